//! What `undisguise scan` promises.

mod program;

use std::fs;
use std::process::{Command, Stdio};

use program::{Folder, PLAIN, disguised, gzip, record, run, run_with, zstd};
use serde_json::Value;

fn lines(jsonl: &str) -> Vec<Value> {
    jsonl.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

fn of_type<'a>(lines: &'a [Value], kind: &str) -> Vec<&'a Value> {
    lines.iter().filter(|line| line["type"] == kind).collect()
}

/// Files of every kind: good and disguised, plain, packed, and in need of help.
fn mixed() -> Folder {
    let folder = Folder::new();
    folder.write("in/a.txt", disguised());
    folder.write("in/b.md", PLAIN);
    folder.write("in/c.txt.gz", gzip(disguised().as_bytes()));
    folder.write("in/d.txt.zst", zstd(disguised().as_bytes()));
    folder.write("in/.hidden/e.txt", disguised());
    folder.write("in/.gitignore", "*\n");
    folder.write("in/f.html", format!("<p>{}</p><p>{}</p>", disguised(), disguised()));
    folder.write("in/g.png", b"\x89PNG");
    let good = record(1, &disguised());
    let bare = format!("{}\n", Value::from(PLAIN));
    let bad = "{\"text\": 5}\n{\"body\": \"x\"}\n{\"text\": \"x\n[1]\n\n";
    folder.write(
        "in/h.jsonl",
        [good.as_bytes(), bad.as_bytes(), b"\xFF\n", bare.as_bytes()].concat(),
    );
    folder.write("in/i.txt", b"ab\xFFcd");
    folder.write("in/j.txt", b"");
    folder
}

#[test]
fn reads_every_format_and_names_what_it_cannot_read() {
    let folder = mixed();
    let found = run(&folder, &["scan", "in", "--jsonl", "out.jsonl"]).status(0).says(&[
        "Read 9 pages in 9 files",
        "6 pages are disguised",
        "on 6 pages",
        "\u{43F}→n",
        "\u{3C5}→u",
        "Could not be read: 6",
        "in/h.jsonl:2: the field `text` is not a string, but a number",
        "in/h.jsonl:3: the record has no field `text`",
        "in/h.jsonl:4: not valid JSON: ",
        "in/h.jsonl:5: neither a record nor a string, but an array",
        "in/h.jsonl:7: not valid UTF-8: bad byte at offset 0",
        "in/i.txt: not valid UTF-8: bad byte at offset 2",
        "Left out: 2 files (1 .png, 1 of unknown type).",
    ]);
    assert_eq!(found.stderr, "");
    let lines = lines(&folder.read("out.jsonl"));
    assert_eq!(lines[0]["type"], "begin");
    assert_eq!(lines[0]["engine"], env!("CARGO_PKG_VERSION"));
    assert_eq!(of_type(&lines, "page").len(), 9);
    assert_eq!(of_type(&lines, "unreadable").len(), 6);
    assert_eq!(of_type(&lines, "left-out").len(), 2);
    let end = lines.last().expect("a last line");
    assert_eq!((&end["type"], &end["disguised"]), (&"end".into(), &6.into()));
}

#[test]
fn findings_point_at_the_signs() {
    let folder = Folder::new();
    folder.write("a.txt", format!("\u{FEFF}{}", disguised()));
    run(&folder, &["scan", "a.txt", "--jsonl", "out.jsonl"]).status(0);
    let lines = lines(&folder.read("out.jsonl"));
    let (text, page) = (disguised(), of_type(&lines, "page")[0]);
    assert_eq!(page["restored"], PLAIN);
    assert_eq!(page["bytes"], text.len());
    let findings = of_type(&lines, "finding");
    assert_eq!(page["findings"], findings.len());
    for finding in findings {
        let at = |name: &str| finding[name].as_u64().expect("an offset") as usize;
        assert_eq!(finding["shown"], text[at("start")..at("end")]);
        assert_eq!(finding["page"], page["id"]);
        assert_eq!(finding["scheme"], page["schemes"][0]["id"]);
    }
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let folder = mixed();
    let disguised = disguised();
    let many: String =
        (0..600).map(|id| record(id, if id % 3 == 0 { &disguised } else { PLAIN })).collect();
    folder.write("in/many.jsonl", many);
    let one = run(&folder, &["scan", "in", "-j1", "--jsonl", "1.jsonl", "--report", "1.html"]);
    for threads in ["2", "7"] {
        let args = ["scan", "in", "-j", threads, "--jsonl", "n.jsonl", "--report", "n.html"];
        assert_eq!(run(&folder, &args).text(), one.text());
        assert!(folder.read("n.jsonl") == folder.read("1.jsonl"), "lines differ");
        assert!(folder.read("n.html") == folder.read("1.html"), "reports differ");
    }
}

