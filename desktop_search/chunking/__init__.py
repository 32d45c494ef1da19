"""From a document to its passages."""

from desktop_search.chunking.splitter import ChunkBudget, split, splitter_fingerprint

__all__ = ["ChunkBudget", "split", "splitter_fingerprint"]
