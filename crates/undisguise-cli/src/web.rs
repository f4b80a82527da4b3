//! Who is connected with whom: sites, and the stories, families and schemes that they share.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use undisguise::character_name;
use undisguise_corpus::{About, Dedup, Family, Hand, Origin};

use crate::report::network::{Bond, Bundle, Network, Site};

/// Sites that are drawn, and bundles of each kind.
const SITES: usize = 40;
const BUNDLES: usize = 12;

/// What documents have in common, and their numbers.
pub(crate) type Bound = (Bundle, Vec<usize>);

/// The network of documents, each with its origin and what is known about it, in the order of their
/// numbers. Of the sites that hang together with anything those with the most documents come first.
pub(crate) fn of<'a>(
    documents: impl Iterator<Item = (&'a Origin, &'a About)>,
    bound: Vec<Bound>,
) -> Network {
    let (names, of) = sites(documents);
    let counted = |(bundle, documents): Bound| {
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        documents.iter().for_each(|document| *counts.entry(of[*document]).or_default() += 1);
        (bundle, counts)
    };
    let bundles: Vec<(Bundle, BTreeMap<usize, usize>)> = bound.into_iter().map(counted).collect();
    let mut pages = vec![0_usize; names.len()];
    of.iter().for_each(|site| pages[*site] += 1);
    let mut linked: Vec<usize> = (0..names.len())
        .filter(|site| bundles.iter().any(|(_, counts)| counts.contains_key(site)))
        .collect();
    linked.sort_by_key(|site| (Reverse(pages[*site]), *site));
    let left_out = linked.len().saturating_sub(SITES);
    linked.truncate(SITES);
    let mut network = Network { sites_left_out: left_out as u64, ..Network::default() };
    for (place, site) in linked.iter().enumerate() {
        network.sites.push(Site { name: names[*site].clone(), pages: pages[*site] as u64 });
        for (number, (_, counts)) in bundles.iter().enumerate() {
            if let Some(many) = counts.get(site) {
                network.links.push((place, number, *many as u64));
            }
        }
    }
    network.bundles = bundles.into_iter().map(|(bundle, _)| bundle).collect();
    network
}

/// As many as are drawn of one kind, in their order, each with a few words about it.
pub(crate) fn bundles(bond: Bond, all: impl Iterator<Item = (String, Vec<usize>)>) -> Vec<Bound> {
    let bundle = |(place, (says, documents))| (Bundle { bond, number: place + 1, says }, documents);
    all.take(BUNDLES).enumerate().map(bundle).collect()
}

/// The largest families of copies, of all that were found; `largest` are their numbers.
pub(crate) fn families(found: &Dedup, largest: &[usize]) -> Vec<Bound> {
    let says = |family: &Family| format!("{} copies or near-copies", family.members.len());
    let families = largest.iter().map(|number| &found.families[*number]);
    bundles(Bond::Family, families.map(|family| (says(family), family.members.clone())))
}

/// The tables of signs that most documents were certainly written with.
pub(crate) fn schemes(hands: &[Hand]) -> Vec<Bound> {
    let hands = hands.iter();
    bundles(Bond::Scheme, hands.map(|hand| (letters(&hand.swaps), hand.documents.clone())))
}

/// The site of each document, by its place in the list of their names: the host, or the file.
fn sites<'a>(
    documents: impl Iterator<Item = (&'a Origin, &'a About)>,
) -> (Vec<String>, Vec<usize>) {
    let mut names: Vec<String> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let of = documents.map(|(origin, about)| {
        let name = about.site().unwrap_or_else(|| file(origin));
        let next = names.len();
        *places.entry(name).or_insert_with_key(|name| {
            names.push(name.clone());
            next
        })
    });
    let of = of.collect();
    (names, of)
}

fn file(origin: &Origin) -> String {
    let name = origin.path().and_then(|path| path.file_name());
    name.map_or_else(|| origin.to_string(), |name| name.to_string_lossy().into_owned())
}

/// Letters of a table that are named.
const LETTERS: usize = 6;

/// `n u in Cyrillic, Greek`: the signs themselves look like their letters.
fn letters(swaps: &[(char, String)]) -> String {
    let meant = |(_, letter): &(char, String)| match letter.is_empty() {
        true => "·".to_owned(),
        false => letter.clone(),
    };
    let shown: Vec<String> = swaps.iter().take(LETTERS).map(meant).collect();
    let mut scripts: Vec<String> = Vec::new();
    for (sign, _) in swaps {
        let name = character_name(*sign);
        let word = name.split(' ').nth(1).unwrap_or_default();
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        let script = format!("{first}{}", rest.to_lowercase());
        if !scripts.contains(&script) {
            scripts.push(script);
        }
    }
    scripts.truncate(2);
    let more = if swaps.len() > LETTERS { " …" } else { "" };
    format!("{}{more} in {}", shown.join(" "), scripts.join(", "))
}
