//! Bytes as stored to bytes as written: gzip, Zstandard, UTF-16.

use std::fs::File;
use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::read::MultiGzDecoder;

use crate::unreadable::BadUtf16;
use crate::{Origin, Packing};

/// Opens an input and unpacks it. UTF-16 with a byte-order mark comes out as UTF-8; anything else
/// comes out as it is. `consumed` counts the bytes as stored.
pub(crate) fn open(
    origin: &Origin,
    packing: Packing,
    consumed: &Arc<AtomicU64>,
) -> io::Result<Box<dyn Read>> {
    let stored: Box<dyn Read> = match origin {
        Origin::Stdin => Box::new(io::stdin()),
        Origin::Path(path) => Box::new(File::open(path)?),
    };
    let counted = Counted { reader: stored, consumed: Arc::clone(consumed) };
    let unpacked: Box<dyn Read> = match packing {
        Packing::Plain => Box::new(counted),
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
