//! What the report of families tells, gathered.

use undisguise::{Restoration, SchemeId, Span, reveal};
use undisguise_corpus::{Collection, Config, Dedup, Family, Hand, Pair, Relation, Shared, Sharing};

use super::unreadable;
use crate::Failure;
use crate::args::DedupArgs;
use crate::report::families::{
    Beside, FamiliesInput, ReportFamily, ReportHand, ReportMember, ReportShared,
};
use crate::web;

/// Families that are shown.
const MOST: usize = 100;

/// Members that are compared with the one to keep, for the list.
const COMPARED: usize = 48;

/// Tables of signs that are shown, and documents of each that are named.
const HANDS: usize = 50;
const SOURCES: usize = 6;

/// Pairs of sites, and of authors, that are shown.
const SHARED: usize = 50;

/// Letters of a title.
const TITLE: usize = 100;

/// Gathers it; the largest families first.
pub(super) fn of(
    args: &DedupArgs,
    collection: &mut Collection,
    found: &Dedup,
    sharing: &Sharing,
    config: &Config,
) -> Result<FamiliesInput, Failure> {
    let mut order = found.largest();
    order.truncate(MOST);
    let families: Result<Vec<ReportFamily>, Failure> =
        order.iter().map(|it| family(&found.families[*it], collection, config)).collect();
    let all = collection.hands(found);
    let hands = &all[..all.len().min(HANDS)];
    let mut bound = web::families(found, &order);
    bound.extend(web::schemes(hands));
    let entries = collection.entries();
    let documents = entries.iter().map(|entry| (&entry.source.origin, &entry.about));
    Ok(FamiliesInput {
        documents: collection.entries().len() as u64,
        repeating: found.repeating() as u64,
        families_in_all: found.families.len() as u64,
        families: families?,
        hands: hands.iter().map(|it| shown_hand(it, hands, &order, collection)).collect(),
        sites: shown_shared(&sharing.sites, hands, &order),
        authors: shown_shared(&sharing.authors, hands, &order),
        shared_left_out: [&sharing.sites, &sharing.authors]
            .map(|all| all.len().saturating_sub(SHARED) as u64),
        web: web::of(documents, bound),
        read: args.paths.iter().map(|path| path.display().to_string()).collect(),
    })
}

/// A table, and where it was used; `all` are those that are shown, `order` the families.
fn shown_hand(hand: &Hand, all: &[Hand], order: &[usize], collection: &Collection) -> ReportHand {
    let like = hand.alike.iter();
    let like = like.filter_map(|(id, _)| all.iter().position(|other| other.id == *id));
    let named = hand.documents.iter().take(SOURCES);
    let source = |number: &usize| collection.entries()[*number].source.to_string();
    ReportHand {
        id: hand.id.to_string(),
        swaps: hand.swaps.clone(),
        sources: named.map(source).collect(),
        documents: hand.documents.len() as u64,
        families: hand.families.iter().filter_map(|it| place(order, it)).collect(),
        alike: like.map(|place| place + 1).collect(),
    }
}

/// Pairs, with the places of the families and tables that are shown.
fn shown_shared(all: &[Shared], hands: &[Hand], order: &[usize]) -> Vec<ReportShared> {
    let table = |id: &SchemeId| hands.iter().position(|hand| hand.id == *id).map(|place| place + 1);
    let shown = |shared: &Shared| ReportShared {
        names: shared.names.clone(),
        families_in_all: shared.families.len() as u64,
        families: shared.families.iter().filter_map(|it| place(order, it)).collect(),
        schemes_in_all: shared.schemes.len() as u64,
        schemes: shared.schemes.iter().filter_map(table).collect(),
        first: shared.first,
    };
    all.iter().take(SHARED).map(shown).collect()
}

/// The place of a family on the report, from 1.
fn place(order: &[usize], number: &usize) -> Option<usize> {
    order.iter().position(|other| other == number).map(|place| place + 1)
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
