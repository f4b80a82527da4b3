//! Who is meant by the words beside a quotation.
//!
//! Quotations are given to mentions and mentions to people in sieves, the surest first, as in Muzny,
//! Fang, Chang and Jurafsky (2017), "A Two-stage Sieve Approach for Quote Attribution": a verb of
//! speech beside the quotation, the quotation before it, the turns of a dialogue, the paragraph
//! around it. Pronouns are resolved by the order of subjects, the nearest sentence first and in it
//! from left to right (Hobbs, 1978). O'Keefe and others (2012), "A Sequence Labelling Approach to
//! Quote Attribution", show how far the nearest speaker goes in news.

use rustc_hash::FxHashMap;
use undisguise::Span;

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::{Piece, Shown};
use super::written::authors;
use crate::tell::Attribution;
use crate::tell::names::{Gender, Names, Sort, gender_of, stem};
use crate::tell::reading::{Reading, Roles};

/// Who is said to have said something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Speaker {
    /// The full name, or the words that stand for somebody without one.
    pub(crate) name: String,
    /// Of [`Names::named`](crate::tell::names::Names::named), where it is a name.
    pub(crate) named: Option<usize>,
}

/// A piece with its speaker.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) piece: Piece,
    pub(super) speaker: Option<Speaker>,
    /// Tokens of the cue.
    pub(super) cue: Option<(usize, usize)>,
    pub(super) attribution: Attribution,
}

/// What is known where somebody is sought.
#[derive(Clone, Copy)]
pub(super) struct Seek<'a> {
    /// The cue that leads to somebody.
    pub(super) cue: &'a Cue,
    /// The quotation whose speaker is sought; nobody in it is.
    pub(super) piece: &'a Piece,
    /// The quotations before.
    pub(super) said: &'a [Said],
    /// Whether only somebody with a name will do, and by which noun, a token, the name is sought.
    pub(super) noun: Option<usize>,
    /// Who is not meant, because the other one speaks.
    pub(super) other: Option<&'a Speaker>,
}

impl Seek<'_> {
    /// Whether a token stands in a quotation, where nobody is sought.
    pub(super) fn is_inside(&self, token: usize) -> bool {
        let piece = self.piece;
        if piece.depth == 0 && (piece.from..piece.to).contains(&token) {
            return true;
        }
        let before = self.said.partition_point(|said| said.piece.from <= token);
        let mut near = self.said[..before].iter().rev().take(DEEPEST);
        near.any(|said| token < said.piece.to && said.piece.shown != Shown::Line)
    }
}

/// By which nouns people are called.
#[derive(Debug, Default)]
pub(super) struct Nouns {
    /// Who is called so anywhere in the text.
    called: FxHashMap<String, Vec<usize>>,
    /// Who is meant by a noun at a token, because the name stands beside it.
    pub(super) heads: FxHashMap<usize, usize>,
    /// Nouns for people without a name, with the token where each stands first.
    introduced: FxHashMap<String, usize>,
    /// Nouns for people the reader has met (`the guitarist`), with the first token of each where it
    /// stands first.
    met: FxHashMap<String, usize>,
    /// Who alone can be meant: by any noun, by one for men, by one for women.
    focus: [Option<usize>; 3],
    /// Who is said to have written letters and notes; no more than two.
    pub(super) authors: Vec<usize>,
}

/// Nouns for relatives that stand in for a name by themselves.
const WIDOWED: [&str; 11] = [
    "widow",
    "widower",
    "veuve",
    "veuf",
    "witwe",
    "witwer",
    "viuda",
    "viudo",
    "viúva",
    "vedova",
    "вдова",
];

/// Endings of English nouns for what somebody is.
const TRADES: [&str; 6] = ["er", "or", "ist", "ian", "eer", "ster"];

/// Most people who are remembered for one noun.
const MOST_CALLED: usize = 8;

/// Quotations that may stand inside one another.
const DEEPEST: usize = 3;

