//! Rows of single letters in a line, and what they spell.

use super::segment::{Word, likeliest, split, split_at_gaps};
use super::{Apart, is_evenly_set, lone_word, script};
use crate::class::lower;
use crate::words::Words;
use crate::{Certainty, Language, Reason, Span};

/// Fewer letters in a row are initials.
pub(super) const LEAST: usize = 4;

/// So many letters of known words tell that a row of several words was pulled apart.
pub(super) const KNOWN_LETTERS: usize = 8;

/// Share of the letters that must be in known words.
pub(super) const KNOWN_SHARE: f32 = 0.65;

/// A row in a language without a lexicon needs so many letters.
pub(super) const UNLISTED_LETTERS: usize = 24;

/// Nats a symbol, at least, of a row in a language without a lexicon.
pub(super) const FLUENT: f32 = -2.2;

/// Longer rows are read in one language only.
const LONG: usize = 64;

/// What is put between the letters of one word, the space aside.
pub(super) const SIGNS: &str = ".-_*~|+·•";

/// Single letters one behind the other.
pub(super) struct Row {
    pub(super) letters: Vec<(Span, char)>,
    /// What stands between each two letters.
    pub(super) gaps: Vec<Gap>,
    /// The space before a sign that ends the row.
    tail: Option<Span>,
}

/// What stands between two letters: white space, perhaps with a sign in it.
#[derive(Clone, Copy)]
pub(super) struct Gap {
    before: Span,
    sign: Option<char>,
    behind: Span,
    pub(super) is_edge: bool,
}

/// Finds the rows of single letters in a line.
pub(super) fn find(text: &str, line: Span, apart: &mut Vec<Apart>) {
    let chunks: Vec<Span> = chunks(text, line).collect();
    let is_single = |chunk: &Span| core(chunk.of(text)).is_some();
    for run in chunks.chunk_by(|one, next| is_single(one) == is_single(next)) {
        if run.len() >= LEAST && is_single(&run[0]) {
            let row = Row::of_chunks(text, run);
            apart.extend(row.and_then(|row| row.read(text)));
        }
    }
    signs_between(text, &chunks, apart);
}

/// Words whose letters have a sign between them, and the short ones beside those.
fn signs_between(text: &str, chunks: &[Span], apart: &mut Vec<Apart>) {
    let rows: Vec<Option<Row>> = chunks.iter().map(|chunk| Row::with_signs(text, *chunk)).collect();
    let read = |row: &Option<Row>| row.as_ref().and_then(|row| row.read(text));
    let mut found: Vec<Option<Apart>> = rows.iter().map(read).collect();
    let sure =
        |apart: &Option<Apart>| apart.as_ref().is_some_and(|it| it.certainty >= Certainty::Likely);
    // From the left and from the right: a short word is read beside one that was.
    for at in (1..rows.len()).chain((0..rows.len().saturating_sub(1)).rev()) {
        let beside = at > 0 && sure(&found[at - 1]) || found.get(at + 1).is_some_and(sure);
        if let (true, None, Some(row)) = (beside, &found[at], &rows[at]) {
            found[at] = row.short_word(text);
        }
    }
    apart.extend(found.into_iter().flatten());
}

/// The stretches of a line between its white space.
fn chunks(text: &str, line: Span) -> impl Iterator<Item = Span> {
    let stretch = line.of(text);
    stretch.split(char::is_whitespace).filter(|chunk| !chunk.is_empty()).map(move |chunk| {
        let start = line.start + (chunk.as_ptr() as usize - stretch.as_ptr() as usize);
        Span::new(start, start + chunk.len())
    })
}

/// The one letter or digit of a chunk, and what stands before and behind it, when there is no more.
/// A lone sign of the sentence counts as a chunk without a letter.
fn core(chunk: &str) -> Option<(&str, Option<char>, &str)> {
    const OUTSIDE: &str = ",.;:!?\"'()“”‘’«»…-–—";
    let is_outside = |sign: char| OUTSIDE.contains(sign);
    if chunk.len() > 12 {
        return None;
    }
    let lead = chunk.trim_start_matches(is_outside);
    let rest = lead.trim_end_matches(is_outside);
    let before = &chunk[..chunk.len() - lead.len()];
    let behind = &lead[rest.len()..];
    let mut letters = rest.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if letter.is_alphanumeric() => Some((before, Some(letter), behind)),
        (None, _) if chunk.chars().count() == 1 => Some(("", None, chunk)),
        _ => None,
    }
}

