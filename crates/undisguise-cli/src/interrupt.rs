//! Ctrl-C: the first asks the run to end and tell, the second ends it.

use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

/// The exit status of a program that was interrupted.
pub(crate) const INTERRUPTED: u8 = 130;

/// How long the pages under way may take to end.
const GRACE: Duration = Duration::from_secs(3);

/// A flag that Ctrl-C (or a request to terminate) sets.
pub(crate) fn on_interrupt() -> Arc<AtomicBool> {
    let stop = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&stop);
    // Without a handler Ctrl-C still ends the program, only without a summary.
    let _ = ctrlc::set_handler(move || {
        if flag.swap(true, Ordering::Relaxed) {
            process::exit(INTERRUPTED.into());
        }
        // A page may take longer than anybody wants to wait. Outputs hold whole lines at any time.
        thread::spawn(|| {
            thread::sleep(GRACE);
            anstream::eprintln!("undisguise: interrupted in the middle of a page");
            process::exit(INTERRUPTED.into());
        });
    });
    stop
}
