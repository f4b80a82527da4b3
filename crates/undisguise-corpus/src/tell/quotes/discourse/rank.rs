//! Who of those who were met is meant, by what speaks for each.

use super::people::{Class, Last, Person, Role};
use super::weights::{DOUBT, ENGLISH_DOUBT, LONE_DOUBT, NAMELESS_DOUBT, new, noun, pronoun};
use super::{Discourse, FOCUS, RECENT};
use crate::tell::names::{Gender, Sort};
use crate::tell::quotes::ages;
use crate::tell::quotes::callings::Sides;
use crate::tell::quotes::phrase::Phrase;
use crate::tell::reading::{Reading, Roles};

/// Most who are weighed, but for namesakes.
const MOST: usize = RECENT + FOCUS;

/// What it says for somebody without a name that the sentence before brought him or her in.
const JUST_MET: f32 = 2.0;

/// What is known where a pronoun or a description stands.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::tell::quotes) struct Asked {
    /// It stands in the cue of a quotation.
    pub(in crate::tell::quotes) cue: bool,
    /// A verb says that the same speaker goes on (`added`), or another one answers (`replied`).
    pub(in crate::tell::quotes) goes_on: bool,
    pub(in crate::tell::quotes) replies: bool,
    /// What a Russian verb in the past says of its subject.
    pub(in crate::tell::quotes) gender: Option<Gender>,
    /// There is no subject: a verb alone (`spiega`).
    pub(in crate::tell::quotes) dropped: bool,
    /// Who is not meant, because the other one speaks.
    pub(in crate::tell::quotes) other: Option<usize>,
    /// A possessive.
    pub(in crate::tell::quotes) own: bool,
    /// The words, tokens, in whose cue it stands.
    pub(in crate::tell::quotes) words: Option<(usize, usize)>,
}

/// A description whose person is sought.
#[derive(Clone, Copy)]
pub(super) struct Sought<'s> {
    pub(super) phrase: &'s Phrase,
    pub(super) head: usize,
    pub(super) class: Class,
    pub(super) key: &'s str,
    pub(super) gender: Option<Gender>,
    pub(super) owner: Option<usize>,
    pub(super) asked: Asked,
    /// The parts of scenes that the noun tells.
    pub(super) sides: Sides,
}

impl Sought<'_> {
    /// How old the description says that somebody is: `the 70-year-old`, `the 70-year-old baker`.
    pub(super) fn age(&self, reading: &Reading) -> Option<u16> {
        let before = self.head.checked_sub(1).filter(|before| *before >= self.phrase.first);
        let told = ages::told_by(reading, self.head);
        let told = told.or_else(|| ages::told_by(reading, before?));
        told.or_else(|| ages::of_years(reading, self.phrase.end))
    }
}

/// Who is meant; nobody where it is somebody new or none fits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ranked {
    pub(super) person: Option<usize>,
    /// How much more speaks for that than for anything else.
    lead: f32,
}

impl Ranked {
    /// Nobody else may be meant.
    pub(super) fn sure(person: usize) -> Self {
        Ranked { person: Some(person), lead: f32::INFINITY }
    }

    /// Whether it is somebody new, by less than so much.
    pub(super) fn is_new_by(self, lead: f32) -> bool {
        self.person.is_none() && self.lead < lead
    }
}

/// Who is mentioned in a paragraph so far.
#[derive(Clone, Copy)]
pub(super) struct Among {
    pub(super) here: usize,
    /// Those who fit, and those of them who are subjects.
    all: u32,
    subjects: u32,
}

impl Among {
    /// Whether somebody who fits is the only one there, and the only subject.
    pub(super) fn is_alone(self, person: &Person) -> (bool, bool) {
        let here = person.last.filter(|last| last.paragraph == self.here);
        let subject = here.is_some_and(|last| last.role.is_subject());
        (here.is_some() && self.all == 1, subject && self.subjects == 1)
    }
}

/// The sum of what speaks for somebody.
#[derive(Default)]
pub(super) struct Evidence(f32);

impl Evidence {
    pub(super) fn add(&mut self, weight: f32, is: bool) {
        if is {
            self.0 += weight;
        }
    }

