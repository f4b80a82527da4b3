//! The sentences of the accounts of one story beside each other.

use rustc_hash::{FxHashMap, FxHashSet};
use undisguise::{Language, Span};

use super::Scope;
use super::elsewhere::{Of, numbers};
use crate::tell::facts::{Known, Led, Line, Noted, Term, TermSort, folded};
use crate::tell::group::key_of;
use crate::tell::{Account, Attribution, Quote};

/// A term that stands in more sentences of a story aligns none.
const FREQUENT: usize = 48;

/// With so many sentences of other accounts one is compared.
const PARTNERS: usize = 16;

/// What two sentences must share to be compared, in decimal orders of rarity.
const SHARED: f32 = 1.6;

/// How much of two sentences is the same where one is a copy.
const COPIED: f32 = 0.6;

/// What two short ones must share.
const SHORT: f32 = 1.0;

/// The accounts of a story as they are compared.
pub(super) struct Accounts<'a> {
    pub(super) told: Vec<Told<'a>>,
    pub(super) sentences: Vec<Sentence>,
    people: People,
    /// Where each key stands, by account and key.
    places: FxHashMap<(usize, u32), Vec<Place>>,
    /// Which members of sorts each account names.
    members: FxHashSet<(usize, u32)>,
    /// Names without a gender where something is said to be.
    located: FxHashSet<u32>,
}

/// An account.
pub(super) struct Told<'a> {
    pub(super) document: usize,
    pub(super) account: &'a Account,
    pub(super) noted: &'a Noted,
    /// Of each term: the same for what means the same in all accounts; 0 for what means nothing.
    pub(super) keys: Vec<u32>,
    /// Of each term: how much it tells here.
    pub(super) weights: Vec<f32>,
    /// Of each term: whom it means, the same number in all accounts.
    pub(super) who: Vec<Option<u32>>,
    /// Of each name of the account: the same.
    pub(super) people: Vec<Option<u32>>,
    /// All its numbers, by size.
    pub(super) numbers: Vec<(f64, Of)>,
}

/// A sentence of an account.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sentence {
    /// Which of the accounts.
    pub(super) told: usize,
    /// Which of its sentences.
    pub(super) line: usize,
    /// Who says it, where it stands in a quotation.
    pub(super) speaker: Option<u32>,
    pub(super) quoted: bool,
}

/// Two sentences that share enough.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    pub(super) one: usize,
    pub(super) other: usize,
    /// Whether the sentences before or behind both are copies of one another.
    pub(super) copied: bool,
}

/// Terms of one account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Which of the sentences of the story.
    pub(super) sentence: usize,
    pub(super) first: usize,
    pub(super) end: usize,
}

/// What stands around two places alike.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Common {
    /// Sum of how rare it is.
    pub(super) weight: f32,
    /// Of what stands around the poorer of them.
    pub(super) share: f32,
    /// Of what stands around both.
    pub(super) both: f32,
    /// Names among it.
    pub(super) names: usize,
    /// The sum for all but names.
    pub(super) words: f32,
}

/// The first number for somebody, beyond all keys of words.
const PEOPLE: u32 = 0x4000_0000;

