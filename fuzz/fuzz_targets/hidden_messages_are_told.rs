//! What is said to hide a message is told, whatever stands there.
#![no_main]

use libfuzzer_sys::fuzz_target;
use undisguise::{Config, Reason, hidden_message, reveal};

fuzz_target!(|text: &str| {
    let _ = hidden_message(text);
    for finding in &reveal(text, &Config::default()).findings {
        if finding.reasons.contains(Reason::HiddenMessage) && !finding.reasons.contains(Reason::Layered) {
            assert!(hidden_message(&finding.shown).is_some(), "{finding:?}");
        }
    }
});
