//! What French, Italian, Portuguese and Spanish tell of verbs: what they do to somebody or something
//! instead of saying it, who is dropped before them, and who is nobody known.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use crate::tell::reading::{Group, Roles, Stretch, lowered};

/// Tokens behind a verb among which stands what it keeps.
const KEPT: usize = 4;

/// Tokens between a noun for a child and the comma behind its parents.
const PARENTS: usize = 8;

/// What somebody feels or does whose words follow: `la rabbia del padre: «…»`.
static FEELINGS: Group = Group::named("dropped.feelings");

/// Beginnings of verbs of what one person does to another, whoever stands behind them.
const DONE: [&str; 24] = [
    "abraç",
    "abbracc",
    "abraz",
    "beij",
    "baci",
    "bes",
    "convid",
    "invit",
    "acompanh",
    "accompagn",
    "salv",
    "elogi",
    "conhec",
    "conobb",
    "procur",
    "cercat",
    "ringrazi",
    "aiut",
    "ajud",
    "despert",
    "svegli",
    "consol",
    "sposat",
    "acord",
];

/// Verbs of speech that keep or hold something as well, by how they begin.
const KEEPS: [&str; 9] =
    ["mantuv", "mantien", "manten", "mantev", "mantém", "maint", "sostuv", "sostien", "sosten"];

/// Nouns for people and for those who speak as one.
const SOMEBODY: Roles = Roles::PERSON
    .and(Roles::VAGUE)
    .and(Roles::KIN)
    .and(Roles::OFFICE)
    .and(Roles::BODY)
    .and(Roles::TITLE)
    .and(Roles::SAME);

