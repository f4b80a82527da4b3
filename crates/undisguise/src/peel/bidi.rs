//! Direction controls that make the reader see another order than the one written.
//!
//! Where a line without a letter from right to left is shown in another order, controls alone do
//! it, and what is meant is what a person sees. Where such letters stand in the line, controls are
//! mostly honest; only overrides that turn letters from left to right around are not.
//!
//! Controls that change nothing are mostly honest, too: programs put them around what they do not
//! know, names, numbers and paths. Around ordinary words, again and again, or inside words, in a text
//! without a letter from right to left, they only keep machines from finding the words.
//!
//! Sources: UAX #9 (Unicode Bidirectional Algorithm); Boucher and Anderson, "Trojan Source", 2021
//! (CVE-2021-42574).

use std::collections::BTreeSet;

use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo};

use super::invisible::is_rtl;
use super::unseen::{is_plain, removal};
use crate::class::{Script, is_turn};
use crate::words::{Rarity, Words};
use crate::{Certainty, Finding, Kind, Reason, Span};

/// So many ordinary words, no two the same, must be embedded to no end. Those that are so frequent
/// that no program is asked to show them for their own sake (`that`, `with`) count twice; of few words one
/// must be such: others may be tags, or names of users.
const EMBEDDED: usize = 4;
const FREQUENT: Rarity = 14;

/// From so many on, they need no such word.
const MANY: usize = 6;

/// What the direction controls of a text do to what is read, in the order of the text.
pub(super) fn find(text: &str) -> Vec<Finding> {
    let has_rtl = text.chars().any(is_rtl);
    let lines = lines(text).filter(|line| has_turn(line.of(text)));
    let idle = if has_rtl { Idle::None } else { idle(text) };
    let mut is_turned = false;
    let mut unturned: Vec<Span> = Vec::new();
    let found = lines.flat_map(|line| {
        if has_rtl && line.of(text).chars().any(is_rtl) {
            overridden(text, line)
        } else {
            let mut found = shown(text, line, has_rtl);
            if found.is_empty() {
                found = idle.findings(text, line);
                unturned.extend(found.is_empty().then_some(line));
            }
            is_turned |= found.iter().any(|found| !found.meant.is_empty());
            found
        }
    });
    let mut found: Vec<Finding> = found.collect();
    if is_turned {
        // Overridden like the other lines, but too short to look otherwise.
        let overridden = unturned.into_iter().filter(|line| line.of(text).contains('\u{202E}'));
        found.extend(overridden.flat_map(|line| controls(text, line)));
        found.sort_unstable_by_key(|found| found.span);
    }
    found
}

/// What controls that change nothing are, in a text without a letter from right to left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Idle {
    /// Put around what a program does not know.
    None,
    /// Put into words: those are disguise.
    Inside,
    /// Put around ordinary words: all are disguise.
    Everywhere(Certainty),
}

/// What the controls of a text are if they change nothing.
fn idle(text: &str) -> Idle {
    let whole = Span::new(0, text.len());
    let spans: Vec<Span> = control_spans(text, whole).collect();
    let mut words: BTreeSet<(&str, bool)> = BTreeSet::new();
    let (mut embedded, mut ordinary) = (0, 0);
    for pair in spans.windows(2) {
        if !pair[0].of(text).ends_with(EMBEDDING) || !pair[1].of(text).starts_with('\u{202C}') {
            continue;
        }
        embedded += 1;
        let word = &text[pair[0].end..pair[1].start];
        if let Some(rarity) = rarity(word) {
            ordinary += 1;
            words.insert((word, rarity <= FREQUENT));
        }
    }
    let frequent = words.iter().filter(|(_, frequent)| *frequent).count();
    let is_text = (frequent > 0 || words.len() >= MANY) && ordinary * 3 >= embedded;
    match words.len() + frequent {
        evidence if is_text && evidence >= EMBEDDED => Idle::Everywhere(Certainty::Certain),
        _ if spans.iter().any(|span| is_inside(text, *span)) => Idle::Inside,
        _ if is_text => Idle::Everywhere(Certainty::Likely),
        _ => Idle::None,
    }
}

