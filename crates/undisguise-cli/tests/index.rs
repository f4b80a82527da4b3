//! What `undisguise index` promises.

mod program;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use program::{Folder, PLAIN, disguised, record, run, run_with};
use serde_json::Value;

const OTHER: &str = "At the edge of the moor stood a mill without a wheel. The miller's daughter kept \
    bees in it, forty hives of them, and sold the honey at the crossroads every second Friday until \
    the road was moved and the crossroads with it.\n";

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

/// Two pages and two records, one of them disguised.
fn pages() -> Folder {
    let folder = Folder::new();
    folder.write("in/a.txt", disguised());
    folder.write("in/b.txt", OTHER);
    let records = [record(1, PLAIN), record(2, &PLAIN.replace("Sunday", "Monday"))].concat();
    folder.write("in/c.jsonl", records + "{\"text\": 5}\n");
    folder
}

#[test]
fn what_was_added_is_found_and_counted() {
    let folder = pages();
    run(&folder, &["index", "add", "s.undisguise", "in"]).status(0).says(&[
        "Read 4 documents",
        "          4  added\n",
        "          2  like an earlier document\n",
        "Could not be read: 1\n  in/c.jsonl:3: the field `text` is not a string",
    ]);
    let left: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "one file holds everything: {left:?}");
    let found =
        run(&folder, &["index", "find", "s.undisguise", "--text", PLAIN]).status(0).says(&[
            "100 % same text   in/a.txt",
            "100 % same text   in/c.jsonl:1",
            "% edited      in/c.jsonl:2",
        ]);
    assert!(found.stderr.contains("Looked up 1 document; 1 told before."), "{}", found.stderr);
    assert!(found.text().find("in/a.txt") < found.text().find("in/c.jsonl:1"));
    run(&folder, &["index", "find", "s.undisguise", "--text", "Nobody ever told this."])
        .status(0)
        .says(&["<text>: not told before\n"]);
    run(&folder, &["index", "stats", "s.undisguise"]).status(0).says(&[
        "4 documents, ",
        "          1  disguised\n",
        "          1  with exactly the words of an earlier one\n",
        "1 family, the largest of 3 documents",
        "1 scheme\n",
    ]);
    run(&folder, &["index", "verify", "s.undisguise"]).status(0).says(&["is sound: "]);
}

/// The pages of the farm: every pair and every family that `dedup` tells, with the same relation.
#[test]
fn a_store_tells_what_dedup_tells() {
    let folder = Folder::new();
    let farm = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../samples/farm");
    let farm = farm.to_str().expect("a path in Unicode");
    let dedup = ["dedup", farm, "--pairs", "pairs.jsonl", "--families", "families.jsonl"];
    run(&folder, &dedup).status(0);
    run(&folder, &["index", "add", "s.undisguise", farm]).status(0);
    let find = ["index", "find", "s.undisguise", farm, "--jsonl", "-", "--most", "99"];
    let found = lines(run(&folder, &find).status(0).text());
    let hits = |id: &Value| {
        let line = found.iter().find(|line| line["id"] == *id).expect("it was looked up");
        line["found"].as_array().expect("a list").clone()
    };
    let pairs = lines(&folder.read("pairs.jsonl"));
    assert!(pairs.len() > 10, "{} pairs", pairs.len());
    for pair in &pairs {
        let hits = hits(&pair["right"]);
        let hit = hits.iter().find(|hit| hit["id"] == pair["left"]).expect("both hang together");
        assert_eq!((&hit["relation"], &hit["likeness"]), (&pair["relation"], &pair["likeness"]));
    }
    let families = lines(&folder.read("families.jsonl"));
    let families: Vec<&Value> = families.iter().filter(|line| line["size"].is_number()).collect();
    assert!(families.len() > 1);
    for family in &families {
        let members = family["members"].as_array().expect("a list");
        for (one, other) in members.iter().zip(&members[1..]) {
            let hits = hits(&other["id"]);
            let Some(hit) = hits.iter().find(|hit| hit["id"] == one["id"]) else { continue };
            assert_eq!(hit["family"]["documents"], family["size"]);
        }
    }
    let says = format!("{} families, the largest of ", families.len());
    run(&folder, &["index", "stats", "s.undisguise"]).status(0).says(&[&says]);
}

