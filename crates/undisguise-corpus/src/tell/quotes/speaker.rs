//! Who is meant by the words beside a quotation.
//!
//! Quotations are given to mentions and mentions to people in sieves, the surest first, as in Muzny,
//! Fang, Chang and Jurafsky (2017), "A Two-stage Sieve Approach for Quote Attribution": a verb of
//! speech beside the quotation, the quotation before it, the turns of a dialogue, the paragraph
//! around it. Mentions are given to people by reading the whole document (`discourse`). O'Keefe and
//! others (2012), "A Sequence Labelling Approach to Quote Attribution", show how far the nearest
//! speaker goes in news.

use rustc_hash::FxHashMap;
use undisguise::Span;

use super::ages;
use super::cue::Cue;
use super::kinds;
use super::phrase::{Phrase, Phrases};
use super::spans::Piece;
use super::written::authors;
use crate::tell::Attribution;
use crate::tell::names::{Gender, Mention, Names, Sort, gender_of, past, stem};
use crate::tell::reading::{Group, Reading, Roles, lowered};

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
    /// The speaker among the people of the document.
    pub(super) person: Option<usize>,
    /// Whether somebody is meant, and it is not sure who.
    pub(super) doubtful: bool,
    /// Tokens of the cue.
    pub(super) cue: Option<(usize, usize)>,
    pub(super) attribution: Attribution,
}

/// By which nouns people are called.
#[derive(Debug, Default)]
pub(super) struct Nouns {
    /// Who is called so anywhere in the text.
    called: FxHashMap<String, Vec<usize>>,
    /// Who is meant by a noun at a token, because the name stands beside it.
    pub(super) heads: FxHashMap<usize, usize>,
    /// Who is said to have written letters and notes; no more than two.
    pub(super) authors: Vec<usize>,
    /// By which words of kinship people are called in Vietnamese, before their names.
    pub(super) kinship: FxHashMap<usize, Vec<String>>,
    /// How old those are of whom the text says it.
    pub(super) ages: FxHashMap<usize, u16>,
    /// By which title those are called who have one name only, in English.
    titled: FxHashMap<usize, String>,
}

/// Nouns for relatives that stand in for a name by themselves.
static WIDOWED: Group = Group::named("speaker.widowed");

/// Endings of English nouns for what somebody is.
const TRADES: [&str; 6] = ["er", "or", "ist", "ian", "eer", "ster"];

/// What a firm is called that was named before.
static FIRMS: Group = Group::named("speaker.firms");

/// What is in the name of no firm.
static PUBLIC: Group = Group::named("speaker.public");

/// Longest title that says no more than how somebody is addressed (`prof`).
const SHORT_TITLE: usize = 4;

/// Most syllables of a Vietnamese noun in the lists.
const SYLLABLES: usize = 3;

/// Tokens from a name to the verb behind what else is told of somebody, and who is called by such a verb.
const APPOSED: usize = 16;
const COURT: [&str; 5] = ["defendant", "accused", "witness", "plaintiff", "claimant"];

/// Words before a name among which a country stands.
const COUNTRY: usize = 4;

/// Most people who are remembered for one noun.
const MOST_CALLED: usize = 8;

/// Tokens back in which a pronoun's name is sought.
pub(super) const TOKENS: usize = 240;

impl Nouns {
    /// Who is called so anywhere in the text.
    pub(super) fn called(&self, key: &str) -> &[usize] {
        self.called.get(key).map_or(&[], |named| named)
    }

    /// Notes that somebody is called so, and what he or she may be called for it.
    fn call(&mut self, key: String, named: usize, code: &str) {
        let part = hyphened(&key, code).map(str::to_owned);
        for wider in kinds::wider(code, part.as_ref().unwrap_or(&key)) {
            self.note(wider.to_owned(), named);
        }
        if let Some(part) = part {
            self.note(part, named);
        }
        self.note(key, named);
    }

    /// Notes the title before a name that is all there is: `Sister Agnes`, `Miss Patsy`.
    fn title(&mut self, reading: &Reading, names: &Names, mention: &Mention) {
        let Some(last) = mention.first.checked_sub(1) else { return };
        let stop = usize::from(reading.word(last) == ".");
        let Some(title) = last.checked_sub(stop) else { return };
        let capital = reading.tokens[title].capital && reading.roles(title).any(Roles::TITLE);
        let name = &names.named[mention.named];
        let one = !name.name.contains(' ') && name.may_be_somebody();
        if capital && one && !self.titled.contains_key(&mention.named) {
            let title = reading.span(title, last + 1).of(reading.text).to_owned();
            self.titled.insert(mention.named, title);
        }
    }

