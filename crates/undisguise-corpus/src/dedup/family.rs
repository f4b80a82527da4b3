//! Families: documents that hang together by pairs that were checked.

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

/// From so many members on two groups are looked at before they become one.
const LARGE: usize = 8;

/// Members of each that are compared with each of the other.
const SAMPLE: usize = 4;

/// The groups of so many documents that hang together by links, the most alike first; each sorted,
/// in the order of their first members.
///
/// Two large groups become one only where samples of them are alike as well by `least`, or a chain
/// of single pairs would tie together what has nothing to do with each other.
pub(crate) fn groups(
    documents: usize,
    mut links: Vec<Link>,
    least: f64,
    alike: impl Fn(usize, usize) -> f64,
) -> Vec<Vec<usize>> {
    links.sort_by(|one, other| {
        let by_place = (one.left, one.right).cmp(&(other.left, other.right));
        other.likeness.total_cmp(&one.likeness).then(by_place)
    });
    let mut forest = Forest::new(documents);
    for link in links {
        let (one, other) = (forest.root(link.left), forest.root(link.right));
        if one != other && forest.may_join(one, other, least, &alike) {
            forest.join(one, other);
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
}

impl Forest {
    fn new(documents: usize) -> Forest {
        Forest { parents: (0..documents as u32).collect(), members: vec![Vec::new(); documents] }
    }

    fn root(&mut self, mut document: usize) -> usize {
        while self.parents[document] as usize != document {
            let above = self.parents[document] as usize;
            self.parents[document] = self.parents[above];
            document = above;
        }
        document
    }

    fn may_join(
        &self,
        one: usize,
        other: usize,
        least: f64,
        alike: impl Fn(usize, usize) -> f64,
    ) -> bool {
        let (one, other) = (&self.members[one], &self.members[other]);
        if one.len().min(other.len()) < LARGE {
            return true;
        }
        let sample = |members: &[usize]| -> Vec<usize> {
            members.iter().step_by(members.len() / SAMPLE).take(SAMPLE).copied().collect()
        };
        let (one, other) = (sample(one), sample(other));
        let pairs = one.iter().flat_map(|left| other.iter().map(|right| (*left, *right)));
        let near = pairs.filter(|(left, right)| alike(*left, *right) >= least).count();
        2 * near >= one.len() * other.len()
    }

    fn join(&mut self, one: usize, other: usize) {
        let (small, large) = match self.members[one].len() < self.members[other].len() {
            true => (one, other),
            false => (other, one),
        };
        self.parents[small] = large as u32;
        let mut moved = std::mem::take(&mut self.members[small]);
        if moved.is_empty() {
            moved.push(small);
        }
        if self.members[large].is_empty() {
            self.members[large].push(large);
        }
        self.members[large].append(&mut moved);
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
}
