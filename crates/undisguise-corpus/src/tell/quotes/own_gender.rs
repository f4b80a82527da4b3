//! What words say of whoever speaks them.

use super::phrase::Phrases;
use super::spans::Piece;
use crate::tell::names::Gender;
use crate::tell::reading::{Group, Roles, lowered};

impl Phrases<'_> {
    /// The gender of whoever speaks of himself or herself: `Soy honesta`, `Sono stata io`, `Estou cansada`.
    pub(super) fn own_gender(&self, piece: &Piece) -> Option<Gender> {
        let be: &[&str] = match self.code() {
            "es" => &["soy", "estoy", "estaba", "quedé", "sentí", "siento", "fui", "era"],
            "pt" => &["sou", "estou", "estava", "fiquei", "sinto-me", "senti-me", "fui", "era"],
            "it" => &["sono", "ero", "sarò", "sentivo", "sento"],
            _ => return None,
        };
        static MUCH: Group = Group::named("own-gender.much");
        let reading = self.reading;
        let mut found = None;
        for at in piece.first..piece.end.saturating_sub(1) {
            let word = lowered(reading.word(at));
            if !be.contains(&&*word) {
                continue;
            }
            // `fui` and `era` are of others, or go somewhere.
            let much =
                (at + 1..piece.end).take(2).take_while(|at| MUCH.contains(reading.word(*at)));
            let told = at + 1 + much.count();
            let token = reading.tokens.get(told).filter(|token| token.is_word() && !token.capital);
            let Some(token) = token.filter(|_| told < piece.end) else { continue };
            let word = reading.word(told);
            let sure = match self.code() {
                "es" | "pt" => ["ado", "ada", "ido", "ida", "sto", "sta", "oso", "osa"]
                    .iter()
                    .any(|end| word.ends_with(end) && !word.ends_with("ista")),
                _ => ["ato", "ata", "ito", "ita", "uto", "uta", "oso", "osa", "sto", "sta"]
                    .iter()
                    .any(|end| word.ends_with(end) && !word.ends_with("ista")),
            };
            let shaped = sure && word.len() > 3 && !token.roles.any(Roles::SMALL.and(Roles::OF));
            let doubtful =
                matches!(reading.word(at), "era" | "Era" | "fui" | "Fui" | "estava" | "estaba");
            let gender = match word.chars().last() {
                Some('o') => Gender::Male,
                _ => Gender::Female,
            };
            if !shaped || doubtful {
                continue;
            }
            if found.is_some_and(|known| known != gender) {
                return None;
            }
            found = Some(gender);
        }
        found
    }
}
