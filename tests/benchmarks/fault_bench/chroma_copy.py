"""Reads a copy of a Chroma folder in a child process, because a damaged one may crash it.

As a script it reads JSON lines {"folder": path, "share": 0.2} and replies with the collections: their ids, their
vectors, and the ids that are not found by their own vector.
"""

import contextlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

DATABASE = "chroma.sqlite3"
NEIGHBOURS = 10
QUERIES_AT_ONCE = 200
# Tolerance of the distance: texts of the same words have the same fake vector, so that a tie counts as found.
AS_NEAR = 1e-4


@dataclass(frozen=True, slots=True)
class Collection:
    """Contents of one collection."""

    name: str
    vectors: dict[str, Any]
    """Vectors by id; float32, shape (dimensions,)."""
    unfound: tuple[str, ...]
    """Ids that were not found by their own vector."""
    asked: int
    listed_twice: tuple[str, ...]


class ChromaReader:
    """A child process that reads copies; restarted after a crash."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def read(self, folder: Path, share: float) -> list[Collection] | None:
        """Read the collections of a live Chroma folder from a copy; None if the copy is unreadable."""
        if not folder.is_dir():
            return None
        with tempfile.TemporaryDirectory(prefix="chroma-copy-") as place:
            copy = Path(place) / "copy"
            copy_folder(folder, copy)
            return self._ask(copy, Path(place) / "out.npz", share)

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _ask(self, copy: Path, out: Path, share: float) -> list[Collection] | None:
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(
                [sys.executable, str(Path(__file__).resolve())],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            )  # fmt: skip
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(json.dumps({"folder": str(copy), "out": str(out), "share": share}) + "\n")
            self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            self.close()
            return None
        told = json.loads(answer)
        if "error" in told:
            return None
        with np.load(out) as arrays:
            return [
                Collection(
                    one["name"],
                    dict(zip(one["ids"], arrays[f"a{at}"], strict=True)),
                    tuple(one["unfound"]),
                    one["asked"],
                    tuple(sorted({identity for identity in one["ids"] if one["ids"].count(identity) > 1}))
                    if len(set(one["ids"])) < len(one["ids"])
                    else (),
                )
                for at, one in enumerate(told["collections"])
            ]


def copy_folder(folder: Path, copy: Path) -> None:
    """Copy the current state; SQLite's file by its backup API, because it may be open."""
    shutil.copytree(folder, copy, ignore=lambda _, names: {name for name in names if name.startswith(DATABASE)})
    if not (folder / DATABASE).exists():
        return
    source = sqlite3.connect(f"file:{folder / DATABASE}?mode=ro", uri=True)
    target = sqlite3.connect(copy / DATABASE)
    try:
        source.backup(target)
    finally:
        source.close()
        target.close()


def _collections(folder: Path, out: Path, share: float) -> dict[str, Any]:
    import chromadb
    from chromadb.config import Settings

    without_file: dict[str, Any] = {"_env_file": None}
    client = chromadb.PersistentClient(str(folder), Settings(**without_file, anonymized_telemetry=False))
    arrays: dict[str, Any] = {}
    told = []
    for at, collection in enumerate(client.list_collections()):
        found = collection.get(include=["embeddings"])
        matrix = np.asarray(found["embeddings"], np.float32)
        arrays[f"a{at}"] = matrix
        chosen = [i for i in range(len(found["ids"])) if random.random() < share]
        unfound = _unfound(collection, found["ids"], matrix, chosen)
        told.append({"name": collection.name, "ids": found["ids"], "unfound": unfound, "asked": len(chosen)})
    client.close()
    np.savez(out, **arrays)
    return {"collections": told}


def _unfound(collection: Any, ids: list[str], matrix: Any, chosen: list[int]) -> list[str]:
    unfound = []
    for start in range(0, len(chosen), QUERIES_AT_ONCE):
        part = chosen[start : start + QUERIES_AT_ONCE]
        found = collection.query(query_embeddings=matrix[part], n_results=min(NEIGHBOURS, len(ids)))
        for at, near, distances in zip(part, found["ids"], found["distances"], strict=True):
            if ids[at] not in near and not (distances and distances[-1] <= AS_NEAR):
                unfound.append(ids[at])
    return unfound


def _serve() -> None:
    output = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer = _collections(Path(asked["folder"]), Path(asked["out"]), asked["share"])
        except BaseException as error:
            answer = {"error": repr(error)}
        print(json.dumps(answer), file=output, flush=True)


if __name__ == "__main__":
    _serve()
