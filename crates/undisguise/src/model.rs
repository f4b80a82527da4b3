//! Character language models: how likely a word is in a language.
//!
//! A model is a back-off n-gram model over the letters of one alphabet and the edge of the word,
//! made by `cargo dev models`. The file is a tree, level by level:
//!
//! ```text
//! "UDM1"  order: u8  length of the alphabet in bytes: u16 le  alphabet: UTF-8
//! n-grams of each level, 1 to order: u32 le each
//! nodes, sorted: symbol: u8
//!                bit 7 last of its parent, bit 6 has children, bits 0-5 -ln p / 0.2: u8
//!                -ln of the back-off weight / 0.2: u8, only with children
//! ```
//!
//! Symbol 0 is the edge of a word, symbol k the k-th letter of the alphabet.
//!
//! Back-off models: Katz, "Estimation of probabilities from sparse data for the language model
//! component of a speech recognizer", 1987.

use crate::class::lower;

/// A letter of a model's alphabet, or [`EDGE`].
pub(crate) type Symbol = u8;

/// The edge of a word.
pub(crate) const EDGE: Symbol = 0;

/// Stands for a letter the model does not know, or that is not known yet.
pub(crate) const UNKNOWN: Symbol = u8::MAX;

/// Nats per step of the quantised logarithms.
const STEP: f32 = 0.2;

/// Stands for a sign that is put between letters and means nothing; never asked of a model.
pub(crate) const SILENT: Symbol = u8::MAX - 1;

/// What symbols cost: minus the logarithm of their probability, in steps of [`STEP`] nats. Whole
/// numbers add up the same in any order.
pub(crate) type Cost = u32;

/// What a letter outside the alphabet costs: 7 nats.
const UNKNOWN_LETTER: Cost = 35;

/// Natural logarithm of the probability of symbols that cost so much.
#[inline]
pub(crate) fn log_prob(cost: Cost) -> f32 {
    -(cost as f32) * STEP
}

/// The shorter context of the root.
const NONE: u32 = (1 << 24) - 1;
const ROOT: u32 = 0;

/// Symbols are below this.
const SYMBOLS: usize = 128;

/// Symbols whose bits fit into one number of a node.
const BITS: usize = 32;

/// Where in a word we are: the longest known context. One number, cheap to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct State(u32);

impl State {
    /// A number, another one for each state.
    pub(crate) fn number(self) -> usize {
        self.0 as usize
    }
}

/// One language's model, ready to ask.
///
/// What a question takes most time for is the way to memory. Therefore the n-grams behind a context
/// stand right behind it, and a context is no longer than its language needs: English fits into the
/// second cache of a processor.
#[derive(Debug)]
pub(crate) struct Model {
    letters: Vec<char>,
    symbols: SymbolTable,
    /// The symbols of ASCII, capitals as their small letters; [`UNKNOWN`] for most that are no letters.
    ascii: [Symbol; 128],
    /// How many numbers say which symbols follow a context.
    width: usize,
    /// Node behind node, the root first, level by level. A node is a context, an n-gram that others
    /// begin with: a bit for each symbol that follows (as many numbers as `width` says), its
    /// [`Shorter`] context, and a [`Step`] for each symbol that follows, in their order.
    nodes: Vec<u32>,
}

/// The longest ending of a context that is a context, itself left out: 24 bits, the place of its
/// node. Behind them, what it costs to go on with that one.
#[derive(Clone, Copy, Debug)]
struct Shorter(u32);

/// What is known of a symbol behind a context: in the low 6 bits what it costs, above them the
/// place of the node it leads to.
#[derive(Clone, Copy, Debug)]
struct Step(u32);

