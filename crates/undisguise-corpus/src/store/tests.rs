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

fn batch(texts: &[String]) -> (Checked, Vec<Vec<i64>>) {
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
    let dedup = collection.compare(&AtomicBool::new(false), |pair, _| take(pair)).unwrap();
    let numbers = |members: &Vec<usize>| members.iter().map(|at| *at as i64 + 1).collect();
    (pairs, dedup.families.iter().map(|family| numbers(&family.members)).collect())
}

#[test]
fn one_by_one_finds_what_the_batch_finds() {
    let texts = texts(240);
    let (expected, _) = batch(&texts);
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
            sorted::merge_from(&store.connection, 80).unwrap();
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

/// The pages of a farm among others: a notice that very many have, on pages of their own and on copies
/// of these; a template whose slots are so long that two of its texts share little; stretches of a long
/// notice, each from a bit further on; and what repeats in the usual ways.
fn farm() -> Vec<String> {
    let mut telling = Telling(0xFA12);
    let notice = telling.words(60).join(" ");
    let fixed: Vec<String> = (0..6).map(|_| telling.words(4).join(" ")).collect();
    let long: Vec<String> = (0..90).map(|_| telling.words(11).join(" ")).collect();
    let mut texts = texts(150);
    for at in 0..90 {
        let count = 30 + telling.next(20);
        let own = telling.words(count).join(" ");
        texts.push(format!("{own} {notice}"));
        if at % 9 == 0 {
            texts.push(format!("{notice} {own} once more"));
        }
        let stretch = (at..at + 6).map(|at| long[at % 90].as_str()).collect::<Vec<_>>();
        texts.push(format!("{} {}", telling.words(14).join(" "), stretch.join(" ")));
        if at % 3 == 0 {
            let slots = fixed.iter().map(|fixed| {
                let many = 2 + telling.next(3);
                format!("{fixed} {}", telling.words(many).join(" "))
            });
            texts.push(slots.collect::<Vec<_>>().join(" "));
        }
    }
    for at in (1..texts.len()).rev() {
        texts.swap(at, telling.next(at + 1));
    }
    texts
}

/// Likeness and relation of two documents.
type Links = BTreeMap<(usize, usize), (f64, String)>;

/// What stands in a store: its pairs, and the members of its families.
fn told(store: &Store) -> (Links, Vec<Vec<i64>>) {
    const LINKS: &str = "SELECT earlier, later, likeness, relation FROM links";
    const MEMBERS: &str = "SELECT family, document FROM members ORDER BY family, document";
    let mut links = store.connection.prepare(LINKS).unwrap();
    let link = |row: &rusqlite::Row<'_>| {
        let (earlier, later): (i64, i64) = (row.get(0)?, row.get(1)?);
        Ok(((earlier as usize - 1, later as usize - 1), (row.get(2)?, row.get(3)?)))
    };
    let links = links.query_map([], link).unwrap().map(Result::unwrap).collect();
    let mut members = store.connection.prepare(MEMBERS).unwrap();
    let member = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
    let mut families: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
    for member in members.query_map([], member).unwrap() {
        let (family, document): (i64, i64) = member.unwrap();
        families.entry(family).or_default().push(document);
    }
    (links, families.into_values().collect())
}

