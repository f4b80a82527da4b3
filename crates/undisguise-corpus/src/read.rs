//! Files, folders and standard input to pieces: the bytes of one text each, in the order of the
//! input, with bounded memory.

mod archive;
#[cfg(feature = "parquet")]
mod columns;
mod http;
mod input;
mod table;
mod walked;

use std::collections::HashSet;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::mpsc::SyncSender;

use ignore::{DirEntry, WalkBuilder};

pub use walked::Place;
pub(crate) use walked::{Stretch, Walked};

use crate::format::by_name;
use crate::lines::{Got, Lines};
use crate::unpack::{Utf16ToUtf8, open};
use crate::{About, Config, Format, Origin, Packing, Source, Unreadable, Why};

/// A plain text longer than this is cut into parts at the next blank line, or at the next line end
/// once it is twice as long. A megabyte is far more than a scheme needs to be seen.
pub(crate) const PART: usize = 1 << 20;

/// Pieces go to the threads in batches of about this many bytes. To hand one over means to wake
/// somebody, which takes as long as to read some pages; but what lies in wait must stay in the cache.
const BATCH: usize = 1 << 17;

/// An overlong line that must not be lost is handed on in blocks of this size.
const BLOCK: usize = 1 << 20;

/// The bytes of one text as they stand in the input, not yet checked.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub(crate) source: Source,
    pub(crate) format: Format,
    /// For lines, with the line end; for the start of a file, with the byte-order mark.
    pub(crate) bytes: Vec<u8>,
    /// What the record around the text is called, where that is known before the text is read.
    pub(crate) record_id: Option<String>,
    /// What the record around the text tells of it.
    pub(crate) about: About,
}

/// What comes out of the input, in order.
#[derive(Clone, Debug)]
pub(crate) enum Item {
    /// A file was opened.
    Opened(Origin),
    /// A file was left out.
    LeftOut(Origin, LeftOut),
    /// The bytes of one text.
    Piece(Piece),
    /// Bytes of an overlong line, when the caller wants them all the same.
    Raw(Vec<u8>),
    /// So many records of a file hold no page.
    NoPages(Origin, u64),
    /// Something could not be read.
    Unreadable(Unreadable),
}

impl Item {
    /// Bytes held, what every item costs included.
    pub(crate) fn weight(&self) -> usize {
        256 + match self {
            Item::Piece(piece) => piece.bytes.len(),
            Item::Raw(bytes) => bytes.len(),
            Item::Opened(_) | Item::LeftOut(..) | Item::NoPages(..) | Item::Unreadable(_) => 0,
        }
    }
}

/// Why a file in a folder was left out. A file that was named by the user is never left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// Its name does not end in a way that tells a format that is read.
    UnknownType,
    /// A symbolic link: following it could read the same page twice, or run in a circle.
    Link,
    /// Not a regular file: a socket, a device, a pipe.
    Special,
    /// A file that this very run writes.
    OwnOutput,
}

/// Reads all inputs, one after the other, and sends what comes out of them; ends early when nobody
/// listens any more or when `config.stop` is set. Returns whether it did.
pub(crate) fn read<'a>(
    inputs: &[Origin],
    config: &'a Config,
    verbatim: bool,
    out: Outlet<'a>,
) -> bool {
    let mut reader = Reader { config, verbatim, out, seen_own: own(config) };
    let all = inputs.iter().try_for_each(|input| reader.input(input));
    all.and_then(|()| reader.out.end()).is_err()
}

/// Whether an input keeps nobody waiting, nor has to be unpacked first: a thread of its own for reading
/// it would only have to be woken.
pub(crate) fn is_at_hand(input: &Origin) -> bool {
    input.path().is_some_and(|path| path.is_file() && by_name(path).1 == Packing::Plain)
}

/// Takes one item; breaks when nothing more is wanted.
type Take<'a> = &'a mut dyn FnMut((Item, Place)) -> ControlFlow<()>;

/// The listener is gone, or the run was stopped: nothing more is to be read.
struct Stopped;

/// Where what was read goes.
pub(crate) struct Outlet<'a> {
    to: To<'a>,
    batch: Vec<(Item, Place)>,
    weight: usize,
    walked: Option<Walked>,
}

enum To<'a> {
    /// To another thread, in batches.
    Threads(SyncSender<Vec<(Item, Place)>>),
    /// To this one, each at once: it is worked on while it is in the cache, and its memory is used again
    /// for the next.
    Here(Take<'a>),
}

