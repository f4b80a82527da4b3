//! The other cases of Russian nouns for people.

/// The forms of a noun but for the nominative. Some that nobody uses are among them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Declined {
    /// In the singular, but for the nominative.
    pub(super) oblique: Vec<String>,
    /// The nominative of the plural, where it is no form of the singular.
    pub(super) many: Vec<String>,
    /// In the plural, but for the nominative.
    pub(super) of_many: Vec<String>,
}

/// Declines a noun by its ending; a name in two words, or a word that ends in no known way, has no
/// other forms.
///
/// Source: the four declensions of any Russian grammar (А. А. Зализняк, «Грамматический словарь
/// русского языка», 1977), without stress; where stress tells, both forms are given.
pub(super) fn declined(noun: &str, female: bool) -> Declined {
    if noun.contains([' ', '_']) || noun.chars().count() < SHORTEST {
        return Declined::default();
    }
    if let Some(stem) = noun.strip_suffix("ая") {
        let soft = stem.ends_with(SIBILANTS);
        let (of, many) = if soft { ("ей", "ие") } else { ("ой", "ые") };
        let plural = if soft { ["их", "им", "ими"] } else { ["ых", "ым", "ыми"] };
        return forms(stem, &[of, "ую"], &[many], &plural);
    }
    for (ending, many, plural) in
        [("ый", "ые", ["ых", "ыми"]), ("ой", "ые", ["ых", "ыми"]), ("ий", "ие", ["их", "ими"])]
    {
        let Some(stem) = noun.strip_suffix(ending).filter(|_| !noun.ends_with("рой")) else {
            continue;
        };
        let of = if stem.ends_with(SIBILANTS) {
            ["его", "ему", "ем"]
        } else {
            ["ого", "ому", "ом"]
        };
        let with = if ending == "ий" { "им" } else { "ым" };
        return forms(stem, &[of[0], of[1], of[2], with], &[many], &plural);
    }
    if let Some(stem) = noun.strip_suffix('а') {
        let hard = !stem.ends_with(VELARS) && !stem.ends_with(SIBILANTS);
        let genitive = if hard { "ы" } else { "и" };
        let mut found = forms(stem, &[genitive, "е", "у", "ой", "ей"], &[], &["ам", "ами", "ах"]);
        found.of_many.extend(bare_plural(stem));
        return found;
    }
    if let Some(stem) = noun.strip_suffix('я') {
        return forms(stem, &["и", "е", "ю", "ей", "ёй"], &[], &["ям", "ями", "ях"]);
    }
    if let Some(stem) = noun.strip_suffix(['ь', 'й']) {
        let many = &["и"];
        if female {
            return forms(stem, &["ью"], many, &["ей", "ям", "ями", "ях"]);
        }
        return forms(stem, &["я", "ю", "ем", "ём", "е"], many, &["ей", "ев", "ям", "ями", "ях"]);
    }
    if noun.ends_with(['о', 'е', 'и', 'у', 'ю', 'ё', 'э', 'ы']) {
        return Declined::default();
    }
    let mut found = Declined::default();
    for stem in [Some(noun.to_owned()), fleeting(noun)].into_iter().flatten() {
        let many = if stem.ends_with(VELARS) || stem.ends_with(SIBILANTS) { "и" } else { "ы" };
        let plural = ["ов", "ев", "ей", "ам", "ами", "ах"];
        let of = forms(&stem, &["а", "у", "ом", "ем", "е"], &[many], &plural);
        found.oblique.extend(of.oblique);
        found.many.extend(of.many);
        found.of_many.extend(of.of_many);
    }
    found
}

/// Fewest letters of a noun.
const SHORTEST: usize = 3;

const SIBILANTS: [char; 4] = ['ж', 'ш', 'ч', 'щ'];
const VELARS: [char; 3] = ['к', 'г', 'х'];

fn forms(stem: &str, oblique: &[&str], many: &[&str], of_many: &[&str]) -> Declined {
    let all = |endings: &[&str]| endings.iter().map(|ending| format!("{stem}{ending}")).collect();
    Declined { oblique: all(oblique), many: all(many), of_many: all(of_many) }
}

/// The genitive of the plural, which has no ending: `учительниц`, `соседок`, `девочек`.
fn bare_plural(stem: &str) -> Option<String> {
    let Some(before) = stem.strip_suffix('к') else { return Some(stem.to_owned()) };
    let vowel = if before.ends_with(SIBILANTS) { 'е' } else { 'о' };
    Some(format!("{before}{vowel}к"))
}

/// The stem of a noun whose last vowel falls out: `певец`, `паренёк`.
fn fleeting(noun: &str) -> Option<String> {
    let ends = [("лец", "льц"), ("ец", "ц"), ("ок", "к"), ("ёк", "ьк"), ("ек", "ьк")];
    let (ending, short) = ends.iter().find(|(ending, _)| noun.ends_with(ending))?;
    Some(format!("{}{short}", noun.strip_suffix(ending)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_have_their_cases() {
        for (noun, female, forms) in [
            ("инженер", false, ["инженера", "инженеру", "инженером"]),
            ("учитель", false, ["учителя", "учителю", "учителем"]),
            ("соседка", true, ["соседки", "соседке", "соседкой"]),
            ("певец", false, ["певца", "певцу", "певцом"]),
            ("пожарный", false, ["пожарного", "пожарному", "пожарным"]),
            ("ведущий", false, ["ведущего", "ведущему", "ведущим"]),
            ("ведущая", true, ["ведущей", "ведущую", "ведущей"]),
            ("герой", false, ["героя", "герою", "героем"]),
        ] {
            let found = declined(noun, female).oblique;
            assert!(
                forms.iter().all(|form| found.iter().any(|one| one == form)),
                "{noun} {found:?}"
            );
        }
        assert!(declined("соседка", true).of_many.contains(&"соседок".to_owned()));
        assert_eq!(declined("инженер", false).many, ["инженеры"]);
        assert_eq!(declined("", false), Declined::default());
    }
}
