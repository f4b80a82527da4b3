//! Blanks out what program text puts before a word and is no part of it: the `n` of `\n`, the `s`
//! of `%s`, the ends of ranges such as `a-zа-я`. Lengths stay, and with them all offsets.

use std::borrow::Cow;

/// The text with such letters as blanks.
pub(crate) fn masked(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let blanks = blanks(text);
    if blanks.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (start, length) in blanks {
        out.push_str(&text[at..start]);
        out.extend(std::iter::repeat_n(' ', length));
        at = start + length;
    }
    out.push_str(&text[at..]);
    Cow::Owned(out)
}

/// Places and lengths in bytes, in order.
fn blanks(text: &str) -> Vec<(usize, usize)> {
    let mut blanks = Vec::new();
    if text.starts_with('\u{FEFF}') {
        blanks.push((0, 3));
    }
    let bytes = text.as_bytes();
    for at in memchr::memchr_iter(b'\\', bytes) {
        escape(bytes, at, &mut blanks);
    }
    for at in memchr::memchr_iter(b'%', bytes) {
        if is_letter(bytes, at + 1) && is_beyond_ascii(bytes, at + 2) {
            blanks.push((at + 1, 1));
        }
    }
    for at in memchr::memchr_iter(b'-', bytes) {
        // `a-zа-я`, and the other way round.
        if is_letter(bytes, at + 1)
            && is_beyond_ascii(bytes, at + 2)
            && bytes.get(at + 4) == Some(&b'-')
        {
            blanks.push((at + 1, 1));
        } else if is_beyond_ascii(bytes, at + 1)
            && is_letter(bytes, at + 3)
            && bytes.get(at + 4) == Some(&b'-')
        {
            blanks.push((at + 3, 1));
        }
    }
    blanks.sort_unstable();
    blanks.dedup();
    blanks
}

/// `\n`, `\x1b`, `\u0430`. A path such as `C:\new` loses a letter too, and nobody misses it.
fn escape(bytes: &[u8], at: usize, blanks: &mut Vec<(usize, usize)>) {
    let digits = match bytes.get(at + 1) {
        Some(b'x') => 2,
        Some(b'u') => 4,
        Some(b'U') => 8,
        _ => 0,
    };
    let hex = bytes.iter().skip(at + 2).take(digits).take_while(|b| b.is_ascii_hexdigit()).count();
    if is_letter(bytes, at + 1) {
        let length = if hex == digits { 1 + digits } else { 1 };
        // Of `\\name` the second stroke begins no escape; a blank too many does no harm.
        blanks.push((at + 1, length));
    }
}

fn is_letter(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(u8::is_ascii_alphabetic)
}

fn is_beyond_ascii(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(|byte| !byte.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_formats_are_no_letters() {
        assert_eq!(masked(r"\nПривет, %sов"), r"\ Привет, % ов");
        assert_eq!(masked(r"\x1bФайл \u0430бв"), r"\   Файл \     бв");
        assert_eq!(masked("[a-zа-я] [а-яa-z]"), "[a- а-я] [а-я -z]");
        assert_eq!(masked("\u{FEFF}use"), "   use");
        assert_eq!(masked(r"\r\nQΡ"), r"\ \ QΡ");
        for text in ["\\", "%", "-", "-aп", "\\uп", "\\u043п", "é-", "-é", "-éa", "-éa-"] {
            assert_eq!(masked(text).len(), text.len());
        }
    }
}