/// Embeddings and overrides from left to right, which change nothing in a text that is all so.
const EMBEDDING: [char; 2] = ['\u{202A}', '\u{202D}'];

/// How long an ordinary word is at most, in bytes.
const LONGEST_WORD: usize = 40;

/// How rare a stretch is if it is one of the frequent words of a language, in small letters: no name,
/// number or path.
fn rarity(stretch: &str) -> Option<Rarity> {
    let word = stretch.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    if !(2..=LONGEST_WORD).contains(&word.len()) || !word.chars().all(char::is_lowercase) {
        return None;
    }
    let lexicons = [Script::Latin, Script::Cyrillic].into_iter().flat_map(Words::of);
    lexicons.filter_map(|own| own.rarity(word.chars())).min()
}

/// Whether controls stand between two letters of one word.
fn is_inside(text: &str, span: Span) -> bool {
    let before = text[..span.start].chars().next_back();
    let behind = text[span.end..].chars().next();
    before.is_some_and(is_plain) && behind.is_some_and(is_plain)
}

impl Idle {
    /// The controls of a line that are disguise, although they change nothing.
    fn findings(self, text: &str, line: Span) -> Vec<Finding> {
        let is_such = |span: &Span| match self {
            Idle::None => false,
            Idle::Inside => is_inside(text, *span),
            Idle::Everywhere(_) => true,
        };
        let certainty = match self {
            Idle::Everywhere(certainty) => certainty,
            Idle::None | Idle::Inside => Certainty::Certain,
        };
        let spans = control_spans(text, line).filter(is_such);
        spans.map(|span| removal(text, span, Kind::Bidi, certainty)).collect()
    }
}

/// Lines end where a paragraph ends in UAX #9 (class B).
fn lines(text: &str) -> impl Iterator<Item = Span> + '_ {
    let mut at = 0;
    let lines = text.split_inclusive(ends_line);
    lines.map(move |line| {
        let start = at;
        at += line.len();
        Span::new(start, start + line.trim_end_matches(ends_line).len())
    })
}

fn ends_line(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{1C}'..='\u{1E}' | '\u{85}' | '\u{2029}')
}

fn has_turn(line: &str) -> bool {
    line.chars().any(|letter| is_turn(u32::from(letter)))
}

/// The stretches of a line without letters from right to left that are shown in another order,
/// and the controls beside them. `foreign`: other lines of the text do hold such letters.
fn shown(text: &str, line: Span, foreign: bool) -> Vec<Finding> {
    let Some(seen) = Seen::of(line.of(text)) else { return Vec::new() };
    let blocks = seen.blocks();
    let overrides = line.of(text).contains(['\u{202D}', '\u{202E}']);
    if blocks.is_empty() {
        return Vec::new();
    }
    if !overrides && (foreign || is_wrapped(line.of(text))) {
        // A program that speaks a language from right to left wraps what it does not translate.
        return first_control(text, line).into_iter().collect();
    }
    let mut findings: Vec<Finding> = Vec::new();
    let mut at = line.start;
    for block in blocks {
        let meant = seen.meant(&block);
        let first = line.start + seen.clusters[block.start].span.start;
        let last = line.start + seen.clusters[block.end - 1].span.end;
        let start = first - controls_before(&text[at..first]);
        let end = last + controls_behind(&text[last..line.end]);
        findings.extend(controls(text, Span::new(at, start)));
        let mut finding = removal(text, Span::new(start, end), Kind::Bidi, Certainty::Certain);
        finding.meant = meant.into();
        finding.reasons = [Reason::OrderChanged].into();
        findings.push(finding);
        at = end;
    }
    findings.extend(controls(text, Span::new(at, line.end)));
    findings
}

