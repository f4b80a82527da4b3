//! What the report of families tells, gathered.

use std::cmp::Reverse;

use undisguise::{Restoration, Span, reveal};
use undisguise_corpus::{Collection, Config, Dedup, Family, Hand, Pair, Relation, Sharing};

use super::unreadable;
use crate::Failure;
use crate::args::DedupArgs;
use crate::report::families::{Beside, FamiliesInput, ReportFamily, ReportHand, ReportMember};

/// Families that are shown.
const MOST: usize = 100;

/// Members that are compared with the one to keep, for the list.
const COMPARED: usize = 48;

/// Tables of signs that are shown, and documents of each that are named.
const HANDS: usize = 50;
const SOURCES: usize = 6;

/// Letters of a title.
const TITLE: usize = 100;

/// Gathers it; the largest families first.
pub(super) fn of(
    args: &DedupArgs,
    collection: &mut Collection,
    found: &Dedup,
    sharing: Sharing,
    config: &Config,
) -> Result<FamiliesInput, Failure> {
    let mut largest: Vec<&Family> = found.families.iter().collect();
    largest.sort_by_key(|family| Reverse(family.members.len()));
    let shown = largest.into_iter().take(MOST);
    let families: Result<Vec<ReportFamily>, Failure> =
        shown.map(|it| family(it, collection, config)).collect();
    let hands = hands(collection, found);
    let repeating: usize = found.families.iter().map(|family| family.members.len() - 1).sum();
    Ok(FamiliesInput {
        documents: collection.entries().len() as u64,
        repeating: repeating as u64,
        families_in_all: found.families.len() as u64,
        families: families?,
        hands,
        sharing,
        read: args.paths.iter().map(|path| path.display().to_string()).collect(),
    })
}

/// The most used tables, and where they were used.
fn hands(collection: &Collection, found: &Dedup) -> Vec<ReportHand> {
    let mut order: Vec<usize> = (0..found.families.len()).collect();
    order.sort_by_key(|number| Reverse(found.families[*number].members.len()));
    let place = |number: &usize| {
        order.iter().take(MOST).position(|other| other == number).map(|place| place + 1)
    };
    let all = collection.hands(found);
    let shown = &all[..all.len().min(HANDS)];
    let entries = collection.entries();
    let hand = |hand: &Hand| {
        let like = hand.alike.iter();
        let like = like.filter_map(|(id, _)| shown.iter().position(|other| other.id == *id));
        let named = hand.documents.iter().take(SOURCES);
        ReportHand {
            id: hand.id.to_string(),
            swaps: hand.swaps.clone(),
            sources: named.map(|number| entries[*number].source.to_string()).collect(),
            documents: hand.documents.len() as u64,
            families: hand.families.iter().filter_map(place).collect(),
            alike: like.map(|place| place + 1).collect(),
        }
    };
    shown.iter().map(hand).collect()
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
    let mut farthest: Option<(Pair, usize)> = None;
    for (place, number) in family.members.iter().enumerate() {
        let mut relation = None;
        if place != kept && place < COMPARED {
            let pair = collection.pair(family.kept, *number).map_err(failed)?;
            relation = Some((in_words(pair.relation), pair.likeness));
            if farthest.as_ref().is_none_or(|(other, _)| pair.likeness < other.likeness) {
                farthest = Some((pair, place));
            }
        }
        let entry = &collection.entries()[*number];
        members.push(ReportMember {
            number: *number,
            source: entry.source.to_string(),
            about: entry.about.clone(),
            disguised: entry.disguised,
            relation,
        });
    }
    let beside = farthest.map(|(pair, other)| beside(&pair, [kept, other], collection, config));
    let beside = beside.transpose()?;
    let title = title(restored(family.kept, collection, config)?.text());
    Ok(ReportFamily { title, members, kept, template, beside })
}

/// The one to keep and the one most unlike it, which were compared.
fn beside(
    pair: &Pair,
    members: [usize; 2],
    collection: &Collection,
    config: &Config,
) -> Result<Beside, Failure> {
    let left = restored(pair.left, collection, config)?;
    let right = restored(pair.right, collection, config)?;
    let read = |text: &Restoration, span: Span| {
        let map = text.map();
        Span::new(map.to_restored(span.start), map.to_restored(span.end))
    };
    let shared = pair.spans.iter();
    let shared = shared.map(|(one, other)| (read(&left, *one), read(&right, *other))).collect();
    Ok(Beside { members, texts: [left.into_text(), right.into_text()], shared })
}

/// What a document says.
fn restored(
    number: usize,
    collection: &Collection,
    config: &Config,
) -> Result<Restoration, Failure> {
    let text = collection.text(number).map_err(|error| unreadable(&error))?.unwrap_or_default();
    Ok(reveal(&text, &config.reveal).restoration)
}

fn in_words(relation: Relation) -> &'static str {
    match relation {
        Relation::SameText => "the same text",
        Relation::Excerpt => "an excerpt",
        Relation::Reordered => "in another order",
        Relation::Edited => "edited",
        Relation::Template => "the same template",
        Relation::Boilerplate => "shares boilerplate",
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
