//! The people of a document, as it tells of them: one pass from its beginning to its end.
//!
//! Every name, pronoun, possessive and description outside quotations is given to somebody who was
//! met before, or opens somebody new. What was resolved before makes the next easy: each mention
//! brings whoever it means back to mind (Grosz, Joshi and Weinstein, 1995, "Centering"; Lappin and
//! Leass, 1994), and what is known of somebody is gathered from all mentions (Lee and others, 2013,
//! "Deterministic Coreference Resolution Based on Entity-Centric, Precision-Ranked Rules"). Names
//! first, apposition and `is` next, then descriptions and pronouns, which are ranked.

mod address;
mod cue;
mod fits;
mod kin;
mod masked;
mod near;
mod others;
mod people;
mod rank;
mod revealed;
mod settle;
mod sure;
mod weights;

use std::cell::OnceCell;

use rustc_hash::FxHashMap;

use super::ages;
use super::callings::Sides;
use super::phrase::{Phrase, Phrases, Who};
use super::scenes::SCENES;
use super::spans::Piece;
use super::speaker::Speaker;
use crate::tell::names::{Gender, Sort, gender_of};
use crate::tell::reading::{Roles, TokenKind};
pub(super) use cue::Meant;
use people::{Class, Person, Role};
pub(super) use rank::Asked;

/// People mentioned last among whom somebody is sought.
const RECENT: usize = 10;

/// People who are remembered in the order in which they were mentioned last.
const REMEMBERED: usize = 24;

/// People the text is about.
const FOCUS: usize = 3;

/// What a mention in the title counts beside one in the text.
const TITLE: usize = 3;

/// People who are remembered for one noun.
const NAMESAKES: usize = 4;

/// Sentences back in which somebody is still on the reader's mind.
const FARTHEST: usize = 8;

/// A place where somebody is spoken of.
#[derive(Clone, Copy, Debug)]
struct Mention {
    token: usize,
    /// Behind its last token.
    end: usize,
    person: usize,
    role: Role,
}

/// Reads a document for the people in it.
pub(super) struct Discourse<'a> {
    pub(super) phrases: Phrases<'a>,
    people: Vec<Person>,
    /// Who has a name.
    by_name: FxHashMap<usize, usize>,
    /// Who was called by a noun, the last ones.
    by_noun: FxHashMap<String, Vec<usize>>,
    /// Who was mentioned last, the last one at the end.
    recent: Vec<usize>,
    mentions: Vec<Mention>,
    /// Who is the first subject of each sentence and paragraph.
    sentence_subjects: Vec<Option<usize>>,
    pub(super) paragraph_subjects: Vec<Option<usize>>,
    /// Whoever wrote the text, who is none of those it tells of.
    pub(super) author: Option<usize>,
    /// Whom the text is about: the names that are mentioned most.
    focus: Vec<usize>,
    /// Who spoke last and before, and in which paragraph.
    spoke: [Option<(usize, usize)>; 2],
    /// Where reading goes on.
    next: usize,
    /// The sentence that is read, and how many were read that are not all quotation.
    sentence: usize,
    told: usize,
    /// Where that sentence ends.
    stop: usize,
    /// The name that is read next.
    name: usize,
    /// The first token behind the title.
    head: usize,
    /// Whether somebody else may as well be meant by what was resolved last.
    doubtful: bool,
    /// Who was asked something last, and how many sentences were read by then.
    asked: Option<(usize, usize)>,
    /// Names by their last words; gathered where relatives are told by them.
    surnames: OnceCell<FxHashMap<&'a str, Vec<usize>>>,
    /// What is told of those with a name; gathered where a trade is sought that nobody is called by.
    scenes: OnceCell<Vec<[u8; SCENES]>>,
}

