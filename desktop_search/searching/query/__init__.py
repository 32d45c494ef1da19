"""Query parsing: words, phrases, filters, hints."""
