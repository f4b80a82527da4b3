//! Who is meant by kinship and by surnames: `ihr Mann` of Ada Holm is the man in the text who is called Holm.

use rustc_hash::FxHashMap;

use super::people::Class;
use super::rank::Sought;
use super::{Asked, Discourse};
use crate::tell::names::{Gender, Sort, gender_of};
use crate::tell::quotes::phrase::Phrase;
use crate::tell::reading::{Group, Roles};

/// Tokens of a sentence that begins with a possessive, as far as its subject.
const AHEAD: usize = 10;

/// Tokens of a title before the name of whose relative somebody is.
const TITLED: usize = 3;

/// Tokens from whose relative it is to the noun.
const APPOSED: usize = 6;

/// Relatives who have the same surname more often than not.
static FAMILY: Group = Group::named("kin.family");

impl<'a> Discourse<'a> {
    /// Whether relatives are told by their surnames in the language of the text.
    fn is_by_surname(&self) -> bool {
        matches!(self.phrases.code(), "fr" | "de")
    }

    /// Opens those who have the surname of whoever a relative belongs to.
    pub(super) fn open_family(&mut self, owner: Option<usize>, key: &str) {
        if !(self.is_by_surname() && FAMILY.contains(key)) {
            return;
        }
        let Some(named) = owner.and_then(|owner| self.people[owner].named) else { return };
        for other in self.namesakes(named) {
            self.named(other);
        }
    }

    /// The only one of the surname of whoever a relative belongs to, and of the gender that the noun tells.
    pub(super) fn by_surname(&self, sought: &Sought) -> Option<usize> {
        let owner = sought.owner.filter(|_| sought.class == Class::Kin && self.is_by_surname())?;
        let named = self.people[owner].named.filter(|_| FAMILY.contains(sought.key))?;
        let fits = |other: &usize| {
            let known = &self.phrases.names.named[*other];
            sought.gender.is_some() && known.gender == sought.gender
        };
        let all = self.namesakes(named);
        // `sa mère` behind the mother’s own name is that of the son.
        let own = sought.gender.is_some() && self.people[owner].gender == sought.gender;
        if own && all.len() == 1 && self.phrases.code() == "fr" && !fits(&all[0]) {
            return Some(owner);
        }
        let mut all = all.into_iter().filter(fits);
        let one = all.next()?;
        let alone = all.next().is_none();
        self.by_name.get(&one).copied().filter(|_| alone)
    }

    /// Notes whose relative somebody with a name is said to be: `his son, Otis Bell`, `whose son Otis`.
    pub(super) fn note_owner(
        &mut self,
        person: usize,
        owner: Option<usize>,
        phrase: &Phrase,
        head: usize,
    ) {
        let reading = self.phrases.reading;
        if !self.phrases.english || !reading.roles(head).any(Roles::KIN) {
            return;
        }
        let whose = || {
            let whose = phrase.first.checked_sub(1).filter(|at| reading.word(*at) == "whose");
            whose.and_then(|_| self.mentions.last()).map(|last| last.person)
        };
        let owner = owner.or_else(whose).filter(|owner| *owner != person);
        let known = &mut self.people[person];
        known.kin = known.kin.or(owner.map(|owner| (owner, head)));
        known.owner = known.owner.or(owner);
    }

    /// Notes whose relative somebody is by name: `Reed and his sister, Anna Holm`, `Reed’s father, retired baker
    /// Luis Holm`.
    pub(super) fn note_kin(&mut self, person: usize, phrase: &Phrase, owner: Option<usize>) {
        let reading = self.phrases.reading;
        if !self.phrases.english || owner == Some(person) {
            return;
        }
        let own = reading.roles(phrase.first);
        // `Dr Holm’s father, retired baker Luis Holm`
        let titled = || {
            let near = phrase.first..phrase.end.min(phrase.first + TITLED);
            let mut names = self.phrases.names.between(near.start, near.end).iter();
            let name = names.find(|name| name.possessive)?;
            self.by_name.get(&name.named).copied()
        };
        let owner = owner.or_else(titled).filter(|owner| *owner != person);
        let by_name = owner.is_some();
        if !by_name && !own.any(Roles::OWN) {
            return;
        }
        let near = phrase.first + 1..phrase.end.min(phrase.first + APPOSED);
        let Some(noun) = near
            .into_iter()
            .find(|at| reading.roles(*at).any(Roles::KIN) && !reading.tokens[*at].is_possessive())
        else {
            return;
        };
        let gender = gender_of(own);
        let asked = Asked { own: true, other: Some(person), ..Asked::default() };
        let sought = || gender.and_then(|_| self.by_pronoun(phrase.first, gender, asked).person);
        let Some(owner) = owner.or_else(sought).filter(|owner| *owner != person) else { return };
        self.people[person].kin = Some((owner, noun));
    }

