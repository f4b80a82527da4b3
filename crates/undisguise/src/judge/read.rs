//! Chooses the script and the language the signs are read in, and reads them.

use rustc_hash::FxHashMap;

use crate::class::{Class, Script, class, lower};
use crate::look::count;
use crate::model::{Model, SILENT, Symbol, UNKNOWN};
use crate::peel::{is_divided, may_be_divided};
use crate::{Certainty, Language, Sightings};

use super::merge::{Options, options};
use super::own;
use super::page::{Page, Shape, Type};
use super::plainly;
use super::puzzle::{Puzzle, Sample};
use super::solve::{Solution, median, solve};

/// Evidence, in nats, from which a scheme counts as certain, and as likely.
const CERTAIN: f32 = 6.0;
const LIKELY: f32 = 2.5;

/// Evidence below which nothing is said at all.
const POSSIBLE: f32 = 1.0;

/// What each further sign in the same word adds: an accident swaps one letter, not three.
const FURTHER_SIGN: f32 = 2.0;
const MOST_FURTHER: usize = 2;

/// How many words a script that is not the main one must have to be asked for at all.
const MINOR_WORDS: usize = 3;

/// What is asked of words wholly of signs beyond their lead over their own language: real words
/// of two languages look alike now and then (`норе`).
const WORDS_OF_SIGNS: f32 = 4.0;

/// Longer words are none, and would be asked for as long as they are.
const LONGEST: usize = 60;

/// How many fullwidth letters a page must hold to be written in them.
const WIDE: usize = 10;

/// The same of small ones: what is written in them for their looks are mostly capitals.
const WIDE_SMALL: usize = 4;

/// What each further word adds that is a fluent one with its signs read as letters.
const TELLING_WORD: f32 = 2.5;

/// What a sign of a script adds that has no business among the letters of the base script at
/// all; Greek and Cyrillic letters stand in honest words now and then.
const ALIEN: f32 = 5.0;

/// What each word adds that can be nothing but a word of the language.
const PLAINLY_A_WORD: f32 = 2.5;

/// Mean log probability of a symbol of a word that counts as telling.
const TELLING: f32 = -1.9;

/// Lead over the next letter, in nats, from which the letter of a sign is certain, and likely.
const CERTAIN_LETTER: f32 = 2.0;
const LIKELY_LETTER: f32 = 0.7;

/// Mean log probability of a symbol, in nats, below which words are no good language.
const FLUENT: f32 = -2.3;

/// How many ordinary words, and how many words with signs, tell the language.
const SAMPLE: usize = 40;

/// Languages that explain the sample this much worse than the best one are not asked, in nats.
const BEHIND: f32 = 12.0;

/// Mean log probability of a symbol from which English is taken without asking others.
const PLAINLY_ENGLISH: f32 = -1.9;

/// A page read in one language: what each sign may mean, and how sure that is.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) page: Page,
    pub(super) puzzle: Puzzle,
    pub(super) solution: Solution,
    /// By sign: the letters it stands for; empty when nothing was found.
    pub(super) options: Options,
    /// By sign.
    pub(super) certainty: Vec<Certainty>,
    /// Of the scheme as a whole.
    pub(super) scheme: Certainty,
    /// Evidence for the scheme, in nats.
    pub(super) evidence: f32,
    /// Other scripts in which words of other languages stand on the page.
    pub(super) strangers: Vec<Script>,
}

/// Reads the page in the script and language in which its signs make the most sense.
pub(super) fn read(text: &str, sightings: &Sightings) -> Option<Reading> {
    if sightings.words.is_empty() {
        return read_words_of_signs(text, sightings);
    }
    let mut best: Option<Reading> = None;
    for (rank, base) in bases(text, sightings).into_iter().enumerate() {
        let Some(reading) = read_in(text, sightings, base, rank > 0) else { continue };
        let certain = reading.scheme == Certainty::Certain;
        if best.as_ref().is_none_or(|best| reading.is_better_than(best)) {
            best = Some(reading);
        }
        if certain {
            break;
        }
    }
    best.filter(|best| best.evidence >= POSSIBLE && best.solution.fluency >= FLUENT)
}

