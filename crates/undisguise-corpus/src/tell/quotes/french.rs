//! French nouns and names: people by the town they are from, a name behind what somebody is of, two who are
//! set against each other, what is told of somebody between a cue and its full stop.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::Piece;
use crate::tell::names::gender_of;
use crate::tell::reading::{Group, Roles, Stretch};

/// Words of what somebody is of, before the name: `la ministre de la Pêche Ada Holm`.
const OF_WHAT: usize = 6;

/// Words of what somebody is, before the comma and the name: `Infirmière à la retraite, Ada Holm`.
const APPOSED: usize = 8;

/// Tokens from `que` to the verb.
const QUE: usize = 12;

/// Endings of nouns for people of a town or country.
const FROM: [&str; 14] = [
    "ais", "aise", "ois", "oise", "ien", "ienne", "éen", "éenne", "ains", "aine", "ard", "arde",
    "an", "ane",
];

/// What somebody has or wears while speaking: `un foulard sur la bouche`, `les yeux rouges`.
static WORN: Group = Group::named("french.worn");

impl Phrases<'_> {
    /// Whether a noun stands behind `this`, so that whoever was spoken of is meant: `avoue cette grand-mère`.
    pub(super) fn is_this(&self, phrase: &Phrase, head: usize) -> bool {
        let this = matches!(self.reading.word(phrase.first), "cet" | "cette" | "ce");
        self.code() == "fr" && this && self.reading.roles(head).any(Roles::PERSON)
    }

    /// Whether a noun with a capital says from where somebody is: `le Montréalais`, `la Vaudoise`.
    pub(super) fn is_from_somewhere(&self, noun: usize) -> bool {
        let found = self.reading.tokens.get(noun).filter(|found| found.is_word() && found.capital);
        let word = self.reading.bare(noun);
        found.is_some()
            && self.code() == "fr"
            && word.chars().count() > 5
            && FROM.iter().any(|ending| word.ends_with(ending))
            && self.names.at(noun).is_none_or(|name| name.end - name.first == 1)
    }

    /// Whether a participle in no list stands behind its helping verb: `a savouré l’ailier`.
    pub(super) fn is_compound(&self, helper: usize, verb: usize) -> bool {
        let word = self.reading.word(verb);
        let participle = ["é", "ée", "i", "ie", "u", "ue"].iter().any(|end| word.ends_with(end));
        let helps = self.reading.roles(helper).any(Roles::AUX);
        self.code() == "fr" && verb == helper + 1 && helps && participle && word.len() > 3
    }

    /// The subject of a clause that a verb ends, behind `que`: `une mesure que Paul Aubry juge « … »`, `C’est
    /// avec ces mots que Paul Aubry a annoncé …`.
    pub(super) fn behind_que(&self, first: usize, verb: usize) -> Option<Phrase> {
        let que = |at: &usize| matches!(self.reading.word(*at), "que" | "qu’" | "qu'");
        let near = verb.saturating_sub(QUE).max(first)..verb;
        let que = near.rev().find(que).filter(|_| self.code() == "fr")?;
        let phrase = self.at(que + 1, verb)?;
        (self.is_beside(phrase.end, verb) && !matches!(phrase.who, Who::Pronoun(_)))
            .then_some(phrase)
    }

    /// Behind a clause that says where something is, at the head of a sentence: `À l’école, où le préfet est
    /// venu, une institutrice …`.
    pub(super) fn behind_where(&self, first: usize, stop: usize) -> Option<usize> {
        let reading = self.reading;
        let comma = |from: usize| (from..stop).find(|at| reading.word(*at) == ",");
        let opens = comma(first).filter(|_| matches!(self.code(), "fr" | "de"))?;
        let led = reading.roles(first).any(Roles::OF.and(Roles::WHEN));
        let place = matches!(reading.word(opens + 1), "où" | "wo");
        let end = comma(opens + 1).filter(|_| led && place)?;
        (end + 1..stop).any(|at| self.at(at, stop).is_some()).then_some(end + 1)
    }

    /// Whoever is named behind what he or she is, farther than beside it: `Infirmière à la retraite, Ada Holm
    /// …`, `le vainqueur du jour, le Basque Luc Aubry, …`.
    pub(super) fn named_far_behind(&self, phrase: &Phrase, head: usize) -> Option<usize> {
        let reading = self.reading;
        if !matches!(self.code(), "fr" | "de") || !reading.roles(head).any(Roles::PERSON) {
            return None;
        }
        let word = |at: &usize| reading.tokens.get(*at).is_some_and(|found| found.is_word());
        if let Some(named) = self.named_beyond_adjective(phrase, head) {
            return Some(named);
        }
        let far = phrase.end..phrase.end + APPOSED;
        let comma = far.start + far.clone().take_while(word).count();
        if reading.word(comma) != "," || far.clone().any(|at| at < comma && self.is_verb(at)) {
            return None;
        }
        let sentence = reading.sentences.get(reading.sentence_of(head)?)?;
        let bare = phrase.first == head && sentence.first == head && self.code() == "fr";
        let the = reading.roles(phrase.first).any(Roles::THE) && phrase.first < head;
        let at = |token: usize| self.names.at(token).filter(|name| name.first == token);
        let name = if bare {
            at(comma + 1)?
        } else {
            let article = the && reading.roles(comma + 1).any(Roles::THE);
            let led = (comma + 2..comma + 5).take_while(word);
            let name = led.into_iter().find_map(at).filter(|_| article)?;
            let closed =
                reading.word(name.end) == "," && !reading.roles(name.end + 1).any(Roles::AND);
            if !closed || (comma + 2..name.first).any(|at| reading.roles(at).any(Roles::OF)) {
                return None;
            }
            name
        };
        let fits = self.fits(name.named, gender_of(reading.roles(head)));
        (name.full && !name.possessive && fits).then_some(name.named)
    }

    /// Whoever is named behind an adjective of what he or she is: `la déléguée syndicale Ada Holm`.
    fn named_beyond_adjective(&self, phrase: &Phrase, head: usize) -> Option<usize> {
        let reading = self.reading;
        let at = phrase.end;
        let other = Roles::SAY.and(Roles::AUX).and(Roles::OF).and(Roles::AND).and(Roles::SMALL);
        let adjective = reading.tokens.get(at).is_some_and(|found| {
            found.is_word()
                && !found.capital
                && !found.roles.any(other)
                && found.span.end > found.span.start + 4
        });
        let name = self.names.at(at + 1).filter(|name| name.first == at + 1)?;
        let known = self.code() == "fr" && adjective && name.full && !name.possessive;
        let the =
            reading.roles(phrase.first).any(Roles::THE.and(Roles::OWN)) && phrase.first < head;
        let given = reading.roles(at + 1).any(Roles::GIVEN);
        (known && the && given && self.fits(name.named, gender_of(reading.roles(head))))
            .then_some(name.named)
    }

    /// Whether marks hold the title of what somebody sings, plays or wrote: `tranche l’interprète de « Brume »`.
    pub(super) fn is_work_of(&self, piece: &Piece) -> bool {
        static OF_WORKS: Group = Group::named("french.of-works");
        let word =
            |back: usize| piece.from.checked_sub(back).map_or("", |at| self.reading.word(at));
        let of = matches!(word(1), "de" | "d’" | "du" | "des");
        self.code() == "fr" && of && OF_WORKS.contains(word(2)) && piece.depth == 0
    }

    /// Where a full name stands right behind what somebody is of: `la ministre de la Pêche Ada Holm`, `le
    /// chef des pompiers Luc Aubry`.
    pub(super) fn behind_complement(&self, head: usize, stop: usize) -> Option<usize> {
        let reading = self.reading;
        let of = head + 1;
        let leads = reading.roles(of).any(Roles::OF) || self.is_contracted(of);
        let that =
            matches!(reading.word(of), "que" | "qu’" | "comme" | "à" | "pour" | "par" | "en");
        if self.code() != "fr" || !leads || that || of >= stop {
            return None;
        }
        let other = Roles::SAY.and(Roles::AUX).and(Roles::AND).and(Roles::BE).and(Roles::WHEN);
        let part = |at: &usize| {
            let found = &reading.tokens[*at];
            let still = Roles::OF.and(Roles::DETERMINER);
            found.is_word() && (!found.roles.any(other) || found.roles.any(still))
        };
        let last = stop.min(of + 1 + OF_WHAT).min(reading.tokens.len());
        let mut near = (of + 1..last).take_while(part);
        let begins =
            |at: &usize| self.names.at(*at).is_some_and(|name| name.first == *at && name.full);
        let name = near.find(begins)?;
        let found = self.names.at(name)?;
        // `la conseillère d’État vaudoise Ursule Aubry`
        let before = &reading.tokens[name - 1];
        let adjective = before.is_word() && !before.capital && name > of + 2;
        let given = reading.roles(name).any(Roles::GIVEN) || adjective;
        let given = found.full && given && !found.possessive;
        // In `la mère de Paul Aubry` the name is somebody else’s.
        let governed =
            name == of + 1 || reading.roles(name - 1).any(Roles::OF.and(Roles::DETERMINER));
        (given && !governed && !self.is_contracted(name - 1)).then_some(name)
    }

    /// Whether words between a tag and its full stop tell how somebody speaks: `, un pan de foulard sur la
    /// bouche. …`
    pub(super) fn is_worn(&self, first: usize, stop: usize) -> bool {
        let reading = self.reading;
        let opens =
            reading.roles(first).any(Roles::DETERMINER) || WORN.contains(reading.word(first));
        let acts = Roles::SAY.and(Roles::AUX).and(Roles::HE).and(Roles::SHE).and(Roles::ME);
        let still = Roles::DETERMINER.and(Roles::OF);
        let quiet = |at: usize| {
            let roles = reading.roles(at);
            (!roles.any(acts) || roles.any(still))
                && !matches!(reading.word(at), "qui" | "que" | "qu’")
        };
        let worn = |at: usize| self.is_gesture(at) || WORN.contains(reading.word(at));
        self.code() == "fr" && opens && (first..stop).all(quiet) && (first..stop).any(worn)
    }

    /// Whoever a paragraph that points at the words above says has spoken them: `Ces mots, c’est Paul Aubry
    /// qui les a murmurés.`
    pub(super) fn spoke_these(&self, next: &Stretch) -> Option<Cue> {
        let reading = self.reading;
        let (words, stop) = self.named_words(next).filter(|_| self.code() == "fr")?;
        let is = (words + 1..stop.min(words + 4)).find(|at| {
            matches!(reading.word(*at), "c’" | "c'")
                && matches!(reading.word(at + 1), "est" | "était")
        })?;
        let phrase = self.somebody_at(is + 2, stop)?;
        (phrase.end..stop).any(|at| reading.word(at) == "qui").then(|| Cue::by(phrase, words))
    }

    /// Whether nothing but the next sentence tells of whoever speaks: the text goes on to show that one.
    pub(super) fn is_merely_shown(&self, piece: &Piece, cue: &Cue) -> bool {
        let told = matches!(self.code(), "fr" | "de") && cue.verb.is_none();
        let by = (cue.first.saturating_sub(1)..=cue.first)
            .any(|at| self.reading.roles(at).any(Roles::BY));
        told && cue.first >= piece.to && !by
    }

    /// Who stands behind those that were told something: `a déclaré à la presse Paul Aubry`.
    pub(super) fn behind_audience(&self, told: &Phrase) -> Option<Phrase> {
        let Who::Named(_) = told.who else { return None };
        let name = self.names.at(told.end.checked_sub(1)?).filter(|_| self.is_romance())?;
        let noun = name.first.checked_sub(1).filter(|noun| *noun > told.first)?;
        let roles = self.reading.roles(noun);
        let person = roles.any(Roles::NOUN.and(Roles::TITLE).and(Roles::OF).and(Roles::DETERMINER));
        (name.full && !person).then(|| Phrase::of(name))
    }
}
