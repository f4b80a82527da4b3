//! The annotated articles of `bench/stories`; its README tells what stands in them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use crate::sources;

/// Articles, the events that several of them tell, and where those differ.
#[derive(Clone, Debug)]
pub(super) struct Set {
    pub(super) articles: Vec<Article>,
    pub(super) events: Vec<Event>,
}

/// An article as a page would carry it, and what is marked in it. Spans are bytes of the text.
#[derive(Clone, Debug)]
pub(super) struct Article {
    /// The name of its file.
    pub(super) name: String,
    /// `None` for an article that belongs to no story of the set.
    pub(super) story: Option<String>,
    pub(super) language: String,
    pub(super) style: String,
    pub(super) url: Option<String>,
    pub(super) title: Option<String>,
    pub(super) author: Option<String>,
    pub(super) date: Option<String>,
    pub(super) text: String,
    /// Written in signs that stand for letters.
    pub(super) is_disguised: bool,
    pub(super) quotes: Vec<Quoted>,
    /// Quotations inside quotations.
    pub(super) inner: Vec<Range<usize>>,
    pub(super) not_quotes: Vec<Range<usize>>,
}

/// An annotated quotation, or one part of an interrupted one.
#[derive(Clone, Debug)]
pub(super) struct Quoted {
    pub(super) span: Range<usize>,
    pub(super) speaker: Speaker,
    pub(super) attribution: String,
    /// Shared by all that give the same words; several where quotations were merged.
    pub(super) labels: Vec<String>,
    pub(super) relation: String,
}

/// Who is said to have said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Speaker {
    /// The full name, as the article gives it.
    Named(String),
    /// A speaker without a name, as described.
    Nameless(String),
    /// The article does not say.
    Unknown,
}

/// An event that several articles tell.
#[derive(Clone, Debug)]
pub(super) struct Event {
    pub(super) name: String,
    pub(super) differences: Vec<Difference>,
    /// What looks like a difference and is none.
    pub(super) traps: Vec<Difference>,
}

/// Values that cannot all be so, each with where it stands.
#[derive(Clone, Debug)]
pub(super) struct Difference {
    pub(super) attribute: String,
    pub(super) subject: String,
    pub(super) values: Vec<Vec<Place>>,
}

/// A stretch of the text of an article.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// Its index in the set.
    pub(super) article: usize,
    /// Bytes of the article's text.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Where a quotation is given by its beginning and its end.
const BETWEEN: &str = " … ";

const ATTRIBUTIONS: [&str; 6] =
    ["explicit", "pronoun", "description", "anonymous", "continued", "unattributed"];

const RELATIONS: [&str; 5] = ["first", "verbatim", "cut", "altered", "merged"];

const ATTRIBUTES: [&str; 10] = [
    "age",
    "date",
    "place",
    "amount",
    "count",
    "cause",
    "who-did-it",
    "who-is-ill",
    "speaker-of-quote",
    "negation",
];

/// Whether there are articles of a part.
pub(super) fn is_there(part: &str) -> bool {
    sources::root().join("bench/stories").join(part).is_dir()
}

/// Reads a part, `seen`, `practice`, `unseen` or `fresh`, articles in the order of their names; fails where an
/// annotation is not found in its text, or more than once.
pub(super) fn load(part: &str) -> Result<Set> {
    let folder = sources::root().join("bench/stories").join(part);
    let (mut articles, mut events) = (Vec::new(), Vec::new());
    for (name, file) in files(&folder, "txt")? {
        articles.push(article(&name, &file).context(name)?);
    }
    for (name, file) in files(&folder, "story")? {
        events.push(event(&name, &file, &articles).context(name)?);
    }
    Ok(Set { articles, events })
}

/// Names without the ending, and what stands in the files.
fn files(folder: &Path, ending: &str) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    let entries = std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|own| own == ending) {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            files.insert(name, std::fs::read_to_string(&path)?);
        }
    }
    Ok(files)
}

