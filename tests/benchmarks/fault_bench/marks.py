"""Tells, in a file of shared memory, what an engine is doing at this moment; so a kill can be aimed, and known after.

The engine's own functions are wrapped, by the script that runs it for the bench; nothing in the product knows of it.
A killed process leaves the marks as they were.
"""


def start() -> None:
    """Begin to mark, where the environment names a file."""
