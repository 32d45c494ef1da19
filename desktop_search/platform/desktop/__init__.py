"""Desktop integration: opening files, autostart, search plugins, taskbar."""
