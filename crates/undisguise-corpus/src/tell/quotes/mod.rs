//! Direct quotations and who is said to have said them.
//!
//! ```text
//! marks ─▶ part ─▶ cue ─▶ keep ─▶ speaker
//! pieces   parts   said   quoted  who
//! ```
//!
//! Rules and small lists, no model: ten regular expressions are as good as it gets without them
//! (Pouliquen, Steinberger and Best, 2007), sieves better still (Muzny and others, 2017).

mod ages;

mod asked;
mod callings;
mod clause;
mod cue;
mod demonym;
mod discourse;
mod dropped;
mod english;
mod french;
mod german;
mod grammar;
mod keep;
mod kinds;
mod latin;
mod line;
mod nameless;
mod own_gender;
mod owned;
mod part;
mod phrase;
mod presented;
mod romance;
mod russian;
mod scenes;
mod spans;
mod speaker;
mod subject;
mod subordinate;
mod teller;
mod turns;
mod vietnamese;
mod vietnamese_clause;
mod worded;
mod written;

use undisguise::{OffsetMap, Revelation, Span};

use super::names::{Names, moved};
use super::reading::{Reading, Roles};
use super::{Attribution, Quote};
use cue::Cue;
use discourse::{Discourse, Meant};
use phrase::{Phrases, Who};
use spans::{Piece, Shown};
use speaker::Said;
pub(crate) use speaker::Speaker;

/// A quotation in a restored text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FoundQuote {
    /// The words without their marks; bytes of the restored text.
    pub(crate) span: Span,
    /// Who is said to have said it.
    pub(crate) speaker: Option<Speaker>,
    /// The words that say so; bytes of the restored text.
    pub(crate) cue: Option<Span>,
    /// How the speaker is known.
    pub(crate) attribution: Attribution,
}

/// The direct quotations of one page, in order, with who is said to have said them.
///
/// Spans are bytes of the original. An interrupted quotation is several, the later ones
/// [`Continued`](Attribution::Continued); one inside another is one more. Linear in the length of
/// the text, never fails; the empty text has none.
///
/// ```
/// let page = "“The bridge will hold,” Ada Holm said.";
/// let revealed = undisguise::reveal(page, &undisguise::Config::default());
/// let quotes = undisguise_corpus::quotes(&revealed);
/// assert_eq!(quotes[0].text, "The bridge will hold,");
/// assert_eq!(quotes[0].speaker.as_deref(), Some("Ada Holm"));
/// let revealed = undisguise::reveal("", &undisguise::Config::default());
/// assert!(undisguise_corpus::quotes(&revealed).is_empty());
/// ```
pub fn quotes(revelation: &Revelation) -> Vec<Quote> {
    let reading = Reading::of(revelation.restoration.text());
    let names = Names::of(&reading);
    let found = find(&reading, &names);
    as_written(&reading, found, revelation.restoration.map())
}

/// Brings quotations back to the bytes of the original.
pub(crate) fn as_written(reading: &Reading, found: Vec<FoundQuote>, map: &OffsetMap) -> Vec<Quote> {
    let original = |span: Span| {
        if map.is_empty() {
            return span;
        }
        let start = map.to_original(span.start);
        Span::new(start, map.to_original(span.end).max(start))
    };
    let quote = |found: FoundQuote| Quote {
        span: original(found.span),
        text: found.span.of(reading.text).to_owned(),
        speaker: found.speaker.map(|speaker| speaker.name),
        cue: found.cue.map(original),
        attribution: found.attribution,
    };
    found.into_iter().map(quote).collect()
}

/// The quotations of a text, in the order in which they begin. Linear.
pub(crate) fn find(reading: &Reading, names: &Names) -> Vec<FoundQuote> {
    find_behind(reading, names, 0, None)
}

/// The same of a text whose title ends before token `head`.
fn find_behind(
    reading: &Reading,
    names: &Names,
    head: usize,
    author: Option<&str>,
) -> Vec<FoundQuote> {
    let nouns = speaker::nouns(reading, names);
    let english = reading.is_in("en");
    let author = author.and_then(teller::author);
    let phrases = Phrases { reading, names, nouns: &nouns, english, author };
    let (pieces, unknown) = phrases.pieces();
    let cues = phrases.cues(&pieces);
    let said = phrases.said(pieces, cues, &unknown, head);
    let found = said.iter().map(|said| FoundQuote {
        span: reading.span(said.piece.first, said.piece.end),
        speaker: said.speaker.clone(),
        cue: phrases.cue_span(said),
        attribution: said.attribution,
    });
    found.collect()
}

