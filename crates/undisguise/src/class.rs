//! What sort of character this is, from a table for the first 2,048 and from block ranges behind.
//!
//! Blocks and scripts: Unicode 17, `Blocks.txt` and `Scripts.txt`.

use crate::Kind;

/// The scripts there is a model for. Disguise is read in the first three; of the others we know
/// the words, so as to leave them alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Script {
    Latin,
    Cyrillic,
    Greek,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Georgian,
}

/// The sort of a character, as far as disguise is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Class {
    /// Not part of a word: space, punctuation, digits, symbols, and letters of scripts that
    /// stand beside others without a space (Chinese, Japanese, Thai).
    Break,
    /// An ordinary letter of the script.
    Letter(Script),
    /// A Latin letter that no ordinary spelling uses: phonetic, small capital, turned.
    Odd,
    /// A letter of any other script.
    Foreign,
    /// A styled form: mathematical, enclosed, superscript, letter-like.
    Styled,
    /// A fullwidth form.
    Wide,
    /// A combining mark, or a sign that tells how the letters beside it are set (soft hyphens,
    /// direction marks, variation selectors). Not looked at.
    Mark,
    /// Leaves no trace on the screen.
    Unseen,
}

/// The class of a character. A look-up below U+0800, a few comparisons behind.
#[inline]
pub(crate) fn class(character: char) -> Class {
    match FIRST.get(character as usize) {
        Some(class) => *class,
        None => class_behind(character),
    }
}

static FIRST: [Class; 0x800] = {
    let mut table = [Class::Break; 0x800];
    let mut code = 0;
    while code < 0x800 {
        table[code] = class_first(code as u32);
        code += 1;
    }
    table
};

pub(crate) const fn class_first(code: u32) -> Class {
    match code {
        0x41..=0x5A | 0x61..=0x7A => Class::Letter(Script::Latin),
        0xAD => Class::Mark,
        0xC0..=0xD6 | 0xD8..=0xF6 | 0xF8..=0x17F => Class::Letter(Script::Latin),
        0x1A0 | 0x1A1 | 0x1AF | 0x1B0 | 0x1CD..=0x1DC | 0x1E6..=0x1E9 | 0x1F8..=0x21B => {
            Class::Letter(Script::Latin)
        }
        // Letters of living spellings: Azerbaijani, Hausa, Ewe, Fula, Bambara, Dinka.
        0x181 | 0x186 | 0x189 | 0x18A | 0x18F | 0x190 | 0x194 | 0x198 | 0x199 | 0x19D | 0x1B3
        | 0x1B4 | 0x253 | 0x254 | 0x256 | 0x257 | 0x259 | 0x25B | 0x263 | 0x272 => {
            Class::Letter(Script::Latin)
        }
        0x180..=0x24F => Class::Odd,
        0x250..=0x2AF => Class::Odd,
        0x2B0..=0x2B8 | 0x2E0..=0x2E4 => Class::Styled,
        0x34F => Class::Unseen,
        0x300..=0x36F => Class::Mark,
        0x370..=0x373 | 0x376 | 0x377 | 0x37B..=0x37D | 0x37F | 0x386 | 0x388..=0x3FF => {
            Class::Letter(Script::Greek)
        }
        0x400..=0x481 | 0x48A..=0x52F => Class::Letter(Script::Cyrillic),
        0x483..=0x489 => Class::Mark,
        0x531..=0x556 | 0x560..=0x588 => Class::Foreign,
        0x591..=0x5BD | 0x5BF | 0x5C1 | 0x5C2 | 0x5C4 | 0x5C5 | 0x5C7 => Class::Mark,
        0x5D0..=0x5EA | 0x5EF..=0x5F2 => Class::Foreign,
        0x610..=0x61A | 0x64B..=0x65F | 0x670 => Class::Mark,
        0x61C => Class::Mark,
        0x620..=0x64A | 0x66E..=0x66F | 0x671..=0x6D3 | 0x6D5 => Class::Foreign,
        0x700..=0x7FF => Class::Foreign,
        _ => Class::Break,
    }
}

fn class_behind(character: char) -> Class {
    match u32::from(character) {
        // First what pages are full of: letters of Vietnamese, quotation marks and dashes, and
        // mathematical letters.
        0x1E00..=0x1EFF => Class::Letter(Script::Latin),
        0x2010..=0x2027 => Class::Break,
        0x1D400..=0x1D7CB => Class::Styled,
        0x1100..=0x11FF | 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF => Class::Break,
        0x2E80..=0xA48F | 0xA960..=0xA97F | 0xAC00..=0xD7FF | 0xF900..=0xFAFF => Class::Break,
        0xFF66..=0xFFDC | 0x1B000..=0x1B2FF | 0x20000..=0x3FFFF => Class::Break,
        // Of Devanagari: the point and the sign that joins consonants, inside its words.
        0x93C | 0x94D => Class::Mark,
        0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F => Class::Mark,
        0x180B..=0x180F | 0x200E | 0x200F | 0x202A..=0x202E | 0x2066..=0x206F => Class::Mark,
        0xFE00..=0xFE0F | 0xE0000..=0xE0FFF => Class::Mark,
        0x200B..=0x200D | 0x2060..=0x2064 | 0xFEFF => Class::Unseen,
        0x1F00..=0x1FFF if character.is_alphabetic() => Class::Letter(Script::Greek),
        0x1C80..=0x1C8F | 0xA640..=0xA69F => Class::Letter(Script::Cyrillic),
        0x1D2C..=0x1D6A | 0x1D78 | 0x1D9B..=0x1DBF => Class::Styled,
        0x1D00..=0x1DBF => Class::Odd,
        0xAB30..=0xAB6F => Class::Odd,
        0x2C60..=0x2C7F | 0xA720..=0xA7FF => Class::Odd,
        0xFF21..=0xFF3A | 0xFF41..=0xFF5A => Class::Wide,
        0x2071 | 0x207F | 0x2090..=0x209C | 0x24B6..=0x24E9 => Class::Styled,
        0x1F110..=0x1F12B | 0x1F130..=0x1F149 | 0x1F150..=0x1F169 => Class::Styled,
        0x1F170..=0x1F189 | 0x249C..=0x24B5 => Class::Styled,
        0x2100..=0x214F if character.is_alphabetic() => Class::Styled,
        _ if character.is_alphabetic() => Class::Foreign,
        _ => Class::Break,
    }
}

