//! What ten times the speed would take, tried on one thread; the plan is in docs/speed.md.
//!
//! ```text
//! rustc +nightly -O -C target-cpu=x86-64-v3 --edition 2024 bench/tenfold.rs -o tenfold
//! ./tenfold ENGLISH.txt RUSSIAN.txt
//! ```
//!
//! The files hold sentences, one a line, as `testdata/sentences.txt` of the lingua crates does.
#![feature(portable_simd)]

use std::collections::HashMap;
use std::hint::black_box;
use std::simd::prelude::*;
use std::time::Instant;

type Row = Simd<u8, 32>;

const PAGE: usize = 5000;
const RUNS: usize = 25;

fn main() {
    let mut paths = std::env::args().skip(1);
    let mut pages = |wanted: fn(&str) -> bool| {
        let path = paths.next().expect("two files are named");
        let text = std::fs::read_to_string(path).expect("the file can be read");
        pages(text.lines().filter(|line| wanted(line)))
    };
    let english = pages(str::is_ascii);
    let russian = pages(|_| true);
    let written: Vec<String> =
        english.iter().map(|page| page.replace('n', "п").replace('u', "υ")).collect();

    measure("ASCII: nothing but the high bits", &english, |page| usize::from(page.is_ascii()));
    measure("ASCII: all stages in one pass of vectors", &english, |page| fused(page.as_bytes()));
    measure("Russian: Rust's own loop over characters", &russian, |page| {
        page.chars().fold(0, |all, letter| all ^ letter as usize)
    });
    measure("Russian: mixed words by vectors", &russian, |page| mixed(page.as_bytes()));
    measure("disguised: the table known beforehand", &written, |page| table(page).len());
    let (known, words) = remembered(&written[..written.len() / 2]);
    let (seen, all) = count_known(&written[written.len() / 2..], &known);
    measure("disguised: words remembered from other pages", &written, |page| {
        from_memory(page, &known).len()
    });
    println!("words of the other half known from {words} words of the first: {seen} of {all}");
}

/// Lines put together to pages.
fn pages<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut pages = vec![String::new()];
    for line in lines {
        if pages.last().is_some_and(|page| page.len() >= PAGE) {
            pages.push(String::new());
        }
        let page = pages.last_mut().expect("there is a page");
        page.push_str(line);
        page.push(' ');
    }
    pages
}

fn measure(name: &str, pages: &[String], run: impl Fn(&str) -> usize) {
    let bytes: usize = pages.iter().map(String::len).sum();
    let mut speeds: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            for page in pages {
                black_box(run(black_box(page)));
            }
            bytes as f64 / start.elapsed().as_secs_f64() / 1e6
        })
        .collect();
    speeds.sort_by(f64::total_cmp);
    println!("{name}: {:.0} MB/s", speeds[RUNS / 2]);
}

/// Chunks of 64 bytes that hold what the look, the layer of spacing or the stand-ins ask for.
fn fused(bytes: &[u8]) -> usize {
    let mut hits = 0;
    let mut past = [0; 4];
    for at in (0..bytes.len().saturating_sub(65)).step_by(64) {
        let [letter, gap, sign, same, high] = sorts(&bytes[at..at + 66]);
        let now = [letter, gap, sign, same];
        // A pattern ends at its bit; what stands before it may be in the chunk before.
        let back = |sort: usize, by: u32| now[sort] << by | past[sort] >> (64 - by);
        let apart = letter & back(1, 1) & back(0, 2) & back(1, 3) & back(0, 4) & back(3, 3);
        let stands_in =
            back(2, 1) & back(0, 2) & (letter | sign) | back(2, 2) & back(0, 1) & letter;
        hits += usize::from(apart | stands_in | high != 0);
        past = now;
    }
    hits
}

/// A bit for each of 64 bytes: letters, separators, signs for letters, same as the next but one,
/// not ASCII.
fn sorts(chunk: &[u8]) -> [u64; 5] {
    let mut bits = [0; 5];
    for (half, shift) in [(0, 0), (32, 32)] {
        let row = Row::from_slice(&chunk[half..]);
        let is = |byte: u8| row.simd_eq(Row::splat(byte));
        let within = |first: u8, count: u8| (row - Row::splat(first)).simd_lt(Row::splat(count));
        let sorts = [
            letters(row),
            within(b' ', 16) | is(b'~') | is(b'|'),
            within(b'0', 10) | is(b'@') | is(b'$') | is(b'|') | is(b'!'),
            row.simd_eq(Row::from_slice(&chunk[half + 2..])),
            row.simd_ge(Row::splat(0x80)),
        ];
        for (bits, sort) in bits.iter_mut().zip(sorts) {
            *bits |= sort.to_bitmask() << shift;
        }
    }
    bits
}

/// Chunks of 32 bytes with a Latin letter beside another one, or with other letters than Cyrillic.
fn mixed(bytes: &[u8]) -> usize {
    let chunks = (0..bytes.len().saturating_sub(32)).step_by(32);
    let is_hit = |at: usize| {
        let (row, next) = (Row::from_slice(&bytes[at..]), Row::from_slice(&bytes[at + 1..]));
        let is_high = |row: Row| row.simd_ge(Row::splat(0x80));
        let beside = letters(row) & is_high(next) | is_high(row) & letters(next);
        let is_lead = row.simd_ge(Row::splat(0xC0));
        let other = is_lead & (row & Row::splat(0xFE)).simd_ne(Row::splat(0xD0));
        (beside | other).any()
    };
    chunks.filter(|at| is_hit(*at)).count()
}

fn letters(row: Row) -> Mask<i8, 32> {
    ((row | Row::splat(0x20)) - Row::splat(b'a')).simd_lt(Row::splat(26))
}

fn table(page: &str) -> String {
    let letter = |sign| match sign {
        'п' => 'n',
        'υ' => 'u',
        other => other,
    };
    page.chars().map(letter).collect()
}

/// What each word of these pages became.
fn remembered(pages: &[String]) -> (HashMap<String, String>, usize) {
    let words = pages.iter().flat_map(|page| page.split(' ')).filter(|word| !word.is_ascii());
    let known: HashMap<String, String> = words.map(|word| (word.into(), table(word))).collect();
    let count = known.len();
    (known, count)
}

fn count_known(pages: &[String], known: &HashMap<String, String>) -> (usize, usize) {
    let words = pages.iter().flat_map(|page| page.split(' ')).filter(|word| !word.is_ascii());
    words.fold((0, 0), |(seen, all), word| (seen + usize::from(known.contains_key(word)), all + 1))
}

fn from_memory(page: &str, known: &HashMap<String, String>) -> String {
    let mut out = String::with_capacity(page.len());
    for word in page.split_inclusive(' ') {
        let bare = word.trim_end_matches(' ');
        match known.get(bare).filter(|_| !bare.is_ascii()) {
            Some(now) => out.extend([now, &word[bare.len()..]]),
            None => out.push_str(word),
        }
    }
    out
}
