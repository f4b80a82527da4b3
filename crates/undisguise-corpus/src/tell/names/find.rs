//! Runs of capitalised words that can be names.

use rustc_hash::FxHashSet;

use super::calendar::{calendar_names, is_lone_weekday};
use super::german;
use super::romance::is_romance_verb;
use super::russian;
use super::shape;
use crate::tell::reading::{
    Lexicon, Reading, Roles, Stretch, Token, TokenKind, is_quotation_mark, lowered,
};

/// Words that can be a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// First token of the name, behind titles.
    pub(super) first: usize,
    /// Behind its last token.
    pub(super) end: usize,
    /// What stands before it and belongs to it: titles and nouns. Equal to `first` where nothing does.
    pub(super) lead: usize,
    /// Whether it stands in a headline, where every word has a capital.
    pub(super) headline: bool,
    /// Whether a capital says little here: it begins a sentence, or the language gives every noun one.
    pub(super) doubtful: bool,
}

/// Most words of a name; a longer run of capitals is none.
const LONGEST: usize = 8;

/// What some words are in this text.
struct Words<'a> {
    /// They stand somewhere without a capital.
    small: &'a FxHashSet<&'a str>,
    /// They are of the calendar, and name somebody.
    calendar: FxHashSet<&'a str>,
    /// They are what somebody is, and somebody's surname: `Mark Hunter`.
    surnames: FxHashSet<&'a str>,
}

/// The runs of a text, in order.
pub(super) fn runs(reading: &Reading, small: &FxHashSet<&str>) -> Vec<Run> {
    let words = Words { small, calendar: calendar_names(reading), surnames: surnames(reading) };
    let mut runs = Vec::new();
    for paragraph in &reading.paragraphs {
        let headline = is_headline(reading, paragraph);
        let mut at = paragraph.first;
        while at < paragraph.end {
            let end = run_end(reading, at, paragraph.end, &words.calendar);
            if end == at {
                at += 1;
                continue;
            }
            runs.extend(run(reading, at, end, headline, &words));
            at = end;
        }
    }
    if reading.is_in("en") {
        leave_out_epithets(reading, &mut runs);
    }
    runs
}

/// `Shattered Yarrow sat down`: an adjective at the head of a sentence before a name that stands
/// elsewhere without it is none of it.
fn leave_out_epithets(reading: &Reading, runs: &mut [Run]) {
    let known = Roles::GIVEN.and(Roles::TITLE).and(Roles::PERSON);
    let leads = |run: &Run| {
        let roles = reading.roles(run.first);
        let told = roles.any(Roles::EPITHET) || reading.word(run.first).ends_with("ed");
        run.doubtful && run.end - run.first > 1 && told && !roles.any(known)
    };
    if !runs.iter().any(leads) {
        return;
    }
    let sure = runs.iter().filter(|run| !leads(run)).flat_map(|run| run.first..run.end);
    let sure: FxHashSet<&str> = sure.map(|token| reading.bare(token)).collect();
    for run in runs.iter_mut().filter(|run| leads(run)) {
        if sure.contains(reading.bare(run.first + 1)) && !sure.contains(reading.bare(run.first)) {
            (run.first, run.lead) = (run.first + 1, run.first + 1);
        }
    }
}

/// The words that stand somewhere without a capital; nearly all that stand nowhere with one are left
/// out, since nobody asks for them.
pub(super) fn small_words<'a>(reading: &Reading<'a>) -> FxHashSet<&'a str> {
    // In Russian stems are asked for.
    let russian = reading.is_in("ru");
    let mut asked = [if russian { u64::MAX } else { 0 }; SHAPE_COUNT / 64];
    for token in reading.tokens.iter().filter(|token| token.is_word() && token.capital) {
        let word = token.bare().of(reading.text);
        let shape = if word.is_ascii() { shape(word) } else { shape(&word.to_lowercase()) };
        asked[shape / 64] |= 1 << (shape % 64);
    }
    let words = reading.tokens.iter().filter(|token| token.is_word() && !token.capital);
    let words = words.map(|token| token.bare().of(reading.text));
    let is_asked = |word: &&str| {
        let shape = shape(word);
        asked[shape / 64] >> (shape % 64) & 1 == 1
    };
    words.filter(is_asked).collect()
}

