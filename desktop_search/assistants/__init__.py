"""Connections of AI assistants: their configuration files, and our entry in them."""
