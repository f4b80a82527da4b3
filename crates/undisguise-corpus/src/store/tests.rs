//! What the store promises.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use tempfile::TempDir;

use super::*;
use crate::{Collection, DedupConfig, Document, Gist, Origin, Page, Pair, Relation, Source};

const WORDS: [&str; 64] = [
    "anchor", "barrel", "candle", "dinner", "eagle", "ferry", "garden", "harbour", "island",
    "jacket", "kettle", "lantern", "market", "nobody", "orchard", "people", "quarrel", "river",
    "summer", "tunnel", "umbrella", "valley", "window", "yellow", "under", "running", "another",
    "nothing", "counted", "found", "return", "announce", "sunday", "uncle", "number", "country",
    "sound", "hundred", "burnt", "turned", "the", "of", "and", "with", "a", "to", "in", "was",
    "that", "for", "stone", "bridge", "letter", "winter", "coat", "silver", "bread", "mill",
    "horse", "copper", "rope", "sail", "north", "cellar",
];

/// Words one after the other, the same for the same seed: xorshift (Marsaglia, 2003).
struct Telling(u64);

impl Telling {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % below
    }

    fn words(&mut self, count: usize) -> Vec<&'static str> {
        (0..count).map(|_| WORDS[self.next(WORDS.len())]).collect()
    }
}

/// Texts of which many repeat an earlier one: copied, disguised, edited, cut, turned, framed.
fn texts(count: usize) -> Vec<String> {
    let mut telling = Telling(0x5EED);
    let mut all: Vec<Vec<&str>> = Vec::new();
    let mut texts = Vec::new();
    for at in 0..count {
        let earlier = if at == 0 { 0 } else { telling.next(at) };
        let own = telling.words(90);
        let mut words = if at % 3 == 0 { own.clone() } else { all[earlier].clone() };
        let half = words.len() / 2;
        match at % 9 {
            1 => words.truncate(half),
            2 => words.rotate_left(half),
            4 => words.iter_mut().step_by(17).zip(&own).for_each(|(word, new)| *word = *new),
            5 => words.extend(&own[..30]),
            7 => words.iter_mut().step_by(5).zip(&own).for_each(|(word, new)| *word = *new),
            _ => {}
        }
        let text = words.join(" ");
        all.push(words);
        texts.push(if at % 9 == 8 { text.replace('n', "п").replace('u', "υ") } else { text });
    }
    texts.push(String::new());
    texts
}

fn page(id: &str, text: &str) -> Page {
    let mut document = Document::new(text.to_owned(), Source::whole(Origin::Stdin));
    document.record_id = Some(id.to_owned());
    Page { revelation: undisguise::reveal(text, &undisguise::Config::default()), document }
}

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("told.undisguise");
    (folder, path)
}

type Checked = BTreeMap<(usize, usize), (f64, Relation, Vec<(undisguise::Span, undisguise::Span)>)>;

fn batch(texts: &[String]) -> Checked {
    let mut collection = Collection::new(DedupConfig::default());
    for (at, text) in texts.iter().enumerate() {
        collection.add(Gist::of(page(&at.to_string(), text))).unwrap();
    }
    let mut pairs = Checked::new();
    let mut take = |pair: &Pair| {
        let told = (pair.likeness, pair.relation, pair.spans.clone());
        pairs.insert((pair.left, pair.right), told);
        ControlFlow::Continue(())
    };
    collection.compare(&AtomicBool::new(false), |pair, _| take(pair)).unwrap();
    pairs
}

#[test]
fn one_by_one_finds_what_the_batch_finds() {
    let texts = texts(240);
    let expected = batch(&texts);
    assert!(expected.len() > 150, "{}", expected.len());
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let mut found = Checked::new();
    let mut linked = 0;
    for (at, text) in texts.iter().enumerate() {
        let memo = Memo::of(page(&at.to_string(), text));
        let hits = store.find(&memo, usize::MAX >> 1).unwrap().hits;
        let is_copy = hits.iter().any(|hit| hit.relation == Relation::SameText);
        for hit in hits {
            let left = hit.number as usize - 1;
            // The batch compares a copy with the first one, and nothing else with a copy.
            let is_first = batch_first(&texts, left) == left;
            if is_first && (!is_copy || hit.relation == Relation::SameText) {
                found.insert((left, at), (hit.likeness, hit.relation, hit.spans));
            }
        }
        let added = store.add(&[memo]).unwrap();
        let Added::New { alike, .. } = added[0] else { panic!("{added:?}") };
        linked += alike;
        // Wherever keys stand, they are found.
        if at % 50 == 49 {
            keys::merge(&store.connection).unwrap();
        }
    }
    assert_eq!(found, expected);
    assert_eq!(linked, expected.len());
    let stats = store.stats().unwrap();
    assert_eq!(stats.documents, texts.len() as u64);
    assert_eq!(stats.pairs.iter().map(|(_, many)| *many as usize).sum::<usize>(), linked);
    let all = store.verify(|_| ()).unwrap();
    assert_eq!(all.problems, [""; 0]);
    assert!(all.rows > stats.documents);
}