/// Quotations back that are looked at.
pub(super) const MOST_SAID: usize = 64;

/// Tokens back in which a pronoun's name is sought.
pub(super) const TOKENS: usize = 240;

impl Phrases<'_> {
    /// Who a cue beside a piece means.
    pub(super) fn meant(
        &self,
        cue: &Cue,
        piece: &Piece,
        said: &[Said],
    ) -> (Option<Speaker>, Attribution) {
        let seek = Seek { cue, piece, said, noun: None, other: self.answered(cue, piece, said) };
        let Some(phrase) = cue.phrase else {
            let speaker = self.antecedent(cue.first, self.past_gender(cue), seek);
            let attribution = as_pronoun(speaker.as_ref());
            return (speaker, attribution);
        };
        match phrase.who {
            Who::Named(named) => (Some(self.by_name(named)), Attribution::Explicit),
            Who::Described { head, .. } if self.is_written(head) => self.author(phrase, head, seek),
            Who::Pronoun(gender) => {
                let plural = gender.is_none() && !self.is_neutral(phrase.first);
                let speaker = if plural {
                    self.many_before(phrase.first, seek)
                } else {
                    self.antecedent(phrase.first, gender, seek)
                };
                let other = || self.other_speaker(seek.other?, gender, said);
                let speaker = speaker.or_else(|| if plural { None } else { other() });
                let attribution = as_pronoun(speaker.as_ref());
                (speaker, attribution)
            }
            Who::Described { head, known } => self.by_description(phrase, head, known, seek),
        }
    }

    /// Of whom `they` is said in English: the plural that stands nearest before in the sentence or in
    /// the one before it.
    fn many_before(&self, token: usize, seek: Seek) -> Option<Speaker> {
        let index = self.reading.sentence_of(token).filter(|_| self.code() == "en")?;
        let first = self.reading.sentences[index.saturating_sub(1)].first;
        let first = first.max(token.saturating_sub(TOKENS));
        let same = self.reading.paragraph_of(first) == self.reading.paragraph_of(token);
        let first = if same { first } else { self.reading.sentences[index].first };
        (first..token).rev().filter(|at| !seek.is_inside(*at)).find_map(|at| {
            let phrase = self.at(at, token).filter(|_| !self.is_governed(at))?;
            let Who::Described { head, known } = phrase.who else { return None };
            if !known && !self.reading.word(phrase.first).eq_ignore_ascii_case("both") {
                return None;
            }
            let many = self.reading.bare(head).ends_with('s')
                || matches!(self.reading.bare(head), "couple" | "pair" | "family" | "children");
            many.then(|| self.as_it_stands(phrase.first, phrase.end))
        })
    }

    /// Pronouns that are used for men and women: none of two genders, but not the plural either.
    fn is_neutral(&self, token: usize) -> bool {
        let roles = self.reading.roles(token);
        !roles.any(Roles::THEY) || roles.any(Roles::HE.and(Roles::SHE))
    }

    pub(super) fn by_name(&self, named: usize) -> Speaker {
        Speaker { name: self.names.named[named].name.clone(), named: Some(named) }
    }

    /// Somebody by what he or she is: by name where the text says so, and as it stands otherwise.
    pub(super) fn by_description(
        &self,
        phrase: Phrase,
        head: usize,
        known: bool,
        seek: Seek,
    ) -> (Option<Speaker>, Attribution) {
        if let Some(named) = self.nouns.heads.get(&head) {
            return (Some(self.by_name(*named)), Attribution::Explicit);
        }
        if let Some(name) = self.one_of_many(phrase) {
            return (Some(Speaker { name, named: None }), Attribution::Anonymous);
        }
        let known = known && !self.is_set_apart(phrase, head);
        // `its statement`
        let its = self.reading.word(phrase.first).eq_ignore_ascii_case("its");
        if its
            && self.reading.roles(head).any(Roles::WORDS)
            && let Some(body) = self.last_body(phrase.first)
        {
            return (Some(self.by_name(body)), Attribution::Description);
        }
        if known && let Some(speaker) = self.same(phrase, head, seek) {
            return (Some(speaker), Attribution::Description);
        }
        // `her husband`, where one husband has a name.
        let kin = !known
            && self.reading.roles(phrase.first).any(Roles::OWN)
            && self.reading.roles(head).any(Roles::KIN);
        if kin && let Some(named) = self.called(head) {
            return (Some(self.by_name(named)), Attribution::Description);
        }
        if known {
            let named = self.dead(phrase, head).or_else(|| self.called(head));
            if let Some(named) = named.or_else(|| self.body(head)) {
                return (Some(self.by_name(named)), Attribution::Description);
            }
            if let Some(speaker) = self.stood_in_for(phrase, head, seek) {
                return (Some(speaker), Attribution::Description);
            }
        }
        let end = self.complement(phrase.end);
        let words = self.reading.span(phrase.first, end).of(self.reading.text);
        let mut name = words.split_whitespace().collect::<Vec<&str>>().join(" ");
        if !self.reading.roles(phrase.first).any(Roles::GIVEN)
            && self.names.at(phrase.first).is_none()
        {
            name = small_head(&name);
        }
        (Some(Speaker { name, named: None }), Attribution::Anonymous)
    }

    /// Who is named before and called so now for the first time: `the singer`.
    fn stood_in_for(&self, phrase: Phrase, head: usize, seek: Seek) -> Option<Speaker> {
        let roles = self.reading.roles(head);
        let vague = roles.any(Roles::VAGUE.and(Roles::OFFICE));
        let met = seek.said.iter().rev().take(MOST_SAID).find(|said| {
            said.attribution == Attribution::Anonymous
                && said
                    .speaker
                    .as_ref()
                    .is_some_and(|speaker| ends_with(&speaker.name, self.reading.bare(head)))
        });
        let met = met.is_some() || self.was_introduced(head);
        // `la viuda de un minero`
        let of_one = self.is_of_something(head)
            || self.code() != "en"
                && self.is_of(head + 1)
                && self.reading.roles(head + 2).any(Roles::ONE);
        if met || vague || of_one || self.is_told_apart(head) || !self.is_stand_in(head) {
            return None;
        }
        let gender = gender_of(roles).or_else(|| self.article_gender(phrase.first, head));
        let gender = gender.or_else(|| self.past_gender(seek.cue));
        let gender = gender.or_else(|| self.gender_behind(phrase.end));
        let seek = Seek { noun: Some(head), ..seek };
        // Whoever was called so before is meant, and was meant by then already.
        let met = self.nouns.met.get(&noun_key(self.reading.bare(head), self.code()));
        let met = met.filter(|met| **met < phrase.first && self.code() == "en");
        let met = met.and_then(|met| self.antecedent(*met, gender, seek));
        let speaker = met.or_else(|| self.antecedent(phrase.first, gender, seek));
        let speaker = speaker.or_else(|| self.focus(gender));
        let speaker = speaker.or_else(|| self.named_behind(phrase.end, gender));
        speaker.filter(|speaker| speaker.named.is_some())
    }

    /// The organisation that is named last before a token.
    pub(super) fn last_body(&self, token: usize) -> Option<usize> {
        let before = self.names.between(token.saturating_sub(TOKENS), token).iter().rev();
        let mut named = before.map(|mention| mention.named);
        named.find(|named| self.names.named[*named].sort == Sort::Organisation)
    }

    /// `the company`, `the council`: the organisation of such a name, or the only one that is named.
    fn body(&self, head: usize) -> Option<usize> {
        if !self.reading.roles(head).any(Roles::BODY) || self.reading.tokens[head].capital {
            return None;
        }
        let before = self.names.between(head.saturating_sub(TOKENS * 2), head).iter().rev();
        let mut bodies = before
            .map(|mention| mention.named)
            .filter(|named| self.names.named[*named].sort == Sort::Organisation);
        let word = self.reading.bare(head).to_lowercase();
        let last = bodies.next()?;
        let is_called = |named: usize| {
            let name = self.names.named[named].name.to_lowercase();
            name.split_whitespace().any(|part| part == word)
        };
        let firm = ["company", "firm", "operator"].contains(&word.as_str());
        let here = self.reading.paragraph_of(head).map(|index| self.reading.paragraphs[index]);
        let near = here.is_some_and(|here| {
            self.names.between(here.first, head).iter().any(|mention| mention.named == last)
        });
        let alone = near || bodies.clone().all(|other| other == last);
        if is_called(last) || (firm && alone) {
            return Some(last);
        }
        bodies.find(|named| is_called(*named))
    }

    /// Whoever is named first behind a token in its paragraph, where nobody was before.
    pub(super) fn named_behind(&self, token: usize, gender: Option<Gender>) -> Option<Speaker> {
        let paragraph = self.reading.paragraphs.get(self.reading.paragraph_of(token)?)?;
        let stop = paragraph.end.min(token + TOKENS);
        let mut behind = self.names.between(token, stop).iter().map(|mention| mention.named);
        behind
            .find(|named| {
                self.names.named[*named].sort == Sort::Person && self.fits(*named, gender)
            })
            .map(|named| self.by_name(named))
    }

    /// Whether a noun stands in for a name in stories about one person (`the 71-year-old`, `the
    /// singer`), and is no office that somebody else may hold.
    pub(super) fn is_stand_in(&self, head: usize) -> bool {
        let roles = self.reading.roles(head);
        let word = self.reading.word(head);
        word.ends_with("old")
            || word.contains("ährige")
            || WIDOWED.contains(&self.reading.word(head).to_lowercase().as_str())
            || (roles.any(Roles::PERSON) && (!roles.any(Roles::KIN) || self.of_many(head)))
            || self.is_trade(head)
            || self.is_demonym(head)
    }

    /// `the grandfather of six`
    fn of_many(&self, head: usize) -> bool {
        let count = self.reading.roles(head + 2).any(Roles::ONE)
            || ["six", "seven", "eight", "nine", "ten"].contains(&self.reading.word(head + 2));
        self.reading.word(head + 1) == "of" && count
    }

    /// English nouns in no list that can be nothing but somebody by their endings.
    fn is_trade(&self, head: usize) -> bool {
        let word = self.reading.bare(head);
        let english = matches!(self.code(), "en") && !self.reading.tokens[head].capital;
        let known = Roles::BODY.and(Roles::WORDS).and(Roles::VAGUE).and(Roles::OFFICE);
        let ends = TRADES.iter().any(|ending| word.ends_with(ending));
        english && (ends || word.contains("-of-")) && !self.reading.roles(head).any(known)
    }

    /// Whether somebody without a name was called so before: `his manager`, then `the manager`.
    fn was_introduced(&self, head: usize) -> bool {
        let before = self.nouns.introduced.get(&noun_key(self.reading.bare(head), self.code()));
        before.is_some_and(|before| *before < head)
    }

    /// The gender that an article tells in languages where it does.
    pub(super) fn article_gender(&self, article: usize, head: usize) -> Option<Gender> {
        let word = self.reading.word(article).to_lowercase();
        match (self.code(), word.as_str()) {
            ("de", "der") | ("fr", "le") | ("es", "el") | ("pt", "o") | ("it", "il" | "lo") => {
                Some(Gender::Male)
            }
            ("de", "die") | ("fr" | "es" | "it", "la") | ("pt", "a") => Some(Gender::Female),
            ("ru", _) if self.reading.word(head).ends_with("ая") => Some(Gender::Female),
            _ => None,
        }
    }

    /// The gender that a Russian verb in the past tells.
    fn past_gender(&self, cue: &Cue) -> Option<Gender> {
        let verb = self.reading.word(cue.verb.filter(|_| self.code() == "ru")?);
        let female = verb.ends_with("ла") || verb.ends_with("лась");
        let male = verb.ends_with('л') || verb.ends_with("лся");
        female.then_some(Gender::Female).or(male.then_some(Gender::Male))
    }

    /// The only one of a gender who is named in the whole text, or else in its first paragraph.
    pub(super) fn focus(&self, gender: Option<Gender>) -> Option<Speaker> {
        let at = gender.map_or(0, |gender| if gender == Gender::Male { 1 } else { 2 });
        self.nouns.focus[at].map(|named| self.by_name(named))
    }

    pub(super) fn is_office(&self, head: usize) -> bool {
        self.reading.roles(head).any(Roles::OFFICE.and(Roles::VAGUE))
    }

    /// Who is called that: the one whose name stands with the same noun most lately.
    pub(super) fn called(&self, head: usize) -> Option<usize> {
        let named = self.nouns.called.get(&noun_key(self.reading.bare(head), self.code()))?;
        match named[..] {
            [] => None,
            [named] => Some(named),
            // Two guitarists: whoever is named last before.
            _ => {
                let before = self.names.between(head.saturating_sub(TOKENS), head).iter().rev();
                before.map(|mention| mention.named).find(|other| named.contains(other))
            }
        }
    }

    pub(super) fn fits(&self, named: usize, gender: Option<Gender>) -> bool {
        let named = &self.names.named[named];
        named.may_be_somebody()
            && (gender.is_none() || named.gender.is_none() || named.gender == gender)
    }

    /// Whether a noun is one person, as far as its form tells.
    pub(super) fn is_one(&self, head: usize) -> bool {
        let word = self.reading.bare(head);
        self.reading.roles(head).any(Roles::PERSON)
            && !(word.ends_with('s') && matches!(self.code(), "en" | "fr" | "es" | "pt"))
    }

    pub(super) fn as_it_stands(&self, first: usize, end: usize) -> Speaker {
        let words = self.reading.span(first, end).of(self.reading.text);
        let name = small_head(&words.split_whitespace().collect::<Vec<&str>>().join(" "));
        Speaker { name, named: None }
    }

    /// The span of a cue.
    pub(super) fn cue_span(&self, said: &Said) -> Option<Span> {
        said.cue.map(|(first, end)| self.reading.span(first, end))
    }
}

