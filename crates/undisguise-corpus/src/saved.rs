//! What was found in a document, put into bytes and had back: for runs that are interrupted and go
//! on another day.

use std::collections::BTreeMap;
use std::path::PathBuf;

use undisguise::{Certainty, Kind, Language, Scheme, SchemeId, Span, Swap};

use crate::dedup::packed::{push_number, take_number};
use crate::{About, Date, DocumentId, Origin, PageCount, Source};

/// Puts things into bytes.
#[derive(Debug, Default)]
pub(crate) struct Saver(pub(crate) Vec<u8>);

impl Saver {
    pub(crate) fn number(&mut self, number: u64) {
        // In two halves, so that a platform with short pointers takes it.
        push_number(&mut self.0, (number & 0xFFFF_FFFF) as usize);
        push_number(&mut self.0, (number >> 32) as usize);
    }

    pub(crate) fn length(&mut self, length: usize) {
        push_number(&mut self.0, length);
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.length(bytes.len());
        self.0.extend(bytes);
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    pub(crate) fn option<T>(&mut self, value: Option<T>, put: impl FnOnce(&mut Saver, T)) {
        self.0.push(u8::from(value.is_some()));
        if let Some(value) = value {
            put(self, value);
        }
    }

    pub(crate) fn source(&mut self, source: &Source) {
        let path = source.origin.path().map(|path| path.as_os_str().as_encoded_bytes());
        self.option(path, Saver::bytes);
        self.option(source.line, Saver::number);
        self.number(source.offset);
        self.option(source.field.as_deref(), Saver::text);
    }

    pub(crate) fn about(&mut self, about: &About) {
        let About { url, title, author, published, fetched } = about;
        for text in [url, title, author] {
            self.option(text.as_deref(), Saver::text);
        }
        for date in [published, fetched] {
            self.option(date.map(|date| date.to_string()).as_deref(), Saver::text);
        }
    }
}

/// Has things back; `None` where the bytes are not what was put.
#[derive(Debug)]
pub(crate) struct Saved<'a>(pub(crate) &'a [u8]);

impl<'a> Saved<'a> {
    pub(crate) fn number(&mut self) -> Option<u64> {
        let (low, high) = (self.length()?, self.length()?);
        Some(low as u64 | (high as u64).checked_shl(32)?)
    }

    pub(crate) fn length(&mut self) -> Option<usize> {
        (!self.0.is_empty()).then(|| take_number(&mut self.0))
    }

    pub(crate) fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.length()?;
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    pub(crate) fn text(&mut self) -> Option<String> {
        String::from_utf8(self.bytes()?.to_vec()).ok()
    }

    pub(crate) fn option<T>(
        &mut self,
        take: impl FnOnce(&mut Saved<'a>) -> Option<T>,
    ) -> Option<Option<T>> {
        match self.byte()? {
            0 => Some(None),
            _ => take(self).map(Some),
        }
    }

    pub(crate) fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*byte)
    }

    pub(crate) fn source(&mut self) -> Option<Source> {
        let origin = match self.option(Saved::text)? {
            Some(path) => Origin::from(PathBuf::from(path)),
            None => Origin::Stdin,
        };
        let (line, offset) = (self.option(Saved::number)?, self.number()?);
        Some(Source { origin, line, offset, field: self.option(Saved::text)?.map(Into::into) })
    }

    pub(crate) fn about(&mut self) -> Option<About> {
        let [url, title, author] =
            [self.option(Saved::text)?, self.option(Saved::text)?, self.option(Saved::text)?];
        let [published, fetched] = [self.option(Saved::text)?, self.option(Saved::text)?];
        let [published, fetched] = [published, fetched].map(|date| Date::parse(&date?));
        Some(About { url, title, author, published, fetched })
    }
}

const KINDS: [Kind; 10] = [
    Kind::Homoglyph,
    Kind::Styled,
    Kind::Width,
    Kind::Invisible,
    Kind::Spacing,
    Kind::Combining,
    Kind::Bidi,
    Kind::StandIn,
    Kind::Payload,
    Kind::Mojibake,
];

const CERTAINTIES: [Certainty; 3] = [Certainty::Possible, Certainty::Likely, Certainty::Certain];

impl PageCount {
    /// What is counted of a page, in bytes, behind those that are there.
    pub fn save(&self, into: &mut Vec<u8>) {
        let mut to = Saver(std::mem::take(into));
        to.number(self.id.as_u64());
        to.source(&self.source);
        for number in [self.bytes, self.letters, self.findings, self.possible] {
            to.number(number);
        }
        to.length(self.schemes.len());
        self.schemes.iter().for_each(|one| scheme(one, &mut to));
        to.length(self.others.len());
        for (kind, findings) in &self.others {
            to.text(kind.name());
            to.number(*findings);
        }
        to.0.push(u8::from(self.scrambled));
        *into = to.0;
    }

