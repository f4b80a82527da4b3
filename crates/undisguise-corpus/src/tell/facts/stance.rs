//! Whether a sentence speaks of peace or of strife.

use super::terms::REACH;
use super::{Role, Scene};

/// How many words say that people are at peace with each other, and how many that they are not.
pub(super) fn stance(scene: &Scene) -> (u8, u8) {
    let (mut peace, mut strife) = (0_u8, 0_u8);
    for token in scene.sentence.first..scene.sentence.end {
        let entry = scene.entry(token);
        let is_peace = entry.is(Role::PEACE);
        if is_peace || entry.is(Role::STRIFE) {
            let before = token.saturating_sub(REACH).max(scene.sentence.first);
            let negated = scene.has(Role::NOT, before, token);
            let side = if is_peace == negated { &mut strife } else { &mut peace };
            *side = side.saturating_add(1);
        }
    }
    (peace, strife)
}
