"""Page previews and syntax highlighting, in a child process that isolates damaged files."""
