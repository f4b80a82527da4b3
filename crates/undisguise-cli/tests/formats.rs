//! What reading tables and archives promises: everything comes out, or is named.

mod program;

use program::{Folder, PLAIN, disguised, gzip, run, run_with, zstd};
use serde_json::Value;

fn scanned(folder: &Folder, input: &str) -> Vec<Value> {
    run(folder, &["scan", input, "--jsonl", "out.jsonl"]);
    let lines = folder.read("out.jsonl");
    lines.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

fn of_type<'a>(lines: &'a [Value], kind: &str) -> Vec<&'a Value> {
    lines.iter().filter(|line| line["type"] == kind).collect()
}

/// A field of a table, in quotes.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[test]
fn tables_are_read_by_the_names_of_their_columns() {
    let folder = Folder::new();
    let text = format!("{}\n\nHe said \"never\", and left.", disguised());
    let table = format!(
        "id,note,text\r\n7,,{}\r\n\r\n8,\"a, b\",short and plain\r\n,x,the last one",
        quoted(&text)
    );
    folder.write("in/a.csv", format!("\u{FEFF}{table}"));
    folder.write("in/b.csv.gz", gzip(table.as_bytes()));
    folder.write("in/c.csv.zst", zstd(table.as_bytes()));
    folder.write("in/d.tsv", format!("text\tid\n{}\t7\n", quoted(&text)));
    folder.write("in/e.csv", format!("id;text\n7;{}\n", quoted(&text)));
    let utf16 = format!("\u{FEFF}{table}");
    let utf16: Vec<u8> = utf16.encode_utf16().flat_map(u16::to_le_bytes).collect();
    folder.write("in/f.csv", utf16);
    let lines = scanned(&folder, "in");
    let pages = of_type(&lines, "page");
    assert_eq!((pages.len(), of_type(&lines, "unreadable").len()), (14, 0));
    for page in pages.iter().filter(|page| page["record_id"] == "7") {
        assert_eq!((&page["field"], &page["line"]), (&"text".into(), &2.into()));
        assert_eq!(page["bytes"], text.len());
        assert_eq!(page["certainty"], "certain");
    }
    let last = pages[2];
    assert_eq!((&last["record_id"], last["line"].as_u64()), (&Value::Null, Some(8)));
    let at = last["offset"].as_u64().expect("an offset") as usize;
    assert!(folder.read("in/a.csv")[at..].starts_with(",x,the last one"));
    let from_pipe = run_with(&folder, &["scan", "-", "--input-format", "csv"], table.as_bytes());
    from_pipe.status(0).says(&["Read 3 pages"]);
}

#[test]
fn bad_rows_are_named_and_passed_over() {
    let folder = Folder::new();
    let table = [
        b"text,id\none,1\ntwo\nthree,3,\"x\ny\"\n\xFF,4\nfive,5\n".as_slice(),
        format!("{},6\nseven,7\n\"eight,8\nnine,9\n", "long ".repeat(1000)).as_bytes(),
    ]
    .concat();
    folder.write("in/a.csv", &table);
    folder.write("in/b.csv", "body,id\none,1\n");
    folder.write("in/empty.csv", "");
    folder.write("in/header.csv", "text\n");
    run(&folder, &["scan", "in", "--max-line", "4k"]).status(0).says(&[
        "Read 4 pages in 4 files",
        "Could not be read: 6",
        "in/a.csv:3: the row has 1 field, the header row 2\n",
        "in/a.csv:4: the row has 3 fields, the header row 2; it stands in 2 lines\n",
        "in/a.csv:6: not valid UTF-8: bad byte at offset 0\n",
        "in/a.csv:8: too long: 5003 bytes",
        "in/a.csv:10: a quote is opened here and never closed\n",
        "in/b.csv:1: there is no column `text` (--text-field), but `body`, `id`\n",
    ]);
    run(&folder, &["scan", "in/b.csv", "--text-field", "body"]).status(0).says(&["Read 1 page"]);
    let cut = gzip(&table);
    folder.write("cut.csv.gz", &cut[..cut.len() - 20]);
    run(&folder, &["scan", "cut.csv.gz"]).status(0).says(&["the gzip data is cut off"]);
}

#[test]
fn tables_are_not_restored() {
    let folder = Folder::new();
    folder.write("a.csv", format!("text\n{}\n", quoted(PLAIN)));
    let refused = run(&folder, &["restore", "a.csv"]).status(2);
    assert!(refused.stdout.is_empty());
    let said = "a.csv: restore takes text, web pages and JSON Lines; this is csv";
    assert!(refused.stderr.contains(said), "{}", refused.stderr);
}

