//! Tables with a header row: CSV and its kin.
//!
//! Parsed by `csv-core`, the parser under the crate `csv`, which itself holds rows of any length.

use std::borrow::Cow;
use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use csv_core::{ReadRecordResult, ReaderBuilder};

use super::input::Input;
use super::{Item, Piece, Reader, Stopped};
use crate::about::{Part, columns};
use crate::extract::MARK;
use crate::{About, Format, Origin, Packing, Source, Unreadable, Why};

/// Fields of a row whose places are remembered; further ones are only counted.
const MOST_FIELDS: usize = 1 << 20;

/// The column that is carried along as the record's own id.
const ID: &str = "id";

impl Reader<'_> {
    /// One piece per row.
    pub(super) fn table(
        &mut self,
        origin: &Origin,
        (format, packing): (Format, Packing),
        reader: Box<dyn Read>,
    ) -> Result<(), Stopped> {
        let separator = if format == Format::Tsv { b'\t' } else { b',' };
        let config = self.config;
        let mut rows = Rows::new(reader, separator, self.limit(), &config.stop);
        let mut columns = None;
        loop {
            let got = rows.next();
            self.check()?;
            let source = Source::line(origin.clone(), rows.start.line, rows.start.offset);
            let read = match (got, &columns) {
                (Ok(Got::End), _) => return Ok(()),
                (Ok(Got::Row), None) if rows.separate() => continue,
                (Ok(Got::Row), None) => match header(&rows, &config.text_field) {
                    Ok(found) => {
                        columns = Some(found);
                        continue;
                    }
                    Err(why) => Err(why),
                },
                (Ok(Got::Row), Some(columns)) => row(&rows, columns, source.clone()),
                (Ok(Got::TooLong(length)), _) => {
                    Err(Why::TooLong { length, limit: config.max_line as u64 })
                }
                (Ok(Got::OpenQuote), _) => Err(Why::OpenQuote),
                (Err(error), _) => {
                    let (after, unread) = (rows.input.offset, rows.raw.len() as u64);
                    let why = Why::broken(&error, packing, after, unread);
                    return self.out.send(Item::Unreadable(Unreadable { source, why }));
                }
            };
            match read {
                Ok(piece) => self.out.send(Item::Piece(piece))?,
                Err(why) => self.out.send(Item::Unreadable(Unreadable { source, why }))?,
            }
            if columns.is_none() {
                return Ok(());
            }
            self.before_waiting(rows.input.may_wait())?;
        }
    }
}

/// Where things stand in a row.
struct Columns {
    name: Arc<str>,
    text: usize,
    id: Option<usize>,
    about: Vec<(Part, usize)>,
    count: usize,
}

/// Finds the columns; of two with the same name, the last one counts, as in a record.
fn header<R: Read>(rows: &Rows<'_, R>, text_field: &str) -> Result<Columns, Why> {
    utf8(&rows.raw)?;
    let names: Vec<Cow<'_, str>> = rows.fields().map(String::from_utf8_lossy).collect();
    let place = |wanted: &str| names.iter().rposition(|name| name == wanted);
    let text = place(text_field).filter(|_| rows.count <= MOST_FIELDS);
    let Some(text) = text else {
        let columns = names.iter().map(|name| name.clone().into_owned()).collect();
        return Err(Why::NoColumn { column: text_field.to_owned(), columns });
    };
    let about = columns(|name| place(name).filter(|column| *column != text));
    Ok(Columns { name: text_field.into(), text, id: place(ID), about, count: rows.count })
}

/// The text of a row, its id, and what it tells beside.
fn row<R: Read>(rows: &Rows<'_, R>, columns: &Columns, source: Source) -> Result<Piece, Why> {
    utf8(&rows.raw)?;
    if rows.count != columns.count {
        let lines = rows.lines();
        return Err(Why::FieldCount { found: rows.count, expected: columns.count, lines });
    }
    let id = columns.id.map(|id| String::from_utf8_lossy(rows.field(id)).into_owned());
    let mut about = About::default();
    for (part, column) in &columns.about {
        about.take(*part, &String::from_utf8_lossy(rows.field(*column)));
    }
    Ok(Piece {
        source: Source { field: Some(Arc::clone(&columns.name)), ..source },
        format: Format::Text,
        bytes: rows.field(columns.text).to_vec(),
        record_id: id.filter(|id| !id.is_empty()),
        about,
    })
}

fn utf8(raw: &[u8]) -> Result<(), Why> {
    let bad = |error: std::str::Utf8Error| Why::NotUtf8 { at: error.valid_up_to() as u64 };
    std::str::from_utf8(raw).map(|_| ()).map_err(bad)
}