impl Model {
    /// Reads a model file. The empty or damaged file gives a model without letters, to which
    /// every letter is unknown.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        Model::read_levels(bytes, usize::MAX)
    }

    /// Reads the n-grams of a model file up to a length: quick, and enough to tell languages apart.
    pub(crate) fn read_levels(bytes: &[u8], levels: usize) -> Self {
        parse(bytes, levels).unwrap_or_else(|| Model::empty(""))
    }

    /// The symbol of a small letter, if the alphabet has it.
    #[inline]
    pub(crate) fn symbol(&self, letter: char) -> Option<Symbol> {
        self.symbols.get(letter)
    }

    /// The symbol of a letter, capital or small; [`UNKNOWN`] if the alphabet does not have it.
    #[inline]
    pub(crate) fn symbol_of(&self, letter: char) -> Symbol {
        match self.ascii.get(letter as usize) {
            Some(symbol) => *symbol,
            None => self.symbol(lower(letter)).unwrap_or(UNKNOWN),
        }
    }

    /// The letter of a symbol; `None` for [`EDGE`] and [`UNKNOWN`].
    pub(crate) fn letter(&self, symbol: Symbol) -> Option<char> {
        self.letters.get(usize::from(symbol).checked_sub(1)?).copied()
    }

    /// How many letters there are; their symbols are 1 to this.
    pub(crate) fn size(&self) -> Symbol {
        self.letters.len() as Symbol
    }

    /// The state at the beginning of a word.
    #[inline]
    pub(crate) fn start(&self) -> State {
        self.after(State(ROOT), EDGE).1
    }

    /// What `symbol` costs in `state`, and the state behind it.
    #[inline]
    pub(crate) fn after(&self, state: State, symbol: Symbol) -> (Cost, State) {
        if symbol == UNKNOWN {
            return (UNKNOWN_LETTER, State(ROOT));
        }
        let mut cost = 0;
        let mut node = &self.nodes[state.number()..];
        loop {
            if let Some(step) = self.step(node, symbol) {
                return (cost + step.cost(), step.state());
            }
            let shorter = Shorter(node[self.width]);
            if shorter.node() == NONE {
                return (UNKNOWN_LETTER, State(ROOT));
            }
            cost += shorter.back_off();
            node = &self.nodes[shorter.node() as usize..];
        }
    }

    /// The step of a symbol in a node, which may be followed by others.
    #[inline]
    fn step(&self, node: &[u32], symbol: Symbol) -> Option<Step> {
        let number = usize::from(symbol) / BITS;
        let bit = 1 << (usize::from(symbol) % BITS);
        if number >= self.width || node[number] & bit == 0 {
            return None;
        }
        // Only alphabets of many letters have more than one number.
        let before: u32 = node[..number].iter().map(|bits| bits.count_ones()).sum();
        let before = before + (node[number] & (bit - 1)).count_ones();
        Some(Step(node[self.width + 1 + before as usize]))
    }

    /// How often a symbol stands in text, whatever stands before it: 0 to 1, word edges counted.
    pub(crate) fn share(&self, symbol: Symbol) -> f32 {
        log_prob(self.after(State(ROOT), symbol).0).exp()
    }

    /// The same for each letter of the alphabet, in its order.
    pub(crate) fn after_each(&self, state: State, letters: &mut Vec<(Cost, State)>) {
        letters.clear();
        letters.resize(self.letters.len(), (UNKNOWN_LETTER, State(ROOT)));
        self.note_steps(&self.nodes[state.number()..], letters);
    }

    /// Notes what is known of each letter behind a node, that of shorter contexts first: longer ones
    /// know fewer letters, and know them better.
    fn note_steps(&self, node: &[u32], letters: &mut [(Cost, State)]) {
        let (follow, behind) = node.split_at(self.width);
        let Some((shorter, steps)) = behind.split_first() else { return };
        let shorter = Shorter(*shorter);
        if shorter.node() != NONE {
            self.note_steps(&self.nodes[shorter.node() as usize..], letters);
        }
        letters.iter_mut().for_each(|(cost, _)| *cost += shorter.back_off());
        let mut steps = steps.iter();
        for (follow, first) in follow.iter().zip((0..).step_by(BITS)) {
            let mut bits = *follow;
            while let Some(step) = steps.as_slice().first().filter(|_| bits != 0) {
                let symbol = first + bits.trailing_zeros() as usize;
                if let Some(letter) = symbol.checked_sub(1) {
                    letters[letter] = (Step(*step).cost(), Step(*step).state());
                }
                steps.next();
                bits &= bits - 1;
            }
        }
    }

    /// Natural logarithm of the probability of a whole word, its end included.
    pub(crate) fn word(&self, symbols: impl IntoIterator<Item = Symbol>) -> f32 {
        let (cost, state) = self.through(self.start(), symbols);
        log_prob(cost + self.after(state, EDGE).0)
    }

    /// The same for words whose symbols stand one behind the other; `ends` says where each ends.
    ///
    /// Words are read side by side, for processors fetch from memory for several at a time.
    pub(crate) fn words(&self, symbols: &[Symbol], ends: &[usize]) -> impl Iterator<Item = f32> {
        const SIDE_BY_SIDE: usize = 8;
        let mut costs = vec![0; ends.len()];
        let mut start = 0;
        for (ends, costs) in ends.chunks(SIDE_BY_SIDE).zip(costs.chunks_mut(SIDE_BY_SIDE)) {
            let mut words = [(0, 0, self.start()); SIDE_BY_SIDE];
            for (word, end) in words.iter_mut().zip(ends) {
                (word.0, word.1, start) = (start, *end, *end);
            }
            let longest = words.iter().map(|(start, end, _)| end - start).max().unwrap_or(0);
            for _ in 0..=longest {
                for ((at, end, state), cost) in words.iter_mut().zip(costs.iter_mut()) {
                    if at <= end {
                        let symbol = if at == end { EDGE } else { symbols[*at] };
                        let (more, next) = self.after(*state, symbol);
                        (*at, *cost, *state) = (*at + 1, *cost + more, next);
                    }
                }
            }
        }
        costs.into_iter().map(log_prob)
    }

    /// What symbols one behind the other cost, and the state behind them.
    #[inline]
    pub(crate) fn through(
        &self,
        mut state: State,
        symbols: impl IntoIterator<Item = Symbol>,
    ) -> (Cost, State) {
        let mut sum = 0;
        for symbol in symbols {
            let (cost, next) = self.after(state, symbol);
            sum += cost;
            state = next;
        }
        (sum, state)
    }
}

