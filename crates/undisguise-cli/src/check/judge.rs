//! What is disguised in one file: what the core finds, and what only program text gives away.

use std::collections::BTreeSet;
use std::panic::catch_unwind;

use undisguise::{
    Certainty, Config, Finding, Kind, Language, Reason, Reasons, Span, character_name,
    reasons_in_words, reveal,
};

use crate::visible::visible_sign;

use super::place::{Places, excerpt};
use super::problem::Problem;
use super::{bidi, mask, names};

/// Endings of files that hold sentences rather than code.
const PROSE: [&str; 12] = [
    "txt", "md", "markdown", "mdx", "rst", "adoc", "asciidoc", "org", "tex", "html", "htm", "xhtml",
];

/// Characters of a word that a message shows.
const MOST_OF_WORD: usize = 40;

/// Signs that a message names one by one.
const MOST_NAMED: usize = 3;

/// Everything that was found, in the order of the text.
pub(crate) fn problems(text: &str, path: &str) -> Result<Vec<Problem>, String> {
    // The core does not fail; should it ever, the file must not look clean.
    let found = catch_unwind(|| findings(text, path));
    let found = found.map_err(|_| "the check broke down on this file".to_owned())?;
    let mut places = Places::new(text);
    let groups = found.chunk_by(|one, next| is_one(text, &one.0, &next.0));
    Ok(groups.map(|group| problem(text, group, &mut places)).collect())
}

/// Whether a file holds sentences, as far as its name says.
pub(crate) fn is_prose(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    PROSE.contains(&ending.as_str())
}

type Found = (Finding, Option<Language>);

fn findings(text: &str, path: &str) -> Vec<Found> {
    let masked = mask::masked(text);
    let revelation = reveal(&masked, &Config::default());
    let schemes = revelation.schemes;
    let supported = supported(&masked, &revelation.findings, schemes.len());
    let mut found: Vec<Found> = revelation
        .findings
        .into_iter()
        .map(|mut finding| {
            let supported = finding.kind != Kind::Homoglyph
                || finding.scheme.is_none_or(|scheme| supported.contains(&scheme));
            let most = if supported { most(&masked, path, &finding) } else { Certainty::Possible };
            finding.certainty = finding.certainty.min(most);
            let scheme = finding.scheme.and_then(|scheme| schemes.get(scheme));
            let language = scheme.map(|scheme| scheme.language);
            (finding, language)
        })
        .collect();
    let mut own = Vec::new();
    if !masked.is_ascii() {
        own.extend(names::names(&masked).into_iter().flat_map(of_name));
        own.extend(bidi::controls(&masked, path).into_iter().map(|it| of_control(&masked, it)));
        own.sort_by_key(|finding: &Finding| finding.span);
    }
    merge(&mut found, own);
    found
}

/// The schemes with a sign beside a plain letter. Where all words are made wholly of signs, as in
/// a list of letters with their names, there is nothing but the signs to judge by.
fn supported(text: &str, findings: &[Finding], schemes: usize) -> BTreeSet<usize> {
    let mut supported = BTreeSet::new();
    for (index, finding) in findings.iter().enumerate() {
        let Some(scheme) = finding.scheme.filter(|scheme| !supported.contains(scheme)) else {
            continue;
        };
        let is_sign = |at: usize| {
            let before = index.checked_sub(1).and_then(|before| findings.get(before));
            let beside = [before, findings.get(index + 1)];
            beside.into_iter().flatten().any(|it| (it.span.start..it.span.end).contains(&at))
        };
        let Span { start, end } = finding.span;
        let before = text[..start].char_indices().next_back();
        let after = text[end..].chars().next().map(|letter| (end, letter));
        let plain = |(at, letter): (usize, char)| letter.is_alphabetic() && !is_sign(at);
        if before.is_some_and(plain) || after.is_some_and(plain) {
            supported.insert(scheme);
        }
        if supported.len() == schemes {
            break;
        }
    }
    supported
}

/// How sure a finding of the core may be in a file of this sort.
fn most(text: &str, path: &str, finding: &Finding) -> Certainty {
    if is_prose(path) {
        return Certainty::Certain;
    }
    let possible = match finding.kind {
        // `l33t`, `a_b_c` and their like are how programs are written.
        Kind::StandIn | Kind::Spacing => true,
        // So are words of other scripts, alone between quotes, and symbols: `sinα`, `μs`.
        Kind::Homoglyph => {
            !has_latin(text, finding.span)
                || finding.certainty < Certainty::Certain && is_symbol(text, finding)
        }
        Kind::Invisible => !has_latin(text, finding.span),
        _ => false,
    };
    if possible { Certainty::Possible } else { Certainty::Certain }
}

