//! The same words, given to different people.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::Scope;
use super::people::sentence_of;
use crate::tell::{Attribute, Difference, Said, Variant, VariantRelation};

pub(super) fn differences(scope: &Scope, variants: &[Variant]) -> Vec<Difference> {
    let inside: FxHashSet<usize> = scope.documents.iter().copied().collect();
    let of_story = |variant: &&Variant| {
        inside.contains(&variant.left.document)
            && inside.contains(&variant.right.document)
            && variant.other_speaker
            && variant.relation != VariantRelation::Translated
    };
    let mut shown: BTreeMap<(Said, String), ()> = BTreeMap::new();
    let mut found = Vec::new();
    for variant in variants.iter().filter(of_story) {
        let quote = |said: Said| &scope.account(said.document).quotes[said.quote];
        let speaker = |said: Said| quote(said).speaker.clone().unwrap_or_default();
        let (left, right) = (speaker(variant.left), speaker(variant.right));
        // Once for each quotation and each other speaker.
        if shown.insert((variant.left, right.clone()), ()).is_some() {
            continue;
        }
        let statement = |said: Said, speaker: &str| {
            let span = quote(said).span;
            let sentence = sentence_of(scope.account(said.document), span);
            let sentence =
                undisguise::Span::new(sentence.start.min(span.start), sentence.end.max(span.end));
            scope.statement(said.document, speaker, span, sentence)
        };
        let subject = quote(variant.left).text.clone();
        let (left, right) = (statement(variant.left, &left), statement(variant.right, &right));
        found.push(scope.difference(&subject, Attribute::Speaker, left, right));
    }
    found
}
