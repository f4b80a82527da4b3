//! What is inside wheels, crates, npm packages and Debian packages.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use anyhow::{Context, Result, bail};
use flate2::read::GzDecoder;
use lzma_rust2::XzReader;

/// A file inside an archive.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    /// Where it lies in the archive, without a leading `./`.
    pub(crate) path: String,
    /// What it holds, as stored: a file that ends with `.gz` is still compressed.
    pub(crate) bytes: Vec<u8>,
}

/// The files of an archive whose path `wanted` accepts, in the order of the archive.
pub(super) fn members(archive: &Path, wanted: &dyn Fn(&str) -> bool) -> Result<Vec<Member>> {
    let file = BufReader::new(File::open(archive)?);
    match archive.extension().and_then(|ending| ending.to_str()) {
        Some("whl" | "zip") => in_zip(file, wanted),
        Some("crate" | "tgz") => in_tar(GzDecoder::new(file), wanted),
        Some("deb") => in_deb(file, wanted),
        _ => bail!("not an archive that can be opened here"),
    }
}

fn in_zip(file: BufReader<File>, wanted: &dyn Fn(&str) -> bool) -> Result<Vec<Member>> {
    let mut archive = zip::ZipArchive::new(file)?;
    let mut found = Vec::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let path = entry.name()?.into_owned();
        if entry.is_file() && wanted(&path) {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes)?;
            found.push(Member { path, bytes });
        }
    }
    Ok(found)
}

fn in_tar(file: impl Read, wanted: &dyn Fn(&str) -> bool) -> Result<Vec<Member>> {
    let mut found = Vec::new();
    for entry in tar::Archive::new(file).entries()? {
        let mut entry = entry?;
        let path = entry.path()?.to_string_lossy().into_owned();
        let path = path.strip_prefix("./").unwrap_or(&path).to_owned();
        if entry.header().entry_type().is_file() && wanted(&path) {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes)?;
            found.push(Member { path, bytes });
        }
    }
    Ok(found)
}

fn in_deb(file: BufReader<File>, wanted: &dyn Fn(&str) -> bool) -> Result<Vec<Member>> {
    let mut archive = ar::Archive::new(file);
    while let Some(entry) = archive.next_entry() {
        let entry = entry?;
        if entry.header().identifier() == b"data.tar.xz" {
            return in_tar(XzReader::new(entry, true), wanted);
        }
    }
    None.context("no data.tar.xz in this Debian package")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wanted_files_come_out_without_the_leading_dot() {
        let mut archive = tar::Builder::new(Vec::new());
        for (path, text) in [("./a/one.txt", "one"), ("./a/two.txt", "two")] {
            let mut header = tar::Header::new_gnu();
            header.set_size(text.len() as u64);
            archive.append_data(&mut header, path, text.as_bytes()).unwrap();
        }
        let archive = archive.into_inner().unwrap();
        let found = in_tar(&archive[..], &|path| path.starts_with("a/two")).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].path.as_str(), found[0].bytes.as_slice()), ("a/two.txt", &b"two"[..]));
    }

    #[test]
    fn an_unknown_kind_of_archive_is_refused() {
        assert!(members(Path::new(file!()), &|_| true).is_err());
    }
}
