//! A text as lines and paragraphs, folded for looking things up.

use undisguise::Span;

use crate::tell::reading::is_plainly_small;

/// A first line that is longer is no headline, in bytes.
const TITLE: usize = 300;

/// A paragraph that is longer is no remark by itself, in bytes.
const SHORT: usize = 200;

/// The lines of a text, its headline, and the text in small letters.
#[derive(Debug)]
pub(super) struct Layout<'a> {
    pub(super) text: &'a str,
    /// The same length byte for byte: small letters, and blanks for single line ends.
    pub(super) folded: String,
    /// Lines that hold more than white space, without it at either end.
    pub(super) lines: Vec<Span>,
    /// The first line, when it reads like a headline; one of `lines`.
    pub(super) title: Option<Span>,
}

impl<'a> Layout<'a> {
    pub(super) fn of(text: &'a str) -> Layout<'a> {
        let mut lines = Vec::new();
        let mut at = 0;
        for line in text.split('\n') {
            let start = at + (line.len() - line.trim_start().len());
            let end = start + line.trim().len();
            if end > start {
                lines.push(Span { start, end });
            }
            at += line.len() + 1;
        }
        let title = lines.first().copied().filter(|line| {
            let words = line.of(text);
            lines.len() > 1
                && line.len() <= TITLE
                && !words.ends_with(['.', ',', ';', ':'])
                && !(words.starts_with(['“', '"', '«', '„'])
                    && words.ends_with(['”', '"', '»', '“']))
        });
        Layout { text, folded: folded(text), lines, title }
    }

    /// The line that begins at a place, when it is short.
    pub(super) fn short_paragraph(&self, start: usize) -> Option<Span> {
        let at = self.lines.binary_search_by_key(&start, |line| line.start).ok()?;
        Some(self.lines[at]).filter(|line| line.len() <= SHORT)
    }

    /// The line that holds a place, or the one before it.
    pub(super) fn line_of(&self, at: usize) -> Option<Span> {
        let behind = self.lines.partition_point(|line| line.start <= at);
        behind.checked_sub(1).map(|line| self.lines[line])
    }
}

/// Small letters for capitals where they take as many bytes, blanks for line ends and tabs. Two line
/// ends give two blanks, so that no phrase runs over paragraphs.
pub(super) fn folded(text: &str) -> String {
    let mut out = text.as_bytes().to_ascii_lowercase();
    for byte in &mut out {
        if matches!(byte, b'\n' | b'\r' | b'\t' | b'\x0C') {
            *byte = b' ';
        }
    }
    let mut at = 0;
    while let Some(plain) = text.as_bytes()[at..].iter().position(|byte| !byte.is_ascii()) {
        at += plain;
        let letter = text[at..].chars().next().unwrap_or_default();
        let end = at + letter.len_utf8();
        if is_plainly_small(letter) {
            at = end;
            continue;
        }
        let mut small = letter.to_lowercase();
        if let (Some(one), None) = (small.next(), small.next())
            && one.len_utf8() == letter.len_utf8()
        {
            one.encode_utf8(&mut out[at..end]);
        }
        at = end;
    }
    String::from_utf8(out).expect("every letter was replaced by a whole one of its length")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_keeps_every_offset() {
        for text in ["", "A\n\nÄ “Да” İ ẞ K\u{212A}\tx", "ТЁМНАЯ Ổ ǅ"] {
            let folded = folded(text);
            let places = |text: &str| text.char_indices().map(|(at, _)| at).collect::<Vec<_>>();
            assert_eq!(places(&folded), places(text));
        }
        assert_eq!(folded("Ổ Да\nB"), "ổ да b");
    }

    #[test]
    fn the_headline_is_a_short_first_line() {
        let title = |text: &str| Layout::of(text).title.map(|span| span.of(text).to_owned());
        assert_eq!(
            title("\n The Bell Rings \r\n\nIt was late.").as_deref(),
            Some("The Bell Rings")
        );
        assert_eq!(title("It was late.\nVery late."), None);
        assert_eq!(title("One line only"), None);
        assert_eq!(title(""), None);
    }
}
