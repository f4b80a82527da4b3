//! Templates: what a family says in the same words, and what each member puts into the slots.

mod cues;
mod kind;
mod unfilled;

use std::cmp::Reverse;
use std::ops::Range;

use undisguise::{Restoration, Span, reveal};

use super::align::{Aligned, align};
use super::words::{Word, words};
use kind::{Asked, is_month, is_named_day, is_year_number, kinds};

pub use unfilled::unfilled_slots;

/// A text with slots that each member of a family fills its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The number of the document whose wording is shown where members differ in capitals and
    /// signs only.
    pub model: usize,
    /// Fixed words, optional words and slots in the order of the text.
    pub parts: Vec<Part>,
}

impl Template {
    /// The slots, in order.
    pub fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.parts.iter().filter_map(|part| match part {
            Part::Slot(slot) => Some(slot),
            Part::Fixed(_) | Part::Optional(_) => None,
        })
    }
}

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// What most members say here, restored.
    Fixed(String),
    /// What only a part of the members says here, several words together, restored.
    Optional(String),
    /// What varies.
    Slot(Slot),
}

/// A place in a template that each member fills its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// What is put there, where that is plain.
    pub kind: SlotKind,
    /// What each member puts there, in the order of the family; members that were cut off before,
    /// or lack the optional part in which it stands, are left out.
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
    /// Days, months, years and times of a day.
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

    fn text(&self) -> &str {
        self.restoration.text()
    }

    fn word(&self, at: usize) -> &str {
        self.words[at].span.of(self.text())
    }

    /// A stretch of its words in the parts that signs make of it.
    fn pieces(&self, words: Range<usize>) -> Vec<Range<usize>> {
        let mut pieces: Vec<Range<usize>> = Vec::new();
        for at in words {
            match pieces.last_mut() {
                Some(last) if !self.is_border(last.start, at) => last.end = at + 1,
                _ => pieces.push(at..at + 1),
            }
        }
        pieces
    }

    /// Whether a value that began at one word ends before another.
    fn is_border(&self, start: usize, at: usize) -> bool {
        /// Letters of a word before a full stop that may be an abbreviation.
        const SHORT: usize = 3;
        let (last, next) = (self.word(at - 1), self.word(at));
        let signs = &self.text()[self.words[at - 1].span.end..self.words[at].span.start];
        if signs.contains(',') {
            // March 3, 2024
            return !is_year_number(next) || !(start..at).any(|at| is_month(self.word(at)));
        }
        let is_spaced = signs.chars().any(char::is_whitespace);
        let ends = signs.contains(['!', '?', ':']) && is_spaced
            || signs.contains('.') && is_spaced && last.chars().count() > SHORT;
        // Harwick Rovers 3
        let is_figure = is_spaced
            && next.bytes().all(|byte| byte.is_ascii_digit())
            && last.starts_with(char::is_uppercase)
            && !is_named_day(last);
        ends || is_figure || signs.contains([';', '(', ')', '—', '–', '“', '”', '"', '\n', '|'])
    }

    /// Where what it puts into a slot stands in the restored text, with the signs that belong to it.
    fn place(&self, filling: &Range<usize>) -> Span {
        let text = self.text();
        let Some([first, .., last] | [first @ last]) = self.words.get(filling.clone()) else {
            let at = self.words.get(filling.start).map_or(text.len(), |word| word.span.start);
            return Span::new(at, at);
        };
        let (mut start, mut end) = (first.span.start, last.span.end);
        let behind = &text[end..];
        // 5 p.m. and 7:30 are one word each for a reader.
        let sign = behind.chars().next().filter(|sign| ['.', ':'].contains(sign));
        let rest = sign.map_or(0, |sign| {
            behind[sign.len_utf8()..].find(is_sign).unwrap_or(behind.len() - sign.len_utf8())
        });
        if rest > 0 {
            end += 1 + rest;
            let is_short = rest == 1 && behind[1..].starts_with(char::is_alphabetic);
            end += usize::from(is_short && text[end..].starts_with('.'));
        }
        end += usize::from(text[end..].starts_with('%'));
        if let Some((at, _)) = text[..start].char_indices().next_back() {
            start = if text[at..].starts_with(CURRENCIES) { at } else { start };
        }
        // The brackets around a slot that was left open belong to it.
        while let Some((at, opening)) = text[..start].char_indices().next_back() {
            let closing = match opening {
                '[' => "]",
                '{' => "}",
                '<' => ">",
                _ => break,
            };
            if !text[end..].starts_with(closing) {
                break;
            }
            (start, end) = (at, end + closing.len());
        }
        Span::new(start, end)
    }

    /// What it puts into a slot.
    fn value(&self, filling: &Range<usize>) -> Value {
        let read = self.place(filling);
        let map = self.restoration.map();
        let shown = read.of(self.text());
        Value {
            document: self.document,
            span: Span::new(map.to_original(read.start), map.to_original(read.end)),
            text: shown.to_owned(),
            unfilled: !unfilled_slots(shown).is_empty(),
        }
    }
}

