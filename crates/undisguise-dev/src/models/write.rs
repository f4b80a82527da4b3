//! Writes a model file; the reader is `model.rs` of the core crate, which documents the format.

use super::estimate::Key;
use super::prune::Node;

/// Steps of the quantised logarithms, in nats.
pub(super) const STEP: f64 = 0.2;

/// The bytes of a model file.
pub(super) fn write(alphabet: &str, tree: &[Vec<Node>]) -> Vec<u8> {
    let mut bytes = b"UDM1".to_vec();
    bytes.push(tree.len() as u8);
    bytes.extend((alphabet.len() as u16).to_le_bytes());
    bytes.extend(alphabet.as_bytes());
    for level in tree {
        bytes.extend((level.len() as u32).to_le_bytes());
    }
    for level in tree {
        for (at, node) in level.iter().enumerate() {
            let last = level.get(at + 1).is_none_or(|next| parent(next.key) != parent(node.key));
            let inner = node.back_off.is_some();
            bytes.push((node.key & 0x7F) as u8);
            bytes.push(quantise(node.log_prob) | u8::from(last) << 7 | u8::from(inner) << 6);
            bytes.extend(node.back_off.map(quantise));
        }
    }
    bytes
}

fn parent(key: Key) -> Key {
    key >> 7
}

fn quantise(log: f64) -> u8 {
    (-log / STEP).round().clamp(0.0, 63.0) as u8
}
