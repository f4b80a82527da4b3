//! What a document states, sentence by sentence, in a form that another account can be compared with.
//!
//! A sentence becomes its telling terms in their order: words by their stems (things, events and
//! opposites of the lists in `data/facts` by what they mean, the same in each language), names, typed
//! values (numbers with their unit or what they count, ages with whose they are, days, times of day),
//! and whoever a pronoun or description means. Each term knows its clause, whether that clause
//! denies it, and what small word leads to it.

mod ages;
mod causes;
mod dates;
mod infinitive;
mod lexicon;
mod number;
mod stance;
mod terms;
mod who;

use undisguise::Span;

use super::names::{Gender, Mention, Named, Names, Sort};
use super::reading::{Reading, Roles, Stretch, TokenKind};
use crate::tell::group::{folded_words, key_of};
pub(crate) use ages::Of;
use lexicon::Entries;
pub(crate) use lexicon::{FactWords, Role, Unit};

/// What a document states. Spans are bytes of the restored text, then of the original.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Noted {
    pub(crate) lines: Vec<Line>,
    pub(crate) terms: Vec<Term>,
    /// The clauses of all sentences, without the marks at their edges.
    pub(crate) clauses: Vec<Span>,
    pub(crate) values: Vec<Value>,
    /// Everybody and everything named in it.
    pub(crate) known: Vec<Known>,
    pub(crate) causes: Vec<Cause>,
    /// Numbers that count nothing that is said, with their lines, in order.
    pub(crate) bare: Vec<(usize, f64)>,
}

/// A sentence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) span: Span,
    /// Its terms.
    pub(crate) first: usize,
    pub(crate) end: usize,
    /// The first of its clauses.
    pub(crate) clause: usize,
    /// Whether it is a question.
    pub(crate) asks: bool,
    /// Whether it says that it tells of something before.
    pub(crate) background: bool,
    /// Whether a number of it holds others (`including`).
    pub(crate) includes: bool,
    /// Words of it that say that people are at peace with each other, and that they are not.
    pub(crate) peace: u8,
    pub(crate) strife: u8,
}

/// A telling word, name, pronoun or value of a sentence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Term {
    /// The same for what means the same; 0 for a pronoun.
    pub(crate) key: u32,
    pub(crate) span: Span,
    pub(crate) sort: TermSort,
    /// How much it tells: about the decimal orders of how rare it is in the language, less two.
    pub(crate) weight: f32,
    /// Counted within its sentence.
    pub(crate) clause: u8,
    pub(crate) led: Led,
    pub(crate) denied: bool,
    /// Whether it may not be so (`would`, `if`).
    pub(crate) unsure: bool,
    /// Whether it is only supposed (`if`).
    pub(crate) supposed: bool,
    /// Whether it is an infinitive: what somebody went to do need not be done.
    pub(crate) infinitive: bool,
    /// Whether a form of "be" stands right before it.
    pub(crate) passive: bool,
    /// Whether it is a verb of speech.
    pub(crate) says: bool,
    /// Whether it says nothing contrary when it is denied of something else (`want`).
    pub(crate) wants: bool,
    /// Whether it is a noun for somebody.
    pub(crate) somebody: bool,
    /// Terms between it and the negation; behind a negation of the whole clause none counts.
    pub(crate) reach: u8,
    /// Whether it ends in `’s`.
    pub(crate) possessive: bool,
    /// Whether it is written with a capital.
    pub(crate) capital: bool,
    /// Whether a definite article stands before it.
    pub(crate) the: bool,
    /// A pair of opposites and which side; 0 for none.
    pub(crate) pair: (u32, bool),
    /// A sort of things of which one excludes the others, and which; 0 for none.
    pub(crate) kind: (u32, u32),
    /// Whom it means, of [`Noted::known`].
    pub(crate) who: Option<u32>,
}

/// What a term is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TermSort {
    Word,
    Name,
    Pronoun,
    /// One of [`Noted::values`].
    Value(u32),
}

/// What small word leads to a term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Led {
    #[default]
    Plain,
    /// Who did it (`by`).
    By,
    /// Where (`in`, `at`, `near`).
    At,
    /// Any other preposition.
    Of,
}

