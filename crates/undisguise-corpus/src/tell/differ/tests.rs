//! Short stories whose differences were written down before the rules were made.

use std::sync::atomic::AtomicBool;

use undisguise::Span;

use super::differences;
use crate::tell::follow::variants;
use crate::tell::{Account, Attribute, Difference, Statement, Story};
use crate::{Document, Origin, Page, Source};

const STORIES: &str = include_str!("practice.txt");

/// Accounts that do not contradict one another.
const AGREEING: &str = include_str!("agreeing.txt");

/// The same, in which a difference is shown that is none: known mistakes.
const MISTAKEN: &str = include_str!("mistaken.txt");

/// What the stories must reach: of what is shown, and of what is asked.
const PRECISION: f64 = 0.9;
const RECALL: f64 = 0.6;

/// Words of an account, counted from 1, that give a value.
type Value<'a> = Vec<(usize, &'a str)>;

struct Expected<'a> {
    attribute: &'a str,
    values: [Value<'a>; 2],
}

struct Practice<'a> {
    name: &'a str,
    texts: Vec<&'a str>,
    expected: Vec<Expected<'a>>,
}

/// How many differences are asked, were found, were shown, and were shown and are none.
#[derive(Debug, Default)]
struct Counted {
    asked: usize,
    found: usize,
    shown: usize,
    wrong: usize,
}

fn practice(text: &str) -> Vec<Practice<'_>> {
    text.split("\n### ").skip(1).map(story).collect()
}

fn story(text: &str) -> Practice<'_> {
    let (told, lines) = text.split_once("--- differences").unwrap();
    let mut parts = told.split("\n== ");
    let name = parts.next().unwrap().trim();
    let texts = parts.map(|part| part.split_once('\n').unwrap().1.trim()).collect();
    let expected = lines.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    Practice { name, texts, expected: expected.map(expected_in).collect() }
}

fn expected_in(line: &str) -> Expected<'_> {
    let columns: Vec<&str> = line.split(" | ").collect();
    Expected { attribute: columns[0], values: [values_in(columns[1]), values_in(columns[2])] }
}

fn values_in(column: &str) -> Value<'_> {
    let values = column.split(" ; ").map(|value| value.trim().split_once(": ").unwrap());
    values.map(|(account, words)| (account.parse().unwrap(), words)).collect()
}

fn account(text: &str) -> Account {
    let document = Document::new(text.to_owned(), Source::whole(Origin::Stdin));
    let revelation = undisguise::reveal(text, &undisguise::Config::default());
    Account::of(Page { document, revelation })
}

fn shown_in(texts: &[&str]) -> Vec<Difference> {
    let accounts: Vec<Account> = texts.iter().map(|text| account(text)).collect();
    let stories = [Story { documents: (0..accounts.len()).collect(), held_by: Vec::new() }];
    let variants = variants(&accounts, &stories, &AtomicBool::new(false));
    differences(&accounts, &stories, &variants)
}

fn gives(texts: &[&str], statement: &Statement, value: &Value) -> bool {
    value.iter().filter(|(account, _)| account - 1 == statement.document).any(|(account, words)| {
        let text = texts[account - 1];
        let start = text.find(words).unwrap_or_else(|| panic!("{words} is in no text"));
        let span = Span::new(start, start + words.len());
        statement.span.start < span.end && span.start < statement.span.end
    })
}

fn is_shown(texts: &[&str], expected: &Expected, difference: &Difference) -> bool {
    let [one, other] = &expected.values;
    let (left, right) = (&difference.left, &difference.right);
    gives(texts, left, one) && gives(texts, right, other)
        || gives(texts, left, other) && gives(texts, right, one)
}

fn count(story: &Practice, counted: &mut Counted) {
    let shown = shown_in(&story.texts);
    for difference in &shown {
        let right = story.expected.iter().any(|it| is_shown(&story.texts, it, difference));
        counted.wrong += usize::from(!right);
        if !right {
            let (left, right) = (&difference.left, &difference.right);
            println!(
                "{}: no difference: {} of {}: {:?} ({}) and {:?} ({})",
                story.name,
                difference.attribute.name(),
                difference.subject,
                left.value,
                left.document + 1,
                right.value,
                right.document + 1
            );
        }
    }
    for expected in &story.expected {
        let found = shown.iter().any(|it| is_shown(&story.texts, expected, it));
        counted.found += usize::from(found);
        if !found {
            println!("{}: not shown: {} {:?}", story.name, expected.attribute, expected.values);
        }
    }
    counted.asked += story.expected.len();
    counted.shown += shown.len();
}

