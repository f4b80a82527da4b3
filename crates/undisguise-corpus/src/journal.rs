//! A file that keeps what a run has done, so that it can be interrupted at any moment, and go on.
//!
//! The first line says which run it belongs to. Behind it stand entries, each with its length and
//! checksum: how far the input was taken, how long the output was by then, and what has to be
//! remembered of it. An entry that was cut off, and what is behind it, is as if it had never been.

use std::fmt;
use std::fs::{File, OpenOptions, remove_file};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use xxhash_rust::xxh3::xxh3_64;

use crate::saved::{Saved, Saver};
use crate::{Place, Taken};

/// Bytes that wait to be put down at most.
const ENTRY: usize = 1 << 16;

/// How long anything waits to be put down, and then to be on the disk itself.
const WAIT: Duration = Duration::from_secs(1);

/// No entry is longer: what says so is no entry.
const LONGEST: u32 = 1 << 30;

/// A journal that is open.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
    body: Vec<u8>,
    again: Vec<u64>,
    marks: Vec<Place>,
    /// When the last entry was put down, and when the disk had it.
    put_down: Instant,
    synced: Instant,
}

/// A journal could not be used. [`Display`](fmt::Display) gives one sentence with its name.
#[derive(Debug)]
#[non_exhaustive]
pub enum JournalError {
    /// It could not be read or written.
    Failed(PathBuf, io::Error),
    /// It is something else, or belongs to another run; it was not touched.
    Other(PathBuf),
    /// Another run that is under way has it.
    InUse(PathBuf),
}

impl fmt::Display for JournalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            JournalError::Failed(path, error) => write!(f, "{}: {error}", path.display()),
            JournalError::Other(path) => write!(
                f,
                "{} does not belong to this command with these inputs and options; it was left as it \
                 is",
                path.display()
            ),
            JournalError::InUse(path) => write!(f, "{} is used by another run", path.display()),
        }
    }
}

impl std::error::Error for JournalError {}

impl Journal {
    /// Opens the journal of a run, or begins one. `run` is one line that says everything the run
    /// depends on. `replay` hears, for each entry, how long the output was and what was remembered;
    /// from the first one on that it refuses, entries are dropped.
    ///
    /// Returns with it what was taken of the input.
    ///
    /// # Errors
    ///
    /// When there is a file that is no journal of this run, or it cannot be read or written.
    pub fn open(
        path: &Path,
        run: &str,
        mut replay: impl FnMut(u64, &[u8]) -> bool,
    ) -> Result<(Journal, Vec<Taken>), JournalError> {
        let failed = |error| JournalError::Failed(path.to_owned(), error);
        let mut options = OpenOptions::new();
        let file = options.read(true).write(true).create(true).truncate(false).open(path);
        let mut file = file.map_err(failed)?;
        let asked = Instant::now();
        while file.try_lock().is_err() {
            // A run that was killed holds it until the system has cleared its memory away.
            if asked.elapsed() > WAIT {
                return Err(JournalError::InUse(path.to_owned()));
            }
            sleep(WAIT / 50);
        }
        let first = format!("undisguise journal 1 {run}\n");
        let mut reader = BufReader::with_capacity(1 << 20, &file);
        let mut begins = Vec::new();
        let read = (&mut reader).take(first.len() as u64).read_to_end(&mut begins);
        read.map_err(failed)?;
        let mut taken = Vec::new();
        let mut end = first.len() as u64;
        if first.as_bytes().starts_with(&begins) && begins.len() < first.len() {
            // A new one, or one that was killed in its first line.
            file.set_len(0).and_then(|()| file.rewind()).map_err(failed)?;
            file.write_all(first.as_bytes()).map_err(failed)?;
        } else if begins != first.as_bytes() {
            return Err(JournalError::Other(path.to_owned()));
        } else {
            while let Some(payload) = entry(&mut reader).map_err(failed)? {
                let length = payload.len() as u64;
                let Some((own, written, body)) = parts(&payload) else { break };
                if !replay(written, body) {
                    break;
                }
                taken.extend(own);
                end += HEAD as u64 + length;
            }
            file.set_len(end).map_err(failed)?;
            file.seek(SeekFrom::Start(end)).map_err(failed)?;
        }
        let now = Instant::now();
        let (body, again, marks) = (Vec::new(), Vec::new(), Vec::new());
        let path = path.to_owned();
        Ok((Journal { path, file, body, again, marks, put_down: now, synced: now }, taken))
    }

    /// Remembers something of a text that was taken.
    pub fn remember(&mut self, save: impl FnOnce(&mut Vec<u8>)) {
        save(&mut self.body);
    }

    /// Notes that a text could not be read, and is to be read again.
    pub fn again(&mut self, place: Place) {
        self.again.push(place.items);
    }

    /// Notes that a file ends at a place: when it changes, it can be named.
    pub fn mark(&mut self, place: Place) {
        self.marks.push(place);
    }

    /// Whether enough waits, or has waited long enough, to be put down.
    pub fn is_due(&self) -> bool {
        self.body.len() >= ENTRY || self.put_down.elapsed() >= WAIT
    }

