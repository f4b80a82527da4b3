//! The same words, given to different people.

use rustc_hash::FxHashSet;
use undisguise::Span;

use super::Scope;
use super::align::{Accounts, Told};
use super::identity::may_be_one;
use super::sentence_of;
use crate::tell::facts::{FactWords, Led, Role, TermSort};
use crate::tell::follow::is_named;
use crate::tell::reading::{Lexicon, Roles};
use crate::tell::{Attribute, Attribution, Difference, Said, Statement, Variant};

pub(super) fn differences(
    scope: &Scope,
    accounts: &Accounts,
    variants: &[Variant],
) -> Vec<Difference> {
    let inside: FxHashSet<usize> = scope.documents.iter().copied().collect();
    let of_story = |variant: &&Variant| {
        inside.contains(&variant.left.document)
            && inside.contains(&variant.right.document)
            && variant.other_speaker
            && [variant.left, variant.right].iter().all(|said| {
                !is_nested(scope, *said)
                    && !is_beside(scope, *said)
                    && !is_owner(scope, *said)
                    && !is_of_speaker(scope, *said)
            })
    };
    let mut shown: FxHashSet<(Said, String)> = FxHashSet::default();
    let mut turns: FxHashSet<(Said, Said)> = FxHashSet::default();
    let mut found = Vec::new();
    for variant in variants.iter().filter(of_story) {
        let quote = |said: Said| &scope.account(said.document).quotes[said.quote];
        let speaker = |said: Said| quote(said).speaker.clone().unwrap_or_default();
        let (left, right) = (speaker(variant.left), speaker(variant.right));
        if may_be_one_s(scope, accounts, variant, [&left, &right]) {
            continue;
        }
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
        if !is_sure(scope, variant) || is_unnamed(scope, accounts, variant) {
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
            let sentence = Span::new(sentence.start.min(span.start), sentence.end.max(span.end));
            Statement { document: said.document, value: speaker.to_owned(), span, sentence }
        };
        let subject = quote(variant.left).text.clone();
        let (left, right) = (statement(variant.left, &left), statement(variant.right, &right));
        found.push(scope.difference(&subject, Attribute::Speaker, left, right));
    }
    found
}

/// Whether both accounts may give the words to one person, or one of them may give them to nobody.
fn may_be_one_s(scope: &Scope, accounts: &Accounts, variant: &Variant, names: [&str; 2]) -> bool {
    let [left, right] = names;
    let sides = [(variant.left, left, right), (variant.right, right, left)];
    variant.other_speaker && may_be_one(accounts, left, right)
        || is_addressed(scope, variant, names)
        || sides.into_iter().any(|(said, own, other)| {
            may_be_said(scope, accounts, said, other)
                || is_of(scope, accounts, said, other)
                || is_organisation(scope, said, own)
                || is_another_s(scope, said)
                || is_beside_somebody(scope, said)
        })
}

/// Whether one of both speakers is spoken to or spoken of in the words themselves: "You got here first, Mr
/// Quaid" is not Quaid's.
fn is_addressed(scope: &Scope, variant: &Variant, names: [&str; 2]) -> bool {
    let surname = |name: &str| name.split_whitespace().next_back().map(str::to_owned);
    let surnames = names.map(surname);
    [variant.left, variant.right].into_iter().any(|said| {
        let account = scope.account(said.document);
        let words = bare_words(account.reads_as(account.quotes[said.quote].span));
        words.iter().any(|word| surnames.iter().flatten().any(|name| name == word))
    })
}

/// Whether both speakers are told surely enough that one cannot be a mistake: one by name beside a verb,
/// or both in the same way; and by more than a given name on one side and a surname on the other, which
/// may be one person's.
fn is_sure(scope: &Scope, variant: &Variant) -> bool {
    let sides = [variant.left, variant.right].map(|said| {
        let quote = &scope.account(said.document).quotes[said.quote];
        (quote.attribution, quote.speaker.as_deref().unwrap_or_default())
    });
    let [(left, left_name), (right, right_name)] = sides;
    let short = |name: &str| !name.contains(char::is_whitespace);
    let named = is_named(left_name) && is_named(right_name);
    let explicit = left == Attribution::Explicit || right == Attribution::Explicit;
    // A headline that a description was found in is nobody.
    let is_somebody = |said: Said| {
        let account = scope.account(said.document);
        let name = account.quotes[said.quote].speaker.as_deref().unwrap_or_default();
        let mut known = account.body.noted.known.iter();
        known.any(|known| known.name == name && known.gender.is_some())
    };
    let alike = || left == right && is_somebody(variant.left) && is_somebody(variant.right);
    // What goes on is told by what stands before it only; a word with a capital need be nobody.
    let goes_on = left == Attribution::Continued && right == Attribution::Continued;
    let by_name = |said: Said| {
        scope.account(said.document).quotes[said.quote].attribution == Attribution::Explicit
    };
    let is_known = |name: &str, said: Said| !short(name) || is_somebody(said) && by_name(said);
    named
        && (explicit || alike())
        && !goes_on
        && is_known(left_name, variant.left)
        && is_known(right_name, variant.right)
        && !(short(left_name) && short(right_name))
}