impl<'a> Accounts<'a> {
    pub(super) fn of(scope: &Scope<'a>) -> Accounts<'a> {
        let people = People::of(scope);
        let mut told: Vec<Told> = Vec::with_capacity(scope.documents.len());
        let mut sentences = Vec::new();
        for (index, document) in scope.documents.iter().enumerate() {
            let account = scope.account(*document);
            let noted = &account.body.noted;
            let own = people.of_account(noted);
            let mut who = Vec::with_capacity(noted.terms.len());
            let mut keys = Vec::with_capacity(noted.terms.len());
            for term in &noted.terms {
                let meant = match term.who {
                    Some(named) => own.get(named as usize).copied().flatten(),
                    None if term.somebody && term.the => people.described(term.key),
                    None if term.capital => people.surname(term.key),
                    None => None,
                };
                who.push(meant);
                let name = matches!(term.sort, TermSort::Name);
                keys.push(meant.filter(|_| name).map_or(term.key, |number| number | PEOPLE));
            }
            for (line, found) in noted.lines.iter().enumerate() {
                let speaker = speaker(account, found.span);
                let number = |name: &str| people.number(&folded(name));
                sentences.push(Sentence {
                    told: index,
                    line,
                    quoted: speaker.is_some(),
                    speaker: speaker.flatten().and_then(number),
                });
            }
            let weights = noted.terms.iter().map(|term| term.weight).collect();
            told.push(Told {
                document: *document,
                account,
                noted,
                keys,
                weights,
                who,
                people: own,
                numbers: numbers(noted),
            });
        }
        let mut accounts = Accounts {
            told,
            sentences,
            people,
            places: FxHashMap::default(),
            members: FxHashSet::default(),
            located: FxHashSet::default(),
        };
        accounts.weigh();
        accounts.find_places();
        accounts.locate();
        accounts
    }

    /// What stands in many sentences of the story tells less.
    fn weigh(&mut self) {
        let mut counts: FxHashMap<u32, u32> = FxHashMap::default();
        for sentence in &self.sentences {
            let told = &self.told[sentence.told];
            let line = &told.noted.lines[sentence.line];
            let mut keys = told.keys[line.first..line.end].to_vec();
            keys.sort_unstable();
            keys.dedup();
            keys.into_iter().for_each(|key| *counts.entry(key).or_default() += 1);
        }
        let all = self.sentences.len() as f32;
        for told in &mut self.told {
            for (key, weight) in told.keys.iter().zip(&mut told.weights) {
                let often = counts.get(key).copied().unwrap_or(1) as f32;
                *weight *=
                    if *key == 0 { 0.0 } else { (1.0 + all / often).ln() / (1.0 + all).ln() };
            }
        }
    }

    fn find_places(&mut self) {
        /// Places of a key in one account that are looked at.
        const MOST: usize = 8;
        for (number, sentence) in self.sentences.iter().enumerate() {
            let told = &self.told[sentence.told];
            let line = told.noted.lines[sentence.line];
            for term in line.first..line.end {
                let places = self.places.entry((sentence.told, told.keys[term])).or_default();
                if places.len() < MOST {
                    places.push(Place { sentence: number, first: term, end: term + 1 });
                }
                self.members.insert((sentence.told, told.noted.terms[term].kind.1));
            }
        }
    }

    /// Notes which names stand behind "in" or "at" in some account, and are nobody's whose gender is known.
    fn locate(&mut self) {
        for told in &self.told {
            for (term, who) in told.noted.terms.iter().zip(&told.who) {
                let led = term.sort == TermSort::Name && term.led == Led::At && !term.possessive;
                let known = term.who.and_then(|named| told.noted.known.get(named as usize));
                if let (Some(who), true) = (who, led && known.is_some_and(|it| it.gender.is_none()))
                {
                    self.located.insert(*who);
                }
            }
        }
    }

    /// Whether a number for somebody is that of a name which some account takes for a place.
    pub(super) fn is_place(&self, who: u32) -> bool {
        self.located.contains(&who)
    }

    /// Where a key stands in an account: the first few places.
    pub(super) fn places(&self, told: usize, key: u32) -> &[Place] {
        self.places.get(&(told, key)).map_or(&[], Vec::as_slice)
    }

    /// Whether an account names a member of a sort.
    pub(super) fn has_member(&self, told: usize, member: u32) -> bool {
        self.members.contains(&(told, member))
    }

    /// Whether a term stands in what is said to have caused something.
    pub(super) fn is_cause(&self, place: &Place) -> bool {
        let causes = &self.told(place.sentence).noted.causes;
        causes.iter().any(|cause| (cause.first..cause.end).contains(&place.first))
    }

    /// Who is named in both sentences, else in one of them.
    pub(super) fn subject(&self, one: usize, other: usize) -> String {
        let people = |sentence: usize| {
            let line = self.line(sentence);
            let inside = self.told(sentence).who[line.first..line.end].iter().flatten().copied();
            inside.chain(self.sentences[sentence].speaker).collect::<Vec<u32>>()
        };
        let (ours, theirs) = (people(one), people(other));
        let both = ours.iter().find(|who| theirs.contains(who));
        let who = both.or(ours.first()).or(theirs.first());
        who.map_or(String::new(), |who| self.name_of(*who))
    }

    pub(super) fn line(&self, sentence: usize) -> &Line {
        let at = &self.sentences[sentence];
        &self.told[at.told].noted.lines[at.line]
    }

    pub(super) fn told(&self, sentence: usize) -> &Told<'a> {
        &self.told[self.sentences[sentence].told]
    }

