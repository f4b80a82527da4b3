//! The report of `stories`: the accounts of each story side by side, what differs first.

mod accounts;
mod differences;
mod quotes;
mod signals;
#[cfg(test)]
mod tests;

use std::io::{self, Write};

use undisguise::{Revelation, Span};
use undisguise_corpus::{Attribution, Signal, VariantRelation};

use super::answer::{count, number};
use super::network::{Bond, Network};
use super::pages::switch;
use super::reasons::Legend;
use super::text::MarkedText;
use super::{escape, network, write_scripted_end, write_start};

/// Everything this report tells.
#[derive(Default)]
pub(crate) struct StoriesInput {
    /// What was read, as it was named.
    pub(crate) read: Vec<String>,
    /// Least certainty that was applied: `certain` or `likely`.
    pub(crate) apply: String,
    /// Documents read, and those that tell a story that another tells too.
    pub(crate) documents: u64,
    pub(crate) in_stories: u64,
    pub(crate) stories_in_all: u64,
    pub(crate) differences_in_all: u64,
    pub(crate) quotes_in_all: u64,
    pub(crate) signals_in_all: u64,
    /// The stories told most often first.
    pub(crate) stories: Vec<ReportStory>,
    /// Pages that tell of something no other page tells of.
    pub(crate) pages: Vec<ReportPage>,
    pub(crate) pages_left_out: u64,
    pub(crate) web: Network,
}

/// A story.
pub(crate) struct ReportStory {
    /// Names, numbers and days that hold it together, the most telling first.
    pub(crate) held_by: Vec<String>,
    pub(crate) accounts: Vec<ReportAccount>,
    pub(crate) accounts_left_out: u64,
    /// Sentences of one account, by its place, that all others tell too.
    pub(crate) common: Option<(usize, Vec<Span>)>,
    pub(crate) differences: Vec<ReportDifference>,
    pub(crate) differences_left_out: u64,
    pub(crate) quotes: Vec<ReportQuote>,
    pub(crate) quotes_left_out: u64,
}

/// What one page tells of a story. All spans are bytes of `original`.
pub(crate) struct ReportAccount {
    pub(crate) page: ReportPage,
    pub(crate) original: String,
    pub(crate) revelation: Revelation,
    /// Its sentences, in order, and who else tells each.
    pub(crate) sentences: Vec<(Span, Told)>,
}

/// Who tells a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    Alone,
    BySome,
    ByAll,
}

/// What is known of a page.
pub(crate) struct ReportPage {
    pub(crate) source: String,
    pub(crate) site: Option<String>,
    pub(crate) title: String,
    pub(crate) author: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) disguised: bool,
    /// The story of an earlier run that it belongs to.
    pub(crate) known: Option<ReportKnown>,
    /// What can be checked, with the words before and behind those that show it.
    pub(crate) signals: Vec<(Signal, Option<[String; 2]>)>,
    pub(crate) quotes: u64,
}

/// A story that is remembered from earlier runs.
pub(crate) struct ReportKnown {
    pub(crate) held_by: Vec<String>,
    pub(crate) documents: u64,
    /// Where the first of them stood.
    pub(crate) first: String,
}

/// One thing that is told differently.
pub(crate) struct ReportDifference {
    pub(crate) subject: String,
    /// What about it, in words: `how old`.
    pub(crate) about: &'static str,
    /// At least two.
    pub(crate) sides: Vec<ReportSide>,
}

/// A value, and the accounts that give it.
pub(crate) struct ReportSide {
    pub(crate) value: String,
    pub(crate) statements: Vec<ReportStatement>,
}

/// A sentence of an account, by its place in the story, and the value in it; bytes of its original.
pub(crate) struct ReportStatement {
    pub(crate) account: usize,
    pub(crate) span: Span,
    pub(crate) sentence: Span,
}

/// The same words in one account or several.
pub(crate) struct ReportQuote {
    pub(crate) words: String,
    pub(crate) carriers: Vec<Carrier>,
    pub(crate) other_speaker: bool,
    pub(crate) relations: Vec<(VariantRelation, usize)>,
}

/// An account that gives them.
pub(crate) struct Carrier {
    /// Its place in the story.
    pub(crate) account: usize,
    pub(crate) speaker: Option<String>,
    pub(crate) attribution: Attribution,
    /// Its own wording, where that is another.
    pub(crate) words: Option<String>,
}

/// Stories that start unfolded.
const OPEN: usize = 2;

/// Stories that the list at the top names before the rest is folded.
const LISTED: usize = 8;

/// Stories of which the list at the top tells what differs.
const BRIEF_STORIES: usize = 3;

/// Names that make the title of a story.
const NAMES: usize = 4;

