//! What was found in all: counts that take the same room for ten pages and for ten million.

use std::collections::{BTreeMap, HashMap};

use undisguise::{Certainty, Finding, Kind, Scheme, SchemeId, Swap};

use crate::{DocumentId, LeftOut, Page, Read, Source, Unreadable};

/// Distinct schemes that are counted; further ones only add to [`Tally::schemes_left_out`].
pub const MOST_SCHEMES: usize = 20_000;

/// Sources that are remembered for each scheme.
pub const MOST_SOURCES: usize = 100;

/// Distinct endings of files of unknown type that are told apart; further ones go without.
const MOST_ENDINGS: usize = 1000;

/// What is counted of one page. Small, unlike the page.
#[derive(Clone, Debug, PartialEq)]
pub struct PageCount {
    /// Hash of the text.
    pub id: DocumentId,
    /// Where the page stood.
    pub source: Source,
    /// Bytes of its text.
    pub bytes: u64,
    /// Letters of its text; only counted when the page has findings.
    pub letters: u64,
    /// Findings that are likely or certain.
    pub findings: u64,
    /// Findings that are only possible.
    pub possible: u64,
    /// The schemes it was written with.
    pub schemes: Vec<Scheme>,
    /// Likely and certain findings that no scheme explains, by kind.
    pub others: BTreeMap<Kind, u64>,
    /// Whether a publisher scrambled part of it.
    pub scrambled: bool,
}

impl PageCount {
    /// Counts a page. Linear in its length.
    pub fn of(page: &Page) -> Self {
        let findings = &page.revelation.findings;
        let sure = findings.iter().filter(|f| f.certainty >= Certainty::Likely).count() as u64;
        let text = &page.document.text;
        let letters = if findings.is_empty() {
            0
        } else {
            text.chars().filter(|character| character.is_alphabetic()).count() as u64
        };
        let mut others = BTreeMap::new();
        let alone = |f: &&Finding| f.scheme.is_none() && f.certainty >= Certainty::Likely;
        for finding in findings.iter().filter(alone) {
            *others.entry(finding.kind).or_default() += 1;
        }
        PageCount {
            id: page.document.id,
            source: page.document.source.clone(),
            bytes: text.len() as u64,
            letters,
            findings: sure,
            possible: findings.len() as u64 - sure,
            schemes: page.revelation.schemes.clone(),
            others,
            scrambled: !page.revelation.scrambled.is_empty(),
        }
    }

    /// Whether at least one finding is likely or certain.
    pub fn is_disguised(&self) -> bool {
        self.findings > 0
    }

    /// Likely and certain findings as a share of all letters, 0 to 1.
    pub fn share(&self) -> f64 {
        (self.findings as f64 / self.letters.max(1) as f64).min(1.0)
    }
}

/// Counts over everything that was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Files that were opened, standard input included.
    pub files: u64,
    /// Pages and records that were read.
    pub pages: u64,
    /// Bytes of their text.
    pub bytes: u64,
    /// Pages with a likely or certain finding.
    pub disguised: u64,
    /// Pages with possible findings only.
    pub doubtful: u64,
    /// Likely and certain findings.
    pub findings: u64,
    /// Pages of which a publisher scrambled a part.
    pub scrambled: u64,
    /// Files, folders and records that could not be read.
    pub unreadable: u64,
    /// Files that were left out.
    pub left_out: u64,
    /// Records of web archives that hold no page.
    pub without_page: u64,
}

/// One scheme over all pages.
#[derive(Clone, Debug, PartialEq)]
pub struct SchemeCount {
    /// Equal for equal tables.
    pub id: SchemeId,
    /// Pages with a segment written with it.
    pub pages: u64,
    /// The table, in the order of code points, with the counts of all pages added up.
    pub swaps: Vec<SwapCount>,
    /// Where the first [`MOST_SOURCES`] pages stood.
    pub sources: Vec<Source>,
}

/// One row of a scheme over all pages.
#[derive(Clone, Debug, PartialEq)]
pub struct SwapCount {
    /// The sign as written.
    pub sign: char,
    /// The letter meant; empty when the sign means nothing.
    pub letter: String,
    /// In what way the sign is a disguise.
    pub kind: Kind,
    /// How often the sign stands for the letter.
    pub replaced: u64,
    /// How often the letter is meant in all.
    pub of: u64,
}

/// The findings of one kind that no scheme explains, over all pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KindCount {
    /// Pages with such a finding.
    pub pages: u64,
    /// Likely and certain findings.
    pub findings: u64,
}

/// The sum over a run; feed it in the order of the input.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// The counts.
    pub totals: Totals,
    /// Files left out, by reason; those of unknown type by the ending of their name.
    pub left_out: BTreeMap<(LeftOut, String), u64>,
    /// Findings that no scheme explains, by kind.
    pub others: BTreeMap<Kind, KindCount>,
    /// Pages with a scheme that is not counted, because there were too many schemes.
    pub schemes_left_out: u64,
    schemes: HashMap<SchemeId, SchemeCount>,
}

