//! Templates: what a family says in the same words, and what each member puts into the slots.

use std::ops::Range;

use undisguise::{Restoration, Span, reveal};

use super::align::align;
use super::words::{Word, words};

/// A text with slots that each member of a family fills its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The number of the document that the others were aligned with.
    pub model: usize,
    /// Fixed words and slots in the order of the model.
    pub parts: Vec<Part>,
}

impl Template {
    /// The slots, in order.
    pub fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.parts.iter().filter_map(|part| match part {
            Part::Slot(slot) => Some(slot),
            Part::Fixed(_) => None,
        })
    }
}

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// What most members say here, as the model writes it, restored.
    Fixed(String),
    /// What varies.
    Slot(Slot),
}

/// A place in a template that each member fills its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// What is put there, where that is plain.
    pub kind: SlotKind,
    /// What each member puts there, in the order of the family; members that were cut off before
    /// are left out.
    pub values: Vec<Value>,
}

/// What a member puts into a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The number of the document.
    pub document: usize,
    /// Where, in bytes of its original; empty where it puts nothing.
    pub span: Span,
    /// What it reads as.
    pub text: String,
    /// The slot was left as it came from whoever wrote the template: `[Name]`.
    pub unfilled: bool,
}

/// What stands in a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SlotKind {
    /// Names of people.
    Person,
    /// Names of places.
    Place,
    /// Names of teams.
    Team,
    /// Amounts of money.
    Money,
    /// Days, months and years.
    Date,
    /// Other numbers.
    Number,
    /// Nothing that is plain.
    Text,
}

impl SlotKind {
    /// The name in JSON and in the report.
    pub fn name(self) -> &'static str {
        match self {
            SlotKind::Person => "person",
            SlotKind::Place => "place",
            SlotKind::Team => "team",
            SlotKind::Money => "money",
            SlotKind::Date => "date",
            SlotKind::Number => "number",
            SlotKind::Text => "text",
        }
    }

    /// The kind of most values, given the fixed words before and behind the slot.
    pub(crate) fn of(before: &str, values: &[Value], behind: &str) -> SlotKind {
        let filled: Vec<&str> =
            values.iter().filter(|value| !value.unfilled).map(|value| value.text.trim()).collect();
        let filled: Vec<&str> = filled.into_iter().filter(|text| !text.is_empty()).collect();
        let mostly = |is: &dyn Fn(&str) -> bool| {
            filled.iter().filter(|text| is(text)).count() * 5 >= filled.len() * 4
        };
        if filled.is_empty() {
            return SlotKind::Text;
        }
        let last = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
        let next = behind.split_whitespace().next().unwrap_or_default().to_lowercase();
        let is_number = |text: &str| text.chars().any(char::is_numeric) && !has_letters(text);
        if mostly(&|text| is_number(text) || is_money(text)) {
            let signs = |text: &str| text.ends_with(CURRENCIES) || text.starts_with(CURRENCIES);
            let is_money = mostly(&is_money)
                || signs(before.trim_end())
                || signs(behind.trim_start())
                || ["dollars", "euros", "pounds", "usd", "eur"]
                    .contains(&next.trim_matches(is_sign));
            let is_year = mostly(&|text| is_year(text))
                && ["in", "since", "of", "by"].contains(&last.as_str());
            return match (is_money, is_year || is_month(&last) || is_month(&next)) {
                (true, _) => SlotKind::Money,
                (_, true) => SlotKind::Date,
                _ => SlotKind::Number,
            };
        }
        if mostly(&|text| text.split(|letter: char| !letter.is_alphanumeric()).any(is_month)) {
            return SlotKind::Date;
        }
        if !mostly(&is_name) {
            return SlotKind::Text;
        }
        let contest = ["beat", "vs", "against", "defeated", "defeat", "hosts", "hosted", "edged"];
        let place = ["in", "at", "from", "near", "to", "off", "outside", "around", "of"];
        let is_contest = |word: &str| contest.contains(&word.trim_matches(is_sign));
        if is_contest(&last) || is_contest(&next) {
            SlotKind::Team
        } else if place.contains(&last.as_str()) {
            SlotKind::Place
        } else {
            SlotKind::Person
        }
    }
}

/// A member of a family, read again.
pub(crate) struct Member {
    document: usize,
    restoration: Restoration,
    /// In bytes of the restored text.
    words: Vec<Word>,
}

impl Member {
    pub(crate) fn read(document: usize, text: &str, config: &undisguise::Config) -> Member {
        let restoration = reveal(text, config).restoration;
        let words = words(restoration.text());
        Member { document, restoration, words }
    }

