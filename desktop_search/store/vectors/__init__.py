"""The vector index (Chroma), derived from the catalog."""
