//! Generated tables.

pub(crate) mod lookalikes;
