//! What holds for every text. Each test is named after its promise.
//!
//! The random numbers are the same in every run, so that a failure anywhere is a failure here.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::{Config as Runs, RngSeed};
use undisguise::{Certainty, Config, Kind, Revelation, reveal};

/// Written for these tests. Every sentence stands alone, so that any may follow any other.
const SENTENCES: [&str; 24] = [
    "The harbour was quiet when the last ferry came in, and nobody waited on the quay.",
    "A young reporter asked the mayor twice about the bridge, but he would not answer.",
    "Three weeks later the same family moved back into the house beside the railway.",
    "She kept every letter in a wooden box under the window, tied with a blue ribbon.",
    "Experts say that the river rises faster now because the fields above it were drained.",
    "The band played for two hours and left without saying a word to the crowd.",
    "Nothing in the report explains why the engine stopped just before midnight.",
    "Most of the visitors come in summer, when the gardens are open until nine.",
    "He had never spoken about the accident in public, not even to his closest friends.",
    "The museum bought the painting for a large sum and found out later that it was a copy.",
    "Farmers in the valley expect a poor harvest after the long dry spring.",
    "Their daughter studied chemistry in the capital and came home only for holidays.",
    "The judge adjourned the hearing because one of the witnesses had missed the train.",
    "According to the coach, the team will travel with only two goalkeepers this time.",
    "Somebody had painted the old lighthouse bright yellow, which pleased the children.",
    "The company promised to repair the road, yet the machines were gone within a week.",
    "A small queue had formed in front of the bakery long before it opened its doors.",
    "Doctors warn that the treatment helps only if it begins within the first few days.",
    "The film tells the story of two brothers who share a shop and never talk.",
    "On the highest shelf stood a clock that nobody in the family could remember winding.",
    "Voters will decide in October whether the airport may build another runway.",
    "It rained so hard that the market square looked like a lake for an hour.",
    "The singer thanked her audience quietly and walked off while the music went on.",
    "Under the new rules every boat must carry a light, even in the middle of the day.",
];

/// Signs that are easily taken for a letter, and that no other row uses.
const SIGNS: [(char, char); 18] = [
    ('a', 'а'),
    ('b', 'Ь'),
    ('c', 'с'),
    ('d', 'ԁ'),
    ('e', 'е'),
    ('g', 'ɡ'),
    ('h', 'һ'),
    ('i', 'і'),
    ('k', 'κ'),
    ('m', 'м'),
    ('n', 'п'),
    ('o', 'ο'),
    ('p', 'р'),
    ('r', 'ʀ'),
    ('s', 'ѕ'),
    ('t', 'τ'),
    ('u', 'υ'),
    ('y', 'у'),
];

/// Other signs for some of the same letters.
const OTHER_SIGNS: [(char, char); 4] = [('n', 'ո'), ('u', 'ᴜ'), ('o', 'о'), ('e', 'ҽ')];

const RUSSIAN: [&str; 5] = [
    "Утром на пристани было тихо, и никто не ждал последнего парома.",
    "Молодая журналистка дважды спросила мэра о мосте, но он не ответил.",
    "Через три недели семья вернулась в старый дом рядом с железной дорогой.",
    "В отчёте не сказано, почему двигатель остановился перед самой полуночью.",
    "Команда приедет только с двумя вратарями, сообщил вчера её тренер.",
];

/// So many cases, always the same ones, unless `PROPTEST_CASES` and `PROPTEST_RNG_SEED` ask for
/// others.
fn runs(cases: u32) -> Runs {
    let asked = Runs::default();
    let fixed = RngSeed::Fixed(0x7E57_5EED);
    Runs {
        cases: if std::env::var_os("PROPTEST_CASES").is_some() { asked.cases } else { cases },
        rng_seed: if asked.rng_seed == RngSeed::Random { fixed } else { asked.rng_seed },
        failure_persistence: None,
        ..asked
    }
}

/// Characters of every sort that the line treats in its own way, and any other.
fn character() -> impl Strategy<Value = char> {
    prop_oneof![
        8 => prop::char::range('a', 'z'),
        2 => prop::char::range('A', 'Z'),
        4 => select(vec![' ', ' ', ' ', '\n', '\r', '\t', '.', ',', '\'', '-', '/', '"', '0', '7']),
        6 => prop::char::range('\u{410}', '\u{45F}'),
        4 => prop::char::range('\u{391}', '\u{3CE}'),
        2 => prop::char::range('\u{180}', '\u{2FF}'),
        2 => prop::char::range('\u{300}', '\u{36F}'),
        2 => select(vec![
            '\u{AD}', '\u{34F}', '\u{61C}', '\u{180E}', '\u{200B}', '\u{200C}', '\u{200D}',
            '\u{200E}', '\u{202E}', '\u{2060}', '\u{2066}', '\u{FE0F}', '\u{FEFF}', '\u{E0041}',
            '\u{E0100}',
        ]),
        2 => select(vec![
            '\0', '\u{7F}', '\u{80}', '\u{7FF}', '\u{800}', '\u{D7FF}', '\u{E000}', '\u{FFFD}',
            '\u{FFFF}', '\u{10000}', '\u{10FFFF}', 'İ', 'ß', 'ﬁ', 'Ǆ', 'ǅ', 'ΐ',
        ]),
        1 => prop::char::range('\u{1D400}', '\u{1D7FF}'),
        1 => prop::char::range('\u{FF01}', '\u{FF5E}'),
        1 => prop::char::range('\u{1C80}', '\u{1FFF}'),
        1 => any::<char>(),
    ]
}