impl<'a> Discourse<'a> {
    /// Nothing is read yet. The title ends before token `head`; whoever is named inside `pieces` only
    /// is not whom the text is about.
    pub(super) fn new<'p>(
        phrases: Phrases<'a>,
        head: usize,
        pieces: impl Iterator<Item = &'p Piece>,
    ) -> Self {
        let focus = focus(&phrases, head, pieces);
        let mut discourse = Discourse {
            phrases,
            people: Vec::new(),
            by_name: FxHashMap::default(),
            by_noun: FxHashMap::default(),
            recent: Vec::new(),
            mentions: Vec::new(),
            sentence_subjects: vec![None; phrases.reading.sentences.len()],
            paragraph_subjects: vec![None; phrases.reading.paragraphs.len()],
            author: None,
            focus: focus.clone(),
            spoke: [None; 2],
            next: 0,
            sentence: 0,
            told: 0,
            stop: 0,
            name: 0,
            head,
            doubtful: false,
            asked: None,
            surnames: OnceCell::new(),
            scenes: OnceCell::new(),
        };
        for named in focus {
            discourse.named(named);
        }
        if phrases.author.is_some() {
            discourse.author = Some(discourse.people.len());
            discourse.people.push(Person { thing: true, ..Person::default() });
        }
        discourse
    }

    /// Reads on as far as a token.
    pub(super) fn advance(&mut self, stop: usize) {
        let stop = stop.min(self.phrases.reading.tokens.len());
        while self.next < stop {
            self.next = self.read(self.next).max(self.next + 1);
        }
    }

    /// Reads on behind a quotation, in which nobody is sought.
    pub(super) fn pass(&mut self, piece: &Piece) {
        if piece.depth == 0 {
            self.advance(piece.from);
            self.next = self.next.max(piece.to);
        }
    }

    /// Notes who spoke.
    pub(super) fn spoke(&mut self, person: usize, paragraph: usize) {
        self.spoke = [Some((person, paragraph)), self.spoke[0]];
    }

    /// Who a person is.
    pub(super) fn speaker(&self, person: usize) -> Speaker {
        let person = &self.people[person];
        match (person.named, person.words) {
            (Some(named), _) => self.phrases.by_name(named),
            (None, Some((first, end))) => {
                self.phrases.as_it_stands(first, self.phrases.complement(end))
            }
            (None, None) => {
                Speaker { name: self.phrases.author.unwrap_or("").to_owned(), named: None }
            }
        }
    }

    /// Who was mentioned at a token.
    pub(super) fn person_at(&self, token: usize) -> Option<usize> {
        let at = self.mentions.partition_point(|mention| mention.token < token);
        self.mentions.get(at).filter(|mention| mention.token == token).map(|found| found.person)
    }

    /// Who weighs most between two tokens, but for the one who spoke: a subject more than others.
    pub(super) fn somebody_else(
        &self,
        first: usize,
        end: usize,
        named: bool,
        other: Option<usize>,
    ) -> Option<usize> {
        let from = self.mentions.partition_point(|mention| mention.token < first);
        let inside = self.mentions[from..].iter().take_while(|mention| mention.token < end);
        let mut all: Vec<(usize, u32)> = Vec::new();
        for mention in inside.take(REMEMBERED) {
            let person = &self.people[mention.person];
            let nobody = person.body || person.thing || self.is_unlikely(person);
            if Some(mention.person) == other || nobody || (named && person.named.is_none()) {
                continue;
            }
            let role = match mention.role {
                Role::Subject => 8,
                Role::LaterSubject => 6,
                _ => 2,
            };
            let weight = match person.named {
                Some(_) => role,
                None if person.owner.is_some() => role / 2,
                None => role * 3 / 4,
            };
            match all.iter_mut().find(|(known, _)| *known == mention.person) {
                Some((_, sum)) => *sum += weight,
                None => all.push((mention.person, weight)),
            }
        }
        // The first of those who weigh the same.
        all.iter().rev().max_by_key(|(_, weight)| *weight).map(|(person, _)| *person)
    }

    /// Who is on the reader's mind at a token: whoever weighs most of those in the sentences before.
    pub(super) fn in_mind(&self, token: usize) -> Option<usize> {
        let person = self.by_pronoun(token, None, Asked::default()).person?;
        let last = self.people[person].last?;
        (self.told <= last.told + FARTHEST).then_some(person)
    }

    /// Reads what stands at a token; gives where to go on.
    fn read(&mut self, token: usize) -> usize {
        let phrases = self.phrases;
        let found = &phrases.reading.tokens[token];
        if found.kind == TokenKind::Mark {
            return token + 1;
        }
        let stop = self.enter(token);
        let roles = found.roles;
        let mentions = &phrases.names.mentions;
        while mentions.get(self.name).is_some_and(|name| name.first < token) {
            self.name += 1;
        }
        let name = mentions.get(self.name).filter(|name| name.first == token);
        let may_mean = name.is_some() || roles.any(MAY_MEAN) || elided(phrases.reading.word(token));
        if !may_mean && !roles.any(Roles::HIM) {
            return token + 1;
        }
        let mut owner = None;
        if let Some(name) = name.filter(|name| name.possessive) {
            let person = self.named(name.named);
            let role = if token < self.head { Role::Title } else { Role::Owner };
            self.mention(person, (token, name.end), role, false);
            owner = Some(person);
        }
        let phrase = if may_mean { phrases.at(token, stop) } else { None };
        let Some(phrase) = phrase else {
            self.is_said_to_be_bare(token);
            self.small(token);
            return name.map_or(token + 1, |name| name.end);
        };
        match phrase.who {
            Who::Named(named) => {
                self.names_subject(named, phrase.first);
                let met = self.met_without_name(named, &phrase);
                let person = met.unwrap_or_else(|| self.named(named));
                let role = self.role(&phrase);
                self.note_beside(person, &phrase, owner);
                self.is_counterpart(person, phrase.end);
                self.mention(person, (phrase.first, phrase.end), role, false);
                self.note_reporter(person, &phrase);
                if phrases.is_predicate(phrase.first) {
                    self.stands_for_subject(person, token);
                }
                phrase.end
            }
            _ if token < self.head || roles.any(Roles::ME) => token + 1,
            Who::Pronoun(gender) => {
                self.pronoun(&phrase, gender, Asked::default());
                phrase.end
            }
            Who::Described { head, known } => {
                let owner = owner.or_else(|| self.owner(phrase.first));
                let person = self.described(&phrase, head, known, owner, Asked::default());
                self.stands_by_name(person, token);
                phrase.end
            }
        }
    }

    /// Notes that a sentence is read in which a word stands; gives where it ends.
    fn enter(&mut self, token: usize) -> usize {
        if token >= self.stop {
            let sentences = &self.phrases.reading.sentences;
            while sentences.get(self.sentence).is_some_and(|one| one.end <= token) {
                self.sentence += 1;
            }
            self.stop = sentences.get(self.sentence).map_or(token + 1, |one| one.end);
            self.told += 1;
        }
        self.stop
    }

    /// Pronouns that are no subject: `him`, `his`.
    fn small(&mut self, token: usize) {
        let roles = self.phrases.reading.roles(token);
        let own = self.is_own(token);
        let told = Roles::OWN.and(Roles::HIM);
        let gender = gender_of(roles).filter(|_| roles.any(told));
        let asked = Asked { own, ..Asked::default() };
        if gender.is_some()
            && token >= self.head
            && !(own && self.points_ahead(token, gender))
            && let Some(person) = self.by_pronoun(token, gender, asked).person
        {
            let role = if own { Role::Owner } else { Role::Object };
            self.mention(person, (token, token + 1), role, true);
        }
    }

    /// Whose something is, where a possessive stands before it: `her husband`.
    pub(super) fn owner(&mut self, first: usize) -> Option<usize> {
        let first = first + usize::from(self.phrases.is_owned(first));
        let roles = self.phrases.reading.roles(first);
        let gender = gender_of(roles);
        if !roles.any(Roles::OWN) || (gender.is_none() && !roles.any(Roles::WHOSE)) {
            return None;
        }
        let asked = Asked { own: true, ..Asked::default() };
        let gender = gender.or_else(|| self.spouse_of(first));
        let person = self.by_pronoun(first, gender, asked).person?;
        self.remind(person, first, Role::Owner, true);
        Some(person)
    }

    /// Somebody with a name.
    pub(super) fn named(&mut self, named: usize) -> usize {
        if let Some(person) = self.by_name.get(&named) {
            return *person;
        }
        let known = &self.phrases.names.named[named];
        let told = known.descriptions.iter();
        let sides = told.fold(Sides::default(), |all, told| all.and(self.phrases.sides(told.head)));
        let told = known.descriptions.iter().map(|told| self.phrases.reading.roles(told.head));
        let (young, old) = told.fold((false, false), |(young, old), roles| {
            (young || roles.any(Roles::YOUNG), old || roles.any(Roles::OLD))
        });
        self.people.push(Person {
            young,
            old,
            sides,
            named: Some(named),
            gender: known.gender,
            age: self.phrases.nouns.ages.get(&named).copied(),
            // `Group Manager Carole Whitby`
            body: matches!(known.sort, Sort::Organisation | Sort::Place)
                && (known.gender.is_none() || !known.name.contains(char::is_lowercase)),
            ..Person::default()
        });
        self.by_name.insert(named, self.people.len() - 1);
        self.people.len() - 1
    }

    /// Whom a pronoun of the story means.
    pub(super) fn pronoun(
        &mut self,
        phrase: &Phrase,
        gender: Option<Gender>,
        asked: Asked,
    ) -> Option<usize> {
        if gender.is_none() && !self.phrases.is_neutral(phrase.first) {
            return None;
        }
        let said = self.plainly_meant(phrase, gender, asked.cue);
        let ranked = match said {
            Some(person) => rank::Ranked::sure(person),
            None => self.by_pronoun(phrase.first, gender, asked),
        };
        self.doubtful = self.is_pronoun_doubtful(ranked);
        self.doubtful &= !self.is_subject_before(ranked.person, gender, asked);
        let person = ranked.person?;
        let role = if asked.cue { Role::Subject } else { self.role(phrase) };
        self.mention(person, (phrase.first, phrase.end), role, true);
        let known = &mut self.people[person];
        known.gender = known.gender.or(gender);
        // `Él, de 74 años, había vendido …`
        if !self.phrases.english && known.age.is_none() {
            known.age = ages::behind(self.phrases.reading, phrase.end);
        }
        Some(person)
    }

    /// Whom a description means: somebody who was met, or somebody new.
    pub(super) fn described(
        &mut self,
        phrase: &Phrase,
        head: usize,
        known: bool,
        owner: Option<usize>,
        asked: Asked,
    ) -> Option<usize> {
        let phrases = self.phrases;
        let (key, own) = self.noun(phrase, head);
        // `сказала хирург`
        let own = asked.gender.filter(|told| *told == Gender::Female).or(own).or(asked.gender);
        let role = self.role(phrase);
        if let Some(named) = phrases.nouns.heads.get(&head) {
            let person = self.named(*named);
            self.call(person, &key, head, own);
            self.note_owner(person, owner, phrase, head);
            self.mention(person, (phrase.first, phrase.end), role, false);
            return Some(person);
        }
        if let Some(named) = phrases.named_far_behind(phrase, head) {
            let person = self.named(named);
            self.call(person, &key, head, own);
            self.mention(person, (phrase.first, phrase.end), role, false);
            return Some(person);
        }
        let class = self.class(phrase, head, known, owner);
        if !asked.cue && self.says_more(phrase, class, &key, head, own) {
            return None;
        }
        let gender = own.or_else(|| self.gender_told_behind(phrase.end));
        for named in phrases.nouns.called(&key) {
            self.named(*named);
        }
        self.open_family(owner, &key);
        let sides = Sides::of(phrases.code(), &key);
        let sought = rank::Sought { phrase, head, class, key: &key, gender, owner, asked, sides };
        let ranked = self.by_description(&sought);
        let (found, doubtful) = self.settled(&sought, ranked);
        self.doubtful = doubtful;
        let person = match found {
            Some(person) => person,
            None => self.somebody_new(&sought, doubtful),
        };
        self.call(person, &key, head, own);
        let age = self.age_told(&sought);
        let found = &mut self.people[person];
        found.age = found.age.or(age);
        // `our hero`, and then `a pensioner of 72`
        if found.words.is_none() || (found.class == Some(Class::Plain) && class != Class::Plain) {
            found.words = Some((phrase.first, phrase.end));
        }
        let role = if asked.cue && role != Role::Title { Role::Subject } else { role };
        self.mention(person, (phrase.first, phrase.end), role, false);
        Some(person)
    }

    /// Somebody without a name whom a description brings in.
    fn somebody_new(&mut self, sought: &rank::Sought, unsure: bool) -> usize {
        let phrases = self.phrases;
        let (phrase, head, class) = (sought.phrase, sought.head, sought.class);
        self.people.push(Person {
            gender: sought.gender,
            age: sought.age(phrases.reading),
            many: self.is_many(phrase, head),
            thing: phrases.is_capital_thing(phrase, head)
                || !self.is_one_of(phrase) && !self.is_somebody(head, class, sought.asked.cue),
            owner: sought.owner,
            class: Some(class),
            unsure,
            ..Person::default()
        });
        self.people.len() - 1
    }

    /// Notes what somebody is called.
    pub(super) fn call(&mut self, person: usize, key: &str, head: usize, gender: Option<Gender>) {
        let roles = self.phrases.reading.roles(head);
        let found = &mut self.people[person];
        found.gender = found.gender.or(gender);
        found.is_told |= roles.any(Roles::PERSON) && !roles.any(Roles::KIN);
        found.young |= roles.any(Roles::YOUNG);
        found.old |= roles.any(Roles::OLD);
        found.sides = found.sides.and(self.phrases.sides(head));
        if !found.nouns.iter().any(|known| known == key) && found.nouns.len() < people::MOST_NOUNS {
            found.nouns.push(key.to_owned());
            let alike = self.by_noun.entry(key.to_owned()).or_default();
            if alike.len() == NAMESAKES {
                alike.remove(0);
            }
            alike.push(person);
        }
    }

    /// Notes a mention.
    pub(super) fn mention(
        &mut self,
        person: usize,
        place: (usize, usize),
        role: Role,
        pronoun: bool,
    ) {
        let (token, end) = place;
        self.remind(person, token, role, pronoun);
        if self.mentions.last().is_none_or(|last| last.token < token) {
            self.mentions.push(Mention { token, end, person, role });
        }
    }

    /// Brings somebody back to mind.
    fn remind(&mut self, person: usize, token: usize, role: Role, pronoun: bool) {
        let paragraph = self.phrases.reading.paragraph_of(token).unwrap_or(0);
        let subject = role.is_subject();
        if subject {
            if let Some(first) = self.sentence_subjects.get_mut(self.sentence) {
                first.get_or_insert(person);
            }
            if let Some(first) = self.paragraph_subjects.get_mut(paragraph) {
                first.get_or_insert(person);
            }
        }
        // In one sentence a subject stays one: `he shook his head`.
        let before = self.people[person].last.filter(|last| last.sentence == self.sentence);
        let (role, pronoun) = match before {
            Some(last) if last.role.is_subject() => (last.role, last.pronoun),
            _ => (role, pronoun),
        };
        let last =
            people::Last { sentence: self.sentence, told: self.told, paragraph, role, pronoun };
        let found = &mut self.people[person];
        found.last = Some(last);
        found.first.get_or_insert(paragraph);
        found.mentions += 1;
        found.subjects += u32::from(subject);
        self.recent.retain(|known| *known != person);
        if self.recent.len() == REMEMBERED {
            self.recent.remove(0);
        }
        self.recent.push(person);
    }

    /// What a phrase is in its sentence.
    fn role(&self, phrase: &Phrase) -> Role {
        if phrase.first < self.head {
            return Role::Title;
        }
        let phrases = self.phrases;
        let governed = phrases.is_governed(phrase.first) && !phrases.is_viewer(phrase);
        if governed || phrases.is_in_clause(phrase.first) {
            // `The stage went to Priya Hollins, who crossed the line …`
            let comma = usize::from(phrases.reading.word(phrase.end) == ",");
            let who = WHO.contains(&phrases.reading.word(phrase.end + comma));
            return if who { Role::LaterSubject } else { Role::Object };
        }
        let first = self.sentence_subjects.get(self.sentence).copied().flatten().is_none();
        if first { Role::Subject } else { Role::LaterSubject }
    }
}

