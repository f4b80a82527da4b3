//! Styled and fullwidth forms of the letters.

use fastrand::Rng;

use super::{Way, each_letter, some_words};

const ASKED: &str = "plain letters, capitals included";
const ASKED_SMALL: &str = "plain letters; the signs are capitals only, so case is not asked";

/// A styled alphabet: where its capitals and its small letters begin, and the letters that Unicode
/// keeps elsewhere.
struct Style {
    name: &'static str,
    capitals: u32,
    small: u32,
    elsewhere: &'static str,
}

const STYLES: [Style; 15] = [
    math("mathematical bold", 0x1D400, ""),
    math("mathematical italic", 0x1D434, "hℎ"),
    math("mathematical script", 0x1D49C, "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"),
    math("mathematical bold script", 0x1D4D0, ""),
    math("fraktur", 0x1D504, "CℭHℌIℑRℜZℨ"),
    math("double-struck", 0x1D538, "CℂHℍNℕPℙQℚRℝZℤ"),
    math("bold fraktur", 0x1D56C, ""),
    math("sans-serif", 0x1D5A0, ""),
    math("sans-serif bold", 0x1D5D4, ""),
    math("sans-serif italic", 0x1D608, ""),
    math("monospace", 0x1D670, ""),
    math("circled", 0x24B6, ""),
    Style { name: "negative circled", capitals: 0x1F150, small: 0x1F150, elsewhere: "" },
    Style { name: "squared", capitals: 0x1F130, small: 0x1F130, elsewhere: "" },
    Style { name: "regional indicators", capitals: 0x1F1E6, small: 0x1F1E6, elsewhere: "" },
];

/// Small letters directly behind the capitals, as in the mathematical alphabets.
const fn math(name: &'static str, capitals: u32, elsewhere: &'static str) -> Style {
    Style { name, capitals, small: capitals + 26, elsewhere }
}

/// Small letters and their forms as small capitals and as superscripts.
const SMALL_CAPITALS: &str = "aᴀbʙcᴄdᴅeᴇfꜰgɢhʜiɪjᴊkᴋlʟmᴍnɴoᴏpᴘqꞯrʀsꜱtᴛuᴜvᴠwᴡyʏzᴢ";
const SUPERSCRIPT: &str = "aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ";

/// The rows of the kinds styled and width, in English.
pub(super) fn ways() -> Vec<Way> {
    let mut ways: Vec<Way> = STYLES.iter().map(styled).collect();
    for (name, pairs) in [("small capitals", SMALL_CAPITALS), ("superscript", SUPERSCRIPT)] {
        ways.push(Way::new("styled", name, ASKED, move |text, _| {
            each_letter(text, |letter| pair(pairs, letter))
        }));
    }
    ways.push(Way::new("styled", "monospace, some words", ASKED, |text, rng| {
        some_words(text, 5, rng, |word, _| each_letter(word, monospaced))
    }));
    ways.push(Way::new("styled", "each letter in a style drawn anew", ASKED, |text, rng| {
        each_letter(text, |letter| STYLES[rng.usize(..11)].sign(letter))
    }));
    ways.push(Way::new("width", "fullwidth", ASKED, |text, _| each_letter(text, fullwidth)));
    ways.push(Way::new("width", "fullwidth, some words", ASKED, |text, rng: &mut Rng| {
        some_words(text, 5, rng, |word, _| each_letter(word, fullwidth))
    }));
    ways
}

/// Every letter in mathematical monospace.
pub(super) fn monospace() -> Way {
    Way::new("styled", "monospace", ASKED, |text, _| each_letter(text, monospaced))
}

/// A letter in mathematical monospace.
pub(super) fn monospaced(letter: char) -> Option<char> {
    math("", 0x1D670, "").sign(letter)
}

/// A letter in fullwidth.
pub(super) fn fullwidth(letter: char) -> Option<char> {
    math("", 0xFF21, "").with_small(0xFF41).sign(letter)
}

fn styled(style: &'static Style) -> Way {
    let write = |text: &str, _: &mut Rng| each_letter(text, |letter| style.sign(letter));
    if style.capitals == style.small {
        Way::new("styled", style.name, ASKED_SMALL, write).apart_from_case()
    } else {
        Way::new("styled", style.name, ASKED, write)
    }
}

impl Style {
    fn with_small(self, small: u32) -> Style {
        Style { small, ..self }
    }

    fn sign(&self, letter: char) -> Option<char> {
        if let Some(sign) = pair(self.elsewhere, letter) {
            return Some(sign);
        }
        let (first, zero) = match letter {
            'A'..='Z' => (self.capitals, 'A'),
            'a'..='z' => (self.small, 'a'),
            _ => return None,
        };
        char::from_u32(first + u32::from(letter) - u32::from(zero))
    }
}

/// The sign behind a letter in a list of letters and signs.
fn pair(pairs: &str, letter: char) -> Option<char> {
    let mut signs = pairs.chars();
    while let (Some(own), Some(sign)) = (signs.next(), signs.next()) {
        if own == letter {
            return Some(sign);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn every_sign_is_a_form_of_its_letter() {
        for style in STYLES.iter().filter(|style| style.capitals != style.small) {
            for letter in ('A'..='Z').chain('a'..='z') {
                let sign = style.sign(letter).unwrap();
                let plain: String = std::iter::once(sign).nfkc().collect();
                assert_eq!(plain, letter.to_string(), "{}", style.name);
            }
        }
        assert_eq!(fullwidth('z'), Some('ｚ'));
        assert_eq!(fullwidth('é'), None);
    }
}
