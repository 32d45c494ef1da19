"""Search operations of the engine: searches, re-ranking, page images."""
