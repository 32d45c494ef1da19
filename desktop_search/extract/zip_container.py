"""ZIP containers: checks before opening, and reading of parts."""

import zipfile
import zlib
from io import BytesIO

from desktop_search.extract import extract_errors
from desktop_search.extract.source import Source

# Office files have some hundred parts; a larger directory is an attack or not a document.
_MAX_PARTS = 20_000


def open_package(source: Source) -> zipfile.ZipFile:
    """Open a container after checking for ZIP bombs; raises "damaged" if it is invalid."""
    try:
        package = zipfile.ZipFile(BytesIO(source.data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise extract_errors.damaged() from error
    check_package(package, source)
    return package


def check_package(package: zipfile.ZipFile, source: Source) -> None:
    """Reject a container that is encrypted, or too large by its own directory."""
    parts = package.infolist()
    unpacked = sum(part.file_size for part in parts)
    if unpacked > source.limits.max_unpacked_bytes or len(parts) > _MAX_PARTS:
        raise extract_errors.unpacks_too_large(source.limits.max_unpacked_bytes // 1_000_000)
    if any(part.flag_bits & 1 for part in parts):
        raise extract_errors.encrypted()


def read_part(package: zipfile.ZipFile, name: str) -> bytes:
    """Read one part, at most one byte more than the size in its directory entry."""
    try:
        with package.open(name) as part:
            return part.read(package.getinfo(name).file_size + 1)
    except (KeyError, OSError, EOFError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
        raise extract_errors.damaged() from error
