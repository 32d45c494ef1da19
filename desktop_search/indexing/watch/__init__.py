"""Tracking of changes reported by the system."""
