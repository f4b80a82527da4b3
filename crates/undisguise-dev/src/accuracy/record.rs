//! The recorded runs: `bench/record/`, a file each, named after the day and the commit.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::sources;

/// Records a run; gives its path.
pub(crate) fn save(run: &Value) -> Result<PathBuf> {
    let text = |field: &str| run[field].as_str().unwrap_or("unknown");
    let path = folder().join(format!("{}-{}.json", text("committed"), text("commit")));
    fs::write(&path, written(run)).with_context(|| path.display().to_string())?;
    Ok(path)
}

/// The run whose commit is the newest, and the name of its file.
pub(super) fn newest() -> Result<(String, Value)> {
    let mut newest: Option<(u64, String, Value)> = None;
    for entry in fs::read_dir(folder()).context("bench/record")? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let run: Value =
                serde_json::from_str(&fs::read_to_string(&path)?).context(name.clone())?;
            let time = run["commit_time"].as_u64().unwrap_or_default();
            let newer = |(best, known, _): &(u64, String, Value)| (time, &name) > (*best, known);
            if newest.as_ref().is_none_or(newer) {
                newest = Some((time, name, run));
            }
        }
    }
    let (_, name, run) = newest.context("no run in bench/record: `cargo dev measure --record`")?;
    Ok((name, run))
}

/// JSON for people who compare runs: a line for each row of a table.
pub(crate) fn written(run: &Value) -> String {
    let mut text = String::new();
    write(run, 0, &mut text);
    text.push('\n');
    text
}

fn write(value: &Value, depth: usize, text: &mut String) {
    let pad = "  ".repeat(depth + 1);
    match value {
        Value::Object(fields) if depth < 3 => {
            for (at, (name, value)) in fields.iter().enumerate() {
                let opening = if at == 0 { "{\n" } else { ",\n" };
                text.push_str(&format!("{opening}{pad}{name:?}: "));
                write(value, depth + 1, text);
            }
            text.push_str(&format!("\n{}}}", "  ".repeat(depth)));
        }
        Value::Array(rows) if rows.iter().any(Value::is_object) && depth < 3 => {
            for (at, row) in rows.iter().enumerate() {
                let opening = if at == 0 { "[\n" } else { ",\n" };
                text.push_str(&format!("{opening}{pad}{row}"));
            }
            text.push_str(&format!("\n{}]", "  ".repeat(depth)));
        }
        other => text.push_str(&other.to_string()),
    }
}

fn folder() -> PathBuf {
    sources::root().join("bench/record")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_reads_as_it_was_written() {
        let run = serde_json::json!({
            "a": { "rows": [{ "x": 1, "y": [1.5, 2.0] }, { "x": 2, "deep": { "z": "п" } }] },
            "b": [], "c": "d", "e": { "f": 1 },
        });
        let text = written(&run);
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), run, "{text}");
        assert!(text.contains("\n      {\"x\":1,"), "{text}");
    }
}
