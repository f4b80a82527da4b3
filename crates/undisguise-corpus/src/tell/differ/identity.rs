//! Whether two names may be those of one person.

use super::align::{Accounts, Told};
use crate::tell::group::folded_words;

/// Letters of a word of a name that tells whose it is; shorter ones are particles.
const TELLING: usize = 3;

/// Whether two names may mean one person: one is a part of the other, or they have a word in common
/// (a title, a nickname, a maiden name or a father's name aside) and no account knows both as two.
pub(super) fn may_be_one(accounts: &Accounts, one: &str, other: &str) -> bool {
    let (ours, theirs) = (words(one), words(other));
    if is_within(&ours, &theirs) || is_within(&theirs, &ours) {
        return true;
    }
    let knows_both = |told: &Told| {
        let known: Vec<Vec<String>> =
            told.noted.known.iter().filter(|it| it.person).map(|it| words(&it.folded)).collect();
        let knows = |whose: &[String], not: &[String]| {
            known
                .iter()
                .any(|it| is_within(whose, it) && !is_within(it, not) && !is_within(not, it))
        };
        knows(&ours, &theirs) && knows(&theirs, &ours)
    };
    shares_word(&ours, &theirs) && !accounts.told.iter().any(knows_both)
}

/// The words of a name that tell whose it is, folded.
fn words(name: &str) -> Vec<String> {
    let mut words = folded_words(name);
    words.retain(|word| word.chars().count() >= TELLING);
    words
}

/// Whether each word of a name stands in the other.
fn is_within(part: &[String], whole: &[String]) -> bool {
    part.iter().all(|word| whole.iter().any(|other| are_alike(word, other)))
}

fn shares_word(one: &[String], other: &[String]) -> bool {
    one.iter().any(|word| other.iter().any(|theirs| are_alike(word, theirs)))
}

/// Whether two words are forms or spellings of one name: the same but for two letters at the end, or
/// for one letter.
fn are_alike(one: &str, other: &str) -> bool {
    /// Letters that forms have in common, and those that another ending has.
    const STEM: usize = 4;
    const ENDING: usize = 2;
    if one == other {
        return true;
    }
    let (ours, theirs): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same =
        |one: &mut dyn Iterator<Item = (char, char)>| one.take_while(|(a, b)| a == b).count();
    let pairs = || ours.iter().copied().zip(theirs.iter().copied());
    let head = same(&mut pairs());
    let back = ours.iter().rev().copied().zip(theirs.iter().rev().copied());
    let tail = same(&mut { back }).min(ours.len().min(theirs.len()) - head);
    let longest = ours.len().max(theirs.len());
    head >= STEM && longest - head <= ENDING || longest > STEM && head + tail + 1 >= longest
}
