//! How many quotations are found, given to the right speaker, and followed into other articles.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::annotated::{Article, Place, Quoted, Set, Speaker};
use super::told::{Told, ToldQuote};

/// Right ones among those told and those asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) right: usize,
    pub(super) told: usize,
    pub(super) asked: usize,
    /// Right ones among those asked, where one thing told can find several and several can find one.
    pub(super) found: usize,
}

/// What was made of the quotations of some articles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Spans {
    pub(super) spans: Tally,
    /// Of those told, what is annotated as no quotation.
    pub(super) scare: usize,
    pub(super) speakers: Speakers,
}

/// What was made of the speakers of all annotated quotations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Speakers {
    /// Spans that are right and have a speaker told; those of them whose speaker is right.
    pub(super) answered: usize,
    pub(super) right: usize,
    /// Spans that are right, and rightly have none.
    pub(super) rightly_none: usize,
}

impl Tally {
    pub(super) fn precision(self) -> f64 {
        share(self.right, self.told)
    }

    pub(super) fn recall(self) -> f64 {
        share(self.found, self.asked)
    }

    /// The harmonic mean of precision and recall.
    pub(super) fn f(self) -> f64 {
        harmonic(self.precision(), self.recall())
    }

    fn add(&mut self, other: Tally) {
        self.right += other.right;
        self.told += other.told;
        self.asked += other.asked;
        self.found += other.found;
    }
}

impl Spans {
    pub(super) fn add(&mut self, other: Spans) {
        self.spans.add(other.spans);
        self.scare += other.scare;
        self.speakers.answered += other.speakers.answered;
        self.speakers.right += other.speakers.right;
        self.speakers.rightly_none += other.speakers.rightly_none;
    }

    /// Of those with a speaker told, how many are right.
    pub(super) fn of_answered(self) -> f64 {
        share(self.speakers.right, self.speakers.answered)
    }

    /// Of all that are annotated, how many are right.
    pub(super) fn of_all(self) -> f64 {
        share(self.speakers.right + self.speakers.rightly_none, self.spans.asked)
    }
}

pub(super) fn harmonic(one: f64, other: f64) -> f64 {
    if one + other > 0.0 { 2.0 * one * other / (one + other) } else { 0.0 }
}

/// The share of a part; not a number where there is nothing to have a share of.
pub(super) fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

/// Of the quotations whose speaker the article tells in a way, how many are given to the right one,
/// and how many there are.
pub(super) type Ways = BTreeMap<String, (usize, usize)>;

/// Counts the quotations told of one article; says each mistake.
pub(super) fn spans(
    article: &Article,
    told: &[&ToldQuote],
    ways: &mut Ways,
    say: &mut dyn FnMut(String),
) -> Spans {
    let core = |span: &Range<usize>| core(&article.text, span);
    let mut answers: BTreeMap<(usize, usize), Option<&str>> = BTreeMap::new();
    for quote in told {
        let span = core(&(quote.place.start..quote.place.end));
        let answer = answers.entry((span.start, span.end)).or_default();
        *answer = answer.or(quote.speaker.as_deref());
    }
    let mut counts = Spans::default();
    counts.spans.asked = article.quotes.len();
    let mut used = Vec::new();
    for quote in &article.quotes {
        let span = core(&quote.span);
        let way = ways.entry(quote.attribution.clone()).or_default();
        way.1 += 1;
        let Some(answer) = answers.remove(&(span.start, span.end)) else {
            say(format!("missed  {}", shown(article, &quote.span)));
            continue;
        };
        counts.spans.right += 1;
        counts.spans.told += 1;
        let is_right = is_speaker(&quote.speaker, answer);
        way.0 += usize::from(is_right);
        counts.speakers.answered += usize::from(answer.is_some());
        counts.speakers.right += usize::from(is_right && answer.is_some());
        counts.speakers.rightly_none += usize::from(is_right && answer.is_none());
        if !is_right {
            let text = shown(article, &quote.span);
            say(format!(
                "speaker {answer:?}, not {:?} ({}): {text}",
                quote.speaker, quote.attribution
            ));
        }
        used.push(span);
    }
    counts.spans.found = counts.spans.right;
    for &(start, end) in answers.keys() {
        if used.iter().any(|span| span.start <= start && end <= span.end) {
            continue;
        }
        counts.spans.told += 1;
        let scare = article.not_quotes.iter().map(core).any(|span| span == (start..end));
        counts.scare += usize::from(scare);
        say(format!(
            "{}   {}",
            if scare { "scare" } else { "wrong" },
            shown(article, &(start..end))
        ));
    }
    counts
}

/// A span without the marks, signs and space at its ends; empty where nothing else is in it, or
/// where it does not lie on characters.
fn core(text: &str, span: &Range<usize>) -> Range<usize> {
    let Some(words) = text.get(span.clone()) else { return span.start..span.start };
    let is_mark = |letter: char| !letter.is_alphanumeric();
    let start = span.start + words.len() - words.trim_start_matches(is_mark).len();
    start..start + words.trim_matches(is_mark).len()
}