/// Begins a clause about whoever stands before it.
const WHO: [&str; 8] = ["who", "qui", "quien", "который", "которая", "que", "che", "quem"];

/// What may mean somebody.
const MAY_MEAN: Roles = Roles::HE
    .and(Roles::SHE)
    .and(Roles::THEY)
    .and(Roles::TITLE)
    .and(Roles::THE)
    .and(Roles::ONE)
    .and(Roles::OWN)
    .and(Roles::PERSON)
    .and(Roles::VAGUE);

/// Whether a word may begin `l’une d’elles`, `quest’ultimo`.
fn elided(word: &str) -> bool {
    matches!(word, "l’" | "Quest’" | "quest’" | "Quest'" | "quest'")
}

/// Whom a text is about: who is named most, in the title above all, and not inside quotations only.
fn focus<'p>(
    phrases: &Phrases,
    head: usize,
    pieces: impl Iterator<Item = &'p Piece>,
) -> Vec<usize> {
    let mut counts = vec![0_usize; phrases.names.named.len()];
    let mut outside = vec![false; phrases.names.named.len()];
    let mut pieces = pieces.filter(|piece| piece.depth == 0).peekable();
    for mention in &phrases.names.mentions {
        counts[mention.named] += if mention.first < head { TITLE } else { 1 };
        while pieces.next_if(|piece| piece.to <= mention.first).is_some() {}
        let inside = pieces.peek().is_some_and(|piece| piece.from < mention.first);
        outside[mention.named] |= !inside;
    }
    let mut all: Vec<usize> = (0..counts.len())
        .filter(|named| outside[*named] && phrases.names.named[*named].may_be_somebody())
        .collect();
    all.sort_by_key(|named| (usize::MAX - counts[*named], *named));
    all.truncate(FOCUS);
    all
}
