//! Words that were written: who wrote them, and what stands on signs and is nobody's.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::Piece;
use crate::tell::names::Names;
use crate::tell::reading::{Reading, Roles};

/// Tokens before a quotation among which a sign is sought.
const NEAR: usize = 14;

/// Tokens between a name and what was written.
const BESIDE: usize = 6;

impl Phrases<'_> {
    /// Whether the words of a cue are the subject: `the note reads`.
    pub(super) fn is_writing(&self, cue: &Cue) -> bool {
        matches!(cue.phrase.map(|phrase| phrase.who), Some(Who::Described { head, .. }) if self.is_written(head))
    }

    /// Whether several speak, as a pronoun says: `they said`.
    pub(super) fn is_many(&self, cue: &Cue) -> bool {
        let many = cue.phrase.filter(|phrase| phrase.who == Who::Pronoun(None));
        many.is_some_and(|phrase| matches!(self.reading.word(phrase.first), "they" | "They"))
    }

    /// Whether a noun is one for words and not for people.
    pub(super) fn is_written(&self, head: usize) -> bool {
        let roles = self.reading.roles(head);
        let paper = PAPERS.contains(&self.reading.bare(head));
        (roles.any(Roles::WORDS) || paper) && !roles.any(Roles::PERSON.and(Roles::VAGUE))
    }

    /// Who stands behind what was written as whoever wrote it: `a letter signed by Reed`.
    pub(super) fn written_by(&self, head: usize) -> Option<Phrase> {
        let signed = usize::from(SIGNED.contains(&self.reading.word(head + 1)));
        let of = head + 1 + signed;
        let mut near = (of + 1..of + BESIDE)
            .filter(|token| *token == of + 1 || (signed > 0 && self.names.at(*token).is_some()));
        let leads = self.reading.roles(of).any(Roles::OF);
        near.find_map(|token| self.somebody_at(token, of + BESIDE)).filter(|_| leads)
    }

    /// Whether the words stand on a sign, a banner or a wall, where nobody says them.
    pub(super) fn is_on_sign(&self, piece: &Piece, cue: Option<&Cue>) -> bool {
        let reading = self.reading;
        let somebody = match cue.and_then(|cue| cue.phrase).map(|phrase| phrase.who) {
            Some(Who::Described { head, .. }) if is_sign(reading.bare(head)) => return true,
            Some(Who::Described { head, .. }) => !self.is_written(head),
            found => found.is_some(),
        };
        let near =
            |end: usize| (end.saturating_sub(NEAR)..end).any(|token| is_sign(reading.bare(token)));
        let last = reading.word(piece.from.saturating_sub(1));
        let leads = matches!(last, ":" | "words" | "mots" | "Worten" | "palabras" | "parole")
            || reading.roles(piece.from.saturating_sub(1)).any(Roles::SAY);
        let it = (piece.to..piece.to + 2).any(|token| reading.word(token) == "it")
            && reading.word(piece.to.saturating_sub(2)) != "it";
        !somebody && (leads || it) && near(piece.from)
    }

    /// Whether the sentence before a quotation tells of somebody of whom nothing is known.
    pub(super) fn is_somebody_unknown(&self, piece: &Piece) -> bool {
        let near = piece.from.saturating_sub(NEAR)..piece.from;
        let colon = self.reading.word(piece.from.saturating_sub(1)) == ":";
        near.rev()
            .take_while(|token| !matches!(self.reading.word(*token), "." | "!" | "?"))
            .map(|token| self.reading.word(token).to_lowercase())
            .any(|word| SOMEBODY.contains(&&*word) || (colon && NOTES.contains(&&*word)))
    }
}

/// Who is named beside letters, notes and the like as their author. Linear.
pub(super) fn authors(reading: &Reading, names: &Names) -> Vec<usize> {
    let mut authors = Vec::new();
    for token in 1..reading.tokens.len() {
        if !reading.roles(token).any(Roles::WORDS) || !WRITTEN.contains(&reading.bare(token)) {
            continue;
        }
        let before = (token.saturating_sub(BESIDE)..token).rev().find_map(|at| names.at(at));
        let behind = names.at(token + 2).filter(|_| FROM.contains(&reading.word(token + 1)));
        let writes = |end: usize| (end..token).any(|at| WRITES.contains(&reading.word(at)));
        let before = before.filter(|name| name.possessive || writes(name.end));
        let author = behind.or(before).filter(|name| names.meant(name).may_be_somebody());
        if let Some(author) = author.filter(|author| !authors.contains(&author.named)) {
            authors.push(author.named);
        }
        if authors.len() > 1 {
            break;
        }
    }
    authors
}

fn is_sign(word: &str) -> bool {
    SIGNS.contains(&word.to_lowercase().as_str())
}

/// What words stand on that nobody says.
const SIGNS: [&str; 36] = [
    "sign",
    "signs",
    "banner",
    "banners",
    "poster",
    "posters",
    "plaque",
    "placard",
    "billboard",
    "graffiti",
    "sticker",
    "wall",
    "arch",
    "panneau",
    "pancarte",
    "banderole",
    "affiche",
    "mur",
    "schild",
    "plakat",
    "transparent",
    "tafel",
    "banner",
    "cartel",
    "pancarta",
    "letrero",
    "placa",
    "cartaz",
    "faixa",
    "cartello",
    "striscione",
    "вывеска",
    "вывеске",
    "табличка",
    "табличке",
    "плакат",
];

/// Somebody of whom nothing is said.
const SOMEBODY: [&str; 10] = [
    "somebody",
    "someone",
    "jemand",
    "quelqu’un",
    "alguien",
    "alguém",
    "qualcuno",
    "кто-то",
    "nobody",
    "unknown",
];

/// What lies about and says something to all.
const NOTES: [&str; 17] = [
    "card",
    "postcard",
    "leaflet",
    "sticker",
    "envelope",
    "note",
    "label",
    "inscription",
    "zettel",
    "notiz",
    "aufschrift",
    "billet",
    "mot",
    "nota",
    "bilhete",
    "biglietto",
    "записка",
];

/// What is written and reads as it does, besides the words that quotations are called by.
const PAPERS: [&str; 16] = [
    "card",
    "memo",
    "email",
    "e-mail",
    "judgment",
    "judgement",
    "ruling",
    "report",
    "review",
    "comment",
    "leaflet",
    "diary",
    "telegram",
    "tweet",
    "caption",
    "postcard",
];

/// What somebody leaves behind in writing.
const WRITTEN: [&str; 6] = ["letter", "note", "message", "post", "statement", "words"];

/// Leads to the author of something written.
const FROM: [&str; 8] = ["from", "by", "von", "par", "de", "del", "da", "от"];

/// What somebody did with something written who is named behind it.
const SIGNED: [&str; 5] = ["signed", "written", "sent", "issued", "penned"];

/// What authors do with a note.
const WRITES: [&str; 8] =
    ["left", "leaves", "wrote", "penned", "sent", "slid", "tucked", "scribbled"];
