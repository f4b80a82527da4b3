//! Whatever is read as a date is read again from how it is written.
#![no_main]

use libfuzzer_sys::fuzz_target;
use undisguise_corpus::{About, Date};

fuzz_target!(|text: &str| {
    if let Some(date) = Date::parse(text) {
        assert_eq!(Date::parse(&date.to_string()), Some(date), "{text}");
        assert_eq!(Date::from_seconds(date.seconds()).map(Date::seconds), Some(date.seconds()));
    }
    let _ = About { url: Some(text.to_owned()), ..About::default() }.site();
});
