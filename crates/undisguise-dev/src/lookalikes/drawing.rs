//! How alike two characters look: both drawn with the same font, and laid on top of each other.

use std::collections::{BTreeMap, BTreeSet};
use std::thread;

use ab_glyph::{Font, FontVec, Glyph, Point};
use anyhow::{Context, Result, ensure};

use crate::sources;

/// Dots per em in a placed drawing.
const EM: f32 = 32.0;
/// Dots along the longer side of a drawing that was brought to one size.
const SIDE: f32 = 30.0;
/// Dots per row and column of every drawing.
const GRID: usize = 48;
/// The row of the baseline in a placed drawing.
const BASELINE: f32 = 35.0;

/// A pair drawn alike less than this is not worth a look.
pub(super) const LEAST: u8 = 62;

/// The similarity, 0 to 100, of signs and letters, by pair. Pairs below [`LEAST`] are left out,
/// unless they are in `always`.
///
/// A letter is drawn with every text font, a sign with every font that has it; the most alike
/// drawing counts. Takes about a minute on two cores.
pub(super) fn similarities(
    signs: &BTreeSet<char>,
    letters: &BTreeSet<char>,
    always: &BTreeSet<(char, char)>,
) -> Result<BTreeMap<(char, char), u8>> {
    let fonts = fonts()?;
    let mut styles = Vec::new();
    for style in STYLES {
        let text = fonts.iter().find(|(name, _)| name.ends_with(style.text));
        let (_, text) = text.with_context(|| format!("no font {}", style.text))?;
        let drawn: Vec<(char, Drawing)> =
            letters.iter().filter_map(|c| Some((*c, Drawing::new(text, *c)?))).collect();
        ensure!(!drawn.is_empty(), "{} has none of the letters", style.text);
        styles.push((style, drawn));
    }
    let mut best: BTreeMap<(char, char), u8> = BTreeMap::new();
    for (style, letters) in &styles {
        let fonts = fonts.iter().filter(|(name, _)| (style.takes)(name));
        for (_, font) in fonts {
            for (pair, found) in compare(font, signs, letters, always) {
                let known = best.entry(pair).or_default();
                *known = found.max(*known);
            }
        }
    }
    Ok(best)
}

/// A text font for the letters, and the fonts whose signs go with it.
struct Style {
    text: &'static str,
    takes: fn(&str) -> bool,
}

const STYLES: [Style; 4] = [
    Style { text: "NotoSans_400Regular.ttf", takes: |name| name.contains("NotoSans") },
    Style { text: "NotoSerif-Regular.ttf", takes: |name| name.contains("NotoS") },
    Style { text: "DejaVuSans.ttf", takes: |name| name.ends_with("DejaVuSans.ttf") },
    Style { text: "DejaVuSerif.ttf", takes: |name| name.ends_with("DejaVuSerif.ttf") },
];

fn fonts() -> Result<Vec<(String, FontVec)>> {
    let mut fonts = Vec::new();
    for name in sources::names("fonts")? {
        for file in sources::members(&name, is_wanted)? {
            let font = FontVec::try_from_vec(file.bytes)
                .with_context(|| format!("{} of {name} is not a font", file.path))?;
            fonts.push((file.path, font));
        }
    }
    Ok(fonts)
}

/// One weight of each script. Thousands of Tangut signs and the sign languages resemble no letter.
fn is_wanted(path: &str) -> bool {
    let regular = ["-Regular.ttf", "400Regular.ttf", "DejaVuSans.ttf", "DejaVuSerif.ttf"];
    let idle = ["Tangut", "SignWriting", "Display", "Slanted", "Siyaq", "Tifinagh"];
    let one_tifinagh = path.ends_with("NotoSansTifinagh-Regular.ttf");
    regular.iter().any(|ending| path.ends_with(ending))
        && (one_tifinagh || !idle.iter().any(|part| path.contains(part)))
}

fn compare(
    font: &FontVec,
    signs: &BTreeSet<char>,
    letters: &[(char, Drawing)],
    always: &BTreeSet<(char, char)>,
) -> Vec<((char, char), u8)> {
    let signs: Vec<char> = signs.iter().copied().collect();
    let halves = signs.chunks(signs.len().div_ceil(2).max(1));
    thread::scope(|scope| {
        let work =
            halves.map(|half| scope.spawn(move || compare_part(font, half, letters, always)));
        let work: Vec<_> = work.collect();
        work.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
    })
}

fn compare_part(
    font: &FontVec,
    signs: &[char],
    letters: &[(char, Drawing)],
    always: &BTreeSet<(char, char)>,
) -> Vec<((char, char), u8)> {
    let mut found = Vec::new();
    for &sign in signs {
        let Some(drawing) = Drawing::new(font, sign) else { continue };
        for (letter, other) in letters.iter().filter(|(letter, _)| *letter != sign) {
            let wanted = always.contains(&(sign, *letter));
            let alike = (drawing.likeness(other, wanted) * 100.0).round() as u8;
            if alike >= LEAST || wanted {
                found.push(((sign, *letter), alike));
            }
        }
    }
    found
}