/// Any string of characters, or written text with characters strewn in, so that schemes are found
/// often: one, two on one page, or Latin signs in Russian.
fn text() -> impl Strategy<Value = String> {
    let any = prop::collection::vec(character(), 0..160).prop_map(String::from_iter);
    let one = written(4).prop_map(|(_, written)| written);
    let two = (written(4), written(5)).prop_map(|((_, title), (meant, _))| {
        format!("{title}\n{}", disguise(&meant, &OTHER_SIGNS))
    });
    let russian = subsequence(RUSSIAN.to_vec(), 1..=RUSSIAN.len()).prop_map(|sentences| {
        let latin: Vec<(char, char)> = SIGNS.iter().map(|row| (row.1, row.0)).collect();
        disguise(&sentences.join(" "), &latin)
    });
    prop_oneof![3 => any, 3 => strewn(one), 1 => strewn(two), 1 => strewn(russian)]
}

fn strewn(text: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    let strewn = prop::collection::vec((any::<prop::sample::Index>(), character()), 0..24);
    (text, strewn).prop_map(|(text, strewn)| {
        let mut letters: Vec<char> = text.chars().collect();
        for (at, letter) in strewn {
            let at = at.index(letters.len() + 1);
            letters.insert(at, letter);
        }
        letters.into_iter().collect()
    })
}

/// Some sentences, and the same written with a random scheme.
fn written(sentences: usize) -> impl Strategy<Value = (String, String)> {
    let count = SENTENCES.len();
    let chosen = subsequence(SENTENCES.to_vec(), sentences.min(count)).prop_shuffle();
    (chosen, subsequence(SIGNS.to_vec(), 0..=8), any::<u32>()).prop_map(|(chosen, rows, breaks)| {
        let mut meant = String::new();
        for (at, sentence) in chosen.iter().enumerate() {
            if at > 0 {
                meant.push(if breaks >> (at % 32) & 3 == 0 { '\n' } else { ' ' });
            }
            meant.push_str(sentence);
        }
        let written = disguise(&meant, &rows);
        (meant, written)
    })
}

fn disguise(text: &str, rows: &[(char, char)]) -> String {
    let sign = |letter: char| rows.iter().find(|row| row.0 == letter).map_or(letter, |row| row.1);
    text.chars().map(sign).collect()
}

fn certain(text: &str) -> Revelation {
    reveal(text, &Config::default())
}

fn possible(text: &str) -> Revelation {
    reveal(text, &Config { apply: Certainty::Possible })
}

