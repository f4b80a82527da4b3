//! Who is connected with whom: sites, and the stories, families and schemes that they share.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use undisguise::character_name;
use undisguise_corpus::{Account, Origin};

use super::{Found, Gathered};
use crate::report::network::{Bond, Bundle, Network, Site};

/// Sites that are drawn, and bundles of each kind.
const SITES: usize = 40;
const BUNDLES: usize = 12;

/// Gathers it. `order` holds the numbers of the stories on the report.
pub(super) fn of(gathered: &Gathered, found: &Found, order: &[usize]) -> Network {
    let accounts = gathered.telling.accounts();
    let (names, of) = sites(gathered, accounts);
    let mut bundles: Vec<(Bundle, BTreeMap<usize, usize>)> = Vec::new();
    let counted = |documents: &mut dyn Iterator<Item = usize>| {
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        documents.for_each(|document| *counts.entry(of[document]).or_default() += 1);
        counts
    };
    for (place, number) in order.iter().take(BUNDLES).enumerate() {
        let story = &found.stories.stories[*number];
        let names = story.held_by.iter().take(2).cloned().collect::<Vec<_>>().join(", ");
        let bundle = Bundle { bond: Bond::Story, number: place + 1, says: names };
        bundles.push((bundle, counted(&mut story.documents.iter().copied())));
    }
    let mut families: Vec<&undisguise_corpus::Family> = found.families.families.iter().collect();
    families.sort_by_key(|family| Reverse(family.members.len()));
    for (place, family) in families.iter().take(BUNDLES).enumerate() {
        let says = format!("{} copies or near-copies", family.members.len());
        let bundle = Bundle { bond: Bond::Family, number: place + 1, says };
        bundles.push((bundle, counted(&mut family.members.iter().copied())));
    }
    for (place, (says, documents)) in schemes(gathered, found).into_iter().take(BUNDLES).enumerate()
    {
        let bundle = Bundle { bond: Bond::Scheme, number: place + 1, says };
        bundles.push((bundle, counted(&mut documents.into_iter())));
    }
    drawn(names, &of, bundles)
}

/// The sites that hang together with anything, those with the most documents first.
fn drawn(
    names: Vec<String>,
    of: &[usize],
    bundles: Vec<(Bundle, BTreeMap<usize, usize>)>,
) -> Network {
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

/// The site of each document, by its place in the list of their names: the host, or the file.
fn sites(gathered: &Gathered, accounts: &[Account]) -> (Vec<String>, Vec<usize>) {
    let mut names: Vec<String> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let of = accounts.iter().zip(&gathered.abouts).map(|(account, about)| {
        let name = about.site().unwrap_or_else(|| file(&account.source.origin));
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

/// The tables of signs, as `п → n`, with the documents that were certainly written with them.
fn schemes(gathered: &Gathered, found: &Found) -> Vec<(String, Vec<usize>)> {
    let Some(families) = &gathered.families else { return Vec::new() };
    let hands = families.hands(&found.families);
    hands.into_iter().map(|hand| (letters(&hand.swaps), hand.documents)).collect()
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
