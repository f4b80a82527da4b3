//! Who may be meant by a description at all: a person or a body, a man or a woman, old or young.

use super::Discourse;
use super::people::{Class, MOST_NOUNS, Person};
use super::rank::Sought;
use crate::tell::quotes::ages;
use crate::tell::quotes::kinds;
use crate::tell::quotes::speaker::noun_key_at;
use crate::tell::reading::Roles;

impl Discourse<'_> {
    /// Whether somebody may be meant by a description.
    pub(super) fn may_be(&self, index: usize, sought: &Sought) -> bool {
        let person = &self.people[index];
        let roles = self.phrases.reading.roles(sought.head);
        let somebody = roles.any(Roles::VAGUE.and(Roles::OFFICE))
            || self.is_somebody(sought.head, sought.class, sought.asked.cue);
        let same = self.is_so_called(person, sought.key);
        if person.named.is_some() && !same && self.phrases.is_of_court(sought.phrase, sought.head) {
            return false;
        }
        if !same && self.is_nobody_by_name(index, sought) {
            return false;
        }
        // `the council` is no single person.
        let body = self.phrases.english && roles.any(Roles::BODY) && !roles.any(Roles::PERSON);
        if body && person.named.is_some() && !person.body && !same {
            return false;
        }
        let other = person.is_other(sought.gender) || self.is_of_another_age(person, sought, same);
        let thing = sought.class == Class::Same && !roles.any(Roles::PERSON);
        // `a cunhada` is nobody who may as well be a man.
        let kin = sought.class == Class::KinDefinite && self.phrases.is_romance();
        if kin && person.named.is_some() && person.gender.is_none() && !same {
            return false;
        }
        let sort = if person.body { same || !somebody || thing } else { somebody || same };
        // In `он ждал в каюте механика` the mechanic is somebody else.
        let subject = self.sentence_subjects.get(self.sentence) == Some(&Some(index));
        if roles.any(Roles::OBLIQUE) && subject && !sought.asked.cue && !same {
            return false;
        }
        let kind = sought.class != Class::Same || thing == (person.body || person.thing);
        sort && kind
            && !other
            && person.many == self.is_many(sought.phrase, sought.head)
            && sought.owner != Some(index)
            && sought.asked.other != Some(index)
    }

    /// Whether a German or French description means nobody of a name: a body (`das Gericht`), somebody on another
    /// side (`der Verletzte`, of the doctor), or whoever a question turns to from who spoke last (`Und die
    /// Mutter?`).
    fn is_nobody_by_name(&self, index: usize, sought: &Sought) -> bool {
        let (phrases, person) = (self.phrases, &self.people[index]);
        if !matches!(phrases.code(), "de" | "fr") {
            return false;
        }
        let roles = phrases.reading.roles(sought.head);
        let body = person.named.is_some() && roles.any(Roles::VAGUE) && !roles.any(Roles::PERSON);
        let spoke = self.spoke[0].is_some_and(|(speaker, _)| speaker == index);
        let turns = spoke && phrases.is_turned_to(sought.phrase);
        body || turns || person.sides.are_apart(phrases.sides(sought.head))
    }

    /// Whoever is somebody’s counterpart is what the other one is: after `Trainer Karl Holm … Sein Gegenüber Paul
    /// Reed` both are the coach.
    pub(super) fn is_counterpart(&mut self, person: usize, end: usize) {
        let phrases = self.phrases;
        let name = end.checked_sub(1).and_then(|last| phrases.names.at(last));
        let Some(own) = name.and_then(|name| phrases.counterpart_of(name.first)) else { return };
        let Some(owner) = self.owner(own).filter(|owner| *owner != person) else { return };
        let Some(named) = self.people[owner].named else { return };
        let heads = &phrases.names.named[named].descriptions;
        let called: Vec<usize> = heads.iter().map(|told| told.head).collect();
        let first = self.people[owner].nouns.first().cloned();
        let keys = called.iter().map(|head| noun_key_at(phrases.reading, *head)).chain(first);
        let keys: Vec<String> = keys.filter(|key| !key.starts_with(char::is_numeric)).collect();
        let known = &mut self.people[person].nouns;
        for key in &keys {
            let last = key.rsplit('-').next().unwrap_or(key);
            known.extend([key.clone(), last.to_owned()]);
        }
        known.dedup();
        known.truncate(MOST_NOUNS);
        self.people[person].sides = self.people[owner].sides;
    }

    /// Whether somebody was called by a noun, or the text puts it beside the name.
    pub(super) fn is_so_called(&self, person: &Person, key: &str) -> bool {
        person.nouns.iter().any(|noun| noun == key) || self.is_called(person, key)
    }

    /// Whether a name stands beside a noun anywhere in the text.
    pub(super) fn is_called(&self, person: &Person, key: &str) -> bool {
        let code = self.phrases.code();
        let wider = |noun: &String| kinds::wider(code, noun).any(|wider| wider == key);
        let named = person.named.is_some();
        let is_told = match code {
            "en" | "" | "de" | "fr" | "ru" | "vi" => named,
            "es" | "pt" | "it" => true,
            _ => false,
        };
        if is_told && person.nouns.iter().any(wider) {
            return true;
        }
        person.named.is_some_and(|named| self.phrases.nouns.called(key).contains(&named))
    }

    /// Whether somebody is of another age than a description says, as far as both are told: in years, by what
    /// those are called who are so old (`the octogenarian`, `la sexagénaire`), or as young or old.
    fn is_of_another_age(&self, person: &Person, sought: &Sought, same: bool) -> bool {
        let reading = self.phrases.reading;
        let roles = reading.roles(sought.head);
        let outside = |age: u16| {
            let years = sought.age(reading).is_some_and(|years| years != age);
            let decade = || ages::among(reading, sought.phrase.first, sought.head);
            let is_outside = |ages: std::ops::RangeInclusive<u16>| !ages.contains(&age);
            years
                || decade().is_some_and(is_outside)
                || self.is_of_age(person, sought) == Some(false)
        };
        person.age.is_some_and(outside) || (!same && person.is_too_young_or_old(roles))
    }
}
