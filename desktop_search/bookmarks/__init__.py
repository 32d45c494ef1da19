"""Bookmarks of web browsers: finding and reading them, and our files of them."""
