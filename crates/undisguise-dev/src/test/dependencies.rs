//! What the dependencies ask of those who use them: licences, and the age of the compiler.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// Licences that code of this workspace may depend on; `deny.toml` holds the same list. MPL-2.0 asks
/// for changed files only, and dependencies are not changed here.
const ALLOWED: [&str; 13] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Zlib",
];

/// Fails and names every dependency whose licence is not on the list.
pub(super) fn licences(metadata: &Value) -> Result<()> {
    let mut wrong = Vec::new();
    for package in packages(metadata)? {
        let licence = package["license"].as_str().unwrap_or("");
        if !is_allowed(licence) {
            wrong.push(format!("{} {}: {licence:?}", package["name"], package["version"]));
        }
    }
    ensure!(wrong.is_empty(), "licences that are not on the list:\n{}", wrong.join("\n"));
    Ok(())
}

/// Fails and names every dependency that needs a newer Rust than this workspace promises.
pub(super) fn oldest_rust(metadata: &Value) -> Result<()> {
    let packages = packages(metadata)?;
    let of = |package: &Value| package["rust_version"].as_str().and_then(version);
    let own = packages.iter().find(|package| package["name"] == "undisguise");
    let promised = own.and_then(of).context("the package `undisguise` has no rust-version")?;
    let newer: Vec<String> = packages
        .iter()
        .filter(|package| of(package).is_some_and(|needed| needed > promised))
        .map(|package| {
            format!("{} {} needs {}", package["name"], package["version"], package["rust_version"])
        })
        .collect();
    ensure!(newer.is_empty(), "rust-version {promised:?} is too old:\n{}", newer.join("\n"));
    Ok(())
}

fn packages(metadata: &Value) -> Result<&Vec<Value>> {
    metadata["packages"].as_array().context("cargo metadata names no packages")
}

fn version(text: &str) -> Option<(u32, u32, u32)> {
    let mut parts = text.split('.').map(|part| part.parse().ok());
    let major = parts.next()??;
    Some((major, parts.next().flatten().unwrap_or(0), parts.next().flatten().unwrap_or(0)))
}

/// Whether an SPDX expression can be met by the list: one side of `OR`, both sides of `AND`.
fn is_allowed(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    either(&words, &mut at) == Some(true) && at == words.len()
}

fn either(words: &[&str], at: &mut usize) -> Option<bool> {
    let mut met = both(words, at)?;
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        met |= both(words, at)?;
    }
    Some(met)
}

fn both(words: &[&str], at: &mut usize) -> Option<bool> {
    let mut met = single(words, at)?;
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        met &= single(words, at)?;
    }
    Some(met)
}

fn single(words: &[&str], at: &mut usize) -> Option<bool> {
    let word = *words.get(*at)?;
    *at += 1;
    if word == "(" {
        let met = either(words, at)?;
        let closed = words.get(*at) == Some(&")");
        *at += 1;
        return closed.then_some(met);
    }
    if words.get(*at) == Some(&"WITH") {
        let licence = format!("{word} WITH {}", words.get(*at + 1)?);
        *at += 2;
        return Some(ALLOWED.contains(&licence.as_str()));
    }
    Some(ALLOWED.contains(&word))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn expressions_are_read_as_spdx_says() {
        for good in [
            "MIT",
            "MIT/Apache-2.0",
            "GPL-3.0 OR MIT",
            "(MIT OR GPL-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR GPL-2.0",
        ] {
            assert!(is_allowed(good), "{good}");
        }
        for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT", "MIT MIT", "OR"] {
            assert!(!is_allowed(bad), "{bad}");
        }
    }

    #[test]
    fn versions_compare_by_number() {
        assert!(version("1.88") > version("1.9.5"));
        assert_eq!(version("1.88"), version("1.88.0"));
    }

    #[test]
    fn deny_toml_holds_the_same_list() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../deny.toml");
        let deny = fs::read_to_string(path).expect("deny.toml is part of the repository");
        for licence in ALLOWED {
            assert!(deny.contains(&format!("\"{licence}\"")), "{licence} is not in deny.toml");
        }
    }
}
