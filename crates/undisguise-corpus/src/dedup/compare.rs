//! All documents compared: counted, sketched, paired, and each pair looked at.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::candidates::{Candidate, Sorted, Waiting, candidates};
use super::overlap::Shared;
use super::packed::{Spans, hashes};
use super::pair::{self, is_alike, related, shared, spans};
use super::shelf::{Held, Place, Shelf};
use super::sketch::{Bins, Counting, Frequencies, Sketcher};
use super::words::push_shingles;
use super::{Collection, Dedup, Pair, Places, Relation};

/// What is held while two documents are compared; used again for the next two.
#[derive(Default)]
pub(super) struct Desk {
    left: Held<u32>,
    right: Held<u32>,
    left_hashes: Vec<u32>,
    right_hashes: Vec<u32>,
    both: pair::Desk,
}

/// What is held while the shingles of documents are made; used again for the next one.
#[derive(Default)]
struct Making {
    words: Held<u32>,
    hashes: Vec<u32>,
    shingles: Vec<u32>,
}

/// Documents that are sketched by one thread without a break.
const PART: usize = 4096;

impl Collection {
    /// How often each shingle stands in the documents.
    pub(super) fn count(&self) -> io::Result<Frequencies> {
        let mut counting = Counting::new(self.total);
        let mut making = Making::default();
        for (_, place) in self.originals() {
            counting.add(self.shingles(place, &mut making)?);
        }
        Ok(counting.counted())
    }

    /// Documents that say the same as an earlier one, each with the first that said it.
    pub(super) fn copies(&self) -> impl Iterator<Item = Candidate> {
        let numbered = (0..).zip(&self.places).filter(|(number, place)| place.same != *number);
        numbered.map(|(number, place)| Candidate::new(place.same, number))
    }

    /// All pairs worth a look; `None` when the run was stopped.
    pub(super) fn candidates(
        &self,
        frequencies: &Frequencies,
        stop: &AtomicBool,
        dedup: &mut Dedup,
    ) -> io::Result<Option<Sorted>> {
        let sketcher = Sketcher::for_likeness(self.config.likeness);
        let (shelf, parts) = self.sketch(sketcher, frequencies)?;
        let mut waiting = Waiting::new(self.config.memory / 4);
        let bands: Vec<usize> = (0..sketcher.bands()).collect();
        for some in bands.chunks(rayon::current_num_threads()) {
            let found = some.par_iter().map(|band| -> io::Result<Vec<Candidate>> {
                let (mut keys, mut held) = (Vec::with_capacity(self.places.len()), Held::default());
                for part in &parts {
                    keys.extend_from_slice(shelf.get(part[*band], &mut held)?);
                }
                Ok(candidates(&keys))
            });
            for found in found.collect::<io::Result<Vec<_>>>()? {
                waiting.add(&found)?;
            }
            if stop.load(Ordering::Relaxed) {
                return Ok(None);
            }
        }
        dedup.spilled += shelf.spilled() + waiting.spilled();
        waiting.sorted().map(Some)
    }

    /// The keys of all documents: of each part of them one band after the other.
    fn sketch(
        &self,
        sketcher: Sketcher,
        frequencies: &Frequencies,
    ) -> io::Result<(Shelf<u32>, Vec<Vec<Place>>)> {
        let mut shelf = Shelf::new(self.config.memory / 2);
        let mut parts = Vec::new();
        let numbered: Vec<(u32, &Places)> = (0..).zip(&self.places).collect();
        for some in numbered.chunks(PART * rayon::current_num_threads()) {
            let sketched = some.par_chunks(PART).map(|part| -> io::Result<Vec<Vec<u32>>> {
                let mut bands = vec![Vec::with_capacity(part.len()); sketcher.bands()];
                let (mut keys, mut bins) = (Vec::new(), Bins::default());
                let mut making = Making::default();
                for (number, place) in part {
                    let own = match place.same == *number {
                        true => self.shingles(place, &mut making)?,
                        false => &[],
                    };
                    keys.clear();
                    sketcher.keys(own, frequencies, &mut bins, &mut keys);
                    bands.iter_mut().zip(&keys).for_each(|(band, key)| band.push(*key));
                }
                Ok(bands)
            });
            for bands in sketched.collect::<io::Result<Vec<_>>>()? {
                let put = bands.iter().map(|keys| shelf.put(keys));
                parts.push(put.collect::<io::Result<Vec<Place>>>()?);
            }
        }
        shelf.seal()?;
        Ok((shelf, parts))
    }

