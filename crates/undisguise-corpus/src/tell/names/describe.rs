//! What people are said to be, and their gender where only pronouns tell it.

use super::late::name_late;
use super::resolve::gender_of;
use super::romance::{
    before_adjective, behind_years, by_article, by_ending, is_asked_by, is_done_to, is_spoken_to,
    is_woman_in_office, outer_noun,
};
use super::shape::{is_mere_title, is_of_relative};
use super::{Description, Gender, Mention, Names, Sort, russian};
use crate::tell::reading::{Group, Reading, Roles, TokenKind};

/// Words that a description is at most long.
pub(super) const LONGEST: usize = 10;

/// Evidence from which on a name is taken for somebody's.
const ENOUGH: i32 = 2;

/// Words from an article to a noun in no list.
const FARTHEST: usize = 3;

/// Words that begin a clause about somebody.
pub(super) const WHO: [&str; 9] =
    ["who", "whose", "whom", "which", "qui", "quien", "que", "che", "которая"];

/// Words from a noun to the name behind a clause about it.
const LONGEST_CLAUSE: usize = 16;

/// Words between a noun and the name of whoever is called so.
static NAMED: Group = Group::named("describe.named");

/// Words from a noun to the end of what somebody is one of: `la jefa de Urgencias del hospital, Ana Ruiz`.
const LONGEST_OWNER: usize = 9;

/// Leads to what somebody is or was, without an article.
static FORMER: Group = Group::named("describe.former");

/// Descriptions that are kept of one name.
const MOST: usize = 16;

/// Finds descriptions beside names: before them, behind a comma or dash, and behind `is`.
pub(super) fn describe(reading: &Reading, names: &mut Names) {
    for index in 0..names.mentions.len() {
        let mention = names.mentions[index];
        if matches!(names.named[mention.named].sort, Sort::Organisation | Sort::Place) {
            continue;
        }
        let found = [
            before(reading, &mention).or_else(|| named_as(reading, &mention)),
            behind(reading, mention.end).filter(|_| !is_set_in(reading, &mention)),
        ];
        let kin = found[0].and_then(|(description, _)| before_apposition(reading, &description));
        let named = &mut names.named[mention.named];
        let is = before_is(reading, &mention);
        for (description, person) in found.into_iter().chain([kin, is]).flatten() {
            if named.descriptions.len() < MOST {
                named.descriptions.push(description);
            }
            if !person {
                named.evidence += if beside_comma(reading, &description) { ENOUGH } else { 1 };
                continue;
            }
            named.sort = Sort::Person;
            if is_woman_in_office(reading, &description, &named.name) {
                continue;
            }
            let article = || by_article(reading, &description);
            let noun = gender_of(reading.roles(description.head));
            // `la edil`, `la sargento`
            let noun = noun.filter(|noun| article().is_none_or(|article| article == *noun));
            named.gender = named.gender.or(noun).or_else(article);
        }
    }
    for named in &mut names.named {
        if named.sort == Sort::Unknown && named.evidence >= ENOUGH {
            named.sort = Sort::Person;
        }
    }
    ask_pronouns(reading, names);
    by_ending(reading, names);
    name_late(reading, names);
}

/// Whether an English name stands where places do: `Back in Ang Mo Kio, Reed’s father, …`.
fn is_set_in(reading: &Reading, mention: &Mention) -> bool {
    let before = mention.first.checked_sub(1).map_or("", |at| reading.word(at));
    let given = reading.roles(mention.first).any(Roles::GIVEN);
    reading.is_in("en") && !given && matches!(before, "in" | "In" | "near" | "outside" | "Outside")
}

