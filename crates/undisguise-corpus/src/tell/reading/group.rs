//! Groups of words that single rules look for.

use std::sync::{LazyLock, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

static LISTS: [&str; 2] = [
    include_str!("../../../lists/quotes/groups.tsv"),
    include_str!("../../../lists/facts/groups.tsv"),
];

/// The words of each group.
static GROUPS: LazyLock<FxHashMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let lines = LISTS.iter().flat_map(|list| list.lines()).filter(|line| !line.starts_with('#'));
    let rows = lines.filter_map(|line| line.split_once('\t'));
    rows.map(|(name, words)| (name, words.split(' ').collect())).collect()
});

/// A group of words by its name in `groups.tsv`; read when it is first asked.
#[derive(Debug)]
pub(crate) struct Group {
    name: &'static str,
    words: OnceLock<Words>,
}

#[derive(Debug, Default)]
struct Words {
    /// Bit by bit, which first bytes and which lengths there are: most words that are asked about
    /// have another one.
    firsts: [u64; 4],
    lengths: u64,
    words: FxHashSet<&'static str>,
}

impl Group {
    pub(crate) const fn named(name: &'static str) -> Group {
        Group { name, words: OnceLock::new() }
    }

    /// Whether a word is one of the group, letter by letter.
    pub(crate) fn contains(&self, word: &str) -> bool {
        let words = self.words.get_or_init(|| Words::of(self.name));
        let Some(first) = word.bytes().next() else { return false };
        let begins = words.firsts[usize::from(first / 64)] >> (first % 64) & 1 == 1;
        begins && words.lengths >> word.len().min(63) & 1 == 1 && words.words.contains(word)
    }
}

impl Words {
    fn of(name: &str) -> Words {
        let mut words = Words::default();
        for word in GROUPS.get(name).into_iter().flatten().filter(|word| !word.is_empty()) {
            let first = word.as_bytes()[0];
            words.firsts[usize::from(first / 64)] |= 1 << (first % 64);
            words.lengths |= 1 << word.len().min(63);
            words.words.insert(word);
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_has_its_words_and_no_others() {
        let (name, words) = GROUPS.iter().min().unwrap();
        let group = Group { name, words: OnceLock::new() };
        assert!(words.iter().all(|word| group.contains(word)));
        assert!(!group.contains("") && !group.contains("\u{200B}") && !group.contains("zyxwv"));
        assert!(!Group::named("no such group").contains("the"));
    }

    /// The names of groups in the sources of a folder.
    fn asked(folder: &std::path::Path, names: &mut FxHashSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                asked(&path, names);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            let is_static = |line: &&str| {
                let mut words = line.split_whitespace();
                words.any(|word| word == "static") && line.contains(": Group =")
            };
            let statics = source.lines().filter(is_static);
            let named = statics.filter_map(|line| line.split_once("named(\"")?.1.split('"').next());
            names.extend(named.map(str::to_owned));
        }
    }

    #[test]
    fn every_group_is_asked_for_and_every_name_is_a_group() {
        let mut names = FxHashSet::default();
        let sources = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tell");
        asked(std::path::Path::new(sources), &mut names);
        let known: FxHashSet<String> = GROUPS.keys().map(|name| (*name).to_owned()).collect();
        assert_eq!(names, known);
    }

    #[test]
    fn every_group_stands_once_and_has_words_once() {
        let lines =
            LISTS.iter().flat_map(|list| list.lines()).filter(|line| !line.starts_with('#'));
        assert_eq!(lines.count(), GROUPS.len());
        for (name, words) in GROUPS.iter() {
            assert!(words.iter().all(|word| !word.is_empty()), "{name}");
            assert_eq!(words.iter().collect::<FxHashSet<_>>().len(), words.len(), "{name}");
        }
    }
}
