//! Which mentions mean the same, and by what it is called in full.

mod folded;
mod gender;
mod headline;
mod short;

use std::cell::OnceCell;

use folded::Folded;
use rustc_hash::FxHashSet;

use super::find::{Run, begins_sentence, is_joined};
use super::romance::{begins_place, begins_team};
use super::shape::{is_behind_place, is_dateline};
use super::{Gender, Mention, Named, Names, Sort, german, russian};
use crate::tell::reading::{Group, Lexicon, Reading, Roles, Token, TokenKind, is_quotation_mark};

/// Most names that are remembered for one word of them: in lists of a thousand Smiths, a lone
/// Smith could be anybody.
const MOST_NAMESAKES: usize = 8;

/// Tokens back from a surname in which its verb is sought.
const VERB_NEAR: usize = 3;

/// Leads to a place.
static AT: Group = Group::named("resolve.at");

/// What every mention of a run of words means. Linear but for the few namesakes of each word.
pub(super) fn resolve(reading: &Reading, runs: &[Run], small: &FxHashSet<&str>) -> Names {
    let mut book = Book::new(reading, runs, small);
    for run in runs.iter().filter(|run| !run.headline) {
        book.introduce(run);
    }
    for run in runs.iter().filter(|run| run.headline) {
        book.introduce_from_headline(run);
    }
    for run in runs {
        if run.headline { book.mention_headline(run) } else { book.mention(run) }
    }
    book.finish()
}

/// A name while its mentions are gathered.
struct Draft {
    /// Its words.
    words: Vec<Word>,
    name: String,
    /// Token of its first mention.
    first: usize,
    evidence: i32,
    /// Whether a verb follows the full name.
    acts: bool,
    /// Whether its last word stands alone somewhere.
    alone: bool,
    body: bool,
    place: bool,
    gender: Option<Gender>,
    /// Whether a title told it.
    titled: bool,
    mentions: usize,
}

/// The number of a word, folded.
type Word = u32;

struct Book<'a> {
    reading: &'a Reading<'a>,
    lexicon: &'static Lexicon,
    russian: bool,
    german: bool,
    vietnamese: bool,
    drafts: Vec<Draft>,
    folded: Folded,
    /// The names with each word.
    by_word: Vec<Vec<usize>>,
    /// Words that have a capital where other words have none.
    sure: Vec<bool>,
    /// Words that stand somewhere without a capital.
    small: &'a FxHashSet<&'a str>,
    mentions: Vec<Mention>,
    /// Whether relatives are told of anywhere; asked once.
    kin: OnceCell<bool>,
}

impl<'a> Book<'a> {
    fn new(reading: &'a Reading<'a>, runs: &[Run], small: &'a FxHashSet<&'a str>) -> Self {
        let code = reading.language.map_or("", |language| language.code());
        let folded = Folded::of(reading, runs);
        let count = folded.words.len();
        let mut book = Book {
            reading,
            lexicon: Lexicon::of(reading.language),
            russian: code == "ru",
            german: code == "de",
            vietnamese: code == "vi",
            drafts: Vec::new(),
            folded,
            by_word: vec![Vec::new(); count],
            sure: vec![false; count],
            small,
            mentions: Vec::new(),
            kin: OnceCell::new(),
        };
        for run in runs.iter().filter(|run| !run.headline && !run.doubtful) {
            for word in book.words(run.first, run.end) {
                book.sure[word as usize] = true;
            }
        }
        book
    }

    /// The words of a name, folded, without particles and what stands behind a name.
    fn words(&self, first: usize, end: usize) -> Vec<Word> {
        let is_part = |token: &usize| {
            let found = &self.reading.tokens[*token];
            let capital = found.capital || (*token > first && is_joined(self.reading, *token));
            found.is_word() && capital && !(*token > first && found.roles.any(Roles::SUFFIX))
        };
        let parts = (first..end).filter(is_part);
        let words: Vec<Word> = parts.map(|token| self.fold(token)).collect();
        let roles = self.reading.roles(first);
        let particle = roles.any(Roles::PARTICLE) && !roles.any(Roles::GIVEN);
        match words[..] {
            // `Van Tonder`, of Jacoba van Tonder
            [led, last] if particle && !self.with(last).is_empty() => match self.reads_as(led) {
                small if self.small.contains(small) => vec![last],
                _ => words,
            },
            _ => words,
        }
    }

