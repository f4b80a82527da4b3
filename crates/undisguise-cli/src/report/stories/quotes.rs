//! Quotations as a table: the words, who is said to have said them, and who carries them.

use std::io::{self, Write};

use undisguise_corpus::{Attribution, VariantRelation};

use super::{Carrier, ReportQuote, ReportStory, link, write_rest};
use crate::report::answer::count;
use crate::report::escape;

/// Rows that are shown before the rest is folded.
const SHOWN: usize = 14;

/// The quotations of a story.
pub(super) fn write(n: usize, story: &ReportStory, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<h4 class=\"part\" id=\"story-{n}-quotes\">Who is said to have said what</h4>")?;
    if story.quotes.is_empty() {
        return writeln!(out, "<p class=\"note\">Nobody is quoted.</p>");
    }
    let (first, rest) = story.quotes.split_at(story.quotes.len().min(SHOWN));
    write_table(n, first, out)?;
    if !rest.is_empty() {
        let more = count(rest.len() as u64, "more quotation", "more quotations");
        write_rest(&more, out, |out| write_table(n, rest, out))?;
    }
    if story.quotes_left_out > 0 {
        let rest = count(story.quotes_left_out, "more is", "more are");
        writeln!(out, "<p class=\"note\">{rest} not shown here.</p>")?;
    }
    Ok(())
}

fn write_table(n: usize, quotes: &[ReportQuote], out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<div class=\"scroll\"><table class=\"quotes\"><thead><tr><th scope=\"col\">Words</th>\
         <th scope=\"col\">Speaker</th><th scope=\"col\">In</th></tr></thead>\n<tbody>"
    )?;
    for quote in quotes {
        write_quote(n, quote, out)?;
    }
    writeln!(out, "</tbody></table></div>")
}

fn write_quote(n: usize, quote: &ReportQuote, out: &mut dyn Write) -> io::Result<()> {
    write!(
        out,
        "<tr{}><td><q dir=\"auto\">{}</q>",
        if quote.other_speaker { " class=\"other\"" } else { "" },
        escape::text(&quote.words)
    )?;
    for carrier in &quote.carriers {
        if let Some(words) = &carrier.words {
            write!(
                out,
                "<small>{} <q dir=\"auto\">{}</q></small>",
                link(n, carrier.account),
                escape::text(words)
            )?;
        }
    }
    if let Some(changed) = changed(&quote.relations) {
        write!(out, "<small class=\"facts\">{changed}</small>")?;
    }
    let mut speakers: Vec<(String, Vec<usize>)> = Vec::new();
    for carrier in &quote.carriers {
        let speaker = speaker(carrier);
        match speakers.iter_mut().find(|(other, _)| *other == speaker) {
            Some((_, accounts)) => accounts.push(carrier.account),
            None => speakers.push((speaker, vec![carrier.account])),
        }
    }
    let is_one = speakers.len() == 1;
    let names = speakers.iter().map(|(speaker, accounts)| {
        let accounts: Vec<String> = accounts.iter().map(|account| link(n, *account)).collect();
        let who =
            if is_one { String::new() } else { format!(" <small>{}</small>", accounts.join(" ")) };
        format!("<span class=\"speaker\">{speaker}{who}</span>")
    });
    let names: String = names.collect();
    let mut accounts: Vec<usize> = quote.carriers.iter().map(|carrier| carrier.account).collect();
    accounts.dedup();
    let accounts: Vec<String> = accounts.into_iter().map(|account| link(n, account)).collect();
    let note = if quote.other_speaker { "<small>given to different speakers</small>" } else { "" };
    writeln!(out, "</td><td>{names}{note}</td><td>{}</td></tr>", accounts.join(" "))
}

/// Who is said to have said it.
fn speaker(carrier: &Carrier) -> String {
    match (&carrier.speaker, carrier.attribution) {
        (Some(speaker), Attribution::Anonymous) => {
            format!("<span dir=\"auto\">{}</span> <i>(no name)</i>", escape::label(speaker))
        }
        (Some(speaker), _) => format!("<b dir=\"auto\">{}</b>", escape::label(speaker)),
        (None, _) => "<i>nobody is named</i>".to_owned(),
    }
}

/// `cut, altered`
fn changed(relations: &[(VariantRelation, usize)]) -> Option<String> {
    let words: Vec<&str> = relations
        .iter()
        .filter_map(|(relation, _)| match relation {
            VariantRelation::Verbatim => None,
            VariantRelation::Cut => Some("cut on the way"),
            VariantRelation::Altered => Some("altered on the way"),
            VariantRelation::Merged => Some("merged on the way"),
            VariantRelation::Translated => Some("possibly translated"),
        })
        .collect();
    (!words.is_empty()).then(|| words.join(", "))
}
