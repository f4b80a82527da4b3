//! How much each thing that is told of somebody speaks for being meant.
//!
//! Fitted to the quotations annotated in `bench/stories/seen` and `practice` whose speakers a pronoun or
//! a description gives: conditional logistic regression over all who may be meant there, drawn towards
//! values set by hand, so that what is rare stays near them; how strongly was chosen by leaving one set
//! of articles out. A difference of one makes somebody 2.7 times as likely.

use super::people::Class;

/// By less than this nobody is sure to be meant by a pronoun: somebody with a name, and without one. Then
/// nobody is told. Chosen, as are those of [`Class::doubt`] and the next, so that of what is refused about
/// half was right in the annotated articles in view.
pub(super) const DOUBT: f32 = 0.8;
/// The same in English, where more is weighed.
pub(super) const ENGLISH_DOUBT: f32 = 0.5;
pub(super) const NAMELESS_DOUBT: f32 = 1.6;

/// By less than this the only one with a name is not sure to be meant by a description: it may be somebody
/// new.
pub(super) const LONE_DOUBT: f32 = 0.4;

/// Of whom a pronoun may mean.
pub(super) mod pronoun {
    /// Mentioned last in the same sentence; of those that are all quotation none counts.
    pub(in super::super) const SAME_SENTENCE: f32 = 1.42;
    /// The same for a possessive.
    pub(in super::super) const OWN_SAME_SENTENCE: f32 = 1.5;
    /// In the sentence before.
    pub(in super::super) const SENTENCE_BEFORE: f32 = 1.06;
    /// Three sentences back.
    pub(in super::super) const THREE_BACK: f32 = -0.42;
    /// Four to eight.
    pub(in super::super) const FAR_BACK: f32 = -1.35;
    /// Farther back, or never.
    pub(in super::super) const FARTHER_BACK: f32 = -0.86;
    /// In the paragraph before.
    pub(in super::super) const PARAGRAPH_BEFORE: f32 = -0.57;
    /// Two or three paragraphs back.
    pub(in super::super) const PARAGRAPHS_BACK: f32 = -0.07;
    /// Farther back.
    pub(in super::super) const FAR_PARAGRAPHS: f32 = -0.54;
    /// As first subject.
    pub(in super::super) const SUBJECT: f32 = 0.29;
    /// The same for a possessive.
    pub(in super::super) const OWN_SUBJECT: f32 = 0.5;
    /// Behind a preposition.
    pub(in super::super) const OBJECT: f32 = -0.5;
    /// As whose something was.
    pub(in super::super) const OWNER: f32 = 0.19;
    /// In the title.
    pub(in super::super) const TITLE: f32 = -0.17;
    /// The first subject of the sentence of the last mention, near.
    pub(in super::super) const FIRST_SUBJECT: f32 = -0.06;
    /// The same for a possessive.
    pub(in super::super) const OWN_FIRST_SUBJECT: f32 = 1.0;
    /// By a pronoun; set by hand, less than was fitted.
    pub(in super::super) const PRONOUN: f32 = -0.2;
    /// That sentence stands right before, in the same paragraph.
    pub(in super::super) const SUBJECT_HERE: f32 = 1.06;
    /// The first subject of the paragraph.
    pub(in super::super) const PARAGRAPH_SUBJECT: f32 = -0.2;
    /// Met in the same paragraph for the first time.
    pub(in super::super) const MET_HERE: f32 = 1.14;
    /// For each of up to four who fit and were mentioned since.
    pub(in super::super) const BETWEEN: f32 = -0.04;
    /// Named in the text, and not yet.
    pub(in super::super) const NOT_MET: f32 = -0.39;
    /// The same where verbs drop their subjects; set by hand.
    pub(in super::super) const DROPPING_NOT_MET: f32 = -0.7;
    /// Whether man or woman is not known.
    pub(in super::super) const NO_GENDER: f32 = -0.87;
    /// Nobody else who fits is mentioned in the paragraph.
    pub(in super::super) const ALONE_HERE: f32 = 0.41;
    /// No other who fits is a subject in the paragraph.
    pub(in super::super) const ONLY_SUBJECT_HERE: f32 = -0.16;
    /// A name that may be no person’s.
    pub(in super::super) const DOUBTFUL_NAME: f32 = -1.87;
    /// Nothing says that it is a person’s.
    pub(in super::super) const UNLIKELY_NAME: f32 = -1.51;
    /// The same where verbs drop their subjects; set by hand.
    pub(in super::super) const DROPPING_UNLIKELY: f32 = -1.0;
    /// Asked something in the sentence before; set by hand.
    pub(in super::super) const WAS_ASKED: f32 = 1.2;
    /// Somebody dead beside words that are said; set by hand.
    pub(in super::super) const DEAD: f32 = -1.2;
    /// Somebody without a name.
    pub(in super::super) const NO_NAME: f32 = -1.98;
    /// Named in the words beside which the pronoun stands; this one and the next three were fitted later,
    /// with the others held, to English articles only.
    pub(in super::super) const NAMED_INSIDE: f32 = -0.8;
    /// The words begin a paragraph, and this was the subject of the sentence right above it.
    pub(in super::super) const SUBJECT_ABOVE: f32 = 0.2;
    /// The same, met in the paragraph above for the first time.
    pub(in super::super) const MET_ABOVE: f32 = 0.3;
    /// The same, and nobody else who fits is mentioned there.
    pub(in super::super) const ALONE_ABOVE: f32 = 0.7;
    /// Whom the text names most.
    pub(in super::super) const FIRST_FOCUS: f32 = 0.61;
    /// Whom it names next.
    pub(in super::super) const SECOND_FOCUS: f32 = 0.54;
    /// For the logarithm of how often it was a subject.
    pub(in super::super) const SUBJECTS: f32 = 0.64;
    /// Spoke last, in the same paragraph.
    pub(in super::super) const SPOKE_HERE: f32 = -0.12;
    /// Spoke last, in the paragraph before.
    pub(in super::super) const SPOKE_BEFORE: f32 = -0.54;
    /// Spoke last, farther back.
    pub(in super::super) const SPOKE_FAR: f32 = -0.47;
    /// Spoke last, and a verb says that the same one goes on.
    pub(in super::super) const GOES_ON: f32 = 1.7;
    /// Spoke last, in the same paragraph, and a verb stands without a subject.
    pub(in super::super) const DROPPED_HERE: f32 = 0.73;
    /// The first subject right before, and a verb stands without a subject.
    pub(in super::super) const DROPPED_SUBJECT: f32 = 0.51;
    /// Spoke last, and a verb says that somebody answers.
    pub(in super::super) const REPLIES: f32 = -1.61;
    /// Spoke before the last one, in a dialogue.
    pub(in super::super) const OTHER_TURN: f32 = -0.5;
}

