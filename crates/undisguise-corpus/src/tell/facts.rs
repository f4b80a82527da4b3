//! What a document states that another account may state differently: ages, dates, places, amounts,
//! counts, causes, who did it, who is ill; each of somebody or something with a name.

mod agents;
mod ages;
mod causes;
mod clauses;
mod dates;
mod lexicon;
mod measures;
mod number;
mod people;

use undisguise::Span;

use super::names::{Mention, Named, Names, Sort};
use super::reading::{Reading, Stretch};
use super::{Attribute, Fact};
use crate::tell::group::{folded_words, key_of};
pub(crate) use clauses::{Clause, Stance};
use lexicon::Entries;
pub(crate) use lexicon::{FactWords, Role, Unit};

/// What a document states. Spans are bytes of the restored text, then of the original.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Noted {
    pub(crate) facts: Vec<Fact>,
    /// What each fact is compared by.
    pub(crate) details: Vec<Detail>,
    /// Ages of people without a name; they may have one where they are told of too.
    nameless: Vec<(Fact, Detail)>,
    pub(crate) sentences: Vec<Span>,
    /// Who did what to whom.
    pub(crate) deeds: Vec<Deed>,
    pub(crate) clauses: Vec<Clause>,
    pub(crate) stances: Vec<Stance>,
    /// Everybody in it, by full name, folded.
    pub(crate) people: Vec<Person>,
    /// Where they are named, and which of them.
    pub(crate) mentions: Vec<(Span, u32)>,
}

/// Somebody who is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Person {
    /// As it reads.
    pub(crate) name: String,
    /// As it is compared.
    pub(crate) folded: String,
    /// How often.
    pub(crate) mentions: usize,
}

/// What a fact is compared by.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Detail {
    pub(crate) value: Value,
    /// What it is about, folded: the full name, or the thing that was counted.
    pub(crate) about: String,
    /// What sort of it: the event of a date, the dimension of an amount.
    pub(crate) sort: String,
    /// What happened there, of the lists in `data/facts/events.tsv`.
    pub(crate) event: Option<&'static str>,
    /// Keys of the telling words around it, sorted.
    pub(crate) context: Vec<u32>,
    /// Keys of the words of names beside it, sorted.
    pub(crate) names: Vec<u32>,
    /// Other numbers beside it: it may be a part of them, or they of it.
    pub(crate) beside: Vec<f64>,
}

/// A value that can be compared.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// A number, how exactly it is told, and the factor of the unit it was written in.
    Number { value: f64, step: f64, factor: f64, hedged: bool },
    /// A day, as far as it is told.
    Day {
        year: Option<i32>,
        decade: bool,
        month: Option<u8>,
        day: Option<u8>,
        /// 1 is Monday.
        weekday: Option<u8>,
        /// A part of the day: 1 morning to 4 night.
        hours: Option<u8>,
    },
    /// A folded name.
    Name(String),
    /// Keys of the words of a phrase; sorted.
    Words(Vec<u32>),
}

/// Somebody did something to somebody.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Deed {
    pub(crate) who: String,
    pub(crate) whom: String,
    /// Key of the verb's stem.
    pub(crate) verb: u32,
    /// The name of who did it as it reads.
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) sentence: Span,
}

/// Sentences longer than this are lists; nothing in them is a statement.
const LONGEST: usize = 90;

/// So many clauses and deeds of a document are compared: those at its beginning.
const COMPARED: usize = 400;

