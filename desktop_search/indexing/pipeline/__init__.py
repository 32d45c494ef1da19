"""From a queued file to passages and vectors."""
