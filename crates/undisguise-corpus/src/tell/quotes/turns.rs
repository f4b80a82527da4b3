//! Who speaks where nothing beside a quotation says so: whoever spoke before in the same paragraph,
//! the other one in a dialogue, or whoever the sentence before tells of.

use super::NEIGHBOURS;
use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::{Piece, Shown};
use super::speaker::{Said, Seek, Speaker, TOKENS};
use crate::tell::Attribution;
use crate::tell::reading::{Stretch, TokenKind};

/// Paragraphs back in which the other one of a dialogue spoke.
const TURNS: usize = 4;

/// Words of a sentence that leads to words on a line of their own: `She paused.`
const SHORT: usize = 7;

impl Phrases<'_> {
    /// Who speaks where nothing beside the quotation says so.
    pub(super) fn without_cue(
        &self,
        piece: &Piece,
        all: &[Said],
    ) -> (Option<Speaker>, Attribution) {
        if self.is_somebody_unknown(piece) {
            return (None, Attribution::Unattributed);
        }
        let mut spoken = all.iter().rev().take(NEIGHBOURS);
        let Some(last) = spoken.find(|said| said.piece.depth == piece.depth) else {
            return self.around(piece, all);
        };
        if piece.depth == 0 && self.same_paragraph(&last.piece, piece) {
            if let Some(told) = self.asked_and_answered(piece, all) {
                return told;
            }
            // Whoever stands in the sentence of the cue is spoken to or of.
            let told = last.cue.and_then(|(first, _)| self.reading.sentence_of(first));
            let told = told.map_or(0, |index| self.reading.sentences[index].end);
            match self.actor(told.max(last.piece.to), piece, all) {
                Some((Some(speaker), attribution)) => {
                    let same = last.speaker.as_ref() == Some(&speaker);
                    let how = if same { Attribution::Continued } else { attribution };
                    return (Some(speaker), how);
                }
                _ if last.speaker.is_some() => {
                    return (last.speaker.clone(), Attribution::Continued);
                }
                _ => {}
            }
        }
        let before = self.reading.paragraph_of(piece.from).and_then(|here| here.checked_sub(1));
        let answers = before.is_some_and(|before| {
            self.reading.paragraph_of(last.piece.from) == Some(before)
                && fills(piece, self.reading.paragraphs[before + 1])
        });
        if let Some(speaker) = self.turn(piece, all) {
            return (Some(speaker), Attribution::Continued);
        }
        if answers {
            return (None, Attribution::Unattributed);
        }
        self.around(piece, all)
    }

    /// `“And then?” – “Then we left.”`: the question is the reporter's, the answer of whoever spoke.
    fn asked_and_answered(
        &self,
        piece: &Piece,
        all: &[Said],
    ) -> Option<(Option<Speaker>, Attribution)> {
        let dash = |token: usize| matches!(self.reading.word(token), "–" | "—" | "-");
        if self.asks(piece) && dash(piece.to) && self.is_opening_mark(piece.to + 1) {
            return Some((None, Attribution::Unattributed));
        }
        let mut spoken = all.iter().rev().take(NEIGHBOURS);
        let last = spoken.next()?;
        let answers = last.speaker.is_none() && self.asks(&last.piece);
        if !(answers && last.piece.to + 1 == piece.from && dash(last.piece.to)) {
            return None;
        }
        let speaker = spoken.find_map(|said| said.speaker.clone())?;
        Some((Some(speaker), Attribution::Continued))
    }

    /// Whom the sentences between a token and a piece tell of: the subject of the last that has one.
    fn actor(
        &self,
        first: usize,
        piece: &Piece,
        all: &[Said],
    ) -> Option<(Option<Speaker>, Attribution)> {
        let last = self.reading.sentence_of(piece.from.checked_sub(1)?)?;
        for sentence in self.reading.sentences[..=last].iter().rev().take(NEIGHBOURS) {
            let (from, stop) = (sentence.first.max(first), sentence.end.min(piece.from));
            if sentence.end <= first || from >= stop {
                return None;
            }
            let Some(phrase) = self.first_subject(from.max(stop.saturating_sub(TOKENS)), stop)
            else {
                continue;
            };
            let cue = Cue { phrase: Some(phrase), ..alone(piece) };
            return Some(match (self.meant(&cue, piece, all), phrase.who) {
                ((speaker, Attribution::Explicit), Who::Named(_)) => {
                    (speaker, Attribution::Description)
                }
                (told, _) => told,
            });
        }
        None
    }

    fn first_subject(&self, first: usize, stop: usize) -> Option<Phrase> {
        let mut token = first;
        while token < stop {
            match self.at(token, stop) {
                Some(phrase) if !self.is_governed(phrase.first) => return Some(phrase),
                Some(phrase) => token = phrase.end.max(token + 1),
                None => token += 1,
            }
        }
        None
    }

    /// The other one, in a dialogue of paragraphs.
    fn turn(&self, piece: &Piece, all: &[Said]) -> Option<Speaker> {
        let paragraph = self.reading.paragraph_of(piece.from)?;
        let here = self.reading.paragraphs[paragraph];
        if piece.depth > 0 || !fills(piece, here) {
            return None;
        }
        let last_of = |paragraph: usize| {
            let mut near = all.iter().rev().take(NEIGHBOURS);
            near.find(|said| {
                self.reading.paragraph_of(said.piece.from) == Some(paragraph)
                    && said.piece.depth == 0
            })
        };
        let last = last_of(paragraph.checked_sub(1)?)?;
        let before = || (paragraph.saturating_sub(TURNS)..paragraph - 1).rev();
        let Some(speaker) = last.speaker.as_ref() else {
            // A question of nobody in particular is the reporter's.
            let mut spoke = before().filter_map(last_of).filter_map(|said| said.speaker.as_ref());
            return spoke.next().filter(|_| self.asks(&last.piece)).cloned();
        };
        let mut spoke = before().map_while(last_of).filter_map(|said| said.speaker.as_ref());
        if let Some(other) = spoke.find(|other| *other != speaker) {
            return Some(other.clone());
        }
        // Somebody else whom the paragraph tells of, or the one before words that stand alone.
        let back = usize::from(fills(&last.piece, self.reading.paragraphs[paragraph - 1]));
        let first = self.reading.paragraphs[paragraph.checked_sub(1 + back)?].first;
        let cue = alone(piece);
        let seek = Seek { cue: &cue, piece, said: all, noun: None, other: Some(speaker) };
        let named = self.somebody_else(first, here.first, back > 0, seek);
        let mut spoke = before().filter_map(last_of).filter_map(|said| said.speaker.as_ref());
        let earlier = || spoke.find(|other| *other != speaker).filter(|_| back > 0).cloned();
        let other = || self.somebody_else(first, here.first, false, seek);
        let farther = || {
            let mut spoke = (paragraph.saturating_sub(TURNS)..paragraph - 1)
                .rev()
                .filter_map(last_of)
                .filter_map(|said| said.speaker.as_ref());
            spoke.find(|other| *other != speaker).cloned()
        };
        // Whoever is named right before the paragraph in which only one speaks: `“In bed,” he said.`
        let asked = || {
            let before = self.reading.paragraphs[paragraph.checked_sub(2)?].first;
            self.somebody_else(before, first, true, seek)
        };
        let english = self.code() == "en";
        let found = named.or_else(earlier).or_else(other);
        found.or_else(|| if english { asked().or_else(farther) } else { None })
    }

    /// Whether a piece ends as a question.
    fn asks(&self, piece: &Piece) -> bool {
        self.reading.word(piece.end - 1) == "?"
    }

    /// Who the paragraph tells of: the subject of the sentence right before, or for words that stand
    /// alone, of the paragraph before.
    fn around(&self, piece: &Piece, all: &[Said]) -> (Option<Speaker>, Attribution) {
        let nobody = (None, Attribution::Unattributed);
        let Some(paragraph) = self.reading.paragraph_of(piece.from) else { return nobody };
        let here = self.reading.paragraphs[paragraph];
        let last = self.reading.paragraph_of(piece.to.saturating_sub(1)).unwrap_or(paragraph);
        let next = self.reading.paragraphs.get(last + 1);
        let shown_off = next.is_some_and(|next| self.named_words(next).is_some());
        let leads = piece.from == here.first && self.leads(paragraph, next);
        let begins = piece.from == here.first;
        // A question that is answered without a word between is the reporter's.
        let asked = leads && piece.shown != Shown::Line && self.asks(piece);
        if piece.depth > 0
            || asked
            || (begins && (paragraph == 0 || !(piece.shown == Shown::Line || shown_off || leads)))
        {
            return nobody;
        }
        if leads && let Some(other) = self.other_of_two(paragraph, all) {
            return (Some(other), Attribution::Continued);
        }
        let first = here.first.min(piece.from.saturating_sub(1));
        let first = if begins { self.reading.paragraphs[paragraph - 1].first } else { first };
        let speaker = match self.actor(first, piece, all) {
            Some((Some(speaker), _)) => Some(speaker),
            _ => {
                let cue = alone(piece);
                // Nobody but who stands in the sentences before.
                let nobody = Speaker { name: String::new(), named: None };
                let seek = Seek { cue: &cue, piece, said: all, noun: None, other: Some(&nobody) };
                self.antecedent(piece.from.saturating_sub(1), None, seek)
            }
        };
        match speaker {
            Some(speaker) if leads => (Some(speaker), Attribution::Continued),
            Some(speaker) if speaker.named.is_some() => (Some(speaker), Attribution::Description),
            Some(speaker) => (Some(speaker), Attribution::Anonymous),
            None => nobody,
        }
    }

    /// Where two have spoken in the paragraphs before and one of them last, the other one.
    fn other_of_two(&self, paragraph: usize, all: &[Said]) -> Option<Speaker> {
        let near = all.iter().rev().take(NEIGHBOURS).filter(|said| said.piece.depth == 0);
        let mut near = near.take_while(|said| {
            let here = self.reading.paragraph_of(said.piece.from);
            here.is_some_and(|here| here + TURNS >= paragraph)
        });
        let last = near.next()?.speaker.as_ref()?;
        let mut others = near.filter_map(|said| said.speaker.as_ref()).filter(|one| *one != last);
        let other = others.next()?;
        others.all(|one| one == other).then(|| other.clone())
    }

    /// Whether the paragraph before leads to words that fill one: by a short sentence (`She
    /// paused.`), or because others answer them.
    fn leads(&self, paragraph: usize, next: Option<&Stretch>) -> bool {
        let Some(before) = paragraph.checked_sub(1) else { return false };
        let before = self.reading.paragraphs[before];
        let Some(index) = self.reading.sentence_of(before.end - 1) else { return false };
        let sentence = self.reading.sentences[index];
        let tokens = &self.reading.tokens[sentence.first..sentence.end];
        let count = tokens.iter().filter(|token| token.kind == TokenKind::Word).take(SHORT + 1);
        let short = count.count() <= SHORT;
        let answered = next.is_some_and(|next| {
            let opens = self.is_opening_mark(next.first);
            opens && self.reading.paragraph_of(next.first) == Some(paragraph + 1)
        });
        let told = (sentence.first..sentence.end.min(sentence.first + 3)).any(|token| {
            let who = self.at(token, sentence.end).map(|phrase| phrase.who);
            match who {
                Some(Who::Named(_) | Who::Pronoun(Some(_))) => true,
                Some(Who::Described { known, .. }) => known,
                _ => false,
            }
        });
        (short && told) || answered
    }

    fn is_opening_mark(&self, token: usize) -> bool {
        matches!(self.reading.word(token), "“" | "\"" | "„" | "«" | "‘" | "»" | "—" | "–")
    }
}

/// Whether a piece is all that stands in a paragraph.
pub(super) fn fills(piece: &Piece, paragraph: Stretch) -> bool {
    piece.from == paragraph.first && piece.to + 1 >= paragraph.end
}

/// A cue that says nothing.
fn alone(piece: &Piece) -> Cue {
    Cue { phrase: None, first: piece.from, end: piece.from, verb: None, strong: false }
}
