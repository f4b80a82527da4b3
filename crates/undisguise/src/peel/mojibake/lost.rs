//! Bytes that got lost: the encoding has no character for them, and the letters that end with one
//! of them all look the same. The word decides.

use rustc_hash::FxHashMap;

use crate::class::lower;
use crate::model::{Model, UNKNOWN};
use crate::tables::lookalikes;
use crate::{Certainty, Finding, Kind, Language, Reason, Span};

use super::{Gap, NO_BREAK_SPACE, SOFT_HYPHEN, View};

/// How far the best letter must be ahead of the next, in nats, to be certain, and to be likely.
const CERTAIN: f32 = 3.0;
const LIKELY: f32 = 1.5;

/// How many words tell the language.
const SAMPLE: usize = 40;

/// How many further gaps of a word are filled in to ask about one.
const MOST_GAPS: usize = 2;

/// How many letters of a word are asked on each side.
const REACH: usize = 16;

/// Stands for a letter that was lost; no text that was read in a wrong encoding holds it.
const LOST: char = '\u{FFFC}';

/// Finds what stood where a byte is missing. Linear in the length of the text.
pub(super) fn find(view: &View<'_>) -> Vec<Finding> {
    let (reading, places) = read(view);
    // Two spaces: one of them was the byte. Elsewhere they were put together, or else the only
    // space behind a letter was the byte.
    let spaced = |gap: &Gap| view.text[gap.span.end..].starts_with("  ");
    let collapsed = !view.gaps.iter().any(spaced);
    let asked: Vec<Question> = view
        .gaps
        .iter()
        .zip(places)
        .map(|(gap, place)| Question::new(view, *gap, &reading, place, collapsed))
        .filter(|question| !question.answers.is_empty())
        .collect();
    let words: Vec<&Question> =
        asked.iter().filter(|question| question.is_word()).take(SAMPLE).collect();
    let language = (!words.is_empty()).then(|| language(&words, &whole(&reading))).flatten();
    let mut known = FxHashMap::default();
    let answer = |question: &Question| {
        let key = (question.word.clone(), question.answers.clone());
        let (meant, certainty) =
            *known.entry(key).or_insert_with(|| question.answer(language.map(Language::model)));
        // The letter as it stands makes the best word: nothing was lost.
        (meant != question.first).then(|| question.finding(view.text, meant, certainty))
    };
    asked.iter().filter_map(answer).collect()
}

/// The text as it reads, with [`LOST`] at each gap, and where they stand in it.
fn read(view: &View<'_>) -> (String, Vec<usize>) {
    let mut reading = String::with_capacity(view.text.len());
    let mut places = Vec::with_capacity(view.gaps.len());
    let mut sequences = view.sequences.iter().peekable();
    let mut at = 0;
    for gap in &view.gaps {
        while let Some(found) = sequences.next_if(|found| found.span.start < gap.span.start) {
            reading.push_str(&view.text[at..found.span.start]);
            reading.push(found.meant);
            at = found.span.end;
        }
        reading.push_str(&view.text[at..gap.span.start]);
        places.push(reading.len());
        reading.push(LOST);
        at = behind(view.text, gap);
    }
    for found in sequences {
        reading.push_str(&view.text[at..found.span.start]);
        reading.push(found.meant);
        at = found.span.end;
    }
    reading.push_str(&view.text[at..]);
    (reading, places)
}

/// Where a gap ends, with the sign that stands for the lost byte.
fn behind(text: &str, gap: &Gap) -> usize {
    let lost = text[gap.span.end..].starts_with(char::REPLACEMENT_CHARACTER);
    gap.span.end + if lost { char::REPLACEMENT_CHARACTER.len_utf8() } else { 0 }
}

/// Which letter stood at a gap?
struct Question {
    span: Span,
    /// What stands there, if it is one letter and nothing tells that a byte is missing.
    first: char,
    /// The letters of the word, small, with [`LOST`] at this place and at other gaps.
    word: String,
    /// Where in the word, in characters.
    at: usize,
    answers: Vec<char>,
}

