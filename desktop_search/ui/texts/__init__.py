"""Texts of the user interface and their translations."""