impl<'a> Outlet<'a> {
    /// To another thread; `walked` tells what an earlier run has taken already.
    pub(crate) fn new(to: SyncSender<Vec<(Item, Place)>>, walked: Option<Walked>) -> Self {
        Outlet { to: To::Threads(to), batch: Vec::new(), weight: 0, walked }
    }

    /// As [`new`](Outlet::new), to this thread.
    pub(crate) fn here(take: Take<'a>, walked: Option<Walked>) -> Self {
        Outlet { to: To::Here(take), batch: Vec::new(), weight: 0, walked }
    }

    fn send(&mut self, item: Item) -> Result<(), Stopped> {
        let mut place = Place::default();
        if let Some(walked) = &mut self.walked {
            let is_new = walked.step(&item)?;
            if !is_new {
                return Ok(());
            }
            place = walked.place;
        }
        if let To::Here(take) = &mut self.to {
            return if take((item, place)).is_break() { Err(Stopped) } else { Ok(()) };
        }
        self.weight += item.weight();
        self.batch.push((item, place));
        if self.weight >= BATCH || self.batch.len() >= 1024 { self.flush() } else { Ok(()) }
    }

    fn end(&mut self) -> Result<(), Stopped> {
        if let Some(walked) = &self.walked {
            walked.end()?;
        }
        self.flush()
    }

    fn flush(&mut self) -> Result<(), Stopped> {
        self.weight = 0;
        match &self.to {
            To::Threads(to) if !self.batch.is_empty() => {
                to.send(std::mem::take(&mut self.batch)).map_err(|_| Stopped)
            }
            To::Threads(_) | To::Here(_) => Ok(()),
        }
    }
}

struct Reader<'a> {
    config: &'a Config,
    /// Every byte must come out again: nothing is decoded, nothing is dropped.
    verbatim: bool,
    out: Outlet<'a>,
    seen_own: HashSet<PathBuf>,
}

/// The files this run writes, by their real paths.
fn own(config: &Config) -> HashSet<PathBuf> {
    config.outputs.iter().filter_map(|path| path.canonicalize().ok()).collect()
}

