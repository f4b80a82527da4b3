//! A restored text as words, sentences and paragraphs: what naming, quoting and noting facts read.

mod by_word;
mod declined;
mod group;
mod language;
mod lexicon;
mod lost;
mod lost_words;
mod roles;
mod sentence;
mod token;

use undisguise::{Language, Span};

pub(crate) use group::Group;
pub(crate) use lexicon::{Lexicon, TOLD_IN, rows};
pub(crate) use roles::Roles;
pub(crate) use token::{
    Passed, Token, TokenKind, is_alphabetic, is_alphanumeric, is_capital, is_plainly_small,
    is_quotation_mark, lowered, pass, passed,
};

/// A restored text, read. All spans are bytes of that text.
#[derive(Clone, Debug)]
pub(crate) struct Reading<'a> {
    /// The text that was read.
    pub(crate) text: &'a str,
    /// Its language, where it is one that quotations are read in.
    pub(crate) language: Option<Language>,
    /// Words, numbers and marks in their order.
    pub(crate) tokens: Vec<Token>,
    /// What stands between line ends; lines that were wrapped are put together.
    pub(crate) paragraphs: Vec<Stretch>,
    /// Sentences; they never cross a paragraph.
    pub(crate) sentences: Vec<Stretch>,
    /// The sentence and the paragraph of each token; [`NOWHERE`] outside of them.
    holding: Vec<[u32; 2]>,
}

/// Outside of all stretches.
const NOWHERE: u32 = u32::MAX;

/// A stretch of the text and the tokens in it. Never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// From its first token to its last.
    pub(crate) span: Span,
    /// Index of its first token.
    pub(crate) first: usize,
    /// Index behind its last token.
    pub(crate) end: usize,
}

impl<'a> Reading<'a> {
    /// Reads a restored text. Linear; the empty text has no tokens, sentences or paragraphs.
    pub(crate) fn of(text: &'a str) -> Self {
        let language = language::of(text);
        let mut tokens = token::tokens(text, language);
        if language.is_some_and(|language| language.code() == "vi") {
            lost::mark_names(text, &mut tokens);
        }
        let paragraphs = sentence::paragraphs(text, &tokens);
        let sentences = sentence::sentences(text, &tokens, &paragraphs);
        Reading::from_parts(text, language, tokens, paragraphs, sentences)
    }

    /// A text that was read elsewhere: tokens and stretches are its own.
    pub(crate) fn from_parts(
        text: &'a str,
        language: Option<Language>,
        tokens: Vec<Token>,
        paragraphs: Vec<Stretch>,
        sentences: Vec<Stretch>,
    ) -> Self {
        let mut holding = vec![[NOWHERE; 2]; tokens.len()];
        for (which, stretches) in [&sentences, &paragraphs].into_iter().enumerate() {
            for (index, stretch) in stretches.iter().enumerate() {
                for held in holding.get_mut(stretch.first..stretch.end).into_iter().flatten() {
                    held[which] = index as u32;
                }
            }
        }
        Reading { text, language, tokens, paragraphs, sentences, holding }
    }

    /// Whether the text is in the language of a code; not where none is known.
    #[inline]
    pub(crate) fn is_in(&self, code: &str) -> bool {
        self.language.is_some_and(|language| language.code() == code)
    }

    /// Whether the text is in French, Italian, Portuguese or Spanish.
    pub(crate) fn is_romance(&self) -> bool {
        self.language.is_some_and(|language| matches!(language.code(), "fr" | "it" | "pt" | "es"))
    }

    /// Whether the text is in English, or in none of the languages that quotations are read in.
    pub(crate) fn may_be_english(&self) -> bool {
        self.language.is_none_or(|language| language.code() == "en")
    }

    /// What a token reads as.
    #[inline]
    pub(crate) fn word(&self, token: usize) -> &'a str {
        self.tokens.get(token).map_or("", |token| token.span.of(self.text))
    }

    /// What a token reads as without a possessive ending (`Page’s` is `Page`).
    #[inline]
    pub(crate) fn bare(&self, token: usize) -> &'a str {
        self.tokens.get(token).map_or("", |token| token.bare().of(self.text))
    }

    /// What a token can be; nothing behind the end.
    #[inline]
    pub(crate) fn roles(&self, token: usize) -> Roles {
        self.tokens.get(token).map_or(Roles::default(), |token| token.roles)
    }

    /// The span from the first of these tokens to the last; empty for none.
    pub(crate) fn span(&self, first: usize, end: usize) -> Span {
        match (self.tokens.get(first), end.checked_sub(1).and_then(|last| self.tokens.get(last))) {
            (Some(first), Some(last)) if first.span.start <= last.span.end => {
                Span::new(first.span.start, last.span.end)
            }
            _ => Span::new(0, 0),
        }
    }

    /// Index of the sentence that holds a token.
    pub(crate) fn sentence_of(&self, token: usize) -> Option<usize> {
        self.held(token, 0)
    }

    /// Index of the paragraph that holds a token.
    pub(crate) fn paragraph_of(&self, token: usize) -> Option<usize> {
        self.held(token, 1)
    }

    fn held(&self, token: usize, which: usize) -> Option<usize> {
        let held = self.holding.get(token)?[which];
        (held != NOWHERE).then_some(held as usize)
    }
}
