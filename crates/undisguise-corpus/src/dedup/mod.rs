//! Near-duplicates among many documents: which repeats which, where, how alike, and how.
//!
//! ```text
//! gather ─▶ count ─▶ sketch ─▶ pair ─▶ group
//! words     shingles  keys     checked  families
//! ```
//!
//! Documents are compared by what they say, not by how they are written: words come from the
//! restored text, spans are bytes of the original.

mod adopt;
mod align;
pub(crate) mod candidates;
mod compare;
pub(crate) mod family;
mod hand;
mod hash;
mod overlap;
pub(crate) mod packed;
pub(crate) mod pair;
mod plain;
mod saved;
mod sharing;
mod shelf;
pub(crate) mod sketch;
mod template;
#[cfg(test)]
mod tests;
pub(crate) mod words;

use std::cell::Cell;
use std::cmp::Reverse;
use std::io;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use rustc_hash::FxHashMap;
use undisguise::{Certainty, OffsetMap, SchemeId, Span};

use crate::{About, Origin, Page, Source};
use adopt::adopted;
use candidates::Candidate;
use compare::Desk;
use family::{Link, groups};
use hand::{Hands, Table, tables};
use overlap::Overlap;
use packed::{Packed, Packer};
use shelf::{Held, Place, Shelf};
use sketch::Frequencies;
use words::{Found, Word, each_found, each_word, shingles};

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
    /// Bytes of memory for words before they go to temporary files; beside it sketches take a half at
    /// most, texts that are kept a half, and pairs that wait to be compared a quarter.
    pub memory: usize,
    /// Threads that compare; 0 for one per core. Results do not depend on it.
    pub threads: usize,
}

