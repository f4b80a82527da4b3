//! What `undisguise restore` promises.

mod program;

use std::process::{Command, Stdio};

use program::{Folder, PLAIN, disguised, gzip, record, run, run_with, zstd};
use serde_json::Value;

#[test]
fn a_text_reads_as_it_was_meant() {
    let folder = Folder::new();
    let restored = run_with(&folder, &["restore"], disguised().as_bytes()).status(0);
    assert_eq!((restored.text(), restored.stderr.as_str()), (PLAIN, ""));
    folder.write("a.txt", disguised());
    folder.write("b.txt.gz", gzip(disguised().as_bytes()));
    folder.write("c.txt.zst", zstd(disguised().as_bytes()));
    let restored = run(&folder, &["restore", "a.txt", "b.txt.gz", "c.txt.zst"]).status(0);
    assert_eq!(restored.text(), PLAIN.repeat(3));
    run(&folder, &["restore", "a.txt", "--output", "out.txt"]).status(0);
    assert_eq!(folder.read("out.txt"), PLAIN);
    run(&folder, &["restore", "a.txt", "-o", "a.txt"]).status(0);
    assert_eq!(folder.read("a.txt"), PLAIN);
}

#[test]
fn untouched_text_goes_through_byte_for_byte() {
    let folder = Folder::new();
    let long = format!("{PLAIN}\r\n\n").repeat(1500);
    let endless = "x".repeat(70_000);
    for text in ["", "a", "a\r\n\r\n\n", "\u{FEFF}a\n", PLAIN, "\0\n", &long, &endless] {
        for max_line in ["16M", "64k"] {
            let args = ["restore", "--max-line", max_line];
            let restored = run_with(&folder, &args, text.as_bytes()).status(0);
            assert!(restored.text() == text, "changed: {:.40}", text);
        }
    }
    let marked = format!("\u{FEFF}{}", disguised());
    let restored = run_with(&folder, &["restore"], marked.as_bytes()).status(0);
    assert_eq!(restored.text(), format!("\u{FEFF}{PLAIN}"));
}

#[test]
fn a_text_that_is_not_utf8_is_refused() {
    let folder = Folder::new();
    let refused = run_with(&folder, &["restore"], b"abc\xFFdef").status(2);
    assert_eq!(refused.text(), "");
    assert!(refused.stderr.contains("<stdin>: not valid UTF-8: bad byte at offset 3"));
    folder.write("a.txt", b"abc\xFFdef");
    run(&folder, &["restore", "a.txt", "-o", "out.txt"]).status(2);
    assert!(!folder.at("out.txt").exists());
    run(&folder, &["restore", "nowhere.txt"]).status(2);
}

#[test]
fn records_change_in_their_text_alone() {
    let folder = Folder::new();
    let text = Value::from(disguised()).to_string();
    let plain = Value::from(PLAIN).to_string();
    let input = format!(
        "{{\"z\": 1.0e5,  \"text\" :{text}, \"a\":[ 1,2 ],\"z\":\"\\u00e9\"}}\r\n\
         {{ \"text\": {plain} ,\"n\":1E400}}\n\
         {text}\n\n   \n{plain}"
    );
    let restored = run_with(&folder, &["restore", "--jsonl"], input.as_bytes()).status(0);
    let lines: Vec<&str> = restored.text().split('\n').collect();
    let start = format!(
        "{{\"z\": 1.0e5,  \"text\" :{plain}, \"a\":[ 1,2 ],\"z\":\"\\u00e9\",\"undisguise\":{{"
    );
    assert!(lines[0].starts_with(&start) && lines[0].ends_with("}}\r"), "{}", lines[0]);
    assert_eq!(lines[1], format!("{{ \"text\": {plain} ,\"n\":1E400}}"));
    assert_eq!(lines[2..], [plain.as_str(), "", "   ", &plain]);

    let again = run_with(&folder, &["restore", "--jsonl"], &restored.stdout).status(0);
    assert_eq!(again.text(), restored.text());
}

