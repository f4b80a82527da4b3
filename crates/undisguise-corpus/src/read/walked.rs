//! How far a run came, so that another one can go on from there.

use std::sync::Arc;
use std::sync::OnceLock;

use xxhash_rust::xxh3::Xxh3Default;

use super::{Item, Stopped};
use crate::Origin;

/// How far a run came: how many things came out of the input, and a hash of all of them. A run that
/// goes on from there compares it, so that nothing is missed or read twice when the input is not what
/// it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Files, texts, records and bad things that came out so far.
    pub items: u64,
    /// XXH3 of them and of the hash before.
    pub hash: u64,
}

/// What an earlier run has taken.
#[derive(Clone, Debug)]
pub(crate) struct Stretch {
    /// Up to where.
    pub(crate) end: Place,
    /// Numbers of the texts before it, in order, that are to be read again.
    pub(crate) again: Vec<u64>,
}

/// Goes through the input and passes over what an earlier run has taken.
#[derive(Debug)]
pub(crate) struct Walked {
    /// After the last thing.
    pub(super) place: Place,
    /// In order, the next one last.
    ahead: Vec<Stretch>,
    /// The file under way.
    origin: Origin,
    changed: Arc<OnceLock<Origin>>,
}

impl Walked {
    /// `changed` gets the file that is not what it was, where there is one.
    pub(crate) fn new(mut ahead: Vec<Stretch>, changed: Arc<OnceLock<Origin>>) -> Walked {
        ahead.reverse();
        ahead.iter_mut().for_each(|stretch| stretch.again.reverse());
        Walked { place: Place::default(), ahead, origin: Origin::Stdin, changed }
    }

    /// Goes over a thing; returns whether it is to be handed on. Everything but texts is: it costs
    /// nothing to be told again.
    pub(super) fn step(&mut self, item: &Item) -> Result<bool, Stopped> {
        let mut hash = Xxh3Default::new();
        hash.update(&self.place.hash.to_le_bytes());
        let is_text = match item {
            Item::Opened(origin) => {
                self.origin = origin.clone();
                hash.update(origin.to_string().as_bytes());
                false
            }
            Item::Piece(piece) => {
                hash.update(&piece.source.offset.to_le_bytes());
                hash.update(&piece.bytes);
                hash.update(format!("{:?}{:?}", piece.record_id, piece.about).as_bytes());
                true
            }
            Item::LeftOut(origin, _) => {
                hash.update(origin.to_string().as_bytes());
                false
            }
            Item::Raw(bytes) => {
                hash.update(bytes);
                false
            }
            Item::NoPages(_, records) => {
                hash.update(&records.to_le_bytes());
                false
            }
            Item::Unreadable(unreadable) => {
                hash.update(unreadable.to_string().as_bytes());
                false
            }
        };
        self.place = Place { items: self.place.items + 1, hash: hash.digest() };
        let Some(stretch) = self.ahead.last_mut() else { return Ok(true) };
        let is_again = stretch.again.last() == Some(&self.place.items);
        if is_again {
            stretch.again.pop();
        }
        if self.place.items == stretch.end.items {
            if self.place != stretch.end {
                return Err(self.changed());
            }
            self.ahead.pop();
        }
        Ok(!is_text || is_again)
    }

    /// Nothing more comes; there should have been what the earlier run has taken.
    pub(super) fn end(&self) -> Result<(), Stopped> {
        if self.ahead.is_empty() { Ok(()) } else { Err(self.changed()) }
    }

    fn changed(&self) -> Stopped {
        // The first one that is told stays.
        let _ = self.changed.set(self.origin.clone());
        Stopped
    }
}
