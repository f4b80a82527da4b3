//! The allow-list: what may stand, by path, kind and text.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use ignore::gitignore::{Gitignore, GitignoreBuilder};

use crate::Failure;
use crate::args::CheckArgs;
use crate::visible::visible;

use super::files::Subject;
use super::problem::{KINDS, Problem};

/// The name that is looked for.
const NAME: &str = ".undisguise-allow";

/// The rules of an allow-list; none where there is no list.
pub(crate) struct Rules {
    file: PathBuf,
    /// Paths in rules begin here.
    root: PathBuf,
    rules: Vec<Rule>,
}

struct Rule {
    line: usize,
    written: String,
    paths: Gitignore,
    terms: Terms,
    used: AtomicBool,
}

/// What a rule asks for beside the path. Nothing given fits everything.
#[derive(Debug, Default, PartialEq, Eq)]
struct Terms {
    kinds: Vec<String>,
    text: Option<String>,
}

/// A rule that nothing needed.
pub(crate) struct Unused {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) rule: String,
}

/// The rules whose path fits one file.
pub(crate) struct RulesOfFile<'a>(Vec<&'a Rule>);

impl RulesOfFile<'_> {
    /// Whether a rule allows it. Every rule that does counts as used.
    pub(crate) fn allow(&self, problem: &Problem) -> bool {
        let fit = self.0.iter().filter(|rule| rule.terms.fit(problem));
        fit.map(|rule| rule.used.store(true, Ordering::Relaxed)).count() > 0
    }
}

impl Rules {
    /// Reads the list that was named, or the one that is found.
    pub(crate) fn of(args: &CheckArgs) -> Result<Self, Failure> {
        let file = match &args.allow {
            Some(file) => Some(file.clone()),
            None if args.no_allow => None,
            None => nearest(),
        };
        let Some(file) = file else {
            return Ok(Rules { file: PathBuf::new(), root: PathBuf::new(), rules: Vec::new() });
        };
        let shown = visible(&file.display().to_string());
        let text = fs::read_to_string(&file)
            .map_err(|error| Failure::from(format!("cannot read {shown}: {error}")))?;
        let real = file.canonicalize()?;
        let root = real.parent().unwrap_or(Path::new("/")).to_owned();
        let rules = rules(&text, &root)
            .map_err(|(line, why)| Failure::from(format!("{shown}:{line}: {}", visible(&why))))?;
        Ok(Rules { file, root, rules })
    }

    /// The rules whose path fits.
    pub(crate) fn of_file(&self, subject: &Subject, args: &CheckArgs) -> RulesOfFile<'_> {
        if self.rules.is_empty() {
            return RulesOfFile(Vec::new());
        }
        let path = match subject {
            Subject::File(path) => path.canonicalize().ok(),
            Subject::Stdin => std::path::absolute(&args.stdin_name).ok(),
        };
        let path = path.as_deref().and_then(|path| path.strip_prefix(&self.root).ok());
        let Some(path) = path else { return RulesOfFile(Vec::new()) };
        let fits = |rule: &&Rule| rule.paths.matched_path_or_any_parents(path, false).is_ignore();
        RulesOfFile(self.rules.iter().filter(fits).collect())
    }

    /// Rules that nothing needed, when everything they could speak of was checked.
    pub(crate) fn unused(&self, args: &CheckArgs) -> Vec<Unused> {
        let covers = |path: &PathBuf| {
            path.is_dir() && path.canonicalize().is_ok_and(|path| self.root.starts_with(path))
        };
        if !args.paths.iter().any(covers) {
            return Vec::new();
        }
        let unused = self.rules.iter().filter(|rule| !rule.used.load(Ordering::Relaxed));
        let file = self.file.to_string_lossy();
        unused
            .map(|rule| Unused {
                file: file.clone().into_owned(),
                line: rule.line,
                rule: rule.written.clone(),
            })
            .collect()
    }
}

impl Terms {
    fn fit(&self, problem: &Problem) -> bool {
        let kind = self.kinds.is_empty() || self.kinds.iter().any(|it| it == problem.kind.name());
        let fits = |text: &String| *text == problem.shown || *text == problem.word;
        kind && self.text.as_ref().is_none_or(fits)
    }
}

/// The list of this folder or, inside a git work tree, of the nearest folder above that has one.
fn nearest() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    let top = here.ancestors().find(|folder| folder.join(".git").exists()).unwrap_or(&here);
    let folders = here.ancestors().take_while(|folder| folder.starts_with(top));
    let found = folders.map(|folder| folder.join(NAME)).find(|file| file.is_file())?;
    Some(found.strip_prefix(&here).map_or(found.clone(), Path::to_owned))
}