impl Default for DedupConfig {
    fn default() -> Self {
        DedupConfig {
            likeness: 0.4,
            keep: Keep::First,
            templates: false,
            memory: 3 << 29,
            threads: 0,
        }
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

impl Dedup {
    /// Numbers of the families, those with the most members first, of equals the earlier one. None
    /// where nothing was found: `Dedup::default().largest()` is empty.
    pub fn largest(&self) -> Vec<usize> {
        let mut largest: Vec<usize> = (0..self.families.len()).collect();
        largest.sort_by_key(|number| Reverse(self.families[*number].members.len()));
        largest
    }

    /// Documents that repeat another: all members of families but one of each.
    pub fn repeating(&self) -> usize {
        self.families.iter().map(|family| family.members.len() - 1).sum()
    }
}

/// What is found in one document, ready to be put down; made on any thread.
#[derive(Clone, Debug)]
pub struct Gist {
    entry: Entry,
    words: Packed,
    wording: u64,
    tables: Vec<(SchemeId, Table)>,
    /// The original.
    text: String,
}

impl Gist {
    /// Reads the words of a page. Linear; spans are brought back to the original.
    pub fn of(page: Page) -> Gist {
        let restoration = &page.revelation.restoration;
        let text = restoration.text();
        let mut packer = Packer::for_text(text.len());
        let mut hashes = HASHES.take();
        hashes.clear();
        each_original(text, restoration.map(), |found| match found {
            Found::One(word) => {
                packer.push(word);
                hashes.push(word.hash);
            }
            Found::Row(row) => {
                packer.push_row(row);
                row.push_hashes(&mut hashes);
            }
        });
        let tables = tables(&page.revelation.schemes);
        let document = page.document;
        let entry = Entry {
            id: document.record_id.unwrap_or_else(|| document.id.to_string()),
            source: document.source,
            about: document.about,
            words: hashes.len(),
            disguised: page.revelation.is_disguised(Certainty::Certain),
            schemes: tables.iter().map(|(id, _)| *id).collect(),
        };
        let (words, wording) = (packer.packed(), wording_of(&hashes));
        if hashes.capacity() < MOST_HELD {
            HASHES.set(hashes);
        }
        Gist { entry, words, wording, tables, text: document.text }
    }

    /// Of words that were read before; what else is known of the document is left out.
    pub(crate) fn of_words(all: &[Word]) -> Gist {
        let mut packer = Packer::for_text(all.last().map_or(0, |word| word.span.end));
        all.iter().for_each(|word| packer.push(*word));
        let hashes: Vec<u32> = all.iter().map(|word| word.hash).collect();
        let entry = Entry {
            id: String::new(),
            source: Source::whole(Origin::Stdin),
            about: About::default(),
            words: all.len(),
            disguised: false,
            schemes: Vec::new(),
        };
        let (words, wording) = (packer.packed(), wording_of(&hashes));
        Gist { entry, words, wording, tables: Vec::new(), text: String::new() }
    }
}

thread_local! {
    /// Used again for the next document.
    static HASHES: Cell<Vec<u32>> = const { Cell::new(Vec::new()) };
}

/// More hashes than this are not kept to be used again.
const MOST_HELD: usize = 1 << 20;

/// The words of a restored text, with spans in bytes of the original.
pub(crate) fn original_words(restored: &str, map: &OffsetMap) -> Vec<Word> {
    let mut words = Vec::with_capacity(restored.len() / 6);
    each_original_word(restored, map, |word| words.push(word));
    words
}

fn each_original_word(restored: &str, map: &OffsetMap, mut take: impl FnMut(Word)) {
    if map.is_empty() {
        return each_word(restored, take);
    }
    each_word(restored, |Word { hash, span }| {
        let span = Span::new(map.to_original(span.start), map.to_original(span.end));
        take(Word { hash, span });
    });
}

/// The same, the words of a window at a time where that can be.
fn each_original(restored: &str, map: &OffsetMap, mut take: impl FnMut(Found<'_>)) {
    match map.is_empty() {
        true => each_found(restored, take),
        false => each_original_word(restored, map, |word| take(Found::One(word))),
    }
}

/// A hash of words in their order: documents with the same one say the same.
pub(crate) fn wording(hashes: &[u32]) -> u64 {
    hashes.iter().fold(hashes.len() as u64, |all, hash| said(all, *hash))
}

/// Another such hash, for a run: quicker, because no step waits for the one just before.
fn wording_of(hashes: &[u32]) -> u64 {
    const LANES: usize = 4;
    let (rows, rest) = hashes.as_chunks::<LANES>();
    let mut lanes = [hashes.len() as u64; LANES];
    for row in rows {
        lanes.iter_mut().zip(row).for_each(|(lane, hash)| *lane = said(*lane, *hash));
    }
    lanes.iter_mut().zip(rest).for_each(|(lane, hash)| *lane = said(*lane, *hash));
    lanes.iter().fold(0, |all, lane| {
        // Both halves: what differs in the upper one alone must count.
        said(said(all, *lane as u32), (*lane >> 32) as u32)
    })
}

fn said(before: u64, hash: u32) -> u64 {
    (before.rotate_left(5) ^ u64::from(hash)).wrapping_mul(0xF135_7AEA_2E62_A9C5)
}

/// Documents put down one after the other, to be compared when all are there.
pub struct Collection {
    config: DedupConfig,
    entries: Vec<Entry>,
    places: Vec<Places>,
    words: Shelf<u32>,
    texts: Shelf<u8>,
    hands: Hands,
    total: u64,
    /// The first document with each sequence of words.
    first: FxHashMap<u64, u32>,
    /// Once all were compared.
    frequencies: Option<Frequencies>,
}

/// Where what belongs to a document stands.
#[derive(Clone, Copy, Debug)]
struct Places {
    words: Place,
    /// Whether each of the words is one number.
    is_plain: bool,
    text: Place,
    /// The first document that has the same words in the same order: often itself.
    same: u32,
}

/// Pairs that are compared before those that are alike are told.
const AT_ONCE: usize = 1 << 15;

impl Collection {
    /// An empty collection.
    pub fn new(config: DedupConfig) -> Collection {
        Collection {
            entries: Vec::new(),
            places: Vec::new(),
            words: Shelf::new(config.memory),
            texts: Shelf::new(config.memory / 2),
            config,
            hands: Hands::default(),
            total: 0,
            first: FxHashMap::default(),
            frequencies: None,
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
        let number = self.entries.len() as u32;
        let same = match gist.entry.words {
            0 => number,
            _ => *self.first.entry(gist.wording).or_insert(number),
        };
        self.total += gist.entry.words as u64;
        let Packed { words, is_plain } = gist.words;
        let words = self.words.put(&words)?;
        let text = match self.config.templates {
            true => self.texts.put(gist.text.as_bytes())?,
            false => Place::default(),
        };
        self.places.push(Places { words, is_plain, text, same });
        self.hands.add(number as usize, gist.tables);
        self.entries.push(gist.entry);
        Ok(())
    }

    /// Compares all documents; `take` gets every pair that is alike, with all documents, in
    /// no order that means anything but the same in every run; it may end the run.
    ///
    /// Time grows with the documents, and memory does only by their keys and entries: what exceeds
    /// the budget goes to temporary files.
    ///
    /// # Errors
    ///
    /// When a temporary file cannot be written or read, or threads cannot be started.
    pub fn compare(
        &mut self,
        stop: &AtomicBool,
        mut take: impl FnMut(&Pair, &[Entry]) -> ControlFlow<()>,
    ) -> io::Result<Dedup> {
        self.seal()?;
        let pool = self.pool()?;
        let frequencies = pool.install(|| self.count())?;
        let mut links = Vec::new();
        let mut dedup =
            Dedup { spilled: self.words.spilled() + self.texts.spilled(), ..Dedup::default() };
        let copies: Vec<Candidate> = self.copies().collect();
        let Some(mut candidates) =
            pool.install(|| self.candidates(&frequencies, stop, &mut dedup))?
        else {
            return Ok(dedup);
        };
        let mut copies = copies.chunks(AT_ONCE);
        loop {
            let some = match copies.next() {
                Some(some) => some.to_vec(),
                None => candidates.take(AT_ONCE)?,
            };
            if some.is_empty() {
                break;
            }
            let pairs = pool.install(|| self.compared_all(&some, &frequencies))?;
            dedup.compared += some.len() as u64;
            for pair in pairs {
                if take(&pair, &self.entries).is_break() {
                    return Ok(dedup);
                }
                if pair.relation != Relation::Boilerplate {
                    let Pair { left, right, likeness, containment, .. } = pair;
                    links.push(Link { left, right, likeness: likeness.max(containment / 2.0) });
                }
            }
            if stop.load(Ordering::Relaxed) {
                return Ok(dedup);
            }
        }
        let least = self.config.likeness / 2.0;
        let alike = |one: usize, other: usize| match self.is_near(one, other, least, &frequencies) {
            Ok(true) => least,
            Ok(false) | Err(_) => 0.0,
        };
        let groups = groups(self.entries.len(), links, least, alike);
        let groups =
            pool.install(|| adopted(groups, self.entries.len(), |number| self.hashes(number)))?;
        let family = |members: Vec<usize>| Family { kept: self.kept(&members), members };
        dedup.families = groups.into_iter().map(family).collect();
        self.frequencies = Some(frequencies);
        Ok(dedup)
    }

    /// The frequencies of shingles; `None` before all were compared.
    pub(crate) fn frequencies(&self) -> Option<&Frequencies> {
        self.frequencies.as_ref()
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
        let pair = Candidate::new(left as u32, right as u32);
        // Which shingles many documents have is not known: nothing is told to be boilerplate.
        let pair = self.described(pair, |_| true, |_| true, &mut Desk::default())?;
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
        let mut held = Held::default();
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
        let own = sampled
            .iter()
            .map(|at| Ok(shingles(&self.hashes(members[*at])?)))
            .collect::<io::Result<Vec<_>>>()?;
        let mut best = (0, 0);
        for (at, one) in sampled.iter().zip(&own) {
            let shared: usize = own.iter().map(|other| Overlap::of(one, other).shared).sum();
            best = if shared > best.0 { (shared, *at) } else { best };
        }
        Ok(best.1)
    }

    fn seal(&mut self) -> io::Result<()> {
        self.words.seal()?;
        self.texts.seal()
    }

    fn pool(&self) -> io::Result<ThreadPool> {
        let pool = ThreadPoolBuilder::new().num_threads(self.config.threads);
        pool.thread_name(|index| format!("compare-{index}")).build().map_err(io::Error::other)
    }

    /// The hashes of the words of a document, as far as the shelf keeps them.
    fn hashes(&self, number: usize) -> io::Result<Vec<u32>> {
        let (mut hashes, mut held) = (Vec::new(), Held::default());
        packed::hashes(self.words.get(self.places[number].words, &mut held)?, &mut hashes);
        Ok(hashes)
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