fn as_pronoun(speaker: Option<&Speaker>) -> Attribution {
    match speaker {
        None => Attribution::Unattributed,
        Some(speaker) if speaker.named.is_none() => Attribution::Anonymous,
        Some(_) => Attribution::Pronoun,
    }
}

fn ends_with(name: &str, noun: &str) -> bool {
    name.split_whitespace().any(|word| word.eq_ignore_ascii_case(noun))
}

/// With a small letter at the head.
fn small_head(name: &str) -> String {
    let mut letters = name.chars();
    let head: String = letters.next().map(|head| head.to_lowercase().collect()).unwrap_or_default();
    head + letters.as_str()
}

/// By which nouns people are called, of whom the text says so.
pub(super) fn nouns(reading: &Reading, names: &Names) -> Nouns {
    let code = reading.language.map_or("", |language| language.code());
    let mut nouns = Nouns::default();
    for (index, named) in names.named.iter().enumerate() {
        for description in &named.descriptions {
            nouns.heads.insert(description.head, index);
            let called =
                nouns.called.entry(noun_key(reading.bare(description.head), code)).or_default();
            if called.len() < MOST_CALLED && !called.contains(&index) {
                called.push(index);
            }
        }
    }
    nouns.introduced = introduced(reading, names, code);
    nouns.met = met(reading, code);
    nouns.focus = [None, Some(Gender::Male), Some(Gender::Female)]
        .map(|gender| focus(reading, names, gender));
    nouns.authors = authors(reading, names);
    nouns
}

