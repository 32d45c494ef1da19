"""Fault injection on real files, with black-box checks of invariants."""
