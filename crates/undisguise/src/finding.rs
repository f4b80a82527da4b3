//! What was found: a span of the original, what stands there, what is meant, how sure, and why.

use std::fmt;

use smol_str::SmolStr;

/// A stretch of the original text, in bytes of its UTF-8, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset behind the last byte.
    pub end: usize,
}

impl Span {
    /// The span from `start` to `end`, bytes of the original.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "a span never runs backwards");
        Span { start, end }
    }

    /// Length in bytes; zero for the empty span.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether the span holds no byte at all.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The bytes of `text` this span covers. The span must come from that very text.
    #[inline]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }
}

/// In what way a sign is a disguise. The names are the same in JSON, in Python and in the docs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// A letter of another script or alphabet that stands for the letter meant: `п` for n.
    Homoglyph,
    /// A styled form of the letter: mathematical, enclosed, small-capital: `𝚊` for a.
    Styled,
    /// A fullwidth or halfwidth form: `ａ` for a.
    Width,
    /// A character that leaves no trace on the screen, put between letters.
    Invisible,
    /// Letters pulled apart or run together.
    Spacing,
    /// Marks stacked on letters that do not carry them.
    Combining,
    /// Direction controls that make the reader see another order.
    Bidi,
    /// Digits and signs for letters: `c0r0na`.
    StandIn,
    /// A message hidden in characters nobody sees.
    Payload,
    /// Text read in the wrong encoding.
    Mojibake,
}

impl Kind {
    /// The name used in JSON and in the docs, such as `homoglyph` or `stand-in`.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Homoglyph => "homoglyph",
            Kind::Styled => "styled",
            Kind::Width => "width",
            Kind::Invisible => "invisible",
            Kind::Spacing => "spacing",
            Kind::Combining => "combining",
            Kind::Bidi => "bidi",
            Kind::StandIn => "stand-in",
            Kind::Payload => "payload",
            Kind::Mojibake => "mojibake",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// How sure a finding is. Ordered: `Possible < Likely < Certain`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Certainty {
    /// Only shown, never applied by the program.
    Possible,
    /// Applied on request.
    Likely,
    /// May be applied unasked.
    Certain,
}

impl Certainty {
    /// The name used in JSON and in the docs: `possible`, `likely` or `certain`.
    pub fn name(self) -> &'static str {
        match self {
            Certainty::Possible => "possible",
            Certainty::Likely => "likely",
            Certainty::Certain => "certain",
        }
    }
}

impl fmt::Display for Certainty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Why a finding was judged as it was. A finding carries several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Reason {
    /// The page as a whole was written with this substitution table.
    Scheme,
    /// The word mixes alphabets that no language mixes.
    MixedWord,
    /// The text under the scheme is better language than the text as it stands.
    Language,
    /// The letter meant is missing from the segment, or nearly so.
    LetterMissing,
    /// A table of look-alikes names this pair.
    LookAlike,
    /// No table names this pair: it was learnt from this text.
    Learnt,
    /// The sign stands for more than one letter; the context decided here.
    Context,
    /// The sign does not tell capital from small; the context decided the case.
    CaseFromContext,
    /// The character is not visible and no script needs it here.
    Unseen,
    /// Too little text to be sure.
    LittleText,
    /// The characters spell a message that nobody sees.
    HiddenMessage,
    /// Direction controls show the reader another order than the one written.
    OrderChanged,
    /// The marks belong to no letter of any living spelling, or stand in piles.
    StackedMarks,
    /// The letters stand one by one, and put together they make words.
    PulledApart,
    /// Put back, it is a word; as it stands, it is none.
    KnownWord,
    /// The bytes make sense in another encoding.
    WrongEncoding,
    /// Another layer of disguise lies over this one.
    Layered,
    /// The text speaks of disguise and shows it.
    Quoted,
}

impl Reason {
    const ALL: [Reason; 18] = [
        Reason::Scheme,
        Reason::MixedWord,
        Reason::Language,
        Reason::LetterMissing,
        Reason::LookAlike,
        Reason::Learnt,
        Reason::Context,
        Reason::CaseFromContext,
        Reason::Unseen,
        Reason::LittleText,
        Reason::HiddenMessage,
        Reason::OrderChanged,
        Reason::StackedMarks,
        Reason::PulledApart,
        Reason::KnownWord,
        Reason::WrongEncoding,
        Reason::Layered,
        Reason::Quoted,
    ];

    /// The name used in JSON, such as `mixed-word`.
    pub fn name(self) -> &'static str {
        match self {
            Reason::Scheme => "scheme",
            Reason::MixedWord => "mixed-word",
            Reason::Language => "language",
            Reason::LetterMissing => "letter-missing",
            Reason::LookAlike => "look-alike",
            Reason::Learnt => "learnt",
            Reason::Context => "context",
            Reason::CaseFromContext => "case-from-context",
            Reason::Unseen => "unseen",
            Reason::LittleText => "little-text",
            Reason::HiddenMessage => "hidden-message",
            Reason::OrderChanged => "order-changed",
            Reason::StackedMarks => "stacked-marks",
            Reason::PulledApart => "pulled-apart",
            Reason::KnownWord => "known-word",
            Reason::WrongEncoding => "wrong-encoding",
            Reason::Layered => "layered",
            Reason::Quoted => "quoted",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A set of reasons, four bytes large. In the order of [`Reason`].
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Reasons(u32);

impl Reasons {
    /// The reasons of the set, in the order of [`Reason`]; none for the empty set.
    pub fn iter(self) -> impl Iterator<Item = Reason> {
        Reason::ALL.into_iter().filter(move |reason| self.contains(*reason))
    }

    /// Whether the set holds a reason.
    pub fn contains(self, reason: Reason) -> bool {
        self.0 & 1 << reason as u32 != 0
    }

    /// Whether the set is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Puts a reason into the set.
    pub fn insert(&mut self, reason: Reason) {
        self.0 |= 1 << reason as u32;
    }
}

impl FromIterator<Reason> for Reasons {
    fn from_iter<I: IntoIterator<Item = Reason>>(reasons: I) -> Self {
        let mut set = Reasons::default();
        reasons.into_iter().for_each(|reason| set.insert(reason));
        set
    }
}

impl<const N: usize> From<[Reason; N]> for Reasons {
    fn from(reasons: [Reason; N]) -> Self {
        reasons.into_iter().collect()
    }
}

impl fmt::Debug for Reasons {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// A sighting judged to be disguise here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where it stands, in bytes of the original.
    pub span: Span,
    /// What stands there, exactly as in the original.
    pub shown: SmolStr,
    /// What is meant; empty when the sign was added and means nothing.
    pub meant: SmolStr,
    /// In what way it is a disguise.
    pub kind: Kind,
    /// How sure the judgement is.
    pub certainty: Certainty,
    /// Why; at least one.
    pub reasons: Reasons,
    /// Index into [`Revelation::schemes`](crate::Revelation::schemes), when a scheme says so.
    pub scheme: Option<usize>,
}
