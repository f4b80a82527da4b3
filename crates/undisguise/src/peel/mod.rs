//! Takes off what lies over the letters, layer by layer, before the letters themselves are judged.

mod bidi;
mod combining;
mod invisible;
mod mojibake;
mod payload;
mod soft_hyphen;
mod spacing;
mod styled;
mod unseen;

use crate::layers::Layers;
use crate::{Certainty, Finding, Sightings, look, restore};

pub use payload::hidden_message;
pub(crate) use soft_hyphen::{is_divided, may_be_divided};

/// One layer: what must have been seen for it to be looked for at all, and what finds it.
struct Layer {
    is_asked: fn(&Sightings) -> bool,
    find: fn(&str) -> Vec<Finding>,
}

/// Those under a wrong encoding, the outermost first.
const LAYERS: &[Layer] = &[
    Layer { is_asked: |seen| seen.turned, find: bidi::find },
    Layer { is_asked: |seen| seen.hidden, find: payload::find },
    Layer { is_asked: |seen| seen.hidden, find: invisible::find },
    Layer { is_asked: |seen| seen.marked, find: combining::find },
    Layer { is_asked: |_| true, find: spacing::find },
    Layer { is_asked: |seen| seen.styled || seen.astral, find: styled::find },
];

/// Takes off the layers that lie over the letters, the outermost first, and looks at what is left.
///
/// Honest text mostly holds nothing that asks for a layer: then this is one look.
pub(crate) fn peel(layers: &mut Layers<'_>) -> Sightings {
    let mut sightings = look(layers.text());
    if !sightings.is_ascii && read_back(layers) {
        sightings = look(layers.text());
    }
    for layer in LAYERS {
        if !(layer.is_asked)(&sightings) {
            continue;
        }
        let findings = (layer.find)(layers.text());
        if layers.add(findings) {
            sightings = look(layers.text());
        }
    }
    sightings
}

/// Undoes readings in the wrong encoding, also several of them. Each leaves less text than it
/// found, so there is a last one; what only that one leaves in doubt is in doubt. Returns whether
/// anything was undone.
fn read_back(layers: &mut Layers<'_>) -> bool {
    let is_sure = |found: &Finding| found.certainty == Certainty::Certain;
    let mut found = mojibake::find(layers.text());
    if !found.iter().any(is_sure) {
        return layers.add(found);
    }
    while found.iter().any(is_sure) {
        let read = restore(layers.text(), &found, Certainty::Certain).into_text();
        let next = mojibake::find(&read);
        if next.iter().any(is_sure) {
            found.retain(is_sure);
        }
        layers.add(found);
        found = next;
    }
    true
}
