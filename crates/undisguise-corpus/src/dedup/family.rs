//! Families: documents that hang together by pairs that were checked.

use rustc_hash::FxHashSet;

/// Documents that repeat each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// Numbers of the documents in the order of the input; two at least.
    pub members: Vec<usize>,
    /// The one to keep, of them.
    pub kept: usize,
}

/// Two documents and how alike they are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Link {
    pub(crate) left: usize,
    pub(crate) right: usize,
    pub(crate) likeness: f64,
}

/// From so many members on a group is looked at before anything joins it.
const LARGE: usize = 8;

/// Members of each that are compared with each of the other.
const SAMPLE: usize = 4;

/// The groups of so many documents that hang together by links, the most alike first; each sorted,
/// in the order of their first members.
///
/// What joins a large group must be alike, by `least`, to half of a sample of it, or to its hub, the
/// member with the most links: a chain of single pairs would tie together what has nothing to do
/// with each other. Excerpts of one text are alike to nothing but the text, which is their hub.
pub(crate) fn groups(
    documents: usize,
    mut links: Vec<Link>,
    least: f64,
    alike: impl Fn(usize, usize) -> f64,
) -> Vec<Vec<usize>> {
    links.sort_unstable_by(|one, other| {
        let by_place = (one.left, one.right).cmp(&(other.left, other.right));
        other.likeness.total_cmp(&one.likeness).then(by_place)
    });
    let mut forest = Forest::new(documents);
    for link in links {
        let (one, other) = (forest.root(link.left), forest.root(link.right));
        let is_joined = one != other && forest.may_join(link, (one, other), least, &alike);
        if is_joined {
            forest.join(one, other);
        }
        if is_joined || one == other {
            forest.count(link);
        }
    }
    let mut groups = forest.members;
    groups.retain(|members| members.len() > 1);
    groups.iter_mut().for_each(|members| members.sort_unstable());
    groups.sort_unstable_by_key(|members| members[0]);
    groups
}

/// Disjoint sets (Tarjan, "Efficiency of a Good But Not Linear Set Union Algorithm", 1975).
struct Forest {
    parents: Vec<u32>,
    /// Of each root; empty for all others, and for those that are alone.
    members: Vec<Vec<usize>>,
    /// Of each document, within its group.
    links: Vec<u32>,
    /// Of each root the member with the most links.
    hubs: Vec<u32>,
    /// Roots that were found not to belong together, with the doublings of their groups' sizes: until
    /// one has doubled again, further links between them are passed over.
    apart: FxHashSet<(u32, u32, u32, u32)>,
}

impl Forest {
    fn new(documents: usize) -> Forest {
        let all: Vec<u32> = (0..documents as u32).collect();
        Forest {
            members: vec![Vec::new(); documents],
            links: vec![0; documents],
            hubs: all.clone(),
            parents: all,
            apart: FxHashSet::default(),
        }
    }

    fn root(&mut self, mut document: usize) -> usize {
        while self.parents[document] as usize != document {
            let above = self.parents[document] as usize;
            self.parents[document] = self.parents[above];
            document = above;
        }
        document
    }

    /// Whether the groups of these roots may become one by a link between them.
    fn may_join(
        &mut self,
        link: Link,
        (one, other): (usize, usize),
        least: f64,
        alike: impl Fn(usize, usize) -> f64,
    ) -> bool {
        let size = |root: usize| self.members[root].len().max(1);
        let (small, large) = if size(one) <= size(other) { (one, other) } else { (other, one) };
        let hub = self.hubs[large] as usize;
        if size(large) < LARGE || size(small) == 1 && (link.left == hub || link.right == hub) {
            return true;
        }
        let known = (small as u32, large as u32, size(small).ilog2(), size(large).ilog2());
        if self.apart.contains(&known) {
            return false;
        }
        let near = |one: usize, other: usize| alike(one, other) >= least;
        let (newcomers, members) = (self.sample(small), self.sample(large));
        let near_hub = newcomers.iter().filter(|newcomer| near(**newcomer, hub)).count();
        let pairs =
            newcomers.iter().flat_map(|one| members.iter().map(move |other| (*one, *other)));
        let may = size(small) < LARGE && 2 * near_hub >= newcomers.len()
            || 2 * pairs.filter(|(one, other)| near(*one, *other)).count()
                >= newcomers.len() * members.len();
        if !may {
            self.apart.insert(known);
        }
        may
    }

    /// A few members of the group of a root, from all over it.
    fn sample(&self, root: usize) -> Vec<usize> {
        match &self.members[root][..] {
            [] => vec![root],
            all => all.iter().step_by((all.len() / SAMPLE).max(1)).take(SAMPLE).copied().collect(),
        }
    }

    fn join(&mut self, one: usize, other: usize) {
        let (small, large) = match self.members[one].len() < self.members[other].len() {
            true => (one, other),
            false => (other, one),
        };
        self.parents[small] = large as u32;
        self.take_hub(large, self.hubs[small] as usize);
        let mut moved = std::mem::take(&mut self.members[small]);
        if moved.is_empty() {
            moved.push(small);
        }
        if self.members[large].is_empty() {
            self.members[large].push(large);
        }
        self.members[large].append(&mut moved);
    }

    /// Counts a link within a group.
    fn count(&mut self, link: Link) {
        let root = self.root(link.left);
        for document in [link.left, link.right] {
            self.links[document] += 1;
            self.take_hub(root, document);
        }
    }

    /// Makes a member the hub when it has more links.
    fn take_hub(&mut self, root: usize, member: usize) {
        if self.links[member] > self.links[self.hubs[root] as usize] {
            self.hubs[root] = member as u32;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(left: usize, right: usize) -> Link {
        Link { left, right, likeness: 0.5 }
    }

    #[test]
    fn links_make_groups() {
        let links = vec![link(0, 2), link(4, 5), link(2, 3)];
        assert_eq!(groups(7, links, 0.2, |_, _| 0.0), [vec![0, 2, 3], vec![4, 5]]);
        assert!(groups(0, Vec::new(), 0.2, |_, _| 0.0).is_empty());
    }

    #[test]
    fn one_link_does_not_tie_two_large_groups() {
        let row = |from: usize, to: usize| (from..to).map(|at| link(at, at + 1));
        let mut links: Vec<Link> = row(0, 9).chain(row(10, 19)).collect();
        links.push(Link { likeness: 0.3, ..link(9, 10) });
        let same = |one: usize, other: usize| f64::from((one < 10) == (other < 10));
        assert_eq!(groups(20, links.clone(), 0.2, same).len(), 2);
        assert_eq!(groups(20, links, 0.2, |_, _| 1.0).len(), 1);
    }

    #[test]
    fn a_chain_of_neighbours_is_cut() {
        let chain: Vec<Link> = (0..2999).map(|at| link(at, at + 1)).collect();
        let near = |one: usize, other: usize| f64::from(one.abs_diff(other) <= 2);
        let found = groups(3000, chain, 0.2, near);
        assert_eq!(found.iter().flatten().count(), 3000);
        assert!(found.iter().all(|members| members.len() < 3 * LARGE), "{found:?}");
    }

    #[test]
    fn excerpts_of_one_text_stay_with_it() {
        let star = (1..2000).map(|excerpt| link(0, excerpt)).collect();
        let found = groups(2000, star, 0.2, |one, other| f64::from(one.min(other) == 0));
        assert_eq!(found.len(), 1);
    }
}
