//! What English papers put beside a pronoun or a description so that it is sure, or nearly so, whom it means:
//! the words themselves, the paragraph above, who was introduced right before, how old somebody is.

use super::Discourse;
use super::people::{Class, Person, Role};
use super::rank::{Among, Asked, Evidence, Ranked, Sought};
use super::weights::{noun, pronoun};
use crate::tell::names::Gender;
use crate::tell::quotes::ages;
use crate::tell::quotes::phrase::Phrase;
use crate::tell::quotes::speaker::title_noun;
use crate::tell::quotes::{kinds, scenes};
use crate::tell::reading::{Group, Roles, lowered};

/// Whoever is younger is no star.
const GROWN: u16 = 16;

/// By less than this somebody new is not sure to be meant where somebody was introduced in the paragraph.
const INTRODUCED: f32 = 1.0;

impl Discourse<'_> {
    /// What the words say for a pronoun beside them: whoever is named in them is seldom their speaker, and
    /// where they begin a paragraph the one before goes on.
    pub(super) fn add_words(
        &self,
        told: &mut Evidence,
        index: usize,
        gender: Option<Gender>,
        asked: Asked,
        among: Among,
    ) {
        let just = |(who, told): (usize, usize)| who == index && told + 1 >= self.told;
        told.add(pronoun::WAS_ASKED, self.asked.is_some_and(just));
        let Some((first, end)) = asked.words.filter(|_| self.phrases.english) else { return };
        let person = &self.people[index];
        if let Some(named) = person.named {
            let mut names = self.phrases.names.between(first, end).iter();
            told.add(pronoun::NAMED_INSIDE, names.any(|name| name.named == named));
        }
        let reading = self.phrases.reading;
        let before = among.here.checked_sub(1);
        let begins = reading.paragraphs.get(among.here).is_some_and(|here| here.first == first);
        let begins = begins && !asked.replies;
        let Some((before, last)) = before.zip(person.last).filter(|_| begins) else { return };
        if last.paragraph == before {
            let next = self.told.saturating_sub(last.told) == 1 && last.role == Role::Subject;
            told.add(pronoun::SUBJECT_ABOVE, next);
            told.add(pronoun::MET_ABOVE, person.first == Some(before));
            told.add(pronoun::ALONE_ABOVE, self.among(before, gender).is_alone(person).0);
        }
    }

    /// The same for a description: whoever was introduced in the paragraph, or in the one above words that
    /// begin theirs, goes on; who is known as somebody’s relative only is seldom meant by a trade.
    pub(super) fn add_introduced(
        &self,
        told: &mut Evidence,
        index: usize,
        sought: &Sought,
        among: Among,
    ) {
        let Some((first, end)) = sought.asked.words.filter(|_| self.phrases.english) else {
            return;
        };
        let person = &self.people[index];
        let bare = matches!(sought.class, Class::Stands | Class::Plain);
        let office = sought.class == Class::Office
            && self.phrases.reading.roles(sought.head).any(Roles::PERSON);
        told.add(noun::MET_HERE, (bare || office) && person.first == Some(among.here));
        told.add(noun::DEAD, person.dead);
        if let Some(named) = person.named {
            let mut names = self.phrases.names.between(first, end).iter();
            told.add(noun::NAMED_INSIDE, names.any(|name| name.named == named));
            told.add(noun::KIN_ONLY, self.is_fame(sought) && self.is_mere_relative(named));
        }
        let reading = self.phrases.reading;
        let begins = reading.paragraphs.get(among.here).is_some_and(|here| here.first == first);
        let before = among.here.checked_sub(1).filter(|_| begins && bare);
        let Some((before, last)) = before.zip(person.last) else { return };
        if last.paragraph == before {
            told.add(noun::ABOVE, true);
            told.add(noun::ALONE_ABOVE, self.among(before, sought.gender).is_alone(person).0);
        }
    }

    /// Whether somebody who is at hand may be meant where a description may as well mean somebody new: not who is
    /// of another trade.
    pub(super) fn may_say_so(&self, person: usize, sought: &Sought) -> bool {
        let named = self.people[person].named.filter(|_| self.phrases.english);
        !named.is_some_and(|named| self.is_of_another_trade(named, sought))
    }

    /// Whether the text says of somebody a trade that has nothing to do with the one that is sought.
    fn is_of_another_trade(&self, named: usize, sought: &Sought) -> bool {
        let reading = self.phrases.reading;
        let general = Roles::KIN.and(Roles::SAME).and(Roles::PLAIN).and(Roles::ANYBODY);
        let trade =
            |at: usize| reading.roles(at).any(Roles::PERSON) && !reading.roles(at).any(general);
        let related = |noun: &str| {
            let wider =
                |one: &str, other: &str| kinds::wider("en", one).any(|wider| wider == other);
            noun == sought.key
                || wider(noun, sought.key)
                || wider(sought.key, noun)
                || scenes::of(noun) & scenes::of(sought.key) != 0
        };
        let told = self.phrases.names.named[named].descriptions.iter().map(|told| told.head);
        let first = self.phrases.names.mentions.iter().find(|name| name.named == named);
        let title = first.and_then(|name| title_noun(reading, name.first));
        let accused = sought.class == Class::Office
            && !related("defendant")
            && self.phrases.nouns.called("defendant").contains(&named);
        let mut nouns = told.filter(|at| trade(*at)).chain(title).peekable();
        let any = nouns.peek().is_some();
        let known = nouns.any(|at| related(&lowered(reading.bare(at))));
        trade(sought.head) && (accused || (any && !known))
    }

    /// Whether the text says of somebody whose relative it is, and nothing else.
    fn is_mere_relative(&self, named: usize) -> bool {
        let reading = self.phrases.reading;
        let told = &self.phrases.names.named[named].descriptions;
        let kin = |head: usize| reading.roles(head).any(Roles::KIN);
        let trade = |head: usize| reading.roles(head).any(Roles::PERSON) && !kin(head);
        told.iter().any(|told| kin(told.head)) && !told.iter().any(|told| trade(told.head))
    }

    /// Whether a pronoun means somebody who was met without a name behind an article that says that the reader
    /// knows who it is, in English.
    pub(super) fn is_vaguely_met(&self, person: Option<usize>) -> bool {
        let class = person.and_then(|person| self.people[person].class);
        let vague = matches!(class, Some(Class::Stands | Class::Definite | Class::Plain));
        self.phrases.english && vague
    }

    /// Whether somebody is as old as an English noun says (`the octogenarian`), as far as both are told.
    pub(super) fn is_of_age(&self, person: &Person, sought: &Sought) -> Option<bool> {
        let age = person.age.filter(|_| self.phrases.english)?;
        Some(ages::range(sought.key)?.contains(&age))
    }

    /// Whoever was introduced by name in the paragraph and is its first subject, where nobody else is named
    /// there and a description may as well mean somebody new: `Reed, procurator fiscal, said …. “…,” the
    /// prosecutor said.`
    pub(super) fn introduced_here(&self, sought: &Sought, ranked: Ranked) -> Option<usize> {
        let open = matches!(
            sought.class,
            Class::Office | Class::Definite | Class::Stands | Class::KinDefinite
        );
        if !self.phrases.english || !open || !sought.asked.cue || !ranked.is_new_by(INTRODUCED) {
            return None;
        }
        let here = self.phrases.reading.paragraph_of(sought.phrase.first)?;
        let person = (*self.paragraph_subjects.get(here)?)?;
        let known = &self.people[person];
        let new = known.first == Some(here) && known.named.is_some() && !self.is_unlikely(known);
        let other = |index: &usize| {
            let other = &self.people[*index];
            let near = other.last.is_some_and(|last| last.paragraph == here);
            *index != person && near && other.named.is_some() && self.may_be(*index, sought)
        };
        let new = new && self.may_say_so(person, sought);
        let alone = new && !self.has_complement(sought.phrase) && !self.recent.iter().any(other);
        (alone && self.may_be(person, sought)).then_some(person)
    }

    /// The subject of a verb of speech whom a pronoun behind it means: `One of the members said she had
    /// hoped …`.
    pub(super) fn reported_subject(
        &self,
        phrase: &Phrase,
        gender: Option<Gender>,
    ) -> Option<usize> {
        let reading = self.phrases.reading;
        let before = phrase.first.checked_sub(1).filter(|_| self.phrases.english)?;
        let that = usize::from(reading.word(before) == "that");
        let verb = before.checked_sub(that)?;
        let person = self.sentence_subjects.get(self.sentence).copied().flatten()?;
        let known = &self.people[person];
        let new = known.named.is_none() && known.class == Some(Class::Indefinite);
        let fits = new && !known.is_nobody() && !known.is_other(gender);
        let said = reading.roles(verb).any(Roles::SAY) && !reading.roles(verb).any(Roles::TELL);
        (fits && said && reading.tokens[verb].is_word()).then_some(person)
    }

    /// Whether an English noun stands for somebody famous, and nobody was called so: `the trembling
    /// star`, whom the page is about.
    pub(super) fn is_fame(&self, sought: &Sought) -> bool {
        static FAME: Group = Group::named("sure.fame");
        static ELSEWHERE: Group = Group::named("sure.elsewhere");
        let known = || {
            let met = self.by_noun.get(sought.key).into_iter().flatten();
            met.copied().any(|person| self.people[person].named.is_none())
                || !self.phrases.nouns.called(sought.key).is_empty()
        };
        match self.phrases.code() {
            "en" => FAME.contains(sought.key) && !known(),
            "de" | "fr" => ELSEWHERE.contains(sought.key) && !self.by_noun.contains_key(sought.key),
            _ if self.phrases.drops_subjects() => self.is_fame_in_romance(sought),
            _ => false,
        }
    }

    /// What the page tells of somebody that goes with a trade that nobody is called by.
    pub(super) fn add_scene(&self, told: &mut Evidence, person: &Person, sought: &Sought) {
        let scenes = if self.phrases.english { scenes::of(sought.key) } else { 0 };
        let Some(named) = person.named.filter(|_| scenes != 0) else { return };
        let all =
            self.scenes.get_or_init(|| scenes::told(self.phrases.reading, self.phrases.names));
        let counts = all.get(named).into_iter().flatten().enumerate();
        let own = counts.filter(|(scene, _)| scenes >> scene & 1 == 1).map(|(_, count)| *count);
        told.times(noun::SCENE, f32::from(own.max().unwrap_or(0)));
    }

    /// Whether the text says of somebody that he or she is of a trade that goes with other scenes.
    fn is_of_another_scene(&self, named: usize, scenes: u32) -> bool {
        let elsewhere = |head: usize| {
            let own = scenes::of(&lowered(self.phrases.reading.bare(head)));
            own != 0 && own & scenes == 0
        };
        self.phrases.names.named[named].descriptions.iter().any(|told| elsewhere(told.head))
    }

    /// Whether somebody is whom the text is about, of those who may be famous by a noun: neither a child nor
    /// known as somebody's relative only, nor of a trade that goes with other scenes.
    pub(super) fn is_famous(&self, person: &Person, sought: &Sought) -> bool {
        let scenes = scenes::of(sought.key);
        let plain = |named: &&usize| {
            let person = self.by_name.get(*named).map(|at| &self.people[*at]);
            let child = person.is_some_and(|known| {
                let told = || known.nouns.iter().find_map(|noun| noun.parse().ok());
                known.age.or_else(told).is_some_and(|age: u16| age < GROWN)
            });
            !child && !self.is_mere_relative(**named) && !self.is_of_another_scene(**named, scenes)
        };
        person.named.is_some() && person.named == self.focus.iter().find(plain).copied()
    }

    /// Notes whom somebody asked something right before a name: `a reporter asked Reed whether …`.
    pub(super) fn note_asked(&mut self, person: usize, first: usize) {
        const ASKS: [&str; 5] = ["asked", "asks", "pressed", "quizzed", "questioned"];
        let verb = first.checked_sub(1).filter(|_| self.phrases.english);
        if verb.is_some_and(|verb| ASKS.contains(&self.phrases.reading.word(verb))) {
            self.asked = Some((person, self.told));
        }
    }

    /// Whether somebody without a name was brought in by the sentence before, as its subject and the only one.
    pub(super) fn is_newcomer(&self, person: &Person) -> bool {
        let Some(last) = person.last else { return false };
        let new = person.class == Some(Class::Indefinite) && !person.is_nobody();
        let here = self.phrases.reading.paragraph_of(self.next);
        new && person.first == Some(last.paragraph)
            && here == Some(last.paragraph)
            && last.told == self.told
            && last.role == Role::Subject
    }
}
