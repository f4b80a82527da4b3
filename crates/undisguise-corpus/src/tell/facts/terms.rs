//! The terms of a sentence.

use undisguise::Span;

use super::causes::causes;
use super::dates::{Date, dates};
use super::infinitive::is_infinitive;
use super::number::{Number, phrase};
use super::stance::stance;
use super::{
    Bound, Cause, Counted, Led, Line, Noted, Role, Scene, Term, TermSort, Unit, Value, ages,
};
use crate::tell::group::key_of;
use crate::tell::names::Sort;
use crate::tell::reading::{Roles, TokenKind, is_quotation_mark};

/// What a name and a value tell, beside words.
const NAME: f32 = 3.0;
const VALUE: f32 = 2.0;

/// Keys of names, so that they are no words.
const NAMES: u32 = 1 << 30;

/// A verb of speech that tells less only leads to words.
const TELLING: f32 = 1.3;

/// Keys of values.
const VALUES: u32 = 0x5bd1_e995;

pub(super) fn note(scene: &Scene, noted: &mut Noted) {
    let first = noted.terms.len();
    let mut writer = Writer {
        scene,
        noted,
        first,
        tokens: Vec::new(),
        edges: vec![scene.sentence.first],
        clause: 0,
        denied: false,
        denied_at: None,
        unsure: false,
        supposed: false,
        led: Led::Plain,
        helped: usize::MAX,
    };
    writer.sentence(dates(scene));
    let (tokens, edges) = (writer.tokens, writer.edges);
    let clause = noted.clauses.len();
    let ends = edges.iter().skip(1).chain([&scene.sentence.end]);
    noted.clauses.extend(edges.iter().zip(ends).map(|(first, end)| inside(scene, *first, *end)));
    let line = noted.lines.len();
    for found in causes(scene) {
        let at = |token: usize| first + tokens.partition_point(|known| *known < token);
        let (from, end) = (at(found.tokens.start), at(found.tokens.end));
        let effect = found.effect.map_or(0, |token| scene.meaning(token).unwrap_or(0));
        if from < end {
            noted.causes.push(Cause { line, first: from, end, effect });
        }
    }
    let all = scene.sentence.first..scene.sentence.end;
    let (peace, strife) = stance(scene);
    noted.lines.push(Line {
        span: scene.sentence.span,
        first,
        end: noted.terms.len(),
        clause,
        asks: all.clone().any(|token| matches!(scene.word(token), "?" | "¿")),
        background: all.clone().any(|token| is_before(scene, token)),
        includes: scene.has(Role::INCLUDES, all.start, all.end),
        peace,
        strife,
    });
}

/// Words behind a negation that it takes back: "never fully healed".
pub(super) const REACH: usize = 3;

/// Whether a word says that something was at another time: "earlier", "last" beside "year", "eleven
/// years after".
fn is_before(scene: &Scene, token: usize) -> bool {
    /// Seconds; a shorter time ago may be when it happened.
    const LONG: f64 = 2e6;
    let entry = scene.entry(token);
    let is_time = |at: usize| matches!(scene.entry(at).unit, Some(Unit::Measure("time", factor)) if factor > LONG);
    let is_season = |at: usize| scene.entry(at).kind.is_some_and(|(name, _)| name == "season");
    let beside = |at: usize| is_time(at) || is_season(at);
    let before = token.checked_sub(1);
    let former = || beside(token + 1) || before.is_some_and(beside);
    // "eleven years after", "nach elf Jahren", "a year later"
    let spans = || {
        before.is_some_and(is_time) || (2..=3).any(|at| is_time(token + at) && !is_time(token + 1))
    };
    entry.is(Role::BACKGROUND)
        || entry.is(Role::FORMER) && former()
        || entry.is(Role::APART) && spans()
}

/// The words between two tokens without the marks at their edges.
fn inside(scene: &Scene, first: usize, end: usize) -> Span {
    let is_word = |token: &usize| scene.reading.tokens[*token].kind != TokenKind::Mark;
    let from = (first..end).find(is_word).unwrap_or(first);
    let to = (from..end).rev().find(is_word).map_or(end, |last| last + 1);
    scene.reading.span(from, to)
}

