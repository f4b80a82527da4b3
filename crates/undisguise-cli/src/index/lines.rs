//! What was added and found as JSON Lines. The fields are documented in `docs/formats.md`.

use serde::Serialize;
use undisguise::Span;
use undisguise_corpus::{Added, Found, Hit, HitFamily, Memo, SharedScheme};

use super::find::KnownAs;
use crate::jsonl::{AboutFields, line, rounded};

#[derive(Serialize)]
struct AddedLine<'a> {
    id: &'a str,
    source: &'a str,
    what: &'a str,
    document: i64,
    version: Option<i64>,
    alike: Option<usize>,
}

#[derive(Serialize)]
struct FoundLine<'a> {
    id: &'a str,
    source: &'a str,
    #[serde(flatten)]
    about: AboutFields<'a>,
    words: usize,
    disguised: bool,
    found: Vec<HitLine<'a>>,
    schemes: Vec<SchemeLine<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    story: Option<StoryLine<'a>>,
}

#[derive(Serialize)]
struct StoryLine<'a> {
    number: usize,
    likeness: f64,
    documents: &'a [String],
    sources: &'a [String],
    held_by: &'a [String],
}

#[derive(Serialize)]
struct HitLine<'a> {
    id: &'a str,
    source: &'a str,
    #[serde(flatten)]
    about: AboutFields<'a>,
    document: i64,
    version: i64,
    disguised: bool,
    likeness: f64,
    containment: f64,
    relation: &'a str,
    spans: Vec<SpansLine>,
    schemes: &'a [String],
    family: Option<FamilyLine>,
}

#[derive(Serialize)]
struct FamilyLine {
    first: i64,
    documents: u64,
}

#[derive(Serialize)]
struct SpansLine {
    stored: [usize; 2],
    given: [usize; 2],
}

#[derive(Serialize)]
struct SchemeLine<'a> {
    id: &'a str,
    documents: u64,
    first: &'a str,
}

/// The acknowledgement of a document.
pub(super) fn added(id: &str, source: &str, added: &Added) -> Vec<u8> {
    let (what, document, version, alike) = match *added {
        Added::New { number, alike } => ("added", number, Some(1), Some(alike)),
        Added::Version { number, version, alike } => {
            ("version", number, Some(version), Some(alike))
        }
        Added::Known { number, elsewhere: true } => ("place", number, None, None),
        Added::Known { number, elsewhere: false } => ("known", number, None, None),
    };
    line(&AddedLine { id, source, what, document, version, alike })
}

/// What was found for a document.
pub(super) fn found(memo: &Memo, found: &Found, known: Option<&KnownAs<'_>>) -> Vec<u8> {
    line(&FoundLine {
        id: memo.id(),
        source: memo.source(),
        about: AboutFields::of(memo.about()),
        words: memo.words(),
        disguised: memo.is_disguised(),
        found: found.hits.iter().map(hit).collect(),
        schemes: found.schemes.iter().map(scheme).collect(),
        story: known.map(|known| StoryLine {
            number: known.number,
            likeness: rounded(known.likeness),
            documents: &known.story.documents,
            sources: &known.story.sources,
            held_by: &known.story.held_by,
        }),
    })
}

fn hit(hit: &Hit) -> HitLine<'_> {
    let span = |span: &Span| [span.start, span.end];
    let spans = hit.spans.iter();
    HitLine {
        id: &hit.id,
        source: &hit.source,
        about: AboutFields::of(&hit.about),
        document: hit.number,
        version: hit.version,
        disguised: hit.disguised,
        likeness: rounded(hit.likeness),
        containment: rounded(hit.containment),
        relation: hit.relation.name(),
        spans: spans
            .map(|(stored, given)| SpansLine { stored: span(stored), given: span(given) })
            .collect(),
        schemes: &hit.schemes,
        family: hit.family.map(|HitFamily { first, documents }| FamilyLine { first, documents }),
    }
}

fn scheme(scheme: &SharedScheme) -> SchemeLine<'_> {
    SchemeLine { id: &scheme.id, documents: scheme.documents, first: &scheme.first }
}
