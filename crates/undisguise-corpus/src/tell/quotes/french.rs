//! French nouns and names: people by the town they are from, a name behind what somebody is of, two who are
//! set against each other, what is told of somebody between a cue and its full stop.

use super::phrase::{Phrase, Phrases};
use crate::tell::reading::Roles;

/// Words of what somebody is of, before the name: `la ministre de la Pêche Ada Holm`.
const OF_WHAT: usize = 6;

/// Endings of nouns for people of a town or country.
const FROM: [&str; 14] = [
    "ais", "aise", "ois", "oise", "ien", "ienne", "éen", "éenne", "ains", "aine", "ard", "arde", "an", "ane",
];

/// What somebody has or wears while speaking: `un foulard sur la bouche`, `les yeux rouges`.
const WORN: [&str; 30] = [
    "bouche", "front", "nez", "menton", "barbe", "cœur", "poitrine", "sourire", "larme", "épaule",
    "épaule", "genoux", "poche", "poches", "joues", "joue", "oreille", "bonnet", "casquette",
    "foulard", "cigarette", "café", "verre", "mine", "ton", "air", "tremblante", "serrée", "rieur",
    "doigts",
];

impl Phrases<'_> {
    /// Whether a noun stands behind `this`, so that whoever was spoken of is meant: `avoue cette grand-mère`.
    pub(super) fn is_this(&self, phrase: &Phrase, head: usize) -> bool {
        let this = matches!(self.reading.word(phrase.first), "cet" | "cette" | "ce");
        self.code() == "fr" && this && self.reading.roles(head).any(Roles::PERSON)
    }

    /// Whether a noun with a capital says from where somebody is: `le Montréalais`, `la Vaudoise`.
    pub(super) fn is_from_somewhere(&self, noun: usize) -> bool {
        let found = self.reading.tokens.get(noun).filter(|found| found.is_word() && found.capital);
        let word = self.reading.bare(noun);
        found.is_some()
            && self.code() == "fr"
            && word.chars().count() > 5
            && FROM.iter().any(|ending| word.ends_with(ending))
            && self.names.at(noun).is_none()
    }

    /// Where a full name stands right behind what somebody is of: `la ministre de la Pêche Ada Holm`, `le
    /// chef des pompiers Luc Aubry`.
    pub(super) fn behind_complement(&self, head: usize, stop: usize) -> Option<usize> {
        let reading = self.reading;
        let of = head + 1;
        let leads = reading.roles(of).any(Roles::OF) || self.is_contracted(of);
        let that = matches!(reading.word(of), "que" | "qu’" | "comme" | "à" | "pour" | "par" | "en");
        if self.code() != "fr" || !leads || that || of >= stop {
            return None;
        }
        let other = Roles::SAY.and(Roles::AUX).and(Roles::AND).and(Roles::BE).and(Roles::WHEN);
        let part = |at: &usize| {
            let found = &reading.tokens[*at];
            let still = Roles::OF.and(Roles::DETERMINER);
            found.is_word() && (!found.roles.any(other) || found.roles.any(still))
        };
        let last = stop.min(of + 1 + OF_WHAT).min(reading.tokens.len());
        let mut near = (of + 1..last).take_while(part);
        let name = near.find(|at| self.names.at(*at).is_some_and(|name| name.first == *at))?;
        let found = self.names.at(name)?;
        let given = found.full && reading.roles(name).any(Roles::GIVEN) && !found.possessive;
        // In `la mère de Paul Aubry` the name is somebody else’s.
        let governed = name == of + 1 || reading.roles(name - 1).any(Roles::OF.and(Roles::DETERMINER));
        (given && !governed && !self.is_contracted(name - 1)).then_some(name)
    }

    /// Whether words between a tag and its full stop tell how somebody speaks: `, un pan de foulard sur la
    /// bouche. …`
    pub(super) fn is_worn(&self, first: usize, stop: usize) -> bool {
        let reading = self.reading;
        let opens = reading.roles(first).any(Roles::DETERMINER) || WORN.contains(&reading.word(first));
        let acts = Roles::SAY.and(Roles::AUX).and(Roles::HE).and(Roles::SHE).and(Roles::ME);
        let still = Roles::DETERMINER.and(Roles::OF);
        let quiet = |at: usize| {
            let roles = reading.roles(at);
            (!roles.any(acts) || roles.any(still)) && !matches!(reading.word(at), "qui" | "que" | "qu’")
        };
        let worn = |at: usize| self.is_gesture(at) || WORN.contains(&reading.word(at));
        self.code() == "fr" && opens && (first..stop).all(quiet) && (first..stop).any(worn)
    }
}
