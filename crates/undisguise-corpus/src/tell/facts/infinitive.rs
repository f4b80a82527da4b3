//! What somebody is only said to do.

use super::Scene;
use crate::tell::reading::Roles;

/// Endings of infinitives, and letters before them at least.
const INFINITIVES: [(&str, &[&str]); 6] = [
    ("fr", &["er", "ir", "re"]),
    (
        "es",
        &["ar", "er", "ir", "arse", "erse", "irse", "arlo", "erlo", "irlo", "arla", "erla", "irla"],
    ),
    ("pt", &["ar", "er", "ir"]),
    ("it", &["are", "ere", "ire", "arsi", "ersi", "irsi"]),
    ("ru", &["ть", "ться", "ти", "тись", "чь"]),
    ("de", &[]),
];

/// Whether a word is an infinitive, by what stands before it or by its ending.
pub(super) fn is_infinitive(scene: &Scene, token: usize) -> bool {
    /// Letters before an ending.
    const STEM: usize = 3;
    let before = token.checked_sub(1).map_or("", |at| scene.word(at));
    let code = scene.reading.language.map_or("en", undisguise::Language::code);
    let word = scene.word(token);
    let plain = !scene.reading.roles(token).any(Roles::PERSON) && scene.entry(token).kind.is_none();
    match INFINITIVES.iter().find(|(known, _)| *known == code) {
        None => before == "to",
        Some(("de", _)) => before == "zu" && word.ends_with('n'),
        Some((_, endings)) => {
            let stem = |ending: &str| word.strip_suffix(ending).map(|stem| stem.chars().count());
            plain && endings.iter().filter_map(|ending| stem(ending)).any(|stem| stem >= STEM)
        }
    }
}
