//! Differences as people read them: one for each thing that is told differently, with all accounts
//! that tell the one or the other.

use std::collections::BTreeMap;

use undisguise_corpus::{Attribute, Difference, Statement};

/// One thing that accounts of a story tell differently.
pub(super) struct Differing<'a> {
    pub(super) story: usize,
    /// The name it is about; for words with two speakers the words, in quotation marks.
    pub(super) subject: String,
    pub(super) attribute: Attribute,
    /// Each value with the statements that give it; at least two, in the order of the documents.
    pub(super) sides: Vec<Vec<&'a Statement>>,
}

/// Puts pairs together that share a statement of the same thing. Nearly linear.
pub(super) fn differing(pairs: &[Difference]) -> Vec<Differing<'_>> {
    let mut groups: Vec<Vec<&Difference>> = Vec::new();
    let mut of = BTreeMap::new();
    for pair in pairs {
        let key = |it: &Statement| {
            (pair.story, pair.subject.as_str(), pair.attribute, it.document, it.span, it.sentence)
        };
        let keys = [key(&pair.left), key(&pair.right)];
        let known = keys.iter().find_map(|key| of.get(key).copied());
        let group = known.unwrap_or_else(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[group].push(pair);
        for key in keys {
            of.entry(key).or_insert(group);
        }
    }
    groups.iter().map(|pairs| together(pairs)).collect()
}

fn together<'a>(pairs: &[&'a Difference]) -> Differing<'a> {
    let first = pairs[0];
    let mut statements: Vec<&Statement> =
        pairs.iter().flat_map(|pair| [&pair.left, &pair.right]).collect();
    statements.sort_by_key(|it| (it.document, it.span));
    statements.dedup();
    let mut sides: Vec<Vec<&Statement>> = Vec::new();
    for statement in statements {
        let is_same = |side: &&mut Vec<&Statement>| {
            side[0].value.to_lowercase() == statement.value.to_lowercase()
        };
        match sides.iter_mut().find(is_same) {
            Some(side) => side.push(statement),
            None => sides.push(vec![statement]),
        }
    }
    if sides.len() < 2 {
        // The same value on both sides: what differs is the sentence around it.
        sides = pairs.iter().take(1).flat_map(|it| [vec![&it.left], vec![&it.right]]).collect();
    }
    let Difference { story, subject, attribute, .. } = first;
    let subject = match attribute {
        Attribute::Speaker => format!("“{}”", subject.trim_end_matches([',', ' '])),
        _ => subject.clone(),
    };
    Differing { story: *story, subject, attribute: *attribute, sides }
}

/// What a difference is about, in words.
pub(super) fn in_words(attribute: Attribute) -> &'static str {
    match attribute {
        Attribute::Age => "how old",
        Attribute::Date => "when",
        Attribute::Place => "where",
        Attribute::Amount => "how much",
        Attribute::Count => "how many",
        Attribute::Cause => "why",
        Attribute::Agent => "who did it",
        Attribute::Patient => "who is ill, hurt or dead",
        Attribute::Opposite => "told the opposite way",
        Attribute::Speaker => "who said it",
    }
}

#[cfg(test)]
mod tests {
    use undisguise::Span;

    use super::*;

    fn pair(attribute: Attribute, left: (usize, &str), right: (usize, &str)) -> Difference {
        let statement = |(document, value): (usize, &str)| Statement {
            document,
            value: value.to_owned(),
            span: Span::new(3, 5),
            sentence: Span::new(0, 9),
        };
        Difference {
            story: 0,
            subject: "Alma Brandt".to_owned(),
            attribute,
            left: statement(left),
            right: statement(right),
        }
    }

    #[test]
    fn pairs_that_share_a_statement_are_one_difference() {
        let pairs = [
            pair(Attribute::Age, (0, "71"), (2, "72")),
            pair(Attribute::Age, (1, "71"), (2, "72")),
            pair(Attribute::Place, (0, "Cork"), (1, "Hull")),
        ];
        let found = differing(&pairs);
        assert_eq!(found.len(), 2);
        let sides: Vec<Vec<usize>> =
            found[0].sides.iter().map(|side| side.iter().map(|it| it.document).collect()).collect();
        assert_eq!(sides, [vec![0, 1], vec![2]]);
        assert!(differing(&[]).is_empty());
    }
}
