//! What a web server answered, as archives keep it: head, chunks, codings, charset.

use std::io::{self, Read};

use encoding_rs::Encoding;
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use memchr::{memchr, memmem};

use crate::Why;

/// Bytes at the beginning of a page in which it may tell its charset, as the HTML standard says.
const PRESCAN: usize = 1024;

/// The named fields of a head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    /// The fields of a head, its first line left out. Lines that are no field are passed over:
    /// servers send all kinds of them.
    pub(super) fn of(head: &[u8]) -> Fields {
        let lines = head.split(|&byte| byte == b'\n').skip(1);
        let field = |line: &[u8]| {
            let colon = memchr(b':', line)?;
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes.trim_ascii()).into_owned();
            Some((text(&line[..colon]).to_ascii_lowercase(), text(&line[colon + 1..])))
        };
        Fields(lines.filter_map(field).collect())
    }

    /// The value of the first field with a name, which is given in small letters.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        self.0.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone())
    }

    pub(super) fn only(&self, name: &str) -> Fields {
        Fields(self.0.iter().filter(|(field, _)| field == name).cloned().collect())
    }
}

/// Where a head ends, the empty line included.
pub(super) fn head_end(bytes: &[u8]) -> Option<usize> {
    let with_returns = memmem::find(bytes, b"\r\n\r\n").map(|at| at + 4);
    let without = memmem::find(bytes, b"\n\n").map(|at| at + 2);
    with_returns.into_iter().chain(without).min()
}

/// Whether the server had the page: `HTTP/1.1 200 OK`.
pub(super) fn is_success(head: &[u8]) -> bool {
    let status = head.split(|&byte| byte == b' ').nth(1);
    head.starts_with(b"HTTP/") && status.is_some_and(|status| status.starts_with(b"2"))
}

/// Whether it is a web page: it says so, or it says nothing and begins with a tag.
pub(super) fn is_html(fields: &Fields, body: &[u8]) -> bool {
    match fields.get("content-type").filter(|media| !media.is_empty()) {
        Some(media) => {
            let media = media.to_ascii_lowercase();
            media.starts_with("text/html") || media.starts_with("application/xhtml")
        }
        None => body.trim_ascii_start().starts_with(b"<"),
    }
}

/// The page in UTF-8, as far as its charset is told; chunks and codings taken off.
pub(super) fn decoded(fields: &Fields, body: Vec<u8>, limit: usize) -> Result<Vec<u8>, Why> {
    let mut body = body;
    let list = |name| fields.get(name).unwrap_or_default().to_ascii_lowercase();
    let transfer = list("transfer-encoding");
    if transfer.contains("chunked") {
        body = unchunked(body)?;
    }
    let codings = [list("content-encoding"), transfer].join(",");
    for coding in codings.split(',').rev().map(str::trim) {
        body = match coding {
            "" | "identity" | "chunked" | "none" | "utf-8" => body,
            coding => uncoded(coding, body, limit)?,
        };
    }
    in_utf8(fields, body)
}

/// Puts chunks together. Many archives keep the field and take the chunks off, so a body that does
/// not begin with the length of a chunk is taken as it is.
fn unchunked(body: Vec<u8>) -> Result<Vec<u8>, Why> {
    let bad = || Why::Coding { coding: "chunked".to_owned(), message: "cut off or broken".into() };
    let mut whole = Vec::with_capacity(body.len());
    let mut rest = body.as_slice();
    loop {
        let line = memchr(b'\n', rest);
        let length = line.and_then(|end| chunk_length(&rest[..end]));
        let (Some(line), Some(length)) = (line, length) else {
            return if whole.is_empty() && rest.len() == body.len() {
                Ok(body)
            } else {
                Err(bad())
            };
        };
        rest = &rest[line + 1..];
        if length == 0 {
            return Ok(whole);
        }
        whole.extend_from_slice(rest.get(..length).ok_or_else(bad)?);
        rest = &rest[length..];
        rest = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).unwrap_or(rest);
    }
}

