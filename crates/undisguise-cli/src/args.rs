//! The command line.

use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum};
use undisguise::Certainty;
use undisguise_corpus::{Format, Keep};

use crate::index::IndexArgs;
use crate::stories::StoriesArgs;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

const EXAMPLES: &str = "\
Examples:
  undisguise scan pages/                      What is disguised in these pages, and how?
  undisguise scan pages/ --report found.html  The same, as a page for the browser
  undisguise restore <page.txt >plain.txt     What does the page say?
  undisguise explain page.txt                 Every finding of one page, in words
  undisguise check                            For CI: is anything in this repository disguised?
  undisguise dedup crawl.jsonl.gz             Which documents repeat which?
  undisguise stories pages/                   Who said what, and where do accounts differ?
  undisguise index find told.undisguise page.txt  Who told this before?

Exit status: 0 when all went well, 1 when check found something, 2 when something failed,
130 when it was interrupted.";

/// Finds letter disguise in text and restores what the text says.
///
/// Some pages swap letters for look-alikes (Cyrillic п for n, Greek υ for u), so that people
/// read on and machines see another language. Undisguise works out from the page itself which sign
/// stands for which letter, and gives back the text as it reads. Honest Russian, Greek,
/// mathematics and all other writing is left as it is, byte for byte.
#[derive(Debug, Parser)]
#[command(name = "undisguise", version, styles = STYLES, after_help = EXAMPLES)]
#[command(disable_help_subcommand = true, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// When to use colours; NO_COLOR is honoured
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub(crate) color: Color,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Scan(ScanArgs),
    Restore(RestoreArgs),
    Explain(ExplainArgs),
    Check(CheckArgs),
    Dedup(DedupArgs),
    Stories(StoriesArgs),
    Index(IndexArgs),
}

/// Read pages or corpora and tell what is disguised, and how
///
/// Reads files, folders and everything in them, or standard input. A file counts by the ending of
/// its name: .txt and .md hold one text, .html and .htm one web page (its main text is read),
/// .jsonl and .ndjson one record or string per line, .csv and .tsv one per row, .warc and .wet the
/// pages of a web archive; each may be packed (.gz, .zst). A .parquet file holds one per row. In
/// folders everything else is left out and counted, hidden files are read, links are not followed.
///
/// What cannot be read is passed over, counted, and named with its file and line.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  undisguise scan pages/
  undisguise scan crawl.jsonl.gz --text-field body --jsonl found.jsonl
  undisguise scan table.csv crawl.warc.gz rows.parquet --text-field body
  undisguise scan pages/ --report found.html
  zcat part-*.gz | undisguise scan - --input-format jsonl --jsonl - >found.jsonl

Exit status:
  0    it was read, whatever was found
  2    nothing could be read, or an output could not be written,
       or --strict was given and something could not be read
  130  interrupted; what was found so far has been told and written

The fields of --jsonl and all limits are in docs/formats.md.")]
pub(crate) struct ScanArgs {
    /// Files and folders to read; `-` is standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// Write every page and finding to FILE, as JSON Lines; `-` writes them to standard output
    /// and the summary to standard error. When FILE ends in .parquet: the pages, as a table
    #[arg(long, value_name = "FILE")]
    pub(crate) jsonl: Option<PathBuf>,

    /// Write with each page its text as it reads, in the field `text`
    #[arg(long, requires = "jsonl")]
    pub(crate) restore_text: bool,

    /// Write a report to FILE that opens in a browser
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,

    /// How many disguised pages the report shows in full, the most disguised first
    #[arg(long, value_name = "N", default_value_t = 200)]
    pub(crate) report_pages: usize,

    /// Keep in FILE how far the run has come: when it is interrupted or killed, the same command goes
    /// on from there, and does nothing twice. FILE goes when the run is complete
    #[arg(long, value_name = "FILE")]
    pub(crate) resume: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) corpus: CorpusArgs,
}

/// Give back what a text says: standard input to standard output, or files
///
/// Where nothing is disguised, the output is the input, byte for byte. With --jsonl every line is
/// a record or a bare JSON string; the text in it is restored, records that were restored get a
/// field `undisguise` that says what was changed, and nothing else of them changes.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  undisguise restore <page.txt >plain.txt
  undisguise restore page.txt.gz --output plain.txt
  undisguise restore --jsonl --text-field body <crawl.jsonl >plain.jsonl

