//! Any bytes that claim to be Parquet give rows or reasons why not; whatever the library does with
//! them, the run goes on.
#![no_main]

use std::ops::ControlFlow;

use libfuzzer_sys::fuzz_target;
use undisguise_corpus::{Config, Read, scan};

mod file;

fuzz_target!(init: {
    // A damaged file may bring the library down, and that is caught: libFuzzer must not end at it.
    std::panic::set_hook(Box::new(|_| ()));
}, |bytes: &[u8]| {
    let config = Config { threads: 1, ..Config::default() };
    let told = |read| matches!(read, Read::Page(_) | Read::Unreadable(_));
    let mut any = false;
    let stopped = scan(vec![file::with(bytes, "parquet")], &config, told, |told| {
        any |= told;
        ControlFlow::Continue(())
    });
    if stopped.is_err() {
        std::process::abort();
    }
});