/// The template of members; where they differ in signs only, it is written as by the one at `model`.
pub(crate) fn template(members: &[Member], model: usize) -> Template {
    let hashes: Vec<Vec<u32>> =
        members.iter().map(|member| member.words.iter().map(|word| word.hash).collect()).collect();
    let mut aligned = Vec::new();
    for part in align(&hashes).parts {
        match part {
            Aligned::Run { .. } => aligned.push(part),
            Aligned::Slot(own) => {
                aligned.extend(divided(members, own).into_iter().map(Aligned::Slot));
            }
        }
    }
    let mut parts: Vec<Part> = Vec::new();
    for at in 0..aligned.len() {
        match &aligned[at] {
            Aligned::Run { is_optional, .. } => {
                let text = run_text(members, &aligned, at, model);
                parts.push(if *is_optional { Part::Optional(text) } else { Part::Fixed(text) });
            }
            Aligned::Slot(own) => {
                if let Some(Aligned::Slot(before)) = at.checked_sub(1).map(|at| &aligned[at]) {
                    parts.push(Part::Fixed(between(members, before, own)));
                }
                let filled = members.iter().zip(own);
                let values = filled.filter_map(|(member, own)| Some(member.value(own.as_ref()?)));
                parts.push(Part::Slot(Slot { kind: SlotKind::Text, values: values.collect() }));
            }
        }
    }
    tell_kinds(&mut parts);
    Template { model: members[model].document, parts }
}

/// Words of each member that stand in a slot.
type Fillings = Vec<Option<Range<usize>>>;

/// A slot in the parts that signs make of it, where most members have as many of them; what the
/// others say stands in the first one, undivided.
fn divided(members: &[Member], fillings: Fillings) -> Vec<Fillings> {
    let pieces: Vec<Vec<Range<usize>>> = members
        .iter()
        .zip(&fillings)
        .map(|(member, filling)| filling.clone().map_or_else(Vec::new, |it| member.pieces(it)))
        .collect();
    let mut counts: Vec<usize> = pieces.iter().map(Vec::len).filter(|count| *count > 0).collect();
    counts.sort_unstable();
    let usual = counts.get(counts.len() / 2).copied().unwrap_or(1);
    let same = counts.iter().filter(|count| **count == usual).count();
    if usual < 2 || same * 5 < counts.len() * 4 {
        return vec![fillings];
    }
    let own = |(pieces, whole): (&Vec<Range<usize>>, &Option<Range<usize>>), at: usize| match pieces
        .len()
        == usual
    {
        true => pieces.get(at).cloned(),
        false => whole.clone().filter(|_| at == 0),
    };
    let part = |at: usize| pieces.iter().zip(&fillings).map(|pair| own(pair, at)).collect();
    (0..usual).map(part).collect()
}

