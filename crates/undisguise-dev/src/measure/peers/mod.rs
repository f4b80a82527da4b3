//! The peers, on the same texts in the same run: each for what its documentation says it is for.

mod ask;
mod install;

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::disguise::{KINDS, Way, ways};
use super::restore::shown;
use super::texts::{Library, rng, sentences, texts};
use super::{honest_sources, percent};
use ask::{Answers, Engine};

pub(super) use install::{here, python};

/// How an answer is compared with what is meant.
#[derive(Clone, Copy, PartialEq)]
enum Judged {
    /// Byte for byte.
    Exact,
    /// Small letters only, which is what the tool gives.
    Lowercase,
    /// The same answer for what is written and for what is meant: the tool makes keys.
    Key,
}

/// A tool, and what its documentation says.
struct Peer {
    name: &'static str,
    engine: Engine,
    purpose: &'static str,
    /// The kinds of disguise it is for.
    claims: &'static [&'static str],
    judged: Judged,
}

/// Lengths of the disguised texts, in characters.
const LENGTHS: [usize; 2] = [300, 1000];

const PEERS: [Peer; 13] = [
    Peer {
        name: "undisguise",
        engine: Engine::Undisguise,
        purpose: "restoring text of every kind of disguise, honest text untouched",
        claims: KINDS,
        judged: Judged::Exact,
    },
    Peer {
        name: "confusables",
        engine: Engine::Node,
        purpose: "filtering English: replacing look-alikes by the English character",
        claims: &["homoglyph", "styled", "width", "combining"],
        judged: Judged::Exact,
    },
    Peer {
        name: "decancer",
        engine: Engine::Decancer,
        purpose: "removing confusables, styled letters, zalgo and invisible characters for filters",
        claims: &["homoglyph", "styled", "width", "invisible", "combining", "bidi"],
        judged: Judged::Lowercase,
    },
    Peer {
        name: "unicode-security skeleton",
        engine: Engine::Skeleton,
        purpose: "the skeleton of UTS #39: whether two strings can be confused",
        claims: &["homoglyph", "styled", "width"],
        judged: Judged::Key,
    },
    Peer {
        name: "ICU skeleton",
        engine: Engine::Python,
        purpose: "the skeleton of UTS #39, with the tables of ICU's spoof checker",
        claims: &["homoglyph", "styled", "width"],
        judged: Judged::Key,
    },
    Peer {
        name: "disarm canonicalize",
        engine: Engine::Python,
        purpose: "canonical text for comparison in security checks",
        claims: &["homoglyph", "styled", "width", "invisible", "bidi"],
        judged: Judged::Key,
    },
    Peer {
        name: "disarm strip_obfuscation",
        engine: Engine::Python,
        purpose: "undoing homoglyphs, zalgo, invisible characters and bidi controls, for identifiers",
        claims: &["homoglyph", "styled", "width", "invisible", "combining", "bidi"],
        judged: Judged::Key,
    },
    Peer {
        name: "ftfy fix_text",
        engine: Engine::Python,
        purpose: "repairing mojibake and other accidents; no tool against disguise",
        claims: &["mojibake", "width"],
        judged: Judged::Exact,
    },
    Peer {
        name: "ftfy fix_encoding",
        engine: Engine::Python,
        purpose: "repairing mojibake alone",
        claims: &["mojibake"],
        judged: Judged::Exact,
    },
    Peer {
        name: "confusable_homoglyphs",
        engine: Engine::Python,
        purpose: "detecting dangerous words: mixed scripts with confusable letters",
        claims: &["homoglyph"],
        judged: Judged::Exact,
    },
    Peer {
        name: "silverspeak",
        engine: Engine::Python,
        purpose: "homoglyph attacks, and undoing them",
        claims: &["homoglyph", "invisible"],
        judged: Judged::Exact,
    },
    Peer {
        name: "glyphguard",
        engine: Engine::Python,
        purpose: "text for language models: hidden text, bidi controls and look-alikes removed",
        claims: &["homoglyph", "invisible", "payload", "combining", "bidi"],
        judged: Judged::Exact,
    },
    Peer {
        name: "llm-guard InvisibleText",
        engine: Engine::Python,
        purpose: "finding and removing invisible characters in prompts",
        claims: &["invisible", "payload"],
        judged: Judged::Exact,
    },
];