impl Row {
    /// The letters of chunks that hold one each.
    fn of_chunks(text: &str, chunks: &[Span]) -> Option<Row> {
        let mut row = Row { letters: Vec::new(), gaps: Vec::new(), tail: None };
        for chunk in chunks {
            let (before, letter, _) = core(chunk.of(text))?;
            let start = chunk.start + before.len();
            if let Some(letter) = letter {
                row.letters.push((Span::new(start, start + letter.len_utf8()), letter));
            }
        }
        if row.letters.len() < LEAST {
            return None;
        }
        let spans = row.letters.windows(2).map(|pair| Span::new(pair[0].0.end, pair[1].0.start));
        row.gaps = spans.map(|span| Gap::read(text, span)).collect();
        let usual = row.usual_gap(text)?;
        let end = row.span().end;
        row.tail =
            chunks.last().filter(|last| end < last.start).map(|last| Span::new(end, last.start));
        row.tail = row.tail.filter(|tail| {
            tail.of(text) == usual && text[tail.end..].starts_with([',', '.', ';', ':', '!', '?'])
        });
        for gap in &mut row.gaps {
            gap.is_edge = match gap.sign {
                None => gap.before.of(text) != usual,
                Some('\'' | '’' | '-') => gap.before.is_empty() || gap.before.of(text) != usual,
                Some(_) => true,
            };
        }
        Some(row)
    }

    /// The letters of a chunk with the same sign between each two.
    fn with_signs(text: &str, chunk: Span) -> Option<Row> {
        let outside = |sign: char| !sign.is_alphanumeric();
        let whole = chunk.of(text);
        let lead = whole.trim_start_matches(outside);
        let start = chunk.start + (whole.len() - lead.len());
        let inner = lead.trim_end_matches(outside);
        let sign = inner.chars().nth(1).filter(|sign| SIGNS.contains(*sign))?;
        let mut row = Row { letters: Vec::new(), gaps: Vec::new(), tail: None };
        for (index, (at, letter)) in inner.char_indices().enumerate() {
            let span = Span::new(start + at, start + at + letter.len_utf8());
            if index % 2 == 0 && letter.is_alphabetic() {
                row.letters.push((span, letter));
            } else if index % 2 == 1 && letter == sign {
                let behind = Span::new(span.end, span.end);
                row.gaps.push(Gap { before: span, sign: None, behind, is_edge: false });
            } else {
                return None;
            }
        }
        // The sign stands behind the last letter, too, when it stands behind every character.
        let end = start + inner.len();
        let rest = &lead[inner.len()..];
        let ends = rest.strip_prefix(sign).is_some_and(|rest| {
            rest.starts_with([',', '.', ';', ':', '!', '?']) && rest.chars().nth(1).is_none()
        });
        row.tail = ends.then(|| Span::new(end, end + sign.len_utf8()));
        (row.letters.len() == row.gaps.len() + 1).then_some(row)
    }

    pub(super) fn span(&self) -> Span {
        let first = self.letters.first().map_or(0, |(span, _)| span.start);
        Span::new(first, self.letters.last().map_or(first, |(span, _)| span.end))
    }

    /// What stands between letters of one word, its first character; `None` for a space.
    pub(super) fn separator(&self, text: &str) -> Option<char> {
        let gap = self.gaps.iter().find(|gap| !gap.is_edge)?;
        gap.before.of(text).chars().next()
    }