/// Shapes of words: the last four bits of the length, five each of the first and the last byte.
const SHAPE_COUNT: usize = 1 << 14;

/// The shape of a word; the same for ASCII letters with and without capitals.
fn shape(word: &str) -> usize {
    let bytes = word.as_bytes();
    let edge = |byte: Option<&u8>| usize::from(byte.copied().unwrap_or(0) & 31);
    (bytes.len() & 15) << 10 | edge(bytes.first()) << 5 | edge(bytes.last())
}

/// Whether nearly every word of the first paragraph, or of one that ends without a full stop, has a
/// capital.
fn is_headline(reading: &Reading, paragraph: &Stretch) -> bool {
    let Stretch { first, end, .. } = *paragraph;
    let words = reading.tokens[first..end].iter();
    let telling = words.filter(|token| token.is_word() && !token.roles.any(Roles::SMALL));
    let (count, capitals) = telling.fold((0, 0), |(count, capitals), token| {
        (count + 1, capitals + usize::from(token.capital))
    });
    let stops = matches!(reading.word(end - 1), "." | "!" | "”" | "\"");
    let least = if reading.is_in("de") { 10 } else { 8 };
    let least = if first == 0 && stops { least + 1 } else { least };
    (!stops || first == 0) && count >= 4 && end - first < 60 && capitals * 10 >= count * least
}

/// Whether a word can be part of a name; of the calendar only those that name somebody here.
fn is_name_word(reading: &Reading, at: usize, calendar: &FxHashSet<&str>) -> bool {
    let Some(token) = reading.tokens.get(at).filter(|token| token.is_word() && token.capital)
    else {
        return false;
    };
    // `British No. 1 Ada Holm`
    if reading.word(at) == "No" && reading.word(at + 1) == "." && reading.is_in("en") {
        return false;
    }
    // `R$ 180 mil`
    let sign = reading.tokens.get(at + 1).filter(|next| next.span.start == token.span.end);
    if sign.is_some_and(|_| reading.word(at + 1) == "$") {
        return false;
    }
    if !token.roles.any(Roles::CALENDAR) {
        return true;
    }
    let dated = at.checked_sub(1).is_some_and(|before| {
        reading.tokens[before].kind == TokenKind::Number
            || reading.roles(before).any(Roles::OF)
            || (reading.roles(before).any(Roles::CALENDAR)
                && !calendar.contains(reading.bare(before)))
    });
    let day = reading.tokens.get(at + 1).is_some_and(|next| next.kind == TokenKind::Number);
    !dated && !day && calendar.contains(reading.bare(at)) && !is_lone_weekday(reading, at)
}

