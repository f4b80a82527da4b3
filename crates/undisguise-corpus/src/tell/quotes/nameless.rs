//! What somebody without a name is called: `one of the promoters`, `a pal of the singer`, `one witness,
//! a delivery driver`, and who is set apart from everybody named: `the man in the yellow coat`.

use super::phrase::{Phrase, Phrases, Who};
use crate::tell::reading::{Group, Roles, TokenKind, lowered};

/// Tokens of what an anonymous speaker belongs to: `a pal of the singer`.
const COMPLEMENT: usize = 6;

/// Words behind an age among which the noun is sought.
const AGED: usize = 4;

/// Tokens of an apposition: `, a retired delivery driver`.
const APPOSITION: usize = 4;

/// Tokens back in which stands of whom somebody is one.
const MANY: usize = 40;

/// Tokens behind a description among which somebody asks not to be named, and of that wish.
const ASKED: usize = 22;
const UNNAMED: usize = 6;

/// Words of a phrase that says who was one of many.
const LONGEST_OF: usize = 9;

impl Phrases<'_> {
    /// Where those stand of whom one is meant: `one of the relatives`, `одна из женщин`, `the younger of
    /// the two men`.
    pub(super) fn leads_to_several(&self, first: usize, token: usize) -> Option<usize> {
        let reading = self.reading;
        let (opens, of) = (reading.roles(first), reading.roles(token).any(Roles::OF));
        let part = !matches!(self.code(), "en" | "") || reading.word(token) == "of";
        // `einer der Sanitäter`
        let one = lowered(reading.word(first));
        let german = self.code() == "de"
            && matches!(&*one, "einer" | "eine" | "eines")
            && matches!(reading.word(token), "der" | "seiner" | "ihrer" | "unserer");
        if (part && opens.any(Roles::ONE) && of) || german {
            return Some(token + 1);
        }
        let ranked = opens.any(Roles::THE) && reading.word(token + 1) == "of";
        (ranked && is_ranked(reading.word(token))).then_some(token + 2)
    }

    /// Somebody by his or her age: `der 36-Jährige`, `a 78-year-old grandmother`.
    pub(super) fn aged(&self, first: usize, token: usize, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        if reading.word(token + 1) != "-" {
            return None;
        }
        let age = reading.word(token + 2);
        let person = reading.roles(token + 3).any(Roles::PERSON);
        // `die 52-jährige Bäckerin`
        let german = age.contains("ährige");
        let noun = person && (german || token + 3 < stop);
        let aged = german || age.ends_with("old");
        // `the 29-year-old dental nurse`
        let far = if self.english && aged { self.aged_noun(token + 3, stop) } else { None };
        let head = far.unwrap_or(token + 2 + usize::from(noun));
        aged.then(|| self.noun(first, head, first, stop))
    }

    /// The last noun for somebody among the words behind an age.
    fn aged_noun(&self, from: usize, stop: usize) -> Option<usize> {
        let reading = self.reading;
        let other =
            Roles::SAY.and(Roles::OF).and(Roles::AND).and(Roles::AUX).and(Roles::DETERMINER);
        let part = |at: &usize| {
            let found = &reading.tokens[*at];
            found.is_word() && !found.capital && !found.roles.any(other) && !found.is_possessive()
        };
        let words = from..stop.min(from + AGED).min(reading.tokens.len());
        let person = |at: &usize| reading.roles(*at).any(Roles::PERSON);
        words.take_while(part).filter(person).last()
    }

    pub(super) fn one_of(&self, first: usize, from: usize, stop: usize) -> Option<Phrase> {
        let words = (from..stop.min(from + LONGEST_OF)).take_while(|token| {
            let found = &self.reading.tokens[*token];
            found.is_word() || (self.english && found.kind == TokenKind::Number)
        });
        let head = words.into_iter().find(|token| {
            self.reading.roles(*token).any(Roles::PERSON.and(Roles::VAGUE).and(Roles::KIN))
                || self.reading.roles(token + 1).any(Roles::SAY)
        });
        let first_noun = (from..stop.min(from + 2)).find(|token| {
            let found = self.reading.tokens[*token];
            found.is_word() && !found.roles.any(Roles::THE.and(Roles::OWN).and(Roles::SMALL))
        });
        // `una de ellas`
        let them = (from..stop.min(from + 1)).find(|token| {
            self.reading.roles(*token).any(Roles::THEY)
                || matches!(self.reading.word(*token), "ihnen" | "них" | "elles" | "eux" | "them")
        });
        let head = head.or(first_noun).or(them)?;
        if self.english || self.code() == "de" {
            // `one of them, the fireman Greg Holt`
            return Some(self.noun(first, head, first, stop));
        }
        Some(Phrase { first, end: head + 1, who: Who::Described { head, known: false } })
    }

    /// Behind the words that say what an anonymous speaker belongs to, where he or she stands, or what
    /// else he or she is.
    pub(super) fn complement(&self, end: usize) -> usize {
        let reading = self.reading;
        if !self.english {
            return end;
        }
        // `one user @millpond22`
        if reading.word(end) == "@" {
            let beside = |at: &usize| match (reading.tokens.get(at - 1), reading.tokens.get(*at)) {
                (Some(left), Some(right)) => left.span.end == right.span.start,
                _ => false,
            };
            return (end + 1..end + COMPLEMENT).take_while(beside).last().map_or(end, |at| at + 1);
        }
        if reading.word(end) == "," && matches!(reading.word(end + 1), "a" | "an") {
            let noun = (end + 2..end + 2 + APPOSITION)
                .take_while(|token| reading.tokens.get(*token).is_some_and(|found| found.is_word()))
                .find(|token| reading.roles(*token).any(Roles::PERSON));
            return noun.map_or(end, |noun| noun + 1);
        }
        let leads = LEADS.contains(reading.word(end));
        if !leads || reading.roles(end + 1).any(Roles::CALENDAR) {
            return end;
        }
        let verb = Roles::SAY.and(Roles::AUX).and(Roles::CALL).and(Roles::BE);
        let other = verb.and(Roles::AND).and(Roles::HE).and(Roles::SHE).and(Roles::OF);
        let stop = (end + 1..end + 1 + COMPLEMENT).find(|token| {
            let found = reading.tokens.get(*token).filter(|found| found.is_word());
            // `Kelm Fire and Rescue`
            let capital = |at: usize| reading.tokens.get(at).is_some_and(|found| found.capital);
            let joined = reading.word(*token) == "and" && capital(token - 1) && capital(token + 1);
            found.is_none_or(|found| found.roles.any(other)) && !joined
        });
        // `the volunteers at the shelter gently put it`
        let adverb = |stop: usize| usize::from(reading.word(stop - 1).ends_with("ly"));
        let stop = stop.map(|stop| stop - adverb(stop));
        // Only what ends before a verb of speech, an adverb or a mark.
        stop.filter(|stop| *stop > end + 1).unwrap_or(end)
    }

    /// `said one`, `wrote another`: one of those who stand last before.
    pub(super) fn one_of_many(&self, phrase: Phrase) -> Option<String> {
        let reading = self.reading;
        let one = phrase.first;
        let alone = phrase.end == one + 1 && reading.roles(one).any(Roles::ONE);
        if !alone || !(self.english || matches!(self.code(), "fr" | "es" | "pt")) {
            return None;
        }
        let word = lowered(reading.word(one));
        let paragraph = reading.paragraphs[reading.paragraph_of(one)?].first;
        let mut token = one;
        for _ in 0..MANY {
            token = self.outside_before(token).filter(|token| *token >= paragraph)?;
            let roles = reading.roles(token);
            if !roles.any(Roles::PERSON.and(Roles::VAGUE)) || roles.any(Roles::SAY) {
                continue;
            }
            let noun = reading.bare(token);
            // In `fans flooded the singer’s page` the singer is passed over.
            if reading.tokens[token].is_possessive() {
                continue;
            }
            let many = noun.ends_with('s') || PLURALS.contains(&noun);
            let single = token.checked_sub(1).is_some_and(|at| reading.roles(at).any(Roles::ONE));
            return match () {
                () if many => {
                    Some(format!("{word} {} {}", self.of_the(&word), noun.to_lowercase()))
                }
                () if single => Some(format!("{word} {noun}")),
                // `Onlookers said the driver had swerved. One told …`
                () if self.english => continue,
                () => None,
            };
        }
        None
    }

    /// What stands between one and those of whom it is one.
    fn of_the(&self, one: &str) -> &'static str {
        let female = one.ends_with('a');
        match self.code() {
            "fr" => "des",
            "es" => {
                if female {
                    "de las"
                } else {
                    "de los"
                }
            }
            "pt" => {
                if female {
                    "das"
                } else {
                    "dos"
                }
            }
            _ => "of the",
        }
    }

    /// Whether a word between two nouns for people belongs to the second: `chief medical officer`.
    pub(super) fn leads_to_noun(&self, token: usize) -> bool {
        let reading = self.reading;
        let plain = Roles::SAY.and(Roles::AUX).and(Roles::SMALL).and(Roles::OF).and(Roles::AND);
        let plain =
            plain.and(Roles::DETERMINER).and(Roles::WHEN).and(Roles::CALL).and(Roles::WRITES);
        let found = &reading.tokens[token];
        let word = reading.word(token);
        let verb = word.ends_with("ed") || word.ends_with("ing") || word.ends_with('s');
        let next = reading.tokens.get(token + 1).is_some_and(|next| {
            let noun = next.roles.any(Roles::PERSON) && !next.roles.any(Roles::SAY);
            // `the Chief Medical Director`
            let name = next.capital && self.names.at(token + 1).is_some();
            noun && next.capital == found.capital && !name && !next.is_possessive()
        });
        let name = found.capital && self.names.at(token).is_some();
        found.is_word() && !name && !found.roles.any(plain) && !verb && next
    }

    /// Whether it is said behind a description that somebody is not to be named: `the foreman, a retired
    /// piano tuner who asked not to be identified`, `a nurse, who requested anonymity`.
    pub(super) fn is_unnamed(&self, end: usize) -> bool {
        let reading = self.reading;
        let opens = matches!(reading.word(end), "," | "who" | "–" | "—" | "on" | "requesting");
        if !self.english || !opens {
            return false;
        }
        let told = |at: usize| match reading.word(at) {
            "anonymity" => true,
            "named" | "identified" | "quoted" => {
                let back = at.saturating_sub(UNNAMED)..at;
                let not = |at: usize| {
                    matches!(reading.word(at), "not" | "declined" | "refused")
                        || reading.roles(at).any(Roles::NOT)
                };
                reading.word(at - 1) == "be" && back.into_iter().any(not)
            }
            "name" => reading.word(at + 1) == "withheld" || reading.word(at + 2) == "withheld",
            _ => false,
        };
        let stop = reading.sentence_of(end).map_or(end, |at| reading.sentences[at].end);
        (end + 1..stop.min(end + ASKED)).any(told)
    }

    /// Whether somebody is described so that it can be nobody who was named: `the man in the yellow
    /// coat`, `the woman who had called the police`.
    pub(super) fn is_set_apart(&self, phrase: Phrase, head: usize) -> bool {
        let reading = self.reading;
        let next = reading.word(phrase.end);
        let anybody = reading.roles(head).any(Roles::ANYBODY);
        let place = LEADS.contains(next) && !reading.roles(phrase.end + 1).any(Roles::CALENDAR);
        let beside = matches!(next, "behind" | "beside" | "next" | "opposite");
        self.english && (beside || (anybody && (place || next == "who")))
    }
}

/// Leads to what somebody belongs to, or where somebody stands.
static LEADS: Group = Group::named("nameless.leads");

/// Plurals without an `s`.
const PLURALS: [&str; 6] = ["people", "men", "women", "children", "police", "crowd"];

/// Whether an English word picks one of several: `younger`, `tallest`, `second`.
fn is_ranked(word: &str) -> bool {
    let graded = word.len() > 4 && (word.ends_with("er") || word.ends_with("est"));
    graded || matches!(word, "first" | "second" | "third" | "last" | "latter" | "other")
}