/// What stands before a name: `the legendary guitarist Arne Tolk`, `its drummer, Pete Ashby`, `un
/// ingénieur du département, Luc Aubry`, `harbour master Tom Adler`. The second value says whether
/// the noun is one for people; of a full name, any word right before it is taken down.
fn before(reading: &Reading, mention: &Mention) -> Option<(Description, bool)> {
    let mut head = beside(reading, mention)?;
    let russian = reading.is_in("ru");
    // `соседка Ерофеевых`
    let family = russian && !mention.full && russian::is_family(reading.bare(mention.first));
    if family || is_of_relative(reading, head, mention) {
        return None;
    }
    if russian {
        head = before_addition(reading, head)?;
    }
    // `Sein Nachfolger ist eine Frau: Katrin Döhle`
    let colon = head > 0
        && reading.word(head) == ":"
        && determiner(reading, head - 1).is_some_and(|at| reading.roles(at).any(Roles::ONE))
        && reading.roles(head - 1).any(Roles::PERSON);
    let comma = reading.word(head) == "," || colon;
    if comma {
        head = head.checked_sub(1)?;
    }
    // `a avó dela, dona Benta`
    if comma && head > 0 && matches!(reading.word(head), "dele" | "dela" | "deles" | "delas") {
        head -= 1;
    }
    head = before_adjective(reading, head, comma);
    if russian && !comma {
        head = beside_russian_name(reading, head, mention)?;
    }
    // `the owner of the diner, Lou Petrakis`
    let owner = if comma { noun_before(reading, head) } else { None };
    let definite = |noun: &usize| {
        let first = determiner(reading, *noun).map_or(Roles::default(), |at| reading.roles(at));
        first.any(Roles::THE.and(Roles::OWN)) || !reading.roles(head).any(Roles::PERSON)
    };
    head = owner.filter(definite).unwrap_or(head);
    // `a shepherd named Rab Bell`
    if NAMED.contains(reading.word(head)) || (!comma && is_done_to(reading, head)) {
        return None;
    }
    let roles = reading.roles(head);
    let person = roles.any(Roles::PERSON);
    let found = &reading.tokens[head];
    let function =
        roles.any(Roles::SMALL.and(Roles::OF).and(Roles::AND).and(Roles::SAY).and(Roles::TITLE));
    let any = mention.full && found.is_word() && !function && !found.is_possessive();
    let first = determiner(reading, head);
    let apart = first.is_some() || !(comma || found.capital) || (russian && person);
    (apart || (person && !comma)).then_some(())?;
    if !(person || any) {
        return None;
    }
    Some((Description { head, first: first.unwrap_or(head), end: head + 1 }, person))
}

/// The word before a name, titles and an age passed over.
fn beside(reading: &Reading, mention: &Mention) -> Option<usize> {
    let mut head = mention.first.checked_sub(1)?;
    // `il parroco, don Aldo Righi`
    while head > 1 && is_mere_title(reading, head) {
        head -= 1;
    }
    // `the girl, eight-year-old Posy Webb`
    if head > 0 && reading.word(head).ends_with("year-old") {
        head = head.checked_sub(if reading.word(head - 1) == "-" { 3 } else { 1 })?;
    }
    Some(head)
}

/// The noun beside a Russian name: `глава района Иван Толмачёв`. In `адвокат обвиняемой Роман Цой` and `по
/// мнению представителя истицы Марка Ливнева` the noun right beside the name is not its own.
fn beside_russian_name(reading: &Reading, head: usize, mention: &Mention) -> Option<usize> {
    let other =
        reading.roles(head).any(Roles::OBLIQUE) && reading.roles(mention.first).any(Roles::GIVEN);
    let male = russian::given_at(reading, mention.first) == Some(Gender::Male);
    russian_noun(reading, head, (other, male))
}

/// The noun that a Russian name is called by, at a word before it or up to three back; `other` says that the
/// noun beside the name is somebody else’s, `male` that the name is a man’s.
fn russian_noun(reading: &Reading, head: usize, (other, male): (bool, bool)) -> Option<usize> {
    let differs = |roles: Roles| male && gender_of(roles) == Some(Gender::Female);
    let beside = reading.roles(head);
    if !(other || differs(beside) || !beside.any(Roles::PERSON)) {
        return Some(head);
    }
    let near = (head.saturating_sub(FARTHEST)..=head).rev();
    let mut near = near.take_while(|token| {
        reading.tokens[*token].is_word() && !reading.roles(*token).any(Roles::OF)
    });
    let fits = |roles: Roles| {
        roles.any(Roles::PERSON) && !(other && roles.any(Roles::OBLIQUE)) && !differs(roles)
    };
    let head = near.find(|token| fits(reading.roles(*token))).unwrap_or(head);
    (!(other && reading.roles(head).any(Roles::OBLIQUE))).then_some(head)
}

