//! Text that speaks of disguise and shows it: an article about the trick, a security advisory, a
//! table of look-alikes. What it shows is told and left alone.

use memchr::memmem;

use crate::look::count;
use crate::{Certainty, Finding, Kind, Reason, Scheme};

/// Where more of the words are disguised, the text is no quotation, whatever it speaks of.
const MOST_WORDS: f32 = 0.25;

/// Words that tell of disguise by themselves, in small letters.
const TELLING: [&str; 34] = [
    "homoglyph",
    "homograph",
    "look-alike character",
    "lookalike character",
    "look-alike letter",
    "lookalike letter",
    "lookalike domain",
    "look-alike domain",
    "confusable",
    "zero-width",
    "zero width",
    "invisible character",
    "unicode",
    "codepoint",
    "code point",
    "cyrillic",
    "greek letter",
    "punycode",
    "trojan source",
    "mojibake",
    "leetspeak",
    "leet speak",
    "zalgo",
    "ascii smuggling",
    "bidi",
    "typosquat",
    "obfuscat",
    "омоглиф",
    "кириллиц",
    "латиниц",
    "юникод",
    "homoglyf",
    "homoglifo",
    "kyrillisch",
];

/// Lowers what was found to `possible` where the text speaks of disguise and little of it is
/// disguised. `text` is the original. Returns whether anything was lowered.
///
/// Hidden messages and a changed order are meant for others than the reader: no article shows
/// them by writing them. Linear in the length of the text; at once without findings.
pub(crate) fn doubt(text: &str, findings: &mut [Finding], schemes: &mut [Scheme]) -> bool {
    let can_be_shown = |finding: &Finding| !matches!(finding.kind, Kind::Payload | Kind::Bidi);
    let any = findings.iter().any(can_be_shown);
    if !any || !is_small_part(text, findings) || !speaks_of_disguise(text) {
        return false;
    }
    for finding in findings.iter_mut().filter(|finding| can_be_shown(finding)) {
        finding.certainty = Certainty::Possible;
        finding.reasons.insert(Reason::Quoted);
    }
    schemes.iter_mut().for_each(|scheme| scheme.certainty = Certainty::Possible);
    true
}

/// Whether few of the words hold a finding.
fn is_small_part(text: &str, findings: &[Finding]) -> bool {
    let bytes = text.as_bytes();
    let words = 1 + count(bytes, |byte| byte == b' ' || byte == b'\n');
    let most = MOST_WORDS * words as f32;
    let (mut touched, mut end) = (0usize, 0);
    for finding in findings {
        let between = bytes.get(end..finding.span.start).unwrap_or(&[]);
        touched += usize::from(end == 0 || between.iter().any(u8::is_ascii_whitespace));
        end = finding.span.end;
        // More of them change nothing.
        if touched as f32 > most {
            return false;
        }
    }
    true
}

/// Whether the text names a sort of disguise, or a character by its number: `U+043F`, `\u{43F}`.
fn speaks_of_disguise(text: &str) -> bool {
    // The small letters of Unicode matter for the words in Cyrillic, each of which holds an и, and
    // for two letters whose small forms are ASCII; those of ASCII are made in a fraction of the time.
    let beyond = ['и', 'И', '\u{130}', '\u{212A}'];
    let small = match beyond.iter().any(|letter| text.contains(*letter)) {
        true => text.to_lowercase(),
        false => text.to_ascii_lowercase(),
    };
    let telling = TELLING.iter().any(|word| small.contains(word));
    let is_code = |rest: &str| {
        let digits = rest.trim_start_matches('{').bytes().take_while(u8::is_ascii_hexdigit);
        (4..=6).contains(&digits.count())
    };
    let code_behind = |lead: &str| {
        let mut leads = memmem::find_iter(small.as_bytes(), lead);
        leads.any(|at| is_code(&small[at + lead.len()..]))
    };
    telling || ["u+", "\\u", "&#x"].into_iter().any(code_behind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kind, Span};

    fn found(text: &str, shown: &str) -> Vec<Finding> {
        let at = text.match_indices(shown);
        let finding = |(start, shown): (usize, &str)| Finding {
            span: Span::new(start, start + shown.len()),
            shown: shown.into(),
            meant: "n".into(),
            kind: Kind::Homoglyph,
            certainty: Certainty::Certain,
            reasons: [Reason::Scheme].into(),
            scheme: None,
        };
        at.map(finding).collect()
    }

    #[test]
    fn an_article_about_the_trick_is_a_quotation() {
        let text =
            "The page wrote “aпd” with the Cyrillic letter pe, which no filter had on its list.";
        let mut findings = found(text, "п");
        assert!(doubt(text, &mut findings, &mut []));
        assert_eq!(findings[0].certainty, Certainty::Possible);
        assert!(findings[0].reasons.contains(Reason::Quoted));
    }

    #[test]
    fn a_page_that_is_disguised_is_none() {
        let text = "Iп υпicode пothiпg is what it seems, aпd пobody iп towп kпew.";
        assert!(!doubt(text, &mut found(text, "п"), &mut []));
        let text = "The page wrote aпd, and the baker who had come early read it out to all of us.";
        assert!(!doubt(text, &mut found(text, "п"), &mut []));
        assert!(!doubt("", &mut [], &mut []));
    }
}
