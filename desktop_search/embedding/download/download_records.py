"""Which files a version of a model had when it was first downloaded, so that no server gives others out for it later.

A mirror says itself what the checksums of its files are, so they show that a file arrived whole and not that it is the
authors'. The version of a repository, its commit, fixes the content of every file: what differs has been changed.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path

from desktop_search import own_files
from desktop_search.domain.errors import ModelBrokenError
from desktop_search.embedding.models.bounded_reading import read_json_value
from desktop_search.embedding.models.model_folders import is_in_the_way

FOLDER_NAME = ".desktop-search-downloads"
# Versions of a model that are remembered; the oldest go.
_MAX_VERSIONS = 20

Digests = Mapping[str, str]
"""Of each path in a repository the checksum of the file."""


def require_same(models_dir: Path, hub_id: str, commit: str, announced: Digests, place: str) -> None:
    """Raises ModelBrokenError where a file of this version had another checksum when it was downloaded before.

    Raises NotOurFolderError where nothing could be remembered.
    """
    if is_in_the_way(folder := models_dir / FOLDER_NAME):
        # Raises: it is better said before a gigabyte is fetched.
        own_files.create_own_folder(folder)
    known = _read(models_dir, hub_id).get(commit, {})
    if changed := sorted(path for path, digest in announced.items() if known.get(path, digest) != digest):
        raise ModelBrokenError(
            f"{place} has a different {changed[0]} than was downloaded before for the same version of {hub_id}.",
            "Do not trust it. Use another mirror, or none.",
        )


def remember(models_dir: Path, hub_id: str, commit: str, digests: Digests) -> None:
    """Keep what has been downloaded and checked. Raises NotOurFolderError and OSError."""
    own_files.create_own_folder(models_dir / FOLDER_NAME)
    versions = _read(models_dir, hub_id)
    # One that was known stays as it was first seen.
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
