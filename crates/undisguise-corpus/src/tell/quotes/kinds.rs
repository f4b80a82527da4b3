//! What else somebody may be called who is called something already: after `Detective Sergeant Reed`
//! also `the officer`.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

use super::speaker::noun_key;
use crate::tell::reading::rows;

/// The more general nouns for a noun as [`noun_key`] gives it; none where the lists know none.
pub(super) fn wider<'k>(code: &str, noun: &'k str) -> impl Iterator<Item = &'static str> + use<'k> {
    let known = KINDS.iter().find(|(language, _)| *language == code).map(|(_, kinds)| kinds);
    let listed = known.and_then(|kinds| kinds.wider.get(noun)).into_iter().flatten();
    // `Polizeisprecherin` is a `Sprecherin` as well.
    let german = known.filter(|_| code == "de").map_or(&[][..], |kinds| &kinds.general);
    let ends = |general: &&String| noun.len() > general.len() && noun.ends_with(general.as_str());
    listed.chain(german.iter().filter(ends)).map(String::as_str)
}

/// The kinds of one language.
#[derive(Default)]
struct Kinds {
    wider: FxHashMap<String, Vec<String>>,
    general: Vec<String>,
}

static LISTS: [&str; 1] = [include_str!("../../../lists/quotes/kinds.tsv")];

/// By language.
static KINDS: LazyLock<Vec<(&'static str, Kinds)>> = LazyLock::new(|| {
    let mut kinds: Vec<(&str, Kinds)> = Vec::new();
    for (language, general, nouns) in rows(&LISTS) {
        if kinds.iter().all(|(known, _)| *known != language) {
            kinds.push((language, Kinds::default()));
        }
        let key = |noun: &str| noun_key(noun, language);
        for (_, own) in kinds.iter_mut().filter(|(known, _)| *known == language) {
            for noun in nouns.split_whitespace() {
                own.wider.entry(key(noun)).or_default().push(key(general));
            }
            own.general.push(key(general));
        }
    }
    kinds
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sergeant_is_an_officer_and_no_one_is_nothing() {
        assert!(wider("en", "sergeant").any(|noun| noun == "officer"));
        assert!(wider("en", "").next().is_none() && wider("", "sergeant").next().is_none());
    }

    #[test]
    fn other_languages_have_their_own() {
        let surgeon = noun_key("хирург", "ru");
        assert!(wider("ru", &surgeon).any(|noun| noun == noun_key("врач", "ru")));
        assert!(wider("de", "polizeisprecherin").any(|noun| noun == "sprecherin"));
    }
}
