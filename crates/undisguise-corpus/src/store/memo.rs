//! What a store remembers of a document, and the row it becomes.

use std::cell::RefCell;
use std::sync::LazyLock;

use rusqlite::types::ValueRef;
use undisguise::{Certainty, OffsetMap, Restoration, Scheme, SchemeId, Span};
use xxhash_rust::xxh3::Xxh3Default;
use zstd::bulk::{Compressor, Decompressor};

use super::{LIKENESS, StoreError};
use crate::dedup::packed::{push_number, take_number};
use crate::dedup::sketch::{Bins, Frequencies, Sketcher};
use crate::dedup::words::{Word, push_shingles};
use crate::dedup::{original_words, wording};
use crate::{About, DocumentId, Page};

/// What is found in one document, ready to be added or looked up; made on any thread.
#[derive(Clone, Debug)]
pub struct Memo {
    pub(super) id: String,
    pub(super) hash: DocumentId,
    pub(super) source: String,
    pub(super) about: About,
    pub(super) bytes: usize,
    pub(super) disguised: bool,
    pub(super) words: Vec<Word>,
    pub(super) wording: u64,
    /// One for each band.
    pub(super) keys: Vec<u32>,
    /// In the order of their ids, each once.
    pub(super) schemes: Vec<(SchemeId, String)>,
    text: Vec<u8>,
    edits: Vec<u8>,
}

impl Memo {
    /// Reads the words of a page and sketches them. Linear in its length.
    pub fn of(page: Page) -> Memo {
        let restoration = &page.revelation.restoration;
        let words = original_words(restoration.text(), restoration.map());
        let hashes: Vec<u32> = words.iter().map(|word| word.hash).collect();
        let mut schemes: Vec<(SchemeId, String)> =
            page.revelation.schemes.iter().map(|scheme| (scheme.id, table(scheme))).collect();
        schemes.sort();
        schemes.dedup_by_key(|(id, _)| *id);
        Memo {
            wording: wording(&hashes),
            keys: keys(&hashes),
            schemes,
            text: packed(restoration.text()),
            edits: edits(restoration),
            disguised: page.revelation.is_disguised(Certainty::Certain),
            id: page.document.name(),
            hash: page.document.id,
            source: page.document.source.to_string(),
            about: page.document.about,
            bytes: page.document.text.len(),
            words,
        }
    }

    /// The record's own id, or the hash of the text.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Where the document stood.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Where it was published, by whom and when.
    pub fn about(&self) -> &About {
        &self.about
    }

    /// Words it has.
    pub fn words(&self) -> usize {
        self.words.len()
    }

    /// Whether something of it is certainly disguise.
    pub fn is_disguised(&self) -> bool {
        self.disguised
    }

    /// The row of a new document.
    pub(super) fn row(&self, number: i64, version: i64, same: i64) -> Row {
        let schemes = self.schemes.iter().flat_map(|(id, _)| id.as_u64().to_le_bytes());
        Row {
            number,
            id: self.id.clone(),
            version,
            hash: self.hash.as_u64() as i64,
            source: self.source.clone(),
            bytes: self.bytes as i64,
            words: self.words.len() as i64,
            disguised: self.disguised,
            wording: self.wording as i64,
            same,
            schemes: schemes.collect(),
            edits: self.edits.clone(),
            text: self.text.clone(),
        }
    }
}

/// The keys of a document in the store, given the hashes of its words. They depend on the document alone: which shingles will be
/// common, nobody knows when it is added.
pub(super) fn keys(hashes: &[u32]) -> Vec<u32> {
    static NONE: LazyLock<Frequencies> = LazyLock::new(Frequencies::none);
    let (mut shingles, mut keys) = (Vec::new(), Vec::new());
    push_shingles(hashes, &mut shingles);
    Sketcher::for_likeness(LIKENESS).keys(&shingles, &NONE, &mut Bins::default(), &mut keys);
    keys
}

/// A document as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// From 1, in the order of adding.
    pub(super) number: i64,
    pub(super) id: String,
    /// From 1; grows when another text comes under the same id.
    pub(super) version: i64,
    /// Of the original.
    pub(super) hash: i64,
    pub(super) source: String,
    pub(super) bytes: i64,
    pub(super) words: i64,
    pub(super) disguised: bool,
    pub(super) wording: i64,
    /// The first document with the same words in the same order; often itself.
    pub(super) same: i64,
    /// Ids of the schemes, eight bytes each.
    pub(super) schemes: Vec<u8>,
    pub(super) edits: Vec<u8>,
    /// The restored text. Words and shingles are made from it again when they are asked for: that
    /// takes no longer than reading them, and half the room.
    pub(super) text: Vec<u8>,
}

/// The columns in the order in which [`Row::read`] takes them.
pub(super) const COLUMNS: &str = "number, id, version, hash, source, bytes, words, disguised, \
    wording, same, schemes, edits, text, checksum";

impl Row {
    /// Reads a row and compares its checksum.
    pub(super) fn read(row: &rusqlite::Row<'_>) -> Result<Row, StoreError> {
        let read = Row {
            number: row.get(0)?,
            id: row.get(1)?,
            version: row.get(2)?,
            hash: row.get(3)?,
            source: row.get(4)?,
            bytes: row.get(5)?,
            words: row.get(6)?,
            disguised: row.get(7)?,
            wording: row.get(8)?,
            same: row.get(9)?,
            schemes: row.get(10)?,
            edits: row.get(11)?,
            text: row.get(12)?,
        };
        match row.get::<_, i64>(13)? == read.checksum() {
            true => Ok(read),
            false => Err(StoreError::damaged(format_args!("document {}", read.number))),
        }
    }