impl Noted {
    /// What a document states. Linear.
    pub(crate) fn of(reading: &Reading, names: &Names) -> Noted {
        let words = Entries::of(reading);
        let mut noted = Noted {
            sentences: reading.sentences.iter().map(|sentence| sentence.span).collect(),
            ..Noted::default()
        };
        noted.name(reading, names);
        for sentence in &reading.sentences {
            if sentence.end - sentence.first > LONGEST {
                continue;
            }
            let numbers = number::numbers(reading, &words, sentence.first, sentence.end);
            let events: Vec<(usize, &'static str)> = (sentence.first..sentence.end)
                .filter_map(|token| Some((token, words.at(token).event?)))
                .collect();
            let scene = Scene {
                reading,
                names,
                words: &words,
                sentence,
                numbers: &numbers,
                events: &events,
            };
            ages::note(&scene, &mut noted);
            dates::note(&scene, &mut noted);
            measures::note(&scene, &mut noted);
            people::note(&scene, &mut noted);
            causes::note(&scene, &mut noted);
            agents::note(&scene, &mut noted);
            clauses::note(&scene, noted.clauses.len() < COMPARED, &mut noted);
        }
        noted.deeds.truncate(COMPARED);
        for (fact, detail) in std::mem::take(&mut noted.nameless) {
            noted.facts.push(fact);
            noted.details.push(detail);
        }
        noted
    }

    fn name(&mut self, reading: &Reading, names: &Names) {
        let mut numbers = vec![None; names.named.len()];
        for (named, number) in names.named.iter().zip(&mut numbers) {
            if is_person(named) && has_full_name(&named.name) {
                *number = u32::try_from(self.people.len()).ok();
                let (name, mentions) = (named.name.clone(), named.mentions);
                self.people.push(Person { folded: folded(&name), name, mentions });
            }
        }
        for mention in &names.mentions {
            if let Some(person) = numbers[mention.named] {
                self.mentions.push((reading.span(mention.first, mention.end), person));
            }
        }
    }

    /// The same with spans in bytes of the original.
    pub(crate) fn in_original(mut self, original: impl Fn(Span) -> Span) -> Noted {
        for fact in &mut self.facts {
            (fact.span, fact.sentence) = (original(fact.span), original(fact.sentence));
        }
        self.sentences.iter_mut().for_each(|span| *span = original(*span));
        for deed in &mut self.deeds {
            (deed.span, deed.sentence) = (original(deed.span), original(deed.sentence));
        }
        for clause in &mut self.clauses {
            (clause.span, clause.sentence) = (original(clause.span), original(clause.sentence));
        }
        self.stances.iter_mut().for_each(|stance| stance.sentence = original(stance.sentence));
        self.mentions.iter_mut().for_each(|(span, _)| *span = original(*span));
        self
    }

    /// Gives back the room that lists have to grow.
    pub(crate) fn shrink(&mut self) {
        self.details.shrink_to_fit();
        self.sentences.shrink_to_fit();
        self.deeds.shrink_to_fit();
        self.clauses.shrink_to_fit();
        self.stances.shrink_to_fit();
        self.people.shrink_to_fit();
        self.mentions.shrink_to_fit();
        for detail in &mut self.details {
            detail.context.shrink_to_fit();
            detail.names.shrink_to_fit();
        }
        for clause in &mut self.clauses {
            clause.keys.shrink_to_fit();
            clause.pairs.shrink_to_fit();
        }
    }
}

/// A sentence, and what is known of the document.
struct Scene<'a> {
    reading: &'a Reading<'a>,
    names: &'a Names,
    words: &'a lexicon::Entries,
    sentence: &'a Stretch,
    numbers: &'a [number::Number],
    /// Where it says that something happened, and what.
    events: &'a [(usize, &'static str)],
}

