//! The words beside a quotation that say who said it.

use super::phrase::{Phrase, Phrases, Who};
use super::spans::{Piece, sign};
use crate::tell::names::Mention;
use crate::tell::reading::Roles;

/// Words that say who said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cue {
    /// Who, as the words say it; `None` where a verb stands without a subject.
    pub(super) phrase: Option<Phrase>,
    /// First token of the cue.
    pub(super) first: usize,
    /// Behind the last token of the cue.
    pub(super) end: usize,
    /// Where the verb stands, if it is one that goes on (`added`).
    pub(super) verb: Option<usize>,
    /// Whether it stands right beside the quotation and can mean nothing else.
    pub(super) strong: bool,
}

impl Cue {
    /// A cue without a verb that can mean nobody but whoever it ends with.
    pub(super) fn by(phrase: Phrase, first: usize) -> Self {
        Cue { phrase: Some(phrase), first, end: phrase.end, verb: None, strong: true }
    }
}

/// Tokens behind a quotation among which its cue is sought.
const LONGEST: usize = 40;

/// Tokens before a verb of speech behind a quotation.
const LATEST_VERB: usize = 16;

/// Tokens of a sentence behind a quotation that is nothing but its cue.
const TAG: usize = 7;

/// Tokens from a verb of speech to words that it leads to without a mark.
const LINKS: usize = 4;

/// Tokens of a sentence that leads to words and says nothing else: `Und dann:`.
const BARE: usize = 4;

/// Tokens between a verb of speech and its subject behind it, or the quotation behind it.
const NEAR: usize = 10;

/// What a verb in no list is none of.
const NO_VERB: Roles = Roles::DETERMINER
    .and(Roles::SMALL)
    .and(Roles::OF)
    .and(Roles::AND)
    .and(Roles::PERSON)
    .and(Roles::PLACE)
    .and(Roles::WORDS);

