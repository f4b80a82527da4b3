//! The command line of `undisguise stories`.

use std::path::PathBuf;

use clap::Args;

use crate::args::CorpusArgs;

/// Tell who is said to have said what, and where accounts of one event differ
///
/// Reads what scan reads. Documents that tell of the same event are put together, however they are
/// worded or written. Quotations are followed from page to page, differences are shown with the
/// sentences of both sides, and of each page what anybody can check is listed. Nothing is said about
/// what is true.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  undisguise stories pages/
  undisguise stories pages/ --report stories.html
  undisguise stories crawl.jsonl.gz --jsonl told.jsonl
  undisguise stories crawl.jsonl.gz --remember known.stories
  undisguise stories new-page.html --known known.stories
  zcat part-*.gz | undisguise stories - --input-format jsonl --jsonl - >told.jsonl

Exit status:
  0    it was read, whatever was found
  2    nothing could be read, or an output could not be written,
       or --strict was given and something could not be read
  130  interrupted; what was found so far has been told and written

The fields of --jsonl are in docs/formats.md.")]
pub(crate) struct StoriesArgs {
    /// Files and folders to read; `-` is standard input
    #[arg(required = true, value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,

    /// Write to FILE, one JSON line each, quotations, signals, stories, quotations that give the same
    /// words, and differences; `-` writes them to standard output and the summary to standard error, a
    /// name that ends in .parquet makes a table
    #[arg(long, value_name = "FILE")]
    pub(super) jsonl: Option<PathBuf>,

    /// Write a report to FILE that opens in a browser: the accounts of each story side by side
    #[arg(long, value_name = "FILE")]
    pub(super) report: Option<PathBuf>,

    /// How many stories the report shows, those told most often first
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub(super) report_stories: usize,

    /// Tell which story each page belongs to of those that FILE remembers; a store of `index` may
    /// remember stories, too
    #[arg(long, value_name = "FILE")]
    pub(super) known: Option<PathBuf>,

    /// Remember the stories in FILE, together with those of --known, for later runs; in the store of
    /// `index` that stands there, or in a file of their own
    #[arg(long, value_name = "FILE")]
    pub(super) remember: Option<PathBuf>,

    #[command(flatten)]
    pub(super) corpus: CorpusArgs,
}
