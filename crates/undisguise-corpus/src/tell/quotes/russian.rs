//! What Russian tells by its cases, and who speaks beside a dash.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::{Piece, Shown};
use crate::tell::names::{Gender, Mention, is_family};
use crate::tell::reading::{Group, Roles};

/// Tokens from a dash to its verb.
const NEAR: usize = 6;

/// Words of the name of an office.
const OFFICE: usize = 4;

/// Who is told something by an office.
const LISTENERS: [&str; 6] =
    ["журналистам", "нам", "изданию", "агентству", "корреспонденту", "порталу"];

/// Tokens from the head of an office to the name of whoever holds it.
const LONGEST_OFFICE: usize = 16;

/// Tokens from a verb to its subject behind it.
const BEHIND: usize = 10;

/// Verbs of whoever gives the words of somebody else.
static RELAYS: Group = Group::named("russian.relays");

/// Nouns for what somebody says or how, before the name of whose it is.
static OWNED: Group = Group::named("russian.owned");

impl Phrases<'_> {
    /// Whether a Russian name stands in another case than the nominative.
    pub(super) fn is_oblique(&self, token: usize) -> bool {
        if self.code() != "ru" {
            return false;
        }
        let Some(mention) = self.names.at(token) else { return false };
        // Whoever a sentence begins with is what it tells of: `Артёму Вересаеву было …`.
        let sentence = self.reading.sentence_of(token);
        if sentence.is_some_and(|index| self.reading.sentences[index].first == mention.first) {
            return false;
        }
        let name = &self.names.meant(mention).name;
        // `соседка Ерофеевых`: those of one family
        if is_family(name) && !name.contains(' ') {
            return true;
        }
        (mention.first..mention.end).any(|at| {
            let word = self.reading.word(at);
            let long = word.chars().nth(1).is_some();
            // `Тамара Евгеньевна`, where the name is known with the surname.
            let father = ["вна", "ична", "вич", "ьич"].iter().any(|ending| word.ends_with(ending));
            long && !father && !name.split(' ').any(|own| own == word)
        })
    }

    /// `В администрации заявили`, `В решении сказано`, `Im Urteil heißt es`: the office or the writing
    /// at the head of the sentence.
    pub(super) fn seat_before(&self, verb: usize) -> Option<Phrase> {
        let reading = self.reading;
        let word = reading.word(verb);
        let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
        let (written, leads): (bool, &[&str]) = match self.code() {
            "ru" if ends(&["ли", "ют"]) => (false, &["В", "Во", "На"]),
            "ru" if ends(&["тся", "но"]) => (true, &["В", "Во", "На"]),
            "de" if matches!(word, "heißt" | "hieß" | "steht" | "stand") => (true, &["Im", "In"]),
            _ => return None,
        };
        let first = reading.sentences.get(reading.sentence_of(verb)?)?.first;
        let by = (first..verb).rev().take(OFFICE).find(|token| {
            let found = &reading.tokens[*token];
            // `Найти его не удалось; в пароходстве ответили: …`
            let clause = found.is_word()
                && *token > first
                && matches!(reading.word(*token - 1), ";" | ",")
                && leads.iter().any(|lead| lead.to_lowercase() == reading.word(*token));
            clause || (found.capital && leads.contains(&reading.word(*token)))
        })?;
        let words = (by + 1..verb).all(|token| reading.tokens[token].is_word());
        let other = if written { Roles::CALENDAR } else { Roles::CALENDAR.and(Roles::WORDS) };
        let time = reading.roles(by + 1).any(other);
        let who = Who::Described { head: verb - 1, known: false };
        (words && !time && by + 1 < verb).then_some(Phrase { first: by + 1, end: verb, who })
    }

    /// Whether a name behind a Russian verb is the paper or agency that somebody told something:
    /// `рассказали Kelm News очевидцы`, `сообщил ТАСС глава района`. A name in other letters or in
    /// capitals has no case that would say so.
    pub(super) fn is_told_paper(&self, phrase: &Phrase, stop: usize) -> bool {
        let Who::Named(named) = phrase.who else { return false };
        if self.code() != "ru" || phrase.end >= stop {
            return false;
        }
        let name = &self.names.named[named].name;
        let foreign = name.starts_with(|sign: char| sign.is_ascii_alphabetic());
        let first = name.split_whitespace().next().unwrap_or_default();
        let capitals = first.chars().nth(1).is_some() && !first.chars().any(char::is_lowercase);
        let somebody = |phrase: Phrase| !self.is_governed(phrase.first);
        // `сообщили РИА Вести в пресс-службе`
        let many =
            phrase.first.checked_sub(1).is_some_and(|verb| self.reading.word(verb).ends_with("ли"));
        let seat = many && matches!(self.reading.word(phrase.end), "в" | "во" | "на");
        if seat && (foreign || capitals) {
            return true;
        }
        (foreign || capitals) && self.at(phrase.end, stop).is_some_and(somebody)
    }

    /// Whoever is quoted, and not whoever quotes: `приводит его слова начальник отдела`, `цитирует мэра Котова
    /// агентство`, `ТАСС передаёт слова главы района Ильи Котова`.
    pub(super) fn relayed(&self, first: usize, stop: usize) -> Option<Cue> {
        if self.code() != "ru" {
            return None;
        }
        let reading = self.reading;
        let relays = |token: &usize| RELAYS.contains(reading.word(*token));
        let verb = (first..stop.min(first + BEHIND * 2)).find(relays)?;
        let near = verb + 1..stop.min(verb + 1 + OFFICE);
        let words =
            near.clone().find(|at| matches!(reading.word(*at), "слова" | "фразу" | "ответ"));
        let quotes = reading.word(verb).contains("цитир");
        let own = |at: usize| match reading.word(at) {
            "его" => Some(Gender::Male),
            "её" | "ее" => Some(Gender::Female),
            _ => None,
        };
        let token = words.map_or(verb + 1, |words| words + 1);
        let beside = words.and_then(|words| words.checked_sub(1)).filter(|at| *at > verb);
        let pronoun = match words {
            Some(_) => beside.and_then(|at| own(at).map(|gender| (at, gender))),
            None => own(verb + 1).map(|gender| (verb + 1, gender)).filter(|_| quotes),
        };
        if let Some((at, gender)) = pronoun {
            let who = Who::Pronoun(Some(gender));
            let phrase = Phrase { first: at, end: at + 1, who };
            return Some(Cue { first: verb, end: at + 1, ..Cue::by(phrase, verb) });
        }
        if words.is_none() && !quotes {
            return None;
        }
        self.quoted_at(token, stop).map(|phrase| Cue::by(phrase, verb))
    }

    /// Whoever stands in the genitive or accusative at a token, by name or by what he or she is.
    fn quoted_at(&self, token: usize, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        let part = |at: &usize| {
            let found = &reading.tokens[*at];
            found.is_word() && !found.roles.any(Roles::SAY.and(Roles::OF).and(Roles::AND))
        };
        let near = token..stop.min(token + NEAR).min(reading.tokens.len());
        let mut near = near.take_while(part);
        let named = |at: usize| {
            let name = self.names.at(at).filter(|name| name.first == at && name.end <= stop)?;
            let known = self.names.meant(name);
            (self.is_oblique(at) && known.may_be_somebody()).then(|| Phrase::of(name))
        };
        let known = near.clone().find_map(named);
        let mut head = || near.find(|at| reading.roles(*at).any(Roles::PERSON.and(Roles::OBLIQUE)));
        let noun = |head: usize| {
            let who = Who::Described { head, known: false };
            Phrase { first: head, end: head + 1, who }
        };
        known.or_else(|| head().map(noun))
    }

    /// Whose the words are by a name in the genitive behind a noun: `Ответ Анны Беловой был прост`, `Голос
    /// Анны Беловой дрожит`.
    pub(super) fn owner_in_russian(&self, first: usize, stop: usize) -> Option<Phrase> {
        if self.code() != "ru" {
            return None;
        }
        let reading = self.reading;
        let part = |at: &usize| reading.tokens[*at].is_word();
        let words = (first..stop).find(|at| OWNED.contains(reading.word(*at)))?;
        let mut near = (words + 1..stop.min(words + 1 + NEAR)).take_while(part);
        let name = near.find_map(|at| {
            let name = self.names.at(at).filter(|name| name.first == at && name.end <= stop)?;
            (self.is_oblique(at) && self.names.meant(name).may_be_somebody()).then_some(name)
        })?;
        Some(Phrase { first: words, end: name.end, who: Who::Named(name.named) })
    }

    /// `«…» — таков ответ Анны Беловой`, `«…» — это слова адвоката Петра Сомова`
    pub(super) fn whose_in_russian(&self, first: usize, stop: usize) -> Option<Cue> {
        const POINTS: [&str; 8] =
            ["таков", "такова", "таково", "таковы", "такой", "такие", "это", "эти"];
        let led = self.code() == "ru" && POINTS.contains(&self.reading.word(first));
        let phrase = self.owner_in_russian(first, stop).filter(|_| led)?;
        Some(Cue::by(phrase, first))
    }

    /// `«…». Так Анна Белова прокомментировала решение.`
    pub(super) fn so_in_russian(&self, piece: &Piece, limit: usize) -> Option<Cue> {
        let reading = self.reading;
        let so = piece.to + usize::from(reading.word(piece.to) == ".");
        if self.code() != "ru" || reading.word(so) != "Так" {
            return None;
        }
        let sentence = reading.sentences.get(reading.sentence_of(so)?)?;
        let stop = limit.min(sentence.end).min(so + BEHIND * 2);
        let verb = (so + 1..stop).find(|at| self.is_verb(*at))?;
        let phrase = self.subject(so + 1, verb).or_else(|| self.behind(verb, stop))?;
        let end = phrase.end.max(verb + 1);
        Some(Cue { phrase: Some(phrase), first: so, end, verb: Some(verb), strong: true })
    }

    /// What reads so: `петух, который, как сказано в решении суда, «кричал до утра»`.
    pub(super) fn written_so(&self, verb: usize, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        let how = verb.checked_sub(1).is_some_and(|how| matches!(reading.word(how), "как" | "Как"));
        let word = reading.word(verb);
        if !how || self.code() != "ru" {
            return None;
        }
        let written = word.ends_with("но") || word.ends_with("тся");
        // `как сообщили РИА Вести в мэрии`
        let told = |token: &usize| {
            let found = reading.tokens.get(*token);
            found.is_some_and(|found| found.capital) || LISTENERS.contains(&reading.word(*token))
        };
        let listeners = (verb + 1..verb + 1 + OFFICE).take_while(told).count();
        let at = verb + 1 + if word.ends_with("ли") { listeners } else { 0 };
        let leads = (written && matches!(reading.word(at), "в" | "из"))
            || (word.ends_with("ли") && matches!(reading.word(at), "в" | "во" | "на"));
        let part = |token: &usize| reading.tokens[*token].is_word();
        let last = (at + 1..stop.min(at + 1 + OFFICE)).take_while(part).last();
        let last = last.filter(|_| leads)?;
        let who = Who::Described { head: at + 1, known: false };
        Some(Phrase { first: at + 1, end: last + 1, who })
    }

    /// A tag behind a dash in Russian, whatever its verb: `— твердил ей налоговый инспектор`.
    pub(super) fn russian_tag(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let dash = first.checked_sub(1).is_some_and(|at| matches!(reading.word(at), "—" | "–"));
        if self.code() != "ru" || !dash {
            return None;
        }
        let verb = (first..stop.min(first + NEAR)).find(|token| self.is_russian_verb(*token))?;
        let end = stop.min(verb + BEHIND);
        let subject = (first..end).find_map(|token| {
            let phrase = self.at(token, stop).filter(|_| token != verb)?;
            (!self.is_governed(phrase.first) && !self.is_listener(phrase)).then_some(phrase)
        });
        let subject = subject.or_else(|| self.bare_noun(verb + 1, stop));
        let phrase = subject?;
        let (from, to) = (phrase.first.min(verb), phrase.end.max(verb + 1));
        Some(Cue { phrase: Some(phrase), first: from, end: to, verb: Some(verb), strong: true })
    }

    /// Where the name stands behind a noun and whose it is: `мать голкипера, Людмила Мамонтова.`
    pub(super) fn behind_genitive(&self, head: usize) -> Option<usize> {
        let reading = self.reading;
        let whose =
            reading.tokens.get(head + 1).filter(|found| found.is_word() && !found.capital)?;
        let other = Roles::SAY.and(Roles::OF).and(Roles::AND).and(Roles::SMALL);
        // `муж актрисы, каскадёр Олег Рысаков,`
        let trade = reading.tokens.get(head + 3).filter(|found| found.is_word() && !found.capital);
        let noun = trade.is_some_and(|found| !found.roles.any(other));
        let first = head + 3 + usize::from(noun && reading.word(head + 2) == ",");
        let name = self.names.at(first).filter(|name| name.first == first)?;
        let closes = reading.tokens.get(name.end).is_none_or(|next| !next.is_word());
        let apposed = reading.word(head + 2) == "," && !whose.roles.any(other) && closes;
        (apposed && self.code() == "ru").then_some(name.first)
    }

    /// Where the name stands behind a long office: `заместитель главы района по вопросам жилья Анна Котова`,
    /// `Einsatzleiter und Kommandant Karl Holm`. A given name in the nominative must begin it.
    pub(super) fn behind_office(&self, head: usize, bare: bool, stop: usize) -> Option<usize> {
        let reading = self.reading;
        let given = |at: usize| {
            let found = self.names.at(at).is_some_and(|name| name.first == at && name.full);
            found && reading.roles(at).any(Roles::GIVEN)
        };
        if self.code() == "de" {
            let both =
                reading.word(head + 1) == "und" && reading.roles(head + 2).any(Roles::PERSON);
            return Some(head + 3).filter(|name| both && *name < stop && given(*name));
        }
        if self.code() != "ru" || !bare {
            return None;
        }
        let part = |at: &usize| {
            let word =
                reading.tokens[*at].is_word() || matches!(reading.word(*at), "«" | "»" | "-");
            word && !reading.roles(*at).any(Roles::SAY.and(Roles::WHEN))
        };
        let last = stop.min(head + LONGEST_OFFICE).min(reading.tokens.len());
        let mut near = (head + 1..last).take_while(part);
        near.find(|at| given(*at)).filter(|name| !self.is_oblique(*name))
    }

    /// Whether marks hold no more than a name, and no sentence ends there: `форвард «Маяка» Пётр Сомов`.
    pub(super) fn is_name_in_marks(&self, piece: &Piece) -> bool {
        let reading = self.reading;
        let few = piece.end - piece.first <= OFFICE;
        let capital = reading.tokens[piece.first].capital;
        let last = reading.word(piece.end - 1);
        piece.shown == Shown::Marks
            && few
            && capital
            && !last.starts_with(['.', ',', '!', '?', '…'])
    }

    /// Whose words a line was, by a name in the genitive: `Эти слова измученной Алины`.
    pub(super) fn russian_of(&self, words: usize, stop: usize) -> Option<Cue> {
        // `Эти слова, сказанные врачом Анной Беловой`
        let participle = self.reading.word(words + 2);
        let told = self.reading.word(words + 1) == ","
            && ["ные", "ный", "ная", "тые", "шие"].iter().any(|end| participle.ends_with(end));
        let words = words + if told { 2 } else { 0 };
        let near = words + 1..stop.min(words + OFFICE);
        let near = near.take_while(|token| self.reading.tokens[*token].is_word());
        let mut near = near.filter(|_| self.code() == "ru");
        let name =
            near.find_map(|token| self.names.at(token).filter(|name| name.first == token))?;
        self.is_oblique(name.first).then(|| Cue::by(Phrase::of(name), words))
    }

    /// Whether it is told by what somebody is known behind a noun: `дама в шляпе`, `девушка с собакой`.
    pub(super) fn is_dressed(&self, token: usize) -> bool {
        const WORN: [&str; 22] = [
            "шляп",
            "плат",
            "пальто",
            "куртк",
            "кепк",
            "халат",
            "шуб",
            "костюм",
            "форм",
            "очка",
            "берет",
            "шарф",
            "плащ",
            "тулуп",
            "свитер",
            "шапк",
            "белом",
            "красн",
            "син",
            "чёрн",
            "зелён",
            "жёлт",
        ];
        const WITH: [&str; 22] = [
            "собак",
            "ребён",
            "коляск",
            "сумк",
            "бород",
            "зонт",
            "трост",
            "рюкзак",
            "усам",
            "стаж",
            "девочк",
            "мальчик",
            "дочк",
            "дочер",
            "сыном",
            "внук",
            "внучк",
            "младенц",
            "букет",
            "плакат",
            "пакет",
            "корзин",
        ];
        let next = self.reading.word(token + 1);
        let begins = |stems: &[&str]| stems.iter().any(|stem| next.starts_with(stem));
        match self.reading.word(token) {
            "в" => self.code() == "ru" && begins(&WORN),
            "с" | "со" => begins(&WITH) || self.reading.word(token + 2).starts_with("стаж"),
            _ => false,
        }
    }

    /// `вступился Пётр Сомов, по мнению которого «…»`: the name right before the comma.
    pub(super) fn by_whom_in_russian(&self, by: usize) -> Option<Phrase> {
        let reading = self.reading;
        let first = by.checked_sub(1)?;
        let first = if reading.word(first) == "по" { first } else { by };
        let whom = (by..by + 3).any(|at| matches!(reading.word(at), "которого" | "которой"));
        let comma = first.checked_sub(1).filter(|comma| whom && reading.word(*comma) == ",")?;
        let name = self.names.at(comma.checked_sub(1)?).filter(|name| name.end == comma)?;
        (self.code() == "ru").then(|| Phrase::of(name))
    }

    /// Whether another clause begins with `and` behind a verb, where its subject can be left out.
    pub(super) fn goes_on_behind(&self, verb: usize, and: usize) -> bool {
        let joins = self.drops_pronouns() && self.reading.roles(and).any(Roles::AND);
        joins && !self.is_also_in_russian(verb, and)
    }

    /// `Подтвердил это и сторож`: a word that says `too` behind the verb that begins a sentence.
    fn is_also_in_russian(&self, verb: usize, and: usize) -> bool {
        let reading = self.reading;
        let also = self.code() == "ru" && reading.word(and) == "и" && and > verb + 1;
        let sentence = reading.sentence_of(verb).filter(|_| also);
        sentence.is_some_and(|index| reading.sentences[index].first == verb)
    }

    /// Nobody who has only listened: a noun in the dative is none in the lists.
    fn is_listener(&self, phrase: Phrase) -> bool {
        self.reading.roles(phrase.first).any(Roles::OWN)
            && !matches!(phrase.who, Who::Described { .. } | Who::Named(_))
    }

    /// Whether the ending of a word in no list is that of a verb in the past or present.
    pub(super) fn is_russian_verb(&self, token: usize) -> bool {
        const ENDINGS: [&str; 12] =
            ["л", "ла", "ли", "лся", "лась", "лись", "ет", "ёт", "ит", "ется", "ится", "ют"];
        let Some(found) = self.reading.tokens.get(token) else { return false };
        let other = Roles::SMALL.and(Roles::OF).and(Roles::PERSON).and(Roles::AND);
        let word = self.reading.word(token);
        found.is_word()
            && !found.capital
            && (found.roles.any(Roles::SAY) || !found.roles.any(other))
            && word.chars().count() > 3
            && ENDINGS.iter().any(|ending| word.ends_with(ending))
    }

    /// A given name and a patronymic with which a line begins, before a comma.
    pub(super) fn patronymic_at(&self, first: usize) -> Option<&Mention> {
        let name =
            self.names.at(first).filter(|name| name.first == first && self.code() == "ru")?;
        let father = ["вна", "ична", "вич", "ьич"];
        let father = father.iter().any(|end| self.reading.word(first + 1).ends_with(end));
        (father && name.end == first + 2 && self.reading.word(name.end) == ",").then_some(name)
    }

    /// Adjectives and a noun in no list behind a verb: `управляющая компания`.
    fn bare_noun(&self, from: usize, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        let skipped = |token: &usize| {
            reading.roles(*token).any(Roles::SMALL.and(Roles::OWN))
                || reading.word(*token).ends_with('о')
        };
        let first = (from..stop.min(from + 3)).find(|token| !skipped(token))?;
        let part = |token: &usize| {
            let found = &reading.tokens[*token];
            found.is_word() && !found.roles.any(Roles::OF.and(Roles::AND).and(Roles::SMALL))
        };
        let head = (first..stop.min(first + 3)).take_while(part).last()?;
        let who = Who::Described { head, known: true };
        Some(Phrase { first, end: head + 1, who })
    }

    /// Whether a Russian verb of speech and its subject stand right behind a comma, where the marks
    /// around the tag were forgotten: `«Я считал, признался он, вытирая слёзы. …»`.
    pub(super) fn told_inside(&self, comma: usize) -> bool {
        let reading = self.reading;
        let said = self.code() == "ru"
            && matches!(reading.word(comma), "," | "!" | "?")
            && reading.roles(comma + 1).any(Roles::SAY);
        let name = self.names.at(comma + 2);
        let end = name.map_or(comma + 3, |name| name.end);
        let subject = name.is_some() || reading.roles(comma + 2).any(Roles::HE.and(Roles::SHE));
        said && subject && matches!(reading.word(end), "," | ".")
    }
}
