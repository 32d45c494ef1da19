"""The window process, and actions above the main window."""
