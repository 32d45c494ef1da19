"""The back end: one process that owns the index and serves requests."""
