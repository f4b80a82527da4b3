//! One member of a family, aligned with the columns of all.
//!
//! Words that stand three in a row, once here and once there, are anchors (the longest increasing
//! sequence of them, as in patience diff); between anchors the best path by affine gap costs is
//! taken (Gotoh, "An Improved Algorithm for Matching Biological Sequences", 1982).

use rustc_hash::FxHashMap;

/// A word of the template as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) word: u32,
    /// Members that were found to have it.
    pub(crate) members: u32,
}

/// Columns in their order, and what it costs to depart from them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Profile {
    pub(crate) columns: Vec<Column>,
    /// Whether words may be put in freely before each column, and behind the last.
    pub(crate) is_slot: Vec<bool>,
    /// Members it was made from.
    pub(crate) members: u32,
}

/// Where a member has a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Nowhere.
    Nowhere,
    /// The same word, by its number.
    Same(u32),
    /// Another word stands in its place.
    Other(u32),
}

impl Place {
    /// The word that stands there.
    pub(crate) fn word(self) -> Option<usize> {
        match self {
            Place::Nowhere => None,
            Place::Same(word) | Place::Other(word) => Some(word as usize),
        }
    }

    pub(crate) fn is_same(self) -> bool {
        matches!(self, Place::Same(_))
    }
}

/// A member beside the columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Path {
    /// For each column.
    pub(crate) places: Vec<Place>,
    /// For each word the columns passed before it.
    pub(crate) passed: Vec<u32>,
}

/// What a shared word is worth, and what the ways of departing cost: another word in the place of a
/// column, the first and each further word put in, the first and each further column left out. Only
/// their proportions matter: one word for another is cheaper than leaving one out and putting one
/// in, and a sentence left out is cheaper than one changed word by word.
const SAME: i32 = 8;
const OTHER: i32 = -4;
const PUT_IN: i32 = -6;
const LEFT_OUT: i32 = -6;
const FURTHER: i32 = -1;

/// Leaving out what few have costs nearly nothing.
const RARE_LEFT_OUT: i32 = -2;

/// Words in a row that make an anchor.
const ANCHOR: usize = 3;

/// Cells for each column and word of a stretch between anchors: a longer stretch is taken as
/// different altogether, so that the time stays linear.
const CELLS: usize = 512;

/// Nothing leads there.
const NEVER: i32 = i32::MIN / 4;

impl Profile {
    /// Aligns the words of a member; see [`path_by`](Profile::path_by).
    pub(crate) fn path(&self, words: &[u32]) -> Path {
        self.path_by(&self.rows(), words)
    }

    /// What the columns are anchored by, for many members.
    pub(crate) fn rows(&self) -> Rows {
        let least = u32::from(self.columns.iter().any(|column| column.members > 1)) + 1;
        let known: Vec<usize> =
            (0..self.columns.len()).filter(|at| self.columns[*at].members >= least).collect();
        let own: Vec<u32> = known.iter().map(|at| self.columns[*at].word).collect();
        Rows { places: once(&own), known }
    }

    /// Aligns the words of a member. Linear but for stretches of some hundred words without any
    /// anchor, which take their square.
    pub(crate) fn path_by(&self, rows: &Rows, words: &[u32]) -> Path {
        let mut path =
            Path { places: vec![Place::Nowhere; self.columns.len()], passed: vec![0; words.len()] };
        let (mut column, mut word) = (0, 0);
        let end = (self.columns.len(), words.len());
        for (next_column, next_word) in anchors(rows, words).into_iter().chain([end]) {
            self.stretch(words, column..next_column, word..next_word, &mut path);
            if next_word < words.len() && next_column < self.columns.len() {
                path.places[next_column] = Place::Same(next_word as u32);
                path.passed[next_word] = next_column as u32;
            }
            (column, word) = (next_column + 1, next_word + 1);
        }
        path
    }