impl Reader<'_> {
    fn input(&mut self, input: &Origin) -> Result<(), Stopped> {
        let Origin::Path(path) = input else {
            return self.file(input, self.config.format, Packing::Plain);
        };
        if path.is_dir() {
            return self.folder(path);
        }
        let (format, packing) = by_name(path);
        let format = format.filter(|_| !self.config.format_forced);
        self.file(input, format.unwrap_or(self.config.format), packing)
    }

    /// Everything in a folder with a known ending, hidden files included, in the order of names.
    fn folder(&mut self, folder: &Path) -> Result<(), Stopped> {
        let mut walk = WalkBuilder::new(folder);
        walk.standard_filters(false).follow_links(false).sort_by_file_path(Ord::cmp);
        for entry in walk.build() {
            match entry {
                Ok(entry) => self.entry(entry)?,
                Err(error) => {
                    let path = path_of(&error).unwrap_or_else(|| folder.to_owned());
                    let why = match error.io_error() {
                        Some(error) => Why::closed(error),
                        None => Why::Closed { message: error.to_string() },
                    };
                    let source = Source::whole(path.into());
                    self.out.send(Item::Unreadable(Unreadable { source, why }))?;
                }
            }
        }
        Ok(())
    }

    fn entry(&mut self, entry: DirEntry) -> Result<(), Stopped> {
        let Some(kind) = entry.file_type() else { return Ok(()) };
        if kind.is_dir() {
            return Ok(());
        }
        let path = entry.into_path();
        let (format, packing) = match by_name(&path) {
            (Some(_), packing) if self.config.format_forced => (Some(self.config.format), packing),
            named => named,
        };
        let is_own = || path.canonicalize().is_ok_and(|real| self.seen_own.contains(&real));
        let left_out = if kind.is_symlink() {
            Some(LeftOut::Link)
        } else if !kind.is_file() {
            Some(LeftOut::Special)
        } else if format.is_none() {
            Some(LeftOut::UnknownType)
        } else if !self.seen_own.is_empty() && is_own() {
            Some(LeftOut::OwnOutput)
        } else {
            None
        };
        let origin = Origin::from(path);
        match (left_out, format) {
            (None, Some(format)) => self.file(&origin, format, packing),
            (left_out, _) => {
                self.out.send(Item::LeftOut(origin, left_out.unwrap_or(LeftOut::UnknownType)))
            }
        }
    }

    fn file(&mut self, origin: &Origin, format: Format, packing: Packing) -> Result<(), Stopped> {
        if self.verbatim && !format.can_be_restored() {
            let (source, why) = (Source::whole(origin.clone()), Why::NotRestored { format });
            return self.out.send(Item::Unreadable(Unreadable { source, why }));
        }
        if format == Format::Parquet {
            return self.parquet(origin, packing);
        }
        let one_by_one = format == Format::Warc;
        let reader = match open(origin, packing, one_by_one, &self.config.consumed) {
            Ok(reader) => reader,
            Err(error) => {
                let (source, why) = (Source::whole(origin.clone()), Why::closed(&error));
                return self.out.send(Item::Unreadable(Unreadable { source, why }));
            }
        };
        self.out.send(Item::Opened(origin.clone()))?;
        if format == Format::Warc {
            return self.archive(origin, packing, reader);
        }
        let decoded: Box<dyn Read> =
            if self.verbatim { reader } else { Box::new(Utf16ToUtf8::new(reader)) };
        if let Format::Csv | Format::Tsv = format {
            return self.table(origin, (format, packing), decoded);
        }
        let mut file = File { origin, format, packing, lines: Lines::new(decoded) };
        match format {
            Format::Jsonl => self.records(&mut file),
            Format::Html if !self.verbatim => self.page(&mut file),
            _ => self.text(&mut file),
        }
    }

    /// A file that has to be read from its end.
    fn parquet(&mut self, origin: &Origin, packing: Packing) -> Result<(), Stopped> {
        let message = match origin {
            Origin::Stdin => "it can be read from a file only".to_owned(),
            Origin::Path(_) if packing != Packing::Plain => format!("it is packed with {packing}"),
            #[cfg(feature = "parquet")]
            Origin::Path(path) => return self.columns(origin, path),
            #[cfg(not(feature = "parquet"))]
            Origin::Path(_) => "this program was built without it (feature `parquet`)".to_owned(),
        };
        let (source, why) = (Source::whole(origin.clone()), Why::NotParquet { message });
        self.out.send(Item::Unreadable(Unreadable { source, why }))
    }

    /// One piece per line.
    fn records(&mut self, file: &mut File) -> Result<(), Stopped> {
        loop {
            let source = file.here();
            let mut bytes = Vec::new();
            match file.lines.read(&mut bytes, self.limit()) {
                Ok(Got::End) => return Ok(()),
                Ok(Got::Line) => self.out.send(file.piece(source, bytes))?,
                Ok(Got::Part) => {
                    if !self.overlong(file, source, bytes)? {
                        return Ok(());
                    }
                }
                Err(error) => return self.broken(file, source, bytes, &error),
            }
            self.before_waiting(file.lines.may_wait())?;
        }
    }

    /// One piece, or several when the text is long; cut at line ends.
    fn text(&mut self, file: &mut File) -> Result<(), Stopped> {
        let mut source = Source::whole(file.origin.clone());
        let mut bytes = Vec::new();
        loop {
            let (here, before) = (file.here(), bytes.len());
            match file.lines.read(&mut bytes, self.limit()) {
                Ok(Got::End) => {
                    let empty = bytes.is_empty() && source.line.is_some();
                    return if empty { Ok(()) } else { self.out.send(file.piece(source, bytes)) };
                }
                Ok(Got::Line) => {}
                Ok(Got::Part) => {
                    let long = bytes.split_off(before);
                    if before > 0 {
                        self.out.send(file.piece(source, bytes))?;
                    }
                    if !self.overlong(file, here, long)? {
                        return Ok(());
                    }
                    (source, bytes) = (file.here(), Vec::new());
                    continue;
                }
                Err(error) => return self.broken(file, source, bytes, &error),
            }
            let blank = bytes[before..].trim_ascii().is_empty();
            if bytes.len() >= 2 * PART || (blank && bytes.len() >= PART) {
                self.out.send(file.piece(source, std::mem::take(&mut bytes)))?;
                source = file.here();
            }
            self.check()?;
        }
    }

    /// One piece for the whole file.
    fn page(&mut self, file: &mut File) -> Result<(), Stopped> {
        let source = Source::whole(file.origin.clone());
        let mut bytes = Vec::new();
        loop {
            let room = (self.limit() + 1).saturating_sub(bytes.len());
            if room == 0 {
                bytes.clear();
                return self.overlong_page(file, source);
            }
            match file.lines.read(&mut bytes, room) {
                Ok(Got::End) => return self.out.send(file.piece(source, bytes)),
                Ok(Got::Line | Got::Part) => self.check()?,
                Err(error) => return self.broken(file, source, bytes, &error),
            }
        }
    }

    /// Passes over the rest of a line longer than the limit; `start` is what was read of it.
    /// Returns whether the input goes on.
    fn overlong(
        &mut self,
        file: &mut File,
        source: Source,
        mut start: Vec<u8>,
    ) -> Result<bool, Stopped> {
        let begin = source.offset;
        loop {
            if self.verbatim {
                self.out.send(Item::Raw(std::mem::take(&mut start)))?;
            }
            start.clear();
            self.check()?;
            match file.lines.read(&mut start, BLOCK) {
                Ok(Got::Part) => {}
                Ok(Got::Line | Got::End) => break,
                Err(error) => {
                    self.too_long(file, source.clone(), begin)?;
                    self.broken(file, source, Vec::new(), &error)?;
                    return Ok(false);
                }
            }
        }
        if self.verbatim {
            self.out.send(Item::Raw(start))?;
        }
        self.too_long(file, source, begin)?;
        Ok(true)
    }

    fn overlong_page(&mut self, file: &mut File, source: Source) -> Result<(), Stopped> {
        let mut block = Vec::new();
        loop {
            block.clear();
            self.check()?;
            match file.lines.read(&mut block, BLOCK) {
                Ok(Got::End) => return self.too_long(file, source, 0),
                Ok(_) => {}
                Err(error) => {
                    self.too_long(file, source.clone(), 0)?;
                    return self.broken(file, source, Vec::new(), &error);
                }
            }
        }
    }

    fn too_long(&mut self, file: &File, source: Source, begin: u64) -> Result<(), Stopped> {
        let length = file.lines.offset - begin;
        let why = Why::TooLong { length, limit: self.config.max_line as u64 };
        self.out.send(Item::Unreadable(Unreadable { source, why }))
    }

    /// Reading failed with `bytes` of a piece in hand. A text or page is read as far as it came;
    /// the start of a record is no record.
    fn broken(
        &mut self,
        file: &File,
        source: Source,
        mut bytes: Vec<u8>,
        error: &std::io::Error,
    ) -> Result<(), Stopped> {
        let mut unread = 0;
        if file.format == Format::Jsonl {
            unread = bytes.len() as u64;
            if self.verbatim {
                self.out.send(Item::Raw(bytes))?;
            }
        } else if !bytes.is_empty() {
            bytes.truncate(whole_characters(&bytes));
            self.out.send(file.piece(source, bytes))?;
        }
        let why = Why::broken(error, file.packing, file.lines.offset, unread);
        self.out.send(Item::Unreadable(Unreadable { source: file.here(), why }))
    }

    fn limit(&self) -> usize {
        self.config.max_line.max(1)
    }

    /// Sends what there is before an input that may keep us waiting, such as a pipe.
    fn before_waiting(&mut self, may_wait: bool) -> Result<(), Stopped> {
        if may_wait {
            self.out.flush()?
        }
        self.check()
    }

    fn check(&self) -> Result<(), Stopped> {
        if self.config.stop.load(Ordering::Relaxed) { Err(Stopped) } else { Ok(()) }
    }
}

struct File<'a> {
    origin: &'a Origin,
    format: Format,
    packing: Packing,
    lines: Lines<Box<dyn Read>>,
}

impl File<'_> {
    fn here(&self) -> Source {
        Source::line(self.origin.clone(), self.lines.line, self.lines.offset)
    }

    fn piece(&self, source: Source, bytes: Vec<u8>) -> Item {
        let (record_id, about) = (None, About::default());
        Item::Piece(Piece { source, format: self.format, bytes, record_id, about })
    }
}

/// Length without a character cut in half at the end.
fn whole_characters(bytes: &[u8]) -> usize {
    match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() => error.valid_up_to(),
        _ => bytes.len(),
    }
}

fn path_of(error: &ignore::Error) -> Option<PathBuf> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path.clone()),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => {
            path_of(err)
        }
        _ => None,
    }
}