impl Scene<'_> {
    fn word(&self, token: usize) -> &str {
        let inside = (self.sentence.first..self.sentence.end).contains(&token);
        if inside { self.reading.word(token) } else { "" }
    }

    fn entry(&self, token: usize) -> &'static lexicon::Entry {
        let inside = (self.sentence.first..self.sentence.end).contains(&token);
        // No token has this number.
        self.words.at(if inside { token } else { usize::MAX })
    }

    /// The key of a token that tells something.
    fn key(&self, token: usize) -> Option<u32> {
        self.words.key(token)
    }

    fn mentions(&self) -> &[Mention] {
        self.names.between(self.sentence.first, self.sentence.end)
    }

    /// Somebody with a full name whom a mention means.
    fn person(&self, mention: &Mention) -> Option<&Named> {
        let named = self.names.meant(mention);
        (is_person(named) && has_full_name(&named.name)).then_some(named)
    }

    /// Keys of the telling words between two tokens; a thing and an event have the same in each
    /// language.
    fn context(&self, first: usize, end: usize) -> Vec<u32> {
        let from = first.max(self.sentence.first);
        let to = end.min(self.sentence.end);
        let mut keys = Vec::new();
        for token in from..to {
            let entry = self.entry(token);
            let counts = entry.number.is_some() || entry.times.is_some() || entry.unit.is_some();
            if counts || entry.is(Role::HEDGE) || self.is_name(token) {
                continue;
            }
            let concept = entry.thing.or(entry.event).map(concept);
            keys.extend(concept.or_else(|| self.key(token).map(|key| key & !CONCEPT)));
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// Whether a token belongs to a name. A word at the beginning of a sentence may only look so.
    fn is_name(&self, token: usize) -> bool {
        self.names.at(token).is_some_and(|mention| {
            let alone = mention.end - mention.first == 1 && mention.first == self.sentence.first;
            !(alone && self.names.meant(mention).sort == Sort::Unknown)
        })
    }

    /// Keys of the words of the names in the sentence.
    fn name_keys(&self) -> Vec<u32> {
        let mut keys = Vec::new();
        for mention in self.mentions() {
            let words = (mention.first..mention.end).filter(|token| self.is_name(*token));
            keys.extend(words.filter_map(|token| self.key(token)));
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// What happened that stands nearest to some tokens, nothing that parts clauses between.
    fn event_near(&self, first: usize, end: usize, near: usize) -> Option<(usize, &'static str)> {
        let gap = |at: usize| if at < first { first - at } else { (at + 1).saturating_sub(end) };
        let apart = |at: usize| {
            let between = if at < first { at + 1..first } else { end..at };
            between.clone().any(|token| parts_clauses(self.word(token)))
        };
        let near = self.events.iter().filter(|(at, _)| gap(*at) <= near && !apart(*at));
        near.min_by_key(|(at, _)| gap(*at)).copied()
    }

    /// Whether the sentence tells of something that was before.
    fn is_background(&self) -> bool {
        let tokens = self.sentence.first..self.sentence.end;
        tokens.into_iter().any(|token| self.entry(token).is(Role::BACKGROUND))
    }

    fn has(&self, role: Role, first: usize, end: usize) -> bool {
        (first..end).any(|token| self.entry(token).is(role))
    }

    fn fact(&self, attribute: Attribute, subject: &str, first: usize, end: usize) -> Fact {
        let span = self.reading.span(first, end);
        Fact {
            subject: subject.to_owned(),
            attribute,
            value: span.of(self.reading.text).to_owned(),
            span,
            sentence: self.sentence.span,
        }
    }
}

/// Marks the keys of things and events that have the same key in each language.
pub(crate) const CONCEPT: u32 = 1 << 31;

/// The key of a thing or an event of the lists.
fn concept(name: &'static str) -> u32 {
    key_of(name) | CONCEPT
}

/// Whether a mark or word stands between clauses.
fn parts_clauses(word: &str) -> bool {
    matches!(
        word,
        "," | ";"
            | ":"
            | "—"
            | "–"
            | "("
            | ")"
            | "“"
            | "”"
            | "\""
            | "and"
            | "und"
            | "et"
            | "y"
            | "e"
            | "и"
            | "when"
            | "while"
            | "after"
    )
}

impl Detail {
    /// A value that is compared by what it is about.
    fn of(value: Value, about: String, sort: &str) -> Detail {
        Detail {
            value,
            about,
            sort: sort.to_owned(),
            event: None,
            context: Vec::new(),
            names: Vec::new(),
            beside: Vec::new(),
        }
    }
}

impl Noted {
    fn add(&mut self, fact: Fact, detail: Detail) {
        let same = self
            .facts
            .iter()
            .rev()
            .take(4)
            .any(|known| known.span == fact.span && known.attribute == fact.attribute);
        if !same {
            self.facts.push(fact);
            self.details.push(detail);
        }
    }
}

fn is_person(named: &Named) -> bool {
    matches!(named.sort, Sort::Person | Sort::Unknown)
}

/// Whether it has at least two words: given name and surname.
fn has_full_name(name: &str) -> bool {
    name.trim().contains(' ')
}

/// A name as it is compared.
pub(crate) fn folded(name: &str) -> String {
    folded_words(name).join(" ")
}