    /// The best path through some columns and words between two anchors.
    fn stretch(
        &self,
        words: &[u32],
        columns: std::ops::Range<usize>,
        own: std::ops::Range<usize>,
        path: &mut Path,
    ) {
        let (height, width) = (columns.len(), own.len());
        if height == 0 || width == 0 || height * width > CELLS * (height + width) {
            path.passed[own].fill(columns.end as u32);
            return;
        }
        let table = self.table(&words[own.clone()], &columns);
        let (mut row, mut at) = (height, width);
        let mut step = table.last;
        while row > 0 || at > 0 {
            let from = table.steps[row * (width + 1) + at];
            let before = from >> (2 * step) & 3;
            match step {
                BOTH => {
                    (row, at) = (row - 1, at - 1);
                    let (column, word) = (columns.start + row, own.start + at);
                    let is_same = self.columns[column].word == words[word];
                    let place = if is_same { Place::Same } else { Place::Other };
                    path.places[column] = place(word as u32);
                    path.passed[word] = column as u32;
                }
                COLUMN => row -= 1,
                _ => {
                    at -= 1;
                    path.passed[own.start + at] = (columns.start + row) as u32;
                }
            }
            step = before;
        }
    }

    /// What it costs to leave out the first of some columns, and each.
    fn left_out(&self, column: Option<Column>) -> (i32, i32) {
        match column {
            Some(column) if 2 * column.members < self.members => (RARE_LEFT_OUT, 0),
            _ => (LEFT_OUT, FURTHER),
        }
    }

    fn table(&self, words: &[u32], columns: &std::ops::Range<usize>) -> Table {
        let width = words.len() + 1;
        let mut steps = vec![0_u8; width * (columns.len() + 1)];
        let mut above = vec![[NEVER; 3]; width];
        let mut row = vec![[NEVER; 3]; width];
        above[0][usize::from(BOTH)] = 0;
        for height in 0..=columns.len() {
            let column = height.checked_sub(1).map(|at| self.columns[columns.start + at]);
            let put_in = self.is_slot.get(columns.start + height);
            let put_in = if put_in == Some(&true) { 0 } else { PUT_IN };
            let (left_out, further) = self.left_out(column);
            for at in 0..width {
                if height == 0 && at == 0 {
                    row[0] = above[0];
                    continue;
                }
                let mut cell = [NEVER; 3];
                let mut from = 0;
                let mut best = |step: u8, costs: [(u8, i32); 3]| {
                    for (before, score) in costs {
                        if score > cell[usize::from(step)] {
                            cell[usize::from(step)] = score;
                            from = from & !(3 << (2 * step)) | before << (2 * step);
                        }
                    }
                };
                if let (Some(column), true) = (column, at > 0) {
                    let same = if column.word == words[at - 1] { SAME } else { OTHER };
                    let [both, out, inside] = above[at - 1].map(|score| score + same);
                    best(BOTH, [(BOTH, both), (COLUMN, out), (WORD, inside)]);
                }
                if column.is_some() {
                    let [both, out, inside] = above[at];
                    let first = left_out + further;
                    best(
                        COLUMN,
                        [(BOTH, both + first), (COLUMN, out + further), (WORD, inside + first)],
                    );
                }
                if at > 0 {
                    let [both, out, inside] = row[at - 1];
                    let first = put_in + FURTHER;
                    best(
                        WORD,
                        [(BOTH, both + first), (COLUMN, out + first), (WORD, inside + FURTHER)],
                    );
                }
                row[at] = cell;
                steps[height * width + at] = from;
            }
            std::mem::swap(&mut above, &mut row);
        }
        let end = above[width - 1];
        let last =
            [BOTH, COLUMN, WORD].into_iter().rev().max_by_key(|step| end[usize::from(*step)]);
        Table { steps, last: last.unwrap_or(BOTH) }
    }
}

/// The last step to a cell: over a column and a word, a column alone, or a word alone.
const BOTH: u8 = 0;
const COLUMN: u8 = 1;
const WORD: u8 = 2;

struct Table {
    /// For each cell the step before each of the three.
    steps: Vec<u8>,
    /// The last step of the best path.
    last: u8,
}

/// Rows of words that stand among the columns once.
pub(crate) struct Rows {
    places: FxHashMap<[u32; ANCHOR], Option<usize>>,
    /// The columns that more than one member has, by which the places are counted.
    known: Vec<usize>,
}

