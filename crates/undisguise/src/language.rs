//! The languages there is a model for.

use std::fmt;

/// A language, by its ISO 639-1 code; Serbian counts twice, once per script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(pub(crate) &'static str, pub(crate) &'static str);

impl Language {
    /// The code used in JSON: `en`, `vi`, `sr-Latn`.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// The English name: `English`, `Vietnamese`, `Serbian (Latin)`.
    pub fn name(self) -> &'static str {
        self.1
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