/// Writes the whole report: the answer and the contents, every story, who is connected, other pages.
///
/// # Errors
///
/// Those of `out` only.
pub(crate) fn write(input: &StoriesInput, out: &mut dyn Write) -> io::Result<()> {
    let mut legend = Legend::default();
    write_start(&sentence(input), out)?;
    write_answer(input, out)?;
    writeln!(out, "<main id=\"main\" class=\"wide\">")?;
    if !input.stories.is_empty() {
        writeln!(
            out,
            "<section aria-labelledby=\"stories\">\n<h2 id=\"stories\">{}</h2>",
            if input.stories.len() == 1 { "The story" } else { "The stories" }
        )?;
        for (position, story) in input.stories.iter().enumerate() {
            write_story(position, story, &mut legend, out)?;
        }
        let rest = input.stories_in_all - input.stories.len() as u64;
        if rest > 0 {
            let rest = count(rest, "more story is", "more stories are");
            writeln!(out, "<p class=\"note\">{rest} not shown here.</p>")?;
        }
        writeln!(out, "</section>")?;
    }
    network::write(&input.web, &[Bond::Story], out)?;
    write_pages(input, out)?;
    writeln!(out, "</main>")?;
    let read: Vec<String> = input.read.iter().map(|path| escape::label(path)).collect();
    writeln!(
        out,
        "<footer>\n<p>Undisguise says who told what and where accounts differ, never which of them is \
         true. What it lists can be checked by anybody; it is no grade.</p>\n\
         <p>Made by Undisguise {} from <code>{}</code>. Findings that are {} were applied; every \
         change can be undone.</p>\n</footer>",
        env!("CARGO_PKG_VERSION"),
        read.join(" "),
        if input.apply == "likely" { "likely or certain" } else { "certain" },
    )?;
    write_scripted_end(&legend, out)
}

fn sentence(input: &StoriesInput) -> String {
    let (pages, told) = (number(input.documents), number(input.in_stories));
    let stories = match input.stories_in_all {
        0 if input.documents == 0 => return "Nothing was read.".to_owned(),
        0 => {
            return format!(
                "No two of {} tell of the same event.",
                count(input.documents, "page", "pages")
            );
        }
        1 => "one story".to_owned(),
        some => format!("{} stories", number(some)),
    };
    let who = match input.documents == input.in_stories {
        true if input.documents == 2 => "Both pages".to_owned(),
        true => format!("All {pages} pages"),
        false => format!("{told} of {pages} pages"),
    };
    match input.differences_in_all {
        0 => format!("{who} tell {stories}; no difference was found."),
        some => format!("{who} tell {stories} and differ in {}.", count(some, "thing", "things")),
    }
}

fn write_answer(input: &StoriesInput, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<header class=\"answer wide\">\n<p class=\"mark\">Undisguise <span>report</span></p>\n\
         <h1>{}</h1>\n<p class=\"lede\">What differs comes first, with the sentence of every side. \
         Nothing here says which side is right.</p>\n<nav class=\"contents\" aria-label=\"Contents\">\n<ul>",
        escape::label(&sentence(input))
    )?;
    for (position, story) in input.stories.iter().enumerate() {
        if position == LISTED && input.stories.len() > LISTED + 1 {
            let rest = count((input.stories.len() - position) as u64, "more story", "more stories");
            writeln!(out, "</ul>\n<details class=\"rest\"><summary>{rest}</summary><ul>")?;
        }
        write_contents(position + 1, story, out)?;
    }
    if input.stories.len() > LISTED + 1 {
        writeln!(out, "</ul></details>\n<ul>")?;
    }
    if !input.web.is_empty() {
        let sites = count(input.web.sites.len() as u64, "site or file", "sites and files");
        writeln!(
            out,
            "<li><a href=\"#network\">Who is connected</a> <span class=\"facts\">{sites}</span></li>"
        )?;
    }
    if !input.pages.is_empty() {
        let all = input.documents - input.in_stories;
        writeln!(
            out,
            "<li><a href=\"#others\">Pages that tell of something else</a> <span class=\"facts\">{}</span></li>",
            count(all, "page", "pages")
        )?;
    }
    writeln!(out, "</ul>\n</nav>\n<ul class=\"figures\">")?;
    let figures = [
        (input.documents, "page read", "pages read"),
        (input.stories_in_all, "story", "stories"),
        (input.differences_in_all, "difference", "differences"),
        (input.quotes_in_all, "quotation", "quotations"),
        (input.signals_in_all, "thing to check", "things to check"),
    ];
    for (figure, one, many) in figures {
        let what = if figure == 1 { one } else { many };
        writeln!(out, "<li><b>{}</b> {what}</li>", number(figure))?;
    }
    writeln!(out, "</ul>\n</header>")
}