/// Whether the word holds a plain Latin letter, the signs included.
fn has_latin(text: &str, span: Span) -> bool {
    let (before, after) = word_around(text, span);
    [before.as_str(), span.of(text), after.as_str()]
        .iter()
        .any(|part| part.contains(|letter: char| letter.is_ascii_alphabetic()))
}

/// Greek letters at the edge of a word.
fn is_symbol(text: &str, finding: &Finding) -> bool {
    let latin = |side: Option<char>| side.is_some_and(|letter| letter.is_ascii_alphabetic());
    let Span { start, end } = finding.span;
    let inside = latin(text[..start].chars().next_back()) && latin(text[end..].chars().next());
    !inside && finding.shown.chars().all(|sign| matches!(sign, 'α'..='ω') && sign != 'ο')
}

fn of_name(name: names::Name) -> impl Iterator<Item = Finding> {
    name.doubles.into_iter().map(|(span, sign, latin)| Finding {
        span,
        shown: sign.to_string().into(),
        meant: latin.to_string().into(),
        kind: Kind::Homoglyph,
        certainty: Certainty::Likely,
        reasons: Reasons::from([Reason::MixedWord, Reason::LookAlike]),
        scheme: None,
    })
}

fn of_control(text: &str, control: bidi::Control) -> Finding {
    Finding {
        span: control.span,
        shown: control.span.of(text).into(),
        meant: "".into(),
        kind: Kind::Bidi,
        certainty: control.certainty,
        reasons: Reasons::from([Reason::OrderChanged]),
        scheme: None,
    }
}

/// Puts findings of our own beside those of the core. Of two over the same bytes the surer one
/// stays; of two as sure, the core's.
fn merge(found: &mut Vec<Found>, mut own: Vec<Finding>) {
    let mut core = found.iter().map(|(it, _)| (it.span, it.certainty)).peekable();
    let mut open: Vec<(Span, Certainty)> = Vec::new();
    own.retain(|it| {
        while let Some(begun) = core.next_if(|(span, _)| span.start < it.span.end) {
            open.push(begun);
        }
        open.retain(|(span, _)| span.end > it.span.start);
        open.iter().all(|&(_, certainty)| certainty < it.certainty)
    });
    found.retain(|(it, _)| {
        let next = own.partition_point(|own| own.span.end <= it.span.start);
        own.get(next).is_none_or(|own| own.span.start >= it.span.end)
    });
    found.extend(own.into_iter().map(|finding| (finding, None)));
    found.sort_by_key(|(finding, _)| finding.span);
}

/// Whether two findings are told as one: the same in kind and certainty, and in one word.
fn is_one(text: &str, one: &Finding, next: &Finding) -> bool {
    one.kind == next.kind
        && one.certainty == next.certainty
        && text
            .get(one.span.end..next.span.start)
            .is_some_and(|gap| gap.chars().all(|c| c.is_alphanumeric() || c == '_'))
}

fn problem(text: &str, group: &[Found], places: &mut Places<'_>) -> Problem {
    let (first, language) = &group[0];
    let span = Span::new(first.span.start, group[group.len() - 1].0.span.end);
    let mut meant = String::new();
    let mut at = span.start;
    for (finding, _) in group {
        meant.push_str(text.get(at..finding.span.start).unwrap_or(""));
        meant.push_str(&finding.meant);
        at = finding.span.end;
    }
    let (before, after) = word_around(text, span);
    let reasons = reasons_in_words(first, *language);
    Problem {
        span,
        place: places.of(span),
        kind: first.kind,
        certainty: first.certainty,
        shown: span.of(text).to_owned(),
        word: format!("{before}{}{after}", span.of(text)),
        message: message(group, &before, span.of(text), &meant, &after, &reasons),
        meant,
        reasons,
        edits: group.iter().map(|(it, _)| (it.span, it.meant.to_string())).collect(),
        excerpt: excerpt(text, span),
    }
}

/// What stands on both sides of a span up to the ends of the word.
fn word_around(text: &str, span: Span) -> (String, String) {
    let part = |c: &char| c.is_alphanumeric() || *c == '_';
    let before: String =
        text[..span.start].chars().rev().take(MOST_OF_WORD).take_while(part).collect();
    let after = text[span.end..].chars().take(MOST_OF_WORD).take_while(part).collect();
    (before.chars().rev().collect(), after)
}

