//! What the report of stories tells, gathered.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use undisguise::{Revelation, Span, reveal};
use undisguise_corpus::{Account, Config, KnownStory, Said, Statement, Story};

use super::carried::{Carried, carried};
use super::compared::{Sentence, compared};
use super::differing::{Differing, differing, in_words};
use super::{Found, Gathered, StoriesArgs};
use crate::report::network::{Bond, Network};
use crate::report::stories::{
    Carrier, ReportAccount, ReportDifference, ReportKnown, ReportPage, ReportQuote, ReportSide,
    ReportStatement, ReportStory, StoriesInput, Told,
};
use crate::web;

/// Accounts of a story that are shown in full, and compared sentence by sentence.
const ACCOUNTS: usize = 12;

/// Differences and quotations of a story that are shown.
const DIFFERENCES: usize = 60;
const QUOTES: usize = 120;

/// Pages outside of stories that are shown.
const PAGES: usize = 200;

/// Bytes of texts that are shown in all: reports are opened in a browser.
const ROOM: usize = 24 << 20;

/// Gathers it; the stories told most often first.
pub(super) fn of(
    args: &StoriesArgs,
    gathered: &Gathered,
    found: &Found,
    config: &Config,
) -> StoriesInput {
    let accounts = gathered.telling.accounts();
    let told = &found.stories;
    let carried = carried(&told.variants, accounts);
    let differences = differing(&told.differences);
    let mut order: Vec<usize> = (0..told.stories.len()).collect();
    order.sort_by_key(|number| Reverse(told.stories[*number].documents.len()));
    order.truncate(args.report_stories);
    let mut room = ROOM;
    let gather = Gather { gathered, accounts, carried: &carried, config };
    let mut stories = Vec::new();
    for number in &order {
        let own = differences.iter().filter(|it| it.story == *number).collect();
        stories.push(gather.story(&told.stories[*number], own, &mut room));
    }
    let in_stories: BTreeSet<usize> =
        told.stories.iter().flat_map(|story| story.documents.iter().copied()).collect();
    let alone = (0..accounts.len()).filter(|number| !in_stories.contains(number));
    let alone: Vec<usize> = alone.collect();
    StoriesInput {
        read: args.paths.iter().map(|path| path.display().to_string()).collect(),
        apply: config.reveal.apply.name().to_owned(),
        documents: accounts.len() as u64,
        in_stories: in_stories.len() as u64,
        stories_in_all: told.stories.len() as u64,
        differences_in_all: differences.len() as u64,
        quotes_in_all: accounts.iter().map(|account| account.quotes.len() as u64).sum(),
        signals_in_all: accounts.iter().map(|account| account.signals.len() as u64).sum(),
        stories,
        pages: alone.iter().take(PAGES).map(|number| gather.page(*number)).collect(),
        pages_left_out: alone.len().saturating_sub(PAGES) as u64,
        web: network(gathered, found, &order),
    }
}

/// Sites, and the stories shown, families and schemes that they share.
fn network(gathered: &Gathered, found: &Found, shown: &[usize]) -> Network {
    let story = |number: &usize| {
        let story = &found.stories.stories[*number];
        let names = story.held_by.iter().take(2).cloned().collect::<Vec<_>>().join(", ");
        (names, story.documents.clone())
    };
    let mut bound = web::bundles(Bond::Story, shown.iter().map(story));
    if let Some(collection) = &gathered.families {
        bound.extend(web::families(&found.families, &found.families.largest()));
        bound.extend(web::schemes(&collection.hands(&found.families)));
    }
    let origins = gathered.telling.accounts().iter().map(|account| &account.source.origin);
    web::of(origins.zip(&gathered.abouts), bound)
}

struct Gather<'a> {
    gathered: &'a Gathered,
    accounts: &'a [Account],
    carried: &'a [Carried],
    config: &'a Config,
}

