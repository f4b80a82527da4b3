//! The articles as they are given to the program: half of them disguised.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use fastrand::Rng;
use serde_json::json;

use super::annotated::{Article, Difference, Set};
use crate::languages;
use crate::measure::disguise::{Disguise, for_language, seen};

/// The same articles, half of them written in schemes of their languages, everything marked in them
/// moved along; the seed chooses.
pub(super) fn half_disguised(set: &Set, seed: u64) -> Result<Set> {
    let mut rng = Rng::with_seed(seed);
    let mut order: Vec<usize> = (0..set.articles.len()).collect();
    rng.shuffle(&mut order);
    order.truncate(set.articles.len() / 2);
    let mut written = set.clone();
    let mut moves: Vec<Option<Vec<usize>>> = vec![None; set.articles.len()];
    for index in order {
        let schemes = schemes(&set.articles[index].language)?;
        let scheme = rng.choice(&schemes).context("no scheme of the language")?;
        let moved = disguise(&mut written.articles[index], scheme, &mut rng)?;
        moves[index] = Some(moved);
    }
    for event in &mut written.events {
        for difference in event.differences.iter_mut().chain(&mut event.traps) {
            move_places(difference, &moves);
        }
    }
    Ok(written)
}

/// Writes the articles as JSON Lines, in an order and under ids that tell nothing: the id is the
/// index in the set.
pub(super) fn write(set: &Set, path: &Path, seed: u64) -> Result<()> {
    let mut order: Vec<usize> = (0..set.articles.len()).collect();
    Rng::with_seed(seed).shuffle(&mut order);
    let mut file = BufWriter::new(File::create(path)?);
    for index in order {
        let article = &set.articles[index];
        let mut record = json!({ "id": index.to_string(), "text": article.text });
        let fields = [
            ("title", &article.title),
            ("url", &article.url),
            ("author", &article.author),
            ("date", &article.date),
        ];
        for (name, value) in fields {
            if let Some(value) = value {
                record[name] = json!(value);
            }
        }
        writeln!(file, "{record}")?;
    }
    Ok(file.flush()?)
}

/// The schemes seen in a language, and the one that is made for it.
fn schemes(code: &str) -> Result<Vec<Disguise>> {
    let seen = seen()?.into_iter().filter(|scheme| scheme.language == code);
    let rows = languages::rows()?;
    let made = rows.iter().filter(|row| row.code == code).filter_map(for_language);
    Ok(seen.chain(made).collect())
}

/// Writes an article in a scheme; gives, for every byte of the text as it was, where it is now.
fn disguise(article: &mut Article, scheme: &Disguise, rng: &mut Rng) -> Result<Vec<usize>> {
    let text = scheme.apply(&article.text, rng);
    let silent = scheme.rows.iter().find(|row| row.letter.is_none()).map(|row| row.sign);
    let moved = moves(&article.text, &text, silent)?;
    let place = |span: &mut Range<usize>| *span = moved[span.start]..moved[span.end];
    article.quotes.iter_mut().for_each(|quote| place(&mut quote.span));
    article.inner.iter_mut().chain(&mut article.not_quotes).for_each(place);
    if let Some(title) = &mut article.title {
        *title = scheme.apply(title, rng);
    }
    article.text = text;
    article.is_disguised = true;
    Ok(moved)
}

/// Where each byte of a text is when each letter has become one sign, with silent signs behind some.
fn moves(text: &str, written: &str, silent: Option<char>) -> Result<Vec<usize>> {
    let mut moved = Vec::with_capacity(text.len() + 1);
    let mut at = 0;
    let mut signs = written.chars().peekable();
    for letter in text.chars() {
        moved.resize(moved.len() + letter.len_utf8(), at);
        at += signs.next().context("a letter was lost")?.len_utf8();
        while let Some(sign) = signs.next_if(|sign| Some(*sign) == silent) {
            at += sign.len_utf8();
        }
    }
    moved.push(at);
    ensure!(at == written.len(), "a sign was added");
    Ok(moved)
}

fn move_places(difference: &mut Difference, moves: &[Option<Vec<usize>>]) {
    for place in difference.values.iter_mut().flatten() {
        if let Some(moved) = &moves[place.article] {
            (place.start, place.end) = (moved[place.start], moved[place.end]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::annotated::load;
    use super::*;

    #[test]
    fn everything_marked_moves_along() {
        assert_eq!(moves("aé", "бé", None).ok(), Some(vec![0, 2, 2, 4]));
        assert_eq!(moves("", "", None).ok(), Some(vec![0]));
        assert!(moves("ab", "a", None).is_err());
        let plain = load("seen").expect("the seen part");
        let written = half_disguised(&plain, 1).expect("schemes");
        let mut disguised = 0;
        for (before, after) in plain.articles.iter().zip(&written.articles) {
            disguised += usize::from(after.is_disguised);
            for (was, now) in before.quotes.iter().zip(&after.quotes) {
                let (was, now) = (&before.text[was.span.clone()], &after.text[now.span.clone()]);
                let letters = |text: &str| text.split_whitespace().count();
                assert_eq!(letters(was), letters(now));
                assert!(after.is_disguised || was == now);
            }
        }
        assert_eq!(disguised, plain.articles.len() / 2);
    }
}
