//! Quotations without marks, on a line of their own.
//!
//! Farms set the words they make the most of apart and forget the marks. Such a line is taken for a
//! quotation only where the line before leads to it with a colon, or the one behind it says what it
//! was (`Those eight words struck like thunder`).

use super::cue::Cue;
use super::phrase::Phrases;
use super::spans::{Piece, Shown, sign};
use crate::tell::reading::{Group, Roles, Stretch, lowered};

/// Tokens of the longest line that is taken for a quotation.
const LONGEST: usize = 70;

/// Tokens at the head of the next line among which it must say what the line was.
const NEXT: usize = 5;

/// Tokens of the next line that can say whose words they were.
const TELLING: usize = 24;

/// Tokens at the end of a paragraph among which stands what was written.
const LETTER: usize = 40;

/// What somebody finds with words on it.
const PAPERS: [&str; 9] =
    ["letter", "note", "card", "postcard", "message", "napkin", "envelope", "telegram", "diary"];

/// A line that is a quotation, and who the lines around it say spoke.
pub(super) struct Line {
    pub(super) piece: Piece,
    pub(super) cue: Option<Cue>,
    /// Whether the line behind says that they were written or spoken by somebody who is not known.
    pub(super) unknown: bool,
}

impl Phrases<'_> {
    /// What a paragraph says if it is a quotation without marks.
    pub(super) fn line(&self, index: usize) -> Option<Line> {
        let paragraphs = &self.reading.paragraphs;
        let here = paragraphs.get(index)?;
        let before = index.checked_sub(1).and_then(|before| paragraphs.get(before))?;
        let next = paragraphs.get(index + 1);
        if !self.is_plain_line(here) {
            return None;
        }
        if self.is_question_line(here, next) {
            return Some(Line { piece: whole(here), cue: None, unknown: true });
        }
        let named = next.and_then(|next| self.named_words(next));
        let led = self.reading.word(before.end - 1) == ":" && !self.points_back(before);
        let cue = if led { self.line_lead(before) } else { None };
        if named.is_none() && cue.is_none() && self.is_in_letter(here, before, next) {
            return Some(Line { piece: whole(here), cue: None, unknown: true });
        }
        if named.is_none() && cue.is_none() && !self.is_counted(before) {
            return None;
        }
        let (told, unknown) = named.map_or((None, false), |next| self.teller(next));
        Some(Line { piece: whole(here), cue: told.or(cue), unknown })
    }

    /// Who said words that fill a paragraph, by what the next one says of them.
    pub(super) fn shown_off(&self, piece: &Piece) -> Option<Cue> {
        let index = self.reading.paragraph_of(piece.from)?;
        let here = self.reading.paragraphs[index];
        if self.english && piece.depth == 0 && piece.to < here.end {
            let end = self.reading.sentences.get(self.reading.sentence_of(piece.to)?)?.end;
            let next = Stretch { first: piece.to, end, ..here };
            return self.with_those_words(&next).or_else(|| self.were_words_of(&next));
        }
        let stopped = usize::from(self.reading.word(piece.to) == "." && !self.english);
        let alone = piece.depth == 0 && piece.from == here.first && piece.to + stopped >= here.end;
        let next = self.reading.paragraphs.get(index + 1).filter(|_| alone)?;
        let told = self.named_words(next).and_then(|named| self.teller(named).0);
        let told = told.or_else(|| self.spoke_these(next));
        let words = told.or_else(|| self.with_those_words(next));
        words
            .or_else(|| self.with_these_words(next.first, next.end))
            .or_else(|| self.in_mind_of(next))
            .or_else(|| self.were_words_of(next))
    }

    /// Whether the last sentence of a paragraph speaks of words that stand before it: `In those words the
    /// story ends:`.
    fn points_back(&self, before: &Stretch) -> bool {
        let reading = self.reading;
        let Some(index) = reading.sentence_of(before.end - 1) else { return false };
        let first = reading.sentences[index].first.max(before.first);
        let leads = matches!(reading.word(first), "In" | "With" | "En" | "Mit" | "Com" | "Con");
        let near = |roles: Roles| (first + 1..first + NEXT).any(|at| reading.roles(at).any(roles));
        leads && near(Roles::POINT) && near(Roles::WORDS)
    }

    fn is_plain_line(&self, here: &Stretch) -> bool {
        let count = here.end - here.first;
        let ends = self.reading.word(here.end - 1).starts_with(['.', '!', '?', '…']);
        let capital = self.reading.tokens[here.first].is_word()
            && self.reading.tokens[here.first]
                .span
                .of(self.reading.text)
                .starts_with(char::is_uppercase);
        let marked = (here.first..here.end.min(here.first + LONGEST)).any(|token| {
            sign(self.reading, token).is_some_and(|sign| !matches!(sign, '\'' | '’' | '‘'))
        });
        (4..=LONGEST).contains(&count) && ends && capital && !marked
    }

    /// The first sentence of a paragraph that begins with `Those eight words`, `Diese sechs Worte`.
    pub(super) fn named_words(&self, next: &Stretch) -> Option<(usize, usize)> {
        let reading = self.reading;
        if let Some(thus) = self.thus(next).or_else(|| self.that_was(next)) {
            return Some(thus);
        }
        let words = (next.first..next.end.min(next.first + NEXT))
            .find(|token| reading.roles(*token).any(Roles::WORDS))?;
        let pointed = (next.first..words).any(|token| reading.roles(token).any(Roles::POINT));
        // `Câu nói giản dị ấy là của cô Thắm`, `Bảy chữ ấy, bà nói với …`
        let behind = (words + 1..next.end.min(words + NEXT))
            .any(|token| matches!(reading.word(token), "ấy" | "này" | "đó"));
        let of = matches!(reading.word(words), "Câu" | "Lời" | "Dòng")
            && (words + 1..next.end.min(words + NEXT + 1)).any(|at| reading.word(at) == "của");
        let behind = behind || of;
        let pointed = pointed || (behind && words <= next.first + 1 && self.code() == "vi");
        let led = (next.first..words).any(|token| {
            matches!(reading.word(token), "In" | "With" | "En" | "Mit" | "Com" | "Con")
        });
        let stop = reading.sentences.get(reading.sentence_of(words)?)?.end;
        let told = !self.english && words == next.first + 1;
        // `Tre parole, e tutti capirono.`, `A frase é do médico.`
        // `Seven words, spoken by Reed to a nurse.`
        let count = reading.roles(next.first).any(Roles::COUNT);
        let few = matches!(reading.word(next.first), "Poche" | "Pocas" | "Poucas");
        let counted = words == next.first + 1
            && (count || few || (told && reading.roles(next.first).any(Roles::ONE)));
        // `Undici secondi di messaggio vocale, firmati da Reed.`
        let timed = matches!(reading.word(words.wrapping_sub(1)), "di" | "de");
        let counted = counted || (count && timed && self.is_romance());
        // `Her first words. …`
        let own = self.english && reading.roles(next.first).any(Roles::OWN) && {
            let which = |at: usize| matches!(reading.word(at), "first" | "last" | "only" | "final");
            let quiet = |at: usize| reading.word(at) != ":" && sign(reading, at).is_none();
            (next.first + 1..words).any(which) && (words..stop).all(quiet)
        };
        let pointed = pointed || own || counted || (told && self.belongs(words).is_some());
        (pointed && !led).then_some((words, stop))
    }

    /// The first sentence of a paragraph that begins with `So sprach`, `Ainsi parla`, `Так сказала`.
    fn thus(&self, next: &Stretch) -> Option<(usize, usize)> {
        const THUS: [&str; 8] = ["So", "Ainsi", "Así", "Assim", "Così", "Так", "Вот так", "Also"];
        let first = next.first;
        let spoke = || self.somebody_at(first + 2, first + NEXT).is_some();
        let found = THUS.contains(&self.reading.word(first)) && (!self.english || spoke());
        let stop = self.reading.sentences.get(self.reading.sentence_of(first)?)?.end;
        let clause = (first + 1..stop.min(first + NEXT * 2))
            .find(|token| self.reading.roles(*token).any(Roles::SAY))?;
        let near = clause == first + 1 || self.code() == "ru";
        (found && near).then_some((first, stop))
    }

    /// A paragraph that begins with `That was all that Reed ever wrote`.
    fn that_was(&self, next: &Stretch) -> Option<(usize, usize)> {
        let (reading, first) = (self.reading, next.first);
        let was = reading.word(first) == "That" && matches!(reading.word(first + 1), "was" | "is");
        let what = matches!(reading.word(first + 2), "all" | "what" | "everything");
        let stop = reading.sentences.get(reading.sentence_of(first)?)?.end;
        let says = |token: usize| reading.roles(token).any(Roles::SAY);
        let said = was && what && (first + 3..stop.min(first + NEXT * 2)).any(says);
        said.then_some((first + 2, stop))
    }

    /// Whether a paragraph ends by saying how many words follow: `Just four words.`
    fn is_counted(&self, before: &Stretch) -> bool {
        let reading = self.reading;
        let last = before.end.saturating_sub(2).max(before.first);
        let Some(index) = reading.sentence_of(last) else { return false };
        let first = reading.sentences[index].first.max(before.first);
        let short = before.end - first <= NEXT + 1 && reading.word(before.end - 1) == ".";
        let counts = (first..last).any(|at| reading.roles(at).any(Roles::COUNT.and(Roles::ONE)));
        let words = matches!(reading.word(last), "words" | "word" | "sentence" | "sentences");
        self.english && short && counts && words
    }

    /// Whether a line stands in a letter of which the paragraph before tells, where nobody but the
    /// letter says `I` or `you`.
    fn is_in_letter(&self, here: &Stretch, before: &Stretch, next: Option<&Stretch>) -> bool {
        let reading = self.reading;
        const SHARE: [&str; 7] = ["share", "Share", "comment", "Comment", "Like", "Type", "Follow"];
        let shared = (here.first..here.end).any(|at| SHARE.contains(&reading.word(at)));
        let says_you =
            |first: usize, end: usize| (first..end).any(|at| reading.roles(at).any(Roles::ME));
        let last = before.end.saturating_sub(LETTER).max(before.first);
        let noun = |at: usize| {
            let paper = reading.word(at) == "paper" && reading.word(at - 1) == "of";
            let answer = reading.word(at) == "answer" && reading.word(at - 1) == "an";
            paper || answer || PAPERS.contains(&reading.word(at))
        };
        let letter = || (last.max(1)..before.end).any(noun);
        let quiet = || {
            let told = !says_you(last, before.end);
            told && !next.is_some_and(|next| self.tells_of_self(next))
        };
        self.english && !shared && says_you(here.first, here.end) && letter() && quiet()
    }

    /// Where a preposition leads to whose the words are: `la phrase est de Paul Aubry`.
    fn belongs(&self, words: usize) -> Option<usize> {
        let is = ["est", "es", "é", "è", "era", "était", "stammt", "fue", "foi", "fu"];
        let of = ["de", "du", "del", "do", "da", "di", "von", "vom", "d’", "della", "dell’"];
        let found = is.contains(&self.reading.word(words + 1))
            && of.contains(&self.reading.word(words + 2));
        found.then_some(words + 2)
    }

    /// Whoever the next sentence says has spoken the words: `A pronunciarle fu Nereo Scarpa.`
    fn pronounced(&self, words: usize) -> Option<Cue> {
        const STEMS: [&str; 6] =
            ["pronunc", "prononc", "произн", "ausgesproch", "pronunz", "произнёс"];
        let reading = self.reading;
        let next = reading.sentences.get(reading.sentence_of(words)? + 1)?;
        let same = reading.paragraph_of(next.first) == reading.paragraph_of(words);
        let near = next.first..next.end.min(next.first + NEXT);
        let said = near
            .clone()
            .find(|token| STEMS.iter().any(|stem| lowered(reading.word(*token)).starts_with(stem)));
        let said = said.filter(|_| same && !self.english)?;
        let phrase =
            (said + 1..next.end.min(said + NEXT)).find_map(|token| self.at(token, next.end))?;
        Some(Cue::by(phrase, said))
    }

    /// Who is said there to have said the words, and whether somebody unknown is.
    fn teller(&self, (words, stop): (usize, usize)) -> (Option<Cue>, bool) {
        let reading = self.reading;
        let stop = stop.min(words + TELLING);
        let by = |token: &usize| {
            let word = reading.word(*token);
            // `Семь слов, сказанных поварихой`
            let russian = self.code() == "ru" && SPOKEN.iter().any(|stem| word.starts_with(stem));
            BY.contains(word) || russian
        };
        if let Some(cue) = self.is_of(words, stop).or_else(|| self.russian_of(words, stop)) {
            return (Some(cue), false);
        }
        let verb = (words + 1..stop).find(|token| reading.roles(*token).any(Roles::SAY));
        let by = (words + 1..stop).find(by).or_else(|| self.belongs(words));
        if let Some(by) = by {
            let phrase = (by + 1..stop.min(by + 4)).find_map(|token| self.at(token, stop));
            let first = verb.unwrap_or(by).min(by);
            let cue = phrase.map(|phrase| Cue {
                phrase: Some(phrase),
                first,
                end: phrase.end,
                verb,
                strong: true,
            });
            return (cue, phrase.is_none());
        }
        let phrase = verb.and_then(|verb| {
            let before = self.subject(words + 1, verb);
            let english = matches!(self.code(), "en" | "");
            let far = || if english { None } else { self.behind(verb, stop) };
            before.or_else(|| self.at(verb + 1, stop)).or_else(far)
        });
        let cue = phrase.zip(verb).map(|(phrase, verb)| Cue {
            phrase: Some(phrase),
            first: phrase.first.min(verb),
            end: phrase.end.max(verb + 1),
            verb: Some(verb),
            strong: true,
        });
        (cue.or_else(|| self.pronounced(words)), false)
    }

    /// The cue in the last sentence of a paragraph that ends with a colon: a verb of speech or a
    /// word for words must stand near the colon.
    fn line_lead(&self, before: &Stretch) -> Option<Cue> {
        let reading = self.reading;
        let first = reading.sentences.get(reading.sentence_of(before.end - 1)?)?.first;
        let far = if self.english || self.is_romance() { NEXT * 3 } else { NEXT + 3 };
        let near = before.end.saturating_sub(far).max(first);
        let leads =
            (near..before.end).any(|token| reading.roles(token).any(Roles::SAY.and(Roles::WORDS)));
        leads.then(|| {
            self.lead(first, before.end).unwrap_or(Cue {
                phrase: None,
                first: near,
                end: before.end - 1,
                verb: None,
                strong: true,
            })
        })
    }
}

/// A paragraph as a piece.
fn whole(here: &Stretch) -> Piece {
    let Stretch { first, end, .. } = *here;
    Piece { first, end, from: first, to: end, depth: 0, shown: Shown::Line }
}

/// Words that lead to whose words they were.
static BY: Group = Group::named("line.by");

/// Beginnings of Russian participles behind which stands who spoke.
const SPOKEN: [&str; 6] = ["сказанн", "произнес", "прошептанн", "написанн", "брошенн", "обронённ"];
