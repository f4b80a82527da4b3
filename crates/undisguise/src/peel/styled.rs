//! Letters and digits in another dress that the judge does not read: flags for letters, letters in
//! brackets, and the digits and stops of text in styled letters.
//!
//! What they stand for are facts, Unicode's compatibility mappings and names; whether they stand
//! for it the text decides. `①`, `m²`, `𝟏` and a flag stay where the letters around are plain.

use std::ops::Range;

use memchr::memchr_iter;

use crate::class::{Class, class};
use crate::look::{beyond_ascii, count, first_non_ascii};
use crate::{Certainty, Finding, Kind, Reason, Span};

/// A text is written in styled letters from so many on, in runs of at least so many.
const WRITTEN: usize = 10;
const RUN: usize = 3;

/// So many letters in brackets, or flags that are none, are words for certain.
const ENOUGH: usize = 6;

/// Finds styled characters in text that is written in them. Linear in the length of the text.
pub(super) fn find(text: &str) -> Vec<Finding> {
    let mut findings = dressed(text);
    findings.extend(flags(text));
    findings.sort_by_key(|finding| finding.span.start);
    findings
}

/// Styles that letters and digits share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Mathematical,
    Circled,
    Bracketed,
    Wide,
    Superscript,
}

const STYLES: usize = 5;

/// The style of a letter.
fn style(letter: char) -> Option<Style> {
    match u32::from(letter) {
        0x1D400..=0x1D7CB | 0x2102..=0x2134 => Some(Style::Mathematical),
        0x24B6..=0x24E9 | 0x1F150..=0x1F169 => Some(Style::Circled),
        0x249C..=0x24B5 | 0x1F110..=0x1F129 => Some(Style::Bracketed),
        0xFF21..=0xFF3A | 0xFF41..=0xFF5A => Some(Style::Wide),
        0x2B0..=0x2B8 | 0x2E0..=0x2E4 | 0x1D2C..=0x1DBF | 0x2071 | 0x207F => {
            Some(Style::Superscript)
        }
        _ => None,
    }
}

/// The plain form of a character that goes with letters of a style, and that the judge leaves.
fn plain(sign: char) -> Option<(Style, char)> {
    let code = u32::from(sign);
    let ascii = |first: char, offset: u32| char::from_u32(u32::from(first) + offset);
    let (style, letter) = match code {
        0x1D7CE..=0x1D7FF => (Style::Mathematical, ascii('0', (code - 0x1D7CE) % 10)),
        0x2460..=0x2468 => (Style::Circled, ascii('1', code - 0x2460)),
        0x2776..=0x277E => (Style::Circled, ascii('1', code - 0x2776)),
        0x2780..=0x2788 => (Style::Circled, ascii('1', code - 0x2780)),
        0x278A..=0x2792 => (Style::Circled, ascii('1', code - 0x278A)),
        0x24EA | 0x24FF => (Style::Circled, Some('0')),
        0x249C..=0x24B5 => (Style::Bracketed, ascii('a', code - 0x249C)),
        0x1F110..=0x1F129 => (Style::Bracketed, ascii('A', code - 0x1F110)),
        0x2474..=0x247C => (Style::Bracketed, ascii('1', code - 0x2474)),
        0x3000 => (Style::Wide, Some(' ')),
        0xFF01..=0xFF5E if class(sign) != Class::Wide => (Style::Wide, ascii('!', code - 0xFF01)),
        0xB9 => (Style::Superscript, Some('1')),
        0xB2 | 0xB3 => (Style::Superscript, ascii('2', code - 0xB2)),
        0x2070 | 0x2074..=0x2079 => (Style::Superscript, ascii('0', code - 0x2070)),
        _ => return None,
    };
    Some((style, letter?))
}

/// Digits and stops in the dress of the letters around them, and letters in brackets.
fn dressed(text: &str) -> Vec<Finding> {
    let written = written(text);
    if written.iter().all(Option::is_none) {
        return Vec::new();
    }
    let (bytes, mut at, mut findings) = (text.as_bytes(), 0, Vec::new());
    while let Some(found) = first_non_ascii(&bytes[at..]) {
        at += found;
        let sign = text[at..].chars().next().unwrap_or(' ');
        let span = Span::new(at, at + sign.len_utf8());
        at = span.end;
        let Some((style, letter)) = plain(sign) else { continue };
        if let Some(certainty) = written[style as usize] {
            let kind = if style == Style::Wide { Kind::Width } else { Kind::Styled };
            findings.push(finding(text, span, letter, kind, certainty));
        }
    }
    findings
}

