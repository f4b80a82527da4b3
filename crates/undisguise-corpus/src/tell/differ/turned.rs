//! The same words denied, or with the opposite word.

use super::align::{Accounts, Common, Pair, Place};
use super::identity::may_be_one;
use super::occasion::{are_of_other_occasions, are_told_on_other_days, bare};
use super::setting::{has, is_ahead};
use super::weigh::{Candidate, Evidence, Shown, WEIGHT, one_of};
use crate::tell::Attribute;
use crate::tell::facts::{FactWords, Led, Role, Term, TermSort, Value};

/// The place in two sentences that most of their common words stand around, if one of them says the
/// contrary there.
pub(super) fn candidates(accounts: &Accounts, pair: &Pair, found: &mut Vec<Candidate>) {
    // A Vietnamese word is several words between spaces: what two sentences share says little.
    let vietnamese = accounts.language(pair.one).is_some_and(|language| language.code() == "vi");
    if vietnamese || accounts.line(pair.one).asks || accounts.line(pair.other).asks {
        return;
    }
    let shared = Shared::of(accounts, pair);
    let Some(((_, share, agreeing), one, other)) = shared.most_around() else { return };
    // That there was a reunion does not say that there will be one.
    if is_ahead(accounts, shared.clause(0, one)) != is_ahead(accounts, shared.clause(1, other)) {
        return;
    }
    let (ours, theirs) = (shared.term(0, one), shared.term(1, other));
    // Who does not want one thing may want another.
    let of_other = agreeing <= 0.0 && (ours.wants || theirs.wants);
    if agreeing > AGREEING || of_other {
        return;
    }
    let (left, right) = (shared.place(0, one), shared.place(1, other));
    if shared.may_both_be(one, other)
        || are_of_other_occasions(accounts, left, right)
        || are_told_on_other_days(accounts, left, right)
    {
        return;
    }
    let common = accounts.common(left, right);
    let evidence = evidence(accounts, pair, &shared, (one, other, share), &common);
    let values = [format!("{:x}", ours.key), format!("not {:x}", ours.key)];
    let subject = accounts.subject(pair.one, pair.other);
    // Where both tell of nobody, names alone do not make them tell of one thing.
    if subject.is_empty() && common.words < OF_ONE_THING {
        return;
    }
    let (left, right) = (shared.clause(0, one), shared.clause(1, other));
    let attribute = Attribute::Opposite;
    found.push(Candidate {
        attribute,
        subject,
        left,
        right,
        values,
        shown: Shown::Clauses,
        evidence,
    });
}

/// What speaks for a place in each sentence, with the share of their clauses that is alike.
fn evidence(
    accounts: &Accounts,
    pair: &Pair,
    shared: &Shared,
    (one, other, share): (usize, usize, f32),
    common: &Common,
) -> Evidence {
    let (ours, theirs) = (shared.term(0, one), shared.term(1, other));
    let language = accounts.language(pair.one) == accounts.language(pair.other);
    let quoted = [pair.one, pair.other].map(|it| accounts.sentences[it].quoted);
    Evidence::of(
        "turned",
        vec![
            ("weight", common.weight.min(WEIGHT)),
            ("share", common.share),
            ("both", common.both),
            ("names", common.names.min(2) as f32),
            ("clause-share", share),
            ("language", one_of(language)),
            ("quoted", one_of(quoted[0] == quoted[1])),
            ("unsure", one_of(ours.unsure || theirs.unsure)),
            ("own", accounts.told(pair.one).weights[one]),
            ("corrects", one_of(shared.corrects(0, one) || shared.corrects(1, other))),
            ("same", one_of(shared.is_same_clause(one, other))),
        ],
    )
}

