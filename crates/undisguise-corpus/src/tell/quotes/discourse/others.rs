//! Who is not meant by a cue: whoever answers below, is told of or spoken to, or has a clause of its own.

use super::people::Person;
use super::{Asked, Discourse, RECENT};
use crate::tell::names::Gender;
use crate::tell::quotes::cue::Cue;
use crate::tell::quotes::phrase::{Phrase, Who};
use crate::tell::quotes::spans::{Piece, Shown};
use crate::tell::quotes::speaker::TOKENS;
use crate::tell::reading::Roles;

/// Sentences back in which whoever is spoken to was mentioned.
const BACK: usize = 3;

impl Discourse<'_> {
    /// Whoever answers by name in the line behind a dash below: `— ¿Quién? — preguntó el juez. / — Yo —
    /// contestó Saúl Bermúdez.`
    pub(super) fn answers_below(&self, cue: &Cue, piece: &Piece) -> Option<usize> {
        let phrases = self.phrases;
        let reading = phrases.reading;
        let dashed = matches!(piece.shown, Shown::Dash | Shown::Parted) && phrases.asks(piece);
        cue.phrase.filter(|phrase| dashed && !matches!(phrase.who, Who::Named(_)))?;
        let below = reading.paragraphs.get(reading.paragraph_of(piece.from)? + 1)?;
        let dash = matches!(reading.word(below.first), "—" | "–" | "―" | "-");
        let near = below.first..below.end.min(below.first + TOKENS);
        let mut names = phrases.names.between(near.start, near.end).iter();
        let says = |at: usize| reading.roles(at).any(Roles::SAY);
        let told = |first: usize| (1..3).any(|back| first.checked_sub(back).is_some_and(says));
        let name = names.find(|name| told(name.first)).filter(|_| dash)?;
        self.by_name.get(&name.named).copied()
    }

    /// Of whom a sentence tells in which a verb of speech without a subject is set apart: `Uno dei corridori,
    /// aggiunge, si è seduto: «…»`.
    pub(super) fn told_of(&self, cue: &Cue) -> Option<usize> {
        let verb = cue.verb?;
        let sentence = self.phrases.reading.sentence_of(verb)?;
        let first = self.phrases.reading.sentences[sentence].first;
        let apart = self.phrases.is_told_of(first, verb);
        self.sentence_subjects[sentence].filter(|_| apart)
    }

    /// To whom something is said, where an Italian pronoun tells that it is the only man or woman near:
    /// `«…», gli ha detto`.
    pub(super) fn hearer(&self, cue: &Cue) -> Option<usize> {
        let reading = self.phrases.reading;
        let verb = cue.verb.filter(|_| self.phrases.code() == "it")?;
        let near = (verb.saturating_sub(2)..verb).rev();
        let to = near.into_iter().find(|at| !reading.roles(*at).any(Roles::AUX))?;
        let gender = match reading.word(to) {
            "gli" => Gender::Male,
            "le" => Gender::Female,
            _ => return None,
        };
        let near = |known: &Person| known.last.is_some_and(|last| last.told + BACK >= self.told);
        let recent = || self.recent.iter().rev().take(RECENT).copied();
        let mut all = recent().filter(|person| {
            let known = &self.people[*person];
            near(known) && known.gender == Some(gender) && !known.is_nobody()
        });
        let one = all.next()?;
        let alone = all.next().is_none();
        let other = recent().any(|person| {
            let known = &self.people[person];
            near(known) && known.gender.is_some_and(|other| other != gender) && !known.body
        });
        (alone && other).then_some(one)
    }

    /// Whose clause stands before the main one of a verb that has no subject: `Enquanto o marido, Rui Pinto,
    /// servia o café, contou …`.
    pub(super) fn aside(&self, verb: usize) -> Option<usize> {
        let (first, end) = self.phrases.clause_of_another(verb)?;
        let from = self.mentions.partition_point(|mention| mention.token < first);
        let inside = self.mentions[from..].iter().take_while(|mention| mention.token < end);
        let people = inside.map(|mention| mention.person);
        people.filter(|person| self.people[*person].named.is_some()).last()
    }

    /// Whom somebody tells who is described, in English: `the judge told him`.
    pub(super) fn told_him(&self, cue: &Cue) -> Option<usize> {
        let reading = self.phrases.reading;
        let described = |phrase: &Phrase| matches!(phrase.who, Who::Described { .. });
        cue.phrase.filter(|phrase| self.phrases.english && described(phrase))?;
        let him = cue.verb? + 1;
        let alone = !reading.tokens.get(him + 1).is_some_and(|next| next.is_word())
            || reading.roles(him + 1).any(Roles::SMALL.and(Roles::OF).and(Roles::THE));
        let gender = match reading.word(him) {
            "him" => Gender::Male,
            "her" if alone => Gender::Female,
            _ => return None,
        };
        self.by_pronoun(him, Some(gender), Asked::default()).person
    }
}
