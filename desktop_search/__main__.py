"""Looks at the arguments and picks a role; imports nothing heavy before it knows which."""

import gc
import os
import sys

_NUMPY_THREADS = "OPENBLAS_NUM_THREADS"
_PYTHON_PATH = "PYTHONPATH"
_MODELS = "DESKTOP_SEARCH_MODELS"
_CHILD_ROLES = ("engine", "extractor", "viewer", "embedder", "probe", "updates", "mover", "watchdog")
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main() -> None:
    """Run the role the arguments ask for, and end the process."""
    _open_missing_streams()
    _ignore_current_folder()
    _disable_core_dumps()
    try:
        status = run_role(sys.argv[1:])
    except SystemExit as wish:
        status = wish.code if isinstance(wish.code, int) else int(wish.code is not None)
        if isinstance(wish.code, str):
            _complain(wish.code)
    _leave(status)


def run_role(given: "Sequence[str]") -> int:
    """Be window, command line, or one of the child processes; returns the exit status."""
    role = given[0] if given else ""
    _keep_numpy_quiet(role)
    if role in _CHILD_ROLES:
        # Python processes that a library starts ignore the current folder, too. Not set in the window, because it
        # starts programs of the user's.
        os.environ["PYTHONSAFEPATH"] = "1"
    if role == "toggle" and (len(given) == 1 or (len(given) == 3 and given[1] == "--base-dir")):
        # Bound to a key by hand: the user waits, and the argument parser takes too long to load.
        from desktop_search.instance_client import run as run_summons

        return run_summons("toggle", "", given[2] if len(given) == 3 else None)
    if role == "extractor":
        gc.disable()
        from desktop_search.chunking.sentence_marks import mark_sentences
        from desktop_search.extract.extract_child import run as run_extractor

        _collect_from_here()
        return run_extractor(mark_sentences)
    if role == "viewer":
        from desktop_search.viewing.view_child import run as run_viewer

        return run_viewer()
    if role == "embedder":
        from desktop_search.embedding.runtime.embedding_child import run as run_embedder

        return run_embedder()
    if role == "probe":
        from desktop_search.store.vectors.probe import run as run_probe

        return run_probe(given[1:])
    if role == "watchdog":
        from desktop_search.engine.server.watchdog import run as run_watchdog

        return run_watchdog(given[1:])
    if role == "updates":
        from desktop_search.updates.update_child import run as run_updates

        return run_updates()
    if role == "engine":
        gc.disable()
        from desktop_search.engine.server.server import run as run_engine

        _collect_from_here()
        return run_engine(given[1:])
    if role == "mover":
        from desktop_search.engine.maintenance.index_mover import run as run_mover

        return run_mover(given[1:])
    from desktop_search.cli.commands import run as run_command

    return run_command(given)


def _open_missing_streams() -> None:
    """Take the descriptors 0 to 2 where they are closed: the next file opened would get them, such as the catalog.

    The one for output is opened so that writing to it fails, and is seen as a failure.
    """
    if os.name != "posix":
        return
    for number, name, flags in ((0, "stdin", os.O_RDONLY), (1, "stdout", os.O_RDONLY), (2, "stderr", os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            # The lowest free one, which is this.
            os.open(os.devnull, flags)
        if getattr(sys, name) is None:
            stream = os.fdopen(number, "w" if number else "r", encoding="utf-8", closefd=False)
            setattr(sys, name, stream)


def _complain(message: str) -> None:
    try:
        print(message, file=sys.stderr, flush=True)
    except (OSError, ValueError, AttributeError):
        # There is nowhere to report to; the exit status says that it failed.
        return


def _ignore_current_folder() -> None:
    """Import nothing from the current folder, here and in children, unless this package itself is there.

    `python -m` puts it first on the path, and so do the empty and relative entries of PYTHONPATH.
    """
    try:
        here = os.getcwd()
    except OSError:
        return
    if models := os.environ.get(_MODELS):
        # Children have another current folder.
        os.environ[_MODELS] = os.path.abspath(models)
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    if not sys.flags.safe_path and sys.path[0] in ("", here) and here != package:
        del sys.path[0]
    entries = os.environ.get(_PYTHON_PATH, "")
    if not entries:
        return
    kept = [entry for entry in entries.split(os.pathsep) if os.path.isabs(entry)]
    relative = {os.path.join(here, entry) for entry in entries.split(os.pathsep) if not os.path.isabs(entry)}
    dropped = {os.path.abspath(entry) for entry in relative} - {package}
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) not in dropped]
    os.environ[_PYTHON_PATH] = os.pathsep.join([*kept, package] if len(dropped) < len(relative) else kept)


def _disable_core_dumps() -> None:
    """A crash must not write the texts in memory to the disk; Windows writes no dumps unless told to."""
    try:
        import resource
    except ImportError:
        return
    # Linux passes a dump to a program such as systemd-coredump even with a limit of 0, but not with a limit of 1.
    wanted = 1 if sys.platform == "linux" else 0
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    # The hard limit stays: programs that the window starts may raise their own again.
    resource.setrlimit(resource.RLIMIT_CORE, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


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
    os._exit(_flush_output(status))


def _flush_output(status: int) -> int:
    """Write what is left of the output; gives the exit status, which is 1 where that fails."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read has had enough.
        return status
    except OSError as error:
        if status == 0:
            _complain(f"desktop-search: The output cannot be written: {error.strerror}.")
        return status or 1
    except (ValueError, AttributeError):
        # It is closed by now, or there is none, as in a window of Windows.
        return status
    return status


if __name__ == "__main__":
    main()
