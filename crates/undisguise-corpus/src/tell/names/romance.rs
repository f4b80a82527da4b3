//! What French, Italian, Portuguese and Spanish tell of names.

use crate::tell::reading::{Reading, Roles};

/// `Chamava-se Rosa Pinto`, `Disse Aldo Righi`: in French, Italian, Portuguese and Spanish a verb may
/// stand at the head of a sentence.
pub(super) fn is_romance_verb(reading: &Reading, token: usize) -> bool {
    const ENDINGS: [&str; 10] =
        ["-se", "-lhe", "-no", "isce", "avano", "evano", "arono", "irono", "ieron", "aram"];
    let romance = ["fr", "it", "pt", "es"].iter().any(|code| reading.is_in(code));
    let word = reading.word(token);
    let ends = || word.len() > 5 && ENDINGS.iter().any(|ending| word.ends_with(ending));
    romance && (reading.roles(token).any(Roles::SAY) || ends())
}
