"""Integration with the desktop: background mode, notifications, system search."""
