//! Reads text that was written to be read by people and missed by machines, says how it was
//! disguised, and gives back what it says.
//!
//! The whole line is one function, [`reveal`]:
//!
//! ```text
//! text ─▶ look ─▶ judge ─▶ restore ─▶ explain
//!         sightings  findings   restoration  words for people
//!                    + schemes
//! ```
//!
//! ```
//! let page = "The ferrymaп kept the letter iп his coat for пiпe years, aпd пobody kпew it υпtil пow.";
//! let revealed = undisguise::reveal(page, &undisguise::Config::default());
//! assert_eq!(
//!     revealed.restoration.text(),
//!     "The ferryman kept the letter in his coat for nine years, and nobody knew it until now."
//! );
//! assert_eq!(revealed.restoration.undo(), page);
//! assert_eq!(undisguise::reveal("", &undisguise::Config::default()).findings, []);
//! ```
#![forbid(unsafe_code)]

mod class;
mod explain;
mod finding;
mod judge;
mod language;
mod layers;
mod look;
mod model;
mod peel;
mod quoted;
mod restore;
mod scheme;
mod scramble;
mod stand_in;
mod tables;
mod words;

use layers::Layers;
use peel::peel;

pub use explain::{Explanation, character_name, explain, kind_in_words, reasons_in_words};
pub use finding::{Certainty, Finding, Kind, Reason, Reasons, Span};
pub use judge::{Judgement, Segment, judge};
pub use language::Language;
pub use look::{Sighting, Sightings, look};
pub use peel::hidden_message;
pub use restore::{Edit, OffsetMap, Restoration, restore};
pub use scheme::{Scheme, SchemeId, Swap};

/// What may be asked of [`reveal`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The least certainty a finding must have for its edit to be applied to the restoration.
    ///
    /// [`Certainty::Certain`] unless asked otherwise: a miss is a pity, a false alarm is a defect.
    pub apply: Certainty,
}

impl Default for Config {
    fn default() -> Self {
        Config { apply: Certainty::Certain }
    }
}

/// What [`reveal`] gives back: the judgement and the restoration it led to.
#[derive(Clone, Debug, PartialEq)]
pub struct Revelation {
    /// Every sighting that was judged to be disguise, in the order of the text.
    pub findings: Vec<Finding>,
    /// The substitution tables the text was written with, in the order of their first use.
    pub schemes: Vec<Scheme>,
    /// The stretches of the text that were judged together; they cover the text without gaps.
    pub segments: Vec<Segment>,
    /// Stretches in which every letter was moved on by one, as publishers scramble text behind a
    /// paywall; bytes of the original. They are labelled and never decoded.
    pub scrambled: Vec<Span>,
    /// The text as it reads, and the way back.
    pub restoration: Restoration,
}

impl Revelation {
    /// Whether anything was found that is at least `certainty`.
    pub fn is_disguised(&self, certainty: Certainty) -> bool {
        self.findings.iter().any(|finding| finding.certainty >= certainty)
    }
}

/// Reads one text: what is disguised, what it says, and the way back.
///
/// Spans are bytes of `text`. Never fails and never panics, whatever `text` holds; the empty text
/// has no findings. Linear in the length of the text. For findings in words, pass the result to
/// [`explain()`].
pub fn reveal(text: &str, config: &Config) -> Revelation {
    let mut layers = Layers::new(text);
    for round in 0..ROUNDS {
        let before = layers.changes();
        let sightings = peel(&mut layers);
        let judgement = judge(layers.text(), &sightings);
        let judged = layers.add_judgement(judgement);
        // Nothing came off since stand-ins were last looked for.
        if round > 0 && layers.changes() == before {
            break;
        }
        let stand_ins = stand_in::find(layers.text());
        if !(layers.add(stand_ins) || judged) {
            break;
        }
    }
    layers.finish(config.apply)
}

/// How often a text is read: what is taken off may have hidden something else.
const ROUNDS: usize = 3;
