//! `undisguise stories`, run as people run it.

mod program;

use std::path::Path;

use program::{Folder, run, run_with};
use serde_json::{Value, json};

/// The pages of `samples/story`, in a folder of their own.
fn samples() -> Folder {
    let folder = Folder::new();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../samples/story");
    for name in ["01-bell-news.txt", "02-bell-farm.txt", "03-bell-farm.txt", "04-bakery.txt"] {
        folder.write(name, std::fs::read(samples.join(name)).expect("a sample"));
    }
    folder
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

/// Records of one type.
fn of_type<'a>(lines: &'a [Value], name: &'a str) -> impl Iterator<Item = &'a Value> {
    lines.iter().filter(move |line| line["type"] == name)
}

#[test]
fn three_pages_tell_one_story_and_differ() {
    let folder = samples();
    run(&folder, &["stories", ".", "--jsonl", "told.jsonl"]).status(0).says(&[
        "3 of them tell 1 story; their accounts differ in ",
        "Edda Maurell: how old",
        "“I rang the bell because there was nothing else to ring”: who said it",
        "Joren Task: “I rang the bell",
        "given to Edda Maurell and to Joren Task, in 3 documents",
    ]);
    let told = lines(&folder.read("told.jsonl"));
    let story = of_type(&told, "story").next().expect("a story");
    let sources = json!(["./01-bell-news.txt", "./02-bell-farm.txt", "./03-bell-farm.txt"]);
    assert_eq!(story["sources"], sources);
    let mut ages = of_type(&told, "difference").filter(|line| line["attribute"] == "age");
    let age = ages.next().expect("a difference of age");
    assert_eq!((&age["left"]["value"], &age["right"]["value"]), (&json!("68"), &json!("74")));
    let sentence = age["left"]["sentence"]["text"].as_str().expect("a sentence");
    assert_eq!(sentence, "Maurell, 68, has kept the light for nineteen years.");
    assert!(of_type(&told, "variant").any(|line| line["other_speaker"] == true));
    let nurse = of_type(&told, "quote").find(|line| line["attribution"] == "anonymous");
    assert_eq!(nurse.expect("a nurse")["text"], "Her hands were bleeding, and she was smiling.");
}

#[test]
fn spans_are_bytes_of_the_original() {
    let folder = samples();
    let told = run(&folder, &["stories", ".", "--jsonl", "-"]).status(0);
    assert!(told.stderr.contains("Read 4 documents"), "{}", told.stderr);
    let told = lines(told.text());
    let signals: Vec<&Value> = of_type(&told, "signal").collect();
    let farm = folder.read("02-bell-farm.txt");
    let is_farm = |line: &&&Value| line["source"] == "./02-bell-farm.txt";
    let kinds: Vec<&str> =
        signals.iter().filter(is_farm).map(|line| line["kind"].as_str().expect("a kind")).collect();
    for kind in ["headline", "scrape-residue", "no-author", "no-date"] {
        assert!(kinds.contains(&kind), "{kind} is not among {kinds:?}");
    }
    for line in signals.iter().filter(is_farm) {
        let Some(start) = line["start"].as_u64() else { continue };
        let end = line["end"].as_u64().expect("an end");
        let shown = &farm[start as usize..end as usize];
        let text = line["text"].as_str().expect("a text");
        assert_eq!(shown.replace('п', "n").replace('υ', "u"), text);
    }
    let news = signals.iter().filter(|line| line["source"] == "./01-bell-news.txt");
    assert!(news.clone().all(|line| line["kind"] == "other-speaker"), "{signals:?}");
}

#[test]
fn pages_find_the_stories_of_earlier_runs() {
    let folder = samples();
    let pages = ["stories", "01-bell-news.txt", "02-bell-farm.txt", "--remember", "known.stories"];
    run(&folder, &pages).status(0);
    let new = ["stories", "03-bell-farm.txt", "04-bakery.txt", "--known", "known.stories"];
    let told = run(&folder, &[&new[..], &["--jsonl", "told.jsonl"]].concat()).status(0);
    told.says(&["Known before", "03-bell-farm.txt", "2 documents: "]);
    let told = lines(&folder.read("told.jsonl"));
    let known: Vec<&Value> = of_type(&told, "known").collect();
    assert_eq!(known.len(), 1, "{known:?}");
    assert_eq!(known[0]["source"], "03-bell-farm.txt");
    assert_eq!(known[0]["sources"], json!(["01-bell-news.txt", "02-bell-farm.txt"]));
    // What was found joins what is known.
    run(&folder, &[&new[..], &["--remember", "known.stories"]].concat()).status(0);
    let again = ["stories", "04-bakery.txt", "01-bell-news.txt", "--known", "known.stories"];
    run(&folder, &[&again[..], &["--report", "known.html"]].concat())
        .status(0)
        .says(&["3 documents: ", "1 document: "]);
    assert!(folder.read("known.html").contains("Known before: "));
    run(&folder, &["stories", "04-bakery.txt", "--known", "none.stories"]).status(2);
    run(&folder, &["stories", "04-bakery.txt", "--known", "01-bell-news.txt"]).status(2);
    run(&folder, &["stories", "04-bakery.txt", "--remember", "01-bell-news.txt"]).status(2);
    assert!(folder.read("01-bell-news.txt").contains("Maurell"));
}

#[test]
fn a_store_knows_stories() {
    let folder = samples();
    run(&folder, &["index", "add", "told.undisguise", "02-bell-farm.txt"]).status(0);
    let find = ["index", "find", "told.undisguise", "03-bell-farm.txt", "04-bakery.txt"];
    let nothing = run(&folder, &[&find[..], &["--jsonl", "-"]].concat()).status(0);
    assert!(lines(nothing.text()).iter().all(|line| line.get("story").is_none()));
    let known = ["stories", "04-bakery.txt", "--known", "told.undisguise"];
    let none = run(&folder, &known).status(2);
    assert!(none.stderr.contains("remembers no stories yet"), "{}", none.stderr);

    let pages = ["stories", "01-bell-news.txt", "02-bell-farm.txt"];
    run(&folder, &[&pages[..], &["--remember", "told.undisguise"]].concat()).status(0);
    run(&folder, &find).status(0).says(&["story 0", "% in common"]);
    let found = run(&folder, &[&find[..], &["--jsonl", "-"]].concat()).status(0);
    let found = lines(found.text());
    assert_eq!(found[0]["story"]["sources"], json!(["01-bell-news.txt", "02-bell-farm.txt"]));
    assert!(found[1].get("story").is_none());
    run(&folder, &["index", "verify", "told.undisguise"]).status(0).says(&["is sound"]);
    run(&folder, &["index", "stats", "told.undisguise"]).status(0).says(&["1 story remembered"]);
    run(&folder, &known).status(0).says(&["Known before"]);
}

#[test]
fn the_lines_do_not_depend_on_threads() {
    let folder = samples();
    let one = run(&folder, &["stories", ".", "--jsonl", "-", "--threads", "1"]).status(0);
    let four = run(&folder, &["stories", ".", "--jsonl", "-", "--threads", "4"]).status(0);
    assert_eq!(one.text(), four.text());
}

#[test]
fn the_report_is_one_file_with_everything() {
    let folder = samples();
    run(&folder, &["stories", ".", "--report", "report.html"]).status(0);
    let report = folder.read("report.html");
    for link in report.split("href=\"#").skip(1) {
        let target = link.split('"').next().expect("an end");
        assert!(report.contains(&format!("id=\"{target}\"")), "#{target} is nowhere");
    }
    for forbidden in ["<img", "<link", "src=\"", "url(", "@import", "fetch("] {
        assert!(!report.contains(forbidden), "{forbidden} is in the report");
    }
    assert_eq!(folder.path().read_dir().expect("a folder").count(), 5);
    run(&folder, &["stories", ".", "--report", "report.html", "--threads", "3"]).status(0);
    assert!(report == folder.read("report.html"), "another report in the second run");
}

#[test]
fn nothing_hostile_reaches_the_terminal_or_acts_in_the_report() {
    let folder = Folder::new();
    let text = "Mara Lindqvist \u{1B}[31mFinally Reveals\u{202E} <script>alert(1)</script>\n\n\
                \u{201C}</script><img src=x onerror=alert(1)>,\u{201D} said Mara Lindqvist \u{7}softly. \
                Sources close to <b>her</b>\u{9B} agreed.\n\nVideo\n";
    let record = |id: &str| json!({ "id": id, "text": text, "url": "javascript:alert(1)" });
    folder.write("bad.jsonl", format!("{}\n{}\n", record("<i>\u{1B}one"), record("two")));
    let args = ["stories", "bad.jsonl", "--report", "report.html", "--jsonl", "told.jsonl"];
    let told = run(&folder, &args).status(0);
    let acts = |it: char| it.is_control() && it != '\n' || matches!(it, '\u{202E}' | '\u{200F}');
    assert!(!told.text().contains(acts), "{}", told.text());
    assert!(!folder.read("told.jsonl").contains(acts));
    let report = folder.read("report.html");
    assert!(!report.contains("<script>alert") && !report.contains("<img"));
    assert!(!report.contains("href=\"javascript") && !report.contains("<b>her</b>"));
    assert!(!report.contains(['\u{1B}', '\u{202E}', '\u{7}', '\u{9B}']));
    assert_eq!(report.matches("</script>").count(), 2);
}

#[test]
fn nothing_to_read_and_bad_lines_are_told() {
    let folder = Folder::new();
    folder.write("empty.jsonl", "");
    run(&folder, &["stories", "empty.jsonl"]).status(2);
    folder.write("bad.jsonl", "{\"text\":\"The bell rang.\"}\n{\n");
    run(&folder, &["stories", "bad.jsonl"]).status(0).says(&[
        "Read 1 document",
        "No two documents tell",
        "Could not be read: 1",
        "bad.jsonl:2",
    ]);
    run(&folder, &["stories", "bad.jsonl", "--strict"]).status(2);
    run(&folder, &["stories", "."]).status(0);
    run(&folder, &["stories"]).status(2);
    run(&folder, &["stories", "bad.jsonl", "--jsonl", "nowhere/at/all.jsonl"]).status(2);
    let args = ["stories", "-", "--input-format", "jsonl"];
    run_with(&folder, &args, b"{\"text\":\"The bell rang.\"}\n").status(0).says(&["Read 1"]);
}
