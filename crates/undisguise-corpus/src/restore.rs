//! Texts and records with what they say in place of how they were written.

use std::fmt::Write;

use undisguise::{Restoration, Revelation, reveal};

use crate::extract::MARK;
use crate::read::{Item, Piece};
use crate::record::Record;
use crate::{Config, Format, Unreadable, Why};

/// A stretch of output of [`restore`](crate::restore()).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restored {
    /// What goes to the output. Where nothing was restored, exactly what came in.
    pub bytes: Vec<u8>,
    /// Letters restored in it.
    pub edits: usize,
    /// Whether it is a text or record, readable or not.
    pub documents: usize,
    /// What could not be read here. The bytes are passed on as they are, unless there are none.
    pub unreadable: Option<Unreadable>,
}

pub(crate) fn restored(item: Item, config: &Config) -> Restored {
    match item {
        Item::Opened(_) | Item::LeftOut(..) | Item::NoPages(..) => Restored::default(),
        Item::Raw(bytes) => Restored { bytes, ..Restored::default() },
        Item::Unreadable(unreadable) => {
            Restored { unreadable: Some(unreadable), ..Restored::default() }
        }
        Item::Piece(piece) => match piece.format {
            Format::Jsonl => record(piece, config),
            _ => text(piece, config),
        },
    }
}

/// A text that is not UTF-8 cannot be passed on: it has no lines that could be told good from bad.
fn text(piece: Piece, config: &Config) -> Restored {
    let text = match std::str::from_utf8(&piece.bytes) {
        Ok(text) => text,
        Err(error) => {
            let why = Why::NotUtf8 { at: error.valid_up_to() as u64 };
            let unreadable = Some(Unreadable { source: piece.source, why });
            return Restored { documents: 1, unreadable, ..Restored::default() };
        }
    };
    let (mark, text) = split_mark(text, piece.source.offset);
    let restoration = reveal(text, &config.reveal).restoration;
    let edits = restoration.edits().len();
    if edits == 0 {
        return Restored { bytes: piece.bytes, documents: 1, ..Restored::default() };
    }
    let bytes = [mark, restoration.text()].concat().into_bytes();
    Restored { bytes, edits, documents: 1, unreadable: None }
}

/// A bad record goes on as it came, and is named.
fn record(piece: Piece, config: &Config) -> Restored {
    let line = std::str::from_utf8(&piece.bytes)
        .map_err(|error| Why::NotUtf8 { at: error.valid_up_to() as u64 });
    let (mark, line) = match line {
        Ok(line) => split_mark(line, piece.source.offset),
        Err(why) => return bad(piece, why),
    };
    if line.trim_ascii().is_empty() {
        return Restored { bytes: piece.bytes, ..Restored::default() };
    }
    let record = match Record::find(line, &config.text_field) {
        Ok(record) => record,
        Err(why) => return bad(piece, why),
    };
    let revealed = reveal(&record.text, &config.reveal);
    let edits = revealed.restoration.edits().len();
    if edits == 0 {
        return Restored { bytes: piece.bytes, documents: 1, ..Restored::default() };
    }
    let rewritten = record.rewrite(revealed.restoration.text(), &note(&revealed));
    let bytes = [mark, &rewritten].concat().into_bytes();
    Restored { bytes, edits, documents: 1, unreadable: None }
}

fn bad(piece: Piece, why: Why) -> Restored {
    let unreadable = Some(Unreadable { source: piece.source, why });
    Restored { bytes: piece.bytes, edits: 0, documents: 1, unreadable }
}

fn split_mark(text: &str, offset: u64) -> (&str, &str) {
    let marked = offset == 0 && text.starts_with(MARK);
    text.split_at(if marked { MARK.len() } else { 0 })
}

/// The `undisguise` object: enough to have the original back.
fn note(revealed: &Revelation) -> String {
    let mut note = format!("{{\"engine\":\"{}\",\"schemes\":[", env!("CARGO_PKG_VERSION"));
    for (index, scheme) in revealed.schemes.iter().enumerate() {
        let comma = if index > 0 { "," } else { "" };
        write!(note, "{comma}\"{}\"", scheme.id).expect("a String takes everything");
    }
    note.push_str("],");
    edits(&revealed.restoration, &mut note);
    note.push('}');
    note
}

fn edits(restoration: &Restoration, note: &mut String) {
    let edits = restoration.edits();
    write!(note, "\"edit_count\":{},\"edits\":[", edits.len()).expect("a String takes everything");
    for (index, edit) in edits.iter().enumerate() {
        let comma = if index > 0 { "," } else { "" };
        let (was, now) = (escaped(&edit.was), escaped(&edit.now));
        let (start, end) = (edit.span.start, edit.span.end);
        write!(note, "{comma}{{\"start\":{start},\"end\":{end},\"was\":{was},\"now\":{now}}}")
            .expect("a String takes everything");
    }
    note.push(']');
}

/// Signs are written as escapes: an invisible one must be seen, and ASCII lines stay ASCII.
fn escaped(text: &str) -> String {
    crate::record::json_string(text, true)
}
