//! Where quotations begin and end, by their marks.
//!
//! Which marks open and which close is told by what stands beside them first and by the sign second,
//! since one sign opens in English, closes in German, and does both in Swedish. What cannot be right
//! was forgotten: a closing mark that closes nothing lacks its opening one, and the other way round.

use crate::tell::reading::{Reading, Roles, Stretch, TokenKind, is_quotation_mark};

/// A stretch between quotation marks that may be a quotation. All are indices of tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// First token of the words.
    pub(super) first: usize,
    /// Behind the last token of the words.
    pub(super) end: usize,
    /// The opening mark, or the first word where it was forgotten.
    pub(super) from: usize,
    /// Behind the closing mark.
    pub(super) to: usize,
    /// How many others it stands in.
    pub(super) depth: usize,
    /// How it is shown to be one.
    pub(super) shown: Shown,
}

impl Piece {
    /// A paragraph behind its dash.
    pub(super) fn dashed(paragraph: &Stretch) -> Self {
        Piece {
            first: paragraph.first + 1,
            end: paragraph.end,
            from: paragraph.first,
            to: paragraph.end,
            depth: 0,
            shown: Shown::Dash,
        }
    }
}

/// How a quotation is shown to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// By both its marks.
    Marks,
    /// By its closing mark.
    Closing,
    /// By its opening mark; it ends with the paragraph.
    Opening,
    /// By a dash.
    Dash,
    /// By a line of its own.
    Line,
    /// By marks around it and a speech tag that parts it from the piece before.
    Parted,
}

/// Signs that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    Double,
    Single,
    Angle,
    Corner,
}

/// What a mark does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    Opens,
    Closes,
    /// Whichever fits.
    Either,
}

/// Where a mark stands that opens while the same is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    /// Inside, and both are closed.
    Closed,
    /// Inside, and one mark closes both.
    Shared,
    /// The first was never closed.
    No,
}

/// Longest word without its vowel before a quotation, with its apostrophe, in bytes: `qu’`.
const ELIDED: usize = 5;

/// Marks among which those are closed that stand inside others of their kind.
const MOST_INSIDE: usize = 8;

/// Tokens of a name in marks that one mark closes together with what it stands in.
const LONGEST_NAME: usize = 6;

/// Most marks that may stand open inside one another.
const DEEPEST: usize = 4;

/// Sentences before a closing mark that its forgotten opening one may have led.
const MOST_SENTENCES: usize = 4;

/// The stretches between marks, in the order in which they begin.
pub(super) fn pieces(reading: &Reading) -> Vec<Piece> {
    let mut finder = Finder { reading, open: Vec::new(), pieces: Vec::new(), before: 0 };
    for index in 0..reading.paragraphs.len() {
        finder.paragraph(index);
    }
    let mut pieces = finder.pieces;
    pieces.retain(|piece| piece.first < piece.end);
    pieces.sort_by_key(|piece| (piece.from, usize::MAX - piece.to));
    pieces
}

struct Open {
    token: usize,
    family: Family,
}

struct Finder<'a> {
    reading: &'a Reading<'a>,
    open: Vec<Open>,
    pieces: Vec<Piece>,
    /// Behind the last piece of this paragraph.
    before: usize,
}