impl Shorter {
    #[inline]
    fn node(self) -> u32 {
        self.0 & NONE
    }

    #[inline]
    fn back_off(self) -> Cost {
        self.0 >> 24
    }
}

impl Step {
    #[inline]
    fn cost(self) -> Cost {
        self.0 & 0x3F
    }

    #[inline]
    fn state(self) -> State {
        State(self.0 >> 6)
    }
}

/// The letters of an alphabet in the blocks of the scripts there are models for.
#[derive(Debug)]
struct SymbolTable(Vec<Symbol>);

/// How many characters the blocks hold: Latin to Arabic, Devanagari, Georgian, and the Latin
/// letters with the marks of Vietnamese.
const LETTERS: usize = 0x700 + 0x80 + 0x60 + 0x100;

impl SymbolTable {
    fn new(letters: &[char]) -> Self {
        let mut table = vec![0; LETTERS];
        for (symbol, letter) in (1..).zip(letters) {
            if let Some(slot) = Self::slot(*letter).and_then(|slot| table.get_mut(slot)) {
                *slot = symbol;
            }
        }
        SymbolTable(table)
    }

    #[inline]
    fn slot(letter: char) -> Option<usize> {
        match u32::from(letter) {
            code @ 0..0x700 => Some(code as usize),
            code @ 0x900..0x980 => Some(code as usize - 0x900 + 0x700),
            code @ 0x10A0..0x1100 => Some(code as usize - 0x10A0 + 0x780),
            code @ 0x1E00..0x1F00 => Some(code as usize - 0x1E00 + 0x7E0),
            _ => None,
        }
    }

    #[inline]
    fn get(&self, letter: char) -> Option<Symbol> {
        let symbol = self.0[Self::slot(letter)?];
        (symbol != 0).then_some(symbol)
    }
}

fn parse(bytes: &[u8], levels: usize) -> Option<Model> {
    let rest = bytes.strip_prefix(b"UDM1")?;
    let (&order, rest) = rest.split_first()?;
    let (length, rest) = rest.split_first_chunk::<2>()?;
    let (alphabet, mut rest) = rest.split_at_checked(usize::from(u16::from_le_bytes(*length)))?;
    let alphabet = std::str::from_utf8(alphabet).ok()?;
    let mut sizes = Vec::new();
    for _ in 0..order {
        let (size, behind) = rest.split_first_chunk::<4>()?;
        sizes.push(u32::from_le_bytes(*size) as usize);
        rest = behind;
    }
    let count = sizes.iter().try_fold(1usize, |sum, size| sum.checked_add(*size))?;
    if alphabet.chars().count() >= SYMBOLS || count >= NONE as usize {
        return None;
    }
    // Two bytes a node at least: a damaged file asks for no more memory than it is long.
    let mut tree = Tree::new(count.min(rest.len()));
    let mut bytes = rest.iter().copied();
    let mut parent = ROOT;
    let whole = levels >= sizes.len();
    let last_level = sizes.len().min(levels).saturating_sub(1);
    for (level, size) in sizes.into_iter().take(levels).enumerate() {
        let is_leaf = level == last_level && !whole;
        let end = tree.steps.len() + size;
        while tree.steps.len() < end {
            // The next parent is the next n-gram that has children.
            let last = tree.adopt(&mut bytes, parent, is_leaf)?;
            parent += u32::from(last);
        }
    }
    if !whole || bytes.next().is_none() { tree.model(alphabet) } else { None }
}