/// Somebody or something with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// As it reads.
    pub(crate) name: String,
    /// As it is compared.
    pub(crate) folded: String,
    pub(crate) person: bool,
    pub(crate) gender: Option<Gender>,
    pub(crate) place: bool,
    /// Keys of the nouns that describe it, sorted.
    pub(crate) nouns: Vec<u32>,
}

/// What is said to have caused something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cause {
    pub(crate) line: usize,
    /// Terms of the cause.
    pub(crate) first: usize,
    pub(crate) end: usize,
    /// Key of what it caused; 0 where that is not said.
    pub(crate) effect: u32,
}

/// A value that can be compared.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// A number, how exactly it is told, and the factor of the unit it was written in.
    Number { value: f64, step: f64, factor: f64, bound: Bound, of: Counted },
    /// Years, and whose.
    Age { years: f64, bound: Bound, of: Of },
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
    /// A time of day.
    Clock { minutes: u16 },
    /// The result of a match, the higher number first.
    Score { high: u16, low: u16 },
}

/// How a number is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bound {
    Exact,
    About,
    Least,
    Most,
}

/// What a number counts or measures.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Counted {
    Unit(Unit),
    /// Keys of the nouns behind it, the nearest first; whether it counts some of them only, whether
    /// they are people, and whether it is how many somebody has.
    Things {
        heads: Vec<u32>,
        part: bool,
        people: bool,
        stock: bool,
    },
}

/// Sentences longer than this are lists; nothing in them is a statement.
const LONGEST: usize = 90;

/// So many sentences of a document are compared: those at its beginning.
const COMPARED: usize = 400;

impl Noted {
    /// What a document states. Linear.
    pub(crate) fn of(reading: &Reading, names: &Names) -> Noted {
        let words = Entries::of(reading);
        let known = |named: &Named| Known {
            name: named.name.clone(),
            folded: folded(&named.name),
            person: is_person(named),
            gender: named.gender,
            place: named.sort == Sort::Place,
            nouns: nouns(reading, &words, named),
        };
        let known = names.named.iter().map(known).collect();
        let mut noted = Noted { known, ..Noted::default() };
        let compared = reading.sentences.get(..COMPARED).unwrap_or(&reading.sentences);
        let end = compared.last().map_or(0, |sentence| sentence.end);
        let who = who::resolve(reading, names, compared, end);
        for sentence in compared {
            if sentence.end - sentence.first > LONGEST {
                continue;
            }
            let numbers = number::numbers(reading, &words, sentence.first, sentence.end);
            let events: Vec<usize> = (sentence.first..sentence.end)
                .filter(|token| words.at(*token).event.is_some())
                .collect();
            let scene = Scene {
                reading,
                names,
                words: &words,
                who: &who,
                sentence,
                numbers: &numbers,
                events: &events,
            };
            terms::note(&scene, &mut noted);
        }
        noted.terms.shrink_to_fit();
        noted.clauses.shrink_to_fit();
        noted.lines.shrink_to_fit();
        noted
    }

    /// The numbers of a sentence, by its number.
    pub(crate) fn numbers_of(&self, line: usize) -> impl Iterator<Item = f64> + '_ {
        let (first, end) = self.lines.get(line).map_or((0, 0), |line| (line.first, line.end));
        let told = self.terms[first..end].iter().filter_map(|term| match term.sort {
            TermSort::Value(value) => match self.values.get(value as usize) {
                Some(Value::Number { value, .. }) => Some(*value),
                _ => None,
            },
            _ => None,
        });
        let from = self.bare.partition_point(|(at, _)| *at < line);
        let bare = self.bare[from..].iter().take_while(move |(at, _)| *at == line);
        told.chain(bare.map(|(_, value)| *value))
    }

    /// The same with spans in bytes of the original.
    pub(crate) fn in_original(mut self, original: impl Fn(Span) -> Span) -> Noted {
        self.lines.iter_mut().for_each(|line| line.span = original(line.span));
        self.terms.iter_mut().for_each(|term| term.span = original(term.span));
        self.clauses.iter_mut().for_each(|span| *span = original(*span));
        self
    }
}

