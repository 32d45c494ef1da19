"""Asking whether there is a newer version of this program."""
