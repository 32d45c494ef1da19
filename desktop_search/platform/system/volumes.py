"""What a folder lies on, so that a drive is known again wherever it is mounted next."""

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
# File systems whose statvfs number is made from their own UUID; that of others is made anew with each mount.
_LASTING_NUMBER = frozenset(["ext2", "ext3", "ext4", "btrfs"])
_SHARES = frozenset(["cifs", "smb3", "smbfs", "nfs", "nfs4", "afpfs"])
DISKUTIL_S = 10


@dataclass(frozen=True, slots=True)
class Place:
    """A folder by the volume it lies on, wherever that is mounted."""

    volume: str
    """Stays the same when the volume is mounted elsewhere; never empty."""
    inside: str
    """Path from the top of the volume, beginning with "/"."""


@dataclass(frozen=True, slots=True)
class Mount:
    """One volume, or a part of it, in the tree of files."""

    mounted_on: str
    root: str
    """What of the volume is mounted there, beginning with "/"."""
    volume: str
    """Empty where nothing tells this volume from others for good."""


def place_of(folder: Path, mounts: list[Mount] | None = None) -> Place | None:
    """Where a folder lies; None where its volume cannot be known again, such as one in memory."""
    real = str(real_path(folder))
    best: tuple[int, Mount, str] | None = None
    for mount in mounted() if mounts is None else mounts:
        inside = _inside(real, mount.mounted_on)
        # The last of the innermost wins, for it covers those before it.
        if inside is not None and (best is None or len(mount.mounted_on) >= best[0]):
            best = len(mount.mounted_on), mount, inside
    if best is None or not best[1].volume:
        return None
    return Place(best[1].volume, posixpath.normpath(posixpath.join(best[1].root, best[2])))


def found_at(place: Place, mounts: list[Mount] | None = None) -> list[Path]:
    """Folders that are this place at the moment."""
    found = []
    for mount in mounted() if mounts is None else mounts:
        if mount.volume != place.volume:
            continue
        root = mount.root.rstrip("/")
        if place.inside == (root or "/") or place.inside.startswith(f"{root}/"):
            path = Path(mount.mounted_on, *filter(None, place.inside[len(root) :].split("/")))
            # Path.is_dir raises what the disk answers but for "not there".
            if os.path.isdir(path) and place_of(path, mounts) == place:  # noqa: PTH112
                found.append(path)
    return found


def mounted() -> list[Mount]:
    """All that is mounted, in the order of mounting."""
    return list(_from_table() if sys.platform == "linux" else _from_partitions())


def mount_mark() -> int:
    """A number that changes when something is mounted or unmounted."""
    if sys.platform == "linux":
        try:
            return hash(MOUNT_TABLE.read_bytes())
        except OSError:
            return 0
    return hash(tuple((drive.device, drive.mountpoint) for drive in psutil.disk_partitions()))


def _inside(path: str, mounted_on: str) -> str | None:
    """The rest of a path below a mount, with "/" between; None where it is not below."""
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
    """UUIDs of the block devices, by device number; empty where nobody keeps that folder, as in a container."""
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
