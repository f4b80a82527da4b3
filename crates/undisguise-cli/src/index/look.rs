//! `undisguise index stats` and `verify`: what is in a store, and whether it is sound.

use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use anstyle::{AnsiColor, Style};
use indicatif::HumanBytes;
use undisguise_corpus::{STORE_FORMAT, Stats, Store, StoreError};

use super::args::{StatsArgs, VerifyArgs};
use super::failed;
use crate::output::Output;
use crate::progress::Progress;
use crate::summary::{count, number, size};
use crate::visible::visible;
use crate::{Ending, Failure};

/// In a store of so many bytes it takes seconds to group the documents, and that is told.
const TOLD: u64 = 64 << 20;

const STRONG: Style = Style::new().bold();
const FOUND: Style = AnsiColor::Red.on_default().bold();

/// Runs `stats`.
pub(super) fn stats(args: &StatsArgs) -> Result<Ending, Failure> {
    let looked = || -> Result<(Stats, String), StoreError> {
        let store = grouped(&args.store)?;
        Ok((store.stats()?, store.made("engine")?))
    };
    let (stats, engine) = looked().map_err(|error| failed(&args.store, &error))?;
    let held = fs::metadata(&args.store).map_or(0, |meta| meta.len());
    let mut out = format!(
        "{STRONG}{}{STRONG:#}: format {STORE_FORMAT}, made by Undisguise {}, {}\n",
        visible(&args.store.display().to_string()),
        visible(&engine),
        HumanBytes(held),
    );
    counts(&stats, &mut out);
    let pairs: u64 = stats.pairs.iter().map(|(_, many)| many).sum();
    out.push_str(&format!("\n{STRONG}{}{STRONG:#}\n", count(pairs, "pair alike", "pairs alike")));
    for (relation, many) in &stats.pairs {
        let relation = visible(relation).replace('-', " ");
        out.push_str(&format!("  {:>11}  {relation}\n", number(*many)));
    }
    let families = count(stats.families.len() as u64, "family", "families");
    out.push_str(&format!("\n{STRONG}{families}{STRONG:#}"));
    let largest: Vec<String> =
        stats.families.iter().take(args.list).map(|size| number(*size as u64)).collect();
    if !largest.is_empty() {
        out.push_str(&format!(", the largest of {} documents", largest.join(", ")));
    }
    let schemes = count(stats.schemes, "scheme", "schemes");
    out.push_str(&format!("\n\n{STRONG}{schemes}{STRONG:#}\n"));
    for (scheme, many) in stats.top_schemes.iter().take(args.list) {
        let documents = count(*many, "document", "documents");
        out.push_str(&format!("  {}  {documents}\n", visible(scheme)));
    }
    if stats.stories > 0 {
        let stories = count(stats.stories, "story", "stories");
        out.push_str(&format!("\n{STRONG}{stories} remembered{STRONG:#}\n"));
    }
    print(&out)?;
    Ok(Ending::Fine)
}

/// Opens a store and groups its documents when some have come since, so that it need not be done the
/// next time; what cannot be written is read all the same.
fn grouped(path: &Path) -> Result<Store, StoreError> {
    let store = Store::open(path)?;
    if store.is_grouped()? {
        return Ok(store);
    }
    if fs::metadata(path).is_ok_and(|meta| meta.len() > TOLD) {
        anstream::eprintln!("Documents were added; now all are grouped into families.");
    }
    let group = || Store::create(path)?.group(&AtomicBool::new(false));
    match group() {
        Ok(_) | Err(StoreError::NotAllowed { .. } | StoreError::Locked | StoreError::Full) => {
            Ok(store)
        }
        Err(error) => Err(error),
    }
}

fn counts(stats: &Stats, out: &mut String) {
    let documents = count(stats.documents, "document", "documents");
    let words = count(stats.words, "word", "words");
    out.push_str(&format!("{documents}, {words}, {}\n", size(stats.bytes)));
    let rows = [
        (stats.disguised, "disguised"),
        (stats.copies, "with exactly the words of an earlier one"),
        (stats.superseded, "older or newer versions of another"),
        (stats.places, "further places where one of them was met"),
    ];
    for (many, what) in rows {
        out.push_str(&format!("  {:>11}  {what}\n", number(many)));
    }
}

/// Runs `verify`.
pub(super) fn verify(args: &VerifyArgs) -> Result<Ending, Failure> {
    let name = visible(&args.store.display().to_string());
    let mut progress = Progress::new(&[], &Default::default());
    let verified = Store::open(&args.store)
        .and_then(|store| store.verify(|rows| progress.tell(rows, 0, "damaged")));
    progress.end();
    let verified = verified.map_err(|error| failed(&args.store, &error))?;
    let rows = count(verified.rows, "row", "rows");
    if verified.problems.is_empty() {
        print(&format!("{name} is sound: {rows} checked.\n"))?;
        return Ok(Ending::Fine);
    }
    let mut out = format!("{FOUND}{name} is damaged{FOUND:#}: {rows} checked.\n");
    for problem in &verified.problems {
        out.push_str(&format!("  {}\n", visible(problem)));
    }
    print(&out)?;
    Ok(Ending::Failed)
}

fn print(text: &str) -> Result<(), Failure> {
    let mut output = Output::stdout();
    output.write(crate::coloured(text).as_bytes())?;
    Ok(output.finish()?)
}
