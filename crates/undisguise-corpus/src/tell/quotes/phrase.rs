//! Words in a sentence that stand for somebody: names, pronouns, descriptions.

use super::spans::sign;
use super::speaker::Nouns;
use crate::tell::names::{Gender, Mention, Names, Sort};
use crate::tell::reading::{Group, Reading, Roles, TokenKind};

/// Somebody in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Phrase {
    /// First token.
    pub(super) first: usize,
    /// Behind the last token.
    pub(super) end: usize,
    /// Who.
    pub(super) who: Who,
}

impl Phrase {
    /// Somebody by name, as it is mentioned.
    pub(super) fn of(name: &Mention) -> Self {
        Phrase { first: name.first, end: name.end, who: Who::Named(name.named) }
    }
}

/// By what somebody is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// A name; an index into [`Names::named`].
    Named(usize),
    /// A pronoun of the third person; none of the two is the plural.
    Pronoun(Option<Gender>),
    /// What somebody is.
    Described {
        /// The token that says it.
        head: usize,
        /// Whether it is somebody the reader has met: `the nurse`, and not `a nurse`.
        known: bool,
    },
}

/// Words between an article and its noun.
const LONGEST: usize = 6;

/// Words behind an article where none of them is known.
const LONGEST_UNKNOWN: usize = 3;

/// Behind an article: one more, and still without a noun.
static OTHER: Group = Group::named("phrase.other");

/// Reads a text for people.
#[derive(Clone, Copy)]
pub(super) struct Phrases<'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) names: &'a Names,
    /// By which nouns people are called.
    pub(super) nouns: &'a Nouns,
    /// Whether the text is English.
    pub(super) english: bool,
    /// Whoever wrote the page, if it says so.
    pub(super) author: Option<&'a str>,
}