impl Finder<'_> {
    fn paragraph(&mut self, index: usize) {
        let paragraph = self.reading.paragraphs[index];
        self.before = paragraph.first;
        let marks: Vec<usize> = (paragraph.first..paragraph.end)
            .filter(|token| sign(self.reading, *token).is_some())
            .collect();
        // For every mark, whether a single one closes behind it.
        let mut closes_behind = vec![false; marks.len() + 1];
        // And whether the next single one opens.
        let mut opens_next = vec![false; marks.len() + 1];
        for (at, token) in marks.iter().enumerate().rev() {
            let single = self.family(*token) == Family::Single;
            let turn = self.turn(*token);
            closes_behind[at] = closes_behind[at + 1] || (single && turn == Turn::Closes);
            let opens = turn == Turn::Opens && sign(self.reading, *token) != Some('’');
            opens_next[at] = if single { opens } else { opens_next[at + 1] };
        }
        let goes_on = self.goes_on(index);
        for (at, token) in marks.iter().enumerate() {
            match self.family(*token) {
                Family::Single => {
                    // `been ‘sharper than I was’ on the day. ‘A person …’`
                    let plural = self.is_plural(*token) && !opens_next[at + 1];
                    self.single(*token, (closes_behind[at + 1], plural), goes_on);
                }
                family => self.mark(*token, family, &paragraph, &marks[at + 1..]),
            }
        }
        if !self.runs_on(index) {
            self.end(&paragraph, goes_on);
        }
    }

    /// Whether the next paragraph begins with an English single mark, so that what is open at the end
    /// of this one goes on there.
    fn goes_on(&self, index: usize) -> bool {
        let english = self.reading.is_in("en");
        let next = self.reading.paragraphs.get(index + 1).filter(|_| english);
        next.is_some_and(|next| sign(self.reading, next.first) == Some('‘'))
    }

    fn family(&self, token: usize) -> Family {
        match sign(self.reading, token) {
            Some('\'' | '‘' | '’' | '‚' | '‛' | '`') => Family::Single,
            Some('«' | '»' | '‹' | '›') => Family::Angle,
            Some('「' | '」' | '『' | '』') => Family::Corner,
            _ => Family::Double,
        }
    }

    fn turn(&self, token: usize) -> Turn {
        let span = self.reading.tokens[token].span;
        let text = self.reading.text;
        let other = |sign: &char| !is_quotation_mark(*sign);
        let before = text[..span.start].chars().rev().take(DEEPEST + 1).find(other);
        let behind = text[span.end..].chars().take(DEEPEST + 1).find(other);
        // `parle d'« un miracle »`
        let word = token.checked_sub(1).map_or("", |before| self.reading.word(before));
        let elided = word.ends_with(['\'', '’']) && word.len() <= ELIDED;
        let left = elided || before.is_none_or(|sign| sign.is_whitespace() || is_opener(sign));
        let right = behind.is_none_or(|sign| sign.is_whitespace() || is_closer(sign));
        match (left, right) {
            (true, false) => Turn::Opens,
            (false, true) => Turn::Closes,
            _ if matches!(self.family(token), Family::Double) => Turn::Either,
            _ => by_sign(sign(self.reading, token)),
        }
    }

    /// Apostrophes stand at the edges of words, too: a single mark opens only where one closes.
    fn single(&mut self, token: usize, (closes_behind, plural): (bool, bool), goes_on: bool) {
        let sign = sign(self.reading, token);
        let inside = self.open.iter().rposition(|open| open.family == Family::Single);
        match (self.turn(token), inside) {
            (Turn::Opens, None)
                if (closes_behind && sign != Some('’') || goes_on && sign == Some('‘'))
                    && !self.is_elision(token) =>
            {
                self.push(token, Family::Single);
            }
            (Turn::Closes, Some(at)) if !(closes_behind && plural) => {
                self.close(at, token);
            }
            _ => {}
        }
    }

    /// `’90s`, `’n’ roll`, `’em`.
    fn is_elision(&self, token: usize) -> bool {
        let next = self.reading.word(token + 1);
        let joined = self
            .reading
            .tokens
            .get(token + 1)
            .is_some_and(|next| next.span.start == self.reading.tokens[token].span.end);
        let digit = next.starts_with(|sign: char| sign.is_ascii_digit());
        joined
            && (digit
                || ["n", "em", "til", "tis", "twas", "cause", "round", "bout"]
                    .contains(&next.to_lowercase().as_str()))
    }

    /// `the players’ union`, `the Players’ Union`.
    fn is_plural(&self, token: usize) -> bool {
        let before = token.checked_sub(1).map_or("", |before| self.reading.word(before));
        let next = self.reading.word(token + 1);
        let body = self.reading.roles(token + 1).any(Roles::BODY);
        // `‘better than it was’`
        let small = token.checked_sub(1).is_some_and(|at| self.reading.roles(at).any(Roles::SMALL));
        let english = self.reading.is_in("en");
        before.ends_with('s')
            && !(small && english)
            && (next.starts_with(char::is_lowercase) || body)
    }

    fn mark(&mut self, token: usize, family: Family, paragraph: &Stretch, rest: &[usize]) {
        if self.is_inch(token) {
            return;
        }
        let inside = self.open.iter().rposition(|open| open.family == family);
        let turn = match (self.turn(token), inside) {
            (Turn::Either, Some(_)) => Turn::Closes,
            (Turn::Either, None) if by_sign(sign(self.reading, token)) != Turn::Closes => {
                Turn::Opens
            }
            (turn, _) => turn,
        };
        match (turn, inside) {
            (Turn::Opens, Some(0)) if family != Family::Corner => {
                match self.inside(token, family, rest) {
                    Inside::Closed => self.push(token, family),
                    Inside::Shared => {}
                    Inside::No => {
                        self.forget_closing(token);
                        self.push(token, family);
                    }
                }
            }
            (Turn::Opens, _) => self.push(token, family),
            (_, Some(at)) => self.close(at, token),
            (_, None) if self.open.is_empty() => self.forget_opening(token, paragraph),
            (_, None) => {}
        }
    }

    /// Whether what opens while the same is open stands inside it, as the name of a club, paper or film
    /// does: `«Мы читали «Вести», а не «Маяк», — сказал он`. `rest` are the marks behind it.
    fn inside(&self, token: usize, family: Family, rest: &[usize]) -> Inside {
        let reading = self.reading;
        let open = self.open.first().map_or(token, |open| open.token);
        let before = token.checked_sub(1).map_or("", |before| reading.word(before));
        let goes_on = token > open + 1 && reading.tokens[token - 1].is_word();
        let same = rest.iter().copied().filter(|mark| self.family(*mark) == family);
        let mut depth = 2;
        for (at, mark) in same.take(MOST_INSIDE).enumerate() {
            match self.turn(mark) {
                Turn::Opens => depth += 1,
                Turn::Closes if depth == 2 && self.ends_words(mark) => {
                    // `«Мы играли за «Маяк», — сказал он.`
                    let name = mark - token <= LONGEST_NAME;
                    let shared = at == 0 && name && goes_on && reading.is_in("ru");
                    return if shared { Inside::Shared } else { Inside::No };
                }
                Turn::Closes => depth -= 1,
                Turn::Either => return Inside::No,
            }
            if depth == 0 {
                let begins = goes_on || matches!(before, "." | "!" | "?" | "," | "—" | "–" | ":");
                return if begins { Inside::Closed } else { Inside::No };
            }
        }
        Inside::No
    }

    /// Whether a closing mark ends what was said: a dash or a verb of speech follows the comma.
    fn ends_words(&self, mark: usize) -> bool {
        let reading = self.reading;
        let comma = usize::from(matches!(reading.word(mark + 1), "," | "."));
        let next = mark + 1 + comma;
        let dash = matches!(reading.word(next), "—" | "–" | "-") && comma > 0;
        dash || reading.roles(next).any(Roles::SAY)
    }

    /// A straight mark behind a digit stands for inches where nothing is open.
    fn is_inch(&self, token: usize) -> bool {
        let start = self.reading.tokens[token].span.start;
        sign(self.reading, token) == Some('"')
            && self.open.is_empty()
            && self.reading.text[..start].ends_with(|sign: char| sign.is_ascii_digit())
    }

    fn push(&mut self, token: usize, family: Family) {
        if self.open.len() < DEEPEST {
            self.open.push(Open { token, family });
        }
    }

    /// Closes what was opened at a place of the stack, and forgets what was opened inside.
    fn close(&mut self, at: usize, token: usize) {
        let open = self.open[at].token;
        self.open.truncate(at);
        self.keep(open + 1, token, open, token + 1, Shown::Marks);
    }

    fn keep(&mut self, first: usize, end: usize, from: usize, to: usize, shown: Shown) {
        let depth = self.open.len();
        self.pieces.push(Piece { first, end, from, to, depth, shown });
        self.before = self.before.max(to);
    }

    /// Something opens while the same is open: the first was never closed.
    fn forget_closing(&mut self, stop: usize) {
        let Some(open) = self.open.first().map(|open| open.token) else { return };
        self.open.clear();
        let tag = tag_inside(self.reading, open + 1, stop);
        let end = tag.or_else(|| self.rest_of_sentence(open + 1, stop)).unwrap_or(stop);
        self.keep(open + 1, end, open, end, Shown::Opening);
    }

    /// Where the sentence ends that begins with a small letter: the second half of an interrupted
    /// quotation goes no farther when its closing mark was forgotten.
    fn rest_of_sentence(&self, first: usize, stop: usize) -> Option<usize> {
        let small = self.reading.word(first).starts_with(char::is_lowercase);
        let sentence = self.reading.sentence_of(first).filter(|_| small)?;
        Some(self.reading.sentences[sentence].end).filter(|end| *end < stop)
    }

    /// Something closes that was never opened: it begins with the paragraph, or with the sentence.
    fn forget_opening(&mut self, token: usize, paragraph: &Stretch) {
        let reading = self.reading;
        let before = token.checked_sub(1).map_or("", |before| reading.word(before));
        let follows = [token + 1, token + 2, token + 3]
            .iter()
            .any(|next| reading.roles(*next).any(Roles::SAY));
        let stops = before.starts_with([',', '.', '!', '?', '…']);
        if !stops && !follows {
            return;
        }
        let first = reading.sentence_of(self.before.max(paragraph.first)).unwrap_or(0);
        let last = reading.sentence_of(token.saturating_sub(1)).unwrap_or(first);
        let whole = self.before == paragraph.first && last - first.min(last) < MOST_SENTENCES;
        let start =
            if whole { paragraph.first } else { reading.sentences[last].first.max(self.before) };
        if start < token {
            self.keep(start, token, start, token + 1, Shown::Closing);
        }
    }

    /// Whether what is open goes on in the next line, as verse does.
    fn runs_on(&self, index: usize) -> bool {
        let Some(open) = self.open.first() else { return false };
        let (Some(here), Some(next)) =
            (self.reading.paragraphs.get(index), self.reading.paragraphs.get(index + 1))
        else {
            return false;
        };
        let gap = self.reading.text.get(here.span.end..next.span.start).unwrap_or("");
        let stopped = self.reading.word(here.end - 1).starts_with(['.', '!', '?']);
        let near = memchr::memchr_iter(b'\n', gap.as_bytes()).count() == 1 || !stopped;
        let is_verse = here.end - here.first <= VERSE;
        let first_mark = (next.first..next.end.min(next.first + VERSE)).find(|token| {
            sign(self.reading, *token).is_some() && self.family(*token) == open.family
        });
        near && is_verse && first_mark.is_some_and(|token| self.turn(token) == Turn::Closes)
    }

    /// Ends a paragraph: what is open was never closed.
    fn end(&mut self, paragraph: &Stretch, goes_on: bool) {
        if self.open.first().is_some_and(|open| open.family != Family::Single || goes_on) {
            self.forget_closing(paragraph.end);
        }
        self.open.clear();
    }
}

