//! UTF-8 that was read in another encoding: `Ã©` where é was written.
//!
//! The bytes of one character are read as two, three or four. Read back, they make that character
//! again; nearly nothing else does. As honest text holds such a pair now and then (`“CAFÉ”` holds
//! `É”`), the page as a whole decides: in which encoding most of its letters beyond ASCII fall
//! into sequences, and whether any of them is one that nobody writes.

mod code_page;
mod lost;

use std::str::from_utf8;

use memchr::{memchr2, memchr3_iter, memmem};

use crate::class::{Class, class};
use crate::look::first_non_ascii;
use crate::{Certainty, Finding, Kind, Reason, Span};

use code_page::{CodePage, LATIN, code_pages};

/// Weight of all sequences from which the page is sure to be in the wrong encoding.
const CERTAIN: usize = 3;

/// Weight of a sequence that no honest text holds, of one that hardly any does, and of one that
/// counts only beside others.
const PROOF: u8 = 3;
const STRONG: u8 = 2;
const WEAK: u8 = 1;

/// Finds the sequences of one reading in the wrong encoding; what was misread twice is found in
/// the text that this leaves.
///
/// Linear in the length of the text; a fast look says first in which encodings there could be any
/// sequence at all.
pub(super) fn find(text: &str) -> Vec<Finding> {
    let (latin, others) = code_pages().split_at(LATIN);
    let latin = if may_be_latin(text, latin) { latin } else { &[] };
    let others = if may_be_other(text, others) { others } else { &[] };
    let mut best: Option<View<'_>> = None;
    for view in latin.iter().chain(others).map(|page| View::new(text, page)) {
        if best.as_ref().is_none_or(|best| view.score() > best.score()) {
            best = Some(view);
        }
    }
    best.map_or_else(Vec::new, |view| view.findings())
}

/// Whether the letters from U+00C0 to U+017F, which begin with these bytes, begin a sequence.
fn may_be_latin(text: &str, pages: &[CodePage]) -> bool {
    memchr3_iter(0xC3, 0xC4, 0xC5, text.as_bytes()).any(|at| promises(text, at, pages))
}

/// The same for letters of Greek and Cyrillic that most sequences begin with.
fn may_be_other(text: &str, pages: &[CodePage]) -> bool {
    let bytes = text.as_bytes();
    let is_capital =
        |at: &usize| at.checked_sub(1).is_some_and(|at| matches!(bytes[at], 0xCE | 0xD0));
    if memchr2(0xCE, 0xD0, bytes).is_none() {
        return false;
    }
    let promises = |at: usize| promises(text, at - 1, pages);
    // Capitals Ο, Π, Ρ and П, Р, С end with these bytes: what Greek and Cyrillic letters begin with
    // reads as one of them. Γ, Δ, Ε and Г, Д, Е are the same for Latin letters.
    memchr3_iter(0x9F, 0xA0, 0xA1, bytes).filter(is_capital).any(promises)
        || memchr3_iter(0x93, 0x94, 0x95, bytes).filter(is_capital).any(promises)
        || PUNCTUATION.iter().any(|begin| memmem::find(bytes, begin.as_bytes()).is_some())
}

/// Whether a sequence begins at `at` that says anything: honest text is full of the others (`Рё`).
fn promises(text: &str, at: usize, pages: &[CodePage]) -> bool {
    // A letter of ASCII behind it ends most honest ones at once.
    if text.as_bytes().get(at + 2).is_some_and(u8::is_ascii_alphanumeric) {
        return false;
    }
    pages.iter().any(|page| {
        let Read::Sequence { end, .. } = read(text, at, page) else { return false };
        let humped = || text[..at].chars().next_back().is_some_and(char::is_lowercase);
        let mut shown = text[at..end].chars();
        let capital = shown.next().is_some_and(char::is_uppercase);
        let goes_on = || text[end..].chars().next().is_some_and(char::is_lowercase);
        let first = shown.clone().next().unwrap_or(' ');
        let length = 1 + shown.clone().count();
        let beside = (text[..at].chars().next_back(), text[end..].chars().next());
        shown.any(is_telling)
            || length == 4
            || (first.is_alphabetic() && is_latin(&text[at..end], beside.0, beside.1))
            || (capital && humped())
            || (!first.is_alphabetic() && !joins(first) && goes_on())
            || matches!(read(text, end, page), Read::Sequence { .. })
    })
}

