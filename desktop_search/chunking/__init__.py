"""Splitting of a document into passages."""
