"""Bounded reads of a model's untrusted files: regular files only, up to a size limit."""

import errno
import json
import os
import stat
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.messages import Message

# The largest real ones take some megabytes: indexes of sharded weights, and tokenizer_config.json with added tokens.
MAX_CONFIG_BYTES = 8_000_000
# Vocabularies of 250,000 tokens take 17 MB as tokenizer.json, some twice that.
MAX_VOCABULARY_BYTES = 128_000_000
# Not a limit of memory, as weights are memory-mapped, but of plausible numbers.
MAX_WEIGHTS_BYTES = 1_000_000_000_000
_VOCABULARIES = ("tokenizer.json", "vocab.json")


def max_bytes(path: str) -> int:
    """Size limit of a model's file, by its name."""
    name = PurePosixPath(path).name
    if name.endswith(".safetensors"):
        return MAX_WEIGHTS_BYTES
    if name in _VOCABULARIES or not name.endswith(".json"):
        return MAX_VOCABULARY_BYTES
    return MAX_CONFIG_BYTES


def is_inside(path: str) -> bool:
    """Whether a path is relative, uses slashes, and cannot leave its folder on any system."""
    parts = PurePosixPath(path).parts
    return bool(parts) and not path.startswith("/") and not set(parts) & {"..", "."} and not set(path) & set("\\:\0")


def open_regular(path: Path) -> BinaryIO:
    """Open a regular file for reading, and nothing else: no pipe, which might block forever, and no device.

    The open descriptor is checked, so the file cannot be swapped in between. Raises OSError.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise _not_regular(path)
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
    descriptor = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise _not_regular(path)
    return os.fdopen(descriptor, "rb")


def read_limited(path: Path) -> bytes:
    """Content of a model's file. Raises ModelBrokenError if it is larger than `max_bytes` of its name, and OSError."""
    most = max_bytes(path.name)
    with open_regular(path) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise ModelBrokenError(
            Message(
                "{file} is larger than the limit for such files ({limit_mb} MB).", file=path, limit_mb=most // 1_000_000
            ),
            Message("Choose another model."),
        )
    return content


def read_json_value(path: Path) -> Any:
    """Parsed content of a JSON file; None if it is missing, unreadable, too large or too deeply nested."""
    try:
        return json.loads(read_limited(path).decode("utf-8"))
    except (OSError, ValueError, RecursionError, ModelBrokenError):
        return None


def _not_regular(path: Path) -> OSError:
    return OSError(errno.EINVAL, "It is not a regular file", os.fspath(path))
