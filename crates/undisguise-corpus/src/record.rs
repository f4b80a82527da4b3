//! One line of JSON Lines: finds the text in it, and puts another in its place without touching
//! anything else.

use std::fmt;
use std::ops::Range;

use memchr::memchr;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::about::{FIELDS, Part};
use crate::fields::fields;
use crate::{About, Why};

/// The field [`Record::rewrite`] adds.
pub const NOTE_FIELD: &str = "undisguise";

/// A line that holds a text: an object with a text field, or a bare string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record<'a> {
    line: &'a str,
    /// The text of the field, its escapes resolved.
    pub text: String,
    /// The record's own `id`, when it is a string or a number.
    pub id: Option<String>,
    /// What its fields `url`, `title`, `author`, `date` and their likes tell.
    pub about: About,
    /// Where the JSON value of the text stands, in bytes of the line.
    value: Range<usize>,
    /// Where the value of an `undisguise` field stands, if there is one.
    note: Option<Range<usize>>,
    bare: bool,
}

impl<'a> Record<'a> {
    /// Finds the text in a line. When the field stands there twice, the last one counts, as for
    /// most readers of JSON. Linear in the length of the line.
    pub fn find(line: &'a str, field: &str) -> Result<Self, Why> {
        let Located { value, id, about, note, bare } = Located::of(line, field)?;
        let text = unescaped(&line[value.clone()])?;
        Ok(Record { line, text, id, about, value, note, bare })
    }

    /// Whether the line is a bare string, which has no room for a note.
    pub fn is_bare(&self) -> bool {
        self.bare
    }

    /// The line with `text` in place of its text, and, in a record, with `note` (JSON) as last
    /// field `undisguise`. Every other byte stays.
    ///
    /// A note that is there already is kept inside the new one, as `before`. Where the line is
    /// ASCII, so is the new text.
    pub fn rewrite(&self, text: &str, note: &str) -> String {
        let text = json_string(text, self.line.is_ascii());
        let end = self.line.trim_ascii_end().len() - 1;
        let mut changes = vec![(self.value.clone(), text)];
        match &self.note {
            _ if self.bare => {}
            Some(before) => {
                let inside = note.trim_end().strip_suffix('}').unwrap_or(note);
                let kept = format!("{inside},\"before\":{}}}", &self.line[before.clone()]);
                changes.push((before.clone(), kept));
            }
            None => changes.push((end..end, format!(",\"{NOTE_FIELD}\":{note}"))),
        }
        changes.sort_by_key(|(place, _)| place.start);
        let mut out = String::with_capacity(self.line.len() + note.len());
        let mut at = 0;
        for (place, now) in changes {
            out.push_str(&self.line[at..place.start]);
            out.push_str(&now);
            at = place.end;
        }
        out.push_str(&self.line[at..]);
        out
    }
}

/// Where things stand in a line, and what it tells beside the text.
pub(crate) struct Located {
    /// The JSON value of the text.
    value: Range<usize>,
    pub(crate) id: Option<String>,
    pub(crate) about: About,
    note: Option<Range<usize>>,
    pub(crate) bare: bool,
}

impl Located {
    /// As [`Record::find`], without the text.
    pub(crate) fn of(line: &str, field: &str) -> Result<Located, Why> {
        let trimmed = line.trim_ascii();
        match trimmed.as_bytes().first() {
            Some(b'{') => Located::in_object(line, field),
            Some(b'"') => {
                // Without the line end, or an unfinished string would seem to hold one.
                let string: Result<&RawValue, _> = serde_json::from_str(line.trim_ascii_end());
                let value = place(string.map_err(|error| not_json(&error))?.get(), line);
                Ok(Located { value, id: None, about: About::default(), note: None, bare: true })
            }
            _ => match serde_json::from_str::<IgnoredAny>(line.trim_ascii_end()) {
                Ok(_) => Err(Why::NotRecord { found: name(trimmed) }),
                Err(error) => Err(not_json(&error)),
            },
        }
    }

    fn in_object(line: &str, field: &str) -> Result<Located, Why> {
        let mut found = Found::default();
        if !fields(line, |name, value| found.take(Key::of(name, field), value)) {
            let mut json = serde_json::Deserializer::from_str(line.trim_ascii_end());
            found = Fields { field }
                .deserialize(&mut json)
                .and_then(|found| json.end().map(|()| found))
                .map_err(|error| not_json(&error))?;
        }
        let field = || field.to_owned();
        let value = found.text.ok_or_else(|| Why::NoField { field: field() })?;
        if !value.starts_with('"') {
            return Err(Why::FieldNotText { field: field(), found: name(value) });
        }
        Ok(Located {
            value: place(value, line),
            id: found.id.and_then(own_id),
            about: about(&found.about),
            note: found.note.map(|note| place(note, line)),
            bare: false,
        })
    }

