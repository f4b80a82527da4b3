//! What the signs of a region stand for, and how often, as its telling words say.

use rustc_hash::FxHashMap;

use super::piece::letters_of;

/// Counts that are added to every count: nothing is impossible.
const SMOOTH: f32 = 0.1;

/// The same for a sign that never stands for a letter that is read elsewhere.
const SMOOTH_OTHER: f32 = 0.02;

/// How the letters of a region are written.
#[derive(Clone, Debug, Default)]
pub(super) struct Channel {
    /// In how many distinct telling words a sign stands for a letter.
    said: FxHashMap<(char, char), usize>,
    /// How often a letter is meant in them, replaced or plain.
    meant: FxHashMap<char, usize>,
    /// Telling words, and others that could have been disguised.
    touched: usize,
    untouched: usize,
    /// Telling words that begin with a capital that could have been replaced.
    plain_capitals: usize,
    other_capitals: usize,
}

impl Channel {
    /// Learns from a telling word: what is shown, and the small letters meant.
    pub(super) fn learn(&mut self, shown: &str, word: &str) {
        for (sign, letter) in shown.chars().zip(word.chars()) {
            if !letters_of(sign).is_empty() {
                *self.said.entry((sign, letter)).or_default() += 1;
                *self.meant.entry(letter).or_default() += 1;
            } else if sign.is_lowercase() {
                *self.meant.entry(letter).or_default() += 1;
            }
        }
    }

    /// The same channel with other words to learn from: shown, and in small letters.
    pub(super) fn relearnt(&self, words: &[(&str, String)]) -> Channel {
        let mut channel =
            Channel { said: FxHashMap::default(), meant: FxHashMap::default(), ..self.clone() };
        words.iter().for_each(|(shown, word)| channel.learn(shown, word));
        channel
    }

    /// Counts a telling word, and one that stands plain.
    pub(super) fn count(&mut self, is_touched: bool) {
        if is_touched {
            self.touched += 1;
        } else {
            self.untouched += 1;
        }
    }

    /// Whether the letter is replaced in this region.
    pub(super) fn replaces(&self, letter: char) -> bool {
        self.said.iter().any(|((_, said), count)| *said == letter && *count > 0)
    }

    /// Notes a capital at the beginning of a word that is disguised, or would be in a text that is
    /// disguised throughout.
    pub(super) fn note_capital(&mut self, letter: char, is_touched: bool) {
        if self.replaces(letter) {
            let count =
                if is_touched { &mut self.plain_capitals } else { &mut self.other_capitals };
            *count += 1;
        }
    }

    /// Whether capitals stand plain where small letters are replaced.
    pub(super) fn keeps_capitals(&self) -> bool {
        self.plain_capitals > 0 || self.other_capitals > 1 && self.touched > self.untouched
    }

    /// How likely a word is disguised at all, as a logarithm.
    pub(super) fn touches(&self) -> f32 {
        let touched = self.touched as f32 + SMOOTH;
        (touched / (touched + self.untouched as f32 + SMOOTH)).ln()
    }

    /// How likely a letter is written so in a word that is disguised, as a logarithm.
    pub(super) fn writes(&self, shown: char, letter: char) -> f32 {
        let meant = self.meant.get(&letter).copied().unwrap_or(0) as f32;
        let options = letters_of(shown);
        if options.is_empty() {
            // A capital, or a letter that stands for itself.
            if !shown.is_lowercase() || !self.replaces(letter) {
                return 0.0;
            }
            let replaced: usize = self
                .said
                .iter()
                .filter(|((_, said), _)| *said == letter)
                .map(|(_, count)| *count)
                .sum();
            return ((meant - replaced as f32 + SMOOTH) / (meant + 2.0 * SMOOTH)).ln();
        }
        let said = self.said.get(&(shown, letter)).copied().unwrap_or(0) as f32;
        if said == 0.0 && meant > 0.0 {
            return (SMOOTH_OTHER / (meant + SMOOTH)).ln();
        }
        ((said + SMOOTH) / (meant + 2.0 * SMOOTH)).ln()
    }
}

impl Channel {
    /// How likely a plain word of small letters would have been written without a letter: 0 when
    /// one of its letters is never replaced.
    pub(super) fn wholly(&self, word: &str) -> f32 {
        let share = |letter: char| {
            if !letter.is_lowercase() {
                return 0.0;
            }
            let said = self.said.iter().filter(|((_, said), _)| *said == letter);
            let replaced: usize = said.map(|(_, count)| *count).sum();
            let meant = self.meant.get(&letter).copied().unwrap_or(0);
            if replaced == 0 { 0.0 } else { replaced as f32 / meant.max(1) as f32 }
        };
        word.chars().map(share).product::<f32>() * self.touches().exp()
    }
}
