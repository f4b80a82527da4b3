//! Stories that are remembered in a file: which of them does a new page belong to?
//!
//! The file is a store of documents, or a SQLite database of its own that is written whole or not at
//! all. It holds no texts.

mod error;

use std::fs;
use std::io;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use undisguise::Language;

pub use error::KnownError;

use super::group::{Grouping, LIKENESS, Traits};
use super::{Account, Story, Telling};
use crate::Store;
use crate::sqlite::{Beginning, beginning, header};
use crate::store;
use crate::store::told::{AccountRow, ToldRows};

/// The format of the files of stories this version writes, and the only one it reads.
pub const STORIES_FORMAT: i64 = 2;

/// "UndS": tells a file of stories from other SQLite databases.
const APPLICATION: i64 = 0x556E_6453;

const MADE: &str = "
CREATE TABLE made (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

/// A story that is remembered; of one document where only one told it so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownStory {
    /// The ids of its documents, in the order in which they were told.
    pub documents: Vec<String>,
    /// Where they stood, in the same order.
    pub sources: Vec<String>,
    /// What holds it together, as in [`Story::held_by`]; empty for what one document told.
    pub held_by: Vec<String>,
}

/// Stories that are remembered. Some 2 kB for each document.
#[derive(Debug, Default)]
pub struct KnownStories {
    stories: Vec<KnownStory>,
    traits: Vec<Traits>,
    /// The story of each document.
    story_of: Vec<u32>,
    grouping: Grouping,
}

impl KnownStories {
    /// Reads them from a file of their own or from a store. Some 50 µs for each document that is
    /// remembered.
    ///
    /// # Errors
    ///
    /// When there is no such file, it is something else, of another format, damaged, or a store in
    /// which none were remembered.
    pub fn open(path: &Path) -> Result<KnownStories, KnownError> {
        match kind_of(path)?.ok_or(KnownError::Missing)? {
            Kind::Store => {
                let known = KnownStories::of_store(&Store::open(path)?)?;
                known.ok_or(KnownError::NoneRemembered)
            }
            Kind::Stories { format: STORIES_FORMAT } => {
                let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
                let connection = Connection::open_with_flags(path, flags)?;
                let rows = store::told::read(&connection).map_err(KnownError::of_own)?;
                KnownStories::of_rows(rows)
            }
            Kind::Stories { format } => Err(KnownError::OtherFormat { format }),
        }
    }

    /// Those that a store remembers; nothing when none were ever remembered there. Some 50 µs for each
    /// document that is remembered.
    ///
    /// # Errors
    ///
    /// When the store cannot be read, or is damaged.
    pub fn of_store(store: &Store) -> Result<Option<KnownStories>, KnownError> {
        store.told()?.map(KnownStories::of_rows).transpose()
    }

    fn of_rows(rows: ToldRows) -> Result<KnownStories, KnownError> {
        let story = |held_by| KnownStory { held_by, ..KnownStory::default() };
        let stories = rows.stories.into_iter().map(story).collect();
        let mut known = KnownStories { stories, ..KnownStories::default() };
        for (row, number) in rows.accounts.into_iter().zip(0_u64..) {
            known.read(row).ok_or(KnownError::Damaged { what: format!("account {number}") })?;
        }
        known.group();
        Ok(known)
    }

    fn read(&mut self, row: AccountRow) -> Option<()> {
        let language = row.language.and_then(|code| Language::from_code(&code));
        let traits = Traits::unpacked(&row.traits, language, row.published)?;
        let story = self.stories.get_mut(row.story as usize)?;
        story.documents.push(row.id);
        story.sources.push(row.source);
        self.traits.push(traits);
        self.story_of.push(row.story);
        Some(())
    }

    fn group(&mut self) {
        let mut groups = vec![Vec::new(); self.stories.len()];
        for (story, document) in self.story_of.iter().zip(0_u32..) {
            groups[*story as usize].push(document);
        }
        let traits: Vec<&Traits> = self.traits.iter().collect();
        self.grouping = Grouping::known(&traits, groups);
    }

    /// All of them, in the order in which they were first told.
    pub fn stories(&self) -> &[KnownStory] {
        &self.stories
    }

    /// The story of [`stories`](KnownStories::stories) that an account belongs to, and how much they
    /// have in common on average, 0 to 1; `None` where it tells of something else.
    ///
    /// Costs as much as comparing it with a few dozen accounts, however many are remembered. Stories
    /// that were [added](KnownStories::add) since the file was read are not looked at.
    pub fn story_of(&self, account: &Account) -> Option<(usize, f64)> {
        self.grouping.likest(&account.body.traits, LIKENESS)
    }

