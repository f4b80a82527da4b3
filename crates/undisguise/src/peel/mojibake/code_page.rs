//! The single-byte encodings that UTF-8 is read in by mistake.
//!
//! What stands in them: Unicode's mapping tables `CP1250.TXT` to `CP1254.TXT`.

use std::sync::OnceLock;

/// A single-byte encoding, asked from the character back to its byte.
#[derive(Debug)]
pub(super) struct CodePage {
    /// By character: its byte, zero for none.
    bytes: Vec<u8>,
    /// Bytes that stand for nothing.
    undefined: Vec<u8>,
}

/// The encodings, those that are written in Latin letters first.
pub(super) fn code_pages() -> &'static [CodePage] {
    static PAGES: OnceLock<Vec<CodePage>> = OnceLock::new();
    PAGES.get_or_init(|| UPPER_HALVES.iter().map(|half| CodePage::new(half)).collect())
}

/// How many of [`code_pages`] are written in Latin letters.
pub(super) const LATIN: usize = 3;

impl CodePage {
    fn new(upper_half: &str) -> CodePage {
        let mut page = CodePage { bytes: vec![0; BEHIND], undefined: Vec::new() };
        for (byte, letter) in (0x80..=u8::MAX).zip(upper_half.chars()) {
            match page.bytes.get_mut(letter as usize) {
                Some(slot) => *slot = byte,
                None => page.undefined.push(byte),
            }
        }
        // Programs that know no better keep the byte as a control character.
        for control in 0x80..0xA0 {
            page.bytes[usize::from(control)] = control;
        }
        page
    }

    /// The byte, above 0x7F, that reads as `character`.
    #[inline]
    pub(super) fn byte(&self, character: char) -> Option<u8> {
        self.bytes.get(character as usize).copied().filter(|byte| *byte != 0)
    }

    /// The bytes that read as nothing at all, and are lost.
    pub(super) fn undefined(&self) -> &[u8] {
        &self.undefined
    }
}

/// Behind the last character of any of them.
const BEHIND: usize = '™' as usize + 1;

/// What the bytes from 0x80 on read as; U+FFFD for nothing. Windows-1252, 1254, 1250, 1253, 1251.
const UPPER_HALVES: [&str; 5] = [
    concat!(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ",
        "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿",
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß",
        "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
    ),
    concat!(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}\u{FFFD}Ÿ",
        "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿",
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß",
        "àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ",
    ),
    concat!(
        "€\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰Š‹ŚŤŽŹ\u{FFFD}‘’“”•–—\u{FFFD}™š›śťžź",
        "\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż",
        "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß",
        "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
    ),
    concat!(
        "€\u{FFFD}‚ƒ„…†‡\u{FFFD}‰\u{FFFD}‹\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}‘’“”•–—\u{FFFD}™\u{FFFD}›\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}",
        "\u{A0}΅Ά£¤¥¦§¨©\u{FFFD}«¬\u{AD}®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ",
        "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u{FFFD}ΣΤΥΦΧΨΩΪΫάέήί",
        "ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{FFFD}",
    ),
    concat!(
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ",
        "\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї",
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_half_is_whole() {
        assert!(UPPER_HALVES.iter().all(|half| half.chars().count() == 128));
        let undefined: Vec<usize> =
            code_pages().iter().map(|page| page.undefined().len()).collect();
        assert_eq!(undefined, [5, 7, 5, 17, 1]);
    }

    #[test]
    fn bytes_of_characters() {
        let [western, turkish, _, greek, cyrillic] = code_pages() else { panic!("five of them") };
        assert_eq!((western.byte('Ã'), western.byte('€')), (Some(0xC3), Some(0x80)));
        assert_eq!((turkish.byte('Ğ'), western.byte('Ğ')), (Some(0xD0), None));
        assert_eq!((greek.byte('Ο'), cyrillic.byte('Р')), (Some(0xCF), Some(0xD0)));
        assert_eq!((western.byte('\u{81}'), western.byte('a')), (Some(0x81), None));
        assert_eq!(western.byte('語'), None);
    }
}
