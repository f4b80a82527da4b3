//! Pieces to documents: checks the encoding, finds the text.

use std::panic::catch_unwind;
use std::sync::Arc;

use crate::html::{UNPARSED, apparent_depth, main_text};
use crate::read::Piece;
use crate::record::Located;
use crate::{Document, Format, Unreadable, Why};

/// The byte-order mark in UTF-8.
pub(crate) const MARK: &str = "\u{FEFF}";

/// The document of a piece; `None` for an empty line between records.
pub(crate) fn extract(piece: Piece, field: &Arc<str>) -> Result<Option<Document>, Unreadable> {
    let mut source = piece.source;
    let called = |document: Document| Document {
        record_id: piece.record_id,
        about: piece.about.or(document.about),
        ..document
    };
    let text = match String::from_utf8(piece.bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.utf8_error().valid_up_to() as u64;
            return Err(Unreadable { source, why: Why::NotUtf8 { at } });
        }
    };
    let marked = source.offset == 0 && text.starts_with(MARK);
    let unmarked = if marked { &text[MARK.len()..] } else { &text };
    match piece.format {
        Format::Html if apparent_depth(unmarked) > UNPARSED => {
            Err(Unreadable { source, why: Why::TooDeep { limit: UNPARSED as u64 } })
        }
        // A page can be made to bring any parser down; it must not take the run with it.
        Format::Html => match catch_unwind(|| main_text(unmarked)) {
            Ok((text, about)) => {
                Ok(Some(called(Document { about, ..Document::new(text, source) })))
            }
            Err(_) => Err(Unreadable { source, why: Why::Markup }),
        },
        Format::Jsonl if unmarked.trim_ascii().is_empty() => Ok(None),
        Format::Jsonl => match record(text, marked, field) {
            Ok((text, found)) => {
                source.field = (!found.bare).then(|| Arc::clone(field));
                let Located { id, about, .. } = found;
                Ok(Some(Document { record_id: id, about, ..Document::new(text, source) }))
            }
            Err(why) => Err(Unreadable { source, why }),
        },
        _ if marked => Ok(Some(called(Document::new(unmarked.to_owned(), source)))),
        _ => Ok(Some(called(Document::new(text, source)))),
    }
}

/// The text of a line, and what else was found in it.
fn record(mut line: String, marked: bool, field: &str) -> Result<(String, Located), Why> {
    if marked {
        line.drain(..MARK.len());
    }
    let found = Located::of(&line, field)?;
    Ok((found.text(line)?, found))
}
