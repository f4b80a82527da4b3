//! Which two sites, and which two authors, have the same texts and write with the same signs.

use std::cmp::Ordering;
use std::io::{self, Write};

use super::{FamiliesInput, ReportShared};
use crate::report::answer::{count, number};
use crate::report::escape;

/// Families and tables of a pair that are named.
const NAMED: usize = 8;

/// The section; nothing when no two share anything.
pub(super) fn write(input: &FamiliesInput, out: &mut dyn Write) -> io::Result<()> {
    if input.sites.is_empty() && input.authors.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section aria-labelledby=\"shared\">\n<h2 id=\"shared\">Who shares what with whom</h2>\n\
         <p class=\"note\">Two that carry the same texts again and again have a common source, or one \
         copies the other. First is who has the earliest date more often.</p>"
    )?;
    let [sites, authors] = input.shared_left_out;
    write_table("Sites", &input.sites, sites, out)?;
    write_table("Authors", &input.authors, authors, out)?;
    writeln!(out, "</section>")
}

fn write_table(
    what: &str,
    all: &[ReportShared],
    left_out: u64,
    out: &mut dyn Write,
) -> io::Result<()> {
    if all.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<div class=\"scroll\"><table class=\"slots\"><thead><tr><th scope=\"col\">{what}</th>\
         <th scope=\"col\">Families</th><th scope=\"col\">Tables of signs</th>\
         <th scope=\"col\">First</th></tr></thead>\n<tbody>"
    )?;
    for shared in all {
        let [one, other] = shared.names.each_ref().map(|name| escape::label(name));
        writeln!(
            out,
            "<tr><th scope=\"row\"><b>{one}</b><br><b>{other}</b></th><td>{}</td><td>{}</td><td>{}</td></tr>",
            links("family", &shared.families, shared.families_in_all),
            links("table", &shared.schemes, shared.schemes_in_all),
            first(shared)
        )?;
    }
    writeln!(out, "</tbody></table></div>")?;
    if left_out > 0 {
        let rest = count(left_out, "more pair is", "more pairs are");
        writeln!(out, "<p class=\"note\">{rest} not shown.</p>")?;
    }
    Ok(())
}

/// How many, with links to those that stand on this page.
fn links(what: &str, places: &[usize], in_all: u64) -> String {
    if in_all == 0 {
        return "–".to_owned();
    }
    let link = |place: &usize| format!("<a href=\"#{what}-{place}\">{what} {place}</a>");
    let links: Vec<String> = places.iter().take(NAMED).map(link).collect();
    let rest = in_all - links.len() as u64;
    let more = match (links.is_empty(), rest) {
        (_, 0) => String::new(),
        (true, _) => " not shown here".to_owned(),
        (false, _) => format!(" and {} more", number(rest)),
    };
    format!("<b>{}</b> <small>{}{more}</small>", number(in_all), links.join(", "))
}

/// Who was first more often, and in how many of the families with dates on both sides.
fn first(shared: &ReportShared) -> String {
    let [one, other] = shared.first;
    let in_all = number((one + other) as u64);
    match one.cmp(&other) {
        _ if one + other == 0 => "not known".to_owned(),
        Ordering::Equal => format!("both equally often, of {in_all}"),
        Ordering::Greater => {
            format!("{} in {} of {in_all}", escape::label(&shared.names[0]), number(one as u64))
        }
        Ordering::Less => {
            format!("{} in {} of {in_all}", escape::label(&shared.names[1]), number(other as u64))
        }
    }
}
