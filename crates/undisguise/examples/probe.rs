fn main() {
    for p in std::env::args().skip(1) {
        let t = std::fs::read_to_string(&p).unwrap();
        let r = undisguise::reveal(&t, &Default::default());
        if std::env::var("LIST").is_ok() {
            for f in &r.findings {
                println!("{:?}", f);
            }
        }
        println!("== {p} findings {} edits {}", r.findings.len(), r.restoration.edits().len());
        for s in &r.schemes {
            println!(
                "  scheme {} {} {} ev {:.1} cov {:.3} spans {}",
                s.id,
                s.language,
                s.certainty,
                s.evidence,
                s.coverage,
                s.spans.len()
            );
            for w in &s.swaps {
                print!("   {}→{} {}/{}", w.sign.escape_unicode(), w.letter, w.replaced, w.of);
            }
            println!();
        }
        let want = t.replace('п', "n").replace('υ', "u");
        println!("  equal-to-simple {}", want == r.restoration.text());
        if std::env::var("SHOW").is_ok() {
            println!("{}", r.restoration.text());
        }
    }
}