impl Phrases<'_> {
    /// Whether a preposition and an infinitive stand before what something is done to: `dice sin levantar
    /// la vista`, `sans quitter la scène`.
    pub(super) fn is_done_to(&self, token: usize) -> bool {
        let Some(verb) = token.checked_sub(1).filter(|at| *at > 0 && self.is_romance()) else {
            return false;
        };
        let word = self.reading.word(verb);
        // `abraçou o filho Téo`
        let ends = ["ou", "eu", "iu", "ato", "ito", "uto", "ò", "ó"];
        if DONE.iter().any(|stem| word.starts_with(stem))
            && ends.iter().any(|ending| word.ends_with(ending))
        {
            return true;
        }
        if self.is_looked_at(verb) {
            return true;
        }
        let shaped = ["ar", "er", "ir", "re"].iter().any(|ending| word.ends_with(ending));
        let leads = ["sin", "sans", "senza", "sem", "para", "pour", "per", "A", "Ad"];
        shaped && leads.contains(&self.reading.word(verb - 1))
    }

    /// Whether a helping verb of a finite clause stands at a token: `a criminalidade tem avançado`.
    pub(super) fn is_finite(&self, token: usize) -> bool {
        let roles = self.reading.roles(token);
        let other = Roles::DETERMINER.and(Roles::OF);
        self.is_romance() && roles.any(Roles::AUX.and(Roles::BE)) && !roles.any(other)
    }

    /// Whether a verb that may say as well has something behind it: `mantuvo un encuentro`.
    pub(super) fn keeps_something(&self, verb: usize) -> bool {
        let reading = self.reading;
        let word = lowered(reading.word(verb));
        let keeps = self.is_romance()
            && KEEPS.iter().any(|head| word.starts_with(head))
            && reading.roles(verb + 1).any(Roles::DETERMINER);
        let somebody = |at: usize| reading.roles(at).any(SOMEBODY) || self.names.at(at).is_some();
        keeps && !(verb + 2..verb + 2 + KEPT).any(somebody)
    }

    /// Whether the text is Italian, Portuguese or Spanish, where verbs may stand without a subject.
    pub(super) fn drops_subjects(&self) -> bool {
        matches!(self.code(), "es" | "pt" | "it")
    }

    /// Whether a participle stands right behind its helping verb: `había jurado`.
    pub(super) fn is_helped(&self, token: usize) -> bool {
        let word = self.reading.word(token);
        let shaped = ["ado", "ido", "ato", "ito", "uto"].iter().any(|end| word.ends_with(end));
        let helped = token.checked_sub(1).is_some_and(|at| self.reading.roles(at).any(Roles::AUX));
        self.drops_subjects() && shaped && helped
    }

    /// Whether an infinitive of the past tells what somebody admits: `admitió haber hecho`, `disse ter visto`,
    /// `dice di aver visto`.
    pub(super) fn is_done_by(&self, token: usize) -> bool {
        let of = usize::from(matches!(self.reading.word(token), "di" | "de"));
        let word = self.reading.word(token + of);
        self.is_romance() && matches!(word, "haber" | "ter" | "aver" | "avere" | "avoir" | "être")
    }

    /// Whether a verb of speech between two commas says who is told of before it, and not who speaks: `Uno dei
    /// corridori, aggiunge, si è seduto: «…»`.
    pub(super) fn is_told_of(&self, first: usize, verb: usize) -> bool {
        let comma = |at: usize| self.reading.word(at) == ",";
        let drops = matches!(self.code(), "es" | "pt" | "it");
        if !drops || verb <= first + 1 || !comma(verb - 1) || !comma(verb + 1) {
            return false;
        }
        let begins = (first..verb).find(|at| self.reading.tokens[*at].is_word());
        let found = begins.and_then(|begins| self.somebody_at(begins, verb));
        found.is_some_and(|found| self.behind_of(found.end, verb - 1) == verb - 1)
    }

    /// Whether what stands behind a verb of speech is told and tells nothing itself: `Rememoró la escena
    /// del crimen:`. Right before the colon a noun in no list may be somebody.
    pub(super) fn is_object(&self, found: &Phrase, stop: usize) -> bool {
        self.is_romance() && self.is_thing(found) && found.end + 1 < stop
    }

    /// Whether a noun for nobody stands before a colon, behind the head of its sentence: `per fare un
    /// appello:`.
    pub(super) fn is_late_thing(&self, found: &Phrase, first: usize) -> bool {
        self.is_romance() && self.is_thing(found) && found.first > first + 1
    }

    fn is_thing(&self, found: &Phrase) -> bool {
        match found.who {
            Who::Described { head, .. } => !(found.first..found.end)
                .chain([head])
                .any(|at| self.reading.roles(at).any(SOMEBODY)),
            _ => false,
        }
    }

    /// Whether a verb without a subject is one of several people: `lamentan`, `hanno aggiunto`, `contam`.
    pub(super) fn is_of_many(&self, cue: &Cue) -> bool {
        let Some(verb) = cue.verb.filter(|_| cue.phrase.is_none()) else { return false };
        let word = self.reading.word(verb);
        let helped = verb.checked_sub(1).map_or("", |before| self.reading.word(before));
        match self.code() {
            "es" => word.ends_with('n') || matches!(helped, "han" | "habían"),
            "it" => word.ends_with("no") || matches!(helped, "hanno" | "avevano"),
            "pt" => word.ends_with('m') || matches!(helped, "têm" | "tinham"),
            _ => false,
        }
    }

    /// Whether a noun at the head of a sentence only says of whom its subject is: `Filha de uma lavadeira,
    /// começou aos treze anos`, and not `Mãe da vítima disse que …`.
    pub(super) fn is_of_parents(&self, token: usize) -> bool {
        let reading = self.reading;
        let mark = |at: &usize| !reading.tokens.get(*at).is_some_and(|found| found.is_word());
        let kin = reading.roles(token).any(Roles::KIN) && reading.roles(token + 1).any(Roles::OF);
        let ends = (token + 2..token + 2 + PARENTS).find(mark);
        kin && ends.is_some_and(|ends| reading.word(ends) == ",")
    }

    /// Whose feeling stands before a colon: `La commozione di un imprenditore che …: «…»`.
    pub(super) fn moved(&self, first: usize, stop: usize) -> Option<Phrase> {
        let feels = self.is_romance() && FEELINGS.contains(self.reading.word(first + 1));
        let of = first + 2;
        let leads = self.reading.roles(of).any(Roles::OF) || self.is_contracted(of);
        let near = of + 1..stop.min(of + 3);
        let found = near.into_iter().find_map(|at| self.at(at, stop));
        found.filter(|_| feels && leads)
    }

    /// Whether a paragraph begins with a verb of speech that has no subject: `Reconoció que no olvidará`.
    pub(super) fn begins_without_subject(&self, paragraph: &Stretch) -> bool {
        let drops = matches!(self.code(), "es" | "pt" | "it");
        drops && self.is_verb(paragraph.first) && self.reading.tokens[paragraph.first].capital
    }

    /// Whether somebody sits in court or draws up deeds by office: whoever has a name is so only where
    /// the text says it; `le premier magistrat`, `l’ancien arbitre` may be a name's second mention.
    pub(super) fn is_of_court(&self, phrase: &Phrase, head: usize) -> bool {
        static COURT: Group = Group::named("dropped.court");
        let plain = self.is_romance() && head == phrase.first + 1;
        plain && COURT.contains(&lowered(self.reading.bare(head)))
    }
}
