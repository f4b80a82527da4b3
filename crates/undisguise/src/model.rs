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

/// What a letter outside the alphabet costs, in nats.
const UNKNOWN_LETTER: f32 = -7.0;

const NONE: u32 = u32::MAX;
const ROOT: u32 = 0;

/// Where in a word we are: the longest known context. One number, cheap to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct State(u32);

/// One language's model, ready to ask.
#[derive(Debug)]
pub(crate) struct Model {
    letters: Vec<char>,
    symbols: SymbolTable,
    /// The root, and the n-grams level by level; the children of a node stand together.
    nodes: Vec<Node>,
}

/// An n-gram. All that a step needs stands in one place of memory.
#[derive(Clone, Debug)]
struct Node {
    /// Which of the symbols 0 to 63 follow; the children stand in their order.
    follow: u64,
    /// The first child.
    first: u32,
    /// The longest ending of the node that has children, itself left out.
    shorter: u32,
    /// The node itself, or its longest ending that has children.
    context: u32,
    /// How many children there are.
    count: u8,
    symbol: Symbol,
    log_prob: u8,
    back_off: u8,
}

impl Model {
    /// Reads a model file. The empty or damaged file gives a model without letters, to which
    /// every letter is unknown.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        Model::read_levels(bytes, usize::MAX)
    }

    /// Reads the n-grams of a model file up to a length: quick, and enough to tell languages apart.
    pub(crate) fn read_levels(bytes: &[u8], levels: usize) -> Self {
        parse(bytes, levels).unwrap_or_else(|| Model::empty("", 1))
    }

    /// The symbol of a small letter, if the alphabet has it.
    #[inline]
    pub(crate) fn symbol(&self, letter: char) -> Option<Symbol> {
        self.symbols.get(letter)
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

    /// Natural logarithm of the probability of `symbol` in `state`, and the state behind it.
    #[inline]
    pub(crate) fn after(&self, state: State, symbol: Symbol) -> (f32, State) {
        if symbol == UNKNOWN {
            return (UNKNOWN_LETTER, State(ROOT));
        }
        let mut steps = 0;
        let mut context = &self.nodes[state.0 as usize];
        loop {
            if let Some(child) = self.child(context, symbol) {
                let child = &self.nodes[child as usize];
                steps += u32::from(child.log_prob);
                return (-(steps as f32) * STEP, State(child.context));
            }
            if context.shorter == NONE {
                return (UNKNOWN_LETTER, State(ROOT));
            }
            steps += u32::from(context.back_off);
            context = &self.nodes[context.shorter as usize];
        }
    }

    /// Natural logarithm of the probability of a whole word, its end included.
    pub(crate) fn word(&self, symbols: impl IntoIterator<Item = Symbol>) -> f32 {
        let mut state = self.start();
        let mut sum = 0.0;
        for symbol in symbols {
            let (log_prob, next) = self.after(state, symbol);
            sum += log_prob;
            state = next;
        }
        sum + self.after(state, EDGE).0
    }

    #[inline]
    fn child(&self, node: &Node, symbol: Symbol) -> Option<u32> {
        if symbol < 64 {
            let bit = 1 << symbol;
            if node.follow & bit == 0 {
                return None;
            }
            return Some(node.first + (node.follow & (bit - 1)).count_ones());
        }
        let brood = node.first + node.follow.count_ones()..node.first + u32::from(node.count);
        brood.into_iter().find(|child| self.nodes[*child as usize].symbol == symbol)
    }
}

/// The letters of an alphabet below U+0530 and from U+1E00 to U+1EFF.
#[derive(Debug)]
struct SymbolTable(Vec<Symbol>);

impl SymbolTable {
    fn new(letters: &[char]) -> Self {
        let mut table = vec![0; 0x630];
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
            code @ 0..0x530 => Some(code as usize),
            code @ 0x1E00..0x1F00 => Some(code as usize - 0x1E00 + 0x530),
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
    // Two bytes a node at least: a damaged file asks for no more memory than it is long.
    let mut model = Model::empty(alphabet, count.min(rest.len()));
    let mut bytes = rest.iter().copied();
    let mut parent = ROOT;
    let whole = levels >= sizes.len();
    let mut last_level = 0;
    for (level, size) in sizes.into_iter().take(levels).enumerate() {
        last_level = model.nodes.len();
        let end = last_level + size;
        while model.nodes.len() < end {
            let last = model.adopt(&mut bytes, level, parent)?;
            // The next parent is the next node that has children.
            if last && model.nodes.len() < end {
                parent += 1;
                while !model.nodes.get(parent as usize)?.is_inner(parent) {
                    parent += 1;
                }
            }
        }
        parent += 1;
        while model.nodes.get(parent as usize).is_some_and(|node| !node.is_inner(parent)) {
            parent += 1;
        }
    }
    if !whole {
        model.cut(last_level);
    }
    (!whole || bytes.next().is_none()).then_some(model)
}

impl Node {
    /// Whether the node has children. `own` is its own number.
    fn is_inner(&self, own: u32) -> bool {
        self.context == own
    }
}

impl Model {
    fn empty(alphabet: &str, nodes: usize) -> Model {
        let letters: Vec<char> = alphabet.chars().collect();
        let root = Node {
            follow: 0,
            first: 1,
            shorter: NONE,
            context: ROOT,
            count: 0,
            symbol: EDGE,
            log_prob: 0,
            back_off: 0,
        };
        let mut model = Model {
            symbols: SymbolTable::new(&letters),
            letters,
            nodes: Vec::with_capacity(nodes),
        };
        model.nodes.push(root);
        model
    }

    /// Forgets that the nodes from `first` on had children, which were not read.
    fn cut(&mut self, first: usize) {
        for node in &mut self.nodes[first..] {
            node.context = node.shorter;
            node.back_off = 0;
        }
    }

    /// Reads a node, and links it to its parent and to the node that ends as it does. Says whether
    /// it is the last one of its parent.
    fn adopt(
        &mut self,
        bytes: &mut impl Iterator<Item = u8>,
        level: usize,
        parent: u32,
    ) -> Option<bool> {
        let (symbol, packed) = (bytes.next()?, bytes.next()?);
        let back_off = if packed & 0x40 != 0 { Some(bytes.next()?) } else { None };
        let own = self.nodes.len() as u32;
        let above = self.nodes.get(parent as usize)?;
        let ending = match level {
            0 => ROOT,
            _ => {
                let shorter = self.nodes.get(above.shorter as usize)?;
                self.child(shorter, symbol).unwrap_or(ROOT)
            }
        };
        let shorter = self.nodes[ending as usize].context;
        self.nodes.push(Node {
            follow: 0,
            first: 0,
            shorter,
            context: if back_off.is_some() { own } else { shorter },
            count: 0,
            symbol,
            log_prob: packed & 0x3F,
            back_off: back_off.unwrap_or(0),
        });
        let above = &mut self.nodes[parent as usize];
        if above.count == 0 {
            above.first = own;
        }
        above.count = above.count.checked_add(1)?;
        if symbol < 64 {
            above.follow |= 1 << symbol;
        }
        Some(packed & 0x80 != 0)
    }
}
