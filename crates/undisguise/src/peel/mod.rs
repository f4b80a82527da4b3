//! Takes off what lies over the letters, layer by layer, before the letters themselves are judged.

mod spacing;

use crate::layers::Layers;
use crate::{Sightings, look};

/// Takes off the layers that lie over the letters, the outermost first, and looks at what is left.
pub(crate) fn peel(layers: &mut Layers<'_>) -> Sightings {
    if spacing::may_find(layers.text()) {
        layers.add(spacing::find(layers.text()));
    }
    look(layers.text())
}
