//! Any bytes that claim to be a web archive are read to their end: pages, records without one, or
//! reasons why not, in their order.
#![no_main]

use std::ops::ControlFlow;

use libfuzzer_sys::fuzz_target;
use undisguise_corpus::{Config, Format, Read, scan};

mod file;

fuzz_target!(|bytes: &[u8]| {
    let config = Config { format: Format::Warc, threads: 1, max_line: 1 << 12, ..Config::default() };
    let place = |read| match read {
        Read::Page(page) => page.document.source.line,
        Read::Unreadable(unreadable) => unreadable.source.line,
        _ => None,
    };
    let mut last = 0;
    let stopped = scan(vec![file::with(bytes, "warc")], &config, place, |record| {
        assert!(record.is_none_or(|record| record > last || record == last));
        last = record.unwrap_or(last);
        ControlFlow::Continue(())
    });
    assert!(!stopped.expect("threads"));
});