/// Whether the account of the second place says elsewhere what the first one says.
fn is_said(accounts: &Accounts, place: Place, other: Place) -> bool {
    let own = accounts.terms(place)[0];
    let key = accounts.told(place.sentence).keys[place.first];
    let there = accounts.common(place, other).weight;
    accounts.places(accounts.sentences[other.sentence].told, key).iter().any(|at| {
        let said = accounts.terms(*at)[0];
        // "You do not look down, you look at me"
        said.denied == own.denied
            && at != &other
            && (at.sentence == other.sentence || accounts.common(place, *at).weight >= there)
    })
}

/// More of what two clauses share may not stand on the same side in both.
const AGREEING: f32 = 0.55;

/// What two clauses without a person must share beside names.
const OF_ONE_THING: f32 = 1.0;

/// What denies of all times.
const NEVER: [&str; 8] = ["never", "nie", "niemals", "jamais", "nunca", "jamás", "mai", "никогда"];

/// Words that say that there is no other.
const ONLY: [&str; 14] = [
    "only",
    "einzige",
    "einziger",
    "einzigen",
    "seul",
    "seule",
    "seuls",
    "seules",
    "único",
    "única",
    "unico",
    "unica",
    "единственный",
    "единственная",
];

/// What leads to the time from which on it is so.
const UNTIL: [&str; 6] = ["until", "till", "hasta", "até", "finché", "пока"];

/// What leads to a plea or a charge, which is what somebody says and not what the account states.
const CLAIMS: [&str; 40] = [
    "plead",
    "pleads",
    "pleaded",
    "pled",
    "pleading",
    "accused",
    "accuse",
    "accuses",
    "accusation",
    "accusations",
    "allegation",
    "allegations",
    "alleged",
    "allegedly",
    "suspected",
    "plädierte",
    "plädiert",
    "vorwurf",
    "vorwürfe",
    "beschuldigt",
    "verdächtigt",
    "plaidé",
    "plaide",
    "accusé",
    "accusée",
    "accusation",
    "soupçonné",
    "soupçonnée",
    "declaró",
    "acusado",
    "acusada",
    "acusación",
    "declarou",
    "acusação",
    "accusato",
    "accusata",
    "accuse",
    "обвиняют",
    "обвинили",
    "обвинения",
];

/// Terms behind a negation that it reaches through a preposition.
const REACH: u8 = 2;

/// A word between a negation and what it denies that tells less says nothing of its own.
const DIRECT: f32 = 0.5;

/// What two sentences have in common, term by term.
struct Shared<'a> {
    accounts: &'a Accounts<'a>,
    sentences: [usize; 2],
    terms: Vec<(usize, usize)>,
}

