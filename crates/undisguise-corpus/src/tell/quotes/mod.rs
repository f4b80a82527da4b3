//! Direct quotations and who is said to have said them.
