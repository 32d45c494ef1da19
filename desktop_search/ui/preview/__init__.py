"""Preview pane."""
