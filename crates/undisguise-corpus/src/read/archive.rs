//! Web archives: WARC (ISO 28500), and WET, which is WARC with the text of the pages.
//!
//! Read by ourselves: the crate `warc` (0.4) tells no offsets, and does not find the next record
//! behind one that is broken.

use std::io::{self, Read};
use std::sync::atomic::{AtomicBool, Ordering};

use memchr::memmem;

use super::http::{Fields, decoded, head_end, is_html, is_success};
use super::input::Input;
use super::{Item, Piece, Reader, Stopped};
use crate::about::kept;
use crate::extract::MARK;
use crate::{About, Date, Format, Origin, Packing, Source, Unreadable, Why};

/// Longest head of a record, and of the answer of a web server inside.
const LONGEST_HEAD: usize = 1 << 16;

/// What every record begins with.
const BEGINNING: &[u8] = b"WARC/";

/// A line that begins one, with the end of the line before.
const LINE: &[u8] = b"\nWARC/";

/// Line ends that may stand between two records, and then the beginning of the next; two pairs are
/// prescribed.
const BETWEEN: usize = 16;

impl Reader<'_> {
    /// One piece per page. Of gzip, `reader` goes on at the next member after an error.
    pub(super) fn archive(
        &mut self,
        origin: &Origin,
        packing: Packing,
        reader: Box<dyn Read>,
    ) -> Result<(), Stopped> {
        let config = self.config;
        let mut archive = Archive::new(reader, self.limit(), &config.stop);
        let mut without_page = 0;
        loop {
            let got = archive.next();
            self.check()?;
            let source = Source::line(origin.clone(), archive.record, archive.start);
            let bad = |why| Item::Unreadable(Unreadable { source: source.clone(), why });
            match got {
                Ok(Got::End) => break,
                Ok(Got::NoPage) => without_page += 1,
                Ok(Got::Page(page)) => {
                    let Page { format, bytes, record_id, about } = page;
                    self.out.send(Item::Piece(Piece {
                        source,
                        format,
                        bytes,
                        record_id,
                        about,
                    }))?;
                }
                Ok(Got::Bad(why)) => self.out.send(bad(why))?,
                Err(error) => {
                    let unread = archive.input.offset - archive.start;
                    let why = Why::broken(&error, packing, archive.input.offset, unread);
                    self.out.send(bad(why))?;
                    if packing != Packing::Gzip {
                        break;
                    }
                }
            }
            self.before_waiting(archive.input.may_wait())?;
        }
        if without_page == 0 {
            Ok(())
        } else {
            self.out.send(Item::NoPages(origin.clone(), without_page))
        }
    }
}

/// What a record turned out to be.
#[derive(Debug, PartialEq, Eq)]
enum Got {
    Page(Page),
    /// A record that holds no page, as most do: requests, images, notes.
    NoPage,
    Bad(Why),
    End,
}

#[derive(Debug, PartialEq, Eq)]
struct Page {
    format: Format,
    bytes: Vec<u8>,
    record_id: Option<String>,
    about: About,
}

/// Reads records without ever holding more than the limit.
struct Archive<'a, R> {
    input: Input<R>,
    limit: usize,
    stop: &'a AtomicBool,
    /// What the record holds, or the beginning of it when that is longer than the limit.
    block: Vec<u8>,
    /// Number of the record, from 1, and where it begins.
    record: u64,
    start: u64,
}

impl<'a, R: Read> Archive<'a, R> {
    fn new(reader: R, limit: usize, stop: &'a AtomicBool) -> Self {
        let (input, block) = (Input::new(reader), Vec::new());
        Archive { input, limit, stop, block, record: 0, start: 0 }
    }

