//! The engine as a whole: what it finds beside what is there.

use std::collections::HashSet;

use super::*;
use crate::{Document, Origin};

fn page(text: &str) -> Page {
    let document = Document::new(text.to_owned(), Source::whole(Origin::Stdin));
    Page { revelation: undisguise::reveal(text, &undisguise::Config::default()), document }
}

fn compared<T: AsRef<str>>(texts: &[T], config: DedupConfig) -> (Vec<Pair>, Dedup) {
    let mut collection = Collection::new(config);
    texts.iter().for_each(|text| collection.add(Gist::of(page(text.as_ref()))).unwrap());
    let mut pairs = Vec::new();
    let dedup = collection.compare(&AtomicBool::new(false), |pair, _| {
        pairs.push(pair.clone());
        ControlFlow::Continue(())
    });
    (pairs, dedup.unwrap())
}

const FERRY: &str = "The old ferryman kept a letter in his coat for nine years, and nobody on \
    the river knew of it until the night the lamp went out and he read it aloud to the crew.";

#[test]
fn a_disguised_copy_is_found() {
    let disguised = FERRY.replace('n', "п").replace('u', "υ");
    let other = "Nothing of this stands in any other text that was put down beside it today.";
    for memory in [0, 1 << 30] {
        let config = DedupConfig { memory, keep: Keep::Undisguised, ..DedupConfig::default() };
        let (pairs, dedup) = compared(&[&disguised, other, FERRY], config);
        assert_eq!(pairs.len(), 1);
        let Pair { left: 0, right: 2, relation: Relation::SameText, likeness: 1.0, .. } = pairs[0]
        else {
            panic!("{pairs:?}")
        };
        let all = |text: &str| Span::new(0, text.trim_end_matches('.').len());
        assert_eq!(pairs[0].spans, [(all(&disguised), all(FERRY))]);
        assert_eq!(dedup.families, [Family { members: vec![0, 2], kept: 2 }]);
        assert_eq!(dedup.spilled > 0, memory == 0);
    }
}

#[test]
fn an_excerpt_is_found_and_nothing_else() {
    let long = [
        FERRY,
        " The harbour master wrote it down, and so it came to be told again and \
        again along the whole coast, with other names and other boats each winter.",
    ]
    .concat();
    let (pairs, _) = compared(&[&long, FERRY, "", "..."], DedupConfig::default());
    assert_eq!(pairs.len(), 1);
    assert_eq!((pairs[0].relation, pairs[0].containment), (Relation::Excerpt, 1.0));
}

/// Words made up of syllables, the same in every run.
struct Telling(u64);

impl Telling {
    fn number(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
        ((self.0 >> 33) as usize) % below
    }

    fn word(&mut self) -> String {
        const SYLLABLES: [&str; 16] = [
            "ba", "del", "fo", "gri", "han", "ku", "lor", "mi", "nes", "pa", "rul", "sto", "ti",
            "ven", "wa", "zor",
        ];
        (0..2 + self.number(2)).map(|_| SYLLABLES[self.number(16)]).collect()
    }

    fn words(&mut self, count: usize) -> Vec<String> {
        (0..count).map(|_| self.word()).collect()
    }

    /// Some words of a hundred changed.
    fn edited(&mut self, words: &[String], share: usize) -> Vec<String> {
        let mut edited = words.to_vec();
        for word in &mut edited {
            if self.number(100) < share {
                *word = self.word();
            }
        }
        edited
    }
}

/// Texts of which many repeat others, more or less, none word for word.
fn retold(texts: usize) -> Vec<String> {
    let mut telling = Telling(7);
    let mut all: Vec<Vec<String>> = Vec::new();
    while all.len() < texts {
        let text = if all.len().is_multiple_of(3) {
            let length = 40 + telling.number(200);
            telling.words(length)
        } else {
            let (from, share) = (telling.number(all.len()), telling.number(24));
            telling.edited(&all[from].clone(), share)
        };
        if !all.contains(&text) {
            all.push(text);
        }
    }
    all.iter().map(|words| words.join(" ")).collect()
}

/// The runs of three words of a text.
fn runs_of(text: &str) -> HashSet<[&str; 3]> {
    let words: Vec<&str> = text.split(' ').collect();
    words.windows(3).map(|run| [run[0], run[1], run[2]]).collect()
}

