//! Words in few bytes, for the shelf and the store.

use undisguise::Span;

use super::words::Word;

/// Words in few bytes: the hash, how far the word is from the last one, and how long it is, both
/// in LEB128.
pub(crate) fn packed(words: &[Word]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(words.len() * 6);
    let mut at = 0;
    for word in words {
        bytes.extend(word.hash.to_le_bytes());
        // Groups of letters lie over one another: they begin before the last one ends.
        push_number(&mut bytes, word.span.start.saturating_sub(at));
        push_number(&mut bytes, word.span.end.saturating_sub(word.span.start));
        at = word.span.start;
    }
    bytes
}

pub(crate) fn push_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

pub(crate) fn unpacked(mut bytes: &[u8]) -> Vec<Word> {
    let mut words = Vec::with_capacity(bytes.len() / 6);
    let mut at = 0;
    while let Some((hash, rest)) = bytes.split_first_chunk() {
        bytes = rest;
        at += take_number(&mut bytes);
        let length = take_number(&mut bytes);
        words.push(Word { hash: u32::from_le_bytes(*hash), span: Span::new(at, at + length) });
    }
    words
}

pub(crate) fn take_number(bytes: &mut &[u8]) -> usize {
    let (mut number, mut shift) = (0, 0_u32);
    while let Some((byte, rest)) = bytes.split_first() {
        *bytes = rest;
        number |= usize::from(byte & 0x7F).checked_shl(shift).unwrap_or(0);
        shift += 7;
        if byte & 0x80 == 0 {
            break;
        }
    }
    number
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::*;

    #[test]
    fn words_are_packed_and_unpacked() {
        let all = words("A first word, 在河边的小屋, and a last one");
        assert_eq!(unpacked(&packed(&all)), all);
        assert!(unpacked(&[]).is_empty());
    }
}
