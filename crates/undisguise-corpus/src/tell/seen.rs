//! How right stories, following and differences are on the annotated articles; run by hand.

use std::collections::BTreeMap;
use std::path::Path;

use super::*;
use crate::{Document, Origin, Page};

pub(crate) struct Article {
    pub(crate) name: String,
    pub(crate) story: String,
    pub(crate) account: Account,
    /// Quote number → labels.
    pub(crate) labels: Vec<Vec<String>>,
}

fn find(text: &str, words: &str) -> Option<Span> {
    if let Some((a, b)) = words.split_once(" … ").filter(|_| !text.contains(words)) {
        let start = text.find(a)?;
        let end = start + text[start..].find(b)? + b.len();
        return Some(Span::new(start, end));
    }
    let start = text.find(words)?;
    Some(Span::new(start, start + words.len()))
}

pub(crate) fn articles(gold_quotes: bool, lower: bool) -> Vec<Article> {
    let folder = std::env::var("SEEN").unwrap_or_else(|_| "/tmp/seen".into());
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    let mut all = Vec::new();
    for path in paths.iter().filter(|p| p.extension().is_some_and(|e| e == "txt")) {
        all.push(article(path, gold_quotes, lower));
    }
    all
}

fn article(path: &Path, gold_quotes: bool, lower: bool) -> Article {
    let whole = std::fs::read_to_string(path).unwrap();
    let (head, rest) = whole.split_once("\n\n").unwrap();
    let head: BTreeMap<&str, &str> = head.lines().filter_map(|l| l.split_once(": ")).collect();
    let (body, notes) = rest.split_once("\n--- ").unwrap_or((rest, ""));
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    let mut text = body.trim_end().to_owned();
    if lower {
        text = text.to_lowercase();
    }
    let mut document = Document::new(text, crate::Source::whole(Origin::Stdin));
    document.record_id = Some(name.clone());
    let revelation = undisguise::reveal(&document.text, &undisguise::Config::default());
    let mut account = Account::of(Page { document, revelation });
    account.language = undisguise::Language::from_code(head["language"]);
    let published = head.get("date").filter(|_| std::env::var("DATES").is_ok()).map(|d| {
        let n: Vec<i32> = d.split('-').map(|n| n.parse().unwrap()).collect();
        (n[0] as f64 * 365.25 + f64::from(n[1] - 1) * 30.44) as i32 + n[2]
    });
    account.body.published = published;
    account.body.traits = group::Traits::of(account.body.restored(), account.language, published);
    let mut labels = Vec::new();
    if gold_quotes {
        account.quotes.clear();
        let quotes = notes.split("\n--- ").next().unwrap_or("");
        for line in quotes.lines().skip(1).filter(|l| !l.is_empty()) {
            let c: Vec<&str> = line.split('\t').collect();
            let Some(span) = find(account.text(), c[0]) else { continue };
            let attribution = match c[2] {
                "explicit" => Attribution::Explicit,
                "pronoun" => Attribution::Pronoun,
                "description" => Attribution::Description,
                "anonymous" => Attribution::Anonymous,
                "continued" => Attribution::Continued,
                _ => Attribution::Unattributed,
            };
            let speaker = (c[1] != "?").then(|| c[1].trim_start_matches('~').to_owned());
            account.quotes.push(Quote {
                span,
                text: account.written(span).to_owned(),
                speaker,
                cue: None,
                attribution,
            });
            labels.push(
                c[3].split('@')
                    .next()
                    .unwrap()
                    .split('+')
                    .map(|l| {
                        if c[3].contains('@') {
                            format!("{l}@{}", head["language"])
                        } else {
                            l.to_owned()
                        }
                    })
                    .collect(),
            );
        }
    }
    let story = if head["story"] == "-" { name.clone() } else { head["story"].to_owned() };
    Article { name, story, account, labels }
}

pub(crate) fn bcubed(gold: &[String], predicted: &[usize]) -> (f64, f64, f64) {
    let n = gold.len();
    let (mut p, mut r) = (0.0, 0.0);
    for i in 0..n {
        let both =
            (0..n).filter(|j| predicted[*j] == predicted[i] && gold[*j] == gold[i]).count() as f64;
        p += both / (0..n).filter(|j| predicted[*j] == predicted[i]).count() as f64;
        r += both / (0..n).filter(|j| gold[*j] == gold[i]).count() as f64;
    }
    let (p, r) = (p / n as f64, r / n as f64);
    (p, r, 2.0 * p * r / (p + r))
}