/// The script of a letter, if there is a model for it.
pub(crate) fn script(letter: char) -> Option<Script> {
    match (class(letter), u32::from(letter)) {
        (Class::Letter(script), _) => Some(script),
        (Class::Foreign, 0x531..=0x588) => Some(Script::Armenian),
        (Class::Foreign, 0x5D0..=0x5F2) => Some(Script::Hebrew),
        (Class::Foreign, 0x620..=0x6D5) => Some(Script::Arabic),
        (Class::Foreign, 0x900..=0x97F) => Some(Script::Devanagari),
        (Class::Foreign, 0x10A0..=0x10FF | 0x1C90..=0x1CBF) => Some(Script::Georgian),
        _ => None,
    }
}

/// Whether a character is made to leave no trace on the screen: Unicode 17,
/// `Default_Ignorable_Code_Point`, and the marks of interlinear annotation.
pub(crate) const fn is_hidden(code: u32) -> bool {
    if code < 0x115F {
        return matches!(code, 0xAD | 0x34F | 0x61C);
    }
    matches!(
        code,
        0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F | 0x202A..=0x202E
            | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB
            | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF
    )
}

/// Whether a character embeds, overrides or isolates a direction, or ends that.
pub(crate) const fn is_turn(code: u32) -> bool {
    matches!(code, 0x202A..=0x202E | 0x2066..=0x2069)
}

/// In what way a sign disguises the letter it stands for.
pub(crate) fn kind(sign: char) -> Kind {
    match class(sign) {
        Class::Unseen => Kind::Invisible,
        Class::Wide => Kind::Width,
        Class::Styled => Kind::Styled,
        Class::Odd if is_small_capital(sign) => Kind::Styled,
        _ => Kind::Homoglyph,
    }
}

/// Capitals in the size of small letters: `ʜ`.
pub(crate) fn is_small_capital(sign: char) -> bool {
    "ɢɪɴʀʏʙʜʟᴀᴁᴃᴄᴅᴆᴇᴊᴋᴌᴍɴᴏᴐᴘᴙᴚᴛᴜᴠᴡᴢᴣᴦᴧᴨᴩᴫꜰꜱꞯʁʛɶ".contains(sign)
}

/// Letters that are neither capital nor small in one sign, such as small capitals, count as small.
#[inline]
pub(crate) fn lower(character: char) -> char {
    if character.is_ascii() {
        return character.to_ascii_lowercase();
    }
    let code = u32::from(character);
    // The letters that pages are full of, so that the tables of Unicode need not be searched.
    let small = match code {
        0xDF..=0xFF | 0x3AC..=0x3CE | 0x430..=0x45F | 0x1D400..=0x1D7FF => code,
        0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A1 | 0x3A3..=0x3AB | 0x410..=0x42F => code + 0x20,
        // Capitals and small letters by turns.
        0x100..=0x12F | 0x14A..=0x177 | 0x1EA0..=0x1EFF => code | 1,
        _ => return lower_by_table(character),
    };
    char::from_u32(small).unwrap_or(character)
}

/// Whether a character is a letter or a number: [`char::is_alphanumeric`], without a search for the
/// letters that pages are full of.
#[inline]
pub(crate) fn is_alphanumeric(character: char) -> bool {
    match u32::from(character) {
        0..=0x7F => character.is_ascii_alphanumeric(),
        0xC0..=0xD6 | 0xD8..=0xF6 | 0xF8..=0x24F | 0x3A3..=0x3F5 | 0x400..=0x481 => true,
        0x1E00..=0x1EFF => true,
        0x2010..=0x2027 => false,
        _ => character.is_alphanumeric(),
    }
}

fn lower_by_table(character: char) -> char {
    let mut small = character.to_lowercase();
    match (small.next(), small.next()) {
        (Some(small), None) => small,
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_letters_and_letters_are_those_of_unicode() {
        for letter in '\0'..=char::MAX {
            assert_eq!(lower(letter), lower_by_table(letter), "{}", letter.escape_unicode());
            let is_alphanumeric = is_alphanumeric(letter);
            assert_eq!(is_alphanumeric, letter.is_alphanumeric(), "{}", letter.escape_unicode());
        }
    }

    #[test]
    fn classes_of_signs_seen_on_the_web() {
        for sign in "ɑɡɩʜɴʋʟᴜᴛᴋƈⱱƖƄ".chars() {
            assert_eq!(class(sign), Class::Odd, "{sign}");
        }
        assert_eq!(class('п'), Class::Letter(Script::Cyrillic));
        assert_eq!(class('υ'), Class::Letter(Script::Greek));
        assert_eq!(class('𝚊'), Class::Styled);
        assert_eq!(class('\u{34F}'), Class::Unseen);
        assert_eq!(class('ơ'), Class::Letter(Script::Latin));
        assert_eq!(class('語'), Class::Break);
    }
}
