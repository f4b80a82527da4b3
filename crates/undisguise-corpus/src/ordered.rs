//! Work on all cores, results in the order of the input.

use std::collections::VecDeque;
use std::io;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::time::Duration;

/// Bytes of input that may be under way at once, however many threads there are. A single larger
/// piece goes through alone.
const UNDER_WAY: usize = 8 << 20;

/// How long to wait for input before looking whether somebody asked to stop.
const LOOK_UP: Duration = Duration::from_millis(50);

/// Does `work` on every item with `threads` threads (0: one per core) and hands the results to
/// `take` in the order the items came.
///
/// Memory is bounded: no more than [`UNDER_WAY`] bytes of input, by `weight`, are being worked on
/// or waiting. While there is nothing to do but to wait for input, `take` gets `idle()` now and
/// then, so that it can pass on what it holds back. Ends early when `take` breaks or `stop` is set; returns whether it did.
pub(crate) fn in_order<A: Send, B: Send>(
    batches: &Receiver<Vec<A>>,
    weight: impl Fn(&A) -> usize,
    threads: usize,
    stop: &AtomicBool,
    work: impl Fn(A) -> B + Sync,
    idle: Option<fn() -> B>,
    mut take: impl FnMut(B) -> ControlFlow<()>,
) -> io::Result<bool> {
    if threads == 1 {
        return Ok(alone(batches, stop, work, idle, take).is_break());
    }
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .thread_name(|index| format!("restore-{index}"))
        .build()
        .map_err(io::Error::other)?;
    let given_up = AtomicBool::new(false);
    let broke = pool.in_place_scope(|scope| {
        let mut queue: VecDeque<(usize, Receiver<Vec<B>>)> = VecDeque::new();
        let mut under_way = 0;
        let (work, given_up) = (&work, &given_up);
        let mut go = || -> ControlFlow<()> {
            loop {
                let batch = match batches.recv_timeout(LOOK_UP) {
                    Ok(batch) => batch,
                    Err(RecvTimeoutError::Timeout) => {
                        if let Some(idle) = idle.filter(|_| queue.is_empty()) {
                            take(idle())?;
                        }
                        Vec::new()
                    }
                    Err(RecvTimeoutError::Disconnected) => break,
                };
                if stop.load(Ordering::Relaxed) {
                    return ControlFlow::Break(());
                }
                if !batch.is_empty() {
                    let bytes = batch.iter().map(&weight).sum();
                    let (to, results) = channel();
                    scope.spawn(move |_| work_off(batch, work, given_up, &to));
                    queue.push_back((bytes, results));
                    under_way += bytes;
                }
                while under_way > UNDER_WAY {
                    let Some((bytes, results)) = queue.pop_front() else { break };
                    results.iter().flatten().try_for_each(&mut take)?;
                    under_way -= bytes;
                }
                under_way -= take_ready(&mut queue, &mut take)?;
            }
            let mut left = queue.drain(..).flat_map(|(_, results)| results.into_iter().flatten());
            left.try_for_each(&mut take)
        };
        let broke = go().is_break();
        given_up.store(true, Ordering::Relaxed);
        broke
    });
    Ok(broke)
}

/// Does the work on this thread, one item after the other: what was read is still near when it is
/// worked on, and nobody has to be woken.
fn alone<A, B>(
    batches: &Receiver<Vec<A>>,
    stop: &AtomicBool,
    work: impl Fn(A) -> B,
    idle: Option<fn() -> B>,
    mut take: impl FnMut(B) -> ControlFlow<()>,
) -> ControlFlow<()> {
    loop {
        let batch = match batches.recv_timeout(LOOK_UP) {
            Ok(batch) => batch,
            Err(RecvTimeoutError::Timeout) => {
                idle.map_or(ControlFlow::Continue(()), |idle| take(idle()))?;
                Vec::new()
            }
            Err(RecvTimeoutError::Disconnected) => return ControlFlow::Continue(()),
        };
        if stop.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        batch.into_iter().try_for_each(|item| take(work(item)))?;
    }
}

/// Does the work of a batch and sends the results on, all at once: to wake the other thread for each
/// costs more than many of them take.
fn work_off<A, B>(
    batch: Vec<A>,
    work: impl Fn(A) -> B,
    given_up: &AtomicBool,
    to: &Sender<Vec<B>>,
) {
    let wanted = batch.into_iter().take_while(|_| !given_up.load(Ordering::Relaxed));
    // Nobody listening is the end of the run.
    let _ = to.send(wanted.map(work).collect());
}

/// Takes what is ready without waiting; returns the bytes that are no longer under way.
fn take_ready<B>(
    queue: &mut VecDeque<(usize, Receiver<Vec<B>>)>,
    take: &mut impl FnMut(B) -> ControlFlow<()>,
) -> ControlFlow<(), usize> {
    let mut done = 0;
    while let Some((bytes, results)) = queue.front() {
        loop {
            match results.try_recv() {
                Ok(results) => results.into_iter().try_for_each(&mut *take)?,
                Err(TryRecvError::Empty) => return ControlFlow::Continue(done),
                Err(TryRecvError::Disconnected) => break,
            }
        }
        done += bytes;
        queue.pop_front();
    }
    ControlFlow::Continue(done)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::sync_channel;

    fn run(threads: usize, stop_at: Option<usize>) -> (Vec<usize>, bool) {
        let (to, batches) = sync_channel(2);
        std::thread::spawn(move || {
            for start in (0..10_000).step_by(100) {
                if to.send((start..start + 100).collect::<Vec<usize>>()).is_err() {
                    return;
                }
            }
        });
        let mut taken = Vec::new();
        let broke = in_order(
            &batches,
            |_| 1 << 16,
            threads,
            &AtomicBool::new(false),
            |item| item * 2,
            None,
            |result| {
                taken.push(result);
                if Some(result) == stop_at {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            },
        );
        (taken, broke.unwrap())
    }

    #[test]
    fn order_does_not_depend_on_threads() {
        let expected: Vec<usize> = (0..10_000).map(|item| item * 2).collect();
        for threads in [1, 2, 7] {
            assert_eq!(run(threads, None), (expected.clone(), false));
        }
    }

    #[test]
    fn breaking_ends_the_run() {
        let (taken, broke) = run(2, Some(50));
        assert_eq!((taken.len(), broke), (26, true));
    }
}
