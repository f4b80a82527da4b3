//! Layers of disguise, one over the other, each found in the text that the ones above it left.
//!
//! A layer finds its findings in the text as it reads so far. Here they are brought back to the
//! bytes of the original, and where one lies over another, the two become one finding.

use smol_str::SmolStr;

use crate::quoted;
use crate::restore::Step;
use crate::scramble::scrambled;
use crate::{
    Certainty, Finding, Judgement, Reason, Restoration, Revelation, Scheme, Segment, Span, restore,
};

/// A text, what was found in it layer by layer, and how it reads so far.
#[derive(Debug)]
pub(crate) struct Layers<'t> {
    original: &'t str,
    /// In the order of the original.
    findings: Vec<Finding>,
    schemes: Vec<Scheme>,
    segments: Vec<Segment>,
    /// What is certain so far, applied; `None` while that is nothing.
    reading: Option<Restoration>,
    /// How often something came off.
    changes: usize,
}

impl<'t> Layers<'t> {
    pub(crate) fn new(original: &'t str) -> Layers<'t> {
        let (findings, schemes, segments) = Default::default();
        Layers { original, findings, schemes, segments, reading: None, changes: 0 }
    }

    /// The text as it reads so far.
    pub(crate) fn text(&self) -> &str {
        self.reading.as_ref().map_or(self.original, Restoration::text)
    }

    /// How often something came off: as long as this stays, so does [`text`](Layers::text).
    pub(crate) fn changes(&self) -> usize {
        self.changes
    }

    /// Puts down what was found in the text as it read so far, in its order; what is certain of it
    /// is read from now on. Returns whether that is anything.
    pub(crate) fn add(&mut self, findings: Vec<Finding>) -> bool {
        if findings.is_empty() {
            return false;
        }
        let changes = findings.iter().any(|found| found.certainty == Certainty::Certain);
        self.findings = match self.reading.take() {
            None if self.findings.is_empty() => findings,
            reading => {
                let reading = reading.unwrap_or_else(|| self.read());
                let findings = self.compose(&reading, findings);
                if !changes {
                    self.reading = Some(reading);
                }
                findings
            }
        };
        if changes {
            self.reading = Some(self.read());
            self.changes += 1;
        }
        changes
    }

    /// Puts down what was judged of the text as it read so far. Returns whether anything of it is
    /// certain.
    pub(crate) fn add_judgement(&mut self, mut judgement: Judgement) -> bool {
        for span in judgement.spans_mut() {
            *span = self.to_original(*span);
        }
        let first = self.schemes.len();
        if self.segments.is_empty() || (first == 0 && !judgement.schemes.is_empty()) {
            self.segments = judgement.segments;
        }
        self.schemes.extend(judgement.schemes);
        if first > 0 {
            let schemes = judgement.findings.iter_mut().filter_map(|found| found.scheme.as_mut());
            schemes.for_each(|scheme| *scheme += first);
        }
        self.add(judgement.findings)
    }

    /// A span of the text as it reads so far, in bytes of the original. Spans without a gap
    /// between them stay so.
    fn to_original(&self, span: Span) -> Span {
        let Some(reading) = &self.reading else { return span };
        let map = reading.map();
        let start = if span.start == 0 { 0 } else { map.to_original(span.start) };
        Span::new(start, map.to_original(span.end))
    }

    /// All that was found, and the restoration with what is at least as sure as `apply`.
    pub(crate) fn finish(mut self, apply: Certainty) -> Revelation {
        let doubted = quoted::doubt(self.original, &mut self.findings, &mut self.schemes);
        let restoration = match self.reading {
            Some(reading) if apply == Certainty::Certain && !doubted => reading,
            _ => restore(self.original, &self.findings, apply),
        };
        Revelation {
            findings: self.findings,
            schemes: self.schemes,
            segments: self.segments,
            scrambled: scrambled(self.original),
            restoration,
        }
    }

    fn read(&self) -> Restoration {
        restore(self.original, &self.findings, Certainty::Certain)
    }

    /// The findings so far and those of a layer below, in the order of the original, without one
    /// over another.
    fn compose(&self, reading: &Restoration, below: Vec<Finding>) -> Vec<Finding> {
        let steps = reading.map().steps();
        let mut all: Vec<Finding> = Vec::with_capacity(self.findings.len() + below.len());
        // The findings that another one takes the place of, in order.
        let mut replaced: Vec<Span> = Vec::new();
        let (certain, doubtful) =
            below.into_iter().partition(|found| found.certainty == Certainty::Certain);
        let below: [Vec<Finding>; 2] = [certain, doubtful];
        for below in &below {
            let (mut at, mut next) = (0, 0);
            while let Some(first) = below.get(next) {
                while steps.get(at).is_some_and(|step| step.restored.end <= first.span.start) {
                    at += 1;
                }
                let (count, over) = together(&below[next..], &steps[at..]);
                let group = &below[next..next + count];
                next += count;
                let over = &steps[at..at + over];
                if first.certainty == Certainty::Certain {
                    replaced.extend(over.iter().map(|step| step.original));
                }
                all.push(self.through(reading, steps[..at].last(), over, group));
            }
        }
        let stays = |finding: &&Finding| {
            finding.certainty < Certainty::Certain || replaced.binary_search(&finding.span).is_err()
        };
        all.extend(self.findings.iter().filter(stays).cloned());
        all.sort_by_key(|finding| (finding.span.start, finding.certainty < Certainty::Certain));
        apart(all)
    }

    /// Findings of a layer below, in bytes of the original, as one: `before` is the last step
    /// before them, `over` are those that lie over them, at least in part.
    fn through(
        &self,
        reading: &Restoration,
        before: Option<&Step>,
        over: &[Step],
        group: &[Finding],
    ) -> Finding {
        let mut finding = group[0].clone();
        let own = Span::new(finding.span.start, group[group.len() - 1].span.end);
        let (Some(first), Some(last)) = (over.first(), over.last()) else {
            finding.span = Span::new(behind(before, own.start), behind(before, own.end));
            return finding;
        };
        let (start, end) = (first.restored.start.min(own.start), last.restored.end.max(own.end));
        let span = Span::new(behind(before, start), behind(Some(last), end));
        let text = reading.text();
        let mut meant = String::new();
        let mut at = start;
        for one in group {
            meant.push_str(&text[at..one.span.start]);
            meant.push_str(&one.meant);
            at = one.span.end;
            one.reasons.iter().for_each(|reason| finding.reasons.insert(reason));
        }
        meant.push_str(&text[at..end]);
        finding.meant = SmolStr::from(meant);
        finding.shown = span.of(self.original).into();
        finding.span = span;
        finding.reasons.insert(Reason::Layered);
        let above = self.findings.partition_point(|above| above.span.start < span.start);
        for above in self.findings[above..].iter().take_while(|above| above.span.start < span.end) {
            above.reasons.iter().for_each(|reason| finding.reasons.insert(reason));
        }
        finding
    }
}

/// How many of the findings, from the first, and how many of the steps belong together, because
/// one step lies over several findings or one finding under several steps.
fn together(findings: &[Finding], steps: &[Step]) -> (usize, usize) {
    let certainty = findings[0].certainty;
    let (mut count, mut over) = (1, 0);
    let mut end = findings[0].span.end;
    loop {
        if let Some(step) = steps.get(over).filter(|step| step.restored.start < end) {
            end = end.max(step.restored.end);
            over += 1;
        } else if let Some(finding) = findings.get(count).filter(|finding| {
            over > 0 && finding.span.start < end && finding.certainty == certainty
        }) {
            end = end.max(finding.span.end);
            count += 1;
        } else {
            return (count, over);
        }
    }
}

/// Leaves out what lies over another finding and is less sure; of two as sure, the later one.
fn apart(all: Vec<Finding>) -> Vec<Finding> {
    let mut kept: Vec<Finding> = Vec::with_capacity(all.len());
    for finding in all {
        while let Some(last) = kept.last().filter(|last| last.span.end > finding.span.start) {
            if last.certainty >= finding.certainty {
                break;
            }
            kept.pop();
        }
        if kept.last().is_none_or(|last| last.span.end <= finding.span.start) {
            kept.push(finding);
        }
    }
    kept
}

/// The place in the original of a place behind a step and before the next.
fn behind(step: Option<&Step>, at: usize) -> usize {
    step.map_or(at, |step| step.original.end + (at - step.restored.end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Kind;

    fn finding(text: &str, shown: &str, meant: &str, kind: Kind) -> Finding {
        let start = text.find(shown).unwrap();
        Finding {
            span: Span::new(start, start + shown.len()),
            shown: shown.into(),
            meant: meant.into(),
            kind,
            certainty: Certainty::Certain,
            reasons: [Reason::Scheme].into(),
            scheme: None,
        }
    }

    #[test]
    fn a_layer_beside_and_a_layer_below() {
        let text = "x\u{34F}aÐ¿d Ð¾n";
        let mut layers = Layers::new(text);
        layers.add(vec![finding(text, "\u{34F}", "", Kind::Invisible)]);
        assert_eq!(layers.text(), "xaÐ¿d Ð¾n");
        let read = layers.text().to_owned();
        layers.add(vec![
            finding(&read, "Ð¿", "п", Kind::Mojibake),
            finding(&read, "Ð¾", "о", Kind::Mojibake),
        ]);
        assert_eq!(layers.text(), "xaпd оn");
        let read = layers.text().to_owned();
        layers.add(vec![finding(&read, "п", "n", Kind::Homoglyph)]);
        assert_eq!(layers.text(), "xand оn");
        let span = layers.to_original(Span::new(2, 5));
        assert_eq!(span.of(text), "Ð¿d ");
        let Revelation { findings, restoration, .. } = layers.finish(Certainty::Certain);
        let shown: Vec<(&str, &str)> =
            findings.iter().map(|found| (found.shown.as_str(), found.meant.as_str())).collect();
        assert_eq!(shown, [("\u{34F}", ""), ("Ð¿", "n"), ("Ð¾", "о")]);
        assert!(findings[1].reasons.contains(Reason::Layered));
        assert_eq!((restoration.text(), restoration.undo().as_str()), ("xand оn", text));
    }

    #[test]
    fn a_finding_over_several_steps() {
        let text = "v i a!";
        let mut layers = Layers::new(text);
        let space =
            |at| Finding { span: Span::new(at, at + 1), ..finding(text, " ", "", Kind::Spacing) };
        layers.add(vec![space(1), space(3)]);
        assert_eq!(layers.text(), "via!");
        layers.add(vec![finding("via!", "via", "VIA", Kind::StandIn)]);
        let Revelation { findings, restoration, .. } = layers.finish(Certainty::Certain);
        assert_eq!((findings.len(), findings[0].shown.as_str()), (1, "v i a"));
        assert_eq!((restoration.text(), restoration.undo().as_str()), ("VIA!", text));
    }

    #[test]
    fn several_findings_under_one_step() {
        let text = "<dcпa>aп";
        let mut layers = Layers::new(text);
        layers.add(vec![finding(text, "<dcпa>", "aпcd", Kind::Bidi)]);
        assert_eq!(layers.text(), "aпcdaп");
        let sign = finding(layers.text(), "п", "n", Kind::Homoglyph);
        let end = Finding { span: Span::new(6, 8), ..sign.clone() };
        let other = finding(layers.text(), "c", "k", Kind::Homoglyph);
        layers.add(vec![sign, other, end]);
        let Revelation { findings, restoration, .. } = layers.finish(Certainty::Certain);
        assert_eq!((findings.len(), findings[0].meant.as_str()), (2, "ankd"));
        assert_eq!((restoration.text(), restoration.undo().as_str()), ("ankdan", text));
    }

    #[test]
    fn what_is_less_sure_gives_way() {
        let text = "ab";
        let mut layers = Layers::new(text);
        layers.add(vec![finding(text, "a", "x", Kind::StandIn)]);
        let doubtful = finding("xb", "xb", "yy", Kind::StandIn);
        layers.add(vec![Finding { certainty: Certainty::Likely, ..doubtful }]);
        assert_eq!(layers.text(), "xb");
        let Revelation { findings, restoration, .. } = layers.finish(Certainty::Certain);
        assert_eq!((findings.len(), restoration.text()), (1, "xb"));
        let empty = Layers::new("").finish(Certainty::Possible);
        assert_eq!((empty.findings.len(), empty.restoration.text()), (0, ""));
    }
}
