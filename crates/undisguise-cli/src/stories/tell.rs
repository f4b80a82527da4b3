//! Stories, differences, quotations and signals, in words that need no explanation.

use std::collections::BTreeMap;

use anstyle::{AnsiColor, Style};
use undisguise::Span;
use undisguise_corpus::{Account, SignalKind, Statement, VariantRelation};

use super::carried::{Carried, carried};
use super::differing::{Differing, differing, in_words};
use super::{Found, Gathered, StoriesArgs};
use crate::summary::{count, number, size};
use crate::visible::visible;

const STRONG: Style = Style::new().bold();
const FOUND: Style = AnsiColor::Red.on_default().bold();
const FAINT: Style = Style::new().dimmed();

/// Letters of a sentence, and of a quotation, that are shown.
const SENTENCE: usize = 160;
const QUOTE: usize = 120;

/// Documents of a story, and words of a signal, that are named.
const MOST: usize = 6;
const WORDS: usize = 4;

/// The whole text, with colours.
pub(super) fn summary(
    args: &StoriesArgs,
    gathered: &Gathered,
    found: &Found,
    is_interrupted: bool,
) -> String {
    let accounts = gathered.telling.accounts();
    let differences = differing(&found.stories.differences);
    let carried = carried(&found.stories.variants, accounts);
    let mut out = String::new();
    if is_interrupted {
        out.push_str("Interrupted; this is what was found so far.\n");
    }
    let documents = count(accounts.len() as u64, "document", "documents");
    out.push_str(&format!("Read {documents} ({}).\n", size(gathered.bytes)));
    out.push_str(&answer(found, &differences));
    tell_differences(&differences, accounts, args.corpus.list, &mut out);
    tell_stories(found, accounts, args.corpus.list, &mut out);
    if let Some(remembered) = &gathered.remembered {
        out.push_str(&remembered.told(accounts, args.corpus.list));
    }
    tell_quotes(&carried, accounts, args.corpus.list, &mut out);
    tell_signals(accounts, args.corpus.list, &mut out);
    if gathered.bad.count > 0 {
        let all = number(gathered.bad.count);
        out.push_str(&format!("\n{STRONG}Could not be read: {all}{STRONG:#}\n"));
        out.push_str(&gathered.bad.names(args.corpus.list));
    }
    out
}