    /// A stretch of its words in the parts that commas make of it.
    fn pieces(&self, words: Range<usize>) -> Vec<Range<usize>> {
        let first = words.start..words.start;
        let mut pieces = Vec::from([first]);
        for at in words {
            let gap =
                at.checked_sub(1).map(|last| self.words[last].span.end..self.words[at].span.start);
            let comma =
                gap.is_some_and(|gap| self.restoration.text()[gap].contains([',', ';', '(', '—']));
            match pieces.last_mut() {
                Some(last) if !comma || last.start == last.end => last.end = at + 1,
                _ => pieces.push(at..at + 1),
            }
        }
        pieces
    }

    /// What it puts into a slot, with the signs inside and none around.
    fn value(&self, filling: &Range<usize>) -> Value {
        let text = self.restoration.text();
        let read = match self.words.get(filling.clone()) {
            Some(own @ [first, ..]) => {
                let last = own.last().unwrap_or(first);
                let before = text[..first.span.start].char_indices().next_back();
                let behind = text[last.span.end..].chars().next();
                // The bracket around a slot that was left open belongs to it.
                match (before, behind) {
                    (Some((at, '[' | '{' | '$' | '€' | '£')), Some(sign @ (']' | '}'))) => {
                        Span::new(at, last.span.end + sign.len_utf8())
                    }
                    (Some((at, '$' | '€' | '£')), _) => Span::new(at, last.span.end),
                    _ => Span::new(first.span.start, last.span.end),
                }
            }
            _ => {
                let at = self.words.get(filling.start).map_or(text.len(), |word| word.span.start);
                Span::new(at, at)
            }
        };
        let map = self.restoration.map();
        let shown = read.of(text);
        Value {
            document: self.document,
            span: Span::new(map.to_original(read.start), map.to_original(read.end)),
            text: shown.to_owned(),
            unfilled: !unfilled_slots(shown).is_empty(),
        }
    }
}

/// The template of members, aligned with the one at `model`.
pub(crate) fn template(members: &[Member], model: usize) -> Template {
    let hashes: Vec<Vec<u32>> =
        members.iter().map(|member| member.words.iter().map(|word| word.hash).collect()).collect();
    let slots = align(&hashes, model);
    let own = &members[model];
    let text = own.restoration.text();
    let mut parts = Vec::new();
    let mut at = 0;
    for (index, gap) in slots.iter().enumerate() {
        let start = own.words[gap.model.start - 1].span.end;
        let end = own.words[gap.model.end].span.start;
        let next = slots.get(index + 1);
        let behind = next.map_or(text.len(), |next| own.words[next.model.start - 1].span.end);
        let (mut before, behind) = (&text[at..start], &text[end..behind.max(end)]);
        for fillings in divided(members, &gap.fillings) {
            parts.push(Part::Fixed(before.to_owned()));
            parts.push(Part::Slot(slot(members, &fillings, before, behind)));
            before = ", ";
        }
        at = end;
    }
    parts.push(Part::Fixed(text[at..].to_owned()));
    Template { model: own.document, parts }
}

/// Words of each member that stand in a slot.
type Fillings = Vec<Option<Range<usize>>>;

/// A slot in the parts that commas make of it, where most members have as many of them; those that
/// have not say nothing then.
fn divided(members: &[Member], fillings: &Fillings) -> Vec<Fillings> {
    let pieces: Vec<Vec<Range<usize>>> = members
        .iter()
        .zip(fillings)
        .map(|(member, filling)| filling.clone().map_or_else(Vec::new, |it| member.pieces(it)))
        .collect();
    let mut counts: Vec<usize> = pieces.iter().map(Vec::len).filter(|count| *count > 0).collect();
    counts.sort_unstable();
    let usual = counts.get(counts.len() / 2).copied().unwrap_or(1);
    let same = counts.iter().filter(|count| **count == usual).count();
    if usual < 2 || same * 5 < counts.len() * 4 {
        return vec![fillings.clone()];
    }
    let own = |pieces: &[Range<usize>], at: usize| {
        pieces.get(at).filter(|_| pieces.len() == usual).cloned()
    };
    let part = |at: usize| pieces.iter().map(|pieces| own(pieces, at)).collect();
    (0..usual).map(part).collect()
}

fn slot(members: &[Member], fillings: &Fillings, before: &str, behind: &str) -> Slot {
    let filled = members.iter().zip(fillings);
    let value = |(member, filling): (&Member, &Option<_>)| Some(member.value(filling.as_ref()?));
    let values: Vec<Value> = filled.filter_map(value).collect();
    Slot { kind: SlotKind::of(before, &values, behind), values }
}

