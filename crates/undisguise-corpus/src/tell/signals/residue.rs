//! Words of the page around the text that came along when it was copied.

use std::borrow::Cow;

use undisguise::Span;

use super::Page;
use super::lists::words;

/// Lines that are longer belong to the text, in bytes.
const LONGEST: usize = 160;

/// The residue of a page, in order.
pub(super) fn residue(page: &Page<'_>) -> Vec<Span> {
    let layout = page.layout;
    let lines = layout.lines.iter().filter(|line| line.len() <= LONGEST);
    let mut found: Vec<Span> = lines
        .filter(|line| Some(**line) != layout.title || layout.lines.len() == 1)
        .filter_map(|line| whole(*line, &layout.folded))
        .collect();
    if let Some(handle) = layout.title.and_then(|title| handle(title, layout.text)) {
        found.push(handle);
    }
    found.sort_unstable();
    found
}

/// The part of a line that is residue.
fn whole(line: Span, folded: &str) -> Option<Span> {
    let words = words();
    let text = line.of(folded);
    let bare = text.trim_matches(|sign: char| !sign.is_alphanumeric());
    let plain = match bare.contains('’') {
        true => Cow::Owned(bare.replace('’', "'")),
        false => Cow::Borrowed(bare),
    };
    if words.line.contains(text) || words.line.contains(&*plain) {
        return Some(line);
    }
    if let Some((before, _)) = text.split_once(':') {
        let before = before.trim().trim_start_matches(|sign: char| !sign.is_alphanumeric());
        if words.start.contains(before) {
            return Some(line);
        }
    }
    let first = plain.as_bytes().first();
    let follows = |phrase: &&str| {
        phrase.as_bytes().first() == first
            && plain
                .strip_prefix(*phrase)
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    words.start_free.iter().any(follows).then_some(line)
}

/// The name of an account at the end of a headline: `… at Last -mina`, `… Again!–thu_hang`,
/// `… Tonight bich_ngoc99`.
pub(super) fn handle(title: Span, text: &str) -> Option<Span> {
    let words = title.of(text);
    let (head, last) = words.rsplit_once(char::is_whitespace)?;
    let dash = |sign: char| matches!(sign, '-' | '–' | '—');
    let is_name = |name: &str| {
        name.chars().count() >= 3
            && name.chars().all(|letter| {
                letter.is_lowercase() || letter.is_ascii_digit() || matches!(letter, '_' | '.')
            })
            && name.starts_with(char::is_alphabetic)
    };
    let found = |name: &str| {
        let end = title.start + words.len();
        Some(Span { start: end - name.len(), end })
    };
    // Set off by a dash without a blank behind it, at the end of a sentence or of the words.
    for (at, sign) in last.char_indices().filter(|(_, sign)| dash(*sign)) {
        let (before, name) = (&last[..at], &last[at + sign.len_utf8()..]);
        if is_name(name) && (before.is_empty() || before.ends_with(['!', '?', '.', '…', '”', '"']))
        {
            return found(name);
        }
    }
    let bare = last.strip_prefix('@').unwrap_or(last);
    let is_handle = is_name(bare) && (bare.contains('_') || last.starts_with('@'));
    (is_handle && head.split_whitespace().count() >= 3).then(|| found(last)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_at_the_end_of_headlines() {
        let found = |title: &str| {
            let span = Span { start: 0, end: title.len() };
            handle(span, title).map(|span| span.of(title).to_owned())
        };
        for (title, name) in [
            ("The Bell Rings at Last -mina", "mina"),
            ("Will She Ever Sing Again?-thu_hang", "thu_hang"),
            ("What the Ferryman Kept Tonight bich_ngoc99", "bich_ngoc99"),
            ("« Qui a pris la cloche de Marvel ? »\u{A0}luc_b", "luc_b"),
            ("What the Ferryman Kept Tonight @lan.anh", "@lan.anh"),
        ] {
            assert_eq!(found(title).as_deref(), Some(name), "{title}");
        }
        for honest in [
            "Council votes for the bridge after long debate over well-being",
            "Ferry crash: what we know so far",
            "The long way back from covid19",
            "The year is 1999",
            "Mayor wins re-election",
            "A word - nothing more",
            "",
            "Word",
            "Rates rise to 4.5 per cent — again",
        ] {
            assert_eq!(found(honest), None, "{honest}");
        }
    }
}