    /// The word that a token of a run is.
    fn fold(&self, token: usize) -> Word {
        self.folded.of_token[token]
    }

    fn is_sure(&self, word: Word) -> bool {
        self.sure[word as usize]
    }

    /// The names with a word.
    fn with(&self, word: Word) -> &[usize] {
        &self.by_word[word as usize]
    }

    fn reads_as(&self, word: Word) -> &str {
        &self.folded.words[word as usize]
    }

    /// Enters a full name, unless it is known.
    fn introduce(&mut self, run: &Run) {
        let words = self.words(run.first, run.end);
        if words.len() < 2 || (self.german && !self.is_german_name(run)) {
            return;
        }
        match self.known(&words, run) {
            Some(draft) => self.enlarge(draft, words, run),
            None => self.add(words, run),
        }
    }

    fn add(&mut self, words: Vec<Word>, run: &Run) {
        let draft = self.drafts.len();
        let in_run =
            |role: Roles| (run.first..run.end).any(|token| self.reading.roles(token).any(role));
        let place = (run.first..run.end)
            .filter(|token| self.reading.tokens[*token].kind == TokenKind::Word)
            .all(|token| self.reading.roles(token).any(Roles::PLACE));
        let firm = (run.first..run.end).any(|token| self.reading.word(token) == "&");
        // `Marine Accident Bureau`
        let given = self.reading.roles(run.first).any(Roles::GIVEN);
        let last = self.reading.roles(run.end - 1).any(Roles::BODY);
        let long = last && words.len() > 2 && !self.reading.roles(run.first + 1).any(Roles::GIVEN);
        // `Lương Xuân Trường`: a Vietnamese body begins with its noun.
        let noun = match self.vietnamese {
            true => self.reading.roles(run.first).any(Roles::BODY),
            false => in_run(Roles::BODY),
        };
        // `Nyandeki Queens`
        let team = words.len() > 1 && !given && self.reading.roles(run.end - 1).any(Roles::TEAM);
        let team = team || begins_team(self.reading, run.first, run.end);
        let place = place || begins_place(self.reading, run.first);
        let body = firm || (noun && (!given || long)) || self.is_sign(run) || team;
        // Of `Harbour Council` one word must tell.
        let (lexicon, folded) = (self.lexicon, &self.folded.words);
        let says_little =
            |word: &Word| lexicon.roles(&folded[*word as usize]).any(Roles::BODY.and(Roles::PLACE));
        let all = words.iter().all(says_little);
        for (index, word) in words.iter().enumerate() {
            let general = body && !(all && index + 1 == words.len()) && says_little(word);
            if !general && !words[..index].contains(word) {
                let namesakes = &mut self.by_word[*word as usize];
                if namesakes.len() < MOST_NAMESAKES {
                    namesakes.push(draft);
                }
            }
        }
        // In a headline nothing else tells it.
        let first = self.reading.roles(run.first);
        let told = run.headline && words.len() > 1 && first.any(Roles::GIVEN);
        let gender = gender_of(first).filter(|_| told && !self.german && !self.russian);
        self.drafts.push(Draft {
            words,
            name: self.text(run),
            first: run.first,
            evidence: 0,
            acts: false,
            alone: false,
            body,
            place,
            gender,
            titled: false,
            mentions: 0,
        });
    }

