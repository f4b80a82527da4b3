//! Names in small letters, in a Vietnamese text whose capitals were lost with the signs that stood for them.
//!
//! Small capitals are one sign for two letters: what is restored from them has `ông nguyễn văn lực`, and
//! beside a capital that was kept `Bảy Khiến`. Families tell such a text; there a family, what stands
//! behind it, and the same last syllable behind a title are marked as names, and words that are none are
//! marked as such.

use rustc_hash::FxHashSet;

use super::Group;
use super::lost_words::{after_name, is_before_place, may_be_family};
use super::roles::Roles;
use super::token::{Token, TokenKind};

/// Families that are no other word.
static FAMILIES: Group = Group::named("lost.families");

/// Of these, those that are another word unless a middle name follows.
const UNSURE: [&str; 3] = ["lê", "trần", "phạm"];

/// Middle names that follow a family.
const MIDDLE: [&str; 2] = ["thị", "văn"];

/// Others, which are seldom another word behind a title and a family.
static BETWEEN: Group = Group::named("lost.between");

/// Capitals by themselves from which it is told which ones are missing.
const ALONE: usize = 3;

/// Letters whose small capitals stand for both.
const LOST: &str = "THNCKLMU";

/// Syllables of a name.
const LONGEST: usize = 4;

/// Marks what must be names as such; nothing in a text that has its capitals.
pub(super) fn mark_names(text: &str, tokens: &mut [Token]) {
    let mut page = Page { text, tokens, last: FxHashSet::default() };
    let tells = (0..page.tokens.len()).any(|at| page.tells(at));
    if !(tells || page.has_small_family()) || !page.misses_capitals(tells) {
        return;
    }
    let kept = page.kept();
    page.lower(&kept);
    page.mark_whole();
    page.mark_last();
    page.mark_begun();
}

struct Page<'a> {
    text: &'a str,
    tokens: &'a mut [Token],
    /// The last syllables of names.
    last: FxHashSet<String>,
}

