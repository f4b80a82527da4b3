//! French, Italian, Portuguese and Spanish nouns that say whose words are: `La risposta di Neri non si è fatta
//! attendere: «…»`, `«…», è il commento di Rosa Viti`, `«…» (Ana Ruiz, médica)`.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use crate::tell::reading::{Group, Roles};

/// Tokens before a colon among which a letter stands.
const LETTER: usize = 24;

/// Tokens of what stands in brackets behind words.
const BRACKETS: usize = 14;

/// Tokens at the head of a sentence up to the noun for what was said.
const HEAD: usize = 4;

/// Tokens from a noun to whose words it calls so.
const OF_WHOM: usize = 3;

/// Nouns for what somebody says or feels, beside those that are called words.
static SAID: Group = Group::named("worded.said");

/// What is written by hand and shows who wrote.
const HANDS: [&str; 7] =
    ["letra", "caligrafía", "caligrafia", "calligrafia", "grafia", "escritura", "puño"];

/// What can be read and somebody wrote.
static LETTERS: Group = Group::named("worded.letters");

impl Phrases<'_> {
    /// Whether a noun is for what somebody says: `respuesta`, `ritornello`.
    fn is_utterance(&self, token: usize) -> bool {
        let word = self.reading.word(token);
        self.reading.roles(token).any(Roles::WORDS) || SAID.contains(word)
    }

    /// Whom a noun for words belongs to, right behind it: `del alcalde`, `di Rosa Viti`.
    fn of_somebody(&self, noun: usize, stop: usize) -> Option<Phrase> {
        let of = noun + 1;
        let leads = matches!(
            self.reading.word(of),
            "de" | "del" | "di" | "dello" | "della" | "dell’" | "dell'" | "do" | "da"
        );
        let near = of + 1..stop.min(of + OF_WHOM);
        let found = near.into_iter().find_map(|at| self.at(at, stop)).filter(|_| leads)?;
        self.is_person(&found).then_some(found)
    }

    /// Whose words stand behind a colon, by a noun at the head of the sentence or a letter before the colon.
    pub(super) fn noun_lead(&self, first: usize, stop: usize) -> Option<Phrase> {
        if !self.drops_subjects() {
            return None;
        }
        let head = first..stop.min(first + HEAD);
        let article = self.reading.roles(first).any(Roles::DETERMINER);
        let noun = head.into_iter().find(|at| self.is_utterance(*at)).filter(|_| article);
        if let Some(found) = noun.and_then(|noun| self.of_somebody(noun, stop)) {
            return Some(found);
        }
        let near = (stop.saturating_sub(LETTER).max(first)..stop).rev();
        for at in near {
            let word = self.reading.word(at);
            if HANDS.contains(&word) || LETTERS.contains(word) {
                return self.of_somebody(at, stop).or_else(|| self.signed_by_name(at, stop));
            }
        }
        None
    }

    /// `un biglietto firmato da Rosa Viti`
    fn signed_by_name(&self, letter: usize, stop: usize) -> Option<Phrase> {
        let by = self.signed_by(letter).filter(|by| by.end <= stop)?;
        let named = self.reading.roles(letter + 1).any(Roles::UTTERED);
        named.then_some(by)
    }

    /// Words behind which stands whose they are: `, è il commento di Rosa Viti`, `, così Rosa Viti`.
    pub(super) fn noun_tag(&self, first: usize, stop: usize) -> Option<Cue> {
        if !self.drops_subjects() {
            return None;
        }
        let reading = self.reading;
        if matches!(reading.word(first), "così" | "Così" | "así" | "assim") {
            let name = self.at(first + 1, stop);
            let name = name.filter(|name| matches!(name.who, Who::Named(_)))?;
            return Some(Cue::by(name, first));
        }
        let be = matches!(reading.word(first), "è" | "fu" | "es" | "fue" | "é" | "foi" | "era");
        let been = usize::from(matches!(reading.word(first + 1), "stato" | "stata"));
        let article = first + if be { 1 + been } else { 0 };
        if !reading.roles(article).any(Roles::THE) {
            return None;
        }
        let near = article + 1..stop.min(article + HEAD);
        let noun = near.into_iter().find(|at| self.is_utterance(*at))?;
        let found = self.of_somebody(noun, stop)?;
        Some(Cue { end: found.end, ..Cue::by(found, first) })
    }

    /// `lê-se na carta que Rosa Pinto enviou`, `si legge nel biglietto firmato da Aldo Righi`
    pub(super) fn read_in_letter(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        if !self.is_impersonal(first) {
            return None;
        }
        let near = first + 1..stop.min(first + HEAD + 2);
        let letter = near.into_iter().find(|at| LETTERS.contains(reading.word(*at)))?;
        let that = matches!(reading.word(letter + 1), "que" | "che");
        let sent = || if that { self.at(letter + 2, stop) } else { None };
        let by = self.signed_by_name(letter, stop).or_else(sent);
        let by = by.or_else(|| self.of_somebody(letter, stop));
        let named = by.filter(|by| !matches!(by.who, Who::Pronoun(_)))?;
        Some(Cue::by(named, first))
    }

    /// Whoever stands in brackets right behind words: `«…» (Ana Ruiz, médica).`
    pub(super) fn in_brackets(&self, open: usize, limit: usize) -> Option<Cue> {
        let reading = self.reading;
        if reading.word(open) != "(" || !self.is_romance() {
            return None;
        }
        let closes = (open + 1..limit.min(open + BRACKETS)).find(|at| reading.word(*at) == ")")?;
        let name = self.names.at(open + 1).filter(|name| name.first == open + 1 && name.full)?;
        let whole = name.end == closes || reading.word(name.end) == ",";
        let somebody = self.names.meant(name).may_be_somebody() && !name.possessive;
        (whole && somebody).then(|| Cue::by(Phrase::of(name), open))
    }

    /// Whoever something happens to before a colon: `A Rosa Pinto não falta humor: «…»`.
    pub(super) fn befalls(&self, first: usize, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        let to = matches!(reading.word(first), "A" | "Ad") && self.drops_subjects();
        let name = self.names.at(first + 1).filter(|name| to && name.first == first + 1)?;
        let next = name.end;
        let befalls = reading.roles(next).any(Roles::NOT)
            || matches!(reading.word(next), "le" | "se" | "lhe" | "gli" | "solo" | "só" | "sólo");
        let somebody = self.names.meant(name).may_be_somebody() && name.end < stop;
        (befalls && somebody).then(|| Phrase::of(name))
    }
}
