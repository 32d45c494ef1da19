"""Text recognition of single files."""
