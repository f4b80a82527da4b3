//! Whom Vietnamese means by a word of kinship that stands for a pronoun, whoever it points at or names
//! later; and who speaks beside a Russian verb without a name.

use super::cue::Meant;
use super::people::{Class, Role};
use super::rank::{Asked, Sought};
use super::{Discourse, REMEMBERED};
use crate::tell::Attribution;
use crate::tell::names::{Gender, Sort, gender_of};
use crate::tell::quotes::cue::Cue;
use crate::tell::quotes::phrase::{Phrase, Who};
use crate::tell::quotes::spans::Piece;
use crate::tell::reading::{Roles, lowered};

/// Paragraphs back in which somebody is sought.
const PARAGRAPHS: usize = 4;

/// Paragraphs back in which the only one who may be called so is.
const NEXT: usize = 1;

/// Sentences back in which the subject stands whom a pointing word means.
const ABOVE: usize = 3;

impl Discourse<'_> {
    /// Whom `ông`, `bà`, `anh`, `chị`, `cụ` means: the only one mentioned near who is called so, or else the
    /// only one who may be. Where several are, it is weighed.
    pub(super) fn addressed(
        &self,
        token: usize,
        gender: Option<Gender>,
        asked: Asked,
    ) -> Option<usize> {
        let phrases = self.phrases;
        let reading = phrases.reading;
        let roles = reading.roles(token);
        let kin = roles.any(Roles::TITLE) && roles.any(Roles::HE.and(Roles::SHE));
        if phrases.code() != "vi" || asked.dropped || !kin {
            return None;
        }
        let word = lowered(reading.word(token));
        let mut paragraph = reading.paragraph_of(token)?;
        let mut end = token;
        for back in 0..PARAGRAPHS {
            let first = reading.paragraphs.get(paragraph)?.first;
            let near = self.called_near((first, end), &word, gender, asked);
            match near {
                Near::Called(person) => return Some(person),
                Near::One(person) if back <= NEXT => return Some(person),
                Near::One(_) | Near::Several => return None,
                Near::Nobody => {}
            }
            end = first;
            paragraph = paragraph.checked_sub(1)?;
        }
        None
    }

    /// Whom `vị này`, `chuyên gia này` means: the subject of the paragraph, or whoever was mentioned last.
    pub(super) fn pointed_at(&self, sought: &Sought) -> Option<usize> {
        if self.phrases.code() != "vi" || sought.class != Class::Same {
            return None;
        }
        let fits = |person: &usize| {
            let known = &self.people[*person];
            let nobody = known.is_nobody() || self.is_unlikely(known);
            !nobody && !known.is_other(sought.gender) && sought.owner != Some(*person)
        };
        let recent = || self.recent.iter().rev().copied().filter(fits);
        let called = recent().find(|person| self.is_so_called(&self.people[*person], sought.key));
        let subject =
            |person: &usize| self.people[*person].last.is_some_and(|last| last.role.is_subject());
        // `Đến lượt mình, Sửu đổ cho anh. “…”, bị cáo này nói`
        let last = self.subject_above(sought.phrase.first).filter(fits);
        let called = last.or(called);
        called.or_else(|| recent().find(subject)).or_else(|| recent().next())
    }

    /// The subject of the last sentence before a token that has one, in its paragraph.
    fn subject_above(&self, token: usize) -> Option<usize> {
        let reading = self.phrases.reading;
        let sentence = reading.sentence_of(token)?;
        let here = reading.paragraphs[reading.paragraph_of(token)?].first;
        let near = (sentence.saturating_sub(ABOVE)..sentence).rev();
        let mut near = near.take_while(|at| reading.sentences[*at].first >= here);
        let person = near.find_map(|at| self.sentence_subjects[at])?;
        let known = &self.people[person];
        (known.named.is_some() || known.class == Some(Class::Indefinite)).then_some(person)
    }

    /// `Ông là Trịnh Hoài Sơ`, `Bà tên Nguyễn Thị Mận`: whoever was met without a name has one from here on.
    pub(super) fn names_subject(&mut self, named: usize, token: usize) {
        let reading = self.phrases.reading;
        if self.phrases.code() != "vi" || token < 2 {
            return;
        }
        let titled = usize::from(reading.roles(token - 1).any(Roles::TITLE));
        let is = token.saturating_sub(1 + titled);
        let pronoun = is.checked_sub(1).is_some_and(|subject| {
            reading.roles(subject).any(Roles::HE.and(Roles::SHE))
                && reading.sentence_of(subject) == reading.sentence_of(token)
        });
        let known = &self.phrases.names.named[named];
        let body = matches!(known.sort, Sort::Organisation | Sort::Place);
        if !pronoun || body || !matches!(reading.word(is), "là" | "tên") {
            return;
        }
        let met = self.sentence_subjects.get(self.sentence).copied().flatten();
        let new = self.by_name.get(&named).is_none_or(|known| self.people[*known].mentions == 0);
        let Some(subject) = met.filter(|_| new) else { return };
        let (gender, before) = (known.gender, &mut self.people[subject]);
        let nobody = before.is_nobody() || before.named.is_some();
        if !nobody && !before.is_other(gender) {
            before.named = Some(named);
            self.by_name.insert(named, subject);
        }
    }

    /// Whom a noun beside a Russian verb cannot mean by name: `пишут родители` is no single one, and
    /// `признался мужчина` whoever has no name and acts right before.
    pub(super) fn nameless_in_russian(
        &mut self,
        phrase: &Phrase,
        cue: &Cue,
        piece: &Piece,
        asked: Asked,
    ) -> Option<Meant> {
        let Who::Described { head, .. } = phrase.who else { return None };
        let reading = self.phrases.reading;
        let verb = cue.verb.filter(|_| self.phrases.code() == "ru")?;
        let word = reading.word(verb);
        if ["ли", "лись", "ют", "ут", "ят", "ат"].iter().any(|many| word.ends_with(many))
        {
            let words = self.phrases.anonymous(*phrase);
            self.next = self.next.max(phrase.end);
            return Some(Meant::new(words, None, Attribution::Anonymous));
        }
        let anybody = matches!(reading.word(head), "мужчина" | "женщина");
        if !anybody || verb < piece.to {
            return None;
        }
        let person = self.nameless_before(piece, gender_of(reading.roles(head)), asked)?;
        self.mention(person, (phrase.first, phrase.end), Role::Subject, false);
        self.next = self.next.max(phrase.end);
        Some(self.told(Some(person), Attribution::Anonymous))
    }

    /// Who is mentioned between two tokens and is called by a word, or may be.
    fn called_near(
        &self,
        (first, end): (usize, usize),
        word: &str,
        gender: Option<Gender>,
        asked: Asked,
    ) -> Near {
        let from = self.mentions.partition_point(|mention| mention.token < first);
        let inside = self.mentions[from..].iter().take_while(|mention| mention.token < end);
        let here = self.phrases.reading.sentence_of(end);
        let governed = !asked.cue && self.phrases.is_governed(end);
        let (mut called, mut others): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
        for mention in inside.take(REMEMBERED) {
            let person = &self.people[mention.person];
            let nobody = person.is_nobody() || self.is_unlikely(person);
            if nobody || person.is_other(gender) || asked.other == Some(mention.person) {
                continue;
            }
            let own = person.named.and_then(|named| self.phrases.nouns.kinship.get(&named));
            let so = self.phrases.reading.word(mention.token).to_lowercase() == word;
            // In `Lệ Kha không nhắc đến ông` it is somebody else.
            let same = governed && self.phrases.reading.sentence_of(mention.token) == here;
            let known = person.named.is_some() || (gender.is_some() && person.gender == gender);
            let unsure = !known || (self.is_doubtful(person) && !mention.role.is_subject());
            let all = match own {
                _ if so => &mut called,
                Some(own) if own.iter().any(|known| known == word) => &mut called,
                _ if same || (own.is_none() && unsure) => continue,
                // `anh Đẳng` is no `ông`.
                Some(_) => continue,
                None => &mut others,
            };
            if !all.contains(&mention.person) {
                all.push(mention.person);
            }
        }
        if others.len() > 1 {
            others.retain(|person| {
                self.people[*person].last.is_some_and(|last| last.role.is_subject())
            });
        }
        if called.len() > 1 {
            called.retain(|person| self.people[*person].named.is_some());
        }
        match (&called[..], &others[..]) {
            ([one], _) => Near::Called(*one),
            ([], [one]) => Near::One(*one),
            ([], []) => Near::Nobody,
            _ => Near::Several,
        }
    }
}

/// Who may be meant near a pronoun.
enum Near {
    Nobody,
    /// Somebody who is called so.
    Called(usize),
    /// The only one who may be.
    One(usize),
    Several,
}
