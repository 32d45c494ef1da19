"""Entry point: selects a role from the arguments, before it imports anything heavy."""

import gc
import os
import sys

_NUMPY_THREADS = "OPENBLAS_NUM_THREADS"
_PYTHON_PATH = "PYTHONPATH"
_MODELS = "DESKTOP_SEARCH_MODELS"
_CHILD_ROLES = (
    "engine", "extractor", "viewer", "recognizer", "embedder", "probe", "updates", "bookmarks", "mover", "watchdog",
)  # fmt: skip
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main() -> None:
    """Run the role that the arguments select, and end the process."""
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
    """Run the window, the command line, or a child process; returns the exit status."""
    role = given[0] if given else ""
    _keep_numpy_quiet(role)
    if role in _CHILD_ROLES:
        # Also makes Python processes that a library starts ignore the current folder. Not set in the window, which
        # starts the user's programs.
        os.environ["PYTHONSAFEPATH"] = "1"
    if role == "toggle" and (len(given) == 1 or (len(given) == 3 and given[1] == "--base-dir")):
        # Bound to a keyboard shortcut: the user waits, and the argument parser takes too long to import.
        from desktop_search.instance_client import run as run_summons

        return run_summons("toggle", "", given[2] if len(given) == 3 else None)
    if role == "extractor":
        gc.disable()
        from desktop_search.chunking.sentence_marks import mark_sentences
        from desktop_search.extract.extract_child import run as run_extractor

        _collect_from_here()
        return run_extractor(mark_sentences, _is_secret)
    if role == "viewer":
        from desktop_search.viewing.view_child import run as run_viewer

        return run_viewer()
    if role == "recognizer":
        from desktop_search.recognition.recognition_child import run as run_recognizer

        return run_recognizer()
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
    if role == "bookmarks":
        from desktop_search.bookmarks.bookmark_child import run as run_bookmarks

        return run_bookmarks()
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


def _is_secret(name: str, data: bytes) -> bool:
    # Imported when the first container is read.
    from desktop_search.indexing.rules.secrets import is_secret_data

    return is_secret_data(name, data)


def _open_missing_streams() -> None:
    """Open the file descriptors 0 to 2 if they are closed; the next opened file, such as the catalog, would get them.

    The one for stdout is opened read-only, so that writing to it fails visibly.
    """
    if os.name != "posix":
        return
    for number, name, flags in ((0, "stdin", os.O_RDONLY), (1, "stdout", os.O_RDONLY), (2, "stderr", os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            # Returns the lowest free descriptor, which is this one.
            os.open(os.devnull, flags)
        if getattr(sys, name) is None:
            stream = os.fdopen(number, "w" if number else "r", encoding="utf-8", closefd=False)
            setattr(sys, name, stream)


def _complain(message: str) -> None:
    try:
        print(message, file=sys.stderr, flush=True)
    except (OSError, ValueError, AttributeError):
        # stderr is unavailable; the exit status reports the failure.
        return


def _ignore_current_folder() -> None:
    """Import nothing from the current folder, here and in children, unless it contains this package.

    `python -m` puts the current folder first on the path, as do empty and relative entries of PYTHONPATH.
    """
    try:
        here = os.getcwd()
    except OSError:
        return
    if models := os.environ.get(_MODELS):
        # Made absolute, because children have a different current folder.
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
    """Prevent core dumps, which would write texts in memory to the disk; Windows writes none by default."""
    try:
        import resource
    except ImportError:
        return
    # Linux pipes a dump to a program such as systemd-coredump even with a limit of 0, but not with a limit of 1.
    wanted = 1 if sys.platform == "linux" else 0
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    # The hard limit stays, so that programs started by the window can raise theirs again.
    resource.setrlimit(resource.RLIMIT_CORE, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


def _collect_from_here() -> None:
    """Exempt all imported objects from garbage collection: scanning them repeatedly took a sixth of the time."""
    gc.freeze()
    gc.enable()


def _keep_numpy_quiet(role: str) -> None:
    """Limit numpy's BLAS to one thread; must be set before numpy is imported.

    After each matrix product its other threads spin for some tens of milliseconds. With one thread, a search on two
    cores takes 35 ms of CPU time instead of 210.
    """
    if role == "embedder":
        # torch, which may use the same library, sets its own number of threads.
        os.environ.pop(_NUMPY_THREADS, None)
    else:
        os.environ.setdefault(_NUMPY_THREADS, "1")


def _leave(status: int) -> None:
    """End the process immediately: everything is closed, but a thread may still be importing torch.

    Finalizing the interpreter while C++ threads run sometimes crashes it (python/cpython#87135), which would turn a
    finished job into a failed one.
    """
    if "logging" in sys.modules:
        sys.modules["logging"].shutdown()
    os._exit(_flush_output(status))


def _flush_output(status: int) -> int:
    """Flush stdout. Returns the exit status, which is 1 if that fails."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader closed the pipe, which is not an error.
        return status
    except OSError as error:
        if status == 0:
            _complain(f"desktop-search: The output cannot be written: {error.strerror}.")
        return status or 1
    except (ValueError, AttributeError):
        # stdout is closed, or does not exist, as in a windowed program on Windows.
        return status
    return status


if __name__ == "__main__":
    main()
