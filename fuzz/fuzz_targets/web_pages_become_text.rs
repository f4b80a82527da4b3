//! Any bytes that claim to be a web page give a text or a reason why not.
#![no_main]

use libfuzzer_sys::fuzz_target;
use undisguise_corpus::{Config, Format, Origin, Source, document};

fuzz_target!(|bytes: &[u8]| {
    let config = Config { format: Format::Html, ..Config::default() };
    let _ = document(bytes.to_vec(), Source::whole(Origin::Stdin), &config);
});