impl Phrases<'_> {
    fn word(&self, token: usize) -> &str {
        self.reading.word(token)
    }

    fn has(&self, token: usize, roles: Roles) -> bool {
        self.reading.roles(token).any(roles)
    }

    /// Whether a word is a verb of speech here and not a noun (`his comments`).
    pub(super) fn is_verb(&self, token: usize) -> bool {
        let Some(found) = self.reading.tokens.get(token) else { return false };
        if !found.roles.any(Roles::SAY) || self.names.at(token).is_some() {
            return false;
        }
        if self.keeps_something(token) || self.is_noun_in_vietnamese(token) {
            return false;
        }
        if found.capital && self.is_asked_first(token) {
            return false;
        }
        let Some(before) = token.checked_sub(1) else { return true };
        let roles = self.reading.roles(before);
        // `Reed did not reply`, `Reed antwortete nicht`
        let behind = self.code() == "de" && self.has(token + 1, Roles::NOT);
        if behind || roles.any(Roles::NOT) {
            return false;
        }
        let alone = ["another", "one", "some", "many", "several", "both"];
        let alone = alone.iter().any(|word| self.word(before).eq_ignore_ascii_case(word));
        // `một học sinh lớp ba hỏi`
        let alone = alone || self.code() == "vi";
        // `Esta aseguró que …`
        let alone = alone || self.is_latter_before(before);
        let noun = roles.any(Roles::DETERMINER) && !alone && !roles.any(Roles::AUX)
            || self.reading.tokens[before].is_possessive();
        let clitic = ["l’", "le", "la", "les", "lo", "o", "a", "gli"].contains(&self.word(before));
        // `finit par lâcher le prévenu`
        if self.is_romance() && roles.any(Roles::THE) && found.roles.any(Roles::PERSON) {
            return false;
        }
        // `Maroon Five said`
        let name = || self.names.at(before).is_some_and(|name| !name.possessive);
        !noun || name() || (clitic && !matches!(self.code(), "de" | "en"))
    }

    /// The cue behind a quotation; nothing at or behind `limit` belongs to it.
    pub(super) fn after(&self, piece: &Piece, limit: usize) -> Option<Cue> {
        let limit = limit.min(piece.to + LONGEST).min(self.reading.tokens.len());
        let mut first = piece.to;
        let comma = matches!(self.word(first), "," | "—" | "–" | "-" | "―");
        while first < limit && (matches!(self.word(first), "," | "—" | "–" | "-" | "―")) {
            first += 1;
        }
        // `«…». Racconta uno dei vicini …`
        let stands_apart = self.word(first) == "." && !self.english && self.is_verb(first + 1);
        if matches!(self.word(first), "." | ":") && self.is_romance() {
            let these = self.with_these_words(first + 1, limit);
            if these.is_some() {
                return these;
            }
        }
        first += usize::from(stands_apart);
        // `„…“: Dies sagte der Bauer am Mittwoch.`
        let sums_up = self.word(first) == ":" && self.sums_up(first + 1);
        first += if sums_up { 2 } else { 0 };
        let stop = (first..limit).find(|token| self.ends_clause(*token)).unwrap_or(limit);
        if first >= stop || self.has(first, Roles::AND) || self.word(first) == ":" {
            return None;
        }
        // `форвард «Маяка» Пётр Сомов сказал`
        if self.code() == "ru" && !comma && !stands_apart && self.is_name_in_marks(piece) {
            return None;
        }
        if self.leads_aside(first) {
            return None;
        }
        let cue = self.tag(first, stop)?;
        // Behind a full stop a new sentence begins, unless it is nothing but the cue.
        let stopped = self.word(piece.end.saturating_sub(1)) == "." || self.word(piece.to) == ".";
        let begins = stopped && !comma && self.reading.tokens[first].capital;
        // `Son avocat évoque un préjudice « … »` leads to what follows.
        let ended = stopped || matches!(self.word(piece.end.saturating_sub(1)), "!" | "?");
        let leads = ended
            && !comma
            && self.reading.tokens[first].capital
            && !self.english
            && sign(self.reading, stop).is_some();
        // `Her son Tom added:` leads to what follows in every language.
        let leads = leads || (begins && self.word(stop) == ":");
        // `“Eleven!” The council said it had “no record”`
        let leads = leads
            || (ended && !comma && self.english && self.reading.tokens[first].capital)
                && sign(self.reading, stop).is_some()
                && !self.has(stop - 1, Roles::DETERMINER);
        let short = stop - cue.end <= 2 && stop - first <= TAG;
        let so = usize::from(matches!(self.word(first + 1), "così" | "así" | "assim" | "ainsi"));
        let inverted = !self.english
            && cue.verb == Some(first)
            && cue
                .phrase
                .is_some_and(|phrase| phrase.first == first + 1 + so && self.is_people(phrase));
        let ends = || matches!(self.word(stop), "." | "!" | "…");
        let short = short || (inverted && ends());
        (!leads && (!begins || short)).then_some(Cue { strong: true, ..cue })
    }

    /// Whether a phrase is a name or a noun for people.
    pub(super) fn is_people(&self, phrase: Phrase) -> bool {
        match phrase.who {
            Who::Named(_) => true,
            Who::Described { head, .. } => self.has(head, Roles::PERSON.and(Roles::VAGUE)),
            Who::Pronoun(_) => false,
        }
    }

    /// Whether a phrase is the name of somebody, as far as that is told, or a noun for one person.
    pub(super) fn is_person(&self, phrase: &Phrase) -> bool {
        match phrase.who {
            Who::Named(named) => self.names.named[named].may_be_somebody(),
            Who::Described { head, .. } => self.has(head, Roles::PERSON),
            Who::Pronoun(_) => false,
        }
    }

    /// Whether a token ends a clause, and is no full stop of an abbreviation.
    fn ends_clause(&self, token: usize) -> bool {
        if sign(self.reading, token).is_some_and(|sign| !matches!(sign, '’' | '\'')) {
            // `Amos “Bell” Tull said`
            return self.names.at(token).is_none();
        }
        match self.word(token) {
            "." => {
                let before = token.saturating_sub(1);
                let initial =
                    self.word(before).chars().count() == 1 && self.reading.tokens[before].capital;
                !(initial || self.has(before, Roles::SHORT))
            }
            ";" | "!" | "?" | "…" => true,
            ":" => true,
            _ => false,
        }
    }

    /// A cue among tokens that hold nothing else: subject and verb in either order, `according to`.
    pub(super) fn tag(&self, first: usize, stop: usize) -> Option<Cue> {
        // `, according to Reed, said he was …`
        if self.english
            && let Some(by) = self.by(first, first + 1, stop)
        {
            return Some(by);
        }
        if let Some(quoted) = self.is_quoted(first, stop).or_else(|| self.relayed(first, stop)) {
            return Some(quoted);
        }
        if let Some(read) = self.read_in_letter(first, stop) {
            return Some(read);
        }
        let verb = (first..stop.min(first + LATEST_VERB)).find(|token| self.is_verb(*token));
        let verb = verb.or_else(|| self.verb_behind_apposition(first, stop));
        if let Some(by) = verb.and_then(|verb| self.told_by(verb, stop)) {
            return Some(by);
        }
        let Some(verb) = verb else {
            let by = self.by(first, stop.min(first + 4), stop);
            let by = by.or_else(|| self.calls_so(first, stop)).or_else(|| self.signed(first, stop));
            let answer = by.or_else(|| self.inverted(first, stop));
            let answer = answer.or_else(|| self.whose_in_russian(first, stop));
            let answer = answer.or_else(|| self.russian_tag(first, stop));
            let answer = answer.or_else(|| self.noun_tag(first, stop));
            let answer = answer.or_else(|| self.answer_of(first, stop));
            let answer = answer.or_else(|| self.wants_to_know(first, stop));
            let answer = answer.or_else(|| self.is_of_mind(first, stop));
            let answer = answer.or_else(|| self.held_infinitive(first, stop));
            let answer = answer.or_else(|| self.were_words(first, stop));
            let answer = answer.or_else(|| self.vietnamese_tag(first, stop));
            return answer.or_else(|| self.unknown_tag(first, stop));
        };
        if self.is_passive(verb) && self.is_apart(first) {
            return Some(self.passive(verb, stop));
        }
        if let Some(it) = self.it_says(verb).filter(|it| it.first >= first && self.is_apart(first))
        {
            return Some(it);
        }
        let before = self.subject(first, verb);
        let behind = || {
            let told = self.has(verb, Roles::TELL) && !self.has(verb, Roles::AUX);
            // `welcomed “…” in a statement and announced a festival`
            let other = self.english && (first..verb).any(|at| self.has(at, Roles::AND));
            (!told && !other).then(|| self.behind(verb, stop)).flatten()
        };
        let phrase = before.or_else(|| self.this_one(verb, stop)).or_else(behind);
        let phrase = phrase.or_else(|| self.seat(verb, stop));
        if phrase.is_none()
            && let Some(tag) = self.russian_tag(first, stop)
        {
            return Some(tag);
        }
        if phrase.is_none() && !(self.drops_pronouns() && verb - first <= 2) {
            return None;
        }
        Some(cue(phrase, verb))
    }

    /// The first word of a verb that is two: `shot back`.
    fn first_word(&self, first: usize, verb: usize) -> usize {
        let two = verb > first && self.has(verb - 1, Roles::SAY) && self.english;
        verb - usize::from(two && !self.reading.tokens[verb].capital)
    }

    /// Whether a tag is set apart from the words before it by a comma or another mark.
    fn is_apart(&self, first: usize) -> bool {
        let mark = |back: usize| first.checked_sub(back).map_or("", |token| self.word(token));
        matches!(mark(1), "," | "—" | "–" | "―" | "!" | "?") || matches!(mark(2), "," | "!" | "?")
    }

    /// A tag whose verb is in no list: `grumbled one tenor`, `corrige.`
    fn unknown_tag(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        let open = |token: usize| {
            let found = reading.tokens.get(token).filter(|_| token < stop);
            found
                .is_some_and(|found| found.is_word() && !found.capital && !found.roles.any(NO_VERB))
        };
        if !self.is_apart(first) {
            return None;
        }
        let english = matches!(self.code(), "en" | "");
        let is_past = |token: usize| {
            let told = open(token) && (!english || self.word(token).ends_with("ed"));
            told || self.is_helped(token)
        };
        // `решила дежурная`
        let bare = || {
            let noun = first + 1;
            let short = self.code() == "ru" && noun + 1 == stop && open(first) && open(noun);
            let who = Who::Described { head: noun, known: true };
            short.then(|| cue(Some(Phrase { first: noun, end: stop, who }), first))
        };
        // The verb first, an adverb or reflexive before it.
        let reflexive =
            ["se", "s’", "si", "me", "le", "les", "lui", "ci", "nos"].contains(&self.word(first));
        let verbs = [first, first + 1];
        let found = verbs.into_iter().find_map(|verb| {
            // `había jurado en caliente Marcos Ledesma`
            let helped = self.is_romance() && self.has(first, Roles::AUX) && verb > first;
            let led = verb == first
                || reflexive
                || open(first)
                || helped
                || self.is_compound(first, verb);
            let far = || match english || (verb > first && !helped) {
                true => None,
                false => self.behind(verb, stop),
            };
            let phrase = self.somebody_at(verb + 1, stop).or_else(far);
            let somebody = |found: &Phrase| !helped || self.is_people(*found);
            let phrase = phrase.filter(|found| led && is_past(verb) && somebody(found))?;
            Some(cue(Some(phrase), verb))
        });
        let alone = || {
            let verb = first + usize::from(reflexive);
            let short = verb + 1 == stop && self.drops_pronouns() && self.code() != "vi";
            (short && open(verb)).then(|| cue(None, verb))
        };
        let behind = || {
            let phrase = self.somebody_at(first, stop).filter(|_| english)?;
            let verb = phrase.end + usize::from(self.word(phrase.end).ends_with("ly"));
            let held = english && verb + 1 == stop && self.word(verb) == "held";
            (held || is_past(verb)).then(|| cue(Some(phrase), verb))
        };
        found.or_else(behind).or_else(bare).or_else(alone)
    }

    /// The subject behind a verb: `said Reed`, `a confié, la voix brisée, le pêcheur`.
    pub(super) fn behind(&self, verb: usize, stop: usize) -> Option<Phrase> {
        let english = matches!(self.code(), "en" | "");
        // A Vietnamese subject stands before its verb: `đề nghị bà con “…”`.
        let mut token = if self.code() == "vi" { stop } else { verb + 1 };
        let near = if matches!(self.code(), "fr" | "de") { NEAR * 3 / 2 } else { NEAR };
        while token < stop.min(verb + near) {
            // `dice, y se quita las gafas`
            if self.goes_on_behind(verb, token) || self.shuts_off(token) {
                return None;
            }
            let beside = english || (verb + 1..token).all(|at| self.reading.tokens[at].is_word());
            let found = if beside { self.somebody_at(token, stop) } else { self.at(token, stop) };
            match found {
                Some(phrase) if self.is_told_paper(&phrase, stop) => token = phrase.end,
                Some(phrase) if !self.is_governed(phrase.first) => return Some(phrase),
                Some(phrase) => match self.behind_audience(&phrase) {
                    Some(name) => return Some(name),
                    None => token = phrase.end.max(token + 1),
                },
                None => token += 1,
            }
        }
        None
    }

    /// `according to Reed`, `selon le maire`, `so Weber`.
    fn by(&self, first: usize, until: usize, stop: usize) -> Option<Cue> {
        let by = (first..until).find(|token| self.has(*token, Roles::BY))?;
        if let Some(before) = self.by_which(by) {
            return Some(before);
        }
        let back = || self.led_back(by).or_else(|| self.led_pronoun(by));
        // `su Facebook per fare un appello`
        let far = |found: &Phrase| self.is_late_thing(found, by);
        if let Some(him) = self.according_to_him(by).or_else(|| self.by_whom_in_russian(by)) {
            return Some(Cue::by(him, by));
        }
        let ahead = || (by + 1..stop.min(by + 7)).find_map(|token| self.somebody_at(token, stop));
        let ahead = || ahead().filter(|found| !far(found));
        let phrase = back().or_else(ahead)?;
        Some(Cue::by(phrase, by))
    }

    /// A verb by which somebody calls something so, nearer to the words than one of speech: `wrote a
    /// memoir which a critic found “…”`.
    fn calls_before(&self, verb: Option<usize>, first: usize, stop: usize) -> Option<Cue> {
        let verb = verb.filter(|_| self.english && self.word(stop - 1) != ":")?;
        let near = (verb + 1).max(stop.saturating_sub(NEAR)).max(first)..stop;
        let calls = near.rev().find(|token| self.has(*token, Roles::CALL))?;
        if self.is_passive(calls) {
            // `For months, she said, she had been called “…”`
            let aside = self.word(verb + 1) == ",";
            return (!aside).then(|| self.passive(calls, stop));
        }
        let phrase = self.subject(verb + 1, calls)?;
        Some(cue(Some(phrase), calls))
    }

    /// `his mother calls him`, `is what Reed calls it`
    fn calls_so(&self, first: usize, stop: usize) -> Option<Cue> {
        let calls = (first..stop.min(first + NEAR)).find(|token| self.has(*token, Roles::CALL))?;
        let said = self.is_apart(first) || matches!(self.word(first), "is" | "was");
        let led = said && self.english && !self.is_passive(calls);
        let phrase = self.subject(first, calls).filter(|_| led)?;
        Some(Cue { strong: true, ..cue(Some(phrase), calls) })
    }

    pub(super) fn drops_pronouns(&self) -> bool {
        matches!(self.code(), "es" | "pt" | "it" | "ru" | "vi")
    }

    /// The cue before a quotation, among the tokens from `floor` on that stand in its sentence.
    pub(super) fn before(&self, piece: &Piece, floor: usize) -> Option<Cue> {
        let reading = self.reading;
        let sentence = reading.sentences.get(reading.sentence_of(piece.from)?)?;
        let (mut first, mut stop) = (sentence.first.max(floor), piece.from);
        if first >= stop {
            // The line before ends in a colon.
            let paragraph = reading.paragraph_of(piece.from)?;
            if reading.paragraphs[paragraph].first != piece.from || piece.from == 0 {
                let before = self.letter_before(piece).or_else(|| self.tagged_before(piece, floor));
                return before.or_else(|| self.words_to_come(piece));
            }
            stop = piece.from;
            if self.word(stop - 1) != ":" {
                return self.told_before(stop).or_else(|| self.words_to_come(piece));
            }
            first = reading.sentences.get(reading.sentence_of(stop - 1)?)?.first.max(floor);
        }
        let cue = self.lead(first.max(stop.saturating_sub(LONGEST * 2)), stop);
        // `Dann:`
        let bare = self.word(stop - 1) == ":" && stop - first <= BARE && !self.english;
        let none = Cue { phrase: None, first, end: stop, verb: None, strong: true };
        let cue = cue.or_else(|| bare.then_some(none));
        cue.or_else(|| self.reported_before(piece, floor))
    }

    /// A cue among the tokens right before a quotation.
    pub(super) fn lead(&self, first: usize, stop: usize) -> Option<Cue> {
        let last = self.word(stop.checked_sub(1)?);
        let verb = (first..stop).rev().find(|token| self.is_verb(*token));
        if let Some(by) =
            self.worded_by(first, stop).filter(|by| verb.is_none_or(|verb| verb < by.end))
        {
            return Some(by);
        }
        let said = self.calls_before(verb, first, stop).or_else(|| self.relayed(first, stop));
        let said = said.or_else(|| self.calls_in_vietnamese(first, stop));
        let said = said.or_else(|| self.said_before(verb?, first, stop));
        let said = said.or_else(|| self.by(first, stop, stop));
        let said = said.or_else(|| self.viewed_by(first, stop));
        let said = said.or_else(|| self.is_for_somebody(first, stop));
        let said = said.or_else(|| self.in_own_view(first, stop));
        let said = said.or_else(|| self.seen_by(first, stop));
        if let Some(said) = said.or_else(|| self.held_before(first, stop)) {
            return Some(said);
        }
        // `Su frase, «…», cuelga ya`
        if last == "," && stop - first > 1 && self.has(stop - 2, Roles::WORDS) {
            let phrase = self.owner(first, stop)?;
            let (first, end) = (phrase.first, phrase.end);
            return Some(Cue { phrase: Some(phrase), first, end, verb: None, strong: true });
        }
        if let Some(owner) = self.verdict(first, stop) {
            return Some(owner);
        }
        if last != ":" {
            let calls = self.calls_far(first, stop)?;
            if self.is_passive(calls) {
                return Some(self.passive(calls, stop));
            }
            let phrase = self.subject(first, calls).or_else(|| self.behind(calls, stop))?;
            return self.may_call(calls, &phrase).then(|| cue(Some(phrase), calls));
        }
        self.colon_lead(first, stop)
    }

    /// A verb by which somebody calls something so; farther away where words with an article follow and
    /// no mark stands between: `called the goal that Reed had scored “a gift”`.
    fn calls_far(&self, first: usize, stop: usize) -> Option<usize> {
        let far = self.english && self.has(stop + 1, Roles::ONE);
        let marks = |token: &usize| !self.reading.tokens[*token].is_word();
        let near = (first..stop).rev().take(if far { NEAR * 3 } else { NEAR });
        let calls = near.into_iter().find(|token| self.has(*token, Roles::CALL))?;
        let plain = stop - calls <= NEAR
            || !(calls + 1..stop).any(|token| marks(&token) && self.word(token) == ",");
        plain.then_some(calls)
    }

    /// The cue of a verb of speech before a quotation.
    fn said_before(&self, verb: usize, first: usize, stop: usize) -> Option<Cue> {
        let verb = self.first_word(first, verb);
        if self.is_passive(verb) {
            return Some(self.passive(verb, stop));
        }
        let last = self.word(stop - 1);
        let linked = [":", "that", "que", "dass", "che", "rằng", "что", "qu’"].contains(&last);
        // `added that he “would …”`
        let links =
            stop - verb <= LINKS && (verb + 1..stop).all(|token| self.has(token, Roles::SMALL));
        let near = last == "," && stop - verb <= NEAR + 2;
        let strong = links || linked || verb + 1 == stop || near;
        if let Some(it) = self.it_says(verb).filter(|it| it.first >= first) {
            return Some(Cue { strong, ..it });
        }
        if self.is_told_of(first, verb) {
            return Some(Cue { strong: true, ..cue(None, verb) });
        }
        let phrase = self
            .inverted_behind(verb, stop)
            .or_else(|| self.written_so(verb, stop))
            .or_else(|| self.behind_clause_in_vietnamese(verb, stop))
            .or_else(|| self.behind_but_in_vietnamese(first, verb))
            .or_else(|| self.subject(first, self.first_syllable(first, verb)))
            .or_else(|| self.seat_before(verb))
            .or_else(|| self.behind(verb, stop).filter(|found| !self.is_object(found, stop)))
            .or_else(|| self.owner(first, stop));
        if phrase.is_none()
            && let Some(by) = self.by(first, stop, stop)
        {
            return Some(by);
        }
        // `It stressed that all was well, adding that “…”`
        let its = self.english && self.word(first) == "It" && self.word(verb).ends_with("ing");
        let phrase = phrase.or_else(|| if its { self.it_means(first) } else { None });
        // `contou que o barco se virou “em menos de um pai-nosso”`
        let reported = self.tells_that(verb) || self.is_done_by(verb + 1);
        let reported = reported && stop - verb <= NEAR + 2;
        // `И добавил, что два удаления подряд — «чистое безумие»`
        let that = self.word(verb + 1) == "," && self.word(verb + 2) == "что";
        let reported = reported || (that && stop - verb <= NEAR * 2);
        // `El cuadro, repite, es “delicado”`
        let comma = |at: usize| self.word(at) == ",";
        let aside = self.is_romance() && comma(verb + 1) && verb > first && comma(verb - 1);
        let told = phrase.is_some() || (self.drops_pronouns() && (strong || reported || aside));
        told.then_some(Cue { strong, ..cue(phrase, verb) })
    }

    /// Whoever stands before a colon that no verb of speech leads to.
    fn colon_lead(&self, first: usize, stop: usize) -> Option<Cue> {
        let goes_on = self.is_romance() && !self.begins_any(first);
        let named = || self.names.between(first, stop).iter().find(|mention| !mention.possessive);
        let named = || if goes_on { None } else { named() };
        // `que vive em Turim: «…»`
        let free = |name: &&Mention| {
            let somebody = self.names.meant(name).may_be_somebody();
            // `Brodés par Rosa, ces mots:`
            let by = name.first.checked_sub(1).map_or("", |by| self.word(by));
            let by = matches!(by, "par" | "por" | "pelo" | "pela" | "da" | "dal" | "dalla");
            !self.is_romance() || (somebody && (by || !self.is_governed_far(name.first)))
        };
        let named = || named().filter(free);
        // `И о Новикове: «…»`
        let about = |at: usize| matches!(self.word(at), "о" | "об" | "про");
        let about = |phrase: &Phrase| phrase.first.checked_sub(1).is_some_and(about);
        let governed = || named().map(Phrase::of).filter(|phrase| !about(phrase));
        let worded = self.noun_lead(first, stop).or_else(|| self.befalls(first, stop));
        if let Some(dropped) = self.dropped_lead(first, stop).filter(|_| worded.is_none()) {
            return Some(dropped);
        }
        let phrase = worded
            .or_else(|| self.owner(first, stop))
            .or_else(|| self.owner_in_russian(first, stop))
            .or_else(|| self.of_whom(stop))
            .or_else(|| self.sent_by(first, stop))
            .or_else(|| self.moved(first, stop))
            .or_else(|| self.vietnamese_clause(first, stop))
            .or_else(|| self.last_clause(first, stop))
            .or_else(|| self.subject(first, stop).filter(|found| !self.is_late_thing(found, first)))
            .or_else(governed)?;
        Some(Cue {
            phrase: Some(phrase),
            first: phrase.first,
            end: phrase.end,
            verb: None,
            strong: true,
        })
    }

    /// Whoever stands in a clause that begins with `but` before a colon: `Ihr Anwalt rät ab, doch davon
    /// will sie nichts hören: …`.
    fn last_clause(&self, first: usize, stop: usize) -> Option<Phrase> {
        let comma = (first..stop).rev().find(|token| self.word(*token) == ",")?;
        let but = ["doch", "aber", "mais", "pero", "mas", "ma", "но", "а"];
        let leads = !self.english && but.contains(&self.word(comma + 1));
        let subject =
            |token: usize| self.at(token, stop).filter(|phrase| !self.is_governed(phrase.first));
        leads.then(|| (comma + 2..stop).find_map(subject)).flatten()
    }

    /// Whether a cue says that the same speaker goes on: `he added`.
    pub(super) fn goes_on(&self, cue: &Cue) -> bool {
        cue.verb.is_some_and(|verb| self.has(verb, Roles::ON))
    }
}

fn cue(phrase: Option<Phrase>, verb: usize) -> Cue {
    let first = phrase.map_or(verb, |phrase| phrase.first.min(verb));
    let end = phrase.map_or(verb + 1, |phrase| phrase.end.max(verb + 1));
    Cue { phrase, first, end, verb: Some(verb), strong: false }
}
