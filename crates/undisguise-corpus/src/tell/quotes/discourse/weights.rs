//! How much each thing that is told of somebody speaks for being meant.
//!
//! Fitted to the quotations annotated in `bench/stories/seen` and `practice` whose speakers a pronoun or
//! a description gives: conditional logistic regression over all who may be meant there, drawn towards
//! values set by hand, so that what is rare stays near them; how strongly was chosen by leaving one set
//! of articles out. A difference of one makes somebody 2.7 times as likely.

use super::people::Class;

/// By less than this somebody is not sure to be meant: then nobody is told.
pub(super) const DOUBT: f32 = 0.4;

/// Of whom a pronoun may mean.
pub(super) mod pronoun {
    /// Mentioned last in the same sentence; of those that are all quotation none counts.
    pub(in super::super) const SAME_SENTENCE: f32 = 1.42;
    /// The same for a possessive.
    pub(in super::super) const OWN_SAME_SENTENCE: f32 = 1.5;
    /// In the sentence before.
    pub(in super::super) const SENTENCE_BEFORE: f32 = 1.03;
    /// Three sentences back.
    pub(in super::super) const THREE_BACK: f32 = -0.35;
    /// Four to eight.
    pub(in super::super) const FAR_BACK: f32 = -1.31;
    /// Farther back, or never.
    pub(in super::super) const FARTHER_BACK: f32 = -0.94;
    /// In the paragraph before.
    pub(in super::super) const PARAGRAPH_BEFORE: f32 = -0.56;
    /// Two or three paragraphs back.
    pub(in super::super) const PARAGRAPHS_BACK: f32 = -0.14;
    /// Farther back.
    pub(in super::super) const FAR_PARAGRAPHS: f32 = -0.46;
    /// As first subject.
    pub(in super::super) const SUBJECT: f32 = 0.23;
    /// The same for a possessive.
    pub(in super::super) const OWN_SUBJECT: f32 = 0.5;
    /// Behind a preposition.
    pub(in super::super) const OBJECT: f32 = -0.51;
    /// As whose something was.
    pub(in super::super) const OWNER: f32 = 0.15;
    /// In the title.
    pub(in super::super) const TITLE: f32 = -0.17;
    /// The first subject of the sentence of the last mention, near.
    pub(in super::super) const FIRST_SUBJECT: f32 = -0.01;
    /// The same for a possessive.
    pub(in super::super) const OWN_FIRST_SUBJECT: f32 = 1.0;
    /// By a pronoun; set by hand, less than was fitted.
    pub(in super::super) const PRONOUN: f32 = -0.2;
    /// That sentence stands right before, in the same paragraph.
    pub(in super::super) const SUBJECT_HERE: f32 = 1.14;
    /// The first subject of the paragraph.
    pub(in super::super) const PARAGRAPH_SUBJECT: f32 = -0.19;
    /// Met in the same paragraph for the first time.
    pub(in super::super) const MET_HERE: f32 = 1.08;
    /// For each of up to four who fit and were mentioned since.
    pub(in super::super) const BETWEEN: f32 = -0.06;
    /// Named in the text, and not yet.
    pub(in super::super) const NOT_MET: f32 = -0.33;
    /// Whether man or woman is not known.
    pub(in super::super) const NO_GENDER: f32 = -0.88;
    /// Nobody else who fits is mentioned in the paragraph.
    pub(in super::super) const ALONE_HERE: f32 = 0.44;
    /// No other who fits is a subject in the paragraph.
    pub(in super::super) const ONLY_SUBJECT_HERE: f32 = -0.19;
    /// A name that may be no person’s.
    pub(in super::super) const DOUBTFUL_NAME: f32 = -1.85;
    /// Nothing says that it is a person’s.
    pub(in super::super) const UNLIKELY_NAME: f32 = -1.51;
    /// Somebody without a name.
    pub(in super::super) const NO_NAME: f32 = -1.94;
    /// Whom the text names most.
    pub(in super::super) const FIRST_FOCUS: f32 = 0.58;
    /// Whom it names next.
    pub(in super::super) const SECOND_FOCUS: f32 = 0.55;
    /// For the logarithm of how often it was a subject.
    pub(in super::super) const SUBJECTS: f32 = 0.71;
    /// Spoke last, in the same paragraph.
    pub(in super::super) const SPOKE_HERE: f32 = -0.28;
    /// Spoke last, in the paragraph before.
    pub(in super::super) const SPOKE_BEFORE: f32 = -0.59;
    /// Spoke last, farther back.
    pub(in super::super) const SPOKE_FAR: f32 = -0.48;
    /// Spoke last, and a verb says that the same one goes on.
    pub(in super::super) const GOES_ON: f32 = 1.71;
    /// Spoke last, in the same paragraph, and a verb stands without a subject.
    pub(in super::super) const DROPPED_HERE: f32 = 0.47;
    /// Spoke last, and a verb says that somebody answers.
    pub(in super::super) const REPLIES: f32 = -1.59;
    /// Spoke before the last one, in a dialogue.
    pub(in super::super) const OTHER_TURN: f32 = -0.52;
}