/// Where the run that starts at a token ends; the token itself where none does.
fn run_end(reading: &Reading, start: usize, stop: usize, calendar: &FxHashSet<&str>) -> usize {
    let tokens = &reading.tokens;
    let is_name_word = |at: usize| is_name_word(reading, at, calendar);
    if !is_name_word(start) {
        return start;
    }
    let mut end = start + 1;
    while end < stop && end - start < LONGEST {
        let before = &tokens[end - 1];
        if before.is_possessive()
            || german::is_owner(reading, start, end)
            || german::leads_to_name(reading, start, end)
        {
            break;
        }
        // The full stop of an initial or a title.
        if reading.word(end) == "."
            && is_stopped(reading, end - 1)
            && before.span.end == tokens[end].span.start
        {
            // `Love, G. She …`
            let long = reading.word(end + 1).chars().nth(1).is_some();
            let other = long && reading.roles(end + 1).any(Roles::SMALL);
            if end + 1 < stop && is_name_word(end + 1) && !other {
                end += 2;
                continue;
            }
            break;
        }
        // `Amos “Bell” Tull`
        if let Some(behind) = behind_nickname(reading, end).filter(|behind| *behind < stop)
            && is_name_word(behind)
        {
            end = behind + 1;
            continue;
        }
        let links = is_link(reading, start, end) || shape::is_plural_owner(reading, end);
        if links && end + 1 < stop && is_name_word(end + 1) {
            end += 2;
            continue;
        }
        if is_joined(reading, end) && end < stop && only_spaces(reading, end - 1, end) {
            end += 1;
            continue;
        }
        if is_another_russian(reading, start, end) || is_owner_in_russian(reading, start, end) {
            break;
        }
        let mut next = end;
        while next < stop && next - end < 3 && is_particle(&tokens[next]) {
            next += 1;
        }
        let whole = ends_before(reading, start, end, next);
        if next >= stop || whole || !is_name_word(next) || !only_spaces(reading, end - 1, next) {
            break;
        }
        end = next + 1;
    }
    end
}

/// `Sound & Skerry Ferries`, `Fire and Rescue Service`, `the Harbour and Coast Agency`
fn is_link(reading: &Reading, start: usize, and: usize) -> bool {
    if reading.word(and) != "and" {
        return reading.word(and) == "&";
    }
    let field = reading.roles(and - 1).any(Roles::FIELD);
    let one = start + 1 == and && reading.is_in("en") && !reading.roles(start).any(Roles::GIVEN);
    let article = start.checked_sub(1).is_some_and(|the| reading.roles(the).any(Roles::THE));
    let general = |at: usize| reading.roles(at).any(Roles::BODY.and(Roles::FIELD));
    // `The Harbour and Coast Agency` begins its run.
    let article = article || (start + 2 == and && reading.roles(start).any(Roles::THE));
    let one = (one || start + 2 == and) && article && general(and - 1);
    let body = || (and + 2..and + 4).any(|at| reading.roles(at).any(Roles::BODY));
    (field || one) && body()
}

/// `сказал об Анне Беловой Пётр Сомов`: a given name in the nominative behind a whole name in another
/// case begins the next one.
fn is_another_russian(reading: &Reading, start: usize, end: usize) -> bool {
    let given = |at: usize| reading.roles(at).any(Roles::GIVEN);
    let surname = reading.tokens.get(end + 1).is_some_and(|next| next.is_word() && next.capital);
    let declined = || russian::given_at(reading, start).is_some();
    let next = end - start > 1 && reading.is_in("ru") && given(end) && surname;
    next && !given(start) && declined()
}

/// `Голос Анны Беловой дрожит`: a noun at the head of a sentence before a whole name in another case.
fn is_owner_in_russian(reading: &Reading, start: usize, end: usize) -> bool {
    const SURNAMES: [&str; 10] = ["ов", "ев", "ёв", "ин", "ва", "на", "ого", "ому", "ой", "енко"];
    let roles = reading.roles(start);
    if end != start + 1 || !reading.is_in("ru") || roles.any(Roles::GIVEN.and(Roles::TITLE)) {
        return false;
    }
    let surname = reading.tokens.get(end + 1).is_some_and(|next| next.is_word() && next.capital);
    let named = SURNAMES.iter().any(|ending| reading.word(start).ends_with(ending));
    let sentence = reading.sentence_of(start).map(|at| reading.sentences[at].first);
    let oblique =
        !reading.roles(end).any(Roles::GIVEN) && russian::given_at(reading, end).is_some();
    surname
        && !named
        && sentence == Some(start)
        && oblique
        && russian::given_at(reading, start).is_none()
}