    /// What somebody is by what he or she does: `Reed, who chairs the council`, `Reed KC, defending,`.
    fn call_by_deeds(&mut self, reading: &Reading, mention: &Mention) {
        let comma = reading.word(mention.end) == ",";
        let mut verb = mention.end + usize::from(comma);
        let who = reading.word(verb) == "who";
        verb += usize::from(who);
        verb += usize::from(who && reading.word(verb).ends_with("ly"));
        // `for the prosecution`
        if comma && reading.word(verb) == "for" && reading.word(verb + 1) == "the" {
            verb += 2;
        }
        self.call_by_court(reading, mention);
        let small = reading.tokens.get(verb).is_some_and(|at| at.is_word() && !at.capital);
        let shaped = ["s", "ed", "ing", "t", "ion", "ence"];
        let shaped = shaped.iter().any(|ending| reading.word(verb).ends_with(ending));
        if small && shaped && (who || comma || !reading.roles(verb).any(Roles::SMALL)) {
            for noun in kinds::wider("en", reading.word(verb)) {
                self.note(noun.to_owned(), mention.named);
            }
        }
        let honour = mention.end - 1;
        if reading.roles(honour).any(Roles::SUFFIX) {
            for noun in kinds::wider("en", &lowered(reading.word(honour))) {
                self.note(noun.to_owned(), mention.named);
            }
        }
    }

    /// Who stands in court by what is done there: `Reed, 66, of Priory Lane, was found not guilty`, `Reed, a
    /// visiting nurse, testified`.
    fn call_by_court(&mut self, reading: &Reading, mention: &Mention) {
        let stop = reading.sentence_of(mention.first).map_or(0, |at| reading.sentences[at].end);
        let stop = stop.min(mention.end + APPOSED);
        let commas = (mention.end..stop).filter(|at| reading.word(*at) == ",").map(|at| at + 1);
        for verb in std::iter::once(mention.end).chain(commas) {
            let said = reading.roles(verb).any(Roles::BE);
            let key = match (said, reading.word(verb + 1), reading.word(verb + 2)) {
                (true, "found", "guilty" | "not") => "was-convicted".to_owned(),
                (true, deed, _) => ["was-", deed].concat(),
                (false, ..) => reading.word(verb).to_owned(),
            };
            let small = reading.tokens.get(verb).is_some_and(|at| at.is_word() && !at.capital);
            for noun in kinds::wider("en", &key).filter(|noun| small && COURT.contains(noun)) {
                self.note(noun.to_owned(), mention.named);
            }
            if small && reading.roles(verb).any(Roles::BE.and(Roles::AUX).and(Roles::SAY)) {
                return;
            }
        }
    }

    /// By which noun for people of a country somebody may be meant whose country stands beside the name:
    /// `Kenya’s Reed`, `Reed of Kenya`, `the Kenyan runner Reed`.
    fn call_by_country(&mut self, reading: &Reading, mention: &Mention) {
        let leads = matches!(reading.word(mention.end), "of" | "from" | "(");
        let behind = mention.end + 1..mention.end + if leads { 3 } else { 1 };
        let before = mention.first.saturating_sub(COUNTRY)..mention.first;
        let beside = before.rev().take_while(|at| reading.tokens[*at].is_word()).chain(behind);
        for at in beside {
            if reading.tokens.get(at).is_some_and(|found| found.capital) {
                let country = lowered(reading.bare(at));
                let native = ["ian", "ean"].iter().any(|ending| country.ends_with(ending));
                if native || reading.roles(at).any(Roles::DEMONYM) {
                    self.note(country.clone().into_owned(), mention.named);
                }
                for noun in kinds::wider("en", &["of-", &country].concat()) {
                    self.note(noun.to_owned(), mention.named);
                }
            }
        }
    }

    fn note(&mut self, key: String, named: usize) {
        let called = self.called.entry(key).or_default();
        if called.len() < MOST_CALLED && !called.contains(&named) {
            called.push(named);
        }
    }
}

