use undisguise::{Certainty, Config, Finding, Kind, Reason, Revelation, Span, reveal};

use super::*;
use crate::report_input::{Made, ReportPage, ReportScheme, ReportSwap, Totals};

fn page(source: &str, original: &str, revelation: Revelation) -> ReportPage {
    ReportPage {
        id: "0123456789abcdef".to_owned(),
        source: source.to_owned(),
        original: original.to_owned(),
        revelation,
        share: 0.083,
    }
}

fn input(pages: Vec<ReportPage>) -> ReportInput {
    let scheme = pages[0].revelation.schemes.first().map(|scheme| ReportScheme {
        id: scheme.id.to_string(),
        swaps: scheme
            .swaps
            .iter()
            .map(|swap| ReportSwap {
                sign: swap.sign,
                letter: swap.letter.to_string(),
                kind: swap.kind,
                replaced: 288,
                of: 288,
            })
            .collect(),
        pages: pages.len() as u64,
        sources: pages.iter().map(|page| page.source.clone()).collect(),
    });
    ReportInput {
        made: Made { engine: "0.1.0".to_owned(), apply: "certain".to_owned() },
        scanned: vec!["samples".to_owned()],
        totals: Totals { pages: 5, disguised: pages.len() as u64, ..Totals::default() },
        schemes: scheme.into_iter().collect(),
        pages,
        ..ReportInput::default()
    }
}

fn html(input: &ReportInput) -> String {
    let mut out = Vec::new();
    write(input, &mut out).expect("writing to memory works");
    String::from_utf8(out).expect("the report is UTF-8")
}

fn hand_made(text: &str, shown: &str, meant: &str, kind: Kind) -> Revelation {
    let start = text.find(shown).expect("the sign is there");
    let finding = Finding {
        span: Span::new(start, start + shown.len()),
        shown: shown.into(),
        meant: meant.into(),
        kind,
        certainty: Certainty::Certain,
        reasons: [Reason::Unseen].into(),
        scheme: None,
    };
    let restoration = undisguise::restore(text, std::slice::from_ref(&finding), Certainty::Certain);
    Revelation {
        findings: vec![finding],
        schemes: Vec::new(),
        segments: Vec::new(),
        scrambled: Vec::new(),
        restoration,
    }
}

#[test]
fn tells_the_answer_the_scheme_and_the_words() {
    let text = "Uпυsυal пight\n\nHe said пothiпg.";
    let pages =
        ["a.txt", "b.txt"].map(|source| page(source, text, reveal(text, &Config::default())));
    let html = html(&input(pages.into()));
    for expected in [
        "<h1>2 of 5 pages are disguised; both use the same scheme.</h1>",
        "Cyrillic small letter pe</span> <code>U+043F</code>",
        "288 of 288",
        "<li><a href=\"#page-2\">b.txt</a></li>",
        "<h3>Unusual night</h3>",
        "<span class=\"now\">U<i>n</i><i>u</i>s<i>u</i>al</span>",
        "<span class=\"was\">U<i>п</i><i>υ</i>s<i>υ</i>al</span>",
        "3 pages were left exactly as written.",
    ] {
        assert!(html.contains(expected), "{expected} is missing");
    }
}

#[test]
fn asks_nothing_of_the_network() {
    let text = "пothiпg <img src=\"http://tracker.example/x.png\">";
    let html = html(&input(vec![page("a.txt", text, reveal(text, &Config::default()))]));
    for forbidden in ["<img", "<link", "src=\"", "url(", "@import", "fetch(", "XMLHttpRequest"] {
        assert!(!html.contains(forbidden), "{forbidden} is in the report");
    }
    assert!(html.contains("&lt;img src=&quot;http://tracker.example/x.png&quot;&gt;"));
    assert!(html.contains("default-src 'none'"));
}

#[test]
fn everything_is_escaped() {
    let text = "</script><b>пo & yes</b>";
    let mut input = input(vec![page("<i>\u{202E}a.txt", text, reveal(text, &Config::default()))]);
    input.untouched = vec!["<u>b</u>".to_owned()];
    input.unreadable =
        vec![ReportUnreadable { source: "c&d".to_owned(), why: "\u{7}no <entry>".to_owned() }];
    let html = html(&input);
    assert!(html.contains("&lt;i&gt;[U+202E]a.txt"));
    assert!(html.contains("&lt;u&gt;b&lt;/u&gt;"));
    assert!(html.contains("<b>c&amp;d</b> [U+0007]no &lt;entry&gt;"));
    assert!(html.contains("&lt;/script&gt;&lt;b&gt;"));
    assert_eq!(html.matches("</script>").count(), 2);
    assert!(!html.contains(['\u{202E}', '\u{7}']));
}

#[test]
fn what_cannot_be_seen_is_drawn_not_written() {
    let text = "pass\u{200B}word";
    let revelation = hand_made(text, "\u{200B}", "", Kind::Invisible);
    let html = html(&input(vec![page("a.txt", text, revelation)]));
    assert!(html.contains("pass<i class=\"unseen\" data-s=\"200b\"></i>word"));
    assert!(html.contains("title=\"written: pass[U+200B]word\""));
    assert!(html.contains("\"200b\":\"U+200B ZERO WIDTH SPACE\""));
    assert!(!html.contains('\u{200B}'));
}

#[test]
fn a_doubtful_finding_is_shown_and_not_applied() {
    let text = "the пoise";
    let mut revelation = hand_made(text, "п", "n", Kind::Homoglyph);
    revelation.findings[0].certainty = Certainty::Possible;
    revelation.restoration = undisguise::restore(text, &revelation.findings, Certainty::Certain);
    let html = html(&input(vec![page("a.txt", text, revelation)]));
    assert!(html.contains("<mark class=\"doubt\""));
    assert!(html.contains("<i data-m=\"n\">п</i>oise"));
    assert!(html.contains("Possible only, so nothing was changed."));
}

#[test]
fn nothing_found_is_said_plainly() {
    let mut input = input(vec![page("a.txt", "", reveal("", &Config::default()))]);
    input.pages.clear();
    input.totals = Totals { pages: 3, ..Totals::default() };
    let html = html(&input);
    assert!(html.contains("<h1>None of 3 pages is disguised.</h1>"));
    assert!(html.contains("nothing was changed"));
}
