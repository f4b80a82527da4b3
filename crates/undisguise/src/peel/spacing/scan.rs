//! A quick look for rows of single letters, over the bytes.

use crate::Span;
use crate::look::{CHUNK, is_letter, next_chunk};

/// The longest pattern reaches so far behind its first byte.
const BEHIND: usize = 10;

/// The next stretch of bytes, from `from` on, that may hold letters pulled apart. Its end may lie
/// behind that of the text.
pub(super) fn next(bytes: &[u8], from: usize) -> Option<Span> {
    let at = next_chunk(bytes, from, is_hit)?;
    Some(Span::new(at, at + CHUNK + BEHIND))
}

fn is_hit(chunk: &[u8; CHUNK + BEHIND]) -> bool {
    is_row_of_ascii(chunk)
        || chunk.iter().fold(0, |all, byte| all | byte) >= 0x80 && is_row_of_others(chunk)
}

/// Three ASCII letters with the same separator behind each.
fn is_row_of_ascii(chunk: &[u8; CHUNK + BEHIND]) -> bool {
    // Few chunks hold even two equal separators so near to each other.
    let mut any = 0;
    for at in 0..CHUNK {
        let separator = chunk[at + 1];
        any |= is_separator(separator) & u8::from(separator == chunk[at + 3]);
    }
    if any == 0 {
        return false;
    }
    any = 0;
    for at in 0..CHUNK {
        let separator = chunk[at + 1];
        let same = (separator ^ chunk[at + 3]) | (separator ^ chunk[at + 5]);
        any |= is_letter(chunk[at])
            & is_letter(chunk[at + 2])
            & is_letter(chunk[at + 4])
            & is_separator(separator)
            & u8::from(same == 0);
    }
    any != 0
}

/// Three letters of two bytes between equal separators, or odd spaces.
fn is_row_of_others(chunk: &[u8; CHUNK + BEHIND]) -> bool {
    // Few chunks hold the first byte of an odd space, or equal separators around one letter.
    let mut any = 0;
    for at in 0..CHUNK {
        let first = chunk[at];
        any |= u8::from(first == 0xE2) | u8::from(first == 0xC2);
        any |= is_lead(chunk[at + 1]) & u8::from(first == chunk[at + 3]);
    }
    if any == 0 {
        return false;
    }
    any = 0;
    for at in 0..CHUNK {
        let [first, second, third] = [chunk[at], chunk[at + 1], chunk[at + 2]];
        let same = (first ^ chunk[at + 3]) | (first ^ chunk[at + 6]);
        let leads = is_lead(second) & is_lead(chunk[at + 4]) & is_lead(chunk[at + 7]);
        // The third is no longer word's first letter.
        let alone = is_lead(chunk[at + 9]) ^ 1;
        any |= is_separator(first) & leads & alone & u8::from(same == 0);
        // General punctuation: the spaces of it, U+2000 to U+200A and U+205F.
        any |= u8::from(first == 0xE2)
            & (u8::from(second == 0x80) & u8::from((0x80..=0x8A).contains(&third))
                | u8::from(second == 0x81) & u8::from(third == 0x9F));
        any |= u8::from(first == 0xC2) & u8::from(second == 0xA0) & is_inside(third);
        any |= u8::from(first == 0xE2) & u8::from(second == 0x80) & u8::from(third == 0xAF);
    }
    any != 0
}

/// Whether a no-break space may stand inside a word: a letter follows. Numbers and signs do not.
fn is_inside(byte: u8) -> u8 {
    is_letter(byte) | is_lead(byte)
}

/// A space, or a sign that is put between letters.
fn is_separator(byte: u8) -> u8 {
    u8::from(byte.wrapping_sub(b' ') < 16)
        | u8::from(byte == b'~')
        | u8::from(byte == b'|')
        | u8::from(byte == b'_')
}

/// The first byte of a letter beyond ASCII that is two bytes long.
fn is_lead(byte: u8) -> u8 {
    u8::from(byte.wrapping_sub(0xC3) < 0x11)
}
