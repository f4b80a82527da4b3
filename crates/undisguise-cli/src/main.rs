//! The program `undisguise`.

#[allow(dead_code, reason = "the scan fills it and the report lays it out")]
mod report_input;

fn main() {}