    /// The white space that stands between most letters.
    fn usual_gap<'t>(&self, text: &'t str) -> Option<&'t str> {
        let mut counts: Vec<(&str, usize)> = Vec::new();
        for gap in self.gaps.iter().filter(|gap| gap.sign.is_none()) {
            let space = gap.before.of(text);
            match counts.iter().position(|(known, _)| *known == space) {
                Some(at) => counts[at].1 += 1,
                // Nobody needs more sorts of space than these.
                None if counts.len() < 8 => counts.push((space, 1)),
                None => {}
            }
        }
        counts
            .into_iter()
            .max_by_key(|(space, count)| (*count, usize::MAX - space.len()))
            .map(|it| it.0)
    }

    /// What the letters of some of the row spell.
    fn spelt(&self, word: &Word) -> String {
        self.letters[word.start..word.end].iter().map(|(_, letter)| letter).collect()
    }

    /// Reads the row in the language that knows most of its words.
    fn read(&self, text: &str) -> Option<Apart> {
        if self.letters.len() < LEAST {
            return None;
        }
        let script =
            self.letters.iter().find_map(|(_, letter)| script(letter.encode_utf8(&mut [0; 4])))?;
        let small: Vec<char> = self.letters.iter().map(|(_, letter)| lower(*letter)).collect();
        // A long row tells its language by its beginning.
        let one = small.get(..LONG).and_then(|letters| likeliest(letters, Words::of(script)));
        let is_wanted = |words: &Words| one.is_none_or(|one| one.language == words.language);
        let readings = Words::of(script)
            .filter(is_wanted)
            .map(|words| (words.language, self.words(&small, words)));
        let known = |(_, words): &(Language, Vec<Word>)| {
            words.iter().filter(|word| word.rarity.is_some()).map(Word::square).sum::<usize>()
        };
        // The first of equals: the languages stand in the order of their weight.
        let best =
            readings.reduce(|best, next| if known(&next) > known(&best) { next } else { best });
        let listed = best.and_then(|(language, words)| {
            let certainty = self.judge(text, &words, language)?;
            Some(self.apart(text, &words, certainty, Reason::KnownWord))
        });
        listed.or_else(|| self.read_unlisted(text, &small, script))
    }

    fn words(&self, small: &[char], words: Words) -> Vec<Word> {
        let whole = split_at_gaps(&self.gaps, small, words);
        let has_gaps = self.gaps.iter().any(|gap| gap.is_edge && gap.sign.is_none());
        if has_gaps {
            return whole;
        }
        split(small, &whole, words).unwrap_or(whole)
    }

    fn judge(&self, text: &str, words: &[Word], language: Language) -> Option<Certainty> {
        let mut long = words.iter().filter(|word| word.len() >= LEAST);
        let (first, second) = (long.next(), long.next());
        let short: usize = words.iter().filter(|word| word.len() < LEAST).map(Word::len).sum();
        if let (Some(word), None) = (first, second)
            && short <= 2
        {
            return lone_word(text, self, (&self.spelt(word), word.rarity), language);
        }
        let known = words.iter().filter(|word| word.rarity.is_some());
        let letters: usize = known.clone().filter(|word| word.len() > 1).map(Word::len).sum();
        let all: usize = words.iter().map(Word::len).sum();
        let tells = known
            .clone()
            .any(|word| word.len() >= LEAST && !super::is_row_of_signs(&self.spelt(word)));
        let uneven = words.iter().filter(|word| !is_evenly_set(&self.spelt(word))).count();
        let even = uneven * 10 <= words.len();
        let enough = letters >= KNOWN_LETTERS && letters as f32 >= KNOWN_SHARE * all as f32;
        (tells && even && enough).then_some(Certainty::Certain)
    }

    /// Reads a row whose gaps show the words, in a language that has a model only.
    fn read_unlisted(
        &self,
        text: &str,
        small: &[char],
        script: crate::class::Script,
    ) -> Option<Apart> {
        let has_gaps = self.gaps.iter().any(|gap| gap.is_edge && gap.sign.is_none());
        if !has_gaps || self.letters.len() < UNLISTED_LETTERS {
            return None;
        }
        let words = split_at_gaps_unlisted(&self.gaps, small.len());
        let fluency = |language: Language| {
            let model = language.model();
            let mut nats = 0.0;
            for word in &words {
                let symbols = small[word.start..word.end].iter();
                nats += model.word(
                    symbols.map(|letter| model.symbol(*letter).unwrap_or(crate::model::UNKNOWN)),
                );
            }
            nats / (small.len() + words.len()) as f32
        };
        let languages = Language::all().filter(|language| language.script() == script);
        let best = languages.map(fluency).fold(f32::MIN, f32::max);
        let long = words.iter().filter(|word| word.len() >= LEAST).count();
        (best >= FLUENT && long >= 3)
            .then(|| self.apart(text, &words, Certainty::Certain, Reason::Language))
    }

    /// A word of two or three letters, known and not in capitals.
    fn short_word(&self, text: &str) -> Option<Apart> {
        let word: String = self.letters.iter().map(|(_, letter)| *letter).collect();
        let is_capitals = word.chars().all(char::is_uppercase);
        let known = Words::of(script(&word)?)
            .any(|words| words.rarity(word.chars().map(lower)).is_some_and(|rarity| rarity < 15));
        // `a.m.` is an abbreviation, and `a.m` in a row is none.
        let ends = text[self.span().end..].chars().next();
        let is_abbreviated = ends.is_some() && ends == self.separator(text);
        let sure = !is_capitals
            && !is_abbreviated
            && known
            && is_evenly_set(&word)
            && word.chars().count() < LEAST;
        sure.then(|| self.as_one(text, Certainty::Likely))
    }

    /// The row as one word.
    fn as_one(&self, text: &str, certainty: Certainty) -> Apart {
        let words = [Word { start: 0, end: self.letters.len(), rarity: None }];
        self.apart(text, &words, certainty, Reason::KnownWord)
    }

    /// The findings of a row that is read as these words.
    fn apart(&self, text: &str, words: &[Word], certainty: Certainty, why: Reason) -> Apart {
        let mut gaps = Vec::new();
        let mut ends = words.iter().map(|word| word.end).peekable();
        for (index, gap) in self.gaps.iter().enumerate() {
            while ends.peek().is_some_and(|end| *end < index + 1) {
                ends.next();
            }
            let is_edge = ends.peek() == Some(&(index + 1));
            let (before, behind) = gap.meant(is_edge);
            let wanted = [(gap.before, before), (gap.behind, behind)];
            gaps.extend(
                wanted
                    .into_iter()
                    .filter(|(span, meant)| !span.is_empty() && span.of(text) != *meant),
            );
        }
        gaps.extend(self.tail.map(|tail| (tail, "")));
        Apart { certainty, gaps, reasons: [Reason::PulledApart, why].into() }
    }
}

