//! Takes off what lies over the letters, layer by layer, before the letters themselves are judged.

mod combining;
mod mojibake;
mod styled;

use crate::layers::Layers;
use crate::{Certainty, Finding, Sightings, look, restore};

/// Takes off the layers that lie over the letters, the outermost first, and looks at what is left.
pub(crate) fn peel(layers: &mut Layers<'_>) -> Sightings {
    read_back(layers);
    let found = combining::find(layers.text());
    layers.add(found);
    let found = styled::find(layers.text());
    layers.add(found);
    look(layers.text())
}

/// Undoes readings in the wrong encoding, also several of them. Each leaves less text than it
/// found, so there is a last one; what only that one leaves in doubt is in doubt.
fn read_back(layers: &mut Layers<'_>) {
    let is_sure = |found: &Finding| found.certainty == Certainty::Certain;
    let mut found = mojibake::find(layers.text());
    if !found.iter().any(is_sure) {
        layers.add(found);
        return;
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
}
