//! Many documents in; what was found in each, and in all, out.