    pub(super) fn times(&mut self, weight: f32, times: f32) {
        self.0 += weight * times;
    }
}

impl Discourse<'_> {
    /// Whom a pronoun means: whoever weighs most among those who fit.
    pub(super) fn by_pronoun(&self, token: usize, gender: Option<Gender>, asked: Asked) -> Ranked {
        if let Some(person) = self.addressed(token, gender, asked) {
            return Ranked::sure(person);
        }
        let mut all = Vec::with_capacity(MOST);
        let here = self.phrases.reading.paragraph_of(token).unwrap_or(0);
        let among = self.among(here, gender);
        let new = gender.is_some() && self.is_somebody_new_near(gender, asked, here);
        for index in self.candidates() {
            let person = &self.people[index];
            let other = person.is_other(gender);
            let nobody = person.is_nobody() || self.is_where(person);
            let to_come = new && person.last.is_none();
            if nobody || other || to_come || asked.other == Some(index) {
                continue;
            }
            all.push((self.for_pronoun(index, gender, asked, among), Some(index)));
        }
        best(&all)
    }

    /// Whether somebody else may as well be meant by a pronoun.
    pub(super) fn is_pronoun_doubtful(&self, ranked: Ranked) -> bool {
        let named = ranked.person.is_none_or(|person| self.people[person].named.is_some());
        let doubt = if self.phrases.english { ENGLISH_DOUBT } else { DOUBT };
        ranked.lead < if named { doubt } else { NAMELESS_DOUBT }
    }

    /// Whether somebody else may as well be meant by a description, or somebody new. Where nobody else with
    /// a name may be meant, less is asked.
    pub(super) fn is_description_doubtful(&self, sought: &Sought, ranked: Ranked) -> bool {
        let has_name = |person: usize| self.people[person].named.is_some();
        let named = ranked.person.is_some_and(has_name);
        // Somebody of this paragraph or the one before is on the reader's mind.
        let here = self.phrases.reading.paragraph_of(sought.phrase.first).unwrap_or(0);
        let last = ranked.person.and_then(|person| self.people[person].last);
        let near = named && last.is_some_and(|last| last.paragraph + 1 >= here);
        let doubt = match ranked.person {
            Some(_) if near => LONE_DOUBT,
            Some(_) if named => sought.class.doubt(),
            None if sought.asked.cue => sought.class.new_doubt(),
            _ => sought.class.nameless_doubt(),
        };
        if ranked.lead >= doubt {
            return false;
        }
        if self.is_only_one_called_so(sought, ranked) {
            return false;
        }
        let rival = |index: usize| {
            let met = !named || self.people[index].last.is_some();
            met && ranked.person != Some(index) && has_name(index) && self.may_be(index, sought)
        };
        let least = if named { LONE_DOUBT } else { 0.0 };
        ranked.lead < least || self.candidates().into_iter().any(rival)
    }

    /// Whether somebody with a name is called by the noun, and nobody else who was met is: `người bảo vệ già`,
    /// of the only guard.
    fn is_only_one_called_so(&self, sought: &Sought, ranked: Ranked) -> bool {
        let so = |index: usize| self.is_so_called(&self.people[index], sought.key);
        let Some(person) = ranked.person else { return false };
        let own = matches!(self.phrases.code(), "ru" | "vi")
            && !matches!(sought.class, Class::Own | Class::Kin | Class::Indefinite);
        own && self.people[person].named.is_some()
            && so(person)
            && !self.alike(sought.key).into_iter().any(|other| other != person && so(other))
    }

    /// Whom a description means; nobody where it is somebody new.
    pub(super) fn by_description(&self, sought: &Sought) -> Ranked {
        if let Some(person) = self
            .pointed_at(sought)
            .or_else(|| self.by_surname(sought))
            .or_else(|| self.by_return(sought))
        {
            return Ranked::sure(person);
        }
        let mut all = Vec::with_capacity(MOST);
        if sought.class != Class::Indefinite {
            let here = self.phrases.reading.paragraph_of(sought.phrase.first).unwrap_or(0);
            let among = self.among(here, sought.gender);
            let near = self.is_met_near(sought, here);
            // `cette femme` was met.
            let same = sought.class == Class::Same && matches!(self.phrases.code(), "de" | "fr");
            for index in self.alike(sought.key) {
                let to_come = (near || same) && self.people[index].last.is_none();
                if !to_come && self.may_be(index, sought) {
                    all.push((self.for_description(index, sought, among), Some(index)));
                }
            }
        }
        all.push((self.for_new(sought), None));
        best(&all)
    }

    /// Who was mentioned last, the last one first, and whom the text is about.
    fn candidates(&self) -> Vec<usize> {
        let mut all = Vec::with_capacity(MOST);
        all.extend(self.recent.iter().rev().take(RECENT));
        for named in &self.focus {
            match self.by_name.get(named) {
                Some(person) if !all.contains(person) => all.push(*person),
                _ => {}
            }
        }
        all
    }

    /// Those, and whoever is called by a noun.
    fn alike(&self, key: &str) -> Vec<usize> {
        let mut all = self.candidates();
        let named =
            self.phrases.nouns.called(key).iter().filter_map(|named| self.by_name.get(named));
        for person in self.by_noun.get(key).into_iter().flatten().chain(named) {
            if !all.contains(person) {
                all.push(*person);
            }
        }
        all
    }

    /// What speaks for somebody whom a pronoun may mean.
    fn for_pronoun(&self, index: usize, gender: Option<Gender>, asked: Asked, among: Among) -> f32 {
        let mut told = Evidence::default();
        let person = &self.people[index];
        let drops = self.phrases.drops_subjects();
        match person.last {
            Some(last) => self.add_place(&mut told, index, last, gender, asked, among),
            None => {
                told.add(pronoun::FARTHER_BACK, true);
                told.add(pronoun::FAR_PARAGRAPHS, true);
                told.add(pronoun::NOT_MET, true);
                told.times(pronoun::BETWEEN, 4.0);
            }
        }
        let (alone, subject) = among.is_alone(person);
        told.add(pronoun::ALONE_HERE, alone);
        told.add(pronoun::ONLY_SUBJECT_HERE, subject);
        told.add(pronoun::DOUBTFUL_NAME, self.is_doubtful(person));
        told.add(pronoun::UNLIKELY_NAME, self.is_unlikely(person));
        told.add(pronoun::DROPPING_UNLIKELY, drops && self.is_unlikely(person));
        told.add(pronoun::NO_GENDER, gender.is_some() && person.gender.is_none());
        told.add(pronoun::NO_NAME, person.named.is_none());
        told.add(pronoun::DEAD, person.dead && asked.cue);
        if let Some(class) = person.class.filter(|_| person.named.is_none()) {
            told.add(class.met(), true);
        }
        told.add(pronoun::FIRST_FOCUS, self.is_focus(person, 0));
        told.add(pronoun::SECOND_FOCUS, self.is_focus(person, 1));
        told.times(pronoun::SUBJECTS, (1.0 + person.subjects as f32).ln());
        self.add_turn(&mut told, index, asked, among);
        told.add(pronoun::DROPPING_NOT_MET, drops && person.last.is_none());
        self.add_words(&mut told, index, gender, asked, among);
        told.0
    }

    /// What the place of the last mention says for a pronoun.
    fn add_place(
        &self,
        told: &mut Evidence,
        index: usize,
        last: Last,
        gender: Option<Gender>,
        asked: Asked,
        among: Among,
    ) {
        let (person, here, own) = (&self.people[index], among.here, asked.own);
        let subject_of =
            |subjects: &[Option<usize>], at: usize| subjects.get(at) == Some(&Some(index));
        let back = self.told.saturating_sub(last.told);
        let paragraphs = here.saturating_sub(last.paragraph);
        let first = subject_of(&self.sentence_subjects, last.sentence);
        match back {
            0 => told
                .add(if own { pronoun::OWN_SAME_SENTENCE } else { pronoun::SAME_SENTENCE }, true),
            1 => told.add(pronoun::SENTENCE_BEFORE, true),
            2 => {}
            3 => told.add(pronoun::THREE_BACK, true),
            4..=8 => told.add(pronoun::FAR_BACK, true),
            _ => told.add(pronoun::FARTHER_BACK, true),
        }
        match paragraphs {
            0 => {}
            1 => told.add(pronoun::PARAGRAPH_BEFORE, true),
            2 | 3 => told.add(pronoun::PARAGRAPHS_BACK, true),
            _ => told.add(pronoun::FAR_PARAGRAPHS, true),
        }
        match last.role {
            Role::Subject => {
                told.add(if own { pronoun::OWN_SUBJECT } else { pronoun::SUBJECT }, true)
            }
            Role::LaterSubject => {}
            Role::Object => told.add(pronoun::OBJECT, true),
            Role::Owner => told.add(pronoun::OWNER, true),
            Role::Title => told.add(pronoun::TITLE, true),
        }
        told.add(
            if own { pronoun::OWN_FIRST_SUBJECT } else { pronoun::FIRST_SUBJECT },
            first && back <= 4,
        );
        told.add(pronoun::PRONOUN, last.pronoun);
        if paragraphs == 0 {
            told.add(pronoun::SUBJECT_HERE, first && back <= 1);
            told.add(pronoun::PARAGRAPH_SUBJECT, subject_of(&self.paragraph_subjects, here));
        }
        told.add(pronoun::DROPPED_SUBJECT, asked.dropped && paragraphs == 0 && first && back <= 1);
        told.add(pronoun::MET_HERE, person.first == Some(here));
        let between =
            self.recent.iter().rev().take_while(|other| **other != index).filter(|other| {
                let other = &self.people[**other];
                !other.body
                    && (other.gender.is_none() || gender.is_none() || other.gender == gender)
            });
        told.times(pronoun::BETWEEN, between.take(4).count() as f32);
    }

    /// What the turns of the dialogue say for a pronoun.
    fn add_turn(&self, told: &mut Evidence, index: usize, asked: Asked, among: Among) {
        let here = among.here;
        if let [Some((speaker, paragraph)), before] = self.spoke {
            if speaker == index {
                let name = match here.saturating_sub(paragraph) {
                    0 => pronoun::SPOKE_HERE,
                    1 => pronoun::SPOKE_BEFORE,
                    _ => pronoun::SPOKE_FAR,
                };
                told.add(name, true);
                told.add(pronoun::GOES_ON, asked.goes_on);
                told.add(pronoun::DROPPED_HERE, asked.dropped && paragraph == here);
                told.add(pronoun::REPLIES, asked.replies);
            } else if before.is_some_and(|(before, _)| before == index) {
                told.add(pronoun::OTHER_TURN, paragraph + 1 == here);
            }
        }
    }

    /// Whether a name may be nobody's.
    pub(super) fn is_doubtful(&self, person: &Person) -> bool {
        person.named.is_some_and(|named| self.phrases.names.named[named].sort != Sort::Person)
    }

    /// Whether nothing says that a name is somebody's.
    pub(super) fn is_unlikely(&self, person: &Person) -> bool {
        person.named.is_some_and(|named| !self.phrases.names.named[named].may_be_somebody())
    }

    /// Whether a name stands where places do, and nothing says that it is somebody's.
    fn is_where(&self, person: &Person) -> bool {
        person.named.is_some_and(|named| self.phrases.names.named[named].is_where())
    }

    /// How many who fit are mentioned in a paragraph so far, and how many of them as subject.
    pub(super) fn among(&self, here: usize, gender: Option<Gender>) -> Among {
        let mut among = Among { here, all: 0, subjects: 0 };
        for person in self.recent.iter().map(|other| &self.people[*other]) {
            let sort = !person.is_nobody();
            let other = person.is_other(gender);
            if let Some(last) = person.last.filter(|last| sort && !other && last.paragraph == here)
            {
                among.all += 1;
                among.subjects += u32::from(last.role.is_subject());
            }
        }
        among
    }

    fn is_focus(&self, person: &Person, place: usize) -> bool {
        person.named.is_some() && self.focus.get(place).copied() == person.named
    }

    /// What speaks for somebody whom a description may mean.
    fn for_description(&self, index: usize, sought: &Sought, among: Among) -> f32 {
        let mut told = Evidence::default();
        let person = &self.people[index];
        let drops = self.phrases.drops_subjects();
        self.add_distance(&mut told, index, sought, among);
        let same = person.nouns.iter().any(|noun| noun == sought.key);
        let called = self.is_called(person, sought.key)
            || (person.named.is_some() && self.is_of_age(person, sought) == Some(true));
        let later = !same && called;
        let nameless = person.named.is_none();
        told.add(noun::SAME_NOUN, same);
        told.add(noun::NAMELESS_SAME_NOUN, same && nameless);
        // `his manager`, and then `the manager`
        let introduced = matches!(person.class, Some(Class::Own | Class::Kin | Class::Indefinite));
        told.add(noun::INTRODUCED_SO, same && nameless && introduced);
        told.add(noun::CALLED_SO, later);
        told.add(noun::SAME_AND_CALLED, same && called);
        told.add(JUST_MET, nameless && self.is_just_met(person, sought, among.here));
        let other = !same && !later && person.is_told;
        told.add(noun::OTHER_NOUN, other);
        told.add(noun::NAMELESS_OTHER_NOUN, other && nameless);
        let calling = self.is_calling(sought);
        told.add(noun::OTHER_CALLING, other && calling && !self.is_focus(person, 0));
        if drops && !same && !later {
            self.add_calling(&mut told, person, sought);
        }
        told.add(noun::NO_NAME, nameless);
        told.add(noun::FIRST_FOCUS, self.is_focus(person, 0));
        let fame = self.is_fame(sought);
        let famous =
            || if drops { self.is_focus(person, 0) } else { self.is_famous(person, sought) };
        told.add(if drops { noun::DROPPING_FAME } else { noun::FAME }, fame && famous());
        if !same && !called {
            self.add_scene(&mut told, person, sought);
        }
        // `Her father, Reed, …`
        told.add(noun::NO_FAME, fame && !person.is_told && !person.nouns.is_empty());
        told.add(noun::SECOND_FOCUS, self.is_focus(person, 1));
        let (alone, subject) = among.is_alone(person);
        told.add(noun::ALONE_HERE, alone);
        told.add(noun::ONLY_SUBJECT_HERE, subject);
        told.add(noun::DOUBTFUL_NAME, self.is_doubtful(person));
        told.add(noun::UNLIKELY_NAME, self.is_unlikely(person));
        told.add(noun::DROPPING_UNLIKELY, drops && self.is_unlikely(person));
        told.add(noun::NO_GENDER, sought.gender.is_some() && person.gender.is_none());
        // `la star` may be a man, and is more often a woman.
        let article = || self.phrases.article_gender(sought.phrase.first, sought.head);
        let either = || self.phrases.is_of_either(sought.head);
        let gender = sought.gender.or_else(|| if either() { article() } else { None });
        told.add(noun::SAME_GENDER, gender.is_some() && person.gender == gender);
        told.times(noun::MENTIONS, (1.0 + person.mentions as f32).ln());
        told.add(noun::SAME_OWNER, sought.owner.is_some() && person.owner == sought.owner);
        told.add(noun::OWNED, person.owner.is_some() && sought.owner.is_none());
        told.add(sought.class.known(), !same && !later);
        let roles = self.phrases.reading.roles(sought.head);
        told.add(noun::OF_THAT_AGE, person.is_of_that_age(roles));
        told.add(noun::TOO_GRAVE, drops && self.is_too_grave(person, roles));
        self.add_introduced(&mut told, index, sought, among);
        told.0
    }

    /// Whether a noun without an article tells a calling, so that whoever has another one is somebody
    /// else: `медсестра` is no `слесарь`.
    fn is_calling(&self, sought: &Sought) -> bool {
        let roles = self.phrases.reading.roles(sought.head);
        let general =
            Roles::PLAIN.and(Roles::SAME).and(Roles::KIN).and(Roles::OFFICE).and(Roles::VAGUE);
        let bare = matches!(self.phrases.code(), "ru" | "vi") && sought.class == Class::Bare;
        bare && roles.any(Roles::PERSON) && !roles.any(general)
    }

    /// What the place of the last mention says for a description.
    fn add_distance(&self, told: &mut Evidence, index: usize, sought: &Sought, among: Among) {
        let (person, here) = (&self.people[index], among.here);
        let (back, paragraphs) = person.last.map_or((99, 99), |last| {
            (self.told.saturating_sub(last.told), here.saturating_sub(last.paragraph))
        });
        match back {
            0 => {
                told.add(noun::SAME_SENTENCE, true);
                told.add(noun::OWN_SENTENCE, self.is_own_sentence(index, sought));
            }
            1 => told.add(noun::SENTENCE_BEFORE, true),
            2 => {}
            3..=8 => told.add(noun::BACK, true),
            _ => told.add(noun::FAR_BACK, true),
        }
        match paragraphs {
            0 => {}
            1 => told.add(noun::PARAGRAPH_BEFORE, true),
            2 | 3 => told.add(noun::PARAGRAPHS_BACK, true),
            _ => told.add(noun::FAR_PARAGRAPHS, true),
        }
        let to_come = person.last.is_none_or(|last| last.role == Role::Title);
        let vague = matches!(sought.class, Class::Stands | Class::Plain);
        told.add(noun::FOCUS_TO_COME, to_come && vague && self.is_focus(person, 0));
        if let Some(last) = person.last {
            told.add(noun::SUBJECT, last.role == Role::Subject && back <= 1);
            let first = self.sentence_subjects.get(last.sentence) == Some(&Some(index));
            told.add(noun::FIRST_SUBJECT, first && back <= 3);
        } else {
            told.add(noun::NOT_MET, true);
            told.add(
                noun::NAMED_NEXT,
                person.named.is_some() && self.named_next(sought) == person.named,
            );
        }
        if let Some((speaker, paragraph)) = self.spoke[0]
            && speaker == index
        {
            let name = match here.saturating_sub(paragraph) {
                0 => noun::SPOKE_HERE,
                1 => noun::SPOKE_BEFORE,
                _ => noun::SPOKE_FAR,
            };
            told.add(name, true);
            told.add(noun::GOES_ON, sought.asked.goes_on);
        }
    }

    /// Whether it is said of what or whom somebody is: `der Vater einer Schülerin`.
    pub(super) fn has_complement(&self, phrase: &Phrase) -> bool {
        let phrases = self.phrases;
        let roles = phrases.reading.roles(phrase.end);
        let word = phrases.reading.word(phrase.end);
        if phrases.english && phrases.of_many(phrase.end - 1) {
            return false;
        }
        phrases.is_genitive(phrase.end)
            || phrases.is_dressed(phrase.end)
            || (roles.any(Roles::OF)
                && matches!(
                    word,
                    "of" | "de"
                        | "du"
                        | "des"
                        | "d’"
                        | "del"
                        | "della"
                        | "da"
                        | "do"
                        | "di"
                        | "von"
                        | "vom"
                        | "из"
                ))
            || matches!(word, "einer" | "eines")
    }

    /// What speaks for somebody new.
    fn for_new(&self, sought: &Sought) -> f32 {
        let mut told = Evidence::default();
        told.add(new::ANYBODY, true);
        told.add(sought.class.anew(), true);
        let titled = self.phrases.is_of_title(sought.phrase);
        told.add(new::NO_GENDER, sought.gender.is_none() && !titled);
        told.add(new::APART, self.phrases.is_told_apart(sought.head));
        told.add(new::LONG, sought.phrase.end > sought.phrase.first + 2);
        told.add(new::COMPLEMENT, !titled && self.has_complement(sought.phrase));
        told.add(new::IN_STORY, !sought.asked.cue);
        told.add(new::UNNAMED, self.phrases.is_unnamed(sought.phrase.end));
        told.0
    }
}

/// Who weighs most, the first of those who weigh the same, and how much more than the next.
fn best(all: &[(f32, Option<usize>)]) -> Ranked {
    let mut ranked = Ranked { person: None, lead: 0.0 };
    let (mut most, mut next) = (f32::NEG_INFINITY, f32::NEG_INFINITY);
    for (weight, person) in all {
        if *weight > most {
            (next, most) = (most, *weight);
            ranked.person = *person;
        } else {
            next = next.max(*weight);
        }
    }
    ranked.lead = most - next;
    ranked
}
