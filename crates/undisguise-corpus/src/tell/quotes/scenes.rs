//! What is told of those who may then be called by a trade: whoever is named beside a song and a stage is `the
//! singer`.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::tell::names::Names;
use crate::tell::reading::{Reading, rows};

/// Most scenes there are.
pub(super) const SCENES: usize = 32;

/// Tokens behind a name that tell of whoever it is.
const NEAR: usize = 24;

/// Sentences that count.
const OFTEN: u8 = 2;

/// Which scenes a noun for somebody belongs to, bit by bit.
pub(super) fn of(noun: &str) -> u32 {
    WORDS.who.get(noun).copied().unwrap_or(0)
}

/// How often each name stands before words of each scene in its sentence.
pub(super) fn told(reading: &Reading, names: &Names) -> Vec<[u8; SCENES]> {
    let mut told = vec![[0; SCENES]; names.named.len()];
    for name in &names.mentions {
        let Some(sentence) = reading.sentence_of(name.first) else { continue };
        let stop = reading.sentences[sentence].end.min(name.end + NEAR);
        let words = (name.end..stop).map(|at| reading.word(at));
        let scenes = words.filter_map(|word| WORDS.what.get(word)).fold(0, |all, one| all | one);
        let Some(counts) = told.get_mut(name.named).filter(|_| scenes != 0) else { continue };
        for (scene, count) in counts.iter_mut().enumerate() {
            *count = (*count + (scenes >> scene & 1) as u8).min(OFTEN);
        }
    }
    told
}

/// The words of all scenes.
#[derive(Default)]
struct Words {
    who: FxHashMap<String, u32>,
    what: FxHashMap<String, u32>,
}

const LISTS: [&str; 1] = [include_str!("../../../lists/quotes/scenes.tsv")];

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut all = Words::default();
    let mut scenes: Vec<&str> = Vec::new();
    for (_, scene, words) in rows(&LISTS) {
        let (scene, who) = scene.strip_suffix("-who").map_or((scene, false), |scene| (scene, true));
        let known = scenes.iter().position(|known| *known == scene);
        let bit = known.unwrap_or(scenes.len());
        if known.is_none() {
            scenes.push(scene);
        }
        let into = if who { &mut all.who } else { &mut all.what };
        for word in words.split_whitespace().filter(|_| bit < SCENES) {
            *into.entry(word.to_owned()).or_default() |= 1 << bit;
        }
    }
    all
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trades_have_scenes_and_there_are_not_too_many() {
        assert_eq!(of("singer") & of("driver"), 0);
        assert_ne!(of("singer"), 0);
        assert!(of("") == 0 && WORDS.what.values().all(|scenes| *scenes != 0));
    }
}