/// Overrides in a line with letters from right to left, where they turn only letters from left
/// to right around.
fn overridden(text: &str, line: Span) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    let mut at = line.start;
    while let Some(found) = text[at..line.end].find('\u{202E}') {
        let start = at + found;
        let stretch = Span::new(start, end_of_override(text, Span::new(start, line.end)));
        at = stretch.end;
        if stretch.of(text).chars().any(is_rtl) {
            continue;
        }
        let Some(seen) = Seen::of(stretch.of(text)) else { continue };
        let letters = seen.clusters.iter().filter(|one| one.is_letter(stretch.of(text)));
        if letters.count() < 2 || seen.blocks().is_empty() {
            continue;
        }
        let mut finding = removal(text, stretch, Kind::Bidi, Certainty::Certain);
        finding.meant = seen.meant(&(0..seen.clusters.len())).into();
        finding.reasons = [Reason::OrderChanged].into();
        findings.push(finding);
    }
    findings
}

/// Where the override at the start of a span ends: behind its PDF, or before what ends the isolate
/// it stands in.
fn end_of_override(text: &str, span: Span) -> usize {
    let (mut embedded, mut isolated) = (0, 0);
    for (at, letter) in span.of(text).char_indices() {
        match letter {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' if isolated == 0 => embedded += 1,
            '\u{202C}' if isolated == 0 => embedded -= 1,
            '\u{2066}'..='\u{2068}' => isolated += 1,
            '\u{2069}' if isolated == 0 => return span.start + at,
            '\u{2069}' => isolated -= 1,
            _ => {}
        }
        if embedded == 0 {
            return span.start + at + letter.len_utf8();
        }
    }
    span.end
}

/// Whether one embedding or isolate holds the whole line.
fn is_wrapped(line: &str) -> bool {
    let inner = line.trim_start_matches(|letter: char| is_turn(u32::from(letter)));
    let inner = inner.trim_end_matches(|letter: char| is_turn(u32::from(letter)));
    inner.len() < line.len()
        && line.starts_with(|letter| is_turn(u32::from(letter)))
        && !has_turn(inner)
}

fn first_control(text: &str, line: Span) -> Option<Finding> {
    let span = control_spans(text, line).next()?;
    Some(removal(text, span, Kind::Bidi, Certainty::Possible))
}

/// Takes out the controls of a stretch whose order does not change.
fn controls(text: &str, stretch: Span) -> impl Iterator<Item = Finding> + '_ {
    control_spans(text, stretch).map(|span| removal(text, span, Kind::Bidi, Certainty::Certain))
}

fn control_spans(text: &str, stretch: Span) -> impl Iterator<Item = Span> + '_ {
    let mut at = stretch.start;
    std::iter::from_fn(move || {
        let rest = &text[at..stretch.end];
        let start = at + rest.find(|letter| is_turn(u32::from(letter)))?;
        at = start + controls_behind(&text[start..stretch.end]);
        Some(Span::new(start, at))
    })
}

/// How many bytes of controls a stretch begins with.
fn controls_behind(stretch: &str) -> usize {
    let controls = stretch.chars().take_while(|letter| is_turn(u32::from(*letter)));
    controls.map(char::len_utf8).sum()
}

/// How many bytes of controls a stretch ends with.
fn controls_before(stretch: &str) -> usize {
    let controls = stretch.chars().rev().take_while(|letter| is_turn(u32::from(*letter)));
    controls.map(char::len_utf8).sum()
}

/// A line as a person sees it.
struct Seen<'t> {
    line: &'t str,
    /// What is shown, in the order written; controls are not.
    clusters: Vec<Cluster>,
    /// The clusters by their index, in the order seen.
    order: Vec<usize>,
}

/// A character with the marks on it.
#[derive(Debug)]
struct Cluster {
    span: Span,
    level: Level,
}

impl Cluster {
    fn is_letter(&self, line: &str) -> bool {
        self.span.of(line).starts_with(char::is_alphabetic)
    }
}

