//! The report of `dedup`: what repeats what, side by side, and the slots of each template.

mod beside;
mod shared;
mod template;

use std::io::{self, Write};

use undisguise::Span;
use undisguise_corpus::{About, Template};

use super::answer::{count, number};
use super::network::{self, Bond, Network};
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
    /// Pairs of sites that share families or tables, those that share most first.
    pub(crate) sites: Vec<ReportShared>,
    /// Pairs of authors.
    pub(crate) authors: Vec<ReportShared>,
    /// Pairs of sites, and of authors, that are not shown.
    pub(crate) shared_left_out: [u64; 2],
    /// Who is connected with whom.
    pub(crate) web: Network,
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

/// Two sites, or two authors, and what both have.
pub(crate) struct ReportShared {
    pub(crate) names: [String; 2],
    pub(crate) families_in_all: u64,
    /// Places of the families shown, from 1.
    pub(crate) families: Vec<usize>,
    pub(crate) schemes_in_all: u64,
    /// Places of the tables shown, from 1.
    pub(crate) schemes: Vec<usize>,
    /// In how many families the one was first, and the other.
    pub(crate) first: [usize; 2],
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
    shared::write(input, out)?;
    write_hands(&input.hands, out)?;
    network::write(&input.web, &[Bond::Family, Bond::Scheme], out)?;
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
            "<tr id=\"table-{1}\" title=\"{0}\"><th scope=\"row\">{1}. {2}</th><td><b>{3}</b> <small>{4}{more}</small></td>\
             <td>{5}</td><td>{6}</td></tr>",
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
        facts.push(count(template::slots(template) as u64, "slot", "slots"));
    }
    writeln!(
        out,
        "<details class=\"page card family\" id=\"family-{}\"{open}>\n<summary><h3>{}</h3> \
         <span class=\"facts\">{}</span></summary>",
        position + 1,
        escape::label(&family.title),
        facts.join(" · ")
    )?;
    write_members(family, out)?;
    if let Some(template) = &family.template {
        template::write(template, family, out)?;
    }
    match &family.beside {
        Some(beside) if family.template.is_some() => {
            let both = beside.members.map(|place| escape::label(short(family, place)));
            let [one, other] = both;
            writeln!(
                out,
                "<details class=\"rest\"><summary>Side by side: {one} and {other}</summary>"
            )?;
            beside::write(beside, family, out)?;
            writeln!(out, "</details>")?;
        }
        Some(beside) => beside::write(beside, family, out)?,
        None => {}
    }
    writeln!(out, "</details>")
}

fn write_members(family: &ReportFamily, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<ul class=\"members\">")?;
    for (place, member) in family.members.iter().enumerate() {
        if place == MEMBERS && family.members.len() > MEMBERS + 1 {
            let rest = count((family.members.len() - place) as u64, "more", "more");
            write!(
                out,
                "</ul>\n<details class=\"rest\"><summary>{rest}</summary><ul class=\"members\">"
            )?;
        }
        let mut notes = known(&member.about);
        if place == family.kept {
            notes.push("to keep".to_owned());
        } else if let Some((relation, likeness)) = member.relation {
            notes.push(format!("{relation}, {:.0} % alike", likeness * 100.0));
        }
        if member.disguised {
            notes.push("disguised".to_owned());
        }
        writeln!(
            out,
            "<li><span class=\"source\">{}</span> <span class=\"facts\">{}</span></li>",
            escape::label(&member.source),
            notes.join(" · ")
        )?;
    }
    writeln!(out, "</ul>")?;
    if family.members.len() > MEMBERS + 1 {
        writeln!(out, "</details>")?;
    }
    Ok(())
}

/// Where and when a document was published, and by whom, as far as that is known.
fn known(about: &About) -> Vec<String> {
    let date = about.date().map(|date| date.to_string());
    let facts = [about.site(), about.author.clone(), date];
    facts.iter().flatten().map(|fact| escape::label(fact)).collect()
}

/// The name of a member without the folder that all of the family lie in.
fn short(family: &ReportFamily, place: usize) -> &str {
    let source = &family.members[place].source;
    let first = &family.members[0].source;
    let is_common =
        |end: usize| family.members.iter().all(|it| it.source.starts_with(&first[..end]));
    let folders = first.match_indices('/').map(|(at, _)| at + 1);
    let common = folders.take_while(|end| is_common(*end)).last().unwrap_or(0);
    &source[common..]
}
