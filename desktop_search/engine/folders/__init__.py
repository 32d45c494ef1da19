"""Chosen folders, previews of exclusions and estimates."""