#[test]
fn the_original_can_be_had_back_from_the_note() {
    let folder = Folder::new();
    let input = record(7, &disguised());
    let restored = run_with(&folder, &["restore", "--jsonl"], input.as_bytes()).status(0);
    let line: Value = serde_json::from_str(restored.text()).unwrap();
    let (note, mut text) = (&line["undisguise"], line["text"].as_str().unwrap().to_owned());
    assert_eq!(text, PLAIN);
    assert_eq!(note["engine"], env!("CARGO_PKG_VERSION"));
    assert_eq!(note["schemes"].as_array().map(Vec::len), Some(1));
    let edits = note["edits"].as_array().unwrap();
    assert_eq!(note["edit_count"], edits.len());
    // Offsets are of the original: going forwards, everything before is original already.
    for edit in edits {
        let start = edit["start"].as_u64().unwrap() as usize;
        let now = edit["now"].as_str().unwrap();
        assert_eq!(&text[start..start + now.len()], now);
        text.replace_range(start..start + now.len(), edit["was"].as_str().unwrap());
    }
    assert_eq!(text, disguised());
}

#[test]
fn bad_records_go_through_and_are_named() {
    let folder = Folder::new();
    let long = format!("\"{}\"\n", "x".repeat(3000));
    let good = record(1, &disguised());
    let input =
        [good.as_bytes(), b"{\"text\": \"\xFF\"}\nnonsense\n", long.as_bytes(), b"{}"].concat();
    let restored = run_with(&folder, &["restore", "--jsonl"], &input);
    assert_eq!(restored.status, Some(0));
    let passed = &restored.stdout[restored.stdout.iter().position(|&b| b == b'\n').unwrap()..];
    assert!(passed == &input[good.len() - 1..], "bad records changed");
    for part in ["<stdin>:2: not valid UTF-8", "<stdin>:3: not valid JSON", "<stdin>:5: the record"]
    {
        assert!(restored.stderr.contains(part), "{}", restored.stderr);
    }
    let args = ["restore", "--jsonl", "--max-line", "2k"];
    let plain = record(1, PLAIN);
    let input = [long.as_bytes(), plain.as_bytes()].concat();
    let restored = run_with(&folder, &args, &input).status(0);
    assert!(restored.stdout == input && restored.stderr.contains("<stdin>:1: too long: 3003"));
    run_with(&folder, &[&args[..], &["--strict"]].concat(), &input).status(2);
}

#[test]
fn a_cut_off_archive_fails_after_what_it_has() {
    let folder = Folder::new();
    let records: String = (0..50).map(|id| record(id, PLAIN)).collect();
    let packed = gzip(records.as_bytes());
    folder.write("a.jsonl.gz", &packed[..packed.len() - 9]);
    let restored = run(&folder, &["restore", "a.jsonl.gz"]).status(2);
    assert!(records.starts_with(restored.text()));
    assert!(restored.stderr.contains("the gzip data is cut off"), "{}", restored.stderr);
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let folder = Folder::new();
    let disguised = disguised();
    let records: String =
        (0..3000).map(|id| record(id, if id % 2 == 0 { &disguised } else { PLAIN })).collect();
    let one = run_with(&folder, &["restore", "--jsonl", "-j1"], records.as_bytes()).status(0);
    let many = run_with(&folder, &["restore", "--jsonl", "-j5"], records.as_bytes()).status(0);
    assert!(one.stdout == many.stdout);
    assert_eq!(one.text().lines().count(), 3000);
}

#[test]
fn a_reader_that_goes_is_no_failure_and_a_full_disk_is() {
    let folder = Folder::new();
    folder.write("a.jsonl", record(1, &disguised()).repeat(1000));
    let start = |stdout: Stdio| {
        Command::new(env!("CARGO_BIN_EXE_undisguise"))
            .args(["restore", "--jsonl", "a.jsonl"])
            .current_dir(folder.path())
            .stdout(stdout)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    };
    let mut child = start(Stdio::piped());
    drop(child.stdout.take());
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(0));
    if cfg!(target_os = "linux") {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = start(full.into()).wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("cannot write standard output: "), "{said}");
    }
}