#[test]
fn once_grouped_it_tells_what_the_batch_tells() {
    let texts = farm();
    let (expected, families) = batch(&texts);
    let related = |wanted| expected.values().filter(|(_, relation, _)| *relation == wanted).count();
    let (framed, of_template) = (related(Relation::Boilerplate), related(Relation::Template));
    assert!(framed > 50 && of_template > 5, "{framed} {of_template}");
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let memos: Vec<Memo> =
        (0_usize..).zip(&texts).map(|(at, text)| Memo::of(page(&at.to_string(), text))).collect();
    memos.chunks(100).for_each(|some| drop(store.add(some).unwrap()));
    assert!(store.is_grouping_due().unwrap() && !store.is_grouped().unwrap());
    let before = store.stats().unwrap();
    assert!(store.group(&AtomicBool::new(false)).unwrap());
    assert!(!store.is_grouping_due().unwrap() && store.is_grouped().unwrap());
    assert_eq!(store.stats().unwrap(), before, "grouped or not");
    let (pairs, grouped) = told(&store);
    let same =
        |(likeness, relation, _): &(f64, Relation, _)| (*likeness, relation.name().to_owned());
    assert_eq!(pairs, expected.iter().map(|(pair, told)| (*pair, same(told))).collect());
    assert_eq!(grouped, families);
    assert!(families.iter().any(|members| members.len() > 20), "{families:?}");
    assert_eq!(store.verify(|_| ()).unwrap().problems, [""; 0]);
    found_as_the_batch_tells(&store, &memos, &expected, &families);
}

/// A look-up tells of each document all pairs of the batch, with their relation and family.
fn found_as_the_batch_tells(
    store: &Store,
    memos: &[Memo],
    expected: &Checked,
    families: &[Vec<i64>],
) {
    let (mut all, mut more) = (0, BTreeMap::new());
    for (at, memo) in memos.iter().enumerate() {
        let hits = store.find(memo, usize::MAX >> 1).unwrap().hits;
        let mut wanted: BTreeMap<usize, _> = expected
            .iter()
            .filter(|((_, right), _)| *right == at)
            .map(|((left, _), told)| (*left, told))
            .collect();
        all += wanted.len();
        for hit in hits {
            let number = hit.number as usize - 1;
            let own = families.iter().find(|members| members.contains(&hit.number));
            let own = own.map(|all| HitFamily { first: all[0], documents: all.len() as u64 });
            assert_eq!(hit.family, own);
            match wanted.remove(&number) {
                Some(told) => assert_eq!((hit.likeness, hit.relation, hit.spans), *told),
                None if number < at => *more.entry(hit.relation).or_insert(0) += 1,
                None => {}
            }
        }
        assert!(wanted.is_empty(), "document {at}: {:?}", wanted.keys());
    }
    println!("{all} pairs of the batch, more: {more:?}");
}

#[test]
fn what_comes_after_grouping_knows_what_is_common() {
    let (_folder, path) = folder();
    let mut telling = Telling(77);
    let notice = telling.words(50).join(" ");
    let mut page_with = |id: usize| {
        let own = telling.words(30).join(" ");
        Memo::of(page(&id.to_string(), &format!("{own} {notice}")))
    };
    let memos: Vec<Memo> = (0..60).map(&mut page_with).collect();
    let mut store = Store::create(&path).unwrap();
    let added = store.add(&memos).unwrap();
    let is_linked = |added: &Added| matches!(added, Added::New { alike, .. } if *alike > 0);
    assert!(added.iter().any(is_linked), "nobody knows yet");
    let looked_up = page_with(99);
    assert!(
        store.find(&looked_up, 5).unwrap().hits.iter().any(|hit| hit.relation == Relation::Edited)
    );
    store.group(&AtomicBool::new(false)).unwrap();
    let hits = store.find(&looked_up, 5).unwrap().hits;
    assert!(!hits.is_empty() && hits.iter().all(|hit| hit.relation == Relation::Boilerplate));
    let again = store.add(&[looked_up]).unwrap();
    assert!(!again.iter().any(is_linked), "{again:?}");
    // A copy of a document that came since belongs to the family of what that one is like.
    let texts = texts(40);
    store.add(&[Memo::of(page("a", &texts[0])), Memo::of(page("b", &texts[0]))]).unwrap();
    store.group(&AtomicBool::new(false)).unwrap();
    store.add(&[Memo::of(page("c", &format!("{} and more", texts[0])))]).unwrap();
    let hits = store.find(&Memo::of(page("d", &texts[0])), 9).unwrap().hits;
    let family = Some(HitFamily { first: 62, documents: 2 });
    assert_eq!(hits.iter().map(|hit| hit.family).collect::<Vec<_>>(), [family; 3]);
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
