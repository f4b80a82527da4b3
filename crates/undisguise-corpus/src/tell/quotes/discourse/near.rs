//! Who was brought in right before: whoever else may be meant is still to come, or stands farther.

use super::people::{Class, Last, Person, Role};
use super::rank::{Asked, Sought};
use super::{Discourse, RECENT};
use crate::tell::names::Gender;
use crate::tell::quotes::ages;
use crate::tell::quotes::speaker::noun_key;
use crate::tell::reading::Roles;

/// Tokens behind a description among which whoever is meant is named.
const NEXT: usize = 60;

/// Tokens between a noun and the name of whom it introduces.
const INTRODUCED: usize = 6;

impl Discourse<'_> {
    /// Whether somebody is the subject of the German or French sentence right before the words beside which a
    /// pronoun stands, and nobody else there may be meant.
    pub(super) fn is_subject_before(
        &self,
        person: Option<usize>,
        gender: Option<Gender>,
        asked: Asked,
    ) -> bool {
        let words = asked.words.filter(|_| matches!(self.phrases.code(), "de" | "fr"));
        let Some((person, (first, _))) = person.zip(words) else { return false };
        let reading = self.phrases.reading;
        let Some(before) = first.checked_sub(1).and_then(|at| reading.sentence_of(at)) else {
            return false;
        };
        let same = reading.paragraph_of(first) == reading.paragraph_of(first - 1);
        let subject = self.sentence_subjects.get(before) == Some(&Some(person));
        let stretch = reading.sentences[before];
        let from = self.mentions.partition_point(|mention| mention.token < stretch.first);
        let other = self.mentions[from..]
            .iter()
            .take_while(|mention| mention.token < stretch.end)
            .any(|mention| {
                let known = &self.people[mention.person];
                mention.person != person && !known.is_nobody() && !known.is_other(gender)
            });
        same && subject && !other && self.people[person].named.is_some()
    }

    /// Whether a German or French pronoun may mean somebody without a name who was met right before, so that it
    /// is nobody who is still to come: `Wie ein Sprecher sagte, … „…“, sagte er.`
    pub(super) fn is_somebody_new_near(
        &self,
        gender: Option<Gender>,
        asked: Asked,
        here: usize,
    ) -> bool {
        if !matches!(self.phrases.code(), "de" | "fr") {
            return false;
        }
        let mut recent = self.recent.iter().rev().take(RECENT).copied();
        recent.any(|index| {
            let person = &self.people[index];
            let near = person.last.is_some_and(|last| {
                last.paragraph == here && last.told + 1 >= self.told && last.role != Role::Title
            });
            near && person.named.is_none()
                && person.gender == gender
                && !person.is_nobody()
                && asked.other != Some(index)
        })
    }

    /// Whether a German or French sentence goes on with whoever the one before brought in without a name: `Hinter
    /// ihr wartet ein Student. Der junge Mann …`
    pub(super) fn is_just_met(&self, person: &Person, sought: &Sought, here: usize) -> bool {
        let this = sought.class == Class::Same && sought.gender.is_some();
        let known = matches!(self.phrases.code(), "de" | "fr");
        let known = known && (this || sought.class == Class::Plain);
        let new = person.class == Some(Class::Indefinite) && person.mentions == 1;
        let begins = self
            .phrases
            .reading
            .sentence_of(sought.phrase.first)
            .is_some_and(|at| self.phrases.reading.sentences[at].first == sought.phrase.first);
        let before = |last: Last| last.paragraph == here && last.told + 1 == self.told;
        known && new && (begins || this) && person.last.is_some_and(before)
    }

    /// Whether somebody with a name was met in this paragraph or the one before who may be meant by words that
    /// say no more than a pronoun: then it is nobody who is still to come.
    pub(super) fn is_met_near(&self, sought: &Sought, here: usize) -> bool {
        let plain = sought.class == Class::Plain && !self.phrases.english;
        let still = matches!(self.phrases.code(), "de" | "fr");
        let near = |index: &usize| {
            let known = &self.people[*index];
            let last = known.last.is_some_and(|last| last.paragraph + 1 >= here);
            // `Ein Lehrling fand den Ring. „…“, sagte der 17-Jährige.`
            let new = still && known.class == Some(Class::Indefinite);
            last && (known.named.is_some() || new) && self.may_be(*index, sought)
        };
        plain && self.recent.iter().rev().take(RECENT).any(near)
    }

    /// How old a description, or what stands behind it, says that somebody is: `racconta l’uomo, 63 anni`.
    pub(super) fn age_told(&self, sought: &Sought) -> Option<u16> {
        let reading = self.phrases.reading;
        let behind = || ages::behind(reading, sought.phrase.end);
        let told = sought.age(reading);
        told.or_else(|| if self.phrases.drops_subjects() { behind() } else { None })
    }

    /// Who is named first behind a description, near it.
    pub(super) fn named_next(&self, sought: &Sought) -> Option<usize> {
        let phrases = self.phrases;
        let first = sought.phrase.end;
        let here = phrases.reading.paragraph_of(first)?;
        let mut near = phrases.names.between(first, first + NEXT).iter();
        near.find(|name| {
            let known = phrases.names.meant(name);
            let other =
                known.gender.is_some() && sought.gender.is_some() && known.gender != sought.gender;
            let near = phrases.reading.paragraph_of(name.first).is_some_and(|at| at <= here + 1);
            near && known.may_be_somebody() && !other
        })
        .filter(|name| !self.is_introduced(name.named, name.first, sought.key))
        .map(|name| name.named)
    }

    /// Whether whoever is named is somebody else by the noun before the name: `Un pescador, Zé Cabral`.
    fn is_introduced(&self, named: usize, name: usize, key: &str) -> bool {
        let phrases = self.phrases;
        let new = Roles::DETERMINER;
        let mut told = phrases.names.named[named].descriptions.iter();
        phrases.is_romance()
            && told.any(|told| {
                let before = told.end <= name && name <= told.end + INTRODUCED;
                let other = !noun_key(phrases.reading.bare(told.head), phrases.code()).eq(key);
                let own = |at: usize| phrases.reading.roles(at).any(new);
                before && other && (told.first..told.head).any(own)
            })
    }
}