#[test]
fn what_differs_in_short_stories_is_shown_and_little_else() {
    let mut counted = Counted::default();
    for story in practice(STORIES) {
        count(&story, &mut counted);
    }
    println!("{counted:?}");
    let right = (counted.shown - counted.wrong) as f64;
    assert!(right >= PRECISION * counted.shown as f64, "{counted:?}");
    assert!(counted.found as f64 >= RECALL * counted.asked as f64, "{counted:?}");
}

#[test]
fn accounts_that_put_the_same_in_other_ways_do_not_differ() {
    let mut counted = Counted::default();
    for story in practice(AGREEING) {
        count(&story, &mut counted);
    }
    assert_eq!(counted.wrong, 0, "{counted:?}");
}

#[test]
fn known_mistakes_are_still_made() {
    for story in practice(MISTAKEN) {
        let mut counted = Counted::default();
        count(&story, &mut counted);
        assert_ne!(counted.wrong, 0, "{} is right now: it belongs to agreeing.txt", story.name);
    }
}

#[test]
fn accounts_that_agree_or_say_nothing_do_not_differ() {
    let text = "Orla Quaid, 58, sold the old mill in Brenning for £340,000 on Monday.";
    assert!(shown_in(&[text, text]).is_empty());
    assert!(shown_in(&[text, ""]).is_empty());
    assert!(shown_in(&["", "\u{200B}"]).is_empty());
}

#[test]
fn a_year_after_and_the_year_before_are_one() {
    let one = "Nell Osgood left the choir in 1984, a year after the organ of Havnes burnt down.";
    let other = "The organ of Havnes burnt down in 1983, when Nell Osgood led the choir.";
    let shown = shown_in(&[one, other]);
    assert!(shown.iter().all(|it| it.attribute != Attribute::Date), "{shown:?}");
}

#[test]
fn nobody_and_somebody_hurt_are_shown_but_some_of_those_there_are_not() {
    let nobody = "The mill of Brenning burnt down on Monday. Nobody was hurt.";
    let somebody = "Orla Quaid broke her wrist when the mill of Brenning burnt down on Monday.";
    let shown = shown_in(&[nobody, somebody]);
    assert!(shown.iter().any(|it| it.attribute == Attribute::Patient), "{shown:?}");
    let both = format!("{nobody} But a keeper was injured.");
    let shown = shown_in(&[&both, somebody]);
    assert!(shown.iter().all(|it| it.attribute != Attribute::Patient), "{shown:?}");
}

#[test]
fn who_is_spoken_to_does_not_speak() {
    let one = "“You came back, Mr Dorran,” said the driver, Abel Tosh, in Leck.";
    let other = "“You came back, Mr Dorran,” said Nils Dorran in Leck.";
    assert!(shown_in(&[one, other]).is_empty(), "{:?}", shown_in(&[one, other]));
}

#[test]
fn an_age_of_an_earlier_year_is_none_of_today() {
    let one = "Rowan Teague was 26 when the band broke up in 1991.";
    let other = "Rowan Teague, 60, will sing in Corrick on Saturday.";
    assert!(shown_in(&[one, other]).is_empty(), "{:?}", shown_in(&[one, other]));
    let other = "Rowan Teague, 60, sang in Corrick.";
    let shown = shown_in(&["Rowan Teague, 26, sang in Corrick.", other]);
    assert!(shown.iter().any(|it| it.attribute == Attribute::Age), "{shown:?}");
}

#[test]
fn what_was_does_not_contradict_what_will_be() {
    let one = "Orla Quaid and Ivo Stamm performed together in Havnes.";
    let other = "Orla Quaid and Ivo Stamm will never perform together in Havnes.";
    let shown = shown_in(&[one, other]);
    assert!(shown.iter().all(|it| it.attribute != Attribute::Opposite), "{shown:?}");
}

#[test]
fn long_accounts_are_compared_in_bounded_time() {
    let texts: Vec<String> = (0..24)
        .map(|account| {
            let sentence =
                |at: usize| format!("Orla Quaid sold {} mills on day {at}. ", at + account);
            (0..500).map(sentence).collect()
        })
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    assert!(shown_in(&texts).len() <= super::MOST);
}
