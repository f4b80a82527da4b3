//! Chains: letters that stand one by one, with the same separator between each two.

use super::is_odd_space;
use super::row::SIGNS;
use crate::class::{Script, lower, script};
use crate::tables::{LookAlike, lookalikes};
use crate::{Language, Span};

/// Letters one behind the other, one separator between each two.
pub(super) struct Chain {
    pub(super) separator: char,
    /// Where each letter begins, and the letter.
    pub(super) letters: Vec<(usize, char)>,
}

/// Adds the chains of a stretch of the text, of two letters and more, in their order.
///
/// Where the separator changes, the letter between belongs to both chains.
pub(super) fn find(text: &str, stretch: Span, chains: &mut Vec<Chain>) {
    let (mut far, mut before) = (None, None);
    // The last letter that stood alone, and the separator behind it.
    let mut last: Option<(usize, char)> = None;
    let mut separator = None;
    let mut open: Option<Chain> = None;
    let mut letters = stretch.of(text).char_indices().peekable();
    // The table of scripts is quicker than that of all Unicode.
    let is_letter = |letter: char| letter.is_ascii_alphabetic() || script(letter).is_some();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let is_alone = is_letter(letter)
            && !before.is_some_and(|before| is_letter(before) || before.is_alphanumeric())
            && !next.is_some_and(|next| is_letter(next) || next.is_alphabetic());
        if is_alone && !is_rest(far, before, letter) {
            let this = (stretch.start + at, letter);
            match (last, separator, &mut open) {
                (Some(_), Some(sign), Some(chain)) if chain.separator == sign => {
                    chain.letters.push(this);
                }
                (Some(last), Some(separator), open) => {
                    let chain = Chain { separator, letters: vec![last, this] };
                    chains.extend(open.replace(chain));
                }
                _ => chains.extend(open.take()),
            }
            (last, separator) = (Some(this), None);
        } else if last.is_some() && separator.is_none() && is_separator(letter) {
            separator = Some(letter);
        } else {
            last = None;
            chains.extend(open.take());
        }
        (far, before) = (before, Some(letter));
    }
    chains.extend(open);
}

/// Whether a letter is what is left of a word behind an apostrophe: `it's`, `don't`, `I'm`.
fn is_rest(far: Option<char>, before: Option<char>, letter: char) -> bool {
    matches!(before, Some('\'' | '’'))
        && far.is_some_and(char::is_alphabetic)
        && matches!(lower(letter), 's' | 't' | 'd' | 'm')
}

/// Whether this is put between letters.
fn is_separator(sign: char) -> bool {
    sign == ' ' || SIGNS.contains(sign) || is_odd_space(sign)
}

impl Chain {
    pub(super) fn len(&self) -> usize {
        self.letters.len()
    }

    /// From its first letter to the end of its last.
    pub(super) fn span(&self) -> Span {
        let end = self.letters.last().map_or(0, |(at, letter)| at + letter.len_utf8());
        Span::new(self.letters.first().map_or(end, |(at, _)| *at), end)
    }

    /// The script of most of its letters; the first of equals.
    pub(super) fn script(&self) -> Option<Script> {
        let scripts = || self.letters.iter().filter_map(|(_, letter)| script(*letter));
        let count = |one: Script| scripts().filter(|other| *other == one).count();
        let [latin, cyrillic, greek] =
            [Script::Latin, Script::Cyrillic, Script::Greek].map(|script| (count(script), script));
        let most = [greek, cyrillic, latin].into_iter().max_by_key(|(count, _)| *count);
        most.filter(|(count, _)| *count > 0).map(|(_, script)| script).or_else(|| scripts().next())
    }

    /// Its letters in small, those of another script as what they look like in the language.
    pub(super) fn small(&self, language: Language) -> Vec<char> {
        let model = language.model();
        let read = |(_, letter): &(usize, char)| {
            let small = lower(*letter);
            if letter.is_ascii() || model.symbol(small).is_some() {
                return small;
            }
            let alike = || {
                let known = |alike: &LookAlike| model.symbol(lower(alike.letter)).is_some();
                lookalikes(*letter).filter(known)
            };
            let is_seen = |alike: &LookAlike| alike.sources & LookAlike::SEEN != 0;
            let best = alike().find(is_seen).or_else(|| alike().next());
            best.map_or(small, |alike| lower(alike.letter))
        };
        self.letters.iter().map(read).collect()
    }

    /// Its letters as they stand, in one piece.
    pub(super) fn spelt(&self) -> String {
        self.letters.iter().map(|(_, letter)| letter).collect()
    }

    /// The separator behind a letter.
    pub(super) fn gap(&self, behind: usize) -> Span {
        let (at, letter) = self.letters[behind];
        let start = at + letter.len_utf8();
        Span::new(start, start + self.separator.len_utf8())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> Vec<(char, String)> {
        let mut chains = Vec::new();
        find(text, Span::new(0, text.len()), &mut chains);
        let spelt = |chain: &Chain| chain.letters.iter().map(|(_, letter)| *letter).collect();
        chains.iter().map(|chain| (chain.separator, spelt(chain))).collect()
    }

    #[test]
    fn letters_in_a_row_are_chains() {
        assert_eq!(
            seen("It's g o o d, w.e.l.l-made."),
            [(' ', "good".into()), ('.', "well".into())]
        );
        assert_eq!(
            seen("d_i_d_n't a\u{A0}b  c d"),
            [('_', "didn".into()), ('\u{A0}', "ab".into()), (' ', "cd".into())]
        );
        assert_eq!(seen("a.b c"), [('.', "ab".into()), (' ', "bc".into())]);
        assert_eq!(seen("a plain text, 1 2 3 and x"), []);
    }
}
