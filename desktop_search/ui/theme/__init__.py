"""Colors, fonts, style sheet, icons and painting helpers."""
