//! Any text can be read and explained; findings stand in order and show what stands there.
#![no_main]

use libfuzzer_sys::fuzz_target;
use undisguise::{Config, Reason, explain, reveal};

fuzz_target!(|text: &str| {
    let revealed = reveal(text, &Config::default());
    assert_eq!(explain(&revealed).len(), revealed.findings.len());
    let mut behind = 0;
    for finding in &revealed.findings {
        assert_eq!(finding.span.of(text), finding.shown);
        assert!(finding.span.start >= behind || finding.reasons.contains(Reason::Layered));
        behind = behind.max(finding.span.end);
    }
    let mut end = 0;
    for segment in &revealed.segments {
        assert_eq!(segment.span.start, end);
        end = segment.span.end;
    }
    assert_eq!(end, text.len());
});
