//! A file that holds what the fuzzer made.

use std::path::Path;

use undisguise_corpus::Origin;

/// Writes the bytes where the reader can open them; one file for each process and ending.
pub fn with(bytes: &[u8], ending: &str) -> Origin {
    let path = std::env::temp_dir().join(format!("undisguise-fuzz-{}.{ending}", std::process::id()));
    std::fs::write(&path, bytes).expect("a temporary file");
    Origin::of(Path::new(&path))
}