impl Tally {
    /// Counts a page.
    pub fn page(&mut self, page: &PageCount) {
        let totals = &mut self.totals;
        totals.pages += 1;
        totals.bytes += page.bytes;
        totals.findings += page.findings;
        totals.disguised += u64::from(page.is_disguised());
        totals.doubtful += u64::from(!page.is_disguised() && page.possible > 0);
        totals.scrambled += u64::from(page.scrambled);
        for (kind, findings) in &page.others {
            let count = self.others.entry(*kind).or_default();
            count.pages += 1;
            count.findings += findings;
        }
        let mut seen: Vec<SchemeId> = Vec::new();
        for scheme in page.schemes.iter().filter(|s| s.certainty >= Certainty::Likely) {
            let first = !seen.contains(&scheme.id);
            seen.push(scheme.id);
            self.scheme(scheme, &page.source, first);
        }
    }

    /// Counts anything else.
    pub fn other(&mut self, read: &Read) {
        match read {
            Read::Opened(_) => self.totals.files += 1,
            Read::Unreadable(Unreadable { .. }) => self.totals.unreadable += 1,
            Read::LeftOut(origin, why) => {
                self.totals.left_out += 1;
                let ending = origin.path().and_then(|path| path.extension());
                let ending = match (why, ending) {
                    (LeftOut::UnknownType, Some(ending)) if self.left_out.len() < MOST_ENDINGS => {
                        format!(".{}", ending.display())
                    }
                    _ => String::new(),
                };
                *self.left_out.entry((*why, ending)).or_default() += 1;
            }
            Read::NoPages(_, records) => self.totals.without_page += records,
            Read::Page(page) => self.page(&PageCount::of(page)),
        }
    }

    /// The schemes, the one on most pages first, then by letters swapped, then by id.
    pub fn schemes(&self) -> Vec<&SchemeCount> {
        let mut schemes: Vec<&SchemeCount> = self.schemes.values().collect();
        let letters = |scheme: &SchemeCount| scheme.swaps.iter().map(|s| s.replaced).sum::<u64>();
        schemes
            .sort_by_key(|scheme| (std::cmp::Reverse((scheme.pages, letters(scheme))), scheme.id));
        schemes
    }

    fn scheme(&mut self, scheme: &Scheme, source: &Source, first_on_page: bool) {
        let full = self.schemes.len() >= MOST_SCHEMES;
        if full && !self.schemes.contains_key(&scheme.id) {
            self.schemes_left_out += u64::from(first_on_page);
            return;
        }
        let count = self.schemes.entry(scheme.id).or_insert_with(|| SchemeCount {
            id: scheme.id,
            pages: 0,
            swaps: Vec::new(),
            sources: Vec::new(),
        });
        if first_on_page {
            count.pages += 1;
            if count.sources.len() < MOST_SOURCES {
                count.sources.push(source.clone());
            }
        }
        for swap in &scheme.swaps {
            add(&mut count.swaps, swap);
        }
    }
}

fn add(swaps: &mut Vec<SwapCount>, swap: &Swap) {
    let key = (swap.sign, swap.letter.as_str());
    let at = swaps.binary_search_by(|row| (row.sign, row.letter.as_str()).cmp(&key));
    let at = at.unwrap_or_else(|at| {
        let (sign, letter, kind) = (swap.sign, swap.letter.clone(), swap.kind);
        swaps.insert(at, SwapCount { sign, letter: letter.to_string(), kind, replaced: 0, of: 0 });
        at
    });
    swaps[at].replaced += swap.replaced as u64;
    swaps[at].of += swap.of as u64;
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::{Document, Origin};

    fn page(text: &str) -> Page {
        let revelation = undisguise::reveal(text, &undisguise::Config::default());
        let document = Document::new(text.to_owned(), Source::whole(Origin::Stdin));
        Page { document, revelation }
    }

    #[test]
    fn pages_and_schemes_add_up() {
        let page = page("The legeпdary gυitarist has fiпally spokeп aboυt the breakυp of aп era.");
        let count = PageCount::of(&page);
        assert_eq!((count.findings, count.is_disguised()), (7, true));
        assert!(count.share() > 0.1 && count.share() < 0.2);
        let mut tally = Tally::default();
        tally.page(&count);
        tally.page(&count);
        let plain = Document::new("plain".into(), Source::whole(Origin::Stdin));
        tally.page(&PageCount::of(&Page {
            revelation: undisguise::reveal(&plain.text, &undisguise::Config::default()),
            document: plain,
        }));
        assert_eq!((tally.totals.pages, tally.totals.disguised, tally.totals.findings), (3, 2, 14));
        let schemes = tally.schemes();
        assert_eq!((schemes.len(), schemes[0].pages, schemes[0].sources.len()), (1, 2, 2));
        let signs: Vec<(char, u64)> =
            schemes[0].swaps.iter().map(|s| (s.sign, s.replaced)).collect();
        assert_eq!(signs, [('\u{3C5}', 6), ('\u{43F}', 8)]);
    }

    #[test]
    fn left_out_files_are_counted_by_ending() {
        let mut tally = Tally::default();
        for name in ["a.png", "b.png", "c"] {
            let origin = Origin::of(Path::new(name));
            tally.other(&Read::LeftOut(origin, LeftOut::UnknownType));
        }
        let left_out: Vec<_> = tally.left_out.into_iter().map(|((_, e), n)| (e, n)).collect();
        assert_eq!(left_out, [(String::new(), 1), (".png".to_owned(), 2)]);
        assert_eq!(tally.totals.left_out, 3);
    }
}
