//! Quotations as they were carried from page to page: those that give the same words, together.

use std::collections::BTreeMap;

use undisguise_corpus::{Account, Said, Variant, VariantRelation};

/// The same words in different documents.
pub(super) struct Carried {
    /// The quotations, in the order of the documents.
    pub(super) members: Vec<Said>,
    /// Which of them gives the words in full: the longest one, of equals the first.
    pub(super) fullest: Said,
    /// The speakers that are given, the one named most often first, and how often.
    pub(super) speakers: Vec<(String, usize)>,
    /// Whether they are given to more than one speaker.
    pub(super) other_speaker: bool,
    /// How they were changed on the way, and how often.
    pub(super) relations: BTreeMap<VariantRelation, usize>,
}

impl Carried {
    /// Documents that carry it.
    pub(super) fn documents(&self) -> usize {
        let mut documents: Vec<usize> = self.members.iter().map(|said| said.document).collect();
        documents.dedup();
        documents.len()
    }
}

/// All quotations that stand in more than one document; those in the most documents first.
pub(super) fn carried(variants: &[Variant], accounts: &[Account]) -> Vec<Carried> {
    let mut leaders: BTreeMap<Said, Said> = BTreeMap::new();
    for variant in variants {
        let left = leader(&mut leaders, variant.left);
        let right = leader(&mut leaders, variant.right);
        leaders.insert(left.max(right), left.min(right));
    }
    let all: Vec<Said> = leaders.keys().copied().collect();
    let mut groups: BTreeMap<Said, Vec<Said>> = BTreeMap::new();
    for said in all {
        groups.entry(leader(&mut leaders, said)).or_default().push(said);
    }
    let mut all: BTreeMap<Said, Carried> =
        groups.into_iter().map(|(first, members)| (first, together(members, accounts))).collect();
    for variant in variants {
        if let Some(carried) = all.get_mut(&leader(&mut leaders, variant.left)) {
            *carried.relations.entry(variant.relation).or_default() += 1;
            carried.other_speaker |= variant.other_speaker;
        }
    }
    let mut all: Vec<Carried> = all.into_values().collect();
    all.sort_by_key(|carried| std::cmp::Reverse((carried.other_speaker, carried.documents())));
    all
}

fn together(members: Vec<Said>, accounts: &[Account]) -> Carried {
    let quote = |said: &Said| &accounts[said.document].quotes[said.quote];
    let mut fullest = members[0];
    let mut named: BTreeMap<&str, usize> = BTreeMap::new();
    for said in &members {
        if quote(said).text.len() > quote(&fullest).text.len() {
            fullest = *said;
        }
        if let Some(speaker) = &quote(said).speaker {
            *named.entry(speaker).or_default() += 1;
        }
    }
    let mut speakers: Vec<(String, usize)> =
        named.into_iter().map(|(name, often)| (name.to_owned(), often)).collect();
    speakers.sort_by_key(|(_, often)| std::cmp::Reverse(*often));
    Carried { members, fullest, speakers, other_speaker: false, relations: BTreeMap::new() }
}

/// The first quotation of the group that one belongs to; itself, when it was in none.
fn leader(leaders: &mut BTreeMap<Said, Said>, said: Said) -> Said {
    let mut at = said;
    loop {
        let next = *leaders.entry(at).or_insert(at);
        if next == at {
            return at;
        }
        // Halves the way for those who come after.
        let over = *leaders.entry(next).or_insert(next);
        leaders.insert(at, over);
        at = over;
    }
}