impl<'t> Seen<'t> {
    /// `None` when all is shown from left to right.
    fn of(line: &'t str) -> Option<Seen<'t>> {
        let info = ParagraphBidiInfo::new(line, Some(Level::ltr()));
        let levels = info.reordered_levels(0..line.len());
        let mut clusters: Vec<Cluster> = Vec::new();
        // Whether the next character stands for itself, whatever it is.
        let mut free = true;
        let mut joined = false;
        for (at, letter) in line.char_indices() {
            if is_turn(u32::from(letter)) {
                // A mark behind a control does not stand on the letter before it.
                free = true;
                continue;
            }
            let end = at + letter.len_utf8();
            let is_mark = matches!(info.original_classes[at], BidiClass::NSM | BidiClass::BN);
            match clusters.last_mut() {
                Some(last) if (is_mark || joined) && !free => last.span.end = end,
                _ => clusters.push(Cluster { span: Span::new(at, end), level: levels[at] }),
            }
            (free, joined) = (false, letter == '\u{200D}');
        }
        if clusters.iter().all(|cluster| cluster.level.is_ltr()) {
            return None;
        }
        let order = order(&clusters);
        Some(Seen { line, clusters, order })
    }

    /// The smallest stretches, by index, that are shown otherwise than written.
    fn blocks(&self) -> Vec<std::ops::Range<usize>> {
        let mut blocks = Vec::new();
        let (mut start, mut furthest) = (0, 0);
        for (place, cluster) in self.order.iter().enumerate() {
            furthest = furthest.max(*cluster);
            if furthest > place {
                continue;
            }
            let block = start..place + 1;
            start = place + 1;
            if self.differs(&block) {
                blocks.push(block);
            }
        }
        blocks
    }

    /// Whether a stretch is shown otherwise than written.
    fn differs(&self, block: &std::ops::Range<usize>) -> bool {
        let written = block.clone().map(|index| self.clusters[index].span.of(self.line));
        let seen = block.clone().map(|place| self.order[place]);
        let seen =
            seen.map(|index| (self.mirrored(index), self.clusters[index].span.of(self.line)));
        written.zip(seen).any(|(written, (mirrored, seen))| mirrored.is_some() || written != seen)
    }

    /// How a stretch is seen.
    fn meant(&self, block: &std::ops::Range<usize>) -> String {
        let mut meant = String::new();
        for index in self.order[block.clone()].iter().copied() {
            let shown = self.clusters[index].span.of(self.line);
            match self.mirrored(index) {
                Some(mirrored) => {
                    meant.push(mirrored);
                    meant.extend(shown.chars().skip(1));
                }
                None => meant.push_str(shown),
            }
        }
        meant
    }

    /// The mirrored form in which a bracket is shown from right to left.
    fn mirrored(&self, index: usize) -> Option<char> {
        let cluster = &self.clusters[index];
        let letter = cluster.span.of(self.line).chars().next()?;
        if cluster.level.is_rtl() { mirror(letter) } else { None }
    }
}

/// The order in which clusters are seen (rule L2): from the highest level down, stretches of at
/// least that level are turned around.
fn order(clusters: &[Cluster]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..clusters.len()).collect();
    let level = |index: usize| clusters[index].level.number();
    let highest = (0..clusters.len()).map(level).max().unwrap_or(0);
    for least in (1..=highest).rev() {
        let mut at = 0;
        while at < order.len() {
            let length = order[at..].iter().take_while(|index| level(**index) >= least).count();
            order[at..at + length].reverse();
            at += length + 1;
        }
    }
    order
}

/// Brackets and signs that face the other way from right to left. The pairs of ASCII and Latin-1,
/// quotation, mathematics and East Asian text of `BidiMirroring.txt`, Unicode 17.
const MIRRORED: &str = "()<>[]{}«»‹›⁅⁆⁽⁾₍₎≤≥≪≫⟨⟩⟪⟫⌈⌉⌊⌋〈〉《》「」『』【】〔〕〖〗（）＜＞［］｛｝";