/// Reads a page without a mixed word: every word is made wholly of signs, or none is.
///
/// Such words must be better language in Latin letters than in any language of their own script.
fn read_words_of_signs(text: &str, sightings: &Sightings) -> Option<Reading> {
    if !own::may_be_signs(text, &sightings.others) {
        return None;
    }
    let page = Page::read(text, sightings, Script::Latin, true);
    let all = page.types.iter().filter(|kind| kind.shape == Shape::Pure).count();
    let everything = vec![true; page.types.len()];
    let (_, language) = *languages(text, &page, &everything, Script::Latin).first()?;
    let plain = plain_letters(text, &page);
    let guess = Puzzle::new(&page, &plain, language, &[]);
    let (asked, _) = own::sort(text, &page, &guess);
    if asked.iter().filter(|asked| **asked).count() * 10 < all * 9 {
        return None;
    }
    let puzzle = Puzzle::new(&page, &plain, language, &asked);
    let solution = solve(&puzzle);
    let kinds = page.types.iter().zip(&asked).filter(|(_, asked)| **asked);
    let ahead = kinds.map(|(kind, _)| own::ahead(text, &page, kind, &puzzle, &solution.meaning));
    let evidence = ahead.sum::<f32>() - WORDS_OF_SIGNS;
    let answer = Answer { page, asked, puzzle, solution };
    let reading = weigh(text, answer, evidence, Vec::new(), false);
    (reading.scheme > Certainty::Possible).then_some(reading)
}

/// How many scripts there are to choose from.
const SCRIPTS: usize = 3;

/// The scripts whose letters the suspicious words hold, the most frequent of the text first.
fn bases(text: &str, sightings: &Sightings) -> Vec<Script> {
    let mut bases: Vec<Script> = Vec::new();
    for word in &sightings.words {
        if bases.len() == SCRIPTS {
            break;
        }
        for letter in word.of(text).chars() {
            match class(letter) {
                Class::Letter(script) if !bases.contains(&script) => bases.push(script),
                _ => {}
            }
        }
    }
    let latin = || 2 * count(text.as_bytes(), |byte| byte.is_ascii_alphabetic()) > text.len();
    if bases.is_empty() || (!bases.contains(&Script::Latin) && latin()) {
        bases.push(Script::Latin);
    }
    if bases.len() > 1 {
        let bytes = text.as_bytes();
        let count = |script: Script| match script {
            Script::Latin => count(bytes, |byte| byte.is_ascii_alphabetic()),
            Script::Cyrillic => count(bytes, |byte| (0xD0..=0xD4).contains(&byte)),
            Script::Greek => count(bytes, |byte| (0xCD..=0xCF).contains(&byte)),
            // Never a base: no letter of these is of the class of plain letters.
            _ => 0,
        };
        bases.sort_by_cached_key(|script| std::cmp::Reverse(count(*script)));
    }
    bases
}

/// A page, the words of it that are asked, and what their signs mean in one language.
struct Answer {
    page: Page,
    asked: Vec<bool>,
    puzzle: Puzzle,
    solution: Solution,
}

fn read_in(text: &str, sightings: &Sightings, base: Script, minor: bool) -> Option<Reading> {
    let page = Page::read(text, sightings, base, false);
    let mut answer = answer(text, page, base, None, minor)?;
    let mut found = evidence(text, &answer.page, &answer.puzzle, &mut answer.solution);
    if found < CERTAIN * minority(minor) {
        return Some(weigh(text, answer, found, Vec::new(), minor));
    }
    if !answer.page.is_whole {
        let page = Page::read(text, sightings, base, true);
        let language = answer.puzzle.language;
        answer = self::answer(text, page, base, Some(language), minor)?;
        found = evidence(text, &answer.page, &answer.puzzle, &mut answer.solution);
    }
    let (words_of_signs, strangers) = own::sort(text, &answer.page, &answer.puzzle);
    if own::is_at_home(text, &answer.page, &strangers) {
        return None;
    }
    if words_of_signs.contains(&true) {
        for (asked, more) in answer.asked.iter_mut().zip(words_of_signs) {
            *asked |= more;
        }
        let plain = plain_letters(text, &answer.page);
        let language = answer.puzzle.language;
        answer.puzzle = Puzzle::new(&answer.page, &plain, language, &answer.asked);
        answer.solution = solve(&answer.puzzle);
        found = evidence(text, &answer.page, &answer.puzzle, &mut answer.solution);
    }
    Some(weigh(text, answer, found, strangers, minor))
}

