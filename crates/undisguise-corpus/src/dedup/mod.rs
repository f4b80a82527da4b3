//! Near-duplicates among many documents: which repeats which, where, how alike, and how.
//!
//! ```text
//! gather ─▶ count ─▶ sketch ─▶ pair ─▶ group
//! words     shingles  keys     checked  families
//! ```
//!
//! Documents are compared by what they say, not by how they are written: words come from the
//! restored text, spans are bytes of the original.

mod align;
pub(crate) mod candidates;
pub(crate) mod family;
mod hand;
pub(crate) mod packed;
pub(crate) mod pair;
mod saved;
mod sharing;
mod shelf;
pub(crate) mod sketch;
mod template;
pub(crate) mod words;

use std::io;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use undisguise::{Certainty, OffsetMap, SchemeId, Span};

use crate::{About, Page, Source};
use candidates::{Candidate, candidates, merged};
use family::{Link, groups};
use hand::{Hands, Table, tables};
use packed::{packed, unpacked};
use pair::{Overlap, described, is_alike};
use shelf::{Place, Shelf};
use sketch::{Frequencies, Sketcher};
use words::{Word, shingles, words};

pub use family::Family;
pub use hand::Hand;
pub use pair::Relation;
pub use sharing::{CROWD, Shared, Sharing};
pub use template::{Part, Slot, SlotKind, Template, Value, unfilled_slots};

/// What counts as a near-duplicate, and what to do with it.
#[derive(Clone, Debug, PartialEq)]
pub struct DedupConfig {
    /// From which share of common shingles (three words in a row; Jaccard's index, 0 to 1) on two
    /// documents repeat each other. Excerpts count from the same share of the shorter one on, when
    /// enough of it stands in the other.
    pub likeness: f64,
    /// Which member of a family to keep.
    pub keep: Keep,
    /// Whether to keep the texts, so that [`Collection::template`] can show what varies.
    pub templates: bool,
    /// Bytes of memory for words and shingles before they go to a temporary file, and again for
    /// sketches before they are made in several rounds.
    pub memory: usize,
}

impl Default for DedupConfig {
    fn default() -> Self {
        DedupConfig { likeness: 0.4, keep: Keep::First, templates: false, memory: 1 << 30 }
    }
}

/// Which member of a family is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// The first in the order of the input.
    First,
    /// The one with the most words; of equals the first.
    Longest,
    /// The one with the earliest date; of equals the first, and those without a date last.
    Oldest,
    /// The first that is not disguised; where all are, the first.
    Undisguised,
}

/// A document as far as it is remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The record's own id, or the hash of the text.
    pub id: String,
    /// Where it stood.
    pub source: Source,
    /// Where it was published, by whom and when, as far as the input tells it.
    pub about: About,
    /// Words it has.
    pub words: usize,
    /// Whether something of it is certainly disguise.
    pub disguised: bool,
    /// Fingerprints of the tables it was certainly written with.
    pub schemes: Vec<SchemeId>,
}

/// Two documents that were compared and found alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Numbers of both in the order of the input; `left` is the smaller one.
    pub left: usize,
    /// The later one.
    pub right: usize,
    /// Common shingles among all of both, 0 to 1 (Jaccard's index).
    pub likeness: f64,
    /// How much of the shorter one stands in the other, 0 to 1.
    pub containment: f64,
    /// How they hang together.
    pub relation: Relation,
    /// What they share, in the order of the left one: bytes of both originals.
    pub spans: Vec<(Span, Span)>,
}

/// What a run found beside its pairs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dedup {
    /// Those with at least two members, in the order of their first one.
    pub families: Vec<Family>,
    /// Pairs that were compared.
    pub compared: u64,
    /// Bytes that went to temporary files.
    pub spilled: u64,
}

/// What is found in one document, ready to be put down; made on any thread.
#[derive(Clone, Debug)]
pub struct Gist {
    entry: Entry,
    words: Vec<Word>,
    tables: Vec<(SchemeId, Table)>,
    /// The original.
    text: String,
}

