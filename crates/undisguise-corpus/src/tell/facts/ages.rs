//! How old somebody is.

use super::number::{Number, years_of};
use super::{Role, Scene};
use crate::tell::names::Mention;
use crate::tell::reading::Roles;

/// What is no age of somebody who is told of by name.
const YOUNGEST: f64 = 3.0;
const OLDEST: f64 = 115.0;

/// Tokens between an age and the name it belongs to.
const NEAR: usize = 7;

/// Whose age it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Of {
    /// One of the names of the document.
    pub(crate) named: Option<usize>,
    /// The key of a noun for somebody (`a man of 76`), who may have a name in another account.
    pub(crate) noun: Option<u32>,
    /// The key of a word with a capital that may be a name in another account.
    pub(crate) word: Option<u32>,
    /// Whether it is somebody new (`a girl of ten`, `her daughter, 45`).
    pub(crate) new: bool,
    /// Whether the age stands for whoever it is (`the 23-year-old`).
    pub(crate) bare: bool,
}

/// How old somebody is, in years, where a number says so.
pub(super) fn of(scene: &Scene, number: &Number) -> Option<(f64, Of)> {
    if number.value.fract() != 0.0 && number.unit.is_none() {
        return None;
    }
    if is_companion_s(scene, number) || is_apart(scene, number) || is_since(scene, number) {
        return None;
    }
    let (told, nameless) = (age(scene, number), nameless(scene, number));
    let known = told.or(nameless).map(|(years, _)| years);
    let years = known.or_else(|| bare(scene, number))?;
    let somebody = |at: &usize| is_somebody(scene, *at);
    let noun = nameless.map(|(_, at)| at);
    let of = Of {
        named: told.map(|(_, named)| named),
        bare: known.is_none(),
        noun: noun.filter(somebody).and_then(|at| scene.meaning(at)),
        new: noun.is_some_and(|at| {
            if scene.reading.roles(at + 1).any(Roles::OF) && number.first > at + 2 {
                return true;
            }
            // "Her ten-year-old nephew"
            let from = at.min(number.first).saturating_sub(2);
            let before = from.max(scene.sentence.first)..at;
            before
                .into_iter()
                .any(|token| scene.reading.roles(token).any(Roles::ONE.and(Roles::OWN)))
        }),
        word: noun.filter(|at| !somebody(at)).and_then(|at| scene.key(at)),
    };
    (YOUNGEST..=OLDEST).contains(&years).then_some((years, of))
}

/// "travelled with her niece of six", "viaggiava con la nipotina di sei anni": an age of somebody without a
/// name, who is only told to have been there, too.
fn is_companion_s(scene: &Scene, number: &Number) -> bool {
    /// Tokens between "with" and an age.
    const NEAR: usize = 5;
    let from = number.first.saturating_sub(NEAR).max(scene.sentence.first);
    let leads = |at: &usize| {
        matches!(scene.word(*at), "with" | "con" | "avec" | "com" | "mit" | "с" | "với")
    };
    let Some(with) = (from..number.first).rev().find(leads) else { return false };
    let between = with + 1..number.first;
    let named = scene.mentions().iter().any(|it| between.contains(&it.first));
    !named && between.len() > 1 && between.into_iter().all(|at| scene.word(at) != "(")
}

/// "Four years her senior", "sechs Jahre älter": how far two ages are apart.
fn is_apart(scene: &Scene, number: &Number) -> bool {
    /// Tokens between.
    const NEAR: usize = 2;
    let compares = |at: usize| {
        matches!(
            scene.word(at),
            "senior"
                | "junior"
                | "older"
                | "younger"
                | "älter"
                | "jünger"
                | "mayor"
                | "menor"
                | "старше"
                | "младше"
        )
    };
    let more = matches!(scene.word(number.end), "de" | "di")
        && matches!(scene.word(number.end + 1), "plus" | "moins" | "più" | "meno");
    more || (number.end..=number.end + NEAR).any(compares)
}

/// "The 26-year-old was alone": whoever was told of last.
fn bare(scene: &Scene, number: &Number) -> Option<f64> {
    let old = old_at(scene, number)?;
    let the = scene.reading.roles(number.first.checked_sub(1)?).any(Roles::THE);
    let next = scene.reading.tokens.get(old + 1);
    let alone = next.is_none_or(|next| !next.is_word() || next.roles.any(Roles::SMALL))
        || scene.reading.roles(old).any(Roles::PERSON);
    (the && alone && number.unit.is_none()).then_some(number.value)
}

