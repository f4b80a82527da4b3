//! Characters that leave no trace, put where no script needs them.
//!
//! Single joiners and zero width spaces between Latin, Cyrillic and Greek letters are left to the
//! judge, which weighs them as signs that mean nothing. Taken out here is what no text needs,
//! whatever it says; everything that some script, symbol or layout asks for stays.

mod strewn;

use std::collections::BTreeSet;

use super::payload::{NO_ACCIDENT, Verdict, is_mixed, is_presentation, weigh};
use super::soft_hyphen;
use super::unseen::{Sort, beside, is_plain, is_separate, parts, removal, runs};
use crate::class::{Class, class};
use crate::{Certainty, Finding, Kind, Span};

use strewn::Strewn;

/// How many places between letters give away what one place does not.
const SEVERAL: usize = 3;

/// The unseen characters that are disguise, in the order of the text.
pub(super) fn find(text: &str) -> Vec<Finding> {
    let places: Vec<Place> = places(text).collect();
    let census = Census::take(text, &places);
    let soft = soft_hyphen::find(text);
    let taken: BTreeSet<usize> = soft.iter().map(|found| found.span.start).collect();
    let hidden = places.iter().filter_map(|place| {
        let certainty = place.weigh(text, &census)?;
        let free = !taken.contains(&place.span.start);
        free.then(|| removal(text, place.span, Kind::Invisible, certainty))
    });
    let mut findings: Vec<Finding> = hidden.collect();
    findings.extend(soft);
    findings.sort_unstable_by_key(|found| found.span);
    findings
}

/// A stretch of unseen characters of one sort, and what stands around it.
#[derive(Clone, Debug)]
struct Place {
    span: Span,
    sort: Sort,
    /// The first character of the stretch, and how many there are.
    sign: char,
    count: usize,
    /// How many unseen characters stand in a row here, direction marks not counted.
    in_row: usize,
    /// The characters that can be seen on both sides of the row.
    before: Around,
    after: Around,
    /// One seen character alone stands between this row and the one before it.
    chained: bool,
}

/// What an unseen character stands beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Around {
    /// A letter of a script that is written letter by letter, of those that the judge reads.
    Plain,
    /// A letter of another such script: Armenian, Georgian.
    Separate,
    Hebrew,
    /// A letter, vowel sign or point of Arabic, Hebrew or an Indian script, which joiners belong to.
    Joined,
    /// Chinese and Japanese characters, Korean syllables.
    Ideograph,
    /// A letter in a styled form, some of which are emoji.
    Styled,
    Other,
}

impl Around {
    fn of(letter: Option<char>) -> Around {
        match letter {
            Some(letter) if class(letter) == Class::Styled => Around::Styled,
            Some(letter) if is_separate(letter) => Around::Separate,
            Some(letter) if is_plain(letter) => Around::Plain,
            Some('ª' | 'º') => Around::Plain,
            Some('א'..='ת') => Around::Hebrew,
            Some('\u{591}'..='\u{5C7}' | '\u{620}'..='\u{6D3}' | '\u{900}'..='\u{DFF}') => {
                Around::Joined
            }
            Some('\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}') => {
                Around::Ideograph
            }
            Some('\u{20000}'..='\u{3FFFF}') => Around::Ideograph,
            _ => Around::Other,
        }
    }
}

/// What speaks for itself only when it happens often.
#[derive(Debug, Default)]
struct Census {
    /// Emoji selectors, and direction marks, between plain letters.
    presentation: usize,
    marks: usize,
    /// Joiners between letters of other scripts than those of the judge.
    joiners: usize,
    /// Fillers that pull plain letters apart.
    pulled: usize,
    /// There is text from right to left.
    has_rtl: bool,
    /// Interlinear annotation is complete wherever it begins.
    annotated: bool,
    strewn: Strewn,
}