    /// The name with these words, where one is known: the same first and last, or the same but for
    /// some left out.
    fn known(&self, words: &[Word], run: &Run) -> Option<usize> {
        // The words of organisations that say nothing are left out.
        let mut all = words.iter().rev().map(|word| self.with(*word));
        let namesakes = all.find(|namesakes| !namesakes.is_empty())?;
        let gender = self.title_gender(run);
        namesakes.iter().copied().find(|draft| {
            let known = &self.drafts[*draft];
            let same = known.words == words
                || (known.words.len() > 1
                    && words.len() > 1
                    && known.words.first() == words.first()
                    && known.words.last() == words.last())
                || (known.words.len() > words.len() && known.words.ends_with(words))
                || (words.len() > known.words.len() && known.words.len() > 1 && words.ends_with(&known.words))
                // `Николай Степанович` for `Николай Степанович Ветров`, `Ruth Ann` for `Ruth Ann Gable`,
                // `Nanay Erlinda` for `Nanay Erlinda Roque`, `Luis Soto` for `Luis Soto Ruz`.
                || (!self.german && !known.body && !known.place
                    && ((known.words.len() > words.len()
                        && known.words.starts_with(words)
                        && !self.is_behind_article(known.first))
                        || (known.words.len() > 1
                            && words.starts_with(&known.words)
                            && !self.is_behind_article(run.first)
                            && !self.is_of_body(run))))
                || (self.russian && self.is_by_patronymic(&known.words, words))
                || self.is_by_initials(&known.words, words);
            same && (gender.is_none() || known.gender.is_none() || known.gender == gender)
        })
    }

    /// Whether an article stands before a name: `the Maria Selby Prize`.
    fn is_behind_article(&self, first: usize) -> bool {
        first.checked_sub(1).is_some_and(|the| self.reading.roles(the).any(Roles::THE))
    }

    /// Whether a word of a name says that it is none of a person: `Maria Selby Foundation`.
    fn is_of_body(&self, run: &Run) -> bool {
        let telling = Roles::BODY.and(Roles::PLACE).and(Roles::TEAM);
        (run.first..run.end).any(|token| self.reading.roles(token).any(telling))
    }

    /// Takes the longer form for the name, or in Russian the shorter one, which is the nominative, and
    /// the one with the surname.
    fn enlarge(&mut self, draft: usize, words: Vec<Word>, run: &Run) {
        let name = self.text(run);
        let surname = self.russian && self.is_by_patronymic(&self.drafts[draft].words, &words);
        let father = surname && russian::is_patronymic(self.reads_as(words[1]));
        if father {
            return;
        }
        let letters = [&self.drafts[draft].words, &words].map(|words| self.are_initials(words));
        if letters == [false, true] {
            return;
        }
        let initials = letters == [true, false];
        if surname || initials || words.len() > self.drafts[draft].words.len() {
            for word in &words {
                let namesakes = &mut self.by_word[*word as usize];
                if namesakes.len() < MOST_NAMESAKES && !namesakes.contains(&draft) {
                    namesakes.push(draft);
                }
            }
        }
        let known = &mut self.drafts[draft];
        if surname || initials {
            (known.name, known.words) = (name, words);
            return;
        }
        let letters = name.chars().count().cmp(&known.name.chars().count());
        let nominative = self.russian
            && words.len() == known.words.len()
            && (letters.is_lt() || (letters.is_eq() && russian::is_nominative(&name, &known.name)));
        if words.len() > known.words.len() || nominative {
            known.name = name;
        }
        if words.len() > known.words.len() {
            known.words = words;
        }
    }

    fn text(&self, run: &Run) -> String {
        // `Marcus Tindle KC`: what is not inherited is no part of the name.
        let honour = |token: usize| {
            let word = self.reading.word(token);
            self.reading.roles(token).any(Roles::SUFFIX)
                && word.len() > 1
                && !word.chars().any(|sign| sign.is_lowercase() || matches!(sign, 'I' | 'V'))
        };
        let mut end = run.end;
        while end > run.first + 2 && honour(end - 1) {
            end -= 1;
        }
        let last = self.reading.tokens[end - 1].bare().end;
        let name = self.reading.text.get(self.reading.tokens[run.first].span.start..last);
        let owner = self.folded.owners.contains(&(end - 1));
        let name = name.map(|name| if owner { name.trim_end_matches('s') } else { name });
        name.unwrap_or("").split_whitespace().collect::<Vec<&str>>().join(" ")
    }

