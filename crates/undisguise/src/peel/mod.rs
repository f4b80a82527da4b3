//! Takes off what lies over the letters, layer by layer, before the letters themselves are judged.

use crate::layers::Layers;
use crate::{Sightings, look};

/// Takes off the layers that lie over the letters, the outermost first, and looks at what is left.
pub(crate) fn peel(layers: &mut Layers<'_>) -> Sightings {
    look(layers.text())
}
