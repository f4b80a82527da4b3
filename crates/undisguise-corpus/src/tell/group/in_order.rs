//! How much of one text stands in another in the same order.

/// Bits of a machine word.
const BITS: usize = u64::BITS as usize;

/// How many words two texts have in common in the same order at most: the length of their longest
/// common subsequence.
///
/// Bit by bit (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004): with `n` and `m` words
/// `n · m / 64` steps, a hundredth of what it takes to align them.
pub(crate) fn words_in_order(one: &[u32], other: &[u32]) -> usize {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let mut places: Vec<(u32, u32)> = short.iter().copied().zip(0..).collect();
    places.sort_unstable();
    // A bit is gone where the subsequence grows.
    let mut row = vec![u64::MAX; short.len().div_ceil(BITS)];
    let mut here = vec![0_u64; row.len()];
    for word in long {
        let first = places.partition_point(|(known, _)| known < word);
        let of_word = || places[first..].iter().take_while(|(known, _)| known == word);
        if of_word().next().is_none() {
            continue;
        }
        of_word().for_each(|(_, at)| here[*at as usize / BITS] |= 1 << (*at as usize % BITS));
        let mut carry = false;
        for (row, here) in row.iter_mut().zip(&here) {
            let matched = *row & here;
            let (sum, over) = row.overflowing_add(matched);
            let (sum, again) = sum.overflowing_add(u64::from(carry));
            carry = over || again;
            *row = sum | (*row - matched);
        }
        of_word().for_each(|(_, at)| here[*at as usize / BITS] = 0);
    }
    let grown = |(block, row): (usize, &u64)| {
        let used = (short.len() - block * BITS).min(BITS);
        (!row & (u64::MAX >> (BITS - used))).count_ones() as usize
    };
    row.iter().enumerate().map(grown).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of the textbook.
    fn slowly(one: &[u32], other: &[u32]) -> usize {
        let mut row = vec![0; other.len() + 1];
        for word in one {
            let mut before = 0;
            for (at, their) in other.iter().enumerate() {
                let above = row[at + 1];
                row[at + 1] = if word == their { before + 1 } else { above.max(row[at]) };
                before = above;
            }
        }
        row[other.len()]
    }

    #[test]
    fn as_many_as_the_table_tells() {
        let mut state = 3_u64;
        let mut next = move |below: u32| {
            state = state.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
            (state >> 33) as u32 % below
        };
        for length in [0, 1, 2, 63, 64, 65, 128, 200] {
            for words in [2, 9, 300] {
                let mut text =
                    |length: usize| (0..length).map(|_| next(words)).collect::<Vec<u32>>();
                let (one, other) = (text(length), text(length + 40));
                assert_eq!(words_in_order(&one, &other), slowly(&one, &other));
                assert_eq!(words_in_order(&other, &one), slowly(&one, &other));
            }
        }
        assert_eq!(words_in_order(&[], &[]), 0);
        assert_eq!(words_in_order(&[1, 2, 3, 4], &[2, 1, 3, 4]), 3);
    }
}
