"""Snapshots of the catalog, recovery, and disk use."""