fn rules(text: &str, root: &Path) -> Result<Vec<Rule>, (usize, String)> {
    let mut rules = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim_start_matches('\u{FEFF}').trim();
        if !line.is_empty() && !line.starts_with('#') {
            rules.push(rule(line, index + 1, root).map_err(|why| (index + 1, why))?);
        }
    }
    Ok(rules)
}

fn rule(written: &str, line: usize, root: &Path) -> Result<Rule, String> {
    let (glob, rest) = glob(written);
    if glob.starts_with('!') {
        return Err("a rule cannot take back another (`!`)".to_owned());
    }
    let mut paths = GitignoreBuilder::new(root);
    paths.add_line(None, glob).map_err(|error| error.to_string())?;
    let paths = paths.build().map_err(|error| error.to_string())?;
    let written = written.to_owned();
    Ok(Rule { line, written, paths, terms: terms(rest)?, used: AtomicBool::new(false) })
}

/// The glob, up to a blank without a backslash, and what stands behind it.
fn glob(line: &str) -> (&str, &str) {
    let mut escaped = false;
    let end = line.find(|c: char| {
        let ends = c.is_whitespace() && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    line.split_at(end.unwrap_or(line.len()))
}

fn terms(rest: &str) -> Result<Terms, String> {
    let mut terms = Terms::default();
    let mut rest = rest.trim();
    while !rest.is_empty() && !rest.starts_with('#') {
        if let Some(quoted) = rest.strip_prefix('"') {
            let end = quoted.find('"').ok_or("a text has no closing quote")?;
            if terms.text.replace(unescaped(&quoted[..end])?).is_some() {
                return Err("a rule has one text".to_owned());
            }
            rest = quoted[end + 1..].trim_start();
        } else {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let names = rest[..end].split(',').filter(|name| !name.is_empty());
            terms.kinds.extend(names.map(kind).collect::<Result<Vec<_>, _>>()?);
            rest = rest[end..].trim_start();
        }
    }
    Ok(terms)
}

/// The name, when it is one of a kind.
pub(crate) fn kind(name: &str) -> Result<String, String> {
    match KINDS.iter().any(|(kind, ..)| kind.name() == name) {
        true => Ok(name.to_owned()),
        false => {
            let names: Vec<&str> = KINDS.iter().map(|(kind, ..)| kind.name()).collect();
            Err(format!("`{name}` is no kind; there are {}", names.join(", ")))
        }
    }
}

/// The text with every `\u{...}` as the character it names.
fn unescaped(written: &str) -> Result<String, String> {
    let mut parts = written.split("\\u{");
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let code = part.split_once('}').and_then(|(hex, rest)| {
            Some((char::from_u32(u32::from_str_radix(hex, 16).ok()?)?, rest))
        });
        let (character, rest) = code.ok_or_else(|| format!("no character is `\\u{{{part}`"))?;
        out.push(character);
        out.push_str(rest);
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(rule_line: &str, path: &str) -> bool {
        let rule = rule(rule_line, 1, Path::new("/repo")).unwrap();
        rule.paths.matched_path_or_any_parents(path, false).is_ignore()
    }

    #[test]
    fn paths_are_those_of_gitignore() {
        assert!(fits("tests/", "tests/a/b.rs") && fits("*.po", "deep/down/ru.po"));
        assert!(fits("/locale/**", "locale/a.json") && !fits("/locale/**", "x/locale/a.json"));
        assert!(fits(r"with\ blank.txt homoglyph", "with blank.txt"));
        assert!(!fits("a.rs", "b.rs"));
    }

    #[test]
    fn terms_are_kinds_and_a_text() {
        let terms_of = |rest| terms(rest).unwrap();
        assert_eq!(terms_of(""), Terms::default());
        let both = terms_of(r#" homoglyph,bidi "p\u{430}ss" # because"#);
        assert_eq!(both.kinds, ["homoglyph", "bidi"]);
        assert_eq!(both.text.as_deref(), Some("p\u{430}ss"));
        for bad in ["homoglyf", "\"open", "\"a\" \"b\"", "\"\\u{zz}\"", "\"\\u{41\""] {
            assert!(terms(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn lines_that_are_not_understood_are_named() {
        let root = Path::new("/repo");
        assert_eq!(rules("# all\n\n*.po\n", root).unwrap().len(), 1);
        assert_eq!(rules("*.po\n!a.po\n", root).err().unwrap().0, 2);
        assert_eq!(rules("a.po what\n", root).err().unwrap().0, 1);
    }
}