/// The token that says that a number is an age: `58-year-old`, `76-летний`, `семилетний`.
fn old_at(scene: &Scene, number: &Number) -> Option<usize> {
    if years_of(scene.reading, number.digits).is_some() {
        return Some(number.digits);
    }
    let hyphen = usize::from(matches!(scene.word(number.digits + 1), "-" | "\u{2011}"));
    let old = number.digits + 1 + hyphen;
    scene.entry(old).is(Role::OLD).then_some(old)
}

fn is_somebody(scene: &Scene, token: usize) -> bool {
    scene.reading.roles(token).any(Roles::PERSON)
        || matches!(scene.entry(token).thing, Some("man" | "woman"))
}

/// "a man of 76", "un hombre de 76 años", "a 76-year-old man", "the singer, 58", "Corran, who is 47":
/// an age of somebody without a name, or with one that only another account tells to be one. Told by
/// the token of the word.
fn nameless(scene: &Scene, number: &Number) -> Option<(f64, usize)> {
    let old = old_at(scene, number);
    let in_years = (number.digits..number.end).any(|token| scene.entry(token).is(Role::YEARS));
    let years = if in_years { (number.value / YEAR).round() } else { number.value };
    let plain = number.unit.is_none() && closes(scene, number.end);
    let before = before(scene, number.first);
    let noun = match scene.word(before?) {
        _ if old.is_some() => old? + 1,
        // "el taxista, de 61 años,"
        "of" | "de" | "di" if in_years || plain => {
            let noun = before?.checked_sub(1)?;
            noun.checked_sub(usize::from(scene.word(noun) == "," && in_years))?
        }
        "," | "(" if in_years || plain => before?.checked_sub(1)?,
        "is" | "was" if plain => {
            let who = before?.checked_sub(1).filter(|at| scene.word(*at) == "who")?;
            who.checked_sub(1 + usize::from(scene.word(who.checked_sub(1)?) == ","))?
        }
        _ => return None,
    };
    let owner = scene.mentions().iter().find(|it| it.end == noun + 1);
    let noun = match owner.filter(|owner| is_of_somebody(scene, owner)) {
        Some(owner) => owner.first - 2,
        None => noun,
    };
    let is_the = |at: usize| scene.reading.roles(at).any(Roles::THE);
    let word = scene.reading.tokens.get(noun).is_some_and(|it| {
        let the = (noun.saturating_sub(3).max(scene.sentence.first)..noun).any(is_the);
        it.is_word() && (it.capital || the && number.unit.is_none())
    });
    (is_somebody(scene, noun) || word && years >= GROWN).then_some((years, noun))
}

/// A number behind a word that may be a name is no age of a child: too much else is so small.
const GROWN: f64 = 16.0;

/// "Since he was a boy of ten", "depuis l’âge de quinze ans": how old somebody was then.
fn is_since(scene: &Scene, number: &Number) -> bool {
    /// Tokens between.
    const NEAR: usize = 4;
    let from = number.first.saturating_sub(NEAR).max(scene.sentence.first);
    let since = |at: usize| {
        matches!(
            scene.word(at),
            "since"
                | "Since"
                | "seit"
                | "Seit"
                | "depuis"
                | "Depuis"
                | "dès"
                | "Dès"
                | "desde"
                | "Desde"
        )
    };
    (from..number.first).any(since)
}

/// The token before a number, "now" and "only" left out.
fn before(scene: &Scene, first: usize) -> Option<usize> {
    let before = first.checked_sub(1)?;
    let entry = scene.entry(before);
    let aside = entry.is(Role::NOW) || entry.is(Role::LIMITS);
    if aside { before.checked_sub(1) } else { Some(before) }
}

/// Whether a number ends what it says.
fn closes(scene: &Scene, end: usize) -> bool {
    let end = end + usize::from(scene.entry(end).is(Role::NOW));
    matches!(
        scene.word(end),
        "," | "." | ")" | "…" | ";" | "–" | "—" | "" | "and" | "und" | "et" | "y"
    )
}

