//! Direction controls: the text is stored in another order than it is read in.

use super::{Way, some_words};

const ASKED: &str = "what a reader sees, without the controls";

/// The rows of the kind bidi.
pub(super) fn ways() -> Vec<Way> {
    vec![
        // Without the isolates two such words beside each other change places on the screen.
        Way::new("bidi", "words stored backwards, overridden in an isolate", ASKED, |text, rng| {
            some_words(text, 5, rng, |word, _| format!("\u{2066}{}\u{2069}", overridden(word)))
        }),
        Way::new("bidi", "lines stored backwards, overridden", ASKED, |text, rng| {
            lines(text, |line| if rng.bool() { overridden(line) } else { line.to_owned() })
        }),
        Way::new("bidi", "two words exchanged by isolates", ASKED, |text, rng| {
            lines(text, |line| exchanged(line, rng))
        }),
        Way::new("bidi", "controls that change nothing", ASKED, |text, rng| {
            some_words(text, 5, rng, |word, _| format!("\u{202A}{word}\u{202C}"))
        }),
    ]
}

/// U+202E shows the letters from right to left, so that they are read as they were.
fn overridden(text: &str) -> String {
    let backwards: String = text.chars().rev().map(mirrored).collect();
    format!("\u{202E}{backwards}\u{202C}")
}

/// The commonest brackets are mirrored where the direction is from right to left.
fn mirrored(letter: char) -> char {
    match letter {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        '{' => '}',
        '}' => '{',
        '‹' => '›',
        '›' => '‹',
        _ => letter,
    }
}

fn lines(text: &str, write: impl FnMut(&str) -> String) -> String {
    let lines: Vec<String> = text.split('\n').map(write).collect();
    lines.join("\n")
}

/// Two neighbouring words stored the other way round: the override shows their isolates from right
/// to left, and each isolate shows its word from left to right. The outermost isolate keeps a number
/// that stands behind the two from being drawn into them (UAX #9, X10 and W7).
fn exchanged(line: &str, rng: &mut fastrand::Rng) -> String {
    let mut words: Vec<String> = line.split(' ').map(str::to_owned).collect();
    let mut at = rng.usize(..8);
    while at + 1 < words.len() {
        let (one, two) = (&words[at], &words[at + 1]);
        if ![one, two].into_iter().any(String::is_empty) {
            words[at] = format!(
                "\u{2066}\u{202E}\u{2066}{two}\u{2069} \u{2066}{one}\u{2069}\u{202C}\u{2069}"
            );
            words.remove(at + 1);
        }
        at += 8 + rng.usize(..8);
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_override_is_stored_backwards() {
        assert_eq!(overridden("(dam)"), "\u{202E}(mad)\u{202C}");
    }
}