impl Gather<'_> {
    fn story(
        &self,
        story: &Story,
        differing: Vec<&Differing<'_>>,
        room: &mut usize,
    ) -> ReportStory {
        let shown = self.shown(story, &differing, room);
        let revealed: Vec<Revelation> =
            shown.iter().map(|it| reveal(self.accounts[*it].text(), &self.config.reveal)).collect();
        let sentences = compared(&revealed.iter().collect::<Vec<_>>());
        let differences: Vec<ReportDifference> =
            differing.iter().filter_map(|it| difference(it, &shown)).take(DIFFERENCES).collect();
        let quotes = self.quotes(&shown);
        let accounts: Vec<ReportAccount> = shown
            .iter()
            .zip(revealed)
            .zip(&sentences)
            .map(|((number, revelation), own)| self.account(*number, revelation, own, shown.len()))
            .collect();
        ReportStory {
            held_by: story.held_by.clone(),
            common: common(&sentences),
            accounts_left_out: (story.documents.len() - accounts.len()) as u64,
            accounts,
            differences_left_out: (differing.len() - differences.len()) as u64,
            differences,
            quotes_left_out: quotes.len().saturating_sub(QUOTES) as u64,
            quotes: quotes.into_iter().take(QUOTES).collect(),
        }
    }

    /// The accounts that are shown: first those that differ, then the others, while there is room.
    fn shown(&self, story: &Story, differing: &[&Differing<'_>], room: &mut usize) -> Vec<usize> {
        let sides = differing.iter().flat_map(|it| it.sides.iter().map(|side| side[0].document));
        let mut shown: Vec<usize> = Vec::new();
        for document in sides.chain(story.documents.iter().copied()) {
            let bytes = self.accounts[document].text().len();
            let fits = shown.len() < ACCOUNTS && (bytes <= *room || shown.len() < 2);
            if fits && !shown.contains(&document) {
                *room = room.saturating_sub(bytes);
                shown.push(document);
            }
        }
        shown.sort_unstable();
        shown
    }

    fn account(
        &self,
        number: usize,
        revelation: Revelation,
        sentences: &[Sentence],
        shown: usize,
    ) -> ReportAccount {
        let account = &self.accounts[number];
        let told = |sentence: &Sentence| match sentence.also.len() {
            0 => Told::Alone,
            all if all + 1 >= shown => Told::ByAll,
            _ => Told::BySome,
        };
        ReportAccount {
            page: self.page(number),
            original: account.text().to_owned(),
            sentences: sentences.iter().map(|it| (it.span, told(it))).collect(),
            revelation,
        }
    }

    fn page(&self, number: usize) -> ReportPage {
        let account = &self.accounts[number];
        let about = &self.gathered.abouts[number];
        ReportPage {
            source: account.source.to_string(),
            site: about.site(),
            title: title(about.title.as_deref().unwrap_or(account.reads_as(first_line(account)))),
            author: about.author.clone(),
            date: about.published.map(|date| date.to_string()),
            language: account.language.map(|language| language.name().to_owned()),
            disguised: account.disguised,
            known: self.gathered.remembered.as_ref().and_then(|it| it.known_as(number)).map(known),
            signals: account
                .signals
                .iter()
                .map(|signal| (signal.clone(), signal.span.map(|span| around(account, span))))
                .collect(),
            quotes: account.quotes.len() as u64,
        }
    }

    /// The quotations of these accounts: those in several of them first, then in their order.
    fn quotes(&self, shown: &[usize]) -> Vec<ReportQuote> {
        let place = |said: &Said| shown.iter().position(|it| *it == said.document);
        let mut quotes = Vec::new();
        let mut seen: BTreeSet<Said> = BTreeSet::new();
        for carried in self.carried {
            let here: Vec<Said> =
                carried.members.iter().copied().filter(|said| place(said).is_some()).collect();
            let longest =
                here.iter().max_by_key(|said| (self.words(**said).len(), Reverse(**said)));
            let Some(fullest) = longest.filter(|_| here.len() > 1).copied() else { continue };
            seen.extend(&here);
            let carriers =
                here.into_iter().filter_map(|said| self.carrier(said, fullest, place(&said)?));
            quotes.push(ReportQuote {
                words: self.words(fullest).to_owned(),
                carriers: carriers.collect(),
                other_speaker: carried.other_speaker,
                relations: carried.relations.iter().map(|(it, often)| (*it, *often)).collect(),
            });
        }
        for document in shown {
            for quote in 0..self.accounts[*document].quotes.len() {
                let said = Said { document: *document, quote };
                if !seen.contains(&said) {
                    let carrier = place(&said).and_then(|place| self.carrier(said, said, place));
                    quotes.push(ReportQuote {
                        words: self.words(said).to_owned(),
                        carriers: carrier.into_iter().collect(),
                        other_speaker: false,
                        relations: Vec::new(),
                    });
                }
            }
        }
        quotes
    }

    fn carrier(&self, said: Said, fullest: Said, place: usize) -> Option<Carrier> {
        let quote = self.accounts.get(said.document)?.quotes.get(said.quote)?;
        let words = self.words(said);
        let bare = |words: &str| words.trim_matches(|it: char| !it.is_alphanumeric()).to_owned();
        Some(Carrier {
            account: place,
            speaker: quote.speaker.clone(),
            attribution: quote.attribution,
            words: (bare(words) != bare(self.words(fullest))).then(|| words.to_owned()),
        })
    }

    fn words(&self, said: Said) -> &str {
        &self.accounts[said.document].quotes[said.quote].text
    }
}

