//! Documents of the templates in `bench/templates/`: notices and reports as newsrooms, services and
//! content farms fill them in. `bench/templates/README.md` tells the signs.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use fastrand::Rng;

use super::super::dedup::Maker;
use super::super::texts;
use super::grammar::{Grammar, Piece, parse};
use super::made::{CUT, EDITED};
use super::{Filling, Made};
use crate::sources;

/// The files of templates.
pub(super) const SETS: [&str; 5] = ["dividends", "earthquakes", "weather", "sports", "stories"];

/// Documents of each template.
const MEMBERS: usize = 70;

/// Optional parts are there in so many documents of three.
const THERE: usize = 2;

/// Sentences of an honest text that no template made.
const SENTENCES: std::ops::Range<usize> = 3..9;

/// The documents of a file, and as many honest texts, shuffled; `is_rough`: with words changed and
/// texts cut off as in the made-up sets.
pub(super) fn documents(set: &str, is_rough: bool, seed: u64) -> Result<Vec<Made>> {
    let folder = sources::root().join("bench/templates");
    let read = |name: &str| {
        let path = folder.join(format!("{name}.txt"));
        std::fs::read_to_string(&path).with_context(|| path.display().to_string())
    };
    let grammar = parse(&read("lists")?, &read(set)?)?;
    let mut rng = texts::rng(seed, &[set]);
    let mut maker = Maker::new(seed)?;
    let sentences = texts::sentences("english")?;
    let mut made = Vec::new();
    for (number, template) in grammar.templates.iter().enumerate() {
        for _ in 0..MEMBERS {
            let mut document = Writer::new(&grammar, &mut rng).document(template)?;
            if is_rough {
                document = roughened(document, &mut maker, &mut rng);
            }
            document.template = Some(number);
            made.push(document);
            let count = rng.usize(SENTENCES);
            let honest: Vec<&str> =
                (0..count).filter_map(|_| rng.choice(&sentences)).map(String::as_str).collect();
            made.push(Made { text: honest.join(" "), fillings: Vec::new(), template: None });
        }
    }
    rng.shuffle(&mut made);
    Ok(made)
}

/// Fills a template.
struct Writer<'a> {
    grammar: &'a Grammar,
    /// What stands in each slot so far: the same one says the same again.
    values: BTreeMap<&'a str, (String, &'a str)>,
    made: Made,
    /// Letters written so far.
    letters: usize,
    rng: &'a mut Rng,
}

impl<'a> Writer<'a> {
    fn new(grammar: &'a Grammar, rng: &'a mut Rng) -> Writer<'a> {
        let made = Made { text: String::new(), fillings: Vec::new(), template: None };
        Writer { grammar, values: BTreeMap::new(), made, letters: 0, rng }
    }

    fn document(mut self, template: &'a [Piece]) -> Result<Made> {
        self.write(template)?;
        Ok(self.made)
    }

    fn write(&mut self, pieces: &'a [Piece]) -> Result<()> {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.push(text),
                Piece::Slot { name, list } => self.slot(name, list.as_deref())?,
                Piece::Optional(pieces) if self.rng.usize(..3) < THERE => self.write(pieces)?,
                Piece::Optional(_) => {}
                Piece::Agreement { name, one, more } => {
                    let (value, _) = self.values.get(name.as_str()).context(name.clone())?;
                    self.push(if value == "1" { one } else { more });
                }
            }
        }
        Ok(())
    }

    fn push(&mut self, text: &str) {
        // A part left out leaves no gap behind.
        let ends = self.made.text.ends_with(char::is_whitespace) || self.made.text.is_empty();
        let text = if ends { text.trim_start_matches(' ') } else { text };
        self.made.text.push_str(text);
        self.letters += text.chars().count();
    }

    fn slot(&mut self, name: &'a str, list: Option<&'a str>) -> Result<()> {
        if let Some(list) = list {
            ensure!(!self.values.contains_key(name), "the slot {name} is filled twice");
            let value = self.drawn(list)?;
            let kind = self.grammar.lists[list].kind.as_str();
            self.values.insert(name, (value, kind));
        }
        let (value, kind) = self.values.get(name).with_context(|| format!("{name} is empty"))?;
        let (value, kind) = (value.clone(), *kind);
        let start = self.letters;
        self.push(&value);
        self.made
            .fillings
            .push(Filling { place: start..self.letters, kind: Some(kind.to_owned()) });
        Ok(())
    }

    /// A value of a list, with the lists and numbers in it.
    fn drawn(&mut self, list: &str) -> Result<String> {
        let list = self.grammar.lists.get(list).with_context(|| format!("no list {list}"))?;
        let value = self.rng.choice(&list.values).context("an empty list")?;
        let (mut written, mut rest) = (String::new(), value.as_str());
        while let Some(at) = rest.find(['<', '#']) {
            written.push_str(&rest[..at]);
            let is_list = rest[at..].starts_with('<');
            rest = &rest[at + 1..];
            if is_list {
                let (name, behind) = rest.split_once('>').context("an open <")?;
                written.push_str(&self.drawn(name)?);
                rest = behind;
            } else {
                let first = usize::from(rest.starts_with(','));
                let is_number = |letter: char| letter.is_ascii_digit() || letter == '-';
                let end = rest[first..].find(|letter| !is_number(letter));
                let end = end.map_or(rest.len(), |end| first + end);
                written.push_str(&number(&rest[..end], self.rng)?);
                rest = &rest[end..];
            }
        }
        written.push_str(rest);
        Ok(written)
    }
}

