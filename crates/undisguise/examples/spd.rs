use std::time::Instant;
fn run(name: &str, pages: &[String]) {
    let bytes: usize = pages.iter().map(|p| p.len()).sum();
    let mut best = f64::MAX;
    let mut e = 0;
    for _ in 0..5 {
        let t = Instant::now();
        e = 0;
        for p in pages {
            e += undisguise::reveal(p, &Default::default()).restoration.edits().len();
        }
        best = best.min(t.elapsed().as_secs_f64());
    }
    println!(
        "{name}: {:.1} MB/s edits {e} pages {} avg {}",
        bytes as f64 / 1e6 / best,
        pages.len(),
        bytes / pages.len()
    );
}
fn pages(t: &str, n: usize) -> Vec<String> {
    let mut v = vec![];
    let mut cur = String::new();
    for l in t.lines() {
        cur.push_str(l);
        cur.push('\n');
        if cur.len() >= n {
            v.push(std::mem::take(&mut cur));
        }
    }
    v
}
fn main() {
    let en = std::fs::read_to_string("/tmp/x/l/english/testdata/sentences.txt").unwrap();
    let ru = std::fs::read_to_string("/tmp/x/l/russian/testdata/sentences.txt").unwrap();
    let en = pages(&en, 5000);
    let which = std::env::args().nth(1).unwrap_or_default();
    let asc: Vec<String> =
        en.iter().map(|p| p.chars().filter(|c| c.is_ascii()).collect()).collect();
    if which != "dis" && which != "ru" {
        run("ascii", &asc);
    }
    if which != "dis" {
        run("ru", &pages(&ru, 5000));
    }
    if which != "ru" {
        let d: Vec<String> = asc.iter().map(|p| p.replace('n', "п").replace('u', "υ")).collect();
        run("dis0", &d);
    }
}
