//! Whom the words beside a quotation mean.

use super::people::Class;
use super::rank::Sought;
use super::{Asked, Discourse, Role};
use crate::tell::Attribution;
use crate::tell::names::{Gender, gender_of};
use crate::tell::quotes::callings::Sides;
use crate::tell::quotes::cue::Cue;
use crate::tell::quotes::phrase::{Phrase, Who};
use crate::tell::quotes::spans::{Piece, Shown};
use crate::tell::quotes::speaker::{Said, Speaker, TOKENS};
use crate::tell::reading::Roles;

/// Sentences back in which the last subject before a quotation stands.
const BACK: usize = 3;

/// Tokens of a question that brings somebody up.
const BROUGHT: usize = 8;

/// Tokens behind a pronoun and its verb among which somebody is told something.
const TOLD: usize = 3;

/// Who speaks, and how that is known.
#[derive(Clone, Debug)]
pub(in crate::tell::quotes) struct Meant {
    pub(in crate::tell::quotes) speaker: Option<Speaker>,
    pub(in crate::tell::quotes) person: Option<usize>,
    pub(in crate::tell::quotes) attribution: Attribution,
    /// Somebody is meant, and two are as likely: none is told.
    pub(in crate::tell::quotes) doubtful: bool,
}

impl Meant {
    /// Nobody.
    pub(in crate::tell::quotes) const NOBODY: Meant = Meant {
        speaker: None,
        person: None,
        attribution: Attribution::Unattributed,
        doubtful: false,
    };

    /// Somebody of whom it is not sure who.
    const DOUBTFUL: Meant = Meant { doubtful: true, ..Meant::NOBODY };

    pub(super) fn new(speaker: Speaker, person: Option<usize>, attribution: Attribution) -> Self {
        Meant { speaker: Some(speaker), person, attribution, doubtful: false }
    }
}

