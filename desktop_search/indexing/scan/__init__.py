"""Comparing chosen folders with the catalog."""
