//! How fast the program starts, and what it needs.
use anyhow::Result;
use serde_json::Value;
pub(super) fn measure() -> Result<(Value, Vec<String>)> { todo!() }