/// The noun before what is added to it: `акушерка на пенсии Тамара Чибисова`, `нападающий «Северного пути»
/// Матвей Клёнов`.
fn before_addition(reading: &Reading, head: usize) -> Option<usize> {
    let before = head.checked_sub(1).map_or("", |before| reading.word(before));
    if matches!((before, reading.word(head)), ("на", "пенсии") | ("в", "отставке" | "запасе"))
    {
        return head.checked_sub(2);
    }
    if reading.word(head) != "»" {
        return Some(head);
    }
    let mut near = (head.saturating_sub(LONGEST)..head).rev();
    near.find(|token| reading.word(*token) == "«")?.checked_sub(1)
}

/// A noun at the head of a sentence and `is` before the name: `Kläger ist der Rentner Horst Timpe`, `Học trò
/// cuối cùng của ông là Mai Ánh Nguyệt`.
fn before_is(reading: &Reading, mention: &Mention) -> Option<(Description, bool)> {
    let sentence = reading.sentences.get(reading.sentence_of(mention.first)?)?;
    let near = (sentence.first..mention.first).rev().take(FARTHEST + 1);
    let is = near.into_iter().find(|token| matches!(reading.word(*token), "ist" | "war" | "là"))?;
    let known = match reading.word(is) {
        // `Bị đơn là ông Tôn Thất Lộc`
        "là" => reading.is_in("vi"),
        _ => reading.is_in("de") && is <= sentence.first + FARTHEST,
    };
    let lead = Roles::PERSON.and(Roles::TITLE).and(Roles::DETERMINER);
    let between = (is + 1..mention.first).all(|token| reading.roles(token).any(lead));
    let last = if reading.is_in("de") { is } else { is.min(sentence.first + FARTHEST) };
    let person = |token: &usize| reading.roles(*token).any(Roles::PERSON);
    let head = (sentence.first..last).rev().find(person)?;
    let beside = head + 1 == is || !reading.is_in("de");
    (known && between && beside)
        .then_some((Description { head, first: sentence.first, end: head + 1 }, true))
}

/// What stands before one more description: `Его отец, тракторист Степан`, `Seine Frau, die Wirtin
/// Anna Holm`.
fn before_apposition(reading: &Reading, last: &Description) -> Option<(Description, bool)> {
    let code = reading.language.map_or("", |language| language.code());
    let comma = last.first.checked_sub(1).filter(|comma| reading.word(*comma) == ",")?;
    let head = comma.checked_sub(1).filter(|_| !matches!(code, "" | "en"))?;
    // `Ответчик, пасечник Захар Пыжов, …`
    let sentence = reading.sentences.get(reading.sentence_of(head)?)?;
    let bare = code == "ru" && sentence.first == head;
    if bare && reading.roles(head).any(Roles::PERSON) {
        return Some((Description { head, first: head, end: head + 1 }, true));
    }
    // `El presidente del tribunal, magistrado Luis Mora`
    let of = reading.is_romance() && !reading.roles(head).any(Roles::PERSON);
    let head = if of { noun_before(reading, head)? } else { head };
    let first = determiner(reading, head)?;
    let known = Roles::OWN.and(Roles::THE);
    let own = reading.roles(head).any(Roles::PERSON) && reading.roles(first).any(known);
    own.then_some((Description { head, first, end: head + 1 }, true))
}

/// `a crane driver called Khabarov`, `the man, named in court as Rex Bell`, `the plumber who found
/// it, Dennis Hart`.
fn named_as(reading: &Reading, mention: &Mention) -> Option<(Description, bool)> {
    let last = mention.first.checked_sub(1)?;
    let sentence = reading.sentences.get(reading.sentence_of(last)?)?;
    let from = sentence.first.max(last.saturating_sub(LONGEST_CLAUSE));
    let calls =
        (from..=last).rev().take(LONGEST / 2).find(|token| NAMED.contains(reading.word(*token)));
    let calls = calls.filter(|calls| *calls == last || matches!(reading.word(last), "as" | "only"));
    let end = match calls {
        Some(calls) => calls - usize::from(calls > from && reading.word(calls - 1) == ","),
        None if reading.word(last) == "," => {
            let clause = (from..last).rev().take_while(|token| reading.tokens[*token].is_word());
            clause.into_iter().find(|token| WHO.contains(&reading.word(*token)))?
        }
        None => return None,
    };
    let nouns = (from..end).rev().take(if calls.is_some() { LONGEST / 2 } else { 2 });
    let one = |token: usize| reading.word(token).eq_ignore_ascii_case("one");
    let person = |token: &usize| reading.roles(*token).any(Roles::PERSON) || one(*token);
    let head = nouns.into_iter().find(person)?;
    // `sobbed one, who gave her name as Peg`
    let first = if one(head) { head } else { determiner(reading, head)? };
    Some((Description { head, first, end: head + 1 }, true))
}