fn warc(kind: &str, media: &str, block: &[u8]) -> Vec<u8> {
    let length = block.len();
    let head = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{length}>\r\n\
         WARC-Target-URI: https://farm.example/{length}\r\nContent-Type: {media}\r\n\
         Content-Length: {length}\r\n\r\n"
    );
    [head.as_bytes(), block, b"\r\n\r\n"].concat()
}

fn answer(head: &str, body: &[u8]) -> Vec<u8> {
    let block = [b"HTTP/1.1 200 OK\r\n", head.as_bytes(), b"\r\n\r\n", body].concat();
    warc("response", "application/http; msgtype=response", &block)
}

/// Records of an archive: two that hold no page, four pages, one that cannot be decoded.
fn records() -> Vec<Vec<u8>> {
    let html = format!("<title>Light</title><p>{}</p>", disguised());
    let packed = gzip(html.as_bytes());
    vec![
        warc("warcinfo", "application/warc-fields", b"software: by hand\r\n"),
        warc("conversion", "text/plain", disguised().as_bytes()),
        answer("Content-Type: text/html; charset=utf-8", html.as_bytes()),
        answer("Content-Type: image/png", b"\x89PNG"),
        answer("Content-Type: text/html\r\nContent-Encoding: gzip", &packed),
        answer("Content-Type: text/html; charset=windows-1252", b"<p>A caf\xE9 by the pier."),
        answer("Content-Type: text/html\r\nContent-Encoding: br", &packed),
    ]
}

#[test]
fn archives_are_read_record_by_record() {
    let folder = Folder::new();
    let plain = records().concat();
    let members: Vec<u8> = records().iter().flat_map(|record| gzip(record)).collect();
    folder.write("in/a.warc", &plain);
    folder.write("in/b.warc.gz", members);
    folder.write("in/c.warc.wet.gz", gzip(&plain));
    folder.write("in/d.warc.zst", zstd(&plain));
    let lines = scanned(&folder, "in");
    let (pages, unreadable) = (of_type(&lines, "page"), of_type(&lines, "unreadable"));
    let left_out = of_type(&lines, "left-out");
    assert_eq!((pages.len(), unreadable.len(), left_out.len()), (16, 4, 4));
    for (page, record) in pages[..4].iter().zip([2, 3, 5, 6]) {
        let at = page["offset"].as_u64().expect("an offset") as usize;
        assert!(plain[at..].starts_with(b"WARC/1.0"));
        assert_eq!(page["line"], record);
        let length = records()[record - 1].len();
        let url = page["url"].as_str().expect("an address");
        let number: usize = url.rsplit('/').next().and_then(|n| n.parse().ok()).expect("a number");
        assert!(number < length && url.starts_with("https://farm.example/"));
        assert_eq!(page["record_id"], format!("<urn:uuid:{number}>"));
    }
    assert_eq!(pages[0]["restored"], PLAIN);
    assert_eq!(pages[1]["schemes"][0]["id"], pages[2]["schemes"][0]["id"]);
    assert_eq!(unreadable[0]["reason"], "coding");
    assert_eq!((&left_out[0]["reason"], &left_out[0]["records"]), (&"no-page".into(), &2.into()));
    let end = lines.last().expect("a last line");
    assert_eq!((&end["pages"], &end["without_page"]), (&16.into(), &8.into()));
    let from_pipe = run_with(&folder, &["scan", "-", "--input-format", "warc"], &plain);
    from_pipe.status(0).says(&[
        "Read 4 pages",
        "Could not be read: 1",
        "<stdin>:7: the page cannot be decoded: br: is not read",
        "No pages: 2 records of web archives",
    ]);
    for command in [&["dedup"][..], &["index", "add", "s.undisguise"]] {
        let told = run(&folder, &[command, &["in/a.warc"]].concat()).status(0);
        told.says(&["No pages: 2 records of web archives (requests, images, notes)."]);
    }
}

