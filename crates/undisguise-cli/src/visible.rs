//! Text that may be shown on a terminal: nothing in it hides, turns the direction, or controls.

use unicode_properties::{GeneralCategory as Category, UnicodeGeneralCategory};

/// The text with every invisible, direction or control character written as `\u{...}`.
///
/// Line ends and tabs are escaped too: the result is one line. Marks stay on their letters.
pub(crate) fn visible(text: &str) -> String {
    escape(text, hides)
}

/// Like [`visible`], for running text: line ends stay.
pub(crate) fn visible_lines(text: &str) -> String {
    escape(text, |character| hides(character) && !matches!(character, '\n'))
}

/// A single sign or what it stands for: marks without a letter are escaped as well.
pub(crate) fn visible_sign(sign: &str) -> String {
    let alone = sign.chars().next().is_some_and(is_mark);
    if alone {
        escape(sign, |character| hides(character) || is_mark(character))
    } else {
        visible(sign)
    }
}

fn escape(text: &str, hides: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if hides(character) {
            out.extend(character.escape_unicode());
        } else {
            out.push(character);
        }
    }
    out
}

/// Whether a character shows nothing, or does something to what is around it.
pub(crate) fn hides(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_control();
    }
    let unseen = matches!(
        character.general_category(),
        Category::Control
            | Category::Format
            | Category::LineSeparator
            | Category::ParagraphSeparator
            | Category::PrivateUse
            | Category::Unassigned
    );
    // White space of odd widths looks like a blank; fillers, the blank Braille pattern and
    // variation selectors look like nothing.
    unseen
        || (character.is_whitespace() && character != ' ')
        || matches!(
            character,
            '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
                | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}'
                | '\u{E0100}'..='\u{E01EF}'
        )
}

fn is_mark(character: char) -> bool {
    use Category::{EnclosingMark, NonspacingMark, SpacingMark};
    matches!(character.general_category(), EnclosingMark | NonspacingMark | SpacingMark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_hides() {
        let hidden = "\u{200B}\u{202E}\u{2066}\u{AD}\u{FEFF}\u{E0041}\u{FE0F}\u{1B}\u{7}\u{9B}\u{A0}\
                      \u{3164}\u{2800}\u{2028}\u{85}\u{34F}\t\n\r\u{7F}\u{E000}\u{E0101}";
        let shown = visible(hidden);
        assert!(shown.is_ascii() && !shown.contains(|c: char| c.is_ascii_control()), "{shown}");
        assert_eq!(visible("a\u{43F} e\u{301} \u{928}\u{93F}"), "a\u{43F} e\u{301} \u{928}\u{93F}");
        assert_eq!(visible_sign("\u{301}"), "\\u{301}");
        assert_eq!(visible_lines("a\nb\r"), "a\nb\\u{d}");
    }
}