#[test]
#[ignore = "reads the annotated articles"]
fn stories() {
    for lower in [false, true] {
        for likeness in [0.12, 0.15, 0.18, 0.2, 0.22, 0.25] {
            let articles = articles(false, lower);
            let gold: Vec<String> = articles.iter().map(|a| a.story.clone()).collect();
            let names: Vec<String> = articles.iter().map(|a| a.name.clone()).collect();
            let mut telling = Telling::new(TellingConfig { likeness });
            for a in articles {
                telling.add(a.account);
            }
            let told = telling.tell(&std::sync::atomic::AtomicBool::new(false));
            let mut predicted: Vec<usize> = (0..gold.len()).map(|i| i + 1000).collect();
            for (k, s) in told.stories.iter().enumerate() {
                s.documents.iter().for_each(|d| predicted[*d] = k);
            }
            println!("{lower} {likeness} {:?}", bcubed(&gold, &predicted));
            if likeness == 0.18 {
                for s in &told.stories {
                    println!(
                        "   {:?} {:?}",
                        s.documents.iter().map(|d| names[*d].as_str()).collect::<Vec<_>>(),
                        s.held_by
                    );
                }
            }
        }
    }
}

#[test]
#[ignore = "reads the annotated articles"]
fn following() {
    let articles = articles(true, false);
    let labels: Vec<Vec<Vec<String>>> = articles.iter().map(|a| a.labels.clone()).collect();
    let stories: Vec<String> = articles.iter().map(|a| a.story.clone()).collect();
    let names: Vec<String> = articles.iter().map(|a| a.name.clone()).collect();
    let mut telling = Telling::new(TellingConfig::default());
    for a in articles {
        telling.add(a.account);
    }
    let told = telling.tell(&std::sync::atomic::AtomicBool::new(false));
    let mut gold = std::collections::BTreeSet::new();
    for d in 0..labels.len() {
        for e in d + 1..labels.len() {
            if stories[d] != stories[e] {
                continue;
            }
            for l in labels[d].iter().flatten() {
                for m in labels[e].iter().flatten() {
                    if l == m {
                        gold.insert((d, e, l.clone()));
                    }
                }
            }
        }
    }
    let (mut right, mut wrong) = (std::collections::BTreeSet::new(), 0);
    for v in told.variants.iter() {
        let (a, b) =
            if v.left.document < v.right.document { (v.left, v.right) } else { (v.right, v.left) };
        let (la, lb) = (&labels[a.document][a.quote], &labels[b.document][b.quote]);
        let common: Vec<_> = la.iter().filter(|l| lb.contains(l)).collect();
        let text = |s: Said| telling.accounts()[s.document].quotes[s.quote].text.clone();
        if v.relation == VariantRelation::Translated {
            println!("T {} {} {:?} {:?}", names[a.document], names[b.document], text(a), text(b));
            continue;
        }
        if common.is_empty() {
            wrong += 1;
            println!(
                "WRONG {:?} {} {} {:?} {:?}",
                v.relation,
                names[a.document],
                names[b.document],
                text(a),
                text(b)
            );
        }
        for l in common {
            right.insert((a.document, b.document, l.clone()));
        }
    }
    for (d, e, l) in gold.difference(&right) {
        println!("MISSED {} {} {l}", names[*d], names[*e]);
    }
    let p = right.len() as f64 / (right.len() + wrong) as f64;
    let r = right.len() as f64 / gold.len() as f64;
    println!("gold {} p {p} r {r} f {}", gold.len(), 2.0 * p * r / (p + r));
}

