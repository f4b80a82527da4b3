//! Parquet: the columns of the text, of the id and of what is told about the text, read group by
//! group.

use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use parquet::basic::{ConvertedType, LogicalType, TimeUnit, Type};
use parquet::column::reader::{ColumnReader, ColumnReaderImpl};
use parquet::data_type::{ByteArray, DataType};
use parquet::errors::ParquetError;
use parquet::file::reader::{FileReader, RowGroupReader, SerializedFileReader};
use parquet::schema::types::ColumnDescriptor;

use super::{Item, Piece, Reader, Stopped};
use crate::about::{self, Part};
use crate::{About, Date, Format, Origin, Source, Unreadable, Why};

/// Rows read at once: their texts stay in the page they were unpacked in until they are handed on.
const BATCH: usize = 64;

/// The column that is carried along as the record's own id.
const ID: &str = "id";

impl Reader<'_> {
    /// One piece per row. `path` is the file itself: its end is read first.
    pub(super) fn columns(&mut self, origin: &Origin, path: &Path) -> Result<(), Stopped> {
        let whole = Source::whole(origin.clone());
        let bad = |source, why| Item::Unreadable(Unreadable { source, why });
        let (file, length) = match File::open(path).and_then(|f| Ok((f.metadata()?.len(), f))) {
            Ok((length, file)) => (file, length),
            Err(error) => return self.out.send(bad(whole, Why::closed(&error))),
        };
        self.out.send(Item::Opened(origin.clone()))?;
        let opened = guarded(|| {
            let reader = SerializedFileReader::new(file)?;
            let rows = reader.metadata().file_metadata().num_rows();
            Ok((reader, rows.max(0) as u64))
        });
        let (reader, rows) = match opened {
            Ok(opened) => opened,
            Err(message) => return self.out.send(bad(whole, Why::NotParquet { message })),
        };
        let columns = match Columns::of(&reader, &self.config.text_field) {
            Ok(columns) => columns,
            Err(why) => return self.out.send(bad(whole, why)),
        };
        let mut done = 0;
        for index in 0..reader.num_row_groups() {
            let of_group = reader.metadata().row_group(index).num_rows().max(0) as u64;
            let group = guarded(|| Group::open(&*reader.get_row_group(index)?, &columns));
            let (end, mut group) = (done + of_group, group);
            while done < end {
                let most = BATCH.min((end - done) as usize);
                let cells = match &mut group {
                    Ok(group) => guarded(|| group.next(most)),
                    Err(message) => Err(std::mem::take(message)),
                };
                match cells {
                    Ok(cells) => {
                        let batch = cells.len() as u64;
                        for (cell, row) in cells.into_iter().zip(done + 1..) {
                            self.cell(origin, &columns, cell, row)?;
                        }
                        self.advance(done, done + batch, rows, length);
                        done += batch;
                    }
                    Err(message) => {
                        let why = Why::BadRows { rows: end - done, message };
                        let source = Source::line(origin.clone(), done + 1, 0);
                        self.out.send(bad(source, why))?;
                        self.advance(done, end, rows, length);
                        done = end;
                    }
                }
                self.check()?;
            }
        }
        Ok(())
    }

    fn cell(
        &mut self,
        origin: &Origin,
        columns: &Columns,
        cell: Cell,
        row: u64,
    ) -> Result<(), Stopped> {
        let field = Some(Arc::clone(&columns.name));
        let source = Source { field, ..Source::line(origin.clone(), row, 0) };
        let limit = self.limit();
        let why = match cell.text {
            Some(text) if text.len() <= limit => {
                let (format, bytes) = (Format::Text, text.data().to_vec());
                let (record_id, about) = (cell.id, cell.about);
                let piece = Piece { source, format, bytes, record_id, about };
                return self.out.send(Item::Piece(piece));
            }
            Some(text) => Why::TooLong { length: text.len() as u64, limit: limit as u64 },
            None => Why::FieldNotText { field: columns.name.to_string(), found: "null" },
        };
        self.out.send(Item::Unreadable(Unreadable { source, why }))
    }

    /// Counts the file as read in proportion to its rows; only some of its columns are.
    fn advance(&self, from: u64, to: u64, rows: u64, length: u64) {
        let share =
            |row: u64| (u128::from(length) * u128::from(row) / u128::from(rows.max(1))) as u64;
        let read = share(to.min(rows)).saturating_sub(share(from.min(rows)));
        self.config.consumed.fetch_add(read, Ordering::Relaxed);
    }
}

