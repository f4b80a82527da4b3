//! Runs the program, and writes what it reads.
#![allow(dead_code, reason = "every test file uses its own part")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A page of our own, plain.
pub(crate) const PLAIN: &str = "The lighthouse keeper returned to the island on Sunday and found \
    nothing unusual in the lantern room. He counted the candles, wound the great clock and sent \
    a message to the mainland, announcing that the summer run of boats could begin again. \
    Nobody answered until noon. Then a young woman came running up the stone path with a bundle \
    of letters under her arm, out of breath, and announced that his brother had won the annual \
    rowing contest without anyone noticing. \u{201C}Nonsense,\u{201D} he said, but his hands shook as \
    he undid the string. Under the thin blue paper he found the medal, a newspaper cutting and \
    a short note in a hand he had not seen since the autumn of their quarrel.\n";

/// The page with Cyrillic and Greek signs for n and u; capitals are left alone.
pub(crate) fn disguised() -> String {
    PLAIN.replace('n', "\u{43F}").replace('u', "\u{3C5}")
}

/// A folder of its own for a test.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Folder(tempfile::tempdir().expect("a temporary folder"))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn at(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.at(name);
        fs::create_dir_all(path.parent().expect("inside the folder")).expect("a folder");
        fs::write(&path, bytes).expect("a file");
        path
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.at(name)).expect("a text file")
    }
}

/// What a run of the program left behind.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) status: Option<i32>,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: String,
}

impl Run {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.stdout).expect("text on standard output")
    }

    /// Checks the exit status, showing everything when it is another.
    #[track_caller]
    pub(crate) fn status(self, status: i32) -> Self {
        assert_eq!(self.status, Some(status), "{}\n{}", self.stderr, self.text());
        self
    }

    /// Checks that standard output holds all of these.
    #[track_caller]
    pub(crate) fn says(self, parts: &[&str]) -> Self {
        for part in parts {
            assert!(self.text().contains(part), "no `{part}` in:\n{}", self.text());
        }
        self
    }
}

/// Runs the program in a folder, with something on standard input.
pub(crate) fn run_with(folder: &Folder, args: &[&str], input: &[u8]) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_undisguise"))
        .args(args)
        .current_dir(folder.path())
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    // The program may end before it has read everything.
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let Output { status, stdout, stderr } = child.wait_with_output().expect("the program ends");
    let _ = writer.join();
    Run {
        status: status.code(),
        stdout,
        stderr: String::from_utf8(stderr).expect("text on standard error"),
    }
}

pub(crate) fn run(folder: &Folder, args: &[&str]) -> Run {
    run_with(folder, args, b"")
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut to = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    to.write_all(bytes).expect("memory");
    to.finish().expect("memory")
}

pub(crate) fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 1).expect("memory")
}

/// A record with a text.
pub(crate) fn record(id: usize, text: &str) -> String {
    format!("{}\n", serde_json::json!({ "id": id, "text": text }))
}
