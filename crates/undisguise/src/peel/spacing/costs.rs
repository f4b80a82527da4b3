//! What it costs to read a row in some way, by what the page does elsewhere.

/// Longest word that is looked for, in letters.
pub(super) const LONGEST: usize = 24;

/// What it costs that two words of a row are pulled apart, before the page is known.
const EDGE_OF_WORDS: f32 = 12.0;

/// The same between hyphens, where parts of compounds run into one another.
const EDGE_OF_HYPHENS: f32 = 12.0;

/// The same where other words are kept apart by something else than the separator.
const EDGE_OF_SIGNS: f32 = 16.0;

/// What a page is taken to do that was never seen to do it: counted for so much.
const NEVER: f32 = 0.01;

/// Share of the words that stand beside a letter by itself.
const BESIDE_LETTER: f32 = 0.05;

/// Share of rows that seem to hold neighbours, and do not.
const MISREAD: f32 = 0.02;

/// Log odds that a page pulls words apart without regard to their neighbours.
const NEIGHBOURS: f32 = 2.0;

/// Lengths of words that are counted apart: two letters, three, more.
pub(super) const LENGTHS: usize = 3;

/// What stands between words of a row.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// The space that stands between all words: rows run into one another.
    Spaces,
    /// Hyphens: two parts of a compound run into one another.
    Hyphens,
    /// Anything else: a row is a word.
    Signs,
}

impl Manner {
    pub(super) fn of(separator: char) -> Manner {
        match separator {
            ' ' => Manner::Spaces,
            '-' => Manner::Hyphens,
            _ => Manner::Signs,
        }
    }
}

/// What it costs, in nats, to read a row in some way.
#[derive(Clone, Copy)]
pub(super) struct Costs {
    /// That a word of such a length is pulled apart.
    pub(super) apart: [f32; LENGTHS],
    /// That the next word of the row is pulled apart, too.
    pub(super) edge: f32,
    /// That a letter by itself stands in the row of a word.
    pub(super) lone: f32,
    /// That one of the words is pulled apart that stand elsewhere as ever.
    pub(super) twice: f32,
    /// The share of words that are pulled apart.
    pub(super) share: f32,
}

/// What is counted in rows.
#[derive(Clone, Copy, Default)]
pub(super) struct Counts {
    pub(super) rows: f32,
    /// Words of each length.
    pub(super) apart: [f32; LENGTHS],
    /// Rows of two words and more, and of a word with a letter by itself.
    pub(super) joined: f32,
    pub(super) lone: f32,
    /// Rows of one word that the lexicon has, and those of a word that stands elsewhere as ever.
    pub(super) sure: f32,
    pub(super) twice: f32,
}

impl Costs {
    /// Before the page is known.
    pub(super) fn untaught(manner: Manner) -> Costs {
        let edge = match manner {
            Manner::Signs => EDGE_OF_SIGNS,
            Manner::Hyphens => EDGE_OF_HYPHENS,
            Manner::Spaces => EDGE_OF_WORDS,
        };
        Costs { apart: [3.0, 3.0, 1.0], edge, lone: 0.0, twice: 0.0, share: 0.0 }
    }
}

impl Counts {
    pub(super) fn add(&mut self, other: &Counts, times: f32) {
        self.rows += times * other.rows;
        for (own, other) in self.apart.iter_mut().zip(other.apart) {
            *own += times * other;
        }
        self.joined += times * other.joined;
        self.lone += times * other.lone;
        self.sure += times * other.sure;
        self.twice += times * other.twice;
    }

    pub(super) fn costs(&self, plain: &[f32; LENGTHS], manner: Manner) -> Costs {
        let mut apart = [0.0; LENGTHS];
        for ((cost, apart), plain) in apart.iter_mut().zip(self.apart).zip(plain) {
            *cost = -((apart + NEVER) / (apart + plain + 1.0)).ln();
        }
        let twice = -((self.twice + NEVER) / (self.sure + 1.0)).ln();
        if manner != Manner::Spaces {
            return Costs { apart, twice, ..Costs::untaught(manner) };
        }
        let (pulled, plain): (f32, f32) = (self.apart.iter().sum(), plain.iter().sum());
        // Whether the page pulls neighbours apart at all, or takes care not to.
        let share = (pulled + 1.0) / (pulled + plain + 2.0);
        let in_rows = (share + BESIDE_LETTER).min(0.9);
        let seen = self.joined + self.lone;
        let odds = NEIGHBOURS
            + seen * (in_rows / MISREAD).ln()
            + (self.rows - seen) * ((1.0 - in_rows) / (1.0 - MISREAD)).ln();
        let not = (1.0 + (-odds).exp()).ln();
        Costs { apart, twice, edge: not - share.ln(), lone: not, share }
    }
}

/// Which of [`LENGTHS`] a length is; `None` for a letter and for what is longer than words.
pub(super) fn class(length: usize) -> Option<usize> {
    (2..=LONGEST).contains(&length).then(|| length.min(LENGTHS + 1) - 2)
}

/// Two words of the lexicon that make up a word that it does not have: `wave` and `guide`.
pub(super) struct Pair {
    /// What each of them costs.
    pub(super) nats: [f32; 2],
    /// What the whole costs by its letters.
    pub(super) letters: f32,
    pub(super) is_capital: [bool; 2],
}

impl Pair {
    /// How much of a nat in costs is a nat of the odds: neither the letters nor the lexicon know
    /// all that makes a compound likely.
    pub(super) const SCALE: f32 = 0.43;

    /// Log odds that two neighbours were pulled apart, and no compound, as a logistic regression
    /// over some thousand such pairs has it. Frequent words make few compounds that are not
    /// listed, and a capital in the middle is that of a second word.
    pub(super) fn odds(&self, length: usize, costs: &Costs) -> f32 {
        const BASE: f32 = 4.3;
        const OF_LETTER: f32 = 0.36;
        const OF_RARITY: f32 = 0.72;
        const OF_SHARE: f32 = 1.5;
        let [first, second] = self.nats;
        let capitals = match self.is_capital {
            [_, true] => 6.0,
            [true, false] => -2.2,
            _ => 0.0,
        };
        BASE + Pair::SCALE * (self.letters - first - second) + OF_LETTER * length as f32
            - OF_RARITY * first.min(second)
            + capitals
            + OF_SHARE * (costs.share + 0.01).ln()
            - costs.lone
    }
}
