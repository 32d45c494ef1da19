"""The quick search."""