/// Whether somebody else’s name stands behind `y` or `e`: `Tomás Rey y Marta Gil`, and not `José Ortega y
/// Gasset`.
fn is_another_behind_and(reading: &Reading, start: usize, (and, next): (usize, usize)) -> bool {
    let joins = matches!(reading.word(and), "y" | "e") && next == and + 1;
    let given = |at: usize| reading.roles(at).any(Roles::GIVEN);
    let more = reading.tokens.get(next + 1).is_some_and(|last| last.is_word() && last.capital);
    joins && ((given(next) && (given(start) || more)) || (more && and > start + 1))
}

/// Whether a name ends before German particles: `Jonas Wieprecht vom Stand` is whole without them, and
/// in `fragte Osterkamp den Fahrer` the article is none.
fn ends_before(reading: &Reading, start: usize, first: usize, end: usize) -> bool {
    let whole = first > start + 1;
    if is_another_behind_and(reading, start, (first, end)) {
        return true;
    }
    let place = |at: usize| {
        // `Anna Holm von der Kelmer Feuerwehr`
        let of = reading.word(at) == "von" && reading.is_in("de");
        let body = matches!(reading.word(at + 1), "der" | "dem")
            || reading.word(end).ends_with("er")
            || (end..end + 2).any(|at| reading.roles(at).any(Roles::BODY));
        let to = reading.word(at) == "zu" && reading.is_in("de");
        matches!(reading.word(at), "vom" | "zum" | "zur" | "beim") || to || (of && body)
    };
    matches!(reading.word(first), "den" | "der" | "dem") || (whole && (first..end).any(place))
}

/// Behind one word in quotation marks that stands between two words of a name.
fn behind_nickname(reading: &Reading, mark: usize) -> Option<usize> {
    let is_mark = |at: usize| {
        reading.word(at).chars().next().is_some_and(is_quotation_mark)
            && !matches!(reading.word(at), "’" | "'")
    };
    let apart = |left: usize| {
        let (left, right) = (reading.tokens.get(left)?, reading.tokens.get(left + 1)?);
        Some(left.span.end < right.span.start)
    };
    reading.tokens.get(mark).filter(|found| found.kind == TokenKind::Mark)?;
    let capital = reading.tokens.get(mark + 1).is_some_and(|name| name.is_word() && name.capital);
    let given = mark.checked_sub(1).is_some_and(|at| reading.roles(at).any(Roles::GIVEN));
    let found = given && capital && is_mark(mark) && is_mark(mark + 2);
    let spaced =
        found && apart(mark - 1)? && !apart(mark)? && !apart(mark + 1)? && apart(mark + 2)?;
    spaced.then_some(mark + 3)
}

/// `al-Masri` behind a given name.
pub(super) fn is_joined(reading: &Reading, token: usize) -> bool {
    let word = reading.word(token);
    if !matches!(word.as_bytes(), [_, _, b'-', ..] | [_, _, _, b'-', ..]) {
        return false;
    }
    let (head, rest) = word.split_once('-').unwrap_or_default();
    matches!(head, "al" | "el" | "ad" | "an" | "as" | "ash" | "ar" | "ben" | "ibn" | "bin")
        && rest.starts_with(char::is_uppercase)
}

fn is_particle(token: &Token) -> bool {
    token.is_word()
        && !token.capital
        && token.roles.any(Roles::PARTICLE)
        && !token.roles.any(Roles::AND)
}

/// Whether a full stop belongs to the word before it: an initial or a title.
fn is_stopped(reading: &Reading, word: usize) -> bool {
    let initial = reading.word(word).chars().count() == 1;
    initial || reading.roles(word).any(Roles::SHORT)
}

fn only_spaces(reading: &Reading, left: usize, right: usize) -> bool {
    (left..right).all(|index| {
        let gap =
            reading.text.get(reading.tokens[index].span.end..reading.tokens[index + 1].span.start);
        gap.is_some_and(|gap| !gap.is_empty() && gap.chars().all(char::is_whitespace))
    })
}