/// Jaccard's index, by the book.
fn likeness(one: &HashSet<[&str; 3]>, other: &HashSet<[&str; 3]>) -> f64 {
    let shared = one.intersection(other).count();
    shared as f64 / (one.len() + other.len() - shared) as f64
}

#[test]
fn pairs_are_those_of_comparing_each_with_each() {
    let texts = retold(400);
    let (pairs, _) = compared(&texts, DedupConfig::default());
    let runs: Vec<_> = texts.iter().map(|text| runs_of(text)).collect();
    for pair in &pairs {
        let exact = likeness(&runs[pair.left], &runs[pair.right]);
        assert!((pair.likeness - exact).abs() < 1e-9, "{pair:?}: {exact}");
    }
    let found: HashSet<(usize, usize)> = pairs.iter().map(|it| (it.left, it.right)).collect();
    assert_eq!(found.len(), pairs.len(), "each is told once");
    let (mut all, mut missed) = (0, Vec::new());
    for right in 0..texts.len() {
        for left in 0..right {
            let exact = likeness(&runs[left], &runs[right]);
            if exact >= 0.4 {
                all += 1;
                missed.extend((!found.contains(&(left, right))).then_some(exact));
            }
        }
    }
    assert!(all > 250, "{all}");
    assert!(100 * missed.len() <= all, "{} of {all}: {missed:?}", missed.len());
    assert!(missed.iter().all(|likeness| *likeness < 0.5), "{missed:?}");
}

#[test]
fn neither_memory_nor_threads_change_what_is_found() {
    let texts = retold(300);
    let expected = compared(&texts, DedupConfig::default());
    for (memory, threads) in [(0, 1), (0, 3), (1 << 30, 1), (1 << 23, 2)] {
        let config = DedupConfig { memory, threads, ..DedupConfig::default() };
        let (pairs, dedup) = compared(&texts, config);
        assert_eq!(pairs, expected.0);
        assert_eq!(dedup.families, expected.1.families);
        assert_eq!(dedup.compared, expected.1.compared);
    }
}

/// Texts with something of their own, and with what many have.
#[test]
fn boilerplate_alone_makes_no_family() {
    let mut telling = Telling(3);
    let notices: Vec<Vec<String>> = (0..25).map(|_| telling.words(70)).collect();
    let mut texts: Vec<String> = Vec::new();
    for number in 0..3000 {
        // Alike by 0.38 to 0.45 to all with the same notice.
        let own = 40 + telling.number(16);
        texts.push([telling.words(own), notices[number % 25].clone()].concat().join(" "));
    }
    // Pages that say nothing but the notice.
    texts.extend(notices.iter().map(|notice| notice.join(" ")));
    let (pairs, dedup) = compared(&texts, DedupConfig::default());
    assert!(pairs.iter().filter(|pair| pair.relation == Relation::Boilerplate).count() > 1000);
    let linked: Vec<&Pair> =
        pairs.iter().filter(|pair| pair.relation != Relation::Boilerplate).collect();
    assert!(dedup.families.is_empty(), "{linked:?}");
}

/// Texts that are little more than a stretch of a long notice, each from a bit further on: each is
/// like its neighbours, and the first and the last have nothing in common.
#[test]
fn a_chain_of_boilerplate_is_cut() {
    let mut telling = Telling(5);
    let sentences: Vec<Vec<String>> = (0..300).map(|_| telling.words(12)).collect();
    let texts: Vec<String> = (0..3000)
        .map(|number| {
            let from = number % 300;
            let stretch = (from..from + 6).flat_map(|at| sentences[at % 300].clone());
            telling.words(14).into_iter().chain(stretch).collect::<Vec<String>>().join(" ")
        })
        .collect();
    let (_, dedup) = compared(&texts, DedupConfig::default());
    let apart = |one: &usize, other: &usize| {
        let gap = (one % 300).abs_diff(other % 300);
        gap.min(300 - gap)
    };
    for Family { members, .. } in &dedup.families {
        let widest = members.iter().map(|member| apart(member, &members[0])).max();
        assert!(widest <= Some(12), "{} members, {widest:?} sentences apart", members.len());
    }
    let inside: usize = dedup.families.iter().map(|family| family.members.len()).sum();
    assert!(inside > 2900, "what is alike stays together: {inside}");
}
