"""Desktop Search: find things in your own files by meaning."""