impl Phrases<'_> {
    /// Pronouns that are used for men and women: none of two genders, but not the plural either.
    pub(super) fn is_neutral(&self, token: usize) -> bool {
        let roles = self.reading.roles(token);
        !roles.any(Roles::THEY) || roles.any(Roles::HE.and(Roles::SHE))
    }

    pub(super) fn by_name(&self, named: usize) -> Speaker {
        let name = &self.names.named[named].name;
        // `Miss Patsy`, who has no other name
        let titled = self.nouns.titled.get(&named).map(|title| [title, " ", name].concat());
        Speaker { name: titled.unwrap_or_else(|| name.clone()), named: Some(named) }
    }

    /// Somebody without a name, as it stands.
    pub(super) fn anonymous(&self, phrase: Phrase) -> Speaker {
        let end = self.complement(phrase.end);
        let words = self.reading.span(phrase.first, end).of(self.reading.text);
        let mut name = words.split_whitespace().collect::<Vec<&str>>().join(" ");
        if !self.reading.roles(phrase.first).any(Roles::GIVEN)
            && self.names.at(phrase.first).is_none()
        {
            name = small_head(&name);
        }
        Speaker { name, named: None }
    }

    /// The organisation that is named last before a token.
    pub(super) fn last_body(&self, token: usize) -> Option<usize> {
        let before = self.names.between(token.saturating_sub(TOKENS), token).iter().rev();
        let mut named = before.map(|mention| mention.named);
        named.find(|named| self.names.named[*named].sort == Sort::Organisation)
    }

    /// `the company`, `the council`: the organisation of such a name, or the only one that is named.
    pub(super) fn body(&self, head: usize) -> Option<usize> {
        let word = lowered(self.reading.bare(head));
        let firm = self.english && FIRMS.contains(&word);
        if !(firm || self.reading.roles(head).any(Roles::BODY)) || self.reading.tokens[head].capital
        {
            return None;
        }
        let before = self.names.between(head.saturating_sub(TOKENS * 2), head).iter().rev();
        // `was shared on Facebook`
        let carries = |name: &&Mention| {
            let on = name.first.checked_sub(1).map_or("", |on| self.reading.word(on));
            !(self.english && matches!(on, "on" | "via"))
        };
        let mut bodies = before
            .filter(carries)
            .map(|mention| mention.named)
            .filter(|named| self.names.named[*named].sort == Sort::Organisation);
        let last = bodies.next()?;
        let is_called = |named: usize| {
            let name = self.names.named[named].name.to_lowercase();
            name.split_whitespace().any(|part| part == word)
        };
        let firm = firm || ["company", "firm", "operator"].contains(&&*word);
        let here = self.reading.paragraph_of(head).map(|index| self.reading.paragraphs[index]);
        let near = here.is_some_and(|here| {
            self.names.between(here.first, head).iter().any(|mention| mention.named == last)
        });
        let alone = near || bodies.clone().all(|other| other == last);
        let public = self.names.named[last].name.split_whitespace().any(|part| {
            PUBLIC.contains(&part.to_lowercase())
                || part.chars().nth(1).is_some_and(char::is_uppercase)
        });
        if is_called(last) || (firm && alone && !public) {
            return Some(last);
        }
        bodies.find(|named| is_called(*named))
    }

    /// Whether a noun stands in for a name in stories about one person (`the 71-year-old`, `the
    /// singer`), and is no office that somebody else may hold.
    pub(super) fn is_stand_in(&self, head: usize) -> bool {
        let roles = self.reading.roles(head);
        let word = self.reading.word(head);
        ages::is_age(word)
            || self.is_aged(head)
            || WIDOWED.contains(&lowered(self.reading.word(head)))
            || (roles.any(Roles::PERSON) && (!roles.any(Roles::KIN) || self.of_many(head)))
            || self.is_trade(head)
            || self.is_demonym(head)
    }

    /// `the grandfather of six`, `the mum-of-two`
    pub(super) fn of_many(&self, head: usize) -> bool {
        if self.english && self.reading.word(head).contains("-of-") {
            return true;
        }
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

    /// The gender that an article tells in languages where it does.
    pub(super) fn article_gender(&self, article: usize, head: usize) -> Option<Gender> {
        let word = lowered(self.reading.word(article));
        match (self.code(), &*word) {
            ("de", "der") | ("fr", "le") | ("es", "el") | ("pt", "o") | ("it", "il" | "lo") => {
                Some(Gender::Male)
            }
            ("de", "die") | ("fr" | "es" | "it", "la") | ("pt", "a") => Some(Gender::Female),
            ("ru", _) if self.reading.word(head).ends_with("ая") => Some(Gender::Female),
            _ => None,
        }
    }

    /// The gender that a Russian verb in the past tells.
    pub(super) fn past_gender(&self, cue: &Cue) -> Option<Gender> {
        past(self.reading.word(cue.verb.filter(|_| self.code() == "ru")?))
    }

    pub(super) fn is_office(&self, head: usize) -> bool {
        self.reading.roles(head).any(Roles::OFFICE.and(Roles::VAGUE))
    }

    pub(super) fn fits(&self, named: usize, gender: Option<Gender>) -> bool {
        let named = &self.names.named[named];
        named.may_be_somebody()
            && (gender.is_none() || named.gender.is_none() || named.gender == gender)
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

/// Longest first word in capitals that is short for something: `CEO`, `MP`.
const SHORT_HEAD: usize = 4;

/// With a small letter at the head; `NEIGHBOURS` with small letters only.
fn small_head(name: &str) -> String {
    let (head, rest) = name.split_once(' ').unwrap_or((name, ""));
    let shouts = head.chars().nth(1).is_some() && !head.chars().any(char::is_lowercase);
    if shouts && head.chars().count() <= SHORT_HEAD {
        return name.to_owned();
    }
    if shouts {
        let space = if rest.is_empty() { "" } else { " " };
        return head.to_lowercase() + space + rest;
    }
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
            nouns.call(noun_key_at(reading, description.head), index, code);
            // `chief executive Ana Ruiz`
            let next = description.head + 1;
            let noun =
                reading.roles(next).any(Roles::PERSON) && !reading.roles(next).any(Roles::SAY);
            if code == "en" && noun && !reading.tokens[next].capital {
                nouns.call(noun_key_at(reading, next), index, code);
            }
        }
    }
    for mention in &names.mentions {
        let before = || if code == "en" { ages::before(reading, mention.first) } else { None };
        if let Some(age) = ages::behind(reading, mention.end).or_else(before) {
            nouns.ages.entry(mention.named).or_insert(age);
            nouns.note(age.to_string(), mention.named);
        }
        if code == "vi" {
            note_kinship(reading, mention, &mut nouns);
        }
        if let Some(title) = title_noun(reading, mention.first) {
            nouns.call(noun_key_at(reading, title), mention.named, code);
        }
        if code == "en" {
            nouns.title(reading, names, mention);
        }
        if code == "en" && !mention.possessive {
            nouns.call_by_deeds(reading, mention);
            nouns.call_by_country(reading, mention);
        }
    }
    nouns.authors = authors(reading, names);
    nouns
}