/// The texts that all are asked for.
struct Material {
    disguised: Vec<Disguised>,
    /// Written ones first, honest ones then, what is meant last.
    texts: Vec<String>,
    honest: usize,
}

struct Disguised {
    kind: &'static str,
    way: String,
    caseless: bool,
    length: usize,
}

/// Runs the peers alone. Installs them under target/peers when they are not there.
#[derive(clap::Args)]
pub(crate) struct Peers {
    /// Texts per way and length, and per language of honest text.
    #[arg(long, default_value_t = 10)]
    texts: usize,
    /// Seed of the random numbers.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only the tools whose name contains this, each way of disguise on a line of its own.
    #[arg(long)]
    only: Option<String>,
}

impl Peers {
    pub(crate) fn run(&self) -> Result<()> {
        let Some(only) = &self.only else {
            return measure(self.texts, self.seed).map(|_| ());
        };
        let material = Material::new(self.texts, self.seed)?;
        for peer in PEERS.iter().filter(|peer| peer.name.contains(only.as_str())) {
            println!("\n{}: {}", peer.name, peer.purpose);
            let answers = peer.engine.ask(peer.name, &material.texts)?;
            for ((way, length), share) in material.shares(peer, &answers, |text| &text.way) {
                println!("{way:<66} {length:>5} {share:>6.1}");
            }
        }
        Ok(())
    }
}

/// Prints the table; gives its rows.
pub(super) fn measure(count: usize, seed: u64) -> Result<Value> {
    let material = Material::new(count, seed)?;
    println!("\npeers: {} disguised texts of {LENGTHS:?} characters,", material.disguised.len());
    println!(
        "  {} honest ones; share of texts that come back right, in percent, at each",
        material.honest
    );
    println!("  length, for the kinds that a tool is for; share of honest texts that it changes\n");
    let mut rows = Vec::new();
    for peer in &PEERS {
        let mut row = json!({
            "name": peer.name, "purpose": peer.purpose, "claims": peer.claims,
            "judged": match peer.judged {
                Judged::Exact => "byte for byte",
                Judged::Lowercase => "apart from case",
                Judged::Key => "same key",
            },
        });
        match peer.engine.ask(peer.name, &material.texts) {
            Ok(answers) => material.judge(peer, &answers, &mut row),
            Err(error) => {
                println!("{:<26} could not run: {error:#}", peer.name);
                row["error"] = json!(format!("{error:#}"));
            }
        }
        rows.push(row);
    }
    Ok(json!({
        "seed": seed, "texts": count, "lengths": LENGTHS,
        "disguised_texts": material.disguised.len(), "honest_texts": material.honest,
        "rows": rows,
    }))
}

impl Material {
    fn new(count: usize, seed: u64) -> Result<Material> {
        let mut library = Library::default();
        let (mut disguised, mut written, mut meant) = (Vec::new(), Vec::new(), Vec::new());
        for way in ways()?.iter().filter(|way| is_asked(way)) {
            for length in LENGTHS {
                for pair in library.disguised(way, count, length, seed)? {
                    disguised.push(Disguised {
                        kind: way.kind,
                        way: format!("{}: {}, {}", way.kind, shown(way), way.language),
                        caseless: way.caseless,
                        length,
                    });
                    written.push(pair.written);
                    meant.push(pair.meant);
                }
            }
        }
        let mut honest = Vec::new();
        for name in honest_sources()? {
            let sentences = sentences(name.trim_start_matches("lingua-"))?;
            let mut rng = rng(seed, &["honest for peers", &name]);
            honest.extend(texts(&sentences, count, LENGTHS[0], |_| true, &mut rng)?);
        }
        let count = honest.len();
        written.extend(honest);
        written.extend(meant);
        Ok(Material { disguised, texts: written, honest: count })
    }

