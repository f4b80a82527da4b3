//! Many documents in; what was found in each, and in all, out.
//!
//! The line, each stage a module:
//!
//! ```text
//! read ─▶ extract ─▶ restore ─▶ tally
//! pieces  documents  pages     counts
//! ```
//!
//! Memory is bounded whatever comes in, all cores work, and results come out in the order of the
//! input. What cannot be read is told as [`Unreadable`], with its place, and passed over.
#![forbid(unsafe_code)]

mod about;
mod cells;
mod date;
mod dedup;
mod document;
mod extract;
mod fields;
mod format;
mod head;
mod html;
mod journal;
mod lines;
mod ordered;
mod read;
mod record;
mod restore;
#[cfg(feature = "parquet")]
mod rows;
mod saved;
mod sqlite;
mod store;
mod tally;
mod tell;
mod unpack;
mod unreadable;

use std::io;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, OnceLock};

pub use about::{About, MOST_BYTES};
pub use cells::{Cells, Column};
pub use date::Date;
pub use dedup::{
    CROWD, Collection, Dedup, DedupConfig, Entry, Family, Gist, Hand, Keep, Pair, Part, Relation,
    Shared, Sharing, Slot, SlotKind, Template, Value, unfilled_slots,
};
pub use document::{Document, DocumentId, Origin, Source};
pub use format::{Format, Packing};
pub use journal::{Journal, JournalError};
pub use read::{LeftOut, Place};
pub use record::{NOTE_FIELD, Record};
pub use restore::Restored;
#[cfg(feature = "parquet")]
pub use rows::Rows;
pub use store::{
    Added, FORMAT as STORE_FORMAT, Found, Hit, HitFamily, Memo, SharedScheme, Stats, Store,
    StoreError, Verified,
};
pub use tally::{
    KindCount, MOST_SCHEMES, MOST_SOURCES, PageCount, SchemeCount, SwapCount, Tally, Totals,
};
pub use tell::{
    Account, Attribute, Attribution, Difference, KnownError, KnownStories, KnownStory, Quote,
    STORIES_FORMAT, Said, Signal, SignalKind, Statement, Story, Telling, TellingConfig, Told,
    Variant, VariantRelation, quotes, quotes_and_signals,
};
pub use unreadable::{Unreadable, Why};

use extract::extract;
use ordered::in_order;
use read::{Item, Outlet, Piece, Stretch, Walked, is_at_hand, read};

/// How to read, and what to do with what is read.
#[derive(Clone, Debug)]
pub struct Config {
    /// The format of standard input, and of named files whose ending tells nothing.
    pub format: Format,
    /// Whether all files have that format, whatever their ending tells.
    pub format_forced: bool,
    /// The field of a record, or the column of a table, that holds the text.
    pub text_field: String,
    /// Longest record, line of text, or web page that is read, in bytes of the unpacked input.
    /// Anything longer is passed over without being held in memory.
    pub max_line: usize,
    /// Threads that restore; 0 for one per core. Results do not depend on it.
    pub threads: usize,
    /// What to ask of the core.
    pub reveal: undisguise::Config,
    /// Files this run writes: they are left out when a folder that holds them is read.
    pub outputs: Vec<PathBuf>,
    /// Set it, from a signal handler say, and reading ends at the next record.
    pub stop: Arc<AtomicBool>,
    /// Counts the bytes that have been read, as they are stored.
    pub consumed: Arc<AtomicU64>,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            format: Format::Text,
            format_forced: false,
            text_field: "text".to_owned(),
            max_line: 16 << 20,
            threads: 0,
            reveal: undisguise::Config::default(),
            outputs: Vec::new(),
            stop: Arc::default(),
            consumed: Arc::default(),
        }
    }
}