    /// What [`save`](PageCount::save) put there; moves `bytes` behind it. `None` when it is something
    /// else.
    pub fn saved(bytes: &mut &[u8]) -> Option<PageCount> {
        let mut from = Saved(bytes);
        let (id, source) = (DocumentId::from_u64(from.number()?), from.source()?);
        let [bytes_, letters, findings, possible] =
            [from.number()?, from.number()?, from.number()?, from.number()?];
        let count = from.length()?;
        let mut schemes = Vec::new();
        for _ in 0..count {
            schemes.push(saved_scheme(&mut from)?);
        }
        let mut others = BTreeMap::new();
        for _ in 0..from.length()? {
            others.insert(kind(&mut from)?, from.number()?);
        }
        let scrambled = from.byte()? != 0;
        *bytes = from.0;
        let bytes = bytes_;
        Some(PageCount {
            id,
            source,
            bytes,
            letters,
            findings,
            possible,
            schemes,
            others,
            scrambled,
        })
    }
}

fn scheme(scheme: &Scheme, to: &mut Saver) {
    to.length(scheme.swaps.len());
    for swap in &scheme.swaps {
        to.text(swap.sign.encode_utf8(&mut [0; 4]));
        to.text(&swap.letter);
        to.text(swap.kind.name());
        to.length(swap.replaced);
        to.length(swap.of);
    }
    to.text(scheme.language.code());
    to.text(scheme.certainty.name());
    to.0.extend(scheme.evidence.to_le_bytes());
    to.0.extend(scheme.coverage.to_le_bytes());
    to.length(scheme.spans.len());
    for span in &scheme.spans {
        to.length(span.start);
        to.length(span.end);
    }
}

fn saved_scheme(from: &mut Saved<'_>) -> Option<Scheme> {
    let mut swaps = Vec::new();
    for _ in 0..from.length()? {
        let (sign, letter, kind) = (from.text()?.chars().next()?, from.text()?, kind(from)?);
        let (replaced, of) = (from.length()?, from.length()?);
        swaps.push(Swap { sign, letter: letter.into(), kind, replaced, of });
    }
    let language = Language::from_code(&from.text()?)?;
    let certainty = from.text()?;
    let certainty = CERTAINTIES.into_iter().find(|it| it.name() == certainty)?;
    let mut float = || {
        let (bytes, rest) = from.0.split_first_chunk()?;
        from.0 = rest;
        Some(f32::from_le_bytes(*bytes))
    };
    let (evidence, coverage) = (float()?, float()?);
    let mut spans = Vec::new();
    for _ in 0..from.length()? {
        let (start, end) = (from.length()?, from.length()?);
        spans.push(Span { start, end });
    }
    let id = SchemeId::of(swaps.iter().map(|swap| (swap.sign, swap.letter.as_str())));
    Some(Scheme { id, swaps, language, certainty, evidence, coverage, spans })
}

fn kind(from: &mut Saved<'_>) -> Option<Kind> {
    let name = from.text()?;
    KINDS.into_iter().find(|kind| kind.name() == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Document, Gist, Page};

    fn page(text: &str) -> Page {
        let revelation = undisguise::reveal(text, &undisguise::Config::default());
        let source = Source {
            field: Some("text".into()),
            ..Source::line(Origin::from(PathBuf::from("a.jsonl")), 7, 1 << 40)
        };
        let mut document = Document::new(text.to_owned(), source);
        document.about.title = Some("Title".to_owned());
        document.about.published = Date::parse("2025-11-02");
        Page { document, revelation }
    }

    #[test]
    fn what_was_saved_is_had_back() {
        let plain = "The keeper of the southern tunnel found nothing but an unopened tin of plums.";
        let disguised = plain.replace('n', "п").replace('u', "υ") + " \u{200B}x\u{200B}y";
        for text in ["", plain, &disguised] {
            let count = PageCount::of(&page(text));
            let mut bytes = Vec::new();
            count.save(&mut bytes);
            let length = bytes.len();
            let gist = Gist::of(page(text));
            gist.save(&mut bytes);
            let mut rest = bytes.as_slice();
            assert_eq!(PageCount::saved(&mut rest), Some(count));
            assert_eq!(rest.len(), bytes.len() - length);
            let back = Gist::saved(&mut rest).unwrap();
            assert_eq!((format!("{back:?}"), rest.len()), (format!("{gist:?}"), 0));
            for cut in 0..length {
                assert!(PageCount::saved(&mut &bytes[..cut]).is_none());
            }
            for cut in length..bytes.len() {
                assert!(Gist::saved(&mut &bytes[length..cut]).is_none());
            }
        }
    }
}
