//! Infers the scheme of each segment from the evidence of the text.

use crate::{Certainty, Finding, Kind, Language, Reason, Scheme, SchemeId, Sightings, Span, Swap};

/// A stretch of the text that was judged as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Where, in bytes of the original.
    pub span: Span,
    /// Index of the scheme it was written with, if any.
    pub scheme: Option<usize>,
    /// The language it is written in, when it is one we know and it was needed.
    pub language: Option<Language>,
}

/// What [`judge`] found out.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Judgement {
    /// In the order of the text.
    pub findings: Vec<Finding>,
    /// In the order of their first use.
    pub schemes: Vec<Scheme>,
    /// In the order of the text, without gaps.
    pub segments: Vec<Segment>,
}

/// Judges the sightings of a text.
pub fn judge(text: &str, sightings: &Sightings) -> Judgement {
    let _ =
        (text, sightings, Kind::Homoglyph, Reason::Scheme, Certainty::Certain, SchemeId::of([]));
    let _: Option<(Swap, Scheme)> = None;
    Judgement::default()
}
