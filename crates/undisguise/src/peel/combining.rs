//! Marks on letters that do not carry them: strike-through and underline on one letter after the
//! other, piles of marks, and marks strewn over the letters of a word.
//!
//! Only marks that belong to no script are looked at. Vietnamese, Greek, Navajo, Lithuanian and all
//! other spellings put at most four of them on a letter, on few letters of a word.

use std::ops::Range;

use memchr::{memchr_iter, memchr3};
use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use crate::look::first_non_ascii;
use crate::{Certainty, Finding, Kind, Reason, Span};

/// So many marks on one letter belong to no spelling, nor to a transcription of sounds.
const PILE: usize = 5;

/// The same on a page that holds piles.
const SMALL_PILE: usize = 3;

/// From so many small piles with marks that their letters do not carry the page holds piles.
const SMALL_PILES: usize = 4;

/// So many letters in a row must carry the same line or ring, and so many any other mark.
const LINED: usize = 2;
const ALIKE: usize = 4;

/// So many letters must be lined in all: one may be underlined in an honest spelling.
const LINED_IN_ALL: usize = 3;

/// From so many lined letters on, the page is written so, letters that stand alone included.
const LINED_PAGE: usize = 12;

/// From so many piles on, and when that is every third letter with marks, all marks are piles.
const PILED_PAGE: usize = 10;

/// So many letters of a word must carry a mark that no spelling puts on them; two of three of all.
const STREWN: usize = 3;

/// The same where all letters of the word carry marks.
const STREWN_OF_ALL: usize = 2;

/// From so many strewn words on, the page is written so.
const STREWN_WORDS: usize = 3;

/// Finds marks that no spelling has. Linear in the length of the text; a fast look says first
/// whether there are any marks at all.
pub(super) fn find(text: &str) -> Vec<Finding> {
    if !may_find(text) {
        return Vec::new();
    }
    let clusters = clusters(text);
    let mut verdicts: Vec<Verdict> = vec![Verdict::default(); clusters.len()];
    mark_lines(&clusters, &mut verdicts);
    let strewn = mark_strewn(text, &clusters, &mut verdicts);
    mark_piles(&clusters, &mut verdicts, strewn);
    // Where no letter is marked as a spelling has it, none was before the others came.
    let untouched = |(own, verdict): (&Cluster<'_>, &Verdict)| {
        !verdict.strange && !verdict.pile && own.is_letter() && !own.is_strange()
    };
    if !clusters.iter().zip(&verdicts).any(untouched) {
        verdicts.iter_mut().for_each(|verdict| verdict.pile |= verdict.strange);
    }
    let finding = |(cluster, verdict): (&Cluster<'_>, &Verdict)| finding(cluster, verdict);
    clusters.iter().zip(&verdicts).filter_map(finding).collect()
}

/// Whether any mark stands in the text; says yes to a few other characters.
fn may_find(text: &str) -> bool {
    let bytes = text.as_bytes();
    // U+0300 to U+036F begin with CC and CD, U+0488 and U+0489 with D2, U+20D0 to U+20FF with E2 83.
    memchr3(0xCC, 0xCD, 0xD2, bytes).is_some()
        || memchr_iter(0xE2, bytes).any(|at| bytes.get(at + 1) == Some(&0x83))
}

/// A character with the marks on it.
struct Cluster<'t> {
    /// `None` for marks at the beginning of the text.
    base: Option<char>,
    /// Where the base begins.
    start: usize,
    marks: &'t str,
    /// Where the marks stand.
    span: Span,
    count: usize,
}

/// Which marks of a cluster are none of its letter.
#[derive(Clone, Debug, Default)]
struct Verdict {
    /// All of them, in a pile.
    pile: bool,
    /// Those that no spelling puts on the letter.
    strange: bool,
    /// These.
    lines: [Option<char>; PILE - 1],
}

