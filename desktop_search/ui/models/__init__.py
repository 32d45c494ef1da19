"""Choosing a language model."""