/// Of whom a description may mean.
pub(super) mod noun {
    /// Mentioned last in the same sentence.
    pub(in super::super) const SAME_SENTENCE: f32 = -0.74;
    /// The same, as what the sentence is about, where verbs drop their subjects; set by hand.
    pub(in super::super) const OWN_SENTENCE: f32 = -2.0;
    /// In the sentence before.
    pub(in super::super) const SENTENCE_BEFORE: f32 = 1.36;
    /// Three to eight sentences back.
    pub(in super::super) const BACK: f32 = -0.62;
    /// Farther back, or never.
    pub(in super::super) const FAR_BACK: f32 = -0.98;
    /// In the paragraph before.
    pub(in super::super) const PARAGRAPH_BEFORE: f32 = -0.88;
    /// Two or three paragraphs back.
    pub(in super::super) const PARAGRAPHS_BACK: f32 = -0.29;
    /// Farther back.
    pub(in super::super) const FAR_PARAGRAPHS: f32 = 0.1;
    /// Called so before.
    pub(in super::super) const SAME_NOUN: f32 = 2.03;
    /// The same, of somebody without a name.
    pub(in super::super) const NAMELESS_SAME_NOUN: f32 = 0.11;
    /// The same, met without a name as that: `his manager`, and then `the manager`.
    pub(in super::super) const INTRODUCED_SO: f32 = 1.63;
    /// Called so anywhere in the text; set by hand, more than was fitted.
    pub(in super::super) const CALLED_SO: f32 = 4.0;
    /// By this noun before, and the text puts it beside the name; set by hand.
    pub(in super::super) const SAME_AND_CALLED: f32 = 2.4;
    /// Called something else.
    pub(in super::super) const OTHER_NOUN: f32 = -0.84;
    /// The same, of somebody without a name.
    pub(in super::super) const NAMELESS_OTHER_NOUN: f32 = -0.18;
    /// Called by another calling, in languages without articles; set by hand.
    pub(in super::super) const OTHER_CALLING: f32 = -1.0;
    /// Called a noun of the same calling (`la cantante`, `la intérprete`); set by hand, as is the next.
    pub(in super::super) const SAME_CALLING: f32 = 0.4;
    /// Called a noun that nobody has together with this one.
    pub(in super::super) const NO_SUCH_CALLING: f32 = -2.0;
    /// Called somebody’s relative and nothing else, where a calling is sought; set by hand, as is the next.
    pub(in super::super) const ONLY_KIN: f32 = -1.4;
    /// Nothing says that a name is a person’s, where verbs drop their subjects.
    pub(in super::super) const DROPPING_UNLIKELY: f32 = -2.0;
    /// Somebody without a name.
    pub(in super::super) const NO_NAME: f32 = -2.57;
    /// Whom the text names most.
    pub(in super::super) const FIRST_FOCUS: f32 = 0.89;
    /// The same of `the star`, `the legend`; set by hand, as is the next.
    pub(in super::super) const FAME: f32 = 3.5;
    /// The same of `el ídolo`, `la leggendaria soprano`.
    pub(in super::super) const DROPPING_FAME: f32 = 2.5;
    /// Called somebody’s relative and nothing else, where `the star` is sought.
    pub(in super::super) const NO_FAME: f32 = -0.8;
    /// Whom it names next.
    pub(in super::super) const SECOND_FOCUS: f32 = 0.47;
    /// Whom it names most and has not named yet.
    pub(in super::super) const FOCUS_TO_COME: f32 = 0.71;
    /// Nobody else who fits is mentioned in the paragraph.
    pub(in super::super) const ALONE_HERE: f32 = 0.33;
    /// No other who fits is a subject in the paragraph.
    pub(in super::super) const ONLY_SUBJECT_HERE: f32 = 0.81;
    /// A name that may be no person’s.
    pub(in super::super) const DOUBTFUL_NAME: f32 = -0.83;
    /// Nothing says that it is a person’s.
    pub(in super::super) const UNLIKELY_NAME: f32 = -1.53;
    /// Whether man or woman is not known, and the noun tells.
    pub(in super::super) const NO_GENDER: f32 = -0.52;
    /// The gender that the noun tells.
    pub(in super::super) const SAME_GENDER: f32 = 1.22;
    /// The first subject right before.
    pub(in super::super) const SUBJECT: f32 = 0.35;
    /// The first subject of the sentence of the last mention, near.
    pub(in super::super) const FIRST_SUBJECT: f32 = 0.08;
    /// Named in the text, and not yet.
    pub(in super::super) const NOT_MET: f32 = -0.52;
    /// Named next.
    pub(in super::super) const NAMED_NEXT: f32 = 0.15;
    /// For the logarithm of how often it was mentioned.
    pub(in super::super) const MENTIONS: f32 = 0.29;
    /// Spoke last, in the same paragraph.
    pub(in super::super) const SPOKE_HERE: f32 = -0.54;
    /// Spoke last, in the paragraph before.
    pub(in super::super) const SPOKE_BEFORE: f32 = -0.93;
    /// Spoke last, farther back.
    pub(in super::super) const SPOKE_FAR: f32 = 0.03;
    /// Spoke last, and a verb says that the same one goes on; set by hand.
    pub(in super::super) const GOES_ON: f32 = 1.7;
    /// Belongs to the same one.
    pub(in super::super) const SAME_OWNER: f32 = 0.5;
    /// As old or young as the noun says; set by hand.
    pub(in super::super) const OF_THAT_AGE: f32 = 1.5;
    /// Holds an office, where `el chico`, `la giovane` is sought; set by hand.
    pub(in super::super) const TOO_GRAVE: f32 = -2.5;
    /// Met in the same paragraph for the first time; this one and the next five were fitted later, with the
    /// others held, to English articles only.
    pub(in super::super) const MET_HERE: f32 = 1.2;
    /// The words begin a paragraph, and this one was mentioned in the one above.
    pub(in super::super) const ABOVE: f32 = 0.4;
    /// The same, and nobody else who fits is mentioned there.
    pub(in super::super) const ALONE_ABOVE: f32 = 0.4;
    /// Named in the words.
    pub(in super::super) const NAMED_INSIDE: f32 = -0.5;
    /// Said to be dead.
    pub(in super::super) const DEAD: f32 = -0.5;
    /// Said to be somebody’s relative only, where `the singer` or `the star` is sought; set by hand.
    pub(in super::super) const KIN_ONLY: f32 = -3.0;
    /// For each of up to two sentences that tell of somebody what goes with the trade that is sought.
    pub(in super::super) const SCENE: f32 = 1.0;
    /// Belongs to somebody, and the description does not.
    pub(in super::super) const OWNED: f32 = -0.12;
}

