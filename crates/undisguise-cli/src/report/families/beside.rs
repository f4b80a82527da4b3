//! Two texts side by side: what both say stands on one height, what only one says is marked.

use std::io::{self, Write};

use undisguise::Span;

use super::super::escape;
use super::{Beside, ReportFamily, short};

/// Bytes that only one of them has from which on what both say begins on a new row.
const LONG: usize = 48;

/// Two stretches that stand beside each other.
struct Row {
    /// What stands left and right, in bytes of the texts.
    spans: [Span; 2],
    /// What both say of it, left and right.
    shared: [Vec<Span>; 2],
}

/// Writes both texts.
pub(super) fn write(beside: &Beside, family: &ReportFamily, out: &mut dyn Write) -> io::Result<()> {
    let words = |text: &str| text.split_whitespace().count();
    let shared = with_signs(in_order(&beside.shared), &beside.texts);
    let both: usize = shared.iter().map(|(left, _)| words(left.of(&beside.texts[0]))).sum();
    let of = beside.texts.each_ref().map(|text| words(text));
    writeln!(
        out,
        "<h4>Side by side: they share {both} words in the same order; what only one of them says is \
         marked</h4>\n<div class=\"beside\">"
    )?;
    for side in [0, 1] {
        writeln!(
            out,
            "<p class=\"side facts\">{} · {} words</p>",
            escape::label(short(family, beside.members[side])),
            of[side]
        )?;
    }
    for row in rows(&shared, [beside.texts[0].len(), beside.texts[1].len()]) {
        for side in [0, 1] {
            let name = escape::label(short(family, beside.members[side]));
            let html = marked(&beside.texts[side], row.spans[side], &row.shared[side]);
            let html = html.trim().replace("\n\n", "</p>\n<p dir=\"auto\">");
            let empty = if html.is_empty() { " empty" } else { "" };
            writeln!(
                out,
                "<div class=\"side text{empty}\" title=\"{name}\"><p dir=\"auto\">{html}</p></div>"
            )?;
        }
    }
    writeln!(out, "</div>")
}

/// The shared stretches that stand in the same order in both texts and do not overlap: the longest
/// ones first, each where it still fits.
fn in_order(shared: &[(Span, Span)]) -> Vec<(Span, Span)> {
    let mut longest: Vec<(Span, Span)> = shared.to_vec();
    longest.sort_by_key(|(left, _)| std::cmp::Reverse(left.end - left.start));
    let mut taken: Vec<(Span, Span)> = Vec::new();
    for (left, right) in longest {
        let at = taken.partition_point(|(other, _)| other.end <= left.start);
        let is_behind = at == 0 || taken[at - 1].1.end <= right.start;
        let is_before = taken
            .get(at)
            .is_none_or(|(one, other)| left.end <= one.start && right.end <= other.start);
        if is_behind && is_before {
            taken.insert(at, (left, right));
        }
    }
    taken
}

/// Signs right behind a shared stretch belong to it where both have the same.
fn with_signs(mut shared: Vec<(Span, Span)>, texts: &[String; 2]) -> Vec<(Span, Span)> {
    for (left, right) in &mut shared {
        let both = texts[0][left.end..].chars().zip(texts[1][right.end..].chars());
        let is_sign = |sign: char| !sign.is_alphanumeric() && !sign.is_whitespace();
        let signs = both.take_while(|(one, other)| one == other && is_sign(*one));
        let length: usize = signs.map(|(one, _)| one.len_utf8()).sum();
        left.end += length;
        right.end += length;
    }
    shared
}

/// Rows that begin where one of the texts has gone its own way for long.
fn rows(shared: &[(Span, Span)], lengths: [usize; 2]) -> Vec<Row> {
    let [left, right] = lengths;
    let mut rows = Vec::new();
    let (mut start, mut last) = ([0, 0], [0, 0]);
    let mut own: [Vec<Span>; 2] = Default::default();
    let end = (Span::new(left, left), Span::new(right, right));
    for (one, other) in shared.iter().copied().chain([end]) {
        let apart = (one.start.saturating_sub(last[0])).max(other.start.saturating_sub(last[1]));
        if apart >= LONG {
            for to in [last, [one.start, other.start]] {
                let spans = [0, 1].map(|side| Span::new(start[side], to[side]));
                rows.push(Row { spans, shared: std::mem::take(&mut own) });
                start = to;
            }
        }
        last = [one.end, other.end];
        own[0].push(one);
        own[1].push(other);
    }
    let spans = [Span::new(start[0], left), Span::new(start[1], right)];
    rows.push(Row { spans, shared: own });
    rows.retain(|row| row.spans.iter().any(|span| span.end > span.start));
    rows
}

/// A stretch of a text; what is not shared is marked.
fn marked(text: &str, stretch: Span, shared: &[Span]) -> String {
    let mut html = String::new();
    let mut at = stretch.start;
    for span in shared {
        own(&text[at..span.start.max(at)], &mut html);
        html.push_str(&escape::text(span.of(text)));
        at = span.end.max(at);
    }
    own(&text[at..stretch.end.max(at)], &mut html);
    html
}

/// What only one text has; a mark does not run over paragraphs.
fn own(text: &str, html: &mut String) {
    for (index, part) in text.split("\n\n").enumerate() {
        if index > 0 {
            html.push_str("\n\n");
        }
        let words = part.trim();
        if words.chars().any(char::is_alphanumeric) {
            let (before, behind) = part.split_once(words).unwrap_or_default();
            let words = escape::text(words);
            html.push_str(&format!("{before}<mark class=\"own\">{words}</mark>{behind}"));
        } else {
            html.push_str(&escape::text(part));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(pairs: &[(usize, usize, usize)]) -> Vec<(Span, Span)> {
        let span = |(left, right, length): &(usize, usize, usize)| {
            (Span::new(*left, left + length), Span::new(*right, right + length))
        };
        pairs.iter().map(span).collect()
    }

    #[test]
    fn what_both_say_begins_on_a_row() {
        let shared = spans(&[(200, 0, 50), (255, 55, 45)]);
        let rows = rows(&in_order(&shared), [400, 100]);
        let found: Vec<[(usize, usize); 2]> =
            rows.iter().map(|row| row.spans.map(|span| (span.start, span.end))).collect();
        assert_eq!(found, [[(0, 200), (0, 0)], [(200, 300), (0, 100)], [(300, 400), (100, 100)]]);
    }

    #[test]
    fn what_stands_in_another_order_is_each_texts_own() {
        let shared = spans(&[(0, 100, 40), (50, 0, 80)]);
        assert_eq!(in_order(&shared), spans(&[(50, 0, 80)]));
        assert!(in_order(&[]).is_empty());
        let texts = ["so it was.” No".to_owned(), "it was.” Yes".to_owned()];
        assert_eq!(with_signs(spans(&[(3, 0, 6)]), &texts), spans(&[(3, 0, 10)]));
        assert!(rows(&[], [0, 0]).is_empty());
    }
}
