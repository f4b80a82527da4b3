//! Real pages, which the repository does not hold: `bench/stories/real-pages.tsv` says where their
//! quotations stand, and whose they are.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::annotated::{Article, Quoted, Set, Speaker};
use crate::sources;

/// The pages in a folder that the list knows.
pub(super) fn load(folder: &Path) -> Result<Set> {
    let list = std::fs::read_to_string(sources::root().join("bench/stories/real-pages.tsv"))?;
    let mut articles = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let quotes = quotes(&list, &sources::hash(text.as_bytes())[..16])?;
        articles.push(Article {
            name,
            story: None,
            language: "en".to_owned(),
            style: "farm".to_owned(),
            url: None,
            title: None,
            author: None,
            date: None,
            text,
            is_disguised: false,
            quotes,
            inner: Vec::new(),
            not_quotes: Vec::new(),
        });
    }
    articles.sort_by(|one, other| one.name.cmp(&other.name));
    let any = articles.iter().any(|article| !article.quotes.is_empty());
    ensure!(any, "no page in {} is one that the list knows", folder.display());
    Ok(Set { articles, events: Vec::new() })
}

fn quotes(list: &str, page: &str) -> Result<Vec<Quoted>> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    let own = lines.map(|line| line.split('\t').collect::<Vec<_>>()).filter(|row| row[0] == page);
    own.map(|row| {
        let [_, start, end, speaker, attribution] = row[..] else {
            anyhow::bail!("five columns are asked: {row:?}");
        };
        let speaker = match speaker.strip_prefix('~') {
            Some(description) => Speaker::Nameless(description.to_owned()),
            None => Speaker::Named(speaker.to_owned()),
        };
        Ok(Quoted {
            span: start.parse()?..end.parse()?,
            speaker,
            attribution: attribution.to_owned(),
            labels: vec![start.to_owned()],
            relation: "first".to_owned(),
        })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_known_by_its_hash() {
        let list = "# page\nab\t3\t9\t~a nurse\tanonymous\ncd\t1\t2\tAnn Lee\texplicit\n";
        let own = quotes(list, "ab").expect("rows of five columns");
        assert_eq!((own.len(), own[0].span.clone()), (1, 3..9));
        assert_eq!(own[0].speaker, Speaker::Nameless("a nurse".to_owned()));
        assert!(quotes(list, "ef").expect("no rows").is_empty());
        assert!(quotes("ab\t1", "ab").is_err());
    }
}