    /// Reads the next record.
    fn next(&mut self) -> io::Result<Got> {
        self.record += 1;
        self.start = self.input.offset;
        self.input.skip_line_ends()?;
        self.start = self.input.offset;
        let beginning = self.input.peek(BEGINNING.len());
        if beginning.is_empty() {
            return Ok(Got::End);
        }
        if beginning != BEGINNING {
            self.skip_to_record()?;
            return Ok(Got::Bad(Why::NoRecord { length: self.input.offset - self.start }));
        }
        let Some(head) = self.head() else {
            self.skip_to_record()?;
            return Ok(bad("its head does not end"));
        };
        let head = Fields::of(&head);
        let length = head.get("content-length").and_then(|length| length.parse().ok());
        let Some(length) = length else {
            if !self.is_between() {
                self.skip_to_record()?;
            }
            return Ok(bad("it does not tell its length"));
        };
        self.record(&head, length)
    }

    /// Reads what stands behind the head of a record.
    fn record(&mut self, head: &Fields, length: u64) -> io::Result<Got> {
        let is_long = length > self.limit as u64;
        let held = if is_long { LONGEST_HEAD.min(self.limit) } else { length as usize };
        self.read_block(held)?;
        let content = content(head, &self.block);
        let mut there = self.block.len() as u64;
        if self.block.len() == held {
            there += self.skip(length - held as u64)?;
        }
        if there < length {
            self.go_back();
            return Ok(bad(format!("it is cut off: {there} of {length} bytes are there")));
        }
        if !self.is_between() {
            if is_long || !self.go_back() {
                self.skip_to_record()?;
            }
            return Ok(bad(format!("its length is wrong: it does not end after {length} bytes")));
        }
        let Some(content) = content else { return Ok(Got::NoPage) };
        if is_long {
            return Ok(Got::Bad(Why::TooLong { length, limit: self.limit as u64 }));
        }
        Ok(match self.text(content) {
            Ok((format, bytes)) => {
                let record_id = head.get("warc-record-id").filter(|id| !id.is_empty());
                Got::Page(Page { format, bytes, record_id, about: about(head) })
            }
            Err(why) => Got::Bad(why),
        })
    }

    fn text(&mut self, content: Content) -> Result<(Format, Vec<u8>), Why> {
        let block = std::mem::take(&mut self.block);
        let (format, mut bytes) = match content {
            Content::Text => (Format::Text, block),
            Content::Page(fields, body) => {
                (Format::Html, decoded(&fields, block[body..].to_vec(), self.limit)?)
            }
        };
        if bytes.starts_with(MARK.as_bytes()) {
            bytes.drain(..MARK.len());
        }
        Ok((format, bytes))
    }

    /// The head of the record, consumed, unless it is too long, or the next record begins or the
    /// input ends before.
    fn head(&mut self) -> Option<Vec<u8>> {
        let mut length = 1 << 9;
        loop {
            let bytes = self.input.peek(length);
            let next = memmem::find(bytes, LINE);
            if let Some(end) = head_end(&bytes[..next.map_or(bytes.len(), |next| next + 1)]) {
                let head = bytes[..end].to_vec();
                self.input.consume(end);
                return Some(head);
            }
            if next.is_some() {
                return None;
            }
            if bytes.len() < length || length >= LONGEST_HEAD {
                // What is left of a head that could not be read must not be taken for the next.
                let rest = if bytes.len() < length { bytes.len() } else { 0 };
                self.input.consume(rest);
                return None;
            }
            length *= 2;
        }
    }

    /// Reads into `block`; fewer bytes only at the end of the input.
    fn read_block(&mut self, length: usize) -> io::Result<()> {
        self.block.clear();
        while self.block.len() < length {
            let window = self.input.window()?;
            if window.is_empty() || self.stop.load(Ordering::Relaxed) {
                break;
            }
            let taken = window.len().min(length - self.block.len());
            self.block.extend_from_slice(&window[..taken]);
            self.input.consume(taken);
        }
        Ok(())
    }

    /// Passes over bytes and returns how many there were.
    fn skip(&mut self, length: u64) -> io::Result<u64> {
        let mut left = length;
        while left > 0 {
            let window = self.input.window()?;
            if window.is_empty() || self.stop.load(Ordering::Relaxed) {
                break;
            }
            let taken = (window.len() as u64).min(left);
            self.input.consume(taken as usize);
            left -= taken;
        }
        Ok(length - left)
    }

