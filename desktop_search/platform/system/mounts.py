"""Detects the type of a folder's file system."""

import os
import sys
from pathlib import Path

from desktop_search.domain.lazy_dataclass import dataclass

MOUNT_TABLE = Path("/proc/self/mountinfo")
# Changes made by another machine, or not through this kernel, raise no event here.
_REMOTE = frozenset(
    """
    9p afpfs afs autofs beegfs ceph cifs coda davfs drvfs glusterfs gpfs lustre ncpfs nfs nfs4 ocfs2 orangefs prl_fs
    smb2 smb3 smbfs vboxsf vmhgfs webdav
    """.split()  # noqa: SIM905
)
# FUSE file systems on local drives, all changes of which go through this kernel.
_LOCAL_FUSE = frozenset(["fuseblk", "fuse.ntfs", "fuse.ntfs-3g", "fuse.exfat", "fuse.mergerfs", "fuse.portal"])


@dataclass(frozen=True, slots=True)
class FileSystem:
    """The file system of a folder."""

    kind: str
    """The system's name for it, such as ext4 or cifs; empty if unknown."""
    is_remote: bool
    """Whether changes may occur without a notification on this machine."""


def real_path(path: Path) -> Path:
    """The path with symbolic links resolved, as far as possible. Unlike Path.resolve, never raises."""
    try:
        return Path(os.path.realpath(path))
    except OSError:
        return Path(os.path.abspath(path))  # noqa: PTH100 (like realpath, without links)


def file_system_of(folder: Path, mount_table: str | None = None) -> FileSystem:
    """File system of a folder; `mount_table` replaces Linux's /proc/self/mountinfo."""
    if mount_table is None and sys.platform != "linux":
        return _from_partitions(folder)
    if mount_table is None:
        try:
            mount_table = MOUNT_TABLE.read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return FileSystem("", False)
    return _judged(_kind_in(mount_table, str(real_path(folder))))


def _kind_in(mount_table: str, folder: str) -> str:
    """File system type of the innermost mount; on a tie the last one, as it hides the others."""
    best, kind = -1, ""
    for line in mount_table.splitlines():
        place, _, source = line.partition(" - ")
        fields = place.split(" ")
        if len(fields) < 5 or not source:
            continue
        mounted_on = unescaped(fields[4])
        if len(mounted_on) >= best and _covers(mounted_on, folder):
            best, kind = len(mounted_on), source.split(" ", 1)[0]
    return kind


def unescaped(field: str) -> str:
    """Decode the kernel's octal escapes of space, tab, newline and backslash."""
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(code, character)
    return field


def _covers(mounted_on: str, folder: str) -> bool:
    return folder == mounted_on or folder.startswith(mounted_on.rstrip("/") + "/")


def _judged(kind: str) -> FileSystem:
    lower = kind.lower()
    is_fuse = lower.startswith(("fuse", "osxfuse", "macfuse")) and lower not in _LOCAL_FUSE
    return FileSystem(kind, is_fuse or lower in _REMOTE)


def _from_partitions(folder: Path) -> FileSystem:
    """Windows and macOS: drives as listed by psutil."""
    import psutil  # Only needed here, and the window imports this module.

    name = str(real_path(folder))
    if name.startswith("\\\\") and not name.startswith("\\\\?\\"):
        return FileSystem("network share", True)
    best, found = -1, FileSystem("", False)
    for drive in psutil.disk_partitions(all=True):
        mounted_on = drive.mountpoint
        if len(mounted_on) >= best and os.path.normcase(name).startswith(os.path.normcase(mounted_on)):
            judged = _judged(drive.fstype)
            best, found = len(mounted_on), FileSystem(judged.kind, judged.is_remote or "remote" in drive.opts)
    return found
