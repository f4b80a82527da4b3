//! Text that was read in the wrong encoding.

use encoding_rs::{Encoding, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254};

use super::Way;

const ASKED: &str = "the text as it was before its bytes were misread";

/// The rows of the kind mojibake: honest text whose UTF-8 was misread. What lies over a disguise is
/// a row of the layers.
pub(super) fn ways() -> Vec<Way> {
    let mut ways = Vec::new();
    for (language, encodings) in [
        ("fr", &[WINDOWS_1252, WINDOWS_1253, WINDOWS_1251, WINDOWS_1254][..]),
        ("de", &[WINDOWS_1252]),
        ("es", &[WINDOWS_1252]),
        ("pl", &[WINDOWS_1252]),
        ("cs", &[WINDOWS_1252]),
        ("tr", &[WINDOWS_1254]),
        ("vi", &[WINDOWS_1252]),
        ("ru", &[WINDOWS_1251, WINDOWS_1252]),
        ("uk", &[WINDOWS_1251]),
        ("el", &[WINDOWS_1253, WINDOWS_1252]),
    ] {
        for encoding in encodings {
            let name = format!("UTF-8 read as {}", encoding.name().to_lowercase());
            let write = |text: &str, _: &mut _| misread(text, encoding);
            ways.push(Way::new("mojibake", &name, ASKED, write).in_language(language));
        }
        let twice = |text: &str, _: &mut _| misread(&misread(text, WINDOWS_1252), WINDOWS_1252);
        if language == "de" {
            let name = "UTF-8 read as windows-1252, twice";
            ways.push(Way::new("mojibake", name, ASKED, twice).in_language(language));
            let write = |text: &str, _: &mut _| latin_1(text);
            let name = "UTF-8 read as latin-1";
            ways.push(Way::new("mojibake", name, ASKED, write).in_language(language));
        }
    }
    ways
}

/// The bytes of a text, read in another encoding.
pub(super) fn misread(text: &str, encoding: &'static Encoding) -> String {
    encoding.decode_without_bom_handling(text.as_bytes()).0.into_owned()
}

/// The bytes of a text, each as the character of its number.
pub(super) fn latin_1(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_misread() {
        assert_eq!(misread("iп", WINDOWS_1252), "iÐ¿");
        assert_eq!(misread("é", WINDOWS_1253), "Γ©");
        assert_eq!(latin_1("é"), "Ã©");
    }
}
