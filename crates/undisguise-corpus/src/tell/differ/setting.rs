//! When something is told to be, and how surely: what was planned is not what was done, and last
//! year's number is not this year's.

use super::align::{Accounts, Place};
use super::occasion::bare;
use crate::tell::facts::{FactWords, Led, Role, TermSort, Value, fate, is_anybody};
use crate::tell::reading::Group;

/// Whether what stands at two places may be told of different times: of what is to come and of what
/// was, of an earlier year, of another one, or of one that only one of them names.
pub(super) fn are_apart(accounts: &Accounts, one: Place, other: Place) -> bool {
    let background = |place: Place| accounts.line(place.sentence).background;
    years(accounts, one).is_empty() != years(accounts, other).is_empty()
        || are_of_other_years(accounts, one, other)
        || background(one) != background(other)
        || is_ahead(accounts, one) != is_ahead(accounts, other)
}

/// Whether two places are told of different years.
pub(super) fn are_of_other_years(accounts: &Accounts, one: Place, other: Place) -> bool {
    let (ours, theirs) = (years(accounts, one), years(accounts, other));
    !ours.is_empty() && !theirs.is_empty() && !ours.iter().any(|it| theirs.contains(it))
}

/// Whether what two days or times of day stand beside is the same: the word before each that tells
/// something (behind it, where it begins its clause) is in the sentence of the other, too.
pub(super) fn are_of_one_event(accounts: &Accounts, one: Place, other: Place) -> bool {
    let is_told = |place: Place, by: Place| {
        let (told, line) = (accounts.told(place.sentence), accounts.line(place.sentence));
        let terms = &told.noted.terms;
        let tells = |at: &usize| {
            terms[*at].sort == TermSort::Word && told.keys[*at] != 0 && !terms[*at].says
        };
        let clause = |at: &usize| terms[*at].clause == terms[place.first].clause;
        let before = (line.first..place.first).rev().take_while(clause).find(tells);
        // "It was Wednesday when the dam burst"
        let behind = || (place.end..line.end).find(tells);
        let word = before.or_else(|| (place.end..line.end).take_while(clause).find(tells));
        let word = word.or_else(behind);
        let theirs = accounts.line(by.sentence);
        word.is_some_and(|at| {
            let other = accounts.told(by.sentence);
            let same = |it: usize| {
                // "taken to hospital" and "left hospital"
                let term = &other.noted.terms[it];
                other.keys[it] == told.keys[at]
                    && (term.led, term.denied) == (terms[at].led, terms[at].denied)
            };
            (theirs.first..theirs.end).any(same)
        })
    };
    is_told(one, other) && is_told(other, one)
}

/// The years that are named in the clause of a place.
pub(super) fn years(accounts: &Accounts, place: Place) -> Vec<i32> {
    let (told, line) = (accounts.told(place.sentence), accounts.line(place.sentence));
    let terms = &told.noted.terms;
    let clause = terms.get(place.first).map(|term| term.clause);
    let inside = (line.first..line.end).filter(|at| Some(terms[*at].clause) == clause);
    let year = |at: usize| match terms[at].sort {
        TermSort::Value(value) => match told.noted.values.get(value as usize) {
            Some(Value::Day { year, .. }) => *year,
            _ => None,
        },
        _ => None,
    };
    inside.filter_map(year).collect()
}

/// Whether an age is told of a year that its sentence names: "was 26 in 1991", "at 19, in 1988,"; where the other
/// age is far from it, of any time before.
pub(super) fn is_then(accounts: &Accounts, place: Place, long_ago: bool) -> bool {
    let (told, line) = (accounts.told(place.sentence), accounts.line(place.sentence));
    let is_year = |at: usize| match told.noted.terms[at].sort {
        TermSort::Value(value) => {
            matches!(told.noted.values.get(value as usize), Some(Value::Day { year: Some(_), .. }))
        }
        _ => false,
    };
    let end = accounts.span(place).start;
    let before = undisguise::Span::new(line.span.start.min(end), end);
    let lead = told.account.reads_as(before).split_whitespace().next_back();
    // "Was 22 when he built the boat"; "was 97 when she died" is an age for good.
    let read = || told.account.reads_as(line.span).split_whitespace();
    let dies = || told.noted.terms[line.first..line.end].iter().any(|term| fate(term) == 1);
    let when = || {
        long_ago && read().any(|word| WHEN.contains(&bare(word).to_lowercase().as_str())) && !dies()
    };
    lead.is_some_and(|word| THEN.contains(bare(word).to_lowercase().as_str()))
        && ((line.first..line.end).any(is_year) || when())
}

/// What leads to what was at that time.
const WHEN: [&str; 7] = ["when", "als", "quand", "lorsque", "cuando", "quando", "когда"];

/// What leads to an age that somebody had at some time.
static THEN: Group = Group::named("setting.then");

/// Whether the clause of a place tells what is asked, offered, lent or guessed, and not what it came to.
pub(super) fn is_sought(accounts: &Accounts, place: Place) -> bool {
    has(accounts, place, Role::SOUGHT)
}

/// Whether a word of the clause of a place has a role.
pub(super) fn has(accounts: &Accounts, place: Place, role: Role) -> bool {
    let account = accounts.told(place.sentence).account;
    let words = FactWords::of(account.language);
    let read = account.reads_as(accounts.clause(place));
    read.split_whitespace().any(|word| words.entry(bare(word)).is(role))
}

/// Whether a number is only feared or thought possible: "could reach 10,000".
pub(super) fn is_feared(accounts: &Accounts, place: Place) -> bool {
    accounts.terms(place).first().is_some_and(|term| term.unsure)
}

