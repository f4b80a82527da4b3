//! Whatever was restored can be undone, byte for byte.
#![no_main]

use libfuzzer_sys::fuzz_target;
use undisguise::{Certainty, Config, reveal};

fuzz_target!(|text: &str| {
    for apply in [Certainty::Certain, Certainty::Likely, Certainty::Possible] {
        let restoration = reveal(text, &Config { apply }).restoration;
        assert_eq!(restoration.undo(), text);
    }
});
