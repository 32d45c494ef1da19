"""Integration with the desktop: opening files, autostart, search plugins, task bar."""