    pub(super) fn terms(&self, place: Place) -> &'a [Term] {
        self.told(place.sentence).noted.terms.get(place.first..place.end).unwrap_or(&[])
    }

    pub(super) fn language(&self, sentence: usize) -> Option<Language> {
        self.told(sentence).account.language
    }

    /// Bytes of the original.
    pub(super) fn span(&self, place: Place) -> Span {
        match self.terms(place) {
            [] => self.line(place.sentence).span,
            [first, .., last] => Span::new(first.span.start, last.span.end.max(first.span.start)),
            [one] => one.span,
        }
    }

    /// The clause that a place begins in; bytes of the original.
    pub(super) fn clause(&self, place: Place) -> Span {
        let (noted, line) = (self.told(place.sentence).noted, self.line(place.sentence));
        let clause = noted.terms.get(place.first).map_or(0, |term| usize::from(term.clause));
        noted.clauses.get(line.clause + clause).copied().unwrap_or(line.span)
    }

    /// Pairs of sentences of different accounts that share enough, each once, in their order.
    pub(super) fn aligned(&self) -> Vec<Pair> {
        let distinct: Vec<Vec<(u32, f32)>> =
            (0..self.sentences.len()).map(|number| self.distinct(number)).collect();
        let all: Vec<f32> =
            distinct.iter().map(|keys| keys.iter().map(|(_, weight)| weight).sum()).collect();
        let mut index: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
        for (number, keys) in distinct.iter().enumerate() {
            keys.iter().for_each(|(key, _)| index.entry(*key).or_default().push(number));
        }
        let mut pairs = Vec::new();
        for number in 0..self.sentences.len() {
            let mut shared: FxHashMap<usize, f32> = FxHashMap::default();
            for (key, weight) in &distinct[number] {
                let places = index.get(key).map_or(&[][..], Vec::as_slice);
                if places.len() > FREQUENT {
                    continue;
                }
                let others = places
                    .iter()
                    .filter(|other| self.sentences[**other].told > self.sentences[number].told);
                others.for_each(|other| *shared.entry(*other).or_default() += weight);
            }
            // Of a short sentence half is enough.
            let enough = |(other, weight): &(usize, f32)| {
                *weight >= SHARED.min(0.5 * all[number].min(all[*other])).max(SHORT)
            };
            let mut best: Vec<(usize, f32)> = shared.into_iter().filter(enough).collect();
            best.sort_by(|one, two| two.1.total_cmp(&one.1).then(one.0.cmp(&two.0)));
            best.truncate(PARTNERS);
            let pair = |(other, _)| Pair { one: number, other, copied: false };
            pairs.extend(best.into_iter().map(pair));
        }
        self.beside_copies(&mut pairs);
        pairs
    }

    /// Sentences beside copies stand for one another, whatever they share.
    fn beside_copies(&self, pairs: &mut Vec<Pair>) {
        let are_copies = |pair: &&Pair| {
            let whole = |sentence: usize| {
                let first = self.line(sentence).first;
                Place { sentence, first, end: first }
            };
            self.common(whole(pair.one), whole(pair.other)).both >= COPIED
        };
        let copies: Vec<(usize, usize)> =
            pairs.iter().filter(are_copies).map(|pair| (pair.one, pair.other)).collect();
        let mut known: FxHashMap<(usize, usize), usize> =
            pairs.iter().enumerate().map(|(at, pair)| ((pair.one, pair.other), at)).collect();
        let told = |sentence: usize| self.sentences.get(sentence).map(|it| it.told);
        for (one, other) in copies {
            let before = one.checked_sub(1).zip(other.checked_sub(1));
            for (near, beside) in before.into_iter().chain([(one + 1, other + 1), (one, other)]) {
                if told(near) != told(one) || told(beside) != told(other) {
                    continue;
                }
                let at = *known.entry((near, beside)).or_insert_with(|| {
                    pairs.push(Pair { one: near, other: beside, copied: false });
                    pairs.len() - 1
                });
                pairs[at].copied = true;
            }
        }
    }

    /// The keys of a sentence, each once, whoever speaks among them.
    fn distinct(&self, sentence: usize) -> Vec<(u32, f32)> {
        let (told, line) = (self.told(sentence), self.line(sentence));
        let mut keys: Vec<(u32, f32)> = (line.first..line.end)
            .map(|term| match told.who[term] {
                // A pronoun or description stands for the name.
                Some(who) if told.noted.terms[term].sort == TermSort::Pronoun => {
                    (who | PEOPLE, 1.0)
                }
                _ => (told.keys[term], told.weights[term]),
            })
            .filter(|(key, _)| *key != 0)
            .collect();
        keys.extend(self.sentences[sentence].speaker.map(|who| (who | PEOPLE, 1.0)));
        keys.sort_by_key(|(key, _)| *key);
        keys.dedup_by_key(|(key, _)| *key);
        keys
    }

    /// What stands around two places alike: in their sentences, the places themselves aside. What is
    /// far from a place counts less.
    pub(super) fn common(&self, one: Place, other: Place) -> Common {
        let (ours, theirs) = (self.around(one), self.around(other));
        let sum = |around: &[Around]| around.iter().map(|it| it.weight).sum::<f32>();
        let (all, their_all) = (sum(&ours), sum(&theirs));
        let mut common = Common::default();
        for own in &ours {
            let Ok(at) = theirs.binary_search_by_key(&own.key, |it| it.key) else { continue };
            let weight = own.weight.min(theirs[at].weight);
            common.weight += weight;
            common.words += if own.name { 0.0 } else { weight };
            common.names += usize::from(own.name);
        }
        common.share = common.weight / all.min(their_all).max(1.0);
        common.both = 2.0 * common.weight / (all + their_all).max(1.0);
        common
    }

    fn around(&self, place: Place) -> Vec<Around> {
        /// Terms that stand near.
        const NEAR: usize = 5;
        const FAR: f32 = 0.6;
        let (told, line) = (self.told(place.sentence), self.line(place.sentence));
        let mut around: Vec<Around> = Vec::new();
        let own = told.noted.terms.get(place.first).map_or(0, |term| term.clause);
        for term in (line.first..line.end).filter(|at| !(place.first..place.end).contains(at)) {
            let gap = if term < place.first { place.first - term } else { term - place.end + 1 };
            let (mut key, mut weight) = (told.keys[term], told.weights[term]);
            let sort = told.noted.terms[term].sort;
            if let (Some(who), TermSort::Pronoun) = (told.who[term], sort) {
                (key, weight) = (who | PEOPLE, 1.0);
            }
            if key == 0 {
                continue;
            }
            let clause = told.noted.terms[term].clause == own;
            let far = if gap <= NEAR { 1.0 } else { FAR } * if clause { 1.0 } else { FAR };
            let name = matches!(sort, TermSort::Name | TermSort::Pronoun);
            around.push(Around { key, weight: weight * far, name });
        }
        let speaker = self.sentences[place.sentence].speaker;
        around.extend(speaker.map(|who| Around { key: who | PEOPLE, weight: 1.0, name: true }));
        around.sort_by(|one, two| one.key.cmp(&two.key).then(two.weight.total_cmp(&one.weight)));
        around.dedup_by_key(|it| it.key);
        around
    }

    /// Who says the words that a place leads to (`…, the singer, 58, said`).
    pub(super) fn introduced(&self, place: Place) -> Option<u32> {
        let span = self.span(place);
        let leads = |quote: &&Quote| {
            matches!(quote.attribution, Attribution::Explicit | Attribution::Description)
                && quote.cue.is_some_and(|cue| cue.start <= span.start && span.end <= cue.end)
        };
        let quote = self.told(place.sentence).account.quotes.iter().find(leads)?;
        self.number(quote.speaker.as_deref()?)
    }

    /// The number of somebody by name.
    pub(super) fn number(&self, name: &str) -> Option<u32> {
        self.people.number(&folded(name))
    }

    /// Whom a noun describes in this story, and nobody else.
    pub(super) fn described(&self, noun: u32) -> Option<u32> {
        self.people.described(noun)
    }

    /// Whom a sentence is about that names nobody: the first one named in it, else the only one in
    /// the sentence before, else the first one in the sentence behind.
    pub(super) fn nearest(&self, sentence: usize) -> Option<u32> {
        let people = |at: usize| {
            let same =
                self.sentences.get(at).is_some_and(|it| it.told == self.sentences[sentence].told);
            let mut who: Vec<u32> = Vec::new();
            if same {
                let line = self.line(at);
                who.extend(self.told(at).who[line.first..line.end].iter().flatten());
                who.dedup();
            }
            who
        };
        let own = people(sentence);
        let before = sentence.checked_sub(1).map(people).unwrap_or_default();
        let only = match before.as_slice() {
            [one] => Some(*one),
            _ => None,
        };
        own.first().copied().or(only).or_else(|| people(sentence + 1).first().copied())
    }

    /// The name of somebody, as the first account gives it.
    pub(super) fn name_of(&self, who: u32) -> String {
        let of = |told: &Told| {
            let at = told.people.iter().position(|known| *known == Some(who))?;
            told.noted.known.get(at).map(|known| known.name.clone())
        };
        let names = self.told.iter().filter_map(of);
        names.max_by_key(|name| name.split(' ').count()).unwrap_or_default()
    }
}

