//! Another doer of the same, or doer and sufferer turned round.

use undisguise::Span;

use super::align::{Accounts, Pair, Place, Told};
use super::occasion::{are_of_other_occasions, bare};
use super::weigh::{Candidate, Evidence, Shown, WEIGHT};
use crate::tell::Attribute;
use crate::tell::facts::{Counted, FactWords, Led, Line, Role, Term, TermSort, Value};
use crate::tell::reading::{Lexicon, Roles};

/// Who did something, and to whom; the terms that say so.
#[derive(Clone, Copy, Debug)]
struct Deed {
    verb: usize,
    doer: Option<(usize, u32)>,
    sufferer: Option<(usize, u32)>,
}

/// Terms between a verb and who did it.
const NEAR: usize = 6;

pub(super) fn candidates(accounts: &Accounts, pair: &Pair, found: &mut Vec<Candidate>) {
    let (ours, theirs) = (deeds(accounts, pair.one), deeds(accounts, pair.other));
    let keys = [pair.one, pair.other].map(|sentence| &accounts.told(sentence).keys);
    for one in &ours {
        for other in theirs.iter().filter(|other| keys[0][one.verb] == keys[1][other.verb]) {
            found.extend(turned_round(accounts, pair, one, other));
            found.extend(another(accounts, pair, one, other, |deed| deed.doer, "doer"));
            found.extend(another(accounts, pair, one, other, |deed| deed.sufferer, "sufferer"));
        }
    }
}

/// The words of a sentence beside which somebody stands who may have done or suffered it.
fn deeds(accounts: &Accounts, sentence: usize) -> Vec<Deed> {
    let (told, line) = (accounts.told(sentence), accounts.line(sentence));
    let terms = &told.noted.terms;
    let quoted = accounts.sentences[sentence].quoted;
    let who = |at: usize| {
        // Whom a pronoun in somebody's words means is not told by what stands before them; "the zoo's
        // gorilla" is no zoo, and a place does nothing.
        let pronoun = terms[at].sort == TermSort::Pronoun && quoted;
        let owner = terms[at].sort == TermSort::Name && terms[at].possessive;
        let who = told.who[at].filter(|_| !pronoun && !owner && !is_title(terms, at))?;
        (!accounts.is_place(who)).then_some((at, who))
    };
    // "HAVNES — The first of six men was found": a place before a dash leads to nothing.
    let is_apart = |at: usize, start: usize| {
        let (end, start) = (terms[at].span.end, terms[start].span.start);
        told.account.reads_as(Span::new(end.min(start), start)).contains(['—', '–'])
    };
    let mut deeds = Vec::new();
    for verb in line.first..line.end {
        let term = &terms[verb];
        let is_verb = term.sort == TermSort::Word
            && !(term.somebody || term.the)
            && term.kind.0 == 0
            && term.led == Led::Plain;
        if !is_verb
            || term.denied
            || term.unsure
            || told.keys[verb] == 0
            || is_counted(told, line, verb)
            || reads_out(told, term)
        {
            continue;
        }
        let clause = |at: &usize| terms[*at].clause == term.clause;
        let behind = (verb + 1..line.end.min(verb + 1 + NEAR)).take_while(clause);
        let mut before = (line.first..verb).rev().take(NEAR).take_while(clause);
        let by = behind.clone().find(|at| terms[*at].led == Led::By).and_then(who);
        let subject =
            before.find_map(|at| who(at).filter(|_| matches!(terms[at].led, Led::Plain | Led::By)));
        let start = (line.first..=verb).rev().take_while(clause).last().unwrap_or(verb);
        // "Gus Hallam, a quiet man of 58, who went back"
        let led = (line.first..start).rev().take(NEAR).find_map(who);
        let led = led.filter(|(at, _)| !is_apart(*at, start));
        let subject = subject.or(led);
        let object = behind.clone().find_map(|at| who(at).filter(|_| terms[at].led == Led::Plain));
        let passive = term.passive || by.is_some();
        let (doer, sufferer) = if passive { (by, subject) } else { (subject, object) };
        if doer.is_some() || sufferer.is_some() {
            deeds.push(Deed { verb, doer, sufferer });
        }
    }
    deeds
}