impl Discourse<'_> {
    /// Who a cue beside a piece means. The document is read as far as the cue.
    pub(in crate::tell::quotes) fn meant(
        &mut self,
        cue: &Cue,
        piece: &Piece,
        said: &[Said],
    ) -> Meant {
        let phrases = self.phrases;
        let at = cue.phrase.map_or(cue.first, |phrase| phrase.first);
        if piece.depth == 0 && at < phrases.reading.tokens.len() {
            if at >= piece.to {
                self.pass(piece);
            }
            self.advance(at);
            if at >= self.next {
                self.enter(at);
            }
        }
        let asked = self.asked_by(cue, piece, said);
        let fresh = piece.depth == 0 && at >= self.next;
        let Some(phrase) = cue.phrase else {
            return self.unsaid(cue, piece, said, asked, fresh);
        };
        self.doubtful = false;
        if fresh && let Some(told) = self.nameless_in_russian(&phrase, cue, piece, asked) {
            return told;
        }
        let meant = match phrase.who {
            Who::Named(named) => {
                let person = self.named(named);
                if fresh {
                    self.titled(person, phrase.first);
                    self.mention(person, (phrase.first, phrase.end), Role::Subject, false);
                }
                self.told(Some(person), Attribution::Explicit)
            }
            Who::Pronoun(gender) => {
                let person = match () {
                    () if gender.is_none() && !phrases.is_neutral(at) => self.many_before(at),
                    () if fresh => self.by_fresh_pronoun(&phrase, piece, gender, asked),
                    () => self.person_at(at).or_else(|| self.by_pronoun(at, gender, asked).person),
                };
                let meant = self.told_by_pronoun(person);
                if self.is_vaguely_met(person) { self.if_named(meant) } else { meant }
            }
            Who::Described { head, .. } if phrases.is_written(head) => {
                self.author(phrase, head, asked, fresh)
            }
            Who::Described { head, known } => self.what(phrase, head, known, asked, fresh),
        };
        if fresh {
            self.next = self.next.max(phrase.end);
        }
        self.if_sure(meant)
    }

    /// What a cue tells of whom it means.
    fn asked_by(&self, cue: &Cue, piece: &Piece, said: &[Said]) -> Asked {
        let phrases = self.phrases;
        let at = cue.phrase.map_or(cue.first, |phrase| phrase.first);
        let replies = |verb: usize| phrases.reading.roles(verb).any(Roles::REPLY);
        Asked {
            cue: true,
            goes_on: phrases.goes_on(cue),
            replies: cue.verb.is_some_and(replies) && !phrases.is_asked(at),
            other: self
                .answered(cue, piece, said)
                .or_else(|| self.beside_pronoun(cue, piece))
                .or_else(|| self.told_him(cue))
                .or_else(|| self.by_name.get(&phrases.spoken_to(piece)?).copied())
                .or_else(|| self.answers_below(cue, piece))
                .or_else(|| self.in_whose_view(cue))
                .or_else(|| self.told_of_aside(cue)),
            own: false,
            gender: phrases.past_gender(cue),
            dropped: cue.phrase.is_none(),
            words: (piece.depth == 0).then_some((piece.from, piece.to)),
        }
    }

    /// Somebody who is named in the clause of a pronoun that is its subject, and is another one: `he told
    /// Reed`, `she posted a picture of herself and Marsh, writing`.
    fn beside_pronoun(&self, cue: &Cue, piece: &Piece) -> Option<usize> {
        let phrases = self.phrases;
        let phrase = cue.phrase.filter(|found| matches!(found.who, Who::Pronoun(Some(_))))?;
        let before = phrase.first < piece.from;
        let stop = if before { cue.verb.unwrap_or(phrase.end) } else { phrase.end + TOLD };
        let same = |token: usize| {
            phrases.reading.sentence_of(token) == phrases.reading.sentence_of(phrase.first)
        };
        let mut near = phrases.names.between(phrase.end, stop).iter();
        let name = near.find(|name| phrases.names.meant(name).may_be_somebody());
        let name = name.filter(|name| phrases.english && same(name.first))?;
        self.by_name.get(&name.named).copied()
    }

    /// Nobody where somebody else is nearly as likely.
    fn if_sure(&self, meant: Meant) -> Meant {
        if self.doubtful { Meant::DOUBTFUL } else { meant }
    }

    /// Nobody where somebody without a name is meant, nothing beside the words says so, and the text is about
    /// somebody who may be that.
    pub(in crate::tell::quotes) fn if_named(&self, meant: Meant) -> Meant {
        let person = meant.person.map(|person| &self.people[person]);
        let Some(nameless) = person.filter(|person| person.named.is_none()) else { return meant };
        // `One neighbour put it like this. “…”`
        if self.phrases.english && self.is_newcomer(nameless) {
            return meant;
        }
        let fits = |named: &usize| !self.people[self.by_name[named]].is_other(nameless.gender);
        if self.focus.iter().any(fits) { Meant::DOUBTFUL } else { meant }
    }

    /// Whom a cue without a subject means: `«…», spiega`.
    fn unsaid(
        &mut self,
        cue: &Cue,
        piece: &Piece,
        said: &[Said],
        asked: Asked,
        fresh: bool,
    ) -> Meant {
        let (phrases, at) = (self.phrases, cue.first);
        // `«Pende da due secoli», spiega, «e penderà domani.»`
        let parted = said.last().filter(|last| {
            last.piece.depth == piece.depth
                && (last.piece.to..last.piece.to + 2).contains(&cue.first)
                && cue.first < piece.from
        });
        if let Some(last) = parted.filter(|last| last.speaker.is_some()) {
            return self.told(last.person, Attribution::Pronoun);
        }
        // What answers a question of nobody in particular goes on.
        let asked_by_nobody = said.last().is_some_and(|last| {
            last.speaker.is_none() && !last.doubtful && phrases.asks(&last.piece)
        });
        let before = || said.iter().rev().nth(1).filter(|_| asked_by_nobody && fresh);
        if let Some(before) = before().filter(|before| before.speaker.is_some()) {
            return self.told(before.person, Attribution::Pronoun);
        }
        if phrases.is_of_many(cue) {
            let many = self.many_before(at).or_else(|| self.many_here(at));
            return self.told(many, Attribution::Anonymous);
        }
        if let Some(speaker) = self.asks_on(piece, said).or_else(|| self.goes_on_below(piece)) {
            return self.told(Some(speaker), Attribution::Pronoun);
        }
        let gender = phrases.past_gender(cue).or_else(|| phrases.own_gender(piece));
        let other = asked.other.or_else(|| self.other_than(cue, piece));
        let asked = Asked { other, ..asked };
        let ranked = self.by_pronoun(at, gender, asked);
        let brought = self.brought_up(piece, gender);
        // `E Ottavia Brunelli? «Lei batteva ancora il tempo», ricorda.`
        let third = phrases.reading.roles(piece.first);
        let of_her = third.any(Roles::HE.and(Roles::SHE)) && phrases.drops_subjects();
        if let (true, Some(about), Some((speaker, _))) = (of_her, brought, self.spoke[0])
            && about != speaker
            && !self.people[about].is_other(gender_of(third))
        {
            return self.told(Some(speaker), Attribution::Pronoun);
        }
        let nameless = brought.or_else(|| self.nameless_before(piece, gender, asked));
        let doubtful = self.is_pronoun_doubtful(ranked);
        let before = || doubtful.then(|| self.subject_before(piece, asked)).flatten();
        let nameless = nameless.or_else(before);
        let person = nameless.or(ranked.person);
        if let Some(person) = person.filter(|_| fresh) {
            self.mention(person, (at, at + 1), Role::Subject, true);
        }
        let meant = self.told(person, Attribution::Pronoun);
        self.doubtful = nameless.is_none() && doubtful;
        self.if_sure(meant)
    }

    /// Whom a pronoun in a cue means that is read in its turn.
    fn by_fresh_pronoun(
        &mut self,
        phrase: &Phrase,
        piece: &Piece,
        gender: Option<Gender>,
        asked: Asked,
    ) -> Option<usize> {
        let reading = self.phrases.reading;
        let german = self.phrases.code() == "de";
        // `erwiderte dieser`: whoever was mentioned last.
        let this = german && !reading.roles(phrase.first).any(Roles::HE.and(Roles::SHE));
        let this = this || self.phrases.latter(phrase.first, phrase.end).is_some();
        let last = || {
            let spoke = self.spoke[0].map(|(person, _)| person);
            let mut recent = self.recent.iter().rev().copied();
            recent.find(|person| {
                let known = &self.people[*person];
                let other = known.is_other(gender);
                !(known.is_nobody() || other) && spoke != Some(*person)
            })
        };
        let before = || self.nameless_before(piece, gender, asked);
        let found = if this { last() } else { self.brought_up(piece, gender).or_else(before) };
        // `disse o camisa 10`
        let shirt = self.phrases.by_shirt_or_country(phrase.first, phrase.end).is_some();
        let subject = || {
            self.subject_before(piece, asked)
                .filter(|person| shirt && !self.people[*person].is_other(gender))
        };
        let found = found.or_else(subject);
        let Some(person) = found else { return self.pronoun(phrase, gender, asked) };
        self.mention(person, (phrase.first, phrase.end), Role::Subject, true);
        Some(person)
    }

    /// Whoever a question right before the words brings up: `Und der Kläger? „…“, brummte er.`
    fn brought_up(&self, piece: &Piece, gender: Option<Gender>) -> Option<usize> {
        let reading = self.phrases.reading;
        let here = reading.sentence_of(piece.from).filter(|_| !self.phrases.english)?;
        let begins = reading.sentences[here].first == piece.from;
        let before = here.checked_sub(1)?;
        // `¿Y la niña? Solo pidió una bicicleta. «Roja»`
        let asks = |at: usize| reading.word(reading.sentences[at].end - 1) == "?";
        let still = self.phrases.is_romance() && !asks(before);
        let farther = still && before > 0 && self.sentence_subjects[before].is_none();
        let asked = &reading.sentences[before - usize::from(farther)];
        let same = reading.paragraph_of(asked.first) == reading.paragraph_of(piece.from);
        let short = asked.end - asked.first <= BROUGHT;
        let first = asked.first + usize::from(reading.word(asked.first) == "¿");
        let turns = reading.roles(first).any(Roles::AND)
            || matches!(reading.word(first), "Còn" | "Thế" | "Et" | "E");
        let asks = reading.word(asked.end - 1) == "?";
        if !(begins && same && short && turns && asks) {
            return None;
        }
        let from = self.mentions.partition_point(|mention| mention.token < asked.first);
        let person = self.mentions[from..].iter().find(|mention| mention.token < asked.end)?.person;
        let known = &self.people[person];
        let nobody = known.is_nobody() || known.is_other(gender);
        (!nobody).then_some(person)
    }

    /// Whoever has no name and is the last subject before the words, in their paragraph: `Su nieta se
    /// enteró ayer. «…», dijo.` In English the ranking knows as much.
    pub(super) fn nameless_before(
        &self,
        piece: &Piece,
        gender: Option<Gender>,
        asked: Asked,
    ) -> Option<usize> {
        let reading = self.phrases.reading;
        let english = self.phrases.english;
        if piece.depth > 0 || (english && (gender.is_none() || asked.goes_on)) {
            return None;
        }
        let here = reading.paragraph_of(piece.from)?;
        // Behind a paragraph that brings somebody up, words may stand on a line of their own.
        let begins = reading.paragraphs[here].first == piece.from;
        let first = reading.paragraphs[here.checked_sub(usize::from(begins))?].first;
        let sentence = reading.sentence_of(piece.from)?;
        let back = if begins || english { 1 } else { BACK };
        let near = (sentence.saturating_sub(back)..=sentence).rev();
        let near = near.take_while(|at| reading.sentences[*at].first >= first);
        let fits = |person: usize| {
            let known = &self.people[person];
            let other = known.is_other(gender);
            !other && asked.other != Some(person)
        };
        let subject = |at: usize| {
            let person = self.sentence_subjects[at].filter(|person| fits(*person))?;
            Some((at, person))
        };
        let (sentence, person) = near.into_iter().find_map(subject)?;
        let known = &self.people[person];
        let nobody = known.is_nobody() || known.named.is_some();
        let new = known.class == Some(Class::Indefinite)
            && known.first.map(|first| first + 1) == Some(here)
            && gender.is_some();
        let met = begins && !new;
        // `La jefa del taller, Ana Ruiz, …`: who is named there may be meant as well.
        let from = reading.sentences[sentence].first.max(piece.from.saturating_sub(TOKENS));
        let names = self.phrases.names.between(from, piece.from);
        let named = names.iter().any(|name| {
            let at = self.mentions.partition_point(|mention| mention.token < name.first);
            let met = self.mentions.get(at).filter(|mention| mention.token <= name.first + 1);
            let subject = met.is_none_or(|mention| mention.role.is_subject());
            // `Học trò cuối cùng của ông là Mai Ánh Nguyệt`
            let is = name.first.checked_sub(1).is_some_and(|is| reading.word(is) == "là");
            (subject || is) && self.phrases.fits(name.named, gender)
        });
        (!nobody && !named && !met && self.is_near_in_english(person, begins)).then_some(person)
    }

    /// Whether somebody without a name who acts right before the words is likelier than the ranking
    /// knows, in English: somebody new, of the gender that the pronoun tells where a paragraph lies
    /// between.
    fn is_near_in_english(&self, person: usize, begins: bool) -> bool {
        let known = &self.people[person];
        let new = known.class == Some(Class::Indefinite) && known.mentions <= 2;
        let own = matches!(known.class, Some(Class::Kin)) && known.mentions <= 2;
        !self.phrases.english || ((new || own) && (!begins || known.gender.is_some()))
    }

    /// The subject of the last sentence before words that has one, in their paragraph, where nobody speaks
    /// between: whom a verb without a subject means where two are as likely.
    fn subject_before(&self, piece: &Piece, asked: Asked) -> Option<usize> {
        let reading = self.phrases.reading;
        let index = reading.paragraph_of(piece.from)?;
        let begins = reading.paragraphs[index].first == piece.from;
        let drops = begins && asked.dropped && self.phrases.drops_subjects();
        let here = reading.paragraphs[index.checked_sub(usize::from(drops))?].first;
        let sentence = reading.sentence_of(piece.from)?;
        let near = (sentence.saturating_sub(BACK)..=sentence).rev();
        let mut near = near.take_while(|at| reading.sentences[*at].end > here);
        let person = near.find_map(|at| self.sentence_subjects[at])?;
        let known = &self.people[person];
        let nobody = known.is_nobody() || known.named.is_none();
        let romance = self.phrases.is_romance() && piece.depth == 0;
        (romance && !nobody && asked.other != Some(person)).then_some(person)
    }

    /// Whom a pronoun means as an answer; nobody else where it is a word of kinship and nobody of that
    /// kind was met (`Chị cũng nhẹ nhàng:`).
    fn told_by_pronoun(&self, person: Option<usize>) -> Meant {
        if person.is_none() && self.phrases.code() == "vi" {
            return Meant::DOUBTFUL;
        }
        self.told(person, Attribution::Pronoun)
    }

    /// Somebody as an answer.
    pub(in crate::tell::quotes) fn told(&self, person: Option<usize>, named: Attribution) -> Meant {
        let Some(person) = person else { return Meant::NOBODY };
        if self.people[person].unsure {
            return Meant::DOUBTFUL;
        }
        let speaker = self.speaker(person);
        let attribution = if speaker.named.is_some() { named } else { Attribution::Anonymous };
        Meant::new(speaker, Some(person), attribution)
    }

    /// Of whom `they` is said: those who were mentioned last, in the sentence or the one before it.
    fn many_before(&self, token: usize) -> Option<usize> {
        let here = self.phrases.reading.paragraph_of(token);
        let near = |person: &&usize| {
            let last = self.people[**person].last;
            self.people[**person].many
                && last
                    .is_some_and(|last| last.told + 1 >= self.told && Some(last.paragraph) == here)
        };
        self.recent.iter().rev().find(near).copied()
    }

    /// Whoever spoke in the paragraph before one that begins with a verb of speech and brings up nobody
    /// as its subject.
    fn goes_on_below(&self, piece: &Piece) -> Option<usize> {
        let reading = self.phrases.reading;
        let here = reading.paragraph_of(piece.from)?;
        let (person, before) = self.spoke[0]?;
        let alone = before + 1 == here && self.paragraph_subjects.get(here)?.is_none();
        let told = alone && self.phrases.begins_without_subject(&reading.paragraphs[here]);
        told.then_some(person)
    }

    /// Those of whom the paragraph tells last, or the one before it.
    fn many_here(&self, token: usize) -> Option<usize> {
        let here = self.phrases.reading.paragraph_of(token)?;
        let near = |person: &&usize| {
            let known = &self.people[**person];
            known.many && known.last.is_some_and(|last| last.paragraph + 1 >= here)
        };
        self.recent.iter().rev().find(near).copied()
    }

    /// Somebody by what he or she is: by name where the text says so, and as it stands otherwise.
    pub(in crate::tell::quotes) fn what(
        &mut self,
        phrase: Phrase,
        head: usize,
        known: bool,
        asked: Asked,
        fresh: bool,
    ) -> Meant {
        let phrases = self.phrases;
        let explicit = phrases.nouns.heads.contains_key(&head);
        if let Some(name) = phrases.one_of_many(phrase).filter(|_| !explicit) {
            let speaker = Speaker { name, named: None };
            return Meant::new(speaker, None, Attribution::Anonymous);
        }
        // `disse uma`: one of those who were spoken of, and nobody by name.
        let one = phrase.end == phrase.first + 1 && phrases.reading.roles(head).any(Roles::ONE);
        if one && !explicit && phrases.drops_subjects() {
            return Meant::DOUBTFUL;
        }
        let its = phrases.reading.word(phrase.first).eq_ignore_ascii_case("its")
            && phrases.reading.roles(head).any(Roles::WORDS);
        let named = match () {
            () if explicit => None,
            () if its => phrases.last_body(phrase.first),
            () if known => phrases.dead(phrase, head).or_else(|| phrases.body(head)),
            () => None,
        };
        if let Some(named) = named {
            let person = self.named(named);
            if fresh {
                self.mention(person, (phrase.first, phrase.end), Role::Subject, false);
            }
            return self.told(Some(person), Attribution::Description);
        }
        let owned = || phrases.names.at(phrase.first).filter(|name| name.possessive);
        let owner = match owned() {
            Some(name) => Some(self.named(name.named)),
            None if fresh => self.owner(phrase.first),
            None => None,
        };
        let person = if fresh {
            self.described(&phrase, head, known, owner, asked)
        } else {
            self.person_at(phrase.first).or_else(|| self.found(&phrase, head, known, owner, asked))
        };
        let named = person.filter(|person| self.people[*person].named.is_some());
        if let Some(named) = named {
            let how = if explicit { Attribution::Explicit } else { Attribution::Description };
            return self.told(Some(named), how);
        }
        Meant::new(phrases.anonymous(phrase), person, Attribution::Anonymous)
    }

    /// Whom a description means that is not read in its turn; nobody new is opened.
    fn found(
        &self,
        phrase: &Phrase,
        head: usize,
        known: bool,
        owner: Option<usize>,
        asked: Asked,
    ) -> Option<usize> {
        let (key, gender) = self.noun(phrase, head);
        let gender = asked.gender.filter(|told| *told == Gender::Female).or(gender);
        let class = self.class(phrase, head, known, owner);
        let sides = Sides::of(self.phrases.code(), &key);
        let sought = Sought { phrase, head, class, key: &key, gender, owner, asked, sides };
        self.by_description(&sought).person
    }

    /// Who wrote what a phrase calls a note, a letter, a message: whose it is said to be beside it or
    /// in the text, if that is one.
    fn author(&mut self, phrase: Phrase, head: usize, asked: Asked, fresh: bool) -> Meant {
        let phrases = self.phrases;
        match phrases.signed_by(head) {
            Some(by) => match by.who {
                Who::Named(named) => return self.by_name_told(named, Attribution::Explicit),
                Who::Described { head, known } if !phrases.is_written(head) => {
                    return self.what(by, head, known, asked, fresh);
                }
                _ => {}
            },
            None => {
                if let Some(named) = phrases.sender(phrase, head) {
                    return self.by_name_told(named, Attribution::Explicit);
                }
                if let Some(owner) = phrases.owner_as_it_stands(phrase, head) {
                    return Meant::new(owner, None, Attribution::Anonymous);
                }
            }
        }
        let first = phrases.reading.roles(phrase.first);
        let gender = gender_of(first).filter(|_| first.any(Roles::OWN));
        if phrases.reading.word(phrase.first).eq_ignore_ascii_case("its")
            && let Some(body) = phrases.last_body(phrase.first)
        {
            return self.by_name_told(body, Attribution::Description);
        }
        if gender.is_some() {
            let asked = Asked { own: true, ..asked };
            let person = self.by_pronoun(phrase.first, gender, asked).person;
            return self.told(person, Attribution::Pronoun);
        }
        if let Some(writer) = phrases.writer_of(head) {
            return self.writer(writer, asked);
        }
        match phrases.nouns.authors[..] {
            [author] => self.by_name_told(author, Attribution::Description),
            // `the ruling`, `one comment`; a note that lies about is nobody’s.
            _ if phrases.is_published(phrase, head) => {
                let words = phrases.as_it_stands(phrase.first, phrase.end);
                Meant::new(words, None, Attribution::Anonymous)
            }
            _ => Meant::NOBODY,
        }
    }

    /// Who does something with a letter in its sentence, which was read already.
    fn writer(&self, writer: Phrase, asked: Asked) -> Meant {
        let met = self.person_at(writer.first);
        match writer.who {
            Who::Named(named) => {
                let person = met.or_else(|| self.by_name.get(&named).copied());
                self.told(person, Attribution::Description)
            }
            Who::Pronoun(gender) => {
                let sought = || self.by_pronoun(writer.first, gender, asked).person;
                self.told(met.or_else(sought), Attribution::Pronoun)
            }
            Who::Described { head, known } => {
                let sought = || self.found(&writer, head, known, None, asked);
                let person = met.or_else(sought);
                let named = person.filter(|person| self.people[*person].named.is_some());
                match named {
                    Some(named) => self.told(Some(named), Attribution::Description),
                    None => {
                        Meant::new(self.phrases.anonymous(writer), person, Attribution::Anonymous)
                    }
                }
            }
        }
    }

    /// Somebody with a name as an answer.
    fn by_name_told(&mut self, named: usize, how: Attribution) -> Meant {
        let person = self.named(named);
        self.told(Some(person), how)
    }

    /// Who cannot have said what answers: whoever spoke before.
    fn answered(&self, cue: &Cue, piece: &Piece, said: &[Said]) -> Option<usize> {
        let phrases = self.phrases;
        let last = said.iter().rev().find(|said| said.piece.depth == piece.depth)?;
        let paragraph = |piece: &Piece| phrases.reading.paragraph_of(piece.from);
        let (here, there) = (paragraph(piece)?, paragraph(&last.piece)?);
        let reply = cue.verb.is_some_and(|verb| phrases.reading.roles(verb).any(Roles::REPLY));
        let reply = reply && !phrases.is_asked(cue.first);
        let dash = |at: usize| {
            let first = phrases.reading.paragraphs[at].first;
            matches!(phrases.reading.word(first), "—" | "–" | "―")
        };
        let turns =
            here == there + 1 && piece.shown == Shown::Dash && dash(there) && !phrases.goes_on(cue);
        let near = here <= there + 1;
        let comes = phrases.comes_as_reply(cue);
        last.person.filter(|_| near && (turns || comes || (reply && here > there)))
    }
}
