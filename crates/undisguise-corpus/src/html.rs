//! The text of a web page that a reader would read, every character of it as it was written.

use dom_query::{Document as Markup, NodeRef};
use dom_smoothie::{Config, Readability, TextMode};

use crate::About;
use crate::head::about;

/// Elements inside elements; deeper pages are not written by people, and finding the article of
/// one takes time that grows with the square of the depth.
const DEEPEST: usize = 256;

/// Parsing takes time that grows with the square of the depth too, so a page made to stall its
/// reader is not even parsed.
pub(crate) const UNPARSED: usize = 5000;

/// How deep the elements of a page may nest, told from its tags without parsing it. Elements that
/// people leave open do not count.
pub(crate) fn apparent_depth(html: &str) -> usize {
    let bytes = html.as_bytes();
    let (mut depth, mut deepest) = (0_usize, 0);
    // In a script, `i<n` is no tag.
    let mut script: Option<&[u8]> = None;
    for at in memchr::memchr_iter(b'<', bytes) {
        let tag = &bytes[at + 1..bytes.len().min(at + 12)];
        let (closes, name) = match tag {
            [b'/', name @ ..] => (true, name),
            name => (false, name),
        };
        let end = name.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(name.len());
        let name = &name[..end];
        if !name.first().is_some_and(u8::is_ascii_alphabetic) || is_left_open(name) {
            continue;
        }
        match script {
            Some(open) if closes && name.eq_ignore_ascii_case(open) => script = None,
            Some(_) => continue,
            None if !closes && is_script(name) => script = Some(name),
            None => {}
        }
        depth = if closes { depth.saturating_sub(1) } else { depth + 1 };
        deepest = deepest.max(depth);
    }
    deepest
}

fn is_script(name: &[u8]) -> bool {
    name.eq_ignore_ascii_case(b"script") || name.eq_ignore_ascii_case(b"style")
}

fn is_left_open(name: &[u8]) -> bool {
    const LEFT_OPEN: [&str; 28] = [
        "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link",
        "meta", "option", "p", "param", "path", "rect", "source", "tbody", "td", "th", "thead",
        "tr", "track", "use", "wbr", "circle",
    ];
    LEFT_OPEN.iter().any(|left_open| name.eq_ignore_ascii_case(left_open.as_bytes()))
}

/// The title and the main text of a page, paragraphs apart by a blank line, and what the page tells
/// about itself.
///
/// The main text is what Readability takes for the article; where it finds none, or leaves nearly
/// everything out, it is the whole body. Characters are never normalised: only runs of ASCII white
/// space, which a browser does not show either, are pulled together.
pub(crate) fn main_text(html: &str) -> (String, About) {
    let page = Markup::from(html);
    let title = page.select_single("title").text();
    let title = squeeze(&title);
    let about = about(&page, &title);
    let (whole, depth) = body(&page);
    let article = if depth > DEEPEST { None } else { article(html) };
    let text = article.filter(|article| article.len() * 10 >= whole.len()).unwrap_or(whole);
    let text = if title.is_empty() || text.starts_with(&title) {
        text
    } else {
        [title, text].join("\n\n").trim_ascii_end().to_owned()
    };
    (text, about)
}

fn article(html: &str) -> Option<String> {
    let config = Config { text_mode: TextMode::Raw, disable_json_ld: true, ..Config::default() };
    let article = Readability::new(html, None, Some(config)).ok()?.parse().ok()?;
    // The article's own text runs paragraphs together, so the words are taken from its markup.
    let (text, _) = body(&Markup::from(article.content));
    (!text.is_empty()).then_some(text)
}

/// The text of the body, and how deep its elements nest.
fn body(page: &Markup) -> (String, usize) {
    let body = page.select_single("body");
    match body.nodes().first() {
        Some(body) => text_of(body),
        None => text_of(&page.root()),
    }
}

/// The text below a node, in the order of the page. Without recursion: hostile pages nest deeply.
fn text_of(top: &NodeRef<'_>) -> (String, usize) {
    let mut text = Paragraphs::default();
    let (mut depth, mut deepest) = (0, 0);
    let mut node = top.first_child();
    while let Some(current) = node {
        let name = current.node_name();
        let name = name.as_deref();
        if current.is_text() {
            text.add(&current.text());
        } else if name.is_some_and(begins_paragraph) {
            text.end_paragraph();
        } else if name == Some("br") {
            text.end_line();
        }
        let child = current.first_child().filter(|_| !name.is_some_and(is_hidden));
        if child.is_some() {
            depth += 1;
            deepest = deepest.max(depth);
        }
        node = child.or_else(|| next(current, top, &mut text, &mut depth));
    }
    (text.out, deepest)
}

