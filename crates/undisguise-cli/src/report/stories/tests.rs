use undisguise::{Config, reveal};
use undisguise_corpus::SignalKind;

use super::*;
use crate::report::network::{Bond, Bundle, Site};

const HOSTILE: &str = "</script><img src=x onerror=\"alert(1)\">\u{202E}";

fn page(source: &str, title: &str) -> ReportPage {
    ReportPage {
        source: source.to_owned(),
        site: None,
        title: title.to_owned(),
        author: None,
        date: None,
        language: None,
        disguised: true,
        known: None,
        signals: Vec::new(),
        quotes: 1,
    }
}

/// An account whose second sentence nobody else tells.
fn account(source: &str, text: &str) -> ReportAccount {
    let end = text.find('.').map_or(text.len(), |at| at + 1);
    ReportAccount {
        page: page(source, "The Bell"),
        original: text.to_owned(),
        revelation: reveal(text, &Config::default()),
        sentences: vec![
            (Span::new(0, end), Told::ByAll),
            (Span::new((end + 1).min(text.len()), text.len()), Told::Alone),
        ],
    }
}

fn statement(account: usize, text: &str, value: &str) -> ReportStatement {
    let start = text.find(value).expect("the value is there");
    let end = text.find('.').map_or(text.len(), |at| at + 1);
    ReportStatement {
        account,
        span: Span::new(start, start + value.len()),
        sentence: Span::new(0, end),
    }
}

const ONE: &str =
    "Alma Braпdt was 71 wheп the bell raпg oпce more iп the harbour towп. She weпt home.";
const OTHER: &str =
    "Alma Brandt was 84 when the bell rang once more in the town. <b>Nobody</b> came.";

fn story() -> ReportStory {
    let side =
        |value: &str, statement| ReportSide { value: value.into(), statements: vec![statement] };
    ReportStory {
        held_by: vec!["Alma Brandt".into(), HOSTILE.into()],
        accounts: vec![account("a.txt", ONE), account(HOSTILE, OTHER)],
        accounts_left_out: 3,
        common: Some((0, vec![Span::new(0, ONE.find('.').expect("a full stop") + 1)])),
        differences: vec![ReportDifference {
            subject: "Alma Brandt".into(),
            about: "how old",
            sides: vec![side("71", statement(0, ONE, "71")), side("84", statement(1, OTHER, "84"))],
        }],
        differences_left_out: 0,
        quotes: vec![ReportQuote {
            words: HOSTILE.into(),
            carriers: vec![
                Carrier {
                    account: 0,
                    speaker: Some(HOSTILE.into()),
                    attribution: Attribution::Explicit,
                    words: None,
                },
                Carrier {
                    account: 1,
                    speaker: Some("a nurse".into()),
                    attribution: Attribution::Anonymous,
                    words: Some(HOSTILE.into()),
                },
            ],
            other_speaker: true,
            relations: vec![(VariantRelation::Cut, 1)],
        }],
        quotes_left_out: 0,
    }
}

fn html(input: &StoriesInput) -> String {
    let mut out = Vec::new();
    write(input, &mut out).expect("memory");
    String::from_utf8(out).expect("UTF-8")
}

fn input() -> StoriesInput {
    let mut other = page("c.txt", HOSTILE);
    other.author = Some(HOSTILE.into());
    let signal = |kind, text: &str| Signal { kind, span: None, text: text.to_owned() };
    other.signals = vec![
        (signal(SignalKind::Headline, HOSTILE), Some([HOSTILE.into(), HOSTILE.into()])),
        (signal(SignalKind::NoAuthor, ""), None),
    ];
    StoriesInput {
        read: vec![HOSTILE.into()],
        documents: 3,
        in_stories: 2,
        stories_in_all: 1,
        differences_in_all: 1,
        stories: vec![story()],
        pages: vec![other],
        web: Network {
            sites: vec![Site { name: HOSTILE.into(), pages: 2 }],
            bundles: vec![Bundle { bond: Bond::Story, number: 1, says: HOSTILE.into() }],
            links: vec![(0, 0, 2)],
            ..Network::default()
        },
        ..StoriesInput::default()
    }
}

#[test]
fn what_differs_comes_first_with_both_sentences() {
    let html = html(&input());
    for part in [
        "<h1>2 of 3 pages tell one story and differ in 1 thing.</h1>",
        "<a href=\"#story-1-differs\">1 difference</a>",
        "<bdi>Alma Brandt</bdi>, how old</a>: <b dir=\"auto\">71</b> (A)",
        "<h5><b dir=\"auto\">Alma Brandt</b> <span>how old</span></h5>",
        "<b dir=\"auto\">84</b>",
        "was <em class=\"at\">71</em>",
        "<span class=\"was\">Bra<i>п</i>dt</span>",
        "<span class=\"shared\">Alma",
        "3 more accounts are not shown here.",
        "given to different speakers",
        "cut on the way",
        "No author is named",
    ] {
        assert!(html.contains(part), "{part} is missing");
    }
    let at = |part: &str| html.find(part).expect("it is there");
    assert!(at("What differs</h4>") < at("The accounts side by side</h4>"));
}

#[test]
fn every_link_leads_somewhere() {
    let html = html(&input());
    for link in html.split("href=\"#").skip(1) {
        let target = link.split('"').next().expect("an end");
        assert!(html.contains(&format!("id=\"{target}\"")), "#{target} is nowhere");
    }
}

#[test]
fn nothing_from_a_page_acts() {
    let html = html(&input());
    assert!(!html.contains("<img") && !html.contains("onerror=\""));
    assert!(!html.contains("<b>Nobody</b>") && html.contains("&lt;b&gt;Nobody&lt;/b&gt;"));
    assert_eq!(html.matches("</script>").count(), 2);
    assert!(!html.contains('\u{202E}'));
    assert!(html.contains("default-src 'none'"));
}

#[test]
fn spans_that_fit_no_text_harm_nothing() {
    let mut input = input();
    let statement = &mut input.stories[0].differences[0].sides[0].statements[0];
    (statement.span, statement.sentence) = (Span::new(11, 12), Span::new(9, 9000));
    input.stories[0].accounts[0].sentences =
        vec![(Span::new(9, 11), Told::Alone), (Span::new(10, 4000), Told::ByAll)];
    input.stories[0].differences[0].sides[1].statements[0].account = 77;
    input.stories[0].common = Some((9, vec![Span::new(0, 3)]));
    html(&input);
}

#[test]
fn nothing_told_is_said_plainly() {
    let html_of = |documents| html(&StoriesInput { documents, ..StoriesInput::default() });
    assert!(html_of(0).contains("<h1>Nothing was read.</h1>"));
    assert!(html_of(5).contains("<h1>No two of 5 pages tell of the same event.</h1>"));
}
