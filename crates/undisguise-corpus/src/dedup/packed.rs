//! Words in few bytes, for the shelf and the store.

use undisguise::Span;

use super::words::Word;

/// Words put into few bytes, one after the other: the hash, how far the word is from the last one,
/// and how long it is, both in LEB128.
#[derive(Debug, Default)]
pub(crate) struct Packer {
    bytes: Vec<u8>,
    at: usize,
}

impl Packer {
    /// Room for the words of a text of so many bytes.
    pub(crate) fn for_text(length: usize) -> Packer {
        Packer { bytes: Vec::with_capacity(length + length / 8), at: 0 }
    }

    pub(crate) fn push(&mut self, word: Word) {
        let Span { start, end } = word.span;
        // Groups of letters lie over one another: they begin before the last one ends.
        let (ahead, length) = (start.saturating_sub(self.at), end.saturating_sub(start));
        self.at = start;
        let [one, two, three, four] = word.hash.to_le_bytes();
        if ahead < 0x80 && length < 0x80 {
            self.bytes.extend([one, two, three, four, ahead as u8, length as u8]);
        } else {
            self.bytes.extend([one, two, three, four]);
            push_number(&mut self.bytes, ahead);
            push_number(&mut self.bytes, length);
        }
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

/// The words that were packed, to `take`.
pub(crate) fn unpacked(mut bytes: &[u8], mut take: impl FnMut(Word)) {
    let mut at = 0;
    while let Some((hash, mut rest)) = bytes.split_first_chunk() {
        let (ahead, length) = match rest {
            [ahead @ 0..0x80, length @ 0..0x80, behind @ ..] => {
                rest = behind;
                (usize::from(*ahead), usize::from(*length))
            }
            _ => (take_number(&mut rest), take_number(&mut rest)),
        };
        bytes = rest;
        at += ahead;
        take(Word { hash: u32::from_le_bytes(*hash), span: Span::new(at, at + length) });
    }
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
        let far = " ".repeat(300) + &"long".repeat(50);
        let all = words(&["A first word, 在河边的小屋, and", &far, "a last one"].concat());
        let mut packer = Packer::default();
        all.iter().for_each(|word| packer.push(*word));
        let mut back = Vec::new();
        unpacked(&packer.packed(), |word| back.push(word));
        assert_eq!(back, all);
        unpacked(&[], |_| panic!("nothing was packed"));
    }
}
