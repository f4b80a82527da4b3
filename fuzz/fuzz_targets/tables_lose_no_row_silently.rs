//! Any bytes that claim to be a table are read to their end: rows, or reasons why not, in their order.
#![no_main]

use std::ops::ControlFlow;

use libfuzzer_sys::fuzz_target;
use undisguise_corpus::{Config, Format, Read, scan};

mod file;

fuzz_target!(|bytes: &[u8]| {
    for (format, ending) in [(Format::Csv, "csv"), (Format::Tsv, "tsv")] {
        let config = Config { format, threads: 1, max_line: 1 << 12, ..Config::default() };
        let place = |read| match read {
            Read::Page(page) => Some(page.document.source.offset),
            Read::Unreadable(unreadable) => Some(unreadable.source.offset),
            _ => None,
        };
        let mut last = 0;
        let stopped = scan(vec![file::with(bytes, ending)], &config, place, |place| {
            assert!(place.is_none_or(|place| place >= last && place <= bytes.len() as u64 + 3));
            last = place.unwrap_or(last);
            ControlFlow::Continue(())
        });
        assert!(!stopped.expect("threads"));
    }
});
