//! Runs of letters, digits and signs, as they stand between everything else.

use super::piece::letters_of;
use crate::Span;

/// Longer runs are left alone, in bytes.
const LONGEST: usize = 40;

/// Letters, digits and signs that stand together, without the exclamation marks at the end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run<'t> {
    pub(super) start: usize,
    pub(super) shown: &'t str,
    /// The characters before and behind, white space where the text ends.
    pub(super) before: char,
    pub(super) behind: char,
    /// Begins a sentence.
    pub(super) opens: bool,
    /// Stands in a path, behind the host of an address.
    pub(super) is_address: bool,
    /// Stands behind the apostrophe of a word: `don'7`.
    pub(super) is_ending: bool,
    /// Goes on from a digit before, or with one behind: `6:15`, `1,250`, `9.14m`.
    pub(super) goes_on: bool,
    /// A stroke and a number stand behind: `C10/2002`.
    pub(super) number_follows: bool,
    /// Stands between two full stops, as a part of the name of a host.
    pub(super) is_in_host: bool,
    /// The full stop behind does not end the sentence.
    pub(super) is_cut_short: bool,
    /// The name of a host goes on behind.
    pub(super) host_follows: bool,
    /// The run with one exclamation mark behind it, and whether that may end the sentence.
    pub(super) with_call: Option<&'t str>,
    pub(super) ends_sentence: bool,
}

/// The runs of a stretch of the text.
pub(super) fn runs(text: &str, span: Span) -> Vec<Run<'_>> {
    let stretch = span.of(text);
    let mut opens = text[..span.start].trim_end().is_empty() || ends_sentence(&text[..span.start]);
    let mut all = Vec::new();
    let mut line_end = span.start;
    for chunk in stretch.split_whitespace() {
        let start = span.start + (chunk.as_ptr() as usize - stretch.as_ptr() as usize);
        opens |= text[line_end..start].contains('\n');
        let path = path(chunk).map(|at| start + at);
        for own in chunk.split(|sign: char| !is_part(sign)) {
            let at = start + (own.as_ptr() as usize - chunk.as_ptr() as usize);
            let shown = without_calls(own, &text[at + own.len()..]);
            if shown.is_empty() || shown.len() > LONGEST {
                continue;
            }
            let behind = &text[at + shown.len()..];
            let before = text[..at].chars().next_back().unwrap_or(' ');
            all.push(Run {
                start: at,
                shown,
                before,
                behind: behind.chars().next().unwrap_or(' '),
                opens,
                is_address: path.is_some_and(|path| at >= path),
                is_ending: shown.len() < 3 && is_behind_apostrophe(&text[..at])
                    || shown == "$" && is_plural(&text[..at], behind),
                goes_on: goes_on(&text[..at], shown, behind),
                number_follows: number_follows(behind),
                is_in_host: before == '.' && host_follows(behind),
                is_cut_short: is_cut_short(behind),
                host_follows: host_follows(behind),
                with_call: (own.len() == shown.len() + 1).then_some(own),
                ends_sentence: behind[own.len() - shown.len()..]
                    .trim_start_matches(['"', '”', '\'', '’', ')', '»', '?'])
                    .starts_with(char::is_whitespace),
            });
            opens = false;
        }
        opens |= ends_sentence(chunk);
        line_end = start + chunk.len();
    }
    all
}

fn is_part(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '@' | '$' | '!' | '|')
}

/// A run without the exclamation marks that end a sentence; one that is nothing else stays.
fn without_calls<'t>(run: &'t str, behind: &str) -> &'t str {
    let trimmed = run.trim_end_matches('!');
    let ends = behind.chars().next().is_none_or(|next| !next.is_alphanumeric());
    if ends && !trimmed.is_empty() { trimmed } else { run }
}

fn ends_sentence(chunk: &str) -> bool {
    let end = chunk.trim_end().trim_end_matches(['"', '”', '\'', '’', ')', '»']);
    end.ends_with(['.', '!', '?', '…'])
}

