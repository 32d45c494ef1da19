"""Ranking, re-ranking, grouping and near duplicates."""
