//! Whoever tells the story and asks in it: `“Is it real?” I ask him`, and questions on lines of their own
//! that others answer. The page says who that is, if anything does: its author.

use super::discourse::{Discourse, Meant};
use super::phrase::Phrases;
use super::spans::Piece;
use super::turns::fills;
use crate::tell::Attribution;
use crate::tell::reading::{Group, Stretch};

/// Tokens among which somebody must tell of himself or herself.
const TOLD: usize = 4000;

/// Words of a name.
const NAME: std::ops::RangeInclusive<usize> = 2..=4;

/// How whoever tells the story speaks of himself or herself.
const SELF: [&str; 8] = ["I", "me", "we", "We", "us", "I’m", "I’d", "I’ve"];

/// How whoever tells the story alone does.
const ONE: [&str; 6] = ["I", "ich", "je", "yo", "eu", "io"];

/// Verbs of speech in the first person.
static MINE: Group = Group::named("teller.mine");

/// No part of anybody’s name.
static DESK: Group = Group::named("teller.desk");

/// What whoever asks says to the one who is asked.
const YOU: [&str; 6] = ["you", "your", "You", "Your", "you’re", "you’ve"];

/// The name of an author, where it is one person’s.
pub(super) fn author(name: &str) -> Option<&str> {
    let name = name.trim();
    let name = name.strip_prefix("By ").or_else(|| name.strip_prefix("by ")).unwrap_or(name);
    let part = |word: &str| {
        let particle = matches!(word, "de" | "van" | "von" | "der" | "da" | "di" | "del" | "la");
        let letters = |sign: char| sign.is_alphabetic() || matches!(sign, '.' | '-' | '’' | '\'');
        let desk = DESK.contains(&word.to_lowercase());
        (word.starts_with(char::is_uppercase) || particle) && word.chars().all(letters) && !desk
    };
    let words = name.split_whitespace().take(NAME.end() + 1).count();
    (NAME.contains(&words) && name.split_whitespace().all(part)).then_some(name)
}

impl Discourse<'_> {
    /// Whoever tells the story, where the page says who that is.
    pub(super) fn teller(&self) -> Meant {
        let Some(person) = self.author else { return Meant::NOBODY };
        Meant {
            speaker: Some(self.speaker(person)),
            person: Some(person),
            attribution: Attribution::Pronoun,
            doubtful: false,
        }
    }

    /// The same beside words that one says: `I ask`, and not `we ask`, which may be anybody.
    pub(super) fn teller_beside(&self, piece: &Piece) -> Meant {
        let near = piece.to..piece.to + 3;
        let one = near.into_iter().any(|at| ONE.contains(&self.phrases.reading.word(at)));
        if one { self.teller() } else { Meant { person: self.author, ..Meant::NOBODY } }
    }

    /// Whether a question without a cue is that of whoever tells the story: only one other has spoken
    /// right before, and no other answers there.
    pub(super) fn is_tellers_question(&self, piece: &Piece, last: Option<usize>) -> bool {
        let phrases = self.phrases;
        let other = self.author.is_some() && last.is_some() && last != self.author;
        other && phrases.asks(piece) && phrases.is_told_by_somebody()
    }
}

impl Phrases<'_> {
    /// Whether the text is told by somebody who says `I`, outside quotations; only its first few
    /// thousand words are looked at.
    pub(super) fn is_told_by_somebody(&self) -> bool {
        let reading = self.reading;
        let mut near = reading.paragraphs.iter().take_while(|here| here.first < TOLD);
        self.english && near.any(|here| self.tells_of_self(here))
    }

    pub(super) fn tells_of_self(&self, here: &Stretch) -> bool {
        let reading = self.reading;
        let mut quoted = false;
        (here.first..here.end.min(TOLD)).any(|token| {
            match reading.word(token) {
                "“" | "‘" => quoted = true,
                "”" | "’" => quoted = false,
                "\"" => quoted = !quoted,
                word => return !quoted && SELF.contains(&word),
            }
            false
        })
    }

    /// Verbs of speech as they stand behind `I`; behind others they may be nouns.
    pub(super) fn is_said_by_me(&self, verb: usize) -> bool {
        self.english && MINE.contains(self.reading.word(verb))
    }

    /// Whether a paragraph without marks is a question that the next one answers: somebody tells the
    /// story, and asks `you`.
    pub(super) fn is_question_line(&self, here: &Stretch, next: Option<&Stretch>) -> bool {
        let reading = self.reading;
        let asks = self.english && reading.word(here.end - 1) == "?";
        let you = || (here.first..here.end).any(|token| YOU.contains(&reading.word(token)));
        let answered =
            || next.is_some_and(|next| matches!(reading.word(next.first), "“" | "\"" | "‘"));
        asks && you() && answered() && self.is_told_by_somebody()
    }

    /// Whether a piece fills its paragraph.
    pub(super) fn fills_paragraph(&self, piece: &Piece) -> bool {
        let here = self.reading.paragraph_of(piece.from).map(|at| self.reading.paragraphs[at]);
        here.is_some_and(|here| fills(piece, here))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_is_an_author_and_a_desk_is_none() {
        assert_eq!(author("By Ada van der Holm"), Some("Ada van der Holm"));
        assert_eq!(author("Ada Holm"), Some("Ada Holm"));
        for name in ["", "admin", "Ada Holm and Ben Lund", "Desk 4"] {
            assert_eq!(author(name), None, "{name}");
        }
    }
}