/// What quotation marks and dashes begin with in Cyrillic and in Greek letters.
const PUNCTUATION: [&str; 2] = ["вЂ", "β€"];

/// A text as one encoding sees it.
struct View<'t> {
    text: &'t str,
    page: &'static CodePage,
    sequences: Vec<Sequence>,
    /// Beginnings of sequences that do not go on.
    gaps: Vec<Gap>,
    /// Letters of the encoding beyond ASCII that belong to no sequence.
    orphans: usize,
    weight: usize,
    /// How many sequences have any weight.
    telling: usize,
}

/// The bytes of one character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sequence {
    span: Span,
    meant: char,
    weight: u8,
}

/// A sequence one byte of which was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Gap {
    span: Span,
    utf8: [u8; 4],
    /// Where in it the lost byte stood.
    missing: usize,
}

/// The byte of the no-break space, which many programs turn into an ordinary one.
const NO_BREAK_SPACE: u8 = 0xA0;

/// The byte of the soft hyphen, which some of them turn into an ordinary hyphen.
const SOFT_HYPHEN: u8 = 0xAD;

impl Gap {
    /// The character with a byte put in, if anybody writes it.
    fn put_in(&self, byte: u8) -> Option<char> {
        let mut utf8 = self.utf8;
        *utf8.get_mut(self.missing)? = byte;
        let letter = from_utf8(&utf8[..=self.missing]).ok()?.chars().next()?;
        let is_mark = "‘’“”–—…•".contains(letter);
        (is_mark || (letter.is_alphabetic() && is_common(letter))).then_some(letter)
    }
}

/// What begins at a place.
enum Read {
    Sequence { end: usize, meant: char },
    Gap(Gap),
    Nothing,
}

/// Reads the sequence that begins at `at`, if one does.
fn read(text: &str, at: usize, page: &CodePage) -> Read {
    let mut letters = text[at..].chars();
    let Some(first) = letters.next() else { return Read::Nothing };
    let Some(lead) = page.byte(first) else { return Read::Nothing };
    let length = match lead {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return Read::Nothing,
    };
    let (mut utf8, mut known, mut end) = ([lead, 0, 0, 0], 1, at + first.len_utf8());
    while known < length {
        let next = letters.next();
        let byte = next.and_then(|next| page.byte(next)).filter(|byte| *byte < 0xC0);
        let (Some(next), Some(byte)) = (next, byte) else { break };
        utf8[known] = byte;
        known += 1;
        end += next.len_utf8();
    }
    if known < length {
        let span = Span::new(at, end);
        return if known + 1 == length {
            Read::Gap(Gap { span, utf8, missing: known })
        } else {
            Read::Nothing
        };
    }
    let meant = from_utf8(&utf8[..length]).ok().and_then(|utf8| utf8.chars().next());
    // Control characters were written by programs that took the byte for the sign: `Â’` for ’.
    let last = text[..end].chars().next_back();
    let meant = meant.and_then(|meant| if meant.is_control() { last } else { Some(meant) });
    match meant.filter(|meant| is_plausible(*meant) && fits(text, Span::new(at, end), *meant)) {
        Some(meant) => Read::Sequence { end, meant },
        None => Read::Nothing,
    }
}

/// Letters, marks, and the signs that are written among them.
fn is_plausible(meant: char) -> bool {
    let is_sign = matches!(u32::from(meant),
        0xA0..=0xBF | 0xD7 | 0xF7 | 0x2B0..=0x36F | 0x37E | 0x384 | 0x385 | 0x387 | 0x2000..=0x2064 | 0x20A0..=0x20C0 | 0x20D0..=0x2BFF
        | 0x3000..=0x303F | 0xFE00..=0xFE2F | 0xFEFF..=0xFFEF | 0xFFFD | 0x1F000..=0x1FAFF);
    // The marks of all other scripts and their stops are among these.
    is_sign || matches!(u32::from(meant), 0x80..=0x9F | 0x590..=0x1FFF) || meant.is_alphanumeric()
}

