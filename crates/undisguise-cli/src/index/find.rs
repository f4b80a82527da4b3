//! `undisguise index find`: who told this before?

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::Ordering;

use anstyle::{AnsiColor, Style};
use undisguise_corpus::{
    About, Account, Document, Found, Hit, KnownStories, KnownStory, Memo, Origin, Page, Read,
    Relation, Source, Store,
};

use super::args::FindArgs;
use super::{failed, lines};
use crate::interrupt::on_interrupt;
use crate::output::Output;
use crate::progress::Progress;
use crate::scan::spare_inputs;
use crate::summary::{count, number};
use crate::told::{Bad, Told};
use crate::visible::visible;
use crate::{Ending, Failure, reading};

const STRONG: Style = Style::new().bold();
const FOUND: Style = AnsiColor::Red.on_default().bold();
const FAINT: Style = Style::new().dimmed();

/// Words that hold a story together that are told.
const MOST_HELD: usize = 6;

/// Runs the command.
pub(super) fn find(args: &FindArgs) -> Result<Ending, Failure> {
    let inputs: Vec<Origin> = args.paths.iter().map(|path| Origin::of(path)).collect();
    let mut config = reading(&args.corpus.reading, args.corpus.input_format.into());
    config.stop = on_interrupt();
    config.outputs = args.jsonl.iter().chain([&args.store]).cloned().collect();
    spare_inputs(&inputs, &config)?;
    let store = Store::open(&args.store).map_err(|error| failed(&args.store, &error))?;
    let known = KnownStories::of_store(&store);
    let known = known.map_err(|error| failed(&args.store, &error))?;
    let is_known = known.is_some();
    let mut run = Run {
        args,
        store,
        known,
        output: match &args.jsonl {
            Some(path) => Output::growing(path)?,
            None => Output::stdout(),
        },
        progress: Progress::new(&inputs, &config.consumed),
        looked_up: 0,
        told_before: 0,
        bad: Bad::default(),
        failed: None,
    };
    let told = |read| Told::of(read, |page| Asked::of(page, is_known));
    let stopped = match &args.text {
        Some(text) => {
            let source = Source::whole(Origin::of(Path::new("<text>")));
            let document = Document::new(text.clone(), source);
            let revelation = undisguise::reveal(&document.text, &config.reveal);
            run.take(told(Read::Page(Page { document, revelation }))).is_break()
        }
        None => undisguise_corpus::scan(inputs, &config, told, |told| run.take(told))?,
    };
    run.progress.end();
    if let Some(failure) = run.failed {
        return Err(failure);
    }
    run.output.finish()?;
    let is_interrupted = stopped || config.stop.load(Ordering::Relaxed);
    let looked_up = count(run.looked_up, "document", "documents");
    let told = number(run.told_before);
    let interrupted = if is_interrupted { "Interrupted. " } else { "" };
    anstream::eprintln!("{interrupted}Looked up {looked_up}; {told} told before.");
    anstream::eprint!("{}", run.bad.told());
    Ok(run.bad.ending(run.looked_up, args.corpus.reading.strict, is_interrupted))
}

/// What is looked up.
struct Asked {
    memo: Memo,
    /// Where the store remembers stories.
    account: Option<Account>,
}

impl Asked {
    fn of(page: Page, is_known: bool) -> Asked {
        let account = is_known.then(|| Account::of(page.clone()));
        Asked { memo: Memo::of(page), account }
    }
}

/// A story that a document belongs to.
pub(super) struct KnownAs<'a> {
    pub(super) number: usize,
    /// How much both have in common, 0 to 1.
    pub(super) likeness: f64,
    pub(super) story: &'a KnownStory,
}

/// The run as it goes on.
struct Run<'a> {
    args: &'a FindArgs,
    store: Store,
    known: Option<KnownStories>,
    output: Output,
    progress: Progress,
    looked_up: u64,
    told_before: u64,
    bad: Bad,
    failed: Option<Failure>,
}

