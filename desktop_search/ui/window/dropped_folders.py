"""Folders dropped onto the window."""

import os
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QUrl


def folders_in(mime: QMimeData) -> list[Path]:
    """Return the folders in the drag data; files are ignored."""
    paths = (local_path(url) for url in mime.urls() if url.isLocalFile())
    return [path for path in paths if path.is_dir()]


def local_path(url: QUrl) -> Path:
    """Return the path of a file URL; on POSIX from its bytes, as names need not be UTF-8."""
    if os.name != "posix":
        return Path(url.toLocalFile())
    encoded = bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded).encode("ascii"))
    return Path(os.fsdecode(unquote_to_bytes(encoded)))