/// In which styles the text is written, and how sure that is.
fn written(text: &str) -> [Option<Certainty>; STYLES] {
    let Census { letters, small, is_east_asian } = Census::take(text);
    let plain = count(text.as_bytes(), |byte| byte.is_ascii_alphabetic());
    let sure = |style: Style| letters[style as usize] >= WRITTEN;
    let certain = |holds: bool| holds.then_some(Certainty::Certain);
    let (wide, raised) = (Style::Wide as usize, Style::Superscript as usize);
    let mut written = [None; STYLES];
    written[Style::Mathematical as usize] = certain(sure(Style::Mathematical));
    written[Style::Circled as usize] = certain(sure(Style::Circled));
    written[Style::Bracketed as usize] = match letters[Style::Bracketed as usize] {
        0 => None,
        _ if is_list(text) => None,
        ENOUGH.. => Some(Certainty::Certain),
        1.. => Some(Certainty::Likely),
    };
    // Capitals alone are at home in East Asian forms and addresses.
    written[wide] = certain(sure(Style::Wide) && !is_east_asian && small[wide] * 2 > letters[wide]);
    // Among plain letters they are notes.
    written[raised] = certain(sure(Style::Superscript) && letters[raised] > plain);
    written
}

/// How many letters of each style stand in runs, how many of them are small, and whether the text
/// holds letters of East Asia.
#[derive(Default)]
struct Census {
    letters: [usize; STYLES],
    small: [usize; STYLES],
    is_east_asian: bool,
}

/// Letters of one style, one behind the other.
#[derive(Clone, Copy)]
struct Row {
    style: Style,
    end: usize,
    letters: usize,
    small: usize,
}

impl Census {
    fn take(text: &str) -> Census {
        let mut census = Census::default();
        let (bytes, mut at) = (text.as_bytes(), 0);
        let mut row: Option<Row> = None;
        while let Some(found) = first_non_ascii(&bytes[at..]) {
            at += found;
            let letter = text[at..].chars().next().unwrap_or(' ');
            let end = at + letter.len_utf8();
            census.is_east_asian |= matches!(u32::from(letter),
                0x1100..=0x11FF | 0x3005..=0x9FFF | 0xAC00..=0xD7AF | 0xFF61..=0xFFDC
                | 0x20000..);
            let small = || usize::from(letter.is_lowercase());
            row = match (row, style(letter)) {
                (Some(row), Some(own)) if row.style == own && row.end == at => {
                    Some(Row { end, letters: row.letters + 1, small: row.small + small(), ..row })
                }
                (before, own) => {
                    census.count(before);
                    own.map(|style| Row { style, end, letters: 1, small: small() })
                }
            };
            at = end;
        }
        census.count(row);
        census
    }

    fn count(&mut self, row: Option<Row>) {
        if let Some(row) = row.filter(|row| row.letters >= RUN) {
            self.letters[row.style as usize] += row.letters;
            self.small[row.style as usize] += row.small;
        }
    }
}

/// Whether letters in brackets stand in the order of the alphabet: `⒜⒝⒞`.
fn is_list(text: &str) -> bool {
    let signs = beyond_ascii(text).filter(|sign| style(*sign) == Some(Style::Bracketed));
    let codes: Vec<u32> = signs.map(u32::from).collect();
    let steps = codes.windows(2).filter(|pair| pair[0] + 1 == pair[1]).count();
    steps * 2 >= codes.len().saturating_sub(1)
}

/// A run of regional indicators, which are shown two by two as flags.
#[derive(Debug)]
struct Flags {
    /// Where each letter stands, with what keeps it apart from the next.
    letters: Vec<(Span, char)>,
    /// Ends of pieces between which something invisible or a space stands, by letter.
    ends: Vec<usize>,
    /// Whether it is a space.
    spaced: bool,
}

