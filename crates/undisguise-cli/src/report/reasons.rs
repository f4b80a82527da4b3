//! Why something was changed, in plain words, and what the signs are called: written once for the
//! whole report and looked up by number.

use std::collections::{BTreeMap, BTreeSet};

use undisguise::{Certainty, Finding, Kind, Reason, character_name};

use super::escape;

/// What the marks of the report refer to.
#[derive(Debug, Default)]
pub(super) struct Legend {
    signs: BTreeSet<char>,
    whys: BTreeMap<Vec<String>, usize>,
}

impl Legend {
    /// The number of the sentences that explain this finding.
    pub(super) fn why(&mut self, finding: &Finding, applied: bool, language: &str) -> usize {
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

/// What a kind of disguise is, as a short noun phrase for people.
pub(super) fn kind_in_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Homoglyph => "letter of another alphabet",
        Kind::Styled => "styled letter",
        Kind::Width => "letter of another width",
        Kind::Invisible => "invisible character",
        Kind::Spacing => "spacing",
        Kind::Combining => "stacked mark",
        Kind::Bidi => "direction control",
        Kind::StandIn => "sign in place of a letter",
        Kind::Payload => "hidden message",
        Kind::Mojibake => "wrong encoding",
        other => other.name(),
    }
}

fn sentences(finding: &Finding, applied: bool, language: &str) -> Vec<String> {
    let verdict = match (applied, finding.certainty) {
        (true, Certainty::Certain) => "Certain.",
        (true, _) => "Likely; changed on request.",
        (false, Certainty::Possible) => "Possible only, so nothing was changed.",
        (false, _) => "Not sure enough, so nothing was changed.",
    };
    let reasons = finding.reasons.iter().map(|reason| match reason {
        Reason::Scheme if finding.meant.is_empty() => {
            "The same sign was put in throughout this part of the page.".to_owned()
        }
        _ => in_words(*reason, language),
    });
    std::iter::once(verdict.to_owned()).chain(reasons).collect()
}

fn in_words(reason: Reason, language: &str) -> String {
    match reason {
        Reason::Scheme => {
            "The sign stands for this letter throughout this part of the page.".into()
        }
        Reason::MixedWord => "The word mixes alphabets that no language mixes.".into(),
        Reason::Language if language.is_empty() => {
            "Put back, the text is far better language than as it stands.".into()
        }
        Reason::Language => {
            format!("Put back, the text reads as {language}; as it stands, it does not.")
        }
        Reason::LetterMissing => "The letter itself is missing here, or nearly so.".into(),
        Reason::LookAlike => "The sign is a known look-alike of the letter.".into(),
        Reason::Learnt => {
            "No table of look-alikes has this pair; the page itself gave it away.".into()
        }
        Reason::Context => {
            "The sign stands for more than one letter; the words around it decided.".into()
        }
        Reason::CaseFromContext => {
            "The sign does not tell capital from small; the context decided.".into()
        }
        Reason::Unseen => "It cannot be seen, and no script needs it here.".into(),
        Reason::LittleText => "There is little text to judge by.".into(),
        other => other.name().to_owned(),
    }
}