impl<'a> Page<'a> {
    fn word(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |found| found.span.of(self.text))
    }

    fn roles(&self, at: usize) -> Roles {
        self.tokens.get(at).map_or(Roles::default(), |found| found.roles.without(Roles::FIRST))
    }

    fn is_word(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|found| found.kind == TokenKind::Word)
    }

    fn is_capital(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|found| found.is_word() && found.capital)
    }

    fn is_small(&self, at: usize) -> bool {
        self.is_word(at) && !self.is_capital(at)
    }

    fn is_titled(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| {
            self.is_word(before) && self.roles(before).any(Roles::TITLE.and(Roles::PERSON))
        })
    }

    /// Whether a name that lost its capital begins at a token, so surely that the page has lost more.
    fn tells(&self, at: usize) -> bool {
        let middle = || self.is_middle(at + 1);
        let titled = || self.is_titled(at);
        let known = self.roles(at).any(Roles::GIVEN);
        if self.is_capital(at) {
            // `bà Vũ thị nhã`, `Chung thế Vĩ Thừa nhận`
            let verb = || {
                let roles = self.roles(at);
                let two = roles == self.roles(at + 1) && self.is_small(at + 1);
                two && roles == Roles::SAY && self.is_amid(at) && self.is_capital(at - 1)
            };
            return (known && self.is_amid(at) && middle()) || verb();
        }
        if !self.is_small(at) {
            return false;
        }
        let family = self.word(at);
        if FAMILIES.contains(family) {
            let capital = self.is_capital(at + 1) && self.is_amid(at);
            return !UNSURE.contains(&family) || capital || middle();
        }
        let between = || BETWEEN.contains(self.word(at + 1)) && !self.ends(at + 2);
        (known && middle())
            || ((known || may_be_family(family))
                && titled()
                && (middle() || between() || self.is_capital(at + 1)))
    }

    /// Whether a middle name stands at a token and another syllable behind it.
    fn is_middle(&self, at: usize) -> bool {
        let other = Roles::AUX.and(Roles::OF).and(Roles::AND).and(Roles::NOT);
        let word = self.word(at);
        let name = word == "thị" || !self.ends(at + 1);
        MIDDLE.contains(&word) && name && self.is_word(at + 1) && !self.roles(at + 1).any(other)
    }

    /// Whether somebody’s family is small, behind a title.
    fn has_small_family(&self) -> bool {
        let small = |at: usize| {
            let family = self.roles(at).any(Roles::GIVEN) || may_be_family(self.word(at));
            self.is_small(at) && self.is_titled(at) && family && !after_name(self.word(at))
        };
        // `Đoàn Thu hiền kể`
        let last = |at: usize| {
            let before = self.is_capital(at) && self.is_capital(at + 1) && self.is_amid(at);
            let family = before && self.roles(at).any(Roles::GIVEN);
            family && self.is_small(at + 2) && !self.ends(at + 2) && self.acts(at + 3)
        };
        (0..self.tokens.len()).any(|at| small(at) || last(at))
    }

    /// Whether no capitals stand together here that are of lost letters only: `bà Trần Thị Nhàn`. Where
    /// nothing else tells so, others must.
    fn misses_capitals(&self, tells: bool) -> bool {
        let lost = |at: usize| self.word(at).starts_with(|first| LOST.contains(first));
        let (mut all, mut others, mut at) = (0, 0, 0);
        while at < self.tokens.len() {
            let end = (at..self.tokens.len()).find(|end| !self.is_capital(*end));
            let end = end.unwrap_or(self.tokens.len());
            let shouted =
                end == at + 1 && self.word(at).chars().nth(1).is_none_or(char::is_uppercase);
            if end > at && !shouted && self.is_amid(at) {
                *(if (at..end).all(lost) { &mut all } else { &mut others }) += 1;
            }
            at = end.max(at + 1);
        }
        all == 0 && (tells || others >= ALONE)
    }

    /// Whether a token stands behind another word of its sentence.
    fn is_amid(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return false };
        let (Some(last), Some(here)) = (self.tokens.get(before), self.tokens.get(at)) else {
            return false;
        };
        let between = self.text.get(last.span.end..here.span.start).unwrap_or_default();
        (last.is_word() || self.word(before) == ",") && !between.contains('\n')
    }

    /// The first letters of which a capital stands by itself.
    fn kept(&self) -> FxHashSet<char> {
        self.alone().collect()
    }

    /// The first letters of capitals that stand by themselves.
    fn alone(&self) -> impl Iterator<Item = char> + '_ {
        let alone = |at: &usize| {
            let near = at.checked_sub(1).is_some_and(|before| self.is_capital(before));
            self.is_capital(*at) && self.is_amid(*at) && !near && !self.is_capital(at + 1)
        };
        (0..self.tokens.len()).filter(alone).filter_map(|at| self.word(at).chars().next())
    }

    /// Takes the capitals from words that have one only because a name stands beside them.
    fn lower(&mut self, kept: &FxHashSet<char>) {
        const WORDS: Roles = Roles::SAY.and(Roles::AUX).and(Roles::NOT).and(Roles::OF);
        const NOUNS: Roles =
            Roles::TITLE.and(Roles::PERSON).and(Roles::OFFICE).and(Roles::KIN).and(Roles::ME);
        for at in 1..self.tokens.len() {
            if !self.is_capital(at) || !self.is_amid(at) || self.roles(at).any(Roles::GIVEN) {
                continue;
            }
            let word = self.word(at);
            let lost = |first: char| LOST.contains(first) && !kept.contains(&first);
            if !word.starts_with(lost) {
                continue;
            }
            let behind = self.is_capital(at - 1);
            let small = word.to_lowercase();
            let roles = self.roles(at);
            let other = if self.is_amid(at - 1) { WORDS } else { WORDS.and(NOUNS) };
            let follows = behind && (roles.any(other) || after_name(&small));
            let leads = self.is_capital(at + 1) && self.roles(at).any(NOUNS);
            if follows || leads {
                self.tokens[at].capital = false;
            }
        }
    }

    /// Whether no name goes on at a token.
    fn ends(&self, at: usize) -> bool {
        if !self.is_word(at) {
            return true;
        }
        if self.is_capital(at) {
            return false;
        }
        let word = self.word(at);
        let known = self.roles(at).without(Roles::GIVEN.and(Roles::PLACE).and(Roles::BODY));
        (known != Roles::default() && !MIDDLE.contains(&word)) || after_name(word)
    }

    /// Marks whole names: a family and what stands behind it.
    fn mark_whole(&mut self) {
        let mut at = 0;
        while at < self.tokens.len() {
            let end = if self.begins(at) { self.end_of(at) } else { at };
            if end < at + 2 {
                at += 1;
                continue;
            }
            self.tokens[at..end].iter_mut().for_each(|part| part.capital = true);
            self.last.insert(self.word(end - 1).to_lowercase());
            at = end;
        }
    }

    /// Whether a whole name begins at a token.
    fn begins(&self, at: usize) -> bool {
        let titled = self.is_titled(at);
        let behind = at.checked_sub(1).is_some_and(|before| self.is_capital(before));
        let known = self.roles(at).any(Roles::GIVEN);
        if self.is_capital(at) {
            let next = self.is_capital(at + 1) || MIDDLE.contains(&self.word(at + 1));
            let family = known || (titled && next);
            return family && (titled || (self.is_amid(at) && !behind));
        }
        let noun = self.roles(at).any(Roles::TITLE.and(Roles::PERSON));
        if !self.is_small(at) || noun || (self.ends(at) && !may_be_family(self.word(at))) {
            return false;
        }
        let middle = self.is_middle(at + 1);
        let family = known || may_be_family(self.word(at));
        let capital = self.is_capital(at + 1) && !is_before_place(self.word(at));
        self.tells(at) || (titled && (family || middle)) || (family && (middle || capital))
    }

    /// Behind the name that begins at a family.
    fn end_of(&self, first: usize) -> usize {
        let mut end = first + 1;
        // `bác sĩ kiều tố như khẳng định`
        let named = |end: usize| {
            let says = self.roles(end + 1).any(Roles::SAY) || self.word(end + 1) == ",";
            end == first + 2 && says && self.is_word(end) && !self.roles(end).any(Roles::SAY)
        };
        while end < first + LONGEST && (!self.ends(end) || self.is_middle(end - 1) || named(end)) {
            // Three syllables are a whole name, with `thị` often four.
            let whole = end == first + 3 && !self.is_capital(end);
            if whole && !(self.word(first + 1) == "thị" && self.acts(end + 1)) {
                break;
            }
            end += 1;
        }
        end
    }

    /// Whether a name has ended for sure before a token.
    fn acts(&self, at: usize) -> bool {
        let roles = Roles::SAY.and(Roles::AUX).and(Roles::OF).and(Roles::AND);
        !self.is_word(at) || self.roles(at).any(roles) || after_name(self.word(at))
    }

    /// Marks last syllables of names behind a title or before a verb of speech.
    fn mark_last(&mut self) {
        for at in 0..self.tokens.len() {
            let other = |of: Option<usize>| of.is_some_and(|at| self.is_capital(at));
            let alone = self.is_amid(at) && !other(at.checked_sub(1));
            if alone && self.is_capital(at) && self.roles(at) == Roles::default() {
                self.last.insert(self.word(at).to_lowercase());
            }
        }
        for at in 1..self.tokens.len() {
            let says = self.roles(at + 1).any(Roles::SAY);
            let other = Roles::GIVEN.and(Roles::BODY).and(Roles::PLACE);
            let known = self.roles(at).without(other) == Roles::default();
            let small = self.is_small(at) && known;
            if small && (self.is_titled(at) || says) && self.last.contains(self.word(at)) {
                self.tokens[at].capital = true;
            }
        }
    }

    /// Gives a capital back to what begins somebody's words: `: “tôi …”`.
    fn mark_begun(&mut self) {
        for at in 2..self.tokens.len() {
            let opens = matches!(self.word(at - 1), "“" | "\"");
            if opens && self.word(at - 2) == ":" && self.is_small(at) {
                self.tokens[at].capital = true;
            }
        }
    }
}
