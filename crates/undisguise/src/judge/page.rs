//! The text as the judge sees it: lines, words, and the distinct words that hold signs.

use std::collections::HashMap;

use crate::class::{Class, Script, class};
use crate::model::{SILENT, Symbol, UNKNOWN};
use crate::{Sightings, Span};

/// A character as one base script sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// A letter of the base script, as written.
    Plain(char),
    /// A sign, by its index in [`Page::signs`].
    Sign(usize),
    /// A combining mark.
    Mark,
}

/// What a word with signs is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Letters of the base script and signs.
    Mixed,
    /// Styled or phonetic letters alone, which no language writes.
    Styled,
    /// Letters of other scripts alone: another language, or a word made wholly of signs.
    Pure,
}

/// A distinct word that holds at least one sign.
#[derive(Clone, Debug)]
pub(super) struct Type {
    /// One for each character.
    pub(super) cells: Vec<Cell>,
    pub(super) shape: Shape,
    /// How often it stands in the text.
    pub(super) count: usize,
    /// The first place it stands at.
    pub(super) first: Span,
}

/// One word of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub(super) span: Span,
    pub(super) line: usize,
    /// Index in [`Page::types`]; `None` for a word without signs.
    pub(super) kind: Option<usize>,
}

/// The text as one base script sees it.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) lines: Vec<Span>,
    pub(super) words: Vec<Word>,
    pub(super) types: Vec<Type>,
    pub(super) signs: Vec<char>,
    /// Which lines hold a word that mixes alphabets.
    pub(super) marked: Vec<bool>,
}

impl Page {
    /// Reads a text with the letters of `base` as plain letters and every other letter as a sign.
    pub(super) fn read(text: &str, sightings: &Sightings, base: Script) -> Page {
        let mut page = Page { lines: lines(text), ..Page::default() };
        page.marked = vec![false; page.lines.len()];
        let mut known: HashMap<&str, usize> = HashMap::new();
        let mut signs = SignTable::new();
        let mut marks = sightings.words.iter().peekable();
        let mut line = 0;
        for (span, plain) in words(text, base) {
            while span.start >= page.lines[line].end && line + 1 < page.lines.len() {
                line += 1;
            }
            while marks.next_if(|mark| mark.end <= span.start).is_some() {}
            if marks.peek().is_some_and(|mark| mark.start < span.end) {
                page.marked[line] = true;
            }
            let kind = (!plain).then(|| {
                let index = *known.entry(span.of(text)).or_insert_with(|| {
                    page.types.push(Type::read(text, span, base, &mut signs));
                    page.types.len() - 1
                });
                page.types[index].count += 1;
                index
            });
            page.words.push(Word { span, line, kind });
        }
        page.signs = signs.signs;
        page
    }
}

impl Type {
    fn read(text: &str, span: Span, base: Script, signs: &mut SignTable) -> Type {
        let mut cells = Vec::new();
        for letter in span.of(text).chars() {
            match class(letter) {
                Class::Letter(script) if script == base => cells.push(Cell::Plain(letter)),
                Class::Mark => cells.push(Cell::Mark),
                _ => cells.push(Cell::Sign(signs.index(letter))),
            }
        }
        let shape = shape(span.of(text), base);
        Type { cells, shape, count: 0, first: span }
    }

    /// The symbols of a word made wholly of signs, by what they mean.
    pub(super) fn spelt<'a>(&'a self, meaning: &'a [Symbol]) -> impl Iterator<Item = Symbol> + 'a {
        self.cells.iter().filter_map(|cell| match cell {
            Cell::Sign(sign) => Some(meaning[*sign]).filter(|symbol| *symbol != SILENT),
            Cell::Plain(_) => Some(UNKNOWN),
            Cell::Mark => None,
        })
    }

    /// The signs of the word, each once, in the order of their indices.
    pub(super) fn signs(&self) -> Vec<usize> {
        let mut signs: Vec<usize> = self
            .cells
            .iter()
            .filter_map(|cell| match cell {
                Cell::Sign(sign) => Some(*sign),
                Cell::Plain(_) | Cell::Mark => None,
            })
            .collect();
        signs.sort_unstable();
        signs.dedup();
        signs
    }
}

fn shape(word: &str, base: Script) -> Shape {
    let mut shape = Shape::Styled;
    for letter in word.chars() {
        match class(letter) {
            Class::Letter(script) if script == base => return Shape::Mixed,
            Class::Letter(_) | Class::Foreign | Class::Unseen => shape = Shape::Pure,
            _ => {}
        }
    }
    shape
}

/// Gives each sign a small number.
struct SignTable {
    signs: Vec<char>,
    index: HashMap<char, usize>,
}

impl SignTable {
    fn new() -> Self {
        SignTable { signs: Vec::new(), index: HashMap::new() }
    }

    fn index(&mut self, sign: char) -> usize {
        *self.index.entry(sign).or_insert_with(|| {
            self.signs.push(sign);
            self.signs.len() - 1
        })
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

/// The words of a text, and whether all their letters belong to `base`.
fn words(text: &str, base: Script) -> impl Iterator<Item = (Span, bool)> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let (mut start, mut plain) = (None, true);
        while let Some(&byte) = bytes.get(at) {
            let (sort, length) = if byte < 0x80 {
                let latin = byte.is_ascii_alphabetic();
                (if latin { Class::Letter(Script::Latin) } else { Class::Break }, 1)
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