impl Run<'_> {
    fn take(&mut self, told: Told<Asked>) -> ControlFlow<()> {
        match told {
            Told::Document(asked, _) => {
                if let Err(failure) = self.look_up(&asked) {
                    self.failed = Some(failure);
                    return ControlFlow::Break(());
                }
            }
            Told::Unreadable(unreadable) => self.bad.take(unreadable, self.args.corpus.list),
            Told::NoPages(records) => self.bad.without_page += records,
            Told::Opened | Told::Other => {}
        }
        self.progress.tell(self.looked_up, self.told_before, "told before");
        ControlFlow::Continue(())
    }

    fn look_up(&mut self, Asked { memo, account }: &Asked) -> Result<(), Failure> {
        let found = self.store.find(memo, self.args.most);
        let found = found.map_err(|error| failed(&self.args.store, &error))?;
        self.looked_up += 1;
        self.told_before += u64::from(is_told_before(&found));
        let known = self.known.as_ref().zip(account.as_ref()).and_then(|(known, account)| {
            let (number, likeness) = known.story_of(account)?;
            Some(KnownAs { number, likeness, story: &known.stories()[number] })
        });
        let bytes = match &self.args.jsonl {
            Some(_) => lines::found(memo, &found, known.as_ref()),
            None => crate::coloured(&words(memo, &found, known.as_ref())).into_bytes(),
        };
        Ok(self.output.write(&bytes)?)
    }
}

/// Whether something but boilerplate stands elsewhere.
fn is_told_before(found: &Found) -> bool {
    found.hits.iter().any(|hit| hit.relation != Relation::Boilerplate)
}

/// What was found for a document, in words.
fn words(memo: &Memo, found: &Found, known: Option<&KnownAs<'_>>) -> String {
    let mut out = format!("{STRONG}{}{STRONG:#}", visible(memo.source()));
    if found.hits.is_empty() && found.schemes.is_empty() && known.is_none() {
        out.push_str(": not told before\n");
        return out;
    }
    let is_only_framed = !found.hits.is_empty() && !is_told_before(found);
    out.push_str(match known {
        Some(_) if !is_told_before(found) => ": in other words\n",
        _ if is_only_framed => ": not told before, but for boilerplate\n",
        _ => "\n",
    });
    out.push_str(&known.map(story).unwrap_or_default());
    for hit in &found.hits {
        out.push_str(&line(hit));
    }
    for scheme in &found.schemes {
        out.push_str(&format!(
            "  {FOUND}scheme {}{FOUND:#}: {}, the first {}\n",
            scheme.id,
            count(scheme.documents, "document", "documents"),
            visible(&scheme.first),
        ));
    }
    out
}

/// The story that it belongs to, what holds that together, and where it stood first.
fn story(known: &KnownAs<'_>) -> String {
    let KnownStory { documents, sources, held_by } = known.story;
    let held: Vec<String> = held_by.iter().take(MOST_HELD).map(|it| visible(it)).collect();
    let first = sources.first().map(|source| visible(source)).unwrap_or_default();
    format!(
        "  {FOUND}story {}{FOUND:#} ({:.0} % in common): {}, the first {first}\n    {FAINT}{}{FAINT:#}\n",
        number(known.number as u64),
        100.0 * known.likeness,
        count(documents.len() as u64, "document", "documents"),
        held.join(", "),
    )
}

fn line(hit: &Hit) -> String {
    let mut notes = Vec::new();
    if hit.version > 1 {
        notes.push(format!("version {}", hit.version));
    }
    if hit.disguised {
        notes.push("disguised".to_owned());
    }
    if !hit.schemes.is_empty() {
        notes.push("same scheme".to_owned());
    }
    let shared: usize = hit.spans.iter().map(|(_, given)| given.len()).sum();
    notes.push(format!("{} shared", count(shared as u64, "byte", "bytes")));
    if let Some(family) = hit.family {
        notes.push(format!("of a family of {}", number(family.documents)));
    }
    let about = about(&hit.about);
    format!(
        "  {:>3.0} % {:<11} {}  {FAINT}{} ({}){FAINT:#}\n{about}",
        100.0 * hit.likeness,
        hit.relation.name().replace('-', " "),
        visible(&hit.source),
        visible(&hit.id),
        notes.join(", "),
    )
}

/// When, where and under which headline it was told, as far as that is known.
fn about(about: &About) -> String {
    let date = about.date().map(|date| date.to_string());
    let parts = [date, about.site(), about.author.clone(), about.title.clone()];
    let parts: Vec<String> = parts.into_iter().flatten().map(|part| visible(&part)).collect();
    if parts.is_empty() {
        return String::new();
    }
    format!("                    {FAINT}{}{FAINT:#}\n", parts.join("  "))
}