/// Whether one account gives the words to somebody by a pronoun or a description who was not named right before,
/// and the speaker of the other one has no name there: `the champion said` may be of him.
fn is_unnamed(scope: &Scope, accounts: &Accounts, variant: &Variant) -> bool {
    /// Sentences before.
    const NEAR: usize = 2;
    [(variant.left, variant.right), (variant.right, variant.left)].into_iter().any(
        |(said, other)| {
            let quote = |said: Said| &scope.account(said.document).quotes[said.quote];
            let number =
                |said: Said| accounts.number(quote(said).speaker.as_deref().unwrap_or_default());
            let Some(told) = told_of(accounts, said) else { return false };
            let (own, theirs) = (number(said), number(other));
            let near = || people_near(told, quote(said).span, NEAR).any(|who| Some(who) == own);
            quote(said).attribution != Attribution::Explicit
                && theirs.is_none_or(|it| !told.people.contains(&Some(it)))
                && !near()
        },
    )
}

/// Whether somebody described beside a quotation belongs to whom it is given to: "said Orla Quaid's agent". Linear
/// in its sentence.
fn is_owner(scope: &Scope, said: Said) -> bool {
    let account = scope.account(said.document);
    let quote = &account.quotes[said.quote];
    let around = sentence_of(account, quote.cue.unwrap_or(quote.span));
    let speaker = quote.speaker.as_deref().unwrap_or_default();
    let last = speaker.split_whitespace().next_back().unwrap_or_default();
    let owns = |word: &str| {
        let word = word.strip_suffix(['.', ',']).unwrap_or(word);
        ["'s", "’s", "'", "’"].iter().any(|sign| word.strip_suffix(sign) == Some(last))
    };
    !last.is_empty() && account.reads_as(around).split_whitespace().any(owns)
}

/// Whether the name beside a quotation belongs to a clause of its own: "the note, which Orla Quaid had
/// found, reads".
fn is_beside(scope: &Scope, said: Said) -> bool {
    let account = scope.account(said.document);
    let Some(cue) = account.quotes[said.quote].cue else { return false };
    let sentence = sentence_of(account, cue);
    let before = account.reads_as(Span::new(sentence.start.min(cue.start), cue.start));
    let relative = matches!(
        before.split_whitespace().next_back(),
        Some("which" | "whom" | "die" | "den" | "das" | "que" | "che" | "который" | "которую")
    );
    relative && account.reads_as(cue).contains(',')
}

/// Whether the one beside a quotation only gives the words of another: reads them out, or is a paper
/// (`quoted by the Valley Mercury`; nobody's name has an article).
fn is_another_s(scope: &Scope, said: Said) -> bool {
    let account = scope.account(said.document);
    let quote = &account.quotes[said.quote];
    let Some(cue) = quote.cue else { return false };
    let (words, lexicon) = (FactWords::of(account.language), Lexicon::of(account.language));
    let told = bare_words(account.reads_as(cue));
    let reads = |word: &&str| words.entry(word).is(Role::READS_OUT);
    let is_writing = |word: &&str| lexicon.roles(word).any(Roles::WORDS) && !reads(word);
    let speaker = quote.speaker.as_deref().unwrap_or_default();
    let is_name = |word: &&str| speaker.split_whitespace().any(|name| name == *word);
    let start = sentence_of(account, cue).start.min(cue.start);
    let before = bare_words(account.reads_as(Span::new(start, cue.start)));
    let article = told.iter().position(is_name).is_some_and(|at| {
        let before = if at > 0 { told.get(at - 1) } else { before.last() };
        let portuguese = account.language.is_some_and(|language| language.code() == "pt");
        before.is_some_and(|word| lexicon.roles(word).any(Roles::THE)) && !portuguese
    });
    told.iter().any(&reads) && !told.iter().any(is_writing)
        || article && quote.attribution == Attribution::Explicit
}

/// The words of a text without the marks beside them.
fn bare_words(text: &str) -> Vec<&str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect()
}

/// Whether the sentence of a quotation names somebody whom its speaker belongs to: "said Orla Quaid of
/// Brenning Mills".
fn is_of(scope: &Scope, accounts: &Accounts, said: Said, name: &str) -> bool {
    let account = scope.account(said.document);
    let quote = &account.quotes[said.quote];
    let Some(told) = told_of(accounts, said) else { return false };
    // "Orla Quaid, granddaughter of Ivo Quaid"
    let is_person = |told: &Told| {
        let mut known = told.noted.known.iter();
        known.any(|known| known.name == name && known.gender.is_some())
    };
    if accounts.told.iter().any(is_person) {
        return false;
    }
    let sentence = sentence_of(account, quote.cue.unwrap_or(quote.span));
    let lines = &told.noted.lines;
    let at = lines.partition_point(|line| line.span.end <= sentence.start);
    let Some(line) = lines.get(at) else { return false };
    told.noted.terms[line.first..line.end].iter().any(|term| {
        let named = || account.reads_as(term.span);
        term.sort == TermSort::Name && term.led == Led::Of && may_be_one(accounts, named(), name)
    })
}