Exit status:
  0    done; bad records of --jsonl were passed on as they were, and named
  2    the input could not be read, or not to its end; a text is not UTF-8;
       the output could not be written; or --strict and a record was bad
  130  interrupted; what was written so far is whole lines

How records and bad lines are treated is in docs/formats.md.")]
pub(crate) struct RestoreArgs {
    /// Files to read, one after the other; standard input when there are none, or for `-`
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// The input is JSON Lines: one record or bare JSON string per line
    #[arg(long)]
    pub(crate) jsonl: bool,

    /// Write to FILE instead of standard output; FILE appears only when it is complete
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) reading: ReadingArgs,
}

/// Tell of one text how it was written: every scheme and every finding, in words
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  undisguise explain page.txt
  undisguise explain --text 'Harboυr Towп Weeps as the Old Bell Riпgs'
  pbpaste | undisguise explain

Characters that cannot be seen, or that would confuse a terminal, are written as \\u{...}.")]
pub(crate) struct ExplainArgs {
    /// The file to read, in any format that scan reads; standard input when there is none, or
    /// for `-`. Of JSON Lines, the first record
    #[arg(value_name = "FILE", conflicts_with = "text")]
    pub(crate) file: Option<PathBuf>,

    /// The text itself
    #[arg(long, short, value_name = "TEXT")]
    pub(crate) text: Option<String>,

    /// How many findings to list
    #[arg(long, value_name = "N", default_value_t = 40)]
    pub(crate) list: usize,

    /// What standard input holds, and a file whose ending tells nothing
    #[arg(long, value_enum, default_value_t = InputFormat::Text, value_name = "FORMAT")]
    pub(crate) input_format: InputFormat,

    /// The field of a record, or the column of a table, that holds the text
    #[arg(long, value_name = "NAME", default_value = "text")]
    pub(crate) text_field: String,

    /// Restore what is at least this sure
    #[arg(long, value_enum, default_value_t = Apply::Certain, value_name = "HOW")]
    pub(crate) apply: Apply,
}

/// Find disguise in source code and documents, for CI and before a commit
///
/// Reads every text file in the folders, hidden ones too, and leaves out what .gitignore names, the
/// folder .git, links, and files with a NUL byte in their first 8 kB. Files named one by one are
/// read even when they are ignored. What may stand is said in a comment (`undisguise: allow`) or in
/// the file .undisguise-allow.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  undisguise check
  undisguise check src docs --fail-on certain
  undisguise check --format sarif >undisguise.sarif
  git show HEAD:src/login.rs | undisguise check - --stdin-name src/login.rs

Exit status:
  0    nothing was found that is at least as sure as --fail-on
  1    something was found
  2    something could not be read or written, or the allow-list is not understood;
       with --strict also when a text file was left out
  130  interrupted

The formats, the allow-list and examples for CI are in docs/check.md.")]
pub(crate) struct CheckArgs {
    /// Files and folders to check; `-` is standard input
    #[arg(value_name = "PATH", default_value = ".")]
    pub(crate) paths: Vec<PathBuf>,

    /// How to tell what was found
    #[arg(long, value_enum, default_value_t = CheckFormat::Text, value_name = "FORMAT")]
    pub(crate) format: CheckFormat,

    /// Exit with 1 when something is at least this sure
    #[arg(long, value_enum, default_value_t = Sure::Likely, value_name = "HOW")]
    pub(crate) fail_on: Sure,

    /// Tell what is at least this sure; never less than --fail-on asks for
    #[arg(long, value_enum, default_value_t = Sure::Likely, value_name = "HOW")]
    pub(crate) show: Sure,

    /// Mend what is certain, in the files themselves
    #[arg(long)]
    pub(crate) fix: bool,

    /// The allow-list; without it, the file .undisguise-allow of this folder or, in a git work
    /// tree, of a folder above
    #[arg(long, value_name = "FILE", conflicts_with = "no_allow")]
    pub(crate) allow: Option<PathBuf>,

    /// Heed neither allow comments nor an allow-list: for changes by people you do not know
    #[arg(long)]
    pub(crate) no_allow: bool,

    /// Also check what .gitignore and .ignore leave out
    #[arg(long)]
    pub(crate) no_ignore: bool,

