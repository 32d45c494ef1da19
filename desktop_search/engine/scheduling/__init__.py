"""Scheduling of background work: pauses, idle tasks, index runs, status."""