/// Letters of scripts that do not look like the Latin one do not stand inside Latin words; what
/// reads like that is a letter with quotation marks behind it.
fn fits(text: &str, span: Span, meant: char) -> bool {
    let far = meant.is_alphabetic() && class(meant) == Class::Break;
    let far = far || matches!(u32::from(meant), 0x590..=0x7FF);
    !far || !{
        let bytes = text.as_bytes();
        let before = span.start.checked_sub(1).map(|at| bytes[at]);
        let beside = [before, bytes.get(span.end).copied()];
        beside.iter().flatten().any(u8::is_ascii_alphabetic)
    }
}

impl<'t> View<'t> {
    fn new(text: &'t str, page: &'static CodePage) -> View<'t> {
        let (sequences, gaps) = (Vec::new(), Vec::new());
        let mut view = View { text, page, sequences, gaps, orphans: 0, weight: 0, telling: 0 };
        view.read();
        for index in 0..view.sequences.len() {
            let weight = view.weigh(index);
            view.sequences[index].weight = weight;
            view.weight += usize::from(weight);
            view.telling += usize::from(weight > 0);
        }
        view
    }

    fn read(&mut self) {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while let Some(found) = first_non_ascii(&bytes[at..]) {
            at += found;
            match read(self.text, at, self.page) {
                Read::Sequence { end, meant } => {
                    self.sequences.push(Sequence { span: Span::new(at, end), meant, weight: 0 });
                    at = end;
                    continue;
                }
                Read::Gap(gap) => {
                    self.orphans += usize::from(!self.is_torn(&gap));
                    self.gaps.push(gap);
                    at = gap.span.end;
                    continue;
                }
                Read::Nothing => {}
            }
            let letter = self.text[at..].chars().next().unwrap_or('\0');
            let is_orphan = letter.is_alphabetic() && self.page.byte(letter).is_some();
            self.orphans += usize::from(is_orphan);
            at += letter.len_utf8();
        }
    }

    /// Whether a beginning looks as if something behind it was lost, and not like a letter.
    fn is_torn(&self, gap: &Gap) -> bool {
        let before = self.sequences.last().filter(|before| before.span.end == gap.span.start);
        let before = before.map(|before| before.meant);
        let before = before.or_else(|| self.text[..gap.span.start].chars().next_back());
        let mut shown = gap.span.of(self.text).chars();
        let capital = shown.next().is_some_and(char::is_uppercase);
        self.text[gap.span.end..].starts_with(char::REPLACEMENT_CHARACTER)
            || (capital && before.is_some_and(char::is_lowercase))
            || shown.any(is_telling)
            || (self.text[gap.span.end..].starts_with(' ')
                && before.is_none_or(char::is_whitespace)
                && gap.put_in(NO_BREAK_SPACE).is_some_and(char::is_lowercase))
    }

    /// How much a sequence says: nobody writes `Ã` behind a small letter, nor `€` behind `â`.
    fn weigh(&self, index: usize) -> u8 {
        let Sequence { span, meant, .. } = self.sequences[index];
        let (before, after) = self.beside(index);
        let mut shown = span.of(self.text).chars();
        let capital = shown.next().is_some_and(char::is_uppercase);
        let behind = shown.as_str();
        let (first, length) = (behind.chars().next().unwrap_or(' '), 1 + behind.chars().count());
        let follows = matches!(meant, '\u{2010}'..='\u{203A}' | '€' | '™' | '\u{FEFF}');
        if length == 4 || (length == 3 && follows) {
            return PROOF;
        }
        let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphabetic);
        let alone = meant.is_alphabetic() && !is_letter(before) && !is_letter(after);
        let telling = behind.chars().any(is_telling);
        if length == 3 {
            return if telling && !alone { STRONG } else { u8::from(telling) };
        }
        let humped = capital && before.is_some_and(char::is_lowercase);
        let goes_on = after.is_some_and(char::is_lowercase);
        let beside_another = self.adjoins(index);
        match () {
            () if is_latin(span.of(self.text), before, after) => PROOF,
            () if alone => u8::from(telling),
            () if humped && meant.is_alphabetic() && !first.is_alphabetic() => PROOF,
            () if humped && meant.is_alphabetic() && is_common(meant) => STRONG,
            () if goes_on && capital && is_inside(first, meant, is_letter(before)) => PROOF,
            () if telling => STRONG,
            () if goes_on && capital && !first.is_alphabetic() && !joins(first) => STRONG,
            () if humped && meant == first => WEAK,
            () if beside_another && meant.is_alphabetic() && is_common(meant) => WEAK,
            () => 0,
        }
    }

    /// What stands before and behind a sequence, other sequences as they read.
    fn beside(&self, index: usize) -> (Option<char>, Option<char>) {
        let span = self.sequences[index].span;
        let before = index.checked_sub(1).map(|before| self.sequences[before]);
        let before = before.filter(|before| before.span.end == span.start);
        let after = self.sequences.get(index + 1).filter(|after| after.span.start == span.end);
        (
            before.map(|found| found.meant).or_else(|| self.text[..span.start].chars().next_back()),
            after.map(|found| found.meant).or_else(|| self.text[span.end..].chars().next()),
        )
    }

    /// Whether another sequence stands right beside this one.
    fn adjoins(&self, index: usize) -> bool {
        let span = self.sequences[index].span;
        let before = index.checked_sub(1).map(|before| self.sequences[before]);
        before.is_some_and(|before| before.span.end == span.start)
            || self.sequences.get(index + 1).is_some_and(|after| after.span.start == span.end)
    }

    /// How much better the page reads in this encoding.
    fn score(&self) -> isize {
        self.weight as isize - self.orphans as isize
    }

    /// How sure it is that the page was read in this encoding.
    fn certainty(&self) -> Option<Certainty> {
        let most = self.sequences.iter().map(|found| found.weight).max().unwrap_or(0);
        let few_orphans = self.orphans * 2 <= self.telling;
        match () {
            () if most < STRONG && self.weight < CERTAIN => None,
            () if few_orphans && self.weight >= CERTAIN && most >= STRONG => {
                Some(Certainty::Certain)
            }
            () if few_orphans && most >= STRONG => Some(Certainty::Likely),
            () => Some(Certainty::Possible),
        }
    }

    fn findings(self) -> Vec<Finding> {
        let Some(certainty) = self.certainty() else { return Vec::new() };
        let sure = certainty == Certainty::Certain;
        // What had been lost before the page was misread is lost.
        let counts = |found: &&Sequence| {
            (sure || found.weight >= STRONG) && found.meant != char::REPLACEMENT_CHARACTER
        };
        let found = self.sequences.iter().filter(counts).map(|found| Finding {
            span: found.span,
            shown: found.span.of(self.text).into(),
            meant: found.meant.to_string().into(),
            kind: Kind::Mojibake,
            certainty,
            reasons: [Reason::WrongEncoding].into(),
            scheme: None,
        });
        let mut findings: Vec<Finding> = found.collect();
        if sure && !self.gaps.is_empty() {
            findings.extend(lost::find(&self));
            findings.sort_by_key(|finding| finding.span.start);
        }
        findings
    }
}