/// What of a run is a name.
fn run(reading: &Reading, start: usize, end: usize, headline: bool, words: &Words) -> Option<Run> {
    let small = words.small;
    let mut first = start;
    let begins = begins_sentence(reading, start);
    while first < end && is_no_name(reading, first, begins && first == start, small) {
        first += 1;
    }
    if begins && first == start && first + 1 < end && is_participle(reading, first) {
        first += 1;
    }
    if begins && first == start && shape::is_appeal(reading, first, end) {
        return None;
    }
    let mut lead = first;
    let title = inner_title(reading, first, end);
    if let Some(title) = title.or_else(|| german::inner_title(reading, first, end)) {
        (lead, first) = (title, title);
    }
    first = behind_leads(reading, first, end, begins && first == start);
    let german = reading.is_in("de");
    // `gestand der Postbote Jahre später`
    let time = first > start && german && reading.roles(first).any(Roles::SMALL);
    let small = first >= end || time || !reading.tokens[first].capital;
    if small || shape::is_motto(reading, first, end) {
        return None;
    }
    let roles = reading.roles(first);
    let somebody = Roles::TITLE.and(Roles::PERSON);
    let trade = roles.any(somebody) && !roles.any(Roles::GIVEN);
    let english = reading.may_be_english();
    let surname = !english || words.surnames.contains(reading.bare(first));
    if end - first == 1 && trade && !surname {
        return None;
    }
    let shouted = || end - first > 1 && shape::is_shouted(reading, first, end);
    if !headline && (shape::is_office(reading, first, end) || shouted()) {
        return None;
    }
    // `Danish`; `Year 2`
    let number = |token: usize| {
        let next = reading.tokens.get(token);
        next.is_some_and(|next| next.kind == TokenKind::Number) && !roles.any(Roles::GIVEN)
    };
    if end - first == 1 && english && (roles.any(Roles::NATION) || number(end)) {
        return None;
    }
    let vague = Roles::VAGUE.and(Roles::BODY).and(Roles::SAY);
    let paper = first > start && is_paper(reading, first, end);
    if end - first == 1 && begins && roles.any(vague) && !roles.any(Roles::GIVEN) && !paper {
        return None;
    }
    let speaks = is_told(reading, first, end);
    let doubtful = german || (begins && first == start && !speaks);
    Some(Run { first, end, lead, headline, doubtful })
}

/// Behind the titles and nouns before a name.
fn behind_leads(reading: &Reading, from: usize, end: usize, begins: bool) -> usize {
    let mut first = from;
    while first + 1 < end && is_lead(reading, first) {
        first += if reading.word(first + 1) == "." { 2 } else { 1 };
    }
    if end.saturating_sub(first) >= 3 && is_unknown_lead(reading, first, begins && first == from) {
        first += 1;
    }
    // `den Widerstand Landwirt Karl Holm`
    while reading.is_in("de") && first > from && first + 1 < end && is_lead(reading, first) {
        first += 1;
    }
    first
}

/// `The Mercury called it …`
fn is_paper(reading: &Reading, first: usize, end: usize) -> bool {
    let roles = reading.roles(first);
    let body = roles.any(Roles::BODY) && !roles.any(Roles::VAGUE);
    let says = reading.roles(end).any(Roles::SAY.and(Roles::CALL));
    body && says && reading.may_be_english()
}

/// Whether something beside a name says that it is somebody's.
fn is_told(reading: &Reading, first: usize, end: usize) -> bool {
    let english = reading.may_be_english();
    let single = english && end - first == 1;
    // `“…!” Hallam said`: a verb of speech behind it says that it is somebody.
    let quoted = first.checked_sub(1).is_some_and(|mark| closes_quotation(reading, mark));
    let adverb =
        usize::from(reading.word(end).ends_with("ly") || reading.roles(end).any(Roles::AUX));
    let says = reading.roles(end + adverb).any(Roles::SAY);
    // `Darte later apologised for …`
    let alone = single && is_unknown(reading, first);
    // `Rusk, who is 47, …`
    (says && (quoted || alone)) || (single && shape::is_met(reading, first))
}

