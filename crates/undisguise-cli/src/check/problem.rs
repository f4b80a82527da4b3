//! One thing that was found, ready to be told in any format.

use undisguise::{Certainty, Kind, Span};

use super::place::Place;

/// Signs of one kind and certainty in one word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// In bytes of the file.
    pub(crate) span: Span,
    pub(crate) place: Place,
    pub(crate) kind: Kind,
    pub(crate) certainty: Certainty,
    /// What stands in the span.
    pub(crate) shown: String,
    /// The word around the span, as it stands.
    pub(crate) word: String,
    /// What the span reads as.
    pub(crate) meant: String,
    /// One line that says it all; nothing in it hides.
    pub(crate) message: String,
    pub(crate) reasons: Vec<String>,
    /// What `--fix` puts in place of which bytes, in order.
    pub(crate) edits: Vec<(Span, String)>,
    pub(crate) excerpt: Excerpt,
}

impl Problem {
    /// Whether `--fix` mends it. Of text whose order was turned only its author can say which
    /// order was meant.
    pub(crate) fn is_fixable(&self) -> bool {
        self.certainty == Certainty::Certain && self.kind != Kind::Bidi && !self.edits.is_empty()
    }
}

/// A line, with escapes for what cannot be seen, and where in it the problem stands, in columns of
/// a terminal.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Excerpt {
    pub(crate) line: String,
    pub(crate) indent: usize,
    pub(crate) width: usize,
}

/// What a certainty is called in reports: the words of SARIF, without the case.
pub(crate) fn level(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "error",
        Certainty::Likely => "warning",
        Certainty::Possible => "note",
    }
}

/// Every kind there is, with what a person should know of it: the rules of a report.
pub(crate) const KINDS: [(Kind, &str, &str); 10] = [
    (
        Kind::Homoglyph,
        "A letter of another script that looks like the letter meant",
        "Two names that look alike can be two names. Type the word anew, or allow it if the other \
         script is meant.",
    ),
    (
        Kind::Styled,
        "A styled letter in place of an ordinary one",
        "Mathematical, enclosed and small-capital letters are read by people and missed by search. \
         Type the word anew.",
    ),
    (
        Kind::Width,
        "A fullwidth or halfwidth letter in place of an ordinary one",
        "Fullwidth letters are other characters than the ones they look like. Type the word anew.",
    ),
    (
        Kind::Invisible,
        "A character that leaves no trace on the screen",
        "It makes two texts differ that look the same. Delete it.",
    ),
    (
        Kind::Spacing,
        "Letters pulled apart or run together",
        "People read the word, filters do not. Write it in one piece.",
    ),
    (
        Kind::Combining,
        "Marks on letters that do not carry them",
        "Marks keep a word from being found. Delete them.",
    ),
    (
        Kind::Bidi,
        "A direction control that shows another order than the one written",
        "Code is compiled in the order written, not in the order seen (CVE-2021-42574). Delete the \
         control, and read what is left with care.",
    ),
    (
        Kind::StandIn,
        "Digits or signs in place of letters",
        "People read the word, filters do not. Write it with letters.",
    ),
    (
        Kind::Payload,
        "A message hidden in characters that nobody sees",
        "Programs and language models read what reviewers cannot see. Delete it, and ask where it \
         came from.",
    ),
    (
        Kind::Mojibake,
        "Text read in the wrong encoding",
        "The bytes make sense in another encoding. Convert the file to UTF-8.",
    ),
];