/// Of whom a description may mean.
pub(super) mod noun {
    /// Mentioned last in the same sentence.
    pub(in super::super) const SAME_SENTENCE: f32 = -0.74;
    /// In the sentence before.
    pub(in super::super) const SENTENCE_BEFORE: f32 = 1.37;
    /// Three to eight sentences back.
    pub(in super::super) const BACK: f32 = -0.59;
    /// Farther back, or never.
    pub(in super::super) const FAR_BACK: f32 = -0.97;
    /// In the paragraph before.
    pub(in super::super) const PARAGRAPH_BEFORE: f32 = -0.88;
    /// Two or three paragraphs back.
    pub(in super::super) const PARAGRAPHS_BACK: f32 = -0.26;
    /// Farther back.
    pub(in super::super) const FAR_PARAGRAPHS: f32 = 0.09;
    /// Called so before.
    pub(in super::super) const SAME_NOUN: f32 = 2.19;
    /// The same, of somebody without a name.
    pub(in super::super) const NAMELESS_SAME_NOUN: f32 = 0.47;
    /// Called so anywhere in the text.
    pub(in super::super) const CALLED_SO: f32 = 3.12;
    /// Called something else.
    pub(in super::super) const OTHER_NOUN: f32 = -0.82;
    /// The same, of somebody without a name.
    pub(in super::super) const NAMELESS_OTHER_NOUN: f32 = -0.24;
    /// Somebody without a name.
    pub(in super::super) const NO_NAME: f32 = -2.39;
    /// Whom the text names most.
    pub(in super::super) const FIRST_FOCUS: f32 = 0.85;
    /// Whom it names next.
    pub(in super::super) const SECOND_FOCUS: f32 = 0.45;
    /// Whom it names most and has not named yet.
    pub(in super::super) const FOCUS_TO_COME: f32 = 0.67;
    /// Nobody else who fits is mentioned in the paragraph.
    pub(in super::super) const ALONE_HERE: f32 = 0.32;
    /// No other who fits is a subject in the paragraph.
    pub(in super::super) const ONLY_SUBJECT_HERE: f32 = 0.82;
    /// A name that may be no person’s.
    pub(in super::super) const DOUBTFUL_NAME: f32 = -0.85;
    /// Nothing says that it is a person’s.
    pub(in super::super) const UNLIKELY_NAME: f32 = -1.53;
    /// Whether man or woman is not known, and the noun tells.
    pub(in super::super) const NO_GENDER: f32 = -0.49;
    /// The gender that the noun tells.
    pub(in super::super) const SAME_GENDER: f32 = 1.22;
    /// The first subject right before.
    pub(in super::super) const SUBJECT: f32 = 0.34;
    /// The first subject of the sentence of the last mention, near.
    pub(in super::super) const FIRST_SUBJECT: f32 = 0.09;
    /// Named in the text, and not yet.
    pub(in super::super) const NOT_MET: f32 = -0.55;
    /// Named next.
    pub(in super::super) const NAMED_NEXT: f32 = 0.17;
    /// For the logarithm of how often it was mentioned.
    pub(in super::super) const MENTIONS: f32 = 0.28;
    /// Spoke last, in the same paragraph.
    pub(in super::super) const SPOKE_HERE: f32 = -0.56;
    /// Spoke last, in the paragraph before.
    pub(in super::super) const SPOKE_BEFORE: f32 = -0.93;
    /// Spoke last, farther back.
    pub(in super::super) const SPOKE_FAR: f32 = -0.19;
    /// Belongs to the same one.
    pub(in super::super) const SAME_OWNER: f32 = 0.5;
    /// Belongs to somebody, and the description does not.
    pub(in super::super) const OWNED: f32 = -0.15;
}

/// Of somebody new whom a description may mean.
pub(super) mod new {
    /// Anybody.
    pub(in super::super) const ANYBODY: f32 = 0.67;
    /// The noun does not tell the gender.
    pub(in super::super) const NO_GENDER: f32 = 0.51;
    /// A word behind the noun tells it from others of its kind.
    pub(in super::super) const APART: f32 = 0.82;
    /// Of three words or more.
    pub(in super::super) const LONG: f32 = -0.15;
    /// With what or whom it belongs to behind it.
    pub(in super::super) const COMPLEMENT: f32 = 1.1;
    /// Not beside a quotation.
    pub(in super::super) const IN_STORY: f32 = 0.5;
}

impl Class {
    /// Of whom a pronoun may mean: met as that, and without a name.
    pub(super) const fn met(self) -> f32 {
        match self {
            Class::Kin => -0.21,
            Class::Own => -0.12,
            Class::Indefinite => -0.13,
            Class::Same => 0.0,
            Class::Office => -0.48,
            Class::KinDefinite => -0.09,
            Class::Body => 0.0,
            Class::Plain => -1.03,
            Class::Stands => -1.57,
            Class::Bare => 0.1,
            Class::BareOffice => -0.03,
            Class::Definite => -0.17,
        }
    }

    /// Of whom such a description may mean who was never called so.
    pub(super) const fn known(self) -> f32 {
        match self {
            Class::Kin => 0.21,
            Class::Own => -0.32,
            Class::Indefinite => -1.0,
            Class::Same => 1.0,
            Class::Office => -1.32,
            Class::KinDefinite => -0.52,
            Class::Body => 0.0,
            Class::Plain => 1.47,
            Class::Stands => 0.11,
            Class::Bare => 0.1,
            Class::BareOffice => -0.6,
            Class::Definite => -0.4,
        }
    }

    /// Of somebody new.
    pub(super) const fn anew(self) -> f32 {
        match self {
            Class::Kin => 0.76,
            Class::Own => 0.82,
            Class::Indefinite => 2.0,
            Class::Same => -1.0,
            Class::Office => 0.79,
            Class::KinDefinite => 0.34,
            Class::Body => 0.0,
            Class::Plain => -1.25,
            Class::Stands => -0.34,
            Class::Bare => 0.3,
            Class::BareOffice => 1.74,
            Class::Definite => 0.5,
        }
    }
}
