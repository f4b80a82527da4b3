//! English clauses in which whoever speaks is not the subject: `Reed was called “…” by the judge`,
//! `came the reply from the kitchen`, `it said`, `an email from Dot`.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::{Piece, sign};
use crate::tell::names::{Sort, gender_of};
use crate::tell::reading::{Roles, Stretch};

/// Tokens from a verb in the passive to whoever does it.
const AGENT: usize = 12;

/// Tokens from `be` to its participle.
const PASSIVE: usize = 3;

/// Tokens back in which stands what `it` means.
const BACK: usize = 80;

/// Tokens of one quotation that is passed over on the way there.
const PASSED: usize = 200;

/// Tokens of a sentence that names a letter and its author, and says nothing else.
const NOTED: usize = 9;

/// Tokens from `With` to `words`.
const LED: usize = 6;

/// Tokens of a sentence in which stands through whose head something went.
const MIND: usize = 14;

impl Phrases<'_> {
    /// Whether a verb stands in the passive: `was once described`, `has been told`.
    pub(super) fn is_passive(&self, verb: usize) -> bool {
        let reading = self.reading;
        let progressive = reading.word(verb).ends_with("ing") || !self.english;
        // `is said to have told`, `a message that was read out`
        // `is said to be “livid”` tells nobody.
        let bare = matches!(reading.word(verb), "said" | "reported" | "claimed" | "rumoured");
        let bare = bare && matches!(reading.word(verb + 2), "be" | "feel");
        let other = (reading.word(verb + 1) == "to" && !bare) || reading.word(verb) == "read";
        if other && !reading.roles(verb).any(Roles::TELL) {
            return false;
        }
        let mut before = (verb.saturating_sub(PASSIVE)..verb).rev();
        let other = |token: &usize| {
            let adverb = reading.word(*token).ends_with("ly");
            !adverb
                && (reading.roles(*token).any(Roles::BE) || !reading.roles(*token).any(Roles::AUX))
        };
        // `once described by Reed as …`
        let by = reading.word(verb + 1) == "by" && self.agent(verb + 1, verb + AGENT).is_some();
        let be = before.find(other).is_some_and(|at| reading.roles(at).any(Roles::BE));
        !progressive && (by || be)
    }

    /// `“…” So spoke Reed`, behind words that stand by themselves.
    pub(super) fn so_spoke(&self, piece: &Piece, limit: usize) -> Option<Cue> {
        let so = self.so_in_russian(piece, limit).or_else(|| self.so_in_vietnamese(piece, limit));
        if let Some(so) = so {
            return Some(so);
        }
        let (reading, so) = (self.reading, piece.to);
        let thus = matches!(reading.word(so), "So" | "Thus") && self.english;
        let verb = so + 1;
        let says = reading.word(verb) == "spoke" || reading.roles(verb).any(Roles::SAY);
        let phrase = self.somebody_at(verb + 1, limit).filter(|_| thus && says)?;
        Some(Cue {
            phrase: Some(phrase),
            first: so,
            end: phrase.end,
            verb: Some(verb),
            strong: true,
        })
    }

    /// `Reed was quoted as saying by the Post`: whoever is quoted speaks.
    pub(super) fn is_quoted(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let quoted = (first + 1..stop.min(first + AGENT)).find(|at| {
            reading.word(*at) == "quoted" && matches!(reading.word(at + 1), "as" | "by" | "in")
        })?;
        let be = reading.roles(quoted - 1).any(Roles::BE).then_some(quoted - 1)?;
        let phrase = self.subject(first, be).filter(|_| self.english)?;
        let end = quoted + 1;
        Some(Cue { phrase: Some(phrase), first: phrase.first, end, verb: None, strong: true })
    }

    /// The cue of a verb in the passive: whoever does it stands behind `by`, or is not told.
    pub(super) fn passive(&self, verb: usize, stop: usize) -> Cue {
        let by = (verb + 1..stop.min(verb + AGENT)).find(|at| self.reading.word(*at) == "by");
        let phrase = by.and_then(|by| self.agent(by, stop));
        let end = phrase.map_or(verb + 1, |phrase| phrase.end);
        let strong = phrase.is_some() || self.reading.word(stop - 1) == ":";
        Cue { phrase, first: verb, end, verb: Some(verb), strong }
    }

    /// Whoever does what a passive says: `by the judge`, `by neighbours`.
    pub(super) fn agent(&self, by: usize, stop: usize) -> Option<Phrase> {
        let roles = self.reading.roles(by + 1);
        let bare = || {
            let noun = by + 1 < stop && roles.any(Roles::PERSON.and(Roles::VAGUE));
            noun.then(|| self.noun(by + 1, by + 1, by + 1, stop))
        };
        self.somebody_at(by + 1, stop).or_else(bare)
    }

    /// `He was called “…” by the judge`: the agent behind a quotation that a passive leads to.
    pub(super) fn agent_behind(
        &self,
        piece: &Piece,
        before: Option<Cue>,
        limit: usize,
    ) -> Option<Cue> {
        let (reading, by) = (self.reading, piece.to);
        // `described as “madness” by Reed and “a bit much” by Marsh`
        let and = piece.from.checked_sub(1).is_some_and(|and| reading.roles(and).any(Roles::AND));
        let small = reading.word(piece.first).starts_with(char::is_lowercase);
        if before.is_none() && and && small && self.english && reading.word(by) == "by" {
            return self.agent(by, limit).map(|phrase| Cue::by(phrase, by));
        }
        let led = before.filter(|cue| cue.phrase.is_none())?;
        let passive = led.verb.is_some_and(|verb| self.is_passive(verb));
        let phrase = self.agent(by, limit).filter(|_| passive && reading.word(by) == "by")?;
        Some(Cue::by(phrase, by))
    }

    /// Whether the sentence before says only that something was told in writing: `His death was confirmed
    /// in a statement.`
    pub(super) fn is_announced(&self, piece: &Piece) -> bool {
        let reading = self.reading;
        let last = piece.from.checked_sub(1).filter(|_| self.english);
        let Some(sentence) = last.and_then(|last| reading.sentence_of(last)) else { return false };
        let sentence = reading.sentences[sentence];
        let same = reading.paragraph_of(sentence.first) == reading.paragraph_of(piece.from);
        let written = |at: usize| {
            let noun =
                matches!(reading.word(at), "statement" | "post" | "message" | "announcement");
            noun && (at - 1..=at).any(|at| reading.roles(at).any(Roles::DETERMINER))
        };
        let done = |at: usize| {
            let next = reading.word(at + 1);
            reading.word(at).ends_with("ed") && next != "by" && self.is_passive(at)
        };
        let near = sentence.first + 1..sentence.end.min(piece.from);
        let told = same && sentence.end <= piece.from;
        told && near.clone().any(written)
            && near.clone().any(|at| reading.roles(at).any(Roles::BE))
            && near.into_iter().any(done)
    }

    /// Whether a cue says that the words are somebody’s and not whose: `it was announced`.
    pub(super) fn is_nobodys(&self, cue: &Cue) -> bool {
        let leads = self.reading.word(cue.end) == ":" && self.is_its(cue);
        let nobodys = |verb: usize| self.is_passive(verb) || self.is_impersonal(verb);
        leads || (cue.phrase.is_none() && cue.verb.is_some_and(nobodys))
    }

    /// Whether `it` says the words, and the text does not tell what that is.
    pub(super) fn is_its(&self, cue: &Cue) -> bool {
        let its = |verb: usize| {
            !self.reading.roles(verb).any(Roles::ON) && self.it_before(verb).is_some()
        };
        cue.phrase.is_none() && cue.verb.is_some_and(its)
    }

    /// Whether `it` is a letter that stands right before, and nobody is said to have written it.
    pub(super) fn is_unsigned(&self, cue: &Cue) -> bool {
        let near = cue.first.saturating_sub(BACK)..cue.first;
        let mut letters = near.rev().filter(|at| self.is_letter(*at) || self.is_note(*at));
        self.is_its(cue) && letters.next().is_some_and(|at| self.writer_of(at).is_none())
    }

    /// `Asked whether she would play, she replied`: whoever answers was not asked by whoever spoke last.
    pub(super) fn is_asked(&self, at: usize) -> bool {
        let reading = self.reading;
        let sentence = reading.sentence_of(at).map(|index| reading.sentences[index].first);
        let first = sentence.unwrap_or(at);
        let asked = |token: usize| {
            matches!(reading.word(token), "Asked" | "Quizzed" | "Pressed" | "asked" | "pressed")
        };
        self.english && (first..at.min(first + 3)).any(asked)
    }

    /// The `it` that is the subject of a verb.
    pub(super) fn it_before(&self, verb: usize) -> Option<usize> {
        let is_it = |token: &usize| self.reading.word(*token).eq_ignore_ascii_case("it");
        let near = verb.saturating_sub(PASSIVE)..verb;
        let it = near.rev().find(is_it).filter(|_| self.english)?;
        self.is_beside(it + 1, verb).then_some(it)
    }

    /// The cue of a verb whose subject is `it`: what goes on, goes on with the same speaker; nobody
    /// where the text does not tell what is meant.
    pub(super) fn it_says(&self, verb: usize) -> Option<Cue> {
        let it = self.it_before(verb)?;
        let on = self.reading.roles(verb).any(Roles::ON);
        let phrase = if on { None } else { self.it_means(it) };
        Some(Cue { phrase, first: it, end: verb + 1, verb: Some(verb), strong: true })
    }

    /// What `it` means beside a verb of speech: the organisation or the writing that stands last
    /// before, quotations aside.
    pub(super) fn it_means(&self, it: usize) -> Option<Phrase> {
        let reading = self.reading;
        let mut token = it;
        let mut left = BACK;
        while left > 0 {
            (token, left) = (self.outside_before(token)?, left - 1);
            if reading.tokens[token].is_possessive() {
                continue;
            }
            let mention = self.names.at(token).filter(|mention| mention.end == token + 1);
            if let Some(mention) = mention.filter(|mention| !mention.possessive) {
                let body = self.names.meant(mention).sort == Sort::Organisation;
                if body && !self.is_governed(mention.first) {
                    return Some(Phrase::of(mention));
                }
                continue;
            }
            // Several people under one roof: `company`, `council`.
            let roles = reading.roles(token);
            let body = roles.any(Roles::BODY) && !roles.any(Roles::PERSON);
            if !(body || self.is_written(token)) || reading.tokens[token].capital {
                continue;
            }
            let near = token.saturating_sub(PASSIVE)..token;
            let opens = Roles::DETERMINER;
            let article = near
                .rev()
                .find(|at| reading.roles(*at).any(opens) || reading.tokens[*at].is_possessive());
            let article = article.filter(|first| body || self.has_author(*first, token));
            if let Some(first) = article.filter(|first| !self.is_governed(*first)) {
                let who = Who::Described { head: token, known: true };
                return Some(Phrase { first, end: token + 1, who });
            }
        }
        None
    }

    /// The token before another one, quotations passed over.
    pub(super) fn outside_before(&self, token: usize) -> Option<usize> {
        let mark =
            |at: &usize| sign(self.reading, *at).is_some_and(|sign| !matches!(sign, '’' | '\''));
        let mut before = token.checked_sub(1)?;
        while mark(&before) {
            let opens = (before.saturating_sub(PASSED)..before).rev().find(mark)?;
            before = opens.checked_sub(1)?;
        }
        Some(before)
    }

    /// `came the reply from the kitchen`, `was Reed’s answer`, `came the reply`.
    pub(super) fn answer_of(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let word = |token: &usize| {
            reading.roles(*token).any(Roles::WORDS) && !(self.english && self.is_verb(*token))
        };
        let noun = (first..stop.min(first + 4)).find(word)?;
        let of = |token: usize| reading.roles(token).any(Roles::OF);
        let from = || of(noun + 1).then(|| self.agent(noun + 1, stop)).flatten();
        let own = || self.owner(first, noun + 1).filter(|_| self.english);
        let phrase = own().or_else(from);
        let comes = matches!(reading.word(first), "came" | "comes" | "went" | "goes");
        let english = comes && self.english;
        let end = phrase.map_or(noun + 1, |phrase| phrase.end);
        let cue = Cue { phrase, first, end, verb: None, strong: true };
        (phrase.is_some() || english).then_some(cue)
    }

    /// Whether a cue is `came the reply`: whoever spoke last does not answer.
    pub(super) fn comes_as_reply(&self, cue: &Cue) -> bool {
        let reply = |at: usize| {
            matches!(self.reading.word(at), "reply" | "answer" | "response" | "retort" | "riposte")
        };
        let bare = cue.phrase.is_none() && cue.verb.is_none() && self.english;
        bare && (cue.first..cue.end).any(reply)
    }

    /// Whose view words give that no verb of speech leads to: `In Reed’s view it was “…”`, `To Reed it
    /// sounded “…”`.
    pub(super) fn seen_by(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        if !self.english || stop - first > AGENT * 2 {
            return None;
        }
        let phrase = match reading.word(first) {
            "In" => {
                let view =
                    |at: usize| matches!(reading.word(at), "view" | "opinion" | "eyes" | "words");
                let noun = (first + 1..stop.min(first + LED)).find(|at| view(*at))?;
                let of = (reading.word(noun + 1) == "of").then(|| self.at(noun + 2, stop));
                of.unwrap_or_else(|| self.owner_of(first + 1, noun))?
            }
            "To" if reading.roles(first + 1).any(Roles::HIM) => {
                let who = Who::Pronoun(gender_of(reading.roles(first + 1)));
                Phrase { first: first + 1, end: first + 2, who }
            }
            "To" => self.at(first + 1, stop)?,
            _ => return None,
        };
        let like = usize::from(matches!(reading.word(stop - 1), "like" | "as" | "a" | "an"));
        let verb = stop.checked_sub(1 + like).filter(|verb| *verb >= phrase.end)?;
        let seems = reading.roles(verb).any(Roles::BE)
            || ["sounded", "felt", "looked", "seemed", "is", "sounds", "feels"]
                .contains(&reading.word(verb));
        seems.then(|| Cue::by(phrase, first))
    }

    /// `in the words of Reed`, and behind a participle `spoken by the teacher:`.
    pub(super) fn worded_by(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        if !self.english {
            return None;
        }
        if let Some(received) = self.received(first, stop) {
            return Some(received);
        }
        let is_words = |token: &usize| {
            reading.roles(*token).any(Roles::WORDS)
                && reading.word(*token) == "words"
                && reading.word(token + 1) == "of"
                && token.checked_sub(1).is_some_and(|the| reading.word(the) == "the")
        };
        let by = |token: &usize| {
            let done = token.checked_sub(1).is_some_and(|at| reading.roles(at).any(Roles::UTTERED));
            done && reading.word(*token) == "by"
        };
        let of = (first..stop).find(is_words).map(|words| words + 1);
        let by = of.or_else(|| (first..stop).rev().find(by))?;
        let phrase = self.somebody_at(by + 1, stop)?;
        Some(Cue::by(phrase, by))
    }

    /// A name behind a dash that ends the line: `“…” – Pete Lund, keeper`.
    pub(super) fn signed(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let dash =
            first.checked_sub(1).filter(|at| matches!(reading.word(*at), "—" | "–" | "-"))?;
        let phrase = self.at(first, stop).filter(|found| matches!(found.who, Who::Named(_)))?;
        let next = reading.word(phrase.end);
        let ends = phrase.end >= stop || matches!(next, "," | "on" | "in" | "at" | "(");
        let last = reading.paragraphs[reading.paragraph_of(dash)?].end;
        let line =
            last - first <= NOTED && !(first..last).any(|at| reading.roles(at).any(Roles::SAY));
        (ends && line && self.english).then(|| Cue::by(phrase, first))
    }

    /// `With those nine words Reed became the hero of the town`: whose words stood right before.
    pub(super) fn with_those_words(&self, next: &Stretch) -> Option<Cue> {
        let (reading, with) = (self.reading, next.first);
        // `With that, Reed sat down.`
        let and = usize::from(reading.word(with) == "And" && reading.word(with + 1) == "with");
        let (led, with) = (reading.word(with) == "With" || and > 0, with + and);
        if led && reading.word(with + 1) == "that" && self.english {
            let name = with + 2 + usize::from(reading.word(with + 2) == ",");
            let found = self.names.at(name).filter(|found| found.first == name);
            let found = found.filter(|found| self.names.meant(found).may_be_somebody());
            return found.filter(|it| !it.possessive).map(|it| Cue::by(Phrase::of(it), with));
        }
        let mut near = with + 1..next.end.min(with + LED);
        let words = near.find(|at| reading.roles(*at).any(Roles::WORDS))?;
        let led = (led || reading.word(with) == "And") && self.english;
        let pointed = (with + 1..words).any(|at| reading.roles(at).any(Roles::POINT));
        let stop = reading.sentences.get(reading.sentence_of(words)?)?.end;
        let mut behind = self.names.between(words, stop).iter();
        let name = behind
            .find(|name| self.names.meant(name).may_be_somebody() && !self.is_governed(name.first));
        let name = name.filter(|name| led && pointed && !name.possessive)?;
        Some(Cue::by(Phrase::of(name), with))
    }

    /// `That was all that went through Reed’s head`: what somebody only thought.
    pub(super) fn in_mind_of(&self, next: &Stretch) -> Option<Cue> {
        let reading = self.reading;
        let stop = reading.sentences.get(reading.sentence_of(next.first)?)?.end;
        let mind = |at: usize| matches!(reading.word(at), "head" | "mind" | "thoughts");
        let points = matches!(reading.word(next.first), "That" | "Those" | "These" | "This");
        let mut names = self.names.between(next.first, stop.min(next.first + MIND)).iter();
        let name = names.find(|name| name.possessive && mind(name.end))?;
        let cue = Cue { end: name.end + 1, ..Cue::by(Phrase::of(name), next.first) };
        (points && self.english).then_some(cue)
    }

    /// A line below a quotation that is nothing but a dash and a name.
    pub(super) fn signed_below(&self, piece: &Piece) -> Option<Cue> {
        let index = self.reading.paragraph_of(piece.from)?;
        let alone = piece.depth == 0 && piece.from == self.reading.paragraphs[index].first;
        let next = self.reading.paragraphs.get(index + 1).filter(|_| alone)?;
        self.signed(next.first + 1, next.end)
    }

    /// `held up a phone with a message from her niece:`: whoever wrote what stands right before the words.
    pub(super) fn sent_by(&self, first: usize, stop: usize) -> Option<Phrase> {
        let near = (first..stop).rev().take(NOTED);
        let is_from = |token: &usize| {
            let written = token.checked_sub(1).is_some_and(|noun| self.is_written(noun));
            written && self.reading.word(*token) == "from"
        };
        let from = near.into_iter().find(is_from).filter(|_| self.english)?;
        self.somebody_at(from + 1, stop).filter(|phrase| phrase.end + 1 == stop)
    }

    /// A sentence right before a quotation that is nothing but a letter and whose it is: `An email
    /// from Dot in Leam.`
    pub(super) fn letter_before(&self, piece: &Piece) -> Option<Cue> {
        let reading = self.reading;
        let last = piece.from.checked_sub(1).filter(|_| self.english)?;
        let sentence = reading.sentences[reading.sentence_of(last)?];
        let same = reading.paragraph_of(last) == reading.paragraph_of(piece.from);
        if !same || sentence.end != piece.from || sentence.end - sentence.first > NOTED {
            return None;
        }
        let noun = (sentence.first..sentence.end).find(|at| self.is_written(*at))?;
        let from = matches!(reading.word(noun + 1), "from" | "by");
        let phrase = self.somebody_at(noun + 2, sentence.end).filter(|_| from)?;
        Some(Cue::by(phrase, sentence.first))
    }
}