#[test]
fn what_is_found_points_at_both_originals() {
    let folder = pages();
    run(&folder, &["index", "add", "s.undisguise", "in"]).status(0);
    let texts = [
        format!("The keeper's story, told again. {}", disguised()),
        format!("{OTHER}\nThe moor has since been drained, and nobody keeps bees there now."),
    ];
    folder.write("new.jsonl", [record(8, &texts[0]), record(9, &texts[1])].concat());
    let args = ["index", "find", "s.undisguise", "new.jsonl", "--jsonl", "-"];
    let found = lines(run(&folder, &args).status(0).text());
    let originals = [("in/a.txt", disguised()), ("in/b.txt", OTHER.to_owned())];
    for ((line, text), (source, original)) in found.iter().zip(&texts).zip(&originals) {
        let hit = &line["found"][0];
        assert_eq!(hit["source"], *source);
        let of = |text: &str, span: &Value| {
            let at = |index: usize| span[index].as_u64().unwrap() as usize;
            text[at(0)..at(1)].to_owned()
        };
        let spans = &hit["spans"][0];
        assert_eq!(of(original, &spans["stored"]), of(text, &spans["given"]));
        assert_eq!(of(original, &spans["stored"]), original.trim_end_matches(['.', '\n']));
    }
    let line = &found[0];
    assert_eq!(line["found"].as_array().unwrap().len(), 3);
    assert_eq!(line["schemes"][0]["documents"], 1);
    assert_eq!(line["schemes"][0]["first"], "in/a.txt");
    assert_eq!(line["found"][0]["schemes"][0], line["schemes"][0]["id"]);
}

#[test]
fn adding_again_changes_nothing() {
    let folder = pages();
    let add = ["index", "add", "s.undisguise", "in", "--jsonl", "-"];
    let first = lines(run(&folder, &add).status(0).text());
    assert!(first.iter().all(|line| line["what"] == "added"));
    let before = run(&folder, &["index", "stats", "s.undisguise"]).stdout;
    let again = run(&folder, &add).status(0);
    assert!(again.stderr.contains("          4  already there\n"), "{}", again.stderr);
    assert!(lines(again.text()).iter().all(|line| line["what"] == "known"));
    assert!(run(&folder, &["index", "stats", "s.undisguise"]).stdout == before);
    folder.write("in/c.jsonl", record(2, OTHER));
    let newer = run(&folder, &add).status(0);
    assert!(
        newer.stderr.contains("in/c.jsonl:1: another text under the id 2; it is version 2"),
        "{}",
        newer.stderr
    );
    folder.write("else/a.txt", disguised());
    let args = ["index", "add", "s.undisguise", "else", "--jsonl", "-"];
    assert_eq!(lines(run(&folder, &args).status(0).text())[0]["what"], "place");
    run(&folder, &["index", "verify", "s.undisguise"]).status(0);
}

/// Records of our own, each another text, every fourth like the one before.
fn telling(count: usize) -> String {
    let names = ["Alma", "Birger", "Celia", "Dorian", "Esther", "Falk", "Greta", "Hanno"];
    let things = ["a kite", "two spoons", "a map", "the lamp", "an oar", "some rope", "a clock"];
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
    let one = |at: usize, of: usize| {
        let (name, thing, day) = (names[of % 8], things[of % 7], days[of % 5]);
        let other = names[of / 8 % 8];
        record(
            at,
            &format!(
                "On {day} {name} lost {thing} number {of} under bridge {}, and {other} found it \
                 {} paces down the river with {at} others that nobody had missed.",
                of * 31,
                of * 7 + at,
            ),
        )
    };
    (0..count).map(|at| one(at, if at % 4 == 3 { at - 1 } else { at })).collect()
}

