"""Quick search."""
