"""Texts of the interface and their translations."""
