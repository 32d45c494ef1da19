"""Ranking, re-ranking, grouping by file, and near-duplicate detection."""
