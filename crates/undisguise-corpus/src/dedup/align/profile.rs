//! The words that many members of a family share, in one order: the columns that all are aligned
//! with.

use rustc_hash::{FxHashMap, FxHashSet};

use super::path::{Column, Path, Profile};

/// Members that the columns are gathered from.
const SAMPLE: usize = 32;

/// A column that so small a share of the sample has is none.
const SHARE: f64 = 0.12;

/// After so many members columns that only one has are forgotten.
const FORGET: usize = 6;

/// Gathers the columns from members, one after the other (progressive alignment: Feng and
/// Doolittle, 1987): what a member has and the columns have not becomes a column of its own.
/// Linear in the words of some members.
pub(crate) fn profile(members: &[Vec<u32>]) -> Profile {
    let step = members.len().div_ceil(SAMPLE).max(1);
    let mut sample: Vec<&[u32]> = members.iter().step_by(step).map(Vec::as_slice).collect();
    by_what_they_share(&mut sample);
    let mut profile = Profile::default();
    for (at, words) in sample.iter().enumerate() {
        profile.is_slot = vec![false; profile.columns.len() + 1];
        let path = profile.path(words);
        profile.columns = joined(&profile.columns, words, &path);
        profile.members = at as u32 + 1;
        if at >= FORGET {
            let least = 2.max((SHARE * at as f64) as u32);
            // Of the newest nothing is known yet.
            let is_new = |column: &Column| column.members == 1 && at + 1 < sample.len();
            let recent = at % 2 == 0;
            profile.columns.retain(|it| it.members >= least || recent && is_new(it));
        }
    }
    profile.is_slot = vec![false; profile.columns.len() + 1];
    profile
}

/// Puts those first that hold most of what others hold, so that no optional part is missed and its
/// place is known from the beginning.
fn by_what_they_share(sample: &mut [&[u32]]) {
    let distinct = |words: &[u32]| words.iter().copied().collect::<FxHashSet<u32>>();
    let mut counts: FxHashMap<u32, usize> = FxHashMap::default();
    for words in sample.iter() {
        distinct(words).into_iter().for_each(|word| *counts.entry(word).or_default() += 1);
    }
    let least = 2.max(sample.len() / 5);
    let shared =
        |words: &&[u32]| distinct(words).into_iter().filter(|word| counts[word] >= least).count();
    sample.sort_by_cached_key(|words| std::cmp::Reverse(shared(words)));
}

/// The columns with one more member among them.
fn joined(columns: &[Column], words: &[u32], path: &Path) -> Vec<Column> {
    let mut all = Vec::with_capacity(columns.len() + words.len());
    let mut next = 0;
    let new = |word: &u32| Column { word: *word, members: 1 };
    for (at, column) in columns.iter().enumerate() {
        let place = path.places[at];
        // What is put in before this column.
        let inserted = words[next..].iter().zip(&path.passed[next..]);
        let own = place.word().unwrap_or(usize::MAX);
        let inserted = inserted
            .enumerate()
            .take_while(|(offset, (_, passed))| next + offset < own && **passed as usize <= at);
        let inserted: Vec<Column> = inserted.map(|(_, (word, _))| new(word)).collect();
        next += inserted.len();
        all.extend(inserted);
        all.push(Column { members: column.members + u32::from(place.is_same()), ..*column });
        if let Some(word) = place.word() {
            if !place.is_same() {
                all.push(new(&words[word]));
            }
            next = word + 1;
        }
    }
    all.extend(words[next..].iter().map(new));
    all
}