/// `The vicar, Abel Moss, …`: an article before the noun and a comma behind it.
fn beside_comma(reading: &Reading, description: &Description) -> bool {
    description.first < description.head && reading.word(description.end) == ","
}

/// The noun for somebody that is followed by what he or she is one of.
fn noun_before(reading: &Reading, last: usize) -> Option<usize> {
    let english = reading.may_be_english();
    let from = last.saturating_sub(if english { LONGEST / 2 } else { LONGEST_OWNER });
    let noun = (from..last)
        .rev()
        .take_while(|token| reading.tokens[*token].is_word())
        .find(|token| reading.roles(*token).any(Roles::PERSON))?;
    let noun = outer_noun(reading, noun, from).unwrap_or(noun);
    // `der Einsatzleiter der Bergwacht`
    let german = reading.is_in("de");
    let genitive = german && matches!(reading.word(noun + 1), "der" | "des");
    let of = (noun + 1..last).any(|token| reading.roles(token).any(Roles::OF));
    // `Директор школы, Маргарита Штоль, …`
    let beside = reading.is_in("ru") && last - noun < FARTHEST && !reading.tokens[last].capital;
    // `il giudice all’imputato, Paolo Neri`
    let whose = (of || genitive) && !is_spoken_to(reading, noun, last);
    (whose || beside).then_some(noun)
}

/// Where the words begin that stand before a noun, if an article or possessive is among them.
pub(super) fn determiner(reading: &Reading, head: usize) -> Option<usize> {
    let mut at = head;
    for _ in 0..LONGEST / 2 {
        at = at.checked_sub(1)?;
        let token = reading.tokens.get(at)?;
        let own = token.is_possessive() || reading.word(at) == "whose";
        if !token.is_word() && reading.word(at) != "-" {
            return None;
        }
        if token.roles.any(Roles::DETERMINER) || own {
            return Some(at);
        }
    }
    None
}

/// `Jimmy Page, the legendary guitarist of …`, `Plant, 71, a singer`, `Holm is the harbour master`.
fn behind(reading: &Reading, end: usize) -> Option<(Description, bool)> {
    let mut at = end;
    let is = ["is", "was", "est", "était", "ist", "war", "es", "era", "é", "è"]
        .contains(&reading.word(at));
    if (!is && !matches!(reading.word(at), "," | "—" | "–" | "(")) || is_asked_by(reading, end)
    {
        return None;
    }
    at += 1;
    if reading.word(at).parse::<u32>().is_ok() && reading.word(at + 1) == "," {
        at += 2;
    }
    at = behind_years(reading, at);
    // `62-летний капитан судна`
    if reading.word(at).parse::<u32>().is_ok() && reading.word(at + 1) == "-" {
        at += 2;
    }
    let first = at;
    let sentence = reading.sentence_of(end.checked_sub(1)?)?;
    let stop = reading.sentences[sentence].end.min(first + LONGEST);
    let opens = Roles::DETERMINER;
    // Russian has no articles; `früher selbst Schaffner`, `ancien arbitre` need none.
    let russian = reading.is_in("ru");
    let mut determined = russian || FORMER.contains(reading.word(first));
    let (mut head, mut last) = (None, None);
    for token in first..stop {
        let (roles, word) = (reading.roles(token), &reading.tokens[token]);
        let verb = roles.any(Roles::AUX) && !roles.any(opens.and(Roles::OF));
        let other = verb
            || roles.any(Roles::AND)
            || WHO.contains(&reading.word(token))
            || ["where", "où", "wo", "dove", "donde", "onde"].contains(&reading.word(token));
        if (!word.is_word() && reading.word(token) != "-") || other {
            break;
        }
        determined |= roles.any(opens) || word.is_possessive();
        if roles.any(Roles::PERSON) && (determined || token == first) {
            head = Some(token);
        } else if head.is_some() || (roles.any(Roles::OF.and(Roles::SAY)) && !roles.any(opens)) {
            break;
        }
        let near = token - first <= FARTHEST && reading.roles(first).any(opens);
        last = Some(token).filter(|_| near && !word.capital && !roles.any(Roles::SMALL));
    }
    // In `Ashby, and the singer Arden` the noun is the next one's.
    let head = head.filter(|head| !reading.tokens.get(head + 1).is_some_and(|next| next.capital));
    let person = head.is_some();
    let head = head.or(last.filter(|_| !is))?;
    if !is && !closes(reading, head + 1) {
        return None;
    }
    (determined || !is).then_some((Description { head, first, end: head + 1 }, person))
}

