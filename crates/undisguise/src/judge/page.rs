//! The text as the judge sees it: lines, words, and the distinct words that hold signs.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::class::{Class, Script, class};
use crate::look::{first_non_ascii, latin_word_end, word_start};
use crate::model::{SILENT, Symbol, UNKNOWN};
use crate::{Sightings, Span};

/// A character as one base script sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// A letter of the base script, as written.
    Plain(char),
    /// A sign, by its index in [`Page::signs`], which is less than there are characters.
    Sign(u32),
    /// A combining mark.
    Mark,
}

/// What a word with signs is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Letters of the base script and signs, or Cyrillic letters among phonetic ones.
    Mixed,
    /// Letters of the base script with unseen characters before or behind them only.
    Edged,
    /// Two words of different scripts without a space between them: `usernameможет`.
    RunTogether,
    /// Fullwidth letters, perhaps among others.
    Wide,
    /// Styled or phonetic letters alone, which no language writes.
    Styled,
    /// Letters of other scripts alone: another language, or a word made wholly of signs.
    Pure,
}

/// A distinct word that holds at least one sign.
#[derive(Clone, Debug)]
pub(super) struct Type {
    /// One for each character: where they stand among the cells of the page.
    cells: Range<usize>,
    /// One for each sign: where they stand among the places of the page.
    places: Range<usize>,
    pub(super) shape: Shape,
    /// How often it stands in the text.
    pub(super) count: usize,
    /// The first place it stands at.
    pub(super) first: Span,
}

/// Where a sign stands in a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct SignAt {
    /// In characters.
    pub(super) at: usize,
    /// In bytes.
    pub(super) offset: usize,
    /// Index in [`Page::signs`].
    pub(super) sign: usize,
}

/// A word with signs, at its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub(super) span: Span,
    pub(super) line: usize,
    /// Index in [`Page::types`].
    pub(super) kind: usize,
}

/// The text as one base script sees it.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) lines: Vec<Span>,
    /// The words with signs.
    pub(super) words: Vec<Word>,
    pub(super) types: Vec<Type>,
    /// Of all types, in one piece: most pages hold hundreds of short words.
    cells: Vec<Cell>,
    /// The same for the signs in them.
    places: Vec<SignAt>,
    pub(super) signs: Vec<char>,
    /// The script whose letters are plain.
    pub(super) base: Script,
    /// Which lines hold a suspicious word.
    pub(super) marked: Vec<bool>,
    /// The words of all lines were read, not of the marked ones only.
    pub(super) is_whole: bool,
}

impl Page {
    /// Reads a text with the letters of `base` as plain letters and every other letter as a sign.
    ///
    /// Where only a few lines hold suspicious words, only those are read unless `all` are wanted:
    /// most such pages are honest.
    pub(super) fn read(text: &str, sightings: &Sightings, base: Script, all: bool) -> Page {
        let mut page = Page {
            lines: lines(text),
            words: Vec::with_capacity(sightings.words.len()),
            types: Vec::with_capacity(sightings.words.len()),
            cells: Vec::with_capacity(sightings.words.iter().map(|word| word.len()).sum()),
            places: Vec::with_capacity(2 * sightings.words.len()),
            signs: Vec::new(),
            base,
            marked: Vec::new(),
            is_whole: all,
        };
        page.mark(sightings);
        let marked = page.lines.iter().zip(&page.marked).filter(|(_, marked)| **marked);
        let marked: usize = marked.map(|(line, _)| line.len()).sum();
        page.is_whole = all || marked * 2 >= text.len();
        let mut known = Known::default();
        known.types.reserve(sightings.words.len());
        if base == Script::Latin && sightings.is_all {
            page.is_whole = true;
            let mut line = 0;
            for (span, word) in sightings.words.iter().map(|span| (*span, span.of(text))) {
                if !word.is_empty() {
                    line = page.line_of(span, line);
                    page.add(word, span, line, &mut known);
                }
            }
        } else {
            for line in 0..page.lines.len() {
                if !page.is_whole && !page.marked[line] {
                    continue;
                }
                for span in words_with_signs(text, page.lines[line], base) {
                    page.add(span.of(text), span, line, &mut known);
                }
            }
        }
        page.signs = known.signs.signs;
        page
    }