/// The best answer in the languages of a script, or in the one that is known already.
fn answer(
    text: &str,
    page: Page,
    base: Script,
    known: Option<Language>,
    minor: bool,
) -> Option<Answer> {
    let asked = asked(text, &page);
    let words = asked.iter().filter(|asked| **asked).count();
    if words == 0 || (minor && words < MINOR_WORDS) {
        return None;
    }
    let plain = plain_letters(text, &page);
    let languages = match known {
        Some(language) => vec![(0.0, language)],
        None => languages(text, &page, &asked, base),
    };
    let mut best: Option<(f32, Puzzle, Solution)> = None;
    for (likelihood, language) in languages {
        let puzzle = Puzzle::new(&page, &plain, language, &asked);
        let solution = solve(&puzzle);
        let score = likelihood + total(&puzzle, &solution);
        if best.as_ref().is_none_or(|best| score > best.0) {
            best = Some((score, puzzle, solution));
        }
    }
    let (_, puzzle, solution) = best?;
    Some(Answer { page, asked, puzzle, solution })
}

/// The small letters of the base script in the marked lines, with counts.
fn plain_letters(text: &str, page: &Page) -> Vec<(char, usize)> {
    let mut bytes = [0usize; 256];
    let mut others: FxHashMap<char, usize> = FxHashMap::default();
    let marked = page.lines.iter().zip(&page.marked).filter(|(_, marked)| **marked);
    for (line, _) in marked {
        for &byte in line.of(text).as_bytes() {
            bytes[usize::from(byte)] += 1;
        }
        if page.base != Script::Latin {
            let letters = line.of(text).chars();
            for letter in letters.filter(|letter| class(*letter) == Class::Letter(page.base)) {
                *others.entry(letter).or_default() += 1;
            }
        }
    }
    let ascii = (b'a'..=b'z').map(|letter| (char::from(letter), bytes[usize::from(letter)]));
    let others = others.into_iter().filter(|(letter, _)| lower(*letter) == *letter);
    others.chain(ascii).collect()
}

/// Which words say anything of what their signs mean, by type.
fn asked(text: &str, page: &Page) -> Vec<bool> {
    let wide = page.types.iter().any(|kind| kind.shape == Shape::Wide) && is_written_wide(text);
    let phonetic = memchr::memchr(PHONETIC_LEAD, text.as_bytes()).is_some();
    let may_divide = may_be_divided(text);
    let asked = page.types.iter().map(|kind| match kind.shape {
        _ if page.length(kind) > LONGEST => false,
        Shape::Pure | Shape::Edged | Shape::RunTogether => false,
        Shape::Wide => wide,
        Shape::Mixed | Shape::Styled => {
            let sounds = is_between_strokes(text, kind) || (phonetic && is_phonetic(text, kind));
            let word = kind.first.of(text);
            !(sounds || is_prefixed(word) || may_divide && is_divided(word))
        }
    });
    asked.collect()
}

/// Small letters of one script before capitals of another: `noФУНКЦИЈА`.
fn is_prefixed(word: &str) -> bool {
    // Nearly no word ends in a capital.
    let ends_in_capital = match word.as_bytes() {
        [.., last] if last.is_ascii() => last.is_ascii_uppercase(),
        // Small letters of Greek and Cyrillic need no search in the tables of Unicode.
        _ => word.ends_with(|last| {
            !matches!(last, '\u{3AC}'..='\u{3CE}' | '\u{430}'..='\u{45F}') && last.is_uppercase()
        }),
    };
    if !ends_in_capital {
        return false;
    }
    let small = word.chars().take_while(|letter| letter.is_lowercase()).count();
    let mut capitals = word.chars().skip(small);
    let Some(own) = word.chars().nth(small).map(class) else { return false };
    let apart = word.chars().take(small).all(|letter| class(letter) != own);
    small > 0
        && apart
        && capitals.clone().count() >= 3
        && capitals.all(|letter| letter.is_uppercase() && class(letter) == own)
}

/// Fullwidth letters are at home in Chinese, Japanese and Korean text.
fn is_written_wide(text: &str) -> bool {
    let east_asian = |letter: char| matches!(u32::from(letter), 0x3000..=0x9FFF | 0xAC00..=0xD7AF | 0xFF00..=0xFF20);
    let wide = text.chars().filter(|letter| class(*letter) == Class::Wide).count();
    let small = || text.chars().filter(|letter| matches!(letter, 'ａ'..='ｚ')).count();
    (wide >= WIDE || small() >= WIDE_SMALL) && !text.contains(east_asian)
}

/// First byte of the stress and length marks.
const PHONETIC_LEAD: u8 = 0xCB;

/// A transcription of sounds, with stress or length marks: `ˈlʌndən`.
fn is_phonetic(text: &str, kind: &Type) -> bool {
    let marks = ['ˈ', 'ˌ', 'ː', 'ˑ'];
    kind.first.of(text).contains(marks)
        || text[..kind.first.start].ends_with(marks)
        || text[kind.first.end..].starts_with(marks)
}