/// Columns and words that surely belong together, in increasing order.
fn anchors(rows: &Rows, words: &[u32]) -> Vec<(usize, usize)> {
    let there = once(words);
    let is_once = |row: &[u32; ANCHOR]| there.get(row).copied().flatten().is_some();
    let pairs = in_rows(words).enumerate().filter(|(_, row)| is_once(row));
    let pairs: Vec<(usize, usize)> = pairs
        .filter_map(|(word, row)| Some((rows.places.get(&row).copied().flatten()?, word)))
        .collect();
    let mut anchors: Vec<(usize, usize)> = Vec::new();
    for (column, word) in increasing(&pairs) {
        for further in 0..ANCHOR {
            let pair = (rows.known[column + further], word + further);
            if anchors.last().is_none_or(|last| last.0 < pair.0 && last.1 < pair.1) {
                anchors.push(pair);
            }
        }
    }
    anchors
}

/// Where each row of words begins; `None` for one that stands there more than once.
fn once(words: &[u32]) -> FxHashMap<[u32; ANCHOR], Option<usize>> {
    let mut places: FxHashMap<[u32; ANCHOR], Option<usize>> = FxHashMap::default();
    for (at, row) in in_rows(words).enumerate() {
        places.entry(row).and_modify(|place| *place = None).or_insert(Some(at));
    }
    places
}

fn in_rows(words: &[u32]) -> impl Iterator<Item = [u32; ANCHOR]> + '_ {
    words.windows(ANCHOR).map(|row| [row[0], row[1], row[2]])
}

/// The longest sequence of pairs in which both numbers increase; the second ones do already.
fn increasing(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The pair with the smallest first number that ends a sequence of each length.
    let mut ends: Vec<usize> = Vec::new();
    let mut before = vec![usize::MAX; pairs.len()];
    for (at, pair) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].0 < pair.0);
        if let Some(last) = length.checked_sub(1) {
            before[at] = ends[last];
        }
        if length == ends.len() { ends.push(at) } else { ends[length] = at }
    }
    let mut chain = Vec::new();
    let mut at = ends.last().copied();
    while let Some(pair) = at {
        chain.push(pairs[pair]);
        at = Some(before[pair]).filter(|before| *before != usize::MAX);
    }
    chain.reverse();
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(columns: &[u32], words: &[u32]) -> Path {
        let columns: Vec<Column> =
            columns.iter().map(|word| Column { word: *word, members: 1 }).collect();
        Profile { is_slot: vec![false; columns.len() + 1], columns, members: 1 }.path(words)
    }

    #[test]
    fn changed_and_added_words_are_told_apart() {
        use Place::{Nowhere, Other, Same};
        let found = path(&[1, 2, 3, 4, 5], &[1, 2, 9, 4, 5]);
        assert_eq!(found.places, [Same(0), Same(1), Other(2), Same(3), Same(4)]);
        let found = path(&[1, 2, 3, 4], &[1, 2, 8, 9, 3, 4]);
        assert_eq!(found.places, [Same(0), Same(1), Same(4), Same(5)]);
        assert_eq!(found.passed, [0, 1, 2, 2, 2, 3]);
        let found = path(&[1, 2, 3, 4, 5, 6], &[1, 2]);
        assert_eq!(found.places[..3], [Same(0), Same(1), Nowhere]);
        assert_eq!(path(&[], &[1]).passed, [0]);
        assert!(path(&[1], &[]).passed.is_empty());
    }

    #[test]
    fn long_texts_are_anchored() {
        let columns: Vec<u32> = (0..20_000).collect();
        let mut words = columns.clone();
        words.splice(5_000..5_001, [90_001, 90_002]);
        words.truncate(15_000);
        let found = path(&columns, &words);
        let same = found.places.iter().filter(|place| place.is_same()).count();
        assert_eq!(same, 14_998);
        assert_eq!(found.places[14_998], Place::Same(14_999));
    }

    #[test]
    fn the_longest_chain_is_taken() {
        assert_eq!(increasing(&[(5, 0), (1, 1), (2, 2), (9, 3), (3, 4)]), [(1, 1), (2, 2), (3, 4)]);
        assert!(increasing(&[]).is_empty());
    }
}