impl Gist {
    /// Reads the words of a page. Linear; spans are brought back to the original.
    pub fn of(page: Page) -> Gist {
        let restoration = &page.revelation.restoration;
        let words = original_words(restoration.text(), restoration.map());
        let tables = tables(&page.revelation.schemes);
        let document = page.document;
        let entry = Entry {
            id: document.record_id.unwrap_or_else(|| document.id.to_string()),
            source: document.source,
            about: document.about,
            words: words.len(),
            disguised: page.revelation.is_disguised(Certainty::Certain),
            schemes: tables.iter().map(|(id, _)| *id).collect(),
        };
        Gist { entry, words, tables, text: document.text }
    }
}

/// The words of a restored text, with spans in bytes of the original.
pub(crate) fn original_words(restored: &str, map: &OffsetMap) -> Vec<Word> {
    let mut words = words(restored);
    if !map.is_empty() {
        for word in &mut words {
            let (start, end) = (word.span.start, word.span.end);
            word.span = Span::new(map.to_original(start), map.to_original(end));
        }
    }
    words
}

/// A hash of words in their order: documents with the same one say the same.
pub(crate) fn wording(hashes: &[u32]) -> u64 {
    hashes.iter().fold(hashes.len() as u64, |all, hash| {
        (all.rotate_left(5) ^ u64::from(*hash)).wrapping_mul(0xF135_7AEA_2E62_A9C5)
    })
}

/// Documents put down one after the other, to be compared when all are there.
pub struct Collection {
    config: DedupConfig,
    entries: Vec<Entry>,
    places: Vec<Places>,
    words: Shelf,
    shingles: Shelf,
    texts: Shelf,
    hands: Hands,
    total: u64,
    /// The first document with each sequence of words.
    first: FxHashMap<u64, u32>,
}

/// Where what belongs to a document stands.
#[derive(Clone, Copy, Debug)]
struct Places {
    words: Place,
    text: Place,
    shingles: Place,
    /// The first document that has the same words in the same order: often itself.
    same: u32,
}

/// A candidate takes eight bytes; so many are checked at once.
const ROUND: usize = 8 << 20;

impl Collection {
    /// An empty collection.
    pub fn new(config: DedupConfig) -> Collection {
        let memory = config.memory / 2;
        Collection {
            config,
            entries: Vec::new(),
            places: Vec::new(),
            words: Shelf::new(memory),
            shingles: Shelf::new(memory),
            texts: Shelf::new(memory),
            hands: Hands::default(),
            total: 0,
            first: FxHashMap::default(),
        }
    }

    /// The documents put down so far.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Puts a document down.
    ///
    /// # Errors
    ///
    /// When the temporary file cannot be written.
    pub fn add(&mut self, gist: Gist) -> io::Result<()> {
        let hashes: Vec<u32> = gist.words.iter().map(|word| word.hash).collect();
        let number = self.entries.len() as u32;
        let same = if hashes.is_empty() {
            number
        } else {
            *self.first.entry(wording(&hashes)).or_insert(number)
        };
        let own = shingles(&hashes);
        self.total += own.len() as u64;
        let bytes: Vec<u8> = own.iter().flat_map(|shingle| shingle.to_le_bytes()).collect();
        let shingles = if same == number { self.shingles.put(&bytes)? } else { Place::default() };
        let words = self.words.put(&packed(&gist.words))?;
        let text = match self.config.templates {
            true => self.texts.put(gist.text.as_bytes())?,
            false => Place::default(),
        };
        self.places.push(Places { words, text, shingles, same });
        self.hands.add(number as usize, gist.tables);
        self.entries.push(gist.entry);
        Ok(())
    }

