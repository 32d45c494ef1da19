"""Minimal X11 client, through libxcb."""