impl Verdict {
    /// Counts a mark as part of a drawing.
    fn line(&mut self, mark: char) {
        let free = self.lines.iter_mut().find(|line| line.is_none() || **line == Some(mark));
        if let Some(line) = free {
            *line = Some(mark);
        }
    }
}

/// The marked characters of a text.
fn clusters(text: &str) -> Vec<Cluster<'_>> {
    let bytes = text.as_bytes();
    let mut clusters: Vec<Cluster<'_>> = Vec::new();
    let (mut base, mut at) = (None, 0);
    while let Some(found) = first_non_ascii(&bytes[at..]) {
        at += found;
        if found > 0 {
            base = Some((at - 1, char::from(bytes[at - 1])));
        }
        let rest = &text[at..];
        let marks = rest.find(|letter| !is_mark(letter)).unwrap_or(rest.len());
        if marks > 0 {
            let span = Span::new(at, at + marks);
            let marks = span.of(text);
            // The joiner alone is no mark but an unseen character, which the judge reads.
            if marks.contains('\u{34F}') && marks.chars().count() < PILE {
                at = span.end;
                continue;
            }
            let (start, base) = base.take().map_or((at, None), |(at, base)| (at, Some(base)));
            clusters.push(Cluster { base, start, marks, span, count: marks.chars().count() });
            at = span.end;
            continue;
        }
        let letter = rest.chars().next().unwrap_or(' ');
        base = Some((at, letter));
        at += letter.len_utf8();
    }
    clusters
}

/// The general combining marks, and the joiner that piles are filled up with.
fn is_mark(letter: char) -> bool {
    matches!(u32::from(letter),
        0x300..=0x36F | 0x483..=0x489 | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F)
}

/// Lines through, over and under letters, and frames around them, which join up to one drawing.
fn is_line(mark: char) -> bool {
    matches!(u32::from(mark),
        0x305 | 0x332 | 0x333 | 0x334..=0x338 | 0x33F | 0x347 | 0x34C | 0x35E | 0x35F | 0x362
        | 0x488 | 0x489 | 0x20D2 | 0x20D3 | 0x20DD..=0x20E0 | 0x20E2..=0x20E5 | 0x20EA | 0x20EB | 0x20E6)
}

impl<'t> Cluster<'t> {
    /// Whether the characters stand one behind the other, nothing between them.
    fn is_before(&self, next: &Cluster<'_>) -> bool {
        self.span.end == next.start
    }

    fn is_letter(&self) -> bool {
        self.base.is_some_and(char::is_alphanumeric)
    }

    /// Whether a mark stands on the letter that no spelling puts there.
    fn is_strange(&self) -> bool {
        self.base.is_some_and(char::is_alphabetic)
            && self.marks.chars().any(|mark| !self.carries(mark))
    }

    /// Its marks but for the lines of a drawing.
    fn marks_beside<'v>(
        &self,
        verdict: &'v Verdict,
    ) -> impl Iterator<Item = char> + use<'_, 'v, 't> {
        self.marks.chars().filter(|mark| !verdict.lines.contains(&Some(*mark)))
    }

    /// Whether one of those stands on the letter that no spelling puts there.
    fn is_strange_beside(&self, verdict: &Verdict) -> bool {
        self.base.is_some_and(char::is_alphabetic)
            && self.marks_beside(verdict).any(|mark| !self.carries(mark))
    }

    /// Whether a spelling puts the mark on the letter.
    fn carries(&self, mark: char) -> bool {
        self.base.is_some_and(|base| composes(base, mark))
    }
}

/// Runs of characters, one behind the other, for which `is_such` holds.
fn runs<'c>(
    clusters: &'c [Cluster<'_>],
    is_such: impl Fn(&Cluster<'_>) -> bool + 'c,
) -> impl Iterator<Item = Range<usize>> + 'c {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + clusters[at..].iter().position(&is_such)?;
        let mut end = start + 1;
        while clusters.get(end).is_some_and(&is_such) && clusters[end - 1].is_before(&clusters[end])
        {
            end += 1;
        }
        at = end;
        Some(start..end)
    })
}