/// Of somebody new whom a description may mean.
pub(super) mod new {
    /// Anybody.
    pub(in super::super) const ANYBODY: f32 = 0.69;
    /// The noun does not tell the gender.
    pub(in super::super) const NO_GENDER: f32 = 0.5;
    /// A word behind the noun tells it from others of its kind.
    pub(in super::super) const APART: f32 = 0.82;
    /// Of three words or more.
    pub(in super::super) const LONG: f32 = -0.14;
    /// With what or whom it belongs to behind it.
    pub(in super::super) const COMPLEMENT: f32 = 1.1;
    /// Said not to want a name; set by hand.
    pub(in super::super) const UNNAMED: f32 = 5.0;
    /// Not beside a quotation.
    pub(in super::super) const IN_STORY: f32 = 0.5;
}

impl Class {
    /// By less than this nobody is sure to be meant by such a description: somebody with a name.
    pub(super) const fn doubt(self) -> f32 {
        match self {
            Class::Stands => 2.0,
            Class::Plain | Class::KinDefinite => 0.8,
            _ => 0.4,
        }
    }

    /// The same of somebody without a name who was met.
    pub(super) const fn nameless_doubt(self) -> f32 {
        match self {
            Class::Stands => 2.0,
            Class::Own => 1.2,
            Class::Plain | Class::Definite | Class::Same => 1.6,
            _ => 0.0,
        }
    }

