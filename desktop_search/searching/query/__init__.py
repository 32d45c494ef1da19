"""Parsing a query: words, phrases, filters, hints."""
