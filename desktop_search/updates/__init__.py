"""Check for updates of this program."""
