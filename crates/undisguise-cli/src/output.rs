//! Where data goes: standard output or a file, in whole lines, with errors that name the file.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Lines are handed to the system in blocks of at least this size.
const BLOCK: usize = 1 << 16;

/// A place for data. What it is given is written in the order given; nothing is split, so that an
/// interrupted run leaves whole lines.
pub(crate) struct Output {
    name: String,
    target: Target,
    waiting: Vec<u8>,
    /// Bytes the system has taken.
    written: u64,
}

enum Target {
    Stdout,
    /// A file that is written where it stands: it can be watched as it grows.
    Growing(File),
    /// A file that takes its place when it is complete.
    Whole(NamedTempFile, PathBuf),
}

/// Writing failed.
#[derive(Debug)]
pub(crate) struct OutputError {
    name: String,
    doing: &'static str,
    error: io::Error,
    after: u64,
}

impl OutputError {
    /// Whether the reader has simply gone: `undisguise … | head` is no failure.
    pub(crate) fn is_broken_pipe(&self) -> bool {
        self.error.kind() == io::ErrorKind::BrokenPipe
    }
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {} {}: {}", self.doing, self.name, self.error)?;
        if self.after > 0 {
            write!(f, " (the {} bytes written before are whole lines)", self.after)?;
        }
        Ok(())
    }
}

impl std::error::Error for OutputError {}

impl Output {
    /// Standard output.
    pub(crate) fn stdout() -> Self {
        Output::to(Target::Stdout, "standard output".to_owned())
    }

    /// A file that grows as it is written; standard output for `-`.
    pub(crate) fn growing(path: &Path) -> Result<Self, OutputError> {
        if path.as_os_str() == "-" {
            return Ok(Output::stdout());
        }
        let name = path.display().to_string();
        match OpenOptions::new().write(true).create(true).truncate(true).open(path) {
            Ok(file) => Ok(Output::to(Target::Growing(file), name)),
            Err(error) => Err(OutputError { name, doing: "create", error, after: 0 }),
        }
    }

    /// A file that takes its place, over an older one, only by [`finish`](Output::finish). Devices
    /// and pipes are written as they are.
    pub(crate) fn whole(path: &Path) -> Result<Self, OutputError> {
        if fs::metadata(path).is_ok_and(|meta| !meta.is_file()) {
            return Output::growing(path);
        }
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let name = path.display().to_string();
        let mut temporary = tempfile::Builder::new();
        temporary.prefix(".undisguise-").suffix(".part");
        #[cfg(unix)]
        temporary.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        match temporary.tempfile_in(folder) {
            Ok(file) => Ok(Output::to(Target::Whole(file, path.to_owned()), name)),
            Err(error) => Err(OutputError { name, doing: "create", error, after: 0 }),
        }
    }

    /// A file that was written before and grows on, cut to the length it had.
    pub(crate) fn resumed(path: &Path, length: u64) -> Result<Self, OutputError> {
        let name = path.display().to_string();
        let opened = OpenOptions::new().write(true).open(path).and_then(|mut file| {
            file.set_len(length)?;
            file.seek(SeekFrom::End(0))?;
            Ok(file)
        });
        match opened {
            Ok(file) => Ok(Output { written: length, ..Output::to(Target::Growing(file), name) }),
            Err(error) => Err(OutputError { name, doing: "go on with", error, after: 0 }),
        }
    }

    fn to(target: Target, name: String) -> Self {
        Output { name, target, waiting: Vec::new(), written: 0 }
    }

    /// Writes whole lines.
    pub(crate) fn write(&mut self, lines: &[u8]) -> Result<(), OutputError> {
        self.waiting.extend_from_slice(lines);
        if self.waiting.len() >= BLOCK { self.flush() } else { Ok(()) }
    }

    /// Hands everything to the system.
    pub(crate) fn flush(&mut self) -> Result<(), OutputError> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let result = match &mut self.target {
            Target::Stdout => {
                let mut stdout = io::stdout().lock();
                stdout.write_all(&self.waiting).and_then(|()| stdout.flush())
            }
            Target::Growing(file) => file.write_all(&self.waiting),
            Target::Whole(file, _) => file.write_all(&self.waiting),
        };
        let length = std::mem::take(&mut self.waiting).len();
        match result {
            Ok(()) => {
                self.written += length as u64;
                Ok(())
            }
            Err(error) => Err(self.failed(error)),
        }
    }

    /// Bytes the system has taken.
    pub(crate) fn written(&self) -> u64 {
        self.written
    }

    /// Has the disk keep what the system has taken.
    pub(crate) fn sync(&mut self) -> Result<(), OutputError> {
        match &self.target {
            Target::Growing(file) => file.sync_data().map_err(|error| self.failed(error)),
            Target::Stdout | Target::Whole(..) => Ok(()),
        }
    }

    /// Hands everything to the system, and puts a whole file in its place.
    pub(crate) fn finish(mut self) -> Result<(), OutputError> {
        self.flush()?;
        let Output { name, target, .. } = self;
        let Target::Whole(file, path) = target else { return Ok(()) };
        match file.persist(&path) {
            Ok(_) => Ok(()),
            Err(failed) => Err(OutputError { name, doing: "write", error: failed.error, after: 0 }),
        }
    }

    /// A line cut in half is taken back where that can be done.
    fn failed(&self, error: io::Error) -> OutputError {
        let cut = match &self.target {
            Target::Growing(file) => file.set_len(self.written).is_ok(),
            Target::Stdout | Target::Whole(..) => false,
        };
        let after = if cut { self.written } else { 0 };
        OutputError { name: self.name.clone(), doing: "write", error, after }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Output::write(self, bytes).map_err(|failed| failed.error)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Output::flush(self).map_err(|failed| failed.error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_file_appears_when_it_is_complete() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.txt");
        let mut output = Output::whole(&path).unwrap();
        output.write(b"one\n").unwrap();
        assert!(!path.exists());
        output.finish().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"one\n");
        drop(Output::whole(&path).unwrap());
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    }

    #[test]
    fn errors_name_the_file() {
        let Err(error) = Output::whole(Path::new("/nowhere/at/all.txt")) else { panic!() };
        assert!(error.to_string().starts_with("cannot create /nowhere/at/all.txt: "), "{error}");
    }
}