/// Tokens of the longest line of verse.
const VERSE: usize = 40;

/// The quotation mark that a token is.
#[inline]
pub(super) fn sign(reading: &Reading, token: usize) -> Option<char> {
    let token = reading.tokens.get(token).filter(|token| token.kind == TokenKind::Mark)?;
    let mut signs = token.span.of(reading.text).chars();
    signs.next().filter(|sign| is_quotation_mark(*sign))
}

/// Where a quotation that was never closed ends before a speech tag: `, he said`, `, said Reed`.
pub(super) fn tag_inside(reading: &Reading, first: usize, stop: usize) -> Option<usize> {
    (first + 1..stop).find(|token| {
        if !matches!(reading.word(*token), "," | "!" | "?") {
            return false;
        }
        let says = |at: usize| at < stop && reading.roles(at).any(Roles::SAY);
        let person = |at: usize| {
            let roles = reading.roles(at);
            roles.any(Roles::HE.and(Roles::SHE).and(Roles::THE).and(Roles::ONE))
                || reading
                    .tokens
                    .get(at)
                    .is_some_and(|token| token.is_word() && token.capital && !roles.any(Roles::ME))
        };
        // `, tartamudeó. …`
        let code = reading.language.map_or("", |language| language.code());
        let drops = matches!(code, "es" | "pt" | "it");
        if drops && says(token + 1) && matches!(reading.word(token + 2), "." | ",") {
            return true;
        }
        // `, ela avisou, rindo. …`
        let pronoun = reading.roles(token + 1).any(Roles::HE.and(Roles::SHE));
        if drops && pronoun && says(token + 2) && matches!(reading.word(token + 3), "." | ",") {
            return true;
        }
        let begins = person(token + 1) || says(token + 1);
        // In `À moi, il disait bonjour` nobody is quoted: a pronoun follows the verb of a tag.
        let pronoun = reading.roles(token + 1).any(Roles::HE.and(Roles::SHE));
        let inverts = pronoun && !matches!(code, "" | "en" | "vi");
        let subject = person(token + 1) && !inverts && (says(token + 2) || says(token + 3));
        let verb = says(token + 1) && person(token + 2);
        begins && (subject || verb) || is_long_tag(reading, token + 1, stop)
    })
}

