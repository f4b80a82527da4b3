//! The most disguised pages of a run, in bounded room.

use std::cmp::Ordering;

use undisguise_corpus::PageCount;

/// Bytes of text that are kept in all; the least disguised of the kept pages go first.
const ROOM: usize = 64 << 20;

/// A disguised page that is kept.
pub(crate) struct Kept {
    pub(crate) count: PageCount,
    /// The text, when it is wanted. What was found in it can be had again, in less room.
    pub(crate) text: Option<String>,
    /// Position in the input: of pages alike, the first is kept.
    position: u64,
}

/// Keeps the most disguised pages that come by.
pub(crate) struct Worst {
    most: usize,
    room: usize,
    kept: Vec<Kept>,
    held: usize,
    seen: u64,
}

impl Worst {
    /// Keeps at most so many pages.
    pub(crate) fn new(most: usize) -> Self {
        Worst { most, room: ROOM, kept: Vec::new(), held: 0, seen: 0 }
    }

    pub(crate) fn add(&mut self, count: PageCount, text: Option<String>) {
        self.held += text.as_ref().map_or(0, String::len);
        self.kept.push(Kept { count, text, position: self.seen });
        self.seen += 1;
        if self.kept.len() > 2 * self.most + 16 || self.held > 2 * self.room {
            self.prune();
        }
    }

    /// The pages, the most disguised first.
    pub(crate) fn into_kept(mut self) -> Vec<Kept> {
        self.prune();
        self.kept
    }

    fn prune(&mut self) {
        self.kept.sort_by(more_disguised);
        self.kept.truncate(self.most);
        self.held = 0;
        let mut keep = 0;
        for page in &self.kept {
            let length = page.text.as_ref().map_or(0, String::len);
            if keep > 0 && self.held + length > self.room {
                break;
            }
            self.held += length;
            keep += 1;
        }
        self.kept.truncate(keep);
    }
}

fn more_disguised(one: &Kept, other: &Kept) -> Ordering {
    (other.count.share().total_cmp(&one.count.share()))
        .then(other.count.findings.cmp(&one.count.findings))
        .then(one.position.cmp(&other.position))
}

#[cfg(test)]
mod tests {
    use undisguise_corpus::{DocumentId, Origin, Source};

    use super::*;

    fn count(findings: u64) -> PageCount {
        PageCount {
            id: DocumentId::of(""),
            source: Source::whole(Origin::Stdin),
            bytes: 0,
            letters: 1000,
            findings,
            possible: 0,
            schemes: Vec::new(),
            others: Default::default(),
            scrambled: false,
        }
    }

    #[test]
    fn the_most_disguised_stay() {
        let mut worst = Worst::new(3);
        for findings in (1..=100).chain(1..=100) {
            worst.add(count(findings), None);
        }
        let kept: Vec<u64> = worst.into_kept().iter().map(|kept| kept.count.findings).collect();
        assert_eq!(kept, [100, 100, 99]);
    }

    #[test]
    fn texts_fit_the_room() {
        let mut worst = Worst { room: 25, ..Worst::new(10) };
        for findings in 1..=9 {
            worst.add(count(findings), Some("x".repeat(10)));
        }
        let kept = worst.into_kept();
        assert_eq!(kept.iter().map(|kept| kept.count.findings).collect::<Vec<_>>(), [9, 8]);
    }
}