    /// The same of somebody new, who has no name in the text: oftener than others such descriptions mean
    /// somebody who has one.
    pub(super) const fn new_doubt(self) -> f32 {
        match self {
            Class::KinDefinite => 0.8,
            Class::Bare => 0.6,
            _ => self.nameless_doubt(),
        }
    }

    /// Of whom a pronoun may mean: met as that, and without a name.
    pub(super) const fn met(self) -> f32 {
        match self {
            Class::Kin => -0.18,
            Class::Own => -0.12,
            Class::Indefinite => -0.2,
            Class::Same => 0.0,
            Class::Office => -0.51,
            Class::KinDefinite => -0.09,
            Class::Body => 0.0,
            Class::Plain => -1.03,
            Class::Stands => -1.54,
            Class::Bare => 0.11,
            Class::BareOffice => -0.03,
            Class::Definite => -0.18,
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
            Class::KinDefinite => -0.53,
            Class::Body => 0.0,
            Class::Plain => 1.52,
            Class::Stands => 0.16,
            Class::Bare => 0.13,
            Class::BareOffice => -0.6,
            Class::Definite => -0.39,
        }
    }

    /// Of somebody new.
    pub(super) const fn anew(self) -> f32 {
        match self {
            Class::Kin => 0.75,
            Class::Own => 0.82,
            Class::Indefinite => 2.0,
            Class::Same => -1.0,
            Class::Office => 0.76,
            Class::KinDefinite => 0.34,
            Class::Body => 0.0,
            Class::Plain => -1.25,
            Class::Stands => -0.3,
            Class::Bare => 0.33,
            Class::BareOffice => 1.74,
            Class::Definite => 0.49,
        }
    }
}
