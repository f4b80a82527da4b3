//! Takes off what lies over the letters, layer by layer, before the letters themselves are judged.

mod bidi;
mod invisible;
mod payload;
mod soft_hyphen;
mod unseen;

use crate::layers::Layers;
use crate::{Certainty, Finding, Sightings, look};

pub use payload::hidden_message;

/// One layer: what must have been seen for it to be looked for at all, and what finds it.
struct Layer {
    is_asked: fn(&Sightings) -> bool,
    find: fn(&str) -> Vec<Finding>,
}

/// The outermost first.
const LAYERS: &[Layer] = &[
    Layer { is_asked: |seen| seen.turned, find: bidi::find },
    Layer { is_asked: |seen| seen.hidden, find: payload::find },
    Layer { is_asked: |seen| seen.hidden, find: invisible::find },
];

/// Takes off the layers that lie over the letters, the outermost first, and looks at what is left.
///
/// Honest text mostly holds nothing that asks for a layer: then this is one look.
pub(crate) fn peel(layers: &mut Layers<'_>) -> Sightings {
    let mut sightings = look(layers.text());
    for layer in LAYERS {
        if !(layer.is_asked)(&sightings) {
            continue;
        }
        let findings = (layer.find)(layers.text());
        let changes = findings.iter().any(|found| found.certainty == Certainty::Certain);
        layers.add(findings);
        if changes {
            sightings = look(layers.text());
        }
    }
    sightings
}
