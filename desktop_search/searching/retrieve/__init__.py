"""Lexical and dense retrieval of candidates."""
