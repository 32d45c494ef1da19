"""Reading files: whatever the format, sections of text with page and heading."""
