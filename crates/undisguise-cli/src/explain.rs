//! `undisguise explain`: one text, every scheme and finding in words.

use std::ops::ControlFlow;
use std::path::Path;

use anstyle::{AnsiColor, Style};
use undisguise::{Certainty, Revelation, Scheme, character_name, explain as in_words, reveal};
use undisguise_corpus::{Config, Document, Origin, Page, Read, Source, scan};

use crate::args::ExplainArgs;
use crate::output::Output;
use crate::visible::{visible, visible_lines, visible_sign};
use crate::{Ending, Failure};

const STRONG: Style = Style::new().bold();
const LETTER: Style = AnsiColor::Green.on_default().bold();

/// Runs the command.
pub(crate) fn explain(args: &ExplainArgs) -> Result<Ending, Failure> {
    let page = page(args)?;
    let mut text = String::new();
    head(&page, &mut text);
    schemes(&page.revelation, &mut text);
    findings(&page, args.list, &mut text);
    restored(&page, &mut text);
    let mut output = Output::stdout();
    output.write(crate::coloured(&text).as_bytes())?;
    output.finish()?;
    Ok(Ending::Fine)
}

/// The text to explain, judged. Of a file with several records, the first.
fn page(args: &ExplainArgs) -> Result<Page, Failure> {
    let core = undisguise::Config { apply: args.apply.into() };
    if let Some(text) = &args.text {
        let document = Document::new(text.clone(), Source::whole(Origin::Stdin));
        return Ok(Page { revelation: reveal(text, &core), document });
    }
    let input = Origin::of(args.file.as_deref().unwrap_or(Path::new("-")));
    let config = Config {
        format: args.input_format.into(),
        text_field: args.text_field.clone(),
        threads: 1,
        reveal: core,
        ..Config::default()
    };
    let (mut page, mut trouble) = (None, None);
    scan(
        vec![input],
        &config,
        |read| read,
        |read| match read {
            Read::Page(first) => {
                page = Some(first);
                ControlFlow::Break(())
            }
            Read::Unreadable(unreadable) => {
                trouble.get_or_insert(unreadable);
                ControlFlow::Continue(())
            }
            Read::Opened(_) | Read::LeftOut(..) | Read::NoPages(..) => ControlFlow::Continue(()),
        },
    )?;
    match (page, trouble) {
        (Some(page), _) => Ok(page),
        (None, Some(trouble)) => Err(Failure::from(visible(&trouble.to_string()))),
        (None, None) => Err(Failure::from("there is nothing to read".to_owned())),
    }
}

fn head(page: &Page, out: &mut String) {
    let findings = &page.revelation.findings;
    let sure = findings.iter().filter(|f| f.certainty >= Certainty::Likely).count();
    let possible = findings.len() - sure;
    let answer = match (sure, possible) {
        (0, 0) => "Nothing here is disguised.".to_owned(),
        (0, possible) => {
            format!("Nothing here is surely disguised; {possible} signs could be.")
        }
        (1, _) => "This text is disguised: 1 place is not what it seems.".to_owned(),
        (sure, _) => format!("This text is disguised: {sure} places are not what they seem."),
    };
    out.push_str(&format!("{STRONG}{answer}{STRONG:#}\n"));
    for span in &page.revelation.scrambled {
        out.push_str(&format!(
            "Bytes {} to {} were scrambled by a publisher, as behind a paywall: every letter was \
             moved on by one. They are left so.\n",
            span.start, span.end
        ));
    }
}

fn schemes(revelation: &Revelation, out: &mut String) {
    for scheme in &revelation.schemes {
        out.push_str(&format!("\n{STRONG}Scheme {}{STRONG:#} ", scheme.id));
        out.push_str(&about(scheme));
        for swap in &scheme.swaps {
            let letter = match swap.letter.as_str() {
                "" => "nothing at all".to_owned(),
                letter => format!("{LETTER}{}{LETTER:#}", visible_sign(letter)),
            };
            out.push_str(&format!(
                "  {} stands for {letter}, {} of {} times ({})\n",
                visible_sign(&swap.sign.to_string()),
                swap.replaced,
                swap.of,
                character_name(swap.sign),
            ));
        }
    }
}

fn about(scheme: &Scheme) -> String {
    format!(
        "({}, {} text, {:.1} % of its letters swapped)\n",
        scheme.certainty,
        scheme.language.name(),
        scheme.coverage * 100.0
    )
}

/// Every finding in words; equal sentences once, with the places.
fn findings(page: &Page, most: usize, out: &mut String) {
    let explanations = in_words(&page.revelation);
    if explanations.is_empty() {
        return;
    }
    out.push_str(&format!("\n{STRONG}Findings{STRONG:#}\n"));
    let text = &page.document.text;
    for (finding, explanation) in page.revelation.findings.iter().zip(&explanations).take(most) {
        let line = 1 + text[..finding.span.start].matches('\n').count();
        out.push_str(&format!(
            "  line {line}, byte {}: {}: {}\n",
            finding.span.start,
            in_context(text, finding.span),
            visible_lines(&explanation.sentence)
        ));
    }
    if explanations.len() > most {
        out.push_str(&format!("  … and {} more (--list)\n", explanations.len() - most));
    }
}

/// The word around a finding, as it was written.
fn in_context(text: &str, span: undisguise::Span) -> String {
    const WIDEST: usize = 16;
    let before: String =
        text[..span.start].chars().rev().take(WIDEST).take_while(|c| !c.is_whitespace()).collect();
    let before: String = before.chars().rev().collect();
    let after: String =
        text[span.end..].chars().take(WIDEST).take_while(|c| !c.is_whitespace()).collect();
    let shown = visible_sign(span.of(text));
    format!("{}{LETTER}{shown}{LETTER:#}{}", visible(&before), visible(&after))
}

fn restored(page: &Page, out: &mut String) {
    let restoration = &page.revelation.restoration;
    if restoration.edits().is_empty() {
        return;
    }
    out.push_str(&format!("\n{STRONG}It says{STRONG:#}\n"));
    out.push_str(visible_lines(restoration.text()).trim_end());
    out.push('\n');
}
