//! German and French clauses that say who says so: `wie Holm es nennt`, `comme le dit Holm`; and German words
//! by which somebody's view is told.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::Piece;
use crate::tell::names::Gender;
use crate::tell::reading::{Group, Roles, lowered};

/// Tokens of a clause that says who says so.
const AS_NEAR: usize = 12;

/// Tokens from `für` to the verb.
const VIEW: usize = 8;

/// Tokens at the head of a sentence among which whoever it is about stands: `Wirt Karl Holm`.
const LEAD: usize = 3;

/// Tokens at the end of a sentence among which stands the tag that says who told it.
const TAGGED: usize = 16;

/// Say that somebody heard, read or got words.
static GOT: Group = Group::named("german.got");

/// Verbs of what something is for somebody.
static IS: Group = Group::named("german.is");

impl Phrases<'_> {
    /// The subject of a clause that says who says so, before its verb: `wie Ada Holm es nennt, „…“`.
    pub(super) fn told_as(&self, first: usize, verb: usize) -> Option<Phrase> {
        let reading = self.reading;
        if let Some(found) = self.behind_que(first, verb) {
            return Some(found);
        }
        if !matches!(self.code(), "de" | "fr") {
            return None;
        }
        let near = verb.saturating_sub(AS_NEAR).max(first + 1)..verb;
        let opens = |at: &usize| {
            let led = matches!(reading.word(at - 1), "," | "—" | "–" | "und" | "et");
            led && matches!(reading.word(*at), "wie" | "comme")
        };
        let at = near.rev().find(opens)?;
        if (at + 1..verb).any(|token| matches!(reading.word(token), "," | ";")) {
            return None;
        }
        self.somebody_at(at + 1, verb)
    }

    /// The gender that the article and the ending of a German participle tell: `der Verurteilte`, `ein
    /// Verletzter`.
    pub(super) fn participle_gender(&self, article: usize, head: usize) -> Option<Gender> {
        let reading = self.reading;
        let person = reading.roles(head).any(Roles::PERSON) && !reading.roles(head).any(Roles::KIN);
        if self.code() != "de" || article == head || !person || self.is_of_either(head) {
            return None;
        }
        let word = reading.word(head);
        let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
        match &*lowered(reading.word(article)) {
            "der" if ends(&["te", "ene", "ende", "ige"]) => Some(Gender::Male),
            "ein" if ends(&["ter", "ener", "ender"]) => Some(Gender::Male),
            "die" | "eine" if ends(&["te", "ene", "ende"]) => Some(Gender::Female),
            // `aus der 24-Jährigen`, `dem Verletzten`
            "der" if ends(&["ten", "enen", "enden", "igen"]) => Some(Gender::Female),
            "dem" if ends(&["ten", "enen", "enden", "igen"]) => Some(Gender::Male),
            _ => None,
        }
    }

    /// Whether a noun has one gender for men and women: `die Legende`, `la vedette`.
    pub(super) fn is_of_either(&self, head: usize) -> bool {
        const EITHER: [&str; 16] = [
            "legende",
            "ikone",
            "person",
            "größe",
            "star",
            "opfer",
            "waise",
            "vedette",
            "légende",
            "victime",
            "idole",
            "icône",
            "recrue",
            "personnalité",
            "personne",
            "voix",
        ];
        let word = lowered(self.reading.bare(head));
        let ends = |noun: &&str| word.ends_with(*noun) && (self.code() == "de" || word == **noun);
        matches!(self.code(), "de" | "fr") && EITHER.iter().any(ends)
    }

    /// Somebody of whom nothing is said, beside a verb of speech: `schrie jemand`, `a crié quelqu’un`.
    pub(super) fn unknown_one(&self, token: usize, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        let head = match reading.word(token) {
            "jemand" | "Jemand" if self.code() == "de" => token,
            "quelqu’" | "quelqu'" | "Quelqu’" | "Quelqu'" if reading.word(token + 1) == "un" => {
                token + 1
            }
            "quelqu’un" | "quelqu'un" | "Quelqu’un" | "Quelqu'un" => token,
            _ => return None,
        };
        let says = |at: usize| reading.roles(at).any(Roles::SAY.and(Roles::AUX));
        let told = says(head + 1) || token.checked_sub(1).is_some_and(says);
        let who = Who::Described { head, known: false };
        (told && head < stop).then_some(Phrase { first: token, end: head + 1, who })
    }

    /// Whether one more of several is meant who has no name: `ein anderer`, `s’indigne un autre`.
    pub(super) fn is_another(&self, phrase: &Phrase, head: usize) -> bool {
        let one = self.reading.roles(head).any(Roles::ONE)
            || matches!(self.reading.word(head), "jemand" | "quelqu’un" | "quelqu'un");
        phrase.first == head && one && matches!(self.code(), "de" | "fr")
    }

    /// The possessive before a name where the noun between says that somebody is what the other one is: `sein
    /// Gegenüber Karl Holm`, `son homologue, Luc Aubry`.
    pub(super) fn counterpart_of(&self, name: usize) -> Option<usize> {
        static COUNTERPARTS: Group = Group::named("german.counterparts");
        let comma = name.checked_sub(1).is_some_and(|comma| self.reading.word(comma) == ",");
        let noun = name.checked_sub(1 + usize::from(comma))?;
        let own = noun.checked_sub(1)?;
        let leads = matches!(self.code(), "de" | "fr")
            && COUNTERPARTS.contains(self.reading.word(noun))
            && self.reading.roles(own).any(Roles::OWN);
        leads.then_some(own)
    }

    /// Whether somebody is called by what an animal has: `sein Frauchen`, `sa maîtresse`.
    pub(super) fn is_keeper(&self, head: usize) -> bool {
        let word = lowered(self.reading.bare(head));
        match self.code() {
            "de" => matches!(&*word, "frauchen" | "herrchen"),
            "fr" => matches!(&*word, "maître" | "maîtresse"),
            _ => false,
        }
    }

    /// Whether a short question turns to somebody: `Und die Mutter?`, `Et le maire ?`
    pub(super) fn is_turned_to(&self, phrase: &Phrase) -> bool {
        let and = phrase.first.checked_sub(1).map_or("", |and| self.reading.word(and));
        matches!(and, "Und" | "Et") && self.reading.word(phrase.end) == "?"
    }

    /// Whether a title in marks stands behind what somebody is: `l’interprète de « Brume »`.
    pub(super) fn is_of_title(&self, phrase: &Phrase) -> bool {
        let of = matches!(self.reading.word(phrase.end), "de" | "du" | "d’" | "von" | "des");
        let mark = matches!(self.reading.word(phrase.end + 1), "«" | "“" | "„" | "»" | "\"");
        of && mark && matches!(self.code(), "de" | "fr")
    }

    /// Whose view it is that something is so: `Für Ada Holm ist das „…“`.
    pub(super) fn is_for_somebody(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let leads = self.code() == "de" && reading.word(first) == "Für";
        let phrase = self.at(first + 1, stop).filter(|_| leads)?;
        let person = self.is_person(&phrase);
        let is = IS.contains(reading.word(phrase.end));
        let quiet = !(phrase.end..stop).any(|at| matches!(reading.word(at), "," | ";"));
        (person && is && quiet && stop - phrase.end <= VIEW).then(|| Cue::by(phrase, first))
    }

    /// Whether whoever stands beside a verb that is seldom one of speech calls something so: a person may,
    /// and in `Das Museum zeigt „…“` nobody does.
    pub(super) fn may_call(&self, verb: usize, phrase: &Phrase) -> bool {
        const CALLS: [&str; 6] = ["nenn", "nann", "bezeichn", "qualif", "parl", "sprech"];
        let word = self.reading.word(verb);
        let calls = CALLS.iter().any(|stem| word.starts_with(stem));
        let any = calls || !matches!(self.code(), "de" | "fr");
        any || matches!(phrase.who, Who::Pronoun(_)) || self.is_person(phrase)
    }

    /// Whether a sentence says that somebody heard, read or got the words before it, or tells of a sign or
    /// something else first.
    pub(super) fn is_received(&self, first: usize, name: usize, stop: usize) -> bool {
        let reading = self.reading;
        let other = |at: usize| {
            let and = reading.word(at) == "," && reading.roles(at + 1).any(Roles::AND);
            and || (at <= first + 1 && reading.roles(at).any(Roles::SIGN))
        };
        (first..name).any(other) || (first..stop).any(|at| GOT.contains(reading.word(at)))
    }

    /// Whether a cue says that several people speak: `écrivent-ils`.
    pub(super) fn is_of_them(&self, cue: &Cue) -> bool {
        let them = |phrase: Phrase| {
            let many = matches!(self.reading.word(phrase.first), "ils" | "elles" | "Ils" | "Elles");
            phrase.who == Who::Pronoun(None) && many
        };
        self.code() == "fr" && cue.phrase.is_some_and(them)
    }

    /// Who is spoken to by name in words: `Das war ich, Karl.`, `Paul, écoute-moi.`
    pub(super) fn spoken_to(&self, piece: &Piece) -> Option<usize> {
        if !matches!(self.code(), "de" | "fr") {
            return None;
        }
        let reading = self.reading;
        let (first, end) = (piece.first, piece.end);
        let mark = |at: usize| matches!(reading.word(at), "." | "!" | "?" | "…" | ",");
        let last = (first..end).rev().find(|at| reading.tokens[*at].is_word())?;
        let one = |at: usize| {
            let name = self.names.at(at).filter(|name| name.first == at && name.end == at + 1);
            let given = reading.roles(at).any(Roles::GIVEN);
            name.filter(|name| given && !name.possessive).map(|name| name.named)
        };
        let behind = || one(last).filter(|_| last > first && reading.word(last - 1) == ",");
        let ahead = || one(first).filter(|_| mark(first + 1) && first + 2 < end);
        behind().or_else(ahead)
    }

    /// Whoever spoke in the sentence before one in which a verb says that the same is reported: `Holm
    /// kritisierte den Plan. Er sei „ohne Ziel“.`
    pub(super) fn reported_before(&self, piece: &Piece, floor: usize) -> Option<Cue> {
        let reading = self.reading;
        if self.code() != "de" || piece.depth > 0 {
            return None;
        }
        let here = reading.sentence_of(piece.from)?;
        let (sentence, before) = (reading.sentences[here], reading.sentences[here.checked_sub(1)?]);
        let same = reading.paragraph_of(before.first) == reading.paragraph_of(piece.from);
        let token = reading.tokens.get(piece.first)?;
        let small = token.is_word() && !token.capital && piece.end > piece.first + 1;
        let indirect = |at: usize| reading.roles(at).any(Roles::INDIRECT);
        if !(same && small && before.first >= floor && (sentence.first..piece.from).any(indirect)) {
            return None;
        }
        let Some(verb) = (before.first..before.end).find(|at| self.is_verb(*at)) else {
            // `Holm wies das zurück. Der Plan sei „ohne Ziel“.`
            let led = reading.roles(before.first).any(Roles::OF);
            let near = before.first..before.end.min(before.first + LEAD);
            let phrase = near
                .into_iter()
                .find_map(|at| self.at(at, before.end).filter(|_| !led))
                .filter(|found| self.is_person(found))?;
            // `Sein Zustand sei „ernst“, teilte ein Arzt mit.`
            let tag = |at: usize| self.is_verb(at) || reading.roles(at).any(Roles::BY);
            let strong = !(piece.to..sentence.end).any(tag);
            return Some(Cue { strong, ..Cue::by(phrase, phrase.first) });
        };
        let phrase = self.subject(before.first, verb).or_else(|| self.behind(verb, before.end))?;
        let first = phrase.first.min(verb);
        let end = phrase.end.max(verb + 1);
        Some(Cue { phrase: Some(phrase), first, end, verb: Some(verb), strong: true })
    }

    /// Whoever stands in the tag with which the sentence before words ends, where it tells what was said:
    /// `Der Plan sei alt, erklärte Ada Holm. „…“`, `Le pont est sûr, a précisé la maire. « … »`
    pub(super) fn tagged_before(&self, piece: &Piece, floor: usize) -> Option<Cue> {
        let reading = self.reading;
        if !matches!(self.code(), "de" | "fr") || piece.depth > 0 {
            return None;
        }
        let here = reading.sentence_of(piece.from)?;
        let before = reading.sentences[here.checked_sub(1)?];
        let same = reading.paragraph_of(before.first) == reading.paragraph_of(piece.from);
        let begins = reading.sentences[here].first == piece.from;
        if !(same && begins && before.first >= floor) {
            return None;
        }
        let near = before.first.max(before.end.saturating_sub(TAGGED))..before.end;
        let commas = near.rev().filter(|at| reading.word(*at) == ",");
        commas.take(2).find_map(|comma| self.tag_at(comma + 1, before.end))
    }

    /// A verb of speech with its subject behind it, at a token.
    fn tag_at(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        if let Some(inverted) = self.inverted(first, stop) {
            let says = inverted.verb.is_some_and(|verb| {
                (verb..inverted.end + 2).any(|at| reading.roles(at).any(Roles::SAY))
            });
            return Some(Cue { strong: false, ..inverted }).filter(|_| says);
        }
        let helper = |at: usize| {
            reading.roles(at).any(Roles::AUX)
                || matches!(reading.word(at), "s’" | "se" | "a" | "est")
        };
        let verb = (first..stop.min(first + 3)).find(|at| self.is_verb(*at))?;
        let led = (first..verb).all(helper);
        let phrase = self.behind(verb, stop).filter(|found| led && found.first <= verb + 2)?;
        let end = phrase.end;
        let closed = end + 4 >= stop || reading.word(end) == ",";
        closed.then_some(Cue { phrase: Some(phrase), first, end, verb: Some(verb), strong: false })
    }
}
