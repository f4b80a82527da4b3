//! What stands beside a name or ends it and tells of somebody: titles, patronymics, verbs, ages; and
//! whether its letters are those of an agency.

use super::{Book, Word};
use crate::tell::names::find::{Run, begins_sentence};
use crate::tell::names::romance::is_a_womans;
use crate::tell::names::shape::is_age;
use crate::tell::names::{Gender, gender_of, russian};
use crate::tell::reading::Roles;

/// Letters of what an agency is called for short.
const LONGEST_SIGN: usize = 5;

/// Words of the name of an agency that begins with such letters.
const SIGN_WORDS: usize = 3;

impl Book<'_> {
    /// Whether a name is that of an agency or brand by its letters: `ТАСС`, and in Russian `Kelm News`.
    pub(super) fn is_sign(&self, run: &Run) -> bool {
        let word = self.reading.bare(run.first);
        let given = self.reading.roles(run.first).any(Roles::GIVEN);
        let latin = word.starts_with(|sign: char| sign.is_ascii_alphabetic());
        let foreign = self.russian && latin && !given;
        let letters = word.chars().count();
        // `РИА Вести`, `ГУ МЧС`
        let words = if self.russian && !given { SIGN_WORDS } else { 1 };
        let short = run.end - run.first <= words && (2..=LONGEST_SIGN).contains(&letters);
        let capitals =
            short && word.chars().all(|sign| sign.is_alphabetic() && !sign.is_lowercase());
        foreign || (capitals && !run.headline && !run.doubtful)
    }

    /// The gender that a title right before a name tells.
    pub(super) fn title_gender(&self, run: &Run) -> Option<Gender> {
        // In `của ông là Mai` the pronoun means somebody else.
        let back = match () {
            () if begins_sentence(self.reading, run.lead) => 0,
            () if self.vietnamese => 1,
            () => 2,
        };
        // `Il sindaco, Ludmilla Passeri`
        let apart = self.reading.is_in("it") && run.end > run.first + 1 && run.lead == run.first;
        if apart
            && is_a_womans(self.reading.bare(run.first))
            && self.reading.word(run.first.wrapping_sub(1)) == ","
        {
            return None;
        }
        let titles = run.lead.saturating_sub(back)..run.first;
        titles
            .rev()
            .map(|token| self.reading.roles(token))
            // `la maison de sa mère à Paul`
            // `Tomás Rey y Marta Gil`
            .take_while(|roles| !roles.any(Roles::AND))
            .take_while(|roles| !roles.any(Roles::OF) || roles.any(Roles::TITLE))
            .find_map(|roles| if roles.any(Roles::TITLE) { gender_of(roles) } else { None })
    }

    /// The gender of a full Russian name in another case: `Артёму Вересаеву`.
    pub(super) fn declined(&self, run: &Run) -> Option<Gender> {
        let full = self.russian && run.end - run.first > 1;
        full.then(|| russian::given_at(self.reading, run.first)).flatten()
    }

    /// The gender that a patronymic, the ending of a surname or a verb in the past beside them tells:
    /// `Рената Маратовна`, `Гореславская`, `сказала Седых`.
    pub(super) fn russian_gender(&self, draft: usize, run: &Run) -> Option<Gender> {
        let given = gender_of(self.reading.roles(run.first));
        let is_given = self.reading.roles(run.first).any(Roles::GIVEN);
        let given = given.filter(|_| is_given && !self.is_surname(draft, run));
        let words = (run.first..run.end).filter(|token| self.reading.tokens[*token].is_word());
        let shaped = words.clone().find_map(|token| russian::gender(self.reading.bare(token)));
        let said = |token: Option<usize>| {
            let token = token.filter(|token| self.reading.roles(*token).any(Roles::SAY))?;
            russian::past(self.reading.word(token))
        };
        // What the name is the subject of: it is in the nominative where a verb of speech stands beside it.
        let named = given.or(shaped).or_else(|| self.declined(run));
        named.or_else(|| said(run.lead.checked_sub(1))).or_else(|| said(Some(run.end)))
    }

    /// Whether two names are one, with the patronymic here and the surname there: `Тамара Чибисова` and
    /// `Тамара Евгеньевна`.
    pub(super) fn is_by_patronymic(&self, known: &[Word], words: &[Word]) -> bool {
        let ([given, one], [other, two]) = (known, words) else { return false };
        let father = |word: &Word| russian::is_patronymic(self.reads_as(*word));
        given == other && father(one) != father(two)
    }

    /// Whether `, 71,` or `(71)` follows.
    pub(super) fn age_behind(&self, end: usize) -> bool {
        const YEARS: [&str; 8] = ["years", "ans", "Jahre", "años", "anos", "anni", "лет", "tuổi"];
        let near = (end..end + 4).take_while(|token| self.reading.word(*token) != ".");
        let years = near.into_iter().any(|token| {
            YEARS.contains(&self.reading.word(token + 1)) && is_age(self.reading.word(token))
        });
        if years {
            return true;
        }
        matches!(self.reading.word(end), "," | "(")
            && is_age(self.reading.word(end + 1))
            && matches!(
                self.reading.word(end + 2),
                "," | ")" | "." | "ans" | "Jahre" | "años" | "anos" | "anni"
            )
    }
}
