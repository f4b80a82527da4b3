//! Words that were written: who wrote them, and what stands on signs and is nobody's.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::{Piece, sign};
use super::speaker::Speaker;
use crate::tell::names::Names;
use crate::tell::reading::{Group, Reading, Roles, Stretch};

/// Tokens before a quotation among which a sign is sought.
const NEAR: usize = 14;

/// Tokens from what somebody did with a letter to the letter.
const WRITER: usize = 8;

/// Tokens back in which a letter was brought up.
const LETTER: usize = 120;

/// Tokens between a name and what was written.
const BESIDE: usize = 6;

impl Phrases<'_> {
    /// Whether the words of a cue are the subject: `the note reads`.
    pub(super) fn is_writing(&self, cue: &Cue) -> bool {
        matches!(cue.phrase.map(|phrase| phrase.who), Some(Who::Described { head, .. }) if self.is_written(head))
    }

    /// Whether several speak, as a pronoun says: `they said`.
    pub(super) fn is_many(&self, cue: &Cue) -> bool {
        let many = cue.phrase.filter(|phrase| phrase.who == Who::Pronoun(None));
        let they = |phrase: Phrase| matches!(self.reading.word(phrase.first), "they" | "They");
        many.is_some_and(they) || self.is_of_them(cue)
    }

    /// Whether a noun is one for words and not for people.
    pub(super) fn is_written(&self, head: usize) -> bool {
        let roles = self.reading.roles(head);
        roles.any(Roles::WORDS.and(Roles::PAPER)) && !roles.any(Roles::PERSON.and(Roles::VAGUE))
    }

    /// Who stands behind what was written as whoever wrote it: `a letter signed by Reed`.
    pub(super) fn signed_by(&self, head: usize) -> Option<Phrase> {
        let comma = usize::from(self.reading.word(head + 1) == "," && self.english);
        let signed = usize::from(self.reading.roles(head + 1 + comma).any(Roles::UTTERED));
        let of = head + 1 + comma + signed;
        // `a post on the website` is not the website’s.
        let word = self.reading.word(of);
        let own = !self.english || FROM.contains(&word) || word == "of";
        let mut near = (of + 1..of + BESIDE)
            .filter(|token| *token == of + 1 || (signed > 0 && self.names.at(*token).is_some()));
        let leads = self.reading.roles(of).any(Roles::OF) || self.is_contracted(of);
        let leads = own && leads;
        near.find_map(|token| self.somebody_at(token, of + BESIDE)).filter(|_| leads)
    }

    /// Whose something written is by a name beside it: `Reed’s statement`, `a text message Reed sent
    /// to his wife`.
    pub(super) fn sender(&self, phrase: Phrase, head: usize) -> Option<usize> {
        let owner = self.names.at(phrase.first).filter(|owner| owner.possessive);
        let sender = self.names.at(head + 1).filter(|name| {
            (name.end..name.end + 2).any(|at| self.reading.roles(at).any(Roles::WRITES))
        });
        owner.or(sender).filter(|_| self.english).map(|mention| mention.named)
    }

    /// Whose something written is where the owner has no name: `the fourth official’s notes`.
    pub(super) fn owner_as_it_stands(&self, phrase: Phrase, head: usize) -> Option<Speaker> {
        let owner = head.checked_sub(1).filter(|owner| {
            self.reading.tokens[*owner].is_possessive()
                && self.reading.roles(*owner).any(Roles::PERSON.and(Roles::VAGUE))
        });
        let owner = owner.filter(|_| self.english)?;
        let mut speaker = self.as_it_stands(phrase.first, owner + 1);
        let bare = self.reading.bare(owner).len();
        let ending = self.reading.word(owner).len() - bare;
        speaker.name.truncate(speaker.name.len().saturating_sub(ending));
        Some(speaker)
    }

    /// Whether a noun is one for something that is written and sent.
    pub(super) fn is_letter(&self, head: usize) -> bool {
        let noun = self.reading.bare(head);
        self.is_written(head)
            && (WRITTEN.contains(&noun) || self.reading.roles(head).any(Roles::PAPER))
    }

    /// Whether a noun is one for what lies about and says something to all.
    pub(super) fn is_note(&self, head: usize) -> bool {
        NOTES.contains(self.reading.bare(head)) && self.english
    }

    /// Whether the text says whose something written is that stands behind an article, or it speaks
    /// for itself.
    pub(super) fn has_author(&self, article: usize, head: usize) -> bool {
        let reading = self.reading;
        let own = reading.roles(article).any(Roles::OWN) || reading.tokens[article].is_possessive();
        let from = FROM.contains(&reading.word(head + 1));
        let published = reading.roles(head).any(Roles::PAPER);
        own || from || published || self.nouns.authors.len() == 1 || self.writer_of(head).is_some()
    }

    /// Who does something with a letter in its sentence (`The Union … sent a medal and a letter.`), or
    /// speaks in it there; or where it was brought up before: `In a statement, Reed said …`.
    pub(super) fn writer_of(&self, head: usize) -> Option<Phrase> {
        if !self.english || !self.is_letter(head) {
            return None;
        }
        if let Some(writer) = self.writer_here(head) {
            return Some(writer);
        }
        let (reading, noun) = (self.reading, self.reading.bare(head));
        let before = (head.saturating_sub(LETTER)..head).rev();
        let mut before = before.filter(|at| reading.bare(*at).eq_ignore_ascii_case(noun));
        let brought = before.find(|at| reading.roles(*at).any(Roles::WORDS))?;
        self.writer_here(brought)
    }

    fn writer_here(&self, head: usize) -> Option<Phrase> {
        let reading = self.reading;
        let Stretch { first, end, .. } = *reading.sentences.get(reading.sentence_of(head)?)?;
        let writes =
            (first..head).rev().take(WRITER).find(|at| reading.roles(*at).any(Roles::WRITES));
        if let Some(writes) = writes {
            return self.subject(first, writes);
        }
        let article = (head.saturating_sub(BESIDE).max(first)..head)
            .rev()
            .find(|at| reading.roles(*at).any(Roles::DETERMINER))?;
        let leads = article.checked_sub(1).filter(|at| *at >= first)?;
        let new = reading.roles(article).any(Roles::ONE.and(Roles::OWN));
        if !new || !reading.word(leads).eq_ignore_ascii_case("in") {
            return None;
        }
        let says = |at: &usize| self.is_verb(*at);
        // `Reed apologised in a statement.`
        if leads > first {
            let verb = (first..leads).rev().take(WRITER).find(says)?;
            return self.subject(first, verb);
        }
        // `In a note left on the door, Reed asked …`
        let comma = (head + 1..end.min(head + NEAR)).find(|at| reading.word(*at) == ",")?;
        self.somebody_at(comma + 1, end).or_else(|| {
            let name = self.names.between(comma + 1, end).first().filter(|it| !it.possessive)?;
            let word = |token: usize| reading.tokens[token].is_word() && !self.is_verb(token);
            (comma + 1..name.first).all(word).then(|| Phrase::of(name))
        })
    }

    /// Whether what is written speaks for itself where nobody is said to have written it.
    pub(super) fn is_published(&self, phrase: Phrase, head: usize) -> bool {
        let article = self.reading.roles(phrase.first).any(Roles::THE.and(Roles::ONE));
        let note = NOTES.contains(self.reading.bare(head));
        // `Im Urteil heißt es`
        let seat = !self.english
            && phrase
                .first
                .checked_sub(1)
                .is_some_and(|by| matches!(self.reading.word(by), "Im" | "In" | "В" | "Во"));
        let paper = head > phrase.first && self.is_paper(phrase.first, head);
        seat || paper || (article && !note && self.reading.roles(head).any(Roles::PAPER))
    }

    /// Whether the words stand on a sign, a banner or a wall, where nobody says them.
    pub(super) fn is_on_sign(&self, piece: &Piece, cue: Option<&Cue>) -> bool {
        let reading = self.reading;
        // `the kids’ banner says`
        let beside = |verb: usize| verb.checked_sub(1).is_some_and(|sign| self.is_sign(sign));
        if cue.and_then(|cue| cue.verb).is_some_and(beside) {
            return true;
        }
        let somebody = match cue.and_then(|cue| cue.phrase).map(|phrase| phrase.who) {
            Some(Who::Described { head, .. }) if self.is_sign(head) => return true,
            Some(Who::Described { head, .. }) => !self.is_written(head) && !self.names_sign(cue),
            found => found.is_some(),
        };
        let near = |end: usize| (end.saturating_sub(NEAR)..end).any(|token| self.is_sign(token));
        let last = reading.word(piece.from.saturating_sub(1));
        let leads = matches!(last, ":" | "words" | "mots" | "Worten" | "palabras" | "parole")
            || reading.roles(piece.from.saturating_sub(1)).any(Roles::SAY);
        let it = (piece.to..piece.to + 2).any(|token| reading.word(token) == "it")
            && reading.word(piece.to.saturating_sub(2)) != "it";
        !somebody && (leads || it) && near(piece.from)
    }

    /// Whether what speaks is a sign with more words behind it: `un letrero pintado a mano avisa`.
    fn names_sign(&self, cue: Option<&Cue>) -> bool {
        let phrase = cue.and_then(|cue| cue.phrase).filter(|_| self.is_romance());
        phrase.is_some_and(|phrase| (phrase.first..phrase.end).any(|at| self.is_sign(at)))
    }

    fn is_sign(&self, token: usize) -> bool {
        self.reading.roles(token).any(Roles::SIGN)
    }

    /// Whether the sentence before a quotation tells of somebody of whom nothing is known.
    pub(super) fn is_somebody_unknown(&self, piece: &Piece) -> bool {
        let near = piece.from.saturating_sub(NEAR)..piece.from;
        let colon = self.reading.word(piece.from.saturating_sub(1)) == ":";
        // `“Nobody came,” he said, “and we left.”`
        let marks = |token: usize| sign(self.reading, token).is_some() && self.english;
        near.rev()
            .take_while(|token| !matches!(self.reading.word(*token), "." | "!" | "?"))
            .take_while(|token| !marks(*token))
            .map(|token| self.reading.word(token).to_lowercase())
            .any(|word| SOMEBODY.contains(&word) || (colon && NOTES.contains(&word)))
    }
}

