//! The texts that speed is measured on.

use anyhow::Result;
use fastrand::Rng;

use super::super::disguise::seen;
use super::super::texts::{sentences, texts};

/// A text as it is written, and what it says.
pub(super) struct Page {
    pub(super) written: String,
    pub(super) meant: String,
}

/// Pages of one sort.
pub(super) struct Sample {
    pub(super) name: String,
    pub(super) pages: Vec<Page>,
    /// MB/s to reach.
    pub(super) target: Option<u32>,
    /// Whether every single page must come back right.
    pub(super) must: bool,
}

impl Sample {
    /// The bytes of all pages as written.
    pub(super) fn bytes(&self) -> usize {
        self.pages.iter().map(|page| page.written.len()).sum()
    }
}

const PAGES: usize = 100;
const PAGES_PER_SCHEME: usize = 40;

/// The same in every run.
const SEED: u64 = 7;

/// Honest pages, and pages written with each scheme of `data/schemes.tsv`; the three with a target
/// first.
pub(super) fn samples() -> Result<Vec<Sample>> {
    let honest = |name: &str, length, target| -> Result<Sample> {
        let sentences = sentences(name)?;
        let wanted = |line: &String| !is_polluted(line) && (name != "english" || line.is_ascii());
        let sentences: Vec<String> = sentences.into_iter().filter(wanted).collect();
        let pages = texts(&sentences, PAGES, length, |_| true, &mut Rng::with_seed(SEED))?;
        let pages = pages.into_iter().map(|meant| Page { written: meant.clone(), meant });
        let name = if name == "english" { "ASCII".into() } else { format!("honest {name}") };
        Ok(Sample { name, pages: pages.collect(), target, must: true })
    };
    let mut samples = vec![honest("english", 5000, Some(1000))?];
    samples.push(honest("russian", 2700, Some(200))?);
    let mut disguised = disguised()?.into_iter();
    samples.extend(disguised.next());
    for (name, length) in [("greek", 2700), ("vietnamese", 3800), ("chinese", 1800)] {
        samples.push(honest(name, length, None)?);
    }
    samples.extend(disguised);
    Ok(samples)
}

/// Whether a Latin letter stands between two of another alphabet: the sentences hold a few words
/// that are disguised indeed. Brand names with endings and the like stay.
fn is_polluted(line: &str) -> bool {
    let letters: Vec<char> = line.chars().collect();
    let other = |letter: char| matches!(letter, '\u{370}'..='\u{52F}');
    letters
        .windows(3)
        .any(|three| other(three[0]) && three[1].is_ascii_alphabetic() && other(three[2]))
}

fn disguised() -> Result<Vec<Sample>> {
    let mut samples = Vec::new();
    for scheme in seen()? {
        let main = scheme.name == "scheme 0";
        let (language, length) =
            if scheme.language == "vi" { ("vietnamese", 3300) } else { ("english", 4700) };
        let mut rng = Rng::with_seed(SEED);
        let count = if main { PAGES } else { PAGES_PER_SCHEME };
        let pages = texts(&sentences(language)?, count, length, |_| true, &mut rng)?.into_iter();
        let pages = pages
            .map(|meant| Page { written: scheme.apply(&meant, &mut rng), meant })
            .filter(|page| page.written != page.meant)
            .collect();
        let name = format!("{} ({})", scheme.name, scheme.language);
        samples.push(Sample { name, pages, target: main.then_some(30), must: main });
    }
    Ok(samples)
}
