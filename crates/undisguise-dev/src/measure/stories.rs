//! `cargo dev measure stories`: whether quotations, their speakers, stories and the differences
//! between accounts are found in annotated articles.

mod accounts;
mod annotated;
mod curve;
mod made;
mod pages;
mod quotes;
mod told;
mod written;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::speed::{Folder, build};
use accounts::{clusters, differences};
use annotated::{Article, Set, Speaker, load};
use quotes::{Spans, Tally, Ways, following, spans};
use told::{Told, ToldQuote, read};
use written::{half_disguised, write};

/// Annotated articles, those seen while the rules were made, those written later to practise on, and
/// those not seen, plain and half disguised.
#[derive(clap::Args)]
pub(crate) struct Stories {
    /// Seed of the random numbers: which articles are disguised, and how.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only one part.
    #[arg(long, value_parser = PARTS)]
    only: Option<String>,
    /// Only count what is annotated.
    #[arg(long)]
    counts: bool,
    /// Say every mistake. Those in the unseen part nobody is to see.
    #[arg(long)]
    show: bool,
    /// Real pages that `bench/stories/real-pages.tsv` knows, instead of the annotated articles.
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["only", "counts"])]
    pages: Option<PathBuf>,
    /// Count two quotations as linked when both are linked with the same third one.
    #[arg(long)]
    through: bool,
    /// How the cost of a document grows: made accounts of these numbers instead of the annotated
    /// articles. 100,000 need 300 MB in the folder for temporary files.
    #[arg(long, value_delimiter = ',', value_name = "COUNTS", conflicts_with = "pages")]
    curve: Vec<usize>,
    /// How fast one thread reads accounts, on made ones and on the articles of the seen part; with
    /// `--pages` on those.
    #[arg(long)]
    speed: bool,
    /// The program; built when this is not given.
    #[arg(long, value_name = "FILE")]
    program: Option<PathBuf>,
    /// Write the figures to this file, too.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

const SEEN: &str = "seen";
const PAGES: &str = "pages";
const UNSEEN: &str = "unseen";
const FRESH: &str = "fresh";
const PARTS: [&str; 4] = [SEEN, "practice", UNSEEN, FRESH];

/// Accounts that are made to measure one thread, and how often each article of the seen part and each real
/// page is read.
const MADE: usize = 3000;
const REPEATED: usize = 40;
const REPEATED_PAGES: usize = 150;

/// What is asked of the figures.
const TARGETS: &str = "targets: spans F 0.95, speakers 0.90 of the answered and 0.80 of all, \
                       following F 0.85, stories B³ F 0.92, differences precision 0.90";

impl Stories {
    pub(crate) fn run(&self) -> Result<()> {
        if self.speed || !self.curve.is_empty() {
            return self.costs();
        }
        if let Some(pages) = &self.pages {
            return self.of_pages(pages);
        }
        // What was fresh moves on when it was measured; until new articles are written there is none.
        let is_there = |part: &str| part != FRESH || annotated::is_there(part);
        let is_wanted =
            |part: &&str| self.only.as_ref().map_or_else(|| is_there(part), |only| only == part);
        let parts: Vec<&str> = PARTS.into_iter().filter(is_wanted).collect();
        for part in &parts {
            count(part, &load(part)?);
        }
        if self.counts {
            return Ok(());
        }
        let program = self.program.clone().map_or_else(build, Ok)?;
        let folder = Folder::new()?;
        println!("seed {}; {TARGETS}", self.seed);
        let mut figures = Vec::new();
        for part in parts {
            let plain = load(part)?;
            let written = half_disguised(&plain, self.seed)?;
            for (name, set) in [("plain", plain), ("half disguised", written)] {
                let lines = tell(&program, &set, &folder.0, self.seed)?;
                println!("\n{part}, {name}");
                figures.push(self.judged(part, name, &set, &read(&lines)?));
            }
        }
        if let Some(path) = &self.json {
            let figures = json!({ "measured": "stories", "seed": self.seed, "rows": figures });
            std::fs::write(path, serde_json::to_string_pretty(&figures)?)?;
        }
        Ok(())
    }