/// What stands around a place.
#[derive(Clone, Copy, Debug)]
struct Around {
    key: u32,
    weight: f32,
    name: bool,
}

/// Who says a sentence that stands in a quotation; none for one that stands in none.
fn speaker(account: &Account, span: Span) -> Option<Option<&str>> {
    let middle = span.start + span.len() / 2;
    let holds = |quote: &&Quote| quote.span.start <= middle && middle < quote.span.end;
    account.quotes.iter().find(holds).map(|quote| quote.speaker.as_deref())
}

/// Whose name one is a short form of, or the long one: "Visi Larrea" and "Visitación Larrea", where no account
/// knows both.
fn short_of(scope: &Scope, numbers: &FxHashMap<String, u32>, known: &Known) -> Option<u32> {
    /// Letters that both given names begin with.
    const BEGIN: usize = 3;
    let (given, surname) = known.folded.rsplit_once(' ')?;
    let all = || scope.documents.iter().map(|document| &scope.account(*document).body.noted.known);
    let is_short = |other: &Known| {
        let Some((theirs, last)) = other.folded.rsplit_once(' ') else { return false };
        let begin = given.chars().zip(theirs.chars()).take_while(|(one, two)| one == two).count();
        last == surname
            && begin >= BEGIN
            && !given.contains(' ')
            && !theirs.contains(' ')
            && (known.gender.is_none() || other.gender.is_none() || known.gender == other.gender)
    };
    let other = all().flatten().find(|it| {
        it.person && numbers.contains_key(&it.folded) && it.folded != known.folded && is_short(it)
    })?;
    let knows = |list: &Vec<Known>, folded: &str| list.iter().any(|it| it.folded == folded);
    let both = |list: &Vec<Known>| knows(list, &known.folded) && knows(list, &other.folded);
    (!all().any(both)).then(|| numbers.get(&other.folded).copied()).flatten()
}

