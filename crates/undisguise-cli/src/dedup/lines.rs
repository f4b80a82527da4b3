//! Documents, pairs and families as JSON Lines. The fields are documented in `docs/formats.md`.

use std::fmt::Write;

use serde::Serialize;
use undisguise::Span;
use undisguise_corpus::{
    Cells, Column, Dedup, Entry, Family, Pair, Part, Shared, Sharing, Source, Template, Value,
};

use crate::jsonl::{AboutFields, line, push, rounded};

/// The columns of pairs, families and documents in a Parquet file.
pub(super) const PAIRS: &[Column] = &[
    ("left", Cells::Text),
    ("right", Cells::Text),
    ("likeness", Cells::Share),
    ("containment", Cells::Share),
    ("relation", Cells::Text),
    ("spans", Cells::Json),
    ("left_source", Cells::Text),
    ("right_source", Cells::Text),
];

pub(super) const FAMILIES: &[Column] = &[
    ("family", Cells::Number),
    ("size", Cells::Number),
    ("members", Cells::Json),
    ("template", Cells::Json),
    ("shared", Cells::Text),
    ("names", Cells::Texts),
    ("families", Cells::Json),
    ("schemes", Cells::Texts),
    ("first", Cells::Json),
];

const DOCUMENTS: &[Column] = &[
    ("id", Cells::Text),
    ("source", Cells::Text),
    ("url", Cells::Text),
    ("site", Cells::Text),
    ("title", Cells::Text),
    ("author", Cells::Text),
    ("published", Cells::Text),
    ("fetched", Cells::Text),
    ("words", Cells::Number),
    ("disguised", Cells::Truth),
    ("family", Cells::Number),
    ("keep", Cells::Truth),
    ("kept_id", Cells::Text),
    ("schemes", Cells::Texts),
    ("text", Cells::Text),
];

/// The columns of documents; the text, where it is wanted, is the last one.
pub(super) fn document_columns(with_text: bool) -> &'static [Column] {
    if with_text { DOCUMENTS } else { &DOCUMENTS[..DOCUMENTS.len() - 1] }
}

/// What stands before the spans of a pair, and behind them. They are most of the line, and numbers
/// only, so they are written apart.
#[derive(Serialize)]
struct PairHead<'a> {
    left: &'a str,
    right: &'a str,
    likeness: f64,
    containment: f64,
    relation: &'a str,
}

#[derive(Serialize)]
struct PairEnd {
    left_source: String,
    right_source: String,
}

#[derive(Serialize)]
struct FamilyLine<'a> {
    family: usize,
    size: usize,
    members: Vec<MemberLine<'a>>,
    template: Option<Vec<PartLine<'a>>>,
}

/// A part of a template: fixed or optional words, or a slot with what each member puts there.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum PartLine<'a> {
    Fixed(&'a str),
    Optional(&'a str),
    Slot { kind: &'a str, values: Vec<ValueLine<'a>> },
}

#[derive(Serialize)]
struct ValueLine<'a> {
    id: &'a str,
    start: usize,
    end: usize,
    text: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unfilled: bool,
}

#[derive(Serialize)]
struct MemberLine<'a> {
    id: &'a str,
    source: String,
    #[serde(flatten)]
    about: AboutFields<'a>,
    words: usize,
    disguised: bool,
    keep: bool,
}

/// Two sites or authors that share something.
#[derive(Serialize)]
struct SharedLine<'a> {
    shared: &'a str,
    names: &'a [String; 2],
    families: &'a [usize],
    schemes: Vec<String>,
    first: [usize; 2],
}

#[derive(Serialize)]
struct DocumentLine<'a> {
    id: &'a str,
    source: String,
    #[serde(flatten)]
    about: AboutFields<'a>,
    words: usize,
    disguised: bool,
    family: Option<usize>,
    keep: bool,
    kept_id: Option<&'a str>,
    schemes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

