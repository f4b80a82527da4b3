//! Clauses of Vietnamese beside somebody's words: who acts in them, and what says so behind the words.

use super::Beside;
use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::{Piece, sign};
use crate::tell::reading::Roles;

/// Syllables of a noun or a verb.
const SYLLABLES: usize = 3;

/// Clauses back in which whoever acts before a colon is sought.
const CLAUSE_MARKS: usize = 4;

/// Tokens of a sentence that says no more than who said so.
const SO: usize = 24;

/// Tokens of a tag before its verb: `ông Hùng (58 tuổi, quê Vĩnh Hà) lắc đầu`.
const TAG: usize = 12;

impl Phrases<'_> {
    /// Whoever acts in the last clause before a colon: `anh theo mẹ về quê và một bé gái chạy ra nắm tay: “…”`.
    pub(super) fn vietnamese_clause(&self, first: usize, stop: usize) -> Option<Phrase> {
        if self.code() != "vi" {
            return None;
        }
        let opens =
            |at: &usize| matches!(self.reading.word(*at), "và" | "thì" | "," | "rồi" | "nhưng");
        let acts = |phrase: &Phrase| {
            let next = self.reading.tokens.get(phrase.end);
            let word = next
                .is_some_and(|next| next.is_word() && !next.roles.any(Roles::OF.and(Roles::AND)));
            word && phrase.end + 1 < stop && !self.is_governed(phrase.first)
        };
        // `nhưng chị Sậu, mẹ một bé bị đốt, lại nhắc: “…”`
        let apposed = |comma: usize| {
            let name = comma.checked_sub(1).and_then(|before| self.names.at(before));
            let name = name.filter(|name| name.end == comma && self.reading.word(comma) == ",")?;
            let closes = (comma + 1..stop.min(comma + TAG)).any(|at| self.reading.word(at) == ",");
            let kin = self.reading.roles(comma + 1).any(Roles::PERSON.and(Roles::OFFICE));
            (closes && kin && !self.is_governed(name.first)).then(|| Phrase::of(name))
        };
        let mut all = (first..stop.saturating_sub(1)).rev().filter(opens).take(CLAUSE_MARKS);
        let last = all.next()?;
        self.at(last + 1, stop).filter(acts).or_else(|| all.find_map(apposed))
    }

    /// `Nói lời sau cùng, Sinh quay xuống: “…”`: whoever acts behind a clause that begins with a verb.
    pub(super) fn behind_clause_in_vietnamese(&self, verb: usize, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        if self.code() != "vi" || reading.word(stop.checked_sub(1)?) != ":" {
            return None;
        }
        let begins = reading.sentence_of(verb).map(|at| reading.sentences[at].first) == Some(verb);
        let comma = (verb..stop).find(|at| reading.word(*at) == ",").filter(|_| begins)?;
        self.at(comma + 1, stop).filter(|found| !self.is_governed(found.first))
    }

    /// The first syllable of the verb that ends at a token: `chị Hoa khẳng định: “…”`.
    pub(super) fn first_syllable(&self, first: usize, verb: usize) -> usize {
        let reading = self.reading;
        let roles = reading.roles(verb);
        let part = |at: &usize| {
            let found = reading.tokens[*at];
            found.is_word() && !found.capital && found.roles.any(Roles::SAY) && found.roles == roles
        };
        let near = first.max(verb.saturating_sub(SYLLABLES - 1))..verb;
        let vietnamese = self.code() == "vi" && roles.any(Roles::SAY);
        near.rev().take_while(|at| vietnamese && part(at)).last().unwrap_or(verb)
    }

    /// `Nhiều người trách nhà trường, nhưng chị Sậu lại nhắc đến ông: “…”`: whoever stands in the clause behind
    /// `but`.
    pub(super) fn behind_but_in_vietnamese(&self, first: usize, verb: usize) -> Option<Phrase> {
        let reading = self.reading;
        let but = |at: &usize| {
            let before = at.checked_sub(1).map_or("", |before| reading.word(before));
            matches!(reading.word(*at), "nhưng" | "song" | "còn") && before == ","
        };
        let near = (first.max(verb.saturating_sub(SO))..verb).rev();
        let but = near.into_iter().filter(|_| self.code() == "vi").find(but)?;
        let name = |phrase: &Phrase| matches!(phrase.who, Who::Named(_));
        self.at(but + 1, verb).filter(name)
    }

    /// `“…”. Bà Lan dặn con như vậy.`, `“…”. Anh phụ bếp gầy nhom kể như vậy về đêm ấy`
    pub(super) fn so_in_vietnamese(&self, piece: &Piece, limit: usize) -> Option<Cue> {
        let reading = self.reading;
        let first = piece.to + usize::from(reading.word(piece.to) == ".");
        if self.code() != "vi"
            || first == piece.to && !matches!(reading.word(piece.end - 1), "." | "!" | "?")
        {
            return None;
        }
        let sentence = reading.sentences.get(reading.sentence_of(first)?)?;
        let stop = limit.min(sentence.end);
        let so = (first + 2..stop.min(first + SO)).find(|at| {
            matches!((reading.word(*at), reading.word(at + 1)), ("như", "vậy" | "thế"))
        })?;
        let verb = (first + 1..so).rev().take(SYLLABLES * 2).find(|at| self.is_verb(*at))?;
        let phrase = self.subject(first, verb)?;
        Some(Cue { phrase: Some(phrase), first, end: so + 2, verb: Some(verb), strong: true })
    }

    /// `gọi quyết định này là “…”`, said by somebody with a name or a pronoun.
    pub(super) fn calls_in_vietnamese(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let is =
            stop.checked_sub(1).filter(|is| reading.word(*is) == "là" && self.code() == "vi")?;
        let calls = (first.max(is.saturating_sub(TAG))..is).rev();
        let verb =
            calls.into_iter().find(|at| matches!(reading.word(*at), "gọi" | "xem" | "coi"))?;
        let phrase = self.subject(first, verb)?;
        let one = match phrase.who {
            Who::Named(_) => true,
            Who::Pronoun(gender) => gender.is_some(),
            Who::Described { .. } => false,
        };
        let (from, end) = (phrase.first, is + 1);
        one.then_some(Cue {
            phrase: Some(phrase),
            first: from,
            end,
            verb: Some(verb),
            strong: false,
        })
    }

    /// Somebody who does something right behind the words: `“…”, Hậu bẽn lẽn`.
    pub(super) fn vietnamese_tag(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let mark = |mark: usize| matches!(reading.word(mark), "," | "-" | "–" | "—");
        let apart = first.checked_sub(1).is_some_and(mark);
        if self.code() != "vi" || !apart || !self.closes_sentence(first - 1) {
            return None;
        }
        let phrase = self.at(first, stop)?;
        let mut verb = phrase.end;
        // `(58 tuổi, quê Vĩnh Hà)`, `55 tuổi`
        if reading.word(verb) == "(" {
            verb = (verb..stop.min(verb + TAG)).find(|at| reading.word(*at) == ")")? + 1;
        }
        // `- ông Bảy, 74 tuổi, rụt rè`
        if reading.word(verb) == "," && reading.word(verb + 3) == "," {
            verb += 1;
        }
        if reading.word(verb + 1) == "tuổi" {
            verb += 2 + usize::from(reading.word(verb + 2) == ",");
        }
        let found = reading.tokens.get(verb).filter(|_| verb < stop)?;
        let other = Roles::OF.and(Roles::AND).and(Roles::PERSON).and(Roles::DETERMINER);
        let acts = found.is_word() && !found.capital && !found.roles.any(other);
        let plural = matches!(phrase.who, Who::Pronoun(None)) && !self.is_neutral(phrase.first);
        (acts && !plural).then_some(Cue {
            phrase: Some(phrase),
            first,
            end: verb + 1,
            verb: Some(verb),
            strong: true,
        })
    }

    /// Whether the marks that close before a comma hold all that stands before them in their sentence.
    fn closes_sentence(&self, comma: usize) -> bool {
        let reading = self.reading;
        let Some(index) = reading.sentence_of(comma) else { return false };
        let first = reading.sentences[index].first;
        let opens =
            |at: usize| sign(reading, at).is_some_and(|sign| matches!(sign, '“' | '"' | '«'));
        let within = first..comma.saturating_sub(1);
        let mut marks = within.filter(|at| opens(*at));
        marks.next().is_none_or(|mark| mark == first)
    }

    /// `“…”, ông nhấn mạnh, đồng thời đề nghị “…”`: whoever spoke before in the sentence goes on.
    pub(super) fn by_joined(&self, cue: Cue, beside: &Beside) -> Cue {
        if self.code() != "vi" || cue.phrase.is_some() {
            return cue;
        }
        let told = beside.after.or(beside.before).and_then(|told| told.phrase);
        let here = cue.verb.and_then(|verb| self.reading.sentence_of(verb));
        let told =
            told.filter(|told| here.is_some() && self.reading.sentence_of(told.first) == here);
        Cue { phrase: told, ..cue }
    }
}
