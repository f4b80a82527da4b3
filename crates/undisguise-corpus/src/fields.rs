//! The fields of a plain JSON object, found by its quotation marks: many bytes at a time.

use memchr::memchr2;
use serde::de::IgnoredAny;

/// Hands over the name and the value of each field, as they stand in the line. False when it is not an
/// object that holds nothing but strings, numbers, truth values and null, written without numbers of
/// characters: what it is then, and what is wrong with it, a reader of JSON has to tell. Linear.
pub(crate) fn fields<'a>(line: &'a str, mut take: impl FnMut(&'a str, &'a str)) -> bool {
    read(line, &mut take).is_some()
}

fn read<'a>(line: &'a str, take: &mut impl FnMut(&'a str, &'a str)) -> Option<()> {
    let mut rest = behind_space(line).strip_prefix('{')?;
    loop {
        let (name, behind) = string(behind_space(rest))?;
        let name = name.get(1..name.len() - 1).filter(|name| !name.contains('\\'))?;
        rest = behind_space(behind_space(behind).strip_prefix(':')?);
        let (value, behind) = if rest.starts_with('"') { string(rest)? } else { scalar(rest)? };
        take(name, value);
        rest = behind_space(behind);
        match rest.as_bytes().first()? {
            b',' => rest = &rest[1..],
            b'}' => return behind_space(&rest[1..]).is_empty().then_some(()),
            _ => return None,
        }
    }
}

/// What stands behind the white space of JSON.
fn behind_space(text: &str) -> &str {
    text.trim_start_matches([' ', '\t', '\n', '\r'])
}

/// The string a text begins with, quotation marks included, and what stands behind it.
fn string(text: &str) -> Option<(&str, &str)> {
    let bytes = text.as_bytes();
    let mut at = text.starts_with('"').then_some(1)?;
    loop {
        at += memchr2(b'"', b'\\', bytes.get(at..)?)?;
        match bytes.get(at..at + 2) {
            Some([b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't']) => at += 2,
            _ if bytes[at] == b'"' => break,
            _ => return None,
        }
    }
    let (string, behind) = text.split_at(at + 1);
    let is_control = string.bytes().fold(false, |any, byte| any | (byte < b' '));
    (!is_control).then_some((string, behind))
}

/// The number, truth value or null a text begins with, and what stands behind it.
fn scalar(text: &str) -> Option<(&str, &str)> {
    let is_end = |letter: char| matches!(letter, ',' | '}' | ' ' | '\t' | '\n' | '\r');
    let (scalar, behind) = text.split_at(text.find(is_end)?);
    let is_scalar =
        !scalar.starts_with(['{', '[']) && serde_json::from_str::<IgnoredAny>(scalar).is_ok();
    is_scalar.then_some((scalar, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<Vec<(&str, &str)>> {
        let mut all = Vec::new();
        fields(line, |name, value| all.push((name, value))).then_some(all)
    }

    #[test]
    fn plain_fields_are_read() {
        assert_eq!(read(r#"{"a":"b"}"#), Some(vec![("a", r#""b""#)]));
        let line = " {\"a\" : \"\\\\\\\"\" ,\"b\":-1.5e3, \"c\":null,\"\":\"\"}\r\n";
        let expected = [("a", r#""\\\"""#), ("b", "-1.5e3"), ("c", "null"), ("", "\"\"")];
        assert_eq!(read(line), Some(expected.to_vec()));
    }

    #[test]
    fn what_is_not_plain_is_left() {
        for line in [
            "",
            "{",
            "{}",
            "[]",
            r#""a""#,
            r#"{"a"}"#,
            r#"{"a":}"#,
            r#"{"a":1"#,
            r#"{"a":01}"#,
            r#"{"a":1,}"#,
            r#"{"a":1} x"#,
            r#"{"a":1}}"#,
            r#"{a:1}"#,
            r#"{"a":[1]}"#,
            r#"{"a":{"b":1}}"#,
            r#"{"a":"b}"#,
            r#"{"a":"\u0041"}"#,
            r#"{"a":"\x"}"#,
            r#"{"a":"\"}"#,
            r#"{"\n":1}"#,
            "{\"a\":\"\t\"}",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn a_reader_of_json_reads_the_same() {
        let pieces =
            ["{", "}", "\"", "a", ":", ",", "1", "-", "\\", "n", " ", "null", "\n", "[", "\u{E9}"];
        // A multiplicative generator (Lehmer, 1951): the same lines in every run.
        let mut state = 7_u64;
        let mut next = |below: usize| {
            state = state * 48_271 % 0x7FFF_FFFF;
            state as usize % below
        };
        let mut count = 0;
        for _ in 0..20_000 {
            let mut line = r#"{"a":"a","b":1}"#.to_owned();
            for _ in 0..1 + next(3) {
                let at = next(line.len() + 1);
                if line.is_char_boundary(at) {
                    line.insert_str(at, pieces[next(pieces.len())]);
                }
            }
            if read(&line).is_some() {
                let same = serde_json::from_str::<serde_json::Map<_, _>>(&line);
                assert!(same.is_ok(), "{line}");
                count += 1;
            }
        }
        assert!(count > 1000, "{count}");
    }
}