#[test]
#[ignore = "reads the annotated articles"]
fn differing() {
    let articles = articles(std::env::var("OWN").is_err(), false);
    let names: Vec<String> = articles.iter().map(|a| a.name.clone()).collect();
    let mut telling = Telling::new(TellingConfig::default());
    for a in articles {
        telling.add(a.account);
    }
    let told = telling.tell(&std::sync::atomic::AtomicBool::new(false));
    // story → [(attribute, [values: [(account, span)]])]
    let folder = std::env::var("SEEN").unwrap_or_else(|_| "/tmp/seen".into());
    let mut gold: Vec<(String, Vec<Vec<(usize, Span)>>)> = Vec::new();
    for e in std::fs::read_dir(&folder).unwrap() {
        let p = e.unwrap().path();
        if p.extension().is_none_or(|e| e != "story") {
            continue;
        }
        let stem = p.file_stem().unwrap().to_string_lossy().into_owned();
        let whole = std::fs::read_to_string(&p).unwrap();
        let section =
            whole.split("--- differences").nth(1).unwrap().split("--- ").next().unwrap().to_owned();
        for line in section.lines().filter(|l| !l.is_empty()) {
            let c: Vec<&str> = line.split('\t').collect();
            let values = c[2..]
                .iter()
                .map(|v| {
                    v.split(" ; ")
                        .filter_map(|one| {
                            let (n, w) = one.split_once(": ")?;
                            let d = names.iter().position(|x| *x == format!("{stem}-{n}"))?;
                            Some((d, find(telling.accounts()[d].text(), w)?))
                        })
                        .collect()
                })
                .collect();
            gold.push((format!("{stem} {} {}", c[0], c[1]), values));
        }
    }
    let mut found = vec![false; gold.len()];
    let (mut right, mut wrong) = (0, 0);
    for d in &told.differences {
        let hits = |s: &Statement, v: &Vec<(usize, Span)>| {
            v.iter().any(|(doc, sp)| {
                *doc == s.document && sp.start < s.span.end && s.span.start < sp.end
            })
        };
        let mut ok = false;
        for (g, (_, values)) in gold.iter().enumerate() {
            for a in 0..values.len() {
                for b in 0..values.len() {
                    if a != b && hits(&d.left, &values[a]) && hits(&d.right, &values[b]) {
                        ok = true;
                        found[g] = true;
                    }
                }
            }
        }
        if ok {
            right += 1;
        } else {
            wrong += 1;
        }
        println!(
            "{} {:?} [{}] {}: {:?} | {}: {:?}",
            if ok { "ok   " } else { "WRONG" },
            d.attribute,
            d.subject,
            names[d.left.document],
            d.left.value,
            names[d.right.document],
            d.right.value
        );
        if !ok {
            println!(
                "        {}\n        {}",
                telling.reading_of(d.left.document, d.left.sentence),
                telling.reading_of(d.right.document, d.right.sentence)
            );
        }
    }
    for (g, f) in gold.iter().zip(&found) {
        if !f {
            println!("missed {}", g.0);
        }
    }
    println!(
        "right {right} wrong {wrong} found {} of {}",
        found.iter().filter(|f| **f).count(),
        gold.len()
    );
}

#[test]
#[ignore = "reads the annotated articles"]
fn facts() {
    for a in articles(false, false) {
        for f in &a.account.facts {
            println!("{} {:?} [{}] {:?}", a.name, f.attribute, f.subject, f.value);
        }
        for d in &a.account.body.noted.deeds {
            println!("{} DEED {} → {} {}", a.name, d.who, d.whom, a.account.reads_as(d.span));
        }
    }
}

#[test]
#[ignore = "reads three pages"]
fn pages() {
    let mut telling = Telling::new(TellingConfig::default());
    let mut paths: Vec<_> = std::fs::read_dir(std::env::var("PAGES").unwrap())
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    paths.sort();
    for p in &paths {
        let document =
            Document::new(std::fs::read_to_string(p).unwrap(), crate::Source::whole(Origin::Stdin));
        let revelation = undisguise::reveal(&document.text, &undisguise::Config::default());
        telling.add(Account::of(Page { document, revelation }));
    }
    let told = telling.tell(&std::sync::atomic::AtomicBool::new(false));
    for a in telling.accounts() {
        println!("{:?} quotes {}", a.language, a.quotes.len());
        for f in &a.facts {
            println!("   {:?} [{}] {:?}", f.attribute, f.subject, f.value);
        }
        println!("   {:?}", a.body.noted.people);
    }
    for s in &told.stories {
        println!("{s:?}");
    }
    for d in &told.differences {
        println!(
            "{:?} [{}] {}: {:?} | {}: {:?}",
            d.attribute,
            d.subject,
            d.left.document,
            telling.reading_of(d.left.document, d.left.sentence),
            d.right.document,
            telling.reading_of(d.right.document, d.right.sentence)
        );
    }
}

#[test]
#[ignore = "times the stages on the annotated articles"]
fn speed() {
    let all = articles(false, false);
    let text: Vec<String> = all.iter().map(|a| a.account.body.restored().to_owned()).collect();
    let bytes: usize = text.iter().map(String::len).sum::<usize>() * 50;
    let time = |what: &str, run: &dyn Fn(&str)| {
        let start = std::time::Instant::now();
        for _ in 0..50 {
            text.iter().for_each(|t| run(t));
        }
        println!("{what}: {:.1} MB/s", bytes as f64 / 1e6 / start.elapsed().as_secs_f64());
    };
    use super::{facts::Noted, names::Names, reading::Reading};
    time("reading", &|t| {
        std::hint::black_box(Reading::of(t));
    });
    time("reading+names", &|t| {
        let r = Reading::of(t);
        std::hint::black_box(Names::of(&r));
    });
    time("reading+names+facts", &|t| {
        let r = Reading::of(t);
        let n = Names::of(&r);
        std::hint::black_box(Noted::of(&r, &n));
    });
    time("reading+names+quotes", &|t| {
        let r = Reading::of(t);
        let n = Names::of(&r);
        std::hint::black_box(super::quotes::find(&r, &n));
    });
    time("traits", &|t| {
        std::hint::black_box(group::Traits::of(t, undisguise::Language::from_code("en"), None));
    });
}
