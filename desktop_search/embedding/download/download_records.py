"""Records the checksums of each downloaded model version, so that no server can serve other files for it later.

A mirror supplies the checksums of its files itself, so they prove that a file is complete but not that it is authentic.
The commit of a repository determines the content of every file: a file that differs has been tampered with.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path

from desktop_search import own_files
from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.messages import Message
from desktop_search.embedding.models.bounded_reading import read_json_value
from desktop_search.embedding.models.model_folders import is_in_the_way

FOLDER_NAME = ".desktop-search-downloads"
# Limit of remembered versions of a model; the oldest are dropped.
_MAX_VERSIONS = 20

Digests = Mapping[str, str]
"""Checksum by path in the repository."""


def require_same(models_dir: Path, hub_id: str, commit: str, announced: Digests, place: str) -> None:
    """Compare announced checksums with recorded ones.

    Raises ModelBrokenError if a file of this version had another checksum in an earlier download, NotOurFolderError if
    nothing could be recorded.
    """
    if is_in_the_way(folder := models_dir / FOLDER_NAME):
        # Raises NotOurFolderError now rather than after downloading a gigabyte.
        own_files.create_own_folder(folder)
    known = _read(models_dir, hub_id).get(commit, {})
    if changed := sorted(path for path, digest in announced.items() if known.get(path, digest) != digest):
        raise ModelBrokenError(
            Message(
                "{server} has a different {file} than was downloaded before for the same version of {model}.",
                server=place,
                file=changed[0],
                model=hub_id,
            ),
            Message("Do not trust it. Use another mirror, or none."),
        )


def remember(models_dir: Path, hub_id: str, commit: str, digests: Digests) -> None:
    """Record checksums of verified downloads. Raises NotOurFolderError and OSError."""
    own_files.create_own_folder(models_dir / FOLDER_NAME)
    versions = _read(models_dir, hub_id)
    # Checksums that are already recorded take precedence.
    merged = {**digests, **versions.pop(commit, {})}
    versions = dict([*versions.items(), (commit, merged)][-_MAX_VERSIONS:])
    own_files.write_file(_file(models_dir, hub_id), json.dumps(versions).encode("ascii"))


def _read(models_dir: Path, hub_id: str) -> dict[str, dict[str, str]]:
    content = read_json_value(_file(models_dir, hub_id))
    if not isinstance(content, dict):
        return {}
    return {str(commit): digests for commit, digests in content.items() if isinstance(digests, dict)}


def _file(models_dir: Path, hub_id: str) -> Path:
    return models_dir / FOLDER_NAME / (re.sub(r"[^\w.-]", "--", hub_id) + ".json")
