"""The session bus (D-Bus)."""