#[test]
fn a_broken_archive_costs_what_is_broken() {
    let folder = Folder::new();
    let mut members: Vec<Vec<u8>> = records().iter().map(|record| gzip(record)).collect();
    let half = members[2].len() / 2;
    members[2].truncate(half);
    members[4][40] ^= 0xFF;
    folder.write("a.warc.gz", members.concat());
    run(&folder, &["scan", "a.warc.gz"]).status(0).says(&[
        // The fifth record came out, but its checksum is wrong.
        "Read 3 pages",
        "Could not be read: 3",
        "a.warc.gz:3: cannot be read on after",
        "No pages: 2 records",
    ]);
    let all = gzip(&records().concat());
    folder.write("b.warc.gz", &all[..all.len() - 12]);
    let cut = run(&folder, &["scan", "b.warc.gz"]).status(0);
    assert!(cut.text().contains("the gzip data is cut off"), "{}", cut.text());
    folder.write("c.warc", "no archive at all\n");
    run(&folder, &["scan", "c.warc"]).status(2).says(&["c.warc:1: no record begins here"]);
}

#[test]
fn what_is_no_parquet_is_named() {
    let folder = Folder::new();
    folder.write("a.parquet", "PAR1 and nothing else");
    folder.write("b.parquet.gz", gzip(b"PAR1"));
    run(&folder, &["scan", "a.parquet", "b.parquet.gz"]).status(2).says(&[
        "a.parquet: cannot be read as Parquet: ",
        "b.parquet.gz: cannot be read as Parquet: it is packed with gzip",
    ]);
    let from_pipe = run_with(&folder, &["scan", "-", "--input-format", "parquet"], b"PAR1");
    from_pipe.status(2).says(&["it can be read from a file only"]);
}

#[cfg(feature = "parquet")]
#[test]
fn what_is_written_as_parquet_is_read_again() {
    let folder = Folder::new();
    let line = |id: usize, text: &str, date: &str| {
        let url = format!("https://www.news.example/{id}");
        let line = serde_json::json!({ "id": id, "text": text, "url": url, "headline": "A", "date": date });
        format!("{line}\n")
    };
    let elsewhere = line(4, PLAIN, "").replace("www.news", "echo");
    let lines = [line(1, &disguised(), "2025-11-02"), line(2, PLAIN, ""), line(3, "Else", "")];
    folder.write("in.jsonl", lines.concat() + &elsewhere);
    let args = ["dedup", "in.jsonl", "--jsonl", "told.parquet", "--pairs", "pairs.parquet"];
    let more = ["--families", "families.parquet", "--restore-text"];
    run(&folder, &[&args[..], &more].concat()).status(0);
    let told = scanned(&folder, "told.parquet");
    let pages = of_type(&told, "page");
    assert_eq!(pages.len(), 4);
    let first = pages[0];
    assert_eq!((&first["record_id"], &first["certainty"]), (&serde_json::json!("1"), &Value::Null));
    assert_eq!(first["bytes"], PLAIN.len());
    assert_eq!(
        (&first["url"], &first["site"]),
        (&serde_json::json!("https://www.news.example/1"), &serde_json::json!("news.example"))
    );
    assert_eq!(
        (&first["title"], &first["published"]),
        (&serde_json::json!("A"), &serde_json::json!("2025-11-02"))
    );
    assert!(pages[1].get("published").is_none());
    let read = |file: &str, field: &str| -> String {
        let args = ["scan", file, "--text-field", field, "--restore-text", "--jsonl", "-"];
        let told = run(&folder, &args).status(0);
        let lines = told.text().lines().map(|line| serde_json::from_str(line).expect("JSON"));
        let lines: Vec<Value> = lines.collect();
        of_type(&lines, "page")[0]["text"].as_str().expect("a text").to_owned()
    };
    assert_eq!(read("pairs.parquet", "relation"), "same-text");
    assert_eq!(read("told.parquet", "kept_id"), "1");
    let members: Value = serde_json::from_str(&read("families.parquet", "members")).expect("JSON");
    assert_eq!(
        (&members[0]["id"], &members[1]["keep"]),
        (&serde_json::json!("1"), &serde_json::json!(false))
    );
    // The rows of who shares what stand behind those of families, whose cells there are empty.
    let args = ["scan", "families.parquet", "--text-field", "shared", "--restore-text"];
    let shared = run(&folder, &[&args[..], &["--jsonl", "-"]].concat()).status(0);
    assert!(shared.text().contains("\"text\":\"sites\""), "{}", shared.text());
    run(&folder, &["scan", "in.jsonl", "--jsonl", "pages.parquet"]).status(0);
    assert_eq!(read("pages.parquet", "restored"), PLAIN);
    let gone = ["scan", "in.jsonl", "--jsonl", "p.parquet", "--resume", "journal"];
    assert!(run(&folder, &gone).status(2).stderr.contains("JSON Lines"));
}
