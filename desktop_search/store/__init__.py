"""Storage: the catalog (SQLite), which is the source of truth, and the vector index (Chroma) derived from it."""