/// A transcription of sounds between strokes: `/lʌndən/`.
fn is_between_strokes(text: &str, kind: &Type) -> bool {
    let bytes = text.as_bytes();
    let before = kind.first.start.checked_sub(1).and_then(|at| bytes.get(at));
    before == Some(&b'/') && bytes.get(kind.first.end) == Some(&b'/')
}

/// The languages of a script that the page could be in, each with the log probability of a
/// sample of its ordinary words.
fn languages(text: &str, page: &Page, asked: &[bool], base: Script) -> Vec<(f32, Language)> {
    let plain = plain_words(text, page);
    let letters: usize = plain.iter().map(|word| word.chars().count() + 1).sum();
    let weigh = |model: &Model| weigh_words(&plain, model);
    let mut sample = None;
    let mut found: Vec<(f32, Language)> = Vec::new();
    let mut most = f32::MIN;
    for language in Language::all().filter(|language| language.script() == base) {
        if language.code() == "en" && letters >= SAMPLE {
            let ordinary = weigh(language.model());
            if ordinary / letters as f32 >= PLAINLY_ENGLISH {
                return vec![(ordinary, language)];
            }
        }
        // What is behind already only falls further behind.
        let least = most - BEHIND;
        let Some(ordinary) = weigh_above(&plain, language.short_model(), least) else { continue };
        let sample = sample.get_or_insert_with(|| Sample::take(page, asked, SAMPLE));
        if let Some(likelihood) = sample.weigh(language, ordinary, least) {
            most = most.max(likelihood);
            found.push((likelihood, language));
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    found.retain(|found| found.0 > most - BEHIND);
    found.truncate(3);
    found.into_iter().map(|(_, language)| (weigh(language.model()), language)).collect()
}

/// A sample of the ordinary words of the marked lines.
fn plain_words<'t>(text: &'t str, page: &Page) -> Vec<&'t str> {
    let plain = page.marked_words(text).filter(|(_, plain)| *plain);
    plain.take(SAMPLE).map(|(word, _)| word.of(text)).collect()
}

/// The log probability of words in a model.
fn weigh_words(words: &[&str], model: &Model) -> f32 {
    let mut symbols = Vec::with_capacity(8 * words.len());
    let ends = words.iter().map(|word| {
        symbols.extend(word.chars().map(|letter| model.symbol_of(letter)));
        symbols.len()
    });
    let ends: Vec<usize> = ends.collect();
    model.words(&symbols, &ends).sum()
}

/// The same; `None` as soon as it is not above `least`.
fn weigh_above(words: &[&str], model: &Model, least: f32) -> Option<f32> {
    let letters = |word: &str| model.word(word.chars().map(|letter| model.symbol_of(letter)));
    words.iter().try_fold(0.0, |sum, word| Some(sum + letters(word)).filter(|sum| *sum > least))
}

fn total(puzzle: &Puzzle, solution: &Solution) -> f32 {
    let words: f32 = solution.words.iter().sum();
    let signs = puzzle.signs();
    let meaning = &solution.meaning;
    words + signs.iter().map(|sign| puzzle.before(*sign, meaning[*sign], meaning)).sum::<f32>()
}

/// How sure the scheme is, and each of its signs.
fn weigh(
    text: &str,
    answer: Answer,
    evidence: f32,
    strangers: Vec<Script>,
    minor: bool,
) -> Reading {
    let Answer { page, puzzle, mut solution, .. } = answer;
    if solution.fluency < FLUENT && may_be_names(text, &page, &puzzle, &solution) {
        solution.fluency = median(&puzzle, &solution.words);
    }
    let scheme = match () {
        () if solution.fluency < FLUENT => Certainty::Possible,
        () if minor && !looks_so(&puzzle, &solution) => Certainty::Possible,
        () if evidence >= CERTAIN * minority(minor) => Certainty::Certain,
        () if evidence >= LIKELY * minority(minor) => Certainty::Likely,
        () => Certainty::Possible,
    };
    if scheme == Certainty::Certain {
        for sign in (0..page.signs.len()).filter(|sign| puzzle.words_of[*sign].is_empty()) {
            let seen = puzzle.by_look(sign).filter(|symbol| *symbol != SILENT);
            solution.meaning[sign] = seen.unwrap_or(UNKNOWN);
        }
    }
    let options = options(&puzzle, &solution);
    let certainty = (0..page.signs.len())
        .map(|sign| {
            let looks_so = puzzle.by_look(sign) == Some(solution.meaning[sign]);
            let letter = match solution.lead[sign] {
                lead if lead >= CERTAIN_LETTER => Certainty::Certain,
                _ if looks_so || options[sign].len() > 1 => Certainty::Certain,
                lead if lead >= LIKELY_LETTER => Certainty::Likely,
                _ => Certainty::Possible,
            };
            let elsewhere = puzzle.priors[sign].is_elsewhere;
            if elsewhere { Certainty::Possible } else { letter.min(scheme) }
        })
        .collect();
    Reading { page, puzzle, solution, options, certainty, scheme, evidence, strangers }
}

