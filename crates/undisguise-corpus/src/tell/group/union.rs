//! Things that hang together.

/// Union-find with the smallest number as the name of each set.
pub(crate) struct Union {
    up: Vec<u32>,
}

impl Union {
    pub(crate) fn new(count: usize) -> Union {
        Union { up: (0..count as u32).collect() }
    }

    /// The smallest number of the set.
    pub(crate) fn first(&mut self, number: u32) -> u32 {
        let mut root = number;
        while self.up[root as usize] != root {
            let above = self.up[self.up[root as usize] as usize];
            self.up[root as usize] = above;
            root = above;
        }
        root
    }

    pub(crate) fn join(&mut self, one: u32, other: u32) {
        let (one, other) = (self.first(one), self.first(other));
        self.up[one.max(other) as usize] = one.min(other);
    }
}