    /// Those of the pairs that are alike, in the same order.
    pub(super) fn compared_all(
        &self,
        pairs: &[Candidate],
        frequencies: &Frequencies,
    ) -> io::Result<Vec<Pair>> {
        let compared = pairs.par_iter().map_init(Desk::default, |desk, pair| {
            self.compared(*pair, self.config.likeness, frequencies, desk)
        });
        compared.filter_map(Result::transpose).collect()
    }

    /// Two documents compared; `None` when they are less alike than that.
    pub(super) fn compared(
        &self,
        pair: Candidate,
        likeness: f64,
        frequencies: &Frequencies,
        desk: &mut Desk,
    ) -> io::Result<Option<Pair>> {
        let is_common = |shingle| frequencies.is_common(shingle);
        self.described(pair, |shared| is_alike(&shared.overlap, likeness), is_common, desk)
    }

    /// How two documents hang together, and where, when they are alike or may be of one template.
    pub(super) fn described(
        &self,
        pair: Candidate,
        is_alike: impl Fn(&Shared) -> bool,
        is_common: impl Fn(u32) -> bool,
        desk: &mut Desk,
    ) -> io::Result<Option<Pair>> {
        let (left, right) = (pair.left(), pair.right());
        let one = self.words.get(self.places[left].words, &mut desk.left)?;
        let other = self.words.get(self.places[right].words, &mut desk.right)?;
        fetch(one);
        fetch(other);
        hashes(one, &mut desk.left_hashes);
        hashes(other, &mut desk.right_hashes);
        let Desk { left_hashes, right_hashes, both, .. } = desk;
        let shared = shared(left_hashes, right_hashes, both);
        let (overlap, is_alike) = (shared.overlap, is_alike(&shared));
        if !is_alike && !overlap.may_be_template() {
            return Ok(None);
        }
        let related = related(left_hashes, right_hashes, shared, is_alike, is_common, both);
        let (mut one, mut other) = (Spans::of(one), Spans::of(other));
        Ok(related.map(|(relation, runs)| Pair {
            left,
            right,
            likeness: overlap.likeness(),
            containment: overlap.containment(),
            relation,
            spans: spans(&runs, |word| one.span(word), |word| other.span(word)),
        }))
    }

    /// Whether two documents are as alike as that, and not by boilerplate alone.
    pub(super) fn is_near(
        &self,
        one: usize,
        other: usize,
        likeness: f64,
        frequencies: &Frequencies,
    ) -> io::Result<bool> {
        let pair = Candidate::new(one.min(other) as u32, one.max(other) as u32);
        let pair = self.compared(pair, likeness, frequencies, &mut Desk::default())?;
        Ok(pair.is_some_and(|pair| pair.relation != Relation::Boilerplate))
    }

    /// The shingles of a document, as often as each is there.
    fn shingles<'a>(&self, place: &Places, making: &'a mut Making) -> io::Result<&'a [u32]> {
        let Making { words, hashes: own, shingles } = making;
        let words = self.words.get(place.words, words)?;
        shingles.clear();
        if place.is_plain {
            // What is no hash in a number counts for nothing in a shingle.
            push_shingles(words, shingles);
        } else {
            hashes(words, own);
            push_shingles(own, shingles);
        }
        Ok(shingles)
    }

    /// Documents that say what none before them said.
    fn originals(&self) -> impl Iterator<Item = (u32, &Places)> {
        (0..).zip(&self.places).filter(|(number, place)| place.same == *number)
    }
}

/// Has memory bring all of a document at once. A step of a comparison waits for the one before it, and
/// would wait for memory in each.
fn fetch(all: &[u32]) {
    const CACHE_LINE: usize = 64 / size_of::<u32>();
    std::hint::black_box(all.iter().step_by(CACHE_LINE).fold(0, |sum, number| sum ^ number));
}
