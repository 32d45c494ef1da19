"""Global shortcuts on each system."""
