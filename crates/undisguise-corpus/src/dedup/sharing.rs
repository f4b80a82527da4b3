//! Who shares what with whom: sites and authors whose documents repeat each other, or were written
//! with the same table of signs.

use std::collections::{BTreeMap, BTreeSet};

use undisguise::SchemeId;

use super::{Dedup, Entry};
use crate::{About, Date};

/// What sites share, and what authors share.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sharing {
    /// Pairs of sites (hosts of the addresses), those that share most first.
    pub sites: Vec<Shared>,
    /// Pairs of authors.
    pub authors: Vec<Shared>,
    /// Families and schemes that more than [`CROWD`] sites or authors have: they make no pairs.
    pub crowded: usize,
}

/// Two sites, or two authors, and what both have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The names; the first one is that which was earlier more often, or else the first in the
    /// alphabet.
    pub names: [String; 2],
    /// Numbers of the families in which both have documents.
    pub families: Vec<usize>,
    /// Fingerprints of the tables that both wrote with.
    pub schemes: Vec<SchemeId>,
    /// In how many of the families the first document with a date is the one's, and the other's.
    /// Where both have the same date, neither counts.
    pub first: [usize; 2],
}

/// What more have than this is common property: every pair of them would be told.
pub const CROWD: usize = 40;

/// What a name stands for.
type Named = fn(&Entry) -> Option<String>;

impl Sharing {
    /// Compares the sites and authors of all documents. Linear in their number, and in that of the
    /// pairs told.
    pub fn of(found: &Dedup, entries: &[Entry]) -> Sharing {
        let mut crowded = 0;
        let mut of = |named: Named| shared(found, entries, named, &mut crowded);
        let is_any = |has: fn(&About) -> bool| entries.iter().any(|entry| has(&entry.about));
        let sites = match is_any(|about| about.url.is_some()) {
            true => of(|entry| entry.about.site()),
            false => Vec::new(),
        };
        let authors = match is_any(|about| about.author.is_some()) {
            true => of(|entry| entry.about.author.clone()),
            false => Vec::new(),
        };
        Sharing { sites, authors, crowded }
    }
}

fn shared(found: &Dedup, entries: &[Entry], named: Named, crowded: &mut usize) -> Vec<Shared> {
    let mut pairs: BTreeMap<(String, String), Shared> = BTreeMap::new();
    for (number, family) in found.families.iter().enumerate() {
        let mut names: BTreeMap<String, Option<Date>> = BTreeMap::new();
        for entry in family.members.iter().map(|member| &entries[*member]) {
            let Some(name) = named(entry) else { continue };
            let (earliest, date) = (names.entry(name).or_default(), entry.about.date());
            *earliest = earliest.take().into_iter().chain(date).min();
        }
        for (one, other) in each_pair(&names.keys().cloned().collect(), crowded) {
            let dates = [names[&one], names[&other]];
            let pair =
                pairs.entry((one.clone(), other.clone())).or_insert_with(|| pair(one, other));
            pair.families.push(number);
            if let [Some(one), Some(other)] = dates {
                pair.first[0] += usize::from(one < other);
                pair.first[1] += usize::from(other < one);
            }
        }
    }
    for (scheme, names) in users(entries, named) {
        for (one, other) in each_pair(&names, crowded) {
            let pair =
                pairs.entry((one.clone(), other.clone())).or_insert_with(|| pair(one, other));
            pair.schemes.push(scheme);
        }
    }
    let mut shared: Vec<Shared> = pairs.into_values().collect();
    for pair in shared.iter_mut().filter(|pair| pair.first[1] > pair.first[0]) {
        pair.names.swap(0, 1);
        pair.first.swap(0, 1);
    }
    shared.sort_by_cached_key(|pair| {
        let much = pair.families.len() + pair.schemes.len();
        (std::cmp::Reverse(much), pair.names.clone())
    });
    shared
}

/// Who wrote with each table.
fn users(entries: &[Entry], named: Named) -> BTreeMap<SchemeId, BTreeSet<String>> {
    let mut users: BTreeMap<SchemeId, BTreeSet<String>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| !entry.schemes.is_empty()) {
        let Some(name) = named(entry) else { continue };
        for scheme in &entry.schemes {
            users.entry(*scheme).or_default().insert(name.clone());
        }
    }
    users
}

fn each_pair(names: &BTreeSet<String>, crowded: &mut usize) -> Vec<(String, String)> {
    if names.len() > CROWD {
        *crowded += 1;
        return Vec::new();
    }
    let names: Vec<&String> = names.iter().collect();
    let others = |at: usize| names[at + 1..].iter().map(move |other| (at, *other));
    let pairs = (0..names.len()).flat_map(others);
    pairs.map(|(at, other)| (names[at].clone(), other.clone())).collect()
}

fn pair(one: String, other: String) -> Shared {
    Shared { names: [one, other], families: Vec::new(), schemes: Vec::new(), first: [0, 0] }
}

#[cfg(test)]
mod tests {
    use super::super::Family;
    use super::*;
    use crate::{Origin, Source};

    fn entry(site: &str, date: &str, scheme: Option<char>) -> Entry {
        let url = (!site.is_empty()).then(|| format!("https://{site}/"));
        Entry {
            id: String::new(),
            source: Source::whole(Origin::Stdin),
            about: About { url, published: Date::parse(date), ..About::default() },
            words: 1,
            disguised: scheme.is_some(),
            schemes: scheme.map(|sign| SchemeId::of([(sign, "n")])).into_iter().collect(),
        }
    }

    #[test]
    fn who_was_first_is_told() {
        let entries = [
            entry("b.example", "2025-11-01", Some('п')),
            entry("a.example", "2025-11-02", Some('п')),
            entry("a.example", "", None),
            entry("c.example", "", None),
            entry("", "2025-10-01", Some('п')),
        ];
        let family = |members: &[usize]| Family { members: members.to_vec(), kept: members[0] };
        let families = vec![family(&[0, 1, 4]), family(&[2, 3])];
        let found = Dedup { families, ..Dedup::default() };
        let sharing = Sharing::of(&found, &entries);
        assert_eq!((sharing.sites.len(), sharing.authors.len(), sharing.crowded), (2, 0, 0));
        let first = &sharing.sites[0];
        assert_eq!(first.names, ["b.example", "a.example"]);
        assert_eq!((&first.families[..], first.schemes.len(), first.first), (&[0][..], 1, [1, 0]));
        assert_eq!(sharing.sites[1].names, ["a.example", "c.example"]);
        assert_eq!(Sharing::of(&Dedup::default(), &[]), Sharing::default());
    }

    #[test]
    fn what_everybody_has_makes_no_pairs() {
        let entries: Vec<Entry> =
            (0..2 * CROWD).map(|at| entry(&format!("{at}.example"), "", None)).collect();
        let family = Family { members: (0..entries.len()).collect(), kept: 0 };
        let found = Dedup { families: vec![family], ..Dedup::default() };
        let sharing = Sharing::of(&found, &entries);
        assert_eq!((sharing.sites.len(), sharing.crowded), (0, 1));
    }
}
