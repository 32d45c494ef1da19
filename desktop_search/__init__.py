"""Desktop Search: searches your own files by meaning and by words."""
