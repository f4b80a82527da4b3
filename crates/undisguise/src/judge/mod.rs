//! Infers the scheme of each segment from the evidence of the text.

mod ask;
mod case;
mod merge;
mod own;
mod page;
mod plainly;
mod puzzle;
mod read;
mod schemes;
mod segment;
mod solve;
mod spell;

use crate::{Finding, Language, Scheme, Sightings, Span};

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
    /// In the order of the text, without gaps; none for the empty text.
    pub segments: Vec<Segment>,
}

/// Judges the sightings of a text: what the signs stand for, how sure that is, and why.
///
/// The evidence is statistical and belongs to schemes: whether the words with signs become good
/// language, all with the same table, by how much, and whether the letters meant are missing
/// where the signs stand. Look-alike tables are a prior only. Linear in the length of the text.
/// Without sightings there are no findings; the empty text has neither.
pub fn judge(text: &str, sightings: &Sightings) -> Judgement {
    let Some(reading) = read::read(text, sightings) else { return Judgement::untouched(text) };
    let spellings = spell::spell(text, &reading);
    let occurrences = spell::occurrences(text, &reading, &spellings);
    schemes::conclude(text, &reading, &spellings, occurrences)
}

impl Judgement {
    /// The spans of all segments and schemes.
    pub(crate) fn spans_mut(&mut self) -> impl Iterator<Item = &mut Span> {
        let schemes = self.schemes.iter_mut().flat_map(|scheme| &mut scheme.spans);
        self.segments.iter_mut().map(|segment| &mut segment.span).chain(schemes)
    }

    fn untouched(text: &str) -> Self {
        let segment = Segment { span: Span::new(0, text.len()), scheme: None, language: None };
        let segments = if text.is_empty() { Vec::new() } else { vec![segment] };
        Judgement { segments, ..Judgement::default() }
    }
}