/// Where the path begins in an address with a scheme, or alone.
fn path(chunk: &str) -> Option<usize> {
    let host = chunk.find("://").map(|at| at + 3);
    let own = chunk.starts_with('/').then_some(0);
    host.and_then(|host| Some(host + chunk[host..].find('/')?)).or(own)
}

fn is_behind_apostrophe(before: &str) -> bool {
    let word = before.strip_suffix(['\'', '’']);
    word.is_some_and(|word| word.ends_with(is_part))
}

/// `book($)`, `km/$`.
fn is_plural(before: &str, behind: &str) -> bool {
    let in_brackets = before.strip_suffix('(').filter(|_| behind.starts_with(')'));
    let word = in_brackets.or(before.strip_suffix('/'));
    word.is_some_and(|word| word.ends_with(char::is_alphabetic))
}

/// Whether a number goes on before or behind digits, over a joint.
fn goes_on(before: &str, shown: &str, behind: &str) -> bool {
    const JOINTS: [char; 6] = ['.', ',', ':', '/', '-', '–'];
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let last = before.strip_suffix(JOINTS).map(|text| {
        let start = text.trim_end_matches(is_part).len();
        &text[start..]
    });
    let next = behind.strip_prefix(JOINTS).map(|text| {
        let rest = text.trim_start_matches(is_part).len();
        &text[..text.len() - rest]
    });
    shown.starts_with(|sign: char| sign.is_ascii_digit()) && last.is_some_and(is_number)
        || is_number(shown) && next.is_some_and(is_number)
}

fn number_follows(behind: &str) -> bool {
    let number = behind.strip_prefix('/').unwrap_or("").split(|sign| !is_part(sign)).next();
    number.is_some_and(|own| own.len() > 1 && own.bytes().all(|digit| digit.is_ascii_digit()))
}

/// Whether a full stop stands behind, and the sentence goes on with a small letter or a number.
fn is_cut_short(behind: &str) -> bool {
    let next = behind.strip_prefix(". ").and_then(|next| next.chars().next());
    next.is_some_and(|next| next.is_lowercase() || next.is_ascii_digit())
}

fn host_follows(behind: &str) -> bool {
    let host = behind.chars().take(LONGEST);
    let host: String =
        host.take_while(|sign| is_part(*sign) || matches!(sign, '-' | '.')).collect();
    host.split_once('.').is_some_and(|(_, next)| next.starts_with(is_part))
}

impl Run<'_> {
    pub(super) fn signs(&self) -> usize {
        self.shown.chars().filter(|sign| !letters_of(*sign).is_empty()).count()
    }

    pub(super) fn letters(&self) -> usize {
        self.shown.chars().filter(|letter| letter.is_alphabetic()).count()
    }

    /// In capitals, two letters and more.
    pub(super) fn is_capitals(&self) -> bool {
        let mut letters = self.shown.chars().filter(|letter| letter.is_alphabetic());
        self.letters() > 1 && letters.all(char::is_uppercase)
    }

    /// Letters, and signs only behind them.
    pub(super) fn ends_in_signs(&self) -> bool {
        self.shown
            .trim_end_matches(|sign: char| !sign.is_alphabetic())
            .chars()
            .all(char::is_alphabetic)
    }

    /// One digit or sign, several times: `11`, `000`.
    pub(super) fn repeats(&self) -> bool {
        let first = self.shown.chars().next();
        self.shown.len() > 1 && self.shown.chars().all(|sign| Some(sign) == first)
    }

    /// How many ASCII digits stand at the beginning.
    pub(super) fn digits_first(&self) -> usize {
        self.shown.bytes().take_while(u8::is_ascii_digit).count()
    }

    /// How many ASCII digits stand at the end.
    pub(super) fn digits_last(&self) -> usize {
        self.shown.bytes().rev().take_while(u8::is_ascii_digit).count()
    }
}
