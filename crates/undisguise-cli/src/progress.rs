//! How far it is, on standard error, when that is a terminal and it takes more than a second.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use undisguise_corpus::Origin;

/// Shorter runs show nothing.
const PATIENCE: Duration = Duration::from_secs(1);

pub(crate) struct Progress {
    bar: ProgressBar,
    consumed: Arc<AtomicU64>,
    started: Instant,
}

impl Progress {
    /// A bar when the size of the input is known, otherwise a count.
    pub(crate) fn new(inputs: &[Origin], consumed: &Arc<AtomicU64>) -> Self {
        let size = |input: &Origin| {
            let meta = fs::metadata(input.path()?).ok()?;
            meta.is_file().then_some(meta.len())
        };
        let total: Option<u64> = inputs.iter().map(size).sum();
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::hidden());
        let style = match total {
            Some(_) => "{bar:30} {bytes} of {total_bytes}, {eta} left: {msg}",
            None => "{spinner} {bytes}: {msg}",
        };
        bar.set_style(ProgressStyle::with_template(style).expect("the templates are well formed"));
        Progress { bar, consumed: Arc::clone(consumed), started: Instant::now() }
    }

    /// Shows how far it is; cheap enough to be called for every page.
    pub(crate) fn tell(&mut self, pages: u64, found: u64, what: &str) {
        if !pages.is_multiple_of(64) && self.bar.is_hidden() {
            return;
        }
        if self.bar.is_hidden() && self.started.elapsed() > PATIENCE {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.set_position(self.consumed.load(Ordering::Relaxed));
        if !self.bar.is_hidden() {
            self.bar.set_message(format!("{pages} read, {found} {what}"));
        }
    }

    /// Prints a line on standard error without spoiling the bar.
    pub(crate) fn say(&self, line: &str) {
        self.bar.suspend(|| anstream::eprintln!("{line}"));
    }

    /// Wipes the bar away.
    pub(crate) fn end(&self) {
        self.bar.finish_and_clear();
    }
}
