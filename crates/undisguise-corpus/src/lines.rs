//! Lines of any length, read without ever holding more than asked for.

use std::io::{self, BufRead, BufReader, Read};

use memchr::memchr;

/// Reads lines as bytes and keeps count of where it is.
pub(crate) struct Lines<R> {
    reader: BufReader<R>,
    /// Number of the line the next byte belongs to, from 1.
    pub(crate) line: u64,
    /// Bytes read so far.
    pub(crate) offset: u64,
}

/// How far [`Lines::read`] came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Got {
    /// To the end of the line, or of a last line without line end.
    Line,
    /// To the limit; the line goes on.
    Part,
    /// There was nothing left.
    End,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(reader: R) -> Self {
        Lines { reader: BufReader::with_capacity(1 << 17, reader), line: 1, offset: 0 }
    }

    /// Appends what is left of the line, line end included, but at most `limit` bytes.
    ///
    /// When reading fails, what was read of the line before has been appended.
    pub(crate) fn read(&mut self, into: &mut Vec<u8>, limit: usize) -> io::Result<Got> {
        let mut left = limit;
        loop {
            let buffer = match self.reader.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                buffer => buffer?,
            };
            if buffer.is_empty() {
                return Ok(if left == limit { Got::End } else { Got::Line });
            }
            let window = &buffer[..buffer.len().min(left)];
            let (taken, ended) = match memchr(b'\n', window) {
                Some(at) => (at + 1, true),
                None => (window.len(), false),
            };
            into.extend_from_slice(&window[..taken]);
            self.reader.consume(taken);
            self.offset += taken as u64;
            left -= taken;
            if ended {
                self.line += 1;
                return Ok(Got::Line);
            }
            if left == 0 {
                return Ok(Got::Part);
            }
        }
    }

    /// Whether the next read has to ask the input, and may have to wait for it.
    pub(crate) fn may_wait(&self) -> bool {
        self.reader.buffer().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_parts() {
        let mut lines = Lines::new(&b"ab\n\ncdefg\nh"[..]);
        let mut got = Vec::new();
        loop {
            let mut line = Vec::new();
            let step = lines.read(&mut line, 3).unwrap();
            got.push((step, String::from_utf8(line).unwrap(), lines.line));
            if step == Got::End {
                break;
            }
        }
        let expected = [
            (Got::Line, "ab\n", 2),
            (Got::Line, "\n", 3),
            (Got::Part, "cde", 3),
            (Got::Line, "fg\n", 4),
            (Got::Line, "h", 4),
            (Got::End, "", 4),
        ];
        assert_eq!(got, expected.map(|(step, text, line)| (step, text.to_owned(), line)));
        assert_eq!(lines.offset, 11);
    }
}