/// A number of a range such as `1-12`, `00-59` or `,20-9000`.
fn number(range: &str, rng: &mut Rng) -> Result<String> {
    /// Ranges this wide hold as many numbers of each order of magnitude.
    const WIDE: f64 = 100.0;
    let (range, commas) = match range.strip_prefix(',') {
        Some(range) => (range, true),
        None => (range, false),
    };
    let Some((least, most)) = range.split_once('-') else { bail!("no range: {range}") };
    let digits = if least.starts_with('0') { least.len() } else { 1 };
    let (least, most): (u64, u64) = (least.parse()?, most.parse()?);
    let number = if least > 0 && most as f64 / least as f64 > WIDE {
        let (low, high) = ((least as f64).ln(), (most as f64).ln());
        (low + (high - low) * rng.f64()).exp() as u64
    } else {
        rng.u64(least..=most)
    };
    let plain = format!("{number:0digits$}");
    if !commas {
        return Ok(plain);
    }
    let mut written = String::new();
    for (at, digit) in plain.chars().enumerate() {
        if at > 0 && (plain.len() - at) % 3 == 0 {
            written.push(',');
        }
        written.push(digit);
    }
    Ok(written)
}

/// The same with fixed words changed, and perhaps cut off.
fn roughened(document: Made, maker: &mut Maker, rng: &mut Rng) -> Made {
    let letters: Vec<char> = document.text.chars().collect();
    let cut = rng.usize(..100) < CUT;
    let length = if cut { letters.len() * rng.usize(50..90) / 100 } else { letters.len() };
    let mut rough = Made { text: String::new(), fillings: Vec::new(), template: None };
    let (mut at, mut written) = (0, 0);
    let mut fillings = document.fillings.into_iter().peekable();
    while at < length {
        if let Some(filling) = fillings.next_if(|filling| filling.place.start <= at) {
            let own = &letters[at..filling.place.end];
            rough.text.extend(own);
            let place = written..written + own.len();
            (at, written) = (filling.place.end, place.end);
            rough.fillings.push(Filling { place, ..filling });
            continue;
        }
        let word = letters[at..].iter().take_while(|letter| letter.is_alphabetic()).count();
        let is_own = fillings.peek().is_none_or(|filling| filling.place.start >= at + word);
        let own: String = letters[at..at + word.max(1)].iter().collect();
        let is_changed = word > 1 && is_own && rng.usize(..100) < EDITED;
        let own = if is_changed { maker.word() } else { own };
        written += own.chars().count();
        rough.text.push_str(&own);
        at += word.max(1);
    }
    rough
}
