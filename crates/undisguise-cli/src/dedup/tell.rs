//! What repeats what, in words that need no explanation.

use anstyle::{AnsiColor, Style};
use undisguise_corpus::{Dedup, Entry, Sharing};

use super::Gathered;
use crate::args::DedupArgs;
use crate::summary::{count, number, size, without_page};
use crate::visible::visible;

const STRONG: Style = Style::new().bold();
const FOUND: Style = AnsiColor::Red.on_default().bold();
const FAINT: Style = Style::new().dimmed();

/// Members of a family that are named.
const MOST_MEMBERS: usize = 4;

/// The whole text, with colours.
pub(super) fn summary(
    args: &DedupArgs,
    gathered: &Gathered,
    found: &Dedup,
    sharing: &Sharing,
    is_interrupted: bool,
) -> String {
    let entries = gathered.collection.entries();
    let mut out = String::new();
    if is_interrupted {
        out.push_str("Interrupted; this is what was found so far.\n");
    }
    let documents = count(entries.len() as u64, "document", "documents");
    out.push_str(&format!("Read {documents} ({}).\n", size(gathered.bytes)));
    let repeating = found.repeating();
    out.push_str(&match repeating {
        0 => format!("{STRONG}No document repeats another.{STRONG:#}\n"),
        _ => format!(
            "{FOUND}{} another{FOUND:#}, in {}: {} would be left.\n",
            count(repeating as u64, "document repeats", "documents repeat"),
            count(found.families.len() as u64, "family", "families"),
            number((entries.len() - repeating) as u64),
        ),
    });
    out.push_str(&largest_families(found, entries, args.corpus.list));
    let spilled = match found.spilled {
        0 => String::new(),
        bytes => format!("; {} MB went to temporary files", number(bytes.div_ceil(1_000_000))),
    };
    out.push_str(&format!("\nCompared {}{spilled}.\n", count(found.compared, "pair", "pairs")));
    out.push_str(&who_shares(sharing, args.corpus.list));
    if gathered.bad.count > 0 {
        let all = number(gathered.bad.count);
        out.push_str(&format!("\n{STRONG}Could not be read: {all}{STRONG:#}\n"));
        out.push_str(&gathered.bad.names(args.corpus.list));
    }
    out + &without_page(gathered.bad.without_page)
}

/// The families with the most members, and the first members of each.
fn largest_families(found: &Dedup, entries: &[Entry], list: usize) -> String {
    let mut out = String::new();
    if !found.families.is_empty() {
        out.push_str(&format!("\n{STRONG}Largest families{STRONG:#}\n"));
    }
    let largest = found.largest();
    for family in largest.iter().take(list).map(|number| &found.families[*number]) {
        let disguised = family.members.iter().filter(|member| entries[**member].disguised).count();
        out.push_str(&format!("  {}", count(family.members.len() as u64, "document", "documents")));
        if disguised > 0 {
            out.push_str(&format!(", {FOUND}{} disguised{FOUND:#}", number(disguised as u64)));
        }
        out.push('\n');
        let kept = std::iter::once(&family.kept);
        let others = family.members.iter().filter(|member| **member != family.kept);
        for member in kept.chain(others).take(MOST_MEMBERS) {
            let note = if *member == family.kept { "  (kept)" } else { "" };
            let source = visible(&entries[*member].source.to_string());
            out.push_str(&format!("    {source}{FAINT}{note}{FAINT:#}\n"));
        }
        if family.members.len() > MOST_MEMBERS {
            let rest = (family.members.len() - MOST_MEMBERS) as u64;
            out.push_str(&format!("    {FAINT}… and {} more{FAINT:#}\n", number(rest)));
        }
    }
    if largest.len() > list {
        out.push_str(&format!("  … and {} more families\n", number((largest.len() - list) as u64)));
    }
    out
}

/// Which sites and authors share families and schemes, those that share most first.
fn who_shares(sharing: &Sharing, list: usize) -> String {
    let mut out = String::new();
    for (what, all) in [("sites", &sharing.sites), ("authors", &sharing.authors)] {
        if all.is_empty() {
            continue;
        }
        out.push_str(&format!("\n{STRONG}Who shares what: {what}{STRONG:#}\n"));
        for shared in all.iter().take(list) {
            let [one, other] = shared.names.each_ref().map(|name| visible(name));
            let families = count(shared.families.len() as u64, "family", "families");
            let schemes = count(shared.schemes.len() as u64, "scheme", "schemes");
            let [first, later] = shared.first.map(|times| number(times as u64));
            let first = match shared.first {
                [0, 0] => String::new(),
                _ => format!("  {FAINT}({one} first in {first}, {other} in {later}){FAINT:#}"),
            };
            out.push_str(&format!("  {one}  {other}:  {families}, {schemes}{first}\n"));
        }
        if all.len() > list {
            out.push_str(&format!("  … and {} more pairs\n", number((all.len() - list) as u64)));
        }
    }
    out
}
