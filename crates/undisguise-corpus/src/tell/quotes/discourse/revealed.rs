//! Who was met without a name and gets one later.

use super::people::Class;
use super::{Asked, Discourse};
use crate::tell::Attribution;
use crate::tell::quotes::ages;
use crate::tell::quotes::phrase::Phrase;
use crate::tell::quotes::speaker::Said;
use crate::tell::reading::Roles;

/// Words between `is` and a name: its titles.
const TITLES: usize = 4;

/// Tokens from a comma to a name that tells who stood before the comma.
const DRESSED: usize = 6;

impl Discourse<'_> {
    /// Whoever a name is given to that is read for the first time: `A lorry driver pulled a boy from the
    /// ice. The 54-year-old, Walter Birch, …`, `The old man was Walter Birch`, `Chamava-se Rosa Pinto.`
    pub(super) fn met_without_name(&mut self, named: usize, name: &Phrase) -> Option<usize> {
        let known = self.by_name.get(&named).map(|person| &self.people[*person]);
        if name.first < self.head || known.is_some_and(|known| known.mentions > 0) {
            return None;
        }
        if let Some(other) = self.beside(name).or_else(|| self.just_spoken_of(named, name)) {
            return self.reveal(other, named);
        }
        let other = self.plainly_called(name).or_else(|| self.is_said_to_be(named, name))?;
        let new = self.people[other].class == Some(Class::Indefinite);
        if new { self.reveal(other, named) } else { None }
    }

    /// Whoever was spoken of last, where a word that says no more has the name behind it: `Celle-ci, Ada Holm,
    /// …`.
    fn just_spoken_of(&self, named: usize, name: &Phrase) -> Option<usize> {
        const LATTER: [&str; 6] =
            ["Celui-ci", "Celle-ci", "celui-ci", "celle-ci", "dernier", "dernière"];
        let reading = self.phrases.reading;
        let latter = (name.first.saturating_sub(2)..name.end.min(name.first + 2))
            .any(|at| LATTER.contains(&reading.word(at)) && reading.word(at + 1) == ",");
        let last = *self.recent.last().filter(|_| latter)?;
        let gender = self.phrases.names.named[named].gender;
        (!self.people[last].is_other(gender)).then_some(last)
    }

    /// Whom the sentence before tells of, where what stands with the name says no more than a pronoun.
    fn plainly_called(&self, name: &Phrase) -> Option<usize> {
        let reading = self.phrases.reading;
        let comma = (name.first + 1..name.end).find(|at| reading.word(*at) == ",")?;
        let called = comma - 1;
        let plain = ages::is_age(reading.word(called)) || reading.roles(called).any(Roles::PLAIN);
        let plain = plain && reading.roles(name.first).any(Roles::THE);
        self.sentence_subjects[self.sentence.checked_sub(1).filter(|_| plain)?]
    }

    /// Whoever is mentioned before a comma, and the name behind it: `Die Fahrerin, die 58 Jahre alte Inge
    /// Zeil, …`.
    fn beside(&self, name: &Phrase) -> Option<usize> {
        let reading = self.phrases.reading;
        let last = self.mentions.last().filter(|last| last.end + DRESSED >= name.first)?;
        let apart = reading.word(last.end) == ",";
        let dress = last.end + 1..name.first;
        let small = |at: usize| !reading.tokens[at].capital || reading.word(at) == "Jahre";
        let dressed = dress.is_empty()
            || (reading.roles(dress.start).any(Roles::THE) && dress.clone().all(small));
        let closed = matches!(reading.word(name.end), "," | "." | "(" | "—" | "–");
        (apart && closed && dressed).then_some(last.person)
    }

    /// Whoever is said to be somebody, or to be called so.
    fn is_said_to_be(&self, named: usize, name: &Phrase) -> Option<usize> {
        let reading = self.phrases.reading;
        let title = Roles::TITLE.and(Roles::THE);
        let verb = (name.first.saturating_sub(TITLES)..name.first)
            .rev()
            .find(|at| !reading.roles(*at).any(title))
            .filter(|verb| reading.roles(*verb).any(Roles::IS))?;
        let first = reading.sentences.get(self.sentence)?.first;
        let subject = self.sentence_subjects.get(self.sentence).copied().flatten();
        let nameless = |person: &usize| self.people[*person].named.is_none();
        let owner = self.mentions.last().filter(|last| last.token >= first && last.end < verb);
        let owner = owner.map(|last| last.person);
        if let Some(person) = subject.or(owner) {
            return Some(person).filter(nameless);
        }
        // `Chamava-se …`, `Его звали …`
        let bare = verb <= first + 1;
        let gender = self.phrases.names.named[named].gender;
        let other = self.by_name.get(&named).copied();
        let asked = Asked { dropped: true, other, ..Asked::default() };
        let person = self.by_pronoun(verb, gender, asked).person.filter(|_| bare)?;
        Some(person).filter(nameless)
    }

    /// Gives a name that was not told before to somebody who was met without one; gives who that is.
    fn reveal(&mut self, other: usize, named: usize) -> Option<usize> {
        let person = self.named(named);
        let gender = self.people[person].gender;
        let known = &self.people[other];
        let new = known.class.is_some() && known.named.is_none();
        let nobody = known.is_nobody() || self.people[person].body;
        if !new || nobody || known.is_other(gender) {
            return None;
        }
        let known = &mut self.people[other];
        known.named = Some(named);
        known.gender = known.gender.or(gender);
        known.unsure = false;
        self.by_name.insert(named, other);
        Some(other)
    }

    /// Names whoever spoke before the text gave the name.
    pub(in crate::tell::quotes) fn name_those_revealed(&mut self, all: &mut [Said]) {
        let nameless = |said: &Said| said.attribution == Attribution::Anonymous;
        if !all.iter().any(nameless) {
            return;
        }
        self.advance(usize::MAX);
        let nameless = |said: &&mut Said| {
            said.attribution == Attribution::Anonymous || said.attribution == Attribution::Continued
        };
        for said in all.iter_mut().filter(nameless) {
            let named = |person: &usize| self.people[*person].named.is_some();
            let Some(person) = said.person.filter(named) else { continue };
            if said.speaker.as_ref().is_some_and(|speaker| speaker.named.is_none()) {
                said.speaker = Some(self.speaker(person));
                if said.attribution == Attribution::Anonymous {
                    said.attribution = Attribution::Description;
                }
            }
        }
    }
}
