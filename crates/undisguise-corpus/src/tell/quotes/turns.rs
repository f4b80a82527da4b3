//! Who speaks where nothing beside a quotation says so: whoever spoke before in the same paragraph,
//! the other one in a dialogue, or whoever the sentence before tells of.

use super::NEIGHBOURS;
use super::discourse::{Discourse, Meant};
use super::phrase::{Phrase, Phrases, Who};
use super::spans::{Piece, Shown};
use super::speaker::{Said, TOKENS};
use crate::tell::Attribution;
use crate::tell::names::Mention;
use crate::tell::reading::{Group, Roles, Stretch, TokenKind, lowered};

/// Paragraphs back in which the other one of a dialogue spoke.
const TURNS: usize = 4;

/// Lines that ask, from which on a text is read as an interview.
const ASKED: usize = 2;

/// Words of a sentence that leads to words on a line of their own: `She paused.`
const SHORT: usize = 7;

/// Tokens of a cue between two parts of one speech.
const TAG: usize = 6;

/// Tokens of words that are no turn of a dialogue any more.
const SPEECH: usize = 24;

impl Discourse<'_> {
    /// Who speaks where nothing beside the quotation says so. The document is read as far as that.
    pub(super) fn without_cue(&mut self, piece: &Piece, all: &[Said]) -> Meant {
        let phrases = self.phrases;
        if piece.depth == 0 {
            self.advance(piece.from);
        }
        if phrases.is_somebody_unknown(piece) || phrases.is_announced(piece) {
            return Meant::NOBODY;
        }
        if let Some(meant) = self.called_by_patronymic(piece, all) {
            return meant;
        }
        let mut spoken = all.iter().rev().take(NEIGHBOURS);
        let Some(last) = spoken.find(|said| said.piece.depth == piece.depth) else {
            return self.answers_line(piece, all).unwrap_or_else(|| self.around(piece, all));
        };
        let here = piece.depth == 0 && phrases.same_paragraph(&last.piece, piece);
        if let Some(meant) = if here { self.goes_on_here(last, piece, all) } else { None } {
            return meant;
        }
        let before = phrases.reading.paragraph_of(piece.from).and_then(|here| here.checked_sub(1));
        if let Some(meant) = self.answers_line(piece, all) {
            return meant;
        }
        let answers = before.is_some_and(|before| {
            phrases.reading.paragraph_of(last.piece.from) == Some(before)
                && fills(piece, phrases.reading.paragraphs[before + 1])
        });
        let told = match phrases.code() {
            "vi" => self.interviewed(piece, all).or_else(|| self.turn(piece, all)),
            _ => self.turn(piece, all).or_else(|| self.interviewed(piece, all)),
        };
        if let Some(meant) = told {
            return meant;
        }
        match answers {
            true if phrases.is_alone_so_far(last, piece, all) => continued(last),
            true => Meant::NOBODY,
            false => self.around(piece, all),
        }
    }

    /// Who goes on in the paragraph of the quotation before, where that says who it is or that nobody is known.
    fn goes_on_here(&mut self, last: &Said, piece: &Piece, all: &[Said]) -> Option<Meant> {
        let phrases = self.phrases;
        if let Some(told) = phrases.asked_and_answered(piece, all) {
            return Some(told.map_or(Meant::NOBODY, continued));
        }
        if last.doubtful {
            return Some(continued(last));
        }
        // `Die Leitung sei „älter als die Kirche“`
        if last.speaker.is_some() && phrases.is_reported(piece, true) {
            return Some(continued(last));
        }
        // Whoever stands in the sentence of the cue is spoken to or of.
        let told = last.cue.and_then(|(first, _)| phrases.reading.sentence_of(first));
        let told = told.map_or(0, |index| phrases.reading.sentences[index].end);
        match self.actor(told.max(last.piece.to), piece) {
            Some(meant) if meant.person.is_some() => {
                let same = last.person == meant.person;
                Some(if same { continued(last) } else { self.if_named(meant) })
            }
            _ if last.speaker.is_some() => Some(continued(last)),
            // `…,” the three wrote. “…”`; `has been described as “…” and “…”`
            _ if phrases.is_close(&last.piece, piece) => Some(Meant::NOBODY),
            _ => None,
        }
    }

    /// Who answers the reporter's questions between dashes: whoever did before, or whom the text is about.
    fn interviewed(&self, piece: &Piece, all: &[Said]) -> Option<Meant> {
        let phrases = self.phrases;
        let last = all.last().filter(|last| phrases.asks(&last.piece) && last.speaker.is_none())?;
        let dashed = piece.shown == Shown::Dash && last.piece.shown == Shown::Dash;
        if !dashed || phrases.asks(piece) || !phrases.is_interview(piece) {
            return None;
        }
        let dash = |said: &&Said| said.piece.shown == Shown::Dash && said.speaker.is_some();
        if let Some(before) = all.iter().rev().take(NEIGHBOURS).find(dash) {
            return Some(continued(before));
        }
        let mind = || self.in_mind(piece.from);
        // In Vietnamese the name of a firm looks like somebody's.
        let person = match phrases.code() {
            "vi" => self.introduced(piece).or_else(|| self.in_focus()).or_else(mind),
            _ => mind(),
        };
        Some(Meant {
            attribution: Attribution::Continued,
            ..self.told(person, Attribution::Continued)
        })
    }

    /// `— Пётр Ильич, вы уйдёте?` is asked by nobody in particular where no dialogue goes on, and who is called
    /// so answers.
    fn called_by_patronymic(&self, piece: &Piece, all: &[Said]) -> Option<Meant> {
        let phrases = self.phrases;
        let paragraph = |piece: &Piece| phrases.reading.paragraph_of(piece.from);
        let here = paragraph(piece)?;
        let dashed = |piece: &Piece| piece.shown == Shown::Dash && piece.depth == 0;
        let last = all.last().filter(|last| paragraph(&last.piece).map(|at| at + 1) == Some(here));
        if !dashed(piece) {
            return None;
        }
        if phrases.patronymic_at(piece.first).is_some() && phrases.asks(piece) {
            let goes_on = last.is_some_and(|last| dashed(&last.piece) && last.speaker.is_some());
            return (!goes_on).then_some(Meant::NOBODY);
        }
        let asked = last.filter(|last| dashed(&last.piece) && last.speaker.is_none())?;
        let name = phrases.patronymic_at(asked.piece.first)?;
        let given = phrases.reading.word(name.first);
        let person = self.met_by_given(name.named, given)?;
        let meant = self.told(Some(person), Attribution::Continued);
        Some(Meant { attribution: Attribution::Continued, ..meant })
    }

    /// Whoever is named in the line before an interview that ends with a colon.
    fn introduced(&self, piece: &Piece) -> Option<usize> {
        let paragraphs = &self.phrases.reading.paragraphs;
        let here = self.phrases.reading.paragraph_of(piece.from)?;
        let lines = (here.saturating_sub(TURNS)..here).rev();
        let mut led = lines.filter(|at| self.phrases.reading.word(paragraphs[*at].end - 1) == ":");
        let led = paragraphs[led.next()?];
        self.somebody_else(led.first, led.end, true, None)
    }

    /// Who answers in an interview: a line that asks, without marks or behind a dash, and a line that
    /// answers. Whoever answered before goes on; the first answer is given by whom the text told of
    /// last, by name. What a dash asks is the reporter’s.
    fn answers_line(&self, piece: &Piece, all: &[Said]) -> Option<Meant> {
        let phrases = self.phrases;
        let paragraphs = &phrases.reading.paragraphs;
        let index = phrases.reading.paragraph_of(piece.from)?;
        let here = paragraphs[index];
        let romance = phrases.is_romance() && piece.depth == 0 && piece.from == here.first;
        if !romance || piece.to + 1 < here.end {
            return None;
        }
        let from = index.saturating_sub(TURNS);
        let lines = from..paragraphs.len().min(index + TURNS + 1);
        let asked = lines.filter(|at| phrases.is_reporters(&paragraphs[*at], piece.shown)).count();
        if asked < ASKED {
            return None;
        }
        let told = |paragraph: usize| {
            let mut near = all.iter().rev().take(NEIGHBOURS);
            near.find(|said| phrases.reading.paragraph_of(said.piece.from) == Some(paragraph))
        };
        if piece.shown == Shown::Dash && phrases.asks(piece) {
            return Some(Meant::NOBODY);
        }
        let before = index.checked_sub(1)?;
        let question = &paragraphs[before];
        let answered = before.checked_sub(1).and_then(told).filter(|said| said.speaker.is_some());
        let remark = phrases.is_remark(question) || piece.shown == Shown::Dash;
        if let Some(answered) = answered.filter(|_| remark) {
            return Some(continued(answered));
        }
        if !phrases.is_reporters(question, piece.shown) {
            return None;
        }
        let mut subjects = self.paragraph_subjects[..before].iter().rev().flatten();
        let person = subjects.find(|person| self.has_name(**person))?;
        let meant = self.told(Some(*person), Attribution::Continued);
        Some(Meant { attribution: Attribution::Continued, ..meant })
    }

    /// Whom the sentences between a token and a piece tell of: the subject of the last that has one.
    fn actor(&self, first: usize, piece: &Piece) -> Option<Meant> {
        let phrases = self.phrases;
        let last = phrases.reading.sentence_of(piece.from.checked_sub(1)?)?;
        for sentence in phrases.reading.sentences[..=last].iter().rev().take(NEIGHBOURS) {
            let (from, stop) = (sentence.first.max(first), sentence.end.min(piece.from));
            if sentence.end <= first || from >= stop {
                return None;
            }
            let from = from.max(stop.saturating_sub(TOKENS));
            let Some(phrase) = phrases.first_subject(from, stop) else { continue };
            let pronoun = matches!(phrase.who, Who::Pronoun(_));
            let how = if pronoun { Attribution::Pronoun } else { Attribution::Description };
            return Some(self.told(self.person_at(phrase.first), how));
        }
        None
    }

    /// The other one, in a dialogue of paragraphs.
    fn turn(&self, piece: &Piece, all: &[Said]) -> Option<Meant> {
        let phrases = self.phrases;
        let paragraphs = &phrases.reading.paragraphs;
        let paragraph = phrases.reading.paragraph_of(piece.from)?;
        let here = paragraphs[paragraph];
        if piece.depth > 0 || !(fills(piece, here) || phrases.is_signed_off(piece, here)) {
            return None;
        }
        let last_of = |paragraph: usize| {
            let mut near = all.iter().rev().take(NEIGHBOURS);
            near.find(|said| {
                phrases.reading.paragraph_of(said.piece.from) == Some(paragraph)
                    && said.piece.depth == 0
            })
        };
        let last = last_of(paragraph.checked_sub(1)?)?;
        let before = || (paragraph.saturating_sub(TURNS)..paragraph - 1).rev();
        let somebody = |said: &&Said| said.speaker.is_some();
        if last.doubtful {
            return Some(continued(last));
        }
        // A speech goes on over paragraphs, whether or not each is closed.
        let speech = piece.shown == Shown::Opening || piece.end - piece.first >= SPEECH;
        let speech = speech || phrases.is_signed_off(piece, here);
        let speech = speech || (somebody(&last) && phrases.is_no_turn(last));
        if speech && piece.shown != Shown::Dash && !phrases.asks(&last.piece) {
            return last.speaker.is_some().then(|| continued(last));
        }
        if last.speaker.is_none() {
            // A question of nobody in particular is the reporter's.
            let mut spoke = before().filter_map(last_of).filter(somebody);
            return spoke.next().filter(|_| phrases.asks(&last.piece)).map(continued);
        }
        let other = |said: &&Said| said.person.is_none() || said.person != last.person;
        let asked = self.is_tellers_question(piece, last.person)
            && !before()
                .next()
                .and_then(last_of)
                .is_some_and(|said| phrases.fills_paragraph(&said.piece));
        if asked {
            return Some(self.teller());
        }
        let mut spoke = before().map_while(last_of).filter(somebody);
        if let Some(other) = spoke.find(other) {
            return Some(continued(other));
        }
        // `— And if you are not silent?`: between dashes, a question to the only one who has spoken is
        // the reporter's.
        if piece.shown == Shown::Dash && phrases.asks(piece) && !phrases.asks(&last.piece) {
            return Some(Meant::NOBODY);
        }
        let farther = || before().filter_map(last_of).filter(somebody).find(other).map(continued);
        self.other_told_of(last, paragraph).or_else(farther)
    }

    /// Somebody else whom the paragraph tells of in which somebody spoke last, or the one before words
    /// that stand alone.
    fn other_told_of(&self, last: &Said, paragraph: usize) -> Option<Meant> {
        let paragraphs = &self.phrases.reading.paragraphs;
        let back = usize::from(fills(&last.piece, paragraphs[paragraph - 1]));
        let first = paragraphs[paragraph.checked_sub(1 + back)?].first;
        let among = |first: usize, end: usize, named: bool| {
            let found = self.somebody_else(first, end, named, last.person)?;
            Some(Meant {
                attribution: Attribution::Continued,
                ..self.told(Some(found), Attribution::Continued)
            })
        };
        let here = paragraphs[paragraph].first;
        let found = among(first, here, back > 0).or_else(|| among(first, here, false));
        // Whoever is named right before the paragraph in which only one speaks: `“In bed,” he said.`
        found.or_else(|| among(paragraphs[paragraph.checked_sub(2)?].first, first, true))
    }

    /// Who the paragraph tells of: the subject of the sentence right before, or for words that stand
    /// alone, of the paragraph before.
    fn around(&self, piece: &Piece, all: &[Said]) -> Meant {
        let phrases = self.phrases;
        let paragraphs = &phrases.reading.paragraphs;
        let Some(paragraph) = phrases.reading.paragraph_of(piece.from) else {
            return Meant::NOBODY;
        };
        let here = paragraphs[paragraph];
        let last = phrases.reading.paragraph_of(piece.to.saturating_sub(1)).unwrap_or(paragraph);
        let next = paragraphs.get(last + 1);
        let shown_off = next.is_some_and(|next| phrases.named_words(next).is_some());
        let begins = piece.from == here.first;
        let leads = begins && phrases.leads(paragraph, next);
        // A question that is answered without a word between is the reporter's.
        let asked = leads && piece.shown != Shown::Line && phrases.asks(piece);
        let alone = !(piece.shown == Shown::Line || shown_off || leads);
        if piece.depth > 0 || asked || (begins && paragraph == 0) {
            return Meant::NOBODY;
        }
        if begins && alone {
            return self.told_of_before(piece, paragraph);
        }
        if leads && let Some(other) = phrases.other_of_two(paragraph, all) {
            return continued(other);
        }
        let first = here.first.min(piece.from.saturating_sub(1));
        let first = if begins { paragraphs[paragraph - 1].first } else { first };
        let person = self.actor(first, piece).and_then(|meant| meant.person);
        let person = person.or_else(|| self.in_mind(piece.from));
        let meant = self.told(person, Attribution::Description);
        match person {
            Some(_) if leads => Meant { attribution: Attribution::Continued, ..meant },
            _ => self.if_named(meant),
        }
    }
}

