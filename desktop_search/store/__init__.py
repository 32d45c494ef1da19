"""What is kept: the catalog, which is the truth, and the vectors derived from it."""
