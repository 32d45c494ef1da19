"""Test whether a folder is writable."""

import errno
import tempfile
from pathlib import Path

FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
FORBIDDEN = (errno.EROFS, errno.EACCES, errno.EPERM)
# Several times the space that SQLite needs to open a database with a write-ahead log.
PROBE_BYTES = 2**20


def why_not_writable(folder: Path) -> OSError | None:
    """The error of a test write into `folder`: disk full, read-only, or no permission; None if it succeeds.

    Errors of other kinds, such as a missing folder, are not reported.
    """
    try:
        # Unnamed on Linux; elsewhere it is deleted when its descriptor is closed.
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(bytes(PROBE_BYTES))
            probe.flush()
    except OSError as error:
        return error if error.errno in (*FULL, *FORBIDDEN) else None
    return None
