//! Same scheme, same hand: documents by the tables they were written with.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use undisguise::{Certainty, Scheme, SchemeId};

use super::Family;

/// The rows of a table: a sign, and the letter it stands for.
pub(crate) type Table = Vec<(char, String)>;

/// A table of signs, and who used it.
#[derive(Clone, Debug, PartialEq)]
pub struct Hand {
    /// The fingerprint of the table.
    pub id: SchemeId,
    /// Its rows, in the order of code points.
    pub swaps: Vec<(char, String)>,
    /// Numbers of the documents written with it, in the order of the input.
    pub documents: Vec<usize>,
    /// Numbers of the families these documents belong to.
    pub families: Vec<usize>,
    /// Other tables that share most of their rows with it, the likest first, with the share of
    /// common rows (Jaccard's index).
    pub alike: Vec<(SchemeId, f64)>,
}

/// The tables of the documents put down so far.
#[derive(Debug, Default)]
pub(crate) struct Hands {
    tables: BTreeMap<SchemeId, (Table, Vec<usize>)>,
}

/// Least rows that two tables share to be called alike, and the least share of all their rows.
const SHARED: usize = 2;
const ALIKE: f64 = 0.5;

/// Tables that have a row in more tables than this are not compared by it.
const COMMON: usize = 200;

/// The certain tables of a page.
pub(crate) fn tables(schemes: &[Scheme]) -> Vec<(SchemeId, Table)> {
    let certain = schemes.iter().filter(|scheme| scheme.certainty == Certainty::Certain);
    let rows = |scheme: &Scheme| {
        scheme.swaps.iter().map(|swap| (swap.sign, swap.letter.to_string())).collect()
    };
    let mut tables: Vec<_> = certain.map(|scheme| (scheme.id, rows(scheme))).collect();
    tables.sort();
    tables.dedup();
    tables
}

impl Hands {
    pub(crate) fn add(&mut self, document: usize, tables: Vec<(SchemeId, Table)>) {
        for (id, table) in tables {
            self.tables.entry(id).or_insert_with(|| (table, Vec::new())).1.push(document);
        }
    }

    /// All of them, the most used first.
    pub(crate) fn told(&self, families: &[Family]) -> Vec<Hand> {
        let mut of: BTreeMap<usize, usize> = BTreeMap::new();
        for (number, family) in families.iter().enumerate() {
            of.extend(family.members.iter().map(|member| (*member, number)));
        }
        let mut users: BTreeMap<&(char, String), Vec<SchemeId>> = BTreeMap::new();
        for (id, (table, _)) in &self.tables {
            table.iter().for_each(|row| users.entry(row).or_default().push(*id));
        }
        let hand = |(id, (table, documents)): (&SchemeId, &(Table, Vec<usize>))| {
            let families: BTreeSet<usize> =
                documents.iter().filter_map(|document| of.get(document).copied()).collect();
            Hand {
                id: *id,
                swaps: table.clone(),
                documents: documents.clone(),
                families: families.into_iter().collect(),
                alike: self.alike(*id, table, &users),
            }
        };
        let mut hands: Vec<Hand> = self.tables.iter().map(hand).collect();
        hands.sort_by_key(|hand| (Reverse(hand.documents.len()), hand.id));
        hands
    }

    fn alike(
        &self,
        own: SchemeId,
        table: &Table,
        users: &BTreeMap<&(char, String), Vec<SchemeId>>,
    ) -> Vec<(SchemeId, f64)> {
        let mut shared: BTreeMap<SchemeId, usize> = BTreeMap::new();
        let rows = table.iter().filter_map(|row| users.get(row));
        for id in rows.filter(|ids| ids.len() <= COMMON).flatten().filter(|id| **id != own) {
            *shared.entry(*id).or_default() += 1;
        }
        let share = |(id, shared): (SchemeId, usize)| {
            let all = table.len() + self.tables.get(&id).map_or(0, |(other, _)| other.len());
            (id, shared as f64 / (all - shared) as f64, shared)
        };
        let alike = shared.into_iter().map(share);
        let mut alike: Vec<(SchemeId, f64)> = alike
            .filter(|(_, share, shared)| *shared >= SHARED && *share >= ALIKE)
            .map(|(id, share, _)| (id, share))
            .collect();
        alike.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        alike
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &str) -> (SchemeId, Table) {
        let rows: Table = rows
            .split(' ')
            .map(|row| (row.chars().next().unwrap(), row.chars().skip(1).collect()))
            .collect();
        (SchemeId::of(rows.iter().map(|(sign, letter)| (*sign, letter.as_str()))), rows)
    }

    #[test]
    fn the_same_table_is_one_hand_and_a_like_one_is_told() {
        let mut hands = Hands::default();
        let (one, other, third) = (table("пn υu"), table("пn υu Аa"), table("ოo"));
        hands.add(0, vec![one.clone()]);
        hands.add(1, vec![other.clone(), third]);
        hands.add(2, vec![one.clone()]);
        let told = hands.told(&[Family { members: vec![1, 2], kept: 1 }]);
        assert_eq!((told[0].id, &told[0].documents[..]), (one.0, &[0, 2][..]));
        assert_eq!(told[0].families, [0]);
        assert_eq!(told[0].alike, [(other.0, 2.0 / 3.0)]);
        assert_eq!(told.iter().filter(|hand| hand.alike.is_empty()).count(), 1);
        assert!(Hands::default().told(&[]).is_empty());
    }
}