/// The first text that says the same.
fn batch_first(texts: &[String], at: usize) -> usize {
    let plain = |text: &str| text.replace('п', "n").replace('υ', "u");
    let own = plain(&texts[at]);
    texts.iter().position(|text| plain(text) == own).unwrap()
}

#[test]
fn adding_again_changes_nothing_and_another_text_is_a_version() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let texts = texts(3);
    let memo = |id: &str, at: usize| Memo::of(page(id, &texts[at]));
    let first = store.add(&[memo("a", 0), memo("b", 0), memo("a", 0)]).unwrap();
    let known = Added::Known { number: 1, elsewhere: false };
    assert_eq!(
        first,
        [Added::New { number: 1, alike: 0 }, Added::New { number: 2, alike: 1 }, known]
    );
    drop(store);
    let mut store = Store::create(&path).unwrap();
    assert_eq!(store.add(&[memo("a", 0)]).unwrap(), [known]);
    let version = store.add(&[memo("a", 1)]).unwrap();
    assert_eq!(version, [Added::Version { number: 3, version: 2, alike: 1 }]);
    assert_eq!(store.add(&[memo("a", 0)]).unwrap(), [known]);
    let mut elsewhere = page("a", &texts[0]);
    elsewhere.document.source = Source::whole(Origin::of(Path::new("other.txt")));
    let elsewhere = Memo::of(elsewhere);
    let there = |elsewhere| [Added::Known { number: 1, elsewhere }];
    assert_eq!(store.add(std::slice::from_ref(&elsewhere)).unwrap(), there(true));
    assert_eq!(store.add(&[elsewhere]).unwrap(), there(false));
    let stats = store.stats().unwrap();
    assert_eq!((stats.documents, stats.superseded, stats.copies, stats.places), (3, 1, 1, 1));
    assert_eq!(stats.families, [3]);
    assert_eq!(store.verify(|_| ()).unwrap().problems, [""; 0]);
}

#[test]
fn a_document_is_looked_up_while_others_are_added() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let texts = texts(8);
    store.add(&[Memo::of(page("a", &texts[0]))]).unwrap();
    let reader = Store::open(&path).unwrap();
    let batch = store.connection.transaction().unwrap();
    batch.execute("DELETE FROM fresh", []).unwrap();
    let hits = reader.find(&Memo::of(page("b", &texts[0])), 10).unwrap().hits;
    assert_eq!((hits.len(), hits[0].id.as_str()), (1, "a"));
    drop(batch);
    assert!(reader.connection.execute("DELETE FROM keys", []).is_err());
}

#[test]
fn a_full_disk_loses_nothing_that_was_acknowledged() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let texts = texts(200);
    let memos: Vec<Memo> =
        (0_usize..).zip(&texts).map(|(at, text)| Memo::of(page(&at.to_string(), text))).collect();
    store.add(&memos[..50]).unwrap();
    let pages: i64 =
        store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    let limit = |store: &Store, pages: i64| {
        store
            .connection
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| row.get::<_, i64>(0))
            .unwrap();
    };
    limit(&store, pages + 2);
    assert_eq!(store.add(&memos[50..]), Err(StoreError::Full));
    assert_eq!(store.stats().unwrap().documents, 50);
    assert_eq!(store.verify(|_| ()).unwrap().problems, [""; 0]);
    limit(&store, 1 << 30);
    assert_eq!(store.add(&memos).unwrap().len(), memos.len());
    assert_eq!(store.stats().unwrap().documents, memos.len() as u64);
}

#[test]
fn what_is_no_store_is_left_alone() {
    let (folder, path) = folder();
    assert_eq!(Store::open(&path).err(), Some(StoreError::Missing));
    fs::write(&path, "A letter from the north, and no store at all.").unwrap();
    assert_eq!(Store::create(&path).err(), Some(StoreError::NotStore));
    assert_eq!(Store::open(&path).err(), Some(StoreError::NotStore));
    assert_eq!(Store::open(folder.path()).err(), Some(StoreError::NotStore));
    fs::remove_file(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("CREATE TABLE songs (name)").unwrap();
    drop(other);
    let before = fs::read(&path).unwrap();
    assert_eq!(Store::create(&path).err(), Some(StoreError::NotStore));
    assert_eq!(Store::open(&path).err(), Some(StoreError::NotStore));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn somebody_else_who_writes_is_told() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    store.connection.busy_timeout(Duration::from_millis(20)).unwrap();
    assert_eq!(store.add(&[Memo::of(page("a", "one two"))]), Err(StoreError::Locked));
    other.execute_batch("ROLLBACK").unwrap();
    assert!(store.add(&[Memo::of(page("a", "one two"))]).is_ok());
}
