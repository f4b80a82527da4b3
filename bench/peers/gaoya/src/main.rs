//! Near-duplicates by gaoya: reads JSON Lines, writes the pairs it finds.
//!
//! `dedup-gaoya DOCUMENTS PAIRS LIKENESS`: shingles of three words, 32 bands of four hashes.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};

use gaoya::minhash::{MinHashIndex, MinHasher, MinHasher32};
use serde_json::{Value, json};

const BANDS: usize = 32;
const ROWS: usize = 4;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [documents, pairs, likeness] = &arguments[..] else { return Err("three arguments".into()) };
    let hasher = MinHasher32::new(BANDS * ROWS);
    let mut index = MinHashIndex::new(BANDS, ROWS, likeness.parse()?);
    let mut out = BufWriter::new(File::create(pairs)?);
    for line in BufReader::new(File::open(documents)?).lines() {
        let record: Value = serde_json::from_str(&line?)?;
        let (Some(id), Some(text)) = (record["id"].as_str(), record["text"].as_str()) else {
            return Err("id and text are wanted".into());
        };
        let text = text.to_lowercase();
        let words: Vec<&str> =
            text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let shingles = words.windows(3.min(words.len().max(1))).map(|words| words.join(" "));
        let sketch = hasher.create_signature(shingles);
        for other in index.query_owned(&sketch) {
            writeln!(out, "{}", json!({ "left": other, "right": id }))?;
        }
        index.insert(id.to_owned(), sketch);
    }
    Ok(out.flush()?)
}
