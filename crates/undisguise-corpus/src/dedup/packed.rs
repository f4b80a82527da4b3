//! Words in few bytes, for the shelf and the store.

use undisguise::Span;

use super::words::Word;

/// Words put into few bytes, one after the other: 24 bits of the hash, which tell the words of two
/// texts apart, and a byte for how long the word is, when it stands one byte behind the last one. Of
/// other words the byte is 0, and in LEB128 follow how far the beginning is from that of the last
/// one, and how long the word is.
#[derive(Debug)]
pub(crate) struct Packer {
    bytes: Vec<u8>,
    at: Span,
}

impl Packer {
    /// Room for the words of a text of so many bytes.
    pub(crate) fn for_text(length: usize) -> Packer {
        Packer { bytes: Vec::with_capacity(length * 3 / 4), at: Span::new(0, 0) }
    }

    #[inline]
    pub(crate) fn push(&mut self, word: Word) {
        let Span { start, end } = word.span;
        let length = end.saturating_sub(start);
        if start == self.at.end + 1 && (1..=0xFF).contains(&length) {
            let packed = word.hash & 0xFF_FFFF | (length as u32) << 24;
            self.bytes.extend_from_slice(&packed.to_le_bytes());
        } else {
            self.push_elsewhere(word, length);
        }
        self.at = word.span;
    }

    #[cold]
    fn push_elsewhere(&mut self, word: Word, length: usize) {
        self.bytes.extend_from_slice(&(word.hash & 0xFF_FFFF).to_le_bytes());
        // Groups of letters lie over one another: they begin before the last one ends.
        push_number(&mut self.bytes, word.span.start.saturating_sub(self.at.start));
        push_number(&mut self.bytes, length);
    }

    pub(crate) fn packed(self) -> Vec<u8> {
        self.bytes
    }
}

pub(crate) fn push_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// The words that were packed, to `take`, with the 24 bits of their hashes.
pub(crate) fn unpacked(mut bytes: &[u8], mut take: impl FnMut(Word)) {
    let mut span = Span::new(0, 0);
    while let Some((packed, rest)) = bytes.split_first_chunk() {
        bytes = rest;
        let packed = u32::from_le_bytes(*packed);
        let (start, length) = match packed >> 24 {
            0 => (span.start + take_number(&mut bytes), take_number(&mut bytes)),
            length => (span.end + 1, length as usize),
        };
        span = Span::new(start, start + length);
        take(Word { hash: packed & 0xFF_FFFF, span });
    }
}

/// Takes a number that [`push_number`] wrote; 0 where nothing is left.
#[inline]
pub(crate) fn take_number(bytes: &mut &[u8]) -> usize {
    match **bytes {
        [one, ref rest @ ..] if one < 0x80 => {
            *bytes = rest;
            usize::from(one)
        }
        [one, two, ref rest @ ..] if two < 0x80 => {
            *bytes = rest;
            usize::from(one & 0x7F) | usize::from(two) << 7
        }
        _ => take_long(bytes),
    }
}

fn take_long(bytes: &mut &[u8]) -> usize {
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
        let far = " ".repeat(300) + &"long".repeat(50);
        let all = words(&["A first word, 在河边的小屋, and", &far, "a last one"].concat());
        let mut packer = Packer::for_text(0);
        all.iter().for_each(|word| packer.push(*word));
        let mut back = Vec::new();
        unpacked(&packer.packed(), |word| back.push(word));
        let short = |word: &Word| Word { hash: word.hash & 0xFF_FFFF, ..*word };
        assert_eq!(back, all.iter().map(short).collect::<Vec<Word>>());
        unpacked(&[], |_| panic!("nothing was packed"));
    }
}