/// Regional indicators that spell words and no flags.
fn flags(text: &str) -> Vec<Finding> {
    let all = read_flags(text);
    let spelt: usize =
        all.iter().filter(|flags| flags.is_word()).map(|flags| flags.letters.len()).sum();
    let plain = count(text.as_bytes(), |byte| byte.is_ascii_alphabetic());
    let all_words = spelt >= ENOUGH && spelt > plain;
    let mut findings = Vec::with_capacity(spelt);
    for flags in all {
        let certainty = match () {
            () if all_words || flags.is_word() => Certainty::Certain,
            () if flags.is_odd() => Certainty::Likely,
            () => continue,
        };
        let found = flags
            .letters
            .into_iter()
            .map(|(span, letter)| finding(text, span, letter, Kind::Styled, certainty));
        findings.extend(found);
    }
    findings
}

/// The letter of a regional indicator.
fn indicated(sign: char) -> Option<char> {
    let offset = u32::from(sign).checked_sub(0x1F1E6).filter(|offset| *offset < 26)?;
    char::from_u32(u32::from('A') + offset)
}

/// What keeps two regional indicators apart.
fn separates(sign: char) -> bool {
    matches!(
        sign,
        ' ' | '\u{34F}' | '\u{200B}'
            ..='\u{200D}' | '\u{2060}' | '\u{2009}' | '\u{200A}' | '\u{FEFF}'
    )
}

/// The runs of regional indicators. Invisible signs may stand between them, or else spaces where
/// each stands alone.
fn read_flags(text: &str) -> Vec<Flags> {
    let mut all: Vec<Flags> = Vec::new();
    // Where the last run may go on: right behind it, or behind one sign that separates.
    let mut behind = (usize::MAX, usize::MAX);
    for at in memchr_iter(0xF0, text.as_bytes()) {
        let Some(letter) = text[at..].chars().next().and_then(indicated) else { continue };
        let end = at + '🇦'.len_utf8();
        let next = (Span::new(at, end), letter);
        let separator = if at == behind.1 { &text[behind.0..at] } else { "" };
        match all.last_mut() {
            Some(flags) if at == behind.0 || (at == behind.1 && separator != " ") => {
                // Another word began behind the last space.
                if let Some(first) = flags.part_from_space() {
                    all.push(Flags { letters: vec![first], ends: Vec::new(), spaced: false });
                }
                if let Some(flags) = all.last_mut() {
                    flags.go_on(next, separator);
                }
            }
            Some(flags) if at == behind.1 && flags.are_single() => flags.go_on(next, separator),
            _ => all.push(Flags { letters: vec![next], ends: Vec::new(), spaced: false }),
        }
        let next = text[end..].chars().next().filter(|next| separates(*next));
        behind = (end, next.map_or(usize::MAX, |next| end + next.len_utf8()));
    }
    all
}

impl Flags {
    /// Whether each letter stands alone, with nothing but spaces between.
    fn are_single(&self) -> bool {
        self.letters.len() == self.ends.len() + 1 && (self.spaced || self.ends.is_empty())
    }

    fn go_on(&mut self, next: (Span, char), separator: &str) {
        if !separator.is_empty() {
            self.spaced = separator == " ";
            self.ends.push(self.letters.len());
            if let Some((last, _)) = self.letters.last_mut() {
                last.end = next.0.start;
            }
        }
        self.letters.push(next);
    }

    /// Takes off the last letter when a space stands before it.
    fn part_from_space(&mut self) -> Option<(Span, char)> {
        let parted =
            self.spaced && self.ends.last().is_some_and(|end| end + 1 == self.letters.len());
        let first = if parted { self.letters.pop() } else { None };
        if let (Some(_), Some((last, _))) = (first, self.letters.last_mut()) {
            last.end -= 1;
            self.ends.pop();
        }
        first
    }

    /// The letters between one end and the next.
    fn pieces(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let ends = self.ends.iter().copied().chain([self.letters.len()]);
        starts.zip(ends).map(|(start, end)| start..end)
    }

    /// Whether they spell a word: three letters and more, kept apart one by one, or in pairs that
    /// are no flags.
    fn is_word(&self) -> bool {
        let singles = self.pieces().filter(|piece| piece.len() == 1).count();
        let is_flag = |pair: &[(Span, char)]| match pair {
            [(_, first), (_, second)] => is_region(*first, *second),
            // One left over may be what is left of a flag.
            _ => true,
        };
        let mut pieces = self.pieces();
        let no_flag = pieces.any(|piece| !self.letters[piece].chunks(2).all(is_flag));
        self.letters.len() >= RUN && (no_flag || singles * 2 > self.letters.len())
    }

