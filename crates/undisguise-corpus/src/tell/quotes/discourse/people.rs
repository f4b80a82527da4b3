//! Who is known, by what, and as what a phrase shows somebody.

use super::Discourse;
use crate::tell::names::{Gender, Sort, gender_of};
use crate::tell::quotes::ages;
use crate::tell::quotes::callings::Sides;
use crate::tell::quotes::phrase::Phrase;
use crate::tell::quotes::speaker::{noun_key_at, title_noun};
use crate::tell::reading::{Roles, lowered};

/// Nouns that are kept of one person.
pub(super) const MOST_NOUNS: usize = 8;

/// Years up to which somebody is young, and from which on old.
const ELDEST: u16 = 35;
const YOUNGEST: u16 = 48;

/// Years from which on somebody may be called a grandmother.
const GREY: u16 = 60;

/// Tokens behind a noun among which a pronoun tells its gender.
const TELLING: usize = 12;

/// Somebody, or some of them.
#[derive(Clone, Debug, Default)]
pub(in crate::tell::quotes) struct Person {
    /// Of [`Names::named`](crate::tell::names::Names::named), where there is a name.
    pub(super) named: Option<usize>,
    /// What he or she was called first, tokens.
    pub(super) words: Option<(usize, usize)>,
    pub(super) gender: Option<Gender>,
    /// In years.
    pub(super) age: Option<u16>,
    /// Was called by a noun for somebody young, or old.
    pub(super) young: bool,
    pub(super) old: bool,
    pub(super) many: bool,
    /// A name of nobody: an organisation, a place.
    pub(super) body: bool,
    /// Met without a name, and may be somebody who has one.
    pub(super) unsure: bool,
    /// Said to be dead: `her late husband`.
    pub(super) dead: bool,
    /// A noun for no single person: `the police`.
    pub(super) thing: bool,
    /// Nouns by which he or she was called.
    pub(super) nouns: Vec<String>,
    /// On which sides these put somebody who cannot be on two.
    pub(super) sides: Sides,
    /// Whether one of them says more than whose relative it is.
    pub(super) is_told: bool,
    /// Whose husband, manager, rival it is.
    pub(super) owner: Option<usize>,
    /// Whose relative it is by name, in English, and the token that says which.
    pub(super) kin: Option<(usize, usize)>,
    /// As what somebody without a name was met.
    pub(super) class: Option<Class>,
    /// The last mention.
    pub(super) last: Option<Last>,
    /// The paragraph of the first.
    pub(super) first: Option<usize>,
    pub(super) mentions: u32,
    /// How often as subject.
    pub(super) subjects: u32,
}

/// Where somebody was mentioned last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Last {
    pub(super) sentence: usize,
    /// Sentences read by then that are not all quotation.
    pub(super) told: usize,
    pub(super) paragraph: usize,
    pub(super) role: Role,
    pub(super) pronoun: bool,
}

/// What a mention is in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tell::quotes) enum Role {
    /// Its first subject.
    Subject,
    /// Another one.
    LaterSubject,
    /// Behind a preposition, or in a clause of somebody else.
    Object,
    /// Whose something is.
    Owner,
    /// In the title.
    Title,
}

impl Person {
    /// Whether this is no single person: an organisation, several people, or a thing.
    pub(super) fn is_nobody(&self) -> bool {
        self.body || self.many || self.thing
    }

    /// Whether somebody is too old or too young for a noun: `el muchacho` is nobody of 63, nor a father.
    pub(super) fn is_too_young_or_old(&self, noun: Roles) -> bool {
        let (young, old) = (noun.any(Roles::YOUNG), noun.any(Roles::OLD));
        let older = self.old || self.age.is_some_and(|age| age > ELDEST);
        let plain = noun.any(Roles::PLAIN);
        let younger = self.young || (plain && self.age.is_some_and(|age| age < YOUNGEST));
        (young && !old && older) || (old && !young && younger)
    }

    /// Whether somebody is known to be as old or young as a noun says.
    pub(super) fn is_of_that_age(&self, noun: Roles) -> bool {
        let old = self.old || self.age.is_some_and(|age| age > YOUNGEST);
        let young = self.young || self.age.is_some_and(|age| age < ELDEST);
        // `la abuela del barrio`
        let kin = noun.any(Roles::KIN) && noun.any(Roles::OLD);
        let grey = kin && self.age.is_some_and(|age| age >= GREY);
        let plain = noun.any(Roles::PLAIN);
        grey || plain && ((noun.any(Roles::OLD) && old) || (noun.any(Roles::YOUNG) && young))
    }