    /// The text of the line it was found in, in the memory of the line where that can be.
    pub(crate) fn text(&self, mut line: String) -> Result<String, Why> {
        let within = self.value.start + 1..self.value.end - 1;
        if memchr(b'\\', &line.as_bytes()[within.clone()]).is_some() {
            return unescaped(&line[self.value.clone()]);
        }
        line.truncate(within.end);
        line.drain(..within.start);
        Ok(line)
    }
}

/// The text of a JSON string that was found to be one, quotation marks included.
fn unescaped(json: &str) -> Result<String, Why> {
    let mut rest = json.get(1..json.len() - 1).unwrap_or_default();
    let mut text = String::with_capacity(rest.len());
    while let Some(at) = memchr(b'\\', rest.as_bytes()) {
        text.push_str(&rest[..at]);
        text.push(match rest.as_bytes().get(at + 1) {
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{C}',
            Some(sign @ (b'"' | b'\\' | b'/')) => char::from(*sign),
            // Numbers of characters, which may be halves of one, are left to the reader of JSON.
            _ => return serde_json::from_str(json).map_err(|error| not_json(&error)),
        });
        rest = &rest[at + 2..];
    }
    text.push_str(rest);
    Ok(text)
}

fn not_json(error: &serde_json::Error) -> Why {
    let message = error.to_string();
    let end = message.rfind(" at line ").unwrap_or(message.len());
    Why::NotJson { message: message[..end].to_owned(), column: error.column() as u64 }
}

fn own_id(json: &str) -> Option<String> {
    match json.as_bytes().first() {
        Some(b'"') if !json.contains('\\') => Some(json[1..json.len() - 1].to_owned()),
        Some(b'"') => serde_json::from_str(json).ok(),
        Some(b'-' | b'0'..=b'9') => Some(json.to_owned()),
        _ => None,
    }
}

/// What the fields tell that are there, in the order of [`FIELDS`].
fn about(fields: &[Option<&str>; FIELDS.len()]) -> About {
    let mut about = About::default();
    let mut told: Vec<Part> = Vec::new();
    for ((_, part), value) in FIELDS.iter().zip(fields) {
        if !told.contains(part)
            && let Some(value) = value.and_then(plain)
            && about.take(*part, &value)
        {
            told.push(*part);
        }
    }
    about
}

/// A string, a number, or the strings and names in an array, as one string.
fn plain(json: &str) -> Option<String> {
    match json.as_bytes().first() {
        Some(b'[' | b'{') => {
            let value: serde_json::Value = serde_json::from_str(json).ok()?;
            let one = |value: &serde_json::Value| {
                value.as_str().or_else(|| value.get("name")?.as_str()).map(str::to_owned)
            };
            let names: Vec<String> = match &value {
                serde_json::Value::Array(values) => values.iter().filter_map(one).collect(),
                value => one(value).into_iter().collect(),
            };
            (!names.is_empty()).then(|| names.join(", "))
        }
        _ => own_id(json).filter(|value| !value.is_empty()),
    }
}

fn name(json: &str) -> &'static str {
    match json.as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b'"') => "a string",
        Some(b't' | b'f') => "a truth value",
        Some(b'n') => "null",
        _ => "a number",
    }
}

/// Where `part` stands in `line`, which it was borrowed from.
fn place(part: &str, line: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - line.as_ptr() as usize;
    start..start + part.len()
}

pub(crate) fn json_string(text: &str, ascii: bool) -> String {
    let json = serde_json::Value::from(text).to_string();
    if !ascii || json.is_ascii() {
        return json;
    }
    let mut out = String::with_capacity(json.len() * 2);
    for character in json.chars() {
        if character.is_ascii() {
            out.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out
}

/// The values of the fields that matter, as they stand in the line.
#[derive(Default)]
struct Found<'a> {
    text: Option<&'a str>,
    id: Option<&'a str>,
    note: Option<&'a str>,
    /// In the order of [`FIELDS`].
    about: [Option<&'a str>; FIELDS.len()],
}

impl<'a> Found<'a> {
    fn take(&mut self, key: Key, value: &'a str) {
        match key {
            Key::Text => self.text = Some(value),
            Key::Id => self.id = Some(value),
            Key::Note => self.note = Some(value),
            Key::About(field) => self.about[field] = Some(value),
            Key::Other => {}
        }
    }
}

#[derive(Clone, Copy)]
struct Fields<'f> {
    field: &'f str,
}

impl<'de> DeserializeSeed<'de> for Fields<'_> {
    type Value = Found<'de>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Found<'de>, D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Fields<'_> {
    type Value = Found<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Found<'de>, M::Error> {
        let mut found = Found::default();
        while let Some(key) = map.next_key_seed(Name { field: self.field })? {
            let value: &RawValue = map.next_value()?;
            found.take(key, value.get());
        }
        Ok(found)
    }
}