#[test]
fn killed_at_any_moment_nothing_acknowledged_is_lost() {
    const ROUNDS: u64 = 20;
    let folder = Folder::new();
    let documents = 2_000;
    folder.write("in.jsonl", telling(documents));
    let mut acknowledged = BTreeMap::new();
    let mut cut_short = 0;
    for round in 0..ROUNDS {
        let mut child = Command::new(env!("CARGO_BIN_EXE_undisguise"))
            .args(["index", "add", "s.undisguise", "in.jsonl", "--batch", "16", "--jsonl", "-"])
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut stdout = child.stdout.take().expect("a pipe");
        let reader = std::thread::spawn(move || {
            let mut said = Vec::new();
            stdout.read_to_end(&mut said).expect("what was said");
            said
        });
        std::thread::sleep(Duration::from_micros(round * 7_919 % 60_000));
        child.kill().expect("a child to kill");
        cut_short += u32::from(!child.wait().expect("its end").success());
        let said = String::from_utf8(reader.join().unwrap()).expect("text");
        for line in said.split_inclusive('\n').filter(|line| line.ends_with('\n')) {
            let line: Value = serde_json::from_str(line).expect("a whole line is JSON");
            let id = line["id"].as_str().expect("an id").to_owned();
            let number = line["document"].as_i64().expect("a number");
            // A document that was acknowledged is known from then on, under its number.
            let what = if acknowledged.contains_key(&id) { "known" } else { "" };
            assert!(what.is_empty() || line["what"] == what, "round {round}: {line}");
            assert_eq!(*acknowledged.entry(id).or_insert(number), number, "round {round}");
        }
        if folder.at("s.undisguise").exists() && !acknowledged.is_empty() {
            run(&folder, &["index", "verify", "s.undisguise"]).status(0);
        }
    }
    let end = ["index", "add", "s.undisguise", "in.jsonl", "--jsonl", "-"];
    let all = lines(run(&folder, &end).status(0).text());
    assert_eq!(all.len(), documents);
    for line in &all {
        if let Some(number) = acknowledged.get(line["id"].as_str().unwrap()) {
            assert_eq!((&line["what"], &line["document"]), (&"known".into(), &(*number).into()));
        }
    }
    let numbers: Vec<i64> = all.iter().map(|line| line["document"].as_i64().unwrap()).collect();
    assert!(numbers.iter().copied().eq(1..=documents as i64), "the order is that of one run");
    run(&folder, &["index", "verify", "s.undisguise"]).status(0);
    println!("{cut_short} of {ROUNDS} runs were killed, {} acknowledged", acknowledged.len());
}

/// Puts a store of an older version into the folder.
fn stored(folder: &Folder, format: usize) {
    let name = format!("tests/stores/format-{format}.undisguise");
    let stored = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    fs::copy(stored, folder.at("s.undisguise")).expect("the stored file");
}

/// What can be asked of a store of nine pages, whatever its format was.
fn can_be_used(folder: &Folder, pages: &str) {
    run(folder, &["index", "verify", "s.undisguise"]).status(0).says(&["is sound"]);
    run(folder, &["index", "stats", "s.undisguise"]).status(0).says(&["format 4", "9 documents"]);
    let args = ["index", "find", "s.undisguise", "--text", &disguised()];
    let [one, two, three] = [1, 2, 3].map(|line| format!("{pages}:{line}"));
    run(folder, &args).status(0).says(&[
        &format!("100 % same text   {one}"),
        &format!("100 % same text   {two}"),
        &format!("% edited      {three}"),
        "scheme ",
    ]);
    folder.write("new.jsonl", record(77, "A page that the old store has not seen until today."));
    run(folder, &["index", "add", "s.undisguise", "new.jsonl"]).status(0).says(&["1  added"]);
    run(folder, &["index", "verify", "s.undisguise"]).status(0);
}

