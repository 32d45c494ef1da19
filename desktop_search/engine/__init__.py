"""The back end: one process, one API."""
