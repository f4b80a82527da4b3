//! The subject of a verb: who stands right beside it, or else who stands first in its clause.

use super::phrase::{Phrase, Phrases, Who};
use crate::tell::names::Sort;
use crate::tell::reading::{Roles, lowered};

/// Tokens before a verb among which its subject is sought.
const LONGEST_CLAUSE: usize = 60;

/// Tokens from `who` to its verb.
const WHO_NEAR: usize = 3;

/// Tokens of what stands before `who`.
const BEFORE_WHO: usize = 9;

/// Tokens that brackets behind a name hold at most.
const BRACKETS: usize = 8;

/// Tokens of a clause that says who says so.
const AS_NEAR: usize = 14;

/// Begins a clause before the main one.
const CLAUSES: [&str; 6] = ["As", "When", "While", "After", "Before", "Once"];

impl Phrases<'_> {
    /// Whether a token is governed by a preposition, so that it is no subject.
    pub(super) fn is_governed(&self, token: usize) -> bool {
        // `объяснил Ямщиков` is no one of the coachmen.
        let surname = || self.names.at(token).is_some_and(|name| name.end == name.first + 1);
        let declined = self.reading.roles(token).any(Roles::OBLIQUE) && !surname();
        if declined || self.is_oblique(token) || self.is_genitive(token) || self.is_declined(token)
        {
            return true;
        }
        if self.is_joined_to_governed(token) || self.is_cited_paper(token) || self.is_state(token) {
            return true;
        }
        if self.is_done_to(token) || self.is_of_place(token) || self.is_no_kin(token) {
            return true;
        }
        let mut before = token;
        while let Some(index) = before.checked_sub(1) {
            let roles = self.reading.roles(index);
            let article = matches!(self.code(), "en" | "")
                && roles.any(Roles::THE)
                && self.reading.word(index) != "that";
            if (article || roles.any(Roles::TITLE)) && !roles.any(Roles::OF) {
                before = index;
                continue;
            }
            let opens = roles.any(Roles::WHEN)
                && self.opens_clause(index)
                && !self.is_compared(index, token);
            let of = roles.any(Roles::OF.and(Roles::BY)) && !opens;
            return of && !self.leads_in(index) && !self.is_article(index, token);
        }
        false
    }

    /// `the Town of Kelm, PA`
    fn is_state(&self, token: usize) -> bool {
        let word = self.reading.word(token);
        let short = word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase());
        let town = token.checked_sub(2).filter(|_| short && self.english);
        // `Speaking to PTI, SP Arvind Rao said`
        let whole = self.names.at(token).is_none_or(|name| name.end == token + 1);
        whole
            && town.is_some_and(|town| {
                self.reading.word(town + 1) == "," && self.names.at(town).is_some()
            })
    }

    /// `a spokesman for Kelm Fire and Rescue`, `a friend of Reed and Marsh`
    fn is_joined_to_governed(&self, token: usize) -> bool {
        let and = token.checked_sub(1).filter(|and| *and > 0 && self.english);
        let and = and.filter(|and| matches!(self.reading.word(*and), "and" | "&"));
        let joined = self.names.at(token).is_some_and(|name| name.first == token);
        let left = and.filter(|_| joined).and_then(|and| self.names.at(and - 1));
        left.is_some_and(|left| left.end + 1 == token && self.is_governed(left.first))
    }

    /// `dẫn tin từ báo Tân Lộ`, `theo báo Tân Lộ`
    fn is_cited_paper(&self, token: usize) -> bool {
        let word = |back: usize| token.checked_sub(back).map_or("", |at| self.reading.word(at));
        let paper = matches!(word(1), "báo" | "tờ" | "đài" | "hãng" | "trang");
        paper && matches!(word(2), "từ" | "trên" | "lời") && self.code() == "vi"
    }

    /// Whether somebody is only whom another one is like: `lloró como un niño`.
    fn is_compared(&self, like: usize, token: usize) -> bool {
        let word = self.reading.word(like);
        let like = matches!(word, "como" | "comme" | "wie" | "als" | "come");
        like && self.reading.roles(token).any(Roles::ONE)
    }

    /// Prepositions that begin a clause as well (`after he left`, `wie er sagte`).
    fn opens_clause(&self, token: usize) -> bool {
        ["as", "before", "after", "since", "until", "wie", "als", "que", "como", "như"]
            .contains(&&*lowered(self.reading.word(token)))
    }

    /// The subject of a verb, among the words before it: who stands right beside it, or else who
    /// stands first.
    pub(super) fn subject(&self, first: usize, verb: usize) -> Option<Phrase> {
        let first = first.max(verb.saturating_sub(LONGEST_CLAUSE));
        let first = self.behind_where(first, verb).unwrap_or(first);
        if let Some(who) = self.before_who(first, verb).or_else(|| self.before_qui(first, verb)) {
            return Some(who);
        }
        if let Some(other) = self.behind_unmarked(first, verb) {
            return Some(other);
        }
        if let Some(as_said) = self.as_clause(first, verb).or_else(|| self.told_as(first, verb)) {
            return Some(as_said);
        }
        let main = self.main_clause(first, verb);
        let whole = || self.subject_from(first, verb).filter(|_| self.english);
        self.subject_from(main, verb).or_else(|| if main > first { whole() } else { None })
    }

    /// Whoever stands before `who` beside a verb: `looked at Reed, who said`.
    fn before_who(&self, first: usize, verb: usize) -> Option<Phrase> {
        let reading = self.reading;
        let near = verb.saturating_sub(WHO_NEAR).max(first)..verb;
        // `forgave Reed for calling it …`
        let gerund = |at: usize| {
            let leads = matches!(reading.word(at), "for" | "of");
            at + 1 == verb && leads && reading.word(verb).ends_with("ing")
        };
        let who = near.rev().find(|at| reading.word(*at) == "who" || gerund(*at));
        let who = who.filter(|_| self.english)?;
        let end = who - usize::from(who > first && reading.word(who - 1) == ",");
        let ends = |phrase: &Phrase| phrase.end == end;
        let back = end.saturating_sub(BEFORE_WHO).max(first)..end;
        let found = back.into_iter().find_map(|at| self.somebody_at(at, end).filter(ends));
        let not = |found: &Phrase| {
            found.first.checked_sub(1).is_some_and(|not| reading.word(not) == "not")
        };
        found.filter(|found| self.is_beside(who + 1, verb) && !not(found))
    }

    fn subject_from(&self, first: usize, verb: usize) -> Option<Phrase> {
        let (mut leftmost, mut token) = (None, first);
        while token < verb {
            let known = self.at(token, verb);
            // `a regular who sat at the bar`
            let who = |phrase: &Phrase| matches!(self.reading.word(phrase.end), "who" | "qui");
            let alone = leftmost.is_none() || self.is_behind_which(token);
            let near = || {
                let letter = |phrase: &Phrase| match phrase.who {
                    Who::Described { head, .. } => self.says(verb) && self.is_letter(head),
                    _ => false,
                };
                let beside = |phrase: &Phrase| {
                    self.is_beside(phrase.end, verb) || who(phrase) || letter(phrase)
                };
                self.somebody_at(token, verb).filter(|_| alone).filter(beside)
            };
            let is_known = known.is_some();
            let Some(phrase) = known.or_else(near) else {
                token += 1;
                continue;
            };
            // `eine Sprecherin der Bahn teilte mit`
            let genitive = leftmost.filter(|before: &Phrase| {
                let of = matches!(self.reading.word(phrase.first), "der" | "des");
                of && self.code() == "de" && before.end == phrase.first
            });
            if let Some(before) = genitive {
                leftmost = Some(Phrase { end: phrase.end, ..before });
                token = phrase.end.max(token + 1);
                if self.is_beside(token, verb) {
                    return leftmost;
                }
                continue;
            }
            let phrase = self
                .apposed_to(phrase, first, verb)
                .map_or(phrase, |before| Phrase { end: phrase.end, ..before });
            let governed = self.is_governed(phrase.first);
            let phrase = self.together(phrase, verb).unwrap_or(phrase);
            if !governed && self.is_beside(phrase.end, verb) {
                // `Nair and her colleagues write`
                let own = self.reading.roles(phrase.first).any(Roles::OWN);
                let and = |before: &Phrase| {
                    before.end + 1 == phrase.first && self.reading.word(before.end) == "and"
                };
                return leftmost.filter(|before| own && and(before)).or(Some(phrase));
            }
            let open = leftmost.is_none_or(|before| self.is_place(&before));
            if !governed && (open || self.restarts(phrase, first, verb)) {
                leftmost = Some(phrase);
            }
            // In `asked about the bridge, Marsh said` the name belongs to the verb.
            token = if governed && !is_known { token + 1 } else { phrase.end.max(token + 1) };
        }
        leftmost
    }

    fn is_place(&self, phrase: &Phrase) -> bool {
        matches!(phrase.who, Who::Named(named) if self.names.named[named].sort == Sort::Place)
    }

    /// Two who are named together: `Bob and Jean Marley`.
    fn together(&self, phrase: Phrase, stop: usize) -> Option<Phrase> {
        let next = phrase.end + 1;
        let and = matches!(self.reading.word(phrase.end), "and" | "&") && self.english;
        let Who::Named(one) = phrase.who else { return None };
        let other = self.names.at(next).filter(|other| other.first == next && and)?;
        // `Bob and Jean Marley`, `Reed and Marsh`
        let given = phrase.end - phrase.first == 1 && other.full;
        let people = |named: usize| self.names.named[named].may_be_somebody();
        let both = given || (people(one) && people(other.named) && one != other.named);
        let both = both && !other.possessive && other.end <= stop;
        let who = Who::Described { head: other.end - 1, known: false };
        both.then_some(Phrase { first: phrase.first, end: other.end, who })
    }

    fn says(&self, verb: usize) -> bool {
        self.english && self.reading.roles(verb).any(Roles::SAY)
    }

    /// Whether a clause of its own begins with a subject: `, and then Holm …`, `, but the mayor …`.
    fn restarts(&self, phrase: Phrase, first: usize, verb: usize) -> bool {
        let small = |token: usize| {
            self.reading.roles(token).any(Roles::AND)
                && self.reading.word(phrase.first - 1) != "then"
        };
        let and = (first..phrase.first).rev().take_while(|token| small(*token)).last();
        let led = and.and_then(|and| and.checked_sub(1)).map_or("", |mark| self.reading.word(mark));
        let coordinate = and.is_some() && matches!(led, "," | ";" | "—" | "–");
        // `Reed, head of a trust which Kelm is part of, said`
        let which = self.reading.word(verb - 1) != "," && self.is_behind_which(phrase.first);
        // `Il maestro è Elio Marti, e conferma`
        let is = matches!(phrase.who, Who::Named(_)) && self.is_predicate(phrase.first);
        // `Её сын болен, и Глеб Сомов сразу сказал`
        let named = coordinate && self.code() == "ru" && matches!(phrase.who, Who::Named(_));
        (self.english && (coordinate || which)) || named || is || self.begins_anew(phrase.first)
    }

    /// Whether a clause of its own begins with a token: `what the official’s notes called …`.
    fn is_behind_which(&self, token: usize) -> bool {
        let small = Roles::SMALL.and(Roles::WHEN);
        let which = token.checked_sub(1).filter(|which| self.reading.roles(*which).any(small));
        let which = which.map_or("", |which| self.reading.word(which));
        let opens = ["which", "whom", "what", "how", "why", "whether", "because"].contains(&which);
        opens && self.english
    }

    /// Whether only adverbs and auxiliaries stand between, and what brackets hold.
    pub(super) fn is_beside(&self, end: usize, verb: usize) -> bool {
        let end = self.behind_of(self.behind_brackets(end, verb), verb);
        let end = self.behind_dashes(end, verb);
        verb - end.min(verb) <= 3
            && (end..verb).all(|token| {
                let word = self.reading.word(token);
                self.reading.roles(token).any(Roles::AUX)
                    || self.is_between(token)
                    || word.ends_with("ly")
                    || (word == "as" && self.reading.word(verb).ends_with("ing"))
                    || matches!(
                        word,
                        "used" | "to" | "m’" | "s’" | "se" | "nous" | "me" | "ne" | "les" | "lui"
                    )
            })
    }

    /// `Anna Holm – at odds with the board – said`
    fn behind_dashes(&self, end: usize, verb: usize) -> usize {
        let dash = |token: usize| matches!(self.reading.word(token), "—" | "–" | "--");
        let closed = self.english && verb > end + 1 && dash(end) && dash(verb - 1);
        let two = closed && !(end + 1..verb - 1).any(dash);
        if two { verb } else { end }
    }

    /// `Anna Holm (SP) said`, `chị Minh Châu (hàng xóm) cho hay`
    fn behind_brackets(&self, end: usize, stop: usize) -> usize {
        if self.reading.word(end) != "(" {
            return end;
        }
        let near = end..stop.min(end + BRACKETS);
        let closes = near.into_iter().find(|token| self.reading.word(*token) == ")");
        closes.map_or(end, |closes| closes + 1)
    }

    /// The subject of a clause that says who says so: `He was deaf and, as the women at the shelter
    /// gently put it, “…”`.
    fn as_clause(&self, first: usize, verb: usize) -> Option<Phrase> {
        let reading = self.reading;
        let near = verb.saturating_sub(AS_NEAR).max(first + 1)..verb;
        let opens = |at: &usize| {
            let led = matches!(reading.word(at - 1), "," | "and" | "or" | "—" | "–");
            led && reading.word(*at) == "as"
        };
        let at = near.rev().find(opens).filter(|_| self.english)?;
        if (at + 1..verb).any(|token| matches!(reading.word(token), "," | ";")) {
            return None;
        }
        self.somebody_at(at + 1, verb)
    }

    /// The subject of a verb where no comma parts it from the clause before: `As Reed was led away a
    /// woman in the gallery called out`, `While Reed was speaking a heckler yelled`.
    fn behind_unmarked(&self, first: usize, verb: usize) -> Option<Phrase> {
        let reading = self.reading;
        let begins = (first..verb).find(|token| reading.tokens[*token].is_word())?;
        let clause = self.english && CLAUSES.contains(&reading.word(begins));
        let mark = |token: usize| !reading.tokens[token].is_word();
        if !clause || (begins + 1..verb).any(mark) {
            return None;
        }
        let (mut last, mut count, mut token) = (None, 0, begins + 1);
        while token < verb {
            let known = self.at(token, verb);
            let article = reading.roles(token).any(Roles::ONE.and(Roles::THE));
            let near = || {
                let found = self.somebody_at(token, verb).filter(|_| article);
                found.filter(|phrase| self.is_beside(phrase.end, verb))
            };
            let Some(phrase) = known.or_else(near) else {
                token += 1;
                continue;
            };
            let nobody = matches!(phrase.who, Who::Pronoun(_)) || self.is_place(&phrase);
            if !self.is_governed(phrase.first) {
                (last, count) = (Some(phrase).filter(|_| !nobody), count + 1);
            }
            token = phrase.end.max(token + 1);
        }
        last.filter(|_| count > 1)
    }

    /// Behind the first comma where a sentence begins with another clause (`When Reed left, …`).
    fn main_clause(&self, first: usize, verb: usize) -> usize {
        if let Some(main) = self.behind_first_clause(first, verb) {
            return main;
        }
        let begins = (first..verb).find(|token| self.reading.tokens[*token].is_word());
        // `Turning to Perry, Groves, still in his apron, said`
        let participle = |token: usize| {
            let found = self.reading.tokens[token];
            let word = self.reading.word(token);
            self.english
                && word.ends_with("ing")
                && !found.roles.any(Roles::GIVEN)
                && self.names.at(token).is_none()
        };
        let asked = |token: usize| {
            self.english
                && matches!(
                    self.reading.word(token),
                    "Asked" | "Pressed" | "Quizzed" | "Questioned" | "Told" | "Cross-examined"
                )
        };
        let other = begins.is_some_and(|token| {
            self.reading.roles(token).any(Roles::WHEN) || participle(token) || asked(token)
        });
        if !other {
            return first;
        }
        (first..verb)
            .find(|token| self.reading.word(*token) == ",")
            .map_or(first, |comma| comma + 1)
    }
}
