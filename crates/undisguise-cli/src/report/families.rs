//! The report of `dedup`: what repeats what, side by side, and the slots of each template.

use std::io::{self, Write};

use undisguise::Span;
use undisguise_corpus::{About, Part, Sharing, Slot, Template};

use super::answer::{count, number};
use super::schemes::formula;
use super::{escape, write_end, write_start};

/// Everything this report tells.
pub(crate) struct FamiliesInput {
    /// Documents read.
    pub(crate) documents: u64,
    /// Documents that repeat another.
    pub(crate) repeating: u64,
    /// Families in all; those shown come first by size.
    pub(crate) families_in_all: u64,
    pub(crate) families: Vec<ReportFamily>,
    /// Tables of signs, the most used first.
    pub(crate) hands: Vec<ReportHand>,
    /// Sites and authors that share families (numbers as in the run) and schemes.
    #[allow(dead_code, reason = "gathered for the report to lay out")]
    pub(crate) sharing: Sharing,
    /// What was read, as it was named.
    pub(crate) read: Vec<String>,
}

/// A table of signs, and who used it.
pub(crate) struct ReportHand {
    pub(crate) id: String,
    pub(crate) swaps: Vec<(char, String)>,
    pub(crate) sources: Vec<String>,
    /// Documents in all; sources are named up to some number.
    pub(crate) documents: u64,
    /// Places of the families shown that used it, from 1.
    pub(crate) families: Vec<usize>,
    /// Numbers of the tables on this report that share most of their rows with it, from 1.
    pub(crate) alike: Vec<usize>,
}

/// A family.
pub(crate) struct ReportFamily {
    /// The first words of the one to keep, restored.
    pub(crate) title: String,
    pub(crate) members: Vec<ReportMember>,
    /// The place of the one to keep among them.
    pub(crate) kept: usize,
    pub(crate) template: Option<Template>,
    /// The one to keep beside the one most unlike it.
    pub(crate) beside: Option<Beside>,
}

/// A member of a family.
pub(crate) struct ReportMember {
    /// The number of the document, as in the template.
    pub(crate) number: usize,
    pub(crate) source: String,
    /// Where it was published, by whom and when.
    #[allow(dead_code, reason = "gathered for the report to lay out")]
    pub(crate) about: About,
    pub(crate) disguised: bool,
    /// How it hangs together with the one to keep, where that was compared, and how alike they are.
    pub(crate) relation: Option<(&'static str, f64)>,
}

/// Two texts as they read, and what they share.
pub(crate) struct Beside {
    /// Places of both among the members.
    pub(crate) members: [usize; 2],
    pub(crate) texts: [String; 2],
    /// Shared stretches in bytes of both texts, in the order of the left one.
    pub(crate) shared: Vec<(Span, Span)>,
}

/// Slots beside each other in a table; further ones follow in another.
const COLUMNS: usize = 6;

/// Members that are shown before the rest is folded.
const MEMBERS: usize = 12;

/// Writes the whole report.
///
/// # Errors
///
/// Those of `out` only.
pub(crate) fn write(input: &FamiliesInput, out: &mut dyn Write) -> io::Result<()> {
    let sentence = sentence(input);
    write_start(&sentence, out)?;
    writeln!(
        out,
        "<header class=\"answer\">\n<p class=\"mark\">Undisguise <span>report</span></p>\n\
         <h1>{}</h1>\n<p class=\"lede\">Documents are compared by what they say, however they are \
         written. Of each family one would be kept.</p>\n<ul class=\"figures\">",
        escape::label(&sentence)
    )?;
    let figures = [
        (input.documents, "documents read"),
        (input.repeating, "repeat another"),
        (input.families_in_all, "families"),
        (input.documents - input.repeating, "would be left"),
    ];
    for (figure, what) in figures {
        writeln!(out, "<li><b>{}</b> {what}</li>", number(figure))?;
    }
    writeln!(out, "</ul>\n</header>\n<main id=\"main\">\n<section aria-labelledby=\"families\">")?;
    if !input.families.is_empty() {
        writeln!(out, "<h2 id=\"families\">Who repeats whom</h2>")?;
    }
    for (position, family) in input.families.iter().enumerate() {
        write_family(position, family, out)?;
    }
    let rest = input.families_in_all - input.families.len() as u64;
    if rest > 0 {
        let rest = count(rest, "more family is", "more families are");
        writeln!(out, "<p class=\"note\">{rest} not shown here.</p>")?;
    }
    writeln!(out, "</section>")?;
    write_hands(&input.hands, out)?;
    writeln!(out, "</main>")?;
    let read: Vec<String> = input.read.iter().map(|path| escape::label(path)).collect();
    writeln!(
        out,
        "<footer>\n<p>Undisguise says who repeats whom, never who is right.</p>\n\
         <p>Made by Undisguise {} from <code>{}</code>.</p>\n</footer>",
        env!("CARGO_PKG_VERSION"),
        read.join(" ")
    )?;
    write_end(out)
}

/// Who was written with the same table of signs.
fn write_hands(hands: &[ReportHand], out: &mut dyn Write) -> io::Result<()> {
    if hands.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section aria-labelledby=\"hands\">\n<h2 id=\"hands\">Written with the same signs</h2>\n\
         <p class=\"note\">Documents that use exactly the same table of signs were probably written \
         by the same hand, or program.</p>\n<div class=\"scroll\"><table class=\"slots hands\"><thead>\
         <tr><th scope=\"col\">Signs</th><th scope=\"col\">Documents</th>\
         <th scope=\"col\">Families</th><th scope=\"col\">Like table</th></tr></thead>\n<tbody>"
    )?;
    for (position, hand) in hands.iter().enumerate() {
        let swaps = hand.swaps.iter().map(|(sign, letter)| (*sign, letter.as_str()));
        let sources: Vec<String> = hand.sources.iter().map(|it| escape::label(it)).collect();
        let rest = hand.documents - hand.sources.len() as u64;
        let more = if rest > 0 { format!(" and {} more", number(rest)) } else { String::new() };
        let links: Vec<String> = hand
            .families
            .iter()
            .map(|family| format!("<a href=\"#family-{family}\">family {family}</a>"))
            .collect();
        let alike: Vec<String> = hand.alike.iter().map(ToString::to_string).collect();
        writeln!(
            out,
            "<tr title=\"{}\"><th scope=\"row\">{}. {}</th><td><b>{}</b> <small>{}{more}</small></td>\
             <td>{}</td><td>{}</td></tr>",
            escape::label(&hand.id),
            position + 1,
            formula(swaps, 6),
            number(hand.documents),
            sources.join(", "),
            links.join(", "),
            alike.join(", ")
        )?;
    }
    writeln!(out, "</tbody></table></div>\n</section>")
}