    /// Puts down what was taken up to a place; `written` is the length of the output, which the
    /// system must have by now. Returns whether it is time to have the disk keep the output: then
    /// call [`sync`](Journal::sync) behind it.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn put_down(&mut self, end: Place, written: u64) -> Result<bool, JournalError> {
        let mut to = Saver::default();
        for number in [end.items, end.hash, written] {
            to.number(number);
        }
        to.length(self.marks.len());
        for mark in self.marks.drain(..) {
            to.number(mark.items);
            to.number(mark.hash);
        }
        to.length(self.again.len());
        self.again.drain(..).for_each(|number| to.number(number));
        to.0.append(&mut self.body);
        let payload = to.0;
        let mut bytes = Vec::with_capacity(HEAD + payload.len());
        bytes.extend((payload.len() as u32).to_le_bytes());
        bytes.extend(xxh3_64(&payload).to_le_bytes());
        bytes.extend(&payload);
        self.file.write_all(&bytes).map_err(|error| self.failed(error))?;
        self.put_down = Instant::now();
        Ok(self.synced.elapsed() >= WAIT)
    }

    /// Has the disk keep what was put down.
    ///
    /// # Errors
    ///
    /// When that fails.
    pub fn sync(&mut self) -> Result<(), JournalError> {
        self.synced = Instant::now();
        self.file.sync_data().map_err(|error| self.failed(error))
    }

    /// Removes the journal of a run that came to its end.
    ///
    /// # Errors
    ///
    /// When the file cannot be removed.
    pub fn remove(self) -> Result<(), JournalError> {
        remove_file(&self.path).map_err(|error| self.failed(error))
    }

    fn failed(&self, error: io::Error) -> JournalError {
        JournalError::Failed(self.path.clone(), error)
    }
}

/// Bytes before an entry: its length and its checksum.
const HEAD: usize = 12;

/// The next entry; `None` at the end, and where it is cut off or damaged.
fn entry(reader: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut head = Vec::new();
    reader.take(HEAD as u64).read_to_end(&mut head)?;
    let Some((length, sum)) = head.split_first_chunk() else { return Ok(None) };
    let (length, Ok(sum)) = (u32::from_le_bytes(*length), sum.try_into()) else { return Ok(None) };
    if length > LONGEST {
        return Ok(None);
    }
    let mut payload = Vec::new();
    reader.take(length.into()).read_to_end(&mut payload)?;
    let is_whole = payload.len() == length as usize && xxh3_64(&payload) == u64::from_le_bytes(sum);
    Ok(is_whole.then_some(payload))
}

/// The stretches of an entry, each up to a mark, how long the output was, and what was remembered.
fn parts(payload: &[u8]) -> Option<(Vec<Taken>, u64, &[u8])> {
    let mut from = Saved(payload);
    let end = Place { items: from.number()?, hash: from.number()? };
    let written = from.number()?;
    let mut taken = Vec::new();
    let marks = from.length()?;
    for _ in 0..marks {
        let end = Place { items: from.number()?, hash: from.number()? };
        taken.push(Taken { end, again: Vec::new() });
    }
    taken.push(Taken { end, again: Vec::new() });
    for _ in 0..from.length()? {
        let number = from.number()?;
        let stretch = taken.partition_point(|stretch| stretch.end.items < number);
        taken.get_mut(stretch)?.again.push(number);
    }
    Some((taken, written, from.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Told = Vec<(u64, Vec<u8>)>;

    fn open(path: &Path, run: &str) -> Result<(Journal, Vec<Taken>, Told), JournalError> {
        let mut told = Told::new();
        let opened = Journal::open(path, run, |written, body| {
            told.push((written, body.to_vec()));
            true
        });
        opened.map(|(journal, taken)| (journal, taken, told))
    }

    #[test]
    fn what_was_put_down_is_told_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("run");
        let place = |items| Place { items, hash: items * 77 };
        let (mut journal, taken, _) = open(&path, "a").unwrap();
        assert!(taken.is_empty() && matches!(open(&path, "a"), Err(JournalError::InUse(_))));
        for items in 1..=3 {
            journal.remember(|body| body.extend(b"one"));
            journal.again(place(items * 10 - 5));
            journal.mark(place(items * 10 - 3));
            journal.again(place(items * 10));
            journal.put_down(place(items * 10), items * 10).unwrap();
        }
        journal.remember(|body| body.extend(b"lost"));
        drop(journal);
        let whole = std::fs::read(&path).unwrap();
        for length in (0..whole.len()).rev() {
            std::fs::write(&path, &whole[..length]).unwrap();
            let (_, taken, told) = open(&path, "a").unwrap();
            assert!(told.len() < 3 && told.len() * 2 == taken.len());
            for (items, (taken, told)) in (1..).zip(taken.chunks(2).zip(&told)) {
                let marked = Taken { end: place(items * 10 - 3), again: vec![items * 10 - 5] };
                let rest = Taken { end: place(items * 10), again: vec![items * 10] };
                assert_eq!(taken, [marked, rest]);
                assert_eq!(*told, (items * 10, b"one".to_vec()));
            }
        }
        let mut flipped = whole.clone();
        flipped[whole.len() - 40] ^= 1;
        std::fs::write(&path, &flipped).unwrap();
        assert!(open(&path, "a").unwrap().1.len() < 6);
        std::fs::write(&path, &whole).unwrap();
        assert!(matches!(open(&path, "b"), Err(JournalError::Other(_))));
        assert_eq!(std::fs::read(&path).unwrap(), whole);
        let (journal, taken, _) = open(&path, "a").unwrap();
        assert_eq!(taken.len(), 6);
        journal.remove().unwrap();
        assert!(!path.exists());
    }
}