/// A damaged file can bring the library down; it must not take the run with it.
fn guarded<T>(read: impl FnOnce() -> Result<T, ParquetError>) -> Result<T, String> {
    match catch_unwind(AssertUnwindSafe(read)) {
        Ok(Ok(read)) => Ok(read),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err("the data is damaged".to_owned()),
    }
}

/// Where in the schema things stand.
struct Columns {
    name: Arc<str>,
    text: usize,
    /// Level at which a text is not null.
    text_level: i16,
    id: Option<Beside>,
    about: Vec<(Part, Beside)>,
}

/// A column that is read beside the text.
#[derive(Clone, Copy)]
struct Beside {
    column: usize,
    /// Level at which a value is not null.
    level: i16,
    /// How it counts, where it holds times.
    clock: Option<Clock>,
}

/// How a column counts times since the beginning of 1970.
#[derive(Clone, Copy)]
enum Clock {
    Days,
    /// So many of a second.
    Ticks(i64),
}

impl Columns {
    fn of(reader: &SerializedFileReader<File>, text_field: &str) -> Result<Columns, Why> {
        let columns = reader.metadata().file_metadata().schema_descr().columns();
        let place = |name: &str| columns.iter().position(|column| column.path().string() == name);
        let Some(text) = place(text_field) else {
            let columns = columns.iter().map(|column| column.path().string()).collect();
            return Err(Why::NoColumn { column: text_field.to_owned(), columns });
        };
        let found = match columns[text].physical_type() {
            _ if columns[text].max_rep_level() > 0 => Some("an array"),
            Type::BYTE_ARRAY => None,
            Type::BOOLEAN => Some("a truth value"),
            Type::FIXED_LEN_BYTE_ARRAY => Some("bytes of a fixed number"),
            _ => Some("a number"),
        };
        if let Some(found) = found {
            return Err(Why::FieldNotText { field: text_field.to_owned(), found });
        }
        let beside = |name: &str| {
            let column = place(name).filter(|&column| column != text)?;
            let clock = clock(&columns[column]);
            let level = columns[column].max_def_level();
            can_be_read(&columns[column]).then_some(Beside { column, level, clock })
        };
        let about = about::columns(|name| beside(name).map(|beside| beside.column));
        let names = columns.iter().map(|column| column.path().string());
        let names: Vec<String> = names.collect();
        let about = about.into_iter();
        let about = about.filter_map(|(part, column)| Some((part, beside(&names[column])?)));
        Ok(Columns {
            name: text_field.into(),
            text,
            text_level: columns[text].max_def_level(),
            id: beside(ID),
            about: about.collect(),
        })
    }
}

fn clock(column: &ColumnDescriptor) -> Option<Clock> {
    match column.logical_type_ref() {
        Some(LogicalType::Timestamp(time)) => Some(match time.unit {
            TimeUnit::MILLIS => Clock::Ticks(1000),
            TimeUnit::MICROS => Clock::Ticks(1_000_000),
            TimeUnit::NANOS => Clock::Ticks(1_000_000_000),
        }),
        Some(LogicalType::Date) => Some(Clock::Days),
        _ => match column.converted_type() {
            ConvertedType::TIMESTAMP_MILLIS => Some(Clock::Ticks(1000)),
            ConvertedType::TIMESTAMP_MICROS => Some(Clock::Ticks(1_000_000)),
            ConvertedType::DATE => Some(Clock::Days),
            _ => None,
        },
    }
}

fn can_be_read(column: &ColumnDescriptor) -> bool {
    let is_plain = matches!(column.physical_type(), Type::BYTE_ARRAY | Type::INT32 | Type::INT64);
    is_plain && column.max_rep_level() == 0
}

/// What is read of a row.
struct Cell {
    text: Option<ByteArray>,
    id: Option<String>,
    about: About,
}

/// The columns of one group of rows.
struct Group {
    text: ColumnReader,
    text_level: i16,
    id: Option<(ColumnReader, Beside)>,
    about: Vec<(Part, ColumnReader, Beside)>,
}

impl Group {
    fn open(group: &dyn RowGroupReader, columns: &Columns) -> Result<Group, ParquetError> {
        let open = |beside: Beside| {
            Ok::<_, ParquetError>((group.get_column_reader(beside.column)?, beside))
        };
        let about = columns.about.iter();
        let about = about.map(|(part, beside)| {
            let (reader, beside) = open(*beside)?;
            Ok((*part, reader, beside))
        });
        Ok(Group {
            text: group.get_column_reader(columns.text)?,
            text_level: columns.text_level,
            id: columns.id.map(open).transpose()?,
            about: about.collect::<Result<_, ParquetError>>()?,
        })
    }

