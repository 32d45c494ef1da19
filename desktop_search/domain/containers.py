"""Containers: files that contain other files, such as archives and mails with attachments.

A member has a path of its own: that of its container, continued as if the container were a folder, for example
"/home/x/2023.zip/letters/a.docx".
"""

import os
import stat
from pathlib import Path

MAIL_CONTAINERS = frozenset({"eml", "mbox", "msg"})
# What the standard library reads. py7zr and its codecs are under the LGPL, rar has no reader under a permissive
# license, and zst needs Python 3.14 or a package of its own: such archives are found by name and say that they are not
# read.
ARCHIVE_CONTAINERS = frozenset({"zip", "tar", "gz", "tgz", "bz2", "tbz", "xz", "txz"})
CONTAINER_KINDS = MAIL_CONTAINERS | ARCHIVE_CONTAINERS
"""Kinds of files whose members are documents of their own."""


def split_member(path: Path) -> tuple[Path, str] | None:
    """Return the container on disk and the member's path in it, with "/"; None if the path is not that of a member.

    Accesses the disk.
    """
    if os.path.lexists(path):
        return None
    for above in path.parents:
        try:
            facts = os.lstat(above)
        except OSError:
            # Missing, or too long for a name on disk.
            continue
        return (above, path.relative_to(above).as_posix()) if stat.S_ISREG(facts.st_mode) else None
    return None


def file_on_disk(path: Path) -> Path:
    """Return the path itself or, for a member, that of its container. Accesses the disk."""
    split = split_member(path)
    return split[0] if split else path
