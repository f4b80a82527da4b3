//! What the program tells of the articles: its JSON Lines, read into plain data.
//!
//! All names of its fields stand here.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::Value;

use super::annotated::Place;

/// Everything told of a set of articles.
#[derive(Clone, Debug, Default)]
pub(super) struct Told {
    pub(super) quotes: Vec<ToldQuote>,
    /// Pairs of quotations that give the same words, and the relation told.
    pub(super) links: Vec<(Place, Place, String)>,
    /// The articles of each story.
    pub(super) stories: Vec<Vec<usize>>,
    pub(super) differences: Vec<ToldDifference>,
    /// How many signals of each kind.
    pub(super) signals: BTreeMap<String, usize>,
}

/// A quotation that the program found.
#[derive(Clone, Debug)]
pub(super) struct ToldQuote {
    pub(super) place: Place,
    pub(super) speaker: Option<String>,
}

/// A difference that the program shows.
#[derive(Clone, Debug)]
pub(super) struct ToldDifference {
    pub(super) attribute: String,
    pub(super) subject: String,
    pub(super) left: Place,
    pub(super) right: Place,
}

/// The fields of the records.
mod field {
    /// What a record is.
    pub(super) const TYPE: &str = "type";
    /// The id of the document, as it was given.
    pub(super) const DOCUMENT: &str = "document";
    /// Bytes of the original text.
    pub(super) const START: &str = "start";
    pub(super) const END: &str = "end";
    pub(super) const SPEAKER: &str = "speaker";
    /// The two sides of a `variant` and of a `difference`.
    pub(super) const LEFT: &str = "left";
    pub(super) const RIGHT: &str = "right";
    pub(super) const RELATION: &str = "relation";
    /// The documents of a `story`: ids, or objects with one.
    pub(super) const DOCUMENTS: &str = "documents";
    pub(super) const ATTRIBUTE: &str = "attribute";
    pub(super) const SUBJECT: &str = "subject";
    /// The kind of a `signal`.
    pub(super) const KIND: &str = "kind";
}

/// Relations that a measurement of the same words leaves out.
const ONLY_POSSIBLE: &str = "translated";

/// Reads the records; the ids are indices in the set. Records of other types are passed over.
pub(super) fn read(lines: &str) -> Result<Told> {
    let mut told = Told::default();
    for line in lines.lines() {
        let record: Value = serde_json::from_str(line).with_context(|| line.to_owned())?;
        take(&record, &mut told).with_context(|| line.to_owned())?;
    }
    Ok(told)
}

fn take(record: &Value, told: &mut Told) -> Result<()> {
    match record[field::TYPE].as_str().context("no type")? {
        "quote" => told
            .quotes
            .push(ToldQuote { place: place(record)?, speaker: text(record, field::SPEAKER) }),
        "variant" => {
            let relation = text(record, field::RELATION).unwrap_or_default();
            if relation != ONLY_POSSIBLE {
                let sides = (place(&record[field::LEFT])?, place(&record[field::RIGHT])?);
                told.links.push((sides.0, sides.1, relation));
            }
        }
        "story" => {
            let documents = record[field::DOCUMENTS].as_array().context("no documents")?;
            told.stories.push(documents.iter().map(document).collect::<Result<_>>()?);
        }
        "difference" => told.differences.push(ToldDifference {
            attribute: text(record, field::ATTRIBUTE).unwrap_or_default(),
            subject: text(record, field::SUBJECT).unwrap_or_default(),
            left: place(&record[field::LEFT])?,
            right: place(&record[field::RIGHT])?,
        }),
        "signal" => {
            let kind = text(record, field::KIND).context("no kind")?;
            *told.signals.entry(kind).or_default() += 1;
        }
        _ => {}
    }
    Ok(())
}

/// A text that is there and not empty.
fn text(record: &Value, name: &str) -> Option<String> {
    record[name].as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

fn place(record: &Value) -> Result<Place> {
    let byte = |name: &str| record[name].as_u64().with_context(|| format!("no {name}"));
    Ok(Place {
        article: document(&record[field::DOCUMENT])?,
        start: byte(field::START)? as usize,
        end: byte(field::END)? as usize,
    })
}

/// The index in the set, from an id or from an object that holds one.
fn document(value: &Value) -> Result<usize> {
    let id = value.as_str().or_else(|| value[field::DOCUMENT].as_str()).context("no document")?;
    id.parse().with_context(|| format!("a document {id:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_read() {
        let lines = concat!(
            r#"{"type":"quote","document":"3","start":1,"end":5,"text":"Home","speaker":"Ann Lee"}"#,
            "\n",
            r#"{"type":"variant","left":{"document":"3","start":1,"end":5},"#,
            r#""right":{"document":"0","start":7,"end":9},"relation":"cut"}"#,
            "\n",
            r#"{"type":"story","documents":["3",{"document":"0"}]}"#,
            "\n",
            r#"{"type":"signal","document":"3","kind":"undated"}"#,
            "\n",
        );
        let told = read(lines).expect("records");
        assert_eq!(told.quotes[0].speaker.as_deref(), Some("Ann Lee"));
        assert_eq!(told.links[0].1, Place { article: 0, start: 7, end: 9 });
        assert_eq!(told.stories, [[3, 0]]);
        assert_eq!(told.signals["undated"], 1);
        assert!(read("{}").is_err());
        assert!(read("").is_ok());
    }
}
