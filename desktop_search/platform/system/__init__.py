"""State of the machine: power, screen, presence, file systems."""
