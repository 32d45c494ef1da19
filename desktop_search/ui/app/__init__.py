"""The window's process, and actions above the main window."""