    /// Whether a record can end here.
    fn is_between(&mut self) -> bool {
        let follows = self.input.peek(BETWEEN);
        if follows.starts_with(b"\r\n\r\n") || follows.starts_with(b"\n\n") {
            return true;
        }
        let follows = follows.trim_ascii_start();
        follows.starts_with(BEGINNING) || BEGINNING.starts_with(follows)
    }

    /// Goes back to a record that begins inside of this one, whose length is too large.
    fn go_back(&mut self) -> bool {
        let inside = memmem::find(&self.block, b"\nWARC/1.");
        inside.is_some_and(|at| self.input.give_back(&self.block[at + 1..]))
    }

    /// Passes over everything up to the next line that begins a record.
    fn skip_to_record(&mut self) -> io::Result<()> {
        while !self.stop.load(Ordering::Relaxed) {
            let bytes = self.input.window()?;
            match memmem::find(bytes, LINE) {
                Some(at) => {
                    self.input.consume(at + 1);
                    return Ok(());
                }
                None if bytes.len() >= LINE.len() => {
                    let all_but_a_start = bytes.len() - (LINE.len() - 1);
                    self.input.consume(all_but_a_start);
                }
                None => {
                    let more = self.input.peek(LINE.len());
                    if more.len() < LINE.len() {
                        let rest = more.len();
                        self.input.consume(rest);
                        return Ok(());
                    }
                }
            }
        }
        Ok(())
    }
}

/// Where a page was fetched, and when.
fn about(head: &Fields) -> About {
    // Some writers put it between angle brackets, as the first standard said.
    let url = head.get("warc-target-uri").and_then(|url| kept(url.trim_matches(['<', '>'])));
    let fetched = head.get("warc-date").and_then(|date| Date::parse(&date));
    About { url, fetched, ..About::default() }
}

fn bad(what: impl Into<String>) -> Got {
    Got::Bad(Why::BadRecord { what: what.into() })
}

/// Where in a record a text is.
enum Content {
    /// The whole is one.
    Text,
    /// A web page begins at this byte; the fields tell how it is coded.
    Page(Fields, usize),
}