/// Whether a word is in no list and can be no plural, adverb or participle.
fn is_unknown(reading: &Reading, token: usize) -> bool {
    let known = Roles::SMALL
        .and(Roles::PERSON)
        .and(Roles::VAGUE)
        .and(Roles::BODY)
        .and(Roles::WORDS)
        .and(Roles::TITLE);
    let word = reading.bare(token);
    let shaped = ["s", "ly", "ing", "ed"].iter().any(|ending| word.ends_with(ending));
    !shaped && word.len() > 2 && !reading.roles(token).any(known)
}

/// Where a title stands inside a run: `Labour MP Amos Tull`, `Kelm Mayor Luis Ortega`.
fn inner_title(reading: &Reading, first: usize, end: usize) -> Option<usize> {
    let english = reading.is_in("en");
    let named = Roles::GIVEN.and(Roles::TITLE).and(Roles::PERSON);
    if !english || reading.roles(first).any(named) {
        return None;
    }
    let title = (first + 1..end.saturating_sub(1)).find(|at| is_lead(reading, *at))?;
    let given = (title + 1..end).find(|at| !is_lead(reading, *at) && reading.word(*at) != ".")?;
    let name = reading.roles(given).any(Roles::GIVEN) && !reading.tokens[title].is_possessive();
    let body = (given..end).any(|at| reading.roles(at).any(Roles::BODY));
    (name && !body).then_some(title)
}

/// Nouns for what somebody is that follow a given name.
fn surnames<'a>(reading: &Reading<'a>) -> FxHashSet<&'a str> {
    let is_surname = |at: &usize| {
        let (token, before) = (&reading.tokens[*at], &reading.tokens[*at - 1]);
        token.capital
            && token.roles.any(Roles::TITLE.and(Roles::PERSON))
            && before.capital
            && before.roles.any(Roles::GIVEN)
            && !before.is_possessive()
            && only_spaces(reading, *at - 1, *at)
    };
    (1..reading.tokens.len()).filter(is_surname).map(|at| reading.bare(at)).collect()
}

/// `Slamming Giles as …`: the verb at the head of an English sentence is no part of the name.
fn is_participle(reading: &Reading, token: usize) -> bool {
    let english = reading.is_in("en");
    let known = Roles::GIVEN.and(Roles::TITLE).and(Roles::PERSON).and(Roles::BODY);
    let street = reading.roles(token + 1).any(Roles::BODY.and(Roles::SMALL));
    english && !street && reading.word(token).ends_with("ing") && !reading.roles(token).any(known)
}

/// Whether a mark closes a quotation: it stands at the word before and apart from the next.
fn closes_quotation(reading: &Reading, mark: usize) -> bool {
    let Some(found) = reading.tokens.get(mark) else { return false };
    let is_mark = found.span.of(reading.text).chars().next().is_some_and(is_quotation_mark);
    let left =
        mark.checked_sub(1).is_some_and(|left| reading.tokens[left].span.end == found.span.start);
    let right = reading.tokens.get(mark + 1).is_some_and(|next| next.span.start > found.span.end);
    is_mark && left && right
}

/// Whether a token stands where every word has a capital.
pub(super) fn begins_sentence(reading: &Reading, token: usize) -> bool {
    let sentence = reading.sentence_of(token).map(|index| reading.sentences[index].first);
    let before = token.checked_sub(1).map_or("", |before| reading.word(before));
    let mark = before.chars().next().is_some_and(|sign| {
        is_quotation_mark(sign)
            || matches!(sign, ':' | '—' | '–' | '-' | '(' | '[' | '…' | '¿' | '¡')
    });
    let closes = token.checked_sub(1).is_some_and(|mark| closes_quotation(reading, mark));
    sentence == Some(token) || (mark && !closes)
}

