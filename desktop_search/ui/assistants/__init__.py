"""AI assistants that search the files: consent, connections, and the log of their calls."""
