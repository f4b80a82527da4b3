//! Whether a page names an author, a day and a place.

use rustc_hash::{FxHashMap, FxHashSet};
use undisguise::Span;

use super::lists::{Kind, words};
use super::{Page, SignalKind};
use crate::tell::reading::{Passed, is_alphanumeric, is_capital, pass, passed};

/// Shorter texts are notes, not pages, and need name nobody, in words.
const LEAST_WORDS: usize = 100;

/// Longest line that names an author, in bytes.
const BYLINE: usize = 100;

/// Lines at the top, and at the end, in which an author may stand without further words.
const TOP: usize = 4;

/// Different words with a capital of a page, about.
const NAMED: usize = 100;

/// What a page gives of itself.
pub(super) struct Given {
    /// Whether the text is long enough to be asked what it does not tell.
    pub(super) is_page: bool,
    pub(super) author: bool,
    /// Whether the page tells when it was published, or names a day.
    pub(super) date: bool,
    /// Where days are named, in order.
    pub(super) days: Vec<usize>,
    /// Where places are named, in order.
    pub(super) places: Vec<usize>,
}

impl Given {
    pub(super) fn of(page: &Page<'_>) -> Given {
        let mut days: Vec<usize> = named_days(page).chain(dates(page.layout.text)).collect();
        days.sort_unstable();
        let about = &page.document.about;
        Given {
            is_page: is_page(page.layout.text),
            author: about.author.is_some() || names_author(page),
            date: about.published.is_some() || !days.is_empty(),
            days,
            places: places(page),
        }
    }

    /// What a page of some length does not tell.
    pub(super) fn missing(&self) -> impl Iterator<Item = SignalKind> + use<> {
        let is_page = self.is_page;
        let missing = [
            (SignalKind::NoAuthor, !self.author),
            (SignalKind::NoDate, !self.date),
            (SignalKind::NoPlace, self.places.is_empty()),
        ];
        missing.into_iter().filter(move |(_, it)| is_page && *it).map(|(kind, _)| kind)
    }

    /// Whether a day or a place is named in a stretch of the text.
    pub(super) fn is_placed(&self, span: Span) -> bool {
        [&self.days, &self.places].into_iter().any(|places| {
            let at = places.partition_point(|at| *at < span.start);
            places.get(at).is_some_and(|at| *at < span.end)
        })
    }
}

/// Whether a text is long enough to be asked what it does not tell.
fn is_page(text: &str) -> bool {
    let (mut count, mut in_word) = (0, false);
    text.bytes().any(|byte| {
        let is_blank = byte.is_ascii_whitespace();
        count += usize::from(!is_blank && !in_word);
        in_word = !is_blank;
        count == LEAST_WORDS
    })
}

/// A line that begins with `By` and a name, an agency's credit, or a name alone near either end.
fn names_author(page: &Page<'_>) -> bool {
    if page.found.iter().any(|found| found.kind == Kind::Agency) {
        return true;
    }
    let layout = page.layout;
    let last = layout.lines.len().saturating_sub(2);
    layout.lines.iter().enumerate().any(|(at, line)| {
        let is_end = at < TOP || at >= last;
        line.len() <= BYLINE
            && (is_byline(*line, page)
                || is_end && Some(*line) != layout.title && is_name(*line, page))
    })
}

fn is_byline(line: Span, page: &Page<'_>) -> bool {
    let (text, folded) = (line.of(page.layout.text), line.of(&page.layout.folded));
    let skipped = folded.len() - folded.trim_start_matches(|it: char| !it.is_alphanumeric()).len();
    let first = folded.as_bytes().get(skipped);
    let mut alike = words().byline.iter().filter(|byline| byline.as_bytes().first() == first);
    alike.any(|byline| {
        let Some(rest) = folded[skipped..].strip_prefix(byline) else { return false };
        let name = rest.trim_start_matches([' ', ':', '\u{A0}', '-', '–', '—']);
        let at = folded.len() - name.len();
        rest.len() > name.len() && text[at..].starts_with(char::is_uppercase)
    })
}

/// Two to four words that all begin with a capital and may all be parts of a name.
fn is_name(line: Span, page: &Page<'_>) -> bool {
    let small = &words().small;
    let mut count = 0;
    let all = line.of(page.layout.text).split_whitespace().all(|word| {
        count += 1;
        let letters =
            word.chars().all(|it| it.is_alphabetic() || matches!(it, '.' | '-' | '\'' | '’'));
        letters
            && word.starts_with(char::is_uppercase)
            && !small.contains(word.to_lowercase().as_str())
    });
    all && (2..=4).contains(&count)
}

/// Weekdays, words like `yesterday`, and months beside a number.
fn named_days(page: &Page<'_>) -> impl Iterator<Item = usize> {
    let folded = &page.layout.folded;
    page.found.iter().filter_map(|found| {
        let Span { start, end } = found.span;
        let before = folded[..start].trim_end_matches([' ', '.', ',']);
        let behind = folded[end..].trim_start_matches([' ', ',', '.']);
        let beside = before.ends_with(|it: char| it.is_ascii_digit())
            || before.ends_with("st")
                && before[..before.len() - 2].ends_with(|it: char| it.is_ascii_digit())
            || before.ends_with("th")
                && before[..before.len() - 2].ends_with(|it: char| it.is_ascii_digit())
            || before.ends_with("º")
            || before.ends_with("1er")
            || behind.starts_with(|it: char| it.is_ascii_digit());
        match found.kind {
            Kind::Day => Some(start),
            Kind::Month if beside => Some(start),
            _ => None,
        }
    })
}