    fn add<'t>(&mut self, word: &'t str, span: Span, line: usize, known: &mut Known<'t>) {
        let Known { types, signs } = known;
        let kind = *types.entry(word).or_insert_with(|| {
            let kind = self.read_word(word, span, signs);
            self.types.push(kind);
            self.types.len() - 1
        });
        self.types[kind].count += 1;
        self.words.push(Word { span, line, kind });
    }

    /// Reads a word, and puts its cells and places behind those of the others.
    fn read_word(&mut self, word: &str, span: Span, signs: &mut SignTable) -> Type {
        let (cells, places) = (self.cells.len(), self.places.len());
        let mut traits = Traits::default();
        let bytes = word.as_bytes();
        let mut offset = 0;
        loop {
            if self.base == Script::Latin {
                // Most letters are plain ones, one behind the other.
                let run = bytes[offset..].iter().take_while(|byte| byte.is_ascii_alphabetic());
                let before = self.cells.len();
                self.cells.extend(run.map(|letter| Cell::Plain(char::from(*letter))));
                let length = self.cells.len() - before;
                traits.see_run(Class::Letter(Script::Latin), length, self.base);
                offset += length;
            }
            let Some(letter) = word[offset..].chars().next() else { break };
            let class = class(letter);
            traits.see(class, self.base);
            self.cells.push(match class {
                Class::Letter(script) if script == self.base => Cell::Plain(letter),
                Class::Mark => Cell::Mark,
                _ => {
                    let sign = signs.index(letter);
                    self.places.push(SignAt { at: self.cells.len() - cells, offset, sign });
                    Cell::Sign(sign as u32)
                }
            });
            offset += letter.len_utf8();
        }
        Type {
            cells: cells..self.cells.len(),
            places: places..self.places.len(),
            shape: traits.shape(),
            count: 0,
            first: span,
        }
    }

    /// The line in which a word begins, looked for from a line before it.
    fn line_of(&self, word: Span, mut line: usize) -> usize {
        while word.start >= self.lines[line].end && line + 1 < self.lines.len() {
            line += 1;
        }
        line
    }

    /// How many characters a word has.
    pub(super) fn length(&self, kind: &Type) -> usize {
        kind.cells.len()
    }

    /// The cells of a word, one for each character.
    pub(super) fn cells(&self, kind: &Type) -> &[Cell] {
        &self.cells[kind.cells.clone()]
    }

    /// Where the signs of a word stand in it, in order.
    pub(super) fn places(&self, kind: &Type) -> &[SignAt] {
        &self.places[kind.places.clone()]
    }

    /// The signs of a word, each occurrence.
    pub(super) fn signs_in(&self, kind: &Type) -> impl Iterator<Item = usize> + '_ {
        self.places(kind).iter().map(|place| place.sign)
    }

    /// The symbols of a word made wholly of signs, by what they mean.
    pub(super) fn spelt<'a>(
        &'a self,
        kind: &Type,
        meaning: &'a [Symbol],
    ) -> impl Iterator<Item = Symbol> + 'a {
        self.cells(kind).iter().filter_map(|cell| match cell {
            Cell::Sign(sign) => Some(meaning[*sign as usize]).filter(|symbol| *symbol != SILENT),
            Cell::Plain(_) => Some(UNKNOWN),
            Cell::Mark => None,
        })
    }

    /// The words of the marked lines, and whether all their letters belong to the base script.
    pub(super) fn marked_words<'a>(
        &'a self,
        text: &'a str,
    ) -> impl Iterator<Item = (Span, bool)> + 'a {
        let lines = self.lines.iter().zip(&self.marked).filter(|(_, marked)| **marked);
        lines.flat_map(move |(line, _)| words(text, *line, self.base))
    }

    /// Marks the lines that hold a suspicious word, or else the first words of other scripts.
    fn mark(&mut self, sightings: &Sightings) {
        self.marked = vec![false; self.lines.len()];
        let mut line = 0;
        let words = if sightings.words.is_empty() { &sightings.others } else { &sightings.words };
        for word in words {
            line = self.line_of(*word, line);
            self.marked[line] = true;
        }
    }
}

/// What the characters of a word have been so far.
#[derive(Default)]
struct Traits {
    plain: bool,
    wide: bool,
    /// A letter of another script, or an unseen character.
    other: bool,
    /// A sign that can be seen, or an unseen one between letters.
    inside: bool,
    unseen_after_letter: bool,
    cyrillic: bool,
    odd: bool,
    /// Runs of letters of one script: how many, and whether each has three letters.
    runs: usize,
    short_run: bool,
    run: usize,
    last: Option<Class>,
}

impl Traits {
    fn see(&mut self, class: Class, base: Script) {
        if self.last == Some(class) && matches!(class, Class::Letter(_)) {
            self.inside |= self.unseen_after_letter;
            self.run += 1;
            return;
        }
        match class {
            Class::Mark => return,
            Class::Unseen => {
                self.other = true;
                self.unseen_after_letter |= self.last.is_some();
                return;
            }
            Class::Letter(script) if script == base => self.plain = true,
            Class::Wide => (self.wide, self.inside) = (true, true),
            Class::Letter(_) | Class::Foreign => (self.other, self.inside) = (true, true),
            _ => self.inside = true,
        }
        self.cyrillic |= class == Class::Letter(Script::Cyrillic);
        self.odd |= class == Class::Odd;
        self.inside |= self.unseen_after_letter;
        if self.last != Some(class) {
            self.short_run |= self.runs > 0 && self.run < 3;
            self.runs += 1;
            self.run = 0;
        }
        self.short_run |= !matches!(class, Class::Letter(_));
        self.run += 1;
        self.last = Some(class);
    }