    /// Every noun has a capital in German: two in a row are a name only where something says so.
    fn is_german_name(&self, run: &Run) -> bool {
        let roles = self.reading.roles(run.first);
        let given = (run.first..run.end).any(|token| self.reading.roles(token).any(Roles::GIVEN));
        let noun = roles.any(Roles::PERSON.and(Roles::BODY).and(Roles::WORDS));
        let before =
            run.lead.checked_sub(1).map_or(Roles::default(), |token| self.reading.roles(token));
        let time = german::is_time(self.reading, run.first, run.end);
        given || !time && (run.lead < run.first || !(noun || before.any(Roles::DETERMINER)))
    }

    /// Notes what a run means, if it is a name at all.
    fn mention(&mut self, run: &Run) {
        let words = self.words(run.first, run.end);
        let full = words.len() > 1;
        if words.is_empty() {
            return;
        }
        let meant = match full {
            true => self.known(&words, run),
            false => self.of_word(words[0], run).or_else(|| self.of_short(words[0], run)),
        };
        // `Tisserand` and `Fischer` are names where somebody is called so in full, and nouns else.
        let roles = self.reading.roles(run.first);
        let noun = !full && roles.any(Roles::TITLE.and(Roles::PERSON)) && !roles.any(Roles::GIVEN);
        let before = run.first.checked_sub(1).map_or(Roles::default(), |at| self.reading.roles(at));
        let article = before.any(Roles::DETERMINER);
        if noun && (meant.is_none() || article || (run.doubtful && !self.german)) {
            return;
        }
        let draft = match meant {
            Some(draft) => draft,
            None if !full && self.is_lone_name(words[0], run) => {
                self.add(words, run);
                self.drafts.len() - 1
            }
            None => return,
        };
        self.note(draft, run.first, run.end, full);
        if let Some(gender) = self.title_gender(run).filter(|_| self.reading.is_in("en")) {
            let known = &mut self.drafts[draft];
            known.gender = if known.titled { known.gender } else { Some(gender) };
            known.titled = true;
        }
        self.weigh(draft, run);
    }

    fn note(&mut self, draft: usize, first: usize, end: usize, full: bool) {
        let owner = self.folded.owners.contains(&(end - 1));
        let possessive = owner || self.reading.tokens[end - 1].is_possessive();
        self.mentions.push(Mention { first, end, named: draft, possessive, full });
        self.drafts[draft].mentions += 1;
    }

    /// The gender that a verb of speech right beside a Russian surname tells, where several have the
    /// surname: `ответила на это Седых`.
    fn verb_gender(&self, word: Word, run: &Run) -> Option<Gender> {
        if !self.russian || self.with(word).len() < 2 {
            return None;
        }
        let behind = Some(run.end);
        let before = (1..=VERB_NEAR).map(|back| run.lead.checked_sub(back));
        let mut near = std::iter::once(behind).chain(before).flatten();
        let verb = near.find(|at| self.reading.roles(*at).any(Roles::SAY))?;
        russian::past(self.reading.word(verb))
    }

    /// Who is meant by a surname or given name alone: who was introduced before, by the surname
    /// rather than by another word, and is mentioned most.
    fn of_word(&self, word: Word, run: &Run) -> Option<usize> {
        let gender = self.title_gender(run).or_else(|| self.verb_gender(word, run));
        let fits = |draft: &&usize| {
            let known = self.drafts[**draft].gender;
            gender.is_none() || known.is_none() || known == gender
        };
        let rank = |draft: &&usize| {
            let known = &self.drafts[**draft];
            let part = match known.words.iter().position(|own| *own == word) {
                Some(at) if at + 1 == known.words.len() => 2,
                Some(0) => 1,
                _ => 0,
            };
            (known.first <= run.first, part, known.mentions, usize::MAX - **draft)
        };
        let found = self.with(word).iter().filter(fits).max_by_key(rank).copied();
        found.or_else(|| self.otherwise_titled(word, run))
    }