/// Whether a name only says which: "Olympic sprinter Oscar Quaid", "a Mercury reporter".
fn is_title(terms: &[Term], at: usize) -> bool {
    let own = &terms[at];
    own.sort != TermSort::Pronoun
        && terms.get(at + 1).is_some_and(|next| {
            let beside = next.span.start <= own.span.end + 1;
            next.sort == TermSort::Word && next.somebody && beside
        })
}

/// Whether a verb gives another's words: a lawyer reads a letter, and it is read of who wrote it.
fn reads_out(told: &Told, term: &Term) -> bool {
    let words = FactWords::of(told.account.language);
    words.entry(told.account.reads_as(term.span)).is(Role::READS_OUT)
}

/// Whether a word is what a number before it counts: "four bullets" do nothing.
fn is_counted(told: &Told, line: &Line, at: usize) -> bool {
    let terms = &told.noted.terms;
    (line.first..at).any(|before| match terms[before].sort {
        TermSort::Value(value) => match told.noted.values.get(value as usize) {
            Some(Value::Number { of: Counted::Things { heads, .. }, .. }) => {
                heads.contains(&terms[at].key)
            }
            _ => false,
        },
        _ => false,
    })
}

fn place(sentence: usize, one: usize, other: usize) -> Place {
    Place { sentence, first: one.min(other), end: one.max(other) + 1 }
}

fn turned_round(accounts: &Accounts, pair: &Pair, one: &Deed, other: &Deed) -> Option<Candidate> {
    let (doer, sufferer) = (one.doer?, one.sufferer?);
    let (their_doer, their_sufferer) = (other.doer?, other.sufferer?);
    if doer.1 != their_sufferer.1 || sufferer.1 != their_doer.1 || doer.1 == sufferer.1 {
        return None;
    }
    let left = place(pair.one, doer.0, sufferer.0);
    let right = place(pair.other, their_doer.0, their_sufferer.0);
    let common = accounts.common(left, right);
    let evidence = Evidence::of(
        "round",
        vec![
            ("weight", common.weight.min(WEIGHT)),
            ("own", accounts.told(pair.one).weights[one.verb]),
        ],
    );
    let values = [format!("{}>{}", doer.1, sufferer.1), format!("{}>{}", sufferer.1, doer.1)];
    let subject = accounts.name_of(doer.1);
    let shown = Shown::Names([subject.clone(), accounts.name_of(their_doer.1)]);
    let attribute = Attribute::Agent;
    Some(Candidate { attribute, subject, left, right, values, shown, evidence })
}