impl Census {
    fn take(text: &str, places: &[Place]) -> Census {
        let count = |such: &dyn Fn(&&Place) -> bool| places.iter().filter(such).count();
        let marks = count(&|place| place.is_inside() && is_mark(place.sign));
        let annotation = |sign: char| text.matches(sign).count();
        let places_of_annotation = count(&|place| is_annotation(place.sign));
        Census {
            strewn: Strewn::take(text, places),
            presentation: count(&|place| place.is_inside() && is_presentation(place.sign)),
            marks,
            joiners: count(&Place::is_idle_joiner),
            pulled: count(&|place| {
                is_blank(place.sign) && place.is_inside() && place.is_pulled(text)
            }),
            has_rtl: marks > 0 && text.chars().any(is_rtl),
            annotated: places_of_annotation > 0 && {
                let begun = annotation('\u{FFF9}');
                begun == annotation('\u{FFFA}') && begun == annotation('\u{FFFB}')
            },
        }
    }
}

impl Place {
    fn is_inside(&self) -> bool {
        let is_letter =
            |around| matches!(around, Around::Plain | Around::Separate | Around::Styled);
        is_letter(self.before) && is_letter(self.after)
    }

    /// Styled letters are emoji with a selector behind them, now and then.
    fn is_behind_letter(&self) -> bool {
        matches!(self.before, Around::Plain | Around::Separate)
    }

    /// How sure it is that nothing needs this here; `None` when something may.
    fn weigh(&self, text: &str, census: &Census) -> Option<Certainty> {
        let certain = |is_so: bool| is_so.then_some(Certainty::Certain);
        if matches!(weigh(text, self.sort, self.span), Some(Verdict::Flag | Verdict::Message(..))) {
            return None;
        }
        match self.sign {
            _ if self.sort == Sort::Tag => Some(Certainty::Certain),
            _ if census.strewn.holds(text, self) => Some(Certainty::Certain),
            _ if self.is_inside() && self.in_row > 1 && !self.is_left_to_others() => {
                Some(Certainty::Certain)
            }
            _ if self.is_long_mixture(text) => Some(Certainty::Certain),
            mark if is_mark(mark) => {
                certain(self.is_inside() && census.marks >= SEVERAL && !census.has_rtl)
            }
            selector if is_presentation(selector) => {
                let certainty = match census.presentation {
                    0 => return None,
                    1 => Certainty::Possible,
                    _ => Certainty::Certain,
                };
                (self.is_behind_letter() && (self.is_inside() || census.presentation >= SEVERAL))
                    .then_some(certainty)
            }
            _ if self.sort == Sort::Selector => certain(self.is_behind_letter()),
            annotation if is_annotation(annotation) => {
                certain(self.is_inside() && !census.annotated)
            }
            blank if is_blank(blank) => self.weigh_blank(text, census),
            sign if is_of_one_script(sign) => certain(self.is_inside()),
            _ if self.is_idle_joiner() => certain(census.joiners >= SEVERAL),
            _ => None,
        }
    }

    /// The judge weighs these, or the soft hyphens among them decide.
    fn is_left_to_others(&self) -> bool {
        let alone = self.count == self.in_row;
        matches!(self.sign, '\u{34F}' | '\u{AD}') && alone || is_mark(self.sign)
    }

    /// More characters without a width in a row than chance puts there, of several kinds.
    fn is_long_mixture(&self, text: &str) -> bool {
        let is_far = |around| matches!(around, Around::Other | Around::Joined);
        let beside_letter = !(is_far(self.before) && is_far(self.after));
        self.sort == Sort::ZeroWidth && self.count >= NO_ACCIDENT && beside_letter && {
            let signs: Vec<char> = self.span.of(text).chars().collect();
            is_mixed(&signs)
        }
    }

    /// Hangul fillers that are shown as a blank: they pull letters apart, or stand for a space.
    fn weigh_blank(&self, text: &str, census: &Census) -> Option<Certainty> {
        let is_certain = census.pulled >= SEVERAL || self.is_pulled(text);
        let certainty = if is_certain { Certainty::Certain } else { Certainty::Possible };
        self.is_inside().then_some(certainty)
    }

