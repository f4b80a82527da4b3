//! Who stands farther from a verb of speech in Spanish, Portuguese and Italian: behind whom something was told,
//! behind what an office is of, before `secondo cui`.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases};
use crate::tell::reading::{Group, Roles, lowered};

/// Words of what an office is of, before the name: `il caposquadra dei vigili del fuoco Aldo Righi`.
const OF_WHAT: usize = 7;

/// Tokens of whoever stands before `secondo cui`.
const WHOM: usize = 12;

/// Tokens from `ces mots` to whoever moved all who heard them.
const MOVED: usize = 24;

/// Tokens from `Con` to the words.
const HELD: usize = 5;

impl Phrases<'_> {
    /// Whether a demonstrative stands for somebody, and for nothing behind it: `Este lo niega`, `Esta, por sua
    /// vez, garante`.
    pub(super) fn acts_alone(&self, token: usize) -> bool {
        static CLITICS: Group = Group::named("latin.clitics");
        let next = self.reading.roles(token + 1);
        let before = token.checked_sub(1).map_or(Roles::default(), |at| self.reading.roles(at));
        // `«…», cuenta esta.`
        let ends = self.reading.tokens.get(token + 1).is_none_or(|next| !next.is_word());
        if before.any(Roles::SAY) && ends {
            return true;
        }
        let led = before.any(Roles::OF) || self.reading.tokens[token].capital;
        let acts = Roles::SAY.and(Roles::AUX).and(Roles::NOT).and(Roles::BE);
        let noun = Roles::PERSON.and(Roles::PLACE).and(Roles::WORDS);
        let small = CLITICS.contains(self.reading.word(token + 1));
        // `Este bajó la mirada`
        let past = ["ó", "ou", "eu", "iu"];
        let past = past.iter().any(|end| self.reading.word(token + 1).ends_with(end));
        let small = small || (past && led);
        let apart = self.reading.word(token + 1) == "," && led;
        apart || small || (next.any(acts) && !next.any(noun))
    }

    /// Whoever has an office, by the name behind what it is of: `il caposquadra dei vigili del fuoco Aldo Righi`.
    pub(super) fn name_behind_of(&self, article: usize, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        if !self.drops_subjects() || !reading.roles(article).any(Roles::THE) {
            return None;
        }
        let leads = |at: usize| reading.roles(at).any(Roles::OF) || self.is_contracted(at);
        let of = (article + 2..article + 4).find(|at| leads(*at))?;
        let name = self.names.between(of + 2, stop.min(of + OF_WHAT)).first()?;
        let other = Roles::SAY.and(Roles::AUX).and(Roles::AND).and(Roles::BE).and(Roles::WHEN);
        let part = |at: usize| {
            let found = &reading.tokens[at];
            found.is_word() && !found.capital && (!found.roles.any(other) || leads(at))
        };
        // `la madre del piccolo Teo Righi`
        let somebody = Roles::PERSON.and(Roles::KIN).and(Roles::TITLE).and(Roles::DETERMINER);
        let last = name.first - 1;
        let whose = (of + 1..name.first).rev().take_while(|at| !leads(*at));
        let one = whose.into_iter().any(|at| {
            let many = reading.word(at).ends_with(['s', 'i']);
            reading.roles(at).any(somebody) && !many
        });
        let kin = (article + 1..of).any(|at| reading.roles(at).any(Roles::KIN.and(Roles::SAY)));
        let plain = (article + 1..name.first).all(part) && !leads(last);
        let person = name.full && self.names.meant(name).may_be_somebody() && !name.possessive;
        let whole = person && plain && !kin && !one && name.end <= stop;
        whole.then(|| Phrase { first: article, ..Phrase::of(name) })
    }

    /// Whoever stands before `secondo cui`, `según el cual`, `para quem`: `la collega Rosa Viti, secondo cui …`.
    pub(super) fn by_which(&self, by: usize) -> Option<Cue> {
        let reading = self.reading;
        let which = |at: usize| {
            matches!(reading.word(at), "cui" | "quien" | "quem" | "cual" | "qual" | "quale")
        };
        let leads = self.drops_subjects() && (which(by + 1) || which(by + 2));
        let end = by.checked_sub(1).filter(|at| leads && reading.word(*at) == ",")?;
        let near = self.names.between(by.saturating_sub(WHOM), end);
        let name = near.iter().rev().find(|name| !name.possessive && name.end == end)?;
        let person = self.names.meant(name).may_be_somebody();
        person.then(|| Cue { end: by + 2, ..Cue::by(Phrase::of(name), name.first) })
    }

    /// Whether a name between commas is the subject of the verb behind it: `O técnico de Lia, Rui Pinto, cobrou a
    /// organização`.
    pub(super) fn is_set_off(&self, verb: usize) -> bool {
        let reading = self.reading;
        let last = verb.checked_sub(2).filter(|_| self.drops_subjects());
        let name = last.and_then(|last| self.names.at(last)).filter(|name| name.end + 1 == verb);
        let comma = |at: usize| reading.word(at) == ",";
        name.is_some_and(|name| {
            let opens = name.first.checked_sub(1).is_some_and(comma);
            let person = self.names.meant(name).may_be_somebody() && !name.possessive;
            opens && person && comma(verb - 1)
        })
    }

    /// Whether `este` stands for somebody before a verb of speech.
    pub(super) fn is_latter_before(&self, token: usize) -> bool {
        const THIS: [&str; 4] = ["este", "Este", "esta", "Esta"];
        let verb = self.reading.roles(token + 1);
        let noun = Roles::PERSON.and(Roles::WORDS).and(Roles::VAGUE);
        matches!(self.code(), "es" | "pt")
            && THIS.contains(&self.reading.word(token))
            && !verb.any(noun)
            && ["ó", "ou", "eu", "iu"].iter().any(|end| self.reading.word(token + 1).ends_with(end))
    }

    /// `Con queste parole, sussurrate …, Rosa Viti ha commosso tutti`, `Furono le parole del rettore`.
    pub(super) fn with_these_words(&self, first: usize, end: usize) -> Option<Cue> {
        let reading = self.reading;
        let with = matches!(
            reading.word(first),
            "Con" | "Com" | "Avec" | "Par" | "Em" | "En" | "con" | "com"
        );
        let were = matches!(
            reading.word(first),
            "Foram" | "Eram" | "Fueron" | "Eran" | "Furono" | "Erano" | "Sono" | "Ce"
        );
        let near = first + 1..end.min(first + HELD);
        let words = near.into_iter().find(|at| reading.roles(*at).any(Roles::WORDS))?;
        let stop = reading.sentences.get(reading.sentence_of(words)?)?.end;
        if were && (reading.roles(words + 1).any(Roles::OF) || self.is_contracted(words + 1)) {
            let from = words + 1;
            let phrase = (from..stop.min(from + 3)).find_map(|at| self.somebody_at(at, stop))?;
            return Some(Cue::by(phrase, first));
        }
        let pointed = (first + 1..words).any(|at| reading.roles(at).any(Roles::POINT));
        if !(with && pointed && self.is_romance()) {
            return None;
        }
        // `con queste parole il divo ha zittito tutti`
        let beside = self.at(words + 1, stop).filter(|found| self.is_people(*found));
        if let Some(beside) = beside.filter(|_| self.drops_subjects()) {
            return Some(Cue::by(beside, first));
        }
        let names = self.names.between(words, stop.min(words + MOVED));
        let name = names.iter().find(|name| {
            self.names.meant(name).may_be_somebody() && !self.is_governed(name.first)
        })?;
        Some(Cue::by(Phrase::of(name), first))
    }

    /// Whether another clause begins behind words: `…, while Reed called it “…”`, `mentre per Rosa Viti …`.
    pub(super) fn leads_aside(&self, token: usize) -> bool {
        const ASIDE: [&str; 8] =
            ["while", "whereas", "although", "though", "because", "mentre", "mientras", "enquanto"];
        ASIDE.contains(&self.reading.word(token))
    }

    /// Whether a sentence repeats the words before it: `Rosa Pinto repete a frase no corredor`.
    pub(super) fn repeats(&self, verb: usize) -> bool {
        const SAYS: [&str; 9] = [
            "repet", "repit", "ripet", "pronunc", "pronunz", "murmur", "susurr", "sussurr", "solt",
        ];
        const WORDS: [&str; 8] =
            ["frase", "palavras", "palabras", "parole", "expressão", "expresión", "verso", "frasi"];
        let reading = self.reading;
        let word = lowered(reading.word(verb));
        let says = self.drops_subjects() && SAYS.iter().any(|stem| word.starts_with(stem));
        says && reading.roles(verb + 1).any(Roles::DETERMINER)
            && (verb + 2..verb + 4).any(|at| WORDS.contains(&reading.word(at)))
    }

    /// Whether `que` stands behind a verb of speech and an adverb: `Disse ainda que`.
    pub(super) fn tells_that(&self, verb: usize) -> bool {
        static ALSO: Group = Group::named("latin.also");
        let that = |at: usize| matches!(self.reading.word(at), "que" | "che");
        let also = ALSO.contains(self.reading.word(verb + 1)) && that(verb + 2);
        that(verb + 1) || (also && self.drops_subjects())
    }

    /// Whether a verb tells whom somebody looks at or greets: `guarda Luca e gli dice`.
    pub(super) fn is_looked_at(&self, verb: usize) -> bool {
        static LOOKS: Group = Group::named("latin.looks");
        self.drops_subjects() && LOOKS.contains(&lowered(self.reading.word(verb)))
    }
}