fn split_at_gaps_unlisted(gaps: &[Gap], letters: usize) -> Vec<Word> {
    let edges = gaps.iter().enumerate().filter(|(_, gap)| gap.is_edge).map(|(at, _)| at + 1);
    let mut start = 0;
    let mut word = |end| {
        let word = Word { start, end, rarity: None };
        start = end;
        word
    };
    edges.chain([letters]).map(&mut word).collect()
}

impl Gap {
    fn read(text: &str, span: Span) -> Gap {
        let between = span.of(text);
        let lead = between.trim_start();
        let before = Span::new(span.start, span.end - lead.len());
        let sign = lead.chars().next();
        let signs = lead.trim_end();
        let behind = Span::new(before.end + signs.len(), span.end);
        // Several signs are left as they are.
        let sign = sign.map(|sign| if signs.chars().nth(1).is_some() { '—' } else { sign });
        Gap { before, sign, behind, is_edge: false }
    }

    /// What is meant by the white space before and behind the sign, or by that without one.
    fn meant(&self, is_edge: bool) -> (&'static str, &'static str) {
        match self.sign {
            None if is_edge => (" ", " "),
            None => ("", ""),
            Some('\'' | '’' | '-') if !self.is_edge => ("", ""),
            Some(',' | '.' | ';' | ':' | '!' | '?' | ')' | '”' | '…') => ("", " "),
            Some('(' | '“') => (" ", ""),
            Some(_) => (" ", " "),
        }
    }
}