    /// The only one of a surname whose given name says man or woman and whom a title calls the other one:
    /// `Mr Sang`, who is Hillary Sang.
    fn otherwise_titled(&self, word: Word, run: &Run) -> Option<usize> {
        let [only] = self.with(word) else { return None };
        let known = &self.drafts[*only];
        let surname = known.words.len() > 1 && known.words.last() == Some(&word);
        let open = surname && !known.titled && !known.body && !known.place;
        let open = open && self.reading.is_in("en") && known.first < run.first;
        // `Mr Ross` may be the husband of whoever is named.
        let of_kin = |token: &Token| token.roles.any(Roles::KIN);
        let kin = || *self.kin.get_or_init(|| self.reading.tokens.iter().any(of_kin));
        (open && !kin()).then_some(*only)
    }

    /// Whether a single word that is part of no full name is a name by itself.
    fn is_lone_name(&self, word: Word, run: &Run) -> bool {
        let roles = self.reading.roles(run.first);
        // `“Minero Honorario”`
        let mark = |token: usize| {
            let mut signs = self.reading.word(token).chars();
            signs.next().is_some_and(is_quotation_mark)
        };
        if run.lead < run.first && mark(run.lead.wrapping_sub(1)) && mark(run.end) {
            return false;
        }
        if roles.any(Roles::GIVEN.and(Roles::PLACE)) || run.lead < run.first {
            return true;
        }
        if self.title_gender(run).is_some() {
            return true;
        }
        if self.german {
            let says = |token: Option<usize>| {
                token.is_some_and(|token| self.reading.roles(token).any(Roles::SAY))
            };
            return says(run.first.checked_sub(1)) && !roles.any(Roles::PERSON.and(Roles::VAGUE));
        }
        !run.doubtful || self.is_sure(word)
    }

    /// What stands around a mention tells whether it is somebody's name.
    fn weigh(&mut self, draft: usize, run: &Run) {
        let reading = self.reading;
        if is_dateline(reading, run) || is_behind_place(reading, run.lead) {
            self.drafts[draft].place = true;
            return;
        }
        let roles =
            |token: Option<usize>| token.map_or(Roles::default(), |token| reading.roles(token));
        let first = given_or_first(reading, run);
        let before = roles(run.lead.checked_sub(1));
        let behind = reading.roles(run.end);
        let lead = (run.lead..run.first).map(|token| reading.roles(token));
        let full = run.end - run.first > 1;
        let mut evidence = 0;
        // In Russian a woman may be `директор`: her name tells more than the noun.
        let somebody = self.russian && !self.drafts[draft].body;
        let own = if somebody { self.russian_gender(draft, run) } else { None };
        let mut gender = self.title_gender(run).or(own);
        for called in lead.chain([before]) {
            let somebody = Roles::TITLE.and(Roles::PERSON);
            // `адвокат обвиняемой Роман Цой`
            if called.any(somebody) && !called.any(Roles::OBLIQUE) {
                evidence += 3;
                gender = gender.or(gender_of(called));
            }
        }
        let declined = self.declined(run).filter(|_| !first.any(Roles::GIVEN));
        evidence += 2 * i32::from(declined.is_some());
        gender = gender.or(declined);
        // `Back in Ang Mo Kio`: the second of three words tells nothing there.
        let inside = AT.contains(reading.word(run.lead.wrapping_sub(1)))
            && !reading.roles(run.first).any(Roles::GIVEN)
            && self.reading.is_in("en");
        if first.any(Roles::GIVEN) && !first.any(Roles::PLACE) && !inside {
            evidence += 2;
            // A surname that is a given name as well (`Stewart`) tells nothing of man or woman.
            let surname = self.is_surname(draft, run);
            gender = gender.or(gender_of(first).filter(|_| !surname));
        }
        let initial = (run.first..run.end).any(|token| reading.word(token) == ".");
        evidence += 2 * i32::from(initial);
        evidence += 3 * i32::from(self.age_behind(run.end));
        let comma = run.end + usize::from(reading.word(run.end) == ",");
        evidence += 2 * i32::from(matches!(reading.word(comma), "who" | "whose"));
        let says = i32::from(behind.any(Roles::SAY)) + i32::from(before.any(Roles::SAY));
        evidence += says * if full { 2 } else { 1 };
        let acts = !before.any(Roles::OF.and(Roles::THE)) && self.acts(run);
        // Things are seldom called by their last word.
        let alone = !before.any(Roles::THE) && self.is_surname(draft, run);
        evidence -= 2 * i32::from(before.any(Roles::THE) && !self.german);
        // `the aid group World Friends`
        evidence -= 3 * i32::from(before.any(Roles::BODY) && !before.any(Roles::PERSON));
        evidence -= 2 * i32::from(AT.contains(reading.word(run.lead.wrapping_sub(1))));
        let draft = &mut self.drafts[draft];
        draft.evidence = draft.evidence.saturating_add(evidence);
        draft.gender = draft.gender.or(gender);
        draft.acts |= acts;
        draft.alone |= alone;
    }

