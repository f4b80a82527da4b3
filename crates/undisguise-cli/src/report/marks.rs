//! Words that were changed: the findings of one word become one mark, so that a page with hundreds
//! of swapped letters stays readable.

use std::ops::Range;

use undisguise::{Finding, Span};

use super::escape::is_hidden;

/// A word with findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// The word, in bytes of the original; holds all its findings whole.
    pub(super) span: Span,
    /// Its findings, as a range of the list that was given.
    pub(super) findings: Range<usize>,
}

/// How far a word reaches beyond a finding, in characters. Some scripts write no spaces.
const REACH: usize = 40;

/// Groups the findings of a text by word. `findings` must be in the order of the text and must not
/// overlap; see [`apart`].
pub(super) fn marks(text: &str, findings: &[&Finding]) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for (index, finding) in findings.iter().enumerate() {
        let span = word_around(text, finding.span);
        match marks.last_mut() {
            Some(mark) if span.start < mark.span.end || mark.span.end == finding.span.start => {
                mark.span.end = mark.span.end.max(span.end);
                mark.findings.end = index + 1;
            }
            _ => marks.push(Mark { span, findings: index..index + 1 }),
        }
    }
    marks
}

/// The findings that do not overlap an earlier one and that fit the text.
pub(super) fn apart<'a>(text: &str, findings: &'a [Finding]) -> Vec<&'a Finding> {
    let mut at = 0;
    findings
        .iter()
        .filter(|finding| {
            let span = finding.span;
            let fits = span.start >= at && text.get(span.start..span.end).is_some();
            if fits {
                at = span.end;
            }
            fits
        })
        .collect()
}

fn word_around(text: &str, span: Span) -> Span {
    let before = text[..span.start].char_indices().rev().take(REACH);
    let start = before.take_while(|(_, c)| in_word(*c)).last().map_or(span.start, |(at, _)| at);
    let after = text[span.end..].chars().take(REACH).take_while(|c| in_word(*c));
    Span::new(start, span.end + after.map(char::len_utf8).sum::<usize>())
}

fn in_word(character: char) -> bool {
    let mark = matches!(character, '\u{300}'..='\u{36F}');
    character.is_alphanumeric() || mark || (is_hidden(character) && !character.is_control())
}

#[cfg(test)]
mod tests {
    use undisguise::{Config, reveal};

    use super::*;

    #[test]
    fn findings_of_a_word_are_one_mark() {
        let text = "“Uпυsυal пight,” he said, υп.";
        let revealed = reveal(text, &Config::default());
        let findings = apart(text, &revealed.findings);
        let words: Vec<&str> =
            marks(text, &findings).iter().map(|mark| mark.span.of(text)).collect();
        assert_eq!(words, ["Uпυsυal", "пight", "υп"]);
    }

    #[test]
    fn text_without_spaces_gives_short_marks() {
        let text = format!("{}п{}", "文".repeat(500), "字".repeat(500));
        let revealed = reveal(&text, &Config::default());
        for mark in marks(&text, &apart(&text, &revealed.findings)) {
            assert!(mark.span.len() <= 2 * 3 * REACH + 2);
        }
    }
}
