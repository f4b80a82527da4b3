//! Who is not meant by a cue: whoever answers below, is told of or spoken to, or has a clause of its own.

use std::sync::LazyLock;

use super::people::{Person, Role};
use super::rank::{Evidence, Sought};
use super::weights::noun;
use super::{Asked, Discourse, RECENT};
use crate::tell::names::Gender;
use crate::tell::quotes::callings::Sides;
use crate::tell::quotes::cue::Cue;
use crate::tell::quotes::phrase::{Phrase, Who};
use crate::tell::quotes::spans::{Piece, Shown};
use crate::tell::quotes::speaker::{Said, TOKENS};
use crate::tell::reading::{Group, Roles};

/// Who trains or treats others.
static TRAINS: LazyLock<Sides> =
    LazyLock::new(|| Sides::named(&["game/coach", "school/teacher", "ward/staff"]));

/// Sentences back in which whoever is spoken to was mentioned.
const BACK: usize = 3;

/// Tokens from the head of a sentence to a question, and from there to whose it is.
const ASKER: usize = 4;

impl Discourse<'_> {
    /// Who is not meant by a verb of speech without a subject.
    pub(super) fn other_than(&self, cue: &Cue, piece: &Piece) -> Option<usize> {
        let at = cue.first;
        let other = self.hearer(cue).or_else(|| self.aside(at)).or_else(|| self.told_of(cue));
        other.or_else(|| self.asker(at)).or_else(|| self.asker_before(cue, piece))
    }

    /// Whoever answers by name in the line behind a dash below: `— ¿Quién? — preguntó el juez. / — Yo —
    /// contestó Saúl Bermúdez.`
    pub(super) fn answers_below(&self, cue: &Cue, piece: &Piece) -> Option<usize> {
        let phrases = self.phrases;
        let reading = phrases.reading;
        let dashed = matches!(piece.shown, Shown::Dash | Shown::Parted) && phrases.asks(piece);
        cue.phrase.filter(|phrase| dashed && !matches!(phrase.who, Who::Named(_)))?;
        let below = reading.paragraphs.get(reading.paragraph_of(piece.from)? + 1)?;
        let dash = matches!(reading.word(below.first), "—" | "–" | "―" | "-");
        let near = below.first..below.end.min(below.first + TOKENS);
        let mut names = phrases.names.between(near.start, near.end).iter();
        let says = |at: usize| reading.roles(at).any(Roles::SAY);
        let told = |first: usize| (1..3).any(|back| first.checked_sub(back).is_some_and(says));
        let name = names.find(|name| told(name.first)).filter(|_| dash)?;
        self.by_name.get(&name.named).copied()
    }

    /// The subject of a French or German sentence in which somebody else’s view is told: `Son client est, selon
    /// lui, « … »`.
    pub(super) fn in_whose_view(&self, cue: &Cue) -> Option<usize> {
        let phrases = self.phrases;
        let phrase = cue.phrase.filter(|found| matches!(found.who, Who::Pronoun(Some(_))))?;
        let by = phrase.first.checked_sub(1)?;
        let view = matches!(phrases.code(), "de" | "fr") && cue.verb.is_none();
        let sentence = phrases.reading.sentence_of(by)?;
        let led = phrases.reading.roles(by).any(Roles::BY) && view;
        self.sentence_subjects[sentence].filter(|person| {
            let new = self.people[*person].named.is_none();
            led && new && phrases.reading.sentences[sentence].first < by
        })
    }

    /// Of whom a sentence tells in which a verb of speech without a subject is set apart: `Uno dei corridori,
    /// aggiunge, si è seduto: «…»`.
    pub(super) fn told_of(&self, cue: &Cue) -> Option<usize> {
        let verb = cue.verb?;
        let sentence = self.phrases.reading.sentence_of(verb)?;
        let first = self.phrases.reading.sentences[sentence].first;
        let apart = self.phrases.is_told_of(first, verb);
        self.sentence_subjects[sentence].filter(|_| apart)
    }

    /// Whoever says at the end of an English sentence what it tells of somebody else is its subject: `Reed has
    /// paid nothing back, Marsh said. He would sue, he added.`
    pub(super) fn note_reporter(&mut self, person: usize, phrase: &Phrase) {
        let reading = self.phrases.reading;
        let Some(comma) = phrase.first.checked_sub(1).filter(|_| self.phrases.english) else {
            return;
        };
        // `his agent, Tom Marsh, said`
        let verb = phrase.end + usize::from(reading.word(phrase.end) == ",");
        let ends = matches!(reading.word(verb + 1), "." | ",") && verb + 2 >= self.stop;
        let says = reading.roles(verb).any(Roles::SAY);
        let titled = usize::from(reading.roles(comma).any(Roles::TITLE));
        let apart = reading.word(comma.saturating_sub(titled)) == ",";
        let known = &self.people[person];
        if ends && says && apart && !known.is_nobody() {
            if let Some(subject) = self.sentence_subjects.get_mut(self.sentence) {
                *subject = Some(person);
            }
            if let Some(last) = self.people[person].last.as_mut() {
                last.role = Role::Subject;
            }
        }
    }

    /// Whom a pronoun means by the words right before it alone.
    pub(super) fn plainly_meant(
        &self,
        phrase: &Phrase,
        gender: Option<Gender>,
        cue: bool,
    ) -> Option<usize> {
        let said = || if cue { None } else { self.reported_subject(phrase, gender) };
        let latter = || self.latter(phrase, gender);
        self.as_for(phrase, gender).or_else(said).or_else(latter)
    }

    /// Whom a sentence is about that begins `As for the young mother, she …`.
    pub(super) fn as_for(&self, phrase: &Phrase, gender: Option<Gender>) -> Option<usize> {
        let reading = self.phrases.reading;
        let comma = phrase.first.checked_sub(1).filter(|_| self.phrases.english)?;
        let first = reading.sentences.get(reading.sentence_of(comma)?)?.first;
        let led = reading.word(first) == "As" && reading.word(first + 1) == "for";
        if !led || reading.word(comma) != "," {
            return None;
        }
        let from = self.mentions.partition_point(|mention| mention.token < first + 2);
        let person = self.mentions[from..].iter().find(|mention| mention.token < comma)?.person;
        let known = &self.people[person];
        (!known.is_nobody() && !known.is_other(gender)).then_some(person)
    }

    /// Of whom an English sentence tells by name in which a pronoun and its verb are set apart: `Reed has paid
    /// nothing, he said, “…”` is not said by Reed.
    pub(super) fn told_of_aside(&self, cue: &Cue) -> Option<usize> {
        let reading = self.phrases.reading;
        let phrase = cue.phrase.filter(|found| matches!(found.who, Who::Pronoun(Some(_))))?;
        let verb = cue.verb.filter(|verb| *verb == phrase.end && self.phrases.english)?;
        let comma = phrase.first.checked_sub(1)?;
        let apart = reading.word(comma) == "," && reading.word(verb + 1) == ",";
        let sentence = reading.sentence_of(verb).filter(|_| apart)?;
        let first = reading.sentences[sentence].first;
        let opens = reading.roles(first).any(Roles::WHEN.and(Roles::OF));
        let participle = reading.word(first).ends_with("ing") || self.phrases.is_asked_first(first);
        let name = self.phrases.names.at(first).filter(|name| !name.possessive);
        let titled = || {
            let next = first + 1 + usize::from(reading.word(first + 1) == ".");
            let title = reading.roles(first).any(Roles::TITLE);
            self.phrases.names.at(next).filter(|name| title && !name.possessive)
        };
        let name = name.or_else(titled).filter(|_| !opens && !participle)?;
        let acts = reading.tokens.get(name.end).is_some_and(|verb| verb.is_word());
        let acts = acts && !(name.end..comma).any(|at| matches!(reading.word(at), ":" | "—" | ";"));
        self.by_name.get(&name.named).copied().filter(|_| acts && name.end < comma)
    }

    /// To whom something is said, where an Italian pronoun tells that it is the only man or woman near:
    /// `«…», gli ha detto`.
    pub(super) fn hearer(&self, cue: &Cue) -> Option<usize> {
        let reading = self.phrases.reading;
        let verb = cue.verb.filter(|_| self.phrases.code() == "it")?;
        let near = (verb.saturating_sub(2)..verb).rev();
        let to = near.into_iter().find(|at| !reading.roles(*at).any(Roles::AUX))?;
        let gender = match reading.word(to) {
            "gli" => Gender::Male,
            "le" => Gender::Female,
            _ => return None,
        };
        let near = |known: &Person| known.last.is_some_and(|last| last.told + BACK >= self.told);
        let recent = || self.recent.iter().rev().take(RECENT).copied();
        let mut all = recent().filter(|person| {
            let known = &self.people[*person];
            near(known) && known.gender == Some(gender) && !known.is_nobody()
        });
        let one = all.next()?;
        let alone = all.next().is_none();
        let other = recent().any(|person| {
            let known = &self.people[person];
            near(known) && known.gender.is_some_and(|other| other != gender) && !known.body
        });
        (alone && other).then_some(one)
    }

    /// Whether what somebody is called goes with what is sought, or nobody is both.
    pub(super) fn add_calling(&self, told: &mut Evidence, person: &Person, sought: &Sought) {
        if sought.sides.is_empty() {
            return;
        }
        let calling = person.sides.same(sought.sides);
        told.add(noun::SAME_CALLING, calling == Some(true));
        told.add(noun::NO_SUCH_CALLING, calling == Some(false));
        told.add(noun::ONLY_KIN, calling.is_none() && self.is_only_kin(person));
    }

    /// Whether somebody with a name is called somebody’s relative and nothing else: `su hermano Fausto`.
    pub(super) fn is_only_kin(&self, person: &Person) -> bool {
        let Some(named) = person.named else { return false };
        let reading = self.phrases.reading;
        let mut beside = self.phrases.names.named[named].descriptions.iter();
        let some = !beside.as_slice().is_empty();
        some && !person.is_told && beside.all(|told| reading.roles(told.head).any(Roles::KIN))
    }

    /// Whether somebody holds an office or trains others, and is hardly called `el chico`, `la giovane`.
    pub(super) fn is_too_grave(&self, person: &Person, noun: Roles) -> bool {
        let young = noun.any(Roles::YOUNG) && !noun.any(Roles::OLD);
        let Some(named) = person.named.filter(|_| young && !person.young) else { return false };
        let reading = self.phrases.reading;
        let office = Roles::OFFICE.and(Roles::TITLE);
        let grave = |head: usize| {
            reading.roles(head).any(office) || self.phrases.sides(head).meets(*TRAINS)
        };
        let mut beside = self.phrases.names.named[named].descriptions.iter();
        person.age.is_none() && beside.any(|told| grave(told.head))
    }

    /// Whether somebody is what the sentence is about in which a description stands: that is another one, as
    /// whoever goes on needs no subject (`Rosa Pinto estava no sofá quando a apresentadora lhe entregou …`).
    pub(super) fn is_own_sentence(&self, index: usize, sought: &Sought) -> bool {
        let subject = self.sentence_subjects.get(self.sentence) == Some(&Some(index));
        subject && !sought.asked.cue && self.phrases.drops_subjects()
    }

    /// Whether a noun stands for somebody famous, whom the page is about: `el ídolo`, `la leggendaria soprano`.
    pub(super) fn is_fame_in_romance(&self, sought: &Sought) -> bool {
        static FAME: Group = Group::named("others.fame");
        const FAMOUS: [&str; 10] = [
            "legendari",
            "famos",
            "célebre",
            "lendári",
            "leggendari",
            "mític",
            "mitic",
            "celebre",
            "querid",
            "amat",
        ];
        let reading = self.phrases.reading;
        let famous = |at: usize| FAMOUS.iter().any(|stem| reading.word(at).starts_with(stem));
        FAME.contains(sought.key) || (sought.phrase.first..sought.phrase.end).any(famous)
    }

    /// Whom `este`, `quest’ultimo` means: whoever was mentioned last, and not as what the sentence before is
    /// about.
    pub(super) fn latter(&self, phrase: &Phrase, gender: Option<Gender>) -> Option<usize> {
        self.phrases.latter(phrase.first, phrase.end)?;
        let before = self.sentence.checked_sub(1);
        let subject = before.and_then(|before| self.sentence_subjects[before]);
        let fits = |person: &usize| {
            let known = &self.people[*person];
            let last = known.last.is_some_and(|last| last.told + 2 >= self.told);
            last && !known.is_nobody() && !known.is_other(gender) && Some(*person) != subject
        };
        self.recent.iter().rev().copied().find(fits)
    }

    /// Who goes on asking whoever answered: `«¿Dónde?», preguntó la jueza. «En casa», dijo Luis Mora. «¿Solo?»,
    /// insistió.`
    pub(super) fn asks_on(&self, piece: &Piece, said: &[Said]) -> Option<usize> {
        let phrases = self.phrases;
        let [.., asked, answered] = said else { return None };
        let near = |other: &Piece| {
            let (here, there) = (
                phrases.reading.paragraph_of(piece.from)?,
                phrases.reading.paragraph_of(other.from)?,
            );
            (here <= there + 2 && other.depth == piece.depth).then_some(())
        };
        near(&asked.piece).and(near(&answered.piece))?;
        let turns = phrases.asks(&asked.piece) && !phrases.asks(&answered.piece);
        let other = asked.person.is_some() && asked.person != answered.person;
        let asks = phrases.asks(piece) && turns && other && answered.person.is_some();
        asked.person.filter(|_| asks && phrases.drops_subjects())
    }

    /// Who asks somebody something in the sentence before words that a verb without a subject answers with:
    /// `La abogada le preguntó si … «Imposible», contestó.`
    pub(super) fn asker_before(&self, cue: &Cue, piece: &Piece) -> Option<usize> {
        const ASKS: [&str; 7] =
            ["pregunt", "pergunt", "chiest", "chied", "domandat", "questionou", "interrog"];
        let reading = self.phrases.reading;
        let verb = cue.verb.filter(|_| self.phrases.drops_subjects())?;
        let replies = reading.roles(verb).any(Roles::REPLY);
        let here = reading.sentence_of(piece.from).filter(|_| replies)?;
        let index = here.checked_sub(1)?;
        let before = reading.sentences[index];
        let same = reading.paragraph_of(before.first) == reading.paragraph_of(piece.from);
        let asks = |at: usize| ASKS.iter().any(|stem| reading.word(at).starts_with(stem));
        let asked = (before.first..before.end).any(asks);
        self.sentence_subjects[index].filter(|_| same && asked)
    }

    /// Who asks what somebody answers, in its sentence: `Alla domanda del giudice Viti ha risposto: «…»`.
    pub(super) fn asker(&self, verb: usize) -> Option<usize> {
        const ASKED: [&str; 5] = ["domanda", "domande", "pregunta", "preguntas", "pergunta"];
        let reading = self.phrases.reading;
        let first = reading.sentences[reading.sentence_of(verb)?].first;
        let near = first..verb.min(first + ASKER);
        let asked = near.into_iter().find(|at| ASKED.contains(&reading.word(*at)))?;
        let of = reading.roles(asked + 1).any(Roles::OF) || self.phrases.is_contracted(asked + 1);
        let from = self.mentions.partition_point(|mention| mention.token <= asked);
        let by = self.mentions[from..].iter().find(|mention| mention.token < verb)?;
        (of && by.token <= asked + ASKER).then_some(by.person)
    }

    /// Whose clause stands before the main one of a verb that has no subject: `Enquanto o marido, Rui Pinto,
    /// servia o café, contou …`.
    pub(super) fn aside(&self, verb: usize) -> Option<usize> {
        let (first, end) = self.phrases.clause_of_another(verb)?;
        let from = self.mentions.partition_point(|mention| mention.token < first);
        let inside = self.mentions[from..].iter().take_while(|mention| mention.token < end);
        let people = inside.map(|mention| mention.person);
        people.filter(|person| self.people[*person].named.is_some()).last()
    }

    /// Whom somebody tells who is described, in English: `the judge told him`.
    pub(super) fn told_him(&self, cue: &Cue) -> Option<usize> {
        let reading = self.phrases.reading;
        let described = |phrase: &Phrase| matches!(phrase.who, Who::Described { .. });
        cue.phrase.filter(|phrase| self.phrases.english && described(phrase))?;
        let him = cue.verb? + 1;
        let alone = !reading.tokens.get(him + 1).is_some_and(|next| next.is_word())
            || reading.roles(him + 1).any(Roles::SMALL.and(Roles::OF).and(Roles::THE));
        let gender = match reading.word(him) {
            "him" => Gender::Male,
            "her" if alone => Gender::Female,
            _ => return None,
        };
        self.by_pronoun(him, Some(gender), Asked::default()).person
    }
}