    /// Whether a verb seems to follow a name.
    fn acts(&self, run: &Run) -> bool {
        let (reading, behind) = (self.reading, self.reading.roles(run.end));
        let acts = reading.tokens.get(run.end).is_some_and(|word| {
            word.is_word() && !word.capital && !behind.any(Roles::OF.and(Roles::AND))
        });
        // Of a single word only what people do is believed.
        let done = run.end - run.first > 1
            || behind.any(Roles::SAY)
            || reading.word(run.end).ends_with("ed")
            || matches!(reading.word(run.end), "had" | "has");
        acts && done && !self.german
    }

    fn is_surname(&self, draft: usize, run: &Run) -> bool {
        let words = &self.drafts[draft].words;
        run.end - run.first == 1 && words.len() > 1 && words.last() == Some(&self.fold(run.first))
    }

    fn finish(self) -> Names {
        let Book { drafts, mut mentions, lexicon, russian, .. } = self;
        let tokens = self.reading.tokens.len();
        let name = |name: String| match russian {
            true => russian::nominative(&name, lexicon).unwrap_or(name),
            false => name,
        };
        let named = drafts.into_iter().map(|draft| Named {
            sort: match () {
                () if draft.body => Sort::Organisation,
                () if draft.place => Sort::Place,
                () => Sort::Unknown,
            },
            gender: draft.gender,
            descriptions: Vec::new(),
            mentions: draft.mentions,
            evidence: draft.evidence + i32::from(draft.acts) + i32::from(draft.alone),
            name: name(draft.name),
        });
        let named = named.collect();
        mentions.sort_unstable_by_key(|mention| mention.first);
        let mut names = Names { named, mentions, of_token: Vec::new() };
        names.index(tokens);
        names
    }
}

/// What the word is that tells most of a name: the first, or the second of three where that is no
/// given name.
fn given_or_first(reading: &Reading, run: &Run) -> Roles {
    match reading.roles(run.first) {
        roles if !roles.any(Roles::GIVEN) && run.end - run.first > 2 => {
            reading.roles(run.first + 1)
        }
        roles => roles,
    }
}

/// The gender that a word tells.
pub(crate) fn gender_of(roles: Roles) -> Option<Gender> {
    match (roles.any(Roles::MALE), roles.any(Roles::FEMALE)) {
        (true, false) => Some(Gender::Male),
        (false, true) => Some(Gender::Female),
        _ => None,
    }
}
