//! Takes off what lies over the letters, layer by layer, before the letters themselves are judged.

mod combining;
mod mojibake;
mod styled;

use crate::layers::Layers;
use crate::{Certainty, Sightings, look};

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
/// found, so there is a last one.
fn read_back(layers: &mut Layers<'_>) {
    loop {
        let found = mojibake::find(layers.text());
        let again = found.iter().any(|finding| finding.certainty == Certainty::Certain);
        layers.add(found);
        if !again {
            return;
        }
    }
}