/// Whether a comma or the end of the sentence follows before any verb: `In Kelm, the mayor has left`
/// says nothing of Kelm.
fn closes(reading: &Reading, from: usize) -> bool {
    for token in from..from + LONGEST {
        let Some(found) = reading.tokens.get(token) else { return true };
        let dash = matches!(reading.word(token), "-" | "’" | "“" | "”");
        if !found.is_word() && found.kind == TokenKind::Mark && !dash {
            return true;
        }
        if found.roles.any(Roles::AUX.and(Roles::SAY)) && !found.roles.any(Roles::OF) {
            return false;
        }
        if matches!(reading.word(token), "who" | "qui" | "der" | "die" | "que" | "che") {
            return true;
        }
    }
    false
}

/// People whose gender nothing tells are asked what pronouns follow where they alone are named.
fn ask_pronouns(reading: &Reading, names: &mut Names) {
    let mut votes = vec![0_i32; names.named.len()];
    for (index, sentence) in reading.sentences.iter().enumerate() {
        let [mention] = names.between(sentence.first, sentence.end) else { continue };
        let named = mention.named;
        let before = mention.first.checked_sub(1);
        let thing = before.is_some_and(|before| {
            let governed = Roles::THE.and(Roles::OF);
            !reading.tokens[before].is_word() || reading.roles(before).any(governed)
        }) && mention.first != sentence.first;
        let person = names.named[named].sort == Sort::Person;
        let single = mention.end - mention.first == 1;
        if names.named[named].gender.is_some() || ((thing || single) && !person) {
            continue;
        }
        let next = reading.sentences.get(index + 1).map_or(sentence.end, |next| {
            if names.between(next.first, next.end).is_empty() { next.end } else { sentence.end }
        });
        // `Kofi Banda begged her to stop`
        let other = Roles::OF.and(Roles::AND).and(Roles::WHEN).and(Roles::THE);
        let english = reading.is_in("en");
        let whom = |token: usize| {
            english
                && (reading.roles(token + 1).any(other)
                    || !reading.tokens.get(token + 1).is_some_and(|next| next.is_word()))
        };
        let pronouns = outside(reading, mention.end, next).take(LONGEST * 4);
        let told = pronouns.into_iter().find_map(|token| {
            let roles = reading.roles(token);
            // `его` may be a thing’s.
            let own = roles.any(Roles::OWN) && !roles.any(Roles::HIM) && !whom(token);
            match (roles.any(Roles::HE), roles.any(Roles::SHE)) {
                (true, false) => Some(1),
                (false, true) if !roles.any(Roles::THEY) => Some(-1),
                _ if own && roles.any(Roles::MALE) => Some(1),
                _ if own && roles.any(Roles::FEMALE) => Some(-1),
                _ => None,
            }
        });
        votes[named] += told.unwrap_or(0);
    }
    for (named, vote) in names.named.iter_mut().zip(votes) {
        if named.gender.is_none() && vote != 0 {
            named.gender = Some(if vote > 0 { Gender::Male } else { Gender::Female });
            if named.sort == Sort::Unknown {
                named.sort = Sort::Person;
            }
        }
    }
}

/// The tokens of a stretch but for what stands in quotation marks, where somebody else may be meant.
pub(super) fn outside<'r>(
    reading: &'r Reading,
    first: usize,
    end: usize,
) -> impl Iterator<Item = usize> + 'r {
    let mut quoted = false;
    (first..end).filter(move |token| {
        match reading.word(*token) {
            "“" | "„" | "«" | "‘" => quoted = true,
            "”" | "»" | "’" => quoted = false,
            "\"" => quoted = !quoted,
            _ => {}
        }
        !quoted
    })
}
