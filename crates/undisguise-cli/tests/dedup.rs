//! `undisguise dedup`, run as people run it.

mod program;

use program::{Folder, run};
use serde_json::{Value, json};

const FERRY: &str = "The old ferryman kept a letter in his coat for nine years, and nobody on the \
    river knew of it until the night the lamp went out and he read it aloud to the crew.";
const MILL: &str = "Nobody had turned the mill wheel since the flood, and yet the miller swept the \
    floor each evening as if the carts would come back in the morning.";

/// One text as it is and one disguised, a third that nobody repeats.
fn corpus() -> String {
    let disguised = FERRY.replace('n', "п").replace('u', "υ");
    let texts = [("plain", FERRY), ("mill", MILL), ("copy", &disguised)];
    let line = |(id, text): (&str, &str)| format!("{}\n", json!({ "id": id, "text": text }));
    texts.map(line).concat()
}

/// A dozen texts of one template; in the fourth a slot was left open.
fn farm() -> String {
    let names =
        ["Alma Brandt", "Bruno Lund", "Clara Holm", "[Singer Name]", "Edith Rask", "Falk Orlov"];
    let towns = ["Cork", "Brest", "Hull", "Faro"];
    let line = |at: usize| {
        let (name, town, age) = (names[at % 6], towns[at % 4], 31 + 7 * at);
        let text = format!(
            "At {age}, {name} broke the silence about the fire at the old harbour. The singer said \
             in {town} that nobody had asked for money, and walked home through the rain while the \
             band played on without a word."
        );
        format!("{}\n", json!({ "id": at, "text": text }))
    };
    (0..12).map(line).collect()
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

#[test]
fn a_disguised_copy_is_told_with_its_place() {
    let folder = Folder::new();
    folder.write("crawl.jsonl", corpus());
    run(&folder, &["dedup", "crawl.jsonl"])
        .status(0)
        .says(&["Read 3 documents", "1 document repeats another, in 1 family: 2 would be left."]);
    let told = run(&folder, &["dedup", "crawl.jsonl", "--pairs", "-", "--threads", "1"]).status(0);
    let first = told.text().lines().next().expect("a pair");
    let pair: Value = serde_json::from_str(first).expect("JSON");
    assert_eq!((&pair["left"], &pair["right"]), (&json!("plain"), &json!("copy")));
    assert_eq!((&pair["relation"], &pair["likeness"]), (&json!("same-text"), &json!(1.0)));
    let longer = FERRY.len() - 1 + FERRY.matches(['n', 'u']).count();
    assert_eq!(pair["spans"], json!([{ "left": [0, FERRY.len() - 1], "right": [0, longer] }]));
}

#[test]
fn the_honest_one_is_kept_when_asked() {
    let folder = Folder::new();
    let mut lines_: Vec<String> = corpus().lines().map(str::to_owned).collect();
    lines_.reverse();
    folder.write("crawl.jsonl", lines_.join("\n"));
    let args = ["dedup", "crawl.jsonl", "--jsonl", "-", "--keep", "undisguised"];
    let told = lines(run(&folder, &args).status(0).text());
    let of = |id: &str| told.iter().find(|line| line["id"] == id).expect(id);
    assert_eq!((&of("plain")["keep"], &of("copy")["keep"]), (&json!(true), &json!(false)));
    assert_eq!(of("copy")["kept_id"], "plain");
    assert_eq!((&of("mill")["family"], &of("mill")["keep"]), (&Value::Null, &json!(true)));
}

/// The ferry on three sites, one of them disguised.
fn dated() -> String {
    let disguised = FERRY.replace('n', "п").replace('u', "υ");
    let told = [
        ("late", "https://www.b.example/1", "2025-11-05", FERRY),
        ("undated", "https://c.example/1", "", FERRY),
        ("early", "https://a.example/1", "Sun, 02 Nov 2025 10:00:00 GMT", &disguised),
        ("mill", "https://b.example/2", "2025-01-01", MILL),
        ("veiled", "https://c.example/2", "2025-01-01", &MILL.replace('n', "п").replace('u', "υ")),
    ];
    let line = |(id, url, date, text): (&str, &str, &str, &str)| {
        let title = format!("Title of {id}");
        format!("{}\n", json!({ "id": id, "url": url, "title": title, "date": date, "text": text }))
    };
    told.map(line).concat()
}

#[test]
fn the_oldest_is_kept_and_who_shares_is_told() {
    let folder = Folder::new();
    folder.write("crawl.jsonl", dated());
    let args = ["dedup", "crawl.jsonl", "--keep", "oldest", "--families", "families.jsonl"];
    let report = ["--report", "report.html"];
    run(&folder, &[&args[..], &report].concat()).status(0).says(&[
        "Who shares what: sites\n",
        "  b.example  c.example:  2 families, 0 schemes\n",
        "  a.example  b.example:  1 family, 0 schemes  (a.example first in 1, b.example in 0)\n",
        "  a.example  c.example:  1 family, 1 scheme\n",
    ]);
    let told = lines(&folder.read("families.jsonl"));
    let kept = |family: &Value| {
        let members = family["members"].as_array().expect("members");
        members.iter().find(|it| it["keep"] == true).expect("one is kept").clone()
    };
    let early = kept(&told[0]);
    assert_eq!(
        (&early["id"], &early["published"]),
        (&json!("early"), &json!("2025-11-02T10:00:00Z"))
    );
    assert_eq!((&early["site"], &early["title"]), (&json!("a.example"), &json!("Title of early")));
    // Of one day, the first that was read.
    assert_eq!(kept(&told[1])["id"], "mill");
    let shared: Vec<&Value> = told.iter().filter(|line| line["shared"] == "sites").collect();
    assert_eq!(shared.len(), 3);
    assert_eq!(shared[1]["names"], json!(["b.example", "c.example"]));
    assert_eq!((&shared[2]["families"], &shared[2]["first"]), (&json!([0]), &json!([1, 0])));
    let page = folder.read("report.html");
    assert!(page.contains("Who shares what with whom"));
    assert!(page.contains("a.example in 1 of 1") && page.contains("<a href=\"#family-1\">"));
    assert!(page.contains("a.example · 2025-11-02"), "where and when each was published");
    assert!(page.contains("Family 1: "), "the network");
}

#[test]
fn a_template_has_slots() {
    let folder = Folder::new();
    folder.write("farm.jsonl", farm());
    let args = ["dedup", "farm.jsonl", "--families", "families.jsonl", "--report", "report.html"];
    run(&folder, &args).status(0);
    let families = lines(&folder.read("families.jsonl"));
    assert_eq!(families[0]["size"], 12);
    let parts = families[0]["template"].as_array().expect("a template");
    let slots: Vec<&Value> =
        parts.iter().map(|part| &part["slot"]).filter(|it| !it.is_null()).collect();
    let kinds: Vec<&Value> = slots.iter().map(|slot| &slot["kind"]).collect();
    assert_eq!(kinds, ["number", "person", "place"]);
    let open = slots[1]["values"].as_array().expect("values");
    let open: Vec<&Value> = open.iter().filter(|value| value["unfilled"] == true).collect();
    assert_eq!((open.len(), &open[0]["text"]), (2, &json!("[Singer Name]")));
    let report = folder.read("report.html");
    for part in ["11 of 12 documents repeat another", "2</b> person", "left open"] {
        assert!(report.contains(part), "{part}");
    }
}

#[test]
fn two_documents_are_shown_side_by_side() {
    let folder = Folder::new();
    folder.write("one.txt", FERRY);
    folder.write("two.txt", FERRY.replace("nine years", "ten winters"));
    run(&folder, &["dedup", ".", "--explain", "./one.txt", "./two.txt"]).status(0).says(&[
        "A  nine years",
        "B  ten winters",
        "=  The old ferryman kept a letter in his coat for",
    ]);
    let missing = run(&folder, &["dedup", ".", "--explain", "./one.txt", "three"]).status(2);
    assert!(missing.stderr.contains("no document is called three"), "{}", missing.stderr);
}

#[test]
fn nothing_to_read_and_bad_lines_are_told() {
    let folder = Folder::new();
    folder.write("empty.jsonl", "");
    run(&folder, &["dedup", "empty.jsonl"]).status(2);
    folder.write("bad.jsonl", format!("{}{{\n", corpus()));
    run(&folder, &["dedup", "bad.jsonl"]).status(0).says(&["Could not be read: 1", "bad.jsonl:4"]);
    run(&folder, &["dedup", "bad.jsonl", "--strict"]).status(2);
    run(&folder, &["dedup", "bad.jsonl", "--likeness", "2"]).status(2);
}
