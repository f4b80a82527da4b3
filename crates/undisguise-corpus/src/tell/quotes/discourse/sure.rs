//! What English papers put beside a pronoun or a description so that it is sure, or nearly so, whom it means:
//! the words themselves, the paragraph above, who was introduced right before, how old somebody is.

use super::Discourse;
use super::people::{Class, Person, Role};
use super::rank::{Among, Asked, Evidence, Ranked, Sought};
use super::weights::pronoun;
use crate::tell::names::Gender;
use crate::tell::quotes::ages;
use crate::tell::quotes::phrase::Phrase;
use crate::tell::reading::Roles;

/// By less than this somebody new is not sure to be meant where somebody was introduced in the paragraph.
const INTRODUCED: f32 = 1.0;

impl Discourse<'_> {
    /// What the words say for a pronoun beside them: whoever is named in them is seldom their speaker, and
    /// where they begin a paragraph the one before goes on.
    pub(super) fn add_words(
        &self,
        told: &mut Evidence,
        index: usize,
        gender: Option<Gender>,
        asked: Asked,
        among: Among,
    ) {
        let just = |(who, told): (usize, usize)| who == index && told + 1 >= self.told;
        told.add(pronoun::WAS_ASKED, self.asked.is_some_and(just));
        let Some((first, end)) = asked.words.filter(|_| self.phrases.english) else { return };
        let person = &self.people[index];
        if let Some(named) = person.named {
            let mut names = self.phrases.names.between(first, end).iter();
            told.add(pronoun::NAMED_INSIDE, names.any(|name| name.named == named));
        }
        let reading = self.phrases.reading;
        let before = among.here.checked_sub(1);
        let begins = reading.paragraphs.get(among.here).is_some_and(|here| here.first == first);
        let begins = begins && !asked.replies;
        let Some((before, last)) = before.zip(person.last).filter(|_| begins) else { return };
        if last.paragraph == before {
            let next = self.told.saturating_sub(last.told) == 1 && last.role == Role::Subject;
            told.add(pronoun::SUBJECT_ABOVE, next);
            told.add(pronoun::MET_ABOVE, person.first == Some(before));
            told.add(pronoun::ALONE_ABOVE, self.among(before, gender).is_alone(person).0);
        }
    }

    /// Whether somebody is as old as an English noun says (`the octogenarian`), as far as both are told.
    pub(super) fn is_of_age(&self, person: &Person, sought: &Sought) -> Option<bool> {
        let age = person.age.filter(|_| self.phrases.english)?;
        Some(ages::range(sought.key)?.contains(&age))
    }

    /// Whoever was introduced by name in the paragraph and is its first subject, where nobody else is named
    /// there and a description may as well mean somebody new: `Reed, procurator fiscal, said …. “…,” the
    /// prosecutor said.`
    pub(super) fn introduced_here(&self, sought: &Sought, ranked: Ranked) -> Option<usize> {
        let open = matches!(
            sought.class,
            Class::Office | Class::Definite | Class::Stands | Class::KinDefinite
        );
        if !self.phrases.english || !open || !sought.asked.cue || !ranked.is_new_by(INTRODUCED) {
            return None;
        }
        let here = self.phrases.reading.paragraph_of(sought.phrase.first)?;
        let person = (*self.paragraph_subjects.get(here)?)?;
        let known = &self.people[person];
        let new = known.first == Some(here) && known.named.is_some() && !self.is_unlikely(known);
        let other = |index: &usize| {
            let other = &self.people[*index];
            let near = other.last.is_some_and(|last| last.paragraph == here);
            *index != person && near && other.named.is_some() && self.may_be(*index, sought)
        };
        let alone = new && !self.has_complement(sought.phrase) && !self.recent.iter().any(other);
        (alone && self.may_be(person, sought)).then_some(person)
    }

    /// The subject of a verb of speech whom a pronoun behind it means: `One of the members said she had
    /// hoped …`.
    pub(super) fn reported_subject(
        &self,
        phrase: &Phrase,
        gender: Option<Gender>,
    ) -> Option<usize> {
        let reading = self.phrases.reading;
        let before = phrase.first.checked_sub(1).filter(|_| self.phrases.english)?;
        let that = usize::from(reading.word(before) == "that");
        let verb = before.checked_sub(that)?;
        let person = self.sentence_subjects.get(self.sentence).copied().flatten()?;
        let known = &self.people[person];
        let new = known.named.is_none() && known.class == Some(Class::Indefinite);
        let fits = new && !known.is_nobody() && !known.is_other(gender);
        let said = reading.roles(verb).any(Roles::SAY) && !reading.roles(verb).any(Roles::TELL);
        (fits && said && reading.tokens[verb].is_word()).then_some(person)
    }

    /// Whether an English noun stands for somebody famous, and nobody was called so: `the trembling
    /// star`, whom the page is about.
    pub(super) fn is_fame(&self, sought: &Sought) -> bool {
        const FAME: [&str; 12] = [
            "star",
            "superstar",
            "megastar",
            "popstar",
            "icon",
            "legend",
            "idol",
            "celebrity",
            "diva",
            "crooner",
            "hitmaker",
            "songstress",
        ];
        if self.phrases.drops_subjects() {
            return self.is_fame_in_romance(sought);
        }
        let known = || self.by_noun.contains_key(sought.key);
        self.phrases.english && FAME.contains(&sought.key) && !known()
    }

    /// Notes whom somebody asked something right before a name: `a reporter asked Reed whether …`.
    pub(super) fn note_asked(&mut self, person: usize, first: usize) {
        const ASKS: [&str; 5] = ["asked", "asks", "pressed", "quizzed", "questioned"];
        let verb = first.checked_sub(1).filter(|_| self.phrases.english);
        if verb.is_some_and(|verb| ASKS.contains(&self.phrases.reading.word(verb))) {
            self.asked = Some((person, self.told));
        }
    }
}