    /// Largest file to check, in bytes (k, M and G are understood); larger ones are counted
    #[arg(long, value_name = "BYTES", default_value = "4M", value_parser = bytes)]
    pub(crate) max_file_size: usize,

    /// Exit with 2 when a text file is too large or not UTF-8
    #[arg(long)]
    pub(crate) strict: bool,

    /// What standard input is called
    #[arg(long, value_name = "PATH", default_value = "<stdin>")]
    pub(crate) stdin_name: String,

    /// Threads to work with; 0 for one per core. The results do not depend on it
    #[arg(long, short = 'j', value_name = "N", default_value_t = 0)]
    pub(crate) threads: usize,
}

/// Find documents that repeat each other, disguised or not
///
/// Reads what scan reads. Documents are compared by the words of the restored text, without
/// capitals, accents, punctuation and spacing; every pair that is told was compared word by word.
/// Nothing is changed or left out: what is told can be used to choose.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  undisguise dedup pages/
  undisguise dedup crawl.jsonl.gz --jsonl told.jsonl --keep undisguised
  undisguise dedup crawl.jsonl.gz --pairs pairs.jsonl --families families.jsonl
  undisguise dedup pages/ --explain pages/one.txt pages/two.txt

Exit status:
  0    it was read, whatever was found
  2    nothing could be read, or an output could not be written,
       or --strict was given and something could not be read
  130  interrupted

The fields of all outputs are in docs/formats.md.")]
pub(crate) struct DedupArgs {
    /// Files and folders to read; `-` is standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// Write to FILE, one JSON line for each document, which family it is in and whether it is the
    /// one to keep; `-` writes them to standard output and the summary to standard error. When
    /// FILE ends in .parquet, here and in --pairs and --families: as a table
    #[arg(long, value_name = "FILE")]
    pub(crate) jsonl: Option<PathBuf>,

    /// Write with each document its text as it reads, in the field `text`
    #[arg(long, requires = "jsonl")]
    pub(crate) restore_text: bool,

    /// Write every pair that is alike to FILE, as JSON Lines: how alike, how they hang together,
    /// and where in both; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub(crate) pairs: Option<PathBuf>,

    /// Write the families to FILE, as JSON Lines
    #[arg(long, value_name = "FILE")]
    pub(crate) families: Option<PathBuf>,

    /// Write a report to FILE that opens in a browser: families side by side, and what each document
    /// puts into the slots of a template
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,

    /// Show two documents side by side, named by their ids or by their places (path or path:line)
    #[arg(long, num_args = 2, value_names = ["A", "B"])]
    pub(crate) explain: Option<Vec<String>>,

    /// How alike two documents are at least, from 0.1 to 0.9: the share of groups of three words
    /// that both have, of all that either has
    #[arg(long, value_name = "SHARE", default_value_t = 0.4, value_parser = share)]
    pub(crate) likeness: f64,

    /// Which document of a family to keep
    #[arg(long, value_enum, default_value_t = KeepOne::First, value_name = "WHICH")]
    pub(crate) keep: KeepOne,

    /// Memory for words before a temporary file takes them (k, M and G are understood)
    #[arg(long, value_name = "BYTES", default_value = "1536M", value_parser = bytes)]
    pub(crate) memory: usize,

    /// Keep in FILE how far the run has come: when it is interrupted or killed, the same command goes
    /// on from there, and does nothing twice. FILE goes when the run is complete
    #[arg(long, value_name = "FILE")]
    pub(crate) resume: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) corpus: CorpusArgs,
}

/// Options of everything that tells about many documents.
#[derive(Debug, Args)]
pub(crate) struct CorpusArgs {
    /// How many rows of each sort (schemes, pages, families, unreadable records) are listed
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub(crate) list: usize,

    #[command(flatten)]
    pub(crate) reading: ReadingArgs,

    /// What standard input holds, and named files whose ending tells nothing
    #[arg(long, value_enum, default_value_t = InputFormat::Text, value_name = "FORMAT")]
    pub(crate) input_format: InputFormat,
}

/// Options of everything that reads many texts.
#[derive(Debug, Args)]
pub(crate) struct ReadingArgs {
    /// The field of a record, or the column of a table, that holds the text
    #[arg(long, value_name = "NAME", default_value = "text")]
    pub(crate) text_field: String,