/// The age that a number is, and of whom.
fn age(scene: &Scene, number: &Number) -> Option<(f64, usize)> {
    let is_years = (number.digits..number.end).any(|token| scene.entry(token).is(Role::YEARS));
    // The value of "67 years" is in seconds.
    let years = if is_years { (number.value / YEAR).round() } else { number.value };
    // at the age of 69
    if scene.word(number.first.wrapping_sub(1)) == "of"
        && scene.entry(number.first.wrapping_sub(2)).is(Role::AGED)
    {
        return at_the_age(scene, number.first - 2).map(|named| (years, named));
    }
    if number.unit.is_some() && !is_years {
        return None;
    }
    // 58-year-old Orla Quaid; Orla Quaid, a 58-year-old baker
    if let Some(old) = old_at(scene, number) {
        let behind = old + 1;
        let person = behind_directly(scene, behind)
            .filter(|_| !is_thing_s(scene, behind))
            .or_else(|| apposed(scene, number.first));
        return Some((years, person.or_else(|| by_description(scene, number.first, behind))?));
    }
    let closes = closes(scene, number.end);
    let first = before(scene, number.first).map_or(number.first, |before| before + 1);
    let before = scene.word(first.wrapping_sub(1));
    if is_years {
        let named = in_years(scene, number, closes).or_else(|| opening(scene, number, years));
        return named.map(|named| (years, named));
    }
    // "Ở tuổi 67, bà Trần Thị Hến"
    if before == "tuổi" && matches!(scene.word(first.wrapping_sub(2)), "Ở" | "ở") {
        return behind_comma(scene, number.end).map(|named| (years, named));
    }
    if scene.entry(number.first.wrapping_sub(1)).is(Role::AGED) {
        let aged = number.first - 1;
        return Some((years, apposed(scene, number.first).or_else(|| at_the_age(scene, aged))?));
    }
    if !closes || number.unit.is_some() {
        return None;
    }
    match before {
        // Orla Quaid, 58, / Orla Quaid (58)
        "," | "(" => {
            let end = first - 1;
            let described = || scene.who(end.checked_sub(1)?);
            Some((years, ends_at(scene, end).or_else(described)?))
        }
        // Orla Quaid, who is 58, / Orla Quaid is 58,
        "is" | "was" | "turned" => is_told(scene, number, first - 1).map(|named| (years, named)),
        // Orla Quaid, a quiet woman of 58,
        "of" => Some((years, apposed(scene, number.first)?)),
        // At 58, Orla Quaid
        "at" | "At" | "à" | "À" | "mit" | "Mit" => {
            behind_comma(scene, number.end).map(|named| (years, named))
        }
        _ => None,
    }
}

/// Whose age is told by a verb before it.
fn is_told(scene: &Scene, number: &Number, verb: usize) -> Option<usize> {
    let pronoun = usize::from(scene.word(verb.wrapping_sub(1)) == "who");
    let comma = usize::from(pronoun == 1 && scene.word(verb.wrapping_sub(2)) == ",");
    ends_at(scene, verb - pronoun - comma)
        .or_else(|| scene.who(verb.checked_sub(1 + pronoun + comma)?))
        .or_else(|| by_pronoun(scene).filter(|_| opens(scene, number.first)))
}

/// "Пятилетний контракт Сотника": how long something of somebody's lasts.
fn is_thing_s(scene: &Scene, behind: usize) -> bool {
    let Some(mention) = scene.mentions().iter().find(|mention| mention.first >= behind) else {
        return false;
    };
    let last = mention.first.saturating_sub(1);
    let surname = mention.end - mention.first == 1;
    scene.reading.is_in("ru") && surname && last >= behind && !is_somebody(scene, last)
}

/// "À 81 ans, Orla Quaid", "A sus 66 años, Orla Quaid"; of the young it tells of what was then.
fn opening(scene: &Scene, number: &Number, years: f64) -> Option<usize> {
    /// Years.
    const NOT_YOUNG: f64 = 45.0;
    let owned = number.first.checked_sub(1)?;
    let lead = owned.checked_sub(usize::from(scene.reading.roles(owned).any(Roles::OWN)))?;
    let leads = matches!(
        scene.word(lead),
        "À" | "à" | "A" | "a" | "Aos" | "aos" | "Con" | "con" | "Com" | "com" | "Mit" | "В" | "в"
    );
    let opens = lead == scene.sentence.first
        || matches!(scene.word(lead.wrapping_sub(1)), "," | "«" | "“" | "\"");
    (leads && opens && years >= NOT_YOUNG).then(|| behind_comma(scene, number.end)).flatten()
}

