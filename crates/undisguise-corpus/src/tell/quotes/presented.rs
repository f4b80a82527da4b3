//! French, Italian, Portuguese and Spanish words that stand first, and the sentence behind them that says
//! whose they are: `«…» A frase é da vereadora Rosa Pinto.`; whose view something is.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::Piece;
use crate::tell::names::Gender;
use crate::tell::reading::{Group, Roles, lowered};

/// Tokens at the head of a sentence among which it says that somebody speaks.
const HEAD: usize = 6;

/// Tokens at the head of a sentence among which whoever it is about is named.
const ABOUT: usize = 12;

/// Names back among which stands whoever was named before.
const NAMED: usize = 64;

/// The same where it brings somebody up.
const SHOWN: usize = 24;

/// Tokens from what holds an infinitive to the words.
const HELD: usize = 8;

/// Tokens back in which stands what can be read.
const LETTER: usize = 48;

/// What words are called that somebody is known by.
static UTTERANCES: Group = Group::named("presented.utterances");

/// Say of somebody that he or she speaks, beside the verbs of speech.
static SPEAKS: Group = Group::named("presented.speaks");

/// Forms of `be`.
static IS: Group = Group::named("presented.is");

/// Point at the words before: `Así lo dice Juan Roca`, `Ainsi parle Paul Aubry`.
const SO: [&str; 8] = ["Así", "Assim", "Così", "Ainsi", "Lo", "L’", "Quem", "Quien"];

/// Forms of `were` before `his first words`.
static WERE: Group = Group::named("presented.were");

/// Hold an infinitive of speech before words: `limitou-se a confirmar que “…”`.
static HOLDS: Group = Group::named("presented.holds");

/// What somebody’s view is called: `a suo giudizio`.
static VIEWS: Group = Group::named("presented.views");

/// Lead to whose view it is: `para ele`.
static FOR: Group = Group::named("presented.for");

/// What can be read and somebody wrote.
static LETTERS: Group = Group::named("presented.letters");

/// Say that somebody wrote or left it.
static LEFT: Group = Group::named("presented.left");