    /// Compares all documents; `take` gets every pair that is alike, with all documents, in
    /// no order that means anything but the same in every run; it may end the run.
    ///
    /// # Errors
    ///
    /// When the temporary file cannot be read.
    pub fn compare(
        &mut self,
        stop: &AtomicBool,
        mut take: impl FnMut(&Pair, &[Entry]) -> ControlFlow<()>,
    ) -> io::Result<Dedup> {
        self.seal()?;
        let frequencies = self.count()?;
        let sketcher = Sketcher::for_likeness(self.config.likeness);
        let mut dedup = Dedup {
            spilled: self.words.spilled() + self.shingles.spilled() + self.texts.spilled(),
            ..Dedup::default()
        };
        let mut links = Vec::new();
        let mut told = |pair: Pair| {
            if pair.relation != Relation::Boilerplate {
                let Pair { left, right, likeness, containment, .. } = pair;
                links.push(Link { left, right, likeness: likeness.max(containment / 2.0) });
            }
            take(&pair, &self.entries)
        };
        let copies = self.places.iter().enumerate();
        for (number, place) in copies.filter(|(number, place)| *number as u32 != place.same) {
            let pair = self.compared((place.same, number as u32), &frequencies)?;
            if pair.is_some_and(|pair| told(pair).is_break()) {
                return Ok(dedup);
            }
        }
        let mut waiting = Vec::new();
        for bands in self.rounds(sketcher) {
            let keys = self.sketch(sketcher, &frequencies, bands.clone())?;
            for found in keys.chunks(2) {
                let found: Vec<Vec<Candidate>> =
                    found.par_iter().map(|keys| candidates(keys)).collect();
                waiting.extend(found.into_iter().flatten());
                if waiting.len() >= ROUND {
                    waiting = merged(waiting);
                }
                if stop.load(Ordering::Relaxed) {
                    return Ok(dedup);
                }
            }
        }
        let waiting = merged(waiting);
        dedup.compared = waiting.len() as u64;
        for part in waiting.chunks(ROUND / 64) {
            let checked = |pair: &Candidate| self.compared(*pair, &frequencies);
            let pairs: io::Result<Vec<Option<Pair>>> = part.par_iter().map(checked).collect();
            for pair in pairs?.into_iter().flatten() {
                if told(pair).is_break() {
                    return Ok(dedup);
                }
            }
            if stop.load(Ordering::Relaxed) {
                return Ok(dedup);
            }
        }
        let alike = |one: usize, other: usize| self.likeness(one, other).unwrap_or(0.0);
        let groups = groups(self.entries.len(), links, self.config.likeness / 2.0, alike);
        let family = |members: Vec<usize>| Family { kept: self.kept(&members), members };
        dedup.families = groups.into_iter().map(family).collect();
        Ok(dedup)
    }

    /// The tables of signs that documents were written with, the most used first: the same table, and
    /// one that shares most of its rows, tell of the same hand.
    pub fn hands(&self, found: &Dedup) -> Vec<Hand> {
        self.hands.told(&found.families)
    }

    /// Two documents beside each other, alike or not, by their numbers.
    ///
    /// # Errors
    ///
    /// When the temporary file cannot be read.
    ///
    /// # Panics
    ///
    /// When no document has such a number.
    pub fn pair(&mut self, left: usize, right: usize) -> io::Result<Pair> {
        self.seal()?;
        let overlap = Overlap::of(&self.own(left)?, &self.own(right)?);
        let pair = self.described(left, right, &overlap, true)?;
        Ok(pair.expect("what is alike is described"))
    }

    /// What a family has in common, and the slots that each member fills its own way; `None` when
    /// it has fewer than three members, when nothing varies, or when the texts were not kept.
    ///
    /// To be asked after [`compare`](Collection::compare). Linear in the number of members.
    ///
    /// # Errors
    ///
    /// When the temporary file cannot be read.
    pub fn template(
        &self,
        family: &Family,
        config: &undisguise::Config,
    ) -> io::Result<Option<Template>> {
        if !self.config.templates || family.members.len() < align::LEAST {
            return Ok(None);
        }
        let read = |number: &usize| {
            let text = self.text(*number)?.unwrap_or_default();
            Ok(template::Member::read(*number, &text, config))
        };
        let members: io::Result<Vec<_>> = family.members.par_iter().map(read).collect();
        let (members, model) = (members?, self.model(&family.members)?);
        Ok(Some(template::template(&members, model)).filter(|it| it.slots().next().is_some()))
    }

    /// The original of a document; `None` when the texts were not kept.
    ///
    /// # Errors
    ///
    /// When the temporary file cannot be read.
    pub fn text(&self, number: usize) -> io::Result<Option<String>> {
        let mut held = Vec::new();
        let read = |place| -> io::Result<String> {
            Ok(String::from_utf8_lossy(self.texts.get(place, &mut held)?).into_owned())
        };
        self.config.templates.then(|| self.places[number].text).map(read).transpose()
    }