/// How far [`Rows::next`] came.
#[derive(Debug, PartialEq, Eq)]
enum Got {
    Row,
    /// The row has this many bytes, and was passed over.
    TooLong(u64),
    /// A quote is opened and not closed to the end; only its line was passed over, where that
    /// could be done.
    OpenQuote,
    End,
}

#[derive(Clone, Copy)]
struct Place {
    line: u64,
    offset: u64,
}

/// Reads rows without ever holding more than the limit.
struct Rows<'a, R> {
    input: Input<R>,
    parser: csv_core::Reader,
    separator: u8,
    limit: usize,
    stop: &'a AtomicBool,
    /// The row as it stands in the input.
    raw: Vec<u8>,
    /// Its fields without their quotes, one behind the other, and where each ends.
    unquoted: Vec<u8>,
    ends: Vec<usize>,
    /// How many fields it has.
    count: usize,
    /// Where it begins, and where the next one does.
    start: Place,
    line: u64,
}

impl<'a, R: Read> Rows<'a, R> {
    fn new(reader: R, separator: u8, limit: usize, stop: &'a AtomicBool) -> Self {
        Rows {
            input: Input::new(reader),
            parser: parser(separator),
            separator,
            limit,
            stop,
            raw: Vec::new(),
            unquoted: vec![0; 1 << 12],
            ends: vec![0; 1 << 6],
            count: 0,
            start: Place { line: 1, offset: 0 },
            line: 1,
        }
    }

    /// Reads the next row. After an error, `raw` is what was read of it.
    fn next(&mut self) -> io::Result<Got> {
        self.raw.clear();
        self.count = 0;
        self.line += self.input.skip_line_ends()?;
        self.start = Place { line: self.line, offset: self.input.offset };
        if self.input.offset == 0 && self.input.peek(MARK.len()) == MARK.as_bytes() {
            self.input.consume(MARK.len());
        }
        let (mut length, mut used, mut ended) = (0, 0, 0);
        loop {
            let window = self.input.window()?;
            let is_end = window.is_empty();
            // Behind the last row a line end is made up: one that does not end the row is inside
            // of quotes.
            let bytes = if is_end { b"\n" } else { window };
            if is_end && length == 0 {
                return Ok(Got::End);
            }
            let (result, taken, written, ends) =
                self.parser.read_record(bytes, &mut self.unquoted[used..], &mut self.ends[ended..]);
            if !is_end {
                self.line += memchr::memchr_iter(b'\n', &bytes[..taken]).count() as u64;
                self.raw.extend_from_slice(&bytes[..taken]);
                length += taken as u64;
                self.input.consume(taken);
            }
            (used, ended, self.count) = (used + written, ended + ends, self.count + ends);
            let is_long = length > self.limit as u64;
            if is_long {
                (used, ended) = (0, 0);
                self.raw.clear();
            }
            match result {
                ReadRecordResult::Record if is_long => return Ok(Got::TooLong(length)),
                ReadRecordResult::Record => return Ok(Got::Row),
                ReadRecordResult::End => return Ok(Got::End),
                ReadRecordResult::InputEmpty if is_end => return Ok(self.open_quote(length)),
                // Whoever asked to stop is heard in the middle of a row, too.
                ReadRecordResult::InputEmpty if self.stop.load(Ordering::Relaxed) => {
                    return Ok(Got::End);
                }
                ReadRecordResult::OutputFull if !is_long => {
                    self.unquoted.resize(self.unquoted.len() * 2, 0);
                }
                ReadRecordResult::OutputEndsFull if ended >= MOST_FIELDS => ended = 0,
                ReadRecordResult::OutputEndsFull if !is_long => {
                    self.ends.resize(self.ends.len() * 2, 0);
                }
                _ => {}
            }
        }
    }

    /// A quote was opened and the input is at its end. One stray quote must not cost all rows
    /// behind it, so reading goes on at the next line.
    fn open_quote(&mut self, length: u64) -> Got {
        self.parser.reset();
        if self.raw.is_empty() {
            return Got::TooLong(length);
        }
        let rest = memchr::memchr(b'\n', &self.raw).map_or(self.raw.len(), |at| at + 1);
        if self.input.give_back(&self.raw[rest..]) {
            self.line = self.start.line + u64::from(rest > 0);
        }
        Got::OpenQuote
    }