fn shown(article: &Article, span: &Range<usize>) -> String {
    let words = article.text.get(span.clone()).unwrap_or("(not on characters)");
    format!("{}: {words:?}", article.name)
}

/// Whether a speaker told is the one annotated.
fn is_speaker(annotated: &Speaker, told: Option<&str>) -> bool {
    let folded = |name: &str| -> Vec<String> {
        let words = name.split(|letter: char| !letter.is_alphanumeric());
        words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
    };
    match (annotated, told) {
        (Speaker::Unknown, told) => told.is_none(),
        (_, None) => false,
        (Speaker::Named(name), Some(told)) => folded(told).ends_with(&folded(name)),
        (Speaker::Nameless(description), Some(told)) => {
            let (asked, given) = (folded(description), folded(told));
            asked == given
                || asked.iter().any(|one| given.iter().any(|other| share_stem(one, other)))
        }
    }
}

/// Letters that two words of descriptions must have in common from the beginning, endings aside.
const STEM: usize = 4;

/// Short words are articles and the like, but for those of Vietnamese, which its marks tell.
fn share_stem(one: &str, other: &str) -> bool {
    let common = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    common >= STEM || (one == other && !one.is_ascii())
}

/// A quotation with all its parts: an article of the set, and the labels.
type Whole = (usize, Vec<String>);

/// Counts the links between quotations of two articles. `through`: two that are linked with the same
/// third one count as linked.
pub(super) fn following(
    set: &Set,
    told: &Told,
    through: bool,
    say: &mut dyn FnMut(String),
) -> Tally {
    let wholes: BTreeSet<Whole> = all_wholes(set);
    let mut asked: BTreeSet<(Whole, Whole)> = BTreeSet::new();
    for one in &wholes {
        for other in wholes.range(one..).filter(|other| are_same(set, one, other)) {
            asked.insert((one.clone(), other.clone()));
        }
    }
    let (mut links, mut wrong) = (BTreeSet::new(), BTreeSet::new());
    for (left, right, relation) in &told.links {
        if left.article == right.article {
            continue;
        }
        match (whole_at(set, left), whole_at(set, right)) {
            (Some(one), Some(other)) => {
                links.insert((
                    one.clone().min(other.clone()),
                    one.max(other),
                    relation == "merged",
                ));
            }
            _ => {
                wrong.insert((left.min(right).clone(), left.max(right).clone()));
            }
        }
    }
    let mut pairs: BTreeSet<(Whole, Whole)> =
        links.iter().map(|(one, other, _)| (one.clone(), other.clone())).collect();
    if through {
        pairs.extend(closed(&links));
    }
    pairs.retain(|(one, other)| one.0 != other.0 && !are_translations(set, one, other));
    let right = pairs.intersection(&asked).count();
    for (one, other) in asked.difference(&pairs) {
        say(format!("not linked  {} and {}", named(set, one), named(set, other)));
    }
    for (one, other) in pairs.difference(&asked) {
        say(format!("falsely linked  {} and {}", named(set, one), named(set, other)));
    }
    Tally { right, told: pairs.len() + wrong.len(), asked: asked.len(), found: right }
}

fn all_wholes(set: &Set) -> BTreeSet<Whole> {
    let whole = |index: usize| move |quote: &Quoted| (index, quote.labels.clone());
    let articles = set.articles.iter().enumerate();
    articles.flat_map(|(index, article)| article.quotes.iter().map(whole(index))).collect()
}

fn named(set: &Set, whole: &Whole) -> String {
    format!("{} {}", set.articles[whole.0].name, whole.1.join("+"))
}

/// Whether two quotations stand in two articles of one story and have a label in common.
fn are_same(set: &Set, one: &Whole, other: &Whole) -> bool {
    are_in_one_story(set, one, other) && one.1.iter().any(|label| other.1.contains(label))
}

/// Whether one is a translation of the other.
fn are_translations(set: &Set, one: &Whole, other: &Whole) -> bool {
    let meant = |label: &String| label.split('@').next().map(str::to_owned);
    are_in_one_story(set, one, other)
        && !are_same(set, one, other)
        && one.1.iter().any(|label| other.1.iter().any(|own| meant(own) == meant(label)))
}

fn are_in_one_story(set: &Set, one: &Whole, other: &Whole) -> bool {
    let (left, right) = (&set.articles[one.0].story, &set.articles[other.0].story);
    one.0 != other.0 && left.is_some() && left == right
}

/// The annotated quotation that a place has most in common with, when that is half of the shorter.
fn whole_at(set: &Set, place: &Place) -> Option<Whole> {
    let article = set.articles.get(place.article)?;
    let common = |quote: &Quoted| {
        let (start, end) = (quote.span.start.max(place.start), quote.span.end.min(place.end));
        end.saturating_sub(start)
    };
    let quote = article.quotes.iter().max_by_key(|quote| common(quote))?;
    let shorter = quote.span.len().min(place.end.saturating_sub(place.start));
    let is_enough = common(quote) > 0 && common(quote) * 2 >= shorter;
    is_enough.then(|| (place.article, quote.labels.clone()))
}