    /// The member that shares most with a sample of the others, by its place among them.
    fn model(&self, members: &[usize]) -> io::Result<usize> {
        const SAMPLE: usize = 16;
        let step = members.len().div_ceil(SAMPLE);
        let sampled: Vec<usize> = (0..members.len()).step_by(step).collect();
        let own =
            sampled.iter().map(|at| self.own(members[*at])).collect::<io::Result<Vec<_>>>()?;
        let mut best = (0, 0);
        for (at, one) in sampled.iter().zip(&own) {
            let shared: usize = own.iter().map(|other| Overlap::of(one, other).shared).sum();
            best = if shared > best.0 { (shared, *at) } else { best };
        }
        Ok(best.1)
    }

    fn seal(&mut self) -> io::Result<()> {
        [&mut self.words, &mut self.shingles, &mut self.texts].into_iter().try_for_each(Shelf::seal)
    }

    /// In how many documents each shingle stands.
    fn count(&self) -> io::Result<Frequencies> {
        let mut frequencies = Frequencies::new(self.total);
        let mut held = Vec::new();
        for (number, place) in self.places.iter().enumerate() {
            if place.same == number as u32 {
                frequencies.add(self.shingles_of(place, &mut held)?.iter().copied());
            }
        }
        Ok(frequencies)
    }

    /// The bands of each round: as many as memory holds keys of.
    fn rounds(&self, sketcher: Sketcher) -> Vec<std::ops::Range<usize>> {
        let band = 4 * self.entries.len().max(1);
        let at_once = (self.config.memory / band).clamp(4, sketcher.bands());
        let starts = (0..sketcher.bands()).step_by(at_once);
        starts.map(|start| start..(start + at_once).min(sketcher.bands())).collect()
    }

    /// The keys of all documents in some bands, band by band.
    fn sketch(
        &self,
        sketcher: Sketcher,
        frequencies: &Frequencies,
        bands: std::ops::Range<usize>,
    ) -> io::Result<Vec<Vec<u32>>> {
        const PART: usize = 4096;
        let mut all: Vec<Vec<u32>> =
            bands.clone().map(|_| Vec::with_capacity(self.places.len())).collect();
        let numbered: Vec<(u32, &Places)> = (0..).zip(&self.places).collect();
        for part in numbered.chunks(PART * 8) {
            let sketched = part.par_chunks(PART).map(|part| -> io::Result<Vec<u32>> {
                let (mut keys, mut held) = (Vec::new(), Vec::new());
                for (number, place) in part {
                    let own = match place.same == *number {
                        true => self.shingles_of(place, &mut held)?,
                        false => Vec::new(),
                    };
                    sketcher.keys(&own, frequencies, &mut keys);
                }
                Ok(keys)
            });
            for keys in sketched.collect::<io::Result<Vec<_>>>()? {
                for own in keys.chunks_exact(sketcher.bands()) {
                    all.iter_mut().zip(&own[bands.clone()]).for_each(|(all, key)| all.push(*key));
                }
            }
        }
        Ok(all)
    }

    /// Two documents compared; `None` when they are not alike.
    fn compared(
        &self,
        (left, right): Candidate,
        frequencies: &Frequencies,
    ) -> io::Result<Option<Pair>> {
        let (one, other) = (self.own(left as usize)?, self.own(right as usize)?);
        let mut overlap = Overlap::of(&one, &other);
        let is_alike = is_alike(&overlap, self.config.likeness);
        if !is_alike && !overlap.may_be_template() {
            return Ok(None);
        }
        overlap.count_rare(&one, &other, |shingle| frequencies.is_common(shingle));
        self.described(left as usize, right as usize, &overlap, is_alike)
    }

    /// How two documents hang together, and where.
    fn described(
        &self,
        left: usize,
        right: usize,
        overlap: &Overlap,
        is_alike: bool,
    ) -> io::Result<Option<Pair>> {
        let (one, other) = (self.words_of(left)?, self.words_of(right)?);
        let pair = |(relation, spans)| Pair {
            left,
            right,
            likeness: overlap.likeness(),
            containment: overlap.containment(),
            relation,
            spans,
        };
        Ok(described(&one, &other, overlap, is_alike).map(pair))
    }