/// Who is who in a story.
struct People {
    numbers: FxHashMap<String, u32>,
    /// Full names by each of their words; none where several have it.
    words: FxHashMap<String, Option<u32>>,
    /// By the nouns that describe one of them only.
    nouns: FxHashMap<u32, Option<u32>>,
    /// By the key of the surname.
    surnames: FxHashMap<u32, Option<u32>>,
}

impl People {
    fn of(scope: &Scope) -> People {
        let mut people = People {
            numbers: FxHashMap::default(),
            words: FxHashMap::default(),
            nouns: FxHashMap::default(),
            surnames: FxHashMap::default(),
        };
        let noted = || scope.documents.iter().map(|document| &scope.account(*document).body.noted);
        for known in noted().flat_map(|noted| &noted.known).filter(|known| known.person) {
            let words: Vec<&str> = known.folded.split(' ').collect();
            if words.len() < 2 {
                continue;
            }
            let next = people.numbers.len() as u32 + 1;
            let number = match people.numbers.get(&known.folded) {
                Some(number) => *number,
                None => short_of(scope, &people.numbers, known).unwrap_or(next),
            };
            people.numbers.insert(known.folded.clone(), number);
            let last = words.last().map_or(0, |word| key_of(word));
            let whose = people.surnames.entry(last).or_insert(Some(number));
            *whose = whose.filter(|whose| *whose == number);
            for word in words {
                let whose = people.words.entry(word.to_owned()).or_insert(Some(number));
                *whose = whose.filter(|whose| *whose == number);
            }
        }
        for known in noted().flat_map(|noted| &noted.known).filter(|known| known.person) {
            let Some(number) = people.number(&known.folded) else { continue };
            for noun in &known.nouns {
                let whose = people.nouns.entry(*noun).or_insert(Some(number));
                *whose = whose.filter(|whose| *whose == number);
            }
        }
        people
    }

    /// Whose a folded name is, a single word if only one has it.
    fn number(&self, folded: &str) -> Option<u32> {
        let full = self.numbers.get(folded).copied();
        full.or_else(|| self.words.get(folded).copied().flatten())
    }

    fn described(&self, noun: u32) -> Option<u32> {
        let by_noun = || self.nouns.get(&noun).copied().flatten();
        self.surname(noun).or_else(by_noun)
    }

    fn surname(&self, word: u32) -> Option<u32> {
        self.surnames.get(&word).copied().flatten()
    }

    fn of_account(&self, noted: &Noted) -> Vec<Option<u32>> {
        let number = |known: &Known| known.person.then(|| self.number(&known.folded)).flatten();
        noted.known.iter().map(number).collect()
    }
}