    /// Whether one letter alone stands between this character and the next of its sort.
    fn is_pulled(&self, text: &str) -> bool {
        let single = |mut letters: std::str::Chars<'_>,
                      next: fn(&mut std::str::Chars<'_>) -> Option<char>| {
            let (_, beyond) = (next(&mut letters), next(&mut letters));
            beyond.is_some_and(|one| one == self.sign)
        };
        single(text[..self.span.start].chars(), |letters| letters.next_back())
            || single(text[self.span.end..].chars(), |letters| letters.next())
    }

    /// A character that joins or parts, between letters of a script that does neither.
    fn is_idle_joiner(self: &&Place) -> bool {
        let both = |around: Around| self.before == around && self.after == around;
        match self.sign {
            // Pages mark with it where a Chinese or Japanese sentence may be broken.
            '\u{200B}' if both(Around::Ideograph) => self.chained,
            '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{180E}' => {
                both(Around::Ideograph) || both(Around::Separate) || both(Around::Hebrew)
            }
            '\u{200C}' | '\u{200D}' => both(Around::Ideograph),
            _ => false,
        }
    }
}

/// Marks that only give a direction.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{200E}' | '\u{200F}' | '\u{61C}')
}

/// Hangul fillers that take up room.
fn is_blank(sign: char) -> bool {
    matches!(sign, '\u{3164}' | '\u{FFA0}')
}

fn is_annotation(sign: char) -> bool {
    matches!(sign, '\u{FFF9}'..='\u{FFFB}')
}