/// The quotations of a text that was read with its title before it, without those in the title:
/// spans are bytes of the text, which begins at byte `head` of what was read. `author` is whoever wrote
/// it, and says `I` in it. Linear.
pub(crate) fn find_below(
    reading: &Reading,
    names: &Names,
    head: usize,
    author: Option<&str>,
) -> Vec<FoundQuote> {
    let first = reading.tokens.partition_point(|token| token.span.start < head);
    let below = find_behind(reading, names, first, author)
        .into_iter()
        .filter(|found| found.span.start >= head);
    let found = below.map(|found| FoundQuote {
        span: moved(found.span, head),
        cue: found.cue.filter(|cue| cue.start >= head).map(|cue| moved(cue, head)),
        ..found
    });
    found.collect()
}

/// A piece, and the cue that was found inside its marks.
type Cued = (Piece, Option<Cue>);

/// What stands beside a piece: the cue before it and the one behind.
#[derive(Clone, Copy, Debug, Default)]
struct Beside {
    before: Option<Cue>,
    after: Option<Cue>,
    /// It follows an interrupted quotation.
    goes_on: bool,
}

impl Phrases<'_> {
    /// Everything that may be a quotation, in order, and which lines somebody unknown wrote.
    fn pieces(&self) -> (Vec<Cued>, Vec<usize>) {
        let (mut pieces, mut unknown) = (Vec::new(), Vec::new());
        let marked = spans::pieces(self.reading);
        let mut next = marked.iter().peekable();
        for (index, paragraph) in self.reading.paragraphs.iter().enumerate() {
            let before = pieces.len();
            while let Some(piece) = next.next_if(|piece| piece.from < paragraph.end) {
                self.add(piece, &mut pieces);
            }
            let marks = before < pieces.len();
            if let Some(whole) = self.dialogue(paragraph).or_else(|| self.starred(index)) {
                let inside = pieces.split_off(before);
                self.add(&whole, &mut pieces);
                let nested = inside.into_iter().filter(|(piece, _)| piece.shown == Shown::Marks);
                pieces.extend(
                    nested.map(|(piece, _)| (Piece { depth: piece.depth + 1, ..piece }, None)),
                );
                pieces[before..].sort_by_key(|(piece, _)| (piece.from, usize::MAX - piece.to));
            } else if !marks && let Some(line) = self.line(index) {
                if line.unknown {
                    unknown.push(line.piece.from);
                }
                pieces.push((line.piece, line.cue));
            }
        }
        self.drop_lists(&mut pieces);
        (pieces, unknown)
    }

    fn add(&self, piece: &Piece, pieces: &mut Vec<Cued>) {
        let inside = piece.depth > 0;
        let parts = !inside
            && !matches!(self.code(), "" | "en")
            && (piece.shown == Shown::Dash || self.code() != "de");
        if parts { pieces.extend(self.parts(piece)) } else { pieces.push((*piece, None)) }
    }

    /// Lines that begin with a dash are a list unless a cue stands in one of them or of its
    /// neighbours.
    fn drop_lists(&self, pieces: &mut Vec<Cued>) {
        let mut told: Vec<usize> = Vec::new();
        for (piece, cue) in pieces.iter() {
            let dashed = matches!(piece.shown, Shown::Dash | Shown::Parted);
            if let (true, true, Some(paragraph)) =
                (dashed, cue.is_some(), self.reading.paragraph_of(piece.from))
            {
                told.push(paragraph);
            }
        }
        // `— Comment avez-vous compris ?` and a line that answers.
        let dashes = |token: usize| matches!(self.reading.word(token), "—" | "–" | "―");
        for (piece, _) in pieces.iter().filter(|(piece, _)| piece.shown == Shown::Dash) {
            let next = self.reading.tokens.len() > piece.end && dashes(piece.end);
            if self.is_romance() && self.asks(piece) && next && dashes(piece.from) {
                told.extend(self.reading.paragraph_of(piece.from));
            }
        }
        told.sort_unstable();
        pieces.retain(|(piece, cue)| {
            let near = |paragraph: usize| {
                let at = told.partition_point(|other| *other + DIALOGUE < paragraph);
                told.get(at).is_some_and(|other| *other <= paragraph + DIALOGUE)
            };
            piece.shown != Shown::Dash
                || cue.is_some()
                || self.is_led_by_somebody(piece)
                || self.is_interview(piece)
                || self.reading.paragraph_of(piece.from).is_some_and(near)
        });
    }

    /// As far as what stands behind a piece may belong to it: to the next piece, the end of the one around it,
    /// or that of the paragraph.
    fn limit(&self, pieces: &[Cued], index: usize, outer: Option<&Piece>) -> usize {
        let piece = &pieces[index].0;
        let near = pieces[index + 1..].iter().take(NEIGHBOURS).map(|(next, _)| next);
        let mut behind =
            near.filter(|next| next.from >= piece.to && !self.is_nickname(next)).map(|it| it.from);
        let next = behind.next().unwrap_or(usize::MAX);
        next.min(outer.map_or(usize::MAX, |outer| outer.end)).min(self.paragraph_end(piece.to - 1))
    }

    /// What stands beside each piece.
    fn cues(&self, pieces: &[Cued]) -> Vec<Beside> {
        let mut all: Vec<Beside> = Vec::with_capacity(pieces.len());
        for (index, (piece, inside)) in pieces.iter().enumerate() {
            let none = self.is_nickname(piece) || self.is_mentioned(piece) || self.is_label(piece);
            if none || self.is_starred(piece) {
                all.push(Beside::default());
                continue;
            }
            let near = index.saturating_sub(NEIGHBOURS);
            let previous = (near..index).rev().find(|other| {
                pieces[*other].0.depth == piece.depth && pieces[*other].0.to <= piece.from
            });
            let outer = (near..index).rev().find(|other| {
                let other = &pieces[*other].0;
                other.depth < piece.depth && other.to >= piece.to
            });
            let same = previous.filter(|other| self.same_paragraph(&pieces[*other].0, piece));
            let taken = same.and_then(|other| all[other].after).map_or(0, |cue| cue.end);
            let floor = outer.map_or(0, |outer| pieces[outer].0.first);
            // `told “Good Morning Kelm” that the road would be open “by Christmas”`
            let title =
                same.is_some_and(|other| self.is_passed_over(&pieces[other].0, &all[other]));
            let same = same.filter(|_| !title);
            let floor = floor.max(taken).max(same.map_or(0, |other| pieces[other].0.to));
            let limit = self.limit(pieces, index, outer.map(|outer| &pieces[outer].0));
            let so = self.so_spoke(piece, limit);
            let before = inside.or(so).map_or_else(|| self.before(piece, floor), |_| None);
            let before = before.filter(|cue| !self.is_told_behind(piece, cue, limit));
            let other = same.map(|other| (&pieces[other].0, &all[other]));
            let before = before.map(|cue| self.by_participle(cue, other));
            let strong = before.is_some_and(|cue| cue.strong);
            let line = piece.shown == Shown::Line;
            let after = inside
                .or(so)
                .or_else(|| if strong || line { None } else { self.after(piece, limit) })
                .or_else(
                    || if before.is_none() { self.in_brackets(piece.to, limit) } else { None },
                );
            let after = after.filter(|cue| !self.is_sentence_behind(piece, cue, other));
            let after = self.agent_behind(piece, before, limit).or(after);
            let after =
                after.or_else(|| if before.is_none() { self.shown_off(piece) } else { None });
            let after = after.or_else(|| self.signed_below(piece).filter(|_| before.is_none()));
            let after = after
                .or_else(|| if before.is_none() { self.presented(piece, limit) } else { None });
            let after =
                after.or_else(|| if before.is_none() { self.told_beside(piece) } else { None });
            let after = after.map(|cue| self.letter_read(piece, &cue).unwrap_or(cue));
            let goes_on =
                same.is_some_and(|other| self.goes_on_from(&pieces[other].0, &all[other], piece));
            all.push(Beside { before, after, goes_on });
        }
        all
    }

    /// `“…,” she says. “Dogs like windows.” Reed laughs.`: whoever goes on behind a cue is not told by the
    /// next sentence.
    fn is_sentence_behind(
        &self,
        piece: &Piece,
        cue: &Cue,
        last: Option<(&Piece, &Beside)>,
    ) -> bool {
        let Some(told) = last.and_then(|(_, beside)| beside.after) else { return false };
        let near = told.end <= piece.from && piece.from - told.end <= JOINED / 4;
        let stopped = self.reading.word(piece.end - 1) == "." && cue.first >= piece.to;
        let capital = self.reading.tokens.get(piece.to).is_some_and(|next| next.capital);
        self.english && told.phrase.is_some() && near && stopped && capital
    }

    /// Whether a piece goes on with what another one of its paragraph begins.
    fn goes_on_from(&self, other: &Piece, told: &Beside, piece: &Piece) -> bool {
        let gap = other.to..piece.from;
        let stops = gap.clone().any(|token| self.is_full_stop(token));
        // `described the scene as “…”, her son as “…” and the firemen as “…”`
        let and = |token: usize| self.reading.roles(token).any(Roles::AND);
        let joined = gap.clone().any(and) || self.reading.word(gap.end - 1) == "as";
        // `said that “…” had experienced “…”`
        let word = |token: usize| self.reading.tokens[token].is_word();
        let beside = self.english && gap.len() <= BESIDE && gap.clone().all(word);
        let joined = (joined && gap.len() <= JOINED) || beside;
        let led = told.before.is_some() || told.goes_on;
        let said = told.after.is_some_and(|cue| cue.end <= piece.from) || (joined && led);
        said && !stops
    }

    /// Whether somebody stands before the colon without a verb of speech, and somebody else with one
    /// behind the words: `Reed pointed at the wall: “It fell,” said Marsh.`
    fn is_told_behind(&self, piece: &Piece, before: &Cue, limit: usize) -> bool {
        let colon = piece.from.checked_sub(1).is_some_and(|mark| self.reading.word(mark) == ":");
        // `Reed overheard a talk which went like this:`
        // `quand le fils lui demandait …, elle a refusé : « … », aurait dit la femme`
        let read = self.is_romance() || self.english;
        let far = before.verb.is_none_or(|verb| read && verb + FAR < piece.from);
        let led = before.strong && far && before.phrase.is_some();
        let told = |cue: Cue| cue.verb.is_some() && cue.phrase.is_some();
        let behind = || self.after(piece, limit).is_some_and(told);
        colon && led && piece.shown == Shown::Marks && behind()
    }

    /// `“…,” said Reed, calling it “…”`, `Reed said “…”, adding: “…”`: whoever spoke before in the
    /// sentence does what the participle says.
    fn by_participle(&self, cue: Cue, last: Option<(&Piece, &Beside)>) -> Cue {
        let Some((last, beside)) = last else { return cue };
        let cue = self.by_joined(cue, beside);
        let Some(verb) = cue.verb.filter(|_| self.english) else { return cue };
        let reading = self.reading;
        let told = beside.after.or(beside.before).and_then(|told| told.phrase);
        let same = reading.sentence_of(last.from) == reading.sentence_of(verb);
        let led = matches!(reading.word(verb.saturating_sub(1)), "," | "and" | "before");
        let participle = led && reading.word(verb).ends_with("ing") && verb > last.to;
        match told.filter(|_| same && participle && !self.is_passive(verb)) {
            Some(phrase) => Cue { phrase: Some(phrase), first: verb, end: verb + 1, ..cue },
            None => cue,
        }
    }

    /// Whoever an English sentence beside words without a cue tells of.
    fn told_beside(&self, piece: &Piece) -> Option<Cue> {
        self.beat_behind(piece).or_else(|| self.head_of_story(piece))
    }

    /// Whether a token is a full stop that ends a sentence.
    fn is_full_stop(&self, token: usize) -> bool {
        let short = token.checked_sub(1).is_some_and(|at| self.reading.roles(at).any(Roles::SHORT));
        self.reading.word(token) == "." && !short
    }

    fn same_paragraph(&self, left: &Piece, right: &Piece) -> bool {
        self.reading.paragraph_of(left.from) == self.reading.paragraph_of(right.from)
    }

    fn paragraph_end(&self, token: usize) -> usize {
        let paragraph = self.reading.paragraph_of(token);
        paragraph.map_or(usize::MAX, |index| self.reading.paragraphs[index].end)
    }

    /// The quotations among the pieces, each with its speaker.
    fn said(
        &self,
        pieces: Vec<Cued>,
        cues: Vec<Beside>,
        unknown: &[usize],
        head: usize,
    ) -> Vec<Said> {
        let mut all: Vec<Said> = Vec::new();
        let mut discourse = Discourse::new(*self, head, pieces.iter().map(|(piece, _)| piece));
        let mut open_ended = false;
        for ((piece, _), beside) in pieces.into_iter().zip(cues) {
            let (before, after) = (beside.before.as_ref(), beside.after.as_ref());
            let alone = before.is_none() && after.is_none();
            if open_ended && alone && self.runs_over(&mut all, &piece) {
                open_ended = piece.shown == Shown::Opening;
                discourse.pass(&piece);
                continue;
            }
            let follows = self.follows(&all, &piece);
            if !self.is_quotation(&piece, (before, after), beside.goes_on, follows)
                || self.is_on_sign(&piece, before.or(after))
            {
                continue;
            }
            if piece.depth == 0 {
                open_ended = piece.shown == Shown::Opening;
            }
            let strong = before.filter(|cue| cue.strong);
            let cue = strong.or(after).or(before);
            let tellers = self.is_tellers(&piece);
            let unsigned = cue.is_some_and(|cue| self.is_nobodys(cue) || self.is_unsigned(cue));
            let nobodys = unsigned || tellers || self.asks_by_initial(&piece);
            let told = cue
                .filter(|cue| !nobodys && !self.is_its(cue))
                .map(|cue| discourse.meant(cue, &piece, &all));
            let meant = match told {
                Some(meant) if meant.speaker.is_some() || meant.doubtful => meant,
                _ if tellers => discourse.teller_beside(&piece),
                _ if nobodys
                    || unknown.binary_search(&piece.from).is_ok()
                    || cue.is_some_and(|cue| self.is_writing(cue) || self.is_many(cue)) =>
                {
                    Meant::NOBODY
                }
                _ => self.of_gender(discourse.without_cue(&piece, &all), cue),
            };
            let Meant { speaker, person, attribution, doubtful } = meant;
            discourse.pass(&piece);
            let shown = piece.depth > 0 || cue.is_some_and(|cue| self.is_merely_shown(&piece, cue));
            let paragraph = self.reading.paragraph_of(piece.from).filter(|_| !shown);
            if let (Some(person), Some(paragraph)) = (person, paragraph) {
                discourse.spoke(person, paragraph);
            }
            let cue = cue.filter(|_| speaker.is_some()).map(|cue| (cue.first, cue.end));
            all.push(Said { piece, speaker, person, doubtful, cue, attribution });
        }
        discourse.name_those_revealed(&mut all);
        discourse.unmask(&mut all);
        all
    }

    /// Nobody where a pronoun in a cue says that it is not whoever was found without the cue.
    fn of_gender(&self, meant: Meant, cue: Option<&Cue>) -> Meant {
        let told = cue.and_then(|cue| cue.phrase).map(|phrase| phrase.who);
        let named = meant.speaker.as_ref().and_then(|speaker| speaker.named);
        match (told, named) {
            (Some(Who::Pronoun(gender @ Some(_))), Some(named))
                if self.english && !self.fits(named, gender) =>
            {
                Meant::NOBODY
            }
            _ => meant,
        }
    }

    /// Whether somebody spoke in the paragraph of a piece before it, or in the one before where the
    /// piece fills its own.
    fn follows(&self, all: &[Said], piece: &Piece) -> bool {
        let (Some(last), Some(index)) = (all.last(), self.reading.paragraph_of(piece.from)) else {
            return false;
        };
        let here = self.reading.paragraphs[index];
        let fills = piece.from == here.first && piece.to >= here.end;
        let before = self.reading.paragraph_of(last.piece.to.saturating_sub(1));
        before.is_some_and(|before| before == index || (fills && before + 1 == index))
    }

    /// Joins a piece to the quotation before, which was not closed at the end of its paragraph.
    fn runs_over(&self, all: &mut [Said], piece: &Piece) -> bool {
        let outer = all.iter_mut().rev().find(|said| said.piece.depth == 0);
        let Some(last) = outer else { return false };
        let paragraph = self.reading.paragraph_of(last.piece.to.saturating_sub(1));
        let next = self.reading.paragraph_of(piece.from);
        let follows = paragraph.zip(next).is_some_and(|(here, next)| here + 1 == next)
            && next.is_some_and(|next| self.reading.paragraphs[next].first == piece.from);
        if follows {
            (last.piece.end, last.piece.to) = (piece.end, piece.to);
        }
        follows
    }
}

/// Pieces beside a piece that are looked at.
const NEIGHBOURS: usize = 16;

/// Tokens between two parts of what somebody said: `“…” and that the council “…”`.
const JOINED: usize = 8;

/// The same where nothing joins them.
const BESIDE: usize = 3;

/// Tokens between a verb of speech and words that somebody else says behind them.
const FAR: usize = 8;

/// Paragraphs beside a line of dialogue among which one must have a cue.
const DIALOGUE: usize = 4;

#[cfg(test)]
mod tests;
