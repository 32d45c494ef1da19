"""The full-text index and BM25."""
