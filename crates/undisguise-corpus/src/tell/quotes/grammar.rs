//! What the grammar of single languages tells of who speaks: cases, contracted articles, pronouns
//! behind prepositions, verbs that are known by their endings.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::{Piece, sign};
use crate::tell::names::{Gender, Sort, gender_of};
use crate::tell::reading::{Group, Roles, TokenKind, lowered};

/// Tokens from a verb to the office that speaks (`сообщили в пресс-службе`).
const NEAR: usize = 6;

/// Tokens from whose view it is to the words: `Pour le maire, élu depuis 1995, il s’agit d’un « … »`.
const VIEWED: usize = 12;

/// Words of the name of an office.
const OFFICE: usize = 4;

/// Tokens from a verb to its subject behind it.
const BEHIND: usize = 10;

/// Tokens from somebody to what he or she is, `ist … froh`.
const LINKED: usize = 3;

/// Words before `zufolge`.
const BEFORE: usize = 6;

/// Leads to how somebody spoke.
static HOW: Group = Group::named("grammar.how");

/// Names at the head of a text among which the dead one is.
const MOST_NAMED: usize = 32;

/// Most tokens of what people call something.
const CALLED: usize = 6;

/// Tokens of a sentence that leads to words on a line of their own.
const TOLD: usize = 32;

/// Tokens of the rest of an apposition.
const APPOSED: usize = 10;