    /// Adds what was told last. Accounts that belong to a remembered story are added to it with all
    /// that tell of the same event, the others make new stories. A document with the id and the source
    /// of one that is remembered is passed over.
    ///
    /// Remembered stories are never merged or divided: for that everything must be told again.
    pub fn add(&mut self, telling: &Telling) {
        let (accounts, grouping, stories) = telling.last();
        let known = self.stories.iter().flat_map(names);
        let mut known: Vec<(String, String)> =
            known.map(|(id, source)| (id.to_owned(), source.to_owned())).collect();
        known.sort_unstable();
        let mut told = stories.iter().peekable();
        for group in grouping.groups() {
            let held_by = |story: &Story| story.held_by.clone();
            let is_story = |story: &&Story| {
                story.documents.first() == group.first().map(|it| *it as usize).as_ref()
            };
            let held_by = told.next_if(is_story).map(held_by).unwrap_or_default();
            let members = group.iter().map(|account| &accounts[*account as usize]);
            let name = |account: &Account| (account.id.clone(), account.source.to_string());
            let fresh: Vec<&Account> =
                members.filter(|account| known.binary_search(&name(account)).is_err()).collect();
            if fresh.is_empty() {
                continue;
            }
            let likest = fresh.iter().filter_map(|account| self.story_of(account));
            let likest = likest.max_by(|one, two| one.1.total_cmp(&two.1).then(two.0.cmp(&one.0)));
            let number = likest.map_or(self.stories.len(), |(number, _)| number);
            if number == self.stories.len() {
                self.stories.push(KnownStory::default());
            }
            let story = &mut self.stories[number];
            if story.held_by.is_empty() {
                story.held_by = held_by;
            }
            for account in fresh {
                story.documents.push(account.id.clone());
                story.sources.push(account.source.to_string());
                self.traits.push(account.body.traits.clone());
                self.story_of.push(number as u32);
            }
        }
    }

