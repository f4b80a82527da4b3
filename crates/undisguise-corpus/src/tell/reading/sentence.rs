//! Paragraphs and sentences.

use undisguise::Span;

use super::Stretch;
use super::roles::Roles;
use super::token::{Token, TokenKind, is_quotation_mark};

/// The length of the lines of a text that was wrapped, in bytes. Verse is shorter.
const WRAPPED: std::ops::RangeInclusive<usize> = 55..=110;

/// Marks that close something behind the end of a sentence; more are not looked at.
const MOST_CLOSING: usize = 8;

/// The paragraphs: what stands between line ends, but lines of one block that were wrapped are one.
pub(super) fn paragraphs(text: &str, tokens: &[Token]) -> Vec<Stretch> {
    let mut lines: Vec<Stretch> = Vec::new();
    let mut breaks: Vec<usize> = Vec::new();
    let (mut first, mut at) = (0, 0);
    for end in memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]) {
        let stop =
            first + tokens[first..].iter().take_while(|token| token.span.start < end).count();
        if let Some(line) = stretch(tokens, first, stop) {
            lines.push(line);
        } else {
            breaks.push(lines.len());
        }
        (first, at) = (stop, end.max(at));
    }
    debug_assert!(at == text.len(), "every line was read");
    unwrap_lines(text, tokens, &lines, &breaks)
}

/// Puts lines together that stand in one block between empty lines and were wrapped.
fn unwrap_lines(text: &str, tokens: &[Token], lines: &[Stretch], breaks: &[usize]) -> Vec<Stretch> {
    let mut paragraphs = Vec::with_capacity(lines.len());
    let mut from = 0;
    for to in breaks.iter().copied().chain([lines.len()]) {
        let block = &lines[from..to.max(from)];
        let wrapped = |line: &Stretch| WRAPPED.contains(&line.span.len());
        let runs_on = |line: &Stretch| !ends_sentence(text, tokens, line.end);
        match block.split_last() {
            Some((last, rest))
                if !rest.is_empty() && rest.iter().all(wrapped) && rest.iter().any(runs_on) =>
            {
                paragraphs.extend(stretch(tokens, block[0].first, last.end));
            }
            _ => paragraphs.extend_from_slice(block),
        }
        from = to.max(from);
    }
    paragraphs
}

/// The sentences of paragraphs.
pub(super) fn sentences(text: &str, tokens: &[Token], paragraphs: &[Stretch]) -> Vec<Stretch> {
    let mut sentences = Vec::new();
    for paragraph in paragraphs {
        let mut first = paragraph.first;
        let mut at = paragraph.first;
        while at < paragraph.end {
            at += 1;
            let Some((end, ends)) = sentence_end(text, tokens, at, paragraph.end) else { continue };
            at = end;
            if ends {
                sentences.extend(stretch(tokens, first, end));
                first = end;
            }
        }
        sentences.extend(stretch(tokens, first, paragraph.end));
    }
    sentences
}

/// Where the marks end that the token before `at` begins, and whether a sentence ends there; none
/// where that token is no mark that could end one.
fn sentence_end(text: &str, tokens: &[Token], at: usize, stop: usize) -> Option<(usize, bool)> {
    let mark =
        |index: usize| tokens.get(index).and_then(|token| token.span.of(text).chars().next());
    let last = at.checked_sub(1)?;
    let sign = mark(last).filter(|sign| is_end(*sign))?;
    let apart = |index: usize| {
        index == 0
            || tokens.get(index).is_some_and(|token| token.span.start > tokens[index - 1].span.end)
    };
    let mut end = at;
    // Further ends and closing marks that stand without a space belong to it.
    while end < stop
        && !apart(end)
        && mark(end).is_some_and(|sign| is_end(sign) || is_closing(sign))
    {
        end += 1;
    }
    if end == stop {
        return Some((end, true));
    }
    let wide = matches!(sign, '。' | '！' | '？');
    if !wide && (!apart(end) || is_abbreviation(text, tokens, last)) {
        return Some((end, false));
    }
    let next = tokens.get(end)?;
    let opens = mark(end).is_some_and(|sign| {
        is_quotation_mark(sign) || matches!(sign, '(' | '[' | '¿' | '¡' | '—' | '–')
    });
    let small = next.is_word()
        && !next.capital
        && next.span.of(text).chars().next().is_some_and(char::is_lowercase);
    let begins = !small && (next.is_word() || next.kind == TokenKind::Number || opens);
    Some((end, begins))
}