/// What there is to read in a record, judged by its head and the beginning of its block.
fn content(head: &Fields, block: &[u8]) -> Option<Content> {
    let kind = head.get("warc-type")?.to_ascii_lowercase();
    let media = head.get("content-type").unwrap_or_default().to_ascii_lowercase();
    match kind.as_str() {
        "conversion" if media.is_empty() || media.starts_with("text/plain") => Some(Content::Text),
        "response" if media.starts_with("application/http") => {
            let body = head_end(block)?;
            let fields = Fields::of(&block[..body]);
            let is_page = is_success(block) && is_html(&fields, &block[body..]);
            is_page.then_some(Content::Page(fields, body))
        }
        "response" | "resource" if is_html(head, block) => {
            // The fields of the record tell nothing of how a web server sent it.
            Some(Content::Page(head.only("content-type"), 0))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: &str, media: &str, block: &str) -> String {
        format!(
            "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:x:{}>\r\n\
             WARC-Target-URI: <http://a.example/{kind}>\r\nContent-Type: {media}\r\n\
             Content-Length: {}\r\n\r\n{block}\r\n\r\n",
            block.len(),
            block.len()
        )
    }

    fn text(block: &str) -> String {
        record("conversion", "text/plain", block)
    }

    fn response(head: &str, body: &str) -> String {
        let block = format!("HTTP/1.1 {head}\r\n\r\n{body}");
        record("response", "application/http; msgtype=response", &block)
    }

    /// Every record in a word: its text, `-` for none, or what is wrong.
    fn read(bytes: &[u8], limit: usize) -> Vec<String> {
        let stop = AtomicBool::new(false);
        let mut archive = Archive::new(bytes, limit, &stop);
        let mut all = Vec::new();
        loop {
            let place = archive.input.offset;
            all.push(match archive.next().unwrap() {
                Got::End => return all,
                Got::NoPage => "-".to_owned(),
                Got::Bad(why) => why.to_string(),
                Got::Page(page) => String::from_utf8_lossy(&page.bytes).into_owned(),
            });
            assert!(archive.start >= place && archive.record == all.len() as u64);
        }
    }

    #[test]
    fn records_are_pages_or_none() {
        let all = [
            record("warcinfo", "application/warc-fields", "software: none"),
            record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
            response("200 OK\r\nContent-Type: text/html", "<p>one"),
            response("404 Not Found\r\nContent-Type: text/html", "<p>no"),
            response("200 OK\r\nContent-Type: image/png", "\x01"),
            response("200 OK", "  <p>two"),
            text("three\r\n\r\n"),
            record("resource", "text/html", "<p>four"),
            text(""),
        ];
        let expected = ["-", "-", "<p>one", "-", "-", "  <p>two", "three\r\n\r\n", "<p>four", ""];
        assert_eq!(read(all.concat().as_bytes(), 1 << 20), expected);
        let bare = [text("one"), text("two")].concat().replace('\r', "");
        assert_eq!(read(bare.as_bytes(), 1 << 20), ["one", "two"]);
        assert_eq!(read(b"", 9), [""; 0]);
    }

    #[test]
    fn a_record_tells_its_name_and_address() {
        let stop = AtomicBool::new(false);
        let date = "WARC-Date: 2025-11-02T10:00:00Z\r\nContent-Type";
        let one = text("one").replace("Content-Type", date);
        let mut archive = Archive::new(one.as_bytes(), 100, &stop);
        let Got::Page(page) = archive.next().unwrap() else { panic!("no page") };
        assert_eq!(page.record_id.as_deref(), Some("<urn:x:3>"));
        assert_eq!(page.about.url.as_deref(), Some("http://a.example/conversion"));
        assert_eq!(page.about.fetched, Date::parse("2025-11-02T10:00:00Z"));
    }

    #[test]
    fn bad_records_cost_themselves_alone() {
        let (one, two) = (text("one"), text("two"));
        let long = text(&"long ".repeat(100_000));
        let wrong = |length: &str| one.replace("Content-Length: 3", length);
        let read = |bad: &str| read([&one, bad, &two].concat().as_bytes(), 1000);
        let cases = [
            (long, "too long: 500000 bytes"),
            (wrong("Content-Length: 1"), "bad record: its length is wrong"),
            (wrong("Content-Length: 20"), "bad record: its length is wrong"),
            (wrong("Content-Length: 900"), "bad record: it is cut off"),
            (wrong("Content-Length: x"), "bad record: it does not tell its length"),
            (wrong("X: 3"), "bad record: it does not tell its length"),
            ("rubbish\r\n\r\n".to_owned(), "no record begins here; 11 bytes"),
            ("WARC/1.0\r\nWARC-Type: x\r\n".to_owned(), "bad record: its head"),
            (format!("WARC/1.0\r\n{}\r\n", "a: b\r\n".repeat(20_000)), "bad record: its head"),
        ];
        for (bad, why) in cases {
            let got = read(&bad);
            assert_eq!(got.len(), 3, "{got:?} {why}");
            assert_eq!((got.len(), got[0].as_str(), got[2].as_str()), (3, "one", "two"), "{got:?}");
            assert!(got[1].starts_with(why), "{got:?}");
        }
        let cut = &one[..one.len() - 5];
        assert_eq!(read("").len(), 2);
        let got = super::tests::read([&two, cut].concat().as_bytes(), 1000);
        assert_eq!(got, ["two", "bad record: it is cut off: 2 of 3 bytes are there"]);
    }

    #[test]
    fn whatever_comes_ends() {
        let all = [text("one"), response("200 OK\r\nContent-Type: text/html", "<p>two")].concat();
        for at in 0..all.len() {
            for byte in [b'\n', b'9', 0xFF] {
                let mut bytes = all.clone().into_bytes();
                bytes[at] = byte;
                assert!(read(&bytes, 1000).len() <= 4);
            }
            assert!(read(&all.as_bytes()[..at], 1000).len() <= 2);
        }
    }
}
