//! Bytes that can be given back.

use std::io::{self, Read};

/// Bytes asked of the reader at once.
const WINDOW: usize = 1 << 17;

/// Bytes of an input with their count, for formats where a mistake is seen only behind it.
pub(super) struct Input<R> {
    reader: R,
    buffer: Vec<u8>,
    /// Where in the buffer the next byte is, and where the bytes that were read end.
    next: usize,
    end: usize,
    /// Bytes consumed, less those that were given back.
    pub(super) offset: u64,
    fetched: u64,
    given_back: u64,
    /// Met while looking ahead; told once everything before it was consumed.
    error: Option<io::Error>,
}

impl<R: Read> Input<R> {
    pub(super) fn new(reader: R) -> Self {
        let buffer = Vec::new();
        Input { reader, buffer, next: 0, end: 0, offset: 0, fetched: 0, given_back: 0, error: None }
    }

    /// Some of the bytes that follow; none at the end of the input.
    pub(super) fn window(&mut self) -> io::Result<&[u8]> {
        if self.is_empty() {
            self.fetch()?;
        }
        Ok(&self.buffer[self.next..self.end])
    }

    /// The next `length` bytes, without consuming them; fewer only at the end of the input, or
    /// where it cannot be read on.
    pub(super) fn peek(&mut self, length: usize) -> &[u8] {
        while self.end - self.next < length {
            match self.fetch() {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => {
                    self.error = Some(error);
                    break;
                }
            }
        }
        let end = self.end.min(self.next + length);
        &self.buffer[self.next..end]
    }

    /// Passes over bytes of the window.
    pub(super) fn consume(&mut self, length: usize) {
        self.next += length;
        self.offset += length as u64;
    }

    /// Passes over line ends, and returns how many lines they end.
    pub(super) fn skip_line_ends(&mut self) -> io::Result<u64> {
        let mut lines = 0;
        loop {
            let window = self.window()?;
            let length = window.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            if length == 0 {
                return Ok(lines);
            }
            lines += memchr::memchr_iter(b'\n', &window[..length]).count() as u64;
            self.consume(length);
        }
    }

    /// Makes the bytes that were consumed last the next ones again. Refuses when more has been
    /// given back than was ever read, so that no input costs more than twice its length.
    pub(super) fn give_back(&mut self, bytes: &[u8]) -> bool {
        let length = bytes.len() as u64;
        if self.given_back + length > self.fetched {
            return false;
        }
        self.given_back += length;
        self.offset -= length;
        self.buffer.truncate(self.end);
        self.buffer.splice(..self.next, bytes.iter().copied());
        (self.next, self.end) = (0, self.buffer.len());
        true
    }

    /// Whether whoever passes over line ends has to ask the input next, and may have to wait for it.
    pub(super) fn may_wait(&self) -> bool {
        let mut rest = self.buffer[self.next..self.end].iter();
        rest.all(|byte| matches!(byte, b'\r' | b'\n'))
    }

    fn is_empty(&self) -> bool {
        self.next == self.end
    }

    /// Appends what one read gives; returns whether there was anything.
    fn fetch(&mut self) -> io::Result<bool> {
        if let Some(error) = self.error.take() {
            return Err(error);
        }
        self.buffer.copy_within(self.next..self.end, 0);
        (self.next, self.end) = (0, self.end - self.next);
        if self.buffer.len() < self.end + WINDOW {
            self.buffer.resize(self.end + WINDOW, 0);
        }
        let read = loop {
            match self.reader.read(&mut self.buffer[self.end..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        let length = *read.as_ref().unwrap_or(&0);
        self.end += length;
        self.fetched += length as u64;
        read.map(|length| length > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_but_not_for_ever() {
        let mut input = Input::new(&b"abcdef"[..]);
        assert_eq!(input.peek(2), b"ab");
        assert_eq!(input.window().unwrap(), b"abcdef");
        input.consume(4);
        assert!(input.give_back(b"cd"));
        assert_eq!((input.offset, input.peek(9)), (2, &b"cdef"[..]));
        input.consume(4);
        assert!(input.give_back(b"cdef"));
        input.consume(4);
        assert!(!input.give_back(b"f"));
        assert!(input.is_empty() && input.window().unwrap().is_empty());
    }
}
