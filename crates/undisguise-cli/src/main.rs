//! The program `undisguise`.

fn main() {}