/// Whether a small letter, or the capital of a word, reads as a capital with a sign that ends no word:
/// `Ã¼ber`, `FÃ¶n`, `Ã‰tat`.
fn is_inside(behind: char, meant: char, follows: bool) -> bool {
    let fits = meant.is_lowercase() || (meant.is_uppercase() && !follows);
    fits && is_common(meant) && "¡£¤¥¦§¨©ª¬®¯°±µ¶¹¼½¾¿€‰ˆ‡†".contains(behind)
}

/// The letters ß, Ü and à where they read as what no spelling has: `daÃŸ`, `Ãœber`, `Ã\u{A0} la`.
fn is_latin(shown: &str, before: Option<char>, after: Option<char>) -> bool {
    let is = |letter: Option<char>, is_such: fn(char) -> bool| letter.is_some_and(is_such);
    match shown {
        "ÃŸ" => is(before, char::is_lowercase),
        "Ãœ" => !is(before, char::is_alphabetic) && is(after, char::is_lowercase),
        "Ã\u{A0}" => after == Some(' ') && is(before, |letter| matches!(letter, ' ' | '\'')),
        _ => false,
    }
}

/// What hardly ever stands behind a letter in honest text.
fn is_telling(behind: char) -> bool {
    matches!(behind, '\u{80}'..='\u{9F}') || "¡¢£¤¥¦¨¬\u{AD}¯±µ¶¸¼½¾¿€ˆ˜‰˘˛˝΅΄―".contains(behind)
}

