"""Values, errors and status as frozen dataclasses, for all packages; imports the standard library only."""
