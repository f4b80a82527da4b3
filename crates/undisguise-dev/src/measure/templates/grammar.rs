//! The signs of the files in `bench/templates/`.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};

/// Lists of values, and the templates of a file.
#[derive(Debug)]
pub(super) struct Grammar {
    pub(super) lists: BTreeMap<String, List>,
    pub(super) templates: Vec<Vec<Piece>>,
}

/// What is put into slots.
#[derive(Debug)]
pub(super) struct List {
    /// The name of a kind of slot.
    pub(super) kind: String,
    pub(super) values: Vec<String>,
}

/// A piece of a template.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Text(String),
    /// `{name:list}`; `{name}` says the same again.
    Slot {
        name: String,
        list: Option<String>,
    },
    /// `[…]`: missing in some documents.
    Optional(Vec<Piece>),
    /// `<name:one|more>`: the first where the slot holds a 1.
    Agreement {
        name: String,
        one: String,
        more: String,
    },
}

/// Reads the lists, and the templates of a file.
pub(super) fn parse(lists: &str, templates: &str) -> Result<Grammar> {
    let templates = sections(templates, "== ")?;
    let templates = templates.into_iter().map(|(name, lines)| {
        let mut rest = paragraphs(&lines);
        let read = pieces(&mut rest, None).with_context(|| format!("template {name}"))?;
        Ok(read)
    });
    let templates = templates.collect::<Result<Vec<_>>>()?;
    let mut read = BTreeMap::new();
    for (head, lines) in sections(lists, "@ ")? {
        let (name, kind) = head.split_once(' ').with_context(|| format!("no kind: {head}"))?;
        let values: Vec<String> =
            lines.iter().filter(|line| !line.is_empty()).map(ToString::to_string).collect();
        let list = List { kind: kind.to_owned(), values };
        ensure!(read.insert(name.to_owned(), list).is_none(), "two lists {name}");
    }
    Ok(Grammar { lists: read, templates })
}

/// The lines under each head, comments left out.
fn sections<'a>(file: &'a str, head: &str) -> Result<Vec<(&'a str, Vec<&'a str>)>> {
    let mut sections: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in file.lines().filter(|line| !line.starts_with("# ") && *line != "#") {
        if let Some(name) = line.strip_prefix(head) {
            sections.push((name, Vec::new()));
        } else if let Some((_, lines)) = sections.last_mut() {
            lines.push(line);
        } else {
            ensure!(line.is_empty(), "before the first head: {line}");
        }
    }
    Ok(sections)
}

/// Lines put together; an empty one ends a paragraph.
fn paragraphs(lines: &[&str]) -> Vec<char> {
    let text = lines.join("\n");
    let paragraphs = text.trim().split("\n\n").map(|paragraph| paragraph.replace('\n', " "));
    paragraphs.collect::<Vec<_>>().join("\n\n").chars().rev().collect()
}

/// Reads pieces up to the closing sign; letters are taken from the end of `rest`.
fn pieces(rest: &mut Vec<char>, closing: Option<char>) -> Result<Vec<Piece>> {
    let (mut pieces, mut text) = (Vec::new(), String::new());
    while let Some(letter) = rest.pop() {
        if Some(letter) == closing {
            pieces.push(Piece::Text(text));
            return Ok(pieces);
        }
        let piece = match letter {
            '[' => Piece::Optional(self::pieces(rest, Some(']'))?),
            '{' => slot(&until(rest, '}')?),
            '<' => agreement(&until(rest, '>')?)?,
            _ => {
                text.push(letter);
                continue;
            }
        };
        pieces.push(Piece::Text(std::mem::take(&mut text)));
        pieces.push(piece);
    }
    ensure!(closing.is_none(), "{closing:?} is missing");
    pieces.push(Piece::Text(text));
    Ok(pieces)
}

fn until(rest: &mut Vec<char>, closing: char) -> Result<String> {
    let mut inside = String::new();
    while let Some(letter) = rest.pop() {
        if letter == closing {
            return Ok(inside);
        }
        inside.push(letter);
    }
    bail!("{closing} is missing")
}

fn slot(inside: &str) -> Piece {
    match inside.split_once(':') {
        Some((name, list)) => Piece::Slot { name: name.to_owned(), list: Some(list.to_owned()) },
        None => Piece::Slot { name: inside.to_owned(), list: None },
    }
}

fn agreement(inside: &str) -> Result<Piece> {
    let (name, words) = inside.split_once(':').context("a slot and two words wanted")?;
    let (one, more) = words.split_once('|').context("two words wanted")?;
    Ok(Piece::Agreement { name: name.to_owned(), one: one.to_owned(), more: more.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_read() {
        let text = "== one\n{a:b} rows[ and {a}]\n<a:row|rows>.\n";
        let grammar = parse("# values\n@ b number\n1\n#2-9\n", text).unwrap();
        assert_eq!(grammar.lists["b"].values, ["1", "#2-9"]);
        let name = || "a".to_owned();
        let again = Piece::Slot { name: name(), list: None };
        let optional = vec![Piece::Text(" and ".into()), again, Piece::Text(String::new())];
        let wanted = [
            Piece::Text(String::new()),
            Piece::Slot { name: name(), list: Some("b".into()) },
            Piece::Text(" rows".into()),
            Piece::Optional(optional),
            Piece::Text(" ".into()),
            Piece::Agreement { name: name(), one: "row".into(), more: "rows".into() },
            Piece::Text(".".into()),
        ];
        assert_eq!(grammar.templates, [wanted]);
        assert!(parse("", "== one\n[open").is_err());
    }
}
