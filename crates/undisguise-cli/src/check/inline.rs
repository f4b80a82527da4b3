//! Comments that allow: `undisguise: allow`, `undisguise: allow-next-line`, `undisguise: allow-file`,
//! each for every kind, or for some: `undisguise: allow(homoglyph, bidi)`.

use std::collections::HashMap;

use super::allow::kind;
use super::problem::Problem;

const MARK: &str = "undisguise:";

/// `allow-file` counts in so many first lines, where a reader sees it.
const HEAD: usize = 20;

/// What the comments of a file allow.
#[derive(Debug, Default)]
pub(crate) struct Inline {
    lines: HashMap<usize, Vec<Kinds>>,
    file: Vec<Kinds>,
    /// What looks like such a comment and is none: it allows nothing.
    pub(crate) misunderstood: Vec<String>,
}

/// The kinds that are allowed; all of them when none is named.
type Kinds = Vec<String>;

impl Inline {
    /// Reads the comments of a text, whatever the language marks comments with.
    pub(crate) fn of(text: &str) -> Self {
        let mut inline = Inline::default();
        if memchr::memmem::find(text.as_bytes(), MARK.as_bytes()).is_none() {
            return inline;
        }
        for (line, written) in (1..).zip(text.lines()) {
            for (_, rest) in written.match_indices(MARK).map(|(at, _)| written.split_at(at)) {
                match directive(&rest[MARK.len()..]) {
                    Ok(Some(("allow", kinds))) => inline.add(line, kinds),
                    Ok(Some(("allow-next-line", kinds))) => inline.add(line + 1, kinds),
                    Ok(Some(("allow-file", kinds))) if line <= HEAD => inline.file.push(kinds),
                    Ok(Some(("allow-file", _))) => inline.misunderstood.push(format!(
                        "line {line}: `allow-file` counts in the first {HEAD} lines only"
                    )),
                    Ok(_) => {}
                    Err(why) => inline.misunderstood.push(format!("line {line}: {why}")),
                }
            }
        }
        inline
    }

    /// Whether a comment allows it.
    pub(crate) fn allows(&self, problem: &Problem) -> bool {
        let here = self.lines.get(&problem.place.line);
        let fits = |kinds: &Kinds| {
            kinds.is_empty() || kinds.iter().any(|kind| kind == problem.kind.name())
        };
        self.file.iter().chain(here.into_iter().flatten()).any(fits)
    }

    fn add(&mut self, line: usize, kinds: Kinds) {
        self.lines.entry(line).or_default().push(kinds);
    }
}

/// What stands behind the mark: a word, and kinds in brackets. Nothing when the word is another
/// one than these three: then it is prose.
fn directive(rest: &str) -> Result<Option<(&str, Kinds)>, String> {
    let rest = rest.trim_start();
    let end = rest.find(|c: char| !c.is_ascii_lowercase() && c != '-').unwrap_or(rest.len());
    let (word, rest) = rest.split_at(end);
    if !["allow", "allow-next-line", "allow-file"].contains(&word) {
        return Ok(None);
    }
    let Some(inside) = rest.strip_prefix('(') else { return Ok(Some((word, Vec::new()))) };
    let (names, _) = inside.split_once(')').ok_or("an allow comment has no closing bracket")?;
    let kinds: Result<Kinds, String> = names.split(',').map(|name| kind(name.trim())).collect();
    Ok(Some((word, kinds?)))
}

#[cfg(test)]
mod tests {
    use super::super::judge::problems;
    use super::*;

    fn left(text: &str) -> usize {
        let inline = Inline::of(text);
        problems(text, "a.rs").unwrap().iter().filter(|it| !inline.allows(it)).count()
    }

    #[test]
    fn comments_allow() {
        let bad = "let cоnst_a = 1;";
        assert_eq!(left(bad), 1);
        assert_eq!(left(&format!("{bad} // undisguise: allow")), 0);
        assert_eq!(left(&format!("{bad} // undisguise:allow(bidi, homoglyph) as a test")), 0);
        assert_eq!(left(&format!("{bad} // undisguise: allow(bidi)")), 1);
        assert_eq!(left(&format!("# undisguise: allow-next-line\n{bad}\n{bad}")), 1);
        assert_eq!(left(&format!("/* undisguise: allow-file */\n{bad}\n\n{bad}")), 0);
        assert_eq!(left(&format!("{}// undisguise: allow-file\n{bad}", "\n".repeat(20))), 1);
        assert_eq!(left(&format!("{bad} // undisguise: allowed, they say")), 1);
    }

    #[test]
    fn what_is_not_understood_is_told() {
        let text =
            "// undisguise: allow(homoglyf)\n// undisguise: allow(bidi\n// undisguise: is fine";
        let inline = Inline::of(text);
        assert_eq!(inline.misunderstood.len(), 2, "{inline:?}");
        assert!(inline.misunderstood[0].starts_with("line 1: `homoglyf` is no kind"));
        assert!(inline.lines.is_empty());
    }
}
