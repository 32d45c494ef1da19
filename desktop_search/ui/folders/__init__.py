"""Chosen folders and exclusions."""