/// `cụ Lực`, and then `cụ`; in `con trai ông Lực` and `ông Lực` alike.
fn note_kinship(reading: &Reading, mention: &Mention, nouns: &mut Nouns) {
    let title = mention.first.checked_sub(1).filter(|title| {
        let roles = reading.roles(*title);
        roles.any(Roles::TITLE) && roles.any(Roles::HE.and(Roles::SHE))
    });
    let Some(word) = title.map(|title| reading.word(title).to_lowercase()) else { return };
    let known = nouns.kinship.entry(mention.named).or_default();
    if !known.contains(&word) {
        known.push(word);
    }
}

/// The title right before a name that is a noun for people as well: `Judge Cordelia Fenn`, and then
/// `the judge`.
pub(super) fn title_noun(reading: &Reading, name: usize) -> Option<usize> {
    let last = name.checked_sub(1)?;
    // `Dr. Jonah Reed`
    let stopped =
        reading.word(last) == "." && reading.roles(last.checked_sub(1)?).any(Roles::SHORT);
    let title = last - usize::from(stopped);
    let roles = reading.roles(title);
    // `L’ingegner Sarti`, but not `Mrs Sarti`
    let trade = gender_of(roles).is_none() && reading.word(title).len() > SHORT_TITLE;
    let code = reading.language.map_or("", |language| language.code());
    // `don Aldo Righi`, and then `il parroco`
    let known = || {
        (reading.is_romance() || code == "en")
            && kinds::wider(code, &lowered(reading.word(title))).next().is_some()
    };
    let title_of = |roles: Roles| roles.any(Roles::NOUN) || trade || known();
    (roles.any(Roles::TITLE) && title_of(roles)).then_some(title)
}

/// The noun at a token in all its cases; in Vietnamese all its syllables: `bác sĩ` is no `ca sĩ`.
pub(super) fn noun_key_at(reading: &Reading, head: usize) -> String {
    let code = reading.language.map_or("", |language| language.code());
    if code != "vi" {
        return noun_key(reading.bare(head), code);
    }
    let roles = reading.roles(head);
    let same = |at: &usize| roles != Roles::default() && reading.roles(*at) == roles;
    let first = (head.saturating_sub(SYLLABLES - 1)..head).rev().take_while(same).last();
    let first = first.unwrap_or(head);
    let last = (head + 1..first + SYLLABLES).take_while(same).last().unwrap_or(head);
    let words = (first..=last).map(|at| reading.word(at).to_lowercase());
    let key = words.collect::<Vec<String>>().join("_");
    let plain = key.strip_prefix("nữ_").or_else(|| key.strip_prefix("nam_"));
    plain.filter(|rest| rest.contains('_')).map_or_else(|| key.clone(), str::to_owned)
}

/// The noun of two that says most: `Bahn-Sprecherin` is a `Sprecherin`, a `vigneron-encaveur` a `vigneron`.
fn hyphened<'k>(key: &'k str, code: &str) -> Option<&'k str> {
    static NONE: Group = Group::named("speaker.none");
    let (left, right) = if code == "de" { key.rsplit_once('-')? } else { key.split_once('-')? };
    let part = match code {
        "de" => right,
        "fr" => left,
        _ => return None,
    };
    (!NONE.contains(left) && part.len() > 3).then_some(part)
}

/// A noun in all its cases: in Russian without its ending.
pub(super) fn noun_key(noun: &str, code: &str) -> String {
    if code == "ru" { stem(noun) } else { noun.to_lowercase() }
}
