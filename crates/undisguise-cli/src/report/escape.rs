//! Text on its way into HTML: escaped, and without characters that would act instead of show.

/// Text for the body of a page. Direction overrides and control characters are shown as their code
/// points; everything else, joiners and marks included, stays, since honest scripts need it.
pub(super) fn text(source: &str) -> String {
    let mut html = String::with_capacity(source.len() + source.len() / 8);
    for character in source.chars() {
        if acts(character) {
            html.push_str("<span class=\"cp\">");
            html.push_str(&code_point(character));
            html.push_str("</span>");
        } else {
            push(&mut html, character);
        }
    }
    html
}

/// Text for labels, attributes and file names: every character that cannot be seen is given as its
/// code point in brackets.
pub(super) fn label(source: &str) -> String {
    let mut html = String::with_capacity(source.len());
    for character in source.chars() {
        if is_hidden(character) || acts(character) {
            html.push('[');
            html.push_str(&code_point(character));
            html.push(']');
        } else {
            push(&mut html, character);
        }
    }
    html
}

/// A string of a JSON value inside a `<script>` element, with its quotation marks.
pub(super) fn json(source: &str) -> String {
    let mut json = String::with_capacity(source.len() + 2);
    json.push('"');
    for character in source.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '<' | '>' | '&' | '\'' => json.push_str(&format!("\\u{:04x}", u32::from(character))),
            _ if is_hidden(character) || character.is_control() => {
                let mut units = [0; 2];
                for unit in character.encode_utf16(&mut units) {
                    json.push_str(&format!("\\u{unit:04x}"));
                }
            }
            _ => json.push(character),
        }
    }
    json.push('"');
    json
}

/// `U+034F`.
pub(super) fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// Whether a character leaves nothing to see by itself, a letter's mark excepted.
pub(super) fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Characters that change how their neighbours show, or that HTML does not allow.
fn acts(character: char) -> bool {
    (character.is_control() && !matches!(character, '\n' | '\t'))
        || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FDD0}'..='\u{FDEF}')
        || u32::from(character) & 0xFFFE == 0xFFFE
}

fn push(html: &mut String, character: char) {
    match character {
        '&' => html.push_str("&amp;"),
        '<' => html.push_str("&lt;"),
        '>' => html.push_str("&gt;"),
        '"' => html.push_str("&quot;"),
        '\'' => html.push_str("&#39;"),
        _ => html.push(character),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_and_direction_controls_cannot_act() {
        assert_eq!(text("<b a='1'>&\"\n"), "&lt;b a=&#39;1&#39;&gt;&amp;&quot;\n");
        assert_eq!(text("a\u{202E}b"), "a<span class=\"cp\">U+202E</span>b");
        assert_eq!(text("\u{200D}\u{200F}"), "\u{200D}\u{200F}");
        assert_eq!(label("a\u{200F}\u{7}\nb"), "a[U+200F][U+0007][U+000A]b");
        assert_eq!(json("</script>\u{E0041}\"\\"), r#""\u003c/script\u003e\udb40\udc41\"\\""#);
    }
}