fn mirror(letter: char) -> Option<char> {
    let mut pairs = MIRRORED.chars();
    while let (Some(left), Some(right)) = (pairs.next(), pairs.next()) {
        if letter == left {
            return Some(right);
        }
        if letter == right {
            return Some(left);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> String {
        crate::restore(text, &find(text), Certainty::Certain).into_text()
    }

    #[test]
    fn what_a_person_sees() {
        for (text, meant) in [
            ("exe.\u{202E}gnp", "exe.png"),
            ("holiday\u{202E}gpj.exe\u{202C} (2 MB)", "holidayexe.jpg (2 MB)"),
            (
                "if level != \"user\u{202E} \u{2066}// only if admin\u{2069} \u{2066}\" {",
                "if level != \"user\" { // only if admin ",
            ),
            (
                "/*\u{202E} } \u{2066}if (admin)\u{2069} \u{2066} begin admins */",
                "/* begin admins */ if (admin) { ",
            ),
            ("'''take the money \u{2067}''' ;return", "'''take the money return; '''"),
            (
                "\u{202E}e\u{301}t\u{301}a\u{202C}\nplain\u{202A}",
                "at\u{301}e\u{301}\nplain\u{202A}",
            ),
            ("שלום \u{202E}moc.live\u{202C} עולם", "שלום evil.com עולם"),
        ] {
            assert_eq!(seen(text), meant, "{}", text.escape_unicode());
            assert_eq!(find(meant), [], "{}", meant.escape_unicode());
        }
    }

    #[test]
    fn controls_that_change_nothing() {
        let embed = |words: &str| -> String {
            words.split(' ').map(|word| format!("\u{202A}{word}\u{202C} ")).collect()
        };
        assert_eq!(seen(&embed("send this with your")), "send this with your ");
        assert_eq!(seen("pass\u{202A}\u{202C}word"), "password");
        for honest in ["heron kettle harbour", "+491700000 Mira Tallow", "C:\\boats D:\\maps"] {
            assert_eq!(find(&embed(honest)), [], "{honest}");
        }
        let one = find(&embed("with"));
        assert!(one.iter().all(|found| found.certainty == Certainty::Likely));
        assert_eq!(find(&format!("{} שלום", embed("send this with your"))), []);
    }

    #[test]
    fn honest_directions_stay() {
        for honest in [
            "Welcome, \u{2068}Anna\u{2069}! You have \u{2068}3\u{2069} letters.",
            "The word \u{2067}שלום!\u{2069} means peace, \u{202B}(כן)\u{202C} too.",
            "قرأت \u{2066}C++ (draft)\u{2069} و \u{202A}file.txt\u{202C} أمس",
            "\u{202D}םולש\u{202C} is visual Hebrew",
            "\u{202A}C:\\Windows\u{202C} and \u{2067}2024\u{2069} and \u{202E}a\u{202C}",
            "\u{202E}\u{202C}\u{2069}\u{2066}",
            "",
        ] {
            assert_eq!(find(honest), [], "{}", honest.escape_unicode());
        }
        let wrapped = find("\u{202B}Hello world!\u{202C}");
        assert_eq!((wrapped.len(), wrapped[0].certainty), (1, Certainty::Possible));
        let among = find("שלום\nHTML \u{2067}5.0 (new)\u{2069} is");
        assert!(among.iter().all(|found| found.certainty == Certainty::Possible));
    }

    #[test]
    fn long_lines_full_of_controls() {
        let repeated = [
            "\u{202E}",
            "\u{202E}\u{202C}",
            "\u{2067}a",
            "a\u{202E}b\u{202C}",
            "\u{2067}a\u{2069}(",
            "\u{2068}",
            "\u{202E}1+\u{202D}(",
            "\u{2067}[\u{202E}]",
            "א\u{202E}b",
            "\u{2069}\u{202B}(a)",
        ];
        let lines = repeated.map(|pattern| format!("x{}ab!", pattern.repeat(LENGTH)));
        let nested = [
            format!("\u{2067}{}a{}", "(".repeat(LENGTH), ")".repeat(LENGTH)),
            format!("\u{2067}{}{}", " ".repeat(LENGTH), "(a)".repeat(LENGTH)),
            format!("\u{2067}{}{}", " ".repeat(LENGTH), "[]".repeat(LENGTH)),
            format!("\u{2067}a\u{2069}{}b", "\u{202B}\u{202C}".repeat(LENGTH)),
        ];
        for line in lines.into_iter().chain(nested) {
            let start: String = line.chars().take(9).collect();
            let read = seen(&line);
            assert_eq!(seen(&read), read, "{}", start.escape_unicode());
        }
    }

    const LENGTH: usize = 20_000;
}