    /// What it costs.
    fn costs(&self) -> Result<()> {
        let folder = Folder::new()?;
        let mut figures = Vec::new();
        match &self.pages {
            Some(pages) if self.speed => {
                let texts = texts(&pages::load(pages)?, REPEATED_PAGES);
                figures.push(curve::speed("real pages", &texts));
            }
            None if self.speed => {
                let made = curve::texts(&folder.0, MADE, self.seed)?;
                figures.push(curve::speed("made accounts", &made));
                figures.push(curve::speed("seen articles", &texts(&load(SEEN)?, REPEATED)));
            }
            _ => {}
        }
        if !self.curve.is_empty() {
            let program = self.program.clone().map_or_else(build, Ok)?;
            figures.push(curve::grows(&program, &folder.0, &self.curve, self.seed)?);
        }
        if let Some(path) = &self.json {
            let figures = json!({ "measured": "cost of stories", "rows": figures });
            std::fs::write(path, serde_json::to_string_pretty(&figures)?)?;
        }
        Ok(())
    }

    fn of_pages(&self, folder: &Path) -> Result<()> {
        let set = pages::load(folder)?;
        let program = self.program.clone().map_or_else(build, Ok)?;
        let lines = tell(&program, &set, &Folder::new()?.0, self.seed)?;
        self.judged(PAGES, "as they are", &set, &read(&lines)?);
        Ok(())
    }

    /// Prints and gives the figures of one part, written in one way.
    fn judged(&self, part: &str, writing: &str, set: &Set, told: &Told) -> Value {
        let may_show = self.show && ![UNSEEN, FRESH].contains(&part);
        let mut say = |mistake: String| {
            if may_show {
                println!("    {mistake}");
            }
        };
        let (rows, ways) = quote_rows(set, told, &mut say);
        let links = following(set, told, self.through, &mut say);
        let stories = clusters(set, told, &mut say);
        let differing = differences(set, told, &mut say);
        println!("  {:<22} {:>5} {:>6} {:>6} {:>6}", "quotations", "asked", "P", "R", "F");
        for (name, counts) in &rows {
            print!("  {name:<22} {}", line(&counts.spans));
            let (answered, all) = (shown(counts.of_answered()), shown(counts.of_all()));
            println!(
                "   speakers {answered} of {} answered, {all} of all",
                counts.speakers.answered
            );
        }
        let each = ways.iter().map(|(name, (right, all))| format!("{name} {right}/{all}"));
        println!("  speakers told by: {}", each.collect::<Vec<_>>().join(", "));
        println!("  {:<22} {}", "following", line(&links));
        println!(
            "  {:<22} {:>5} {:>6.3} {:>6.3} {:>6.3}   ARI {:.3}",
            "stories, B³",
            set.events.len(),
            stories.precision,
            stories.recall,
            stories.f,
            stories.rand
        );
        let wrong = differing.tally.told - differing.tally.right;
        println!(
            "  {:<22} {}   {} shown, {wrong} wrong, {} of them traps",
            "differences",
            line(&differing.tally),
            differing.tally.told,
            differing.trapped
        );
        println!("  signals: {}", list(&told.signals));
        let quotations: Vec<Value> = rows.iter().map(|(name, counts)| row(name, counts)).collect();
        json!({
            "part": part, "writing": writing, "quotations": quotations, "speakers_told_by": ways,
            "following": figures(&links),
            "stories": {
                "precision": stories.precision, "recall": stories.recall, "f": stories.f,
                "ari": stories.rand,
            },
            "differences": figures(&differing.tally), "traps": differing.trapped,
            "signals": told.signals,
        })
    }
}

/// The texts of all articles, over and over.
fn texts(set: &Set, times: usize) -> Vec<String> {
    let again = std::iter::repeat_n(&set.articles, times).flatten();
    again.map(|article| article.text.clone()).collect()
}

