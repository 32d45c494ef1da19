"""Keeping the catalog equal to the disk."""