    /// Whether they could be a word: the last of them is half a flag, and more is there than a flag
    /// that was cut through.
    fn is_odd(&self) -> bool {
        self.ends.is_empty() && self.letters.len() > RUN && self.letters.len() % 2 == 1
    }
}

/// Whether two letters are the code of a region that has a flag.
fn is_region(first: char, second: char) -> bool {
    let mut codes = REGIONS.split_ascii_whitespace();
    codes.any(|code| code.chars().eq([first, second]))
}

/// ISO 3166-1 alpha-2, and the further codes with a flag in Unicode's `emoji-sequences.txt`.
const REGIONS: &str = "\
    AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR \
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM \
    DO DZ EA EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS \
    GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP \
    KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT \
    MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
    PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF \
    TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT \
    ZA ZM ZW";

fn finding(text: &str, span: Span, meant: char, kind: Kind, certainty: Certainty) -> Finding {
    Finding {
        span,
        shown: span.of(text).into(),
        meant: meant.to_string().into(),
        kind,
        certainty,
        reasons: [Reason::LookAlike].into(),
        scheme: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn restored(text: &str) -> String {
        crate::restore(text, &find(text), Certainty::Certain).into_text()
    }

    #[test]
    fn flags_that_spell_words() {
        assert_eq!(restored("say 🇭🇪🇱🇱🇴 to 🇺🇸"), "say HELLO to 🇺🇸");
        assert_eq!(restored("🇨\u{200B}🇦\u{200B}🇸\u{200B}🇭 and 🇨 🇦 🇸 🇭"), "CASH and CASH");
        assert_eq!(restored("🇹🇭🇪 🇧🇴🇦🇹 🇮🇸 🇱🇪🇦🇻🇮🇳🇬"), "THE BOAT IS LEAVING");
        let spaced = "🇦\u{200B}🇹 🇸\u{200B}🇺\u{200B}🇳\u{200B}🇷\u{200B}🇮\u{200B}🇸\u{200B}🇪: 🇦 🇧🇴🇦🇹";
        assert_eq!(restored(spaced), "AT SUNRISE: A BOAT");
    }

    #[test]
    fn flags_that_are_flags() {
        for text in ["🇫🇷🇩🇪🇮🇹", "🇫🇷 🇩🇪\u{200B}🇮🇹", "🇺🇸🇬", "🇦", "🇽🇽", "🇺🇳 🇪🇺 🇽🇰"]
        {
            assert_eq!(find(text), [], "{text}");
        }
    }

    #[test]
    fn digits_and_stops_in_the_same_dress() {
        assert_eq!(restored("𝐬𝐞𝐯𝐞𝐧 𝐛𝐨𝐚𝐭𝐬 𝐨𝐫 𝟏𝟎"), "𝐬𝐞𝐯𝐞𝐧 𝐛𝐨𝐚𝐭𝐬 𝐨𝐫 10");
        assert_eq!(restored("ⓢⓔⓥⓔⓝ ⓑⓞⓐⓣⓢ ⓞⓡ ①⓪"), "ⓢⓔⓥⓔⓝ ⓑⓞⓐⓣⓢ ⓞⓡ 10");
        assert_eq!(
            restored("ｓｅｖｅｎ　ｂｏａｔｓ，　ｏｒ　１０"),
            "ｓｅｖｅｎ ｂｏａｔｓ, ｏｒ 10"
        );
        assert_eq!(restored("⒩⒤⒩⒠ ⒝⒪⒜⒯⒮"), "nine boats");
    }

    #[test]
    fn signs_among_plain_letters_stay() {
        for text in [
            "Step ① costs 5 m², step ② half as much¹, and ½ is left; 𝟏 is the identity.",
            "Ⓐ and Ⓑ, ⒜ first, ⒝ second, ⒞ third; ⒜⒝⒞⒟⒠",
            "ＴＯＫＹＯ　ＰＯＲＴ　ＯＦＦＩＣＥ　１２３",
            "ｌａｓｅｒ　ｐｒｉｎｔｅｒ は１２３円",
            "pʰ tʷ kʲ, 2ⁿ, aⁱ⁺¹, 1ᵉʳ, 2ᵈᵉ",
            "",
        ] {
            assert_eq!(find(text), [], "{text}");
        }
    }
}
