//! Words for people.

use crate::class::is_hidden;
use crate::{Certainty, Finding, Kind, Language, Reason, Revelation, hidden_message};

/// How many signs of a finding are named one by one.
const NAMED: usize = 4;

/// How many characters of a hidden message, or of a stretch in another order, are shown.
const QUOTED: usize = 200;

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
    let mut reasons: Vec<Reason> = finding.reasons.iter().collect();
    // That there is a message says more than that it cannot be seen.
    reasons.sort_by_key(|reason| *reason != Reason::HiddenMessage);
    reasons.into_iter().map(|reason| in_words(reason, finding, language)).collect()
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
    let what = match finding.kind {
        Kind::Payload => message(finding),
        Kind::Bidi if !finding.meant.is_empty() => {
            format!("Direction controls show this as “{}”", quoted(&finding.meant))
        }
        _ => swap(finding),
    };
    let sure = match finding.certainty {
        Certainty::Certain => "certain",
        Certainty::Likely => "likely, not changed unless asked for",
        Certainty::Possible => "possible only, not changed",
    };
    let reasons = reasons_in_words(finding, language);
    let first = reasons.first().map(String::as_str).unwrap_or_default();
    let sentence = format!("{what} ({sure}). {first}");
    Explanation { sentence: sentence.trim_end().to_owned(), reasons }
}

/// Which signs stand for what.
fn swap(finding: &Finding) -> String {
    let signs = finding.shown.chars();
    let named: Vec<String> = signs.clone().take(NAMED).map(character_name).collect();
    let more = match signs.skip(NAMED).count() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let meaning = match finding.meant.as_str() {
        "" => "stands for nothing at all".to_owned(),
        meant => format!("stands for “{}”", quoted(meant)),
    };
    format!("{}{more} {meaning}", named.join(", "))
}

/// What a run of unseen characters says.
fn message(finding: &Finding) -> String {
    let count = finding.shown.chars().count();
    match hidden_message(&finding.shown) {
        Some(message) => {
            format!("{count} unseen characters carry the message “{}”", quoted(&message))
        }
        None => format!("{count} unseen characters in a row carry something that cannot be read"),
    }
}

/// The beginning of a text, with what nobody sees, or what moves other characters, written out.
fn quoted(text: &str) -> String {
    let mut shown: String = text.chars().take(QUOTED).fold(String::new(), |mut shown, letter| {
        let code = u32::from(letter);
        if letter.is_control() || is_hidden(code) || matches!(code, 0x2028 | 0x2029) {
            shown.extend(letter.escape_default());
        } else {
            shown.push(letter);
        }
        shown
    });
    if text.chars().nth(QUOTED).is_some() {
        shown.push('…');
    }
    shown
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

    fn sentences(text: &str) -> Vec<String> {
        let revealed = crate::reveal(text, &Default::default());
        explain(&revealed).into_iter().map(|explained| explained.sentence).collect()
    }

    #[test]
    fn hidden_messages_are_told() {
        let told = sentences("Good day\u{E0047}\u{E006F}\u{E0020}\u{E0031}!");
        let expected = "4 unseen characters carry the message “Go 1” (certain). \
                        The characters spell a message that nobody sees.";
        assert_eq!(told, [expected]);
        let long: String = ('a'..='z').cycle().take(900).collect();
        let tags = long.chars().filter_map(|letter| char::from_u32(0xE0000 + u32::from(letter)));
        let told = sentences(&format!("Good day{}", tags.collect::<String>()));
        assert!(told[0].starts_with("900 unseen") && told[0].len() < 1000, "{told:?}");
        let selectors = "\u{E0158}\u{FE0A}\u{E0159}";
        let told = sentences(&format!("Good day{selectors}"));
        assert!(told[0].contains("“h\\ni”"), "{told:?}");
    }

    #[test]
    fn another_order_is_told() {
        let told = sentences("open exe.\u{202E}gnp now");
        assert!(told[0].starts_with("Direction controls show this as “"), "{told:?}");
    }

    #[test]
    fn many_signs_are_counted() {
        let told = sentences(&format!("mo{}ney", "\u{2062}".repeat(500)));
        assert!(told[0].contains("and 496 more stands for nothing"), "{told:?}");
    }

    #[test]
    fn characters_without_a_name_keep_their_code_point() {
        assert_eq!(character_name('\u{E000}'), "U+E000");
    }
}
