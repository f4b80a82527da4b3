//! Runs of characters that leave no trace on the screen, and what sort they are of.

use crate::class::{self, is_hidden, is_turn};
use crate::{Certainty, Finding, Kind, Reason, Span};

use super::payload::hidden_message;

/// What a character nobody sees is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Tag characters, which repeat ASCII unseen; used in the flags of three countries.
    Tag,
    /// Chooses a form of the character before it.
    Selector,
    /// Has no width, and says how the characters beside it join or break.
    ZeroWidth,
    /// Soft hyphens, fillers, direction marks, controls of single scripts: each for itself.
    Other(char),
}

/// The sort of a character of a run.
pub(super) fn sort(character: char) -> Sort {
    match character {
        '\u{E0001}' | '\u{E0020}'..='\u{E007F}' => Sort::Tag,
        '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => Sort::Selector,
        '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{180E}' => {
            Sort::ZeroWidth
        }
        other => Sort::Other(other),
    }
}

/// The longest runs of characters that leave no trace, in the order of the text. Direction
/// controls that come in pairs end a run: they are a matter of the whole line.
pub(super) fn runs(text: &str) -> impl Iterator<Item = Span> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = next(text, at)?;
        let length = text[start..].chars().take_while(|one| is_unseen(*one)).map(char::len_utf8);
        at = start + length.sum::<usize>();
        Some(Span::new(start, at))
    })
}

/// The stretches of one sort that a run is made of.
pub(super) fn parts(text: &str, run: Span) -> impl Iterator<Item = (Sort, Span)> + '_ {
    let mut at = run.start;
    std::iter::from_fn(move || {
        let mut letters = text[at..run.end].chars();
        let own = sort(letters.next()?);
        let start = at;
        let length = text[start..run.end].chars().take_while(|one| sort(*one) == own);
        at = start + length.map(char::len_utf8).sum::<usize>();
        Some((own, Span::new(start, at)))
    })
}

/// The characters before and behind a span.
pub(super) fn beside(text: &str, span: Span) -> (Option<char>, Option<char>) {
    (text[..span.start].chars().next_back(), text[span.end..].chars().next())
}

/// A character that nothing is shown for, and that stands for itself alone.
pub(super) fn is_unseen(character: char) -> bool {
    is_hidden(u32::from(character)) && !is_turn(u32::from(character))
}

/// Whether a character belongs to a word in a script that is written letter by letter and needs
/// nothing unseen between them: Latin, Cyrillic, Greek, and the scripts that lend them look-alikes.
pub(super) fn is_plain(character: char) -> bool {
    use class::Class;
    matches!(character, '\u{300}'..='\u{36F}')
        || is_separate(character)
        || matches!(
            class::class(character),
            Class::Letter(_) | Class::Odd | Class::Styled | Class::Wide
        )
}

/// Whether a character is a letter of another such script: Coptic, Armenian, Georgian, Cherokee,
/// Canadian syllabics, Lisu.
pub(super) fn is_separate(character: char) -> bool {
    matches!(
        character,
        '\u{531}'..='\u{556}' | '\u{560}'..='\u{588}' | '\u{10A0}'..='\u{10FF}'
            | '\u{13A0}'..='\u{167F}' | '\u{1C90}'..='\u{1CBF}' | '\u{2C80}'..='\u{2D2F}'
            | '\u{A4D0}'..='\u{A4FF}' | '\u{AB70}'..='\u{ABBF}'
    )
}

/// A finding that takes a span out.
pub(super) fn removal(text: &str, span: Span, kind: Kind, certainty: Certainty) -> Finding {
    let reason = match kind {
        Kind::Payload if hidden_message(span.of(text)).is_some() => Reason::HiddenMessage,
        Kind::Bidi => Reason::OrderChanged,
        _ => Reason::Unseen,
    };
    Finding {
        span,
        shown: span.of(text).into(),
        meant: "".into(),
        kind,
        certainty,
        reasons: [reason, Reason::Unseen].into(),
        scheme: None,
    }
}

/// Bytes that may begin the UTF-8 of such a character.
static FIRST: [bool; 256] = {
    let mut first = [false; 256];
    let bytes = [0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3];
    let mut at = 0;
    while at < bytes.len() {
        first[bytes[at]] = true;
        at += 1;
    }
    first
};

/// Where the next one stands.
fn next(text: &str, mut at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    loop {
        at += bytes[at..].iter().position(|byte| FIRST[usize::from(*byte)])?;
        let letter = text[at..].chars().next()?;
        if is_unseen(letter) {
            return Some(at);
        }
        at += letter.len_utf8();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_such_character_is_met() {
        for letter in ('\0'..=char::MAX).filter(|letter| is_unseen(*letter)) {
            let text = format!("a{letter}b");
            let found: Vec<Span> = runs(&text).collect();
            assert_eq!(found, [Span::new(1, text.len() - 1)], "{}", letter.escape_unicode());
        }
    }

    #[test]
    fn runs_fall_into_parts() {
        let text = "ab\u{200B}\u{200C}\u{FE0F}\u{E0041}c\u{202E}\u{AD}";
        let found: Vec<Span> = runs(text).collect();
        assert_eq!(found.len(), 2);
        let sorts: Vec<Sort> = parts(text, found[0]).map(|part| part.0).collect();
        assert_eq!(sorts, [Sort::ZeroWidth, Sort::Selector, Sort::Tag]);
        assert_eq!(beside(text, found[0]), (Some('b'), Some('c')));
        assert_eq!(runs("").count(), 0);
    }
}
