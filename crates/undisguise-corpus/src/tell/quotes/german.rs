//! German and French clauses that say who says so: `wie Holm es nennt`, `comme le dit Holm`; and German words
//! by which somebody's view is told.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::Piece;
use crate::tell::reading::Roles;

/// Tokens of a clause that says who says so.
const AS_NEAR: usize = 12;

/// Tokens from `für` to the verb.
const VIEW: usize = 8;

/// Verbs of what something is for somebody.
const IS: [&str; 14] = [
    "ist", "war", "sind", "waren", "bleibt", "blieb", "bedeutet", "bedeutete", "wäre", "steht", "stand",
    "gilt", "galt", "klingt",
];

impl Phrases<'_> {
    /// The subject of a clause that says who says so, before its verb: `wie Ada Holm es nennt, „…“`.
    pub(super) fn told_as(&self, first: usize, verb: usize) -> Option<Phrase> {
        let reading = self.reading;
        if !matches!(self.code(), "de" | "fr") {
            return None;
        }
        let near = verb.saturating_sub(AS_NEAR).max(first + 1)..verb;
        let opens = |at: &usize| {
            let led = matches!(reading.word(at - 1), "," | "—" | "–" | "und" | "et");
            led && matches!(reading.word(*at), "wie" | "comme")
        };
        let at = near.rev().find(opens)?;
        if (at + 1..verb).any(|token| matches!(reading.word(token), "," | ";")) {
            return None;
        }
        self.somebody_at(at + 1, verb)
    }

    /// Whose view it is that something is so: `Für Ada Holm ist das „…“`.
    pub(super) fn is_for_somebody(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let leads = self.code() == "de" && reading.word(first) == "Für";
        let phrase = self.at(first + 1, stop).filter(|_| leads)?;
        let person = match phrase.who {
            Who::Named(named) => self.names.named[named].may_be_somebody(),
            Who::Described { head, .. } => reading.roles(head).any(Roles::PERSON),
            Who::Pronoun(_) => false,
        };
        let is = IS.contains(&reading.word(phrase.end));
        let quiet = !(phrase.end..stop).any(|at| matches!(reading.word(at), "," | ";"));
        (person && is && quiet && stop - phrase.end <= VIEW).then(|| Cue::by(phrase, first))
    }

    /// Whether a cue says that several people speak: `écrivent-ils`.
    pub(super) fn is_of_them(&self, cue: &Cue) -> bool {
        let them = |phrase: Phrase| {
            let many = matches!(self.reading.word(phrase.first), "ils" | "elles" | "Ils" | "Elles");
            phrase.who == Who::Pronoun(None) && many
        };
        self.code() == "fr" && cue.phrase.is_some_and(them)
    }

    /// Who is spoken to by name in words: `Das war ich, Karl.`, `Paul, écoute-moi.`
    pub(super) fn spoken_to(&self, piece: &Piece) -> Option<usize> {
        if !matches!(self.code(), "de" | "fr") {
            return None;
        }
        let reading = self.reading;
        let (first, end) = (piece.first, piece.end);
        let mark = |at: usize| matches!(reading.word(at), "." | "!" | "?" | "…" | ",");
        let last = (first..end).rev().find(|at| reading.tokens[*at].is_word())?;
        let one = |at: usize| {
            let name = self.names.at(at).filter(|name| name.first == at && name.end == at + 1);
            let given = reading.roles(at).any(Roles::GIVEN);
            name.filter(|name| given && !name.possessive).map(|name| name.named)
        };
        let behind = || one(last).filter(|_| last > first && reading.word(last - 1) == ",");
        let ahead = || one(first).filter(|_| mark(first + 1) && first + 2 < end);
        behind().or_else(ahead)
    }
}