    /// The next rows, at least one.
    fn next(&mut self, most: usize) -> Result<Vec<Cell>, ParquetError> {
        let ColumnReader::ByteArrayColumnReader(text) = &mut self.text else {
            return Err(ParquetError::General("the column changes its type".to_owned()));
        };
        let texts = cells(text, self.text_level, most)?;
        if texts.is_empty() {
            return Err(ParquetError::EOF("the group ends too early".to_owned()));
        }
        let rows = texts.len();
        let cell = |text| Cell { text, id: None, about: About::default() };
        let mut all: Vec<Cell> = texts.into_iter().map(cell).collect();
        if let Some((reader, beside)) = &mut self.id {
            let ids = strings(reader, *beside, rows)?;
            all.iter_mut().zip(ids).for_each(|(cell, id)| cell.id = id);
        }
        for (part, reader, beside) in &mut self.about {
            for (cell, value) in all.iter_mut().zip(strings(reader, *beside, rows)?) {
                if let Some(value) = value {
                    cell.about.take(*part, &value);
                }
            }
        }
        Ok(all)
    }
}

/// The next values of a column as strings.
fn strings(
    reader: &mut ColumnReader,
    beside: Beside,
    rows: usize,
) -> Result<Vec<Option<String>>, ParquetError> {
    let level = beside.level;
    let bytes = |value: ByteArray| String::from_utf8_lossy(value.data()).into_owned();
    let number = |value: i64| match beside.clock {
        Some(clock) => time(value, clock),
        None => value.to_string(),
    };
    Ok(match reader {
        ColumnReader::ByteArrayColumnReader(values) => named(cells(values, level, rows)?, bytes),
        ColumnReader::Int64ColumnReader(values) => named(cells(values, level, rows)?, number),
        ColumnReader::Int32ColumnReader(values) => {
            named(cells(values, level, rows)?, |value| number(value.into()))
        }
        _ => Vec::new(),
    })
}

/// A time as it is written.
fn time(value: i64, clock: Clock) -> String {
    let date = match clock {
        Clock::Days => Date::from_days(value),
        Clock::Ticks(ticks) => Date::from_seconds(value.div_euclid(ticks)),
    };
    date.map(|date| date.to_string()).unwrap_or_default()
}

fn named<T>(ids: Vec<Option<T>>, name: impl Fn(T) -> String) -> Vec<Option<String>> {
    ids.into_iter().map(|id| id.map(&name).filter(|id| !id.is_empty())).collect()
}