/// All pairs that hang together by links, other than links of merged quotations.
fn closed(links: &BTreeSet<(Whole, Whole, bool)>) -> BTreeSet<(Whole, Whole)> {
    let mut groups: Vec<BTreeSet<Whole>> = Vec::new();
    for (one, other, _) in links.iter().filter(|(_, _, is_merged)| !is_merged) {
        let mut group = BTreeSet::from([one.clone(), other.clone()]);
        groups.retain(|own| {
            let meets = own.contains(one) || own.contains(other);
            if meets {
                group.extend(own.iter().cloned());
            }
            !meets
        });
        groups.push(group);
    }
    let mut pairs = BTreeSet::new();
    for group in &groups {
        for one in group {
            pairs.extend(group.range(one..).skip(1).map(|other| (one.clone(), other.clone())));
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::super::annotated::load;
    use super::*;

    fn perfect(set: &Set) -> Told {
        let mut told = Told::default();
        for (index, article) in set.articles.iter().enumerate() {
            for quote in &article.quotes {
                let speaker = match &quote.speaker {
                    Speaker::Named(name) | Speaker::Nameless(name) => Some(name.clone()),
                    Speaker::Unknown => None,
                };
                let (start, end) = (quote.span.start, quote.span.end);
                let place = Place { article: index, start, end };
                told.quotes.push(ToldQuote { place, speaker });
            }
        }
        told
    }

    #[test]
    fn what_is_annotated_is_all_right() {
        let set = load("seen").expect("the seen part");
        let told = perfect(&set);
        let (mut counts, mut ways) = (Spans::default(), Ways::new());
        for (index, article) in set.articles.iter().enumerate() {
            let own = told.quotes.iter().filter(|quote| quote.place.article == index);
            let own: Vec<&ToldQuote> = own.collect();
            counts.add(spans(article, &own, &mut ways, &mut |mistake| panic!("{mistake}")));
        }
        assert_eq!((counts.spans.f(), counts.scare), (1.0, 0));
        assert_eq!((counts.of_answered(), counts.of_all()), (1.0, 1.0));
    }

    #[test]
    fn marks_do_not_matter_and_letters_do() {
        let text = "He said, “Go home,” and left.";
        assert_eq!(core(text, &(9..24)), 12..19);
        assert_eq!(&text[core(text, &(9..24))], "Go home");
        assert_eq!(core(text, &(10..12)), 10..10);
        assert_eq!(core("", &(0..0)), 0..0);
        assert_eq!(core("“”", &(0..6)), 6..6);
    }

    #[test]
    fn speakers_are_compared_by_their_names() {
        let named = Speaker::Named("Ann Lee".to_owned());
        assert!(is_speaker(&named, Some("Captain Ann Lee")) && is_speaker(&named, Some("ANN LEE")));
        assert!(!is_speaker(&named, Some("Lee")) && !is_speaker(&named, None));
        let nameless = Speaker::Nameless("one of the nurses".to_owned());
        assert!(is_speaker(&nameless, Some("a nurse")) && !is_speaker(&nameless, Some("Ann Lee")));
        assert!(is_speaker(&Speaker::Unknown, None) && !is_speaker(&Speaker::Unknown, Some("Ann")));
    }

    #[test]
    fn links_count_between_whole_quotations() {
        let set = load("seen").expect("the seen part");
        let place = |name: &str, label: &str| {
            let find = |article: &Article| article.name == name;
            let index = set.articles.iter().position(find).expect("an article");
            let is_own = |quote: &&Quoted| quote.labels.iter().any(|own| own == label);
            let quote = set.articles[index].quotes.iter().rfind(is_own).expect("a quotation");
            Place { article: index, start: quote.span.start, end: quote.span.end }
        };
        let ropes = |number: usize| place(&format!("harbour-fire-{number}"), "ropes");
        let link = |one: Place, other: Place| (one, other, "cut".to_owned());
        let mut told = Told { links: vec![link(ropes(1), ropes(2))], ..Told::default() };
        let silent = &mut |_: String| {};
        let first = following(&set, &told, false, silent);
        assert_eq!((first.right, first.told), (1, 1));
        told.links.push(link(ropes(2), ropes(4)));
        assert_eq!(following(&set, &told, false, silent).right, 2);
        assert_eq!(following(&set, &told, true, silent).right, 3);
        // A translation counts for nothing, another quotation as wrong.
        told.links = vec![link(ropes(1), place("harbour-fire-7", "ropes@de"))];
        assert_eq!(following(&set, &told, false, silent).told, 0);
        told.links = vec![link(ropes(1), place("harbour-fire-2", "arms"))];
        assert_eq!(following(&set, &told, false, silent).precision(), 0.0);
    }
}
