//! Why something was changed, in plain words, and what the signs are called: written once for the
//! whole report and looked up by number.

use std::collections::{BTreeMap, BTreeSet};

use undisguise::{Certainty, Finding, Language, character_name, reasons_in_words};

use super::escape;

/// What the marks of the report refer to.
#[derive(Debug, Default)]
pub(super) struct Legend {
    signs: BTreeSet<char>,
    whys: BTreeMap<Vec<String>, usize>,
}

impl Legend {
    /// The number of the sentences that explain this finding.
    pub(super) fn why(
        &mut self,
        finding: &Finding,
        applied: bool,
        language: Option<Language>,
    ) -> usize {
        self.signs.extend(finding.shown.chars());
        let next = self.whys.len();
        *self.whys.entry(sentences(finding, applied, language)).or_insert(next)
    }

    /// The legend as a JSON object: `signs` from code point to name, `whys` as lists of sentences.
    pub(super) fn json(&self) -> String {
        let name = |sign: &char| {
            let key = format!("{:x}", u32::from(*sign));
            format!("{}:{}", escape::json(&key), escape::json(&character_name(*sign)))
        };
        let signs: Vec<String> = self.signs.iter().map(name).collect();
        let mut whys = vec![String::new(); self.whys.len()];
        for (sentences, number) in &self.whys {
            let strings: Vec<String> = sentences.iter().map(|one| escape::json(one)).collect();
            whys[*number] = format!("[{}]", strings.join(","));
        }
        format!("{{\"signs\":{{{}}},\"whys\":[{}]}}", signs.join(","), whys.join(","))
    }
}

fn sentences(finding: &Finding, applied: bool, language: Option<Language>) -> Vec<String> {
    let verdict = match (applied, finding.certainty) {
        (true, Certainty::Certain) => "Certain.",
        (true, _) => "Likely; changed on request.",
        (false, Certainty::Possible) => "Possible only, so nothing was changed.",
        (false, _) => "Not sure enough, so nothing was changed.",
    };
    let reasons = reasons_in_words(finding, language);
    std::iter::once(verdict.to_owned()).chain(reasons).collect()
}