/// The text of a run of shared words, from the slot before it to the one behind it, by the member
/// that has most of it.
fn run_text(members: &[Member], aligned: &[Aligned], at: usize, model: usize) -> String {
    let Aligned::Run { members: runs, .. } = &aligned[at] else { return String::new() };
    let before = at.checked_sub(1).map(|at| &aligned[at]);
    let behind = aligned.get(at + 1);
    let filled = |part: Option<&Aligned>, number: usize| match part {
        Some(Aligned::Slot(own)) => own[number].clone().filter(|words| !words.is_empty()),
        _ => None,
    };
    let is_open = |part: Option<&Aligned>, number: usize| {
        matches!(part, Some(Aligned::Slot(_))) && filled(part, number).is_none()
    };
    let having = runs.iter().enumerate().filter_map(|(number, run)| Some((number, run.as_ref()?)));
    let best = having.max_by_key(|(number, (words, count))| {
        let open = usize::from(is_open(before, *number)) + usize::from(is_open(behind, *number));
        (*count, Reverse(open), Reverse(words.len()), *number == model, Reverse(*number))
    });
    let Some((number, (run, _))) = best else { return String::new() };
    let member = &members[number];
    let text = member.text();
    let first = member.words[run.start].span.start;
    let start = match (filled(before, number), before) {
        // A value may take in the first word of the run: the `m` of `5 p.m.`
        (Some(words), _) => member.place(&words).end,
        (None, None) if run.start == 0 => 0,
        // An opening sign belongs to the word behind it.
        _ => text[..first].trim_end_matches(OPENING).len(),
    };
    let last = member.words[run.end - 1].span.end;
    let next = member.words.get(run.end).map_or(text.len(), |word| word.span.start);
    let end = match (filled(behind, number), behind) {
        (Some(words), _) => member.place(&words).start,
        (None, Some(_)) => text[..next].trim_end_matches(OPENING).len(),
        (None, None) if run.end == member.words.len() => text.len(),
        (None, None) => last + text[last..next].find(char::is_whitespace).unwrap_or(0),
    };
    text[start..end.max(start)].to_owned()
}

/// What stands between two slots without a shared word between them.
fn between(
    members: &[Member],
    before: &[Option<Range<usize>>],
    behind: &[Option<Range<usize>>],
) -> String {
    let both = members.iter().zip(before.iter().zip(behind)).find_map(|(member, (one, other))| {
        let (one, other) = (member.place(one.as_ref()?), member.place(other.as_ref()?));
        member.text().get(one.end..other.start).filter(|signs| signs.len() < one.end)
    });
    both.unwrap_or(" ").to_owned()
}

/// Fills in what kind each slot is.
fn tell_kinds(parts: &mut [Part]) {
    let fixed = |part: Option<&Part>| match part {
        Some(Part::Fixed(text) | Part::Optional(text)) => text.clone(),
        _ => String::new(),
    };
    let before: Vec<String> =
        (0..parts.len()).map(|at| fixed(at.checked_sub(1).map(|at| &parts[at]))).collect();
    let behind: Vec<String> = (0..parts.len()).map(|at| fixed(parts.get(at + 1))).collect();
    let asked: Vec<Asked<'_>> = parts
        .iter()
        .zip(before.iter().zip(&behind))
        .filter_map(|(part, (before, behind))| match part {
            Part::Slot(slot) => Some(Asked { before, values: &slot.values, behind }),
            Part::Fixed(_) | Part::Optional(_) => None,
        })
        .collect();
    let kinds = kinds(&asked);
    let slots = parts.iter_mut().filter_map(|part| match part {
        Part::Slot(slot) => Some(slot),
        Part::Fixed(_) | Part::Optional(_) => None,
    });
    for (slot, kind) in slots.zip(kinds) {
        slot.kind = kind;
    }
}

const CURRENCIES: [char; 6] = ['$', '€', '£', '¥', '₫', '₹'];

/// Signs that open something.
const OPENING: [char; 8] = ['“', '‘', '"', '(', '«', '„', '¿', '¡'];

