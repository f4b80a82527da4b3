//! What `undisguise explain` promises.

mod program;

use program::{Folder, PLAIN, disguised, record, run, run_with};

#[test]
fn tells_the_scheme_and_what_the_text_says() {
    let folder = Folder::new();
    let first_words = "The lighthouse keeper returned to the island";
    folder.write("a.jsonl", record(1, &disguised()));
    let parts = ["This text is disguised", "CYRILLIC SMALL LETTER PE", "stands for n", first_words];
    run(&folder, &["explain", "--text", &disguised()]).status(0).says(&parts);
    run(&folder, &["explain", "a.jsonl"]).status(0).says(&parts);
    run_with(&folder, &["explain"], disguised().as_bytes()).status(0).says(&parts);
    let plain = run_with(&folder, &["explain", "-"], PLAIN.as_bytes()).status(0);
    assert_eq!(plain.text(), "Nothing here is disguised.\n");
}

#[test]
fn nothing_hides_on_the_terminal() {
    let folder = Folder::new();
    let text = format!("{}\u{202E}\u{1B}[31m\u{200B}\n", disguised());
    let told = run(&folder, &["explain", "--text", &text]).status(0);
    assert!(!told.text().contains(['\u{202E}', '\u{1B}', '\u{200B}']), "{}", told.text());
}

#[test]
fn says_when_there_is_nothing_to_explain() {
    let folder = Folder::new();
    let failed = run(&folder, &["explain", "nowhere.txt"]).status(2);
    assert!(failed.stderr.contains("nowhere.txt: cannot be opened"), "{}", failed.stderr);
    folder.write("a.jsonl", "7\n");
    let failed = run(&folder, &["explain", "a.jsonl"]).status(2);
    assert!(failed.stderr.contains("a.jsonl:1: neither a record"), "{}", failed.stderr);
}
