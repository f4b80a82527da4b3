//! English ways to bring a speaker up away from the words: the sentence before says whose they will be
//! (`Reed spoke five words.`), the one behind whose they were (`The voice belonged to Reed.`), or the
//! cue stands apart from its verb (`Reed, who …, said`).

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::{Piece, sign};
use crate::tell::names::gender_of;
use crate::tell::reading::{Group, Roles, Stretch, lowered};

/// Tokens between a verb and the noun for the words that it leads to.
const LEADS: usize = 6;

/// Tokens behind that noun: `six words that no one will forget`.
const TRAILS: usize = 8;

/// Tokens at the head of a sentence that says whose the words before it were.
const HEAD: usize = 6;

/// Tokens of a sentence that tells what somebody does between two parts of a speech.
const BEAT: usize = 9;

/// Tokens from a verb of speech in the passive to `by`.
const TOLD_BY: usize = 4;

/// Tokens of a clause about somebody between the name and the verb.
const APPOSED: usize = 34;

/// Words between an article and a name: `a visibly tired Anna Holm`.
const DRESS: usize = 4;

/// What words may be called that are announced or looked back on, beside those of the lists.
static CALLED: Group = Group::named("english.called");

/// Verbs beside which such a noun leads to the words.
static GIVES: Group = Group::named("english.gives");

