"""Keeps the catalog in sync with the disk."""
