//! English sentences after which words stand alone because somebody was asked for them: `Asked what he would
//! do, Reed took his time.`, `And what did Reed say?`, `Her reason was just nine words.`

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use crate::tell::reading::{Roles, lowered};

/// Tokens at the head of a question up to `did`.
const HEAD: usize = 4;

/// Tokens from whoever asks to the verb.
const ASKS: usize = 4;

/// Tokens from `did` to its subject, and from that to the verb.
const DID: usize = 8;

/// Begin the question that somebody was asked.
const QUESTIONS: [&str; 14] = [
    "what", "why", "how", "whether", "if", "when", "where", "who", "which", "about", "to", "for",
    "by", "again",
];

/// What is said of words by their number, beside the nouns of the lists.
const COUNTED: [&str; 6] = ["reason", "verdict", "explanation", "advice", "secret", "motto"];

impl Phrases<'_> {
    /// Whose words the sentence right before them asks for.
    pub(super) fn asked_above(&self, first: usize, end: usize) -> Option<Cue> {
        let reading = self.reading;
        let first = first + usize::from(matches!(reading.word(first), "And" | "So" | "But"));
        let phrase = match reading.word(end - 1) {
            "?" => self.what_did(first, end),
            _ => self
                .answers_asked(first, end)
                .or_else(|| self.was_asked(first, end))
                .or_else(|| self.of_so_many_words(first, end)),
        }?;
        Some(Cue { strong: false, ..Cue::by(phrase, phrase.first) })
    }

    /// `And what did Reed say when they told her?`
    fn what_did(&self, first: usize, end: usize) -> Option<Phrase> {
        let reading = self.reading;
        let what = lowered(reading.word(first)) == "what" || lowered(reading.word(first)) == "how";
        let did = (first + 1..end.min(first + HEAD))
            .find(|at| matches!(reading.word(*at), "did" | "does"))?;
        let phrase = self.somebody_at(did + 1, end.min(did + DID)).filter(|_| what)?;
        let says = matches!(
            reading.word(phrase.end),
            "say" | "reply" | "answer" | "tell" | "respond" | "whisper" | "write" | "shout"
        );
        // `What did he say to the star?`
        let to = reading.word(phrase.end + 1) == "to";
        let one = match phrase.who {
            Who::Pronoun(gender) => gender.is_some() && !to,
            _ => true,
        };
        (says && one).then_some(phrase)
    }

    /// The subject behind the clause that tells of the question: `Asked by his doctor how he felt, he took his
    /// time.`, `When we asked what they talk about, Reed thought for a while.`
    fn answers_asked(&self, first: usize, end: usize) -> Option<Phrase> {
        let reading = self.reading;
        let asked = if self.is_asked_first(first) {
            first
        } else if matches!(reading.word(first), "When" | "As" | "Once" | "After") {
            (first + 1..end.min(first + ASKS)).find(|at| reading.word(*at) == "asked")?
        } else {
            return None;
        };
        let comma = (asked..end).find(|at| reading.word(*at) == ",")?;
        let refuses = |at: usize| {
            matches!(reading.word(at), "declined" | "refused" | "nothing" | "not" | "never")
                || reading.word(at).ends_with("n’t")
                || reading.word(at).ends_with("n't")
        };
        let phrase = self.at(comma + 1, end)?;
        let one = !matches!(phrase.who, Who::Pronoun(None));
        let acts = reading.tokens.get(phrase.end).is_some_and(|verb| verb.is_word());
        (one && acts && !(phrase.end..end).any(refuses)).then_some(phrase)
    }

    /// `The youngest, nine-year-old Kayal, was asked what her mother does.`
    fn was_asked(&self, first: usize, end: usize) -> Option<Phrase> {
        let reading = self.reading;
        let asked = (first + 1..end).find(|at| reading.word(*at) == "asked")?;
        let passive = matches!(reading.word(asked - 1), "was" | "is" | "been");
        let question = QUESTIONS.contains(&reading.word(asked + 1));
        let phrase = self.subject(first, asked - 1).filter(|_| passive && question)?;
        // `Reed was asked why, and left.`
        let more = (asked + 1..end).any(|at| {
            reading.word(at) == "," && reading.roles(at + 1).any(Roles::AND)
        });
        (!more && !matches!(phrase.who, Who::Pronoun(None))).then_some(phrase)
    }

    /// `Her reason was just nine words.`, `Reed’s answer was four words long.`
    fn of_so_many_words(&self, first: usize, end: usize) -> Option<Phrase> {
        let reading = self.reading;
        let is = (first + 1..end.min(first + HEAD))
            .find(|at| matches!(reading.word(*at), "was" | "is" | "came"))?;
        let noun = is - 1;
        let called =
            reading.roles(noun).any(Roles::WORDS) || COUNTED.contains(&reading.word(noun));
        let words = (is + 1..end).any(|at| {
            matches!(reading.word(at), "words" | "word" | "sentence" | "syllables" | "simple")
        });
        if !called || !words || end - is > DID {
            return None;
        }
        let own = reading.roles(first);
        if own.any(Roles::OWN) && own.any(Roles::MALE.and(Roles::FEMALE)) {
            let gender = crate::tell::names::gender_of(own);
            return Some(Phrase { first, end: noun + 1, who: Who::Pronoun(gender) });
        }
        let owner = self.names.at(first).filter(|name| name.possessive && name.first == first)?;
        Some(Phrase { first, end: noun + 1, who: Who::Named(owner.named) })
    }
}