impl Question {
    fn new(view: &View<'_>, gap: Gap, reading: &str, place: usize, collapsed: bool) -> Question {
        let (before, after) = (&reading[..place], &reading[place + LOST.len_utf8()..]);
        let is_letter = |letter: &char| letter.is_alphabetic() || *letter == LOST;
        let mut word: Vec<char> = before.chars().rev().take(REACH).take_while(is_letter).collect();
        word.reverse();
        let at = word.len();
        word.push(LOST);
        word.extend(after.chars().take(REACH).take_while(is_letter));
        let end = behind(view.text, &gap);
        let shown = &view.text[gap.span.start..end];
        let mut letters = shown.chars();
        let first = match (letters.next(), letters.next()) {
            (Some(first), None) => first,
            _ => LOST,
        };
        let mut span = Span::new(gap.span.start, end);
        let spaces = view.text[end..].bytes().take_while(|byte| *byte == b' ').take(2).count();
        let mut answers: Vec<char> =
            view.page.undefined().iter().filter_map(|byte| gap.put_in(*byte)).collect();
        if before.ends_with(char::is_lowercase) {
            answers.retain(|letter| !letter.is_uppercase());
        } else if is_capital(before, after) {
            let capitals = answers.clone();
            answers.retain(|letter| {
                letter.to_uppercase().all(|own| own == *letter || !capitals.contains(&own))
            });
        } else {
            let small = answers.clone();
            answers.retain(|letter| lower(*letter) == *letter || !small.contains(&lower(*letter)));
        }
        let hyphen = view.text[end..]
            .strip_prefix('-')
            .is_some_and(|next| next.starts_with(char::is_lowercase));
        let hyphen = gap
            .put_in(SOFT_HYPHEN)
            .filter(|letter| hyphen && first != LOST && letter.is_lowercase());
        let spaced = gap.put_in(NO_BREAK_SPACE).filter(|_| spaces > 0 && first != LOST);
        match spaced {
            // So is what is left of í before a hyphen inside a word.
            None if hyphen.is_some() && before.ends_with(char::is_lowercase) => {
                answers = Vec::from_iter(hyphen);
                span.end += 1;
            }
            // `Ã` before a space is what is left of à, and nothing else.
            Some(letter) if letter.is_lowercase() => {
                answers = vec![letter];
                span.end += usize::from(spaces > 1 || !collapsed);
            }
            _ => answers.extend(spaced),
        }
        let only = span.end > end || spaced.is_some_and(char::is_lowercase);
        if first != LOST && !only && !answers.is_empty() {
            answers.push(first);
        }
        let word = word.into_iter().map(lower).collect();
        Question { span, first, word, at, answers }
    }

    /// Whether a letter is asked for.
    fn is_word(&self) -> bool {
        self.answers.iter().any(|letter| letter.is_alphabetic())
    }

    /// The best letter, and how sure it is.
    fn answer(&self, model: Option<&Model>) -> (char, Certainty) {
        let mut scored: Vec<(f32, char)> = self
            .answers
            .iter()
            .map(|letter| (model.map_or(0.0, |model| self.score(model, *letter)), *letter))
            .collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0));
        let lead = match scored.as_slice() {
            [best, next, ..] => best.0 - next.0,
            _ => CERTAIN,
        };
        let certainty = match lead {
            lead if lead >= CERTAIN => Certainty::Certain,
            lead if lead >= LIKELY => Certainty::Likely,
            _ => Certainty::Possible,
        };
        scored.first().map_or((self.first, certainty), |best| (best.1, certainty))
    }

    /// How likely the word is with a letter in the place, and the best ones in other gaps.
    fn score(&self, model: &Model, letter: char) -> f32 {
        let mut letters: Vec<char> = self.word.chars().collect();
        letters[self.at] = lower(letter);
        self.best(model, &mut letters, MOST_GAPS)
    }

    /// How likely a word is with the best letters in its first gaps.
    fn best(&self, model: &Model, letters: &mut [char], gaps: usize) -> f32 {
        let gap = letters.iter().position(|letter| *letter == LOST).filter(|_| gaps > 0);
        let Some(gap) = gap else { return likelihood(model, letters) };
        let mut best = f32::MIN;
        for answer in &self.answers {
            letters[gap] = lower(*answer);
            best = best.max(self.best(model, letters, gaps - 1));
        }
        letters[gap] = LOST;
        best
    }

    fn finding(&self, text: &str, meant: char, certainty: Certainty) -> Finding {
        let reasons = [Reason::WrongEncoding, Reason::Context];
        Finding {
            span: self.span,
            shown: self.span.of(text).into(),
            meant: meant.to_string().into(),
            kind: Kind::Mojibake,
            certainty,
            reasons: reasons.into_iter().take(1 + usize::from(self.answers.len() > 1)).collect(),
            scheme: None,
        }
    }
}

