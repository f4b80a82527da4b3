//! What else somebody may be called who is called something already: after `Detective Sergeant Reed`
//! also `the officer`.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

use crate::tell::reading::rows;

/// The more general nouns for a noun in small letters; none where the lists know none.
pub(super) fn wider(code: &str, noun: &str) -> &'static [&'static str] {
    let known = KINDS.iter().find(|(language, _)| *language == code);
    known.and_then(|(_, nouns)| nouns.get(noun)).map_or(&[], |wider| wider)
}

type Wider = FxHashMap<&'static str, Vec<&'static str>>;

static LISTS: [&str; 1] = [include_str!("../../../lists/quotes/kinds.tsv")];

/// By language.
static KINDS: LazyLock<Vec<(&'static str, Wider)>> = LazyLock::new(|| {
    let mut kinds: Vec<(&str, Wider)> = Vec::new();
    for (language, general, nouns) in rows(&LISTS) {
        if kinds.iter().all(|(known, _)| *known != language) {
            kinds.push((language, Wider::default()));
        }
        for (_, wider) in kinds.iter_mut().filter(|(known, _)| *known == language) {
            for noun in nouns.split_whitespace() {
                wider.entry(noun).or_default().push(general);
            }
        }
    }
    kinds
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sergeant_is_an_officer_and_no_one_is_nothing() {
        assert!(wider("en", "sergeant").contains(&"officer"));
        assert!(wider("en", "").is_empty() && wider("", "sergeant").is_empty());
    }
}