    /// Restore what is at least this sure
    #[arg(long, value_enum, default_value_t = Apply::Certain, value_name = "HOW")]
    pub(crate) apply: Apply,

    /// Exit with 2 when anything at all could not be read
    #[arg(long)]
    pub(crate) strict: bool,

    /// Longest line, record or web page, in bytes (k, M and G are understood); longer ones are
    /// passed over and named
    #[arg(long, value_name = "BYTES", default_value = "16M", value_parser = bytes)]
    pub(crate) max_line: usize,

    /// Threads to work with; 0 for one per core. The results do not depend on it
    #[arg(long, short = 'j', value_name = "N", default_value_t = 0)]
    pub(crate) threads: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputFormat {
    /// One text
    Text,
    /// One web page
    Html,
    /// One record or bare JSON string per line
    Jsonl,
    /// A table with a header row
    Csv,
    /// The same, separated by tabs
    Tsv,
    /// A web archive: WARC or WET
    Warc,
    /// A Parquet file; never standard input
    Parquet,
}

impl From<InputFormat> for Format {
    fn from(format: InputFormat) -> Format {
        match format {
            InputFormat::Text => Format::Text,
            InputFormat::Html => Format::Html,
            InputFormat::Jsonl => Format::Jsonl,
            InputFormat::Csv => Format::Csv,
            InputFormat::Tsv => Format::Tsv,
            InputFormat::Warc => Format::Warc,
            InputFormat::Parquet => Format::Parquet,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// For people: place, line and sign
    Text,
    /// One JSON object per line
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations of a GitHub workflow
    Github,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sure {
    /// Only what is beyond doubt
    Certain,
    /// Also what is likely
    Likely,
    /// Also what is only possible
    Possible,
}

impl From<Sure> for Certainty {
    fn from(sure: Sure) -> Certainty {
        match sure {
            Sure::Certain => Certainty::Certain,
            Sure::Likely => Certainty::Likely,
            Sure::Possible => Certainty::Possible,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Apply {
    /// Only what is beyond doubt
    Certain,
    /// Also what is likely
    Likely,
}

impl From<Apply> for Certainty {
    fn from(apply: Apply) -> Certainty {
        match apply {
            Apply::Certain => Certainty::Certain,
            Apply::Likely => Certainty::Likely,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum KeepOne {
    /// The first that was read
    First,
    /// The one with the most words
    Longest,
    /// The one with the earliest date; those without a date come last
    Oldest,
    /// The first that is not disguised
    Undisguised,
}

impl From<KeepOne> for Keep {
    fn from(keep: KeepOne) -> Keep {
        match keep {
            KeepOne::First => Keep::First,
            KeepOne::Longest => Keep::Longest,
            KeepOne::Oldest => Keep::Oldest,
            KeepOne::Undisguised => Keep::Undisguised,
        }
    }
}

/// A share from 0.1 to 0.9.
fn share(given: &str) -> Result<f64, String> {
    match given.trim().parse() {
        Ok(share) if (0.1..=0.9).contains(&share) => Ok(share),
        Ok(_) => Err("must be from 0.1 to 0.9".to_owned()),
        Err(_) => Err("not a number".to_owned()),
    }
}

/// A number of bytes: `4096`, `64k`, `16M`, `1G`.
fn bytes(given: &str) -> Result<usize, String> {
    let given = given.trim();
    let digits = given.trim_end_matches(|c: char| !c.is_ascii_digit());
    let factor = match given[digits.len()..].to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "k" | "kb" | "kib" => 1 << 10,
        "m" | "mb" | "mib" => 1 << 20,
        "g" | "gb" | "gib" => 1 << 30,
        other => return Err(format!("`{other}` is not k, M or G")),
    };
    let number: usize = digits.parse().map_err(|_| "not a number of bytes".to_owned())?;
    match number.checked_mul(factor) {
        Some(0) => Err("must be at least 1".to_owned()),
        Some(bytes) => Ok(bytes),
        None => Err("too large".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn byte_counts() {
        assert_eq!(bytes("4096"), Ok(4096));
        assert_eq!(bytes("64k"), Ok(65_536));
        assert_eq!(bytes("16MiB"), Ok(16 << 20));
        assert!(bytes("0").is_err() && bytes("x").is_err() && bytes("3q").is_err());
    }
}
