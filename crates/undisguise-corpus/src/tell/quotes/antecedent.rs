//! Who a pronoun, or a noun that stands in for a name, means.
//!
//! Everybody in the sentences before is weighed: a subject more than an object, the nearest sentence
//! more than those before it (Lappin and Leass, 1994, "An Algorithm for Pronominal Anaphora
//! Resolution"). A pronoun of the same gender carries the weight of whoever it means on.

use super::phrase::{Phrase, Phrases, Who};
use super::speaker::{MOST_SAID, Said, Seek, Speaker, TOKENS};
use crate::tell::names::{Gender, gender_of};
use crate::tell::reading::{Roles, Stretch};

/// Sentences back in which somebody is sought.
const SENTENCES: usize = 8;

/// The weight of the first subject of a sentence; the others are parts of it, in percent.
const SUBJECT: i32 = 1000;
const LATER_SUBJECT: i32 = 60;
const GOVERNED: i32 = 35;
const OWNER: i32 = 45;

/// What is left of a weight one sentence, or one paragraph, farther back, in percent.
const SENTENCE_BACK: i32 = 60;
const PARAGRAPH_BACK: i32 = 90;

/// What is left of a weight in percent where no gender is known; of somebody without a name; of
/// `the plumber`, who may be somebody named before; and of somebody who is called something else.
const NO_GENDER: i32 = 55;
const NAMELESS: i32 = 80;
const NO_NAME: i32 = 85;
const STANDS: i32 = 50;
const BARE: i32 = 30;
const ELSE: i32 = 50;

/// A name is believed rather than somebody without one from this part of the weight on, in percent.
const NAMED: i32 = 85;

/// The weight that the one who spoke last has in addition, in the same paragraph.
const SPOKE: i32 = 200;

/// Less weight than this is no answer.
const LEAST: i32 = 60;

/// Tokens behind a noun among which a pronoun tells its gender.
const TELLING: usize = 12;

/// Somebody who may be meant.
struct Candidate {
    speaker: Speaker,
    weight: i32,
    /// A description that may stand for somebody who was named before.
    stands: bool,
}

/// What a sentence was found to hold.
#[derive(Default)]
struct Held {
    /// Anything outside quotations.
    told: bool,
    /// Somebody who may be meant, as subject.
    subject: bool,
    /// A pronoun of the same gender as subject.
    same: Option<Gender>,
}