proptest! {
    #![proptest_config(runs(32))]

    #[test]
    fn a_restoration_undoes_itself(text in text()) {
        prop_assert_eq!(certain(&text).restoration.undo(), text.as_str());
        prop_assert_eq!(possible(&text).restoration.undo(), text.as_str());
    }

    #[test]
    fn restoring_twice_changes_nothing_more(text in text()) {
        let restored = certain(&text).restoration.into_text();
        let again = certain(&restored);
        prop_assert_eq!(again.restoration.edits(), &[], "{:?}", restored);
    }

    #[test]
    fn offsets_are_monotone_and_map_back(text in text()) {
        let restoration = possible(&text).restoration;
        let map = restoration.map();
        let inside = |at: usize| restoration.edits().iter().any(|e| e.span.start < at && at < e.span.end);
        let added = |at: usize| restoration.edits().iter().any(|e| e.now.is_empty() && e.span.start == at);
        let mut before = 0;
        for at in 0..=text.len() {
            let there = map.to_restored(at);
            prop_assert!(there >= before && there <= restoration.text().len());
            if text.is_char_boundary(at) {
                prop_assert!(restoration.text().is_char_boundary(there));
                if !inside(at) && !added(at) {
                    prop_assert_eq!(map.to_original(there) , last_there(&restoration, at), "{}", at);
                }
            }
            before = there;
        }
        prop_assert_eq!(before, restoration.text().len());
        let back: Vec<usize> = (0..=restoration.text().len()).map(|at| map.to_original(at)).collect();
        prop_assert!(back.is_sorted());
        prop_assert_eq!(back.last().copied(), Some(text.len()));
    }

    #[test]
    fn all_ascii_changes_by_certain_stand_ins_and_spacing_only(
        text in "[ -~\n\r\t]{0,400}|\\PC{0}[\\x00-\\x7F]{0,200}|([a-z013457@$!]{1,9}[ ,.]){0,60}|([A-Za-z][ .*-]){0,80}"
    ) {
        let revealed = certain(&text);
        for finding in &revealed.findings {
            prop_assert!(matches!(finding.kind, Kind::Spacing | Kind::StandIn), "{:?}", finding);
        }
        let sure = revealed.findings.iter().filter(|finding| finding.certainty == Certainty::Certain);
        prop_assert_eq!(revealed.restoration.edits().len(), sure.count());
        prop_assert_eq!(revealed.schemes.len(), 0);
        prop_assert!(revealed.restoration.text().is_ascii());
        prop_assert_eq!(revealed.restoration.undo(), text);
    }

    #[test]
    fn findings_stand_in_order_and_show_what_stands_there(text in text()) {
        let revealed = certain(&text);
        let mut behind = 0;
        for finding in &revealed.findings {
            prop_assert!(finding.span.start >= behind && !finding.span.is_empty());
            prop_assert_eq!(text.get(finding.span.start..finding.span.end), Some(finding.shown.as_str()));
            prop_assert!(finding.meant != finding.shown, "{:?}", finding);
            prop_assert!(finding.reasons.iter().next().is_some());
            prop_assert!(finding.scheme.is_none_or(|scheme| scheme < revealed.schemes.len()));
            behind = finding.span.end;
        }
    }

    #[test]
    fn segments_cover_the_text_without_gaps(text in text()) {
        let revealed = certain(&text);
        let mut end = 0;
        for segment in &revealed.segments {
            prop_assert_eq!(segment.span.start, end);
            prop_assert!(!segment.span.is_empty());
            prop_assert!(segment.scheme.is_none_or(|scheme| scheme < revealed.schemes.len()));
            end = segment.span.end;
        }
        prop_assert_eq!(end, text.len());
    }

    #[test]
    fn the_counts_of_a_scheme_add_up(text in text()) {
        let revealed = certain(&text);
        for (index, scheme) in revealed.schemes.iter().enumerate() {
            let findings = || revealed.findings.iter().filter(move |finding| finding.scheme == Some(index));
            let replaced: usize = scheme.swaps.iter().map(|swap| swap.replaced).sum();
            // A layer above may make one finding of several, or take the place of a doubtful one.
            let layered = |f: &undisguise::Finding| {
                f.kind == undisguise::Kind::Bidi || f.reasons.contains(undisguise::Reason::Layered)
            };
            let alone = !revealed.findings.iter().any(layered);
            prop_assert!(findings().count() <= replaced);
            prop_assert!(!alone || findings().count() == replaced);
            prop_assert!(scheme.swaps.is_sorted_by(|a, b| (a.sign, &a.letter) < (b.sign, &b.letter)));
            prop_assert!((0.0..=1.0).contains(&scheme.coverage));
            for swap in &scheme.swaps {
                prop_assert!(0 < swap.replaced && swap.replaced <= swap.of, "{:?}", swap);
                let own = findings().filter(|f| f.shown == swap.sign.to_string());
                prop_assert!(!alone || own.count() >= swap.replaced, "{:?}", swap);
            }
            for finding in findings().filter(|finding| !layered(finding)) {
                let inside = scheme.spans.iter().any(|s| s.start <= finding.span.start && finding.span.end <= s.end);
                prop_assert!(inside, "{:?}", finding);
            }
        }
    }
}

proptest! {
    #![proptest_config(runs(16))]

    #[test]
    fn what_was_disguised_comes_back((meant, written) in written(10)) {
        prop_assert!(meant.chars().count() >= 600);
        let revealed = certain(&written);
        prop_assert_eq!(revealed.restoration.text(), meant);
    }
}

proptest! {
    #![proptest_config(runs(64))]

    #[test]
    fn no_text_makes_it_fail(text in prop::collection::vec(any::<char>(), 0..60), mixed in text()) {
        certain(&String::from_iter(text));
        possible(&mixed);
    }
}

/// The position in the original that shares its place in the restored text with `at`, the last
/// one: characters taken out in front of it leave no room.
fn last_there(restoration: &undisguise::Restoration, at: usize) -> usize {
    let mut at = at;
    while let Some(edit) =
        restoration.edits().iter().find(|edit| edit.span.start == at && edit.now.is_empty())
    {
        at = edit.span.end;
    }
    at
}

/// More signs than any script has letters: nothing overflows.
#[test]
fn a_hundred_thousand_distinct_signs() {
    let signs = ('\u{100}'..='\u{2FFFF}').filter(|letter| letter.is_alphabetic()).take(100_000);
    let text: String = signs.flat_map(|sign| ['t', 'h', sign, 's', ' ']).collect();
    let revealed = reveal(&text, &Config::default());
    assert_eq!(revealed.restoration.undo(), text);
}