/// Whether two numbers beside the same word for a size are told of different things: "a wall four metres
/// high", "a tower seven metres high".
pub(super) fn are_sizes_of_others(accounts: &Accounts, one: Place, other: Place) -> bool {
    /// Terms before and behind that may be what has the size.
    const NEAR: usize = 2;
    let things = |place: Place| {
        let (told, line) = (accounts.told(place.sentence), accounts.line(place.sentence));
        let terms = &told.noted.terms;
        let is_size = |at: usize| {
            let word = told.account.reads_as(terms[at].span).to_lowercase();
            SIZES.contains(word.as_str())
        };
        let beside = [place.first.checked_sub(1), Some(place.end)];
        let is_inside = |at: &usize| (line.first..line.end).contains(at);
        beside.into_iter().flatten().filter(is_inside).find(|at| is_size(*at))?;
        let tells = |at: &usize| {
            terms[*at].clause == terms[place.first].clause
                && terms[*at].sort == TermSort::Word
                && told.keys[*at] != 0
                && !is_size(*at)
        };
        let before = (line.first..place.first).rev().filter(tells).take(NEAR);
        let behind = (place.end..line.end).filter(tells).take(NEAR);
        Some(before.chain(behind).map(|at| told.keys[at]).collect::<Vec<u32>>())
    };
    let (Some(ours), Some(theirs)) = (things(one), things(other)) else { return false };
    !ours.iter().any(|key| theirs.contains(key))
}

/// Words for a size that stand beside a number.
static SIZES: Group = Group::named("setting.sizes");

/// Whether the clause of a place tells of what is to come, is planned, promised or expected.
pub(super) fn is_ahead(accounts: &Accounts, place: Place) -> bool {
    let account = accounts.told(place.sentence).account;
    let words = FactWords::of(account.language);
    let code = account.language.map_or("", undisguise::Language::code);
    let endings: &[&str] = match code {
        "es" => &["rá", "rán", "ré", "remos"],
        "pt" => &["rá", "rão", "rei", "remos"],
        "it" => &["rà", "ranno", "rò"],
        "fr" => &["eront", "iront"],
        _ => &[],
    };
    let read = account.reads_as(accounts.clause(place));
    let told: Vec<&str> = read.split_whitespace().map(bare).collect();
    let before = |at: usize, near: usize| told[at.saturating_sub(near)..at].iter();
    // "a handwritten will", "she expected refunds", "expected to come"
    let is_noun = |at: usize| before(at, 2).any(|word| ARTICLES.contains(word));
    let leads = |at: usize| told.get(at + 1).is_some_and(|next| *next == "to");
    (0..told.len()).any(|at| {
        let word = told[at];
        let small = word.chars().next().is_some_and(char::is_lowercase);
        match word {
            "will" => !is_noun(at),
            "expected" | "due" | "prepared" | "preparing" | "set" => leads(at),
            _ => {
                words.entry(word).is(Role::AHEAD)
                    || word.ends_with("’ll")
                    || word.ends_with("'ll")
                    || small && endings.iter().any(|ending| word.ends_with(ending))
            }
        }
    })
}

/// Whether a length says where something is, and not how long it is: "at 71 metres", "a los 71 metros".
pub(super) fn is_at(accounts: &Accounts, place: Place) -> bool {
    let own = accounts.told(place.sentence).account;
    let (line, at) = (accounts.line(place.sentence).span, accounts.span(place));
    let before = own.reads_as(undisguise::Span::new(line.start.min(at.start), at.start));
    let mut before = before.split_whitespace().rev();
    let articles =
        ["los", "las", "about", "around", "unos", "unas", "cerca", "environ", "rund", "circa"];
    let lead = before.find(|word| !articles.contains(word));
    matches!(lead, Some("at" | "a" | "à" | "in" | "auf" | "aos" | "ai"))
}

/// Whether a span of time is one of something that the sentence of the other does not name: "three years
/// of probation", "six years in prison".
pub(super) fn is_of_what_is_not_told(accounts: &Accounts, one: Place, other: Place) -> bool {
    let next = Place { first: one.end, end: one.end + 1, ..one };
    let (line, theirs) = (accounts.line(one.sentence), accounts.line(other.sentence));
    let Some(of) = accounts.terms(next).first().filter(|_| next.end <= line.end) else {
        return false;
    };
    let key = accounts.told(one.sentence).keys[next.first];
    let clause = accounts.terms(one).first().is_some_and(|own| own.clause == of.clause);
    let named = || accounts.told(other.sentence).keys[theirs.first..theirs.end].contains(&key);
    clause && of.sort == TermSort::Word && of.led == Led::Of && key != 0 && !named()
}

/// Whether the clauses of two places have a word in common that tells something and is no name.
pub(super) fn share_a_word(accounts: &Accounts, one: Place, other: Place) -> bool {
    /// A word that tells less may stand anywhere.
    const TELLS: f32 = 0.5;
    let words = |place: Place| {
        let (told, line) = (accounts.told(place.sentence), accounts.line(place.sentence));
        let terms = &told.noted.terms;
        let clause = terms[place.first].clause;
        let tells = move |at: &usize| {
            terms[*at].sort == TermSort::Word
                && terms[*at].clause == clause
                && told.weights[*at] >= TELLS
                && told.keys[*at] != 0
                && !is_anybody(told.keys[*at])
                && !MOMENTS.contains(told.account.reads_as(terms[*at].span))
        };
        (line.first..line.end).filter(tells).map(|at| told.keys[at]).collect::<Vec<u32>>()
    };
    let theirs = words(other);
    words(one).iter().any(|key| theirs.contains(key))
}

/// What says that it was then, whatever it was.
static MOMENTS: Group = Group::named("setting.moments");

/// What stands before a noun.
const ARTICLES: [&str; 8] = ["a", "the", "his", "her", "their", "my", "an", "this"];
