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
    symbol: Vec<Symbol>,
    log_prob: Vec<u8>,
    back_off: Vec<u8>,
    /// First child of each node, and behind it the first child of the next inner node.
    children: Vec<(u32, u8)>,
    shorter: Vec<u32>,
    /// The node itself, or its longest ending that has children.
    context: Vec<u32>,
    /// Children of the root and of its children, by symbol.
    direct: Vec<u32>,
    /// How many nodes the first level has.
    singles: u32,
}

impl Model {
    /// Reads a model file. The empty or damaged file gives a model without letters, to which
    /// every letter is unknown.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        parse(bytes).unwrap_or_else(|| build("", &[], &[]))
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
        let mut context = state.0;
        loop {
            let child = self.child(context, symbol);
            if child != NONE {
                steps += u32::from(self.log_prob[child as usize]);
                return (-(steps as f32) * STEP, State(self.context[child as usize]));
            }
            if context == ROOT {
                return (UNKNOWN_LETTER, State(ROOT));
            }
            steps += u32::from(self.back_off[context as usize]);
            context = self.shorter[context as usize];
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
    fn child(&self, node: u32, symbol: Symbol) -> u32 {
        let width = self.letters.len() + 1;
        if node <= self.singles {
            let at = node as usize * width + usize::from(symbol);
            return self.direct.get(at).copied().unwrap_or(NONE);
        }
        let (first, count) = self.children[node as usize];
        let brood = &self.symbol[first as usize..first as usize + usize::from(count)];
        match brood.iter().position(|own| *own == symbol) {
            Some(at) => first + at as u32,
            None => NONE,
        }
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

/// A node as it stands in the file.
struct Node {
    symbol: Symbol,
    log_prob: u8,
    last: bool,
    back_off: Option<u8>,
}

fn parse(bytes: &[u8]) -> Option<Model> {
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
    let mut nodes = Vec::with_capacity(sizes.iter().sum());
    let mut bytes = rest.iter().copied();
    while let Some(symbol) = bytes.next() {
        let packed = bytes.next()?;
        let back_off = if packed & 0x40 != 0 { Some(bytes.next()?) } else { None };
        nodes.push(Node { symbol, log_prob: packed & 0x3F, last: packed & 0x80 != 0, back_off });
    }
    (nodes.len() == sizes.iter().sum::<usize>()).then(|| build(alphabet, &sizes, &nodes))
}

fn build(alphabet: &str, sizes: &[usize], nodes: &[Node]) -> Model {
    let letters: Vec<char> = alphabet.chars().collect();
    let count = nodes.len() + 1;
    let mut model = Model {
        symbols: SymbolTable::new(&letters),
        symbol: vec![0; count],
        log_prob: vec![0; count],
        back_off: vec![0; count],
        children: vec![(0, 0); count],
        shorter: vec![ROOT; count],
        context: vec![ROOT; count],
        direct: vec![NONE; (letters.len() + 2) * (letters.len() + 1)],
        singles: sizes.first().map_or(0, |size| *size as u32),
        letters,
    };
    let mut parent = ROOT as usize;
    let mut node = 1;
    for (level, size) in sizes.iter().enumerate() {
        let end = node + size;
        while node < end {
            while parent != 0 && nodes[parent - 1].back_off.is_none() {
                parent += 1;
            }
            let last = nodes[node - 1..end - 1].iter().position(|node| node.last);
            let next = last.map_or(end, |last| node + last + 1);
            model.adopt(level, parent, node..next, nodes);
            parent += 1;
            node = next;
        }
    }
    model
}

impl Model {
    /// Links the nodes of a range to their parent, and to the nodes that end as they do.
    fn adopt(
        &mut self,
        level: usize,
        parent: usize,
        brood: std::ops::Range<usize>,
        nodes: &[Node],
    ) {
        self.children[parent] = (brood.start as u32, brood.len() as u8);
        for node in brood {
            let read = &nodes[node - 1];
            self.symbol[node] = read.symbol;
            self.log_prob[node] = read.log_prob;
            self.back_off[node] = read.back_off.unwrap_or(0);
            let width = self.letters.len() + 1;
            let slot = parent * width + usize::from(read.symbol);
            if let Some(slot) = self.direct.get_mut(slot).filter(|_| level < 2) {
                *slot = node as u32;
            }
            let shorter = match level {
                0 => ROOT,
                _ => match self.child(self.shorter[parent], read.symbol) {
                    NONE => ROOT,
                    found => found,
                },
            };
            self.shorter[node] = self.context[shorter as usize];
            let inner = read.back_off.is_some();
            self.context[node] = if inner { node as u32 } else { self.context[shorter as usize] };
        }
    }
}