    /// Whose relative the owner of a relative is, where that goes back: `her brother` of Anna Holm, who was called
    /// `his sister`.
    pub(super) fn by_return(&self, sought: &Sought) -> Option<usize> {
        let owner = sought.owner.filter(|_| sought.class == Class::Kin && self.phrases.english)?;
        let back = |person: usize, noun: &str| {
            let told =
                self.people[person].kin.map(|(other, at)| (other, self.phrases.reading.bare(at)));
            told.filter(|(_, own)| are_kin(noun, own)).map(|(other, _)| other)
        };
        let fits = |person: &usize| {
            let known = &self.people[*person];
            known.named.is_some() && !known.is_nobody() && !known.is_other(sought.gender)
        };
        back(owner, sought.key).filter(fits)
    }

    /// Of whom `sa femme` or `son mari` is most often said.
    pub(super) fn spouse_of(&self, own: usize) -> Option<Gender> {
        match self.phrases.reading.word(own + 1) {
            "femme" | "épouse" | "veuve" => Some(Gender::Male),
            "mari" | "époux" | "veuf" => Some(Gender::Female),
            _ => None,
        }
        .filter(|_| self.phrases.code() == "fr")
    }

    /// Others with the last word of a full name.
    fn namesakes(&self, named: usize) -> Vec<usize> {
        let all = surname(&self.phrases.names.named[named].name)
            .and_then(|surname| self.surnames.get_or_init(|| self.by_last_word()).get(surname));
        all.into_iter().flatten().copied().filter(|other| *other != named).collect()
    }

    /// Who may be somebody, by the last word of the full name.
    fn by_last_word(&self) -> FxHashMap<&'a str, Vec<usize>> {
        let mut all: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        for (index, known) in self.phrases.names.named.iter().enumerate() {
            let may_be = matches!(known.sort, Sort::Person | Sort::Unknown);
            if let Some(surname) = surname(&known.name).filter(|_| may_be) {
                all.entry(surname).or_default().push(index);
            }
        }
        all
    }

    /// Whether a possessive at the head of a sentence is that of its subject, who stands behind the verb:
    /// `Seine Medaille hat Holm verschenkt.`
    pub(super) fn points_ahead(&self, token: usize, gender: Option<Gender>) -> bool {
        let reading = self.phrases.reading;
        let Some(sentence) = reading.sentence_of(token).map(|at| reading.sentences[at]) else {
            return false;
        };
        if self.phrases.code() != "de" || sentence.first != token || gender.is_none() {
            return false;
        }
        let person = reading.roles(token + 1).any(Roles::PERSON);
        let stop = sentence.end.min(token + AHEAD);
        let name = self.phrases.names.between(token + 1, stop).iter().find(|name| !name.possessive);
        let Some(name) = name.filter(|_| !person) else { return false };
        let verb = &reading.tokens[name.first - 1];
        let known = self.phrases.names.meant(name);
        let finite =
            verb.is_word() && !verb.capital && !verb.roles.any(Roles::OF.and(Roles::DETERMINER));
        finite && name.first > token + 2 && known.may_be_somebody() && known.gender == gender
    }
}

/// Whether somebody is the one relative to whoever is the other to him or her.
fn are_kin(noun: &str, other: &str) -> bool {
    PAIRS.iter().any(|(left, right)| {
        (left.contains(&noun) && right.contains(&other))
            || (right.contains(&noun) && left.contains(&other))
    })
}

const SPOUSES: [&str; 12] = [
    "husband",
    "wife",
    "partner",
    "spouse",
    "hubby",
    "fiancé",
    "fiancée",
    "widow",
    "widower",
    "girlfriend",
    "boyfriend",
    "bride",
];

/// Relatives, and whose they are.
const PAIRS: [(&[&str], &[&str]); 5] = [
    (&["brother", "sister", "twin", "sibling"], &["brother", "sister", "twin", "sibling"]),
    (&SPOUSES, &SPOUSES),
    (
        &["father", "mother", "dad", "mum", "mom", "parent", "stepfather", "stepmother"],
        &["son", "daughter", "child", "boy", "girl", "stepson", "stepdaughter"],
    ),
    (
        &[
            "grandfather",
            "grandmother",
            "grandpa",
            "grandma",
            "granddad",
            "grandad",
            "granny",
            "nan",
            "gran",
            "grandparent",
        ],
        &["grandson", "granddaughter", "grandchild"],
    ),
    (&["uncle", "aunt"], &["nephew", "niece"]),
];

/// The last word of a full name.
fn surname(name: &str) -> Option<&str> {
    name.rsplit_once(' ').map(|(_, last)| last)
}
