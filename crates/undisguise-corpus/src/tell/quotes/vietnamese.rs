//! Whom Vietnamese means by a word of kinship and what stands behind it, and interviews in it.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::Piece;
use crate::tell::names::Sort;
use crate::tell::reading::{Group, Roles, Stretch, lowered};

/// Syllables of what somebody does behind `một chị`.
const TRADE: usize = 3;

/// Tokens of whose words stand before a colon.
const OWNER: usize = 6;

/// Words that class people, besides pronouns that do.
static CLASSES: Group = Group::named("vietnamese.classes");

/// Words of what somebody is of: `đại diện Công an thành phố Vĩnh Hà`.
const BELONGS: usize = 7;

/// Syllables of a noun in the lists.
const SYLLABLES: usize = 3;

/// Nouns before the name of a place.
static PLACES: Group = Group::named("vietnamese.places");

/// What somebody may be of, besides places and the bodies of the lists.
static OWNERS: Group = Group::named("vietnamese.owners");

/// What a noun for somebody goes on with that sets him or her apart from others.
static APART: Group = Group::named("vietnamese.apart");

/// What somebody does for a living, behind a word of kinship: `bà bán nước đầu ngõ`.
static WORKS: Group = Group::named("vietnamese.works");

/// What somebody does before words follow: `bà bán nước lau nước mắt: “…”`.
static ACTS: Group = Group::named("vietnamese.acts");

/// Before a verb of speech that is a noun there: `câu hỏi`, `tiếng cười`.
static NOUNS: Group = Group::named("vietnamese.nouns");

/// Points at somebody who was spoken of last.
const POINTS: [&str; 4] = ["này", "ấy", "đó", "kia"];