    fn judge(&self, peer: &Peer, answers: &Answers, row: &mut Value) {
        let asked = self.disguised.len() + self.honest;
        let changed = (self.disguised.len()..asked).filter(|&at| {
            let (answer, text) = (&answers.texts[at], &self.texts[at]);
            let fold = peer.judged == Judged::Lowercase;
            answer != text && !(fold && *answer == text.to_lowercase())
        });
        let changed = 100.0 * changed.count() as f64 / self.honest.max(1) as f64;
        let bytes: usize = self.texts[..asked].iter().map(String::len).sum();
        let ms_per_mb = answers.seconds[..asked].iter().sum::<f64>() * 1e9 / bytes.max(1) as f64;
        let (name, version) = (peer.name, &answers.version);
        print!("{name:<26} {version:<18} {ms_per_mb:>6.0} ms/MB, changed {changed:>6.2}:");
        let mut kinds = Map::new();
        for ((kind, _), share) in self.shares(peer, answers, |text| text.kind) {
            let shares = kinds.entry(kind.to_owned()).or_insert_with(|| json!([]));
            shares.as_array_mut().into_iter().for_each(|shares| shares.push(json!(share)));
        }
        for kind in peer.claims {
            print!(" {kind} {}", kinds.get(*kind).unwrap_or(&Value::Null));
        }
        println!();
        row["version"] = json!(version);
        row["right"] = Value::Object(kinds);
        row["honest_changed"] = json!(percent(changed));
        row["ms_per_mb"] = json!(percent(ms_per_mb));
    }

    /// The share of texts that came back right, in percent, for each group and length.
    fn shares<'m>(
        &'m self,
        peer: &Peer,
        answers: &Answers,
        group: impl Fn(&'m Disguised) -> &'m str,
    ) -> BTreeMap<(&'m str, usize), f64> {
        let mut counts: BTreeMap<(&str, usize), (usize, usize)> = BTreeMap::new();
        for (at, disguised) in self.disguised.iter().enumerate() {
            let count = counts.entry((group(disguised), disguised.length)).or_default();
            count.0 += 1;
            count.1 += usize::from(self.is_right(peer, answers, at));
        }
        let share = |(texts, right): (usize, usize)| percent(100.0 * right as f64 / texts as f64);
        counts.into_iter().map(|(of, count)| (of, share(count))).collect()
    }

    fn is_right(&self, peer: &Peer, answers: &Answers, at: usize) -> bool {
        let meant = self.disguised.len() + self.honest + at;
        let answer = answers.texts[at].as_str();
        let wanted =
            if peer.judged == Judged::Key { &answers.texts[meant] } else { &self.texts[meant] };
        match peer.judged {
            Judged::Lowercase => folded(answer) == folded(wanted),
            _ if self.disguised[at].caseless => answer.to_lowercase() == wanted.to_lowercase(),
            _ => answer == wanted,
        }
    }
}

/// In small letters, and without direction controls: decancer puts the letters into the order they
/// are seen in and leaves the controls, which nobody sees, where they were.
fn folded(text: &str) -> String {
    let seen = |letter: &char| !matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.to_lowercase().chars().filter(seen).collect()
}

/// The English ways of single kinds, of look-alikes only the schemes that were seen: no table can
/// know signs that were drawn at random. Mojibake in every language it is measured in.
fn is_asked(way: &Way) -> bool {
    match way.kind {
        "homoglyph" => way.language == "en" && way.name.starts_with("scheme"),
        "mojibake" => true,
        kind => way.language == "en" && KINDS.contains(&kind),
    }
}
