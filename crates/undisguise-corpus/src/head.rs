//! What a web page tells about itself: its address, headline, author and date.

use dom_query::{Document as Markup, NodeRef};
use serde_json::Value;

use crate::about::kept;
use crate::html::squeeze;
use crate::{About, Date};

/// Longest JSON-LD that is read, in bytes, and most values that are looked at.
const LONGEST: usize = 1 << 18;
const MOST_VALUES: usize = 1000;

/// What the page tells; `title` is the text of its element of that name. Linear in its length.
///
/// What `meta` elements say counts before JSON-LD, and that before the first `time` element.
pub(crate) fn about(page: &Markup, title: &str) -> About {
    let (mut meta, mut json, mut time) = (Meta::default(), About::default(), None);
    for node in page.select("meta, link, time, script").nodes() {
        let attr = |name: &str| node.attr(name).unwrap_or_default().to_string();
        match node.node_name().as_deref() {
            Some("meta") => meta.take(node),
            Some("link") => {
                let is_canonical = |rel: &str| rel.eq_ignore_ascii_case("canonical");
                if meta.canonical.is_none() && attr("rel").split_whitespace().any(is_canonical) {
                    meta.canonical = address(&attr("href"));
                }
            }
            Some("time") => time = time.or_else(|| Date::parse(&attr("datetime"))),
            _ if attr("type").trim().eq_ignore_ascii_case("application/ld+json") => {
                json = json.or(json_ld(&node.text()));
            }
            _ => {}
        }
    }
    let title = meta.title.or_else(|| kept(title));
    let url = meta.canonical.or(meta.url);
    let published = meta.published.or(meta.dated);
    let told = About { url, title, author: meta.author, published, fetched: None };
    told.or(json).or(About { published: time, ..About::default() })
}

/// What stands in `meta` elements, the first of each sort.
#[derive(Default)]
struct Meta {
    canonical: Option<String>,
    url: Option<String>,
    title: Option<String>,
    author: Option<String>,
    published: Option<Date>,
    /// A date that need not be that of the publication.
    dated: Option<Date>,
}

impl Meta {
    fn take(&mut self, node: &NodeRef<'_>) {
        let name = ["property", "name", "itemprop"].iter().find_map(|name| node.attr(name));
        let (Some(name), Some(content)) = (name, node.attr("content")) else { return };
        match name.trim().to_ascii_lowercase().as_str() {
            "og:url" => self.url = self.url.take().or_else(|| address(&content)),
            "og:title" => self.title = self.title.take().or_else(|| kept(&squeeze(&content))),
            // Some name the page of the author in place of the author.
            "author" | "article:author" | "parsely-author" if address(&content).is_none() => {
                self.author = self.author.take().or_else(|| kept(&squeeze(&content)));
            }
            "article:published_time" | "datepublished" => {
                self.published = self.published.or_else(|| Date::parse(&content));
            }
            "date" | "pubdate" | "publish_date" | "dc.date.issued" | "parsely-pub-date" => {
                self.dated = self.dated.or_else(|| Date::parse(&content));
            }
            _ => {}
        }
    }
}

/// An address that tells its host.
fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let starts = ["http://", "https://", "//"];
    starts.iter().any(|start| text.starts_with(start)).then(|| kept(text)).flatten()
}

/// The author and the date in a block of JSON-LD (schema.org), of the first value that has a date.
fn json_ld(text: &str) -> About {
    if text.len() > LONGEST || !text.contains("datePublished") {
        return About::default();
    }
    let Ok(value) = serde_json::from_str::<Value>(text) else { return About::default() };
    let mut waiting = vec![&value];
    let mut looked_at = 0;
    while let Some(value) = waiting.pop() {
        looked_at += 1;
        if looked_at > MOST_VALUES {
            break;
        }
        if let Value::Array(values) = value {
            waiting.extend(values.iter().rev());
            continue;
        }
        let date = value.get("datePublished").and_then(Value::as_str).and_then(Date::parse);
        if let Some(date) = date {
            let author = value.get("author").and_then(names);
            return About { author, published: Some(date), ..About::default() };
        }
        waiting.extend(value.get("@graph"));
    }
    About::default()
}

/// A name, the name of a person, or those of several.
fn names(value: &Value) -> Option<String> {
    let one = |value: &Value| {
        let name = value.as_str().or_else(|| value.get("name")?.as_str());
        name.map(squeeze).filter(|name| !name.is_empty())
    };
    let names: Vec<String> = match value {
        Value::Array(values) => values.iter().filter_map(one).collect(),
        value => one(value).into_iter().collect(),
    };
    kept(&names.join(", "))
}

#[cfg(test)]
mod tests {
    use crate::html::main_text;

    #[test]
    fn a_page_tells_about_itself() {
        let html = "<title> The  bell </title><link rel=canonical href='https://a.example/bell'>\
            <meta property='og:title' content='The b\u{435}ll &amp; more'>\
            <meta name=author content='https://a.example/about'><meta name=Author content='A. Writer'>\
            <meta name=date content='2025-01-01'>\
            <meta property='article:published_time' content='2025-11-02T10:00:00+00:00'>\
            <p>text <time datetime='2020-01-01'>long ago</time>";
        let (_, about) = main_text(html);
        assert_eq!(about.url.as_deref(), Some("https://a.example/bell"));
        assert_eq!(about.title.as_deref(), Some("The b\u{435}ll & more"));
        assert_eq!(about.author.as_deref(), Some("A. Writer"));
        assert_eq!(about.date().unwrap().to_string(), "2025-11-02T10:00:00Z");
        let (_, about) =
            main_text("<title>T</title><time>x</time><time datetime=2020-01-01>y</time>");
        assert_eq!(about.title.as_deref(), Some("T"));
        assert_eq!(about.published.unwrap().to_string(), "2020-01-01");
        assert!(main_text("just text").1.is_empty());
    }

    #[test]
    fn json_ld_is_read() {
        let html = "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},\
            {\"datePublished\":\"2024-05-06\",\"author\":[{\"name\":\"One\"},\"Two\"]}]}</script>\
            <time datetime='2020-01-01'></time>";
        let (_, about) = main_text(html);
        assert_eq!(about.author.as_deref(), Some("One, Two"));
        assert_eq!(about.published.unwrap().to_string(), "2024-05-06");
        let deep = format!(
            "<script type='application/ld+json'>\"datePublished\"{}</script>",
            "[".repeat(9999)
        );
        assert!(main_text(&deep).1.is_empty());
    }
}
