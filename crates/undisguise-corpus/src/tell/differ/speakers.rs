//! The same words, given to different people.

use rustc_hash::FxHashSet;

use super::Scope;
use super::sentence_of;
use crate::tell::{Attribute, Attribution, Difference, Said, Statement, Variant, VariantRelation};

pub(super) fn differences(scope: &Scope, variants: &[Variant]) -> Vec<Difference> {
    let inside: FxHashSet<usize> = scope.documents.iter().copied().collect();
    let of_story = |variant: &&Variant| {
        inside.contains(&variant.left.document)
            && inside.contains(&variant.right.document)
            && variant.other_speaker
            && variant.relation != VariantRelation::Translated
    };
    let mut shown: FxHashSet<(Said, String)> = FxHashSet::default();
    let mut turns: FxHashSet<(Said, Said)> = FxHashSet::default();
    let mut found = Vec::new();
    for variant in variants.iter().filter(of_story) {
        let quote = |said: Said| &scope.account(said.document).quotes[said.quote];
        let speaker = |said: Said| quote(said).speaker.clone().unwrap_or_default();
        let (left, right) = (speaker(variant.left), speaker(variant.right));
        turns.insert((variant.left, variant.right));
        // What goes on in the same turn is told with its beginning.
        let before = [variant.left, variant.right].map(|said| {
            let goes_on = quote(said).attribution == Attribution::Continued;
            said.quote.checked_sub(1).filter(|_| goes_on).map(|quote| Said { quote, ..said })
        });
        if let [Some(left), Some(right)] = before
            && turns.contains(&(left, right))
        {
            continue;
        }
        // Once for each quotation and each other speaker.
        let is_known = !shown.insert((variant.left, right.clone()));
        if !shown.insert((variant.right, left.clone())) || is_known {
            continue;
        }
        let statement = |said: Said, speaker: &str| {
            let span = quote(said).span;
            let sentence = sentence_of(scope.account(said.document), span);
            let sentence =
                undisguise::Span::new(sentence.start.min(span.start), sentence.end.max(span.end));
            Statement { document: said.document, value: speaker.to_owned(), span, sentence }
        };
        let subject = quote(variant.left).text.clone();
        let (left, right) = (statement(variant.left, &left), statement(variant.right, &right));
        found.push(scope.difference(&subject, Attribute::Speaker, left, right));
    }
    found
}
