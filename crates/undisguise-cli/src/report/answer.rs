//! The answer in one sentence, and what has to be said beside it.

use crate::report_input::ReportInput;

/// The answer: how many pages are disguised, and whether they share a scheme.
pub(super) fn sentence(input: &ReportInput) -> String {
    let (pages, disguised) = (input.totals.pages, input.totals.disguised);
    let start = match (pages, disguised) {
        (0, _) => return "Nothing was read.".to_owned(),
        (1, 0) => return "The page is not disguised.".to_owned(),
        (_, 0) => return format!("None of {} pages is disguised.", number(pages)),
        (1, _) => return "The page is disguised.".to_owned(),
        (_, 1) => return format!("1 of {} pages is disguised.", number(pages)),
        _ if pages == disguised => format!("All {} pages are disguised", number(pages)),
        _ => format!("{} of {} pages are disguised", number(disguised), number(pages)),
    };
    match sharing(input) {
        Some(clause) => format!("{start}; {clause}."),
        None => format!("{start}."),
    }
}

/// What was done to the pages and what it is for, in one or two sentences.
pub(super) fn explanation(input: &ReportInput) -> Option<&'static str> {
    if input.totals.disguised == 0 {
        let untouched = "No letter stands for another, and nothing was changed.";
        return (input.totals.pages > 0).then_some(untouched);
    }
    if input.schemes.is_empty() {
        return Some(
            "What stands on the page is not what people read there. They read on; search engines \
             and filters no longer recognise the words.",
        );
    }
    let swaps = || input.schemes.iter().flat_map(|scheme| &scheme.swaps);
    let padded = swaps().any(|swap| swap.letter.is_empty());
    let swapped = swaps().any(|swap| !swap.letter.is_empty());
    Some(match (swapped, padded) {
        (false, true) => {
            "Signs that nobody sees were put between the letters. People read on; search engines \
             and filters no longer recognise the words."
        }
        (_, false) => {
            "Letters were swapped for signs of other alphabets. People read on; search engines and \
             filters no longer recognise the words."
        }
        (true, true) => {
            "Letters were swapped for signs of other alphabets, or padded with signs that nobody \
             sees. People read on; search engines and filters no longer recognise the words."
        }
    })
}

/// What else the reader has to know at once; one sentence each, none in the ordinary case.
pub(super) fn asides(input: &ReportInput) -> Vec<String> {
    let totals = &input.totals;
    let mut asides = Vec::new();
    match totals.doubtful {
        0 => {}
        1 => asides
            .push("1 more page has signs that might be disguise; it was left as it is.".into()),
        n => asides.push(format!(
            "{} more pages have signs that might be disguise; they were left as they are.",
            number(n)
        )),
    }
    if totals.scrambled > 0 {
        asides.push(format!(
            "{} scrambled in part by a publisher, as behind a paywall, and left so.",
            count(totals.scrambled, "page was", "pages were")
        ));
    }
    match totals.unreadable {
        0 => {}
        1 => asides.push("1 file or record could not be read; it is named at the end.".into()),
        n => asides.push(format!(
            "{} files or records could not be read; they are named at the end.",
            number(n)
        )),
    }
    asides
}

/// `12,345`.
pub(super) fn number(value: u64) -> String {
    let digits = value.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// `1 page`, `12 pages`.
pub(super) fn count(value: u64, one: &str, many: &str) -> String {
    format!("{} {}", number(value), if value == 1 { one } else { many })
}

fn sharing(input: &ReportInput) -> Option<String> {
    let disguised = input.totals.disguised;
    let largest = input.schemes.first()?;
    let all = input.schemes.len() + input.schemes_left_out;
    if largest.pages == disguised {
        let same = if all == 1 { "the same scheme" } else { "one scheme" };
        return Some(match disguised {
            2 => format!("both use {same}"),
            n => format!("all {} use {same}", small_number(n)),
        });
    }
    match largest.pages {
        0 => None,
        1 => Some("no two share a scheme".to_owned()),
        n => Some(format!("{} of them share one scheme", small_number(n))),
    }
}

fn small_number(value: u64) -> String {
    const WORDS: [&str; 13] = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    let word = usize::try_from(value).ok().and_then(|index| WORDS.get(index));
    word.map_or_else(|| number(value), |word| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report_input::{ReportScheme, Totals};

    fn answer(pages: u64, disguised: u64, schemes: &[u64]) -> String {
        let scheme = |pages: &u64| ReportScheme {
            id: String::new(),
            swaps: Vec::new(),
            pages: *pages,
            sources: Vec::new(),
        };
        sentence(&ReportInput {
            totals: Totals { pages, disguised, ..Totals::default() },
            schemes: schemes.iter().map(scheme).collect(),
            ..ReportInput::default()
        })
    }

    #[test]
    fn says_how_many_and_whether_they_share() {
        assert_eq!(
            answer(12, 3, &[3]),
            "3 of 12 pages are disguised; all three use the same scheme."
        );
        assert_eq!(answer(3, 2, &[2]), "2 of 3 pages are disguised; both use the same scheme.");
        assert_eq!(
            answer(2000, 1500, &[40, 1]),
            "1,500 of 2,000 pages are disguised; 40 of them share one scheme."
        );
        assert_eq!(answer(9, 2, &[1, 1]), "2 of 9 pages are disguised; no two share a scheme.");
        assert_eq!(answer(9, 2, &[]), "2 of 9 pages are disguised.");
        assert_eq!(answer(4, 4, &[4, 1]), "All 4 pages are disguised; all four use one scheme.");
        assert_eq!(answer(9, 1, &[1]), "1 of 9 pages is disguised.");
        assert_eq!(answer(9, 0, &[]), "None of 9 pages is disguised.");
        assert_eq!(answer(1, 0, &[]), "The page is not disguised.");
        assert_eq!(answer(1, 1, &[1]), "The page is disguised.");
        assert_eq!(answer(0, 0, &[]), "Nothing was read.");
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!([0, 999, 1000, 1_234_567].map(number), ["0", "999", "1,000", "1,234,567"]);
    }
}