fn sentence(input: &FamiliesInput) -> String {
    match (input.documents, input.repeating) {
        (0, _) => "Nothing was read.".to_owned(),
        (all, 0) => format!("None of {} documents repeats another.", number(all)),
        (all, some) => format!(
            "{} of {} documents {} another, in {}.",
            number(some),
            number(all),
            if some == 1 { "repeats" } else { "repeat" },
            count(input.families_in_all, "family", "families")
        ),
    }
}

fn write_family(position: usize, family: &ReportFamily, out: &mut dyn Write) -> io::Result<()> {
    let open = if position < 3 { " open" } else { "" };
    let disguised = family.members.iter().filter(|member| member.disguised).count();
    let mut facts = vec![count(family.members.len() as u64, "document", "documents")];
    if disguised > 0 {
        facts.push(format!("{} disguised", number(disguised as u64)));
    }
    if let Some(template) = &family.template {
        facts.push(count(template.slots().count() as u64, "slot", "slots"));
    }
    writeln!(
        out,
        "<details class=\"page card family\" id=\"family-{}\"{open}>\n<summary><h3>{}</h3> \
         <span class=\"facts\">{}</span></summary>",
        position + 1,
        escape::label(&family.title),
        facts.join(" · ")
    )?;
    if let Some(template) = &family.template {
        write_template(template, out)?;
        write_slots(template, family, out)?;
    }
    if let Some(beside) = &family.beside {
        write_beside(beside, family, out)?;
    }
    write_members(family, out)?;
    writeln!(out, "</details>")
}

/// The text with its slots numbered.
fn write_template(template: &Template, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<h4>The template: what nearly all say, and the slots that each fills</h4>")?;
    write!(out, "<div class=\"text template\"><p dir=\"auto\">")?;
    let mut slot = 0;
    for part in &template.parts {
        match part {
            Part::Fixed(text) => {
                let is_word = text.starts_with(char::is_alphanumeric);
                if slot > 0 && is_word {
                    write!(out, " ")?;
                }
                write!(out, "{}", escape::text(text).replace("\n\n", "</p>\n<p dir=\"auto\">"))?;
            }
            Part::Slot(own) => {
                slot += 1;
                write!(out, " <b class=\"slot\">{slot} {}</b>", own.kind.name())?;
            }
        }
    }
    writeln!(out, "</p></div>")
}

