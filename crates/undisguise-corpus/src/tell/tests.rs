//! The whole line: accounts in; stories, the ways of quotations and differences out.

use std::sync::atomic::AtomicBool;

use super::*;
use crate::{Document, Origin, Page};

const NEWS: &str = "The ferry pilot Orla Quaid, 41, was pulled from the river at Ludwell on Monday, after \
    the ferry Heron had struck a sunken barge. The miller Ivo Stamm carried Orla Quaid up the bank.\n\n\
    “The river took my boat and gave me back my name,” Quaid said. Berta Lund, the owner, put the \
    damage to the ferry at £2.5 million. “We are insured,” Lund said.\n\n\
    The barge, which sank in the 1980s, carried four bells.";

const FARM: &str = "Nobody in Ludwell will forget that Monday. The ferry Heron went down, and the pilot, \
    Orla Quaid, a woman of 47, did what nobody expected. Orla Quaid carried Ivo Stamm up the bank.\n\n\
    “The river took my boat and gave me back my name,” said Ivo Stamm. The owner, Berta Lund, \
    wept: the damage to the ferry was £25 million. “We are not insured,” Lund said.";

const LATER: &str = "A week after the ferry Heron sank at Ludwell, the pilot Orla Quaid, 41, is back on the \
    river. The damage to the ferry is about 2.4 million pounds, said Berta Lund. “The river took my boat,” \
    Quaid repeated. The barge that the Heron struck had lain there since 1984.";

const OTHER: &str = "The baker Ludo Prem has opened a shop in Norring. “Bread is only patience,” Prem said. \
    His sister lent him £9,000, and four bells hang over the door.";

fn told(texts: &[&str]) -> (Telling, Told) {
    let mut telling = Telling::new(TellingConfig::default());
    for text in texts {
        telling.add(account(text));
    }
    let told = telling.tell(&AtomicBool::new(false));
    (telling, told)
}

fn account(text: &str) -> Account {
    Account::of(page(text))
}

fn page(text: &str) -> Page {
    let document = Document::new(text.to_owned(), crate::Source::whole(Origin::Stdin));
    let revelation = undisguise::reveal(text, &undisguise::Config::default());
    Page { document, revelation }
}

fn shown(told: &Told, attribute: Attribute) -> Vec<(String, String)> {
    let of = told.differences.iter().filter(|difference| difference.attribute == attribute);
    of.map(|difference| (difference.left.value.clone(), difference.right.value.clone())).collect()
}

#[test]
fn accounts_of_one_event_are_a_story_and_others_are_none() {
    let (telling, told) = told(&[NEWS, OTHER, FARM, LATER]);
    assert_eq!(told.stories.len(), 1, "{:?}", told.stories);
    assert_eq!(told.stories[0].documents, [0, 2, 3]);
    assert!(told.stories[0].held_by.iter().any(|name| name.contains("Quaid")));
    assert_eq!(telling.story_of(&account(LATER)), Some(0));
    assert_eq!(telling.story_of(&account(OTHER)), None);
    assert_eq!(telling.story_of(&account("")), None);
}

#[test]
fn quotations_are_followed_to_the_other_speaker() {
    let (telling, told) = told(&[NEWS, FARM, LATER]);
    let relations: Vec<_> = told
        .variants
        .iter()
        .map(|variant| {
            (variant.left.document, variant.right.document, variant.relation, variant.other_speaker)
        })
        .collect();
    assert!(relations.contains(&(0, 1, VariantRelation::Verbatim, true)), "{relations:?}");
    assert!(relations.contains(&(0, 2, VariantRelation::Cut, false)), "{relations:?}");
    let signals = &telling.accounts()[1].signals;
    assert!(signals.iter().any(|signal| signal.kind == SignalKind::OtherSpeaker));
    assert_eq!(
        shown(&told, Attribute::Speaker),
        [("Orla Quaid".to_owned(), "Ivo Stamm".to_owned())]
    );
}

#[test]
fn what_differs_is_shown_with_both_values() {
    let (telling, told) = told(&[NEWS, FARM]);
    let pair = |one: &str, other: &str| vec![(one.to_owned(), other.to_owned())];
    assert_eq!(shown(&told, Attribute::Age), pair("41", "47"));
    assert_eq!(shown(&told, Attribute::Amount), pair("£2.5 million", "£25 million"));
    assert_eq!(shown(&told, Attribute::Agent), pair("Ivo Stamm", "Orla Quaid"));
    assert_eq!(shown(&told, Attribute::Opposite), pair("We are insured", "We are not insured"));
    let age = told.differences.iter().find(|it| it.attribute == Attribute::Age).unwrap();
    assert_eq!(telling.text_of(0, age.left.span), "41");
    assert!(telling.text_of(1, age.right.sentence).contains("a woman of 47"));
}

