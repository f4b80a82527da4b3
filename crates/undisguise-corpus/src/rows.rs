//! Rows into a Parquet file: what was found, beside the documents, for those who work with tables.

use std::io::{self, Write};
use std::sync::Arc;

use parquet::basic::{
    Compression, ConvertedType, LogicalType, Repetition, Type as Physical, ZstdLevel,
};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DataType, DoubleType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::{Type, TypePtr};
use serde_json::{Map, Value};

use crate::{Cells, Column};

/// Rows that are put together before they are written.
const GROUP: usize = 1 << 14;

/// Bytes of the JSON of the rows that are put together.
const GROUP_BYTES: usize = 32 << 20;

/// Writes rows. Fields that no column has are left out.
pub struct Rows<W: Write + Send> {
    writer: SerializedFileWriter<W>,
    columns: &'static [Column],
    waiting: Vec<Map<String, Value>>,
    bytes: usize,
}

impl<W: Write + Send> Rows<W> {
    /// A file with these columns.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn new(to: W, columns: &'static [Column]) -> io::Result<Rows<W>> {
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .set_created_by(format!("undisguise {}", env!("CARGO_PKG_VERSION")))
            .build();
        let schema = schema(columns).map_err(failed)?;
        let writer = SerializedFileWriter::new(to, schema, Arc::new(properties)).map_err(failed)?;
        Ok(Rows { writer, columns, waiting: Vec::new(), bytes: 0 })
    }

    /// Takes a line of JSON as a row; what is no object is no row.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn push(&mut self, line: &[u8]) -> io::Result<()> {
        if let Ok(Value::Object(row)) = serde_json::from_slice(line) {
            self.waiting.push(row);
            self.bytes += line.len();
        }
        if self.waiting.len() >= GROUP || self.bytes >= GROUP_BYTES { self.flush() } else { Ok(()) }
    }

    /// Writes what waits, and the end of the file, without which nobody can read it.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        self.flush()?;
        self.writer.into_inner().map_err(failed)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let rows = std::mem::take(&mut self.waiting);
        self.bytes = 0;
        self.group(&rows).map_err(failed)
    }

    fn group(&mut self, rows: &[Map<String, Value>]) -> Result<(), ParquetError> {
        let mut group = self.writer.next_row_group()?;
        for (name, cells) in self.columns {
            let Some(mut column) = group.next_column()? else { break };
            let values = rows.iter().map(|row| row.get(*name).filter(|value| !value.is_null()));
            match cells {
                Cells::Text => {
                    let text = |value: &Value| value.as_str().map(ByteArray::from);
                    put::<ByteArrayType>(&mut column, values.map(|it| it.and_then(text)))?;
                }
                Cells::Json => {
                    let json = |value: &Value| ByteArray::from(value.to_string().into_bytes());
                    put::<ByteArrayType>(&mut column, values.map(|it| it.map(json)))?;
                }
                Cells::Number => {
                    put::<Int64Type>(&mut column, values.map(|it| it.and_then(Value::as_i64)))?;
                }
                Cells::Share => {
                    put::<DoubleType>(&mut column, values.map(|it| it.and_then(Value::as_f64)))?;
                }
                Cells::Truth => {
                    put::<BoolType>(&mut column, values.map(|it| it.and_then(Value::as_bool)))?;
                }
                Cells::Texts => put_lists(&mut column, values)?,
            }
            column.close()?;
        }
        group.close().map(drop)
    }
}

/// Writes a column that may be null.
fn put<T: DataType>(
    column: &mut SerializedColumnWriter<'_>,
    cells: impl Iterator<Item = Option<T::T>>,
) -> Result<(), ParquetError> {
    let (mut values, mut levels) = (Vec::new(), Vec::new());
    for cell in cells {
        levels.push(i16::from(cell.is_some()));
        values.extend(cell);
    }
    column.typed::<T>().write_batch(&values, Some(&levels), None).map(drop)
}

/// Writes a column of lists: which of the strings begin a row, and which rows have none.
fn put_lists<'a>(
    column: &mut SerializedColumnWriter<'_>,
    cells: impl Iterator<Item = Option<&'a Value>>,
) -> Result<(), ParquetError> {
    let (mut values, mut levels, mut begins): (Vec<ByteArray>, Vec<i16>, Vec<i16>) =
        Default::default();
    for cell in cells {
        let texts = cell.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let before = values.len();
        for text in texts {
            begins.push(i16::from(values.len() > before));
            levels.push(1);
            values.push(text.into());
        }
        if values.len() == before {
            begins.push(0);
            levels.push(0);
        }
    }
    column.typed::<ByteArrayType>().write_batch(&values, Some(&levels), Some(&begins)).map(drop)
}