fn is_sign(letter: char) -> bool {
    !letter.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(texts: &[&str]) -> Template {
        let config = undisguise::Config::default();
        let members: Vec<Member> =
            texts.iter().enumerate().map(|(at, text)| Member::read(at, text, &config)).collect();
        template(&members, 0)
    }

    /// The parts in one line, slots as `{kind}`, optional parts in brackets.
    fn shown(template: &Template) -> String {
        let part = |part: &Part| match part {
            Part::Fixed(text) => text.clone(),
            Part::Optional(text) => format!("[{text}]"),
            Part::Slot(slot) => format!("{{{}}}", slot.kind.name()),
        };
        template.parts.iter().map(part).collect()
    }

    fn values(slot: &Slot) -> Vec<&str> {
        slot.values.iter().map(|value| value.text.as_str()).collect()
    }

    #[test]
    fn a_template_reads_like_its_documents() {
        let found = found(&[
            "“Not a word,” said Alma Brandt at 8:05 p.m. in Brest, Monday. She paid $20 and left.",
            "“Not a word,” said Leif Holm at 7:30 a.m. in New Haven, Friday. She paid $3,000 and left.",
            "“Not a word,” said Vera Lund at 11:15 p.m. in Cork, Sunday. She paid $7.50 and left.",
            "“Not a word,” said Nils Rask at 9:45 a.m. in Aden, Tuesday. She paid $400 and left.",
        ]);
        let wanted =
            "“Not a word,” said {person} at {date} in {place}, {date}. She paid {money} and left.";
        assert_eq!(shown(&found), wanted);
        let slots: Vec<&Slot> = found.slots().collect();
        assert_eq!(values(slots[1]), ["8:05 p.m.", "7:30 a.m.", "11:15 p.m.", "9:45 a.m."]);
        assert_eq!(values(slots[4]), ["$20", "$3,000", "$7.50", "$400"]);
    }

    #[test]
    fn dates_stay_together_and_scores_come_apart() {
        let found = found(&[
            "Harwick Rovers 3, Portree City 1 was the score when March 3, 2024 came to an end for all.",
            "Dunvale 2, Eastport Mariners 6 was the score when June 14, 2021 came to an end for all.",
            "Ashdown United 5, Fenwick Town 4 was the score when May 30, 2019 came to an end for all.",
        ]);
        let slots: Vec<&Slot> = found.slots().collect();
        let firsts: Vec<&str> = slots.iter().map(|slot| values(slot)[0]).collect();
        assert_eq!(firsts, ["Harwick Rovers", "3", "Portree City", "1", "March 3, 2024"]);
    }

    #[test]
    fn a_slot_left_open_is_flagged_even_when_disguised() {
        let open = "Nobody had seen the singer cry, but when [Wife's Name] walked in he could not \
            stop, and the whole hall in {{city}} stood up until the night was over."
            .replace('n', "п");
        let texts = [
            open.as_str(),
            "Nobody had seen the singer cry, but when Alma walked in he could not stop, and the \
             whole hall in Brest stood up until the night was over.",
            "Nobody had seen the singer cry, but when Ines Holm walked in he could not stop, and \
             the whole hall in Cork stood up until the night was over.",
        ];
        let found = found(&texts);
        let slots: Vec<&Slot> = found.slots().collect();
        assert_eq!(values(slots[0]), ["[Wife's Name]", "Alma", "Ines Holm"]);
        assert_eq!(values(slots[1]), ["{{city}}", "Brest", "Cork"]);
        let flags: Vec<bool> = slots[0].values.iter().map(|value| value.unfilled).collect();
        assert_eq!(flags, [true, false, false]);
        assert_eq!(slots[0].values[0].span.of(texts[0]), "[Wife's Name]");
    }

    #[test]
    fn nothing_shared_is_no_template() {
        assert!(found(&["", "", ""]).parts.is_empty());
        assert!(found(&["one", "two", "three"]).slots().next().is_none());
    }
}
