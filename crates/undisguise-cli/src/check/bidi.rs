//! Direction controls in text that has no use for them.
//!
//! Compilers read the order written, people the order shown. Controls that turn letters round are
//! at home beside right-to-left text; where none stands in the line, they are a trick.

use undisguise::{Certainty, Span};

use super::judge::is_prose;

/// A control, and how sure it is that it does not belong.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Control {
    pub(crate) span: Span,
    pub(crate) certainty: Certainty,
}

/// The controls that do not belong, in the order of the text.
pub(crate) fn controls(text: &str, path: &str) -> Vec<Control> {
    // Each begins with the same two bytes in UTF-8.
    if memchr::memmem::find(text.as_bytes(), &[0xE2, 0x80]).is_none()
        && memchr::memmem::find(text.as_bytes(), &[0xE2, 0x81]).is_none()
    {
        return Vec::new();
    }
    let prose = is_prose(path);
    let mut all = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let certainty = certainty(line, prose);
        if let Some(certainty) = certainty {
            let here = line.char_indices().filter(|&(_, sign)| is_control(sign));
            all.extend(here.map(|(at, sign)| {
                let span = Span::new(start + at, start + at + sign.len_utf8());
                Control { span, certainty }
            }));
        }
        start += line.len();
    }
    all
}

/// How sure it is that the controls of a line do not belong there.
fn certainty(line: &str, prose: bool) -> Option<Certainty> {
    if !line.contains(is_control) {
        return None;
    }
    let turns = line.contains(turns_round);
    let overrides = line.contains(['\u{202D}', '\u{202E}']);
    match line.contains(is_right_to_left) {
        false if turns => Some(Certainty::Certain),
        // Isolates around what a template puts in, and the mark that a file manager copies with a
        // path, turn nothing round.
        false => Some(Certainty::Possible),
        true if !prose && overrides => Some(Certainty::Likely),
        // What is opened and not closed reaches into the code behind it.
        true if !prose && turns && is_open(line) => Some(Certainty::Likely),
        true => None,
    }
}

fn is_control(sign: char) -> bool {
    matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Right-to-left embeddings, overrides and isolates.
fn turns_round(sign: char) -> bool {
    matches!(sign, '\u{202B}' | '\u{202D}' | '\u{202E}' | '\u{2067}')
}

fn is_open(line: &str) -> bool {
    let (mut embedded, mut isolated) = (0_i32, 0_i32);
    for sign in line.chars() {
        match sign {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => embedded += 1,
            '\u{202C}' => embedded -= 1,
            '\u{2066}'..='\u{2068}' => isolated += 1,
            '\u{2069}' => isolated -= 1,
            _ => {}
        }
    }
    embedded > 0 || isolated > 0
}

/// Letters of Hebrew, Arabic and the other scripts that run from right to left, by block.
fn is_right_to_left(sign: char) -> bool {
    matches!(sign, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(line: &str, path: &str) -> Option<Certainty> {
        controls(line, path).into_iter().map(|control| control.certainty).max()
    }

    #[test]
    fn controls_without_right_to_left_text() {
        let trojan = "if level != \"user\u{202E} \u{2066}// only admins\u{2069} \u{2066}\" {\n";
        assert_eq!(seen(trojan, "a.rs"), Some(Certainty::Certain));
        assert_eq!(controls(trojan, "a.rs").len(), 4);
        assert_eq!(seen("hello \u{2068}name\u{2069}", "a.rs"), Some(Certainty::Possible));
        assert_eq!(seen("\u{202A}C:\\Users", "a.txt"), Some(Certainty::Possible));
        assert_eq!(seen("“quoted” – dashes…", "a.rs"), None);
    }

    #[test]
    fn controls_beside_right_to_left_text() {
        assert_eq!(seen("x = \"\u{2067}שלום\u{2069}\"", "a.rs"), None);
        assert_eq!(seen("\u{202B}שלום\u{202C}", "a.txt"), None);
        assert_eq!(seen("x = \"\u{2067}שלום\" // a", "a.rs"), Some(Certainty::Likely));
        assert_eq!(seen("x = \"\u{202E}שלום\u{202C}\"", "a.rs"), Some(Certainty::Likely));
    }
}
