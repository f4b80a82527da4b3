//! What a run is told of its input: documents, and what could not be read.

use undisguise_corpus::{Page, Read, Unreadable};

use crate::Ending;
use crate::summary::{number, without_page};
use crate::visible::visible;

/// What a thread makes of one thing that was read.
pub(crate) enum Told<T> {
    /// A document, and the bytes of its text.
    Document(Box<T>, u64),
    Unreadable(Unreadable),
    /// So many records of a web archive hold no page.
    NoPages(u64),
    /// A file was opened.
    Opened,
    Other,
}

impl<T> Told<T> {
    /// `make` is what is kept of a document.
    pub(crate) fn of(read: Read, make: impl Fn(Page) -> T) -> Told<T> {
        match read {
            Read::Page(page) => {
                let bytes = page.document.text.len() as u64;
                Told::Document(Box::new(make(page)), bytes)
            }
            Read::Unreadable(unreadable) => Told::Unreadable(unreadable),
            Read::NoPages(_, records) => Told::NoPages(records),
            Read::Opened(_) => Told::Opened,
            Read::LeftOut(..) => Told::Other,
        }
    }
}

/// What could not be read: all of it counted, the first ones kept.
#[derive(Default)]
pub(crate) struct Bad {
    pub(crate) count: u64,
    /// Records of web archives that hold no page; they are not bad.
    pub(crate) without_page: u64,
    first: Vec<Unreadable>,
}

impl Bad {
    pub(crate) fn take(&mut self, unreadable: Unreadable, most: usize) {
        self.count += 1;
        if self.first.len() < most {
            self.first.push(unreadable);
        }
    }

    /// A line for each of the first ones that were kept.
    pub(crate) fn names(&self, most: usize) -> String {
        let line = |unreadable: &Unreadable| format!("  {}\n", visible(&unreadable.to_string()));
        self.first.iter().take(most).map(line).collect()
    }

    /// A paragraph that names them; empty when everything could be read.
    pub(crate) fn told(&self) -> String {
        if self.count == 0 {
            return without_page(self.without_page);
        }
        let kept = self.first.len();
        let mut out = format!("\nCould not be read: {}\n", number(self.count)) + &self.names(kept);
        if self.count > kept as u64 {
            out.push_str(&format!("  … and {} more\n", number(self.count - kept as u64)));
        }
        out + &without_page(self.without_page)
    }

    /// 2 when nothing could be read, or when something could not and it had to.
    pub(crate) fn ending(&self, documents: u64, strict: bool, is_interrupted: bool) -> Ending {
        if is_interrupted {
            return Ending::Interrupted;
        }
        let nothing = documents == 0;
        if nothing {
            anstream::eprintln!("undisguise: nothing could be read");
        }
        if nothing || strict && self.count > 0 { Ending::Failed } else { Ending::Fine }
    }
}