    /// The same for characters of one class, one behind the other: all but the first say the same.
    fn see_run(&mut self, class: Class, length: usize, base: Script) {
        if let Some(more) = length.checked_sub(1) {
            self.see(class, base);
            self.run += more;
        }
    }

    fn shape(&self) -> Shape {
        match () {
            () if self.wide => Shape::Wide,
            () if !self.plain && self.cyrillic && self.odd => Shape::Mixed,
            () if !self.plain && self.other => Shape::Pure,
            () if !self.plain => Shape::Styled,
            () if !self.inside => Shape::Edged,
            () if self.runs == 2 && self.run >= 3 && !self.short_run => Shape::RunTogether,
            () => Shape::Mixed,
        }
    }
}

/// What was met before on a page.
#[derive(Default)]
struct Known<'t> {
    /// By word: index of its type.
    types: FxHashMap<&'t str, usize>,
    signs: SignTable,
}

/// Gives each sign a small number.
struct SignTable {
    signs: Vec<char>,
    index: FxHashMap<char, usize>,
    /// The last sign with these low bits, and its number: most pages have few signs.
    recent: [(char, usize); RECENT],
}

/// How many signs are found without hashing.
const RECENT: usize = 64;

impl Default for SignTable {
    fn default() -> Self {
        // NUL is no sign.
        SignTable { signs: Vec::new(), index: FxHashMap::default(), recent: [('\0', 0); RECENT] }
    }
}

impl SignTable {
    fn index(&mut self, sign: char) -> usize {
        let recent = &mut self.recent[sign as usize % RECENT];
        if recent.0 != sign {
            let number = *self.index.entry(sign).or_insert_with(|| {
                self.signs.push(sign);
                self.signs.len() - 1
            });
            *recent = (sign, number);
        }
        recent.1
    }
}

/// The lines of a text, their ends included, without gaps; one for the empty text.
fn lines(text: &str) -> Vec<Span> {
    let mut start = 0;
    let mut lines: Vec<Span> = memchr::memchr_iter(b'\n', text.as_bytes())
        .map(|at| {
            let line = Span::new(start, at + 1);
            start = at + 1;
            line
        })
        .collect();
    if start < text.len() || lines.is_empty() {
        lines.push(Span::new(start, text.len()));
    }
    lines
}

/// The words of a line with a letter that does not belong to `base`.
fn words_with_signs(text: &str, line: Span, base: Script) -> impl Iterator<Item = Span> + '_ {
    let mut at = line.start;
    std::iter::from_fn(move || {
        loop {
            if base != Script::Latin {
                let (span, plain) = words(text, Span::new(at, line.end), base).next()?;
                at = span.end;
                if !plain {
                    return Some(span);
                }
                continue;
            }
            // With Latin as the base, runs of ASCII hold no sign.
            let bytes = &text.as_bytes()[..line.end];
            let found = at + first_non_ascii(&bytes[at..])?;
            let start = word_start(bytes, at, found);
            let (end, signs) = latin_word_end(text, start, found);
            if end <= found {
                at = found + text[found..].chars().next().map_or(1, char::len_utf8);
                continue;
            }
            at = end;
            if signs {
                return Some(Span::new(start, end));
            }
        }
    })
}

/// The words of a line, and whether all their letters belong to `base`.
fn words(text: &str, line: Span, base: Script) -> impl Iterator<Item = (Span, bool)> + '_ {
    let bytes = &text.as_bytes()[..line.end];
    let mut at = line.start;
    std::iter::from_fn(move || {
        let (mut start, mut plain) = (None, true);
        while let Some(&byte) = bytes.get(at) {
            let (sort, length) = if byte < 0x80 {
                let run = bytes[at..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
                (if run > 0 { Class::Letter(Script::Latin) } else { Class::Break }, run.max(1))
            } else {
                match text[at..].chars().next() {
                    Some(letter) => (class(letter), letter.len_utf8()),
                    None => (Class::Break, 1),
                }
            };
            match (sort, start) {
                (Class::Break, Some(start)) => return Some((Span::new(start, at), plain)),
                (Class::Break, None) => {}
                _ => {
                    plain &= sort == Class::Letter(base) || sort == Class::Mark;
                    start = start.or(Some(at));
                }
            }
            at += length;
        }
        start.map(|start| (Span::new(start, at), plain))
    })
}
