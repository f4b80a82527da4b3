//! Two documents beside each other: what both say, and what only one does.

use std::ops::ControlFlow;

use anstyle::{AnsiColor, Style};
use undisguise::Span;
use undisguise_corpus::{Collection, Config, DedupConfig, Gist, Origin, Page, Pair, Read, scan};

use crate::output::Output;
use crate::visible::visible;
use crate::{Ending, Failure};

const FIRST: Style = AnsiColor::Red.on_default();
const SECOND: Style = AnsiColor::Green.on_default();
const FAINT: Style = Style::new().dimmed();

/// Letters at either end of a long passage that are shown.
const ENDS: usize = 60;

/// Runs `--explain`.
pub(super) fn explain(
    names: &[String],
    inputs: Vec<Origin>,
    config: &Config,
) -> Result<Ending, Failure> {
    let [first, second] = names else {
        return Err(Failure::from("two documents are named".to_owned()));
    };
    let mut found: [Option<Page>; 2] = [None, None];
    let is_wanted = |page: &Page| names.iter().any(|name| is_named(page, name));
    scan(
        inputs,
        config,
        |read| match read {
            Read::Page(page) if is_wanted(&page) => Some(page),
            _ => None,
        },
        |page| {
            let Some(page) = page else { return ControlFlow::Continue(()) };
            for (place, name) in found.iter_mut().zip(names) {
                if place.is_none() && is_named(&page, name) {
                    *place = Some(page);
                    break;
                }
            }
            if found.iter().all(Option::is_some) {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        },
    )?;
    let missing = |name: &str| Failure::from(format!("no document is called {}", visible(name)));
    let [one, other] = found;
    let one = one.ok_or_else(|| missing(first))?;
    let other = other.ok_or_else(|| missing(second))?;
    let mut output = Output::stdout();
    output.write(crate::coloured(&beside(&one, &other)?).as_bytes())?;
    output.finish()?;
    Ok(Ending::Fine)
}

fn is_named(page: &Page, name: &str) -> bool {
    let document = &page.document;
    document.record_id.as_deref() == Some(name)
        || document.source.to_string() == name
        || document.id.to_string() == name
}

fn beside(one: &Page, other: &Page) -> Result<String, Failure> {
    let failed = |error: std::io::Error| Failure::from(format!("temporary file: {error}"));
    let mut collection = Collection::new(DedupConfig::default());
    for page in [one, other] {
        collection.add(Gist::of(page.clone())).map_err(failed)?;
    }
    let words: Vec<usize> = collection.entries().iter().map(|entry| entry.words).collect();
    let pair = collection.pair(0, 1).map_err(failed)?;
    let mut out = String::new();
    let sides = [(one, "A", FIRST, words[0]), (other, "B", SECOND, words[1])];
    for (page, name, style, words) in sides {
        let source = visible(&page.document.source.to_string());
        out.push_str(&format!("{style}{name}{style:#}  {source}  {FAINT}{words} words{FAINT:#}\n"));
    }
    passages(&pair, &one.document.text, &other.document.text, &mut out);
    Ok(out)
}

/// Both texts, passage by passage, in the order of the first.
fn passages(pair: &Pair, one: &str, other: &str, out: &mut String) {
    out.push_str(&format!(
        "\n{:.0} % alike ({}); {:.0} % of the shorter one stands in the other.\n\n",
        100.0 * pair.likeness,
        pair.relation.name().replace('-', " "),
        100.0 * pair.containment,
    ));
    let (mut at, mut to) = (0, 0);
    for (left, right) in &pair.spans {
        tell("A", FIRST, &one[at..left.start], out);
        if right.start >= to {
            tell("B", SECOND, &other[to..right.start], out);
        } else {
            out.push_str(&format!("{FAINT}   (what follows stands earlier in B){FAINT:#}\n"));
        }
        tell("=", FAINT, left.of(one), out);
        (at, to) = (left.end, right.end);
    }
    tell("A", FIRST, &one[at..], out);
    tell("B", SECOND, Span::new(to.min(other.len()), other.len()).of(other), out);
}

fn tell(name: &str, style: Style, passage: &str, out: &mut String) {
    let words: Vec<&str> = passage.split_whitespace().collect();
    if !passage.chars().any(char::is_alphanumeric) {
        return;
    }
    let whole = visible(&words.join(" "));
    let letters: Vec<char> = whole.chars().collect();
    let shown = if name == "=" && letters.len() > 3 * ENDS {
        let first: String = letters[..ENDS].iter().collect();
        let last: String = letters[letters.len() - ENDS..].iter().collect();
        format!("{first} … {last}")
    } else {
        whole
    };
    out.push_str(&format!("{style}{name}{style:#}  {style}{shown}{style:#}\n"));
}
