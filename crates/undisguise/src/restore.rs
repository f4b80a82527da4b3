//! The text as it reads, the edits that made it, and the way back.

use smol_str::SmolStr;

use crate::{Certainty, Finding, Span};

/// One change: what stood at a span of the original, and what stands there now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Where, in bytes of the original.
    pub span: Span,
    /// What was removed, exactly.
    pub was: SmolStr,
    /// What was put in its place.
    pub now: SmolStr,
}

/// A text as it reads, with the edits that made it; [`undo`](Restoration::undo) gives the input
/// back, byte for byte.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Restoration {
    text: String,
    edits: Vec<Edit>,
    map: OffsetMap,
}

impl Restoration {
    /// The text as it reads. The original itself when there are no edits.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The edits, in the order of the original, never overlapping.
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// Positions, both ways.
    pub fn map(&self) -> &OffsetMap {
        &self.map
    }

    /// Takes the restored text out, without copying it.
    pub fn into_text(self) -> String {
        self.text
    }

    /// The original, byte for byte. Linear in the length of the text.
    pub fn undo(&self) -> String {
        let mut original = String::with_capacity(self.text.len() + self.edits.len());
        let mut at = 0;
        for (edit, step) in self.edits.iter().zip(&self.map.steps) {
            original.push_str(&self.text[at..step.restored.start]);
            original.push_str(&edit.was);
            at = step.restored.end;
        }
        original.push_str(&self.text[at..]);
        original
    }
}

/// Maps byte offsets of the original to byte offsets of the restored text and back, in
/// O(log edits). One entry per edit.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct OffsetMap {
    steps: Vec<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) original: Span,
    pub(crate) restored: Span,
}

impl OffsetMap {
    /// The map of edits that are known by where they stood in the original and by how many bytes
    /// stand there now; in the order of the original, never overlapping.
    pub fn of_edits(edits: impl IntoIterator<Item = (Span, usize)>) -> Self {
        let (mut at, mut to) = (0, 0_usize);
        let step = |(original, length): (Span, usize)| {
            let start = to.saturating_add(original.start.saturating_sub(at));
            (at, to) = (original.end, start.saturating_add(length));
            Step { original, restored: Span::new(start, to) }
        };
        OffsetMap { steps: edits.into_iter().map(step).collect() }
    }

    /// Whether nothing was edited: offsets are the same on both sides.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// One for each edit, in order.
    pub(crate) fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The offset in the restored text for a byte offset of the original.
    ///
    /// An offset inside an edit maps to the start of what stands there now; an offset at the end
    /// of an edit maps behind it. Monotone. Offsets behind the end go on at the same distance.
    pub fn to_restored(&self, original: usize) -> usize {
        convert(&self.steps, original, |step| (step.original, step.restored))
    }

    /// The offset in the original for a byte offset of the restored text; see
    /// [`to_restored`](OffsetMap::to_restored).
    pub fn to_original(&self, restored: usize) -> usize {
        convert(&self.steps, restored, |step| (step.restored, step.original))
    }
}

fn convert(steps: &[Step], offset: usize, sides: impl Fn(&Step) -> (Span, Span)) -> usize {
    let before = steps.partition_point(|step| sides(step).0.start <= offset);
    let Some(step) = before.checked_sub(1).map(|index| &steps[index]) else { return offset };
    let (from, to) = sides(step);
    if offset < from.end { to.start } else { to.end + (offset - from.end) }
}

/// Applies the findings that are at least as sure as `apply`.
///
/// Findings must be in the order of the text; one that overlaps an earlier one is left out.
/// Linear in the length of the text; the empty text gives the empty restoration.
pub fn restore(text: &str, findings: &[Finding], apply: Certainty) -> Restoration {
    let mut restored = String::with_capacity(text.len());
    let mut edits: Vec<Edit> = Vec::with_capacity(findings.len());
    let mut steps: Vec<Step> = Vec::with_capacity(findings.len());
    let mut at = 0;
    for finding in findings {
        let span = finding.span;
        if finding.certainty < apply || finding.meant == finding.shown || span.start < at {
            continue;
        }
        restored.push_str(&text[at..span.start]);
        let start = restored.len();
        match finding.meant.as_bytes() {
            [letter] => restored.push(char::from(*letter)),
            _ => restored.push_str(&finding.meant),
        }
        steps.push(Step { original: span, restored: Span::new(start, restored.len()) });
        // What undoes the edit comes from the text itself; copying a finding's is only quicker.
        let was = span.of(text);
        let was = if finding.shown == was { finding.shown.clone() } else { was.into() };
        edits.push(Edit { span, was, now: finding.meant.clone() });
        at = span.end;
    }
    restored.push_str(&text[at..]);
    Restoration { text: restored, edits, map: OffsetMap { steps } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kind, Reason};

    fn finding(text: &str, start: usize, end: usize, meant: &str) -> Finding {
        Finding {
            span: Span::new(start, end),
            shown: text[start..end].into(),
            meant: meant.into(),
            kind: Kind::Homoglyph,
            certainty: Certainty::Certain,
            reasons: [Reason::Scheme].into(),
            scheme: None,
        }
    }

    #[test]
    fn undoes_itself_and_maps_both_ways() {
        let text = "aпd\u{34F}!";
        let findings = [finding(text, 1, 3, "n"), finding(text, 4, 6, "")];
        let restoration = restore(text, &findings, Certainty::Certain);
        assert_eq!(restoration.text(), "and!");
        assert_eq!(restoration.undo(), text);
        let there: Vec<usize> = (0..=7).map(|at| restoration.map().to_restored(at)).collect();
        assert_eq!(there, [0, 1, 1, 2, 3, 3, 3, 4]);
        let back: Vec<usize> = (0..=4).map(|at| restoration.map().to_original(at)).collect();
        assert_eq!(back, [0, 1, 3, 6, 7]);
        let edits = restoration.edits().iter().map(|edit| (edit.span, edit.now.len()));
        assert_eq!(OffsetMap::of_edits(edits), *restoration.map());
    }

    #[test]
    fn empty_text() {
        let restoration = restore("", &[], Certainty::Possible);
        assert_eq!((restoration.text(), restoration.undo().as_str()), ("", ""));
        assert_eq!(restoration.map().to_original(0), 0);
    }

    #[test]
    fn what_is_not_sure_enough_is_left_alone() {
        let text = "пo";
        let mut doubtful = finding(text, 0, 2, "n");
        doubtful.certainty = Certainty::Likely;
        let findings = [doubtful];
        assert_eq!(restore(text, &findings, Certainty::Certain).text(), text);
        assert_eq!(restore(text, &findings, Certainty::Likely).text(), "no");
    }
}