/// One thing that came out of the input.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "nearly all are pages, and none is kept")]
pub enum Read {
    /// A file was opened; what follows is from it.
    Opened(Origin),
    /// A file in a folder was left out.
    LeftOut(Origin, LeftOut),
    /// So many records of a web archive hold no page: requests, images, notes about the crawl.
    /// Comes once, behind the last record of the file.
    NoPages(Origin, u64),
    /// A document was read, and this is what it says.
    Page(Page),
    /// Something could not be read.
    Unreadable(Unreadable),
}

/// A document and what was found in it.
#[derive(Clone, Debug)]
pub struct Page {
    /// What was read.
    pub document: Document,
    /// What the core found; spans are bytes of the document's text.
    pub revelation: undisguise::Revelation,
}

/// Reads all inputs and says what was found, in the order of the input.
///
/// `tell` runs on many threads, so what is costly belongs there; `take` runs on this one, in
/// order, and may end the run. Returns whether the run ended early.
///
/// # Errors
///
/// When the threads cannot be started.
pub fn scan<T: Send>(
    inputs: Vec<Origin>,
    config: &Config,
    tell: impl Fn(Read) -> T + Sync,
    mut take: impl FnMut(T) -> ControlFlow<()>,
) -> io::Result<bool> {
    let to = Sender { tell, known: |_: &Document| None };
    scan_to(to, inputs, config, None, |told, _| told.map_or(ControlFlow::Continue(()), &mut take))
}

/// As [`scan`], but where `known` has an answer for a document, that goes to `take`, and the document
/// is not judged.
///
/// # Errors
///
/// When the threads cannot be started.
pub fn scan_new<T: Send>(
    inputs: Vec<Origin>,
    config: &Config,
    known: impl Fn(&Document) -> Option<T> + Sync,
    tell: impl Fn(Read) -> T + Sync,
    mut take: impl FnMut(T) -> ControlFlow<()>,
) -> io::Result<bool> {
    let to = Sender { tell, known };
    scan_to(to, inputs, config, None, |told, _| told.map_or(ControlFlow::Continue(()), &mut take))
}

/// As [`scan`], behind what an earlier run has taken; `take` also hears how far that is, so that a
/// later run can go on from there. It gets `None` for an empty line between records.
///
/// Texts that were taken are passed over: nothing is done with them but to read their bytes.
/// Everything else (files that are opened or left out, bad records) is told again.
///
/// # Errors
///
/// When the input is not what it was as far as it was taken, or when the threads cannot be started.
pub fn scan_on<T: Send>(
    inputs: Vec<Origin>,
    config: &Config,
    taken: Vec<Taken>,
    tell: impl Fn(Read) -> T + Sync,
    take: impl FnMut(Option<T>, Place) -> ControlFlow<()>,
) -> io::Result<bool> {
    let changed = Arc::new(OnceLock::new());
    let stretch = |Taken { end, again }| Stretch { end, again };
    let walked = Walked::new(taken.into_iter().map(stretch).collect(), Arc::clone(&changed));
    let to = Sender { tell, known: |_: &Document| None };
    let stopped = scan_to(to, inputs, config, Some(walked), take)?;
    match changed.get() {
        Some(origin) => Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            format!("{origin} is not what it was when the earlier run read it"),
        )),
        None => Ok(stopped),
    }
}

/// A stretch of the input that an earlier run has taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Up to where.
    pub end: Place,
    /// Which of the texts in it, by [`Place::items`], in order, are to be read all the same: those that
    /// could not be read.
    pub again: Vec<u64>,
}

/// What is told of what was read.
struct Sender<T, K> {
    tell: T,
    known: K,
}

