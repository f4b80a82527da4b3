//! What French, Italian, Portuguese and Spanish tell of who speaks: clauses that begin anew, verbs
//! around an infinitive, `celui-ci`, gestures that nobody makes but whoever speaks.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::sign;
use crate::tell::names::Gender;
use crate::tell::reading::{Group, Roles, Stretch, lowered};

/// Words of what somebody is of: `le chef de gare`, `o delegado de saúde`.
const OF_WHAT: usize = 4;

/// Tokens from a verb to the infinitive that it holds: `finit par lâcher`, `si è limitato a dire`.
const HELD: usize = 5;

/// Parts of the body with which something is done beside speaking: `scuote la testa una donna`.
static GESTURES: Group = Group::named("romance.gestures");

/// Nouns for when something was said.
static TIMES: Group = Group::named("romance.times");

/// Verbs that hold an infinitive of speech, in the forms in which they do.
static HOLDS: Group = Group::named("romance.holds");

/// Whom a verb with a gerund beside it has still behind it: `dice riendo el alcalde`.
static ALONE: Group = Group::named("romance.alone");

impl Phrases<'_> {
    /// Somebody by name behind an article: `la Viti`, `o João`.
    pub(super) fn name_behind_article(&self, article: usize, stop: usize) -> Option<Phrase> {
        let the = matches!(self.code(), "it" | "pt") && self.reading.roles(article).any(Roles::THE);
        let name = self.names.at(article + 1).filter(|name| the && name.first == article + 1)?;
        let somebody = self.names.meant(name).may_be_somebody() && !self.is_family(article + 1);
        (somebody && !name.possessive && name.end <= stop).then(|| Phrase::of(name))
    }

    /// Where a name stands behind a noun and what is said of it: `un homme charmant de 47 ans, Paul Aubry,`,
    /// `o irmão mais velho, Raul Dias,`.
    pub(super) fn behind_age(&self, head: usize) -> Option<usize> {
        let reading = self.reading;
        if !self.is_romance() {
            return None;
        }
        let other = Roles::SAY.and(Roles::AUX).and(Roles::OF).and(Roles::AND).and(Roles::BE);
        let other = other.and(Roles::DETERMINER).and(Roles::NOT).and(Roles::WHEN);
        let part = |at: usize| {
            let found = reading.tokens.get(at);
            let more = matches!(reading.word(at), "mais" | "más" | "più" | "plus");
            found.is_some_and(|found| found.is_word() && !found.capital)
                && (more || !reading.roles(at).any(other))
        };
        let mut at = head + 1;
        while at < head + 3 && part(at) {
            at += 1;
        }
        let years = matches!(reading.word(at + 2), "ans" | "años" | "anos" | "anni");
        let aged = years && matches!(reading.word(at), "de" | "di");
        let comma = at + if aged { 3 } else { 0 };
        if comma == head + 1 || reading.word(comma) != "," {
            return None;
        }
        let name = self.names.at(comma + 1).filter(|name| name.first == comma + 1)?;
        matches!(reading.word(name.end), "," | "." | "—" | "–").then_some(comma + 1)
    }

    /// Whether a noun for somebody old or young is an adjective before another noun: `una vieja rencilla`.
    pub(super) fn is_adjective_here(&self, article: usize, token: usize) -> bool {
        static AGED: Group = Group::named("romance.aged");
        const ENDS: [&str; 9] = ["ó", "ò", "ou", "aba", "ava", "eva", "iu", "eu", "ron"];
        let one = self.is_romance() && self.reading.roles(article).any(Roles::ONE);
        if !one || !AGED.contains(self.reading.word(token)) {
            return false;
        }
        let acts = Roles::SMALL.and(Roles::SAY).and(Roles::AUX).and(Roles::OF).and(Roles::AND);
        let other = acts.and(Roles::BE).and(Roles::NOT).and(Roles::NOUN).and(Roles::DEMONYM);
        let word = self.reading.word(token + 1);
        let next = self.reading.tokens.get(token + 1);
        next.is_some_and(|next| next.is_word() && !next.capital && !next.roles.any(other))
            && !ENDS.iter().any(|ending| word.ends_with(ending))
    }

    /// Somebody by name behind an article and a noun in no list: `il luogotenente Carlo Sanna`.
    pub(super) fn behind_unknown_noun(
        &self,
        article: usize,
        (first, end): (usize, usize),
        stop: usize,
    ) -> Option<Phrase> {
        if !self.is_romance() || end < first + 2 {
            return None;
        }
        let name = self.names.at(end - 1).filter(|name| name.first > first && name.full)?;
        let small = (first..name.first).all(|at| !self.reading.tokens[at].capital);
        let somebody = self.names.meant(name).may_be_somebody();
        let whole = small && somebody && !name.possessive && name.end <= stop;
        whole.then_some(Phrase { first: article, end: name.end, who: Who::Named(name.named) })
    }

    /// Whether a possessive stands behind an article: `il suo legale`, `a sua mãe`.
    pub(super) fn is_owned(&self, article: usize) -> bool {
        let roles = self.reading.roles(article + 1);
        matches!(self.code(), "it" | "pt")
            && roles.any(Roles::WHOSE)
            && self.reading.roles(article).any(Roles::DETERMINER)
    }

    /// Whether the text is French, Italian, Portuguese or Spanish.
    pub(super) fn is_romance(&self) -> bool {
        self.reading.is_romance()
    }

    /// Whether a noun is part of whoever makes a gesture.
    pub(super) fn is_gesture(&self, head: usize) -> bool {
        self.is_romance() && GESTURES.contains(self.reading.word(head))
    }

    /// Whether words say when something was said: `explicó este viernes`, `dit la veille`.
    pub(super) fn is_time(&self, first: usize, end: usize) -> bool {
        let time = |at: usize| {
            self.reading.roles(at).any(Roles::CALENDAR) || TIMES.contains(self.reading.word(at))
        };
        self.is_romance() && (first + 1..end).any(time)
    }

    /// Whether an article and what follows it are no one who speaks: a gesture, a day.
    pub(super) fn is_nothing(&self, first: usize, end: usize) -> bool {
        let one = self.reading.roles(first).any(Roles::ONE);
        (!one && self.is_gesture(end.max(1) - 1)) || self.is_time(first, end)
    }

    /// Whether `lo` is whom something is done to, and no article: that stands before `s` and another
    /// consonant, `z`, `gn`, `ps` and the like only (`i militari che lo portavano via`).
    pub(super) fn is_clitic(&self, token: usize) -> bool {
        let next = lowered(self.reading.word(token + 1));
        let mut letters = next.chars();
        let impure =
            letters.next() == Some('s') && letters.next().is_some_and(|second| !is_vowel(second));
        let before = ["z", "gn", "ps", "pn", "x", "y"].iter().any(|head| next.starts_with(head));
        self.code() == "it" && self.reading.word(token) == "lo" && !(before || impure)
    }

    /// Whether no subject stands behind a token that follows a verb: a clause of its own begins with
    /// it, or a gerund that has somebody or something behind it.
    pub(super) fn shuts_off(&self, token: usize) -> bool {
        if !self.is_romance() {
            return false;
        }
        let word = self.reading.word(token);
        let gerund = self.code() != "fr"
            && word.len() > 5
            && (word.ends_with("ando") || word.ends_with("endo"))
            && !ALONE.contains(word);
        gerund || matches!(word, "que" | "qu’" | "che")
    }

    /// Behind what somebody is of, where that stands right behind a noun: `de saúde`, `della scuola`.
    pub(super) fn behind_of(&self, end: usize, stop: usize) -> usize {
        let reading = self.reading;
        let of = self.is_romance()
            && end < stop
            && (reading.roles(end).any(Roles::OF) || self.is_contracted(end))
            && !matches!(reading.word(end), "que" | "qu’" | "comme" | "como" | "come");
        let other = Roles::SAY.and(Roles::AUX).and(Roles::AND).and(Roles::NOT).and(Roles::SHE);
        let part = |token: &usize| {
            let found = &reading.tokens[*token];
            found.is_word() && (!found.roles.any(other) || found.roles.any(Roles::DETERMINER))
        };
        let last = (end + 1..stop.min(end + 1 + OF_WHAT)).take_while(part).last();
        last.filter(|_| of).map_or(end, |last| last + 1)
    }

    /// Whether a sentence begins with a token.
    pub(super) fn begins_any(&self, token: usize) -> bool {
        let sentence = self.reading.sentence_of(token);
        sentence.is_some_and(|index| self.reading.sentences[index].first == token)
    }

    /// Whether a pronoun or a helping word may stand between a subject and its verb.
    pub(super) fn is_between(&self, token: usize) -> bool {
        static BETWEEN: Group = Group::named("romance.between");
        self.is_romance() && BETWEEN.contains(self.reading.word(token))
    }

    /// Whether a new clause begins with a subject: `…, e la sindaca Rosa Viti ha spiegato`.
    pub(super) fn begins_anew(&self, first: usize) -> bool {
        let and = first.checked_sub(1).filter(|and| self.reading.roles(*and).any(Roles::AND));
        let mark =
            and.and_then(|and| and.checked_sub(1)).map_or("", |mark| self.reading.word(mark));
        self.is_romance() && matches!(mark, "," | ";" | "—" | "–")
    }

    /// Whoever stands right before `qui` beside a verb: `sa cheffe, qui a répondu`.
    pub(super) fn before_qui(&self, first: usize, verb: usize) -> Option<Phrase> {
        let reading = self.reading;
        let qui = |token: &usize| match self.code() {
            "fr" => reading.word(*token) == "qui",
            "it" => reading.word(*token) == "che",
            "es" => matches!(reading.word(*token), "que" | "quien"),
            "pt" => matches!(reading.word(*token), "que" | "quem"),
            _ => false,
        };
        let qui = (verb.saturating_sub(3).max(first)..verb).rev().find(qui)?;
        let beside =
            (qui + 1..verb).all(|at| reading.roles(at).any(Roles::AUX) || self.is_between(at));
        let end = qui - usize::from(qui > first && reading.word(qui - 1) == ",");
        let back = end.saturating_sub(OF_WHAT + 3).max(first)..end;
        let ends = |phrase: &Phrase| phrase.end == end || self.behind_of(phrase.end, end) == end;
        let is_verb = |phrase: &Phrase| {
            phrase.first.checked_sub(1).is_some_and(|at| reading.roles(at).any(Roles::SAY))
        };
        let found = back.into_iter().find_map(|at| self.at(at, end).filter(ends));
        // `ha detto al sindaco che …` tells what was said.
        found.filter(|found| beside && !is_verb(found) && !matches!(found.who, Who::Pronoun(_)))
    }

    /// Whether `is` or `has been` stands before somebody: `il primo è stato Luca Viti`.
    pub(super) fn is_predicate(&self, first: usize) -> bool {
        if !self.is_romance() {
            return false;
        }
        let title = Roles::TITLE.and(Roles::THE);
        let before =
            (first.saturating_sub(4)..first).rev().find(|at| !self.reading.roles(*at).any(title));
        let is = before.map_or("", |at| self.reading.word(at));
        let known = [
            "stato", "stata", "fu", "è", "era", "fue", "foi", "fut", "est", "était", "é", "es",
            "été", "sido",
        ];
        known.contains(&is)
    }

    /// Whether a preposition leads to whom the sentence is about: `Quant à Paul, il …`, `C’est là que
    /// Paul …`.
    pub(super) fn leads_in(&self, of: usize) -> bool {
        let before = of.checked_sub(1).map_or("", |before| self.reading.word(before));
        let que = matches!(self.reading.word(of), "que" | "qu’");
        match self.code() {
            "fr" => {
                matches!(before, "Quant" | "quant") || (que && matches!(before, "là" | "alors"))
            }
            "it" | "pt" => matches!(before, "Quanto" | "quanto"),
            "es" => {
                let en = of.checked_sub(2).map_or("", |en| self.reading.word(en));
                before == "cuanto" && matches!(en, "En" | "en")
            }
            _ => false,
        }
    }

    /// Whether Portuguese `a` is an article and no preposition: behind a verb of speech before a woman, and
    /// at the head of a sentence (`A juíza Marta Couto disse`).
    pub(super) fn is_article(&self, article: usize, token: usize) -> bool {
        let head = self.reading.word(article) == "A" && self.begins_any(article);
        let a = self.code() == "pt" && (head || self.reading.word(article) == "a");
        // `diz, emocionada, a professora Marta Couto`
        let says =
            |at: usize| self.reading.roles(at).any(Roles::SAY) || self.reading.word(at) == ",";
        let says = head || article.checked_sub(1).is_some_and(says);
        let titled = self.reading.roles(article + 1).any(Roles::TITLE);
        let name = self.names.at(token).map(|name| self.names.meant(name).gender);
        let female = name.is_some_and(|gender| gender == Some(Gender::Female));
        a && says && (titled || female)
    }

    /// `ce dernier`, `quest’ultima`, `celui-ci`: the last one who was spoken of.
    pub(super) fn latter(&self, token: usize, stop: usize) -> Option<Phrase> {
        if !self.is_romance() {
            return None;
        }
        let (one, next) = (self.reading.word(token), self.reading.word(token + 1));
        let (count, gender) = match (self.code(), one, next) {
            ("fr", "celui-ci" | "Celui-ci", _) => (1, Gender::Male),
            ("fr", "celle-ci" | "Celle-ci", _) => (1, Gender::Female),
            ("fr", "ce" | "Ce", "dernier") => (2, Gender::Male),
            ("fr", "cette" | "Cette", "dernière") => (2, Gender::Female),
            ("it", "quest’" | "Quest’" | "quest'" | "Quest'", "ultimo") => (2, Gender::Male),
            ("it", "quest’" | "Quest’" | "quest'" | "Quest'", "ultima") => (2, Gender::Female),
            ("es" | "pt", "este" | "Este" | "éste" | "Éste", "último") => (2, Gender::Male),
            ("es" | "pt", "esta" | "Esta" | "ésta" | "Ésta", "última") => (2, Gender::Female),
            ("es", "éste" | "Éste", _) => (1, Gender::Male),
            ("es", "ésta" | "Ésta", _) => (1, Gender::Female),
            ("es" | "pt", "este" | "Este", _) if self.acts_alone(token) => (1, Gender::Male),
            ("es" | "pt", "esta" | "Esta", _) if self.acts_alone(token) => (1, Gender::Female),
            _ => return None,
        };
        let end = token + count;
        // `Ce dernier, Paul Aubry, …`
        let name = self.names.at(end + 1).filter(|name| self.reading.word(end) == "," && name.full);
        if let Some(name) = name.filter(|name| name.first == end + 1 && name.end < stop) {
            return Some(Phrase { first: token, end: name.end, who: Who::Named(name.named) });
        }
        // `ce dernier mot` is no one.
        let noun = count == 2
            && self.reading.tokens.get(end).is_some_and(|next| {
                let small = Roles::SMALL.and(Roles::SAY).and(Roles::AUX).and(Roles::OF);
                next.is_word() && !next.roles.any(small)
            });
        let who = Who::Pronoun(Some(gender));
        (end <= stop && !noun).then_some(Phrase { first: token, end, who })
    }

    /// A tag whose verb of speech is an infinitive: `finit par lâcher le prévenu`, `si limita a dire il
    /// maresciallo`, `a voulu savoir Noé`.
    pub(super) fn held_infinitive(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        if !self.is_romance() {
            return None;
        }
        let last = stop.min(first + HELD);
        let infinitive = |token: &usize| {
            let word = reading.word(*token);
            let ends = match self.code() {
                "fr" => word.ends_with("er") || word.ends_with("ir") || word.ends_with("re"),
                "it" => ["are", "ere", "ire"].iter().any(|end| word.ends_with(end)),
                _ => word.ends_with(['r']),
            };
            let small = reading.tokens[*token].is_word() && !reading.tokens[*token].capital;
            let other = Roles::SMALL.and(Roles::OF).and(Roles::PERSON);
            ends && small && word.len() > 3 && !reading.roles(*token).any(other)
        };
        // `de dire Ada Holm`, `d’ajouter le maire`
        let of = self.code() == "fr" && matches!(reading.word(first), "de" | "d’" | "d'");
        if of && first + 1 < stop && infinitive(&(first + 1)) {
            let phrase = self.behind(first + 1, stop).filter(|found| self.is_people(*found))?;
            return Some(Cue { strong: true, verb: Some(first + 1), ..Cue::by(phrase, first) });
        }
        let holds = (first..last).find(|at| HOLDS.contains(reading.word(*at)))?;
        let verb = (holds + 1..last.max(holds + 1).min(stop)).find(infinitive)?;
        let plain = (first..verb).all(|at| reading.tokens[at].is_word());
        let subject = self.subject(first, holds);
        let phrase = subject.or_else(|| self.behind(verb, stop));
        let cue_first = phrase.map_or(first, |phrase| phrase.first.min(first));
        let end = phrase.map_or(verb + 1, |phrase| phrase.end.max(verb + 1));
        let told = phrase.is_some() || self.code() != "fr";
        (plain && told).then_some(Cue {
            phrase,
            first: cue_first,
            end,
            verb: Some(verb),
            strong: true,
        })
    }

    /// Whether a paragraph is nothing but a question or a remark of a reporter: short, without marks.
    pub(super) fn is_remark(&self, paragraph: &Stretch) -> bool {
        let plain =
            |token: usize| sign(self.reading, token).is_none_or(|sign| matches!(sign, '’' | '\''));
        let dash = matches!(self.reading.word(paragraph.first), "—" | "–" | "―" | "-");
        let few = paragraph.end - paragraph.first <= REMARK;
        few && !dash && (paragraph.first..paragraph.end).all(plain)
    }
}

/// Tokens of the longest question of a reporter.
const REMARK: usize = 45;

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'à' | 'è' | 'é' | 'ì' | 'ò' | 'ù')
}
