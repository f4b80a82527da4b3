//! English sentences after which words stand alone because somebody was asked for them: `Asked what he would
//! do, Reed took his time.`, `And what did Reed say?`, `Her reason was just nine words.`

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use crate::tell::names::gender_of;
use crate::tell::reading::{Group, Roles, lowered};

/// Tokens at the head of a question up to `did`.
const HEAD: usize = 4;

/// Tokens from whoever asks to the verb.
const ASKS: usize = 4;

/// Tokens from `did` to its subject, and from that to the verb.
const DID: usize = 8;

/// Tokens from what somebody got to what it says.
const GOT: usize = 9;

/// Begin the question that somebody was asked.
static QUESTIONS: Group = Group::named("asked.questions");

/// Tokens of a sentence that tells how an answer was.
const ANSWER: usize = 14;

/// What somebody says who was spoken to.
const ANSWERS: [&str; 5] = ["answer", "reply", "response", "verdict", "retort"];

/// What is said of words by their number, beside the nouns of the lists.
const COUNTED: [&str; 6] = ["reason", "verdict", "explanation", "advice", "secret", "motto"];

impl Phrases<'_> {
    /// Whose words the sentence right before them asks for.
    pub(super) fn asked_above(&self, first: usize, end: usize) -> Option<Cue> {
        let reading = self.reading;
        let first = first + usize::from(matches!(reading.word(first), "And" | "So" | "But"));
        let phrase = match reading.word(end - 1) {
            "?" => self.what_did(first, end).or_else(|| self.of_so_many_words(first, end)),
            _ => self
                .answers_asked(first, end)
                .or_else(|| self.was_asked(first, end))
                .or_else(|| self.we_asked(first, end))
                .or_else(|| self.what_said(first, end))
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

    /// `What she said next has been viewed nine million times.`
    fn what_said(&self, first: usize, end: usize) -> Option<Phrase> {
        let reading = self.reading;
        let phrase = self.at(first + 1, end).filter(|_| reading.word(first) == "What")?;
        let verb = phrase.end;
        let says = reading.roles(verb).any(Roles::SAY) || reading.word(verb) == "did";
        let next = reading.word(verb + 1);
        let one = !matches!(phrase.who, Who::Pronoun(None));
        let near = matches!(next, "next" | "then" | "left" | "stunned" | "has" | "had" | "made");
        (says && one && near && reading.word(end - 1) == ".").then_some(phrase)
    }

    /// What somebody got before a colon, and reads: `had a reply that read:`. Whose words it holds, it says itself.
    pub(super) fn received(&self, first: usize, stop: usize) -> Option<Cue> {
        const GETS: [&str; 9] =
            ["had", "has", "got", "gets", "getting", "received", "receives", "receiving", "opened"];
        let reading = self.reading;
        let colon = stop.checked_sub(1).filter(|at| self.english && reading.word(*at) == ":")?;
        let verb = colon.checked_sub(2).filter(|verb| *verb > first)? + 1;
        let reads = matches!(reading.word(verb), "read" | "reads" | "said" | "saying" | "reading");
        let that = usize::from(matches!(reading.word(verb - 1), "that" | "which"));
        let last = verb.checked_sub(1 + that).filter(|_| reads)?;
        let near = last.saturating_sub(GOT).max(first)..last + 1;
        let gets = near.clone().rev().find(|at| GETS.contains(&reading.word(*at)))?;
        let new = reading.roles(gets + 1).any(Roles::ONE);
        let head = (gets + 2..last + 1).find(|at| self.is_words(*at)).filter(|_| new)?;
        let who = Who::Described { head, known: false };
        let phrase = Phrase { first: gets + 1, end: head + 1, who };
        Some(Cue { phrase: Some(phrase), first: gets + 1, end: stop, verb: None, strong: true })
    }

    fn is_words(&self, at: usize) -> bool {
        self.reading.roles(at).any(Roles::WORDS.and(Roles::PAPER))
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
            let word = reading.word(at);
            matches!(word, "declined" | "refused" | "nothing" | "answer" | "comment" | "silent")
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
        let question = (asked + 1..asked + 3).any(|at| QUESTIONS.contains(reading.word(at)));
        let phrase = self.subject(first, asked - 1).filter(|_| passive && question)?;
        // `Reed was asked why, and left.`
        let more = (asked + 1..end)
            .any(|at| reading.word(at) == "," && reading.roles(at + 1).any(Roles::AND));
        (!more && !matches!(phrase.who, Who::Pronoun(None))).then_some(phrase)
    }

    /// `I asked her if she would sail again.`
    fn we_asked(&self, first: usize, end: usize) -> Option<Phrase> {
        let reading = self.reading;
        let we = matches!(reading.word(first), "I" | "We" | "Reporters" | "Journalists");
        let led = we && matches!(reading.word(first + 1), "ask" | "asked");
        let whom = first + 2;
        if !led || whom >= end {
            return None;
        }
        let phrase = match self.names.at(whom).filter(|name| name.first == whom) {
            Some(name) if !name.possessive => Phrase::of(name),
            Some(_) => return None,
            None => {
                let roles = reading.roles(whom);
                let gender = gender_of(roles).filter(|_| roles.any(Roles::HIM.and(Roles::OWN)))?;
                Phrase { first: whom, end: whom + 1, who: Who::Pronoun(Some(gender)) }
            }
        };
        QUESTIONS.contains(reading.word(phrase.end)).then_some(phrase)
    }

    /// `Her reason was just nine words.`, `Reed’s answer came at once.`, `Her verdict?`
    fn of_so_many_words(&self, first: usize, end: usize) -> Option<Phrase> {
        let reading = self.reading;
        let name = self.names.at(first).filter(|name| name.possessive && name.first == first);
        let own = reading.roles(first);
        let gender = gender_of(own).filter(|_| own.any(Roles::OWN));
        let begins = name.map_or(first + 1, |name| name.end);
        let noun = (begins..end.min(begins + 2)).find(|at| {
            reading.roles(*at).any(Roles::WORDS) || COUNTED.contains(&reading.word(*at))
        })?;
        let counted = |at: usize| {
            matches!(reading.word(at), "words" | "word" | "sentence" | "syllables" | "simple")
        };
        let asks = reading.word(end - 1) == "?" && noun + 2 == end;
        let told = end - noun <= DID && (noun + 1..end).any(counted);
        let answers = ANSWERS.contains(&reading.word(noun)) && reading.word(end - 1) == ".";
        let last = end - noun <= ANSWER && !(noun + 1..end).any(|at| self.names.at(at).is_some());
        if !(asks || told || (answers && last)) {
            return None;
        }
        let who = match (name, gender) {
            (Some(name), _) => Who::Named(name.named),
            (None, Some(_)) => Who::Pronoun(gender),
            _ => return None,
        };
        Some(Phrase { first, end: noun + 1, who })
    }
}