/// What each member puts into the slots: a row for each member.
fn write_slots(template: &Template, family: &ReportFamily, out: &mut dyn Write) -> io::Result<()> {
    let slots: Vec<&Slot> = template.slots().collect();
    writeln!(out, "<h4>What each document puts into the slots</h4>")?;
    for (group, columns) in slots.chunks(COLUMNS).enumerate() {
        write!(
            out,
            "<div class=\"scroll\"><table class=\"slots\"><thead><tr><th scope=\"col\">Document</th>"
        )?;
        for (place, slot) in columns.iter().enumerate() {
            let number = group * COLUMNS + place + 1;
            write!(
                out,
                "<th scope=\"col\"><b class=\"slot\">{number} {}</b></th>",
                slot.kind.name()
            )?;
        }
        writeln!(out, "</tr></thead>\n<tbody>")?;
        for member in family.members.iter().take(4 * MEMBERS) {
            write!(out, "<tr><th scope=\"row\">{}</th>", escape::label(&member.source))?;
            for slot in columns {
                let value = slot.values.iter().find(|value| value.document == member.number);
                match value {
                    Some(value) if value.unfilled => write!(
                        out,
                        "<td class=\"unfilled\">{} <small>left open</small></td>",
                        escape::label(&value.text)
                    )?,
                    Some(value) => {
                        write!(out, "<td dir=\"auto\">{}</td>", escape::label(&value.text))?
                    }
                    None => write!(out, "<td class=\"nothing\">–</td>")?,
                }
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

/// Two texts in two columns; what only one of them has is marked.
fn write_beside(beside: &Beside, family: &ReportFamily, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<h4>Side by side: what only one of them says is marked</h4>\n<div class=\"beside\">"
    )?;
    for side in [0, 1] {
        let member = &family.members[beside.members[side]];
        let mut shared: Vec<Span> = beside
            .shared
            .iter()
            .map(|(left, right)| if side == 0 { *left } else { *right })
            .collect();
        shared.sort_unstable();
        writeln!(
            out,
            "<div class=\"side\"><p class=\"facts\">{}</p>\n<div class=\"text\">",
            escape::label(&member.source)
        )?;
        let text = &beside.texts[side];
        let mut html = String::new();
        let mut at = 0;
        for span in shared {
            own(&text[at..span.start.max(at)], &mut html);
            let span = Span::new(span.start.max(at), span.end.max(at));
            html.push_str(&escape::text(span.of(text)));
            at = span.end;
        }
        own(&text[at..], &mut html);
        let html = html.replace("\n\n", "</p>\n<p dir=\"auto\">");
        writeln!(out, "<p dir=\"auto\">{html}</p>\n</div></div>")?;
    }
    writeln!(out, "</div>")
}

/// What only one text has; a mark does not run over paragraphs.
fn own(text: &str, html: &mut String) {
    for (index, part) in text.split("\n\n").enumerate() {
        if index > 0 {
            html.push_str("\n\n");
        }
        let words = part.trim();
        if words.chars().any(char::is_alphanumeric) {
            let (before, behind) = part.split_once(words).unwrap_or_default();
            let words = escape::text(words);
            html.push_str(&format!("{before}<mark class=\"own\">{words}</mark>{behind}"));
        } else {
            html.push_str(&escape::text(part));
        }
    }
}

fn write_members(family: &ReportFamily, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<h4>The documents</h4>\n<ul class=\"members\">")?;
    for (place, member) in family.members.iter().enumerate() {
        if place == MEMBERS && family.members.len() > MEMBERS + 1 {
            let rest = count((family.members.len() - place) as u64, "more", "more");
            write!(
                out,
                "</ul>\n<details class=\"rest\"><summary>{rest}</summary><ul class=\"members\">"
            )?;
        }
        let mut notes = Vec::new();
        if place == family.kept {
            notes.push("to keep".to_owned());
        } else if let Some((relation, likeness)) = member.relation {
            notes.push(format!("{relation}, {:.0} % alike", likeness * 100.0));
        }
        if member.disguised {
            notes.push("disguised".to_owned());
        }
        let notes = notes.join(" · ");
        writeln!(
            out,
            "<li><span class=\"source\">{}</span> <span class=\"facts\">{notes}</span></li>",
            escape::label(&member.source)
        )?;
    }
    writeln!(out, "</ul>")?;
    if family.members.len() > MEMBERS + 1 {
        writeln!(out, "</details>")?;
    }
    Ok(())
}