/// Days in figures: `2024-05-03`, `3.5.2024`, `03/05/24`, `ngày 3/5`.
fn dates(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let start = at + bytes[at..].iter().position(u8::is_ascii_digit)?;
            let run = bytes[start..].iter();
            let end =
                start + run.take_while(|it| it.is_ascii_digit() || b"./-".contains(it)).count();
            at = end;
            if is_date(text[start..end].trim_end_matches(['.', '-', '/'])) {
                return Some(start);
            }
        }
        None
    })
}

fn is_date(figures: &str) -> bool {
    let Some(sign) = figures.chars().find(|sign| !sign.is_ascii_digit()) else { return false };
    let mut parts = [0_u32; 3];
    let mut count = 0;
    for part in figures.split(sign) {
        match part.parse() {
            Ok(number) if count < 3 && part.len() <= 4 => parts[count] = number,
            _ => return false,
        }
        count += 1;
    }
    let is_year = |number: u32| (1000..=2999).contains(&number) || number <= 99;
    let are_day_and_month = |one: u32, other: u32| {
        (1..=31).contains(&one) && (1..=31).contains(&other) && one.min(other) <= 12
    };
    let [one, two, three] = parts;
    count == 3
        && (are_day_and_month(one, two) && is_year(three)
            || one >= 1000 && is_year(one) && are_day_and_month(two, three))
}

/// Where places are named: behind a word like `in`, where the same word stands so more often than
/// not (of names of people it does not), or with a word like `Street`.
fn places(page: &Page<'_>) -> Vec<usize> {
    let (text, words) = (page.layout.text, words());
    let not_places = days_and_months(page);
    // Of every word with a capital: how often it stands, and how often behind such a word.
    let mut counts: FxHashMap<&str, (u32, u32)> = FxHashMap::default();
    counts.reserve(NAMED);
    let mut behind: Vec<(usize, &str)> = Vec::new();
    let mut places = Vec::new();
    let folded = &page.layout.folded;
    let mut before = Span { start: 0, end: 0 };
    for (start, word) in capital_aware_words(text) {
        let own = Span { start, end: start + word.len() };
        let last = std::mem::replace(&mut before, own);
        if !word.starts_with(is_capital) || not_places.contains(&start) {
            continue;
        }
        let (gap, small, led) = (&text[last.end..start], own.of(folded), last.of(folded));
        let follows = gap == " " || gap == "\u{A0}" || gap == " \u{201C}";
        let count = counts.entry(small).or_default();
        count.0 += 1;
        if follows && words.before_place.contains(led) {
            count.1 += 1;
            behind.push((start, small));
        }
        if gap == " "
            && last.start > 0
            && words.place_noun.contains(small)
            && text[last.start..].starts_with(is_capital)
            && !words.small.contains(led)
        {
            places.push(last.start);
        }
    }
    let is_place = |word: &str| counts.get(word).is_some_and(|(all, after)| 2 * after >= *all);
    let function = |word: &str| words.small.contains(word);
    places.extend(
        behind.into_iter().filter(|(_, word)| is_place(word) && !function(word)).map(|(at, _)| at),
    );
    places.extend(dateline(page));
    places.sort_unstable();
    places
}

/// `CORK, Ireland — The ferry …` and `(Hamburg) …` at the beginning of a line.
fn dateline(page: &Page<'_>) -> Option<usize> {
    let text = page.layout.text;
    page.layout.lines.iter().take(TOP).find_map(|line| {
        let line_text = line.of(text);
        let end = line_text.find([' ', ',']).filter(|end| *end >= 3)?;
        let word = &line_text[..end];
        let shouts = word.chars().all(|it| it.is_alphabetic() && !it.is_lowercase());
        let dash = line_text.find(['—', '–'])?;
        (shouts && dash <= 60 && Some(*line) != page.layout.title).then_some(line.start)
    })
}

/// Where days and months begin: they stand behind `in` too.
fn days_and_months(page: &Page<'_>) -> FxHashSet<usize> {
    let days = page.found.iter().filter(|found| matches!(found.kind, Kind::Day | Kind::Month));
    days.map(|found| found.span.start).collect()
}

/// ASCII of words with their hyphens, and between words.
const WITHIN: Passed = passed(true, b'-', false);
const BETWEEN: Passed = passed(true, b'0', true);

/// Words of letters and figures, with the hyphens and apostrophes inside them.
fn capital_aware_words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = first_where(text, at, &BETWEEN, is_alphanumeric)?;
        let ends = |it: char| !is_alphanumeric(it) && !matches!(it, '\u{300}'..='\u{36F}');
        at = first_where(text, start, &WITHIN, ends).unwrap_or(text.len());
        Some((start, &text[start..at]))
    })
}

/// Where the first character stands from some place on that is wanted: of ASCII the first that is not
/// passed over.
fn first_where(
    text: &str,
    mut at: usize,
    passed: &Passed,
    wanted: impl Fn(char) -> bool,
) -> Option<usize> {
    let bytes = text.as_bytes();
    loop {
        at = pass(bytes, at, passed);
        if bytes.get(at)?.is_ascii() {
            return Some(at);
        }
        let letter = text[at..].chars().next()?;
        if wanted(letter) {
            return Some(at);
        }
        at += letter.len_utf8();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_figures() {
        let found = |text: &'static str| {
            dates(text).map(|at| text[at..].split(' ').next().unwrap_or("")).collect::<Vec<_>>()
        };
        assert_eq!(
            found("on 2024-05-03 and 3.5.2024. or 12/31/99 "),
            ["2024-05-03", "3.5.2024.", "12/31/99"]
        );
        assert!(
            found("version 1.2.345 in 1980, 24/7 and 3.14, 192.168.1.1 or 99-99-99").is_empty()
        );
        assert!(found("").is_empty());
    }
}