/// A sentence, and what is known of the document.
struct Scene<'a> {
    reading: &'a Reading<'a>,
    names: &'a Names,
    words: &'a Entries,
    /// Whom each token means.
    who: &'a [Option<u32>],
    sentence: &'a Stretch,
    numbers: &'a [number::Number],
    /// Tokens that say that something happened.
    events: &'a [usize],
}

impl Scene<'_> {
    #[inline]
    fn word(&self, token: usize) -> &str {
        let inside = (self.sentence.first..self.sentence.end).contains(&token);
        if inside { self.reading.word(token) } else { "" }
    }

    #[inline]
    fn entry(&self, token: usize) -> &'static lexicon::Entry {
        let inside = (self.sentence.first..self.sentence.end).contains(&token);
        // No token has this number.
        self.words.at(if inside { token } else { usize::MAX })
    }

    /// The key of a token that tells something.
    #[inline]
    fn key(&self, token: usize) -> Option<u32> {
        self.words.key(token)
    }

    /// The key of what a token means.
    fn meaning(&self, token: usize) -> Option<u32> {
        let entry = self.entry(token);
        let meant = entry.thing.or(entry.event).map(concept);
        let same = entry.kind.map(|(_, member)| key_of(member));
        let pair = entry.pair.map(|(name, _)| concept(name) ^ PAIRS);
        meant.or(pair).or(same).or_else(|| self.key(token))
    }

    fn mentions(&self) -> &[Mention] {
        self.names.between(self.sentence.first, self.sentence.end)
    }

    /// Which name a mention means, if it can be somebody's.
    fn person(&self, mention: &Mention) -> Option<usize> {
        is_person(self.names.meant(mention)).then_some(mention.named)
    }

    /// Whom a token means.
    #[inline]
    fn who(&self, token: usize) -> Option<usize> {
        self.who.get(token).copied().flatten().map(|who| who as usize)
    }

    /// Whether some token between two says something.
    fn tells(&self, first: usize, end: usize) -> bool {
        let tokens = first.max(self.sentence.first)..end.min(self.sentence.end);
        tokens.into_iter().any(|token| self.key(token).is_some())
    }

    /// Whether nothing stands behind a comma but who said it: "was no accident, a prosecutor said on Monday".
    fn is_said_by(&self, comma: usize) -> bool {
        /// Tokens behind the comma.
        const TAIL: usize = 24;
        /// Tokens from the comma to the verb.
        const NEAR: usize = 8;
        let rest = comma + 1..self.sentence.end.saturating_sub(1);
        rest.len() <= TAIL
            && rest.clone().all(|at| self.reading.tokens[at].kind != TokenKind::Mark)
            && rest.take(NEAR).any(|at| self.reading.roles(at).any(Roles::SAY))
    }

    fn has(&self, role: Role, first: usize, end: usize) -> bool {
        (first..end).any(|token| self.entry(token).is(role))
    }
}

/// Keys of the nouns for somebody that describe a name, sorted.
fn nouns(reading: &Reading, words: &Entries, named: &Named) -> Vec<u32> {
    let heads = named.descriptions.iter().map(|description| description.head);
    let people = heads.filter(|head| reading.roles(*head).any(Roles::PERSON));
    let mut keys: Vec<u32> = people.filter_map(|head| words.key(head)).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Marks the keys of things and events that have the same key in each language.
const CONCEPT: u32 = 1 << 31;

/// Tells the keys of opposites from those of things with the same name.
const PAIRS: u32 = 0x2000_0000;

/// Whether the key of what is counted is that of people as such.
pub(crate) fn is_anybody(key: u32) -> bool {
    key == concept("person")
}

/// Whether the key of what is counted is that of children or pupils.
pub(crate) fn is_young(key: u32) -> bool {
    key == concept("child") || key == concept("pupil")
}

/// Whether a term says that somebody died (1) or was hurt (2); 0 for any other.
pub(crate) fn fate(term: &Term) -> u8 {
    let hurt = term.key == concept("injury") || term.pair == (key_of("healthy"), false);
    u8::from(term.key == concept("death")) | u8::from(hurt) << 1
}

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

fn is_person(named: &Named) -> bool {
    matches!(named.sort, Sort::Person | Sort::Unknown)
}

/// A name as it is compared.
pub(crate) fn folded(name: &str) -> String {
    folded_words(name).join(" ")
}
