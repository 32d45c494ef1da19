"""Child processes: start, limits, memory and priority."""
