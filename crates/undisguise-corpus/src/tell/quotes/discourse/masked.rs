//! Who turns out to have spoken: `“…,” the stranger replied. It was Reed.`

use super::Discourse;
use crate::tell::Attribution;
use crate::tell::names::gender_of;
use crate::tell::quotes::phrase::Who;
use crate::tell::quotes::spans::Piece;
use crate::tell::quotes::speaker::Said;
use crate::tell::reading::{Group, Roles};

/// By what pages call whom they will name.
static MASKS: Group = Group::named("masked.masks");

/// Tokens beside the words among which such a noun stands.
const BESIDE: usize = 8;

/// Sentences behind the words among which the name is told, and paragraphs.
const BEHIND: usize = 4;
const BELOW: usize = 2;

impl Discourse<'_> {
    /// Names those who spoke as somebody unknown, and of whom it is said right behind who it was.
    pub(in crate::tell::quotes) fn unmask(&mut self, all: &mut [Said]) {
        if !self.phrases.english {
            return;
        }
        for index in 0..all.len() {
            let said = &all[index];
            let nameless = said.speaker.as_ref().is_none_or(|speaker| speaker.named.is_none());
            if said.piece.depth > 0 || !nameless {
                continue;
            }
            let Some(named) = self.behind_mask(&said.piece) else { continue };
            let person = self.named(named);
            let paragraph = self.phrases.reading.paragraph_of(said.piece.from);
            let goes_on = all[index + 1..].iter().take_while(|next| {
                let here = self.phrases.reading.paragraph_of(next.piece.from) == paragraph;
                let continued = next.attribution == Attribution::Continued;
                here && (next.speaker.is_none() && next.doubtful || continued)
            });
            let end = index + 1 + goes_on.count();
            for said in &mut all[index..end] {
                said.speaker = Some(self.phrases.by_name(named));
                said.person = Some(person);
                said.doubtful = false;
                if !matches!(said.attribution, Attribution::Continued) {
                    said.attribution = Attribution::Description;
                }
            }
        }
    }

    /// Whose name the sentences behind words give to somebody unknown who speaks them.
    fn behind_mask(&self, piece: &Piece) -> Option<usize> {
        let reading = self.phrases.reading;
        let mask = self.mask(piece)?;
        let here = reading.paragraph_of(piece.from)?;
        let stop = reading.paragraphs.get((here + BELOW).min(reading.paragraphs.len() - 1))?.end;
        let next = reading.sentence_of(piece.to)?;
        let near = reading.sentences.get(next..)?.iter().take(BEHIND);
        let behind = near.filter(|one| one.first >= piece.to && one.first < stop);
        let gender = gender_of(reading.roles(mask));
        let named = behind.into_iter().find_map(|one| self.tells_who(one.first, one.end))?;
        let known = &self.phrases.names.named[named];
        let other = known.gender.is_some() && gender.is_some() && known.gender != gender;
        (known.may_be_somebody() && !other).then_some(named)
    }

    /// The noun for somebody unknown in the clause beside words.
    fn mask(&self, piece: &Piece) -> Option<usize> {
        let reading = self.phrases.reading;
        let sentence = reading.sentences[reading.sentence_of(piece.from)?];
        let first = sentence.first.max(piece.from.saturating_sub(BESIDE));
        let behind = piece.to..reading.tokens.len().min(piece.to + BESIDE);
        let clause = |at: &usize| !matches!(reading.word(*at), "." | "“" | "\"" | "‘");
        let masks = |at: &usize| {
            let led = reading.roles(at.saturating_sub(1)).any(Roles::DETERMINER)
                || reading.roles(at.saturating_sub(2)).any(Roles::DETERMINER);
            MASKS.contains(reading.word(*at)) && led
        };
        let says =
            |mut near: std::ops::Range<usize>| near.any(|at| reading.roles(at).any(Roles::SAY));
        let end = behind.clone().find(|at| !clause(at)).unwrap_or(behind.end);
        let found = (piece.to..end).find(masks).filter(|_| says(piece.to..end));
        found.or_else(|| (first..piece.from).find(masks).filter(|_| says(first..piece.from)))
    }

    /// `It was Reed, the voice of …`, `The voice belonged to Reed`, `The stranger was Reed.`
    fn tells_who(&self, first: usize, end: usize) -> Option<usize> {
        let phrases = self.phrases;
        let reading = phrases.reading;
        let is = |at: usize| reading.roles(at).any(Roles::BE);
        let from = match reading.word(first) {
            "It" | "That" if is(first + 1) => first + 2,
            "The" if MASKS.contains(reading.word(first + 1)) && is(first + 2) => first + 3,
            "The" if reading.word(first + 2) == "belonged" => first + 4,
            _ => return None,
        };
        // `none other than Reed`
        let none = reading.word(from) == "none" && reading.word(from + 2) == "than";
        let phrase = phrases.at(from + if none { 3 } else { 0 }, end)?;
        let Who::Named(named) = phrase.who else { return None };
        let apart = matches!(reading.word(phrase.end), "." | "," | "—" | "–" | "!" | ":" | "of");
        apart.then_some(named)
    }
}
