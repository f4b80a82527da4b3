//! The lists of `data/signals/`, read once.

use std::sync::OnceLock;

use rustc_hash::FxHashSet;

use super::phrases::Phrases;
use crate::tell::reading::rows;

/// The files, each with the column names `language`, `kind`, `phrase`, `source`.
const FILES: [&str; 5] = [
    include_str!("../../../lists/signals/headline.tsv"),
    include_str!("../../../lists/signals/sources.tsv"),
    include_str!("../../../lists/signals/generator.tsv"),
    include_str!("../../../lists/signals/residue.tsv"),
    include_str!("../../../lists/signals/given.tsv"),
];

/// What a phrase tells, wherever it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Withholds or promises; counts in headlines only.
    Headline,
    /// A source without a name.
    Anonymous,
    /// A publication, a programme or an occasion.
    Medium,
    /// Left by a text generator.
    Generator,
    /// Left by a text generator, at the beginning of a short paragraph.
    GeneratorLine,
    /// The credit of an agency.
    Agency,
    /// Names a day.
    Day,
    /// Names a month; a number must stand beside it.
    Month,
}

/// Words that are looked for at places of a line, or of a sentence.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// Alone on a line, they belong to the page around the text.
    pub(super) line: FxHashSet<&'static str>,
    /// The same, at the beginning of a line before a colon.
    pub(super) start: FxHashSet<&'static str>,
    /// The same, at the beginning of a line.
    pub(super) start_free: Vec<&'static str>,
    /// Begin the line that names an author.
    pub(super) byline: Vec<&'static str>,
    /// A place may follow.
    pub(super) before_place: FxHashSet<&'static str>,
    /// End the name of a place.
    pub(super) place_noun: FxHashSet<&'static str>,
    /// Stand in no name of a person.
    pub(super) small: FxHashSet<&'static str>,
}

/// The phrases that are looked for anywhere.
pub(super) fn phrases() -> &'static Phrases {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    PHRASES.get_or_init(|| Phrases::new(of_kinds().filter(|(kind, _)| *kind != Kind::Headline)))
}

/// The phrases that are looked for in headlines.
pub(super) fn headlines() -> &'static Phrases {
    static HEADLINES: OnceLock<Phrases> = OnceLock::new();
    HEADLINES.get_or_init(|| Phrases::new(of_kinds().filter(|(kind, _)| *kind == Kind::Headline)))
}

fn of_kinds() -> impl Iterator<Item = (Kind, &'static str)> {
    rows(&FILES).filter_map(|(_, kind, phrase)| Some((kind_of(kind)?, phrase)))
}

/// The words that are looked for at certain places.
pub(super) fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words = Words::default();
        for (_, kind, phrase) in rows(&FILES) {
            match kind {
                "line" => drop(words.line.insert(phrase)),
                "start" => drop(words.start.insert(phrase)),
                "start-free" => words.start_free.push(phrase),
                "byline" => words.byline.push(phrase),
                "before-place" => drop(words.before_place.insert(phrase)),
                "place-noun" => drop(words.place_noun.insert(phrase)),
                "small" => drop(words.small.insert(phrase)),
                _ => {}
            }
        }
        words
    })
}

fn kind_of(name: &str) -> Option<Kind> {
    Some(match name {
        "headline" => Kind::Headline,
        "anonymous" => Kind::Anonymous,
        "medium" => Kind::Medium,
        "generator" => Kind::Generator,
        "generator-line" => Kind::GeneratorLine,
        "agency" => Kind::Agency,
        "weekday" | "day" => Kind::Day,
        "month" => Kind::Month,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tell::signals::layout::folded;

    #[test]
    fn every_row_is_whole_and_folded() {
        for line in FILES.into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            assert!(cells.len() == 4 && cells.iter().all(|cell| !cell.is_empty()), "{line}");
            assert_eq!(folded(cells[2]), cells[2], "small letters only");
            assert!(!cells[2].contains("  ") && cells[2].trim() == cells[2], "{line}");
            let known = ["en", "de", "fr", "es", "pt", "it", "ru", "vi"];
            assert!(known.contains(&cells[0]), "{line}");
            let words = ["line", "start", "start-free", "byline", "before-place", "place-noun"];
            let known = kind_of(cells[1]).is_some() || words.contains(&cells[1]);
            assert!(known || cells[1] == "small", "{line}");
        }
    }
}
