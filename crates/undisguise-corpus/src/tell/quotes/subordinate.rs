//! French, Italian, Portuguese and Spanish sentences that begin with a clause of somebody else:
//! `Enquanto o marido, Osvaldo Pinto, servia o café, contou …`, and with what their subject is.

use super::phrase::{Phrase, Phrases, Who};
use crate::tell::reading::{Group, Roles, TokenKind, lowered};

/// Tokens of the longest clause before the main one.
const LONGEST: usize = 48;

/// Tokens of what stands between commas beside somebody.
const APPOSED: usize = 10;

/// Tokens from the head of the main clause to its subject.
const NEAR: usize = 4;

/// Begin a clause whose subject is another one than that of the sentence.
const WHILE: [&str; 5] = ["enquanto", "mentre", "mientras", "pendant", "tandis"];

/// Begin a clause beside the main one.
static BESIDE: Group = Group::named("subordinate.beside");

/// Do so with `que` or `che` behind them.
static WITH_THAT: Group = Group::named("subordinate.with-that");

/// Lead to an infinitive: `ao ouvir Pedro, …`.
const TO_DO: [&str; 7] = ["ao", "al", "nel", "dopo", "après", "depois", "antes"];

impl Phrases<'_> {
    /// Whether a clause beside the main one begins at a token, and whether it is one of somebody else.
    fn opens_beside(&self, token: usize) -> Option<bool> {
        let reading = self.reading;
        let word = lowered(reading.word(token));
        let next = reading.word(token + 1);
        let that = ["que", "qu’", "che"];
        let that = that.contains(&next);
        let two = || WITH_THAT.contains(&word) && that;
        if WHILE.contains(&&*word) && (word != "pendant" && word != "tandis" || two()) {
            return Some(true);
        }
        let ends = |word: &str, all: &[&str]| all.iter().any(|end| word.ends_with(end));
        // `Confrontado com as faturas, recusou comentar`
        let participle = || {
            let capital = reading.tokens[token].capital && self.names.at(token).is_none();
            let leads = reading.roles(token + 1).any(Roles::OF.and(Roles::WHEN).and(Roles::BY));
            let shaped = ["ado", "ada", "ido", "ida", "ato", "ata", "ito", "ita", "é", "ée", "és"];
            let by =
                self.code() != "fr" || matches!(next, "par" | "sur" | "à" | "de" | "en" | "au");
            by && capital && word.len() > 5 && leads && ends(&word, &shaped)
        };
        if BESIDE.contains(&word) || two() || participle() {
            return Some(false);
        }
        let of = usize::from(matches!(next, "de" | "d’" | "di"));
        let done = reading.word(token + 1 + of);
        let infinitive = TO_DO.contains(&&*word) && ends(done, &["ar", "er", "ir", "re"]);
        let gerund = || match self.code() {
            "fr" => word == "en" && ends(next, &["ant"]),
            _ => {
                let named = || self.names.at(token).is_some();
                word.len() > 5 && ends(&word, &["ando", "endo", "indo"]) && !named()
            }
        };
        // Whoever stands beside an infinitive or a gerund is another one: `Ao ouvir Pedro, chorou`.
        (infinitive || gerund()).then_some(true)
    }

    /// Behind the clause with which a stretch of a sentence begins, if one does; and whether it is one of
    /// somebody else.
    fn first_clause(&self, first: usize, stop: usize) -> Option<(usize, bool)> {
        let reading = self.reading;
        if !self.is_romance() {
            return None;
        }
        let stop = stop.min(first + LONGEST).min(reading.tokens.len());
        let begins = (first..stop).find(|token| reading.tokens[*token].is_word())?;
        let begins = begins + usize::from(reading.roles(begins).any(Roles::AND));
        let other = self.opens_beside(begins)?;
        let comma = |from: usize| (from..stop).find(|token| reading.word(*token) == ",");
        let mut end = comma(begins + 1)?;
        while let Some(next) = comma(end + 1).filter(|next| self.is_set_between(end, *next)) {
            end = comma(next + 1)?;
        }
        Some((end + 1, other))
    }

    /// Whether what stands between two commas says who stands before them: `o presidente, Abílio Neto,`,
    /// `Abílio Neto, 46 anos,`.
    fn is_set_between(&self, comma: usize, next: usize) -> bool {
        let reading = self.reading;
        let before = comma.saturating_sub(1);
        let named = self.names.at(before).is_some();
        let noun = (comma.saturating_sub(NEAR)..comma)
            .any(|at| reading.roles(at).any(Roles::PERSON.and(Roles::VAGUE)));
        let inside = comma + 1..next;
        if inside.len() > APPOSED || inside.is_empty() {
            return false;
        }
        let acts = Roles::SAY.and(Roles::AUX);
        let still = Roles::DETERMINER.and(Roles::OF);
        let acts =
            inside.clone().any(|at| reading.roles(at).any(acts) && !reading.roles(at).any(still));
        let name = self.names.at(next - 1).is_some();
        let age = reading.tokens[comma + 1].kind == TokenKind::Number;
        let told = age || inside.take(NEAR).any(|at| reading.roles(at).any(Roles::PERSON));
        !acts && ((noun && !named && name) || (named && told && self.names.at(comma + 1).is_none()))
    }

    /// Where the main clause begins behind one of somebody else or another one.
    pub(super) fn behind_first_clause(&self, first: usize, stop: usize) -> Option<usize> {
        self.first_clause(first, stop).map(|(end, _)| end).filter(|end| *end <= stop)
    }

    /// The clause of somebody else with which the sentence of a verb begins.
    pub(super) fn clause_of_another(&self, verb: usize) -> Option<(usize, usize)> {
        let sentence = self.reading.sentences.get(self.reading.sentence_of(verb)?)?;
        let (end, other) = self.first_clause(sentence.first, sentence.end)?;
        (other && end <= verb).then_some((sentence.first, end))
    }

    /// Whether somebody stands in a clause before the main one, and is not whom the sentence is about:
    /// the clause is one of somebody else, or the main one has a subject of its own.
    pub(super) fn is_in_first_clause(&self, token: usize) -> bool {
        let reading = self.reading;
        let Some(index) = reading.sentence_of(token).filter(|_| self.is_romance()) else {
            return false;
        };
        let sentence = reading.sentences[index];
        let Some((end, other)) = self.first_clause(sentence.first, sentence.end) else {
            return false;
        };
        let own = || {
            let near = end..sentence.end.min(end + NEAR);
            let found = near.into_iter().find_map(|at| self.at(at, sentence.end));
            found.is_some_and(|found| !self.is_governed(found.first))
        };
        token < end && (other || own())
    }

    /// Whether a noun at the head of a sentence says what its subject is, who is named behind the comma:
    /// `Dono do único café do largo, Zulmiro Pato encolhe os ombros`.
    pub(super) fn is_set_before(&self, token: usize) -> bool {
        let near = token + 1..self.reading.tokens.len().min(token + APPOSED);
        let mark = |at: &usize| !self.reading.tokens[*at].is_word();
        let comma = near.into_iter().find(mark).filter(|at| self.reading.word(*at) == ",");
        let behind = |comma: usize| {
            let titled = usize::from(self.reading.roles(comma + 1).any(Roles::TITLE));
            let name = self.names.at(comma + 1 + titled);
            name.is_some_and(|name| !name.possessive && self.names.meant(name).may_be_somebody())
        };
        self.is_romance() && comma.is_some_and(behind)
    }

    /// Whether a name behind an article of the plural is a family’s: `Los Stampini quisieron …`.
    pub(super) fn is_family(&self, token: usize) -> bool {
        let many: &[&str] = match self.code() {
            "es" => &["Los", "los"],
            "pt" => &["Os", "os"],
            "it" => &["I", "i", "Gli", "gli"],
            "fr" => &["Les", "les"],
            _ => return false,
        };
        let article = token.checked_sub(1).is_some_and(|at| many.contains(&self.reading.word(at)));
        // `los Pumas` are no family.
        let surname = self.names.at(token).filter(|name| name.end - name.first == 1);
        article && surname.is_some_and(|name| self.names.meant(name).name.contains(' '))
    }

    /// Somebody by words that tell no more than a pronoun: `ce dernier`, `o camisa 10`, `Lo sloveno`.
    pub(super) fn pointed_at(&self, token: usize, stop: usize) -> Option<Phrase> {
        self.latter(token, stop).or_else(|| self.by_shirt_or_country(token, stop))
    }

    /// A player by the number on the shirt, or somebody by the country, which tell no more than a pronoun:
    /// `disse o camisa 10`, `El argentino`, `Lo sloveno`.
    pub(super) fn by_shirt_or_country(&self, token: usize, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        if !self.is_romance() || !reading.roles(token).any(Roles::THE) || token + 1 >= stop {
            return None;
        }
        let noun = token + 1;
        let word = reading.word(noun);
        let number = reading.tokens.get(noun + 1).is_some_and(|at| at.kind == TokenKind::Number);
        let shirt = ["camisa", "dorsal", "numero", "número", "numéro"].contains(&word) && number;
        let said = token.checked_sub(1).is_some_and(|at| reading.roles(at).any(Roles::SAY));
        let alone = || self.stands_alone(noun);
        let from = said && self.is_from_somewhere(noun);
        let end = if shirt && said {
            noun + 2
        } else if (reading.roles(noun).any(Roles::DEMONYM) || self.is_aged(noun) || from) && alone()
        {
            noun + 1
        } else {
            return None;
        };
        if self.is_aged(noun) {
            let who = Who::Described { head: noun, known: true };
            return (noun < stop).then_some(Phrase { first: token, end: noun + 1, who });
        }
        let gender = self.article_gender(token, noun).or_else(|| self.ending_gender(noun));
        (end <= stop).then_some(Phrase { first: token, end, who: Who::Pronoun(gender) })
    }

    /// Whether an Italian number stands for somebody of that age: `il 45enne`.
    pub(super) fn is_aged(&self, token: usize) -> bool {
        let number = self.reading.tokens.get(token).map(|found| found.kind);
        self.code() == "it"
            && number == Some(TokenKind::Number)
            && self.reading.word(token).ends_with("enne")
    }

    /// Whether no noun or name stands behind a word.
    fn stands_alone(&self, word: usize) -> bool {
        let Some(next) = self.reading.tokens.get(word + 1) else { return true };
        let small = Roles::SMALL.and(Roles::SAY).and(Roles::AUX).and(Roles::AND).and(Roles::NOT);
        !next.is_word() || (!next.capital && next.roles.any(small) && !next.roles.any(Roles::OF))
    }

    fn ending_gender(&self, word: usize) -> Option<crate::tell::names::Gender> {
        use crate::tell::names::Gender;
        match self.reading.word(word).chars().last() {
            Some('o') => Some(Gender::Male),
            Some('a') => Some(Gender::Female),
            _ => None,
        }
    }
}
