//! What tells somebody new from somebody known in languages whose articles and cases say more than
//! those of English.

use super::Discourse;
use super::people::Class;
use super::rank::{Ranked, Sought};
use crate::tell::quotes::phrase::Phrase;
use crate::tell::reading::{Roles, lowered};

impl Discourse<'_> {
    /// Whom a description means, after what was weighed, and whether that is in doubt.
    pub(super) fn settled(&self, sought: &Sought, ranked: Ranked) -> (Option<usize>, bool) {
        if let Some(person) = self.introduced_here(sought, ranked) {
            return (Some(person), false);
        }
        let (found, doubtful) = self.weighed(sought, ranked);
        if !doubtful {
            return (found, false);
        }
        let person = self.subject_here(sought);
        match found {
            Some(_) => {
                let sure = self.phrases.english && !self.has_complement(sought.phrase);
                (found, !sure || person != found)
            }
            None => (person, person.is_none()),
        }
    }

    fn weighed(&self, sought: &Sought, ranked: Ranked) -> (Option<usize>, bool) {
        let doubtful = self.is_description_doubtful(sought, ranked);
        let Some(person) = ranked.person.filter(|_| !self.phrases.english) else {
            return (ranked.person, doubtful);
        };
        let same = self.is_so_called(&self.people[person], sought.key);
        let roles = self.phrases.reading.roles(sought.head);
        let general = roles.any(Roles::PLAIN.and(Roles::SAME).and(Roles::OFFICE));
        if same || general {
            return (Some(person), doubtful);
        }
        // `Hàng xóm bảo`
        let vague = roles.any(Roles::VAGUE) && !roles.any(Roles::PERSON);
        if vague && self.phrases.code() == "vi" {
            return (None, false);
        }
        // `der 19-Jährige vom Stand` is no more than `he`.
        let aged = matches!(sought.class, Class::Plain | Class::Same);
        let other = !aged && self.belongs(sought.phrase);
        if other { (None, false) } else { (Some(person), doubtful) }
    }

    /// Whoever has a name and is the only subject of the paragraph so far, where a description may mean
    /// somebody new as well: `Callum Roe, procurator fiscal, said … “…,” the prosecutor added.`
    fn subject_here(&self, sought: &Sought) -> Option<usize> {
        let reading = self.phrases.reading;
        let first = reading.paragraphs[reading.paragraph_of(sought.phrase.first)?].first;
        let from = self.mentions.partition_point(|mention| mention.token < first);
        let mut subjects = self.mentions[from..].iter().filter(|mention| mention.role.is_subject());
        let person = subjects.next()?.person;
        let known = &self.people[person];
        let alone = subjects.all(|mention| mention.person == person) && known.named.is_some();
        let may_be = !self.is_unlikely(known) && self.may_be(person, sought);
        (alone && sought.asked.cue && may_be && self.may_say_so(person, sought)).then_some(person)
    }

    /// Whether it is said whose somebody is: `la viuda del barquero`, `адвокат предпринимателя`.
    fn belongs(&self, phrase: &Phrase) -> bool {
        let phrases = self.phrases;
        let reading = phrases.reading;
        let next = phrase.end;
        // `cette mère de trois enfants` is known.
        let this = lowered(reading.word(phrase.first));
        if THIS.iter().any(|one| this.starts_with(one)) {
            return false;
        }
        let somebody = |token: &usize| {
            let roles = reading.roles(*token);
            roles.any(Roles::PERSON) && !roles.any(Roles::SAY)
        };
        if phrases.code() == "ru" && reading.word(next) == "," {
            // `механик, попросивший не называть его`
            return PARTICIPLES.iter().any(|ending| reading.word(next + 1).ends_with(ending));
        }
        if phrases.code() == "ru" {
            return somebody(&next) && reading.roles(next).any(Roles::OBLIQUE);
        }
        let opens = Roles::DETERMINER;
        let article = reading.roles(next + 1).any(opens);
        // In `fragt der Wirt an die Gäste` nobody belongs to them.
        let still = matches!(phrases.code(), "de" | "fr");
        let of = !still || matches!(reading.word(next), "von" | "vom" | "de" | "du" | "des" | "d’");
        let of = of && reading.roles(next).any(Roles::OF) && article;
        let led = of || phrases.is_contracted(next) || phrases.is_genitive(next);
        let from = next + 1 + usize::from(article);
        led && (from..from + COMPLEMENT).any(|token| somebody(&token))
    }
}

/// Words of whom somebody belongs to, behind the article.
const COMPLEMENT: usize = 2;

/// Endings of Russian participles that tell somebody new from others.
const PARTICIPLES: [&str; 9] =
    ["вший", "вшая", "вшие", "вшийся", "вшаяся", "ющий", "ющая", "ящий", "ящая"];

/// Beginnings of words that point at somebody who was met.
const THIS: [&str; 7] = ["cet", "cett", "ese", "esa", "est", "quest", "dies"];