/// A story in the list at the top, with a way to each of its parts.
fn write_contents(n: usize, story: &ReportStory, out: &mut dyn Write) -> io::Result<()> {
    let signals: usize = story.accounts.iter().map(|account| account.page.signals.len()).sum();
    let differences = story.differences.len() as u64 + story.differences_left_out;
    let parts = [
        ("differs", count(differences, "difference", "differences")),
        ("accounts", count(accounts_of(story), "account", "accounts")),
        (
            "quotes",
            count(story.quotes.len() as u64 + story.quotes_left_out, "quotation", "quotations"),
        ),
        ("signals", format!("{} to check", count(signals as u64, "thing", "things"))),
    ];
    let parts: Vec<String> = parts
        .iter()
        .map(|(part, words)| format!("<a href=\"#story-{n}-{part}\">{words}</a>"))
        .collect();
    write!(
        out,
        "<li><a class=\"story\" href=\"#story-{n}\">{}</a> <span class=\"facts\">{}</span>",
        escape::label(&title(story)),
        parts.join(" · ")
    )?;
    if n <= BRIEF_STORIES && !story.differences.is_empty() {
        differences::write_brief(n, story, out)?;
    }
    writeln!(out, "</li>")
}

fn write_story(
    position: usize,
    story: &ReportStory,
    legend: &mut Legend,
    out: &mut dyn Write,
) -> io::Result<()> {
    let n = position + 1;
    let texts: Vec<MarkedText<'_>> =
        story.accounts.iter().map(|it| MarkedText::new(&it.original, &it.revelation)).collect();
    writeln!(
        out,
        "<details class=\"page card telling\" id=\"story-{n}\"{}>\n<summary><h3>{}</h3> \
         <span class=\"facts\">{}, {}</span></summary>",
        if position < OPEN { " open" } else { "" },
        escape::label(&title(story)),
        count(accounts_of(story), "account", "accounts"),
        count(
            story.differences.len() as u64 + story.differences_left_out,
            "difference",
            "differences"
        ),
    )?;
    let is_disguised = story.accounts.iter().any(|account| account.page.disguised);
    if is_disguised {
        writeln!(
            out,
            "<div class=\"tools\">{}<span class=\"facts\">Pages that were disguised are shown as they read; switch to see what stands there.</span></div>",
            switch(&format!("story-{n}"), "Show the texts", false)
        )?;
    }
    accounts::write_list(n, story, out)?;
    differences::write(n, story, &texts, legend, out)?;
    accounts::write_common(n, story, &texts, legend, out)?;
    accounts::write_side_by_side(n, story, &texts, legend, out)?;
    quotes::write(n, story, out)?;
    signals::write_story(n, story, out)?;
    writeln!(out, "</details>")
}

/// Pages that no story was found for.
fn write_pages(input: &StoriesInput, out: &mut dyn Write) -> io::Result<()> {
    if input.pages.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section aria-labelledby=\"others\">\n<h2 id=\"others\">Pages that tell of something else</h2>\n\
         <p class=\"note\">No other page was found to tell of the same event.</p>"
    )?;
    for page in &input.pages {
        signals::write_page(None, page, out)?;
    }
    if input.pages_left_out > 0 {
        let rest = count(input.pages_left_out, "more page is", "more pages are");
        writeln!(out, "<p class=\"note\">{rest} not shown here.</p>")?;
    }
    writeln!(out, "</section>")
}

fn title(story: &ReportStory) -> String {
    let names: Vec<&str> = story.held_by.iter().take(NAMES).map(String::as_str).collect();
    match (names.is_empty(), story.accounts.first()) {
        (false, _) => names.join(" · "),
        (true, Some(account)) => account.page.title.clone(),
        (true, None) => "A story".to_owned(),
    }
}

fn accounts_of(story: &ReportStory) -> u64 {
    story.accounts.len() as u64 + story.accounts_left_out
}

/// What comes behind the first ones, folded under a line that says how much it is.
fn write_rest(
    more: &str,
    out: &mut dyn Write,
    rest: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    writeln!(out, "<details class=\"rest\"><summary>{more}</summary>")?;
    rest(out)?;
    writeln!(out, "</details>")
}

/// The letter of an account: A to Z, then AA.
fn letter(account: usize) -> String {
    let letters = u32::from(b'A')..=u32::from(b'Z');
    let last = letters.clone().nth(account % 26).and_then(char::from_u32).unwrap_or('A');
    match account / 26 {
        0 => last.to_string(),
        more => format!("{}{last}", letter(more - 1)),
    }
}

/// The letter of an account, as a link to its text.
fn link(story: usize, account: usize) -> String {
    let letter = letter(account);
    format!("<a class=\"key\" href=\"#story-{story}-{letter}\">{letter}</a>")
}