/// Whether a letter that the model cannot tell from its capital is one: at the beginning of a
/// sentence, and among capitals.
fn is_capital(before: &str, after: &str) -> bool {
    let spaces = before.trim_end_matches(|letter: char| " \u{A0}\t\"'«„“‘([-–".contains(letter));
    let begins = spaces.is_empty() || spaces.ends_with(['.', '!', '?', '…', ':', '\n']);
    let mut next = after.chars().take_while(|letter| letter.is_alphabetic());
    match next.next() {
        Some(next) if next.is_uppercase() => true,
        Some(_) => begins,
        None => before.ends_with(char::is_uppercase),
    }
}

/// The first words of a text from which nothing was lost, in small letters.
fn whole(reading: &str) -> Vec<Vec<char>> {
    let words = reading.split(|letter: char| !letter.is_alphabetic() && letter != LOST);
    let words = words.filter(|word| word.len() > 3 && word.len() <= REACH && !word.contains(LOST));
    words.take(SAMPLE).map(|word| word.chars().map(lower).collect()).collect()
}

/// How likely a word is; what is no letter of the language counts as what it looks like.
fn likelihood(model: &Model, letters: &[char]) -> f32 {
    let symbol = |letter: &char| {
        let like = || lookalikes(*letter).find_map(|alike| model.symbol(lower(alike.letter)));
        model.symbol(*letter).or_else(like).unwrap_or(UNKNOWN)
    };
    model.word(letters.iter().map(symbol))
}

/// The language in which the words are likeliest, those with gaps each with its best letter.
fn language(words: &[&Question], whole: &[Vec<char>]) -> Option<Language> {
    let weigh = |language: Language| -> f32 {
        let model = language.short_model();
        let best = |question: &&Question| {
            let scores = question.answers.iter().map(|letter| question.score(model, *letter));
            scores.fold(f32::MIN, f32::max)
        };
        let whole = whole.iter().map(|word| likelihood(model, word));
        words.iter().map(best).chain(whole).sum()
    };
    let scored = Language::all().map(|language| (weigh(language), language));
    scored.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, language)| language)
}

#[cfg(test)]
mod tests {
    use crate::{Certainty, restore};

    fn restored(text: &str) -> String {
        restore(text, &super::super::find(text), Certainty::Certain).into_text()
    }

    #[test]
    fn what_the_word_tells_comes_back() {
        // A no-break space became an ordinary one, and a quotation mark lost its last byte.
        assert_eq!(
            restored("VoilÃ  dÃ©jÃ  la fin du sÃ©jour, dit-il : â€œÃ  bientÃ´tâ€."),
            "Voilà déjà la fin du séjour, dit-il : “à bientôt”."
        );
        assert_eq!(
            restored("Ã  s nove horas, nÃ£o Ã s oito da manhÃ£."),
            "à s nove horas, não às oito da manhã."
        );
        assert_eq!(restored("La coerciÃ³ fÃ-sica i la nociÃ³."), "La coerció física i la noció.");
        // In cp1252 the letters с, э and я all lose their last byte.
        let lost = "ÐŸÐ¾Ñ\u{FFFD}Ð»Ðµ Ð¾Ð±ÐµÐ´Ð° Ñ\u{FFFD}Ð¾Ñ€Ð¾ÐºÐ° Ñ\u{FFFD}Ð¿Ð°Ð»Ð°";
        assert_eq!(restored(lost), "После обеда сорока спала");
    }
}