#[test]
fn strict_and_nothing_at_all_are_failures() {
    let folder = mixed();
    run(&folder, &["scan", "in", "--strict"]).status(2).says(&["6 pages are disguised"]);
    run(&folder, &["scan", "in/a.txt", "--strict"]).status(0);
    let nothing = run(&folder, &["scan", "nowhere"]).status(2);
    assert!(nothing.text().contains("nowhere: cannot be opened: "), "{}", nothing.text());
    run(&folder, &["scan", "in/i.txt"]).status(2);
    run(&folder, &["scan", "nowhere", "in/a.txt"]).status(0).says(&["nowhere: cannot be opened"]);
    fs::create_dir(folder.at("empty")).unwrap();
    run(&folder, &["scan", "empty"]).status(2);
    folder.write("empty.jsonl", "");
    run(&folder, &["scan", "empty.jsonl"]).status(0).says(&["Read 0 pages in 1 file "]);
}

#[test]
fn a_cut_off_archive_gives_what_it_has() {
    let folder = Folder::new();
    let records: String = (0..200).map(|id| record(id, &format!("{id} {PLAIN}"))).collect();
    for (name, packed) in
        [("a.jsonl.gz", gzip(records.as_bytes())), ("a.jsonl.zst", zstd(records.as_bytes()))]
    {
        folder.write(name, &packed[..packed.len() - 20]);
        let args = ["scan", name, "--jsonl", "out.jsonl"];
        run(&folder, &args).status(0).says(&["data is cut off", "Could not be read: 1"]);
        let lines = lines(&folder.read("out.jsonl"));
        let (pages, unreadable) = (of_type(&lines, "page"), of_type(&lines, "unreadable"));
        assert_eq!(unreadable[0]["reason"], "cut-off");
        assert_eq!(unreadable[0]["line"], pages.len() + 1);
        run(&folder, &["scan", name, "--strict"]).status(2);
    }
    let two = [gzip(records.as_bytes()), gzip(records.as_bytes())].concat();
    folder.write("two.jsonl.gz", two);
    run(&folder, &["scan", "two.jsonl.gz"]).status(0).says(&["Read 400 pages"]);
    folder.write("not.txt.gz", "hello");
    run(&folder, &["scan", "not.txt.gz"]).status(2);
}

#[test]
fn overlong_lines_are_passed_over() {
    let folder = Folder::new();
    let long = "x".repeat(5000);
    let records = [record(1, PLAIN), record(2, &long), record(3, PLAIN)];
    folder.write("a.jsonl", records.concat());
    let args = ["scan", "a.jsonl", "--max-line", "2k"];
    let too_long = format!("a.jsonl:2: too long: {} bytes", records[1].len());
    run(&folder, &args).status(0).says(&["Read 2 pages", &too_long]);
    folder.write("a.html", format!("<p>{long}"));
    run(&folder, &["scan", "a.html", "--max-line", "2k"]).status(2).says(&["5003 bytes"]);
    folder.write("a.txt", format!("{PLAIN}{long}\n{PLAIN}"));
    let args = ["scan", "a.txt", "--max-line", "2k"];
    run(&folder, &args).status(0).says(&["Read 2 pages", "a.txt:2: too long: 5001 bytes"]);
}

#[test]
fn long_texts_are_read_in_parts() {
    let folder = Folder::new();
    let text = format!("{}\n", disguised()).repeat(1500);
    folder.write("a.txt", &text);
    run(&folder, &["scan", "a.txt", "--jsonl", "out.jsonl"]).status(0);
    let lines = lines(&folder.read("out.jsonl"));
    let pages = of_type(&lines, "page");
    assert!(pages.len() > 1);
    let mut at = 0;
    for page in pages {
        assert_eq!(page["offset"], at);
        at += page["bytes"].as_u64().expect("a length");
    }
    assert_eq!(at, text.len() as u64);
}

