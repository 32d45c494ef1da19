"""When indexing runs, what it waits for, and its status."""