/// Whether words that are no good language may be names: the text around them is good language, and
/// the signs stand for what they look like. Any other text is in no language we know.
fn may_be_names(text: &str, page: &Page, puzzle: &Puzzle, solution: &Solution) -> bool {
    if page.base != Script::Latin || !looks_so(puzzle, solution) {
        return false;
    }
    let plain = plain_words(text, page);
    let letters: usize = plain.iter().map(|word| word.chars().count() + 1).sum();
    letters >= SAMPLE && weigh_words(&plain, puzzle.model) >= FLUENT * letters as f32
}

/// How much more is asked of a reading in a script that is not the main one of the text: there the
/// words with signs are more likely words of the main script with an accident in them.
fn minority(minor: bool) -> f32 {
    if minor { 4.0 } else { 1.0 }
}

/// Whether nearly all signs stand for letters they look like.
fn looks_so(puzzle: &Puzzle, solution: &Solution) -> bool {
    let (mut alike, mut all) = (0, 0);
    for sign in puzzle.signs() {
        let words = puzzle.words_of[sign].len();
        all += words;
        alike += if puzzle.priors[sign].knows(solution.meaning[sign]) { words } else { 0 };
    }
    alike * 10 >= all * 9
}

/// What speaks for a scheme at all, in nats.
fn evidence(text: &str, page: &Page, puzzle: &Puzzle, solution: &mut Solution) -> f32 {
    let (mut evidence, mut telling_words) = (0.0, 0);
    for sign in puzzle.signs() {
        let alien = class(page.signs[sign]) == Class::Foreign;
        let alien = if alien { ALIEN } else { 0.0 };
        if !puzzle.priors[sign].is_elsewhere {
            evidence += solution.evidence[sign] + alien;
        }
    }
    let meaning = &solution.meaning;
    for word in 0..puzzle.len() {
        let looks_so = |sign: &usize| puzzle.priors[*sign].knows(meaning[*sign]);
        let telling = |sign: &usize| meaning[*sign] != SILENT;
        let signs = puzzle.signs_in(word).filter(telling).filter(looks_so).count();
        evidence += FURTHER_SIGN * signs.saturating_sub(1).min(MOST_FURTHER) as f32;
        let fluency = solution.words[word] / puzzle.symbols_in(word) as f32;
        let any =
            puzzle.signs_in(word).any(|sign| telling(&sign) && !puzzle.priors[sign].is_elsewhere);
        if any && fluency >= TELLING && puzzle.is_telling(word) {
            evidence += TELLING_WORD;
            telling_words += 1;
        }
    }
    let wanted = page.base == Script::Latin && evidence < CERTAIN;
    let plainly = if wanted { plainly::count(text, page, puzzle, meaning) } else { 0 };
    let trusted = plainly > 0 || (telling_words > 0 && !plainly::is_notation(page));
    let counts = |sign: usize| match class(page.signs[sign]) {
        Class::Foreign => true,
        Class::Letter(_) => trusted,
        _ => false,
    };
    let alone = |sign: usize| puzzle.taken(sign, meaning[sign], meaning) == 0;
    let not = puzzle.signs().into_iter().filter(|sign| !counts(*sign) && alone(*sign));
    evidence -= not.map(|sign| puzzle.absence(meaning[sign])).sum::<f32>();
    if plainly == page.types.len() {
        solution.fluency = solution.fluency.max(FLUENT);
    }
    evidence + PLAINLY_A_WORD * plainly as f32
}

impl Reading {
    fn is_better_than(&self, other: &Reading) -> bool {
        let own = (self.scheme, self.solution.fluency);
        own > (other.scheme, other.solution.fluency)
    }

    /// The letter of a meaning; empty for a sign that means nothing.
    pub(super) fn letter(&self, meaning: Symbol) -> Option<char> {
        if meaning == SILENT { None } else { self.puzzle.model.letter(meaning) }
    }
}
