//! Quotations with the cue between their marks, and dialogue with dashes.
//!
//! French and Russian papers write « …, explique-t-elle, … » inside one pair of marks, and dialogue
//! with dashes does so in all languages: `— … — сказал он. — …`. The parts are quotations by
//! themselves.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use super::spans::{Piece, Shown};
use crate::tell::names::Gender;
use crate::tell::reading::{Roles, Stretch};

/// A part of a quotation and the cue that was found behind it, between the marks.
pub(super) type Part = (Piece, Option<Cue>);

/// Words of a cue between marks.
const LONGEST: usize = 30;

/// Parts of one quotation; whoever has more is no quotation.
const MOST: usize = 64;

impl Phrases<'_> {
    /// A piece by its parts; the piece itself where no cue stands in it.
    pub(super) fn parts(&self, piece: &Piece) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut rest = *piece;
        while parts.len() < MOST {
            let Some((end, cue, next)) = self.parting(rest.first, piece.end) else { break };
            let comma = end > rest.first + 1 && self.reading.word(end - 1) == ",";
            let part = Piece { end: end - usize::from(comma), to: end, ..rest };
            parts.push((part, Some(cue)));
            if next >= piece.end {
                return parts;
            }
            rest = Piece { first: next, from: next, shown: Shown::Parted, ..*piece };
        }
        parts.push((rest, None));
        parts
    }

    /// Where the words end before a cue, the cue, and where they go on.
    fn parting(&self, first: usize, stop: usize) -> Option<(usize, Cue, usize)> {
        let dash = |token: usize| {
            matches!(self.reading.word(token), "—" | "–" | "―" | "-") && !self.is_hyphen(token)
        };
        let mut token = first + 1;
        while token < stop {
            let word = self.reading.word(token);
            let comma = matches!(word, "," | "!" | "?" | "…");
            let may_part = dash(token) || (comma && self.code() != "ru") || self.told_inside(token);
            if !may_part {
                token += 1;
                continue;
            }
            let tag =
                if dash(token) { self.dash_tag(token, stop) } else { self.comma_tag(token, stop) };
            match tag {
                Some((cue, next)) => return Some((token, cue, next)),
                None => token += 1,
            }
        }
        None
    }

    /// `31-летний`
    fn is_hyphen(&self, token: usize) -> bool {
        let tokens = &self.reading.tokens;
        let span = |at: usize| tokens.get(at).map(|found| found.span);
        let (before, own, next) =
            (token.checked_sub(1).and_then(span), span(token), span(token + 1));
        self.reading.word(token) == "-"
            && before.map(|before| before.end) == own.map(|own| own.start)
            && own.map(|own| own.end) == next.map(|next| next.start)
    }

    /// `— сказал он. — …`, `—dijo él—. …`
    fn dash_tag(&self, dash: usize, stop: usize) -> Option<(Cue, usize)> {
        let reading = self.reading;
        let small =
            reading.tokens.get(dash + 1).is_some_and(|next| next.is_word() && !next.capital);
        // `- … - Hậu thuật lại`
        let small = small || self.is_vietnamese_name(dash + 1);
        if !small || dash + 1 >= stop {
            return None;
        }
        let is_dash = |token: &usize| {
            matches!(reading.word(*token), "—" | "–" | "―" | "-") && !self.is_hyphen(*token)
        };
        let limit = stop.min(dash + LONGEST);
        let closing = (dash + 1..limit).find(is_dash);
        let end = closing.unwrap_or(limit);
        let says = |token: &usize| reading.roles(*token).any(Roles::SAY);
        let verb = (dash + 1..end.min(dash + 6)).find(says);
        // A verb in no list is believed where the dash can be nothing but that of a cue.
        let parts = matches!(reading.word(dash - 1), "," | "!" | "?" | "…" | "”" | "»")
            || reading.tokens[dash].span.end == reading.tokens[dash + 1].span.start;
        let verb = verb.or_else(|| parts.then_some(dash + 1))?;
        let full_stop =
            (verb..end).find(|token| matches!(reading.word(*token), "." | "!" | "?" | ":"));
        let cue = self.tag(dash + 1, full_stop.unwrap_or(end))?;
        let mut next = closing.map_or(full_stop.unwrap_or(stop), |closing| closing + 1);
        while next < stop && !reading.tokens[next].is_word() && !is_opening(reading.word(next)) {
            next += 1;
        }
        Some((Cue { strong: true, ..cue }, next))
    }

    /// `, explique-t-elle, …`
    fn comma_tag(&self, comma: usize, stop: usize) -> Option<(Cue, usize)> {
        let reading = self.reading;
        let limit = stop.min(comma + LONGEST);
        if let Some(cue) = self.inverted(comma + 1, limit) {
            return Some((cue, self.behind_clause(cue.end, limit)));
        }
        if let Some(tag) = self.inner_tag(comma, limit) {
            return Some(tag);
        }
        if self.code() != "fr" {
            return None;
        }
        let verb = (comma + 1..limit.min(comma + 5))
            .find(|token| reading.roles(*token).any(Roles::SAY))
            .or_else(|| self.verb_before_name(comma, limit))?;
        let end = (verb..limit)
            .find(|token| matches!(reading.word(*token), "," | "." | "!" | "?" | ";" | ":"))
            .unwrap_or(limit);
        let first = reading.roles(comma + 1);
        let inverted =
            verb == comma + 1 || first.any(Roles::AUX) || reading.word(comma + 1) == "s’";
        let cue = self.tag(comma + 1, end).filter(|cue| inverted && cue.phrase.is_some())?;
        let beside = cue.first <= comma + 2;
        let next = self.behind_apposition(end, stop) + 1;
        beside.then_some((Cue { strong: true, ..cue }, next))
    }

    /// Behind the mark that ends a clause.
    fn behind_clause(&self, from: usize, stop: usize) -> usize {
        let ends =
            |token: &usize| matches!(self.reading.word(*token), "," | "." | "!" | "?" | ";" | ":");
        (from..stop).find(ends).unwrap_or(stop) + 1
    }

    /// Any verb with its pronoun behind it: `corrige-t-elle`, `a-t-il reconnu`.
    pub(super) fn inverted(&self, first: usize, stop: usize) -> Option<Cue> {
        let reading = self.reading;
        if self.code() != "fr" {
            return None;
        }
        let verb = first + usize::from(matches!(reading.word(first), "s’" | "se" | "lui" | "me"));
        let hyphen = |token: usize| {
            let (left, right) = (reading.tokens.get(token)?, reading.tokens.get(token + 1)?);
            reading.text.get(left.span.end..right.span.start).filter(|gap| *gap == "-")
        };
        hyphen(verb)?;
        let pronoun = verb + 1 + usize::from(reading.word(verb + 1) == "t");
        let gender = match reading.word(pronoun) {
            "il" => Gender::Male,
            "elle" => Gender::Female,
            _ => return None,
        };
        let who = Who::Pronoun(Some(gender));
        let phrase = Some(Phrase { first: pronoun, end: pronoun + 1, who });
        (pronoun < stop).then_some(Cue {
            phrase,
            first,
            end: pronoun + 1,
            verb: Some(verb),
            strong: true,
        })
    }

    /// A verb in no list between a comma and a name: `, s’étonne Émile Aubry,`.
    fn verb_before_name(&self, comma: usize, stop: usize) -> Option<usize> {
        let verb = comma + 1 + usize::from(matches!(self.reading.word(comma + 1), "s’" | "se"));
        let name =
            self.names.at(verb + 1).filter(|name| name.first == verb + 1 && name.end < stop)?;
        let found =
            self.reading.tokens.get(verb).filter(|found| found.is_word() && !found.capital)?;
        let closed = matches!(self.reading.word(name.end), "," | "." | "»");
        (closed && !found.roles.any(Roles::SMALL.and(Roles::OF).and(Roles::PERSON))).then_some(verb)
    }

    /// What a paragraph that begins with a dash says, if it is dialogue.
    pub(super) fn dialogue(&self, paragraph: &Stretch) -> Option<Piece> {
        let dash = matches!(self.reading.word(paragraph.first), "—" | "–" | "―" | "-");
        let told_so = !matches!(self.code(), "" | "en");
        let long = paragraph.end - paragraph.first > 2;
        (dash && told_so && long).then(|| Piece::dashed(paragraph))
    }
}

fn is_opening(word: &str) -> bool {
    matches!(word, "«" | "“" | "„" | "¿" | "¡" | "…")
}
