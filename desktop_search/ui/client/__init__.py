"""The engine's process as Qt objects with signals."""