impl Phrases<'_> {
    /// Behind the last syllable of the noun that begins at a token.
    pub(super) fn noun_end(&self, token: usize, stop: usize) -> usize {
        let roles = self.reading.roles(token);
        let same = |at: &usize| self.reading.roles(*at) == roles;
        let last = (token + 1..stop.min(token + SYLLABLES)).take_while(same).last();
        last.map_or(token + 1, |last| last + 1)
    }

    /// Whether a word for somebody begins at a token.
    fn is_noun_head(&self, token: usize) -> bool {
        let roles = self.reading.roles(token);
        let noun = roles.any(Roles::PERSON.and(Roles::VAGUE)) && !roles.any(Roles::SAY);
        noun && token.checked_sub(1).is_none_or(|before| self.reading.roles(before) != roles)
    }

    /// Somebody by whose relative or of what he or she is: `con trai ông`, `mẹ em Nam`, `đại diện Viện
    /// kiểm sát`, `bảo vệ trường`, `bà bán nước đầu ngõ`.
    pub(super) fn dressed_up(&self, token: usize, stop: usize) -> Option<Phrase> {
        if self.code() != "vi" {
            return None;
        }
        let reading = self.reading;
        if let Some(end) = self.works_as(token, stop) {
            let who = Who::Described { head: token + 1, known: false };
            return Some(Phrase { first: token, end, who });
        }
        let next = self.noun_end(token, stop);
        let head = next - 1;
        if self.is_paper(token, head) && next < stop {
            let who = Who::Described { head, known: false };
            return Some(Phrase { first: token, end: next, who });
        }
        let office = reading.roles(token).any(Roles::TITLE.and(Roles::OFFICE)) && head > token;
        if !(self.is_noun_head(token) || office) {
            return None;
        }
        if next >= stop {
            return None;
        }
        let points = POINTS.contains(&reading.word(next));
        let kin = reading.roles(token).any(Roles::KIN);
        let end = match () {
            () if points => next + 1,
            () if kin => self.of_relative(next, stop)?,
            () => self.of_body(next, stop)?,
        };
        if let Some(told) = self.named_behind(token, (next, end), kin, stop) {
            return Some(told);
        }
        let known = points || self.is_office(head) || self.tells_origin(next);
        Some(Phrase { first: token, end, who: Who::Described { head, known } })
    }

    /// The name behind a noun and what or whose somebody is, or the firm that has it.
    fn named_behind(
        &self,
        token: usize,
        (next, end): (usize, usize),
        kin: bool,
        stop: usize,
    ) -> Option<Phrase> {
        let (reading, head) = (self.reading, next - 1);
        // `giám đốc Sở Y tế Lê Minh Hoàng`, but `đại diện công ty Hoàng Long`
        let firm = matches!(
            self.reading.word(end.saturating_sub(1)),
            "ty" | "nghiệp" | "trường" | "viện" | "đoàn" | "quán" | "sạn" | "hàng"
        );
        let short = self.names.at(end).is_some_and(|name| name.end - name.first == 2);
        if firm
            && short
            && end > next
            && !kin
            && let Some(name) = self.names.at(end).filter(|name| name.end <= stop)
        {
            let who = Who::Described { head, known: false };
            return Some(Phrase { first: token, end: name.end, who });
        }
        if self.is_persons(end)
            && let Some(name) = self.names.at(end).filter(|name| name.end <= stop)
        {
            return Some(Phrase { first: token, end: name.end, who: Who::Named(name.named) });
        }
        // `Con trai ông là anh Nguyễn Văn Dũng kể`
        if kin && reading.word(end) == "là" {
            let name = end + 1 + usize::from(reading.roles(end + 1).any(Roles::TITLE));
            let name = self.names.at(name).filter(|found| found.first == name && found.end <= stop);
            if let Some(name) = name {
                return Some(Phrase { first: token, end: name.end, who: Who::Named(name.named) });
            }
        }
        // `vợ ông, bà Sương, kể`, `phó giám đốc bệnh viện, bác sĩ Đỗ Hữu Phước, nói`
        let title = |at: &usize| reading.roles(*at).any(Roles::TITLE.and(Roles::PERSON));
        let titles = (end + 1..stop.min(end + 1 + SYLLABLES)).take_while(title).count();
        let comma = end + 1 + titles;
        let name = self.names.at(comma).filter(|name| name.first == comma && name.end <= stop);
        if let Some(name) = name.filter(|_| reading.word(end) == ",") {
            return Some(Phrase { first: token, end: name.end, who: Who::Named(name.named) });
        }
        None
    }

    /// Whether a noun is one for what a court or an office has written: `bản án nêu`, `cáo trạng viết`.
    pub(super) fn is_paper(&self, first: usize, head: usize) -> bool {
        let roles = self.reading.roles(first);
        let words = roles.any(Roles::WORDS) && !roles.any(Roles::SAY.and(Roles::OF));
        let last = matches!(self.reading.word(head), "án" | "trạng" | "cáo" | "bản" | "văn");
        words && last && head > first && self.code() == "vi"
    }

    /// Whether it is said where or when somebody was born, which sets nobody apart who was met: `cầu thủ quê
    /// Nghệ An`, `nữ ca sĩ sinh năm 1990`.
    fn tells_origin(&self, token: usize) -> bool {
        let next = self.reading.word(token + 1);
        match self.reading.word(token) {
            "quê" | "gốc" => self.reading.tokens.get(token + 1).is_some_and(|next| next.capital),
            "sinh" => next == "năm",
            "mang" => next == "áo",
            _ => false,
        }
    }

    /// Behind what somebody does for a living who is called so: `bà bán nước đầu ngõ kể`.
    fn works_as(&self, token: usize, stop: usize) -> Option<usize> {
        let reading = self.reading;
        let works = self.is_class(token) && WORKS.contains(reading.word(token + 1));
        let other = Roles::SAY.and(Roles::AUX).and(Roles::AND);
        let acts = |at: usize| ACTS.contains(reading.word(at));
        let mut near = token + 2..reading.tokens.len().min(token + 2 + TRADE * 2);
        let end = near.find(|at| {
            let found = &reading.tokens[*at];
            !found.is_word() || found.capital || found.roles.any(other) || acts(*at)
        });
        let end = end.filter(|end| works && *end <= stop)?;
        (acts(end) || reading.roles(end).any(Roles::SAY.and(Roles::AUX))).then_some(end)
    }

    /// Behind whoever a relative is said to be of, where that is somebody else.
    fn of_relative(&self, first: usize, stop: usize) -> Option<usize> {
        let reading = self.reading;
        let of = first + usize::from(reading.word(first) == "của");
        if of >= stop {
            return None;
        }
        let name =
            |at: usize| self.names.at(at).filter(|name| name.first == at && name.end <= stop);
        let titled = reading.roles(of).any(Roles::TITLE);
        if let Some(name) = name(of + 1).filter(|_| titled) {
            return Some(name.end);
        }
        if let Some(name) = name(of) {
            // A whole name is that of the relative.
            return (of > first || name.end == of + 1).then_some(name.end);
        }
        let pronoun = reading.roles(of).any(Roles::HE.and(Roles::SHE));
        if pronoun {
            return Some(of + 1);
        }
        let noun = self.is_noun_head(of) && (of > first || !reading.roles(of).any(Roles::KIN));
        noun.then(|| self.noun_end(of, stop))
    }

    /// Behind what somebody is of.
    fn of_body(&self, first: usize, stop: usize) -> Option<usize> {
        let reading = self.reading;
        let word = reading.word(first);
        if word == "của" {
            return self.at(first + 1, stop).map(|of| of.end);
        }
        let apart = APART.contains(word) || self.tells_origin(first);
        if !(apart || self.is_owner(first)) {
            return None;
        }
        let other = Roles::SAY.and(Roles::AUX).and(Roles::AND).and(Roles::NOT).and(Roles::BE);
        let mut end = first;
        while end < stop.min(first + BELONGS) {
            let found = &reading.tokens[end];
            let year = end > first && self.tells_origin(first) && !found.is_word();
            if (!found.is_word() && !year) || found.roles.any(other) || self.is_persons(end) {
                break;
            }
            let body = self.names.at(end).filter(|name| name.first == end && name.end <= stop);
            end = body.map_or(end + 1, |name| name.end);
        }
        Some(end)
    }

    /// Whether what somebody is of begins at a token: `UBND`, `trường`, `huyện`.
    fn is_owner(&self, token: usize) -> bool {
        let word = self.reading.word(token);
        let small = word.to_lowercase();
        let letters = word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase);
        let body = self.reading.roles(token).any(Roles::BODY) || OWNERS.contains(small.as_str());
        (body || letters || PLACES.contains(word))
            && !self.is_persons(token)
            && !self.is_last_of_name(token)
    }

    /// `Thượng úy Trường`, who was named in full: no school.
    fn is_last_of_name(&self, token: usize) -> bool {
        let Some(name) = self.names.at(token).filter(|name| name.end == name.first + 1) else {
            return false;
        };
        let full = &self.names.meant(name).name;
        full.rsplit_once(' ').is_some_and(|(_, last)| last == self.reading.word(token))
    }

    /// Whether a whole name that begins with one of a family stands at a token: `Lê Minh Hoàng`.
    fn is_persons(&self, token: usize) -> bool {
        let name = self.names.at(token).filter(|name| name.first == token);
        let family = self.reading.roles(token).any(Roles::GIVEN) && !self.is_bodys(token);
        let whole = name.is_some_and(|name| name.end - token > 1);
        whole && family && !self.is_of_place(token)
    }

    /// Whether a name can be nobody’s: `Công an TP Tân Lộ`.
    fn is_bodys(&self, token: usize) -> bool {
        let first = self.reading.roles(token);
        let sort = self.names.at(token).map(|name| self.names.meant(name).sort);
        let body = matches!(sort, Some(Sort::Organisation | Sort::Place));
        body || first.any(Roles::BODY.and(Roles::PLACE).and(Roles::SHORT))
    }

    /// Whether it is said of what or whose somebody is, and nobody who was named is that.
    pub(super) fn is_dressed_up(&self, phrase: &Phrase, head: usize) -> bool {
        if self.code() != "vi" || matches!(phrase.who, Who::Named(_)) {
            return false;
        }
        let works = head == phrase.first + 1
            && self.is_class(phrase.first)
            && WORKS.contains(self.reading.word(head));
        let more = phrase.end > head + 1 && !self.tells_origin(head + 1);
        works || (more && !self.is_pointed_at(phrase, head))
    }

    /// Whether a noun means whoever was spoken of last: `chuyên gia này`.
    pub(super) fn is_pointed_at(&self, phrase: &Phrase, head: usize) -> bool {
        let last = phrase.end.checked_sub(1).filter(|last| *last > head);
        self.code() == "vi" && last.is_some_and(|last| POINTS.contains(&self.reading.word(last)))
    }

    /// Whether a name is that of a place by the noun before it: `đường Lê Lợi`. In `chủ tịch xã Phan Bá
    /// Tạo` it is somebody’s.
    pub(super) fn is_of_place(&self, token: usize) -> bool {
        let Some(noun) = token.checked_sub(1).filter(|_| self.code() == "vi") else { return false };
        let word = self.reading.word(noun);
        // `trưởng thôn Lò Văn Páo`
        if !PLACES.contains(word) || self.reading.roles(noun).any(Roles::PERSON) {
            return false;
        }
        let near = noun.saturating_sub(SYLLABLES * 2)..noun;
        let office = || {
            let mut near = near;
            near.any(|at| self.reading.roles(at).any(Roles::OFFICE.and(Roles::PERSON)))
        };
        let long = self.names.at(token).is_some_and(|name| {
            name.first == token
                && name.end - token > 2
                && self.reading.roles(token).any(Roles::GIVEN)
        });
        !(long && office() && matches!(word, "xã" | "huyện" | "tỉnh" | "quận" | "phường" | "thôn"))
    }

    /// Whether a word of kinship is another word with the next one: `bác quan điểm này`, `chú ý`.
    pub(super) fn is_no_kin(&self, token: usize) -> bool {
        let next = || self.reading.word(token + 1);
        self.code() == "vi"
            && match &*lowered(self.reading.word(token)) {
                "bác" => {
                    matches!(next(), "bỏ" | "lập" | "quan" | "ý" | "yêu" | "kháng" | "đơn" | "tin")
                }
                "chú" => matches!(next(), "ý" | "trọng"),
                "cô" => matches!(next(), "đơn" | "độc" | "đọng"),
                _ => false,
            }
    }

    /// Whether what may be a verb of speech is a noun by the word before it.
    pub(super) fn is_noun_in_vietnamese(&self, token: usize) -> bool {
        if self.code() != "vi" {
            return false;
        }
        let roles = self.reading.roles(token);
        let same =
            |back: usize| token.checked_sub(back).is_some_and(|at| self.reading.roles(at) == roles);
        let first = token - if same(1) { if same(2) { 2 } else { 1 } } else { 0 };
        let before = first.checked_sub(1).map_or("", |before| self.reading.word(before));
        NOUNS.contains(before)
    }

    /// Whether somebody’s name or a word that leads to one stands at a token.
    pub(super) fn is_vietnamese_name(&self, token: usize) -> bool {
        self.code() == "vi" && self.names.at(token).is_some_and(|name| name.first == token)
    }

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
        // `một người viết`
        let alone = one && reading.word(class) == "người" && noun < reading.tokens.len();
        if alone && noun <= stop && reading.roles(noun).any(Roles::SAY) {
            let who = Who::Described { head: class, known: false };
            return Some(Phrase { first: token, end: noun, who });
        }
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
            // `vị chủ tịch xã nói`
            let of = head + 1 < stop && !one && self.is_owner(head + 1);
            let end = head + 1 + usize::from(of && !reading.tokens[head + 1].capital);
            let end = named.map_or(end, |name| name.end);
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
        kin || CLASSES.contains(&lowered(self.reading.word(token)))
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
        // `đồng đội cũ Bàn Tòn Pú`
        let old = matches!(reading.word(next), "cũ" | "trẻ" | "già" | "mới" | "nữ" | "nam");
        if old && self.code() == "vi" && self.is_vietnamese_name(next + 1) {
            return Some(next + 1);
        }
        let comma = next + usize::from(points);
        let name = comma + 1 + usize::from(reading.roles(comma + 1).any(Roles::TITLE));
        // `Ngồi cạnh chồng, bà Hoa …`
        let beside = head.checked_sub(1).map_or("", |before| reading.word(before));
        let beside = matches!(beside, "cạnh" | "bên" | "cùng" | "với" | "ôm" | "dìu" | "nhìn");
        let apposed = self.code() == "vi" && reading.word(comma) == "," && !beside;
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

    /// Whether a line is a question behind an asterisk, which nobody who is named before asks.
    pub(super) fn is_starred(&self, piece: &Piece) -> bool {
        let before = piece.from.checked_sub(1).map_or("", |at| self.reading.word(at));
        let star = before == "*" || self.reading.word(piece.from) == "*";
        star && self.code() == "vi" && self.asks(piece)
    }

    fn is_dashed(&self, paragraph: &Stretch) -> bool {
        matches!(self.reading.word(paragraph.first), "—" | "–" | "―" | "-")
    }

    fn ends_asking(&self, paragraph: &Stretch) -> bool {
        self.reading.word(paragraph.end - 1) == "?"
    }
}