    /// Where the header row has no comma, semicolons or tabs separate, as in what Excel writes in
    /// half of Europe. Returns whether the row is to be read again.
    fn separate(&mut self) -> bool {
        let other = [b';', b'\t'].into_iter().find(|byte| self.raw.contains(byte));
        let Some(other) = other.filter(|_| self.separator == b',' && !self.raw.contains(&b','))
        else {
            return false;
        };
        self.separator = other;
        self.parser = parser(other);
        self.line = self.start.line;
        self.input.give_back(&self.raw)
    }

    /// Lines the row stands in.
    fn lines(&self) -> u64 {
        1 + memchr::memchr_iter(b'\n', self.raw.trim_ascii_end()).count() as u64
    }

    fn fields(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.count.min(self.ends.len())).map(|index| self.field(index))
    }

    fn field(&self, index: usize) -> &[u8] {
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.unquoted.get(start..self.ends[index]).unwrap_or_default()
    }
}

fn parser(separator: u8) -> csv_core::Reader {
    ReaderBuilder::new().delimiter(separator).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Line, offset and fields of every row, or what was wrong.
    fn rows(text: &[u8], limit: usize) -> Vec<(u64, u64, Result<Vec<String>, Got>)> {
        let stop = AtomicBool::new(false);
        let mut rows = Rows::new(text, b',', limit, &stop);
        let mut all = Vec::new();
        loop {
            let got = match rows.next().unwrap() {
                Got::End => return all,
                Got::Row => {
                    Ok(rows.fields().map(|f| String::from_utf8_lossy(f).into_owned()).collect())
                }
                got => Err(got),
            };
            all.push((rows.start.line, rows.start.offset, got));
        }
    }

    fn ok(fields: &[&str]) -> Result<Vec<String>, Got> {
        Ok(fields.iter().map(|&field| field.to_owned()).collect())
    }

    #[test]
    fn rows_are_found_with_their_places() {
        let text = b"\xEF\xBB\xBFa,b\r\n\r\n1,\"two\nlines, \"\"quoted\"\"\"\r\n3,4";
        let expected = [
            (1, 0, ok(&["a", "b"])),
            (3, 10, ok(&["1", "two\nlines, \"quoted\""])),
            (5, 37, ok(&["3", "4"])),
        ];
        assert_eq!(rows(text, 1 << 20), expected);
        assert_eq!(rows(b"", 9), []);
        assert_eq!(rows(b"\n\r\n", 9), []);
    }

    #[test]
    fn a_stray_quote_costs_its_own_line() {
        let expected = [
            (1, 0, ok(&["a"])),
            (2, 2, Err(Got::OpenQuote)),
            (3, 5, ok(&["c"])),
            (4, 7, ok(&["d"])),
        ];
        assert_eq!(rows(b"a\n\"b\nc\nd", 1 << 20), expected);
    }

    #[test]
    fn a_long_row_is_passed_over() {
        let long = format!("a,b\n1,\"{}\n{}\"\n2,x\n", "y".repeat(400_000), "z".repeat(400_000));
        let expected = [
            (1, 0, ok(&["a", "b"])),
            (2, 4, Err(Got::TooLong(800_006))),
            (4, 800_010, ok(&["2", "x"])),
        ];
        assert_eq!(rows(long.as_bytes(), 1000), expected);
        let commas = ",".repeat(3 << 20);
        let stop = AtomicBool::new(false);
        let mut rows = Rows::new(commas.as_bytes(), b',', 1 << 24, &stop);
        assert_eq!(rows.next().unwrap(), Got::Row);
        assert_eq!(rows.count, (3 << 20) + 1);
        assert!(rows.ends.len() <= MOST_FIELDS);
    }

    /// Everything that is no line end is in a row, and rows stand one behind the other.
    #[test]
    fn no_byte_is_lost_silently() {
        let mut state = 1_u64;
        for round in 0..2000 {
            let length = round % 60;
            let text: Vec<u8> = (0..length)
                .map(|_| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(99);
                    b"ab,\"\"\n\r;\xFF"[(state >> 33) as usize % 9]
                })
                .collect();
            let stop = AtomicBool::new(false);
            let mut rows = Rows::new(text.as_slice(), b',', 20, &stop);
            let mut end = 0;
            while rows.next().unwrap() != Got::End {
                let start = rows.start.offset;
                let between = &text[end as usize..start as usize];
                assert!(between.iter().all(|byte| b"\r\n".contains(byte)), "{text:?}");
                assert!(rows.input.offset > start, "{text:?}");
                let lines = text[..start as usize].iter().filter(|&&byte| byte == b'\n').count();
                assert_eq!(rows.start.line, 1 + lines as u64, "{text:?}");
                end = rows.input.offset;
            }
            assert_eq!(rows.input.offset, text.len() as u64, "{text:?}");
        }
    }
}
