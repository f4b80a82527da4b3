//! Where rows go: JSON Lines, or a Parquet file where the name of the output says so.

use std::path::Path;

use undisguise_corpus::Column;
#[cfg(feature = "parquet")]
use undisguise_corpus::Rows;

use crate::Failure;
use crate::output::Output;
#[cfg(feature = "parquet")]
use crate::visible::visible;

/// An output of rows.
pub(crate) enum Sink {
    Lines(Output),
    /// It appears when it is complete: without its end nobody can read it.
    #[cfg(feature = "parquet")]
    Table(Box<Rows<Output>>, String),
}

/// Whether an output is to be a Parquet file.
pub(crate) fn is_table(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("parquet"))
}

impl Sink {
    /// Opens an output; `columns` are those of a Parquet file.
    pub(crate) fn open(path: &Path, columns: &'static [Column]) -> Result<Sink, Failure> {
        if is_table(path) { Sink::table(path, columns) } else { Ok(Output::growing(path)?.into()) }
    }

    #[cfg(feature = "parquet")]
    fn table(path: &Path, columns: &'static [Column]) -> Result<Sink, Failure> {
        let name = visible(&path.display().to_string());
        let rows = Rows::new(Output::whole(path)?, columns);
        let rows = rows.map_err(|error| Failure::from(format!("cannot write {name}: {error}")))?;
        Ok(Sink::Table(Box::new(rows), name))
    }

    #[cfg(not(feature = "parquet"))]
    fn table(path: &Path, _: &'static [Column]) -> Result<Sink, Failure> {
        Err(Failure::from(format!(
            "{}: this program was built without Parquet (feature `parquet`)",
            path.display()
        )))
    }

    /// Writes whole lines of JSON, each a row.
    pub(crate) fn write(&mut self, lines: &[u8]) -> Result<(), Failure> {
        match self {
            Sink::Lines(output) => Ok(output.write(lines)?),
            #[cfg(feature = "parquet")]
            Sink::Table(rows, name) => {
                let mut lines = lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
                lines
                    .try_for_each(|line| rows.push(line))
                    .map_err(|error| Failure::from(format!("cannot write {name}: {error}")))
            }
        }
    }

    /// The lines, unless it is a table.
    pub(crate) fn lines(&mut self) -> Option<&mut Output> {
        match self {
            Sink::Lines(output) => Some(output),
            #[cfg(feature = "parquet")]
            Sink::Table(..) => None,
        }
    }

    /// Hands everything to the system, and puts a table in its place.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        match self {
            Sink::Lines(output) => Ok(output.finish()?),
            #[cfg(feature = "parquet")]
            Sink::Table(rows, name) => {
                let output = rows.finish();
                let output = output
                    .map_err(|error| Failure::from(format!("cannot write {name}: {error}")))?;
                Ok(output.finish()?)
            }
        }
    }
}

impl From<Output> for Sink {
    fn from(output: Output) -> Sink {
        Sink::Lines(output)
    }
}

/// Opens an output that was asked for.
pub(crate) fn open(
    path: Option<&Path>,
    columns: &'static [Column],
) -> Result<Option<Sink>, Failure> {
    path.map(|path| Sink::open(path, columns)).transpose()
}
