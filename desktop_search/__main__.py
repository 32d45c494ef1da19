"""Looks at the arguments and picks a role; imports nothing heavy before it knows which."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run as window, engine, extractor, probe or command line; returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    role = given[0] if given else ""
    if role == "extractor":
        from desktop_search.extract.child import run as run_extractor

        return run_extractor()
    if role == "probe":
        from desktop_search.store.probe import run as run_probe

        return run_probe(given[1:])
    if role == "engine":
        from desktop_search.engine.server import run as run_engine

        return run_engine(given[1:])
    from desktop_search.cli import run as run_command

    return run_command(given)


if __name__ == "__main__":
    sys.exit(main())
