//! `cargo dev measure worst`: texts made to cost the most. Twice the text must cost about twice the
//! time, whatever it is made of.

use std::hint::black_box;
use std::time::Instant;

use anyhow::Result;
use undisguise::{Config, reveal};

/// How long the worst texts take, at one size and at twice that size.
#[derive(clap::Args)]
pub(crate) struct Worst {
    /// Size of the larger texts, in kB.
    #[arg(long, default_value_t = 1000)]
    kilobytes: usize,
}

/// A text is built by putting pieces one behind the other; the number of a piece is given.
type Piece = fn(usize) -> String;

const TEXTS: [(&str, Piece); 22] = [
    ("one letter", |_| "a".into()),
    ("one sign", |_| "п".into()),
    ("one sign in words", |_| "пo ".into()),
    ("scripts by turns", |at| ["aа", "αa", "кk"][at % 3].into()),
    ("scripts by turns, in words", |at| ["aп ", "υa ", "кk "][at % 3].into()),
    ("distinct signs", |at| format!("th{}s ", sign(at))),
    ("distinct words", |at| format!("пο{:x} ", at * 7919)),
    ("combining marks", |_| "\u{301}".into()),
    ("letters with piles of marks", |_| "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}".into()),
    ("unseen characters", |_| "\u{200B}".into()),
    ("unseen characters in words", |_| "a\u{200B}b\u{34F}c ".into()),
    ("variation selectors", |_| "\u{E0141}".into()),
    ("overrides", |_| "\u{202E}a\u{202C}".into()),
    ("isolates, one in the other", |_| "\u{2067}a".into()),
    ("letters pulled apart", |at| format!("{} ", char::from(b'a' + (at * 7 % 26) as u8))),
    ("one letter pulled apart", |_| "a ".into()),
    ("one letter between low lines", |_| "a_".into()),
    ("short words pulled apart", |_| "o f ".into()),
    ("letters pulled apart, in rows", |at| {
        let letter = char::from(b"thelandtraisenod"[at * 7 % 16]);
        format!("{letter}{} ", if at % 190 == 189 { "," } else { "" })
    }),
    ("digits for letters", |at| ["c0r0n4 ", "v1ru5 ", "pr1z3 "][at % 3].into()),
    ("wrong encoding", |_| "Ã©Â".into()),
    ("flags", |at| ["🇭", "🇪", "🇱", "🇱", "🇴", " "][at % 6].into()),
];

impl Worst {
    pub(crate) fn run(&self) -> Result<()> {
        println!("milliseconds for {} kB and half of it; ratio 2 is linear\n", self.kilobytes);
        println!("{:<30} {:>9} {:>9} {:>7}", "text", "half", "whole", "ratio");
        for (name, piece) in TEXTS {
            let text = |bytes: usize| {
                let mut text = String::with_capacity(bytes + 16);
                let mut at = 0;
                while text.len() < bytes {
                    text.push_str(&piece(at));
                    at += 1;
                }
                text
            };
            let [half, whole] = [self.kilobytes * 500, self.kilobytes * 1000].map(|bytes| {
                let text = text(bytes);
                let start = Instant::now();
                black_box(reveal(&text, &Config::default()));
                start.elapsed().as_secs_f64() * 1e3
            });
            println!("{name:<30} {half:>9.1} {whole:>9.1} {:>7.2}", whole / half.max(1e-6));
        }
        Ok(())
    }
}

/// One of 100,000 letters beyond ASCII.
fn sign(at: usize) -> char {
    char::from_u32(0x100 + (at % 100_000) as u32).filter(|sign| sign.is_alphabetic()).unwrap_or('ж')
}