/// Whether the full stop at a token ends an abbreviation or an initial.
fn is_abbreviation(text: &str, tokens: &[Token], stop: usize) -> bool {
    if tokens[stop].span.of(text) != "." {
        return false;
    }
    let Some(word) = stop.checked_sub(1).map(|index| &tokens[index]) else { return false };
    let joined = word.span.end == tokens[stop].span.start;
    let letters = word.span.of(text);
    let initial = word.is_word() && word.capital && letters.chars().count() == 1 && letters != "I";
    joined && (initial || word.roles.any(Roles::SHORT))
}

fn ends_sentence(text: &str, tokens: &[Token], end: usize) -> bool {
    let mut before = tokens[..end].iter().rev().take(MOST_CLOSING).map(|token| token.span.of(text));
    before
        .by_ref()
        .find(|word| !word.chars().all(is_closing))
        .is_some_and(|word| word.chars().all(is_end))
}

/// Whether a sign ends a sentence.
pub(super) fn is_end(sign: char) -> bool {
    matches!(sign, '.' | '!' | '?' | '…' | '‽' | '。' | '！' | '？')
}

fn is_closing(sign: char) -> bool {
    matches!(sign, '"' | '\'' | '’' | '”' | '“' | '»' | '›' | '‘' | ')' | ']' | '」' | '』')
}

fn stretch(tokens: &[Token], first: usize, end: usize) -> Option<Stretch> {
    let (start, last) = (tokens.get(first)?.span.start, tokens.get(end.checked_sub(1)?)?);
    (first < end).then(|| Stretch { span: Span::new(start, last.span.end), first, end })
}

#[cfg(test)]
mod tests {
    use super::super::Reading;

    fn sentences(text: &str) -> Vec<&str> {
        let reading = Reading::of(text);
        reading.sentences.iter().map(|sentence| sentence.span.of(text)).collect()
    }

    fn paragraphs(text: &str) -> Vec<&str> {
        let reading = Reading::of(text);
        reading.paragraphs.iter().map(|paragraph| paragraph.span.of(text)).collect()
    }

    #[test]
    fn abbreviations_and_initials_end_no_sentence() {
        assert_eq!(
            sentences("Dr. Ada K. Holm met Mr. Reed at 5.30 in the U.S. embassy. He was late."),
            ["Dr. Ada K. Holm met Mr. Reed at 5.30 in the U.S. embassy.", "He was late."]
        );
    }

    #[test]
    fn closing_marks_belong_to_the_sentence_they_end() {
        assert_eq!(
            sentences("“Go home.” The keeper shut the gate. “Why?” she asked. He left!"),
            ["“Go home.”", "The keeper shut the gate.", "“Why?” she asked.", "He left!"]
        );
    }

    #[test]
    fn lines_are_paragraphs_unless_they_were_wrapped() {
        assert_eq!(
            paragraphs("One line.\nAnother line.\n\nA third."),
            ["One line.", "Another line.", "A third."]
        );
        let wrapped = "The river had been high since the first week of the month and the\nbridge was closed to carts, so that people had to walk around.\n\nNext.";
        assert_eq!(paragraphs(wrapped).len(), 2);
        assert_eq!(paragraphs("\n \n"), Vec::<&str>::new());
    }

    #[test]
    fn text_without_spaces_has_sentences() {
        assert_eq!(sentences("他走了。她留下。"), ["他走了。", "她留下。"]);
    }
}
