"""The indexer thread and its jobs."""