/// Tokens of the subject of a tag: `the veteran captain said later.`
const LONGEST_SUBJECT: usize = 5;

/// Whether somebody of several words and a verb of speech stand there, and the sentence ends behind
/// them.
fn is_long_tag(reading: &Reading, first: usize, stop: usize) -> bool {
    let last = stop.min(first + 1 + LONGEST_SUBJECT);
    let verb = (first + 1..last).find(|at| reading.roles(*at).any(Roles::SAY));
    let Some(verb) = verb else { return false };
    let words = (first..verb).all(|at| reading.tokens[at].is_word());
    let somebody = (first..verb).any(|at| reading.roles(at).any(Roles::PERSON));
    let other = Roles::AND.and(Roles::WHEN).and(Roles::ME).and(Roles::NOT);
    let clause = (first..verb).any(|at| reading.roles(at).any(other));
    let adverb = usize::from(!reading.roles(verb + 1).any(Roles::OF) && verb + 1 < stop);
    let ends = |at: usize| at >= stop || matches!(reading.word(at), "." | "!" | "?");
    words && somebody && !clause && (ends(verb + 1) || ends(verb + 1 + adverb))
}

fn by_sign(sign: Option<char>) -> Turn {
    match sign {
        Some('“' | '„' | '‟' | '«' | '‘' | '‚' | '‛' | '‹' | '「' | '『' | '〝') => {
            Turn::Opens
        }
        Some('”' | '»' | '’' | '›' | '」' | '』' | '〞' | '〟') => Turn::Closes,
        _ => Turn::Either,
    }
}

fn is_opener(sign: char) -> bool {
    matches!(sign, '(' | '[' | '{' | '—' | '–' | '-' | '¿' | '¡' | '/')
}

fn is_closer(sign: char) -> bool {
    matches!(sign, ')' | ']' | '}' | ',' | '.' | ';' | ':' | '!' | '?' | '…' | '—' | '–' | '/')
}
