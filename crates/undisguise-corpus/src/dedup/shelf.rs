//! Numbers put away and had back: in memory up to a budget, in a temporary file beyond it.

use std::fs::File;
use std::io::{self, BufWriter, Write};

/// Where something was put.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    at: u64,
    length: u32,
}

impl Place {
    /// How many numbers stand there.
    pub(crate) fn len(self) -> usize {
        self.length as usize
    }
}

/// Memory is asked for in blocks of so many bytes; what is put away never lies across two.
const BLOCK: usize = 4 << 20;

/// What is put away: bytes, or larger numbers that become bytes, the lowest first, in the file.
pub(crate) trait Number: Copy + Default {
    /// Bytes of one.
    const SIZE: usize;

    /// Hands over the bytes of all.
    fn write(all: &[Self], to: &mut impl Write) -> io::Result<()>;

    /// Takes all from bytes.
    fn read(bytes: &[u8], all: &mut Vec<Self>);
}

/// A place for things that are written once and read often, in any order.
pub(crate) struct Shelf<T> {
    blocks: Vec<Vec<T>>,
    /// Bytes that may be kept in memory.
    budget: usize,
    file: Option<BufWriter<File>>,
    in_file: u64,
}

/// What comes out of the file is kept here while it is looked at.
#[derive(Debug, Default)]
pub(crate) struct Held<T> {
    bytes: Vec<u8>,
    numbers: Vec<T>,
}

impl<T: Number> Shelf<T> {
    pub(crate) fn new(budget: usize) -> Shelf<T> {
        Shelf { blocks: Vec::new(), budget, file: None, in_file: 0 }
    }

    /// Bytes that went into the temporary file.
    pub(crate) fn spilled(&self) -> u64 {
        self.in_file
    }

    /// Puts numbers away; fails when the temporary file cannot be made or written.
    pub(crate) fn put(&mut self, numbers: &[T]) -> io::Result<Place> {
        let length = u32::try_from(numbers.len()).map_err(io::Error::other)?;
        let fits = |block: &Vec<T>| block.capacity() - block.len() >= numbers.len();
        if self.file.is_none() && !self.blocks.last().is_some_and(fits) {
            if (self.blocks.len() + 1) * BLOCK <= self.budget {
                self.blocks.push(Vec::with_capacity((BLOCK / T::SIZE).max(numbers.len())));
            } else {
                self.file = Some(BufWriter::with_capacity(1 << 20, tempfile::tempfile()?));
            }
        }
        if let Some(file) = &mut self.file {
            T::write(numbers, file)?;
            let place = Place { at: FILE | self.in_file, length };
            self.in_file += (numbers.len() * T::SIZE) as u64;
            return Ok(place);
        }
        let number = self.blocks.len() - 1;
        let block = &mut self.blocks[number];
        let at = (number as u64) << 32 | block.len() as u64;
        block.extend_from_slice(numbers);
        Ok(Place { at, length })
    }

    /// To be called after the last [`put`](Shelf::put) and before the first [`get`](Shelf::get).
    pub(crate) fn seal(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }

    /// What was put at a place.
    pub(crate) fn get<'a>(&'a self, place: Place, held: &'a mut Held<T>) -> io::Result<&'a [T]> {
        if place.at & FILE == 0 {
            let start = (place.at & 0xFFFF_FFFF) as usize;
            return Ok(&self.blocks[(place.at >> 32) as usize][start..start + place.len()]);
        }
        held.bytes.resize(place.len() * T::SIZE, 0);
        held.numbers.clear();
        let file = self.file.as_ref().map(BufWriter::get_ref);
        read_at(file.ok_or(io::ErrorKind::NotFound)?, &mut held.bytes, place.at & !FILE)?;
        T::read(&held.bytes, &mut held.numbers);
        Ok(&held.numbers)
    }
}

impl Number for u8 {
    const SIZE: usize = 1;

    fn write(all: &[u8], to: &mut impl Write) -> io::Result<()> {
        to.write_all(all)
    }

    fn read(bytes: &[u8], all: &mut Vec<u8>) {
        all.extend_from_slice(bytes);
    }
}

impl Number for u32 {
    const SIZE: usize = 4;

    fn write(all: &[u32], to: &mut impl Write) -> io::Result<()> {
        all.iter().try_for_each(|number| to.write_all(&number.to_le_bytes()))
    }

    fn read(bytes: &[u8], all: &mut Vec<u32>) {
        all.extend(bytes.as_chunks().0.iter().map(|bytes| u32::from_le_bytes(*bytes)));
    }
}

impl Number for u64 {
    const SIZE: usize = 8;

    fn write(all: &[u64], to: &mut impl Write) -> io::Result<()> {
        all.iter().try_for_each(|number| to.write_all(&number.to_le_bytes()))
    }

    fn read(bytes: &[u8], all: &mut Vec<u64>) {
        all.extend(bytes.as_chunks().0.iter().map(|bytes| u64::from_le_bytes(*bytes)));
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

    fn put_and_had_back<T: Number + PartialEq + std::fmt::Debug>(all: &[&[T]]) {
        for budget in [0, BLOCK, 3 * BLOCK] {
            let mut shelf = Shelf::new(budget);
            let places: Vec<Place> = all.iter().map(|some| shelf.put(some).unwrap()).collect();
            shelf.seal().unwrap();
            for (some, place) in all.iter().zip(places) {
                assert_eq!(shelf.get(place, &mut Held::default()).unwrap(), *some);
            }
            assert_eq!(shelf.spilled() > 0, budget < 3 * BLOCK);
        }
    }

    #[test]
    fn what_was_put_is_had_back_from_memory_and_file() {
        put_and_had_back::<u8>(&[b"one", b"", &vec![7; BLOCK - 5], b"two", b"three"]);
        put_and_had_back::<u32>(&[&[1], &[], &vec![7; BLOCK / 4 - 1], &[u32::MAX, 2]]);
        put_and_had_back::<u64>(&[&[1], &vec![7; BLOCK / 8 - 1], &[u64::MAX, 2]]);
    }
}