/// The line of a pair; its spans are bytes of both originals.
pub(super) fn pair(pair: &Pair, entries: &[Entry]) -> Vec<u8> {
    let (left, right) = (&entries[pair.left], &entries[pair.right]);
    let head = PairHead {
        left: &left.id,
        right: &right.id,
        likeness: rounded(pair.likeness),
        containment: rounded(pair.containment),
        relation: pair.relation.name(),
    };
    let end = PairEnd { left_source: named(&left.source), right_source: named(&right.source) };
    let mut line = Vec::with_capacity(PAIR + pair.spans.len() * SPANS);
    push(&head, &mut line);
    line.truncate(line.len() - b"}\n".len());
    line.extend_from_slice(br#","spans":["#);
    for (number, (left, right)) in pair.spans.iter().enumerate() {
        line.extend_from_slice(if number == 0 {
            br#"{"left":["#.as_slice()
        } else {
            br#",{"left":["#
        });
        push_span(*left, &mut line);
        line.extend_from_slice(br#"],"right":["#);
        push_span(*right, &mut line);
        line.extend_from_slice(b"]}");
    }
    line.push(b']');
    let behind = line.len();
    push(&end, &mut line);
    line[behind] = b',';
    line
}

/// Where a document stood, written into memory of the right size.
fn named(source: &Source) -> String {
    /// Bytes of most names.
    const NAME: usize = 64;
    let mut name = String::with_capacity(NAME);
    write!(name, "{source}").expect("memory takes everything");
    name
}

/// Bytes of most lines of a pair without its spans, and of two spans.
const PAIR: usize = 320;
const SPANS: usize = 48;

fn push_span(span: Span, to: &mut Vec<u8>) {
    push_number(span.start, to);
    to.push(b',');
    push_number(span.end, to);
}

fn push_number(mut number: usize, to: &mut Vec<u8>) {
    /// Digits of the largest.
    const MOST: usize = usize::MAX.ilog10() as usize + 1;
    let (mut digits, mut at) = ([0; MOST], MOST);
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    to.extend_from_slice(&digits[at..]);
}

/// The line of a family.
pub(super) fn family(
    number: usize,
    family: &Family,
    template: Option<&Template>,
    entries: &[Entry],
) -> Vec<u8> {
    let member = |index: &usize| {
        let entry = &entries[*index];
        MemberLine {
            id: &entry.id,
            source: entry.source.to_string(),
            about: AboutFields::of(&entry.about),
            words: entry.words,
            disguised: entry.disguised,
            keep: *index == family.kept,
        }
    };
    let members: Vec<MemberLine<'_>> = family.members.iter().map(member).collect();
    let template = template.map(|it| it.parts.iter().map(|it| part(it, entries)).collect());
    line(&FamilyLine { family: number, size: members.len(), members, template })
}

/// The lines of all sites and authors that share something.
pub(super) fn sharing(sharing: &Sharing) -> Vec<u8> {
    let mut lines = Vec::new();
    for (what, all) in [("sites", &sharing.sites), ("authors", &sharing.authors)] {
        for Shared { names, families, schemes, first } in all {
            let schemes = schemes.iter().map(ToString::to_string).collect();
            push(&SharedLine { shared: what, names, families, schemes, first: *first }, &mut lines);
        }
    }
    lines
}

fn part<'a>(part: &'a Part, entries: &'a [Entry]) -> PartLine<'a> {
    let value = |value: &'a Value| ValueLine {
        id: &entries[value.document].id,
        start: value.span.start,
        end: value.span.end,
        text: &value.text,
        unfilled: value.unfilled,
    };
    match part {
        Part::Fixed(text) => PartLine::Fixed(text),
        Part::Optional(text) => PartLine::Optional(text),
        Part::Slot(slot) => PartLine::Slot {
            kind: slot.kind.name(),
            values: slot.values.iter().map(value).collect(),
        },
    }
}

/// The family of each document that has one, and the member that is kept.
pub(super) fn places(found: &Dedup, documents: usize) -> Vec<Option<(usize, usize)>> {
    let mut families = vec![None; documents];
    for (number, family) in found.families.iter().enumerate() {
        for member in &family.members {
            families[*member] = Some((number, family.kept));
        }
    }
    families
}

/// The line of a document; `text` is what it says, where that is wanted.
pub(super) fn document(
    number: usize,
    family: Option<(usize, usize)>,
    text: Option<&str>,
    entries: &[Entry],
) -> Vec<u8> {
    let entry = &entries[number];
    let keep = family.is_none_or(|(_, kept)| kept == number);
    line(&DocumentLine {
        id: &entry.id,
        source: entry.source.to_string(),
        about: AboutFields::of(&entry.about),
        words: entry.words,
        disguised: entry.disguised,
        family: family.map(|(number, _)| number),
        keep,
        kept_id: family.filter(|_| !keep).map(|(_, kept)| entries[kept].id.as_str()),
        schemes: entry.schemes.iter().map(ToString::to_string).collect(),
        text,
    })
}
