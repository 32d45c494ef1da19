"""Which vector index serves searches, where it is stored, and its verification."""