/// The file was made by the version that wrote format 1, from `tests/stores/pages.jsonl`.
#[test]
fn a_store_of_format_1_is_brought_to_this_one() {
    let folder = Folder::new();
    stored(&folder, 1);
    can_be_used(&folder, "pages.jsonl");
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stores/pages.jsonl");
    fs::copy(pages, folder.at("pages.jsonl")).expect("the pages");
    run(&folder, &["index", "add", "s.undisguise", "pages.jsonl"])
        .status(0)
        .says(&["          9  already there\n"]);
}

/// The file was made by the version that wrote format 2, from `tests/stores/pages-2.jsonl`.
#[test]
fn a_store_of_format_2_can_be_used() {
    let folder = Folder::new();
    stored(&folder, 2);
    can_be_used(&folder, "pages-2.jsonl");
    let args = ["index", "find", "s.undisguise", "--text", &disguised()];
    run(&folder, &args).status(0).says(&["2025-11-01  site-0.example  A. Writer  Page 0\n"]);
}

/// The file was made by the version that wrote format 3, from `tests/stores/pages-3.jsonl`.
#[test]
fn a_store_of_format_3_is_brought_to_this_one() {
    let folder = Folder::new();
    stored(&folder, 3);
    can_be_used(&folder, "pages-3.jsonl");
    let args = ["index", "find", "s.undisguise", "--text", &disguised()];
    run(&folder, &args).status(0).says(&["same scheme, ", "of a family of 3"]);
}

/// The file was made by `index add` from `tests/stores/pages-3.jsonl`; see `docs/formats.md` on what
/// to do when this fails because words are folded or sketched in another way.
#[test]
fn a_store_of_format_4_can_be_used() {
    let folder = Folder::new();
    stored(&folder, 4);
    can_be_used(&folder, "pages-3.jsonl");
    let args = ["index", "find", "s.undisguise", "--text", &disguised()];
    run(&folder, &args).status(0).says(&["same scheme, ", "of a family of 3"]);
}

/// Format 1 cannot be looked up as it is: where it cannot be written, that is said.
#[cfg(unix)]
#[test]
fn an_old_store_on_a_disk_that_cannot_be_written_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    stored(&folder, 1);
    let set = |mode| {
        let file = fs::Permissions::from_mode(mode & 0o666);
        fs::set_permissions(folder.at("s.undisguise"), file).expect("permissions");
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).expect("permissions");
    };
    set(0o555);
    let is_root = fs::write(folder.at("probe"), "").is_ok();
    let told = run(&folder, &["index", "stats", "s.undisguise"]);
    set(0o777);
    // Root may write everywhere.
    if !is_root {
        assert_eq!(told.status, Some(2));
        assert!(
            told.stderr.contains("has format 1 and must be brought to format 4"),
            "{}",
            told.stderr
        );
    }
}

#[test]
fn a_flipped_byte_is_found() {
    let folder = Folder::new();
    stored(&folder, 3);
    let sound = fs::read(folder.at("s.undisguise")).unwrap();
    let place = |bytes: &[u8]| sound.windows(bytes.len()).position(|it| it == bytes).unwrap();
    // In the first text that is stored: Zstandard's magic number stands before it.
    let text = place(&[0x28, 0xB5, 0x2F, 0xFD]) + 40;
    let table = place(b"likeness REAL");
    let places = [(text, "document "), (table, "the table links is not as it was made")];
    for (at, says) in places {
        let mut flipped = sound.clone();
        flipped[at] ^= 0x20;
        fs::write(folder.at("s.undisguise"), &flipped).unwrap();
        let told = run(&folder, &["index", "verify", "s.undisguise"]);
        assert_eq!(told.status, Some(2), "byte {at}: {}", told.text());
        assert!(told.text().contains(says), "{}", told.text());
    }
    // A page in the middle that is no page.
    let mut damaged = sound.clone();
    damaged[8192..8200].fill(0xEE);
    fs::write(folder.at("s.undisguise"), &damaged).unwrap();
    let told = run(&folder, &["index", "verify", "s.undisguise"]).status(2);
    assert!((told.text().to_owned() + &told.stderr).contains("damaged"), "{}", told.text());
}