/// Whether a name is that of a firm or paper, for which somebody speaks.
fn is_organisation(scope: &Scope, said: Said, name: &str) -> bool {
    let known = &scope.account(said.document).body.noted.known;
    known.iter().any(|known| known.name == name && !known.person)
}

/// Whether a verb without a subject of its own may have one in the noun for somebody that stands right
/// before it: "…, the midwife wonders".
fn is_beside_somebody(scope: &Scope, said: Said) -> bool {
    /// Words before the verb.
    const NEAR: usize = 3;
    let account = scope.account(said.document);
    let quote = &account.quotes[said.quote];
    let Some(cue) = quote.cue.filter(|_| quote.attribution == Attribution::Pronoun) else {
        return false;
    };
    let lexicon = Lexicon::of(account.language);
    let words = |span: Span| bare_words(account.reads_as(span));
    if has_pronoun(scope, said) {
        return false;
    }
    let start = sentence_of(account, cue).start.min(cue.start);
    let before = words(Span::new(start, cue.start));
    before.iter().rev().take(NEAR).any(|word| lexicon.roles(word).any(Roles::PERSON))
}

/// Whether a pronoun stands in what says whose a quotation is.
fn has_pronoun(scope: &Scope, said: Said) -> bool {
    let account = scope.account(said.document);
    let lexicon = Lexicon::of(account.language);
    let pronoun = Roles::HE.and(Roles::SHE).and(Roles::THEY).and(Roles::ME);
    let cue = account.quotes[said.quote].cue.map_or("", |cue| account.reads_as(cue));
    bare_words(cue).iter().any(|word| lexicon.roles(word).any(pronoun))
}

/// Whether a quotation says what the one beside it is, and is another's: "Orla Quaid was “a quiet woman”".
fn is_of_speaker(scope: &Scope, said: Said) -> bool {
    let account = scope.account(said.document);
    let quote = &account.quotes[said.quote];
    let Some(cue) = quote.cue.filter(|cue| cue.end <= quote.span.start) else { return false };
    let between = account.reads_as(Span::new(cue.end, quote.span.start));
    let words = FactWords::of(account.language);
    let told = bare_words(between);
    !between.contains(':')
        && !told.is_empty()
        && told.iter().all(|word| words.entry(word).is(Role::PASSIVE))
}

/// Whether a quotation stands in another one, or holds one.
fn is_nested(scope: &Scope, said: Said) -> bool {
    let quotes = &scope.account(said.document).quotes;
    let own = quotes[said.quote].span;
    let beside = quotes.iter().enumerate().filter(|(at, _)| *at != said.quote);
    beside.into_iter().any(|(_, it)| it.span.start < own.end && own.start < it.span.end)
}

/// Whether somebody may be the speaker of a quotation that is given to another without a name beside
/// it: the one who is named or described in its sentence, or in the one before.
fn may_be_said(scope: &Scope, accounts: &Accounts, said: Said, by: &str) -> bool {
    let quote = &scope.account(said.document).quotes[said.quote];
    if quote.attribution == Attribution::Explicit {
        return false;
    }
    let Some(told) = told_of(accounts, said) else { return false };
    let number = accounts.number(by);
    let near = if may_be_meant(scope, accounts, said, by) { SAME_SEX } else { 1 };
    people_near(told, quote.span, near)
        .any(|who| Some(who) == number || may_be_one(accounts, &accounts.name_of(who), by))
}

/// Sentences before a quotation in which somebody of the speaker's sex may be whom a pronoun means, or a verb
/// without a subject.
const SAME_SEX: usize = 8;

/// The account in which something is said.
fn told_of<'a>(accounts: &'a Accounts<'_>, said: Said) -> Option<&'a Told<'a>> {
    accounts.told.iter().find(|told| told.document == said.document)
}

/// Who is mentioned in the sentences of a quotation, and in so many before it.
fn people_near<'a>(told: &'a Told, quote: Span, before: usize) -> impl Iterator<Item = u32> + 'a {
    let lines = &told.noted.lines;
    let at = lines.partition_point(|line| line.span.end <= quote.start);
    let end = lines.partition_point(|line| line.span.start < quote.end).max(at);
    let near = lines[at.saturating_sub(before)..end].iter();
    near.flat_map(|line| told.who[line.first..line.end].iter().flatten().copied())
}

/// Whether somebody may be of the same sex as the one whom a quotation is given to.
fn may_be_meant(scope: &Scope, accounts: &Accounts, said: Said, by: &str) -> bool {
    let quote = &scope.account(said.document).quotes[said.quote];
    let speaker = quote.speaker.as_deref().unwrap_or_default();
    let gender = |name: &str| {
        let known = accounts.told.iter().flat_map(|told| &told.noted.known);
        known.filter(|known| known.name == name).find_map(|known| known.gender)
    };
    match (gender(speaker), gender(by)) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}