/// Says what is annotated in a part.
fn count(part: &str, set: &Set) {
    let quotes = || set.articles.iter().flat_map(|article| &article.quotes);
    let by = |name: &dyn Fn(&Article) -> String| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        set.articles.iter().for_each(|article| *counts.entry(name(article)).or_default() += 1);
        list(&counts)
    };
    let mut attributions: BTreeMap<String, usize> = BTreeMap::new();
    quotes().for_each(|quote| *attributions.entry(quote.attribution.clone()).or_default() += 1);
    let mut relations: BTreeMap<String, usize> = BTreeMap::new();
    quotes().for_each(|quote| *relations.entry(quote.relation.clone()).or_default() += 1);
    let named = quotes().filter(|quote| matches!(quote.speaker, Speaker::Named(_))).count();
    let nameless = quotes().filter(|quote| matches!(quote.speaker, Speaker::Nameless(_))).count();
    println!("{part}: {} articles; {}", set.articles.len(), by(&|own| own.language.clone()));
    println!(
        "  {}; {}",
        by(&|own| own.style.clone()),
        by(&|own| match own.story {
            Some(_) => "in stories".to_owned(),
            None => "single".to_owned(),
        })
    );
    println!("  {} quotations: {}", quotes().count(), list(&attributions));
    println!("  {named} by name, {nameless} without a name; {}", list(&relations));
    let inner: usize = set.articles.iter().map(|article| article.inner.len()).sum();
    let none: usize = set.articles.iter().map(|article| article.not_quotes.len()).sum();
    println!("  {inner} inside others, {none} in marks and no quotations");
    let differences: usize = set.events.iter().map(|event| event.differences.len()).sum();
    let traps: usize = set.events.iter().map(|event| event.traps.len()).sum();
    println!("  {} stories, {differences} differences, {traps} traps\n", set.events.len());
}

/// Counts with their names.
fn list(counts: &BTreeMap<String, usize>) -> String {
    let each = counts.iter().map(|(name, count)| format!("{name} {count}"));
    each.collect::<Vec<_>>().join(", ")
}

/// Has the program tell of the articles.
fn tell(program: &Path, set: &Set, folder: &Path, seed: u64) -> Result<String> {
    let path = folder.join("articles.jsonl");
    write(set, &path, seed)?;
    let told = Command::new(program)
        .arg("stories")
        .arg(&path)
        .args(["--jsonl", "-"])
        .stdin(Stdio::null())
        .output()
        .with_context(|| program.display().to_string())?;
    // What it says of itself quotes the texts, and those of the unseen part nobody is to see.
    let complaint = String::from_utf8_lossy(&told.stderr);
    ensure!(told.status.success(), "the program ended with {}: {complaint}", told.status);
    Ok(String::from_utf8(told.stdout)?)
}

/// Counts of quotations: of all articles, of the disguised ones, and of each language; and how many
/// speakers are right, by the way in which the articles tell them.
fn quote_rows(set: &Set, told: &Told, say: &mut dyn FnMut(String)) -> (Vec<(String, Spans)>, Ways) {
    let mut ways = Ways::new();
    let mut all = Spans::default();
    let mut disguised = Spans::default();
    let mut languages: BTreeMap<&str, Spans> = BTreeMap::new();
    for (index, article) in set.articles.iter().enumerate() {
        let is_own = |quote: &&ToldQuote| quote.place.article == index;
        let own: Vec<&ToldQuote> = told.quotes.iter().filter(is_own).collect();
        let counts = spans(article, &own, &mut ways, say);
        all.add(counts);
        languages.entry(&article.language).or_default().add(counts);
        if article.is_disguised {
            disguised.add(counts);
        }
    }
    let mut rows = vec![("all".to_owned(), all)];
    if disguised != Spans::default() {
        rows.push(("disguised".to_owned(), disguised));
    }
    rows.extend(languages.into_iter().map(|(code, counts)| (code.to_owned(), counts)));
    (rows, ways)
}

fn line(tally: &Tally) -> String {
    let [precision, recall, f] = [tally.precision(), tally.recall(), tally.f()].map(shown);
    format!("{:>5} {precision:>6} {recall:>6} {f:>6}", tally.asked)
}

/// A share as it is printed; a hyphen where there is none.
fn shown(share: f64) -> String {
    if share.is_nan() { "-".to_owned() } else { format!("{share:.3}") }
}

fn figures(tally: &Tally) -> Value {
    json!({
        "asked": tally.asked, "told": tally.told, "right": tally.right,
        "precision": tally.precision(), "recall": tally.recall(), "f": tally.f(),
    })
}

fn row(name: &str, counts: &Spans) -> Value {
    json!({
        "of": name, "spans": figures(&counts.spans), "scare": counts.scare,
        "speakers": {
            "answered": counts.speakers.answered, "right": counts.speakers.right,
            "rightly_none": counts.speakers.rightly_none,
            "of_answered": counts.of_answered(), "of_all": counts.of_all(),
        },
    })
}