fn article(name: &str, file: &str) -> Result<Article> {
    let (head, _) = file.split_once("\n\n").context("no text")?;
    let fields: BTreeMap<&str, &str> = head
        .lines()
        .map(|line| line.split_once(": ").context("a header"))
        .collect::<Result<_>>()?;
    let field = |name: &str| fields.get(name).map(|value| (*value).to_owned());
    // Invisible signs do not stand in files that people read.
    let file = match fields.get("spaces") {
        Some(&"no-break") => file.replace("« ", "«\u{A0}").replace(" »", "\u{A0}»"),
        _ => file.to_owned(),
    };
    let (_, body) = file.split_once("\n\n").context("no text")?;
    let (text, annotation) = body.split_once("\n--- quotes\n").context("no quotes")?;
    let mut article = Article {
        name: name.to_owned(),
        story: field("story").filter(|story| story != "-"),
        language: field("language").context("no language")?,
        style: field("style").context("no style")?,
        url: field("url"),
        title: field("title"),
        author: field("author"),
        date: field("date"),
        text: text.to_owned(),
        is_disguised: false,
        quotes: Vec::new(),
        inner: Vec::new(),
        not_quotes: Vec::new(),
    };
    let mut section = "quotes";
    for line in annotation.lines() {
        if let Some(name) = line.strip_prefix("--- ") {
            section = name;
            continue;
        }
        let cells: Vec<&str> = line.split('\t').collect();
        let span = find(text, cells[0])?;
        match section {
            "quotes" => article.quotes.push(quoted(span, &cells).with_context(|| line.to_owned())?),
            "inner" => article.inner.push(span),
            "not quotes" => article.not_quotes.push(span),
            _ => bail!("a section {section:?}"),
        }
    }
    Ok(article)
}

fn quoted(span: Range<usize>, cells: &[&str]) -> Result<Quoted> {
    let [_, speaker, attribution, labels, relation] = *cells else {
        bail!("five cells wanted");
    };
    ensure!(ATTRIBUTIONS.contains(&attribution) && RELATIONS.contains(&relation), "a word");
    let speaker = match speaker.strip_prefix('~') {
        Some(description) => Speaker::Nameless(description.to_owned()),
        None if speaker == "?" => Speaker::Unknown,
        None => Speaker::Named(speaker.to_owned()),
    };
    Ok(Quoted {
        span,
        speaker,
        attribution: attribution.to_owned(),
        labels: labels.split('+').map(str::to_owned).collect(),
        relation: relation.to_owned(),
    })
}

/// Where words stand in a text, once.
fn find(text: &str, words: &str) -> Result<Range<usize>> {
    let once = |words: &str| -> Result<Range<usize>> {
        let mut found = text.match_indices(words);
        let (start, _) = found.next().with_context(|| format!("not in the text: {words:?}"))?;
        ensure!(found.next().is_none(), "more than once in the text: {words:?}");
        Ok(start..start + words.len())
    };
    match words.split_once(BETWEEN) {
        Some((first, last)) => Ok(once(first)?.start..once(last)?.end),
        None => once(words),
    }
}

fn event(name: &str, file: &str, articles: &[Article]) -> Result<Event> {
    let (_, rest) = file.split_once("\n--- differences\n").context("no differences")?;
    let (true_ones, traps) = rest.split_once("\n--- not differences\n").context("no traps")?;
    let read = |lines: &str| {
        let read = |line: &str| difference(name, line, articles).with_context(|| line.to_owned());
        lines.lines().map(read).collect::<Result<Vec<_>>>()
    };
    Ok(Event { name: name.to_owned(), differences: read(true_ones)?, traps: read(traps)? })
}