struct Writer<'a> {
    scene: &'a Scene<'a>,
    noted: &'a mut Noted,
    first: usize,
    /// The first token of each term.
    tokens: Vec<usize>,
    /// Where clauses begin.
    edges: Vec<usize>,
    clause: u8,
    denied: bool,
    /// How many terms stood before the negation; none where it denies its whole clause.
    denied_at: Option<usize>,
    unsure: bool,
    supposed: bool,
    led: Led,
    /// The last form of "be".
    helped: usize,
}

impl Writer<'_> {
    /// Takes all of the sentence, in which these days are named.
    fn sentence(&mut self, days: Vec<Date>) {
        let scene = self.scene;
        let (mut token, mut days) = (scene.sentence.first, days.into_iter().peekable());
        let mut numbers = scene.numbers.iter().peekable();
        // Where the next day or number begins.
        let mut next = token;
        while token < scene.sentence.end {
            if token < next {
                token = self.token(token).max(token + 1);
                continue;
            }
            while days.next_if(|day| day.first < token).is_some() {}
            while numbers.next_if(|number| number.first < token).is_some() {}
            token = if let Some(day) = days.next_if(|day| day.first == token) {
                self.day(day)
            } else if let Some(number) = numbers.next_if(|number| number.first == token) {
                self.number(number)
            } else {
                self.token(token)
            }
            .max(token + 1);
            let day = days.peek().map_or(usize::MAX, |day| day.first);
            next = numbers.peek().map_or(day, |number| number.first.min(day));
        }
    }

    fn push(&mut self, first: usize, end: usize, key: u32, sort: TermSort, weight: f32) {
        let scene = self.scene;
        let entry = scene.entry(first);
        let word = sort == TermSort::Word;
        let before = first.saturating_sub(2).max(scene.sentence.first);
        let span = match scene.names.at(first) {
            Some(_) if sort == TermSort::Name => {
                let last = scene.reading.tokens[end - 1].bare().end;
                Span::new(scene.reading.tokens[first].span.start, last)
            }
            _ => scene.reading.span(first, end),
        };
        let pair =
            entry.pair.filter(|_| word).map_or((0, false), |(name, side)| (key_of(name), side));
        let kind = entry.kind.filter(|_| word);
        let meant = if matches!(sort, TermSort::Value(_)) { None } else { scene.who(first) };
        self.noted.terms.push(Term {
            key,
            span,
            sort,
            weight,
            clause: self.clause,
            led: self.led,
            denied: self.denied,
            unsure: self.unsure,
            supposed: self.supposed,
            infinitive: word && is_infinitive(scene, first),
            passive: word
                && self.helped != usize::MAX
                && self.helped >= before
                && !entry.is(Role::PASSIVE)
                && !scene.word(first).ends_with("ing"),
            says: word && scene.reading.roles(first).any(Roles::SAY),
            wants: word && entry.is(Role::WANTS),
            somebody: word && scene.reading.roles(first).any(Roles::PERSON),
            reach: self.reach(),
            possessive: scene.reading.tokens[end - 1].is_possessive(),
            capital: scene.reading.tokens[first].capital,
            the: (before..first).any(|at| scene.reading.roles(at).any(Roles::THE)),
            pair,
            kind: kind.map_or((0, 0), |(name, member)| (key_of(name), key_of(member))),
            who: meant.and_then(|who| u32::try_from(who).ok()),
        });
        self.tokens.push(first);
        // An article or adjective keeps what led to the noun.
        if !word || scene.reading.roles(first).any(Roles::PERSON) || !entry.is(Role::HEDGE) {
            self.led = if word && self.is_before_noun(end) { self.led } else { Led::Plain };
        }
    }

    /// Terms since the negation.
    fn reach(&self) -> u8 {
        let since = self.denied_at.map(|at| self.noted.terms.len() - at);
        since.and_then(|since| u8::try_from(since).ok()).unwrap_or(u8::MAX)
    }

    /// Whether a word follows that may be the noun of this one.
    fn is_before_noun(&self, end: usize) -> bool {
        let next = self.scene.reading.tokens.get(end);
        end < self.scene.sentence.end
            && next.is_some_and(|next| next.is_word() && !next.roles.any(Roles::SMALL))
    }

    fn value(&mut self, first: usize, end: usize, key: u32, value: Value) {
        let number = u32::try_from(self.noted.values.len()).unwrap_or(u32::MAX);
        self.noted.values.push(value);
        self.push(first, end, key, TermSort::Value(number), VALUE);
    }

    fn day(&mut self, day: Date) -> usize {
        let key = match &day.value {
            Value::Day { year, month, day, weekday, hours, .. } => {
                let parts = [
                    year.unwrap_or(0) as u32,
                    u32::from(month.unwrap_or(0)),
                    u32::from(day.unwrap_or(0)),
                    u32::from(weekday.unwrap_or(0)),
                    u32::from(hours.unwrap_or(0)),
                ];
                parts.into_iter().fold(VALUES, |key, part| (key ^ part).wrapping_mul(0x0100_0193))
            }
            Value::Clock { minutes } => VALUES.wrapping_mul(u32::from(*minutes) + 7),
            _ => VALUES,
        };
        self.value(day.first, day.end, key, day.value);
        day.end
    }

    fn number(&mut self, number: &Number) -> usize {
        let scene = self.scene;
        if let Some((end, value)) = self.score(number) {
            self.value(number.digits, end, VALUES ^ 3, value);
            return end;
        }
        let bits = number.value.to_bits();
        let key = (bits ^ (bits >> 32)) as u32 ^ VALUES;
        let bound = self.bound(number);
        if let Some((years, of)) = ages::of(scene, number) {
            let key = key_of("age").wrapping_mul(years as u32 + 3);
            self.value(number.digits, number.end, key, Value::Age { years, bound, of });
            return number.end;
        }
        let factor = match number.unit {
            Some(Unit::Measure(_, factor)) => factor,
            _ => 1.0,
        };
        let of = match number.unit {
            Some(unit) => Counted::Unit(unit),
            None => match self.things(number) {
                Some(things) => things,
                None => {
                    self.noted.bare.push((self.noted.lines.len(), number.value));
                    return number.end;
                }
            },
        };
        let (value, step) = (number.value, number.step);
        self.value(number.first, number.end, key, Value::Number { value, step, factor, bound, of });
        number.end
    }

    /// What a word before or behind a number says of how exact it is.
    fn bound(&self, number: &Number) -> Bound {
        let entry = |at: Option<usize>| at.map(|at| self.scene.entry(at));
        let before = [entry(number.first.checked_sub(1)), entry(number.first.checked_sub(2))];
        let is = |role: Role| before.iter().flatten().any(|entry| entry.is(role));
        let behind = self.scene.entry(number.end);
        let word =
            |back: usize| number.first.checked_sub(back).map_or("", |at| self.scene.word(at));
        let said = phrase([word(3), word(2), word(1)]);
        // "At least 150 million reais ($65 million)"
        let same = match self.noted.values.last() {
            Some(Value::Number { bound, .. }) if word(1) == "(" => {
                let is_value = |term: &Term| matches!(term.sort, TermSort::Value(_));
                Some(*bound).filter(|_| self.noted.terms.iter().rev().take(2).any(is_value))
            }
            _ => None,
        };
        if let Some(bound) = said.or(same) {
            return bound;
        }
        match () {
            () if is(Role::LEAST) || self.is_so_far(number) => Bound::Least,
            () if is(Role::MOST) => Bound::Most,
            () if number.hedged || is(Role::HEDGE) || behind.is(Role::HEDGE) => Bound::About,
            () => Bound::Exact,
        }
    }

    /// Whether a number may have grown since: "has already passed £18,000", "so far 300".
    fn is_so_far(&self, number: &Number) -> bool {
        /// Tokens between.
        const NEAR: usize = 4;
        let scene = self.scene;
        // "By Tuesday evening 31 whales were back at sea"
        let is_day =
            |at: usize| scene.entry(at).weekday.is_some() || scene.entry(at).month.is_some();
        let by = |at: usize| {
            let leads = matches!(
                scene.word(at),
                "By" | "by"
                    | "Bis"
                    | "bis"
                    | "Hasta"
                    | "hasta"
                    | "Até"
                    | "até"
                    | "Entro"
                    | "entro"
                    | "К"
                    | "к"
            );
            leads && (at + 1..at + 4).any(is_day)
        };
        if (scene.sentence.first..scene.sentence.end).any(by) {
            return true;
        }
        let from = number.first.saturating_sub(NEAR).max(scene.sentence.first);
        (from..(number.end + NEAR).min(scene.sentence.end)).any(|at| {
            let so_far = scene.word(at) == "far" && scene.word(at.wrapping_sub(1)) == "so";
            so_far || scene.entry(at).is(Role::SO_FAR)
        })
    }

    /// `2-1`, `3:0`: two small numbers joined.
    fn score(&self, number: &Number) -> Option<(usize, Value)> {
        let scene = self.scene;
        let goals = |word: &str| word.parse::<u16>().ok().filter(|_| word.len() <= 3);
        let joins = matches!(scene.word(number.digits + 1), "-" | "–" | ":" | "\u{2011}");
        let (end, one, other) = if joins && number.unit.is_none() {
            let next = number.digits + 2;
            (next + 1, goals(scene.word(number.digits))?, goals(scene.word(next))?)
        } else {
            let (one, other) = scene.word(number.digits).split_once(':')?;
            (number.digits + 1, goals(one)?, goals(other)?)
        };
        Some((end, Value::Score { high: one.max(other), low: one.min(other) }))
    }

    /// What a number without a unit counts: the nouns behind it.
    fn things(&self, number: &Number) -> Option<Counted> {
        /// Words behind a number that are looked at.
        const BEHIND: usize = 3;
        let scene = self.scene;
        let year =
            (1500.0..2100.0).contains(&number.value) && number.in_digits && number.step < 10.0;
        let (mut heads, mut people) = (Vec::new(), false);
        let mut token = number.end;
        let german = scene.reading.is_in("de");
        let of = matches!(scene.word(token), "of" | "der" | "des" | "de" | "von" | "dei" | "из");
        let part = scene.has(
            Role::PART,
            number.first.saturating_sub(2).max(scene.sentence.first),
            token + 1,
        );
        if of {
            token += 1;
            while scene.reading.roles(token).any(Roles::THE.and(Roles::OWN).and(Roles::SMALL))
                && scene.entry(token).thing.is_none()
                && token < number.end + BEHIND
            {
                token += 1;
            }
        }
        while heads.len() < BEHIND && token < scene.sentence.end {
            let known = &scene.reading.tokens[token];
            let entry = scene.entry(token);
            let tells = !known.roles.any(Roles::SMALL) && (german || !known.capital);
            if !known.is_word() || !(tells || entry.thing.is_some()) {
                break;
            }
            heads.extend(scene.meaning(token));
            people |= known.roles.any(Roles::PERSON) || entry.is(Role::PEOPLE);
            if entry.thing.is_some() {
                break;
            }
            token += 1;
        }
        // "a year-long", "71-year-old", "in 2016".
        if heads.is_empty() || year && scene.entry(number.end).thing.is_none() {
            return None;
        }
        let from = number.first.saturating_sub(2).max(scene.sentence.first);
        let stock = scene.has(Role::STOCK, from, number.first);
        Some(Counted::Things { heads, part: part || of, people, stock })
    }

    /// Takes what is no value; gives where the next begins.
    fn token(&mut self, token: usize) -> usize {
        let scene = self.scene;
        if let Some(mention) = scene.names.at(token)
            && mention.first == token
        {
            let named = scene.names.meant(mention);
            let word = match named.sort {
                Sort::Organisation => named.name.split_whitespace().next(),
                _ => named.name.split_whitespace().next_back(),
            };
            let key = key_of(word.unwrap_or("")) | NAMES;
            // A word at the beginning of a sentence may only look like a name.
            self.push(mention.first, mention.end, key, TermSort::Name, NAME);
            return mention.end;
        }
        self.turn(token);
        let (entry, known) = (scene.entry(token), &scene.reading.tokens[token]);
        if scene.who(token).is_some() && known.roles.any(Roles::HE.and(Roles::SHE)) {
            self.push(token, token + 1, 0, TermSort::Pronoun, 0.0);
            return token + 1;
        }
        let key = scene.meaning(token).unwrap_or(0);
        let listed = entry.thing.is_some() || entry.event.is_some() || entry.pair.is_some();
        let weight = scene.words.weight(token);
        // A rare verb of speech may tell what was done: "wrote the song".
        let says = known.roles.any(Roles::SAY) && weight < TELLING;
        let passive = entry.is(Role::PASSIVE);
        let small = (known.roles.any(Roles::SMALL) || passive || says) && !listed;
        if known.is_word() && key != 0 && !small && !entry.is(Role::NOT) {
            self.push(token, token + 1, key, TermSort::Word, weight);
        }
        token + 1
    }

    /// What a token says of those behind it: a clause begins, or it is denied, unsure or only supposed.
    fn turn(&mut self, token: usize) {
        let scene = self.scene;
        let entry = scene.entry(token);
        if self.is_edge(token) {
            if self.clause < u8::MAX {
                self.clause += 1;
                self.edges.push(token);
            }
            let denied = self.is_denied_behind(token);
            self.denied_at = denied.then_some(self.noted.terms.len());
            (self.denied, self.unsure, self.led) = (denied, false, Led::Plain);
            // "Whether he was sacked or had resigned"
            self.supposed &= matches!(scene.word(token), "or" | "oder" | "ou" | "o" | "или");
        }
        self.denied &= !self.ends_denial(token);
        if entry.is(Role::NOT) {
            self.answer(token);
            self.deny(token);
        }
        if entry.is(Role::UNSURE) {
            self.unsure = true;
        }
        if entry.is(Role::CONDITION) {
            self.suppose();
        }
        if entry.is(Role::PASSIVE) {
            self.helped = token;
        }
        self.lead(token);
    }

    /// What small word leads to what follows.
    fn lead(&mut self, token: usize) {
        let (entry, roles) = (self.scene.entry(token), self.scene.reading.roles(token));
        let article = roles.any(Roles::DETERMINER);
        self.led = match () {
            () if entry.is(Role::BY) => Led::By,
            () if entry.is(Role::AT) => Led::At,
            () if roles.any(Roles::OF) => Led::Of,
            () if roles.any(Roles::SMALL) && !article => Led::Plain,
            () => self.led,
        };
    }

    /// "said no" and "declined" are answers, beside what they deny.
    fn answer(&mut self, token: usize) {
        let scene = self.scene;
        let weight = scene.words.weight(token);
        let said = token.checked_sub(1).is_some_and(|at| scene.reading.roles(at).any(Roles::SAY));
        if scene.entry(token).pair.is_some() && (said || weight >= TELLING) {
            let key = scene.meaning(token).unwrap_or(0);
            self.push(token, token + 1, key, TermSort::Word, weight.max(TELLING));
        }
    }

    /// A negation takes back what follows in its clause; "nobody" the verb before it, too.
    fn deny(&mut self, token: usize) {
        /// Terms before "nobody" that it takes back.
        const BEFORE: usize = 2;
        let scene = self.scene;
        // "No. It’s a price tag": an answer.
        let answers = (token == scene.sentence.first
            || scene.word(token - 1).chars().all(is_quotation_mark))
            && matches!(scene.word(token), "No" | "Non" | "Não" | "Нет" | "Không")
            && matches!(scene.word(token + 1), "." | "," | "!" | "—" | "–" | "…");
        if answers || scene.entry(token + 1).is(Role::LIMITS) {
            return;
        }
        if self.clears(token) {
            let (first, clause) = (self.first, self.clause);
            let own = self.noted.terms[first..].iter();
            let words = own
                .enumerate()
                .filter(|(_, term)| term.clause == clause && term.sort == TermSort::Word);
            let words: Vec<usize> = words.map(|(at, _)| first + at).collect();
            // Russian has no articles, and begins with what it is about.
            let noun = words.iter().rev().find(|at| self.noted.terms[**at].the).or(words.first());
            if let Some(noun) = noun {
                let term = &mut self.noted.terms[*noun];
                (term.denied, term.the, term.reach) = (true, true, 0);
            }
            return;
        }
        self.denied = true;
        self.denied_at = Some(self.noted.terms.len());
        let no_one = scene.word(token + 1) == "one" && scene.entry(token).is(Role::NOT);
        if scene.entry(token).is(Role::NOBODY) || no_one {
            // What "nobody" is beside, as in "nobody at the diner", is not denied.
            self.denied_at = None;
            let clause = self.clause;
            let from = self.noted.terms.len().saturating_sub(BEFORE).max(self.first);
            let verb = |term: &&mut Term| {
                term.clause == clause
                    && term.sort == TermSort::Word
                    && !term.somebody
                    && term.led == Led::Plain
            };
            let own = self.noted.terms[from..].iter_mut();
            own.filter(verb).for_each(|term| (term.denied, term.reach) = (true, 0));
        }
    }

    /// What stands in the clause of an "if" or "would have" is only supposed.
    fn suppose(&mut self) {
        (self.unsure, self.supposed) = (true, true);
        let clause = self.clause;
        let own = self.noted.terms[self.first..].iter_mut().filter(|term| term.clause == clause);
        own.for_each(|term| term.supposed = true);
    }

    /// A Russian comma ends what is denied: "я не герой, у меня был бензин". What something is not about may well
    /// be so: "this is not a story about broken bones".
    fn ends_denial(&self, token: usize) -> bool {
        let told = self.denied_at.is_some_and(|at| self.noted.terms.len() > at);
        match self.scene.word(token) {
            "," => self.scene.reading.is_in("ru") || self.scene.is_said_by(token),
            "about" | "über" | "sobre" | "про" => told,
            _ => false,
        }
    }

    /// "denied in court that …": the clause that begins at a token is denied by the verb before it,
    /// unless that is denied itself.
    fn is_denied_behind(&self, token: usize) -> bool {
        /// Tokens between the verb and the clause.
        const NEAR: usize = 5;
        let scene = self.scene;
        if !matches!(scene.word(token), "that" | "dass" | "que" | "che" | "что" | ",") {
            return false;
        }
        let from = token.saturating_sub(NEAR).max(scene.sentence.first);
        let verb = (from..token).rev().find(|at| scene.entry(*at).is(Role::DENIES));
        verb.is_some_and(|verb| {
            let said = (verb + 1..token).any(|at| scene.reading.roles(at).any(Roles::SAY));
            !said
                && !scene.has(Role::NOT, verb.saturating_sub(REACH).max(scene.sentence.first), verb)
        })
    }

    /// "La sécheresse n’y est pour rien", "the drought was not to blame": what stands before is denied.
    fn clears(&self, token: usize) -> bool {
        let word = |at: usize| self.scene.word(token + at);
        matches!((word(1), word(2)), ("to", "blame") | ("y", _) | ("при", "чём" | "чем"))
            && (word(1) != "y" || (word(3), word(4)) == ("pour", "rien"))
    }

    /// Whether a clause begins here.
    fn is_edge(&self, token: usize) -> bool {
        let scene = self.scene;
        let word = scene.word(token);
        let sign = word.chars().next().is_some_and(|sign| {
            matches!(sign, ';' | ':' | '—' | '–' | '…' | '(' | ')')
                || is_quotation_mark(sign) && word.len() == sign.len_utf8()
        });
        let begins = |at: usize| {
            let roles = scene.reading.roles(at);
            scene.entry(at).is(Role::CLAUSE)
                || matches!(scene.word(at), "so" | "you" | "we" | "I")
                || roles.any(Roles::AND.and(Roles::HE).and(Roles::SHE).and(Roles::THEY))
        };
        // "in the fridge so nobody would see"
        let purpose = word == "so" && scene.entry(token + 1).is(Role::NOBODY);
        sign || purpose || word == "," && begins(token + 1) || scene.entry(token).is(Role::CLAUSE)
    }
}
