//! Several disguises over one another.

use anyhow::{Context, Result};
use encoding_rs::{WINDOWS_1251, WINDOWS_1252, WINDOWS_1253};
use fastrand::Rng;

use super::bytes::{latin_1, misread};
use super::letters::fullwidth;
use super::marks::{between_all, zero_width_spaces};
use super::table::{Disguise, seen};
use super::words::{in_digits, pulled_apart, pulled_apart_singly};
use super::{Way, each_letter};

const ASKED: &str = "the text below all layers";

/// The rows of several kinds at once.
pub(super) fn ways() -> Result<Vec<Way>> {
    let schemes = seen()?;
    let find = |number: &str| -> Result<Disguise> {
        let found = schemes.iter().find(|scheme| scheme.name == format!("scheme {number}"));
        found.cloned().with_context(|| format!("no scheme {number} in data/schemes.tsv"))
    };
    let (common, trigger, round) = (find("0")?, find("16")?, find("9")?);
    let over = |name: &str, write: fn(&str, &mut Rng) -> String| {
        let below = common.clone();
        Way::new("layers", name, ASKED, move |text, rng| write(&below.apply(text, rng), rng))
    };
    let mut ways = vec![
        over("п and υ, then zero-width spaces at random", zero_width_spaces),
        over("п and υ, then soft hyphens", |text, rng| between_all(text, '\u{AD}', rng)),
        over("п and υ, then struck through", |text, rng| between_all(text, '\u{336}', rng)),
        over("п and υ, then read as windows-1252", |text, _| misread(text, WINDOWS_1252)),
        over("п and υ, then read as windows-1251", |text, _| misread(text, WINDOWS_1251)),
        over("п and υ, then read as windows-1253", |text, _| misread(text, WINDOWS_1253)),
        over("п and υ, then read as latin-1", |text, _| latin_1(text)),
        over("п and υ, then some words pulled apart", pulled_apart).losing(),
        over("п and υ, then some words pulled apart, none beside another", pulled_apart_singly),
        over("п and υ, then digits in some words", in_digits).losing(),
    ];
    let below = common.clone();
    ways.push(Way::new("layers", "some words swapped, then п and υ", ASKED, {
        let (trigger, below) = (trigger.clone(), below.clone());
        move |text, rng| below.apply(&trigger.apply(text, rng), rng)
    }));
    ways.push(Way::new(
        "layers",
        "some words swapped, then п and υ, then monospace",
        ASKED,
        move |text, rng| round.apply(&below.apply(&trigger.apply(text, rng), rng), rng),
    ));
    ways.push(Way::new("layers", "fullwidth, then word joiners", ASKED, |text, rng| {
        between_all(&each_letter(text, fullwidth), '\u{2060}', rng)
    }));
    ways.push(Way::new(
        "layers",
        "zero-width spaces, then read as windows-1252",
        ASKED,
        |text, rng| misread(&zero_width_spaces(text, rng), WINDOWS_1252),
    ));
    Ok(ways)
}