/// The next values of a column, `None` for null; fewer only at the end of the group.
fn cells<T: DataType>(
    column: &mut ColumnReaderImpl<T>,
    level: i16,
    rows: usize,
) -> Result<Vec<Option<T::T>>, ParquetError> {
    let (mut levels, mut values) = (Vec::new(), Vec::new());
    let (read, _, _) = column.read_records(rows, Some(&mut levels), None, &mut values)?;
    if level == 0 {
        return Ok(values.into_iter().map(Some).collect());
    }
    let mut values = values.into_iter();
    let cell = |&found: &i16| if found == level { values.next() } else { None };
    Ok(levels.iter().take(read).map(cell).collect())
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use parquet::basic::{Compression, ZstdLevel};
    use parquet::data_type::{ByteArrayType, Int64Type};
    use parquet::file::properties::WriterProperties;
    use parquet::file::writer::SerializedFileWriter;
    use parquet::schema::parser::parse_message_type;

    use super::*;
    use crate::{Config, Read, scan};

    /// A file with a group of rows for each list of texts; the ids count.
    fn file(groups: &[&[Option<&str>]], compression: Compression) -> Vec<u8> {
        let schema = "message rows { required int64 id; optional binary text (utf8); \
                      required binary raw; }";
        let schema = Arc::new(parse_message_type(schema).unwrap());
        let properties = WriterProperties::builder().set_compression(compression).build();
        let mut bytes = Vec::new();
        let mut writer =
            SerializedFileWriter::new(&mut bytes, schema, Arc::new(properties)).unwrap();
        let mut id = 0;
        for texts in groups {
            let mut group = writer.next_row_group().unwrap();
            let ids: Vec<i64> = (id..).take(texts.len()).collect();
            id += texts.len() as i64;
            let mut column = group.next_column().unwrap().unwrap();
            column.typed::<Int64Type>().write_batch(&ids, None, None).unwrap();
            column.close().unwrap();
            let levels: Vec<i16> = texts.iter().map(|text| i16::from(text.is_some())).collect();
            let values: Vec<ByteArray> = texts.iter().flatten().map(|&text| text.into()).collect();
            let mut column = group.next_column().unwrap().unwrap();
            column.typed::<ByteArrayType>().write_batch(&values, Some(&levels), None).unwrap();
            column.close().unwrap();
            let raw = vec![ByteArray::from(vec![0xFF, b'a']); texts.len()];
            let mut column = group.next_column().unwrap().unwrap();
            column.typed::<ByteArrayType>().write_batch(&raw, None, None).unwrap();
            column.close().unwrap();
            group.close().unwrap();
        }
        writer.close().unwrap();
        bytes
    }

    /// Every document as `row id text`, and every complaint.
    fn read(bytes: &[u8], config: &Config) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.parquet");
        std::fs::write(&path, bytes).unwrap();
        let told = |read| match read {
            Read::Page(page) => {
                let document = page.document;
                let id = document.record_id.unwrap_or_default();
                Some(format!("{} {id} {}", document.source.line.unwrap_or(0), document.text))
            }
            Read::Unreadable(Unreadable { source, why }) => {
                Some(format!("{}: {why}", source.line.unwrap_or(0)))
            }
            _ => None,
        };
        let mut all = Vec::new();
        let inputs = vec![Origin::from(path)];
        scan(inputs, config, told, |told| {
            all.extend(told);
            ControlFlow::Continue(())
        })
        .unwrap();
        all
    }

    fn groups() -> Vec<u8> {
        let long = "x".repeat(2000);
        file(&[&[Some("one"), None, Some("")], &[Some(&long), Some("five")]], Compression::SNAPPY)
    }

    #[test]
    fn rows_are_read_with_their_ids() {
        let config = Config { max_line: 1000, ..Config::default() };
        let expected = [
            "1 0 one",
            "2: the field `text` is not a string, but null",
            "3 2 ",
            "4: too long: 2000 bytes, the limit is 1000 (--max-line)",
            "5 4 five",
        ];
        assert_eq!(read(&groups(), &config), expected);
        let raw = Config { text_field: "raw".to_owned(), ..Config::default() };
        let raw = read(&groups(), &raw);
        assert!(raw.len() == 5 && raw.iter().all(|why| why.contains("not valid UTF-8")), "{raw:?}");
        let many: Vec<String> = (0..1000).map(|number| format!("text {number}")).collect();
        let many: Vec<Option<&str>> = many.iter().map(|text| Some(text.as_str())).collect();
        for packed in [Compression::ZSTD(ZstdLevel::default()), Compression::LZ4_RAW] {
            let all = read(&file(&[&many, &many], packed), &config);
            assert_eq!((all.len(), all[1999].as_str()), (2000, "2000 1999 text 999"));
        }
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let field = |name: &str| Config { text_field: name.to_owned(), ..Config::default() };
        let groups = groups();
        let no_column = "0: there is no column `body` (--text-field), but `id`, `text`, `raw`";
        assert_eq!(read(&groups, &field("body")), [no_column]);
        let number = "0: the field `id` is not a string, but a number";
        assert_eq!(read(&groups, &field("id")), [number]);
        for bytes in [&b""[..], b"no parquet", &groups[..groups.len() - 1]] {
            let all = read(bytes, &Config::default());
            assert!(all.len() == 1 && all[0].contains("Parquet"), "{all:?}");
        }
    }

    /// Whatever is damaged, every row comes out or is named.
    #[test]
    fn no_row_is_lost_silently() {
        let groups = groups();
        // The file ends with what it says about itself, the number of rows included.
        let length = groups[groups.len() - 8..][..4].try_into().unwrap();
        let footer = groups.len() - 8 - u32::from_le_bytes(length) as usize;
        assert!(footer > 200);
        for at in (0..groups.len()).step_by(3) {
            let mut damaged = groups.clone();
            damaged[at] ^= 0x55;
            let all = read(&damaged, &Config::default());
            let in_groups = all.iter().filter_map(|line| line.split_once(" rows from here on"));
            let in_groups =
                in_groups.filter_map(|(start, _)| start.rsplit(' ').next()?.parse().ok());
            let named: Vec<usize> = in_groups.collect();
            let rows = all.len() - named.len() + named.iter().sum::<usize>();
            let whole_file = all.iter().any(|line| line.starts_with("0: "));
            assert!(rows == 5 || whole_file || at >= footer, "byte {at}: {all:?}");
        }
    }
}