fn scan_to<T: Send>(
    to: Sender<impl Fn(Read) -> T + Sync, impl Fn(&Document) -> Option<T> + Sync>,
    inputs: Vec<Origin>,
    config: &Config,
    walked: Option<Walked>,
    mut take: impl FnMut(Option<T>, Place) -> ControlFlow<()>,
) -> io::Result<bool> {
    let field = config.text_field.as_str().into();
    let Sender { tell, known } = to;
    let page = |piece| match extract(piece, &field) {
        Ok(Some(document)) => Some(known(&document).unwrap_or_else(|| {
            let revelation = undisguise::reveal(&document.text, &config.reveal);
            tell(Read::Page(Page { document, revelation }))
        })),
        Ok(None) => None,
        Err(unreadable) => Some(tell(Read::Unreadable(unreadable))),
    };
    let work = |(item, place)| {
        let told = match item {
            Item::Opened(origin) => Some(tell(Read::Opened(origin))),
            Item::LeftOut(origin, why) => Some(tell(Read::LeftOut(origin, why))),
            Item::NoPages(origin, records) => Some(tell(Read::NoPages(origin, records))),
            Item::Unreadable(unreadable) => Some(tell(Read::Unreadable(unreadable))),
            Item::Piece(piece) => page(piece),
            Item::Raw(_) => None,
        };
        (told, place)
    };
    if config.threads == 1 && inputs.iter().all(is_at_hand) {
        let mut one = |item| {
            let (told, place) = work(item);
            take(told, place)
        };
        return Ok(read(&inputs, config, false, Outlet::here(&mut one, walked)));
    }
    let items = walk(inputs, config, false, walked);
    let weight = |(item, _): &(Item, Place)| item.weight();
    in_order(&items, weight, config.threads, &config.stop, work, None, |(told, place)| {
        take(told, place)
    })
}

/// The document in the bytes of one text, web page or record, by `config.format`; `None` for an
/// empty line between records. Of formats that hold many texts, the bytes are one of them. Nothing
/// is judged.
///
/// Linear in the length of a text or record; web pages take what their parser takes.
///
/// # Errors
///
/// When the bytes are not UTF-8, not a record, or markup that no parser should be given.
///
/// ```
/// use undisguise_corpus::{Config, Format, Origin, Source, document};
/// let config = Config { format: Format::Jsonl, ..Config::default() };
/// let source = Source::whole(Origin::Stdin);
/// let read = document(br#"{"text":"one"}"#.to_vec(), source.clone(), &config).unwrap();
/// assert_eq!(read.unwrap().text, "one");
/// assert!(document(Vec::new(), source, &config).unwrap().is_none());
/// ```
pub fn document(
    bytes: Vec<u8>,
    source: Source,
    config: &Config,
) -> Result<Option<Document>, Unreadable> {
    let piece =
        Piece { source, format: config.format, bytes, record_id: None, about: About::default() };
    extract(piece, &config.text_field.as_str().into())
}

/// Reads all inputs and gives them back with what they say in place of how they were written, in
/// the order of the input.
///
/// The bytes of all [`Restored`] together are the inputs, but for what was restored. Records get
/// an `undisguise` field that says what was changed, so that the original can be had back.
/// An empty `Restored` comes while the input keeps us waiting: pass on what you hold back.
/// Returns whether the run ended early.
///
/// # Errors
///
/// When the threads cannot be started.
pub fn restore(
    inputs: Vec<Origin>,
    config: &Config,
    take: impl FnMut(Restored) -> ControlFlow<()>,
) -> io::Result<bool> {
    let work = |(item, _)| restore::restored(item, config);
    let weight = |(item, _): &(Item, Place)| item.weight();
    let idle = Some(Restored::default as fn() -> Restored);
    let items = walk(inputs, config, true, None);
    in_order(&items, weight, config.threads, &config.stop, work, idle, take)
}

/// Starts reading. The reader has a thread of its own, because it may wait for input for ever and
/// must not keep anybody from stopping the run.
fn walk(
    inputs: Vec<Origin>,
    config: &Config,
    verbatim: bool,
    walked: Option<Walked>,
) -> Receiver<Vec<(Item, Place)>> {
    let (to, items) = sync_channel(2);
    let config = config.clone();
    std::thread::spawn(move || read(&inputs, &config, verbatim, Outlet::new(to, walked)));
    items
}
