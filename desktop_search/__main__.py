"""Looks at the arguments and picks a role; imports nothing heavy before it knows which."""

import gc
import os
import sys

_NUMPY_THREADS = "OPENBLAS_NUM_THREADS"
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main() -> None:
    """Run the role the arguments ask for, and end the process."""
    try:
        status = run_role(sys.argv[1:])
    except SystemExit as wish:
        status = wish.code if isinstance(wish.code, int) else int(wish.code is not None)
        if isinstance(wish.code, str):
            print(wish.code, file=sys.stderr)
    _leave(status)


def run_role(given: "Sequence[str]") -> int:
    """Be window, command line, or one of the child processes; returns the exit status."""
    role = given[0] if given else ""
    _keep_numpy_quiet(role)
    if role == "toggle" and (len(given) == 1 or (len(given) == 3 and given[1] == "--base-dir")):
        # Bound to a key by hand: somebody waits, and reading a command line the usual way takes too long.
        from desktop_search.summons import run as run_summons

        return run_summons("toggle", "", given[2] if len(given) == 3 else None)
    if role == "extractor":
        gc.disable()
        from desktop_search.chunking.marks import mark_sentences
        from desktop_search.extract.child import run as run_extractor

        _collect_from_here()
        return run_extractor(mark_sentences)
    if role == "viewer":
        from desktop_search.viewing.child import run as run_viewer

        return run_viewer()
    if role == "embedder":
        from desktop_search.embedding.child import run as run_embedder

        return run_embedder()
    if role == "probe":
        from desktop_search.store.probe import run as run_probe

        return run_probe(given[1:])
    if role == "watchdog":
        from desktop_search.engine.watchdog import run as run_watchdog

        return run_watchdog(given[1:])
    if role == "updates":
        from desktop_search.updates.child import run as run_updates

        return run_updates()
    if role == "engine":
        gc.disable()
        from desktop_search.engine.server import run as run_engine

        _collect_from_here()
        return run_engine(given[1:])
    if role == "mover":
        from desktop_search.engine.moving import run as run_mover

        return run_mover(given[1:])
    from desktop_search.cli import run as run_command

    return run_command(given)


def _collect_from_here() -> None:
    """What was imported stays for good: to look through it for garbage again and again took a sixth of the time."""
    gc.freeze()
    gc.enable()


def _keep_numpy_quiet(role: str) -> None:
    """Numpy's library for matrices is to use one thread: asked for before numpy is imported, or never.

    After each product its other threads wait for the next one by spinning, for some tens of milliseconds: of 210 ms of
    processor time that a search took on two cores, 35 were left.
    """
    if role == "embedder":
        # Where torch multiplies with the same library it has its own number of threads.
        os.environ.pop(_NUMPY_THREADS, None)
    else:
        os.environ.setdefault(_NUMPY_THREADS, "1")


def _leave(status: int) -> None:
    """End here and now: everything is closed by then, but a thread may still be in the midst of importing torch.

    Taking an interpreter down under C++ threads crashes it now and then (python/cpython#87135), and would turn a
    finished job into a failed one.
    """
    if "logging" in sys.modules:
        sys.modules["logging"].shutdown()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):
            continue
    os._exit(status)


if __name__ == "__main__":
    main()
