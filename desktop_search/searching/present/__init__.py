"""Builds the results to display from ranked candidates."""