impl<'a> Shared<'a> {
    fn of(accounts: &'a Accounts<'a>, pair: &Pair) -> Shared<'a> {
        let sentences = [pair.one, pair.other];
        let lines = sentences.map(|sentence| accounts.line(sentence));
        let mut shared = Shared { accounts, sentences, terms: Vec::new() };
        for one in lines[0].first..lines[0].end {
            for other in lines[1].first..lines[1].end {
                let (ours, theirs) = (shared.term(0, one), shared.term(1, other));
                let pairs = ours.pair.0 != 0 && ours.pair.0 == theirs.pair.0;
                if ours.key != 0 && ours.key == theirs.key || pairs {
                    shared.terms.push((one, other));
                }
            }
        }
        shared
    }

    /// The contrary terms whose clauses share most, with what they share.
    fn most_around(&self) -> Option<((f32, f32, f32), usize, usize)> {
        let accounts = self.accounts;
        self.terms
            .iter()
            .filter(|(one, other)| self.are_contrary(*one, *other))
            .filter(|(one, other)| self.are_stated(*one, *other))
            .filter(|(one, other)| {
                let (one, other) = (self.place(0, *one), self.place(1, *other));
                !is_said(accounts, one, other) && !is_said(accounts, other, one)
            })
            .map(|(one, other)| (self.in_clauses(*one, *other), *one, *other))
            .max_by(|one, two| {
                one.0.0.total_cmp(&two.0.0).then((two.1, two.2).cmp(&(one.1, one.2)))
            })
    }

    fn term(&self, side: usize, term: usize) -> &'a Term {
        &self.accounts.told(self.sentences[side]).noted.terms[term]
    }

    fn place(&self, side: usize, term: usize) -> Place {
        Place { sentence: self.sentences[side], first: term, end: term + 1 }
    }

    fn are_contrary(&self, one: usize, other: usize) -> bool {
        let (ours, theirs) = (self.term(0, one), self.term(1, other));
        // "They were not warned" says what happened to them.
        let says = ours.says && !(ours.passive || theirs.passive);
        if says && ours.pair.0 == 0 || self.is_title(0, one) || self.is_title(1, other) {
            return false;
        }
        // What stands behind a preposition is only denied right behind the negation.
        let reached = |term: &Term| {
            term.sort == TermSort::Word
                && (term.led == Led::Plain || term.denied && term.reach < REACH)
        };
        // "It is not the first wedding" denies nothing of what happened "at a wedding".
        // Who "was not at the fire" need not have done nothing about "the fire".
        let states = |denied: &Term, stated: &Term| match denied.led {
            Led::Plain | Led::By => !denied.the || stated.led == Led::Plain,
            Led::At | Led::Of => stated.led == denied.led,
        };
        let words = match (ours.denied, theirs.denied) {
            (true, false) => reached(ours) && theirs.sort == TermSort::Word && states(ours, theirs),
            (false, true) => reached(theirs) && ours.sort == TermSort::Word && states(theirs, ours),
            // "Behind closed doors" and "the doors opened" are no contraries.
            _ => [ours, theirs]
                .iter()
                .all(|term| term.sort == TermSort::Word && term.led == Led::Plain),
        };
        let opposite =
            ours.pair.0 != 0 && ours.pair.0 == theirs.pair.0 && ours.pair.1 != theirs.pair.1;
        words && (ours.denied != theirs.denied) != opposite
    }

    /// "the chemist Orla Quaid", "the chemist": who somebody is called by is not stated.
    fn is_title(&self, side: usize, term: usize) -> bool {
        let own = self.term(side, term);
        let named = || {
            let next = term + 1;
            next < self.accounts.line(self.sentences[side]).end
                && self.term(side, next).sort == TermSort::Name
        };
        own.somebody && (own.who.is_some() || named())
    }

    /// Whether both are said to be so, or not to be so, of the same person: not if, not what somebody
    /// went to do, and nothing but what the other says, too, between the negation and what it denies.
    fn are_stated(&self, one: usize, other: usize) -> bool {
        let sides = [(0, one), (1, other)];
        let is_stated = |(side, at): (usize, usize)| {
            let term = self.term(side, at);
            !term.supposed && (term.denied || !(term.unsure || term.infinitive))
        };
        let is_direct = |(side, at): (usize, usize)| {
            let clause = self.clause(side, at);
            let is_shared =
                |term: usize| self.terms.iter().any(|(one, other)| [one, other][side] == &term);
            (clause.first..at).all(|before| {
                let term = self.term(side, before);
                let weight = self.accounts.told(self.sentences[side]).weights[before];
                let tells = term.denied && term.sort == TermSort::Word && weight >= DIRECT;
                !tells || is_shared(before)
            })
        };
        sides.into_iter().all(is_stated)
            && sides.into_iter().all(is_direct)
            && self.are_of_one(one, other)
            && (self.term(0, one).denied != self.term(1, other).denied
                || self.share_more(one, other))
    }

    /// Whether the clauses of two opposite words share another word or name: one has won, another lost.
    fn share_more(&self, one: usize, other: usize) -> bool {
        /// A word that tells less may stand anywhere.
        const TELLS: f32 = 0.8;
        let clauses = [self.clause(0, one), self.clause(1, other)];
        let inside =
            |side: usize, term: usize| (clauses[side].first..clauses[side].end).contains(&term);
        let own = self.term(0, one).pair.0;
        self.terms.iter().any(|(ours, theirs)| {
            let weight = self.accounts.told(self.sentences[0]).weights[*ours];
            let another = self.term(0, *ours).pair.0 != own || own == 0;
            let titles = self.is_title(0, *ours) && self.is_title(1, *theirs);
            // "The shop has closed", "opened her shop"
            let same_side = (*ours < one) == (*theirs < other);
            inside(0, *ours)
                && inside(1, *theirs)
                && another
                && same_side
                && !titles
                && weight >= TELLS
        })
    }

    /// Whether the clauses of two terms may be about the same people.
    fn are_of_one(&self, one: usize, other: usize) -> bool {
        let people = |side: usize, at: usize| {
            let (clause, told) = (self.clause(side, at), self.accounts.told(self.sentences[side]));
            let quoted = self.accounts.sentences[self.sentences[side]].quoted;
            let is_doer = |term: &usize| {
                let it = self.term(side, *term);
                let by_name = it.sort == TermSort::Name;
                matches!(it.led, Led::Plain | Led::By) && (by_name || !quoted)
            };
            let inside = (clause.first..clause.end).filter(is_doer);
            inside.filter_map(|term| told.who[term]).collect::<Vec<u32>>()
        };
        let (ours, theirs) = (people(0, one), people(1, other));
        let same = |one: &u32, other: &u32| {
            let names = [one, other].map(|who| self.accounts.name_of(*who));
            one == other || may_be_one(self.accounts, &names[0], &names[1])
        };
        ours.is_empty()
            || theirs.is_empty()
            || ours.iter().any(|one| theirs.iter().any(|other| same(one, other)))
    }

    /// Whether both may be so all the same: it is denied of something else, in part, or so much only; it was
    /// so before; the account knows that it is disputed; or each is told of so many.
    fn may_both_be(&self, one: usize, other: usize) -> bool {
        let sides = [(0, one), (1, other)];
        let contrary =
            self.term(0, one).pair.0 != 0 && self.term(0, one).denied == self.term(1, other).denied;
        let denies = |(side, at): (usize, usize)| self.term(side, at).denied;
        let clause_has =
            |(side, at): (usize, usize), role: Role| has(self.accounts, self.place(side, at), role);
        let degree = sides.into_iter().filter(|side| denies(*side)).any(|side| {
            let never = clause_has(side, Role::DEGREE) && self.says(side.0, side.1, &NEVER);
            // "Did not see the ice until it was too late"
            never || self.ends(side.0, side.1)
        });
        let in_part = sides
            .into_iter()
            .filter(|side| contrary || !denies(*side))
            .any(|side| clause_has(side, Role::LIMITS) || self.is_disputed(side.0));
        let earlier = sides.map(|side| clause_has(side, Role::PLUPERFECT));
        let aside =
            sides.into_iter().any(|(side, at)| denies((side, at)) && self.is_aside(side, at));
        degree
            || in_part
            || aside
            || !contrary && self.deny_as_much(one, other)
            || self.is_put_otherwise()
            || contrary && earlier[0] != earlier[1]
            // Who pleaded not guilty may have been found guilty.
            || self.says(0, one, &CLAIMS) != self.says(1, other, &CLAIMS)
            || self.are_of_other_things(one, other)
            || self.are_of_other_numbers(one, other)
    }

    /// "Who heals a friend is not paid", "not paid is who heals a friend": both deny as much, and nearly all
    /// of their words are the same.
    fn is_put_otherwise(&self) -> bool {
        /// How much of both is the same.
        const SAME: f32 = 0.75;
        let whole = self.sentences.map(|sentence| {
            let first = self.accounts.line(sentence).first;
            Place { sentence, first, end: first }
        });
        let denials = self
            .sentences
            .map(|sentence| self.denials(sentence, self.accounts.line(sentence).span));
        denials[0] == denials[1] && self.accounts.common(whole[0], whole[1]).both >= SAME
    }

    /// How many words deny in a span.
    fn denials(&self, sentence: usize, span: undisguise::Span) -> usize {
        let account = self.accounts.told(sentence).account;
        let words = FactWords::of(account.language);
        let denies = |word: &str| {
            let word = bare(word);
            words.entry(word).is(Role::NOT) || word.starts_with("n’") || word.starts_with("n'")
        };
        account.reads_as(span).split_whitespace().filter(|word| denies(word)).count()
    }

    /// Whether the clauses of both deny as often, each of something else.
    fn deny_as_much(&self, one: usize, other: usize) -> bool {
        let denials = [(0, one), (1, other)].map(|(side, at)| {
            self.denials(self.sentences[side], self.accounts.clause(self.place(side, at)))
        });
        denials[0] == denials[1]
    }

    /// Whether two clauses are the same but for what is denied.
    fn is_same_clause(&self, one: usize, other: usize) -> bool {
        /// How much of both is the same.
        const SAME: f32 = 0.75;
        let clauses = [self.clause(0, one), self.clause(1, other)];
        let all: f32 = [0, 1]
            .map(|side: usize| {
                let weights = &self.accounts.told(self.sentences[side]).weights;
                weights[clauses[side].first..clauses[side].end].iter().sum::<f32>()
            })
            .iter()
            .sum();
        self.in_clauses(one, other).0 * 2.0 >= SAME * all && all > 0.0
    }

    /// "Never a world championship", "he was not the only one": no statement of its own, and one of number.
    fn is_aside(&self, side: usize, term: usize) -> bool {
        let (place, account) =
            (self.place(side, term), self.accounts.told(self.sentences[side]).account);
        let read = account.reads_as(self.accounts.clause(place)).split_whitespace().map(bare);
        let word = |word: &str, words: &[&str]| words.contains(&word.to_lowercase().as_str());
        let starts = read.into_iter().find(|it| !it.is_empty()).is_some_and(|it| word(it, &NEVER));
        let own = self.term(side, term);
        starts || own.the && word(account.reads_as(own.span), &ONLY)
    }

    /// Whether what stands behind both is another thing each: "did not sell the field", "sold his car".
    fn are_of_other_things(&self, one: usize, other: usize) -> bool {
        /// A word that tells less may stand anywhere.
        const TELLS: f32 = 0.8;
        let objects = [(0, one), (1, other)].map(|(side, at)| {
            let (clause, told) = (self.clause(side, at), self.accounts.told(self.sentences[side]));
            let is_object = |term: &usize| {
                let it = self.term(side, *term);
                it.sort == TermSort::Word && !it.says && told.weights[*term] >= TELLS
            };
            (at + 1..clause.end).find(is_object).map(|term| told.keys[term])
        });
        let inside = |side: usize, at: usize, key: &u32| {
            let clause = self.clause(side, at);
            self.accounts.told(self.sentences[side]).keys[clause.first..clause.end].contains(key)
        };
        let [Some(ours), Some(theirs)] = objects else { return false };
        // What was not sold was another thing than what was.
        let denied = |side: usize, at: usize| self.term(side, at).denied;
        let (left, right) = (inside(1, other, &ours), inside(0, one, &theirs));
        let neither = !(left || right);
        let of_ours = denied(0, one) && !left;
        neither || of_ours || denied(1, other) && !right
    }

    /// "28 came up alive", "three died": both are told of so many, and of not the same number.
    fn are_of_other_numbers(&self, one: usize, other: usize) -> bool {
        let numbers = [(0, one), (1, other)].map(|(side, at)| {
            let (clause, told) = (self.clause(side, at), self.accounts.told(self.sentences[side]));
            let number = |term: usize| match self.term(side, term).sort {
                TermSort::Value(value) => match told.noted.values.get(value as usize) {
                    Some(Value::Number { value, .. }) => Some(*value),
                    _ => None,
                },
                _ => None,
            };
            let line = self.accounts.sentences[self.sentences[side]].line;
            let bare = told.noted.bare.iter().filter(move |(at, _)| *at == line);
            let counted = (clause.first..clause.end).filter_map(number);
            counted.chain(bare.map(|(_, number)| *number)).collect::<Vec<f64>>()
        });
        let both = numbers.iter().all(|numbers| !numbers.is_empty());
        both && !numbers[0].iter().any(|it| numbers[1].contains(it))
    }

    /// Whether one of some words stands in the clause of a term.
    fn says(&self, side: usize, term: usize, words: &[&str]) -> bool {
        let account = self.accounts.told(self.sentences[side]).account;
        let clause = account.reads_as(self.accounts.clause(self.place(side, term)));
        clause.split_whitespace().any(|word| words.contains(&bare(word).to_lowercase().as_str()))
    }

    /// Whether what is denied is denied of the time before something only.
    fn ends(&self, side: usize, term: usize) -> bool {
        let (account, line) = (
            self.accounts.told(self.sentences[side]).account,
            self.accounts.line(self.sentences[side]).span,
        );
        let from = self.term(side, term).span.end;
        let behind = account.reads_as(undisguise::Span::new(from, line.end.max(from)));
        behind.split_whitespace().any(|word| UNTIL.contains(&bare(word).to_lowercase().as_str()))
    }

    /// Whether the sentence behind one says that somebody denies it.
    fn is_disputed(&self, side: usize) -> bool {
        let sentence = self.sentences[side];
        let next = sentence + 1;
        let told = |at: usize| self.accounts.sentences.get(at).map(|it| it.told);
        if told(next) != told(sentence) {
            return false;
        }
        let account = self.accounts.told(next).account;
        let words = FactWords::of(account.language);
        let read = account.reads_as(self.accounts.line(next).span);
        read.split_whitespace().any(|word| words.entry(bare(word)).is(Role::DENIES))
    }

    /// "It was not the heater": a clause that does nothing but deny what somebody else has told of.
    fn corrects(&self, side: usize, term: usize) -> bool {
        let clause = self.clause(side, term);
        let inside = &self.accounts.terms(clause);
        let known = self.term(side, term);
        let denied = inside.iter().filter(|term| term.denied && term.key != 0).count();
        known.denied && known.the && known.reach == 0 && denied == 1
    }

    fn clause(&self, side: usize, term: usize) -> Place {
        let line = self.accounts.line(self.sentences[side]);
        let clause = self.term(side, term).clause;
        let same = |at: &usize| self.term(side, *at).clause == clause;
        let first = (line.first..=term).rev().take_while(same).last().unwrap_or(term);
        let last = (term..line.end).take_while(same).last().unwrap_or(term);
        Place { sentence: self.sentences[side], first, end: last + 1 }
    }

    /// What the clauses of two terms share: how much it tells, its part of the shorter clause, and how
    /// much of it stands on the same side as the other in both.
    fn in_clauses(&self, one: usize, other: usize) -> (f32, f32, f32) {
        let clauses = [self.clause(0, one), self.clause(1, other)];
        let inside =
            |side: usize, term: usize| (clauses[side].first..clauses[side].end).contains(&term);
        let weights = [0, 1].map(|side| &self.accounts.told(self.sentences[side]).weights);
        let all = [0, 1]
            .map(|side| weights[side][clauses[side].first..clauses[side].end].iter().sum::<f32>());
        let (mut shared, mut agreeing) = (0.0, 0.0);
        let mut seen: Vec<u32> = Vec::new();
        for (ours, theirs) in &self.terms {
            let key = self.term(0, *ours).key;
            if !inside(0, *ours) || !inside(1, *theirs) || seen.contains(&key) {
                continue;
            }
            seen.push(key);
            let weight = weights[0][*ours].min(weights[1][*theirs]);
            shared += weight;
            let name = self.term(0, *ours).sort != TermSort::Word;
            agreeing += if name || self.are_contrary(*ours, *theirs) { 0.0 } else { weight };
        }
        (shared, shared / all[0].min(all[1]).max(1.0), agreeing / shared.max(0.1))
    }
}