impl Discourse<'_> {
    /// Whoever has a name and is the subject of the sentence before a paragraph that is a speech:
    /// papers show people so and let them speak below.
    fn told_of_before(&self, piece: &Piece, paragraph: usize) -> Meant {
        let reading = self.phrases.reading;
        let (here, before) = (reading.paragraphs[paragraph], reading.paragraphs[paragraph - 1]);
        let speech = fills(piece, here) && piece.end - piece.first >= SPEECH;
        let Some(index) = reading.sentence_of(before.end - 1).filter(|_| speech) else {
            return Meant::NOBODY;
        };
        let sentence = reading.sentences[index];
        let subject = self.phrases.first_subject(sentence.first, sentence.end);
        let person = subject.and_then(|phrase| self.person_at(phrase.first));
        let meant = self.told(person, Attribution::Continued);
        let named = meant.speaker.as_ref().and_then(|speaker| speaker.named);
        let known = named.is_some_and(|named| self.phrases.fits(named, None));
        if known { meant } else { Meant::NOBODY }
    }
}

impl Phrases<'_> {
    /// `“And then?” – “Then we left.”`: the question is the reporter's, the answer of whoever spoke.
    fn asked_and_answered<'s>(&self, piece: &Piece, all: &'s [Said]) -> Option<Option<&'s Said>> {
        let dash = |token: usize| matches!(self.reading.word(token), "–" | "—" | "-");
        if self.asks(piece) && dash(piece.to) && self.is_opening_mark(piece.to + 1) {
            return Some(None);
        }
        let mut spoken = all.iter().rev().take(NEIGHBOURS);
        let last = spoken.next()?;
        let answers = last.speaker.is_none() && self.asks(&last.piece);
        if !(answers && last.piece.to + 1 == piece.from && dash(last.piece.to)) {
            return None;
        }
        spoken.find(|said| said.speaker.is_some()).map(Some)
    }

    /// Whether whoever tells the story speaks: `“Is it real?” I ask him`, `—¿Y si no? —le preguntamos`.
    pub(super) fn is_tellers(&self, piece: &Piece) -> bool {
        let reading = self.reading;
        let comma = matches!(reading.word(piece.to), "," | "—" | "–");
        let first = piece.to + usize::from(comma);
        let teller = |at: usize| TELLERS.contains(&lowered(reading.word(at)));
        let says = |at: usize| reading.roles(at).any(Roles::SAY);
        let many = |at: usize| match self.code() {
            "es" | "pt" => reading.word(at).ends_with("mos"),
            "it" => reading.word(at).ends_with("iamo"),
            _ => false,
        };
        let says = |at: usize| says(at) || self.is_said_by_me(at);
        let verb = if says(first + 1) { first + 1 } else { first + 2 };
        let stopped = reading.word(piece.end - 1) == "." && !comma;
        let same = reading.paragraph_of(first) == reading.paragraph_of(piece.from);
        let told = teller(first) && says(verb) && !self.is_passive(verb) && same && !stopped;
        let asks = self.asks(piece) && comma && (many(first) || many(first + 1));
        piece.depth == 0 && (told || (says(first) && teller(first + 1)) || asks)
    }

    /// Whether nobody but whoever spoke last by name has spoken so far, and nobody asks.
    fn is_alone_so_far(&self, last: &Said, piece: &Piece, all: &[Said]) -> bool {
        let named = last.speaker.as_ref().is_some_and(|speaker| speaker.named.is_some());
        let told = matches!(
            last.attribution,
            Attribution::Explicit | Attribution::Pronoun | Attribution::Continued
        );
        let told = named && told;
        let mut near = all.iter().rev().take(NEIGHBOURS).filter(|said| said.piece.depth == 0);
        let alone = near.all(|said| said.person == last.person);
        self.english && told && alone && !self.asks(piece) && !self.asks(&last.piece)
    }

    /// Whether two pieces stand in one sentence, or with hardly more than a cue between them.
    fn is_close(&self, left: &Piece, right: &Piece) -> bool {
        let sentence = self.reading.sentence_of(left.to);
        let same = sentence == self.reading.sentence_of(right.from);
        let comma = self.reading.word(left.to.saturating_sub(2)) == ",";
        self.english && (same || (comma && right.from - left.to.min(right.from) <= TAG))
    }

    /// Whether nothing but what an agency puts in brackets stands behind words: `“…” (Editing by Reed)`.
    fn is_signed_off(&self, piece: &Piece, here: Stretch) -> bool {
        let brackets = self.reading.word(piece.to) == "(" && self.reading.word(here.end - 1) == ")";
        self.english && brackets && piece.from == here.first
    }

    /// Whether somebody’s words are no turn of a dialogue: they were written, or are part of a sentence
    /// that tells of him or her (`said that he was “not amused”`).
    fn is_no_turn(&self, said: &Said) -> bool {
        let reading = self.reading;
        let begins = reading.word(said.piece.first).starts_with(char::is_lowercase);
        let sentence = reading.sentence_of(said.piece.from);
        let told = sentence.is_some_and(|at| reading.sentences[at].first < said.piece.from);
        let written = said
            .cue
            .is_some_and(|(first, end)| (first..end).any(|at| WRITTEN.contains(reading.word(at))));
        self.english && (written || (begins && told) || self.is_introduced(said))
    }

    /// Whether the cue of words brings their speaker up by the full name and what he or she is: that
    /// is how papers tell it, and not a story whose people take turns.
    fn is_introduced(&self, said: &Said) -> bool {
        let Some((first, end)) = said.cue else { return false };
        let name = self.names.between(first, end).iter().find(|name| name.full);
        // `passenger Reed told …`, `said Reed, who …`
        let told = |name: &Mention| {
            let noun =
                name.first.checked_sub(1).map_or(Roles::default(), |at| self.reading.roles(at));
            noun.any(Roles::PERSON.and(Roles::TITLE)) || self.reading.word(name.end) == ","
        };
        name.filter(|name| told(name)).is_some_and(|name| {
            let before = self.names.between(first.saturating_sub(TOKENS * 4), name.first);
            !before.iter().any(|other| other.named == name.named)
        })
    }

    fn first_subject(&self, first: usize, stop: usize) -> Option<Phrase> {
        let mut token = first;
        while token < stop {
            match self.at(token, stop) {
                Some(phrase) if !self.is_governed(phrase.first) => return Some(phrase),
                Some(phrase) => token = phrase.end.max(token + 1),
                None => token += 1,
            }
        }
        None
    }

    /// Whether a line behind a dash is a speech to which a sentence about somebody leads, and no list:
    /// `Pablo, 40 años, responde:` above it.
    pub(super) fn is_led_by_somebody(&self, piece: &Piece) -> bool {
        let reading = self.reading;
        let Some(index) = reading.paragraph_of(piece.from).filter(|_| !self.english) else {
            return false;
        };
        let Some(before) = index.checked_sub(1).map(|before| reading.paragraphs[before]) else {
            return false;
        };
        let capital = reading.tokens.get(piece.first).is_some_and(|first| first.capital);
        let stops = matches!(reading.word(piece.end - 1), "." | "!" | "?" | "…");
        if !(capital && stops && reading.word(before.end - 1) == ":") {
            return false;
        }
        let first = reading
            .sentence_of(before.end - 1)
            .map_or(before.first, |at| reading.sentences[at].first);
        let names = self.names.between(first.max(before.first), before.end);
        names.iter().any(|name| self.names.meant(name).may_be_somebody())
            || (first.max(before.first)..before.end)
                .rev()
                .take(SHORT)
                .any(|at| reading.roles(at).any(Roles::SAY))
    }

    /// Whether a piece ends as a question.
    pub(super) fn asks(&self, piece: &Piece) -> bool {
        self.reading.word(piece.end - 1) == "?"
    }

    /// Where two have spoken in the paragraphs before and one of them last, the other one.
    fn other_of_two<'s>(&self, paragraph: usize, all: &'s [Said]) -> Option<&'s Said> {
        let near = all.iter().rev().take(NEIGHBOURS).filter(|said| said.piece.depth == 0);
        let mut near = near.take_while(|said| {
            let here = self.reading.paragraph_of(said.piece.from);
            here.is_some_and(|here| here + TURNS >= paragraph)
        });
        let last = near.next()?.person?;
        let mut others = near.filter(|said| said.person.is_some_and(|one| one != last));
        let other = others.next()?;
        others.all(|one| one.person == other.person).then_some(other)
    }

    /// Whether the paragraph before leads to words that fill one: by a short sentence (`She
    /// paused.`), or because others answer them.
    fn leads(&self, paragraph: usize, next: Option<&Stretch>) -> bool {
        let Some(before) = paragraph.checked_sub(1) else { return false };
        let before = self.reading.paragraphs[before];
        let Some(index) = self.reading.sentence_of(before.end - 1) else { return false };
        let sentence = self.reading.sentences[index];
        let tokens = &self.reading.tokens[sentence.first..sentence.end];
        let count = tokens.iter().filter(|token| token.kind == TokenKind::Word).take(SHORT + 1);
        let short = count.count() <= SHORT;
        let answered = next.is_some_and(|next| {
            let opens = self.is_opening_mark(next.first);
            opens && self.reading.paragraph_of(next.first) == Some(paragraph + 1)
        });
        let told = (sentence.first..sentence.end.min(sentence.first + 3)).any(|token| {
            let who = self.at(token, sentence.end).map(|phrase| phrase.who);
            match who {
                Some(Who::Named(_) | Who::Pronoun(Some(_))) => true,
                Some(Who::Described { known, .. }) => known,
                _ => false,
            }
        });
        (short && told) || answered
    }

    /// Whether a paragraph is a reporter’s question: without marks, or among dashes behind one.
    fn is_reporters(&self, paragraph: &Stretch, shown: Shown) -> bool {
        let asks = self.reading.word(paragraph.end - 1) == "?";
        let dash = matches!(self.reading.word(paragraph.first), "—" | "–" | "―" | "-");
        asks && if shown == Shown::Dash { dash } else { self.is_remark(paragraph) }
    }

    fn is_opening_mark(&self, token: usize) -> bool {
        matches!(self.reading.word(token), "“" | "\"" | "„" | "«" | "‘" | "»" | "—" | "–")
    }
}

/// Verbs of what is written and not spoken.
static WRITTEN: Group = Group::named("turns.written");

/// Whoever tells the story; French `nous` may be whom somebody told.
static TELLERS: Group = Group::named("turns.tellers");

/// Whether a piece is all that stands in a paragraph.
pub(super) fn fills(piece: &Piece, paragraph: Stretch) -> bool {
    piece.from == paragraph.first && piece.to + 1 >= paragraph.end
}

/// The speaker of another quotation.
fn continued(said: &Said) -> Meant {
    Meant {
        speaker: said.speaker.clone(),
        person: said.person,
        attribution: match said.speaker {
            Some(_) => Attribution::Continued,
            None => Attribution::Unattributed,
        },
        doubtful: said.doubtful,
    }
}