/// Characters that one script, or music, or shorthand uses, or none any more.
fn is_of_one_script(sign: char) -> bool {
    matches!(
        sign,
        '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{FFF0}'..='\u{FFF8}'
            | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Whether a character is written from right to left.
pub(super) fn is_rtl(letter: char) -> bool {
    matches!(
        letter,
        '\u{590}'..='\u{60F}' | '\u{61D}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}'
    )
}

/// A soft hyphen beside a joiner: together they say how a word is divided and how it looks then.
fn is_hint(row: &str) -> bool {
    row.contains('\u{AD}') && row.contains(['\u{200B}', '\u{200C}', '\u{200D}', '\u{2060}'])
}

fn places(text: &str) -> impl Iterator<Item = Place> + '_ {
    let mut behind = None;
    runs(text).flat_map(move |run| {
        let (before, after) = beside(text, run);
        let chained = behind.is_some_and(|behind: usize| {
            before.is_some_and(|letter| behind + letter.len_utf8() == run.start)
        });
        behind = Some(run.end);
        let in_row = match run.of(text).chars().filter(|one| !is_mark(*one)).count() {
            2 if is_hint(run.of(text)) => 1,
            count => count,
        };
        let (before, after) = (Around::of(before), Around::of(after));
        parts(text, run).filter_map(move |(sort, span)| {
            let mut signs = span.of(text).chars();
            let sign = signs.next()?;
            let count = 1 + signs.count();
            Some(Place { span, sort, sign, count, in_row, before, after, chained })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left when all that is certain is taken out.
    fn left(text: &str) -> String {
        crate::restore(text, &find(text), Certainty::Certain).into_text()
    }

    fn is_left_alone(text: &str) -> bool {
        find(text).iter().all(|found| found.certainty == Certainty::Possible)
    }

    #[test]
    fn what_no_script_needs_is_taken_out() {
        for (text, meant) in [
            ("pass\u{180E}word", "password"),
            ("pass\u{115F}word re\u{1160}set", "password reset"),
            ("f\u{3164}r\u{3164}e\u{3164}e", "free"),
            ("ac\u{200B}\u{2060}count", "account"),
            ("ac\u{AD}\u{FE00}count", "account"),
            ("w\u{E0101}in\u{FE03} no\u{FE01}w", "win now"),
            ("ca\u{FE0F}si\u{FE0F}no\u{FE0F}s", "casinos"),
            ("ви\u{206C}за бе\u{17B5}з", "виза без"),
            ("tick\u{FFF9}et", "ticket"),
            ("for you\u{E0041} alone", "for you alone"),
            ("lo\u{200E}an of\u{200F}fe\u{200E}r", "loan offer"),
            ("免\u{200B}费\u{200B}领\u{200B}取\u{200B}礼品", "免\u{200B}费领取礼品"),
            ("免\u{2060}费领\u{2060}取礼\u{2060}品", "免费领取礼品"),
            ("հա\u{200B}շիվ վճա\u{2060}րիր շո\u{FEFF}ւտ", "հաշիվ վճարիր շուտ"),
        ] {
            assert_eq!(left(text), meant, "{}", text.escape_unicode());
            assert_eq!(left(meant), meant, "{}", meant.escape_unicode());
        }
    }

    #[test]
    fn what_has_its_use_stays() {
        for honest in [
            "\u{FEFF}A mark at the beginning",
            "کتاب\u{200C}ها می\u{200C}\u{200C}روند \u{6DD}\u{661}",
            "क्\u{200D}ष ශ්\u{200D}රී ক্\u{200C}ষ",
            "👩\u{200D}🚀 ❤\u{FE0F}\u{FE0F} 1\u{FE0F}\u{20E3} ℹ\u{FE0F}Info Ⓜ\u{FE0F}etro 🅰\u{FE0F}🅱\u{FE0F}",
            "葛\u{E0100}城 辻\u{FE00} ≨\u{FE00} 0\u{FE00} က\u{FE00} ꡖ\u{FE00}",
            "ᠠ\u{180B}ᠨ\u{180E}ᠠ ᠮ\u{180C}",
            "ជីដូន\u{200B}បើក ภาษา\u{200B}ไทย 今日は\u{200B}天気が\u{200B}とても\u{200B}良い",
            "see https://example.org/\u{200B}long/\u{200B}path and 10\u{2060}–\u{2060}20",
            "sin\u{2061}x = a\u{2062}b\u{2063}c",
            "\u{FFF9}漢字\u{FFFA}かんじ\u{FFFB} and a\u{FFF9}b\u{FFFA}c\u{FFFB}d",
            "ᄀ\u{1160}ᆨ \u{115F}ᅡ \u{3164}ㄱㅏ nick \u{3164}",
            "Auf\u{200C}lage Donau\u{AD}\u{200B}dampfer",
            "the emoji was lost\u{FE0F} here and th\u{FE0F}ere",
            "דו\u{5BC}\u{34F}\u{5B7} ABC\u{200E} שלום \u{200F}(1)",
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
            "",
        ] {
            assert!(is_left_alone(honest), "{} {:?}", honest.escape_unicode(), find(honest));
        }
    }

    #[test]
    fn what_is_strewn_is_taken_out() {
        for (text, meant) in [
            ("t\u{200B}he mil\u{200B}l i\u{200B}s close\u{200B}d", "the mill is closed"),
            ("ha\u{200D}r\u{2060}bour of\u{200B}fice", "harbour office"),
            ("م\u{200B}ين\u{200B}ا و\u{200B}صل ا\u{200B}لى", "مينا وصل الى"),
        ] {
            assert_eq!(left(text), meant, "{}", text.escape_unicode());
        }
        for honest in [
            "Auf\u{200C}lage f\u{200C}ikir f\u{200C}ilm f\u{200C}idan",
            "می\u{200B}خواهم کتاب\u{200B}ها نمی\u{200B}دانم",
        ] {
            assert!(is_left_alone(honest), "{}", honest.escape_unicode());
        }
    }

    #[test]
    fn a_megabyte_of_each() {
        for sign in
            ['\u{AD}', '\u{34F}', '\u{200B}', '\u{3164}', '\u{FE0F}', '\u{E0100}', '\u{E0041}']
        {
            let run: String = std::iter::repeat_n(sign, 1_000_000 / sign.len_utf8()).collect();
            let text = format!("a{run}b");
            let left = left(&text);
            assert!(left.len() == 2 || left == text, "{}", sign.escape_unicode());
            let pairs = format!("a{sign}").repeat(1_000_000 / (1 + sign.len_utf8()));
            find(&pairs);
        }
        let mixed = "\u{200B}\u{FE0F}\u{AD}\u{E0041}".repeat(80_000);
        assert_eq!(self::left(&format!("a{mixed}b")), "ab");
    }
}
