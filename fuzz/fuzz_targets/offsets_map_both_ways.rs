//! Offsets are monotone, stay inside, fall between characters, and begin and end together.
#![no_main]

use libfuzzer_sys::fuzz_target;
use undisguise::{Certainty, Config, reveal};

fuzz_target!(|text: &str| {
    let restoration = reveal(text, &Config { apply: Certainty::Possible }).restoration;
    let (map, restored) = (restoration.map(), restoration.text());
    let there: Vec<usize> = (0..=text.len()).map(|at| map.to_restored(at)).collect();
    let back: Vec<usize> = (0..=restored.len()).map(|at| map.to_original(at)).collect();
    assert!(there.is_sorted() && back.is_sorted());
    assert_eq!((there.last(), back.last()), (Some(&restored.len()), Some(&text.len())));
    for (at, there) in there.iter().enumerate().filter(|(at, _)| text.is_char_boundary(*at)) {
        assert!(restored.is_char_boundary(*there), "{at}");
    }
});
