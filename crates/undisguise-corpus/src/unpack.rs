//! Bytes as stored to bytes as written: gzip, Zstandard, UTF-16.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::bufread::GzDecoder;
use flate2::read::MultiGzDecoder;
use memchr::memmem;

use crate::unreadable::BadUtf16;
use crate::{Origin, Packing};

/// Opens an input and unpacks it. UTF-16 with a byte-order mark comes out as UTF-8; anything else
/// comes out as it is. `consumed` counts the bytes as stored. With `one_by_one`, gzip goes on at
/// the next member after an error.
pub(crate) fn open(
    origin: &Origin,
    packing: Packing,
    one_by_one: bool,
    consumed: &Arc<AtomicU64>,
) -> io::Result<Box<dyn Read>> {
    let stored: Box<dyn Read> = match origin {
        Origin::Stdin => Box::new(io::stdin()),
        Origin::Path(path) => Box::new(File::open(path)?),
    };
    let counted = Counted { reader: stored, consumed: Arc::clone(consumed) };
    let unpacked: Box<dyn Read> = match packing {
        Packing::Plain => Box::new(counted),
        Packing::Gzip if one_by_one => Box::new(Members::new(counted)),
        Packing::Gzip => Box::new(MultiGzDecoder::new(counted)),
        Packing::Zstd => Box::new(zstd::Decoder::new(counted)?),
    };
    Ok(unpacked)
}

struct Counted<R> {
    reader: R,
    consumed: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.reader.read(buffer)?;
        self.consumed.fetch_add(length as u64, Ordering::Relaxed);
        Ok(length)
    }
}

/// Stored bytes of a gzip member that are remembered: what is searched for the next member after an
/// error. Unpacking garbage fails long before.
const REMEMBERED: usize = 1 << 20;

/// Unpacks gzip members one after the other. A broken one is told as an error, and reading goes on
/// at the next, as long as the stored bytes themselves can be read.
struct Members<R> {
    /// `None` at the end.
    member: Option<GzDecoder<Stored<R>>>,
}

impl<R: Read> Members<R> {
    fn new(reader: R) -> Self {
        Members { member: Some(GzDecoder::new(Stored::new(reader))) }
    }
}

impl<R: Read> Read for Members<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let Some(mut member) = self.member.take() else { return Ok(0) };
            match member.read(buffer) {
                Ok(0) if !buffer.is_empty() => {
                    let mut stored = member.into_inner();
                    stored.passed.clear();
                    if stored.fill_buf()?.is_empty() {
                        return Ok(0);
                    }
                    self.member = Some(GzDecoder::new(stored));
                }
                Err(error) if error.kind() != io::ErrorKind::Interrupted => {
                    let mut stored = member.into_inner();
                    if stored.find_member() {
                        self.member = Some(GzDecoder::new(stored));
                    }
                    return Err(error);
                }
                read => {
                    self.member = Some(member);
                    return read;
                }
            }
        }
    }
}

/// Bytes as stored, the last of which can be gone through again.
struct Stored<R> {
    reader: BufReader<R>,
    /// Bytes to be given out again before the reader is asked, from `next` on.
    again: Vec<u8>,
    next: usize,
    /// The last bytes of the member that were given out.
    passed: Vec<u8>,
    /// Bytes read, and bytes given out again: no input is to cost more than twice its length.
    read: u64,
    repeated: u64,
    failed: bool,
}

impl<R: Read> Stored<R> {
    fn new(reader: R) -> Self {
        let (again, passed) = (Vec::new(), Vec::new());
        let reader = BufReader::with_capacity(1 << 16, reader);
        Stored { reader, again, next: 0, passed, read: 0, repeated: 0, failed: false }
    }