fn is_no_name(reading: &Reading, token: usize, begins: bool, small: &FxHashSet<&str>) -> bool {
    let Token { kind, roles, .. } = reading.tokens[token];
    let pronoun = roles.any(Roles::HE.and(Roles::SHE).and(Roles::THEY).and(Roles::SMALL));
    let named = roles.any(Roles::GIVEN.and(Roles::PLACE)) && !(pronoun && begins);
    if kind != TokenKind::Word || named {
        return kind != TokenKind::Word;
    }
    // `Nach Angaben des Kreisbrandmeisters`
    if roles.any(Roles::BY) && reading.is_in("de") {
        return true;
    }
    // `May Winter`, which is no month here.
    if roles.any(Roles::CALENDAR) {
        return false;
    }
    // `Ông Lại Quang Sính`
    let titled = reading.is_in("vi")
        && token.checked_sub(1).is_some_and(|title| reading.roles(title).any(Roles::TITLE))
        && reading.tokens.get(token + 1).is_some_and(|next| next.is_word() && next.capital);
    if titled && !roles.any(Roles::TITLE) {
        return false;
    }
    if roles.any(Roles::SMALL.and(Roles::ME)) {
        // `А. Б. Руднев`
        let name = reading.tokens.get(token + 2).is_some_and(|next| next.is_word() && next.capital);
        let initial = reading.word(token).chars().nth(1).is_none();
        return !(initial && reading.word(token + 1) == "." && name);
    }
    let known = roles.any(Roles::TITLE.and(Roles::PERSON));
    if begins && !known && is_romance_verb(reading, token) {
        return true;
    }
    begins && !known && small.contains(&*lowered(reading.bare(token)))
}

/// Whether the first of three words is none of the name: a noun behind an article in German, or a
/// word at the head of a sentence before a given name.
fn is_unknown_lead(reading: &Reading, first: usize, begins: bool) -> bool {
    let given = |token: usize| reading.roles(token).any(Roles::GIVEN);
    let german = reading.is_in("de");
    let before = first.checked_sub(1).map_or(Roles::default(), |before| reading.roles(before));
    let article = before.any(Roles::DETERMINER);
    let word = reading.word(first + 1) != "." && !given(first);
    let russian = reading.is_in("ru");
    // `Singer-songwriter Mia Lane`, `Wexley-born Roy Tan`, `Frenchman Luc Morel`
    let english = reading.is_in("en");
    let (_, rest) = reading.word(first).split_once('-').unwrap_or_default();
    let called = rest.starts_with(char::is_lowercase)
        || reading.roles(first).any(Roles::DEMONYM.and(Roles::NATION));
    if english && word && called && given(first + 1) {
        return true;
    }
    // `le Sétois Paul Aubry`
    let french = article && reading.is_in("fr");
    word && ((german && article) || ((begins || russian || german || french) && given(first + 1)))
}

/// Whether a word stands before a name and is none: `Mayor`, `Guitarist`.
pub(super) fn is_lead(reading: &Reading, token: usize) -> bool {
    let roles = reading.roles(token);
    let led = Roles::TITLE.and(Roles::PERSON);
    // `Chú Ba Ngọt`
    let rank =
        matches!(reading.word(token), "Hai" | "Ba" | "Tư" | "Năm" | "Sáu" | "Bảy" | "Tám" | "Út");
    let titled =
        || token.checked_sub(1).is_some_and(|title| reading.roles(title).any(Roles::TITLE));
    if rank && reading.is_in("vi") && titled() {
        return false;
    }
    (roles.any(led) || is_plural_lead(reading, token)) && !roles.any(Roles::GIVEN)
}

/// `Sisters Ada and Nell Holm`
fn is_plural_lead(reading: &Reading, token: usize) -> bool {
    let single = reading.bare(token).strip_suffix('s').filter(|_| reading.is_in("en"));
    let lexicon = Lexicon::of(reading.language);
    single.is_some_and(|one| lexicon.roles(&one.to_lowercase()).any(Roles::PERSON))
}