/// Nouns for people who are spoken of without a name: `a nurse`, `his manager`. Who is so called in
/// the first sentences is named later.
fn introduced(reading: &Reading, names: &Names, code: &str) -> FxHashMap<String, usize> {
    let mut introduced = FxHashMap::default();
    let lead = reading.sentences.get(LEAD).map_or(usize::MAX, |sentence| sentence.first);
    for token in 0..reading.tokens.len() {
        let found = &reading.tokens[token];
        let own = found.roles.any(Roles::OWN) || found.is_possessive();
        if !own && (!found.roles.any(Roles::ONE) || token < lead) {
            continue;
        }
        // `la viuda de un minero`
        let before = token.checked_sub(1).map_or("", |before| reading.word(before));
        if matches!(before, "de" | "d’" | "di" | "von") && !own {
            continue;
        }
        let is = |before: usize| reading.roles(before).any(Roles::AUX.and(Roles::WHEN));
        if token.checked_sub(1).is_some_and(is) {
            continue;
        }
        let noun = (token + 1..token + 4)
            .take_while(|at| reading.tokens.get(*at).is_some_and(|at| at.is_word()))
            .find(|at| reading.roles(*at).any(Roles::PERSON));
        let unnamed = |noun: &usize| {
            let near = (noun + 1..noun + 4).take_while(|at| reading.word(*at) != ".");
            near.into_iter().all(|at| names.at(at).is_none())
        };
        if let Some(noun) = noun.filter(unnamed) {
            introduced.entry(noun_key(reading.bare(noun), code)).or_insert(noun);
        }
    }
    introduced
}