/// Somebody else in the same part.
fn another(
    accounts: &Accounts,
    pair: &Pair,
    one: &Deed,
    other: &Deed,
    part: fn(&Deed) -> Option<(usize, u32)>,
    kind: &'static str,
) -> Option<Candidate> {
    let (ours, theirs) = (part(one)?, part(other)?);
    let rest = |deed: &Deed| {
        [deed.doer, deed.sufferer].into_iter().flatten().map(|(_, who)| who).collect::<Vec<u32>>()
    };
    if ours.1 == theirs.1 || rest(one).contains(&theirs.1) || rest(other).contains(&ours.1) {
        return None;
    }
    // "Reed is well, Holt is well and Finch is well"; in somebody's words anybody may be meant.
    let quoted = [pair.one, pair.other].iter().any(|it| accounts.sentences[*it].quoted);
    if quoted
        || is_told_of_several(accounts, pair.one, one.verb)
        || is_told_of_several(accounts, pair.other, other.verb)
        || is_one_of_several(accounts, pair.one, ours.0)
        || is_one_of_several(accounts, pair.other, theirs.0)
    {
        return None;
    }
    // Two pronouns, or one and a name, may mean one person.
    let is_named = |(sentence, at): (usize, usize)| {
        accounts.told(sentence).noted.terms[at].sort == TermSort::Name
    };
    if !is_named((pair.one, ours.0)) || !is_named((pair.other, theirs.0)) {
        return None;
    }
    let verbs = [(pair.one, one.verb), (pair.other, other.verb)].map(|(sentence, verb)| Place {
        sentence,
        first: verb,
        end: verb + 1,
    });
    if are_of_other_occasions(accounts, verbs[0], verbs[1]) || !is_of_one_deed(accounts, verbs) {
        return None;
    }
    let common = accounts.common(verbs[0], verbs[1]);
    let told = vec![("weight", common.weight.min(WEIGHT)), ("share", common.share)];
    let evidence = Evidence::of(kind, told);
    let left = place(pair.one, ours.0, one.verb);
    let right = place(pair.other, theirs.0, other.verb);
    let values = [format!("{}", ours.1), format!("{}", theirs.1)];
    let subject = accounts.name_of(ours.1);
    let attribute = if kind == "doer" { Attribute::Agent } else { Attribute::Patient };
    let shown = Shown::Names([subject.clone(), accounts.name_of(theirs.1)]);
    Some(Candidate { attribute, subject, left, right, values, shown, evidence })
}

/// Whether the clauses of two verbs share a word beside them that is no name: what was done, or to what.
/// Anybody may have come, heard something or won.
fn is_of_one_deed(accounts: &Accounts, verbs: [Place; 2]) -> bool {
    /// A word that tells less stands anywhere.
    const TELLS: f32 = 0.8;
    let words = verbs.map(|verb| {
        let (told, line) = (accounts.told(verb.sentence), accounts.line(verb.sentence));
        let terms = &told.noted.terms;
        let clause = terms[verb.first].clause;
        let tells = |at: &usize| {
            let term = &terms[*at];
            *at != verb.first
                && term.clause == clause
                && term.sort == TermSort::Word
                && !term.somebody
                && terms.get(at + 1).is_none_or(|next| next.sort != TermSort::Name)
                && told.weights[*at] >= TELLS
        };
        (line.first..line.end).filter(tells).map(|at| told.keys[at]).collect::<Vec<u32>>()
    });
    words[0].iter().any(|key| words[1].contains(key))
}

/// Whether a sentence says the same word more than once, of one after the other.
fn is_told_of_several(accounts: &Accounts, sentence: usize, verb: usize) -> bool {
    let (keys, line) = (&accounts.told(sentence).keys, accounts.line(sentence));
    (line.first..line.end).filter(|at| keys[*at] == keys[verb]).count() > 1
}

/// Whether a name is joined to another one: what several did or suffered, each of them did.
fn is_one_of_several(accounts: &Accounts, sentence: usize, at: usize) -> bool {
    let (told, line) = (accounts.told(sentence), accounts.line(sentence));
    let (terms, lexicon) = (&told.noted.terms, Lexicon::of(told.account.language));
    let read = |start: usize, end: usize| told.account.reads_as(Span::new(start.min(end), end));
    let joins = |word: &str| lexicon.roles(bare(word)).any(Roles::AND);
    // "Daniel Jones, 61, and Terry Perkins"
    let is_name = |terms: &mut dyn Iterator<Item = usize>| {
        let mut others =
            terms.filter(|other| !matches!(told.noted.terms[*other].sort, TermSort::Value(_)));
        others.next().is_some_and(|other| told.noted.terms[other].sort == TermSort::Name)
    };
    let (before, behind) = (
        read(line.span.start, terms[at].span.start).split_whitespace().next_back(),
        read(terms[at].span.end, line.span.end.max(terms[at].span.end)).split_whitespace().next(),
    );
    before.is_some_and(joins) && is_name(&mut (line.first..at).rev())
        || behind.is_some_and(joins) && is_name(&mut (at + 1..line.end))
}
