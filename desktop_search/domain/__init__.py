"""Plain frozen dataclasses and errors that every other room may use; standard library only."""
