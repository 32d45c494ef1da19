"""The X server, through libxcb."""
