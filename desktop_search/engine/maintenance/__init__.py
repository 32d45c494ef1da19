"""Verifying, compacting, moving and reporting on the index."""