/// Whose age is told in years: "aged 63 years", "63 Jahre alt", "de 63 años".
fn in_years(scene: &Scene, number: &Number, closes: bool) -> Option<usize> {
    let behind = scene.word(number.end);
    let lead = before(scene, number.first).unwrap_or(usize::MAX);
    let before = scene.word(lead);
    let old = matches!(behind, "old" | "alt" | "alter" | "alte" | "alten");
    let led = matches!(before, "," | "(" | "de" | "d’" | "di" | "à" | "с" | "в" | "at")
        || scene.entry(lead).is(Role::AGED);
    let vietnamese = scene.word(number.end - 1) == "tuổi";
    let has = is_had(before) && closes;
    // "Elle a 91 ans."; "Ha 88 anni.", without a subject: of the only one told of before.
    if has && lead == scene.sentence.first {
        return subject_before(scene);
    }
    if let Some(named) = by_pronoun(scene).filter(|_| has && opens(scene, number.first)) {
        return Some(named);
    }
    let has = has && ends_at(scene, number.first.saturating_sub(2)).is_some()
        || before == "Ему"
        || before == "Ей";
    if let Some(named) = was_years(scene, number) {
        return Some(named);
    }
    if !(old || vietnamese || has || led && !followed_by_time(scene, number)) {
        return None;
    }
    apposed(scene, number.first)
        .or_else(|| behind_comma(scene, number.end + usize::from(old)))
        .or_else(|| according(scene, number).filter(|_| old))
        .or_else(|| ends_at(scene, number.first.saturating_sub(2)).filter(|_| has))
        .or_else(|| by_pronoun(scene).filter(|_| opens(scene, number.first)))
}

/// What leads from somebody to an age.
fn is_had(word: &str) -> bool {
    matches!(
        word,
        "ha" | "Ha"
            | "a"
            | "tiene"
            | "Tiene"
            | "tem"
            | "Tem"
            | "hat"
            | "ist"
            | "avait"
            | "tenía"
            | "tinha"
            | "aveva"
            | "war"
    )
}

/// "Анне Сотник было всего 47 лет", "ей исполнилось 47 лет".
fn was_years(scene: &Scene, number: &Number) -> Option<usize> {
    let verb = before(scene, number.first)?;
    let is = matches!(scene.word(verb), "было" | "исполнилось" | "исполнится" | "будет");
    let whose = verb.checked_sub(1).filter(|_| is)?;
    ends_at(scene, verb).or_else(|| scene.who(whose))
}

/// "Orla Quaid, according to the hospital 58 years old,": a source between commas tells the age.
fn according(scene: &Scene, number: &Number) -> Option<usize> {
    let mention = scene.mentions().iter().rev().find(|mention| mention.end < number.first)?;
    let between = mention.end + 1..number.first;
    let led = scene.word(mention.end) == "," && scene.word(number.end + 1) == ",";
    let plain = between.len() <= NEAR && between.into_iter().all(|at| scene.word(at) != ",");
    scene.person(mention).filter(|_| led && plain)
}

/// Tokens before an age in a sentence whose subject is a pronoun.
const OPENS: usize = 4;

/// Whether an age stands at the beginning of a sentence: "He was 66", "Ему 47 лет".
fn opens(scene: &Scene, token: usize) -> bool {
    token - scene.sentence.first <= OPENS
}

/// The person whom the pronoun means that a sentence begins with.
fn by_pronoun(scene: &Scene) -> Option<usize> {
    let first = scene.reading.tokens.get(scene.sentence.first)?;
    let russian = matches!(scene.word(scene.sentence.first), "Ему" | "Ей");
    if russian {
        return alone_before(scene);
    }
    first.roles.any(Roles::HE.and(Roles::SHE)).then(|| scene.who(scene.sentence.first)).flatten()
}

/// The person whom the sentence before this one begins with, else the only one in it.
fn subject_before(scene: &Scene) -> Option<usize> {
    let sentence = scene.reading.sentence_of(scene.sentence.first)?;
    let before = scene.reading.sentences.get(sentence.checked_sub(1)?)?;
    let mention = scene.names.between(before.first, before.end).first()?;
    let begins = mention.first == before.first;
    scene.person(mention).filter(|_| begins).or_else(|| alone_before(scene))
}

/// The only person named in the sentence before this one; nobody where a second one is.
fn alone_before(scene: &Scene) -> Option<usize> {
    let sentence = scene.reading.sentence_of(scene.sentence.first)?;
    let before = scene.reading.sentences.get(sentence.checked_sub(1)?)?;
    let mut people = scene
        .names
        .between(before.first, before.end)
        .iter()
        .filter(|mention| super::is_person(scene.names.meant(mention)));
    let first = people.next()?;
    let alone = people.all(|mention| mention.named == first.named);
    alone.then(|| scene.person(first)).flatten()
}

