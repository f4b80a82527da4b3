//! Lines that are spread out from one end to the other: one gap between all characters, a wider one
//! between words. Nothing has to be guessed, so letters, digits and signs are put together alike.

use super::row::{FLUENT, KNOWN_LETTERS, KNOWN_SHARE, LEAST, UNLISTED_LETTERS};
use super::{Apart, is_evenly_set, is_row_of_signs, is_shown_off, lines};
use crate::class::{Class, Script, class, lower, script};
use crate::model::UNKNOWN;
use crate::words::Words;
use crate::{Certainty, Language, Reason, Span};

/// So many characters are read to see whether they are language.
const SAMPLE: usize = 4000;

/// What a line is made of: the gaps between its characters.
struct Line {
    span: Span,
    gaps: Vec<Span>,
}

/// Finds the lines that are spread out; `stretches` may hold some.
pub(super) fn find(text: &str, stretches: &[Span]) -> Vec<Apart> {
    let some = stretches.iter().flat_map(|stretch| lines(text, *stretch));
    let some: Vec<Line> = some.filter_map(|line| Line::of(text, line)).collect();
    let Some(gap) = usual(text, &some, "") else { return Vec::new() };
    let Some(wide) = usual(text, &some, gap) else { return Vec::new() };
    let read = |line: &Line| line.read(text, gap);
    if !is_language(&sample(some.iter().map(read))) {
        return Vec::new();
    }
    let all = lines(text, Span::new(0, text.len()));
    let all: Vec<Line> = all.filter_map(|line| Line::of(text, line)).collect();
    let is_set = |line: &Line| line.gaps.iter().any(|it| it.of(text) == gap);
    let solid = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).count();
    let spread: usize = all.iter().map(|line| solid(line.span.of(text))).sum();
    let is_page = 2 * spread >= solid(text);
    let is_meant = |line: &&Line| is_set(line) && (is_page || is_language(&read(line)));
    all.iter().filter(is_meant).map(|line| line.apart(text, gap, wide)).collect()
}

impl Line {
    /// The line, when every letter and digit of it stands by itself.
    fn of(text: &str, span: Span) -> Option<Line> {
        let inner = span.of(text).trim();
        let start = span.start + (inner.as_ptr() as usize - span.of(text).as_ptr() as usize);
        let mut gaps = Vec::new();
        let (mut is_open, mut letters) = (false, 0);
        let mut end = start;
        for (at, letter) in inner.char_indices() {
            if letter.is_whitespace() {
                is_open = false;
                continue;
            }
            let at = start + at;
            if !is_open {
                letters = 0;
                gaps.extend((at > start).then(|| Span::new(end, at)));
            }
            letters += usize::from(letter.is_alphanumeric() && class(letter) != Class::Mark);
            if letters > 1 {
                return None;
            }
            (is_open, end) = (true, at + letter.len_utf8());
        }
        (!gaps.is_empty()).then_some(Line { span: Span::new(start, end), gaps })
    }

    /// What the line says.
    fn read(&self, text: &str, gap: &str) -> String {
        let mut read = String::new();
        let mut start = self.span.start;
        for space in &self.gaps {
            read.push_str(&text[start..space.start]);
            read.push_str(if space.of(text) == gap { "" } else { " " });
            start = space.end;
        }
        read + &text[start..self.span.end]
    }

    /// The findings of the line: gaps between characters go, wider ones become a space, or two
    /// where they are twice as wide.
    fn apart(&self, text: &str, gap: &str, wide: &str) -> Apart {
        let twice = 2 * wide.chars().count();
        let meant = |span: &Span| {
            let shown = span.of(text);
            let meant = match shown.chars().count() {
                _ if shown == gap => "",
                count if count >= twice => "  ",
                _ => " ",
            };
            (*span, meant)
        };
        let gaps = self.gaps.iter().map(meant).filter(|(span, meant)| span.of(text) != *meant);
        Apart {
            certainty: Certainty::Certain,
            gaps: gaps.collect(),
            reasons: [Reason::PulledApart, Reason::Language].into(),
        }
    }
}

/// The commonest gap that is another one than `other`.
fn usual<'t>(text: &'t str, lines: &[Line], other: &str) -> Option<&'t str> {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    let gaps = lines.iter().flat_map(|line| &line.gaps).map(|gap| gap.of(text));
    for gap in gaps.filter(|gap| *gap != other) {
        match counts.iter().position(|(known, _)| *known == gap) {
            Some(at) => counts[at].1 += 1,
            // Nobody needs more sorts of space than these.
            None if counts.len() < 8 => counts.push((gap, 1)),
            None => {}
        }
    }
    counts.into_iter().max_by_key(|(gap, count)| (*count, usize::MAX - gap.len())).map(|it| it.0)
}

/// The first of some lines.
fn sample(lines: impl Iterator<Item = String>) -> String {
    let mut sample = String::new();
    for line in lines {
        sample.push_str(&line);
        sample.push('\n');
        if sample.len() > SAMPLE {
            break;
        }
    }
    sample
}

/// Whether what was spread out is text in some language: by the words of its lexicon, or else by
/// its model.
fn is_language(text: &str) -> bool {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    let uneven = words.iter().filter(|word| !is_evenly_set(word)).count();
    let Some(script) = text.chars().find_map(script) else { return false };
    if uneven * 10 > words.len() {
        return false;
    }
    let is_known = |lexicon: Words| {
        let known = |word: &&&str| {
            word.chars().nth(1).is_some()
                && lexicon.rarity(word.chars().map(lower)).is_some()
                && !is_shown_off(word)
        };
        let length = |word: &&str| word.chars().count();
        let known: Vec<&&str> = words.iter().filter(known).collect();
        let sum: usize = known.iter().map(|word| length(word)).sum();
        sum >= KNOWN_LETTERS
            && sum as f32 >= KNOWN_SHARE * letters as f32
            && known.iter().any(|word| length(word) >= LEAST && !is_row_of_signs(word))
    };
    Words::of(script).any(is_known) || is_fluent(&words, letters, script)
}

/// Whether words are fluent in a language of the script.
fn is_fluent(words: &[&str], letters: usize, script: Script) -> bool {
    let long = words.iter().filter(|word| word.chars().count() >= LEAST).count();
    if letters < UNLISTED_LETTERS || long < 3 {
        return false;
    }
    let fluency = |language: Language| {
        let model = language.model();
        let symbol = |letter| model.symbol(lower(letter)).unwrap_or(UNKNOWN);
        let nats: f32 = words.iter().map(|word| model.word(word.chars().map(symbol))).sum();
        nats / (letters + words.len()) as f32
    };
    let mut languages = Language::all().filter(|language| language.script() == script);
    languages.any(|language| fluency(language) >= FLUENT)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> usize {
        find(text, &[Span::new(0, text.len())]).iter().map(|apart| apart.gaps.len()).sum()
    }

    #[test]
    fn lines_of_language_are_put_together() {
        assert_eq!(count("t h e   m a y o r   p a i d   $ 2 0"), 14);
        assert_eq!(count("t h e   m a y o r   p a i d\n4 2"), 12);
        assert_eq!(count("T H E  M A Y O R ."), 8);
    }

    #[test]
    fn tables_of_letters_stay() {
        for text in ["q x w   z k v   r t p", "1 2 3   4 5 6", "A C G T   G A T T A C A", "a b", ""]
        {
            assert_eq!(count(text), 0, "{text}");
        }
    }
}