fn message(
    group: &[Found],
    before: &str,
    shown: &str,
    meant: &str,
    after: &str,
    reasons: &[String],
) -> String {
    let mut out = String::new();
    if shown.chars().count() <= MOST_OF_WORD
        && !(before.is_empty() && after.is_empty() && meant.is_empty())
    {
        let shown = visible_sign(&format!("{before}{shown}{after}"));
        let meant = visible_sign(&format!("{before}{meant}{after}"));
        out.push_str(&format!("“{shown}” reads as “{meant}”: "));
    }
    let mut named: Vec<(&str, &str)> = Vec::new();
    for (finding, _) in group {
        let pair = (finding.shown.as_str(), finding.meant.as_str());
        if !named.contains(&pair) && named.len() <= MOST_NAMED {
            named.push(pair);
        }
    }
    let signs: Vec<String> =
        named.iter().take(MOST_NAMED).map(|pair| sign(group[0].0.kind, *pair)).collect();
    out.push_str(&signs.join("; "));
    if named.len() > MOST_NAMED {
        out.push_str("; and others");
    }
    out.push_str(". ");
    out.push_str(reasons.first().map_or("", String::as_str));
    out.trim_end().to_owned()
}

/// `U+0430 CYRILLIC SMALL LETTER A for “a”`
fn sign(kind: Kind, (shown, meant): (&str, &str)) -> String {
    let many = shown.chars().count();
    let name = match many {
        0..=MOST_NAMED => shown.chars().map(character_name).collect::<Vec<_>>().join(", "),
        _ => format!(
            "{many} characters from {}",
            character_name(shown.chars().next().unwrap_or(' '))
        ),
    };
    match meant {
        "" if kind == Kind::Bidi => name,
        "" => format!("{name} adds nothing that is seen"),
        _ if meant.chars().count() <= MOST_OF_WORD => {
            format!("{name} for “{}”", visible_sign(meant))
        }
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str, path: &str) -> Vec<(Kind, Certainty, String)> {
        let all = problems(text, path).unwrap().into_iter();
        all.map(|it| (it.kind, it.certainty, it.message)).collect()
    }

    #[test]
    fn one_name_in_a_long_file() {
        let code = format!("{}let cоnst_x = 1;\n", "fn ordinary() -> u8 { 4 }\n".repeat(500));
        let all = problems(&code, "a.rs").unwrap();
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].kind, all[0].certainty), (Kind::Homoglyph, Certainty::Likely));
        assert_eq!((all[0].place.line, all[0].place.column), (501, 6));
        assert!(
            all[0].message.starts_with(
                "“cоnst_x” reads as “const_x”: U+043E CYRILLIC SMALL LETTER O for “o”."
            ),
            "{}",
            all[0].message
        );
    }

    #[test]
    fn trojan_source() {
        let code = "if level != \"user\u{202E} \u{2066}// only admins\u{2069} \u{2066}\" {\n";
        let all = seen(code, "a.c");
        assert!(all.iter().all(|it| (it.0, it.1) == (Kind::Bidi, Certainty::Certain)), "{all:?}");
        assert!(all[0].2.contains("U+202E RIGHT-TO-LEFT OVERRIDE"), "{all:?}");
    }

    #[test]
    fn the_surer_finding_stays() {
        let at = |start, end, certainty| Finding {
            certainty,
            ..of_control("\u{202E}", bidi::Control { span: Span::new(start, end), certainty })
        };
        let (likely, certain) = (Certainty::Likely, Certainty::Certain);
        let mut found: Vec<Found> =
            [at(0, 9, likely), at(10, 20, certain), at(30, 31, likely)].map(|it| (it, None)).into();
        merge(&mut found, vec![at(3, 4, certain), at(12, 13, likely), at(40, 41, likely)]);
        let left: Vec<usize> = found.iter().map(|(it, _)| it.span.start).collect();
        assert_eq!(left, [3, 10, 30, 40]);
    }

    #[test]
    fn symbols_and_escapes_are_honest() {
        for code in [
            "let sinα = α.sin(); let Δx = μs * λ_max; // ∂x/∂y of dσ",
            "print(\"\\nПривет, %sов, мир\")",
            "re = /[a-zа-яё]+/",
            "\u{FEFF}use std::fmt;",
            "reorder(concat!(\"א\", \"ב\", \"abc\"), concat!(\"abc\", \"ב\", \"א\"));",
            "assert_eq!(\"क\".width(), 1); // Ka\nassert_eq!(\"ष\".width(), 1); // Ssa",
            "",
        ] {
            let all = seen(code, "a.py");
            assert!(all.iter().all(|it| it.1 == Certainty::Possible), "{code}: {all:?}");
        }
    }

    #[test]
    fn prose_is_told_by_its_ending() {
        assert!(is_prose("docs/A.MD") && is_prose("a.txt"));
        assert!(!is_prose("a.rs") && !is_prose("Makefile") && !is_prose("md"));
    }
}
