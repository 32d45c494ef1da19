"""Text extraction: any supported file to sections of text with page and heading."""