fn chunk_length(line: &[u8]) -> Option<usize> {
    let digits = line.split(|&byte| byte == b';').next()?.trim_ascii();
    usize::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// Takes off one coding. What does not look packed is taken as it is, as for chunks.
fn uncoded(coding: &str, body: Vec<u8>, limit: usize) -> Result<Vec<u8>, Why> {
    let failed =
        |message: String| Why::Coding { coding: coding.chars().take(40).collect(), message };
    let unpacked = match coding {
        "gzip" | "x-gzip" if !body.starts_with(&[0x1F, 0x8B]) => return Ok(body),
        "gzip" | "x-gzip" => most(MultiGzDecoder::new(body.as_slice()), limit),
        "deflate" if is_zlib(&body) => most(ZlibDecoder::new(body.as_slice()), limit),
        "deflate" => most(DeflateDecoder::new(body.as_slice()), limit),
        "zstd" => zstd::Decoder::new(body.as_slice()).and_then(|packed| most(packed, limit)),
        _ => return Err(failed("is not read".to_owned())),
    };
    let unpacked = unpacked.map_err(|error| failed(error.to_string()))?;
    if unpacked.len() > limit {
        return Err(failed(format!("unpacks to more than {limit} bytes (--max-line)")));
    }
    Ok(unpacked)
}

/// Unpacks, but hardly more than the limit: a few bytes can unpack to gigabytes.
fn most(packed: impl Read, limit: usize) -> io::Result<Vec<u8>> {
    let mut unpacked = Vec::new();
    packed.take(limit as u64 + 1).read_to_end(&mut unpacked)?;
    Ok(unpacked)
}

fn is_zlib(body: &[u8]) -> bool {
    matches!(body, [a, b, ..] if a & 0x0F == 8 && u16::from_be_bytes([*a, *b]).is_multiple_of(31))
}

/// What is UTF-8 is never anything else, whatever the server said.
fn in_utf8(fields: &Fields, body: Vec<u8>) -> Result<Vec<u8>, Why> {
    if std::str::from_utf8(&body).is_ok() {
        return Ok(body);
    }
    let told = Encoding::for_bom(&body).map(|(encoding, _)| encoding);
    let told = told
        .or_else(|| charset(fields.get("content-type")?.as_bytes()))
        .or_else(|| charset(&body[..body.len().min(PRESCAN)]));
    match told {
        Some(told) if told != encoding_rs::UTF_8 => match told.decode(&body) {
            (text, _, false) => Ok(text.into_owned().into_bytes()),
            _ => Err(Why::Coding { coding: told.name().to_owned(), message: "broken".into() }),
        },
        // Nobody says what it is: named for its first bad byte.
        _ => Ok(body),
    }
}

/// The encoding behind `charset=`.
fn charset(bytes: &[u8]) -> Option<&'static Encoding> {
    let bytes = bytes.to_ascii_lowercase();
    let name = &bytes[memmem::find(&bytes, b"charset=")? + b"charset=".len()..];
    let name = name.strip_prefix(b"\"").or_else(|| name.strip_prefix(b"'")).unwrap_or(name);
    let is_in_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_:.".contains(byte);
    let length = name.iter().take_while(|byte| is_in_name(byte)).count();
    Encoding::for_label(&name[..length])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn page(head: &str, body: &[u8]) -> Result<Vec<u8>, String> {
        let fields = Fields::of(format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n").as_bytes());
        decoded(&fields, body.to_vec(), 1000).map_err(|why| why.to_string())
    }

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut to = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        to.write_all(bytes).unwrap();
        to.finish().unwrap()
    }

    #[test]
    fn chunks_and_codings_come_off() {
        let packed = gzip(b"<p>one two");
        let (first, second) = packed.split_at(7);
        let mut chunks = b"7;x=y\r\n".to_vec();
        chunks.extend(
            [first, b"\r\n", format!("{:X}\r\n", second.len()).as_bytes(), second].concat(),
        );
        chunks.extend(b"\r\n0\r\n\r\n");
        let both = "Transfer-Encoding: chunked\r\nContent-Encoding: GZIP";
        assert_eq!(page(both, &chunks).unwrap(), b"<p>one two");
        assert_eq!(page(both, b"<p>plain").unwrap(), b"<p>plain");
        assert!(page("transfer-encoding: chunked", b"5\r\nab").is_err());
        assert!(page("content-encoding: gzip", &packed[..15]).is_err());
        assert!(page("content-encoding: br", b"x").is_err());
        let bomb = page("content-encoding: gzip", &gzip(&[b'a'; 5000]));
        assert!(bomb.unwrap_err().contains("more than 1000 bytes"));
    }

    #[test]
    fn charsets_are_heard_where_it_is_not_utf8() {
        let told = "Content-Type: text/html; charset=windows-1251";
        assert_eq!(page(told, b"\xEF\xF0\xE8").unwrap(), "при".as_bytes());
        assert_eq!(page(told, "при".as_bytes()).unwrap(), "при".as_bytes());
        let meta = b"<meta charset='iso-8859-1'>caf\xE9";
        assert_eq!(page("", meta).unwrap(), "<meta charset='iso-8859-1'>café".as_bytes());
        assert_eq!(page("", b"caf\xE9").unwrap(), b"caf\xE9");
        assert!(page("Content-Type: text/html; charset=shift_jis", b"\xFF\xFF").is_err());
    }
}