impl Phrases<'_> {
    fn is_english(&self, token: usize, words: &[&str]) -> bool {
        self.english && words.contains(&self.reading.word(token))
    }

    fn calls_words(&self, token: usize) -> bool {
        self.reading.roles(token).any(Roles::WORDS) || CALLED.contains(self.reading.word(token))
    }

    /// Whoever the sentence before words says will speak them: `Then Reed took the microphone and spoke
    /// five words.`, `Nobody expected what Reed said next.`, `It was from a boy called Tom.`
    pub(super) fn words_to_come(&self, piece: &Piece) -> Option<Cue> {
        let reading = self.reading;
        let last = piece.from.checked_sub(1).filter(|_| self.english && piece.depth == 0)?;
        let sentence = reading.sentences.get(reading.sentence_of(last)?)?;
        let (first, end) = (sentence.first, sentence.end);
        let marked =
            (first..end).any(|at| sign(reading, at).is_some_and(|it| it != '’' && it != '\''));
        if end != piece.from || marked || !matches!(reading.word(end - 1), "." | "?") {
            return None;
        }
        if let Some(asked) = self.asked_above(first, end) {
            return Some(asked);
        }
        if reading.word(end - 1) == "?" {
            return None;
        }
        if let Some(from) = self.was_from(first, end) {
            return Some(from);
        }
        let near = end.saturating_sub(LEADS + TRAILS).max(first)..end;
        let gives = |at: &usize| GIVES.contains(reading.word(*at));
        let verb = near.rev().find(gives)?;
        let next =
            matches!(reading.word(end - 2), "next" | "then") && reading.roles(verb).any(Roles::SAY);
        let what = next && (first..verb).any(|at| matches!(reading.word(at), "what" | "What"));
        let counted = |at: usize| {
            let before = reading.roles(at - 1);
            let last =
                matches!(reading.word(at - 1), "last" | "final" | "simple" | "short" | "single");
            before.any(Roles::COUNT.and(Roles::ONE)) || last
        };
        let noun =
            (verb + 1..end.min(verb + LEADS)).find(|at| self.calls_words(*at) && counted(*at));
        let trails = |noun: usize| {
            let that =
                matches!(reading.word(noun + 1), "that" | "which" | "no" | "nobody" | "on" | "to");
            noun + 2 == end || that
        };
        if !what && !noun.is_some_and(trails) {
            return None;
        }
        let phrase = self.subject(first, verb)?;
        let end = phrase.end.max(verb + 1);
        Some(Cue {
            phrase: Some(phrase),
            first: phrase.first.min(verb),
            end,
            verb: Some(verb),
            strong: false,
        })
    }

    /// `It was from a boy called Tom.`, where a letter stands in the sentence before.
    fn was_from(&self, first: usize, end: usize) -> Option<Cue> {
        let reading = self.reading;
        let it = matches!(reading.word(first), "It" | "This" | "They");
        let from = first + 2;
        let was = it && reading.roles(first + 1).any(Roles::BE) && reading.word(from) == "from";
        let before = reading.sentences.get(reading.sentence_of(first.checked_sub(1)?)?)?;
        let letter = (before.first..before.end).any(|at| self.is_written(at));
        let phrase = self.somebody_at(from + 1, end).filter(|_| was && letter)?;
        Some(Cue { strong: false, ..Cue::by(phrase, first) })
    }

    /// Whose the words were that stand before a sentence, as it says: `Those were the words of Reed`, `That
    /// is how Reed described it`, `The voice belonged to Reed`, `It was Reed.`
    pub(super) fn were_words_of(&self, next: &Stretch) -> Option<Cue> {
        let reading = self.reading;
        let first = next.first;
        if !self.is_english(
            first,
            &["That", "Those", "These", "This", "That’s", "That's", "The", "It", "So"],
        ) {
            return None;
        }
        let stop = reading.sentences.get(reading.sentence_of(first)?)?.end.min(next.end);
        let head = first + 1..stop.min(first + HEAD);
        match reading.word(first) {
            "It" => {
                let phrase =
                    self.at(first + 2, stop).filter(|_| reading.roles(first + 1).any(Roles::BE))?;
                let named = matches!(phrase.who, Who::Named(_))
                    && matches!(reading.word(phrase.end), "." | "," | "who");
                named.then(|| Cue::by(phrase, first))
            }
            "The" => {
                let noun = head.clone().find(|at| self.calls_words(*at))?;
                let verb = noun + 1;
                let of = match reading.word(verb) {
                    "belonged" | "came" | "belongs" | "comes" => verb + 1,
                    _ if reading.roles(verb).any(Roles::BE)
                        && matches!(reading.word(verb + 1), "that" | "those") =>
                    {
                        verb + 2
                    }
                    _ => return None,
                };
                self.of_whom_words_are(first, of, stop)
            }
            word => {
                let is = usize::from(!word.contains(['’', '\'']));
                if is == 1 && !reading.roles(first + 1).any(Roles::BE) {
                    return None;
                }
                let how = first + 1 + is;
                if matches!(reading.word(how), "how" | "what") {
                    let says = Roles::SAY.and(Roles::CALL);
                    let summed = |at: usize| {
                        matches!(reading.word(at), "summed" | "put" | "described" | "remembers")
                    };
                    let verb =
                        (how + 1..stop).find(|at| reading.roles(*at).any(says) || summed(*at))?;
                    let phrase = self.subject(how + 1, verb)?;
                    return Some(Cue { verb: Some(verb), ..Cue::by(phrase, first) });
                }
                let noun = head.clone().find(|at| self.calls_words(*at))?;
                self.of_whom_words_are(first, noun + 1, stop)
            }
        }
    }

    /// `of Reed`, `from the driver`, `to Reed` behind a noun for words or its verb.
    fn of_whom_words_are(&self, first: usize, of: usize, stop: usize) -> Option<Cue> {
        let led = matches!(self.reading.word(of), "of" | "from" | "to");
        let phrase = self.somebody_at(of + 1, stop).filter(|_| led)?;
        self.is_people(phrase).then(|| Cue::by(phrase, first))
    }

    /// Words of somebody about himself or herself at the head of a text, and the person with whom the
    /// next paragraph begins: `“I was asleep when my house went.”`, and `Anna Holm, 44, lost everything …`.
    pub(super) fn head_of_story(&self, piece: &Piece) -> Option<Cue> {
        let reading = self.reading;
        let me = |at: usize| {
            reading.roles(at).any(Roles::ME) && !lowered(reading.word(at)).starts_with("you")
        };
        let index =
            reading.paragraph_of(piece.from).filter(|_| self.english && piece.depth == 0)?;
        let here = reading.paragraphs[index];
        let alone = piece.from == here.first && piece.to >= here.end;
        if index > 1 || !alone || !(piece.first..piece.end).any(me) {
            return None;
        }
        let next = reading.paragraphs.get(index + 1)?;
        let name =
            self.names.at(next.first).filter(|name| name.first == next.first && name.full)?;
        let known = &self.names.named[name.named];
        // Who hears or reads the words does not say them.
        let stop = reading.sentences.get(reading.sentence_of(next.first)?)?.end;
        let gets = |at: usize| {
            let word = reading.word(at);
            let got = matches!(word, "heard" | "read" | "received" | "opened" | "found" | "stared");
            got || reading.roles(at).any(Roles::WORDS)
        };
        let gets = (name.end..stop).any(gets);
        let person = known.may_be_somebody() && !name.possessive && !gets;
        person.then(|| Cue { strong: false, ..Cue::by(Phrase::of(name), next.first) })
    }

    /// What somebody does between two parts of a speech at the head of a paragraph: `“It was awful.” Reed
    /// wipes his eyes. “I lost them all.”`
    pub(super) fn beat_behind(&self, piece: &Piece) -> Option<Cue> {
        let reading = self.reading;
        let paragraph =
            reading.paragraphs[reading.paragraph_of(piece.from).filter(|_| self.english)?];
        let stopped = matches!(reading.word(piece.end - 1), "." | "!" | "…");
        if piece.depth > 0 || piece.from != paragraph.first || !stopped || piece.to >= paragraph.end
        {
            return None;
        }
        let sentence = reading.sentences.get(reading.sentence_of(piece.to)?)?;
        let short = sentence.first >= piece.to && sentence.end - piece.to <= BEAT;
        let opens = sentence.end < paragraph.end && sign(reading, sentence.end).is_some();
        if !short || !opens {
            return None;
        }
        let name =
            self.names.at(piece.to).filter(|name| name.first == piece.to && !name.possessive)?;
        let acts = reading.tokens.get(name.end).is_some_and(|verb| {
            verb.is_word() && !verb.capital && !verb.roles.any(Roles::BE.and(Roles::AUX))
        });
        let somebody = self.names.meant(name).may_be_somebody();
        (acts && somebody).then(|| Cue { strong: false, ..Cue::by(Phrase::of(name), name.first) })
    }

    /// The verb of speech behind whoever is named and told of at length: `Anna Holm, a nurse who has worked
    /// at the clinic for twenty years, said`.
    pub(super) fn verb_behind_apposition(&self, first: usize, stop: usize) -> Option<usize> {
        let reading = self.reading;
        let name = self.names.at(first).filter(|name| self.english && name.first == first)?;
        if name.possessive || reading.word(name.end) != "," {
            return None;
        }
        let far = name.end + 2..stop.min(first + APPOSED);
        far.into_iter().find(|at| reading.word(at - 1) == "," && self.is_verb(*at))
    }

    /// Somebody by name behind an article, an adverb and an adjective: `a visibly tired Anna Holm`.
    pub(super) fn dressed_name(&self, token: usize, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        if !self.english || !reading.roles(token).any(Roles::ONE.and(Roles::THE)) {
            return None;
        }
        let adverb = reading.word(token + 1).ends_with("ly");
        let small = |at: &usize| {
            let found = reading.tokens.get(*at);
            found.is_some_and(|found| {
                let other =
                    Roles::SAY.and(Roles::OF).and(Roles::AND).and(Roles::AUX).and(Roles::PERSON);
                found.is_word() && !found.capital && !found.roles.any(other)
            })
        };
        let dress = (token + 1..stop.min(token + 1 + DRESS)).take_while(small).count();
        let next = token + 1 + dress;
        let name = self.names.at(next).filter(|name| adverb && dress > 1 && name.first == next)?;
        let somebody = self.names.meant(name).may_be_somebody();
        let whole = somebody && !name.possessive && name.end <= stop;
        whole.then_some(Phrase { first: token, end: name.end, who: Who::Named(name.named) })
    }

    /// `Reed was told by a guard`
    pub(super) fn told_by(&self, verb: usize, stop: usize) -> Option<Cue> {
        let passive =
            matches!(self.reading.word(verb.checked_sub(1)?), "was" | "were" | "been" | "is");
        let by =
            (verb + 1..stop.min(verb + TOLD_BY)).find(|token| self.reading.word(*token) == "by")?;
        let phrase = self.somebody_at(by + 1, stop).filter(|_| passive)?;
        Some(Cue {
            phrase: Some(phrase),
            first: verb,
            end: phrase.end,
            verb: Some(verb),
            strong: true,
        })
    }

    /// Several people without an article behind an adjective at the head of a clause: `Winter swimmers have
    /// accused`, `“…,” angry residents said`.
    pub(super) fn bare_plural(&self, token: usize, stop: usize) -> Option<Phrase> {
        let reading = self.reading;
        let head = token + 1;
        let noun = reading.roles(head);
        let several = |at: usize| reading.word(at).ends_with('s') || reading.word(at) == "people";
        let people = self.english
            && noun.any(Roles::PERSON.and(Roles::VAGUE))
            && !noun.any(Roles::SAY)
            && several(head);
        if !people
            || head >= stop
            || self.names.at(head).is_some()
            || self.names.at(token).is_some()
        {
            return None;
        }
        let says = Roles::SAY.and(Roles::CALL).and(Roles::AUX).and(Roles::BE);
        let found = reading.tokens.get(token)?;
        let other = Roles::DETERMINER
            .and(Roles::OF)
            .and(Roles::AND)
            .and(Roles::SAY)
            .and(Roles::AUX)
            .and(Roles::BE);
        let other = other.and(Roles::SMALL).and(Roles::HE).and(Roles::SHE).and(Roles::THEY);
        let plain = found.is_word() && !found.roles.any(other) && !found.is_possessive();
        let before = token.checked_sub(1);
        let sentence = reading.sentence_of(token).map(|index| reading.sentences[index].first);
        let begins = before.is_none_or(|before| !reading.tokens[before].is_word());
        let begins = begins || sentence == Some(token);
        let fits = plain
            && begins
            && !reading.word(token).ends_with("ly")
            && reading.roles(head + 1).any(says);
        let who = Who::Described { head, known: false };
        fits.then_some(Phrase { first: token, end: head + 1, who })
    }

    /// Whether somebody named is said to be dead: `her late husband, Reed`.
    pub(super) fn is_late(&self, phrase: &Phrase) -> bool {
        let near = phrase.first.saturating_sub(2)..phrase.end;
        self.english && near.into_iter().any(|at| self.reading.word(at) == "late")
    }

    /// Whether a word at the head of a sentence says who was asked: `Asked how he knew, Reed said`.
    pub(super) fn is_asked_first(&self, token: usize) -> bool {
        const ASKED: [&str; 5] = ["Asked", "Pressed", "Quizzed", "Questioned", "Told"];
        const BEHIND: [&str; 18] = [
            "how", "whether", "if", "about", "why", "what", "by", "to", "for", "when", "where",
            "who", "on", "that", "again", "directly", "later", "which",
        ];
        self.is_english(token, &ASKED) && self.is_english(token + 1, &BEHIND)
    }

    /// Where a name stands behind a noun that is not beside it: `a girl called Effie`, and where somebody
    /// speaks for others.
    pub(super) fn english_name_behind(&self, head: usize, stop: usize) -> Option<usize> {
        let called = self.is_english(head + 1, &["called", "named"]);
        let name = head + 2;
        let called = called && self.names.at(name).is_some();
        if called {
            return Some(name);
        }
        let name = self.name_of_representative(head, stop);
        name.or_else(|| self.name_beside_head(head, stop)).or_else(|| self.name_apposed(head, stop))
    }

    /// Where a name begins behind another noun without an article: `her father, retired bus inspector Kofi
    /// Banda, was not surprised`.
    fn name_apposed(&self, head: usize, stop: usize) -> Option<usize> {
        let reading = self.reading;
        if !self.english || reading.word(head + 1) != "," {
            return None;
        }
        let other = Roles::SAY.and(Roles::AUX).and(Roles::BE).and(Roles::OF).and(Roles::AND);
        let other = other.and(Roles::DETERMINER).and(Roles::WHEN).and(Roles::HE).and(Roles::SHE);
        let small = |at: &usize| {
            let found = &reading.tokens[*at];
            found.is_word() && !found.capital && !found.roles.any(other)
        };
        let near = head + 2..stop.min(head + 2 + DRESS).min(reading.tokens.len());
        let noun = near.take_while(small).last()?;
        let called = reading.roles(noun).any(Roles::PERSON);
        let name = self.names.at(noun + 1).filter(|name| called && name.first == noun + 1)?;
        let apart = matches!(reading.word(name.end), "," | ".");
        (name.full && !name.possessive && apart).then_some(noun + 1)
    }

    /// Where the name of whoever a noun stands for begins behind what he or she is of: `Her manager of thirty
    /// years, Kofi Banda, begged …`, `the Chief Medical Director of the hospital, Dr Anna Holm, said`.
    fn name_beside_head(&self, head: usize, stop: usize) -> Option<usize> {
        let reading = self.reading;
        let of = head + 1;
        if !self.english || reading.word(of) != "of" {
            return None;
        }
        let stop = stop.min(of + TRAILS).min(reading.tokens.len());
        let comma = (of + 1..stop).find(|at| !reading.tokens[*at].is_word())?;
        // In `a friend of the victim, Anna Holm,` it may be the other one.
        let acts = Roles::SAY.and(Roles::AUX).and(Roles::BE).and(Roles::PERSON).and(Roles::AND);
        let other = |at: usize| reading.roles(at).any(acts) && self.names.at(at).is_none();
        let held = |at: usize| {
            self.names.at(at).is_some_and(|name| self.names.meant(name).may_be_somebody())
        };
        if reading.word(comma) != "," || (of + 1..comma).any(|at| other(at) || held(at)) {
            return None;
        }
        let titled = |at: &usize| {
            let roles = reading.roles(*at);
            self.names.at(*at).is_none() && (roles.any(Roles::TITLE) || reading.word(*at) == ".")
        };
        let titles = (comma + 1..comma + 1 + DRESS).take_while(titled).count();
        let name = comma + 1 + titles;
        let found = self.names.at(name).filter(|found| found.first == name && !found.possessive)?;
        let apart = matches!(reading.word(found.end), "," | ".");
        apart.then_some(name)
    }

    /// Where the name of somebody stands who speaks for others: `Counsel for the
    /// defendant, Anna Holm, urged …`.
    fn name_of_representative(&self, head: usize, stop: usize) -> Option<usize> {
        const SPEAKS: [&str; 9] = [
            "counsel",
            "lawyer",
            "attorney",
            "solicitor",
            "barrister",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "advocate",
        ];
        let reading = self.reading;
        let of = head + 1;
        let speaks = self.english && SPEAKS.contains(&&*lowered(reading.word(head)));
        if !speaks || !matches!(reading.word(of), "for" | "to" | "of" | "representing") {
            return None;
        }
        let near = of + 1..stop.min(of + TRAILS);
        let comma = near.into_iter().find(|at| !reading.tokens[*at].is_word())?;
        let title = usize::from(
            reading.roles(comma + 1).any(Roles::TITLE) && self.names.at(comma + 1).is_none(),
        );
        let name = comma + 1 + title;
        let found = self.names.at(name).filter(|found| found.first == name && !found.possessive)?;
        let apart = reading.word(comma) == "," && matches!(reading.word(found.end), "," | ".");
        apart.then_some(name)
    }

    /// `According to him, …`
    pub(super) fn according_to_him(&self, by: usize) -> Option<Phrase> {
        let him = by + 2;
        let roles = self.reading.roles(him);
        let led = self.english && self.reading.word(him - 1) == "to" && roles.any(Roles::HIM);
        let gender = gender_of(roles).filter(|_| led && !roles.any(Roles::THEY))?;
        let noun = self.reading.tokens.get(him + 1).is_some_and(|next| next.is_word());
        let own = noun && roles.any(Roles::OWN);
        (!own).then_some(Phrase { first: him, end: him + 1, who: Who::Pronoun(Some(gender)) })
    }
}