/// "The 29-year-old baker" at the beginning of a sentence: whoever is a baker, else the only person
/// named in the sentence before.
fn by_description(scene: &Scene, number: usize, behind: usize) -> Option<usize> {
    let the = scene.sentence.first;
    if number != the + 1 || !scene.reading.roles(the).any(Roles::THE) {
        return None;
    }
    described(scene, behind).or_else(|| alone_before(scene))
}

/// "died on 11 May at the age of 69": of the only person named in the sentence.
fn at_the_age(scene: &Scene, aged: usize) -> Option<usize> {
    let led = matches!(scene.word(aged), "age" | "Alter" | "l’âge" | "âge" | "edad" | "aged");
    let mut people = scene.mentions().iter().filter(|it| super::is_person(scene.names.meant(it)));
    let first = people.next().filter(|_| led)?;
    let alone = people.all(|mention| mention.named == first.named);
    alone.then(|| scene.person(first)).flatten()
}

/// Seconds of a year, as in `data/facts/units.tsv`.
const YEAR: f64 = 31_557_600.0;

/// Whether it goes on as a span of time does: "for 30 years of", "30 años después".
fn followed_by_time(scene: &Scene, number: &Number) -> bool {
    let behind = scene.word(number.end);
    let time = [
        "después",
        "antes",
        "ago",
        "later",
        "depois",
        "antes",
        "fa",
        "dopo",
        "назад",
        "plus",
        "lang",
        "de",
        "di",
        "of",
    ];
    time.contains(&behind)
}

/// The person whose name ends where the comma or bracket stands.
fn ends_at(scene: &Scene, token: usize) -> Option<usize> {
    let mention = scene.mentions().iter().find(|mention| mention.end == token)?;
    scene.person(mention).filter(|_| !is_of_somebody(scene, mention))
}

/// The person whose name begins at a token, or behind one noun (`baker Orla Quaid`).
fn behind_directly(scene: &Scene, token: usize) -> Option<usize> {
    let near = |mention: &&Mention| (token..token + 3).contains(&mention.first);
    let mention = scene.mentions().iter().find(near)?;
    let words = (token..mention.first).all(|between| scene.reading.tokens[between].is_word());
    scene.person(mention).filter(|_| words)
}

/// The person behind a comma: "de 58 años, Orla Quaid".
fn behind_comma(scene: &Scene, token: usize) -> Option<usize> {
    if scene.word(token) != "," {
        return None;
    }
    behind_directly(scene, token + 1).or_else(|| described(scene, token + 1))
}

/// The person whom the words from a token on describe: "the legendary guitarist".
fn described(scene: &Scene, token: usize) -> Option<usize> {
    let words = token..(token + 4).min(scene.sentence.end);
    let named =
        words.filter(|word| scene.reading.roles(*word).any(Roles::PERSON)).find_map(|word| {
            let noun = scene.reading.word(word);
            let named = scene.names.named.iter().enumerate();
            let mut found = named.filter(|(_, named)| {
                super::is_person(named)
                    && named.descriptions.iter().any(|it| scene.reading.word(it.head) == noun)
            });
            let (named, _) = found.next()?;
            found.next().is_none().then_some(named)
        })?;
    Some(named)
}

/// The person that stands before, nothing but an apposition between: "Orla Quaid, a quiet woman of".
fn apposed(scene: &Scene, token: usize) -> Option<usize> {
    let mention = scene.mentions().iter().rev().find(|mention| mention.end <= token)?;
    let between = mention.end..token;
    if between.len() > NEAR {
        return None;
    }
    let comma = |at: usize| matches!(scene.word(at), "," | "(");
    let plain = between.clone().skip(1).all(|at| {
        let small = scene.reading.tokens[at].is_word()
            && !scene.reading.roles(at).any(Roles::SAY.and(Roles::AND));
        small || matches!(scene.word(at), "’" | "-")
    });
    let opens = between
        .clone()
        .next()
        .is_none_or(|at| comma(at) || scene.word(at) == "aged" || scene.word(at) == "is");
    scene.person(mention).filter(|_| opens && plain && !is_of_somebody(scene, mention))
}

/// "El padre de Ana Soto, de 80 años": whose age it is stands before the name.
fn is_of_somebody(scene: &Scene, mention: &Mention) -> bool {
    let Some(of) = mention.first.checked_sub(1) else { return false };
    scene.reading.roles(of).any(Roles::OF)
        && of.checked_sub(1).is_some_and(|at| is_somebody(scene, at))
}
