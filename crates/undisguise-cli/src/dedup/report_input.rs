//! What the report of families tells, gathered.

use std::cmp::Reverse;

use undisguise::{Span, reveal};
use undisguise_corpus::{Collection, Config, Dedup, Family};

use super::unreadable;
use crate::Failure;
use crate::args::DedupArgs;
use crate::report::families::{Beside, FamiliesInput, ReportFamily, ReportMember};

/// Families that are shown.
const MOST: usize = 100;

/// Members that are compared with the one to keep, for the list.
const COMPARED: usize = 48;

/// Letters of a title.
const TITLE: usize = 100;

/// Gathers it; the largest families first.
pub(super) fn of(
    args: &DedupArgs,
    collection: &mut Collection,
    found: &Dedup,
    config: &Config,
) -> Result<FamiliesInput, Failure> {
    let mut largest: Vec<&Family> = found.families.iter().collect();
    largest.sort_by_key(|family| Reverse(family.members.len()));
    let shown = largest.into_iter().take(MOST);
    let families: Result<Vec<ReportFamily>, Failure> =
        shown.map(|it| family(it, collection, config)).collect();
    let repeating: usize = found.families.iter().map(|family| family.members.len() - 1).sum();
    Ok(FamiliesInput {
        documents: collection.entries().len() as u64,
        repeating: repeating as u64,
        families_in_all: found.families.len() as u64,
        families: families?,
        read: args.paths.iter().map(|path| path.display().to_string()).collect(),
    })
}

fn family(
    family: &Family,
    collection: &mut Collection,
    config: &Config,
) -> Result<ReportFamily, Failure> {
    let failed = |error: std::io::Error| unreadable(&error);
    let template = collection.template(family, &config.reveal).map_err(failed)?;
    let kept = family.members.iter().position(|member| *member == family.kept).unwrap_or(0);
    let mut members = Vec::new();
    let mut farthest: Option<(f64, usize)> = None;
    for (place, number) in family.members.iter().enumerate() {
        let text = collection.text(*number).map_err(failed)?.unwrap_or_default();
        let mut relation = None;
        if place != kept && place < COMPARED {
            let pair = collection.pair(family.kept, *number).map_err(failed)?;
            relation = Some((in_words(pair.relation.name()), pair.likeness));
            if farthest.is_none_or(|(likeness, _)| pair.likeness < likeness) {
                farthest = Some((pair.likeness, place));
            }
        }
        let entry = &collection.entries()[*number];
        members.push(ReportMember {
            number: *number,
            source: entry.source.to_string(),
            title: title(reveal(&text, &config.reveal).restoration.text()),
            disguised: entry.disguised,
            relation,
        });
    }
    // A template shows better than two of its members what varies.
    let other = farthest.filter(|_| template.is_none()).map(|(_, place)| place);
    let beside =
        other.map(|other| beside(family, [kept, other], collection, config)).transpose()?;
    Ok(ReportFamily { members, kept, template, beside })
}

fn beside(
    family: &Family,
    members: [usize; 2],
    collection: &mut Collection,
    config: &Config,
) -> Result<Beside, Failure> {
    let failed = |error: std::io::Error| unreadable(&error);
    let numbers = members.map(|place| family.members[place]);
    let pair = collection.pair(numbers[0], numbers[1]).map_err(failed)?;
    let mut restored = Vec::new();
    for number in numbers {
        let text = collection.text(number).map_err(failed)?.unwrap_or_default();
        restored.push(reveal(&text, &config.reveal).restoration);
    }
    let read = |side: usize, span: Span| {
        let map = restored[side].map();
        Span::new(map.to_restored(span.start), map.to_restored(span.end))
    };
    let shared = pair.spans.iter().map(|(left, right)| (read(0, *left), read(1, *right))).collect();
    let texts = [0, 1].map(|side| restored[side].text().to_owned());
    Ok(Beside { members, texts, shared })
}

fn in_words(relation: &'static str) -> &'static str {
    match relation {
        "same-text" => "the same text",
        "excerpt" => "an excerpt",
        "reordered" => "in another order",
        "template" => "the same template",
        "boilerplate" => "shares boilerplate",
        _ => "edited",
    }
}

/// The beginning of a text, cut at a word.
fn title(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("(no words)");
    let mut title = String::new();
    for word in line.split_whitespace() {
        if title.chars().count() + word.chars().count() > TITLE {
            title.push_str(" …");
            break;
        }
        if !title.is_empty() {
            title.push(' ');
        }
        title.push_str(word);
    }
    title
}