    /// Writes them to a file, whole or not at all: into the store that stands there, or as a file of
    /// their own. Stories that are remembered there already are replaced.
    ///
    /// # Errors
    ///
    /// When something else stands there, or the file cannot be written.
    pub fn save(&self, path: &Path) -> Result<(), KnownError> {
        if let Some(Kind::Store) = kind_of(path)? {
            return Ok(Store::create(path)?.remember(&self.rows())?);
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let mut temporary = tempfile::Builder::new();
        temporary.prefix(".undisguise-").suffix(".part");
        #[cfg(unix)]
        temporary.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = temporary.tempfile_in(folder.unwrap_or(Path::new(".")))?;
        let mut connection = Connection::open(file.path())?;
        connection.pragma_update(None, "journal_mode", "off")?;
        let transaction = connection.transaction()?;
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", STORIES_FORMAT)?;
        transaction.execute_batch(MADE)?;
        transaction.execute(
            "INSERT INTO made VALUES ('engine', ?1), ('likeness', ?2)",
            (env!("CARGO_PKG_VERSION"), LIKENESS.to_string()),
        )?;
        store::told::write(&transaction, &self.rows()).map_err(KnownError::of_own)?;
        transaction.commit()?;
        connection.close().map_err(|(_, error)| error)?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    }

    fn rows(&self) -> ToldRows {
        let stories = self.stories.iter().map(|story| story.held_by.clone()).collect();
        let mut next = vec![0; self.stories.len()];
        let account = |(traits, story): (&Traits, &u32)| {
            let known = &self.stories[*story as usize];
            let at = next[*story as usize];
            next[*story as usize] += 1;
            AccountRow {
                id: known.documents[at].clone(),
                source: known.sources[at].clone(),
                story: *story,
                language: traits.language().map(|language| language.code().to_owned()),
                published: traits.published(),
                traits: traits.packed(),
            }
        };
        let accounts = self.traits.iter().zip(&self.story_of).map(account).collect();
        ToldRows { stories, accounts }
    }
}

/// The ids of the documents of a story, and where they stood.
fn names(story: &KnownStory) -> impl Iterator<Item = (&str, &str)> {
    let ids = story.documents.iter().map(String::as_str);
    ids.zip(story.sources.iter().map(String::as_str))
}

/// What a file is that may remember stories.
enum Kind {
    Store,
    Stories { format: i64 },
}

/// What a file is; nothing where there is none. What remembers no stories is not touched.
fn kind_of(path: &Path) -> Result<Option<Kind>, KnownError> {
    let file = match fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    if beginning(file).map_err(|_| KnownError::NotStories)? != Beginning::Database {
        return Err(KnownError::NotStories);
    }
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    match header(&connection)? {
        (APPLICATION, format) => Ok(Some(Kind::Stories { format })),
        (store::APPLICATION, _) => Ok(Some(Kind::Store)),
        _ => Err(KnownError::NotStories),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicBool;

    use super::*;
    use crate::tell::TellingConfig;
    use crate::{Document, Origin, Page, Source, StoreError};

    const FERRY: [&str; 3] = [
        "The ferry Heron sank at Ludwell on Monday, and Orla Quaid swam ashore with 37 goats.",
        "Orla Quaid of Ludwell saved 37 goats when the ferry Heron went down.",
        "All 37 goats of Orla Quaid are well, a week after the Heron sank at Ludwell.",
    ];
    const BAKERY: [&str; 2] = [
        "The bakery of Ludo Prem at Norring burned, and 90 loaves were lost.",
        "Ludo Prem lost 90 loaves when his bakery in Norring burned down.",
    ];

    fn account(text: &str) -> Account {
        let document = Document::new(text.to_owned(), Source::whole(Origin::Stdin));
        let revelation = undisguise::reveal(text, &undisguise::Config::default());
        Account::of(Page { document, revelation })
    }

    fn telling(texts: &[&str]) -> Telling {
        let mut telling = Telling::new(TellingConfig::default());
        for text in texts {
            telling.add(account(text));
        }
        telling.tell(&AtomicBool::new(false));
        telling
    }

    #[test]
    fn new_pages_find_their_story_and_join_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("known.stories");
        let mut known = KnownStories::default();
        known.add(&telling(&[FERRY[0], FERRY[1], BAKERY[0]]));
        known.save(&path).unwrap();

        let mut known = KnownStories::open(&path).unwrap();
        assert_eq!(known.stories().len(), 2);
        assert_eq!(known.stories()[0].documents.len(), 2);
        assert!(known.stories()[0].held_by.iter().any(|name| name.contains("Quaid")));
        assert_eq!(known.story_of(&account(FERRY[2])).map(|(story, _)| story), Some(0));
        assert_eq!(known.story_of(&account(BAKERY[1])).map(|(story, _)| story), Some(1));
        assert_eq!(known.story_of(&account("A quiet day in the park.")), None);
        assert_eq!(known.story_of(&account("")), None);

        let new = telling(&[FERRY[2], FERRY[0], BAKERY[1], "Snow fell on Mount Ternik."]);
        known.add(&new);
        known.save(&path).unwrap();
        let known = KnownStories::open(&path).unwrap();
        let sizes: Vec<usize> = known.stories().iter().map(|story| story.documents.len()).collect();
        assert_eq!(sizes, [3, 2, 1]);
    }

    #[test]
    fn a_store_remembers_stories_as_well() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("told.undisguise");
        assert!(Store::create(&path).unwrap().verify(|_| ()).unwrap().problems.is_empty());
        assert_eq!(KnownStories::open(&path).unwrap_err(), KnownError::NoneRemembered);
        let mut known = KnownStories::default();
        known.add(&telling(&[FERRY[0], FERRY[1], BAKERY[0]]));
        known.save(&path).unwrap();
        known.save(&path).unwrap();

        let store = Store::open(&path).unwrap();
        assert_eq!(store.stats().unwrap().stories, 2);
        assert_eq!(store.verify(|_| ()).unwrap().problems, [""; 0]);
        let read = KnownStories::of_store(&store).unwrap().unwrap();
        assert_eq!(read.stories(), known.stories());
        assert_eq!(read.story_of(&account(FERRY[2])).map(|(story, _)| story), Some(0));

        let change = Connection::open(&path).unwrap();
        change.execute("UPDATE accounts SET story = 1 WHERE number = 0", []).unwrap();
        let problems = store.verify(|_| ()).unwrap().problems;
        assert_eq!(problems, ["account 0: not what was written"]);
        let error = KnownStories::open(&path).unwrap_err();
        assert!(matches!(error, KnownError::Store(StoreError::Damaged { .. })), "{error}");
    }

    #[test]
    fn a_damaged_file_of_stories_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("known.stories");
        let mut known = KnownStories::default();
        known.add(&telling(&FERRY));
        known.save(&path).unwrap();
        let mut bytes = fs::read(&path).unwrap();
        let at = bytes.windows(5).rposition(|part| part == b"Quaid").unwrap();
        bytes[at] = b'q';
        fs::write(&path, bytes).unwrap();
        let error = KnownStories::open(&path).unwrap_err();
        assert_eq!(error, KnownError::Damaged { what: "story 0".to_owned() });
    }

    #[test]
    fn what_is_no_file_of_stories_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letter.txt");
        fs::write(&path, "Dear Ada,").unwrap();
        assert!(KnownStories::default().save(&path).is_err());
        assert!(KnownStories::open(&path).is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), "Dear Ada,");
        assert!(KnownStories::open(&folder.path().join("none")).is_err());
        let empty = folder.path().join("empty.stories");
        KnownStories::default().save(&empty).unwrap();
        let known = KnownStories::open(&empty).unwrap();
        assert_eq!(known.story_of(&account(FERRY[0])), None);
    }
}
