//! Who is not meant by a cue: whoever answers below, is told of or spoken to, or has a clause of its own.

use super::people::{Person, Role};
use super::{Discourse, RECENT};
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

    /// Whoever says at the end of an English sentence what it tells of somebody else is its subject: `Reed has
    /// paid nothing back, Marsh said. He would sue, he added.`
    pub(super) fn note_reporter(&mut self, person: usize, phrase: &Phrase) {
        let reading = self.phrases.reading;
        let Some(comma) = phrase.first.checked_sub(1).filter(|_| self.phrases.english) else {
            return;
        };
        // `his agent, Tom Marsh, said`
        let verb = phrase.end + usize::from(reading.word(phrase.end) == ",");
        let ends = matches!(reading.word(verb + 1), "." | ",") && verb + 2 >= self.stop;
        let says = reading.roles(verb).any(Roles::SAY);
        let titled = usize::from(reading.roles(comma).any(Roles::TITLE));
        let apart = reading.word(comma.saturating_sub(titled)) == ",";
        let known = &self.people[person];
        if ends && says && apart && !known.is_nobody() {
            if let Some(subject) = self.sentence_subjects.get_mut(self.sentence) {
                *subject = Some(person);
            }
            if let Some(last) = self.people[person].last.as_mut() {
                last.role = Role::Subject;
            }
        }
    }

    /// Whom a pronoun means by the words right before it alone.
    pub(super) fn plainly_meant(
        &self,
        phrase: &Phrase,
        gender: Option<Gender>,
        cue: bool,
    ) -> Option<usize> {
        let said = || if cue { None } else { self.reported_subject(phrase, gender) };
        self.as_for(phrase, gender).or_else(said)
    }

    /// Whom a sentence is about that begins `As for the young mother, she …`.
    pub(super) fn as_for(&self, phrase: &Phrase, gender: Option<Gender>) -> Option<usize> {
        let reading = self.phrases.reading;
        let comma = phrase.first.checked_sub(1).filter(|_| self.phrases.english)?;
        let first = reading.sentences.get(reading.sentence_of(comma)?)?.first;
        let led = reading.word(first) == "As" && reading.word(first + 1) == "for";
        if !led || reading.word(comma) != "," {
            return None;
        }
        let from = self.mentions.partition_point(|mention| mention.token < first + 2);
        let person = self.mentions[from..].iter().find(|mention| mention.token < comma)?.person;
        let known = &self.people[person];
        (!known.is_nobody() && !known.is_other(gender)).then_some(person)
    }

    /// Of whom an English sentence tells by name in which a pronoun and its verb are set apart: `Reed has paid
    /// nothing, he said, “…”` is not said by Reed.
    pub(super) fn told_of_aside(&self, cue: &Cue) -> Option<usize> {
        let reading = self.phrases.reading;
        let phrase = cue.phrase.filter(|found| matches!(found.who, Who::Pronoun(Some(_))))?;
        let verb = cue.verb.filter(|verb| *verb == phrase.end && self.phrases.english)?;
        let comma = phrase.first.checked_sub(1)?;
        let apart = reading.word(comma) == "," && reading.word(verb + 1) == ",";
        let sentence = reading.sentence_of(verb).filter(|_| apart)?;
        let first = reading.sentences[sentence].first;
        let opens = reading.roles(first).any(Roles::WHEN.and(Roles::OF));
        let participle = reading.word(first).ends_with("ing") || self.phrases.is_asked_first(first);
        let name = self.phrases.names.at(first).filter(|name| !name.possessive);
        let titled = || {
            let next = first + 1 + usize::from(reading.word(first + 1) == ".");
            let title = reading.roles(first).any(Roles::TITLE);
            self.phrases.names.at(next).filter(|name| title && !name.possessive)
        };
        let name = name.or_else(titled).filter(|_| !opens && !participle)?;
        let acts = reading.tokens.get(name.end).is_some_and(|verb| verb.is_word());
        let acts = acts && !(name.end..comma).any(|at| matches!(reading.word(at), ":" | "—" | ";"));
        self.by_name.get(&name.named).copied().filter(|_| acts && name.end < comma)
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
}
