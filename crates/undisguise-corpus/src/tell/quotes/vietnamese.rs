//! Whom Vietnamese means by a word of kinship and what stands behind it, and interviews in it.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::Piece;
use crate::tell::reading::{Roles, Stretch};

/// Syllables of what somebody does behind `một chị`.
const TRADE: usize = 3;

/// Tokens of whose words stand before a colon.
const OWNER: usize = 6;

/// Words that class people, besides pronouns that do.
const CLASSES: [&str; 12] =
    ["người", "viên", "vị", "gã", "lão", "nàng", "chàng", "đứa", "tay", "em", "cháu", "thằng"];

impl Phrases<'_> {
    /// A word of kinship and a noun, or what somebody does behind `một`: `anh công an trẻ`, `cô con
    /// dâu`, `một chị bán cá`. Before a name it is a title, and by itself a pronoun.
    pub(super) fn classed(&self, token: usize, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        if self.code() != "vi" {
            return None;
        }
        let one = reading.roles(token).any(Roles::ONE);
        let class = token + usize::from(one);
        let noun = class + 1;
        if noun >= stop || !self.is_class(class) || self.names.at(noun).is_some() {
            return None;
        }
        let found = reading.tokens[noun];
        // The syllables of one noun in the lists have its roles: `người mẹ`.
        let whole = reading.roles(class) == found.roles && found.roles.any(Roles::PERSON);
        if !found.is_word() || found.capital || whole {
            return None;
        }
        let person =
            found.roles.any(Roles::PERSON.and(Roles::VAGUE)) && !found.roles.any(Roles::SAY);
        if person && !self.is_class(noun) {
            let same = |at: &usize| reading.roles(*at) == found.roles;
            let head = (noun..stop.min(noun + TRADE)).take_while(same).last()?;
            // `anh tài xế Trần Văn Bường`
            let named = self.names.at(head + 1).filter(|name| name.first == head + 1 && !one);
            let who = Who::Described { head, known: !one };
            let who = named.map_or(who, |name| Who::Named(name.named));
            let end = named.map_or(head + 1, |name| name.end);
            return Some(Phrase { first: token, end, who });
        }
        let who = Who::Described { head: noun, known: false };
        let other = Roles::SAY.and(Roles::OF).and(Roles::AUX).and(Roles::SMALL).and(Roles::AND);
        let part = |at: &usize| {
            let found = &reading.tokens[*at];
            found.is_word() && !found.capital && !found.roles.any(other)
        };
        let last = (noun..stop.min(noun + TRADE)).take_while(part).last().filter(|_| one)?;
        Some(Phrase { first: token, end: last + 1, who })
    }

    fn is_class(&self, token: usize) -> bool {
        let roles = self.reading.roles(token);
        let kin = roles.any(Roles::TITLE) && roles.any(Roles::HE.and(Roles::SHE));
        kin || CLASSES.contains(&self.reading.word(token).to_lowercase().as_str())
    }

    /// Whether a phrase is a noun behind a word of kinship.
    pub(super) fn is_classed(&self, phrase: &Phrase, head: usize) -> bool {
        let apart = self.reading.roles(head) != self.reading.roles(phrase.first);
        self.code() == "vi" && head > phrase.first && apart && self.is_class(phrase.first)
    }

    /// Where the name of somebody stands whom a noun of kinship and a pronoun, or a pointing word, lead
    /// to: `con trai ông, anh Tạ Hữu Nghĩa`, `người bạn ấy, ông Phạm Đình Lưu`.
    pub(super) fn vietnamese_name_behind(&self, head: usize) -> Option<usize> {
        let reading = self.reading;
        let next = head + 1;
        let kin = Roles::HE.and(Roles::SHE).and(Roles::TITLE).and(Roles::ME);
        let points = matches!(reading.word(next), "ấy" | "này" | "đó" | "kia" | "họ")
            || reading.roles(next).any(kin);
        let comma = next + usize::from(points);
        let name = comma + 1 + usize::from(reading.roles(comma + 1).any(Roles::TITLE));
        let apposed = self.code() == "vi" && reading.word(comma) == ",";
        self.names.at(name).filter(|found| apposed && found.first == name).map(|_| name)
    }

    /// Whose words stand right before a colon: `chữ của đứa cháu nội: “…”`.
    pub(super) fn of_whom(&self, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        let colon =
            stop.checked_sub(1).filter(|at| reading.word(*at) == ":" && self.code() == "vi")?;
        let near = colon.saturating_sub(OWNER)..colon;
        let of = near.rev().find(|at| reading.word(*at) == "của")?;
        self.at(of + 1, colon).filter(|phrase| phrase.end + 1 >= colon)
    }

    /// Who is said to have said the line before: `Câu nói giản dị ấy là của cô Thắm`, `Câu nói nghẹn
    /// ngào của cô giáo Lò Thị Mây đã …`.
    pub(super) fn is_of(&self, words: usize, stop: usize) -> Option<Cue> {
        let near = words + 1..stop.min(words + OWNER + 2);
        let mut near = near.filter(|_| self.code() == "vi");
        let of = near.find(|at| self.reading.word(*at) == "của")?;
        let phrase = self.at(of + 1, stop)?;
        Some(Cue::by(phrase, of))
    }

    /// A question behind an asterisk that a line behind a dash answers.
    pub(super) fn starred(&self, index: usize) -> Option<Piece> {
        let paragraphs = &self.reading.paragraphs;
        let here = paragraphs.get(index)?;
        let asks = self.reading.word(here.first) == "*" && self.ends_asking(here);
        let next = paragraphs.get(index + 1).filter(|_| asks)?;
        let answered = self.is_dashed(next) && !self.ends_asking(next);
        answered.then(|| Piece::dashed(here))
    }

    /// Whether a line behind a dash is a question that the next one answers, or the answer to one:
    /// an interview, and no list.
    pub(super) fn is_interview(&self, piece: &Piece) -> bool {
        let paragraphs = &self.reading.paragraphs;
        let Some(index) = self.reading.paragraph_of(piece.from) else { return false };
        let pair = |asked: Option<&Stretch>, answer: Option<&Stretch>| {
            let (Some(asked), Some(answer)) = (asked, answer) else { return false };
            let starts = self.is_dashed(asked) || self.reading.word(asked.first) == "*";
            starts && self.ends_asking(asked) && self.is_dashed(answer) && !self.ends_asking(answer)
        };
        let before = index.checked_sub(1).and_then(|before| paragraphs.get(before));
        let here = paragraphs.get(index);
        pair(here, paragraphs.get(index + 1)) || pair(before, here)
    }

    fn is_dashed(&self, paragraph: &Stretch) -> bool {
        matches!(self.reading.word(paragraph.first), "—" | "–" | "―" | "-")
    }

    fn ends_asking(&self, paragraph: &Stretch) -> bool {
        self.reading.word(paragraph.end - 1) == "?"
    }
}
