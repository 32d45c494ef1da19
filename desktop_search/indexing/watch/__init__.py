"""Following changes reported by the system."""
