"""Identifies the volume of a folder, so that a drive is recognized wherever it is mounted."""

import os
import plistlib
import posixpath
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.platform.system.mounts import MOUNT_TABLE, real_path, unescaped

BY_UUID = Path("/dev/disk/by-uuid")
# File systems whose statvfs ID is derived from their UUID; that of others changes with each mount.
_LASTING_NUMBER = frozenset(["ext2", "ext3", "ext4", "btrfs"])
_SHARES = frozenset(["cifs", "smb3", "smbfs", "nfs", "nfs4", "afpfs"])
DISKUTIL_S = 10


@dataclass(frozen=True, slots=True)
class Place:
    """A folder relative to its volume, independent of the mount point."""

    volume: str
    """Identifier that does not change when the volume is mounted elsewhere; never empty."""
    inside: str
    """Path relative to the root of the volume, starting with "/"."""


@dataclass(frozen=True, slots=True)
class Mount:
    """A mounted volume, or a mounted part of one."""

    mounted_on: str
    root: str
    """Path within the volume that is mounted, starting with "/"."""
    volume: str
    """Permanent identifier of the volume; empty if it has none."""


def place_of(folder: Path, mounts: list[Mount] | None = None) -> Place | None:
    """Place of a folder; None if its volume has no permanent identifier, such as one in memory."""
    real = str(real_path(folder))
    best: tuple[int, Mount, str] | None = None
    for mount in mounted() if mounts is None else mounts:
        inside = _inside(real, mount.mounted_on)
        # The last of the innermost mounts is visible; it hides the others.
        if inside is not None and (best is None or len(mount.mounted_on) >= best[0]):
            best = len(mount.mounted_on), mount, inside
    if best is None or not best[1].volume:
        return None
    return Place(best[1].volume, posixpath.normpath(posixpath.join(best[1].root, best[2])))


def found_at(place: Place, mounts: list[Mount] | None = None) -> list[Path]:
    """Folders at which this place is currently mounted."""
    found = []
    for mount in mounted() if mounts is None else mounts:
        if mount.volume != place.volume:
            continue
        root = mount.root.rstrip("/")
        if place.inside == (root or "/") or place.inside.startswith(f"{root}/"):
            path = Path(mount.mounted_on, *filter(None, place.inside[len(root) :].split("/")))
            # Path.is_dir raises all disk errors other than "not found".
            if os.path.isdir(path) and place_of(path, mounts) == place:  # noqa: PTH112
                found.append(path)
    return found


def mounted() -> list[Mount]:
    """All mounts, in mount order."""
    return list(_from_table() if sys.platform == "linux" else _from_partitions())


def mount_mark() -> int:
    """Number that changes when a volume is mounted or unmounted."""
    if sys.platform == "linux":
        try:
            return hash(MOUNT_TABLE.read_bytes())
        except OSError:
            return 0
    return hash(tuple((drive.device, drive.mountpoint) for drive in psutil.disk_partitions()))


def _inside(path: str, mounted_on: str) -> str | None:
    """Path relative to a mount point, with "/" as separator; None if it is outside."""
    if os.path.normcase(path) == os.path.normcase(mounted_on):
        return ""
    top = mounted_on if mounted_on.endswith(os.sep) else mounted_on + os.sep
    if not os.path.normcase(path).startswith(os.path.normcase(top)):
        return None
    return path[len(top) :].replace(os.sep, "/")


def _from_table() -> Iterator[Mount]:
    try:
        table = MOUNT_TABLE.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return
    names = _uuids()
    for line in table.splitlines():
        place, _, source = line.partition(" - ")
        fields, origin = place.split(" "), source.split(" ")
        if len(fields) >= 5 and len(origin) >= 2:
            mounted_on = unescaped(fields[4])
            yield Mount(mounted_on, unescaped(fields[3]), _linux_volume(mounted_on, origin[0], origin[1], names))


def _linux_volume(mounted_on: str, kind: str, source: str, names: dict[int, str]) -> str:
    if kind in _SHARES:
        return f"share:{unescaped(source)}"
    try:
        if source.startswith("/dev/") and (name := names.get(os.stat(source).st_rdev)):  # noqa: PTH116
            return f"uuid:{name}"
        if kind in _LASTING_NUMBER and (number := os.statvfs(mounted_on).f_fsid):
            return f"{kind}:{number:x}"
    except OSError:
        pass
    return ""


def _uuids() -> dict[int, str]:
    """UUIDs of block devices, by device number; empty if the folder is missing, as in a container."""
    found = {}
    try:
        for entry in BY_UUID.iterdir():
            found[entry.stat().st_rdev] = entry.name
    except OSError:
        pass
    return found


def _from_partitions() -> Iterator[Mount]:
    for drive in psutil.disk_partitions(all=True):
        volume = _windows_volume(drive.mountpoint) if sys.platform == "win32" else _mac_volume(drive.mountpoint)
        yield Mount(drive.mountpoint, "/", volume)


def _windows_volume(mounted_on: str) -> str:
    if sys.platform != "win32":
        raise AssertionError("volume serials are Windows' own")
    import ctypes

    serial = ctypes.c_ulong()
    asked = ctypes.windll.kernel32.GetVolumeInformationW(mounted_on, None, 0, ctypes.byref(serial), None, None, None, 0)
    return f"serial:{serial.value:08x}" if asked and serial.value else ""


def _mac_volume(mounted_on: str) -> str:
    try:
        told = subprocess.run(
            ["diskutil", "info", "-plist", mounted_on], capture_output=True, timeout=DISKUTIL_S, check=True
        )
        return f"uuid:{plistlib.loads(told.stdout)['VolumeUUID']}"
    except (OSError, subprocess.SubprocessError, plistlib.InvalidFileException, KeyError):
        return ""
