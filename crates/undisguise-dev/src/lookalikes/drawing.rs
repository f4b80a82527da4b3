//! How alike two characters look: both drawn with the same font, and laid on top of each other.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::thread;

use ab_glyph::{Font, FontVec, Glyph, Point, PxScale};
use anyhow::{Context, Result, ensure};

use crate::sources;

/// Dots per em in a placed drawing.
const EM: f32 = 32.0;
/// Dots along the sides of a drawing that was brought to one size.
const SIDE: f32 = 30.0;
/// A shape with sides of less than this ratio keeps it: stretched to a square, `l` would be a block.
const SLIM: f32 = 0.45;
/// Dots per row and column of every drawing.
const GRID: usize = 48;
/// The row of the baseline in a placed drawing.
const BASELINE: f32 = 35.0;

/// A pair drawn alike less than this is not worth a look.
pub(super) const LEAST: u8 = 74;

/// The similarity, 0 to 100, of signs and letters, by pair. Pairs below [`LEAST`] are left out,
/// unless they are in `always`.
///
/// A letter is drawn with every text font, a sign with every font that has it; the most alike
/// drawing counts. Takes less than a minute.
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
        work.into_iter()
            .flat_map(|part| part.join().unwrap_or_else(|panic| resume_unwind(panic)))
            .collect()
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
    /// Brought to one width and height, centred; only to one length when it is slim.
    sized: Ink,
    slim: bool,
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
        if id.0 == 0 || !(0.05..=1.4).contains(&longer) {
            return None;
        }
        let draw = |em: Point, baseline: f32| {
            let side = |em: f32| font.pt_to_px_scale(em * 72.0 / 96.0);
            let scale = PxScale { x: side(em.x)?.x, y: side(em.y)?.y };
            let x = GRID as f32 / 2.0 - (left + right) / 2.0 / units * em.x;
            Some(Ink::new(font, id.with_scale_and_position(scale, Point { x, y: baseline })))
        };
        let placed = draw(Point { x: EM, y: EM }, BASELINE)?;
        let slim = width.min(height) < SLIM * longer;
        let em = if slim { (longer, longer) } else { (width, height) };
        let em = Point { x: SIDE / em.0, y: SIDE / em.1 };
        let sized = draw(em, GRID as f32 / 2.0 + middle * em.y)?;
        Some(Drawing { placed, sized, slim, width, height, middle })
    }

    /// 1 when the ink is the same at the same place. A size or height that differs costs a little,
    /// since readers forgive it: a small capital is read as its letter.
    ///
    /// Shapes that differ much in width and height are not compared, but for `closely`.
    fn likeness(&self, other: &Drawing, closely: bool) -> f32 {
        let ratio = |a: f32, b: f32| a.min(b) / a.max(b);
        let least = if closely { 0.0 } else { f32::from(LEAST) / 100.0 };
        let (wide, high) = (ratio(self.width, other.width), ratio(self.height, other.height));
        let near = closely || (wide > 0.6 && high > 0.6);
        let placed = if near { self.placed.overlap(&other.placed, least) } else { 0.0 };
        let stretch = ratio(self.width / self.height, other.width / other.height);
        let aside = (self.middle - other.middle).abs();
        let cost = 0.02 + 0.2 * (1.0 - high) + 0.2 * (1.0 - stretch) + 0.3 * aside;
        let same_shape = self.slim == other.slim && stretch > 0.7;
        let sized =
            if same_shape { self.sized.overlap(&other.sized, least + cost) - cost } else { 0.0 };
        placed.max(sized).clamp(0.0, 1.0)
    }
}

/// How much ink lies on each dot of the grid, blurred, so that a stroke a dot aside still counts;
/// scaled to length 1, so that bold and light strokes compare.
struct Ink {
    dots: Box<[f32]>,
    /// The length of each row.
    rows: [f32; GRID],
}

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
        Ink::of(&dots)
    }

    fn of(dots: &[f32]) -> Ink {
        let mut dots = blur(&blur(dots, 1), GRID).into_boxed_slice();
        let length = dot(&dots, &dots).sqrt().max(f32::MIN_POSITIVE);
        dots.iter_mut().for_each(|ink| *ink /= length);
        let mut rows = [0.0; GRID];
        for (length, row) in rows.iter_mut().zip(dots.chunks_exact(GRID)) {
            *length = dot(row, row).sqrt();
        }
        Ink { dots, rows }
    }

    /// The ink both have, as a share of the ink either has; 0 when that is certainly below `least`.
    fn overlap(&self, other: &Ink, least: f32) -> f32 {
        // Two drawings of length 1 share their dot product, and have the rest each for itself.
        let share = |common: f32| common / (2.0 - common);
        // No product of rows exceeds the product of their lengths: most pairs need no more.
        if share(dot(&self.rows, &other.rows)) < least {
            return 0.0;
        }
        share(dot(&self.dots, &other.dots))
    }
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut lanes = [0.0; 8];
    for (a, b) in a.chunks_exact(8).zip(b.chunks_exact(8)) {
        for lane in 0..8 {
            lanes[lane] += a[lane] * b[lane];
        }
    }
    lanes.iter().sum()
}

/// Each dot becomes the mean of itself and its neighbours `step` dots before and after.
fn blur(dots: &[f32], step: usize) -> Vec<f32> {
    let at = |index: Option<usize>| index.and_then(|i| dots.get(i)).copied().unwrap_or(0.0);
    let mean = |i: usize| {
        0.25 * at(i.checked_sub(step)) + 0.5 * at(Some(i)) + 0.25 * at(i.checked_add(step))
    };
    (0..dots.len()).map(mean).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ink(dots: &[(usize, usize)]) -> Ink {
        let mut all = vec![0.0; GRID * GRID];
        for (x, y) in dots {
            all[y * GRID + x] = 1.0;
        }
        Ink::of(&all)
    }

    #[test]
    fn the_same_ink_overlaps_wholly_and_other_ink_not_at_all() {
        let (here, there) = (ink(&[(9, 9), (9, 10)]), ink(&[(30, 30)]));
        assert!(here.overlap(&here, 0.0) > 0.999);
        assert_eq!(here.overlap(&there, 0.0), 0.0);
    }

    #[test]
    fn a_dot_aside_still_counts() {
        let alike = ink(&[(9, 9)]).overlap(&ink(&[(10, 9)]), 0.0);
        assert!((0.3..0.9).contains(&alike), "{alike}");
    }

    #[test]
    fn the_shortcut_never_drops_what_is_alike_enough() {
        let (a, b) = (ink(&[(9, 9), (20, 9), (9, 30)]), ink(&[(9, 9), (20, 9)]));
        let whole = a.overlap(&b, 0.0);
        assert_eq!(a.overlap(&b, whole - 0.001), whole);
    }
}