/// Finds marks that one letter after the other carries.
fn mark_lines(clusters: &[Cluster<'_>], verdicts: &mut [Verdict]) {
    let mut found = alike(clusters);
    found.retain(|(mark, run)| is_drawn(&clusters[run.clone()], *mark));
    let mut lined: FxHashMap<char, usize> = FxHashMap::default();
    for (mark, run) in &found {
        let letters = clusters[run.clone()].iter().filter(|cluster| cluster.is_letter());
        *lined.entry(*mark).or_default() += letters.count();
    }
    found.retain(|(mark, _)| lined[mark] >= LINED_IN_ALL);
    for (mark, run) in found {
        verdicts[run].iter_mut().for_each(|verdict| verdict.line(mark));
    }
    for (cluster, verdict) in clusters.iter().zip(verdicts) {
        let is_everywhere = |mark: &char| lined.get(mark).is_some_and(|all| *all >= LINED_PAGE);
        let marks = cluster.marks.chars().filter(is_everywhere).take(PILE);
        marks.for_each(|mark| verdict.line(mark));
    }
}

/// Runs of characters that carry the same mark, piles left out.
fn alike(clusters: &[Cluster<'_>]) -> Vec<(char, Range<usize>)> {
    let mut found: Vec<(char, Range<usize>)> = Vec::new();
    // The marks of the last character, and where the run of each began.
    let mut open: Vec<(char, usize)> = Vec::new();
    for (at, cluster) in clusters.iter().enumerate() {
        let follows = at > 0 && clusters[at - 1].is_before(cluster) && cluster.count < PILE;
        open.retain(|(mark, start)| {
            let goes_on = follows && cluster.marks.contains(*mark);
            if !goes_on {
                found.push((*mark, *start..at));
            }
            goes_on
        });
        for mark in cluster.marks.chars().take(if cluster.count < PILE { PILE } else { 0 }) {
            if open.iter().all(|(own, _)| *own != mark) {
                open.push((mark, at));
            }
        }
    }
    found.extend(open.into_iter().map(|(mark, start)| (mark, start..clusters.len())));
    found
}

/// Whether a run of characters that carry the same mark is a drawing, and no spelling.
fn is_drawn(run: &[Cluster<'_>], mark: char) -> bool {
    let bases = || run.iter().filter_map(|cluster| cluster.base);
    let letters = bases().filter(|base| base.is_alphabetic()).count();
    match mark {
        // Over capitals: Roman thousands, and what is not, in logic.
        '\u{305}' | '\u{33F}' | '\u{333}' => letters > ALIKE && bases().any(char::is_lowercase),
        // Letters that are struck out slantwise stand in physics, side by side.
        '\u{337}' | '\u{338}' => letters >= ALIKE,
        _ if is_line(mark) => letters >= LINED,
        _ => letters >= ALIKE && run.iter().filter(|own| !own.carries(mark)).count() >= LINED,
    }
}

/// Finds words most letters of which carry marks that no spelling puts on them, and says how many.
/// Where there are several, other words all letters of which carry marks are of the same kind.
fn mark_strewn(text: &str, clusters: &[Cluster<'_>], verdicts: &mut [Verdict]) -> usize {
    let words = mark_words(text, clusters, verdicts, is_strewn);
    if words >= STREWN_WORDS {
        mark_words(text, clusters, verdicts, |_, word| {
            word.strange > 0 && word.clusters == word.letters && word.letters > 1
        });
    }
    words
}

/// Finds the words for which `is_such` holds, and says how many.
fn mark_words(
    text: &str,
    clusters: &[Cluster<'_>],
    verdicts: &mut [Verdict],
    is_such: fn(&str, &Word) -> bool,
) -> usize {
    let (mut words, mut at) = (0, 0);
    while at < clusters.len() {
        if clusters[at].count >= PILE || !clusters[at].is_letter() {
            at += 1;
            continue;
        }
        let span = word(text, clusters[at].start);
        let own = clusters[at..].iter().take_while(|own| own.start < span.end).count();
        let behind = at + own.max(1);
        if is_such(text, &Word::new(text, span, &clusters[at..behind], &verdicts[at..behind])) {
            words += 1;
            verdicts[at..behind].iter_mut().for_each(|verdict| verdict.strange = true);
        }
        at = behind;
    }
    words
}

/// A word with marks.
struct Word {
    span: Span,
    letters: usize,
    /// Letters with marks, and of them those with marks that no spelling puts there; the lines of a
    /// drawing are another matter.
    clusters: usize,
    strange: usize,
    /// The marks are not all the same.
    differ: bool,
}

impl Word {
    fn new(text: &str, span: Span, clusters: &[Cluster<'_>], verdicts: &[Verdict]) -> Word {
        let own = || clusters.iter().zip(verdicts);
        let mut marks = own().flat_map(|(own, verdict)| own.marks_beside(verdict));
        let first = marks.next();
        Word {
            span,
            letters: span.of(text).chars().filter(|letter| !is_mark(*letter)).count(),
            clusters: clusters.len(),
            strange: own().filter(|(own, verdict)| own.is_strange_beside(verdict)).count(),
            differ: marks.any(|mark| Some(mark) != first),
        }
    }
}

/// Whether two of three letters of a word carry marks that no spelling puts on them, or all carry
/// some and a few of them such. One and the same mark on all of them is another matter.
fn is_strewn(text: &str, word: &Word) -> bool {
    let most = word.strange >= STREWN && word.strange * 3 >= word.letters * 2;
    let all = word.letters >= ALIKE && word.clusters == word.letters;
    word.differ
        && (most || (all && word.strange >= STREWN_OF_ALL))
        && !is_transcription(text, word.span)
}

/// The rest of a word from a letter on, marks included.
fn word(text: &str, start: usize) -> Span {
    let rest = &text[start..];
    let end = rest.find(|letter: char| !letter.is_alphabetic() && !is_mark(letter));
    Span::new(start, start + end.unwrap_or(rest.len()))
}

/// How far before a word the bracket of a transcription is looked for, in characters.
const BRACKET: usize = 24;

/// Whether a word may be a transcription of sounds: in brackets or strokes, or with phonetic signs.
fn is_transcription(text: &str, word: Span) -> bool {
    let mut before = text[..word.start].chars().rev().take(BRACKET).peekable();
    let mut opened = false;
    while let Some(letter) = before.next() {
        match letter {
            '[' | '⟨' => opened = true,
            ']' | '⟩' => break,
            // Between two words it is no bracket.
            '/' => {
                opened = before.peek().is_none_or(|one| !one.is_alphanumeric() && !is_mark(*one))
            }
            _ => continue,
        }
        if opened {
            break;
        }
    }
    opened
        || word
            .of(text)
            .chars()
            .any(|letter| matches!(u32::from(letter), 0x250..=0x2FF | 0x483..=0x487))
}

/// Finds piles of marks, and smaller ones on a page that holds them or words with strewn marks.
fn mark_piles(clusters: &[Cluster<'_>], verdicts: &mut [Verdict], strewn: usize) {
    let count = |least: usize| {
        let such =
            move |own: &&Cluster<'_>| own.count >= least && own.is_letter() && own.is_strange();
        clusters.iter().filter(such).count()
    };
    let piles = count(PILE);
    if piles == 0 && (count(SMALL_PILE) < SMALL_PILES || strewn == 0) {
        return;
    }
    if piles >= PILED_PAGE && piles * 3 >= clusters.len() {
        verdicts.iter_mut().for_each(|verdict| verdict.pile = true);
        return;
    }
    for (cluster, verdict) in clusters.iter().zip(verdicts.iter_mut()) {
        verdict.pile |=
            cluster.count >= SMALL_PILE && (cluster.is_strange() || !cluster.is_letter());
    }
    // Marks by ones and twos in words with piles.
    let runs: Vec<Range<usize>> = runs(clusters, |_| true).collect();
    for run in runs {
        let is_piled = verdicts[run.clone()].iter().any(|verdict| verdict.pile);
        verdicts[run].iter_mut().for_each(|verdict| verdict.strange |= is_piled);
    }
}

/// What is wrong with the marks of one character; one finding for all of them.
fn finding(cluster: &Cluster<'_>, verdict: &Verdict) -> Option<Finding> {
    let stays = |mark: &char| {
        let is_lined = verdict.lines.contains(&Some(*mark));
        !is_lined && !verdict.pile && (!verdict.strange || cluster.carries(*mark))
    };
    let kept: String = cluster.marks.chars().filter(stays).collect();
    (kept.len() < cluster.marks.len()).then(|| Finding {
        span: cluster.span,
        shown: cluster.marks.into(),
        meant: SmolStr::from(kept),
        kind: Kind::Combining,
        certainty: Certainty::Certain,
        reasons: [Reason::StackedMarks].into(),
        scheme: None,
    })
}

/// Whether Unicode has the letter with the mark as one character.
fn composes(base: char, mark: char) -> bool {
    let found = COMPOSITIONS.binary_search_by_key(&mark, |row| row.0);
    found.is_ok_and(|row| COMPOSITIONS[row].1.contains(base)) || is_own_mark(base, mark)
}

/// Marks of spellings that Unicode has no single character for, with the first mark on the letter
/// in one character: tones, stress, nasal vowels.
fn is_own_mark(base: char, mark: char) -> bool {
    let composed = !base.is_ascii() && base.is_alphabetic();
    let vowel = "аеёиоуыэюяєіїАЕЁИОУЫЭЮЯЄІЇ".contains(base);
    let tone = matches!(mark, '\u{300}'..='\u{304}' | '\u{306}'..='\u{30C}' | '\u{30F}' | '\u{311}'
        | '\u{313}' | '\u{314}' | '\u{31B}' | '\u{323}' | '\u{325}' | '\u{327}' | '\u{328}' | '\u{331}'
        | '\u{342}' | '\u{345}');
    tone && (composed || vowel || "aeiouyAEIOUYmnMN".contains(base))
}

/// Marks, and the letters that Unicode has with them as one character: `UnicodeData.txt`, version
/// 17, canonical decompositions, by their first character.
const COMPOSITIONS: [(char, &str); 29] = [
    ('\u{300}', "AEINOUWYaeinouwyΑΕΗΙΟΥΩαεηιουωЕИеи"),
    ('\u{301}', "ACEGIKLMNOPRSUWYZacegiklmnoprsuwyzÆØæøΑΕΗΙΟΥΩαεηιουωϒГКгк"),
    ('\u{302}', "ACEGHIJOSUWYZaceghijosuwyz"),
    ('\u{303}', "AEINOUVYaeinouvy"),
    ('\u{304}', "AEGILORUYaegiloruyÆæΑΙΥαιυИУиу"),
    ('\u{306}', "AEGIOUaegiouΑΙΥαιυАЕЖИУаежиу"),
    ('\u{307}', "ABCDEFGHIMNOPRSTWXYZabcdefghmnoprstwxyzſ"),
    ('\u{308}', "AEHIOUWXYaehiotuwxyΙΥιυϒІАЕЖЗИОУЧЫЭаежзиоучыэіӘәӨө"),
    ('\u{309}', "AEIOUYaeiouy"),
    ('\u{30A}', "AUauwy"),
    ('\u{30B}', "OUouУу"),
    ('\u{30C}', "ACDEGHIKLNORSTUZacdeghijklnorstuzƷʒ"),
    ('\u{30F}', "AEIORUaeioruѴѵ"),
    ('\u{311}', "AEIORUaeioru"),
    ('\u{313}', "ΑΕΗΙΟΩαεηιορυω"),
    ('\u{314}', "ΑΕΗΙΟΡΥΩαεηιορυω"),
    ('\u{31B}', "OUou"),
    ('\u{323}', "ABDEHIKLMNORSTUVWYZabdehiklmnorstuvwyz"),
    ('\u{324}', "Uu"),
    ('\u{325}', "Aa"),
    ('\u{326}', "STst"),
    ('\u{327}', "CDEGHKLNRSTcdeghklnrst"),
    ('\u{328}', "AEIOUaeiou"),
    ('\u{32D}', "DELNTUdelntu"),
    ('\u{32E}', "Hh"),
    ('\u{330}', "EIUeiu"),
    ('\u{331}', "BDKLNRTZbdhklnrtz"),
    ('\u{342}', "ΑΗΙΥΩαηιυω"),
    ('\u{345}', "ΑΗΩαηω"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn restored(text: &str) -> String {
        crate::restore(text, &find(text), Certainty::Certain).into_text()
    }

    /// Every character with marks behind it.
    fn marked(text: &str, marks: &str) -> String {
        text.chars().flat_map(|letter| std::iter::once(letter).chain(marks.chars())).collect()
    }

    #[test]
    fn lines_and_frames_come_off() {
        let text = "he never said so";
        for line in
            ["\u{336}", "\u{332}", "\u{338}", "\u{305}", "\u{20E0}", "\u{489}", "\u{336}\u{332}"]
        {
            assert_eq!(restored(&marked(text, line)), text, "{}", line.escape_unicode());
        }
        assert_eq!(restored("a l\u{336}i\u{336}e\u{336} here"), "a lie here");
    }

    #[test]
    fn piles_come_off() {
        let pile = "\u{315}\u{34F}\u{321}\u{30D}\u{353}\u{347}\u{36A}";
        assert_eq!(restored(&marked("Nobody came.", pile)), "Nobody came.");
        assert_eq!(restored(&marked("Никто не пришёл.", pile)), "Никто не пришёл.");
    }

    #[test]
    fn marks_strewn_over_a_word_come_off() {
        let text = "pay the r\u{30D}a\u{346}n\u{353}s\u{34B}o\u{35A}m\u{346} now";
        assert_eq!(restored(text), "pay the ransom now");
        assert_eq!(restored(&marked("bought", "\u{308}")), "bought");
    }

    #[test]
    fn spellings_stay() {
        for text in [
            "Tie\u{302}\u{301}ng Vie\u{302}\u{323}t du\u{31B}o\u{31B}\u{300}ng",
            "\u{3B1}\u{304}\u{313}\u{301}\u{345} \u{3C9}\u{314}\u{342}\u{345}",
            "ł\u{328}\u{301} į\u{301} ę\u{301}\u{300}",
            "e\u{323}\u{300} m\u{300} n\u{304} n\u{331}a\u{331}n\u{331}",
            "[t\u{32A}a\u{320}n\u{32A}d\u{32A}] t\u{361}s n\u{329} b\u{325}",
            "за\u{301}мок и замо\u{301}к",
            "гд\u{487}ь б\u{483}гъ",
            "x\u{304} + y\u{302} = v\u{20D7}; V\u{305}I\u{305}I\u{305}; A\u{305}B\u{305} + =\u{338}",
            "1\u{FE0F}\u{20E3}2\u{FE0F}\u{20E3}",
            "Tr p\u{338}k\u{338}q\u{338}; x\u{305}y\u{305}z\u{305}",
            "k\u{332}wa g\u{332}a x\u{332}",
            "u\u{364}ber, o\u{364}",
            "\u{301}",
            "",
        ] {
            assert_eq!(find(text), [], "{}", text.escape_unicode());
        }
    }

    #[test]
    fn a_million_marks() {
        let text = format!("a{}", "\u{301}\u{336}".repeat(250_000));
        assert_eq!(restored(&text), "a");
        let text = "a\u{336}".repeat(300_000);
        assert_eq!(restored(&text).len(), 300_000);
    }
}
