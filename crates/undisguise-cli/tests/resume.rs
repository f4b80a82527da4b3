//! What `--resume` promises: a run that is killed again and again ends as one that was not.

mod program;

use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use program::{Folder, PLAIN, disguised, gzip, record, run};

/// A page, a packed corpus with empty and bad lines, a table, and a file that nobody reads.
fn inputs(folder: &Folder, count: usize) {
    let names = ["Alma", "Birger", "Celia", "Dorian", "Esther", "Falk", "Greta", "Hanno"];
    let mut lines = String::new();
    for at in 0..count {
        let text = if at % 3 == 0 { disguised() } else { PLAIN.to_owned() };
        let text =
            text.replace("lighthouse", names[at % 8]).replace("Sunday", &format!("day {at}"));
        let text: String = text.chars().skip(at % 90).collect();
        lines += &record(at, &text.replace("clock", &format!("clock of {at}")));
        match at % 50 {
            7 => lines += "\n",
            9 => lines += "{\"text\": 5}\n",
            11 => lines += "{\"text\": \"cut off\n",
            _ => {}
        }
    }
    folder.write("in/a.txt", disguised());
    folder.write("in/b.jsonl.gz", gzip(lines.as_bytes()));
    folder
        .write("in/c.csv", "id,text\n1,one row of a table\n2,\"another, longer\nrow of it\"\n3\n");
    folder.write("in/d.png", "no text");
}

/// Runs the program and kills it at moments that come later each time, until it comes to its end;
/// returns what it says then, and how often it was killed.
fn killed_until_done(folder: &Folder, args: &[&str], whole: Duration) -> (String, u32) {
    for kills in 0..400 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_undisguise"))
            .args(args)
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        // The longest waits are long enough for any machine.
        std::thread::sleep(whole / 9 + whole * (kills * kills) / 900);
        child.kill().expect("a child to kill");
        let output = child.wait_with_output().expect("its end");
        if output.status.success() {
            return (String::from_utf8(output.stdout).expect("text"), kills);
        }
    }
    panic!("it never came to its end");
}

/// Compares a run that is killed with one that is not, by all they write and say.
fn goes_on(command: &str, outputs: &[(&str, &str)]) {
    let folder = Folder::new();
    inputs(&folder, 3000);
    let args = |prefix: &str| -> Vec<String> {
        let options = outputs.iter();
        let options =
            options.flat_map(|(option, name)| [(*option).to_owned(), format!("{prefix}{name}")]);
        [command.to_owned(), "in".to_owned()].into_iter().chain(options).collect()
    };
    let whole = args("whole-");
    let whole: Vec<&str> = whole.iter().map(String::as_str).collect();
    let start = Instant::now();
    let unbroken = run(&folder, &whole).status(0);
    let took = start.elapsed();
    let mut parts = args("parts-");
    parts.extend(["--resume".to_owned(), "journal".to_owned()]);
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let (said, kills) = killed_until_done(&folder, &parts, took);
    println!("{command}: killed {kills} times; unbroken it takes {took:?}");
    assert_eq!(said, unbroken.text());
    for (_, name) in outputs {
        let [one, other] =
            ["whole-", "parts-"].map(|prefix| folder.read(&format!("{prefix}{name}")));
        assert!(one == other, "{name}: {} and {} bytes", one.len(), other.len());
        assert!(!one.is_empty());
    }
    assert!(kills > 2, "it was killed {kills} times only");
    assert!(!folder.at("journal").exists());
}

#[test]
fn a_scan_goes_on() {
    goes_on("scan", &[("--jsonl", "found.jsonl"), ("--report", "report.html")]);
}

#[test]
fn a_dedup_goes_on() {
    let outputs =
        [("--pairs", "pairs.jsonl"), ("--families", "fam.jsonl"), ("--jsonl", "told.jsonl")];
    goes_on("dedup", &outputs);
}

/// Leaves a journal and part of the output behind.
fn interrupted(folder: &Folder) {
    inputs(folder, 3000);
    let args = ["scan", "in", "--jsonl", "found.jsonl", "--resume", "journal", "--threads", "1"];
    let mut child = Command::new(env!("CARGO_BIN_EXE_undisguise"))
        .args(args)
        .current_dir(folder.path())
        .stdout(Stdio::null())
        .spawn()
        .expect("the program starts");
    // An entry is put down after a second at the latest.
    let is_there = || fs::metadata(folder.at("journal")).is_ok_and(|meta| meta.len() > 60_000);
    let start = Instant::now();
    while !is_there() && start.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(2));
    }
    child.kill().expect("a child to kill");
    child.wait().expect("its end");
    assert!(is_there());
}

#[test]
fn what_changed_is_refused() {
    let folder = Folder::new();
    interrupted(&folder);
    let go_on = ["scan", "in", "--jsonl", "found.jsonl", "--resume", "journal"];
    let (found, journal) = (folder.read("found.jsonl"), fs::read(folder.at("journal")).unwrap());
    let refused = |args: &[&str], why: &str| {
        let told = run(&folder, args).status(2);
        assert!(told.stderr.contains(why), "no `{why}` in {}", told.stderr);
        assert_eq!(fs::read(folder.at("journal")).unwrap(), journal);
    };
    let other =
        ["scan", "in", "--jsonl", "found.jsonl", "--resume", "journal", "--apply", "likely"];
    refused(&other, "journal does not belong to this command with these inputs and options");
    refused(&["scan", "in", "--jsonl", "-", "--resume", "journal"], "--jsonl needs a file");
    folder.write("in/a.txt", disguised().replace("message", "massage"));
    refused(&go_on, "in/a.txt is not what it was when the earlier run read it");
    folder.write("in/a.txt", disguised());
    fs::remove_file(folder.at("in/b.jsonl.gz")).unwrap();
    refused(&go_on, "is not what it was when the earlier run read it");
    inputs(&folder, 3000);
    folder.write("found.jsonl", found);
    run(&folder, &go_on).status(0).says(&["Could not be read: 121"]);
    run(&folder, &["scan", "in", "--jsonl", "whole.jsonl"]).status(0);
    assert!(folder.read("found.jsonl") == folder.read("whole.jsonl"));
}
