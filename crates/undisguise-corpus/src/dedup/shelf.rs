//! Bytes put away and had back: in memory up to a budget, in a temporary file beyond it.

use std::fs::File;
use std::io::{self, Write};

use std::io::BufWriter;

/// Where something was put.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    at: u64,
    length: u32,
}

/// Memory is asked for in blocks of this size; what is put away never lies across two.
const BLOCK: usize = 4 << 20;

/// A place for things that are written once and read often, in any order.
pub(crate) struct Shelf {
    blocks: Vec<Vec<u8>>,
    /// Bytes that may be kept in memory.
    budget: usize,
    file: Option<BufWriter<File>>,
    in_file: u64,
}

impl Shelf {
    pub(crate) fn new(budget: usize) -> Shelf {
        Shelf { blocks: Vec::new(), budget, file: None, in_file: 0 }
    }

    /// Bytes that went into the temporary file.
    pub(crate) fn spilled(&self) -> u64 {
        self.in_file
    }

    /// Puts bytes away; fails when the temporary file cannot be made or written.
    pub(crate) fn put(&mut self, bytes: &[u8]) -> io::Result<Place> {
        let length = u32::try_from(bytes.len()).map_err(io::Error::other)?;
        let fits = |block: &Vec<u8>| block.capacity() - block.len() >= bytes.len();
        if self.file.is_none() && !self.blocks.last().is_some_and(fits) {
            let size = BLOCK.max(bytes.len());
            if (self.blocks.len() + 1) * BLOCK <= self.budget {
                self.blocks.push(Vec::with_capacity(size));
            } else {
                self.file = Some(BufWriter::with_capacity(1 << 20, tempfile::tempfile()?));
            }
        }
        if let Some(file) = &mut self.file {
            file.write_all(bytes)?;
            let place = Place { at: FILE | self.in_file, length };
            self.in_file += bytes.len() as u64;
            return Ok(place);
        }
        let number = self.blocks.len() - 1;
        let block = &mut self.blocks[number];
        let at = (number as u64) << 32 | block.len() as u64;
        block.extend_from_slice(bytes);
        Ok(Place { at, length })
    }

    /// To be called after the last [`put`](Shelf::put) and before the first [`get`](Shelf::get).
    pub(crate) fn seal(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }

    /// What was put at a place. `held` keeps what comes out of the file.
    pub(crate) fn get<'a>(&'a self, place: Place, held: &'a mut Vec<u8>) -> io::Result<&'a [u8]> {
        let length = place.length as usize;
        if place.at & FILE == 0 {
            let start = (place.at & 0xFFFF_FFFF) as usize;
            return Ok(&self.blocks[(place.at >> 32) as usize][start..start + length]);
        }
        held.resize(length, 0);
        let file = self.file.as_ref().map(BufWriter::get_ref);
        read_at(file.ok_or(io::ErrorKind::NotFound)?, held, place.at & !FILE)?;
        Ok(held)
    }
}

/// Marks places in the file.
const FILE: u64 = 1 << 63;

#[cfg(unix)]
fn read_at(file: &File, bytes: &mut [u8], at: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, bytes, at)
}

#[cfg(windows)]
fn read_at(file: &File, mut bytes: &mut [u8], mut at: u64) -> io::Result<()> {
    while !bytes.is_empty() {
        let read = std::os::windows::fs::FileExt::seek_read(file, bytes, at)?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        bytes = &mut bytes[read..];
        at += read as u64;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_is_had_back_from_memory_and_file() {
        for budget in [0, BLOCK, 3 * BLOCK] {
            let mut shelf = Shelf::new(budget);
            let big = vec![7; BLOCK - 5];
            let all: [&[u8]; 5] = [b"one", b"", &big, b"two", b"three"];
            let places: Vec<Place> = all.iter().map(|bytes| shelf.put(bytes).unwrap()).collect();
            shelf.seal().unwrap();
            for (bytes, place) in all.iter().zip(places) {
                assert_eq!(shelf.get(place, &mut Vec::new()).unwrap(), *bytes);
            }
            assert_eq!(shelf.spilled() > 0, budget < 3 * BLOCK);
        }
    }
}
