//! The upstream files that `data/LOCK` pins: which there are, where they lie, what is in them.
//!
//! Other commands ask for a source by its name in the lock, and get bytes whose hash was checked:
//!
//! ```ignore
//! let wheel = sources::path("wordfreq")?;
//! let english = sources::member("lingua-english", "testdata/sentences.txt")?;
//! let fonts = sources::members("noto", |path| path.ends_with("-Regular.ttf"))?;
//! ```

mod archive;
mod registry;

use std::fmt::Write as _;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

pub(crate) use archive::Member;

/// Gets the upstream files that `data/LOCK` pins into `data/upstream/`.
#[derive(clap::Args)]
pub(crate) struct Fetch {
    /// Groups of the lock (models, fonts, measure, manpages); all when none is named.
    groups: Vec<String>,
}

impl Fetch {
    /// Downloads what is missing, checks every hash, and refuses what differs.
    pub(crate) fn run(&self) -> Result<()> {
        let sources = lock()?;
        for group in &self.groups {
            ensure!(sources.iter().any(|source| source.group == *group), "no group `{group}`");
        }
        let wanted =
            |source: &Source| self.groups.is_empty() || self.groups.contains(&source.group);
        let sources: Vec<Source> = sources.into_iter().filter(wanted).collect();
        let mut missing = Vec::new();
        for source in &sources {
            if source.path().exists() { source.verify()? } else { missing.push(source) }
        }
        registry::download(&missing)?;
        eprintln!(
            "{} files in {} as the lock has them, {} of them new",
            sources.len(),
            upstream().display(),
            missing.len()
        );
        Ok(())
    }
}

/// Where the file of the source `name` lies. Fails unless it is there with the hash of the lock.
pub(crate) fn path(name: &str) -> Result<PathBuf> {
    let source = find(name)?;
    let path = source.path();
    ensure!(path.exists(), "{} is missing: run `cargo dev fetch {}`", path.display(), source.group);
    source.verify()?;
    Ok(path)
}

/// The names of all sources of a group, in the order of the lock.
pub(crate) fn names(group: &str) -> Result<Vec<String>> {
    Ok(lock()?.into_iter().filter(|s| s.group == group).map(|s| s.name).collect())
}

/// Every file inside the archive `name` whose path `wanted` accepts, in the archive's order.
///
/// Takes wheels, crates, npm packages and Debian packages. A path is as the archive has it, without
/// a leading `./`.
pub(crate) fn members(name: &str, wanted: impl Fn(&str) -> bool) -> Result<Vec<Member>> {
    let path = path(name)?;
    archive::members(&path, &wanted).with_context(|| format!("cannot read {}", path.display()))
}

/// The one file inside the archive `name` whose path ends with `ending`.
#[allow(dead_code, reason = "for the commands that measure and train")]
pub(crate) fn member(name: &str, ending: &str) -> Result<Vec<u8>> {
    let mut found = members(name, |path| path.ends_with(ending))?;
    ensure!(found.len() == 1, "{} files of {name} end with `{ending}`, not one", found.len());
    Ok(found.remove(0).bytes)
}

/// The folder of this repository that holds `data/` and `crates/`.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// The SHA-256 of some bytes, in hexadecimal.
pub(crate) fn hash(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// One line of the lock.
#[derive(Clone, Debug)]
struct Source {
    group: String,
    name: String,
    registry: String,
    package: String,
    version: String,
    file: String,
    sha256: String,
    url: String,
}

impl Source {
    fn path(&self) -> PathBuf {
        upstream().join(&self.file)
    }

    fn verify(&self) -> Result<()> {
        self.verify_at(&self.path())
    }

    fn verify_at(&self, path: &Path) -> Result<()> {
        let found = hash_of_file(path)?;
        ensure!(
            found == self.sha256,
            "{} is not the file that data/LOCK pins as `{}`\n  its hash {found}\n  the lock {}",
            path.display(),
            self.name,
            self.sha256
        );
        Ok(())
    }
}

fn find(name: &str) -> Result<Source> {
    lock()?
        .into_iter()
        .find(|source| source.name == name)
        .with_context(|| format!("data/LOCK has no source `{name}`"))
}

fn lock() -> Result<Vec<Source>> {
    let path = root().join("data/LOCK");
    let text = fs::read_to_string(&path).context("cannot read data/LOCK")?;
    parse(&text)
}

const COLUMNS: &str =
    "group\tname\tregistry\tpackage\tversion\tfile\tlicence\tsha256\turl\twhat_for";

fn parse(lock: &str) -> Result<Vec<Source>> {
    let mut lines = lock.lines().filter(|line| !line.starts_with('#'));
    ensure!(lines.next() == Some(COLUMNS), "data/LOCK: the columns must be {COLUMNS:?}");
    let mut sources: Vec<Source> = Vec::new();
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        let [group, name, registry, package, version, file, _licence, sha256, url, _what_for] =
            cells[..]
        else {
            bail!("data/LOCK: {} cells instead of 10 in {line:?}", cells.len());
        };
        ensure!(!sources.iter().any(|s| s.name == name), "data/LOCK: `{name}` stands there twice");
        let [group, name, registry, package, version, file, sha256, url] =
            [group, name, registry, package, version, file, sha256, url].map(str::to_owned);
        sources.push(Source { group, name, registry, package, version, file, sha256, url });
    }
    Ok(sources)
}

fn upstream() -> PathBuf {
    root().join("data/upstream")
}

fn hash_of_file(path: &Path) -> Result<String> {
    let mut file =
        fs::File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    let mut digest = Sha256::new();
    let mut block = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut block)?;
        if read == 0 {
            return Ok(hexadecimal(&digest.finalize()));
        }
        digest.update(&block[..read]);
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_is_well_formed() {
        for source in lock().unwrap() {
            assert_eq!(source.sha256.len(), 64, "{}", source.name);
            assert!(source.url.starts_with("https://"), "{}", source.name);
            assert!(registry::KNOWN.contains(&source.registry.as_str()), "{}", source.name);
        }
    }

    #[test]
    fn a_broken_lock_is_refused() {
        assert!(parse("").is_err());
        assert!(parse(&format!("{COLUMNS}\ngroup\tname")).is_err());
        let line = "g\tn\tnpm\tp\t1\tf\tl\th\tu\tw";
        assert_eq!(parse(&format!("# why\n{COLUMNS}\n{line}")).unwrap().len(), 1);
        assert!(parse(&format!("{COLUMNS}\n{line}\n{line}")).is_err());
    }

    #[test]
    fn a_hash_is_written_in_hexadecimal() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(hash(b""), empty);
    }
}