    /// Goes to the next beginning of a member, be it inside of what was taken for the last one;
    /// returns whether there is one.
    fn find_member(&mut self) -> bool {
        /// The signature of gzip and its only method.
        const BEGINNING: &[u8] = b"\x1F\x8B\x08";
        let passed = std::mem::take(&mut self.passed);
        let mut bytes = passed.get(1..).unwrap_or_default().to_vec();
        self.repeated += bytes.len() as u64;
        if self.repeated > self.read {
            bytes.clear();
        }
        bytes.extend_from_slice(&self.again[self.next..]);
        (self.again, self.next) = (bytes, 0);
        loop {
            if let Some(at) = memmem::find(&self.again, BEGINNING) {
                self.next = at;
                return true;
            }
            let half = self.again.len().saturating_sub(BEGINNING.len() - 1);
            self.again.drain(..half);
            let block = match self.reader.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Ok(block) if !self.failed => block,
                _ => return false,
            };
            if block.is_empty() {
                return false;
            }
            self.again.extend_from_slice(block);
            let length = block.len();
            self.read += length as u64;
            self.reader.consume(length);
        }
    }
}

impl<R: Read> Read for Stored<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.fill_buf()?.read(buffer)?;
        self.consume(length);
        Ok(length)
    }
}

impl<R: Read> BufRead for Stored<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.next < self.again.len() {
            return Ok(&self.again[self.next..]);
        }
        let block = self.reader.fill_buf();
        let failed = |error: &io::Error| error.kind() != io::ErrorKind::Interrupted;
        self.failed |= block.as_ref().is_err_and(failed);
        block
    }

    fn consume(&mut self, length: usize) {
        if self.next < self.again.len() {
            self.passed.extend_from_slice(&self.again[self.next..self.next + length]);
            self.next += length;
        } else {
            self.passed.extend_from_slice(&self.reader.buffer()[..length]);
            self.read += length as u64;
            self.reader.consume(length);
        }
        if self.passed.len() > 2 * REMEMBERED {
            self.passed.drain(..REMEMBERED);
        }
    }
}

/// Turns UTF-16 with a byte-order mark into UTF-8 on the way; passes anything else through.
pub(crate) struct Utf16ToUtf8<R> {
    reader: R,
    state: State,
    /// Bytes taken from the reader.
    at: u64,
    /// UTF-8 (or untouched bytes) ready to be handed out, from `given` on.
    ready: Vec<u8>,
    given: usize,
    /// A bad byte that was met; told once everything before it has been handed out.
    bad: Option<u64>,
}

#[derive(Clone, Copy)]
enum State {
    Fresh,
    Untouched,
    Utf16 { big: bool, odd: Option<u8>, high: Option<u16> },
}

impl<R: Read> Utf16ToUtf8<R> {
    pub(crate) fn new(reader: R) -> Self {
        Utf16ToUtf8 { reader, state: State::Fresh, at: 0, ready: Vec::new(), given: 0, bad: None }
    }

    fn begin(&mut self) -> io::Result<()> {
        let mut mark = [0; 2];
        let mut have = 0;
        while have < 2 {
            match self.reader.read(&mut mark[have..]) {
                Ok(0) => break,
                Ok(length) => have += length,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.ready.extend_from_slice(&mark[..have]);
                    self.state = State::Untouched;
                    return Err(error);
                }
            }
        }
        self.at = have as u64;
        self.state = match &mark[..have] {
            [0xFF, 0xFE] => State::Utf16 { big: false, odd: None, high: None },
            [0xFE, 0xFF] => State::Utf16 { big: true, odd: None, high: None },
            start => {
                self.ready.extend_from_slice(start);
                State::Untouched
            }
        };
        Ok(())
    }

    /// Decodes one block into `ready`; returns false at the end of the input.
    fn decode_block(&mut self) -> io::Result<bool> {
        let State::Utf16 { big, mut odd, mut high } = self.state else { return Ok(false) };
        if let Some(at) = self.bad {
            return Err(io::Error::new(io::ErrorKind::InvalidData, BadUtf16 { at }));
        }
        let mut block = [0; 8192];
        let length = self.reader.read(&mut block)?;
        let mut at = self.at - u64::from(odd.is_some());
        self.ready.clear();
        self.given = 0;
        if length == 0 {
            self.bad = (odd.is_some() || high.is_some()).then_some(self.at);
            return Ok(self.bad.is_some());
        }
        for &byte in &block[..length] {
            let Some(first) = odd.take() else {
                odd = Some(byte);
                continue;
            };
            let pair = [first, byte];
            let unit = if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) };
            let decoded = match (high.take(), unit) {
                (None, 0xD800..=0xDBFF) => {
                    high = Some(unit);
                    at += 2;
                    continue;
                }
                (Some(high), unit) => char::decode_utf16([high, unit]).next(),
                (None, unit) => char::decode_utf16([unit]).next(),
            };
            let Some(Ok(decoded)) = decoded else {
                self.bad = Some(at);
                return Ok(true);
            };
            self.ready.extend_from_slice(decoded.encode_utf8(&mut [0; 4]).as_bytes());
            at += 2;
        }
        self.at += length as u64;
        self.state = State::Utf16 { big, odd, high };
        Ok(true)
    }
}

