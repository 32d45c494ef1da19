"""Addresses of local sockets, only in folders that no other user can write to.

Sockets are in the user's runtime folder if the system has one, otherwise in our data folder. If the data folder's path
is too long for a socket, they are in a new private temporary folder, whose path is recorded in the data folder. The
name of a Windows pipe is random and recorded there too, because any user may create a pipe of any name.

Finding a socket imports nothing heavy, because instance_client.py waits for it.
"""

import os
import sys

from desktop_search.app_info import APP_ID, OWN_FOLDER_NAME
from desktop_search.domain.messages import Message

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TypeVar

    _BoundT = TypeVar("_BoundT")

# macOS allows 104 bytes including the terminating zero, Linux 108.
MAX_SOCKET_BYTES = 100
SOCKETS_FOLDER = "sockets"
"""Subfolder of our data folder."""
# Environment variables with folders for temporary files that some systems create per user.
_RUNTIME_VARIABLES = ("XDG_RUNTIME_DIR", "TMPDIR")
_STICKY_BIT = 0o1000


def own_folder(place: str) -> str:
    """Return our data folder inside a location; also accepts the path of the folder itself."""
    place = os.path.abspath(place)
    return place if os.path.basename(place) == OWN_FOLDER_NAME else os.path.join(place, OWN_FOLDER_NAME)


def addresses(data: str, kind: str) -> list[str]:
    """Return the possible addresses of a socket, best first; `kind` is "engine" or "window", `data` our data folder."""
    found = _usual_addresses(data, kind)
    if recorded := _recorded_address(data, kind):
        found.append(recorded)
    return found


def open_socket(data: "Path", kind: str, bind: "Callable[[str], _BoundT]") -> "_BoundT":
    """Call `bind` with the best address that works, and return its result.

    Removes the socket of an earlier process at that address, so no such process may be running. `bind` raises OSError
    if it fails. Raises OSError or NotOurFolderError if no address works.
    """
    from desktop_search.domain.errors import NotOurFolderError
    from desktop_search.own_files import remove_file

    forget_socket(data, kind)
    if sys.platform == "win32":
        return _open_recorded(data, kind, bind)
    for address in _usual_addresses(os.fspath(data), kind):
        try:
            path = _private_parent(data, address) / os.path.basename(address)
            remove_file(path)
            return bind(address)
        except (OSError, NotOurFolderError):
            # Not our folder, or a file system without sockets.
            continue
    return _open_recorded(data, kind, bind)


def forget_socket(data: "Path", kind: str) -> None:
    """Remove the files and folders created for a socket of this kind, in our data folder and among temporary files."""
    from pathlib import Path

    from desktop_search.domain.errors import NotOurFolderError
    from desktop_search.own_files import remove_empty_folder, remove_file

    try:
        if address := _recorded_address(os.fspath(data), kind):
            folder = Path(address).parent
            # After the system has deleted old temporary files, another user may have created a folder of this name.
            if sys.platform != "win32" and not folder.is_symlink() and is_private(os.fspath(folder)):
                remove_file(Path(address))
                remove_empty_folder(folder)
            remove_file(Path(_record_of(os.fspath(data), kind)))
        remove_empty_folder(data / SOCKETS_FOLDER)
    except (OSError, NotOurFolderError):
        return


def is_private(folder: str) -> bool:
    """Return True for a folder that this user owns and no other user can write to."""
    try:
        facts = os.stat(folder)
    except (OSError, ValueError):
        return False
    return os.path.isdir(folder) and facts.st_uid == os.getuid() and not facts.st_mode & 0o022


def _usual_addresses(data: str, kind: str) -> list[str]:
    """Return the addresses that need not be recorded."""
    if sys.platform == "win32":
        return []
    name = f"{kind}-{_digest(data)}.sock"
    found = [
        os.path.join(folder, APP_ID, name)
        for variable in _RUNTIME_VARIABLES
        if (folder := os.environ.get(variable, "")) and is_private(folder)
    ]
    found.append(os.path.join(data, SOCKETS_FOLDER, f"{kind}.sock"))
    return [address for address in found if len(os.fsencode(address)) <= MAX_SOCKET_BYTES]


def _record_of(data: str, kind: str) -> str:
    return os.path.join(data, SOCKETS_FOLDER, f"{kind}.address")


def _recorded_address(data: str, kind: str) -> str:
    try:
        with open(_record_of(data, kind), encoding="utf-8", errors="surrogateescape") as record:
            return record.read(1000)
    except (OSError, ValueError):
        return ""


def _private_parent(data: "Path", address: str) -> "Path":
    """Create the folder of a socket if needed. Raises OSError, and NotOurFolderError for a folder of another user."""
    from pathlib import Path

    from desktop_search.domain.errors import NotOurFolderError
    from desktop_search.own_files import create_own_folder

    folder = Path(address).parent
    if folder.parent == data and data.name == OWN_FOLDER_NAME:
        create_own_folder(data)
    create_own_folder(folder)
    facts = folder.lstat()
    if sys.platform != "win32":
        if facts.st_uid != os.getuid() or folder.is_symlink() or not is_private(os.fspath(folder.parent)):
            raise NotOurFolderError(
                Message("Another user can write to {folder}.", folder=folder.parent), Message("Choose another folder.")
            )
        if facts.st_mode & 0o077:
            folder.chmod(0o700)
    return folder


def _open_recorded(data: "Path", kind: str, bind: "Callable[[str], _BoundT]") -> "_BoundT":
    """Open a socket with a random name, which is recorded in our data folder."""
    from pathlib import Path

    from desktop_search.own_files import remove_empty_folder, write_file

    record = Path(_record_of(os.fspath(data), kind))
    _private_parent(data, os.fspath(record))
    address = _random_address(kind)
    try:
        write_file(record, os.fsencode(address))
    except OSError:
        # For example on a full disk. Without the record, no later start would remove the folder.
        if sys.platform != "win32":
            remove_empty_folder(Path(address).parent)
        raise
    return bind(address)


def _random_address(kind: str) -> str:
    import secrets
    import tempfile
    from pathlib import Path

    from desktop_search.own_files import create_own_temp

    if sys.platform == "win32":
        return rf"\\.\pipe\{APP_ID}-{kind}-{secrets.token_hex(16)}"
    for parent in (tempfile.gettempdir(), "/tmp"):
        longest = os.path.join(parent, f"{APP_ID}-12345678", f"{kind}.sock")
        # Without the sticky bit, others could rename our folder.
        is_safe = is_private(parent) or os.stat(parent).st_mode & _STICKY_BIT
        if len(os.fsencode(longest)) <= MAX_SOCKET_BYTES and is_safe:
            return os.fspath(create_own_temp(Path(parent), f"{APP_ID}-") / f"{kind}.sock")
    raise OSError("no folder for temporary files is private and has a path short enough for a socket")


def _digest(path: str) -> str:
    # Not used for security; hashlib takes longer to import than everything else here.
    from binascii import crc32

    data = os.fsencode(path)
    return f"{crc32(data):08x}{crc32(data[::-1]):08x}"