enum Key {
    Text,
    Id,
    Note,
    /// Place among [`FIELDS`].
    About(usize),
    Other,
}

impl Key {
    fn of(name: &str, field: &str) -> Key {
        match name {
            name if name == field => Key::Text,
            "id" => Key::Id,
            NOTE_FIELD => Key::Note,
            _ => FIELDS.iter().position(|(own, _)| *own == name).map_or(Key::Other, Key::About),
        }
    }
}

struct Name<'f> {
    field: &'f str,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Key, D::Error> {
        json.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        Ok(Key::of(name, self.field))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_the_text_changes() {
        let line = "  {\"n\" : 1.50e3,\"text\":\"a\u{43F}d\", \"z\":[1, 2 ],\"id\":7}\r\n";
        let record = Record::find(line, "text").unwrap();
        assert_eq!((record.text.as_str(), record.id.as_deref()), ("a\u{43F}d", Some("7")));
        assert_eq!(
            record.rewrite("and", "{\"x\":1}"),
            "  {\"n\" : 1.50e3,\"text\":\"and\", \"z\":[1, 2 ],\"id\":7,\"undisguise\":{\"x\":1}}\r\n"
        );
    }

    #[test]
    fn a_note_that_is_there_is_kept() {
        let line = r#"{"undisguise":{"y":2},"text":"q"}"#;
        let record = Record::find(line, "text").unwrap();
        assert_eq!(
            record.rewrite("r", r#"{"x":1}"#),
            r#"{"undisguise":{"x":1,"before":{"y":2}},"text":"r"}"#
        );
    }

    #[test]
    fn ascii_stays_ascii() {
        let line = r#""a\u043fd \ud835\udc1a \u00e9""#;
        let record = Record::find(line, "text").unwrap();
        assert!(record.is_bare());
        assert_eq!(record.rewrite("and \u{1D41A} \u{E9}", "{}"), r#""and \ud835\udc1a \u00e9""#);
    }

    #[test]
    fn the_last_of_two_fields_counts() {
        let record = Record::find(r#"{"text":"a","text":"b"}"#, "text").unwrap();
        assert_eq!(record.text, "b");
        assert_eq!(record.rewrite("c", "{}"), r#"{"text":"a","text":"c","undisguise":{}}"#);
    }

    #[test]
    fn fields_tell_about_the_text() {
        let of = |line: &str, field: &str| Record::find(line, field).unwrap().about;
        let line = r#"{"text":"a","headline":"H","link":"http://a.example/","published_at":1762077600,
            "url":7,"title":null,"authors":["A B",{"name":"C"},5],"date":"never"}"#;
        let about = of(line, "text");
        assert_eq!(about.url.as_deref(), Some("7"));
        assert_eq!(about.title.as_deref(), Some("H"));
        assert_eq!(about.author.as_deref(), Some("A B, C"));
        assert_eq!(about.published, crate::Date::parse("1762077600"));
        let line = r#"{"title":"a","headline":"b","timestamp":1762077600}"#;
        let about = of(line, "title");
        assert_eq!((about.title.as_deref(), about.url.as_deref()), (Some("b"), None));
        assert_eq!(about.date().unwrap().to_string(), "2025-11-02T10:00:00Z");
        assert!(of(r#""bare""#, "text").is_empty());
    }

    #[test]
    fn bad_lines_say_why() {
        let why = |line| Record::find(line, "text").map(|_| ()).unwrap_err().name();
        assert_eq!(why(r#"{"text": "a"#), "not-json");
        assert_eq!(why(r#"{"text": "a"} x"#), "not-json");
        assert_eq!(why(r#"{"text": "\ud800"}"#), "not-json");
        assert_eq!(why(r#"{"body": "a"}"#), "no-field");
        assert_eq!(why(r#"{"text": null}"#), "field-not-text");
        assert_eq!(why("[1]"), "not-record");
        assert_eq!(why("17"), "not-record");
        assert_eq!(why("hello"), "not-json");
    }
}