#[test]
fn standard_input_and_output() {
    let folder = Folder::new();
    run_with(&folder, &["scan", "-"], disguised().as_bytes())
        .status(0)
        .says(&["1 page is disguised", "<stdin>"]);
    let args = ["scan", "-", "--input-format", "jsonl", "--text-field", "body", "--jsonl", "-"];
    let input = format!("{}\n", serde_json::json!({ "body": disguised() }));
    let found = run_with(&folder, &args, input.as_bytes()).status(0);
    assert_eq!(of_type(&lines(found.text()), "page")[0]["field"], "body");
    assert!(found.stderr.contains("1 page is disguised"));
    let args = ["scan", "-", "--input-format", "html"];
    let html = format!("<p>{}</p>", disguised());
    run_with(&folder, &args, html.as_bytes()).status(0).says(&["1 page is disguised"]);
}

#[test]
fn utf16_is_read() {
    let folder = Folder::new();
    let units = disguised();
    let bytes: Vec<u8> =
        std::iter::once(0xFEFF).chain(units.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    folder.write("a.txt", bytes);
    run(&folder, &["scan", "a.txt"]).status(0).says(&["1 page is disguised"]);
}

#[test]
fn outputs_are_not_read_and_inputs_are_not_overwritten() {
    let folder = Folder::new();
    folder.write("in/a.txt", disguised());
    folder.write("in/old.html", PLAIN);
    let args = ["scan", "in", "--jsonl", "in/out.jsonl", "--report", "in/old.html"];
    run(&folder, &args).status(0).says(&["Read 1 page in 1 file", "2 written by this run"]);
    let args = ["scan", "in/a.txt", "--jsonl", "in/a.txt"];
    let refused = run(&folder, &args).status(2);
    assert!(refused.stderr.contains("in/a.txt is to be read and to be written"));
    assert_eq!(folder.read("in/a.txt"), disguised());
}

#[test]
fn nothing_hides_on_the_terminal() {
    let folder = Folder::new();
    folder.write("a\u{202E}\u{1B}[31m.jsonl", "7\n");
    let found = run(&folder, &["scan", "."]).status(2);
    assert!(!found.text().contains(['\u{202E}', '\u{1B}']), "{}", found.text());
    assert!(found.text().contains(r"a\u{202e}\u{1b}[31m.jsonl:1: neither"));
    let coloured = run(&folder, &["scan", ".", "--color", "always"]);
    assert!(coloured.text().contains("\u{1B}[1m"));
}

#[test]
fn a_report_that_cannot_be_written_fails_and_leaves_nothing() {
    let folder = Folder::new();
    folder.write("a.txt", disguised());
    let failed = run(&folder, &["scan", "a.txt", "--report", "no/such/folder.html"]).status(2);
    assert!(failed.stderr.contains("cannot create no/such/folder.html: "), "{}", failed.stderr);
    if cfg!(target_os = "linux") {
        for option in ["--jsonl", "--report"] {
            let failed = run(&folder, &["scan", "a.txt", option, "/dev/full"]).status(2);
            assert!(failed.stderr.contains("cannot write /dev/full: "), "{}", failed.stderr);
        }
    }
}

#[test]
fn a_reader_that_goes_is_no_failure() {
    let folder = Folder::new();
    folder.write("many.jsonl", record(1, &disguised()).repeat(2000));
    let mut child = Command::new(env!("CARGO_BIN_EXE_undisguise"))
        .args(["scan", "many.jsonl", "--jsonl", "-"])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[cfg(unix)]
#[test]
fn closed_folders_are_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    folder.write("in/a.txt", PLAIN);
    folder.write("in/closed/b.txt", PLAIN);
    let closed = folder.at("in/closed");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
    // Whoever may read everything cannot be kept out of a folder.
    let may_read_everything = fs::read_dir(&closed).is_ok();
    let found = run(&folder, &["scan", "in"]);
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
    if !may_read_everything {
        found.status(0).says(&["Read 1 page", "in/closed: cannot be opened: "]);
    }
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let folder = Folder::new();
    folder.write("in/a.txt", PLAIN);
    std::os::unix::fs::symlink(folder.at("in"), folder.at("in/circle")).unwrap();
    std::os::unix::fs::symlink(folder.at("in/a.txt"), folder.at("in/b.txt")).unwrap();
    run(&folder, &["scan", "in"]).status(0).says(&["Read 1 page", "2 symbolic links"]);
    run(&folder, &["scan", "in/b.txt"]).status(0).says(&["Read 1 page"]);
}
