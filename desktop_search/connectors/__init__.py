"""Configuration files of AI assistants, and our entry in them."""
