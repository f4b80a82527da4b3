//! Lines and columns, and the line around a place.

use undisguise::Span;
use unicode_width::UnicodeWidthStr;

use crate::visible::visible;

use super::problem::Excerpt;

/// Characters of a long line that are shown before and behind a problem.
const AROUND: usize = 60;

/// Characters of a problem that are shown; a hidden message may be long.
const MOST_SHOWN: usize = 60;

/// Where something stands: lines and columns count from 1, columns in Unicode characters; the end
/// column is the one behind. A byte order mark has no column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) end_line: usize,
    pub(crate) end_column: usize,
}

/// Tells the places of spans, each of which begins where the one before began or later, in one
/// pass over the text.
pub(crate) struct Places<'t> {
    text: &'t str,
    at: At,
}

#[derive(Clone, Copy)]
struct At {
    byte: usize,
    line: usize,
    column: usize,
}

impl<'t> Places<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let byte = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
        Places { text, at: At { byte, line: 1, column: 1 } }
    }

    pub(crate) fn of(&mut self, span: Span) -> Place {
        self.at = self.go(self.at, span.start);
        let end = self.go(self.at, span.end);
        Place {
            line: self.at.line,
            column: self.at.column,
            end_line: end.line,
            end_column: end.column,
        }
    }

    fn go(&self, from: At, to: usize) -> At {
        let Some(between) = self.text.get(from.byte..to) else { return from };
        let lines = between.bytes().filter(|&byte| byte == b'\n').count();
        let last = between.rfind('\n').map_or(between, |at| &between[at + 1..]);
        let begun = if lines == 0 { from.column } else { 1 };
        At { byte: to, line: from.line + lines, column: begun + last.chars().count() }
    }
}

/// The line around a span, shortened on both sides where it is long.
pub(crate) fn excerpt(text: &str, span: Span) -> Excerpt {
    let before = text[..span.start].chars().rev().take_while(|&c| c != '\n');
    let (before, cut_before) = first(before, AROUND);
    let before: String = before.chars().rev().collect();
    let inside = span.of(text).chars().take_while(|&c| c != '\n');
    let (inside, cut_inside) = first(inside, MOST_SHOWN);
    let after = text[span.end..].chars().take_while(|&c| !matches!(c, '\n' | '\r'));
    let (after, cut_after) = first(after, if cut_inside { 0 } else { AROUND });
    let dots = |cut| if cut { "…" } else { "" };
    // A tab is a blank here: carets stand under the signs whatever the terminal makes of tabs.
    let plain = |part: &str| visible(&part.replace('\t', " "));
    let before = format!("{}{}", dots(cut_before), plain(&before));
    let inside = format!("{}{}", visible(&inside), dots(cut_inside));
    let after = plain(&after);
    Excerpt {
        indent: before.width(),
        width: inside.width().max(1),
        line: format!("{before}{inside}{after}{}", dots(cut_after && !cut_inside)),
    }
}

/// The first few characters, and whether there are more.
fn first(mut characters: impl Iterator<Item = char>, most: usize) -> (String, bool) {
    let some: String = characters.by_ref().take(most).collect();
    (some, characters.next().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_characters() {
        let text = "\u{FEFF}été п\r\nab\u{1F600}п";
        let mut places = Places::new(text);
        let first = text.find('п').unwrap();
        let place = places.of(Span::new(first, first + 2));
        assert_eq!(place, Place { line: 1, column: 5, end_line: 1, end_column: 6 });
        let last = text.rfind('п').unwrap();
        let place = places.of(Span::new(last, last + 2));
        assert_eq!((place.line, place.column, place.end_column), (2, 4, 5));
        let mut places = Places::new(text);
        let place = places.of(Span::new(first, last + 2));
        assert_eq!((place.line, place.end_line, place.end_column), (1, 2, 5));
    }

    #[test]
    fn nothing_in_an_excerpt_hides() {
        let text = "one\n\tlet a\u{202E}b = 1;\nthree";
        let at = text.find('\u{202E}').unwrap();
        let excerpt = excerpt(text, Span::new(at, at + 3));
        assert_eq!(excerpt.line, r" let a\u{202e}b = 1;");
        assert_eq!((excerpt.indent, excerpt.width), (6, 8));
    }

    #[test]
    fn long_lines_are_cut() {
        let text = format!("{}п{}", "a".repeat(1000), "b".repeat(1000));
        let excerpt = excerpt(&text, Span::new(1000, 1002));
        assert_eq!(excerpt.line.chars().count(), 2 * AROUND + 3);
        assert!(excerpt.line.starts_with('…') && excerpt.line.ends_with('…'));
        assert_eq!(excerpt.indent, AROUND + 1);
    }
}
