"""Maintenance of the index: verify, compact, move, and report on its health."""
