"""Searches, re-ranking and page images, as the engine's operations."""
