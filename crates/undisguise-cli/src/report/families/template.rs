//! A template: one of its documents with the slots marked, and a table of what all others put there.

use std::collections::BTreeMap;
use std::io::{self, Write};

use undisguise_corpus::{Part, Slot, SlotKind, Template, Value, unfilled_slots};

use super::super::answer::count;
use super::super::escape;
use super::{MEMBERS, ReportFamily, short};

/// Slots beside each other in a table, at most; further ones follow in another.
const COLUMNS: usize = 6;

/// Slots in how many others of the same values are looked for.
const LOOKED_AT: usize = 200;

/// What is put in at one place or at several: in the table it stands once.
struct Column<'a> {
    kind: SlotKind,
    /// By the number of the document.
    values: BTreeMap<usize, &'a Value>,
}

/// Slots with values of their own.
pub(super) fn slots(template: &Template) -> usize {
    columns(template).0.len()
}

/// Writes the text, then the table.
pub(super) fn write(
    template: &Template,
    family: &ReportFamily,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (columns, numbers) = columns(template);
    write_text(template, family, &numbers, out)?;
    write_table(&columns, family, out)
}

/// The columns of the table, and for each slot the number of its column. Slots that hold the same in
/// every document share one.
fn columns(template: &Template) -> (Vec<Column<'_>>, Vec<usize>) {
    let mut columns: Vec<Column<'_>> = Vec::new();
    let mut numbers = Vec::new();
    for slot in template.slots() {
        let same = columns.iter().take(LOOKED_AT).position(|column| repeats(column, slot));
        let number = same.unwrap_or_else(|| {
            columns.push(Column { kind: slot.kind, values: BTreeMap::new() });
            columns.len() - 1
        });
        for value in &slot.values {
            columns[number].values.entry(value.document).or_insert(value);
        }
        numbers.push(number);
    }
    (columns, numbers)
}

/// Whether a slot holds what a column holds, wherever both are known, and that is in most documents.
fn repeats(column: &Column<'_>, slot: &Slot) -> bool {
    let both = slot.values.iter().filter_map(|value| {
        let other = column.values.get(&value.document)?;
        Some(other.text == value.text)
    });
    let (mut known, mut same) = (0, 0);
    for is_same in both {
        known += 1;
        same += usize::from(is_same);
    }
    known == same && 2 * known > slot.values.len().max(column.values.len())
}

/// The text as in the document to keep, or where it lacks a slot, in the first that has it.
fn write_text(
    template: &Template,
    family: &ReportFamily,
    numbers: &[usize],
    out: &mut dyn Write,
) -> io::Result<()> {
    let has_options = template.parts.iter().any(|part| matches!(part, Part::Optional(_)));
    let kept = family.members.get(family.kept).map(|member| member.number);
    writeln!(
        out,
        "<h4>What nearly all say; each fills the numbered slots its own way, shown here as in {}{}</h4>",
        escape::label(short(family, family.kept)),
        if has_options { "; what is dotted only some say" } else { "" }
    )?;
    let mut html = String::new();
    let mut slot = 0;
    for part in &template.parts {
        match part {
            Part::Fixed(text) => html.push_str(&fixed(text)),
            Part::Optional(text) => {
                // A mark does not run over paragraphs.
                let parts: Vec<String> = text.split("\n\n").map(optional).collect();
                html.push_str(&parts.join("\n\n"));
            }
            Part::Slot(own) => {
                let number = numbers[slot];
                slot += 1;
                let filled = own.values.iter().filter(|value| !value.text.is_empty());
                let value = filled.clone().find(|value| Some(value.document) == kept);
                let value = value.or_else(|| filled.clone().find(|value| !value.unfilled));
                let value = value.map_or(own.kind.name(), |value| value.text.as_str());
                html.push_str(&format!(
                    "<b class=\"slot\" title=\"{}\"><sup>{}</sup>{}</b>",
                    own.kind.name(),
                    number + 1,
                    escape::label(value)
                ));
            }
        }
    }
    let html = html.replace("\n\n", "</p>\n<p dir=\"auto\">");
    writeln!(out, "<div class=\"text template\"><p dir=\"auto\">{html}</p></div>")
}

fn optional(text: &str) -> String {
    let words = text.trim();
    match text.split_once(words) {
        Some((before, behind)) if !words.is_empty() => {
            format!("{before}<span class=\"optional\">{}</span>{behind}", fixed(words))
        }
        _ => fixed(text),
    }
}

