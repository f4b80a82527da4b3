//! Slots that whoever used a template forgot to fill.

use undisguise::Span;

/// Words that say what is to be put into a slot.
const SAYS: [&str; 38] = [
    "name",
    "names",
    "surname",
    "city",
    "town",
    "state",
    "country",
    "place",
    "location",
    "venue",
    "address",
    "date",
    "year",
    "years",
    "month",
    "day",
    "weekday",
    "time",
    "age",
    "amount",
    "number",
    "price",
    "company",
    "team",
    "player",
    "artist",
    "song",
    "title",
    "insert",
    "celebrity",
    "event",
    "hometown",
    "url",
    "link",
    "email",
    "phone",
    "placeholder",
    "tbd",
];

/// Words that ask to put something in, whatever stands behind them.
const ASKS: [&str; 5] = ["insert", "enter", "fill", "add", "your"];

/// Bytes of what stands between the brackets, at most.
const MOST: usize = 48;

/// The brackets around slots; `bool`: they stand around much else, too, so that what is between
/// them must be in capitals or ask to put something in.
const BRACKETS: [(&str, &str, bool); 6] = [
    ("{{", "}}", false),
    ("[[", "]]", false),
    ("{", "}", false),
    ("[", "]", false),
    ("<", ">", true),
    ("(", ")", true),
];

/// Whether a byte opens a bracket.
const OPENS: [bool; 256] = {
    let mut opens = [false; 256];
    (opens[b'{' as usize], opens[b'[' as usize]) = (true, true);
    (opens[b'<' as usize], opens[b'(' as usize]) = (true, true);
    opens
};

/// Slots that nobody filled, in bytes of the text: `[Name]`, `{{city}}`, `<AMOUNT>`, `[Wife's Name]`,
/// `<insert date>`.
///
/// A bracket with up to four words of which one says what is to be put there. Linear; none in the
/// empty text.
pub fn unfilled_slots(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text.as_bytes()[at..].iter().position(|byte| OPENS[usize::from(*byte)]) {
        let open = at + open;
        let bracket = BRACKETS.iter().find(|(opening, ..)| text[open..].starts_with(opening));
        let Some((opening, closing, is_shared)) = bracket else { break };
        let inside = open + opening.len();
        at = inside;
        let mut most = (inside + MOST + closing.len()).min(text.len());
        while !text.is_char_boundary(most) {
            most -= 1;
        }
        let Some(length) = text[inside..most].find(closing) else { continue };
        let end = inside + length + closing.len();
        if is_unfilled(&text[inside..inside + length], *is_shared, *opening == "(") {
            found.push(Span::new(open, end));
            at = end;
        }
    }
    found
}

/// Whether something is to be put in the place of what stands between two brackets.
fn is_unfilled(inside: &str, is_shared: bool, is_round: bool) -> bool {
    let words: Vec<String> = inside
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let says = words.iter().any(|word| SAYS.contains(&word.as_str()));
    let asks = words.len() > 1 && words.first().is_some_and(|it| ASKS.contains(&it.as_str()));
    let shouts = inside.chars().all(|letter| !letter.is_lowercase()) && !is_round;
    (1..=5).contains(&words.len()) && says && (!is_shared || shouts || asks)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        unfilled_slots(text).iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn slots_left_open_are_found() {
        let text = "He thanked [Wife's Name] and {{city}}, then <TEAM NAME>, on <insert date>.";
        assert_eq!(found(text), ["[Wife's Name]", "{{city}}", "<TEAM NAME>", "<insert date>"]);
        assert_eq!(found("[[Hometown]] {AGE} (insert name)").len(), 3);
    }

    #[test]
    fn honest_brackets_are_none() {
        for honest in [
            "",
            "[1]",
            "[sic]",
            "a[i]",
            "<name>",
            "(name)",
            "(TIME)",
            "the day (a Monday)",
            "[he said the name of it was long]",
            "[",
            "{",
            "[é",
            "{{",
            "x < y and year > 3",
        ] {
            assert!(found(honest).is_empty(), "{honest}");
        }
    }

    #[test]
    fn disguised_ones_are_found_in_what_is_meant() {
        let plain = "Nobody in the small town had expected that the old singer would speak about \
            [Wife's Name] again. On that night in {{city}} the whole audience heard the truth, and \
            it was <insert date> when the hospital at last opened the doors for the family.";
        for (letter, sign) in [('n', 'п'), ('a', 'а'), ('i', 'і'), ('e', 'е')] {
            let written = plain.replace(letter, &sign.to_string());
            let meant = undisguise::reveal(&written, &undisguise::Config::default());
            let meant = meant.restoration.into_text();
            assert_eq!(found(&meant), ["[Wife's Name]", "{{city}}", "<insert date>"], "{sign}");
        }
    }
}