/// Where each noun for somebody the reader has met stands first: `the 61-year-old guitarist`. English
/// only; other languages tell by gender.
fn met(reading: &Reading, code: &str) -> FxHashMap<String, usize> {
    let mut met = FxHashMap::default();
    let articles = (0..reading.tokens.len()).filter(|_| code == "en");
    for token in articles.filter(|token| reading.word(*token).eq_ignore_ascii_case("the")) {
        let noun = (token + 1..token + MET)
            .take_while(|at| reading.tokens.get(*at).is_some_and(|at| !at.roles.any(Roles::SMALL)))
            .find(|at| reading.roles(*at).any(Roles::PERSON));
        if let Some(noun) = noun {
            met.entry(noun_key(reading.bare(noun), code)).or_insert(token);
        }
    }
    met
}

/// Tokens from an article to its noun: `the 61-year-old guitarist`.
const MET: usize = 8;

/// Sentences that tell of whom the text is, the title among them.
const LEAD: usize = 2;

/// The only one of a gender who is named, or the only one in the first paragraph.
fn focus(reading: &Reading, names: &Names, gender: Option<Gender>) -> Option<usize> {
    let fits = |named: usize| {
        let found = &names.named[named];
        found.mentions > 0
            && found.may_be_somebody()
            && (gender.is_none() || found.gender.is_none() || found.gender == gender)
    };
    let mut all = (0..names.named.len()).filter(|named| fits(*named));
    let first = all.next()?;
    if all.next().is_none() {
        return Some(first);
    }
    // Where English is not told, a headline without a name is passed over.
    let passes = reading.language.is_some_and(|language| language.code() != "en");
    let named = names.mentions.iter().find(|mention| fits(mention.named));
    let lead = named.filter(|_| passes).and_then(|mention| reading.paragraph_of(mention.first));
    let end = reading.paragraphs.get(lead.unwrap_or(0)).map_or(0, |paragraph| paragraph.end);
    let mut lead =
        names.between(0, end).iter().map(|mention| mention.named).filter(|named| fits(*named));
    let first = lead.next()?;
    lead.all(|other| other == first).then_some(first)
}

/// A noun in all its cases: in Russian without its ending.
fn noun_key(noun: &str, code: &str) -> String {
    if code == "ru" { stem(noun) } else { noun.to_lowercase() }
}
