//! What is found in a document, in bytes.

use undisguise::SchemeId;

use super::packed::Packed;
use super::{Entry, Gist};
use crate::saved::{Saved, Saver};

impl Gist {
    /// What was found, in bytes, behind those that are there.
    pub fn save(&self, into: &mut Vec<u8>) {
        let Gist { entry, words, wording, tables, text } = self;
        let mut to = Saver(std::mem::take(into));
        to.text(&entry.id);
        to.source(&entry.source);
        to.about(&entry.about);
        to.0.push(u8::from(entry.disguised));
        to.length(tables.len());
        for (_, table) in tables {
            to.length(table.len());
            for (sign, letter) in table {
                to.text(sign.encode_utf8(&mut [0; 4]));
                to.text(letter);
            }
        }
        to.length(entry.words);
        numbers(&words.words, &mut to);
        to.number(*wording);
        to.text(text);
        *into = to.0;
    }

    /// What [`save`](Gist::save) put there; moves `bytes` behind it. `None` when it is something else.
    pub fn saved(bytes: &mut &[u8]) -> Option<Gist> {
        let mut from = Saved(bytes);
        let (id, source, about) = (from.text()?, from.source()?, from.about()?);
        let disguised = from.byte()? != 0;
        let mut tables = Vec::new();
        for _ in 0..from.length()? {
            let mut table = Vec::new();
            for _ in 0..from.length()? {
                table.push((from.text()?.chars().next()?, from.text()?));
            }
            let rows = table.iter().map(|(sign, letter): &(char, String)| (*sign, letter.as_str()));
            tables.push((SchemeId::of(rows), table));
        }
        let (count, words, wording) = (from.length()?, had_back(&mut from)?, from.number()?);
        let text = from.text()?;
        *bytes = from.0;
        let schemes = tables.iter().map(|(id, _)| *id).collect();
        let entry = Entry { id, source, about, words: count, disguised, schemes };
        Some(Gist { entry, words: Packed::of(words), wording, tables, text })
    }
}

fn numbers(all: &[u32], to: &mut Saver) {
    to.length(all.len());
    to.0.extend(all.iter().flat_map(|number| number.to_le_bytes()));
}

fn had_back(from: &mut Saved<'_>) -> Option<Vec<u32>> {
    let length = from.length()?.checked_mul(size_of::<u32>())?;
    let (numbers, rest) = from.0.split_at_checked(length)?;
    from.0 = rest;
    let (numbers, _) = numbers.as_chunks();
    Some(numbers.iter().map(|bytes| u32::from_le_bytes(*bytes)).collect())
}