/// A character as ink on two grids.
struct Drawing {
    /// At its size and height above the baseline, centred sideways.
    placed: Ink,
    /// Brought to one size, centred.
    sized: Ink,
    width: f32,
    height: f32,
    middle: f32,
}

impl Drawing {
    /// Draws; nothing when the font lacks the character or leaves it blank or oversized.
    fn new(font: &FontVec, c: char) -> Option<Drawing> {
        let id = font.glyph_id(c);
        let bounds = font.outline(id)?.bounds;
        let units = font.units_per_em()?;
        let (left, right) = (bounds.min.x.min(bounds.max.x), bounds.min.x.max(bounds.max.x));
        let (low, high) = (bounds.min.y.min(bounds.max.y), bounds.min.y.max(bounds.max.y));
        let (width, height) = ((right - left) / units, (high - low) / units);
        let middle = (low + high) / 2.0 / units;
        let longer = width.max(height);
        if id.0 == 0 || longer < 0.05 || longer > 1.4 {
            return None;
        }
        let draw = |em: f32, baseline: f32| {
            let scale = font.pt_to_px_scale(em * 72.0 / 96.0)?;
            let x = GRID as f32 / 2.0 - (left + right) / 2.0 / units * em;
            Some(Ink::new(font, id.with_scale_and_position(scale, Point { x, y: baseline })))
        };
        let em = SIDE / longer;
        let placed = draw(EM, BASELINE)?;
        let sized = draw(em, GRID as f32 / 2.0 + middle * em)?;
        Some(Drawing { placed, sized, width, height, middle })
    }

    /// 1 when the ink is the same at the same place. A size or height that differs costs a little,
    /// since readers forgive it: a small capital is read as its letter.
    ///
    /// Shapes that differ much in width and height are not compared, but for `closely`.
    fn likeness(&self, other: &Drawing, closely: bool) -> f32 {
        let ratio = |a: f32, b: f32| a.min(b) / a.max(b);
        let (wide, high) = (ratio(self.width, other.width), ratio(self.height, other.height));
        let near = closely || (wide > 0.6 && high > 0.6);
        let placed = if near { self.placed.overlap(&other.placed) } else { 0.0 };
        let same_shape =
            closely || ratio(self.width / self.height, other.width / other.height) > 0.7;
        let cost = 0.02 + 0.25 * (1.0 - high) + 0.3 * (self.middle - other.middle).abs();
        let sized = if same_shape { self.sized.overlap(&other.sized) - cost } else { 0.0 };
        placed.max(sized).clamp(0.0, 1.0)
    }
}

/// How much ink lies on each dot of the grid, blurred, so that a stroke a dot aside still counts.
struct Ink(Box<[f32]>);

impl Ink {
    fn new(font: &FontVec, glyph: Glyph) -> Ink {
        let mut dots = vec![0.0; GRID * GRID];
        if let Some(outline) = font.outline_glyph(glyph) {
            let corner = outline.px_bounds().min;
            outline.draw(|x, y, ink| {
                let (x, y) = (corner.x as i32 + x as i32, corner.y as i32 + y as i32);
                let side = 0..GRID as i32;
                if side.contains(&x) && side.contains(&y) {
                    dots[y as usize * GRID + x as usize] = ink.min(1.0);
                }
            });
        }
        let blurred = blur(&blur(&dots, 1), GRID);
        Ink(blur(&blur(&blurred, 1), GRID).into_boxed_slice())
    }

    /// The ink both have, as a share of the ink either has.
    fn overlap(&self, other: &Ink) -> f32 {
        let (mut both, mut either) = ([0.0; 8], [0.0; 8]);
        for (a, b) in self.0.chunks_exact(8).zip(other.0.chunks_exact(8)) {
            for lane in 0..8 {
                both[lane] += if a[lane] < b[lane] { a[lane] } else { b[lane] };
                either[lane] += if a[lane] < b[lane] { b[lane] } else { a[lane] };
            }
        }
        let (both, either) = (both.iter().sum::<f32>(), either.iter().sum::<f32>());
        if either > 0.0 { both / either } else { 0.0 }
    }
}

/// Each dot becomes the mean of itself and its neighbours `step` dots before and after.
fn blur(dots: &[f32], step: usize) -> Vec<f32> {
    let at = |index: Option<usize>| index.and_then(|i| dots.get(i)).copied().unwrap_or(0.0);
    let mean = |i: usize| {
        0.25 * at(i.checked_sub(step)) + 0.5 * at(Some(i)) + 0.25 * at(i.checked_add(step))
    };
    (0..dots.len()).map(mean).collect()
}