fn difference(story: &str, line: &str, articles: &[Article]) -> Result<Difference> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [attribute, subject, values @ ..] = &cells[..] else { bail!("cells wanted") };
    ensure!(ATTRIBUTES.contains(attribute) && values.len() >= 2, "an attribute and two values");
    let place = |carrier: &str| -> Result<Place> {
        let (number, words) = carrier.split_once(": ").context("no number")?;
        let name = format!("{story}-{number}");
        let found = articles.iter().position(|article| article.name == name);
        let article = found.with_context(|| format!("no {name}"))?;
        let span = find(&articles[article].text, words)?;
        Ok(Place { article, start: span.start, end: span.end })
    };
    let value = |value: &&str| value.split(" ; ").map(place).collect::<Result<Vec<_>>>();
    Ok(Difference {
        attribute: (*attribute).to_owned(),
        subject: (*subject).to_owned(),
        values: values.iter().map(value).collect::<Result<_>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both() -> [Set; 2] {
        ["seen", "unseen"].map(|part| load(part).unwrap_or_else(|error| panic!("{error:#}")))
    }

    #[test]
    fn what_is_written_to_practise_on_is_annotated_without_mistakes() {
        let practice = load("practice").unwrap_or_else(|error| panic!("{error:#}"));
        assert!(practice.articles.iter().all(|article| !article.quotes.is_empty()));
    }

    #[test]
    fn there_are_enough_of_each() {
        let sets = both();
        let articles = || sets.iter().flat_map(|set| &set.articles);
        let in_language = |code: &str| articles().filter(|own| own.language == code).count();
        assert!(articles().count() >= 60);
        assert!(in_language("en") >= 40);
        assert!(["de", "fr", "es", "ru"].iter().all(|code| in_language(code) >= 4));
        assert!(sets[1].articles.len() * 3 >= articles().count());
        assert_eq!(sets.iter().map(|set| set.events.len()).sum::<usize>(), 8);
        for article in articles() {
            let words = article.text.split_whitespace().count();
            assert!((120..=350).contains(&words), "{}: {words} words", article.name);
            assert!(["news", "farm"].contains(&article.style.as_str()), "{}", article.name);
        }
    }

    #[test]
    fn stories_have_accounts_differences_and_traps() {
        for set in both() {
            for event in &set.events {
                let own = |article: &&Article| article.story.as_ref() == Some(&event.name);
                let accounts = set.articles.iter().filter(own).count();
                assert!((3..=8).contains(&accounts), "{}: {accounts} accounts", event.name);
                assert!(event.differences.len() >= 4 && event.traps.len() >= 3, "{}", event.name);
            }
            for story in set.articles.iter().filter_map(|article| article.story.as_ref()) {
                assert!(set.events.iter().any(|event| event.name == *story), "{story}");
            }
        }
    }

    #[test]
    fn quotations_follow_one_another_in_the_text() {
        for article in both().iter().flat_map(|set| &set.articles) {
            for pair in article.quotes.windows(2) {
                assert!(pair[0].span.end < pair[1].span.start, "{}", article.name);
            }
            let quoted = |span: &Range<usize>| {
                let holds =
                    |quote: &Quoted| quote.span.start <= span.start && span.end <= quote.span.end;
                article.quotes.iter().any(holds)
            };
            assert!(article.inner.iter().all(quoted), "{}", article.name);
            assert!(!article.not_quotes.iter().any(quoted), "{}", article.name);
        }
    }

    #[test]
    fn the_first_of_a_label_is_called_so() {
        for set in both() {
            let mut first: BTreeMap<(String, String), String> = BTreeMap::new();
            for article in &set.articles {
                for quote in &article.quotes {
                    let story = article.story.as_ref().unwrap_or(&article.name);
                    let key = (story.clone(), quote.labels.join("+"));
                    let is_merged = quote.relation == "merged";
                    let carrier = first.entry(key).or_insert_with(|| article.name.clone());
                    let is_first = *carrier == article.name && !is_merged;
                    assert_eq!(is_first, quote.relation == "first", "{}", article.name);
                    assert_eq!(is_merged, quote.labels.len() > 1, "{}", article.name);
                }
            }
        }
    }

    #[test]
    fn words_are_found_once() {
        assert_eq!(find("a bell, a boat", "boat").ok(), Some(10..14));
        assert_eq!(find("one two three four", "one … three").ok(), Some(0..13));
        assert!(find("a bell, a boat", "a").is_err());
        assert!(find("", "a").is_err());
    }
}
