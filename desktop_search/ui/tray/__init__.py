"""System tray icon."""
