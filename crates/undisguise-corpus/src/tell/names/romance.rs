//! What French, Italian, Portuguese and Spanish tell of names.

use super::{Description, Gender, Named, Names, Sort};
use crate::tell::reading::{Group, Reading, Roles, lowered};

/// Words of the name of a club.
const TEAM: usize = 3;

/// Given names that end as those of the other gender do.
static AGAINST: Group = Group::named("romance.against");

/// Whether what stands between a noun and another one leads to whom something is said or done, and not to
/// what the noun is of: `il giudice all’imputato`, `la poeta dio las gracias a su madre`.
pub(super) fn is_spoken_to(reading: &Reading, noun: usize, last: usize) -> bool {
    static TO: Group = Group::named("romance.to");
    if !reading.is_romance() {
        return false;
    }
    let mut near = noun + 1..last;
    let of = near.find(|at| {
        let roles = reading.roles(*at);
        TO.contains(reading.word(*at)) || (roles.any(Roles::OF) && !roles.any(Roles::WHEN))
    });
    // `l’adjointe à la sécurité` is what she is.
    let somebody = (noun + 1..=last).any(|at| reading.roles(at).any(Roles::PERSON));
    of.is_some_and(|of| of > noun + 2 || (somebody && TO.contains(reading.word(of))))
}

/// Whether a sentence begins with a participle and by whom somebody else was asked: `Contactado pelo Eco
/// da Serra, o gerente …`.
pub(super) fn is_asked_by(reading: &Reading, end: usize) -> bool {
    const ENDS: [&str; 12] =
        ["ado", "ada", "ido", "ida", "ato", "ata", "ito", "ita", "é", "ée", "gée", "gé"];
    // `Holm, so sein Anwalt, habe …`
    if reading.is_in("de") && matches!(reading.word(end + 1), "so" | "wie" | "laut") {
        return true;
    }
    let sentence = end.checked_sub(1).and_then(|at| reading.sentence_of(at));
    let Some(first) = sentence.map(|at| reading.sentences[at].first) else { return false };
    let word = reading.word(first);
    reading.is_romance()
        && reading.word(end) == ","
        && word.len() > 5
        && ENDS.iter().any(|ending| word.ends_with(ending))
        && !(first..end).any(|at| reading.word(at) == ",")
}

/// The noun whose owner another one is: `a avó da heroína da tarde, dona Felismina`.
pub(super) fn outer_noun(reading: &Reading, noun: usize, from: usize) -> Option<usize> {
    let the = usize::from(reading.roles(noun.checked_sub(1)?).any(Roles::DETERMINER));
    let own = reading.roles(noun - 1).any(Roles::OF);
    let of = noun.checked_sub(if own { 1 } else { 1 + the })?;
    let outer = of.checked_sub(1).filter(|outer| *outer >= from && reading.is_romance())?;
    let kin = reading.roles(outer).any(Roles::KIN) && reading.roles(of).any(Roles::OF);
    kin.then_some(outer)
}

/// Whether a name of several words begins as those of places do: `San Lázaro Tzubilá`, `Villa Quebrachito`.
pub(super) fn begins_place(reading: &Reading, first: usize) -> bool {
    static PLACES: Group = Group::named("romance.places");
    reading.is_romance() && PLACES.contains(reading.word(first))
}

/// Whether it begins as those of clubs do: `Atlético Jacundá`.
pub(super) fn begins_team(reading: &Reading, first: usize, end: usize) -> bool {
    static TEAMS: Group = Group::named("romance.teams");
    // `el delantero de Sporting Quebracho Nahuel Iturra`
    reading.is_romance() && end - first <= TEAM && TEAMS.contains(reading.word(first))
}

/// The noun before what is said of it, where a name follows: `su hijo mayor, Luis`, `o irmão mais velho, Rui`,
/// `il tecnico portoghese Rui Pinto`.
pub(super) fn before_adjective(reading: &Reading, last: usize, comma: bool) -> usize {
    let other = Roles::PERSON.and(Roles::OF).and(Roles::SAY).and(Roles::AUX).and(Roles::AND);
    let found = reading.tokens.get(last).filter(|found| found.is_word() && !found.capital);
    let plain = found.is_some_and(|found| !found.roles.any(other.and(Roles::DETERMINER)));
    if !plain || !reading.is_romance() || !(comma || reading.roles(last).any(Roles::DEMONYM)) {
        return last;
    }
    let before = |back: usize| last.checked_sub(back).map_or("", |at| reading.word(at));
    let more = matches!(before(1), "más" | "mais" | "più" | "plus");
    let noun = last.checked_sub(if more { 2 } else { 1 });
    noun.filter(|noun| reading.roles(*noun).any(Roles::PERSON)).unwrap_or(last)
}