#[test]
fn what_cannot_be_used_is_named() {
    let folder = pages();
    let says = |args: &[&str], part: &str| {
        let told = run(&folder, args).status(2);
        assert!(told.stderr.contains(part), "no `{part}` in:\n{}", told.stderr);
    };
    says(&["index", "find", "none.undisguise", "in"], "none.undisguise: there is no such store");
    assert!(!folder.at("none.undisguise").exists());
    says(&["index", "add", "in/b.txt", "in/a.txt"], "in/b.txt: not a store of Undisguise");
    assert_eq!(folder.read("in/b.txt"), OTHER);
    says(&["index", "stats", "in"], "in: not a store of Undisguise");
    says(&["index", "add", "no/such/s.undisguise", "in"], "may not be opened for this");
    stored(&folder, 3);
    let mut file = File::options().write(true).open(folder.at("s.undisguise")).unwrap();
    // The version that SQLite keeps for its users stands at byte 60.
    file.seek(SeekFrom::Start(60)).unwrap();
    file.write_all(&7_u32.to_be_bytes()).unwrap();
    drop(file);
    let before = fs::read(folder.at("s.undisguise")).unwrap();
    for command in ["add", "find"] {
        says(
            &["index", command, "s.undisguise", "in"],
            "has format 7, and this Undisguise knows formats up to 4: a newer Undisguise is needed",
        );
    }
    assert_eq!(fs::read(folder.at("s.undisguise")).unwrap(), before);
}

#[test]
fn when_and_where_it_was_told_is_remembered() {
    let folder = Folder::new();
    let line = serde_json::json!({
        "id": 1, "text": PLAIN, "url": "https://www.news.example/a", "headline": "The medal",
        "authors": ["A. Writer", "B. Writer"], "timestamp": 1_762_077_600,
    });
    folder.write("a.jsonl", format!("{line}\n"));
    run(&folder, &["index", "add", "s.undisguise", "a.jsonl"]).status(0);
    run(&folder, &["index", "find", "s.undisguise", "--text", PLAIN])
        .status(0)
        .says(&["2025-11-02T10:00:00Z  news.example  A. Writer, B. Writer  The medal\n"]);
    let args = ["index", "find", "s.undisguise", "--text", PLAIN, "--jsonl", "-"];
    let found = &lines(run(&folder, &args).status(0).text())[0];
    let hit = &found["found"][0];
    assert_eq!(hit["published"], "2025-11-02T10:00:00Z");
    assert_eq!((&hit["site"], &hit["title"]), (&"news.example".into(), &"The medal".into()));
    assert!(found.get("url").is_none() && hit.get("fetched").is_none(), "{found}");
    run(&folder, &["index", "verify", "s.undisguise"]).status(0);
    let store = fs::read(folder.at("s.undisguise")).unwrap();
    let place = store.windows(9).position(|it| it == b"The medal").unwrap();
    let mut flipped = store.clone();
    flipped[place] ^= 1;
    fs::write(folder.at("s.undisguise"), flipped).unwrap();
    let told = run(&folder, &["index", "verify", "s.undisguise"]).status(2);
    assert!(told.text().contains("what is told about document 1"), "{}", told.text());
}

#[test]
fn standard_input_is_added_and_looked_up() {
    let folder = Folder::new();
    let records = record(1, PLAIN);
    let add = ["index", "add", "s.undisguise", "-", "--input-format", "jsonl"];
    run_with(&folder, &add, records.as_bytes()).status(0).says(&["1  added"]);
    let find = ["index", "find", "s.undisguise", "-"];
    run_with(&folder, &find, disguised().as_bytes()).status(0).says(&["100 % same text"]);
    run(&folder, &["index", "find", "s.undisguise", "nowhere"]).status(2);
    run(&folder, &["index", "find", "s.undisguise"]).status(2);
}
