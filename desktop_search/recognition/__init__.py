"""Text recognition (OCR) in pictures and scans, in a child process that isolates damaged files."""