fn known(story: &KnownStory) -> ReportKnown {
    ReportKnown {
        held_by: story.held_by.clone(),
        documents: story.documents.len() as u64,
        first: story.sources.first().cloned().unwrap_or_default(),
    }
}

/// Sentences of one account that all others tell too: of the account that has most of them.
fn common(sentences: &[Vec<Sentence>]) -> Option<(usize, Vec<Span>)> {
    let all = sentences.len() - 1;
    let told = |own: &Vec<Sentence>| -> Vec<Span> {
        own.iter().filter(|it| it.also.len() == all).map(|it| it.span).collect()
    };
    let each = sentences.iter().map(told).enumerate();
    each.max_by_key(|(place, spans)| (spans.len(), Reverse(*place)))
        .filter(|(_, it)| !it.is_empty())
}

/// A difference with the statements of the accounts that are shown; `None` when only one side is.
fn difference(differing: &Differing<'_>, shown: &[usize]) -> Option<ReportDifference> {
    let side = |statements: &Vec<&Statement>| {
        let place = |document: usize| shown.iter().position(|it| *it == document);
        let statements = statements.iter().filter_map(|it| {
            Some(ReportStatement {
                account: place(it.document)?,
                span: it.span,
                sentence: it.sentence,
            })
        });
        statements.collect::<Vec<_>>()
    };
    let sides = differing.sides.iter().map(|own| (own[0].value.clone(), side(own)));
    let sides: Vec<ReportSide> = sides
        .filter(|(_, statements)| !statements.is_empty())
        .map(|(value, statements)| ReportSide { value, statements })
        .collect();
    (sides.len() > 1).then(|| ReportDifference {
        subject: differing.subject.clone(),
        about: in_words(differing.attribute),
        sides,
    })
}

/// Letters that stand around the words of a signal.
const AROUND: usize = 48;

/// What stands before and behind a place in the same line, as it reads.
fn around(account: &Account, span: Span) -> [String; 2] {
    let text = account.text();
    let (Some(before), Some(behind)) = (text.get(..span.start), text.get(span.end..)) else {
        return [String::new(), String::new()];
    };
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let far = |letters: usize| before.char_indices().rev().nth(letters).map_or(0, |(at, _)| at);
    let start = line.max(far(AROUND));
    let end = behind.find('\n').unwrap_or(behind.len());
    let far = behind.char_indices().nth(AROUND).map_or(behind.len(), |(at, _)| at);
    let end = span.end + end.min(far);
    let cut = |from: usize, to: usize| account.reads_as(Span { start: from, end: to.max(from) });
    let mut before = cut(start, span.start).to_owned();
    if start > line {
        let at = before.find(' ').map_or(0, |at| at + 1);
        before = format!("… {}", &before[at..]);
    }
    let mut behind = cut(span.end, end).to_owned();
    if !text[end..].starts_with('\n') && end < text.len() {
        behind.truncate(behind.rfind(' ').unwrap_or(behind.len()));
        behind.push_str(" …");
    }
    [before, behind]
}

fn first_line(account: &Account) -> Span {
    let text = account.text();
    let start = text.len() - text.trim_start().len();
    let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    Span { start, end }
}

/// Letters of a title.
const TITLE: usize = 110;

/// The beginning of a line, cut at a word.
fn title(line: &str) -> String {
    let line = line.trim().trim_start_matches(['#', ' ']);
    match line.char_indices().nth(TITLE) {
        None if line.is_empty() => "(no words)".to_owned(),
        None => line.to_owned(),
        Some((cut, _)) => {
            let head = &line[..cut];
            format!("{}…", &head[..head.rfind(' ').unwrap_or(cut)])
        }
    }
}