/// Whether a participle behind its helping verb stands before a name, and no noun: `ha condannato Rosa Viti`.
pub(super) fn is_done_to(reading: &Reading, head: usize) -> bool {
    let helped = head.checked_sub(1).map_or(Roles::default(), |at| reading.roles(at));
    reading.is_romance() && helped.any(Roles::AUX) && !helped.any(Roles::DETERMINER.and(Roles::OF))
}

/// Behind an age or a year of birth between commas: `, 39 anni, …`, `, de 58 años, …`, `, classe 1984, …`.
pub(super) fn behind_years(reading: &Reading, first: usize) -> usize {
    if !reading.is_romance() {
        return first;
    }
    let led = usize::from(matches!(reading.word(first), "de" | "di" | "classe"));
    let number = first + led;
    let is = reading.word(number).parse::<u32>().is_ok();
    let years = matches!(reading.word(number + 1), "años" | "anos" | "anni" | "ans");
    let comma = number + 1 + usize::from(years);
    let told = is && (years || reading.word(first) == "classe");
    // In `de 19 años, porque su padre …` nothing is said of him.
    let noun = reading.roles(comma + 1).any(Roles::DETERMINER.and(Roles::PERSON));
    if told && noun && reading.word(comma) == "," { comma + 1 } else { first }
}

/// The gender that the article of a description tells: `la cantante Nadir Oyarbide`, `o autarca`.
pub(super) fn by_article(reading: &Reading, description: &Description) -> Option<Gender> {
    if !reading.is_romance() || description.first >= description.head {
        return None;
    }
    match &*lowered(reading.word(description.first)) {
        "il" | "lo" | "el" | "le" | "o" | "um" | "un" | "uno" => Some(Gender::Male),
        "la" | "una" | "une" | "a" | "uma" | "cette" | "esta" | "questa" => Some(Gender::Female),
        _ => None,
    }
}

/// Whether an office is told in the form of men of somebody whose given name is a woman’s: `il sindaco,
/// Ludmilla Passeri`.
pub(super) fn is_woman_in_office(reading: &Reading, description: &Description, name: &str) -> bool {
    let roles = reading.roles(description.head);
    let office = roles.any(Roles::MALE) && roles.any(Roles::TITLE.and(Roles::OFFICE));
    let mut words = name.split_whitespace();
    let given = words.next().unwrap_or("");
    office && reading.is_in("it") && words.next().is_some() && is_a_womans(given)
}

/// Whether a given name ends as those of women do, and is none of the others that do.
pub(in crate::tell::names) fn is_a_womans(given: &str) -> bool {
    let small = given.to_lowercase();
    small.len() > 3 && small.ends_with('a') && !AGAINST.contains(small.as_str())
}

/// Tells the gender of people by how their given names end, where nothing else does: `Zulmiro`,
/// `Lindamira`.
pub(super) fn by_ending(reading: &Reading, names: &mut Names) {
    if !reading.is_romance() {
        return;
    }
    let unknown = |named: &&mut Named| named.gender.is_none() && named.sort == Sort::Person;
    for named in names.named.iter_mut().filter(unknown) {
        let mut words = named.name.split_whitespace();
        let given = words.next().unwrap_or("").to_lowercase();
        if words.next().is_none() || given.len() < 4 || AGAINST.contains(given.as_str()) {
            continue;
        }
        named.gender = match given.chars().last() {
            Some('o') => Some(Gender::Male),
            Some('a') => Some(Gender::Female),
            _ => None,
        };
    }
}

/// `Chamava-se Rosa Pinto`, `Disse Aldo Righi`: in French, Italian, Portuguese and Spanish a verb may
/// stand at the head of a sentence.
pub(super) fn is_romance_verb(reading: &Reading, token: usize) -> bool {
    const ENDINGS: [&str; 10] =
        ["-se", "-lhe", "-no", "isce", "avano", "evano", "arono", "irono", "ieron", "aram"];
    let word = reading.word(token);
    let ends = || word.len() > 5 && ENDINGS.iter().any(|ending| word.ends_with(ending));
    reading.is_romance() && (reading.roles(token).any(Roles::SAY) || ends())
}