/// What joins two parts of a word, or two words, in honest text.
fn joins(behind: char) -> bool {
    "’–—…·‚".contains(behind)
}

/// Letters of spellings in use today: what two letters of another language read as by accident is
/// mostly none.
fn is_common(meant: char) -> bool {
    matches!(u32::from(meant),
        0xC0..=0x17F | 0x218..=0x21B | 0x386..=0x3CE | 0x401..=0x45F | 0x490..=0x4FF
        | 0x531..=0x588 | 0x5D0..=0x5EA | 0x620..=0x6D3 | 0x900..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn restored(text: &str) -> String {
        let findings = find(text);
        crate::restore(text, &findings, Certainty::Certain).into_text()
    }

    /// Text in UTF-8, as it looks when its bytes are read in an encoding; bytes that stand for
    /// nothing are put in as `lost`.
    fn misread(text: &str, page: usize, lost: &str) -> String {
        let page = &code_pages()[page];
        let letters: Vec<char> = (0x80..'™' as u32 + 1).filter_map(char::from_u32).collect();
        let read = |byte: u8| match letters.iter().rev().find(|own| page.byte(**own) == Some(byte))
        {
            _ if byte < 0x80 => char::from(byte).to_string(),
            Some(letter) if u32::from(*letter) >= 0xA0 => letter.to_string(),
            _ => lost.to_owned(),
        };
        text.bytes().map(read).collect()
    }

    #[test]
    fn words_in_five_encodings() {
        for (page, text) in [
            (0, "The café serves “crème brûlée” – it’s 5 € – to señoritas from Málaga 😀."),
            (1, "Yağmurlu bir günde küçük çocuk şapkasını göle düşürdü."),
            (2, "Stařec zavřel krámek a šel domů; žáci příště přijdou zítra."),
            (4, "Ключ лежит под ковриком, а кот спит на печке до обеда."),
            (0, "Ключи лежит под ковриком, а кот пил на печи до обеда."),
        ] {
            let wrong = misread(text, page, "\u{FFFD}");
            assert_ne!(wrong, text);
            assert_eq!(restored(&wrong), text, "{wrong}");
        }
    }

    #[test]
    fn disguise_lies_below() {
        let text = "The siпger had пot beeп seeп iп pυblic siпce the fυпeral.";
        for page in 0..5 {
            assert_eq!(restored(&misread(text, page, "\u{FFFD}")), text);
        }
    }

    #[test]
    fn misread_twice() {
        let twice = misread(&misread("déjà vécu, crème", 0, "\u{81}"), 0, "\u{81}");
        let once = restored(&twice);
        assert_eq!(restored(&once), "déjà vécu, crème");
    }

    #[test]
    fn honest_pairs_stay() {
        for text in [
            "“IRMÔ, “MANHÔ e “MAÇÔ estavam na lista.",
            "He ate the pâté—“good”, she said, ‘at the café’”.",
            "NESTLÉ® et «ENTRÉE»… à l’ÎLE",
            "Рік минув, Рівне спить, Сірко гавкає. Її звали Рєпа.",
            "В СССР» и РФ» ставят кавычки…",
            "PÓŁNOC, RÓŻA, KRĘŻEL, DÍŽE, ÚŽAS",
            "“SÃO”, «À», Â°",
            "日本語「テスト」、中文",
            "",
        ] {
            let surest = find(text).iter().map(|found| found.certainty).max();
            assert!(surest <= Some(Certainty::Possible), "{text}");
        }
    }

    #[test]
    fn one_misread_letter_alone_is_no_proof() {
        let findings = find("The text `Ã©` shows up where nobody told the program what it reads.");
        assert!(findings.iter().all(|found| found.certainty == Certainty::Possible));
    }
}