impl<R: Read> Read for Utf16ToUtf8<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if matches!(self.state, State::Fresh) {
            self.begin()?;
        }
        loop {
            if self.given < self.ready.len() {
                let length = buffer.len().min(self.ready.len() - self.given);
                buffer[..length].copy_from_slice(&self.ready[self.given..self.given + length]);
                self.given += length;
                return Ok(length);
            }
            if matches!(self.state, State::Untouched) {
                return self.reader.read(buffer);
            }
            if !self.decode_block()? {
                return Ok(0);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> io::Result<Vec<u8>> {
        let mut out = Vec::new();
        Utf16ToUtf8::new(bytes).read_to_end(&mut out).map(|_| out)
    }

    fn member(text: &str) -> Vec<u8> {
        let level = flate2::Compression::default();
        let mut packed = Vec::new();
        flate2::read::GzEncoder::new(text.as_bytes(), level).read_to_end(&mut packed).unwrap();
        packed
    }

    /// What comes out, with a `|` for every error.
    fn unpacked(bytes: &[u8]) -> String {
        let mut members = Members::new(bytes);
        let mut out = String::new();
        let mut block = [0; 1000];
        loop {
            match members.read(&mut block) {
                Ok(0) => return out,
                Ok(length) => out.push_str(std::str::from_utf8(&block[..length]).unwrap()),
                Err(_) => out.push('|'),
            }
        }
    }

    #[test]
    fn a_broken_member_costs_itself_alone() {
        let (first, second) = (member("one "), member("two "));
        let long: String = (0..20_000).map(|number| format!("{number} ")).collect();
        let long = member(&long);
        let all = [first.as_slice(), &second, &first].concat();
        assert_eq!(unpacked(&all), "one two one ");
        let mut flipped = all.clone();
        flipped[first.len() + 10] ^= 0xFF;
        assert!(unpacked(&flipped).starts_with("one "), "{}", unpacked(&flipped));
        assert!(unpacked(&flipped).ends_with("|one "), "{}", unpacked(&flipped));
        for cut in [5, 12, 1000, long.len() - 9, long.len() - 1] {
            let cut = unpacked(&[first.as_slice(), &long[..cut], &second].concat());
            assert!(cut.starts_with("one ") && cut.ends_with("|two "), "{cut}");
        }
        assert_eq!(unpacked(&[first.as_slice(), b"rubbish", &second].concat()), "one |two ");
        assert_eq!(unpacked(&[first.as_slice(), &second[..9]].concat()), "one |");
        assert_eq!(unpacked(b""), "|");
    }

    #[test]
    fn utf16_of_either_order_becomes_utf8() {
        let text = "aп\u{1D41A}z\n".repeat(3000);
        let mut little = vec![0xFF, 0xFE];
        let mut big = vec![0xFE, 0xFF];
        for unit in text.encode_utf16() {
            little.extend(unit.to_le_bytes());
            big.extend(unit.to_be_bytes());
        }
        assert_eq!(decoded(&little).unwrap(), text.as_bytes());
        assert_eq!(decoded(&big).unwrap(), text.as_bytes());
    }

    #[test]
    fn anything_else_passes_untouched() {
        for bytes in [&b""[..], b"a", b"\xEF\xBB\xBFabc", b"\xFF", b"\xFFabc\xFE"] {
            assert_eq!(decoded(bytes).unwrap(), bytes);
        }
    }

    #[test]
    fn a_half_pair_is_an_error_with_its_place() {
        let error = decoded(&[0xFF, 0xFE, b'a', 0, 0x00, 0xD8, b'b', 0]).unwrap_err();
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<BadUtf16>());
        assert_eq!(inner.map(|bad| bad.at), Some(6));
        assert!(decoded(&[0xFF, 0xFE, b'a']).is_err());
    }
}
