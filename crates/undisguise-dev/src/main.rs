//! `cargo dev`: makes every generated file, checks that it is current, measures.

mod models;

fn main() -> anyhow::Result<()> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let args: Vec<String> = std::env::args().skip(1).collect();
    let wheel = std::path::PathBuf::from("/tmp/x/wordfreq-3.1.1-py3-none-any.whl");
    let num = |k: &str, d: f64| std::env::var(k).ok().and_then(|v| v.parse().ok()).unwrap_or(d);
    let smoothing =
        models::Smoothing { exponent: num("EXP", 0.9), discount: num("DISC", 0.8) };
    models::run(&root, &wheel, &args, smoothing)
}
