//! What is known about a document beside its text: where it was published, by whom, and when.

use crate::Date;

/// What the input tells about a document; nothing of it is guessed.
///
/// Strings are as they stand in the input, disguise included, without white space around them, and
/// [`MOST_BYTES`] long at most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The web address.
    pub url: Option<String>,
    /// The headline.
    pub title: Option<String>,
    /// Who wrote it; several are separated by commas.
    pub author: Option<String>,
    /// When it was published, as it says itself.
    pub published: Option<Date>,
    /// When it was fetched from the web.
    pub fetched: Option<Date>,
}

/// Bytes that are kept of an address, a title or an author; the rest is cut off, so that no record
/// fills the memory with what is not its text.
pub const MOST_BYTES: usize = 2048;

impl About {
    /// When it was published or, where that is not known, fetched.
    pub fn date(&self) -> Option<Date> {
        self.published.or(self.fetched)
    }

    /// The host of the address, in small letters, without `www.`, user and port.
    ///
    /// ```
    /// use undisguise_corpus::About;
    /// let at = |url: &str| About { url: Some(url.to_owned()), ..About::default() }.site();
    /// assert_eq!(at("https://www.News.example:8080/a?b").as_deref(), Some("news.example"));
    /// assert_eq!((at(""), at("index.html")), (None, None));
    /// ```
    pub fn site(&self) -> Option<String> {
        let url = self.url.as_deref()?;
        let rest = match url.split_once("//") {
            Some((scheme, rest)) if scheme.is_empty() || is_scheme(scheme) => rest,
            _ if url.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")) => url,
            _ => return None,
        };
        let host = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
        let host = host.rsplit('@').next().unwrap_or_default();
        let host = match host.split_once(']') {
            Some((address, _)) => address.trim_start_matches('['),
            None => host.split(':').next().unwrap_or_default(),
        };
        let host = host.trim_end_matches('.').to_lowercase();
        let host = host.strip_prefix("www.").unwrap_or(&host);
        (!host.is_empty()).then(|| host.to_owned())
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == About::default()
    }

    /// What this one does not tell is taken from another.
    pub(crate) fn or(self, other: About) -> About {
        About {
            url: self.url.or(other.url),
            title: self.title.or(other.title),
            author: self.author.or(other.author),
            published: self.published.or(other.published),
            fetched: self.fetched.or(other.fetched),
        }
    }

    /// Takes the value of a field of a record; returns whether it told anything.
    pub(crate) fn take(&mut self, part: Part, value: &str) -> bool {
        let place = match part {
            Part::Url => &mut self.url,
            Part::Title => &mut self.title,
            Part::Author => &mut self.author,
            Part::Published => {
                self.published = Date::parse(value);
                return self.published.is_some();
            }
        };
        *place = kept(value);
        place.is_some()
    }
}

/// A part that a field of a record or a column of a table can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Url,
    Title,
    Author,
    Published,
}

/// The names of fields and columns; of those of one part, the first one that is there counts.
pub(crate) const FIELDS: [(&str, Part); 12] = [
    ("url", Part::Url),
    ("link", Part::Url),
    ("title", Part::Title),
    ("headline", Part::Title),
    ("author", Part::Author),
    ("byline", Part::Author),
    ("authors", Part::Author),
    ("date", Part::Published),
    ("published", Part::Published),
    ("published_at", Part::Published),
    ("publish_date", Part::Published),
    ("timestamp", Part::Published),
];

/// The columns that tell something, each part once; `place` finds a column by its name.
pub(crate) fn columns(place: impl Fn(&str) -> Option<usize>) -> Vec<(Part, usize)> {
    let mut found: Vec<(Part, usize)> = Vec::new();
    for (name, part) in FIELDS {
        if found.iter().all(|(other, _)| *other != part) {
            found.extend(place(name).map(|column| (part, column)));
        }
    }
    found
}

/// A string as it is kept: trimmed and not too long; `None` when nothing is left.
pub(crate) fn kept(value: &str) -> Option<String> {
    let value = value.trim();
    let mut end = value.len().min(MOST_BYTES);
    while !value.is_char_boundary(end) {
        end -= 1;
    }
    (end > 0).then(|| value[..end].to_owned())
}

fn is_scheme(text: &str) -> bool {
    let name = text.strip_suffix(':').unwrap_or_default();
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_are_hosts() {
        let cases = [
            ("http://a.example", Some("a.example")),
            ("HTTPS://WWW.A.example./x//y", Some("a.example")),
            ("//cdn.example/x", Some("cdn.example")),
            ("www.b.example/x", Some("b.example")),
            ("https://user:word@c.example:80/", Some("c.example")),
            ("http://[2001:db8::1]:80/x", Some("2001:db8::1")),
            ("mailto:a@b.example", None),
            ("/x//y", None),
            ("http:///x", None),
        ];
        for (url, site) in cases {
            let about = About { url: Some(url.to_owned()), ..About::default() };
            assert_eq!(about.site().as_deref(), site, "{url}");
        }
    }

    #[test]
    fn long_strings_are_cut_at_a_character() {
        let long = format!(" x{}", "п".repeat(MOST_BYTES));
        assert_eq!(kept(&long).map(|it| it.len()), Some(MOST_BYTES - 1));
        assert_eq!(kept(" \u{3000}"), None);
    }

    #[test]
    fn the_first_name_counts() {
        let names = ["timestamp", "link", "date", "url"];
        let found = columns(|name| names.iter().position(|other| *other == name));
        assert_eq!(found, [(Part::Url, 3), (Part::Published, 2)]);
    }
}