impl Phrases<'_> {
    /// Who a pronoun at a token means: the speaker before where the same one goes on, or whoever
    /// weighs most in the sentences before.
    pub(super) fn antecedent(
        &self,
        token: usize,
        gender: Option<Gender>,
        seek: Seek,
    ) -> Option<Speaker> {
        let spoken = seek.said.iter().rev().take(MOST_SAID);
        let last = spoken.into_iter().find(|said| said.piece.depth == 0 && said.piece.to <= token);
        let last = last.and_then(|last| Some((last, last.speaker.as_ref()?)));
        let last = last.filter(|(_, speaker)| {
            speaker.named.is_none_or(|named| self.fits(named, gender))
                && (seek.noun.is_none() || speaker.named.is_some())
                && seek.other != Some(*speaker)
        });
        // Nobody else has come in between.
        let between = |last: &Said| {
            let names = self.names.between(last.piece.to, token).iter();
            let own = last.speaker.as_ref().and_then(|speaker| speaker.named);
            names.filter(|name| !seek.is_inside(name.first) && !name.possessive).any(|name| {
                Some(name.named) != own
                    && self.fits(name.named, gender)
                    && !self.is_governed(name.first)
            })
        };
        let english = self.code() == "en";
        let same = last.filter(|(said, _)| self.goes_on(seek.cue) && !(english && between(said)));
        if let Some((_, speaker)) = same {
            return Some(speaker.clone());
        }
        let mut all = self.weighed(token, gender, seek);
        if let Some((said, speaker)) = last {
            let same =
                self.reading.paragraph_of(said.piece.from) == self.reading.paragraph_of(token);
            // A noun in another paragraph means somebody else rather.
            let noun = seek.noun.is_some() && !same;
            let spoke = all.iter_mut().find(|one| noun && one.speaker == *speaker);
            if let Some(spoke) = spoke {
                spoke.weight = spoke.weight * ELSE / 100;
            }
            // Whether somebody without a name is a man or a woman is not known any more.
            if same || gender.is_none() || speaker.named.is_some() {
                add(&mut all, speaker.clone(), if same { SPOKE } else { LEAST }, false);
            }
        }
        self.chosen(&all, token, gender, seek)
    }

    /// Who is meant among all who were weighed, or else the one the text is about or who comes later.
    fn chosen(
        &self,
        all: &[Candidate],
        token: usize,
        gender: Option<Gender>,
        seek: Seek,
    ) -> Option<Speaker> {
        let heaviest = |named: bool| {
            let fits = |one: &&Candidate| !named || one.speaker.named.is_some();
            let all = all.iter().rev().filter(fits).max_by_key(|one| one.weight);
            all.filter(|best| best.weight >= LEAST)
        };
        let (best, named) = (heaviest(false), heaviest(true));
        // Whoever may stand for somebody named gives way to one who is not far behind.
        let near = |best: &Candidate, named: &Candidate| {
            let nameless = best.speaker.named.is_none();
            // The subject right before is meant, name or not.
            let right_before = best.weight * 100 >= SUBJECT * NAMELESS * NO_NAME / 100;
            let part = if best.stands || !right_before { 50 } else { NAMED };
            nameless && named.weight * 100 >= best.weight * part
        };
        let best = match (best, named) {
            (Some(best), Some(named)) if near(best, named) => Some(named),
            (best, _) => best,
        };
        let focus = || self.focus(gender).filter(|focus| seek.other != Some(focus));
        match best {
            Some(best) if best.stands => focus().or_else(|| Some(best.speaker.clone())),
            Some(best) => Some(best.speaker.clone()),
            None if seek.other.is_some() => None,
            None => focus().or_else(|| self.named_behind(token, gender)),
        }
    }

    /// The one who weighs most in a stretch but for the one who spoke.
    pub(super) fn somebody_else(
        &self,
        first: usize,
        end: usize,
        named: bool,
        seek: Seek,
    ) -> Option<Speaker> {
        let mut all = Vec::new();
        let sentences = &self.reading.sentences;
        let from = sentences.partition_point(|sentence| sentence.first < first);
        let inside = sentences[from..].iter().take_while(|sentence| sentence.first < end);
        for sentence in inside.take(SENTENCES) {
            self.weigh(*sentence, None, seek, SUBJECT, &mut all);
        }
        let fits = |one: &&Candidate| !named || one.speaker.named.is_some();
        let best = all.iter().rev().filter(fits).max_by_key(|one| one.weight);
        best.map(|best| best.speaker.clone())
    }

    /// Everybody in the sentences before a token, with what speaks for each.
    fn weighed(&self, token: usize, gender: Option<Gender>, seek: Seek) -> Vec<Candidate> {
        let mut all = Vec::new();
        let Some(start) = self.reading.sentence_of(token) else { return all };
        let (mut left, mut gender) = (SUBJECT, gender);
        let mut paragraph = self.reading.paragraph_of(token);
        for index in (start.saturating_sub(SENTENCES)..=start).rev() {
            let sentence = self.reading.sentences[index];
            if token - sentence.first.min(token) > TOKENS * 2 {
                break;
            }
            let here = self.reading.paragraph_of(sentence.first);
            if here != paragraph {
                left = left * PARAGRAPH_BACK / 100;
                paragraph = here;
            }
            let until = Stretch { end: sentence.end.min(token), ..sentence };
            let held = self.weigh(until, gender, seek, left, &mut all);
            gender = gender.or(held.same);
            if held.told && (held.same.is_none() || held.subject) && index < start {
                left = left * SENTENCE_BACK / 100;
            }
            let best = all.iter().map(|candidate| candidate.weight).max().unwrap_or(0);
            let enough = if seek.noun.is_some() { left * 3 } else { left * 5 / 4 };
            if best > enough || left < LEAST {
                break;
            }
        }
        all
    }

    /// Weighs everybody in a stretch outside quotations.
    fn weigh(
        &self,
        stretch: Stretch,
        gender: Option<Gender>,
        seek: Seek,
        most: i32,
        all: &mut Vec<Candidate>,
    ) -> Held {
        let mut held = Held::default();
        let mut first = true;
        let mut token = stretch.first.max(stretch.end.saturating_sub(TOKENS));
        while token < stretch.end {
            if seek.is_inside(token) {
                token += 1;
                continue;
            }
            let roles = self.reading.roles(token);
            held.told |= self.reading.tokens[token].is_word();
            if roles.any(Roles::OWN) && gender.is_some() && gender_of(roles) == gender {
                held.same = gender;
            }
            if let Some(owner) = self.owner_at(token, gender, seek) {
                add(all, owner, most * OWNER / 100, false);
            }
            let Some(phrase) = self.at(token, stretch.end) else {
                token += 1;
                continue;
            };
            token = phrase.end.max(token + 1);
            let subject = !self.is_governed(phrase.first) && !self.is_in_clause(phrase.first);
            let role = self.role(&phrase, subject, first);
            let found = match phrase.who {
                Who::Named(named) if self.fits(named, gender) => {
                    let told = gender.is_none() || self.names.named[named].gender.is_some();
                    let weight = if told { 100 } else { NO_GENDER } * self.called_else(named, seek);
                    Some((self.by_name(named), weight / 100, false))
                }
                Who::Named(_) => None,
                Who::Pronoun(own) => {
                    let same = own.is_some() && (own == gender || gender.is_none());
                    if same && subject && held.same.is_none() {
                        held.same = own;
                        first &= gender.is_none();
                    }
                    None
                }
                Who::Described { head, known } => self.by_noun(&phrase, head, known, gender, seek),
            };
            let Some((speaker, weight, stands)) = found else { continue };
            if seek.other == Some(&speaker) {
                continue;
            }
            held.subject |= subject;
            first &= !subject;
            add(all, speaker, most * role / 100 * weight / 100, stands);
        }
        held
    }

    /// Whose name stands at a token with something that belongs to it: `Leanne’s voice shook.`
    fn owner_at(&self, token: usize, gender: Option<Gender>, seek: Seek) -> Option<Speaker> {
        let owner = self.names.at(token).filter(|mention| mention.possessive)?;
        let owner = self.fits(owner.named, gender).then(|| self.by_name(owner.named));
        owner.filter(|owner| seek.other != Some(owner))
    }

    /// The weight of what somebody is in a sentence, in percent of its first subject.
    fn role(&self, phrase: &Phrase, subject: bool, first: bool) -> i32 {
        let role = match (subject, first) {
            (true, true) => 100,
            (true, false) => LATER_SUBJECT,
            // `The stage went to Priya Hollins, who crossed the line …`
            (false, _) if self.is_who(phrase.end) => LATER_SUBJECT,
            (false, _) => GOVERNED,
        };
        let own = !subject && self.reading.roles(phrase.first).any(Roles::OWN);
        if own { role / 2 } else { role }
    }

    /// Whether a clause about somebody begins behind a comma.
    fn is_who(&self, token: usize) -> bool {
        let comma = usize::from(self.reading.word(token) == ",");
        matches!(self.reading.word(token + comma), "who" | "qui" | "quien" | "которая" | "который")
    }

    /// What is left of the weight of somebody who is called something else than the noun sought.
    fn called_else(&self, named: usize, seek: Seek) -> i32 {
        let Some(noun) = seek.noun else { return 100 };
        let same =
            |head: usize| self.reading.bare(head).eq_ignore_ascii_case(self.reading.bare(noun));
        let told = |head: usize| {
            let roles = self.reading.roles(head);
            roles.any(Roles::PERSON) && !roles.any(Roles::KIN.and(Roles::VAGUE))
        };
        let mut heads = self.names.named[named].descriptions.iter().map(|found| found.head);
        let own = heads.clone().any(same);
        if !own && heads.any(told) { ELSE } else { 100 }
    }

    /// Whom a description means to a pronoun of this gender, and what is left of its weight.
    fn by_noun(
        &self,
        phrase: &Phrase,
        head: usize,
        known: bool,
        gender: Option<Gender>,
        seek: Seek,
    ) -> Option<(Speaker, i32, bool)> {
        let Phrase { first, end, .. } = *phrase;
        let roles = self.reading.roles(head);
        let kin = self.reading.roles(first).any(Roles::OWN) && roles.any(Roles::KIN);
        let named = self.nouns.heads.get(&head).copied();
        let named = named.or_else(|| self.called(head).filter(|_| known || kin));
        if let Some(named) = named {
            return self.fits(named, gender).then(|| (self.by_name(named), 100, false));
        }
        // A capital stands in a headline or a name.
        let capital = self.reading.tokens[head].capital && matches!(self.code(), "en" | "");
        if seek.noun.is_some() || capital {
            return None;
        }
        let own = gender_of(roles).or_else(|| self.gender_behind(end));
        let fits = own.is_none() || gender.is_none() || own == gender;
        let one_of = self.reading.roles(first).any(Roles::ONE)
            && self.reading.roles(first + 1).any(Roles::OF);
        if !fits || !(one_of || self.is_one(head)) {
            return None;
        }
        let told = if own.is_some() || gender.is_none() { 100 } else { NAMELESS };
        let stands = known && self.is_stand_in(head) && !self.is_office(head);
        let bare = stands && matches!(self.code(), "ru" | "vi");
        let left = if bare {
            BARE
        } else if stands {
            STANDS
        } else {
            NO_NAME
        };
        let weight = told * left / 100;
        Some((self.as_it_stands(first, end), weight, stands))
    }

    /// The gender that a pronoun behind a noun in its sentence tells: `a student who had lost his …`.
    pub(super) fn gender_behind(&self, end: usize) -> Option<Gender> {
        let stop = self.reading.sentences.get(self.reading.sentence_of(end)?)?.end;
        let clause = (end..stop.min(end + TELLING)).take_while(|token| {
            self.reading.tokens[*token].is_word() && self.names.at(*token).is_none()
        });
        let mut roles = clause.map(|token| self.reading.roles(token));
        roles.find_map(|roles| {
            let own = roles.any(Roles::HE.and(Roles::SHE)) || roles.any(Roles::OWN);
            match (roles.any(Roles::HE), roles.any(Roles::SHE)) {
                (true, false) => Some(Gender::Male),
                (false, true) if !roles.any(Roles::THEY) => Some(Gender::Female),
                _ if own => gender_of(roles),
                _ => None,
            }
        })
    }
}

/// Adds to the weight of somebody, who is not there yet or is.
fn add(all: &mut Vec<Candidate>, speaker: Speaker, weight: i32, stands: bool) {
    match all.iter_mut().find(|candidate| candidate.speaker == speaker) {
        Some(known) => {
            known.weight = known.weight.max(weight) + known.weight.min(weight) / 4;
            known.stands &= stands;
        }
        None => all.push(Candidate { speaker, weight, stands }),
    }
}
