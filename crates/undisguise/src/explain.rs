//! Words for people.

use crate::{Certainty, Finding, Kind, Language, Reason, Revelation};

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// One plain English sentence: which sign stands for what, how sure that is, and the reason
    /// that weighs most. Signs are named by code point, so that nothing unseen is in it.
    pub sentence: String,
    /// Every reason as a sentence of its own, the weightiest first.
    pub reasons: Vec<String>,
}

/// The findings of a revelation in words, one explanation per finding, in the order of the text.
///
/// Linear in the number of findings; none for the empty text.
///
/// ```
/// let revealed = undisguise::reveal("We asked the legeпd wheп he weпt.", &Default::default());
/// let explained = undisguise::explain(&revealed);
/// assert!(explained[0].sentence.starts_with("U+043F CYRILLIC SMALL LETTER PE stands for “n”"));
/// assert!(undisguise::explain(&undisguise::reveal("", &Default::default())).is_empty());
/// ```
pub fn explain(revelation: &Revelation) -> Vec<Explanation> {
    let language = |finding: &Finding| {
        finding
            .scheme
            .and_then(|scheme| revelation.schemes.get(scheme))
            .map(|scheme| scheme.language)
    };
    let one = |finding| explanation(finding, language(finding));
    revelation.findings.iter().map(one).collect()
}

/// The reasons of a finding as sentences, the weightiest first.
pub fn reasons_in_words(finding: &Finding, language: Option<Language>) -> Vec<String> {
    finding.reasons.iter().map(|reason| in_words(reason, finding, language)).collect()
}

/// What a kind of disguise puts on a page: `unseen character`, and for any `count` but one
/// `unseen characters`.
pub fn kind_in_words(kind: Kind, count: u64) -> &'static str {
    let (one, several) = match kind {
        Kind::Homoglyph => ("letter of another alphabet", "letters of another alphabet"),
        Kind::Styled => ("styled letter", "styled letters"),
        Kind::Width => ("letter of another width", "letters of another width"),
        Kind::Invisible => ("unseen character", "unseen characters"),
        Kind::Spacing => ("gap inside a word", "gaps inside words"),
        Kind::Combining => ("stacked mark", "stacked marks"),
        Kind::Bidi => ("stretch in another order", "stretches in another order"),
        Kind::StandIn => ("sign in place of a letter", "signs in place of letters"),
        Kind::Payload => ("hidden message", "hidden messages"),
        Kind::Mojibake => ("character in the wrong encoding", "characters in the wrong encoding"),
    };
    if count == 1 { one } else { several }
}

/// The code point and Unicode name of a character: `U+043F CYRILLIC SMALL LETTER PE`.
///
/// Characters without a name (controls, private use, unassigned) give the code point alone.
pub fn character_name(character: char) -> String {
    match unicode_names2::name(character) {
        Some(name) => format!("U+{:04X} {name}", u32::from(character)),
        None => format!("U+{:04X}", u32::from(character)),
    }
}

fn explanation(finding: &Finding, language: Option<Language>) -> Explanation {
    let signs: Vec<String> = finding.shown.chars().map(character_name).collect();
    let meaning = match finding.meant.as_str() {
        "" => "stands for nothing at all".to_owned(),
        meant => format!("stands for “{meant}”"),
    };
    let sure = match finding.certainty {
        Certainty::Certain => "certain",
        Certainty::Likely => "likely, not changed unless asked for",
        Certainty::Possible => "possible only, not changed",
    };
    let reasons = reasons_in_words(finding, language);
    let first = reasons.first().map(String::as_str).unwrap_or_default();
    let sentence = format!("{} {meaning} ({sure}). {first}", signs.join(", "));
    Explanation { sentence: sentence.trim_end().to_owned(), reasons }
}

fn in_words(reason: Reason, finding: &Finding, language: Option<Language>) -> String {
    let sentence = match reason {
        Reason::Scheme if finding.meant.is_empty() => {
            "The same sign was put in throughout this part of the page."
        }
        Reason::Scheme => "The sign stands for this letter throughout this part of the page.",
        Reason::MixedWord => "The word mixes alphabets that no language mixes.",
        Reason::Language => match language {
            Some(language) => {
                let name = language.name();
                return format!("Put back, the text reads as {name}; as it stands, it does not.");
            }
            None => "Put back, the text is far better language than as it stands.",
        },
        Reason::LetterMissing => "The letter itself is missing here, or nearly so.",
        Reason::LookAlike => "The sign is a known look-alike of the letter.",
        Reason::Learnt => "No table of look-alikes has this pair; the page itself gave it away.",
        Reason::Context => "The sign stands for more than one letter; the words around it decided.",
        Reason::CaseFromContext => {
            "The sign does not tell capital from small; the context decided."
        }
        Reason::Unseen => "It cannot be seen, and no script needs it here.",
        Reason::LittleText => "There is little text to judge by.",
        Reason::HiddenMessage => "The characters spell a message that nobody sees.",
        Reason::OrderChanged => "Direction controls show another order than the one written.",
        Reason::StackedMarks => "No spelling puts such marks on these letters.",
        Reason::PulledApart => "The letters stand one by one; put together they make words.",
        Reason::KnownWord => "Put back, it is a word; as it stands, it is none.",
        Reason::WrongEncoding => "The bytes make sense in another encoding.",
        Reason::Layered => "Another layer of disguise lies over this one.",
        Reason::Quoted => "The text speaks of such disguise and seems to show it.",
    };
    sentence.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_named() {
        let revealed = crate::reveal(
            "w\u{34F}o\u{34F}r\u{34F}d h\u{34F}e\u{34F}r\u{34F}e",
            &Default::default(),
        );
        let explained = explain(&revealed);
        assert!(
            explained[0]
                .sentence
                .starts_with("U+034F COMBINING GRAPHEME JOINER stands for nothing")
        );
        assert!(explained.iter().all(|one| !one.sentence.contains('\u{34F}')));
    }

    #[test]
    fn characters_without_a_name_keep_their_code_point() {
        assert_eq!(character_name('\u{E000}'), "U+E000");
    }
}
