//! Text behind a paywall, scrambled by its publisher: every letter moved on by one. It is labelled
//! and never decoded, for nobody but its publisher may give it away.

use crate::look::count;
use crate::model::Model;
use crate::{Language, Span};

/// A text is looked at in parts of so many bytes.
const PART: usize = 255;

/// How many letters a sample and a line must have to say anything.
const LETTERS: usize = 40;

/// How much better, in nats per letter, a scrambled sample is explained by the frequencies of
/// letters moved on by one than by those of ordinary text. Real text lies as far on the other side.
const BETTER: f32 = 0.25;

/// Mean log probability of a symbol above which words are language, and by how much they must be
/// better than as they stand, in nats.
const FLUENT: f32 = -2.4;
const MORE_FLUENT: f32 = 0.8;

/// Words of a line that are read with the model.
const WORDS: usize = 40;

/// The lines of a text whose letters were all moved on by one, in bytes of the text; neighbours in
/// one span, with the empty lines between them.
///
/// Ordinary text is only counted through; a scrambled stretch of less than 500 bytes may be missed.
/// None for the empty text.
pub(crate) fn scrambled(text: &str) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    if !text.as_bytes().chunks(PART).any(may_be_moved) {
        return found;
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let span = Span::new(start, start + line.trim_end().len());
        start += line.len();
        if !looks_moved(line.as_bytes()) || !reads_moved(line) {
            continue;
        }
        match found.last_mut() {
            Some(last) if text[last.end..span.start].trim().is_empty() => last.end = span.end,
            _ => found.push(span),
        }
    }
    found
}

/// Nats by which ordinary text explains a letter better than moved text: the logarithm of its
/// frequency in English over that of the letter before it, in sixteenths.
///
/// Frequencies of letters: Lewand, "Cryptological Mathematics", 2000.
const AHEAD: [i32; 26] = {
    const PER_MILLE: [u32; 26] = [
        82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24,
        2, 20, 1,
    ];
    let mut table = [0; 26];
    let mut letter = 0;
    while letter < 26 {
        let own = log_sixteenths(PER_MILLE[letter]);
        table[letter] = own - log_sixteenths(PER_MILLE[(letter + 25) % 26]);
        letter += 1;
    }
    table
};

/// Sixteen times the natural logarithm, good to a sixteenth: constants cannot call `ln`.
const fn log_sixteenths(number: u32) -> i32 {
    // Each step multiplies by the sixteenth root of e, 1.0645.
    let (mut steps, mut reached) = (0, 10_000u64);
    while reached < number as u64 * 10_000 {
        reached = reached * 10_645 / 10_000;
        steps += 1;
    }
    steps
}

/// The same as [`looks_moved`] for most texts at a tenth of the price: `f` stands for the most
/// frequent letter.
fn may_be_moved(bytes: &[u8]) -> bool {
    let letter = |letter: u8| count(bytes, |byte| byte | 0x20 == letter);
    letter(b'f') > letter(b'e') && looks_moved(bytes)
}

/// Whether the letters are distributed as in text moved on by one.
fn looks_moved(bytes: &[u8]) -> bool {
    let (mut letters, mut ahead) = (0, 0);
    for byte in bytes {
        let letter = byte.to_ascii_lowercase().wrapping_sub(b'a');
        if let Some(own) = AHEAD.get(usize::from(letter)) {
            letters += 1;
            ahead += own;
        }
    }
    letters >= LETTERS && (ahead as f32) < -16.0 * BETTER * letters as f32
}

/// Whether the words of a line are language moved back by one, and are none as they stand.
fn reads_moved(line: &str) -> bool {
    let words = || line.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.len() > 1);
    Language::all().filter(|language| language.script() == crate::class::Script::Latin).any(
        |language| {
            let model = language.short_model();
            let moved = fluency(model, words().take(WORDS).map(|word| word.chars().map(back)));
            moved >= FLUENT && {
                let as_is = fluency(model, words().take(WORDS).map(str::chars));
                moved >= as_is + MORE_FLUENT
            }
        },
    )
}

/// Mean log probability of a symbol.
fn fluency<W: Iterator<Item = char>>(model: &Model, words: impl Iterator<Item = W>) -> f32 {
    let (mut sum, mut symbols) = (0.0, 0);
    for word in words {
        let word: Vec<_> = word.map(|letter| model.symbol_of(letter)).collect();
        symbols += word.len() + 1;
        sum += model.word(word);
    }
    if symbols == 0 { f32::MIN } else { sum / symbols as f32 }
}

/// The letter before, round the alphabet.
fn back(letter: char) -> char {
    match letter {
        'a' => 'z',
        'A' => 'Z',
        'b'..='z' | 'B'..='Z' => char::from(letter as u8 - 1),
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str = "The harbour master wrote down every boat that left before sunrise, and \
        nobody had ever asked him why he did so.";

    fn moved(text: &str) -> String {
        let on = |letter: char| match letter {
            'z' => 'a',
            'Z' => 'A',
            'a'..='y' | 'A'..='Y' => char::from(letter as u8 + 1),
            _ => letter,
        };
        text.chars().map(on).collect()
    }

    #[test]
    fn moved_paragraphs_are_found_and_plain_ones_are_not() {
        let behind = format!("{0}\n\n{0} {0} {0}", moved(PLAIN));
        let text = format!("{PLAIN}\n{behind}\n{PLAIN}\n");
        let found = scrambled(&text);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].of(&text), behind);
        assert_eq!(scrambled(PLAIN), []);
        assert_eq!(scrambled(""), []);
    }

    #[test]
    fn other_moves_and_other_languages_are_not() {
        assert_eq!(scrambled(&moved(&moved(PLAIN))), []);
        let polish = "Pociąg przyjechał o świcie i nikt nie wysiadł, chociaż na peronie czekała cała \
            orkiestra z kwiatami i wielkim tortem.";
        assert_eq!(scrambled(polish), []);
        let gibberish =
            "xkqj zzvw pqrt bbnm wwxz ghjk qwrt zxcv bnml kjhg fdsp oiuy trew qaz wsx edc rfv tgb";
        assert_eq!(scrambled(gibberish), []);
    }
}