const CURRENCIES: [char; 6] = ['$', '€', '£', '¥', '₫', '₹'];

fn is_sign(letter: char) -> bool {
    !letter.is_alphanumeric()
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

fn is_money(text: &str) -> bool {
    text.contains(CURRENCIES) && text.chars().any(char::is_numeric)
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.parse().is_ok_and(|year: u32| (1000..2200).contains(&year))
}

fn is_month(word: &str) -> bool {
    const NAMES: [&str; 19] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    word.len() >= 3 && NAMES.contains(&word.to_lowercase().trim_matches(is_sign))
}

/// Up to five words, most with a capital.
fn is_name(text: &str) -> bool {
    let words = text.split_whitespace();
    let capitals = words.clone().filter(|word| word.chars().any(char::is_uppercase)).count();
    let count = words.count();
    (1..=5).contains(&count) && 2 * capitals > count
}

/// Slots that nobody filled, in bytes of the text: `[Name]`, `{{city}}`, `<AMOUNT>`, `[Wife's Name]`.
///
/// A bracket with up to four words of which one says what is to be put there. Linear; none in the
/// empty text.
pub fn unfilled_slots(text: &str) -> Vec<Span> {
    const SAYS: [&str; 26] = [
        "name",
        "names",
        "city",
        "town",
        "state",
        "country",
        "place",
        "location",
        "date",
        "year",
        "month",
        "day",
        "time",
        "age",
        "amount",
        "number",
        "price",
        "company",
        "team",
        "player",
        "song",
        "title",
        "insert",
        "celebrity",
        "event",
        "hometown",
    ];
    const MOST: usize = 48;
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find(['[', '{', '<']).map(|open| at + open) {
        let sign = &text[open..open + 1];
        let (opening, closing) = match sign {
            "[" => ("[", "]"),
            "<" => ("<", ">"),
            _ if text[open..].starts_with("{{") => ("{{", "}}"),
            _ => ("{", "}"),
        };
        let inside = open + opening.len();
        at = inside;
        let end = text[inside..].find(closing).map(|length| inside + length);
        let Some(end) = end.filter(|end| *end - inside <= MOST) else { continue };
        let words: Vec<String> = text[inside..end]
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        let shouts = text[inside..end].chars().all(|letter| !letter.is_lowercase());
        let says = words.iter().any(|word| SAYS.contains(&word.as_str()));
        if (1..=4).contains(&words.len()) && says && (sign != "<" || shouts) {
            found.push(Span::new(open, end + closing.len()));
            at = end + closing.len();
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(before: &str, values: &[&str], behind: &str) -> SlotKind {
        let value = |text: &&str| Value {
            document: 0,
            span: Span::new(0, 0),
            text: (*text).to_owned(),
            unfilled: false,
        };
        SlotKind::of(before, &values.iter().map(value).collect::<Vec<_>>(), behind)
    }

    #[test]
    fn kinds_are_told_where_they_are_plain() {
        assert_eq!(kind("said", &["Alma Brandt", "Leif Holm", "Vera"], "on"), SlotKind::Person);
        assert_eq!(kind("the fire in", &["Cork", "New Haven", "Brest"], ""), SlotKind::Place);
        assert_eq!(kind("", &["Rovers", "United", "City"], "beat"), SlotKind::Team);
        assert_eq!(kind("paid $", &["20", "3,000", "7"], "to"), SlotKind::Money);
        assert_eq!(kind("since", &["1990", "2004", "2011"], ""), SlotKind::Date);
        assert_eq!(kind("on", &["3 May", "Monday", "12 June"], ""), SlotKind::Date);
        assert_eq!(kind("of", &["3", "17.5", "12"], "points"), SlotKind::Number);
        assert_eq!(kind("was", &["very sad", "so glad", "tired"], ""), SlotKind::Text);
        assert_eq!(kind("", &[], ""), SlotKind::Text);
    }

    #[test]
    fn slots_left_open_are_found() {
        let found =
            |text| unfilled_slots(text).iter().map(|span: &Span| span.of(text)).collect::<Vec<_>>();
        let text = "He thanked [Wife's Name] and {{city}}, then <TEAM NAME>.";
        assert_eq!(found(text), ["[Wife's Name]", "{{city}}", "<TEAM NAME>"]);
        for honest in
            ["", "[1]", "[sic]", "a[i]", "<name>", "[he said the name of it was long]", "[", "{"]
        {
            assert!(unfilled_slots(honest).is_empty(), "{honest}");
        }
    }
}
