//! A record gets another text and a note, and every other value stays as it was.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use undisguise_corpus::{NOTE_FIELD, Record};

fuzz_target!(|line: &str| {
    let Ok(record) = Record::find(line, "text") else { return };
    let rewritten = record.rewrite("put \u{FE}ere \"instead\"", "{\"edit_count\":1}");
    // Records with a name twice, or numbers past all bounds, are read more strictly here.
    let Ok(before) = serde_json::from_str::<Value>(line) else { return };
    let after: Value = serde_json::from_str(&rewritten).expect("a record stays a record");
    match (before, after) {
        (Value::Object(mut before), Value::Object(mut after)) => {
            assert_eq!(after.remove("text").as_ref().and_then(Value::as_str), Some("put \u{FE}ere \"instead\""));
            assert!(after.remove(NOTE_FIELD).is_some());
            before.remove("text");
            before.remove(NOTE_FIELD);
            assert_eq!(before, after);
        }
        (before, after) => assert!(before.is_string() && after.is_string()),
    }
});