/// Who is named beside letters, notes and the like as their author. Linear.
pub(super) fn authors(reading: &Reading, names: &Names) -> Vec<usize> {
    let mut authors = Vec::new();
    for token in 1..reading.tokens.len() {
        if !reading.roles(token).any(Roles::WORDS) || !WRITTEN.contains(&reading.bare(token)) {
            continue;
        }
        let before = (token.saturating_sub(BESIDE)..token).rev().find_map(|at| names.at(at));
        let behind = names.at(token + 2).filter(|_| FROM.contains(&reading.word(token + 1)));
        let writes = |end: usize| (end..token).any(|at| reading.roles(at).any(Roles::WRITES));
        let before = before.filter(|name| name.possessive || writes(name.end));
        let author = behind.or(before).filter(|name| names.meant(name).may_be_somebody());
        if let Some(author) = author.filter(|author| !authors.contains(&author.named)) {
            authors.push(author.named);
        }
        if authors.len() > 1 {
            break;
        }
    }
    authors
}

/// Somebody of whom nothing is said.
static SOMEBODY: Group = Group::named("written.somebody");

/// What lies about and says something to all.
static NOTES: Group = Group::named("written.notes");

/// What somebody leaves behind in writing.
const WRITTEN: [&str; 6] = ["letter", "note", "message", "post", "statement", "words"];

/// Leads to the author of something written.
const FROM: [&str; 8] = ["from", "by", "von", "par", "de", "del", "da", "от"];