fn answer(found: &Found, differences: &[Differing<'_>]) -> String {
    let stories = &found.stories.stories;
    let told: usize = stories.iter().map(|story| story.documents.len()).sum();
    if stories.is_empty() {
        return format!("{STRONG}No two documents tell of the same event.{STRONG:#}\n");
    }
    let stories = count(stories.len() as u64, "story", "stories");
    let told = number(told as u64);
    match differences.len() as u64 {
        0 => format!("{STRONG}{told} of them tell {stories}.{STRONG:#} No difference was found.\n"),
        some => format!(
            "{STRONG}{told} of them tell {stories};{STRONG:#} {FOUND}their accounts differ in \
             {}.{FOUND:#}\n",
            count(some, "thing", "things")
        ),
    }
}

fn tell_differences(
    differences: &[Differing<'_>],
    accounts: &[Account],
    list: usize,
    out: &mut String,
) {
    if differences.is_empty() {
        return;
    }
    out.push_str(&format!("\n{STRONG}What differs{STRONG:#}\n"));
    for differing in differences.iter().take(list) {
        let subject = visible(&differing.subject);
        out.push_str(&format!(
            "  {STRONG}{subject}{STRONG:#}: {}\n",
            in_words(differing.attribute)
        ));
        for side in &differing.sides {
            let first = side[0];
            let account = &accounts[first.document];
            let source = visible(&account.source.to_string());
            let others = match side.len() - 1 {
                0 => String::new(),
                some => format!(" and {}", count(some as u64, "other", "others")),
            };
            out.push_str(&format!(
                "    {}\n      {FAINT}{source}{others}{FAINT:#}\n",
                sentence(account, first)
            ));
        }
    }
    more(differences.len(), list, "difference", "differences", out);
}

/// The sentence of a statement as it reads, with its value set off.
fn sentence(account: &Account, statement: &Statement) -> String {
    let Statement { span, sentence, .. } = *statement;
    let reads = |start: usize, end: usize| {
        let text = account.reads_as(Span { start, end: end.max(start) });
        visible(&text.replace('\n', " "))
    };
    let is_inside = sentence.start <= span.start && span.end <= sentence.end;
    let value = if is_inside { span } else { Span { start: sentence.start, end: sentence.start } };
    let before = reads(sentence.start, value.start);
    let behind = reads(value.end, sentence.end);
    let words = reads(value.start, value.end);
    let is_value = words.to_lowercase() == statement.value.to_lowercase();
    let said = if is_value || is_long(&statement.value) {
        String::new()
    } else {
        format!("{FOUND}{}{FOUND:#}: ", visible(&statement.value))
    };
    let room = SENTENCE.saturating_sub(words.chars().count()) / 2;
    let skipped = before.chars().count().saturating_sub(room);
    let before: String = if skipped > 0 {
        let rest: String = before.chars().skip(skipped).collect();
        format!("… {}", &rest[rest.find(' ').map_or(0, |at| at + 1)..])
    } else {
        before
    };
    let behind = cut(&behind, room.max(SENTENCE / 3));
    match said.is_empty() {
        true => format!("{before}{FOUND}{words}{FOUND:#}{behind}"),
        false => format!("{said}{before}{words}{behind}"),
    }
}

/// Whether a value is a sentence rather than a name or a number.
fn is_long(value: &str) -> bool {
    value.chars().count() > QUOTE / 2
}

fn tell_stories(found: &Found, accounts: &[Account], list: usize, out: &mut String) {
    let mut stories: Vec<_> = found.stories.stories.iter().collect();
    if stories.is_empty() {
        return;
    }
    stories.sort_by_key(|story| std::cmp::Reverse(story.documents.len()));
    out.push_str(&format!("\n{STRONG}Stories{STRONG:#}\n"));
    for story in stories.iter().take(list) {
        let held: Vec<String> = story.held_by.iter().take(MOST).map(|it| visible(it)).collect();
        out.push_str(&format!(
            "  {}: {}\n",
            count(story.documents.len() as u64, "document", "documents"),
            held.join(", ")
        ));
        for document in story.documents.iter().take(MOST) {
            let account = &accounts[*document];
            let note = if account.disguised { "  (disguised)" } else { "" };
            let source = visible(&account.source.to_string());
            out.push_str(&format!("    {source}{FAINT}{note}{FAINT:#}\n"));
        }
        if story.documents.len() > MOST {
            let rest = number((story.documents.len() - MOST) as u64);
            out.push_str(&format!("    {FAINT}… and {rest} more{FAINT:#}\n"));
        }
    }
    more(stories.len(), list, "story", "stories", out);
}

fn tell_quotes(carried: &[Carried], accounts: &[Account], list: usize, out: &mut String) {
    let all: usize = accounts.iter().map(|account| account.quotes.len()).sum();
    if all == 0 {
        return;
    }
    let quotes = count(all as u64, "quotation", "quotations");
    if carried.is_empty() {
        out.push_str(&format!("\n{quotes}, none of them in more than one document.\n"));
        return;
    }
    out.push_str(&format!("\n{STRONG}Quotations carried on{STRONG:#} (of {quotes})\n"));
    for carried in carried.iter().take(list) {
        let said = carried.fullest;
        let words = visible(&accounts[said.document].quotes[said.quote].text);
        out.push_str(&format!("  “{}”\n    ", cut(&words, QUOTE)));
        let speakers: Vec<String> =
            carried.speakers.iter().take(WORDS).map(|(name, _)| visible(name)).collect();
        match (carried.other_speaker, speakers.is_empty()) {
            (true, false) => {
                out.push_str(&format!("{FOUND}given to {}{FOUND:#}, ", speakers.join(" and to ")));
            }
            (_, true) => out.push_str("no speaker, "),
            _ => out.push_str(&format!("{}, ", speakers.join(", "))),
        }
        out.push_str(&format!(
            "in {}{}\n",
            count(carried.documents() as u64, "document", "documents"),
            changed(&carried.relations)
        ));
    }
    more(carried.len(), list, "quotation", "quotations", out);
}

/// `: 2 cut, 1 altered`
fn changed(relations: &BTreeMap<VariantRelation, usize>) -> String {
    let changed = relations.iter().filter(|(it, _)| **it != VariantRelation::Verbatim);
    let words: Vec<String> = changed
        .map(|(relation, often)| match relation {
            VariantRelation::Translated => format!("{often} possibly translated"),
            _ => format!("{often} {}", relation.name()),
        })
        .collect();
    if words.is_empty() { String::new() } else { format!(": {}", words.join(", ")) }
}

fn tell_signals(accounts: &[Account], list: usize, out: &mut String) {
    let mut pages: Vec<&Account> = accounts.iter().filter(|it| !it.signals.is_empty()).collect();
    if pages.is_empty() {
        return;
    }
    pages.sort_by_key(|account| std::cmp::Reverse(account.signals.len()));
    out.push_str(&format!("\n{STRONG}What can be checked{STRONG:#}\n"));
    for account in pages.iter().take(list) {
        let mut kinds: BTreeMap<SignalKind, Vec<String>> = BTreeMap::new();
        for signal in &account.signals {
            kinds.entry(signal.kind).or_default().push(visible(&signal.text));
        }
        let told: Vec<String> = kinds.iter().map(|(kind, words)| of_a_kind(*kind, words)).collect();
        let source = visible(&account.source.to_string());
        out.push_str(&format!("  {source}\n    {}\n", told.join("; ")));
    }
    more(pages.len(), list, "page", "pages", out);
}

/// `headline “Finally Reveals”, “What Happened Next”`
fn of_a_kind(kind: SignalKind, words: &[String]) -> String {
    let name = kind.name().replace('-', " ");
    let shown: Vec<String> = words
        .iter()
        .filter(|words| !words.is_empty())
        .take(WORDS)
        .map(|words| format!("“{}”", cut(words, QUOTE / 3)))
        .collect();
    let rest = words.len().saturating_sub(WORDS);
    let more = if rest > 0 { format!(" and {} more", number(rest as u64)) } else { String::new() };
    if shown.is_empty() { name } else { format!("{name} {}{more}", shown.join(", ")) }
}

/// The first letters of a text, up to a whole word.
fn cut(text: &str, letters: usize) -> String {
    match text.char_indices().nth(letters) {
        None => text.to_owned(),
        Some((end, _)) => {
            let head = &text[..end];
            format!("{} …", &head[..head.rfind(' ').unwrap_or(end)])
        }
    }
}

fn more(all: usize, listed: usize, one: &str, many: &str, out: &mut String) {
    let rest = all.saturating_sub(listed) as u64;
    if rest > 0 {
        let what = if rest == 1 { one } else { many };
        out.push_str(&format!("  … and {} more {what}\n", number(rest)));
    }
}