/// The n-grams of a model while they are read, contexts known by their numbers.
struct Tree {
    contexts: Vec<Context>,
    /// All n-grams; those behind one context stand together, in the order of their symbols.
    steps: Vec<Step>,
}

struct Context {
    /// Which symbols follow, 64 in each number.
    follow: [u64; 2],
    /// The step of the first of them, and how many there are.
    first: u32,
    count: u32,
    shorter: Shorter,
}

impl Tree {
    fn new(steps: usize) -> Tree {
        let root = Context { follow: [0; 2], first: 0, count: 0, shorter: Shorter(NONE) };
        Tree { contexts: vec![root], steps: Vec::with_capacity(steps) }
    }

    /// Reads an n-gram, and links it to its parent and to the one that ends as it does. Says
    /// whether it is the last one of its parent. A leaf is read as if it had no children.
    fn adopt(
        &mut self,
        bytes: &mut impl Iterator<Item = u8>,
        parent: u32,
        is_leaf: bool,
    ) -> Option<bool> {
        let (symbol, packed) = (bytes.next()?, bytes.next()?);
        let back_off = if packed & 0x40 != 0 { Some(bytes.next()?) } else { None };
        let (number, bit) = (usize::from(symbol / 64), 1 << (symbol % 64));
        let own = self.steps.len() as u32;
        let above = self.contexts.get(parent as usize)?;
        let ending = self.contexts.get(above.shorter.node() as usize);
        let ending = ending.filter(|ending| number < 2 && ending.follow[number] & bit != 0);
        let shorter = ending.map_or(ROOT, |ending| {
            let before = if number == 0 { 0 } else { ending.follow[0].count_ones() };
            let before = before + (ending.follow[number] & (bit - 1)).count_ones();
            self.steps[(ending.first + before) as usize].state().0
        });
        let state = match back_off {
            Some(back_off) if !is_leaf => {
                let shorter = Shorter(shorter | u32::from(back_off) << 24);
                self.contexts.push(Context { follow: [0; 2], first: 0, count: 0, shorter });
                self.contexts.len() as u32 - 1
            }
            _ => shorter,
        };
        self.steps.push(Step(state << 6 | u32::from(packed & 0x3F)));
        let above = &mut self.contexts[parent as usize];
        if above.count == 0 {
            above.first = own;
        }
        above.count += 1;
        *above.follow.get_mut(number)? |= bit;
        Some(packed & 0x80 != 0)
    }

    /// Puts every context and what follows it in one place; `None` when there is too much of it.
    fn model(self, alphabet: &str) -> Option<Model> {
        let mut model = Model::empty(alphabet);
        let behind = model.width + 1;
        let mut end = 0;
        // By context: the place of its node.
        let mut places = Vec::with_capacity(self.contexts.len());
        for context in &self.contexts {
            places.push(end as u32);
            end += behind + context.count as usize;
        }
        if end >= NONE as usize {
            return None;
        }
        model.nodes = vec![0; end];
        let mut rest = model.nodes.as_mut_slice();
        for Context { follow: [low, high], first, count, shorter } in &self.contexts {
            let (node, others) = rest.split_at_mut(behind + *count as usize);
            let follow = [*low as u32, (low >> BITS) as u32, *high as u32, (high >> BITS) as u32];
            for (own, follow) in node[..model.width].iter_mut().zip(follow) {
                *own = follow;
            }
            let place = places.get(shorter.node() as usize).copied().unwrap_or(NONE);
            node[model.width] = shorter.back_off() << 24 | place;
            for (own, step) in node[behind..].iter_mut().zip(&self.steps[*first as usize..]) {
                *own = places[step.state().number()] << 6 | step.cost();
            }
            rest = others;
        }
        Some(model)
    }
}

impl Model {
    /// A model without n-grams.
    fn empty(alphabet: &str) -> Model {
        let letters: Vec<char> = alphabet.chars().collect();
        let width = (letters.len() + 1).div_ceil(BITS);
        let mut nodes = vec![0; width];
        nodes.push(NONE);
        let symbols = SymbolTable::new(&letters);
        let ascii = std::array::from_fn(|code| {
            let small = char::from(code as u8).to_ascii_lowercase();
            symbols.get(small).unwrap_or(UNKNOWN)
        });
        Model { symbols, ascii, letters, width, nodes }
    }
}
