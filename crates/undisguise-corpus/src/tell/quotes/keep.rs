//! Which stretches between marks are somebody's words, and which are titles, nicknames, terms and
//! scare quotes.

use super::Beside;
use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::{Piece, Shown, sign};
use super::turns::fills;
use crate::tell::reading::{Group, Roles, TokenKind, lowered};

/// Words from which on a sentence by itself is taken for somebody's words.
const SENTENCE: usize = 3;

/// Words from which on a part of a sentence is, where a verb of speech stands before it.
const PART: usize = 3;

/// Tokens from a verb to the name or the word that it gives.
const NAMING: usize = 5;

/// Tokens of the title of a show or a song.
const LABEL: usize = 10;

/// Tokens from a verb of speech to a word or two of somebody's: `said that they were “not amused”`.
const NEAR: usize = 8;

/// The same of a report with `that`, where the words end it.
const REPORTED: usize = 30;

/// People at large.
static AT_LARGE: Group = Group::named("keep.at-large");

impl Phrases<'_> {
    /// Whether a piece is a quotation. `beside` is what stands beside it: the cue before it and
    /// the one behind; `goes_on`, that it follows an interrupted quotation; `follows`, that
    /// somebody spoke in the same paragraph, or in the one before where this fills its own.
    pub(super) fn is_quotation(
        &self,
        piece: &Piece,
        beside: (Option<&Cue>, Option<&Cue>),
        goes_on: bool,
        follows: bool,
    ) -> bool {
        let words = self.words(piece);
        let called = self.is_called_so(piece) || self.is_nickname(piece) || self.is_named_so(piece);
        let called = called || self.is_mentioned(piece) || self.is_work_of(piece);
        let at_large =
            words < SENTENCE * 2 && beside.0.is_some_and(|cue| self.is_at_large(piece, cue));
        if words == 0 || called || at_large || self.is_scare(piece, words, beside.0) {
            return false;
        }
        if matches!(piece.shown, Shown::Dash | Shown::Parted | Shown::Line) {
            return true;
        }
        let next = beside.1.is_none() && (goes_on || follows);
        if piece.shown == Shown::Marks && (self.is_alone(piece) || (next && self.is_next(piece))) {
            return true;
        }
        let title = self.is_title(piece);
        let begun = follows && !self.english && self.begins_sentence(piece);
        let spoken = self.is_spoken(piece)
            || (begun && words > 1 && !self.is_small(piece) && self.reading.word(piece.to) == ".");
        let (before, after) = beside;
        if let Some(after) = after {
            return !title || self.is_said_title(piece, after);
        }
        if let Some(before) = before {
            return self.is_led(piece, before, follows, words, title, spoken);
        }
        let led = self.reading.word(piece.from.wrapping_sub(1)) == ":";
        let told = led && words >= PART && !self.is_small(piece) && !self.english;
        if told && !title && self.reading.paragraph_of(piece.from) != Some(0) {
            return true;
        }
        // `Усыплять его он не стал — «сердце могло не выдержать».`
        let dash = matches!(self.reading.word(piece.from.wrapping_sub(1)), "—" | "–");
        if dash && follows && words >= PART && self.is_small(piece) && self.code() == "ru" {
            return true;
        }
        let whole = (follows && self.begins_sentence(piece)) || led || self.is_sentence(piece);
        let part = goes_on || (spoken && (words >= SENTENCE || whole));
        (part || self.is_reported(piece, follows)) && !title
    }

    /// Whether a piece behind a cue is somebody's words; `words`, `title` and `spoken` are what it looks like.
    fn is_led(
        &self,
        piece: &Piece,
        before: &Cue,
        follows: bool,
        words: usize,
        title: bool,
        spoken: bool,
    ) -> bool {
        let near = before.verb.is_some_and(|verb| piece.from - verb.min(piece.from) <= NEAR);
        // `said that the plan, drawn up by Reed, was “a joke”`
        let is = self.reading.roles(piece.from.saturating_sub(1)).any(Roles::BE);
        let near = near || (is && words > 1 && before.verb.is_some());
        let near = near || self.is_late_in_report(piece, before);
        let of = piece.from.checked_sub(2).is_some_and(|of| self.reading.word(of) == "von");
        if near && (words >= PART || of) && self.is_behind_article(piece) {
            return true;
        }
        // `Бригадир махнул рукой: «Надоело».`
        let colon = self.reading.word(piece.from.saturating_sub(1)) == ":";
        let stops = matches!(self.reading.word(piece.to), "." | "!" | "?") || self.stops(piece);
        if colon && stops && before.phrase.is_some() && matches!(self.code(), "ru" | "vi" | "de") {
            return true;
        }
        if before.strong {
            let mark = matches!(self.reading.word(piece.from.saturating_sub(1)), ":" | ",");
            let mark = mark && !self.is_apposed(piece);
            // `deixou um bilhete: “Perdoa a gente, seu Olívio”`
            let comma = |at: usize| self.reading.word(at) == ",";
            let inside = (piece.first..piece.end).any(comma);
            // `no pierde la esperanza: «Aparecerá».`
            let one = words == 1 && before.phrase.is_some() && self.reading.word(piece.to) == ".";
            let said = colon && self.is_romance() && (inside || one);
            return !title || (mark && (spoken || said || before.verb.is_some()));
        }
        // `Her answer? “No.”`
        let asked = self.english && before.verb.is_none() && self.stops(piece);
        let answers = asked && self.reading.word(piece.from.saturating_sub(1)) == "?";
        if (follows && spoken && !title) || answers {
            return true;
        }
        let shouted = before.verb.is_some_and(|verb| verb + 1 == piece.from);
        let asked =
            (words > 1 || shouted) && self.reading.word(piece.end - 1).starts_with(['!', '?']);
        let part =
            (words >= PART && (self.is_small(piece) || spoken)) || (near && self.is_small(piece));
        (!title && (part || asked)) || self.is_reported(piece, follows)
    }

    /// Whether words end a sentence that reports at length what somebody said: `admitted that her office had
    /// only looked at the stand “in passing”`.
    fn is_late_in_report(&self, piece: &Piece, before: &Cue) -> bool {
        let Some(verb) = before.verb.filter(|_| self.english) else { return false };
        let that = self.reading.word(verb + 1) == "that" && piece.from > verb;
        let ends = matches!(self.reading.word(piece.to), "." | ";");
        that && ends && piece.from - verb <= REPORTED && before.phrase.is_some()
    }

    /// Whether people at large have this name for something: `the trade calls it “live delivery”`.
    fn is_at_large(&self, piece: &Piece, before: &Cue) -> bool {
        let reading = self.reading;
        let calls = before.verb.is_some_and(|verb| {
            reading.roles(verb).any(Roles::CALL) && reading.word(verb).starts_with("call")
        });
        let it = piece.from.checked_sub(1).map_or("", |it| reading.word(it));
        let named = matches!(it, "it" | "him" | "her" | "them" | "this" | "that");
        let view = reading.roles(piece.first).any(Roles::ONE) || self.is_exclaimed(piece);
        let Some(Phrase { who: Who::Described { head, .. }, .. }) = before.phrase else {
            return false;
        };
        let large = AT_LARGE.contains(&lowered(reading.bare(head)));
        self.english && calls && named && large && !view
    }

    fn is_exclaimed(&self, piece: &Piece) -> bool {
        matches!(self.reading.word(piece.end - 1), "!" | "?")
    }

    /// Words in marks that fill a paragraph are said, unless it is a title.
    fn is_alone(&self, piece: &Piece) -> bool {
        let alone = self.reading.paragraph_of(piece.from).is_some_and(|index| {
            let here = self.reading.paragraphs[index];
            piece.depth == 0 && here.first > 0 && fills(piece, here)
        });
        // `«Не держите зла».` on a line of its own
        let outside = self.reading.word(piece.to) == "." && matches!(self.code(), "ru" | "vi");
        let outside = outside && self.words(piece) > 1 && !self.is_title(piece);
        alone && (outside || self.stops(piece))
    }

    /// Whether a sentence begins and ends with what follows somebody's words: `“…,” he said. “Ask me on
    /// Monday.”`
    fn is_next(&self, piece: &Piece) -> bool {
        let ends = self.reading.word(piece.end - 1).starts_with(['.', '!', '?', '…']);
        ends && self.begins_sentence(piece) && !self.is_small(piece)
    }

    /// Whether what looks like a title is somebody's words before a cue.
    fn is_said_title(&self, piece: &Piece, after: &Cue) -> bool {
        let words = self.words(piece);
        let beside = after.verb.is_some() && after.first <= piece.to + 2;
        let german = self.code() == "de";
        // `in the middle of “Salt and Rope,” Reed fell`
        let governed =
            piece.from.checked_sub(1).is_some_and(|token| self.reading.roles(token).any(Roles::OF));
        if self.english && words > 1 && (governed || self.is_before_noun(piece)) {
            return false;
        }
        self.stops(piece) || words == 1 || beside || german
    }

    /// The same of a title in the text: `on Reed’s “Ask a Miller” podcast, Marsh said`.
    pub(super) fn is_label(&self, piece: &Piece) -> bool {
        let few = piece.end - piece.first <= LABEL && self.words(piece) > 1;
        self.english && few && self.is_before_noun(piece) && self.is_title(piece)
    }

    /// Whether a title says what the noun behind it is of: `the “Salt and Rope” star revealed`,
    /// `Reed’s “Ask a Miller” column`.
    fn is_before_noun(&self, piece: &Piece) -> bool {
        let reading = self.reading;
        let opens = |at: usize| {
            reading.roles(at).any(Roles::DETERMINER) || reading.tokens[at].is_possessive()
        };
        let article = piece.from.checked_sub(1).is_some_and(opens);
        let other = Roles::SAY.and(Roles::AUX).and(Roles::BE).and(Roles::SMALL).and(Roles::OF);
        let noun = reading.tokens.get(piece.to).is_some_and(|noun| {
            noun.is_word() && !noun.capital && !noun.roles.any(other.and(Roles::AND))
        });
        article && noun && !self.stops(piece)
    }

    /// Whether a piece is the title of something, and no cue stands beside it but what leads to what
    /// follows: `told “Good Morning Kelm” that …`.
    pub(super) fn is_passed_over(&self, piece: &Piece, beside: &Beside) -> bool {
        // `рассказала «Вестям» директор завода, «…»`
        let named = self.code() == "ru" && self.is_name_in_marks(piece);
        if named
            && beside.after.is_none()
            && self.reading.tokens[piece.to.min(self.reading.tokens.len() - 1)].is_word()
        {
            return true;
        }
        let english = self.english && piece.shown == Shown::Marks;
        let lone = beside.after.is_none() && !self.stops(piece) && self.words(piece) > 1;
        english
            && (self.is_nickname(piece)
                || self.is_mentioned(piece)
                || (lone && self.is_title(piece)))
    }

    /// Whether a word is only mentioned: `has banned the word ‘delay’`.
    pub(super) fn is_mentioned(&self, piece: &Piece) -> bool {
        let word =
            |back: usize| piece.from.checked_sub(back).map_or("", |at| self.reading.word(at));
        let led = matches!(word(1), "word" | "words" | "term") && matches!(word(2), "the" | "a");
        // `that the words “the only one” were evidence`
        let subject = led && self.reading.roles(piece.to).any(Roles::BE) && self.is_small(piece);
        let few = self.words(piece) < if subject { SENTENCE * 2 } else { SENTENCE };
        self.english && led && few && !self.stops(piece)
    }

    /// Whether somebody or something is given a name: `nicknamed the goose “Boris”`.
    fn is_named_so(&self, piece: &Piece) -> bool {
        let near = piece.from.saturating_sub(NAMING)..piece.from;
        let names = near.rev().take_while(|at| self.reading.tokens[*at].is_word());
        let few = piece.end - piece.first <= SENTENCE && !self.stops(piece);
        // `Im Dorf heißt die Kabine nun „das Konzerthaus“`
        let called = |at: usize| {
            let word = self.reading.word(at);
            let heisst = matches!(word, "heißt" | "hieß" | "heißen" | "hießen");
            self.code() == "de" && heisst && self.reading.word(at + 1) != "es"
        };
        few && names.into_iter().any(|at| self.reading.roles(at).any(Roles::NICKNAME) || called(at))
    }

    /// Whether a word or two stand between an article and its noun, and no verb of speech right
    /// before: `the “smart” bins`.
    fn is_scare(&self, piece: &Piece, words: usize, before: Option<&Cue>) -> bool {
        let reading = self.reading;
        let article = piece.from.checked_sub(1).is_some_and(|at| {
            let roles = reading.roles(at);
            let opens = Roles::DETERMINER;
            roles.any(opens) || matches!(reading.word(at), "so-called" | "called")
        });
        let next = reading.tokens.get(piece.to).filter(|next| next.is_word() && !next.capital);
        let other = Roles::SMALL.and(Roles::OF).and(Roles::AND).and(Roles::SAY).and(Roles::AUX);
        let noun = next.is_some_and(|next| !next.roles.any(other));
        let verb = before.and_then(|cue| cue.verb);
        let near = verb.is_some_and(|verb| verb < piece.from && piece.from - verb <= NAMING);
        let small = words < SENTENCE && self.is_small(piece) && !self.stops(piece);
        self.english && small && article && noun && !near
    }

    /// Whether the marks stand inside a name: `Amos “Bell” Tull`.
    pub(super) fn is_nickname(&self, piece: &Piece) -> bool {
        let inside = |token: usize| self.names.at(token).map(|mention| mention.first);
        let before = piece.from.checked_sub(1).and_then(inside);
        before.is_some() && before == inside(piece.to)
    }

    /// Whether the marks stand between commas and hold no sentence: `a poem he wrote, “Fast Feet”, was`.
    fn is_apposed(&self, piece: &Piece) -> bool {
        let comma = |token: usize| self.reading.word(token) == ",";
        let behind = comma(piece.to) && piece.from.checked_sub(1).is_some_and(comma);
        self.english && behind && !self.stops(piece)
    }

    /// Every noun has a capital in German: `sprach von einem „Geständnis mit Bauchweh“`.
    fn is_behind_article(&self, piece: &Piece) -> bool {
        let one = self.reading.roles(piece.from.saturating_sub(1)).any(Roles::ONE);
        self.code() == "de" && one
    }

    /// Whether the marks hold an English sentence that stands by itself: `He shook his head. “No.”`
    fn is_sentence(&self, piece: &Piece) -> bool {
        let ends = matches!(self.reading.word(piece.end - 1), "." | "!" | "?");
        let first = self.reading.paragraph_of(piece.from) == Some(0);
        // `Хозяйка показывает стену. «Здесь была детская».`
        let outside = self.reading.word(piece.to) == "." && self.code() == "ru";
        let outside = outside && !self.is_small(piece) && !self.is_title(piece);
        let ends = ends || outside;
        let least = if outside { SENTENCE + 1 } else { SENTENCE * 2 };
        let words = self.english || self.words(piece) >= least;
        words && ends && !first && self.begins_sentence(piece)
    }

    fn begins_sentence(&self, piece: &Piece) -> bool {
        let sentence = self.reading.sentence_of(piece.from);
        sentence.is_some_and(|index| self.reading.sentences[index].first == piece.from)
    }

    fn words(&self, piece: &Piece) -> usize {
        let tokens = self.reading.tokens[piece.first..piece.end].iter();
        tokens.filter(|token| token.kind == TokenKind::Word).take(SENTENCE * 8).count()
    }

    /// Whether the words end as a sentence does.
    fn stops(&self, piece: &Piece) -> bool {
        let inside = (piece.first..piece.end).rev().take(SENTENCE);
        let mut words = inside.filter(|token| sign(self.reading, *token).is_none());
        let last = words.next().map_or("", |token| self.reading.word(token));
        last.starts_with([',', '.', '!', '?', '…', '。', '！', '？', '，', '—', '–'])
    }

    /// Whether they are a sentence: with a capital at the head and a mark at the end.
    fn is_spoken(&self, piece: &Piece) -> bool {
        let behind = self.reading.word(piece.to);
        let begins = !self.is_small(piece);
        let far = self.words(piece) > SENTENCE * 2;
        let next = self.reading.tokens.get(piece.to + 1);
        let led = behind == "," && next.is_some_and(|next| next.is_word() && !next.capital);
        let says = next.is_some_and(|next| next.roles.any(Roles::SAY));
        let tells = self.english || (self.code() == "ru" && !self.is_title(piece));
        let whole = far || (tells && self.begins_sentence(piece));
        let ends = self.stops(piece) || (behind == "." && whole) || (led && (far || says));
        let open = matches!(piece.shown, Shown::Opening | Shown::Closing);
        begins && (ends || open)
    }

    /// Whether they begin with a small letter.
    fn is_small(&self, piece: &Piece) -> bool {
        let mut tokens = self.reading.tokens[piece.first..piece.end].iter();
        tokens
            .find(|token| token.kind != TokenKind::Mark)
            .is_some_and(|token| token.span.of(self.reading.text).starts_with(char::is_lowercase))
    }

    /// Whether every word of it has a capital but for the small ones: the title of a song or book.
    fn is_title(&self, piece: &Piece) -> bool {
        // Every noun has a capital in German: what ends as a sentence is one.
        if self.code() == "de" && (self.stops(piece) || self.is_small(piece)) {
            return false;
        }
        // `“but I like the Becks.”`
        if self.english && self.is_small(piece) {
            return false;
        }
        let mut capitals = 0;
        for token in &self.reading.tokens[piece.first..piece.end] {
            let small = token.roles.any(Roles::SMALL.and(Roles::OF).and(Roles::THE));
            // `And so do I` is no title.
            let me = token.roles.any(Roles::ME) && self.english && capitals > 0;
            match token.kind {
                TokenKind::Word if token.capital && !me => capitals += 1,
                TokenKind::Word if !small && !me => return false,
                _ => {}
            }
        }
        // `Прости меня, Клава`
        let calls = matches!(self.code(), "ru" | "vi")
            && self.reading.tokens[piece.first..piece.end].iter().any(|token| {
                token.kind == TokenKind::Mark && token.span.of(self.reading.text) == ","
            });
        if calls {
            return false;
        }
        // `We Are The Mill` is a title, `I am` is not.
        let me = piece.end - piece.first <= 4 && self.reading.roles(piece.first).any(Roles::ME);
        capitals > 1 && !me || (capitals == 1 && piece.end - piece.first == 1 && !self.stops(piece))
    }
}