/// Words that all say; slots that nobody filled are marked.
fn fixed(text: &str) -> String {
    let (mut html, mut at) = (String::new(), 0);
    for span in unfilled_slots(text) {
        html.push_str(&escape::text(&text[at..span.start]));
        let open = escape::text(span.of(text));
        html.push_str(&format!("<b class=\"unfilled\" title=\"left open\">{open}</b>"));
        at = span.end;
    }
    html.push_str(&escape::text(&text[at..]));
    html
}

/// What each member puts into the slots: a row for each member.
fn write_table(
    columns: &[Column<'_>],
    family: &ReportFamily,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "<h4>What each document puts into the slots</h4>")?;
    // Tables of about the same width.
    let tables = columns.len().div_ceil(COLUMNS).max(1);
    let width = columns.len().div_ceil(tables).max(1);
    for (group, some) in columns.chunks(width).enumerate() {
        write!(
            out,
            "<div class=\"scroll\"><table class=\"slots\"><thead><tr><th scope=\"col\">Document</th>"
        )?;
        for (place, column) in some.iter().enumerate() {
            write!(
                out,
                "<th scope=\"col\"><b class=\"slot\">{}</b> {}</th>",
                group * width + place + 1,
                column.kind.name()
            )?;
        }
        writeln!(out, "</tr></thead>\n<tbody>")?;
        for (place, member) in family.members.iter().enumerate().take(4 * MEMBERS) {
            write!(out, "<tr><th scope=\"row\">{}</th>", escape::label(short(family, place)))?;
            for column in some {
                write_value(column.values.get(&member.number).copied(), out)?;
            }
            writeln!(out, "</tr>")?;
        }
        writeln!(out, "</tbody></table></div>")?;
    }
    let rest = family.members.len().saturating_sub(4 * MEMBERS) as u64;
    if rest > 0 {
        let rest = count(rest, "more document is", "more documents are");
        writeln!(out, "<p class=\"note\">{rest} not in this table.</p>")?;
    }
    Ok(())
}

fn write_value(value: Option<&Value>, out: &mut dyn Write) -> io::Result<()> {
    match value {
        Some(value) if value.unfilled => write!(
            out,
            "<td class=\"unfilled\">{} <small>left open</small></td>",
            escape::label(&value.text)
        ),
        Some(value) if !value.text.is_empty() => {
            write!(out, "<td dir=\"auto\">{}</td>", escape::label(&value.text))
        }
        _ => write!(out, "<td class=\"nothing\">–</td>"),
    }
}

#[cfg(test)]
mod tests {
    use undisguise::Span;

    use super::super::ReportMember;
    use super::*;

    fn slot(kind: SlotKind, texts: &[&str]) -> Part {
        let value = |(document, text): (usize, &&str)| Value {
            document,
            span: Span::new(0, 0),
            text: (*text).to_owned(),
            unfilled: text.starts_with('['),
        };
        Part::Slot(Slot { kind, values: texts.iter().enumerate().map(value).collect() })
    }

    fn html(parts: Vec<Part>) -> String {
        let member = |number: usize| ReportMember {
            about: Default::default(),
            number,
            source: format!("farm/{number}.txt"),
            disguised: false,
            relation: None,
        };
        let family = ReportFamily {
            title: String::new(),
            members: (0..3).map(member).collect(),
            kept: 0,
            template: None,
            beside: None,
        };
        let mut out = Vec::new();
        write(&Template { model: 0, parts }, &family, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_value_that_repeats_has_one_number_and_one_column() {
        let names = ["Alma", "[Name]", "Ines"];
        let html = html(vec![
            slot(SlotKind::Person, &names),
            Part::Fixed(" kept <it> for [City]. ".to_owned()),
            Part::Optional("Then\n\n".to_owned()),
            slot(SlotKind::Person, &names),
            Part::Fixed(" left.".to_owned()),
        ]);
        assert_eq!(html.matches("<sup>1</sup>Alma</b>").count(), 2);
        assert_eq!(html.matches("<th scope=\"col\">").count(), 2);
        assert!(
            html.contains(
                "kept &lt;it&gt; for <b class=\"unfilled\" title=\"left open\">[City]</b>"
            )
        );
        assert!(html.contains("<span class=\"optional\">Then</span></p>"));
        assert!(html.contains("[Name] <small>left open</small>"));
        assert!(html.contains("<th scope=\"row\">1.txt</th>"));
    }
}