/// The node behind `node` and its children, without leaving `top`.
fn next<'a>(
    mut node: NodeRef<'a>,
    top: &NodeRef<'_>,
    text: &mut Paragraphs,
    depth: &mut usize,
) -> Option<NodeRef<'a>> {
    loop {
        if node.node_name().as_deref().is_some_and(begins_paragraph) {
            text.end_paragraph();
        }
        if let Some(sibling) = node.next_sibling() {
            return Some(sibling);
        }
        node = node.parent().filter(|parent| parent.id != top.id)?;
        *depth -= 1;
    }
}

fn is_hidden(name: &str) -> bool {
    matches!(name, "script" | "style" | "noscript" | "template" | "head" | "iframe" | "object")
}

fn begins_paragraph(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "dd"
            | "details"
            | "dialog"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "li"
            | "main"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "th"
            | "thead"
            | "tr"
            | "ul"
            | "option"
            | "button"
            | "textarea"
    )
}

/// Gathers text as a browser would lay it out: white space squeezed, paragraphs apart.
#[derive(Default)]
struct Paragraphs {
    out: String,
    /// What must stand before the next visible character.
    gap: Gap,
}

#[derive(Clone, Copy, PartialEq, PartialOrd, Default)]
enum Gap {
    #[default]
    None,
    Space,
    Line,
    Paragraph,
}

impl Paragraphs {
    fn add(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            let blank = rest.len() - rest.trim_ascii_start().len();
            if blank > 0 {
                self.widen(Gap::Space);
                rest = &rest[blank..];
                continue;
            }
            let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
            let gap = match std::mem::take(&mut self.gap) {
                _ if self.out.is_empty() => "",
                Gap::None => "",
                Gap::Space => " ",
                Gap::Line => "\n",
                Gap::Paragraph => "\n\n",
            };
            self.out.push_str(gap);
            self.out.push_str(&rest[..end]);
            rest = &rest[end..];
        }
    }

    fn end_line(&mut self) {
        self.widen(Gap::Line);
    }

    fn end_paragraph(&mut self) {
        self.widen(Gap::Paragraph);
    }

    fn widen(&mut self, gap: Gap) {
        if gap > self.gap {
            self.gap = gap;
        }
    }
}

/// A text in one line, as a browser shows it.
pub(crate) fn squeeze(text: &str) -> String {
    let mut paragraphs = Paragraphs::default();
    paragraphs.add(text);
    paragraphs.out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fragment_without_article_gives_its_body() {
        let html = "<title>T\u{43F}</title><body><script>x</script><p>o\u{43F}e</p><p>t<b>w</b>o\
                    <br>three\u{200B} &#x43F;</p></body>";
        assert_eq!(main_text(html).0, "T\u{43F}\n\no\u{43F}e\n\ntwo\nthree\u{200B} \u{43F}");
        assert_eq!(main_text("").0, "");
        assert_eq!(main_text("just text").0, "just text");
    }

    #[test]
    fn an_article_keeps_every_suspicious_character() {
        let signs = "\u{43F}\u{3C5}\u{200B}\u{200D}\u{2060}\u{AD}\u{FE0F}\u{E0041}\u{1D41A}\u{FF41}\
                     \u{34F}\u{202E}\u{A0}\u{301}\u{FEFF}\u{180E}\u{3164}\u{2800}\u{2028}\u{85}";
        let filler = "The guests had come a long way, and nobody wished to leave. ".repeat(12);
        let html = format!(
            "<html><head><title>News</title></head><body><nav><a href=x>Home</a></nav><article>\
             <h1>Head</h1><p>{filler}</p><p>{filler}{signs}</p><p>{filler}</p></article>\
             <footer>Contact</footer></body></html>"
        );
        let text = main_text(&html).0;
        for sign in signs.chars() {
            assert!(text.contains(sign), "lost U+{:04X}", u32::from(sign));
        }
        assert!(text.contains("Head") && text.contains("leave.\n\nThe guests"));
        assert!(!text.contains("Contact"), "{text}");
    }

    #[test]
    fn deep_nesting_is_read() {
        let html = format!("{}deep{}", "<div>".repeat(1000), "</div>".repeat(1000));
        assert_eq!(main_text(&html).0, "deep");
        assert_eq!(apparent_depth(&html), 1000);
        assert_eq!(apparent_depth("<p>a<br>b<p>c < d <b>e</b> <!-- x --><LI>f<i>g"), 1);
        assert_eq!(apparent_depth("<script>a<b; c<d; e<f</Script><i>x"), 1);
    }
}
