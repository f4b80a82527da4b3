//! What a document states that another account may state differently.
