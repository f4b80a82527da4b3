//! The command line of `undisguise index`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::args::CorpusArgs;

/// Remember documents in one file and look up who told something before
///
/// The store is a SQLite database. Documents are compared by the words of the restored text, as
/// `dedup` does it, and grouped into the families that `dedup` makes of them; a document can be
/// looked up while others are added. What was acknowledged survives a crash of the program and of
/// the machine.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  undisguise index add told.undisguise crawl.jsonl.gz pages/
  undisguise index find told.undisguise new-page.html
  undisguise index find told.undisguise --text 'The old ferryman kept a letter …'
  undisguise index stats told.undisguise
  undisguise index verify told.undisguise

The tables of the store and all fields are in docs/formats.md.")]
#[command(disable_help_subcommand = true)]
pub(crate) struct IndexArgs {
    #[command(subcommand)]
    pub(super) command: IndexCommand,
}

#[derive(Debug, Subcommand)]
pub(super) enum IndexCommand {
    Add(AddArgs),
    Find(FindArgs),
    Stats(StatsArgs),
    Verify(VerifyArgs),
}

/// Add documents to a store; the file is made when there is none
///
/// Reads everything that scan reads. A document with the same id and the same text is added once,
/// however often it is read; another text under the same id is a new version, and both are kept.
/// The id is the record's own, or the hash of the text.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  undisguise index add told.undisguise pages/
  undisguise index add told.undisguise crawl.jsonl.gz --text-field body
  zcat part-*.gz | undisguise index add told.undisguise - --input-format jsonl --jsonl -

Exit status:
  0    it was read, whatever was new
  2    nothing could be read, or the store or an output could not be written,
       or --strict was given and something could not be read
  130  interrupted; what was read so far has been added")]
pub(super) struct AddArgs {
    /// The file of the store
    #[arg(value_name = "STORE")]
    pub(super) store: PathBuf,

    /// Files and folders to read; `-` is standard input
    #[arg(required = true, value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,

    /// Write to FILE, one JSON line for each document, what became of it: once it is safe on the
    /// disk. `-` writes them to standard output and the summary to standard error
    #[arg(long, value_name = "FILE")]
    pub(super) jsonl: Option<PathBuf>,

    /// Documents that are made safe together; fewer when that takes more than two seconds
    #[arg(long, value_name = "N", default_value_t = 16384, value_parser = at_least_one)]
    pub(super) batch: usize,

    #[command(flatten)]
    pub(super) corpus: CorpusArgs,
}

/// Tell who told this before: for each document those of the store that are most like it
///
/// Reads everything that scan reads, or one text. Every document that is told was compared word by
/// word. What only has words in common that stand in more than 40 documents is told as
/// boilerplate. Where stories were remembered in the store (`undisguise stories … --remember STORE`),
/// the one that a document belongs to is told, whatever its words. Nothing is added.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  undisguise index find told.undisguise new-page.html
  undisguise index find told.undisguise --text 'The old ferryman kept a letter …'
  undisguise index find told.undisguise new.jsonl.gz --jsonl found.jsonl

Exit status:
  0    it was looked up, whatever was found
  2    nothing could be read, or the store could not be read, or an output could not be
       written, or --strict was given and something could not be read
  130  interrupted; what was found so far has been told")]
pub(super) struct FindArgs {
    /// The file of the store
    #[arg(value_name = "STORE")]
    pub(super) store: PathBuf,

    /// Files and folders to read; `-` is standard input
    #[arg(required_unless_present = "text", value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,

    /// The text itself
    #[arg(long, short, value_name = "TEXT", conflicts_with = "paths")]
    pub(super) text: Option<String>,

    /// Write to FILE what was found, one JSON line for each document, with the places in both;
    /// `-` writes them to standard output in place of the words
    #[arg(long, value_name = "FILE")]
    pub(super) jsonl: Option<PathBuf>,

    /// How many documents of the store to tell for each that is looked up, the likest
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = at_least_one)]
    pub(super) most: usize,

    #[command(flatten)]
    pub(super) corpus: CorpusArgs,
}

/// Tell what is in a store: documents, copies, schemes, pairs and families
///
/// Pairs and families are those that dedup finds in the same documents. They are made when a
/// quarter of all documents is new at the end of `index add`, and here when any is.
#[derive(Debug, Args)]
#[command(after_help = "\
Exit status:
  0    it was counted
  2    the store could not be read")]
pub(super) struct StatsArgs {
    /// The file of the store
    #[arg(value_name = "STORE")]
    pub(super) store: PathBuf,

    /// How many families and schemes are listed
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub(super) list: usize,
}

/// Check that everything in a store is what was written there
///
/// Checks the pages and trees of the file, the checksum of every row, that every packed text can be
/// unpacked, and that keys, schemes and links belong to documents that are there. Changes nothing.
#[derive(Debug, Args)]
#[command(after_help = "\
Exit status:
  0    everything is sound
  2    something is damaged, and was named with its row or page; or the store could not be read")]
pub(super) struct VerifyArgs {
    /// The file of the store
    #[arg(value_name = "STORE")]
    pub(super) store: PathBuf,
}

fn at_least_one(given: &str) -> Result<usize, String> {
    match given.trim().parse() {
        Ok(0) => Err("must be at least 1".to_owned()),
        Ok(number) => Ok(number),
        Err(_) => Err("not a number".to_owned()),
    }
}