impl Phrases<'_> {
    /// Whose words are that begin a paragraph and have no cue: the sentence behind them says it.
    pub(super) fn presented(&self, piece: &Piece, limit: usize) -> Option<Cue> {
        let reading = self.reading;
        let german = self.code() == "de";
        if !(self.is_romance() || german) || piece.depth > 0 {
            return None;
        }
        let here = reading.paragraphs[reading.paragraph_of(piece.from)?];
        let inside = reading.word(piece.end.saturating_sub(1));
        let stop = reading.word(piece.to) == ".";
        let stopped = stop || matches!(inside, "." | "!" | "?" | "…");
        let first = piece.to + usize::from(stop);
        let capital = reading.tokens.get(first).is_some_and(|next| next.is_word() && next.capital);
        if piece.from != here.first || !stopped || !capital || first >= limit {
            return None;
        }
        let end = reading.sentences.get(reading.sentence_of(first)?)?.end.min(limit);
        if german {
            return self.is_shown(piece, first, end);
        }
        let told = self.is_of_somebody(first, end).or_else(|| self.speaks_so(first, end));
        let told = told.or_else(|| self.so_is(first, end));
        let told = told.or_else(|| self.says_it(first, end));
        let told = told.or_else(|| self.is_about(piece, first, end));
        told.or_else(|| self.is_shown(piece, first, end))
    }

    /// `A frase é da vereadora Rosa Pinto`, `Parola di Bruno Neri`.
    fn is_of_somebody(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let near = first..stop.min(first + 3);
        let words = near.into_iter().find(|at| UTTERANCES.contains(&lowered(reading.word(*at))))?;
        let be = usize::from(IS.contains(reading.word(words + 1)));
        let of = words + 1 + be;
        let leads = reading.roles(of).any(Roles::OF) || self.is_contracted(of);
        // `Son palabras de Ana Ruiz`
        let are = matches!(reading.word(first), "Son" | "Sono" | "São" | "È" | "Es" | "É");
        let bare = words == first || are;
        let phrase = (of + 1..stop.min(of + 3)).find_map(|at| self.at(at, stop));
        let phrase = phrase.filter(|_| leads && (be == 1 || bare))?;
        Some(Cue::by(phrase, first))
    }

    /// `Quem o diz é Irene Moura`, `A parlare è Bruno Neri`, `C’est Tanguy Morel qui le dit`, `Così parla
    /// Bruno Neri`.
    fn speaks_so(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let says =
            |at: usize| reading.roles(at).any(Roles::SAY) || SPEAKS.contains(reading.word(at));
        let near = first..stop.min(first + HEAD);
        // `C’est Paul Aubry qui le dit`
        if matches!(reading.word(first), "C’" | "C'") && self.code() == "fr" {
            let phrase = self.somebody_at(first + 2, stop)?;
            let qui = self.behind_of(phrase.end, stop);
            let told = reading.word(qui) == "qui" && (qui + 1..qui + 4).any(says);
            return told.then(|| Cue::by(phrase, first));
        }
        let verb = near.into_iter().find(|at| says(*at))?;
        let is = (verb + 1..stop.min(verb + 3)).find(|at| IS.contains(reading.word(*at)));
        let led = matches!(reading.word(first), "Quem" | "Quien" | "Chi" | "A" | "Celui" | "Celle");
        let so = SO.contains(&reading.word(first)) && verb > first;
        let at = match is {
            Some(is) if led => is + 1,
            None if so || SPEAKS.contains(&lowered(reading.word(first))) => verb + 1,
            _ => return None,
        };
        let phrase = self.at(at, stop)?;
        let somebody = !matches!(phrase.who, Who::Pronoun(_));
        somebody.then(|| Cue::by(phrase, first))
    }

    /// `Così Rosa Viti`, `Así de tajante se mostró Ana Ruiz`
    fn so_is(&self, first: usize, stop: usize) -> Option<Cue> {
        let so = matches!(self.reading.word(first), "Così" | "Así" | "Assim");
        let name = self.names.between(first + 1, stop.min(first + HEAD + 2)).first()?;
        let plain = (first + 1..name.first).all(|at| self.reading.tokens[at].is_word());
        let somebody = self.names.meant(name).may_be_somebody() && !self.is_governed(name.first);
        (so && plain && somebody && !name.possessive).then(|| Cue::by(Phrase::of(name), first))
    }

    /// `Vera Lenzi, 61 anni, lo ripete da mesi`, `Rosa Pinto repete-o`
    fn says_it(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let phrase = self.at(first, stop)?;
        let it = |at: &usize| {
            let it = matches!(reading.word(*at), "lo" | "o" | "le" | "l’");
            (it && reading.roles(at + 1).any(Roles::SAY)) || self.repeats(*at)
        };
        let near = phrase.end..stop.min(phrase.end + HEAD);
        let found = near.into_iter().any(|at| it(&at));
        (found && !matches!(phrase.who, Who::Pronoun(_))).then(|| Cue::by(phrase, first))
    }

    /// Words at the head of the text in which somebody speaks of himself or herself, and whoever the
    /// next sentence is about: `« Ma fille me broyait la main. » Trois jours après, Paul Aubry en tremble
    /// encore.`
    fn is_about(&self, piece: &Piece, first: usize, stop: usize) -> Option<Cue> {
        static GOT: Group = Group::named("presented.got");
        let reading = self.reading;
        let me = (piece.first..piece.end).any(|at| reading.roles(at).any(Roles::ME));
        let head = reading.paragraph_of(piece.from)? == 0;
        if !(me && head) || (first..stop).any(|at| GOT.contains(reading.word(at))) {
            return None;
        }
        let phrase = (first..stop.min(first + ABOUT))
            .find_map(|at| self.at(at, stop).filter(|found| !self.is_governed(found.first)))?;
        let Who::Named(named) = phrase.who else { return None };
        let person = self.names.named[named].may_be_somebody();
        person.then(|| Cue::by(phrase, phrase.first))
    }

    /// Words at the head of a paragraph, and whoever the next sentence brings up by the full name as its
    /// subject: `„…“ Ada Holm schüttelt noch immer den Kopf.`
    fn is_shown(&self, piece: &Piece, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        if !matches!(self.code(), "fr" | "de") || self.asks(piece) {
            return None;
        }
        let marks = |at: usize| matches!(reading.word(at), ":" | "«" | "„" | "“");
        let phrase = (first..stop.min(first + SHOWN))
            .find_map(|at| self.at(at, stop).filter(|found| !self.is_governed(found.first)))?;
        let Who::Named(named) = phrase.who else { return None };
        let person = self.names.named[named].may_be_somebody();
        let mut all = self.names.between(piece.to, phrase.end).iter();
        let name = all.find(|name| name.named == named && name.full)?;
        // Whoever was named before in the text may only be spoken of.
        let text = reading.paragraph_of(piece.from)?.min(1);
        let from = reading.paragraphs[text].first;
        let before = self.names.between(from, name.first).iter().rev().take(NAMED);
        let met = before.into_iter().any(|other| other.named == named);
        let begins = reading.paragraph_of(piece.from)? <= 1;
        let quiet = !(first..stop).any(marks) && !self.is_received(first, phrase.first, stop);
        (person && quiet && (begins || !met)).then(|| Cue::by(phrase, phrase.first))
    }

    /// `“…”, sono state le sue prime parole`
    pub(super) fn were_words(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        if !self.is_romance() || !WERE.contains(reading.word(first)) {
            return None;
        }
        let own =
            (first + 1..stop.min(first + 4)).find(|at| reading.roles(*at).any(Roles::WHOSE))?;
        let words = (own + 1..stop.min(own + 4))
            .find(|at| reading.roles(*at).any(Roles::WORDS) || reading.word(*at) == "mots")?;
        let who = Who::Pronoun(None);
        Some(Cue::by(Phrase { first: own, end: words + 1, who }, first))
    }

    /// Whose view words are by a pronoun: `A suo giudizio ci vuole «…»`, `Para ele, mais um minuto “…”`.
    pub(super) fn in_own_view(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        if !self.is_romance() {
            return None;
        }
        let begins = (first..stop).find(|at| reading.tokens[*at].is_word())?;
        let begins = begins + usize::from(reading.roles(begins).any(Roles::AND));
        let led = reading.roles(begins).any(Roles::OF.and(Roles::BY));
        let own = begins + 1..stop.min(begins + 3);
        let own = own.into_iter().find(|at| {
            reading.roles(*at).any(Roles::WHOSE) && VIEWS.contains(reading.word(at + 1))
        });
        let told = |at: usize, end: usize, gender: Option<Gender>| {
            let who = Who::Pronoun(gender);
            Some(Cue { first: begins, ..Cue::by(Phrase { first: at, end, who }, begins) })
        };
        if let Some(own) = own.filter(|_| led || self.is_contracted(begins)) {
            return told(own, own + 2, None);
        }
        let word = lowered(reading.word(begins));
        let at = begins + 1;
        let gender = match reading.word(at) {
            "ele" | "lui" | "él" => Gender::Male,
            "ela" | "lei" | "ella" | "elle" => Gender::Female,
            _ => return None,
        };
        let comma = reading.word(at + 1) == ",";
        (FOR.contains(&word) && comma).then(|| told(at, at + 1, Some(gender))).flatten()
    }

    /// Words behind an infinitive of speech that another verb holds: `o sócio-gerente limitou-se a confirmar
    /// que “…”`.
    pub(super) fn held_before(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let that = [":", "que", "qu’", "che"].contains(&reading.word(stop.checked_sub(1)?));
        if !self.is_romance() || !that {
            return None;
        }
        let near = stop.saturating_sub(HELD).max(first)..stop;
        let holds = near.rev().find(|at| HOLDS.contains(reading.word(*at)))?;
        let shaped = |at: &usize| {
            let word = reading.word(*at);
            let small = Roles::SMALL.and(Roles::OF).and(Roles::PERSON);
            ["ar", "er", "ir", "re"].iter().any(|end| word.ends_with(end))
                && word.len() > 4
                && !reading.roles(*at).any(small)
        };
        let verb = (holds + 1..stop.min(holds + 4)).find(shaped)?;
        let phrase = self.subject(first, holds);
        let told = phrase.is_some() || self.code() != "fr";
        let from = phrase.map_or(holds, |phrase| phrase.first);
        told.then_some(Cue { phrase, first: from, end: verb + 1, verb: Some(verb), strong: true })
    }

    /// A main clause before a colon that has no subject: `Ao saber disso, desabou: “…”`, `Y se acordó de su
    /// compañero Stampini: «…»`.
    pub(super) fn dropped_lead(&self, first: usize, stop: usize) -> Option<Cue> {
        static CLITICS: Group = Group::named("presented.clitics");
        let reading = self.reading;
        if !matches!(self.code(), "es" | "it" | "pt") || !self.begins_any(first) {
            return None;
        }
        let last = stop.checked_sub(1)?;
        let main = self.behind_first_clause(first, last);
        let begins = first + usize::from(reading.roles(first).any(Roles::AND));
        let clitic = || {
            let clitic = CLITICS.contains(&lowered(reading.word(begins)));
            let verb =
                reading.tokens.get(begins + 1).filter(|verb| verb.is_word() && !verb.capital);
            let other = Roles::PERSON.and(Roles::WORDS).and(Roles::OF).and(Roles::VAGUE);
            let ends = reading.word(begins + 1).ends_with(['ó', 'ò', 'a', 'e', 'u']);
            let noun = matches!(reading.word(begins), "La" | "la" | "Le" | "le" | "Lo" | "lo");
            let shaped = ends && (!noun || reading.word(begins + 1).ends_with(['ó', 'ò']));
            (clitic && shaped && verb.is_some_and(|verb| !verb.roles.any(other))).then_some(begins)
        };
        let main = main.or_else(clitic).or_else(|| self.behind_topic(first, last));
        let main = main.filter(|main| *main < last)?;
        let subject = (main..last)
            .any(|at| self.at(at, last).is_some_and(|found| !self.is_governed_far(found.first)));
        let (end, verb) = (last, Some(main));
        (!subject).then_some(Cue { phrase: None, first: main, end, verb, strong: true })
    }

    /// Where the main clause begins behind what it is about: `Sobre el fichaje, no quiso mojarse: «…»`.
    fn behind_topic(&self, first: usize, stop: usize) -> Option<usize> {
        let reading = self.reading;
        let led = reading.roles(first).any(Roles::OF) || self.is_contracted(first);
        let near = first + 1..stop.min(first + ABOUT);
        let comma = near.into_iter().find(|at| !reading.tokens[*at].is_word())?;
        let main = comma + 1;
        let acts = reading.roles(main);
        let other = Roles::DETERMINER.and(Roles::PERSON).and(Roles::OF).and(Roles::TITLE);
        let verb = acts.any(Roles::NOT.and(Roles::SAY))
            || reading.word(main).ends_with(['ó', 'ò'])
            || reading.word(main).ends_with("ou");
        let small = reading.tokens.get(main).is_some_and(|at| at.is_word() && !at.capital);
        (led && reading.word(comma) == "," && verb && small && !acts.any(other)).then_some(main)
    }

    /// Whether a preposition governs somebody, nouns and possessives before the name passed over: `de su
    /// compañero Stampini`.
    pub(super) fn is_governed_far(&self, first: usize) -> bool {
        let passed = Roles::DETERMINER.and(Roles::WHOSE).and(Roles::PERSON).and(Roles::TITLE);
        let mut at = first;
        for _ in 0..4 {
            if self.is_governed(at) {
                return true;
            }
            let Some(before) = at.checked_sub(1) else { return false };
            let roles = self.reading.roles(before);
            if self.is_contracted(before) || matches!(self.reading.word(before), "a" | "à") {
                return true;
            }
            if !roles.any(passed) {
                return false;
            }
            at = before;
        }
        false
    }

    /// Whether a letter before a colon says that the words are an interviewer’s question: `P: «…?»`.
    pub(super) fn asks_by_initial(&self, piece: &Piece) -> bool {
        let reading = self.reading;
        let Some(letter) = piece.from.checked_sub(2).filter(|_| self.is_romance()) else {
            return false;
        };
        let here = reading.paragraph_of(letter).map(|index| reading.paragraphs[index].first);
        here == Some(letter)
            && matches!(reading.word(letter), "P" | "D" | "Q" | "I")
            && reading.word(letter + 1) == ":"
            && self.asks(piece)
    }

    /// Whether whoever stands behind a preposition at the head of a sentence is whose view it tells: `Para
    /// Rosa Pinto, que perdeu tudo, o pior não é o dinheiro`.
    pub(super) fn is_viewer(&self, phrase: &Phrase) -> bool {
        let before = phrase.first.checked_sub(1).filter(|_| self.is_romance());
        let leads = before.is_some_and(|at| {
            matches!(self.reading.word(at), "Para" | "Pour" | "Per") && self.begins_any(at)
        });
        leads && self.reading.word(phrase.end) == ","
    }

    /// Who wrote what can be read, as the sentences before tell it: `Una lettera di Ruggero Dossi era nel
    /// violino. «…», si legge.`
    pub(super) fn letter_read(&self, piece: &Piece, cue: &Cue) -> Option<Cue> {
        let reading = self.reading;
        let verb = cue.verb.filter(|_| self.is_romance() && cue.phrase.is_none())?;
        if !(self.is_impersonal(verb) || verb > 0 && self.is_impersonal(verb - 1)) {
            return None;
        }
        let here = reading.paragraphs[reading.paragraph_of(piece.from)?].first;
        let letter = |at: &usize| LETTERS.contains(reading.word(*at));
        // `si legge nella lettera che il sindaco ha inviato`
        let behind = (cue.end..cue.end + HEAD).find(letter);
        if let Some(letter) = behind.filter(|_| cue.end >= piece.to) {
            let that = matches!(reading.word(letter + 1), "che" | "que");
            let sent = || if that { self.at(letter + 2, letter + LETTER) } else { None };
            let by = self.signed_by(letter).or_else(sent)?;
            return Some(Cue { strong: cue.strong, ..Cue::by(by, cue.first) });
        }
        let near = piece.from.saturating_sub(LETTER).max(here)..piece.from;
        let letter = near.rev().find(letter)?;
        let by = self.signed_by(letter).filter(|by| matches!(by.who, Who::Named(_)));
        let writer = || {
            let first = reading.sentences.get(reading.sentence_of(letter)?)?.first;
            let left = (first..letter).rev().find(|at| LEFT.contains(reading.word(*at)))?;
            self.subject(first, left)
        };
        let phrase = by.or_else(writer)?;
        Some(Cue { strong: cue.strong, ..Cue::by(phrase, phrase.first) })
    }
}
