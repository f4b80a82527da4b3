//! What stands in a slot, where that is plain: told by its values, by the words beside it, and by
//! all slots of the template into which the members put the same.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::cues;
use super::{SlotKind, Value};

/// A slot whose kind is asked.
pub(super) struct Asked<'a> {
    /// What stands before it.
    pub(super) before: &'a str,
    pub(super) values: &'a [Value],
    /// What stands behind it.
    pub(super) behind: &'a str,
}

/// So many values must be of a kind.
const MOSTLY: f64 = 0.8;

/// The kinds of some slots. Slots that repeat each other are told by what speaks for any of them.
/// Linear in the values.
pub(super) fn kinds(slots: &[Asked<'_>]) -> Vec<SlotKind> {
    let same = repeated(slots);
    let mut evidence: BTreeMap<usize, Evidence> = BTreeMap::new();
    for (slot, group) in slots.iter().zip(&same) {
        evidence.entry(*group).or_default().add(slot);
    }
    let kind = |(slot, group): (&Asked<'_>, &usize)| {
        let of_names = || evidence.get(group).map_or(SlotKind::Text, Evidence::kind);
        of_figures(slot).unwrap_or_else(of_names)
    };
    slots.iter().zip(&same).map(kind).collect()
}

/// For each slot the first one into which the members put the same.
fn repeated(slots: &[Asked<'_>]) -> Vec<usize> {
    let mut first: FxHashMap<(usize, &str), usize> = FxHashMap::default();
    let mut groups = Vec::new();
    for (number, slot) in slots.iter().enumerate() {
        let mut votes: BTreeMap<usize, usize> = BTreeMap::new();
        for value in slot.values.iter().filter(|value| !value.text.is_empty()) {
            if let Some(group) = first.get(&(value.document, value.text.as_str())) {
                *votes.entry(*group).or_default() += 1;
            }
        }
        let best = votes.into_iter().max_by_key(|(_, count)| *count);
        let best = best.filter(|(_, count)| share(*count, slot.values.len()) >= MOSTLY);
        let group = best.map_or(number, |(group, _)| group);
        for value in slot.values {
            first.entry((value.document, value.text.as_str())).or_insert(group);
        }
        groups.push(group);
    }
    groups
}

/// The kind of a slot with numbers and dates in it.
fn of_figures(slot: &Asked<'_>) -> Option<SlotKind> {
    let filled: Vec<&str> = filled(slot.values).collect();
    let mostly = |is: &dyn Fn(&str) -> bool| {
        !filled.is_empty()
            && share(filled.iter().filter(|text| is(text)).count(), filled.len()) >= MOSTLY
    };
    let (last, next) = (last_word(slot.before), first_word(slot.behind));
    let is_date = |text: &str| is_clock(text) || words(text).any(|word| is_day(&word));
    if mostly(&is_date) {
        return Some(SlotKind::Date);
    }
    if !mostly(&|text| is_number(text) || is_money(text)) {
        return None;
    }
    let is_sign = slot.before.trim_end().ends_with(CURRENCIES)
        || slot.behind.trim_start().starts_with(CURRENCIES)
        || is_in(cues::CURRENCY, &next);
    if is_sign || mostly(&is_money) {
        return Some(SlotKind::Money);
    }
    let is_year = mostly(&is_year)
        && (is_in(cues::BEFORE_YEAR, &last) || share_of(&filled, is_recent) >= MOSTLY);
    let is_day = is_in(cues::MONTH, &last) || is_in(cues::MONTH, &next);
    let is_hour = is_in(cues::CLOCK, &next);
    Some(if is_year || is_day || is_hour { SlotKind::Date } else { SlotKind::Number })
}

/// What speaks for each kind of name.
#[derive(Default)]
struct Evidence {
    slots: usize,
    values: usize,
    names: usize,
    people: usize,
    teams: usize,
    places: usize,
    companies: usize,
    /// Slots with a word beside them that goes with a person, a team or a place.
    cues: [usize; 3],
}

/// What words beside a slot weigh against words in it.
const CUE: f64 = 0.6;

/// Least that must speak for a kind.
const LEAST: f64 = 0.3;

impl Evidence {
    fn add(&mut self, slot: &Asked<'_>) {
        self.slots += 1;
        for value in filled(slot.values) {
            self.values += 1;
            let own: Vec<String> = words(value).collect();
            let is_pronoun = own.iter().all(|word| is_in(cues::PRONOUN, word));
            self.names += usize::from(is_name(value) && !is_pronoun);
            let (Some(first), Some(last)) = (own.first(), own.last()) else { continue };
            let has = |group: &[&str]| own.iter().any(|word| is_in(group, word));
            let is_company = has(cues::COMPANY) || value.contains('&');
            let is_team = !is_company && own.len() > 1 && is_in(cues::TEAM, last);
            let is_country = has(cues::COUNTRY);
            let is_place =
                own.len() > 1 && (is_in(cues::PLACE_FIRST, first) || is_in(cues::PLACE_LAST, last));
            let has_initial = own.len() > 2 && own[1].chars().count() == 1;
            let is_person = own.len() > 1 && is_in(cues::GIVEN, first) || has_initial;
            self.companies += usize::from(is_company);
            self.teams += usize::from(is_team);
            self.places += usize::from(!is_company && (is_country || is_place && !is_team));
            self.people += usize::from(!is_company && !is_team && is_person);
        }
        let (last, next) = (last_word(slot.before), first_word(slot.behind));
        let beside = [
            (cues::BEFORE_PERSON, cues::BEHIND_PERSON),
            (cues::BEFORE_TEAM, cues::BEHIND_TEAM),
            (cues::BEFORE_PLACE, &[]),
        ];
        for (count, (before, behind)) in self.cues.iter_mut().zip(beside) {
            *count += usize::from(is_in(before, &last) || is_in(behind, &next));
        }
    }

    fn kind(&self) -> SlotKind {
        if self.values == 0 || share(self.names, self.values) < MOSTLY {
            return SlotKind::Text;
        }
        let of =
            |count: usize, cues: usize| share(count, self.values) + CUE * share(cues, self.slots);
        let [person, team, place] = self.cues;
        // Of equals the first.
        let all = [
            (SlotKind::Text, 2.0 * of(self.companies, 0)),
            (SlotKind::Team, of(self.teams, team)),
            (SlotKind::Person, of(self.people, person)),
            (SlotKind::Place, of(self.places, place)),
        ];
        let best = all.into_iter().rev().max_by(|one, other| one.1.total_cmp(&other.1));
        best.filter(|(_, weight)| *weight >= LEAST).map_or(SlotKind::Text, |(kind, _)| kind)
    }
}

const CURRENCIES: [char; 6] = ['$', '€', '£', '¥', '₫', '₹'];

fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

fn share_of(texts: &[&str], is: impl Fn(&str) -> bool) -> f64 {
    share(texts.iter().filter(|text| is(text)).count(), texts.len())
}

/// What members put there, without those that left the slot open.
fn filled(values: &[Value]) -> impl Iterator<Item = &str> {
    let filled = values.iter().filter(|value| !value.unfilled);
    filled.map(|value| value.text.trim()).filter(|text| !text.is_empty())
}

/// The words in small letters; full stops within are kept.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '.');
    let words = words.map(|word| word.trim_matches('.').to_lowercase());
    words.filter(|word| !word.is_empty())
}

fn last_word(text: &str) -> String {
    let line = text.trim_end_matches(|sign: char| sign.is_whitespace() || "“\"'’‘(".contains(sign));
    let is_end = line.ends_with(['.', '!', '?', ':', ';']);
    if is_end { String::new() } else { words(line).last().unwrap_or_default() }
}

fn first_word(text: &str) -> String {
    words(text.trim_start_matches([',', ' '])).next().unwrap_or_default()
}

/// Whether a word is one of a group, which is sorted.
fn is_in(group: &[&str], word: &str) -> bool {
    group.binary_search(&word).is_ok()
}

fn is_day(word: &str) -> bool {
    is_in(cues::MONTH, word) || is_in(cues::WEEKDAY, word)
}

/// Digits, signs and words of numbers; no others, and at least one.
fn is_number(text: &str) -> bool {
    let own = |word: &str| !word.contains(char::is_alphabetic) || is_in(cues::NUMBER, word);
    words(text).next().is_some() && words(text).all(|word| own(&word))
}

fn is_money(text: &str) -> bool {
    let has_figures = words(text)
        .any(|word| word.starts_with(|sign: char| sign.is_numeric()) || is_in(cues::NUMBER, &word));
    has_figures
        && (text.contains(CURRENCIES) || words(text).any(|word| is_in(cues::CURRENCY, &word)))
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.parse().is_ok_and(|year: u32| (1000..2200).contains(&year))
}

/// Years that are spoken of without a word that says so.
fn is_recent(text: &str) -> bool {
    text.parse().is_ok_and(|year: u32| (1950..2050).contains(&year))
}

/// `14:30`, `8 pm`.
fn is_clock(text: &str) -> bool {
    let digits =
        |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    let mut parts = text.split_whitespace();
    let time = parts.next().unwrap_or_default();
    let behind: String = parts.collect::<Vec<_>>().join(" ").to_lowercase();
    let behind = behind.trim_end_matches('.');
    match time.split_once(':') {
        Some((hours, minutes)) => {
            digits(hours)
                && minutes.len() == 2
                && digits(minutes)
                && (behind.is_empty() || is_in(cues::CLOCK, behind))
        }
        None => digits(time) && is_in(cues::CLOCK, behind),
    }
}

/// Up to six words, most with a capital.
pub(super) fn is_name(text: &str) -> bool {
    let words = text.split_whitespace();
    let capitals = words.clone().filter(|word| word.chars().any(char::is_uppercase)).count();
    let count = words.count();
    (1..=6).contains(&count) && 2 * capitals >= count
}

/// Whether a word is the name of a month.
pub(super) fn is_month(word: &str) -> bool {
    is_in(cues::MONTH, &word.to_lowercase())
}

/// Whether a word is the name of a month or of a day.
pub(super) fn is_named_day(word: &str) -> bool {
    is_day(&word.to_lowercase())
}

/// Whether a word is the number of a year.
pub(super) fn is_year_number(word: &str) -> bool {
    is_year(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use undisguise::Span;

    fn values(texts: &[&str]) -> Vec<Value> {
        let value = |(document, text): (usize, &&str)| Value {
            document,
            span: Span::new(0, 0),
            text: (*text).to_owned(),
            unfilled: false,
        };
        texts.iter().enumerate().map(value).collect()
    }

    fn kind(before: &str, texts: &[&str], behind: &str) -> SlotKind {
        kinds(&[Asked { before, values: &values(texts), behind }])[0]
    }

    #[test]
    fn kinds_are_told_where_they_are_plain() {
        assert_eq!(kind("said", &["Alma Brandt", "Leif Holm", "Vera"], "on"), SlotKind::Person);
        assert_eq!(kind("the fire in", &["Cork", "New Haven", "Brest"], ""), SlotKind::Place);
        assert_eq!(kind("", &["Rovers", "United", "City"], "beat"), SlotKind::Team);
        assert_eq!(kind("paid $", &["20", "3,000", "7"], "to"), SlotKind::Money);
        assert_eq!(kind("paid", &["$5 million", "87 cents", "€3"], "to"), SlotKind::Money);
        assert_eq!(kind("since", &["1990", "2004", "2011"], ""), SlotKind::Date);
        assert_eq!(kind("on", &["3 May", "Monday", "12 June"], ""), SlotKind::Date);
        assert_eq!(kind("at", &["8:05 a.m.", "11:30 p.m.", "12:00"], ""), SlotKind::Date);
        assert_eq!(kind("of", &["3", "17.5", "twelve"], "points"), SlotKind::Number);
        assert_eq!(kind("was", &["very sad", "so glad", "tired"], ""), SlotKind::Text);
        assert_eq!(kind("", &["Grey & Sons", "Alma Foods", "Holm Bank"], "will"), SlotKind::Text);
        assert_eq!(kind("what", &["He", "She", "He"], "said"), SlotKind::Text);
        assert_eq!(kind("", &[], ""), SlotKind::Text);
    }

    #[test]
    fn a_slot_that_repeats_another_is_of_its_kind() {
        let towns = values(&["Brest", "Cork", "Aden"]);
        let asked = [
            Asked { before: "", values: &towns, behind: "woke up to" },
            Asked { before: "the bridge in", values: &towns, behind: "." },
        ];
        assert_eq!(kinds(&asked), [SlotKind::Place; 2]);
        assert!(kinds(&[]).is_empty());
    }

    #[test]
    fn groups_of_words_are_sorted() {
        for group in [cues::GIVEN, cues::MONTH, cues::COMPANY, cues::COUNTRY, cues::NUMBER] {
            assert!(group.is_sorted());
        }
    }
}
