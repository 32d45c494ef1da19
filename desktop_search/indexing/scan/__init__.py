"""Comparison of chosen folders with the catalog."""
