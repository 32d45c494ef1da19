"""Child processes, their limits, memory and priority."""
