"""Differences between operating systems: each function contains the branches for all of them."""