    /// Whether somebody of this gender is another one, as far as both genders are known.
    pub(super) fn is_other(&self, gender: Option<Gender>) -> bool {
        self.gender.is_some() && gender.is_some() && self.gender != gender
    }
}

impl Role {
    pub(super) fn is_subject(self) -> bool {
        matches!(self, Role::Subject | Role::LaterSubject)
    }
}

/// As what a description shows somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tell::quotes) enum Class {
    /// `her husband`
    Kin,
    /// `his pupil`
    Own,
    /// `a nurse`
    Indefinite,
    /// `l’intéressé`
    Same,
    /// `the mayor`
    Office,
    /// `the mother`
    KinDefinite,
    /// `the company`
    Body,
    /// `the old man`, `the 61-year-old`: no more than a pronoun says.
    Plain,
    /// `the plumber`
    Stands,
    /// `врач`, `police`: without an article.
    Bare,
    BareOffice,
    Definite,
}

impl Discourse<'_> {
    /// Notes what the words beside a name say of somebody: whose relative it is, that he or she is dead, was asked
    /// something, or is called by a title.
    pub(super) fn note_beside(&mut self, person: usize, phrase: &Phrase, owner: Option<usize>) {
        self.note_kin(person, phrase, owner);
        self.people[person].dead |= self.phrases.is_late(phrase);
        self.note_asked(person, phrase.first);
        self.titled(person, phrase.first);
    }

    /// What a Romance sentence says of its subject without an article: `fue detenido`, `è maestra`.
    pub(super) fn is_said_to_be_bare(&mut self, token: usize) {
        const IS: [&str; 14] = [
            "es", "era", "fue", "sido", "é", "foi", "è", "stato", "stata", "fu", "est", "était",
            "été", "fut",
        ];
        let reading = self.phrases.reading;
        let roles = reading.roles(token);
        let is = token.checked_sub(1).is_some_and(|is| IS.contains(&reading.word(is)));
        if !is || !roles.any(Roles::PERSON) || !self.phrases.drops_subjects() {
            return;
        }
        let gender = gender_of(roles);
        let subject = self.sentence_subjects.get(self.sentence).copied().flatten();
        let fits = |person: &usize| {
            let known = &self.people[*person];
            !known.is_nobody() && !known.is_other(gender)
        };
        if let Some(person) = subject.filter(fits) {
            let key = noun_key_at(reading, token);
            self.call(person, &key, token, gender);
        }
    }

    /// Whether a description says what somebody is and means nobody else: `She is a nurse`, `Reed, a
    /// nurse, …`.
    pub(super) fn says_more(
        &mut self,
        phrase: &Phrase,
        class: Class,
        key: &str,
        head: usize,
        own: Option<Gender>,
    ) -> bool {
        let reading = self.phrases.reading;
        let Some(before) = phrase.first.checked_sub(1) else { return false };
        let indefinite = class == Class::Indefinite && reading.roles(phrase.first).any(Roles::ONE);
        let next = reading.word(phrase.end);
        let person = if indefinite && reading.roles(before).any(Roles::IS) {
            self.sentence_subjects.get(self.sentence).copied().flatten()
        } else if reading.word(before) == ","
            && (matches!(next, "," | "." | "—" | "–" | "who" | "qui" | "of" | "que" | "che")
                || (self.phrases.english && matches!(next, "in" | "from" | "at" | "with" | "on")))
        {
            let that = matches!(next, "que" | "che") && self.phrases.drops_subjects();
            let apart = indefinite || that || matches!(next, "," | ".");
            let last = self.mentions.last().filter(|last| apart && last.end == before);
            last.map(|last| last.person)
        } else {
            None
        };
        let person = person.filter(|person| {
            let person = &self.people[*person];
            !person.body
                && !person.many
                && (own.is_none() || person.gender.is_none_or(|known| Some(known) == own))
        });
        if let Some(person) = person {
            self.call(person, key, head, own);
        }
        person.is_some()
    }

    /// Whether somebody is known by name, and is no organisation.
    pub(in crate::tell::quotes) fn has_name(&self, person: usize) -> bool {
        let known = &self.people[person];
        known.named.is_some() && !known.body && !self.is_unlikely(known)
    }

    /// Who was met with a given name, where it is one.
    pub(in crate::tell::quotes) fn met_by_given(&self, named: usize, given: &str) -> Option<usize> {
        if let Some(person) = self.by_name.get(&named).filter(|at| self.people[**at].last.is_some())
        {
            return Some(*person);
        }
        let called = |person: &&usize| {
            let known = &self.people[**person];
            let name = known.named.map_or("", |named| &self.phrases.names.named[named].name);
            !known.is_nobody() && name.split(' ').next() == Some(given)
        };
        let mut all = self.recent.iter().rev().filter(called);
        let one = all.next()?;
        all.next().is_none().then_some(*one)
    }

    /// `Judge Cordelia Fenn`, and then `the judge`.
    pub(super) fn titled(&mut self, person: usize, name: usize) {
        let reading = self.phrases.reading;
        let Some(title) = title_noun(reading, name) else { return };
        let key = noun_key_at(reading, title);
        self.call(person, &key, title, gender_of(reading.roles(title)));
        self.people[person].is_told = true;
    }

    /// Whether a possessive is one: in `told her gently` it is whom somebody told.
    pub(super) fn is_own(&self, token: usize) -> bool {
        let reading = self.phrases.reading;
        let next = reading.roles(token + 1);
        let adverb = reading.word(token + 1).ends_with("ly");
        let word = reading.tokens.get(token + 1).is_some_and(|next| next.is_word());
        let other = next.any(Roles::OF.and(Roles::AND).and(Roles::WHEN).and(Roles::THE));
        reading.roles(token).any(Roles::OWN) && word && !adverb && !other
    }

    /// The same of a description with a name: `La prima è stata un’infermiera, Rosa Viti`.
    pub(super) fn stands_by_name(&mut self, person: Option<usize>, first: usize) {
        let person = person.filter(|person| self.has_name(*person));
        if let Some(person) = person.filter(|_| self.phrases.is_predicate(first)) {
            self.stands_for_subject(person, first);
        }
    }

    /// Makes somebody the subject who is said to be it: `La prima è stata la guida Katia Viti`.
    pub(super) fn stands_for_subject(&mut self, person: usize, token: usize) {
        let subject = self.sentence_subjects.get(self.sentence).copied().flatten();
        // `El carabinero era el sargento Luis Mora`
        let named = |known: usize| {
            let sentence = self.phrases.reading.sentences[self.sentence];
            let from = self.mentions.partition_point(|mention| mention.token < sentence.first);
            let mut told = self.mentions[from..].iter();
            let first = told.find(|mention| mention.person == known);
            self.people[known].named.is_some()
                && first.is_none_or(|first| self.phrases.names.at(first.token).is_some())
        };
        if subject != Some(person) && subject.is_none_or(|known| !named(known)) {
            self.sentence_subjects[self.sentence] = Some(person);
            self.remind(person, token, Role::Subject, false);
        }
    }

    /// As what a description shows somebody.
    pub(super) fn class(
        &self,
        phrase: &Phrase,
        head: usize,
        known: bool,
        owner: Option<usize>,
    ) -> Class {
        let phrases = self.phrases;
        let roles = phrases.reading.roles(head);
        let bare = phrase.first == head || phrases.is_classed(phrase, head);
        let dressed = phrases.is_dressed_up(phrase, head);
        let this = phrases.is_pointed_at(phrase, head) || phrases.is_this(phrase, head);
        let bare = bare && !dressed && !this;
        let own = phrases.reading.roles(phrase.first).any(Roles::OWN) || owner.is_some();
        let own = (own || phrases.is_owned(phrase.first)) && !phrases.is_keeper(head);
        let word = phrases.reading.word(head);
        let known = known && !phrases.is_set_apart(*phrase, head);
        let aged = ages::is_age(word) || phrases.is_aged(head);
        let many = phrases.english && phrases.of_many(head);
        let plain = roles.any(Roles::PLAIN) || aged || phrases.is_keeper(head) || many;
        match () {
            () if this => Class::Same,
            () if matches!(word, "кто-то" | "Кто-то" | "некто") => Class::Indefinite,
            () if dressed && !known => Class::Indefinite,
            () if phrases.is_another(phrase, head) => Class::Indefinite,
            () if (known || bare || phrases.is_keeper(head)) && !own && plain => Class::Plain,
            () if bare && !own && !roles.any(Roles::SAME) => {
                if phrases.is_office(head) {
                    Class::BareOffice
                } else {
                    Class::Bare
                }
            }
            () if own && roles.any(Roles::KIN) => Class::Kin,
            () if own => Class::Own,
            () if !known => Class::Indefinite,
            () if roles.any(Roles::SAME) || phrases.is_native(head) => Class::Same,
            () if phrases.is_office(head) => Class::Office,
            () if roles.any(Roles::KIN) => Class::KinDefinite,
            () if roles.any(Roles::BODY) => Class::Body,
            () if phrases.is_stand_in(head) => Class::Stands,
            () => Class::Definite,
        }
    }

    /// What a description calls somebody, and the gender that the noun or its article tells.
    pub(super) fn noun(&self, phrase: &Phrase, head: usize) -> (String, Option<Gender>) {
        let phrases = self.phrases;
        let article = || phrases.article_gender(phrase.first, head);
        // `la edil`, `la sargento`
        let told = if phrases.drops_subjects() {
            article()
        } else {
            phrases.participle_gender(phrase.first, head)
        };
        let gender = told.or_else(|| gender_of(phrases.reading.roles(head)));
        let gender = gender.or_else(|| article().filter(|_| !phrases.is_of_either(head)));
        // `the Frenchman`
        let word = phrases.reading.word(head);
        let gender = gender.or_else(|| match phrases.english && phrases.is_demonym(head) {
            true if word.ends_with("woman") => Some(Gender::Female),
            true if word.ends_with("shman") || word.ends_with("chman") => Some(Gender::Male),
            _ => None,
        });
        // `the mum-of-two`
        if let Some((parent, _)) =
            phrases.reading.word(head).split_once("-of-").filter(|_| phrases.english)
        {
            let parent = lowered(parent);
            let gender = match &*parent {
                "mum" | "mom" | "mother" | "gran" | "grandmother" | "grandma" | "nan" => {
                    Some(Gender::Female)
                }
                "dad" | "father" | "grandad" | "granddad" | "grandfather" => Some(Gender::Male),
                _ => None,
            };
            return (parent.into_owned(), gender);
        }
        let key = match ages::told_by(phrases.reading, head) {
            Some(age) => age.to_string(),
            None => noun_key_at(phrases.reading, head),
        };
        (key, gender)
    }

    /// Whom the text names most of those who were met and are surely somebody.
    pub(in crate::tell::quotes) fn in_focus(&self) -> Option<usize> {
        let surely = |named: &&usize| self.phrases.names.named[**named].sort == Sort::Person;
        let mut people = self.focus.iter().filter(surely).map(|named| self.by_name[named]);
        people.find(|person| self.people[*person].last.is_some())
    }

    /// Whether a noun is one for people; beside a verb of speech, one in no list is.
    pub(super) fn is_somebody(&self, head: usize, class: Class, cue: bool) -> bool {
        let roles = self.phrases.reading.roles(head);
        let listed = Roles::BODY.and(Roles::VAGUE).and(Roles::WORDS);
        roles.any(Roles::PERSON)
            || matches!(class, Class::Plain | Class::Stands)
            || (cue && !roles.any(listed))
    }

    /// `one of the rescuers`
    pub(super) fn is_one_of(&self, phrase: &Phrase) -> bool {
        let reading = self.phrases.reading;
        reading.roles(phrase.first).any(Roles::ONE)
            && reading.roles(phrase.first + 1).any(Roles::OF)
    }

    /// Whether a noun is more than one, as far as its form tells.
    pub(super) fn is_many(&self, phrase: &Phrase, head: usize) -> bool {
        const MANY: [&str; 6] = ["couple", "pair", "family", "children", "people", "police"];
        let phrases = self.phrases;
        if self.is_one_of(phrase) {
            return false;
        }
        let word = phrases.reading.bare(head);
        let ends = word.ends_with('s') && !word.ends_with("ss");
        let noun = phrases.reading.roles(head).any(Roles::PERSON.and(Roles::VAGUE));
        let plural = ends && noun && matches!(phrases.code(), "en" | "fr" | "es" | "pt");
        plural || MANY.contains(&word)
    }

    /// The gender that a possessive behind a noun tells: `a student who had lost his …`.
    pub(super) fn gender_told_behind(&self, end: usize) -> Option<Gender> {
        let reading = self.phrases.reading;
        let stop = reading.sentences.get(self.sentence)?.end;
        for token in end..stop.min(end + TELLING) {
            let roles = reading.roles(token);
            let mark = !reading.tokens[token].is_word();
            if self.phrases.names.at(token).is_some()
                || (mark && token > end && reading.word(token) != ",")
            {
                return None;
            }
            if self.is_own(token) && gender_of(roles).is_some() {
                return gender_of(roles);
            }
            if roles.any(Roles::HE.and(Roles::SHE)) {
                return None;
            }
        }
        None
    }
}
