//! What stands in the columns of a table that is written.

/// What a column holds. All but lists may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cells {
    /// Strings.
    Text,
    /// Anything, written as JSON.
    Json,
    /// Whole numbers.
    Number,
    /// Numbers with a fraction.
    Share,
    /// True or false.
    Truth,
    /// Lists of strings; what is missing is the empty list.
    Texts,
}

/// A column: the field of the objects it is taken from, and what it holds.
pub type Column = (&'static str, Cells);