    fn likeness(&self, one: usize, other: usize) -> io::Result<f64> {
        Ok(Overlap::of(&self.own(one)?, &self.own(other)?).likeness())
    }

    /// The shingles of a document.
    fn own(&self, number: usize) -> io::Result<Vec<u32>> {
        self.shingles_of(&self.places[self.places[number].same as usize], &mut Vec::new())
    }

    fn shingles_of(&self, place: &Places, held: &mut Vec<u8>) -> io::Result<Vec<u32>> {
        let (numbers, _) = self.shingles.get(place.shingles, held)?.as_chunks();
        Ok(numbers.iter().map(|bytes| u32::from_le_bytes(*bytes)).collect())
    }

    fn words_of(&self, number: usize) -> io::Result<Vec<Word>> {
        let mut held = Vec::new();
        Ok(unpacked(self.words.get(self.places[number].words, &mut held)?))
    }

    /// The member of a family to keep.
    fn kept(&self, members: &[usize]) -> usize {
        let first = members[0];
        match self.config.keep {
            Keep::First => first,
            Keep::Longest => {
                let longest =
                    members.iter().rev().max_by_key(|number| self.entries[**number].words);
                longest.copied().unwrap_or(first)
            }
            Keep::Oldest => {
                let date = |number: &&usize| self.entries[**number].about.date();
                let oldest =
                    members.iter().min_by_key(|number| (date(number).is_none(), date(number)));
                oldest.copied().unwrap_or(first)
            }
            Keep::Undisguised => {
                let honest = members.iter().find(|number| !self.entries[**number].disguised);
                honest.copied().unwrap_or(first)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Document, Origin};

    fn page(text: &str) -> Page {
        let document = Document::new(text.to_owned(), Source::whole(Origin::Stdin));
        Page { revelation: undisguise::reveal(text, &undisguise::Config::default()), document }
    }

    fn compared(texts: &[&str], config: DedupConfig) -> (Vec<Pair>, Dedup) {
        let mut collection = Collection::new(config);
        texts.iter().for_each(|text| collection.add(Gist::of(page(text))).unwrap());
        let mut pairs = Vec::new();
        let dedup = collection.compare(&AtomicBool::new(false), |pair, _| {
            pairs.push(pair.clone());
            ControlFlow::Continue(())
        });
        (pairs, dedup.unwrap())
    }

    const FERRY: &str = "The old ferryman kept a letter in his coat for nine years, and nobody on \
        the river knew of it until the night the lamp went out and he read it aloud to the crew.";

    #[test]
    fn a_disguised_copy_is_found() {
        let disguised = FERRY.replace('n', "п").replace('u', "υ");
        let other = "Nothing of this stands in any other text that was put down beside it today.";
        for memory in [0, 1 << 30] {
            let config = DedupConfig { memory, keep: Keep::Undisguised, ..DedupConfig::default() };
            let (pairs, dedup) = compared(&[&disguised, other, FERRY], config);
            assert_eq!(pairs.len(), 1);
            let Pair { left: 0, right: 2, relation: Relation::SameText, likeness: 1.0, .. } =
                pairs[0]
            else {
                panic!("{pairs:?}")
            };
            let all = |text: &str| Span::new(0, text.trim_end_matches('.').len());
            assert_eq!(pairs[0].spans, [(all(&disguised), all(FERRY))]);
            assert_eq!(dedup.families, [Family { members: vec![0, 2], kept: 2 }]);
            assert_eq!(dedup.spilled > 0, memory == 0);
        }
    }

    #[test]
    fn an_excerpt_is_found_and_nothing_else() {
        let long = [
            FERRY,
            " The harbour master wrote it down, and so it came to be told again and \
            again along the whole coast, with other names and other boats each winter.",
        ]
        .concat();
        let (pairs, _) = compared(&[&long, FERRY, "", "..."], DedupConfig::default());
        assert_eq!(pairs.len(), 1);
        assert_eq!((pairs[0].relation, pairs[0].containment), (Relation::Excerpt, 1.0));
    }
}