fn schema(columns: &[Column]) -> Result<TypePtr, ParquetError> {
    let field = |(name, cells): &Column| -> Result<TypePtr, ParquetError> {
        let string = |name: &str, repetition| {
            Type::primitive_type_builder(name, Physical::BYTE_ARRAY)
                .with_repetition(repetition)
                .with_logical_type(Some(LogicalType::String))
                .build()
        };
        let plain = |physical| {
            Type::primitive_type_builder(name, physical)
                .with_repetition(Repetition::OPTIONAL)
                .build()
        };
        let built = match cells {
            Cells::Text => string(name, Repetition::OPTIONAL)?,
            Cells::Json => Type::primitive_type_builder(name, Physical::BYTE_ARRAY)
                .with_repetition(Repetition::OPTIONAL)
                .with_logical_type(Some(LogicalType::Json))
                .build()?,
            Cells::Number => plain(Physical::INT64)?,
            Cells::Share => plain(Physical::DOUBLE)?,
            Cells::Truth => plain(Physical::BOOLEAN)?,
            Cells::Texts => {
                let element = Arc::new(string("element", Repetition::REQUIRED)?);
                let list = Type::group_type_builder("list")
                    .with_repetition(Repetition::REPEATED)
                    .with_fields(vec![element])
                    .build()?;
                Type::group_type_builder(name)
                    .with_repetition(Repetition::REQUIRED)
                    .with_converted_type(ConvertedType::LIST)
                    .with_logical_type(Some(LogicalType::List))
                    .with_fields(vec![Arc::new(list)])
                    .build()?
            }
        };
        Ok(Arc::new(built))
    };
    let fields: Vec<TypePtr> = columns.iter().map(field).collect::<Result<_, _>>()?;
    Ok(Arc::new(Type::group_type_builder("rows").with_fields(fields).build()?))
}

fn failed(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => match error.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(error) => io::Error::other(error),
        },
        error => io::Error::other(error),
    }
}

#[cfg(test)]
mod tests {
    use parquet::file::reader::{FileReader, SerializedFileReader};

    use super::*;

    #[test]
    fn rows_are_had_back() {
        let columns: &[Column] = &[
            ("id", Cells::Text),
            ("keep", Cells::Truth),
            ("words", Cells::Number),
            ("share", Cells::Share),
            ("schemes", Cells::Texts),
            ("spans", Cells::Json),
        ];
        let mut rows = Rows::new(Vec::new(), columns).unwrap();
        let lines = [
            r#"{"id":"a","keep":true,"words":5,"share":0.25,"schemes":["x","y"],"spans":[[1,2]]}"#,
            r#"{"id":"b","keep":null,"other":7,"schemes":[]}"#,
            r#"[1]"#,
            r#"{"id":"c","words":-1,"share":1,"schemes":["z"]}"#,
        ];
        lines.iter().for_each(|line| rows.push(line.as_bytes()).unwrap());
        let bytes = rows.finish().unwrap();
        let reader = SerializedFileReader::new(parquet_bytes(bytes)).unwrap();
        let all: Vec<String> =
            reader.get_row_iter(None).unwrap().map(|row| row.unwrap().to_string()).collect();
        let expected = [
            r#"{id: "a", keep: true, words: 5, share: 0.25, schemes: ["x", "y"], spans: "[[1,2]]"}"#,
            r#"{id: "b", keep: null, words: null, share: null, schemes: [], spans: null}"#,
            r#"{id: "c", keep: null, words: -1, share: 1.0, schemes: ["z"], spans: null}"#,
        ];
        assert_eq!(all, expected);
        let empty = Rows::new(Vec::new(), columns).unwrap().finish().unwrap();
        let reader = SerializedFileReader::new(parquet_bytes(empty)).unwrap();
        assert_eq!(reader.metadata().file_metadata().num_rows(), 0);
    }

    fn parquet_bytes(bytes: Vec<u8>) -> std::fs::File {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(&bytes).unwrap();
        file
    }
}
