"""Models on disk: the catalog, their folders, checks and tokenizers."""