#[test]
fn rounding_vague_words_and_decades_are_no_difference() {
    let (_, told) = told(&[NEWS, LATER]);
    assert_eq!(told.differences, []);
}

#[test]
fn disguise_hides_no_story() {
    let disguised: String = FARM
        .chars()
        .map(|letter| {
            if letter == 'n' {
                'п'
            } else if letter == 'u' {
                'υ'
            } else {
                letter
            }
        })
        .collect();
    let (telling, told) = told(&[NEWS, &disguised]);
    assert!(telling.accounts()[1].disguised);
    assert_eq!(told.stories.len(), 1);
    let age = told.differences.iter().find(|it| it.attribute == Attribute::Age).unwrap();
    assert_eq!(telling.text_of(1, age.right.span), "47");
    assert!(telling.text_of(1, age.right.sentence).contains("womaп of 47"));
}

#[test]
fn who_stops_gets_what_was_found_until_then() {
    let mut telling = Telling::new(TellingConfig::default());
    [NEWS, FARM].iter().for_each(|text| _ = telling.add(account(text)));
    let told = telling.tell(&AtomicBool::new(true));
    assert!(told.variants.is_empty() && told.differences.is_empty());
    assert_eq!(
        Telling::new(TellingConfig::default()).tell(&AtomicBool::new(false)),
        Told::default()
    );
}

/// Stories of three accounts each; every sentence takes its names and numbers from the story.
fn generated(stories: usize) -> Vec<String> {
    const SYLLABLES: [&str; 16] = [
        "ba", "dor", "fen", "gal", "hul", "kim", "lor", "mar", "nev", "pol", "rus", "sten", "tor",
        "vel", "wen", "zol",
    ];
    let name = |seed: usize| {
        let part =
            |shift: u32| SYLLABLES[(seed.wrapping_mul(0x9E37_79B1) as u32 >> shift) as usize % 16];
        let parts = [part(28), part(22), part(16), part(10), part(4)];
        let name = parts.concat();
        name[..1].to_uppercase() + &name[1..]
    };
    let account = |number: usize| {
        let story = number / 3;
        let [first, last, town] = [3 * story, 3 * story + 1, 3 * story + 2].map(name);
        format!(
            "The mayor of {town} opened the mill on Sunday. {first} {last}, {}, had paid for it. \
             “It turned {} times before the rope broke,” {last} said. The repair will cost ${},000, and \
             the people of {town} will wait. Nobody knows who cut the rope.",
            20 + number % 50,
            100 + story % 900,
            11 + story % 80,
        )
    };
    (0..3 * stories).map(account).collect()
}

#[test]
fn many_accounts_are_told_apart() {
    let texts = generated(60);
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let (_, told) = told(&texts);
    let whole = told.stories.iter().filter(|story| story.documents.len() == 3).count();
    assert!(whole >= 55, "{whole} of 60");
}

#[test]
#[ignore = "takes a minute: time grows with the number of accounts"]
fn time_grows_with_the_number_of_accounts() {
    for stories in [1_000, 5_000, 33_000] {
        let texts = generated(stories);
        let pages: Vec<Page> = texts.iter().map(|text| page(text)).collect();
        let bytes: usize = texts.iter().map(String::len).sum();
        let start = std::time::Instant::now();
        let mut telling = Telling::new(TellingConfig::default());
        pages.into_iter().for_each(|page| _ = telling.add(Account::of(page)));
        let read = start.elapsed();
        println!("{:.1} MB/s", bytes as f64 / 1e6 / read.as_secs_f64());
        let told = telling.tell(&AtomicBool::new(false));
        let found = told.stories.iter().filter(|story| story.documents.len() == 3).count();
        println!(
            "{} accounts: read {read:?}, told {:?}, {found} stories",
            texts.len(),
            start.elapsed() - read
        );
    }
}

#[test]
fn no_sign_at_any_place_makes_a_page_unreadable() {
    const SIGNS: [&str; 16] = [
        "\u{A0}", "\u{202F}", "\u{2028}", "\u{85}", "\u{3000}", "\u{301}", "\u{FEFF}", "İ", "ß",
        "«", "»", "“", "—", "…", "日", "😀",
    ];
    let page = "Qui a pris la cloche ? – luc_b\n\n« Moi », dit Luc Aubry, 41 ans. Он сказал: «Да». \
        Ada Holm’s note of 1st May reads: “Gone.”\n\n– Sim, disse ela.";
    for sign in SIGNS {
        for (at, _) in page.char_indices() {
            let text = [&page[..at], sign, &page[at..]].concat();
            let account = account(&text);
            assert!(
                account
                    .quotes
                    .iter()
                    .all(|quote| text.get(quote.span.start..quote.span.end).is_some())
            );
        }
    }
}