impl Phrases<'_> {
    /// Whether a German noun belongs to the one before it: `eine Sprecherin der Bahn`.
    pub(super) fn is_genitive(&self, token: usize) -> bool {
        let article = self.code() == "de" && matches!(self.reading.word(token), "der" | "des");
        article
            && token.checked_sub(1).is_some_and(|noun| {
                let roles = self.reading.roles(noun);
                self.reading.tokens[noun].capital && roles.any(Roles::NOUN.and(Roles::WORDS))
            })
    }

    /// Whether people at large call something by a few words: `„schwarze Perle“, wie die Bahn heißt`.
    pub(super) fn is_called_so(&self, piece: &Piece) -> bool {
        const STEMS: [&str; 20] = [
            "heiß",
            "hieß",
            "nenn",
            "nann",
            "genannt",
            "appel",
            "surnom",
            "llama",
            "apod",
            "chama",
            "apelid",
            "chiam",
            "soprann",
            "назыв",
            "прозва",
            "прозыв",
            "зовут",
            "звали",
            "окрест",
            "baptis",
        ];
        let reading = self.reading;
        let how = matches!(reading.word(piece.to + 1), "wie" | "comme" | "como" | "come" | "как");
        let few = piece.end - piece.first <= CALLED;
        if !how || !few || reading.word(piece.to) != "," || reading.word(piece.to + 2) == "es" {
            return false;
        }
        let clause = piece.to + 2..reading.tokens.len().min(piece.to + 2 + BEHIND);
        let mut words = clause
            .map(|token| reading.word(token))
            .take_while(|word| !matches!(*word, "," | "." | ":" | ";" | "!" | "?"));
        words.any(|word| STEMS.iter().any(|stem| word.starts_with(stem)))
    }

    /// A view given behind a preposition: `Pour le maire, « … »`, `Para la alcaldesa, «…»`.
    pub(super) fn viewed_by(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let leads = match self.code() {
            "fr" => reading.word(first) == "Pour",
            "es" | "pt" => reading.word(first) == "Para",
            "it" => reading.word(first) == "Per",
            "de" => reading.word(first) == "Für",
            "ru" => reading.word(first) == "Для",
            "en" => reading.word(first) == "For" && self.names.at(first + 1).is_some(),
            _ => false,
        };
        let phrase = self.at(first + 1, stop).filter(|_| leads)?;
        let person = match phrase.who {
            Who::Named(named) => self.names.named[named].sort != Sort::Place,
            Who::Described { head, .. } => reading.roles(head).any(Roles::PERSON),
            Who::Pronoun(_) => false,
        };
        let phrase = Phrase { end: self.behind_of(phrase.end, stop), ..phrase };
        let comma = reading.word(phrase.end) == ",";
        // `Para o presidente do clube, Raul Prado, o empate “…”`
        let apposed = self.names.at(phrase.end + 1).filter(|_| comma && !self.english);
        let phrase = match apposed {
            Some(name) if reading.word(name.end) == "," && !name.possessive => {
                Phrase { end: name.end, who: Who::Named(name.named), ..phrase }
            }
            _ => phrase,
        };
        let beside = phrase.end + 1 >= stop || self.names.at(phrase.end + 1).is_some();
        let comma = reading.word(phrase.end) == ",";
        let far = if self.is_romance() { VIEWED } else { NEAR };
        (person && (comma || phrase.end == stop) && (beside || stop - phrase.end <= far)).then_some(
            Cue { phrase: Some(phrase), first, end: phrase.end, verb: None, strong: true },
        )
    }

    /// Whoever stands before `, un étudiant qui …,` at the head of a sentence, whatever the noun.
    pub(super) fn apposed_to(&self, phrase: Phrase, first: usize, verb: usize) -> Option<Phrase> {
        let apposed = self.code() != "en"
            && matches!(phrase.who, Who::Described { .. })
            && self.reading.roles(phrase.first).any(Roles::ONE)
            && self.reading.word(phrase.first.checked_sub(1)?) == ",";
        let begins = (first..phrase.first).find(|token| self.reading.tokens[*token].is_word())?;
        let before = self.somebody_at(begins, verb).filter(|_| apposed)?;
        let Who::Described { head, .. } = before.who else { return None };
        let found = before.end + 1 == phrase.first && !self.is_governed(before.first);
        let who = Who::Described { head, known: false };
        found.then_some(Phrase { who, ..before })
    }

    /// Whether a preposition holds the article of the noun behind it: `du maire`, `vom Arzt`.
    pub(super) fn is_contracted(&self, token: usize) -> bool {
        let held: &[&str] = match self.code() {
            "fr" => &["du", "des", "au", "aux"],
            "es" => &["del", "al"],
            "pt" => &["do", "da", "dos", "das", "ao", "pelo", "pela", "no", "na"],
            "it" => &["del", "dello", "della", "dell’", "dei", "al", "alla", "dal", "dalla"],
            "de" => &["vom", "zum", "zur", "beim", "im", "am"],
            _ => return false,
        };
        let word = self.reading.word(token);
        held.iter().any(|held| held.eq_ignore_ascii_case(word))
    }

    /// The pronoun that stands beside a word that leads to a speaker: `selon lui`, `по его словам`,
    /// `nach ihren Worten`, `ihm zufolge`.
    pub(super) fn led_pronoun(&self, by: usize) -> Option<Phrase> {
        let mut near = [by.checked_sub(1), Some(by + 1)].into_iter().flatten();
        near.find_map(|token| {
            let word = lowered(self.reading.word(token));
            let gender = match (self.code(), &*word) {
                ("fr", "lui") | ("de", "ihm" | "seinen" | "seiner") | ("ru", "его" | "него") => {
                    Gender::Male
                }
                ("fr", "elle")
                | ("de", "ihr" | "ihren" | "ihrer")
                | ("ru", "её" | "ее" | "неё") => Gender::Female,
                ("fr", "l’") => return self.pronoun(token, None),
                _ => return None,
            };
            self.pronoun(token, Some(gender))
        })
    }

    fn pronoun(&self, token: usize, gender: Option<Gender>) -> Option<Phrase> {
        Some(Phrase { first: token, end: token + 1, who: Who::Pronoun(gender) })
    }

    /// Whoever stands before a word that leads back to a speaker: `Weber zufolge`.
    pub(super) fn led_back(&self, by: usize) -> Option<Phrase> {
        if self.code() != "de" || !self.reading.word(by).eq_ignore_ascii_case("zufolge") {
            return None;
        }
        let near = by.saturating_sub(BEFORE)..by;
        let ends = |phrase: &Phrase| phrase.end == by;
        near.into_iter().find_map(|token| self.somebody_at(token, by).filter(ends))
    }

    /// The office that says something in a sentence without a subject: `сообщили в пресс-службе`,
    /// `heißt es aus der Pressestelle`, `señalan desde la alcaldía`.
    pub(super) fn seat(&self, verb: usize, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        let (word, next) = (reading.word(verb), reading.word(verb + 1));
        let nobody = match self.code() {
            "ru" => word.ends_with("ли") || word.ends_with("ют") || word.ends_with("тся"),
            "de" => next == "es" && matches!(word, "heißt" | "hieß" | "heisst" | "hiess"),
            "fr" => next == "on" || (next == "t" && reading.word(verb + 2) == "on"),
            "es" | "pt" | "it" => word.ends_with(['n', 'm']) || word.ends_with("no"),
            _ => false,
        };
        if let Some(seat) = self.seat_before(verb) {
            return Some(seat);
        }
        let end = (verb + 1..stop).find(|token| matches!(reading.word(*token), "," | "." | ";"));
        let end = end.unwrap_or(stop);
        let leads = |token: &usize| {
            let said = reading.roles(*token).any(Roles::OF)
                || matches!(reading.word(*token), "seitens" | "desde");
            said && !reading.roles(token + 1).any(Roles::CALENDAR)
                && reading.tokens.get(token + 1).is_some_and(|next| next.kind == TokenKind::Word)
        };
        let by = (verb + 1..end.min(verb + NEAR)).find(leads).filter(|_| nobody)?;
        let mut first = by + 1;
        // What is written is somebody’s: `heißt es in der Mitteilung der Feuerwehr`.
        let written = (first..end.min(first + 2)).find(|at| reading.roles(*at).any(Roles::WORDS));
        if let Some(written) = written {
            first = written + 1 + usize::from(reading.roles(written + 1).any(Roles::OF));
        }
        let part = |token: &usize| {
            let found = &reading.tokens[*token];
            found.is_word() && (*token == first || !found.roles.any(Roles::OF.and(Roles::SAY)))
        };
        let end = (first..end.min(first + OFFICE)).take_while(part).last()? + 1;
        let who = Who::Described { head: end - 1, known: false };
        Some(Phrase { first, end, who })
    }

    /// Whether an adjective tells that somebody of an office or trade is new: `el arquitecto
    /// municipal`, `le médecin légiste`.
    pub(super) fn is_told_apart(&self, head: usize) -> bool {
        let next = self.reading.word(head + 1);
        // `Le tapissier, un homme qui …`
        let one = next == "," && self.reading.roles(head + 2).any(Roles::ONE);
        (one && self.code() != "en")
            || self.is_romance()
                && next.chars().count() > 4
                && ["al", "ale", "légiste", "forense"].iter().any(|ending| next.ends_with(ending))
    }

    /// Whoever the paragraph before words that fill their own ends with: `Ottilie Holm nahm seine Hand und
    /// sagte den Satz, den keiner vergisst.`, `Дарья качает свёрток и говорит шёпотом.`
    pub(super) fn told_before(&self, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let sentence = reading.sentences.get(reading.sentence_of(stop - 1)?)?;
        let (first, end) = (sentence.first, sentence.end);
        if self.english || end - first > TOLD || reading.word(end - 1) != "." {
            return None;
        }
        let mark = |token: usize| {
            sign(reading, token).is_some() || matches!(reading.word(token), "—" | "–" | "-")
        };
        if (first..end).any(mark) {
            return None;
        }
        let says = |token: &usize| self.is_verb(*token);
        let verb = (first..end).rev().find(says)?;
        let words = (verb + 1..end.min(verb + NEAR)).any(|at| reading.roles(at).any(Roles::WORDS));
        let dash = matches!(reading.word(stop), "—" | "–");
        let leads = words || (dash && self.code() == "ru" && verb + 3 >= end);
        let phrase = self.subject(first, verb).filter(|_| leads)?;
        let first = phrase.first.min(verb);
        Some(Cue { phrase: Some(phrase), first, end: verb + 1, verb: Some(verb), strong: true })
    }

    /// `wollte der Richter vom Angeklagten wissen`
    pub(super) fn wants_to_know(&self, first: usize, stop: usize) -> Option<Cue> {
        let wants = matches!(self.reading.word(first), "wollte" | "will" | "wollen" | "wollten");
        let known = (first + 1..stop).any(|token| self.reading.word(token) == "wissen");
        let phrase = self.behind(first, stop).filter(|_| wants && known && self.code() == "de")?;
        let end = phrase.end;
        Some(Cue { phrase: Some(phrase), first, end, verb: Some(first), strong: true })
    }

    /// Whether a verb says that something can be read or heard, and not who says it: `si legge nella
    /// nota`, `se lee en la pared`, `lê-se na carta`.
    pub(super) fn is_impersonal(&self, verb: usize) -> bool {
        let (word, next) = (self.reading.word(verb), self.reading.word(verb + 1));
        match self.code() {
            "it" => word == "si" && matches!(next, "legge" | "leggeva" | "leggono" | "sente"),
            "es" => word == "se" && matches!(next, "lee" | "leía" | "leen" | "oye" | "escucha"),
            "pt" => matches!(word, "lê-se" | "lia-se" | "ouve-se" | "ouviu-se"),
            _ => false,
        }
    }

    /// `„…“, ist ein älteres Paar froh`, `„…“, war die Wirtin sicher`
    pub(super) fn is_of_mind(&self, first: usize, stop: usize) -> Option<Cue> {
        let is = matches!(self.reading.word(first), "ist" | "war" | "sind" | "waren");
        let phrase = self.somebody_at(first + 1, stop).filter(|_| is && self.code() == "de")?;
        let mind = stop.checked_sub(1).filter(|last| *last >= phrase.end)?;
        let word = &self.reading.tokens[mind];
        let other = Roles::SMALL.and(Roles::OF).and(Roles::NOUN);
        let told = word.is_word() && !word.capital && !word.roles.any(other);
        (told && stop - phrase.end <= LINKED).then_some(Cue {
            phrase: Some(phrase),
            first,
            end: stop,
            verb: Some(first),
            strong: true,
        })
    }

    /// `erwiderte dieser`, `brüllte der`
    pub(super) fn this_one(&self, verb: usize, stop: usize) -> Option<Phrase> {
        let gender = match self.reading.word(verb + 1) {
            "der" | "dieser" | "jener" | "letzterer" => Gender::Male,
            "die" | "diese" | "jene" | "letztere" => Gender::Female,
            _ => return None,
        };
        // `habe der gesagt`, `meinte der nur`
        let next = matches!(
            self.reading.word(verb + 2),
            "gesagt"
                | "gemeint"
                | "gefragt"
                | "geantwortet"
                | "gerufen"
                | "nur"
                | "dann"
                | "knapp"
                | "trocken"
                | "dazu"
                | "ihm"
                | "ihr"
        );
        let alone = (verb + 2 >= stop || next) && self.code() == "de";
        alone.then(|| self.pronoun(verb + 1, Some(gender))).flatten()
    }

    /// Whether a part of a German sentence goes on in somebody’s words: `Alles Weitere habe sich
    /// „irgendwie ergeben“`, `sprach von einem „Geständnis mit Bauchweh“`.
    pub(super) fn is_reported(&self, piece: &Piece, follows: bool) -> bool {
        let reading = self.reading;
        let sentence = reading.sentence_of(piece.from).map(|index| reading.sentences[index]);
        let Some(sentence) = sentence.filter(|_| self.code() == "de") else { return false };
        let from = sentence.first.max(piece.from.saturating_sub(BEHIND));
        let mut before = from..piece.from;
        let small = reading
            .tokens
            .get(piece.first)
            .is_some_and(|first| first.is_word() && !first.capital && piece.end > piece.first + 1);
        follows && small && before.any(|token| reading.roles(token).any(Roles::INDIRECT))
    }

    /// Whoever is dead, by the noun that says so: the first of the text who is named.
    pub(super) fn dead(&self, phrase: Phrase, head: usize) -> Option<usize> {
        const DEAD: [&str; 9] = [
            "verstorben",
            "défunt",
            "difunt",
            "finad",
            "falecid",
            "defunt",
            "покойн",
            "умерш",
            "усопш",
        ];
        let word = lowered(self.reading.word(head));
        let roles = self.reading.roles(head);
        let gender = self.article_gender(phrase.first, head).or_else(|| gender_of(roles));
        let dead = DEAD.iter().any(|stem| word.starts_with(stem)) && self.code() != "en";
        let mut all = (0..self.names.named.len().min(MOST_NAMED)).filter(|_| dead);
        all.find(|named| self.names.named[*named].sort == Sort::Person && self.fits(*named, gender))
    }

    /// Whether a German article stands in a case that no subject has: `gab den Auftrag weiter`.
    pub(super) fn is_declined(&self, article: usize) -> bool {
        let word = self.reading.word(article);
        self.code() == "de" && matches!(word, "den" | "dem" | "einen" | "einem")
    }

    /// Whether a German noun says where somebody was born who is known: `die gebürtige Kelmerin`.
    pub(super) fn is_native(&self, head: usize) -> bool {
        let born = head.checked_sub(1).map_or("", |born| self.reading.word(born));
        self.code() == "de" && born.starts_with("gebürtige")
    }

    /// Whether a comma stands between German adjectives: `der hagere, 60-jährige Bauer`.
    pub(super) fn parts_adjectives(&self, comma: usize, article: usize) -> bool {
        let reading = self.reading;
        let small = |token: usize| {
            let found = reading.tokens.get(token).filter(|found| found.is_word() && !found.capital);
            found.is_some() && reading.word(token).ends_with(['e', 'n', 'r'])
        };
        let next = small(comma + 1) || reading.word(comma + 3).contains("ährige");
        let led = self.code() == "de" && comma > article + 1 && reading.word(comma) == ",";
        let noun =
            (comma + 2..comma + 5).find(|at| reading.tokens.get(*at).is_some_and(|at| at.capital));
        let person = noun.is_some_and(|noun| reading.roles(noun).any(Roles::PERSON));
        led && small(comma - 1) && next && (person || reading.word(comma + 3).contains("ährige"))
    }

    /// Whether words behind a colon mean those before it, and say who said them: `„…“: Dies sagte Holm.`
    pub(super) fn sums_up(&self, token: usize) -> bool {
        const THIS: [&str; 7] = ["Dies", "So", "Ainsi", "Così", "Así", "Это", "Так"];
        let this = THIS.contains(&self.reading.word(token)) && self.code() != "en";
        this && self.reading.roles(token + 1).any(Roles::SAY)
    }

    /// The subject behind a verb after a comma: `Sie schwieg lange, sagt die Bäuerin: …`.
    pub(super) fn inverted_behind(&self, verb: usize, stop: usize) -> Option<Phrase> {
        let before = |word: &str, back: usize| {
            verb.checked_sub(back).is_some_and(|token| self.reading.word(token) == word)
        };
        // `Кот, как рассказала вахтёр, «никого не принимал»`
        let comma = before(",", 1) || (before("как", 1) && before(",", 2));
        let turns = comma && !matches!(self.code(), "en" | "vi") && !self.is_set_off(verb);
        // `…, заверил вице-мэр Глеб Юдин: «…»`, whatever the noun
        let noun = || {
            let last = |token: usize| !self.reading.tokens[token].is_word();
            let end = (verb + 1..stop).find(|token| last(*token))?;
            let name = (verb + 1..end).find_map(|token| self.names.at(token))?;
            let whole = name.full && name.end == end && !self.is_oblique(name.first);
            (self.code() == "ru" && whole).then(|| Phrase::of(name))
        };
        let found = self.at(verb + 1, stop).or_else(noun).filter(|_| turns)?;
        (!self.is_governed(found.first)).then_some(found)
    }

    /// A tag behind a comma, inside the marks: `, confesó el minero, …`, `, ha detto, …`, `, s’est
    /// défendu le sexagénaire, …`.
    pub(super) fn inner_tag(&self, comma: usize, stop: usize) -> Option<(Cue, usize)> {
        let reading = self.reading;
        let french = self.code() == "fr";
        let mut verb = comma + 1;
        let helps = |token: usize| {
            let word = reading.word(token);
            let clitic = ["s’", "se", "si", "m’", "me", "lui", "nous", "le", "lo", "l’"];
            let helper =
                ["a", "avait", "est", "était", "aurait", "ha", "aveva", "ont", "había", "tinha"];
            clitic.contains(&word) || helper.contains(&word)
        };
        while verb < stop && verb < comma + 4 && helps(verb) {
            verb += 1;
        }
        let found = reading.tokens.get(verb).filter(|_| verb < stop)?;
        let other = Roles::SMALL.and(Roles::OF).and(Roles::PERSON).and(Roles::THE).and(Roles::AND);
        let says = found.roles.any(Roles::SAY);
        let asked = matches!(reading.word(comma), "!" | "?");
        let shaped = french && (verb > comma + 1 || asked) && !found.roles.any(other);
        // `, dizendo que levaram a chave` is part of what is said.
        let told = self.shuts_off(verb) || self.shuts_off(verb + 1);
        if !found.is_word() || found.capital || told || !(says || shaped) {
            return None;
        }
        let subject = (verb + 1..stop.min(verb + BEHIND))
            .take_while(|token| !matches!(reading.word(*token), "," | "." | "!" | "?" | ";" | ":"))
            .find_map(|token| {
                self.at(token, stop).filter(|phrase| !self.is_governed(phrase.first))
            });
        let ends =
            |token: &usize| matches!(reading.word(*token), "," | "." | "!" | "?" | ";" | ":");
        let from = subject.map_or(verb + 1, |phrase| phrase.end);
        let end = (from..stop).find(ends).unwrap_or(stop);
        // `, contou depois, …`
        let drops = matches!(self.code(), "es" | "pt" | "it");
        let closed = end <= verb + 3 && end < stop && reading.word(end) == ",";
        if subject.is_none() && !(drops && says && closed) {
            return None;
        }
        let (first, last) = (comma + 1, subject.map_or(verb + 1, |phrase| phrase.end));
        let cue = Cue { phrase: subject, first, end: last, verb: Some(verb), strong: true };
        Some((cue, self.behind_apposition(end, stop) + 1))
    }

    /// The mark that ends a tag, behind what else is said of the speaker: `, dit Paul Aubry, le chef
    /// de gare. …`.
    pub(super) fn behind_apposition(&self, end: usize, stop: usize) -> usize {
        let reading = self.reading;
        if reading.word(end) != "," {
            return end;
        }
        // `признался он, вытирая лицо. …`
        if self.code() == "ru" && reading.word(end + 1).ends_with(['я', 'в']) {
            let limit = stop.min(end + APPOSED);
            return (end + 1..limit).find(|token| reading.word(*token) == ".").unwrap_or(end);
        }
        let limit = stop.min(end + APPOSED);
        let ends =
            |token: &usize| matches!(reading.word(*token), "," | "." | "!" | "?" | ";" | ":");
        let next = (end + 1..limit).find(ends).unwrap_or(limit);
        let article = Roles::DETERMINER;
        let acts = (end + 1..next).any(|token| {
            let roles = reading.roles(token);
            roles.any(Roles::SAY.and(Roles::AUX).and(Roles::ME))
                && !roles.any(article.and(Roles::OF))
        });
        let named = self.names.at(end + 1).is_some_and(|name| name.end == next);
        let noun = reading.roles(end + 1).any(article.and(Roles::PERSON))
            && (end + 1..next.min(end + 5)).any(|token| reading.roles(token).any(Roles::PERSON));
        // `, confesó el minero, todavía con la cara negra. …`
        let how = HOW.contains(reading.word(end + 1)) && reading.word(next) == ".";
        // `, jure le prévenu, les mains croisées. …`, `, raconte Paul Aubry, 66 ans. …`
        let gesture = self.is_gesture(end + 2) || self.is_worn(end + 1, next);
        let gesture = gesture && reading.word(next) == ".";
        let age = reading.tokens.get(end + 1).is_some_and(|age| age.kind == TokenKind::Number);
        let age = age && next == end + 3 && self.is_romance();
        let apart = (noun || how || gesture || age) && !acts && next < limit;
        if named || apart { next } else { end }
    }

    /// Whether a name behind a noun and a comma is the subject of what follows, and not what the
    /// noun is called: `segundo a reitoria, Jussara “é a primeira”`.
    pub(super) fn begins_clause(&self, head: usize, end: usize) -> bool {
        let reading = self.reading;
        if self.code() == "en" || reading.word(head + 1) != "," {
            return false;
        }
        let Some(next) = reading.tokens.get(end) else { return false };
        let apart = reading.tokens[end - 1].span.end < next.span.start;
        let opens = apart && matches!(reading.word(end), "«" | "“" | "„");
        opens || (next.is_word() && next.roles.any(Roles::AUX.and(Roles::SAY)))
    }

    /// Whether a token stands in a clause about somebody else: `о награде, которую пообещал Иван
    /// Толмачёв, …`.
    pub(super) fn is_in_clause(&self, token: usize) -> bool {
        if self.code() == "en" {
            return false;
        }
        if self.is_in_first_clause(token) {
            return true;
        }
        let near = (token.saturating_sub(BEHIND)..token).rev();
        let comma = near.into_iter().find(|at| matches!(self.reading.word(*at), "," | "." | ":"));
        let Some(next) = comma.map(|comma| self.reading.word(comma + 1)) else { return false };
        match self.code() {
            "ru" => next.starts_with("котор"),
            "de" => {
                let who = ["der", "die", "das", "den", "dem", "deren", "dessen", "denen"];
                let comma = comma.unwrap_or(token);
                // `Anna Holm, die Wirtin vom Ochsen` is no clause.
                let noun = self.reading.tokens.get(comma + 2).is_some_and(|next| next.capital);
                who.contains(&next) && token > comma + 1 && !noun
            }
            "fr" => matches!(next, "que" | "qu’" | "dont"),
            "es" | "pt" => matches!(next, "que" | "quien" | "cuyo" | "cuya" | "cujo" | "cuja"),
            "it" => matches!(next, "che" | "cui"),
            _ => false,
        }
    }
}
