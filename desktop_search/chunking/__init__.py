"""From a document to its passages."""

from desktop_search.chunking.splitter import ChunkBudget, rules_fingerprint, split, splitter_fingerprint

__all__ = ["ChunkBudget", "rules_fingerprint", "split", "splitter_fingerprint"]