impl Phrases<'_> {
    /// Who stands at a token.
    pub(super) fn at(&self, token: usize, stop: usize) -> Option<Phrase> {
        let stop = stop.min(self.reading.tokens.len());
        let roles = self.reading.roles(token);
        if let Some(mention) = self.names.at(token) {
            return if self.is_family(token) { None } else { self.named(mention, token, stop) };
        }
        if self.is_conjunction(token) {
            return None;
        }
        self.reading.tokens.get(token).filter(|found| token < stop && found.is_word())?;
        let several = self.bare_plural(token, stop).or_else(|| self.unknown_one(token, stop));
        if let Some(classed) =
            several.or_else(|| self.classed(token, stop)).or_else(|| self.dressed_up(token, stop))
        {
            return Some(classed);
        }
        if roles.any(Roles::TITLE) {
            // `Mayor Reed`, `ông Hùng`: the name follows; `мэр Каменки`; `the former Harbour FC player`
            let next = token + 1 + usize::from(self.reading.word(token + 1) == ".");
            let mention = self.names.at(next).filter(|_| next < stop && !self.is_oblique(next));
            let mention = mention.filter(|_| self.behind_body(next) == next);
            if let Some(mention) = mention {
                return self.named(mention, next, stop);
            }
        }
        if roles.any(Roles::HE.and(Roles::SHE).and(Roles::THEY)) {
            let who = Who::Pronoun(pronoun(roles));
            return Some(Phrase { first: token, end: token + 1, who });
        }
        // `l’une d’elles`
        if self.reading.word(token) == "l’" && matches!(self.reading.word(token + 1), "un" | "une")
        {
            let of = token + 2;
            let head = of + 1 + usize::from(self.reading.roles(of + 1).any(Roles::THE));
            let who = Who::Described { head, known: false };
            let found = self.reading.roles(of).any(Roles::OF) && head < stop;
            return found.then_some(Phrase { first: token, end: head + 1, who });
        }
        if let Some(latter) = self.pointed_at(token, stop) {
            return Some(latter);
        }
        if roles.any(Roles::DETERMINER) {
            if let Some(name) = self.body_behind(token, stop) {
                return Some(name);
            }
            if let Some(demonym) = self.demonym(token, stop) {
                return Some(demonym);
            }
            let titled = self.reading.roles(token + 1).any(Roles::TITLE);
            let name = titled.then(|| self.at(token + 1, stop)).flatten();
            // `the Rev. Amos Tull`
            let name = name.filter(|name| matches!(name.who, Who::Named(_)));
            return name.or_else(|| self.described(token, stop));
        }
        if self.reading.tokens[token].is_possessive() {
            return self.owned(token, stop);
        }
        let noun = roles.any(Roles::PERSON.and(Roles::VAGUE)) && !roles.any(Roles::SAY);
        (noun && self.stands_bare(token)).then(|| self.noun(token, token, token, stop))
    }

    /// `Speight’s mother`, where nothing else is told of the owner.
    fn owned(&self, owner: usize, stop: usize) -> Option<Phrase> {
        let named = self.english && self.reading.tokens[owner].capital;
        if named { self.described(owner, stop) } else { None }
    }

    /// Whether `that` begins a clause: `said that his wife …`, and not `that man`.
    fn is_conjunction(&self, token: usize) -> bool {
        if !self.reading.roles(token).any(Roles::THE) {
            return false;
        }
        let opens = Roles::DETERMINER;
        let somebody = opens.and(Roles::HE).and(Roles::SHE).and(Roles::THEY);
        let next = self.reading.roles(token + 1).any(somebody);
        let that = self.english && self.reading.word(token) == "that";
        that && (next || self.names.at(token + 1).is_some())
    }

    /// `the Harbour Council`
    fn body_behind(&self, article: usize, stop: usize) -> Option<Phrase> {
        let mention = self.names.at(article + 1).filter(|name| name.first == article + 1)?;
        let body = self.names.meant(mention).sort == Sort::Organisation;
        let more = self.reading.roles(mention.end).any(Roles::PERSON.and(Roles::VAGUE))
            && !self.reading.roles(mention.end).any(Roles::SAY);
        let alone = body && !mention.possessive && !more && mention.end <= stop;
        let the = self.reading.roles(article).any(Roles::THE);
        let who = Who::Named(mention.named);
        (the && alone).then_some(Phrase { first: article, end: mention.end, who })
    }

    /// Whether a noun without an article can be somebody here: in languages that have none; and in
    /// the others at the head of a clause or behind a verb (`said neighbours`), but not behind a
    /// comma (`Reed, ingénieur du département`) or an adjective.
    fn stands_bare(&self, token: usize) -> bool {
        let Some(before) = token.checked_sub(1) else { return true };
        // The second syllable of a Vietnamese noun.
        let inside = self.reading.roles(before) == self.reading.roles(token);
        if self.code() == "vi" && inside && self.reading.tokens[before].is_word() {
            return false;
        }
        // `“…”, police said`
        let noun = self.reading.roles(token);
        let many = noun.any(Roles::VAGUE) || self.reading.word(token).ends_with('s');
        if many && self.reading.roles(token + 1).any(Roles::SAY) {
            return true;
        }
        // `“Dạ hết”, cậu bé đáp`
        let quoted = self.code() == "vi" && before > 0 && sign(self.reading, before - 1).is_some();
        if self.reading.word(before) == "," && !quoted {
            // `Nghe vậy, nữ ca sĩ nói`, `Услышав это, тренер рассмеялся`
            let end = if self.code() == "vi" {
                self.noun_end(token, self.reading.tokens.len())
            } else {
                token + 1
            };
            let says = self.reading.roles(end).any(Roles::SAY.and(Roles::AUX));
            return says && matches!(self.code(), "ru" | "vi");
        }
        // `told local media`
        let plain = Roles::SMALL.and(Roles::OF).and(Roles::AND).and(Roles::SAY).and(Roles::AUX);
        let adjective = self.reading.tokens.get(token + 1).is_some_and(|next| {
            next.is_word() && !next.capital && !next.roles.any(plain.and(Roles::PERSON))
        });
        if self.english && adjective && self.reading.roles(before).any(Roles::TELL) {
            return false;
        }
        let roles = self.reading.roles(before);
        // `clair et collectif`
        if self.is_romance() && roles.any(Roles::AND) && !self.reading.word(token).ends_with('s') {
            return false;
        }
        if self.is_contracted(before) || self.is_headed(token) {
            return true;
        }
        let clause = !self.reading.tokens[before].is_word()
            || roles.any(Roles::AND.and(Roles::SAY).and(Roles::BY));
        let vague = self.reading.roles(token).any(Roles::VAGUE);
        matches!(self.code(), "ru" | "vi")
            || (clause && vague)
            || roles.any(Roles::BY.and(Roles::SAY))
    }

    /// Whether a sentence begins with a noun that has no article, as papers leave it out: `Moradora de 80
    /// anos, que …`, `Vizinho do casal disse …`.
    fn is_headed(&self, token: usize) -> bool {
        let reading = self.reading;
        let sentence = reading.sentence_of(token).map(|index| reading.sentences[index].first);
        let next = reading.roles(token + 1);
        let led = next.any(Roles::OF.and(Roles::SAY)) || reading.word(token + 1) == ",";
        let papers = matches!(self.code(), "pt" | "es" | "it");
        let plain = reading.roles(token).any(Roles::PERSON) && !self.is_of_parents(token);
        let plain = plain && !self.is_set_before(token);
        papers && sentence == Some(token) && led && plain
    }

    /// Who stands at a token, where a verb beside it says that somebody must: an article and any noun.
    pub(super) fn somebody_at(&self, token: usize, stop: usize) -> Option<Phrase> {
        let stop = stop.min(self.reading.tokens.len());
        let named = self.dressed_name(token, stop).or_else(|| self.name_behind_of(token, stop));
        if let Some(phrase) = named.or_else(|| self.at(token, stop)) {
            return Some(phrase);
        }
        // `ha detto la Viti`, `contou o João`
        if let Some(name) = self.name_behind_article(token, stop) {
            return Some(name);
        }
        let reading = self.reading;
        let opens = Roles::DETERMINER;
        let article = reading.roles(token).any(opens) && !self.is_clitic(token);
        if !article || self.is_conjunction(token) {
            return None;
        }
        let other = Roles::SAY.and(Roles::OF).and(Roles::AND).and(Roles::AUX).and(Roles::SMALL);
        let ends = |at: &usize| {
            let used = reading.word(*at) == "used";
            let name = self.is_romance() && self.names.at(*at).is_some_and(|name| name.full);
            used || name || !reading.tokens[*at].is_word() || reading.roles(*at).any(other)
        };
        // `un altro passante`
        let start = token + 1 + usize::from(OTHER.contains(reading.word(token + 1)));
        let last = stop.min(start + LONGEST_UNKNOWN);
        let end = (start..last).find(ends).unwrap_or(last);
        if let Some(name) = self.behind_unknown_noun(token, (start, end), stop) {
            return Some(name);
        }
        // An adverb behind the noun is none of it.
        let end = (start..end).find(|at| reading.word(*at).ends_with("ly")).unwrap_or(end);
        // `a letter signed by Reed`
        let written = |at: &usize| self.is_written(*at);
        let letter = (start..end).find(written);
        let letter = letter.and_then(|letter| (letter..end).take_while(written).last());
        let end = letter.map_or(end, |letter| letter + 1);
        // `Another wrote`
        let adverb = usize::from(reading.word(start).ends_with("ly"));
        let says = reading.roles(start + adverb).any(Roles::SAY);
        let ends = end == start && reading.roles(token.wrapping_sub(1)).any(Roles::SAY);
        let alone = reading.roles(token).any(Roles::ONE) && (says || ends);
        if alone && end <= start + adverb {
            return Some(self.one_of_them(token, start, stop));
        }
        let name = matches!(self.code(), "en" | "") && reading.tokens.get(end.max(1) - 1)?.capital;
        let nobody = name || self.is_nothing(token, end);
        (start < end && !nobody).then(|| self.noun(token, end - 1, token, stop))
    }

    /// Somebody who is called no more than one of some: `wrote another`.
    fn one_of_them(&self, token: usize, end: usize, stop: usize) -> Phrase {
        let reading = self.reading;
        // `wept another, pensioner Edna Lisle`
        let called = reading.word(end) == "," && reading.roles(end + 1).any(Roles::PERSON);
        // `said one, Ken Stubbs.`
        let beside = |name: &&Mention| {
            let apart = name.end >= stop || matches!(reading.word(name.end), "," | ".");
            self.english && name.full && apart && reading.word(end) == ","
        };
        let name = self.names.at(end + 2).filter(|_| called);
        let name = name.or_else(|| self.names.at(end + 1).filter(beside));
        match name.filter(|name| name.end <= stop && !name.possessive) {
            Some(name) => Phrase { first: token, end: name.end, who: Who::Named(name.named) },
            None => Phrase { first: token, end, who: Who::Described { head: token, known: false } },
        }
    }

    fn named(&self, mention: &Mention, token: usize, stop: usize) -> Option<Phrase> {
        if mention.possessive {
            return self.described(token, stop);
        }
        if let Some(body) = self.lower_body(mention, stop) {
            return Some(body);
        }
        let mention = self.behind_trade(mention.end, stop).unwrap_or(mention);
        Some(Phrase { first: token, end: mention.end, who: Who::Named(mention.named) })
    }

    /// `Sallowfield borough council said`: a body that is called so in small letters.
    fn lower_body(&self, mention: &Mention, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        let other = Roles::SAY.and(Roles::OF).and(Roles::AND).and(Roles::AUX).and(Roles::PERSON);
        let part = |at: &usize| {
            let found = &reading.tokens[*at];
            found.is_word() && !found.capital && !found.roles.any(other.and(Roles::SMALL))
        };
        let near = mention.end..stop.min(mention.end + LONGEST_UNKNOWN).min(reading.tokens.len());
        let head = near.take_while(part).last().filter(|_| self.english)?;
        let body = reading.roles(head).any(Roles::BODY);
        let says = reading.roles(head + 1).any(Roles::SAY.and(Roles::AUX));
        let given = reading.roles(mention.first).any(Roles::GIVEN);
        let who = Who::Described { head, known: false };
        let plain = body && says && !given;
        plain.then_some(Phrase { first: mention.first, end: head + 1, who })
    }

    /// The name that a trade of the place or body before it leads to: `Kelm station manager Ana Ruiz`.
    fn behind_trade(&self, first: usize, stop: usize) -> Option<&Mention> {
        let other = Roles::SMALL.and(Roles::OF).and(Roles::AND).and(Roles::SAY).and(Roles::AUX);
        let part = |token: &usize| {
            let found = &self.reading.tokens[*token];
            found.is_word() && !found.capital && !found.roles.any(other)
        };
        let near = first..stop.min(first + LONGEST_UNKNOWN + 1).min(self.reading.tokens.len());
        let trade = near.take_while(part).last().filter(|_| self.english)?;
        let person = self.reading.roles(trade).any(Roles::PERSON);
        let name = self.names.at(trade + 1).filter(|_| person)?;
        (name.first == trade + 1 && name.end <= stop && !name.possessive).then_some(name)
    }

    /// Behind a name that belongs to a noun: `a Fire Service spokesman`.
    fn behind_body(&self, start: usize) -> usize {
        // `the former Harbour FC player`
        let former = matches!(self.reading.word(start), "former" | "retired" | "ex" | "late");
        let at = start + usize::from(former);
        let name = self.names.at(at).filter(|name| name.first == at && !name.possessive);
        let noun = |token: usize| {
            let roles = self.reading.roles(token);
            roles.any(Roles::PERSON.and(Roles::VAGUE)) && !roles.any(Roles::SAY)
        };
        name.map_or(start, |name| if noun(name.end) { name.end } else { start })
    }

    /// An article, possessive or number, and a noun behind it.
    fn described(&self, first: usize, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        let start = self.names.at(first).map_or(first + 1, |mention| mention.end);
        let start = self.behind_body(start);
        let mut head = None;
        for token in start..stop.min(start + LONGEST) {
            let roles = reading.roles(token);
            let found = reading.tokens[token];
            // `his head` is nobody.
            let part = token == start && reading.roles(first).any(Roles::OWN);
            if part && reading.word(token) == "head" {
                return None;
            }
            if self.is_owners_mark(token) {
                head = None;
                continue;
            }
            if head.is_none() && self.is_adjective_here(first, token) {
                continue;
            }
            if roles.any(Roles::PERSON.and(Roles::VAGUE)) {
                // `the boy’s mother`
                head = Some(token).filter(|_| !found.is_possessive());
                continue;
            }
            let several = if token == start { self.leads_to_several(first, token) } else { None };
            if let Some(several) = several {
                return self.one_of(first, several, stop);
            }
            if head.is_none()
                && let Some(aged) = self.aged(first, token, stop)
            {
                return Some(aged);
            }
            let part = self.is_part(token, (first, start), head.is_none());
            // `its chief medical officer`
            let more = self.english && head.is_some() && self.leads_to_noun(token);
            if more && token + 1 < stop {
                continue;
            }
            // `a victim statement`
            let letter = self.english && head.is_some() && self.is_written(token);
            if letter && !roles.any(Roles::SAY) {
                head = Some(token);
                break;
            }
            if head.is_some() || !part || self.names.at(token).is_some_and(|name| !name.possessive)
            {
                break;
            }
        }
        // `showed that directors had known`
        let head = head?;
        let that = self.english && reading.word(first) == "that";
        let start = first + usize::from(that && head > first && reading.bare(head).ends_with('s'));
        Some(self.noun(start, head, first, stop))
    }

    /// Whether a word between an article and its noun belongs to them; the description begins behind
    /// the article at `start`.
    fn is_part(&self, token: usize, (first, start): (usize, usize), headless: bool) -> bool {
        let (reading, roles) = (self.reading, self.reading.roles(token));
        let found = reading.tokens[token];
        // `three days when the stranger …`
        let clause = token > start
            && (roles.any(Roles::THE) || (roles.any(Roles::WHEN) && !roles.any(Roles::OF)))
            && matches!(self.code(), "en" | "");
        let part =
            found.is_word() && !clause && !roles.any(Roles::SAY.and(Roles::OF).and(Roles::AND));
        // `a Class 8 student`
        let numbered = token > start && found.kind == TokenKind::Number && self.english;
        let numbered = numbered && reading.tokens[token - 1].capital;
        let part = part || numbered || (headless && self.parts_adjectives(token, first));
        // `la luz la gobierna un ordenador`
        let other = !self.english && roles.any(Roles::THE.and(Roles::ONE));
        part && !other && !self.is_finite(token)
    }

    /// `the boys’ mother`
    fn is_owners_mark(&self, token: usize) -> bool {
        let reading = self.reading;
        self.english
            && matches!(reading.word(token), "’" | "'")
            && reading.word(token - 1).ends_with('s')
            && reading.roles(token + 1).any(Roles::PERSON)
    }

    /// A noun, or the name that follows it: `the guitarist Arne Tolk`, `the singer, Lou Arden,`.
    pub(super) fn noun(&self, first: usize, head: usize, article: usize, stop: usize) -> Phrase {
        let reading = self.reading;
        let more = (head + 1..stop).take(2).take_while(|token| {
            article == head
                && reading.roles(*token).any(Roles::PERSON)
                && !reading.roles(*token).any(Roles::OBLIQUE)
                && self.names.at(*token).is_none()
        });
        let contracted = article.checked_sub(1).is_some_and(|before| self.is_contracted(before));
        let bare = article == head && (matches!(self.code(), "ru" | "vi") || contracted);
        let head = more.last().unwrap_or(head);
        let head = if self.code() == "vi" { self.noun_end(head, stop) - 1 } else { head };
        let next = self.name_behind(head, bare, stop);
        let next = self.behind_office(head, bare, stop).unwrap_or(next);
        let next = self.behind_complement(head, stop).unwrap_or(next);
        if let Some(mention) =
            self.names.at(next).filter(|mention| mention.first == next && next < stop)
        {
            let name = self.names.meant(mention);
            // `the company, Brightwater Storage, …`
            let body = Roles::BODY.and(Roles::VAGUE);
            let apposed = name.sort == Sort::Organisation && reading.roles(head).any(body);
            let somebody = matches!(name.sort, Sort::Person | Sort::Unknown);
            let other = self.is_oblique(next) || self.begins_clause(head, mention.end);
            // `представитель МЧС`
            let other = other || (self.code() == "ru" && name.sort == Sort::Organisation);
            if !mention.possessive && !other && (somebody || apposed) {
                return Phrase { first, end: mention.end, who: Who::Named(mention.named) };
            }
        }
        let known = self.is_definite(article, head) || bare;
        Phrase { first, end: head + 1, who: Who::Described { head, known } }
    }

    /// Where the name of whoever a noun stands for may begin behind it: `Mayor Reed`, `the waitress,
    /// 26-year-old Cleo Hart`.
    fn name_behind(&self, head: usize, bare: bool, stop: usize) -> usize {
        let reading = self.reading;
        let mut next = head + 1 + usize::from(reading.word(head + 1) == ",");
        // `the waitress, 26-year-old Cleo Hart`
        if reading.word(next + 1) == "-" && reading.word(next + 2).ends_with("old") {
            next += 3;
        } else if reading.word(next).ends_with("year-old") {
            next += 1;
        }
        // `Мэр Заречья Тамара Белова`
        let of_place = bare && self.names.at(next).is_none() && self.names.at(next + 1).is_some();
        if of_place && reading.tokens.get(next).is_some_and(|place| place.capital) {
            next += 1;
        }
        // `a mulher dele, Graça Couto`
        if matches!(reading.word(head + 1), "dele" | "dela") && reading.word(head + 2) == "," {
            next = head + 3;
        }
        // `мать Артёма, Лариса`; `соседка, тётя Нелли`
        if self.is_oblique(next)
            && reading.word(self.names.at(next).map_or(next, |at| at.end)) == ","
        {
            next = self.names.at(next).map_or(next, |at| at.end + 1);
        } else if self.code() == "ru" && reading.roles(next).any(Roles::TITLE) {
            next += 1;
        }
        // `Мать, двадцатипятилетняя Дарья`
        if self.code() == "ru" && reading.word(head + 1) == "," && self.names.at(next).is_none() {
            let trade = reading.roles(next).any(Roles::PERSON);
            next += usize::from(trade || reading.word(next).ends_with(['я', 'й']));
        }
        if self.code() == "ru" && reading.word(head + 1) == "," && self.names.at(next).is_none() {
            next = self.apposed_bare(next, stop).unwrap_or(next);
        }
        // `Its chief medical officer, Professor Ruth Bell, …`
        let titled = self.english && reading.word(head + 1) == ",";
        if titled && self.names.at(next).is_none() && reading.roles(next).any(Roles::TITLE) {
            next += 1 + usize::from(reading.word(next + 1) == ".");
        }
        // `мать голкипера, Людмила Мамонтова.`
        next = self.behind_genitive(head).unwrap_or(next);
        if let Some(name) = self.english_name_behind(head, stop) {
            return name;
        }
        if let Some(name) = self.vietnamese_name_behind(head) {
            return name;
        }
        if reading.word(head + 1) == "," && self.code() != "ru" {
            next = self.apposed(next, stop).unwrap_or(next);
        }
        self.behind_age(head).unwrap_or(next)
    }

    /// `Lottie’s Diner`
    pub(super) fn is_capital_thing(&self, phrase: &Phrase, head: usize) -> bool {
        let owner = self.names.at(phrase.first).is_some_and(|name| name.possessive);
        self.english && owner && self.reading.tokens[head].capital
    }

    /// Whether the reader has met whoever stands behind an article.
    fn is_definite(&self, article: usize, head: usize) -> bool {
        let roles = self.reading.roles(article);
        let own = roles.any(Roles::OWN)
            || self.is_owned(article)
            || (article..head).any(|token| self.reading.tokens[token].is_possessive());
        roles.any(Roles::THE) && !own
    }

    /// Where a name begins behind a Russian description: `Ответчик, 61-летний пасечник Захар Пыжов`.
    fn apposed_bare(&self, first: usize, stop: usize) -> Option<usize> {
        let other = Roles::OF.and(Roles::SAY).and(Roles::AND).and(Roles::OBLIQUE);
        let part = |token: usize| {
            let found = &self.reading.tokens[token];
            let word = found.is_word() || self.reading.word(token) == "-";
            (word && !found.roles.any(other)) || found.kind == TokenKind::Number
        };
        let last = stop.min(first + LONGEST_UNKNOWN);
        let name = (first..last).find(|token| self.names.at(*token).is_some())?;
        (first..name).all(part).then_some(name)
    }

    /// Where a name begins behind another description: `her husband, the cellist Aron Moss`.
    fn apposed(&self, first: usize, stop: usize) -> Option<usize> {
        let article = self.reading.roles(first).any(Roles::DETERMINER);
        let last = stop.min(first + LONGEST_UNKNOWN + 2);
        let name = (first + 1..last).find(|token| self.names.at(*token).is_some())?;
        let words = (first + 1..name).all(|token| {
            let found = &self.reading.tokens[token];
            found.is_word() && !found.roles.any(Roles::OF.and(Roles::SAY).and(Roles::AUX))
        });
        (article && words).then_some(name)
    }

    pub(super) fn code(&self) -> &'static str {
        self.reading.language.map_or("", |language| language.code())
    }
}

fn pronoun(roles: Roles) -> Option<Gender> {
    match (roles.any(Roles::HE), roles.any(Roles::SHE)) {
        (true, false) => Some(Gender::Male),
        (false, true) => Some(Gender::Female),
        _ => None,
    }
}