    pub(super) fn checksum(&self) -> i64 {
        let Row { number, id, version, hash, source, bytes, words, disguised, wording, .. } = self;
        let Row { same, schemes, edits, text, .. } = self;
        let numbers = [number, version, hash, bytes, words, &i64::from(*disguised), wording, same];
        let blobs = [id.as_bytes(), source.as_bytes(), schemes, edits, text];
        let numbers = numbers.into_iter().map(|number| ValueRef::Integer(*number));
        checksum(numbers.chain(blobs.into_iter().map(ValueRef::Blob)))
    }

    /// The words, with spans in bytes of the original.
    pub(super) fn words(&self) -> Result<Vec<Word>, StoreError> {
        let text = self.text()?;
        let (mut at, mut rest) = (0_usize, self.edits.as_slice());
        let mut edits = Vec::new();
        while !rest.is_empty() {
            let start = at.saturating_add(take_number(&mut rest));
            at = start.saturating_add(take_number(&mut rest));
            edits.push((Span::new(start, at), take_number(&mut rest)));
        }
        Ok(original_words(&text, &OffsetMap::of_edits(edits)))
    }

    /// The restored text.
    pub(super) fn text(&self) -> Result<String, StoreError> {
        thread_local! {
            static UNPACKER: RefCell<Option<Decompressor<'static>>> = const { RefCell::new(None) };
        }
        let damaged = || StoreError::damaged(format_args!("the text of document {}", self.number));
        /// Nothing longer is ever read.
        const LONGEST: usize = 1 << 30;
        let mut packed = self.text.as_slice();
        let length = take_number(&mut packed).min(LONGEST);
        let bytes = UNPACKER.with_borrow_mut(|held| {
            let unpacker = match held {
                Some(unpacker) => unpacker,
                None => held.insert(Decompressor::new().map_err(|_| damaged())?),
            };
            unpacker.decompress(packed, length).map_err(|_| damaged())
        })?;
        match bytes.len() == length {
            true => String::from_utf8(bytes).map_err(|_| damaged()),
            false => Err(damaged()),
        }
    }

    /// The ids of the schemes, as they are printed.
    pub(super) fn schemes(&self) -> Vec<String> {
        let (ids, _) = self.schemes.as_chunks();
        ids.iter().map(|bytes| format!("{:016x}", u64::from_le_bytes(*bytes))).collect()
    }
}

/// XXH3 of some values; where one ends is part of it.
pub(super) fn checksum<'a>(values: impl IntoIterator<Item = ValueRef<'a>>) -> i64 {
    let mut hash = Xxh3Default::new();
    for value in values {
        match value {
            ValueRef::Integer(number) => hash.update(&number.to_le_bytes()),
            ValueRef::Real(number) => hash.update(&number.to_le_bytes()),
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                hash.update(&(bytes.len() as u64).to_le_bytes());
                hash.update(bytes);
            }
            ValueRef::Null => hash.update(&[0xFF]),
        }
    }
    hash.digest() as i64
}

/// The length of a text in LEB128, and the text in one frame of Zstandard.
fn packed(text: &str) -> Vec<u8> {
    /// Higher levels take longer and save 2 % at most: the texts are short.
    const LEVEL: i32 = 3;
    thread_local! {
        static PACKER: RefCell<Option<Compressor<'static>>> = const { RefCell::new(None) };
    }
    let mut bytes = Vec::new();
    push_number(&mut bytes, text.len());
    let frame = PACKER.with_borrow_mut(|held| {
        let packer = match held {
            Some(packer) => packer,
            None => held.insert(Compressor::new(LEVEL)?),
        };
        packer.compress(text.as_bytes())
    });
    bytes.extend(frame.expect("memory for the packed text"));
    bytes
}

/// For each edit, in LEB128: how far it is from the end of the last one, how many bytes stood
/// there, and how many stand there now.
fn edits(restoration: &Restoration) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut at = 0;
    for edit in restoration.edits() {
        push_number(&mut bytes, edit.span.start - at);
        push_number(&mut bytes, edit.span.len());
        push_number(&mut bytes, edit.now.len());
        at = edit.span.end;
    }
    bytes
}

/// The table of a scheme as JSON: pairs of a sign and the letter it stands for.
fn table(scheme: &Scheme) -> String {
    let rows = scheme.swaps.iter().map(|swap| (swap.sign.to_string(), swap.letter.to_string()));
    let rows: Vec<(String, String)> = rows.collect();
    serde_json::to_string(&rows).expect("strings into memory")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Document, Origin, Source};

    fn memo(text: &str) -> Memo {
        let document = Document::new(text.to_owned(), Source::whole(Origin::Stdin));
        let revelation = undisguise::reveal(text, &undisguise::Config::default());
        Memo::of(Page { document, revelation })
    }

    #[test]
    fn words_come_back_with_their_places() {
        let plain = "The keeper of the southern tunnel found nothing but an unopened tin of plums, \
            and no one in the town knew who had put it under the running water that noon.";
        for text in [plain.to_owned(), plain.replace('n', "п").replace('u', "υ"), String::new()] {
            let memo = memo(&text);
            let row = memo.row(1, 1, 1);
            assert_eq!(row.words().unwrap(), memo.words);
            assert_eq!(row.edits.is_empty(), !memo.disguised);
            assert_eq!(row.schemes().len(), usize::from(memo.disguised));
            let mut other = row.clone();
            other.same = 2;
            assert_ne!(row.checksum(), other.checksum());
        }
    }

    #[test]
    fn a_damaged_text_is_told() {
        let mut row = memo("one two three four").row(7, 1, 7);
        row.text.truncate(4);
        let error = row.words().unwrap_err();
        assert!(error.to_string().contains("the text of document 7"), "{error}");
        row.text = vec![0xFF; 9];
        assert!(row.text().is_err());
    }
}
