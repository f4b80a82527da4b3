//! The program `undisguise`.

#[allow(dead_code)]
mod report;
#[allow(dead_code)]
mod report_input;

fn main() {}
