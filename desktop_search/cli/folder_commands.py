"""`desktop-search folders`: lists and removes indexed folders."""

import argparse
import json
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_search.cli import output as text
from desktop_search.domain.errors import FolderError
from desktop_search.domain.messages import Message
from desktop_search.domain.status import FolderStatus

if TYPE_CHECKING:
    from desktop_search.engine.client import EngineSession

Print = Callable[[str], None]


def run(session: "EngineSession", options: argparse.Namespace, out: Print) -> None:
    """Run the action that follows `folders` on the command line. Raises FolderError."""
    folders = _folders(session)
    if options.action == "list":
        _list(folders, options, out)
    else:
        _remove(session, folders, options, out)


def _list(folders: tuple[FolderStatus, ...], options: argparse.Namespace, out: Print) -> None:
    if options.json:
        found = [{"path": folder.path, "files": folder.files, "inside": folder.outer or None} for folder in folders]
        out(json.dumps({"folders": found}))
        return
    for folder in folders:
        out(folder.path)


def _remove(
    session: "EngineSession", folders: tuple[FolderStatus, ...], options: argparse.Namespace, out: Print
) -> None:
    folder = next((one for one in folders if one.path == options.path), None)
    # The folder may have been added with a different path.
    real = os.path.realpath(options.path)
    folder = folder or next((one for one in folders if os.path.realpath(one.path) == real), None)
    if folder is None:
        raise FolderError(
            Message("{folder} is not among the folders that are searched.", folder=options.path),
            Message("List them: folders list"),
        )
    if folder.outer and options.exclude is None:
        raise FolderError(
            Message("{folder} is inside {outer}, which is searched too.", folder=folder.path, outer=folder.outer),
            Message(
                "Add --exclude to exclude it from {outer}, or --keep to keep its files as part of that folder.",
                outer=folder.outer,
            ),
        )
    session.remove_folder(folder.folder_id, options.exclude).result()
    if options.json:
        out(json.dumps({"removed": folder.path, "excluded": bool(folder.outer and options.exclude)}))
    elif not folder.outer:
        out(f"{text.visible(folder.path)} was removed. Its files won't appear in search.")
    elif options.exclude:
        out(f"{text.visible(folder.path)} is excluded from {text.visible(folder.outer)}.")
    else:
        out(f"The files of {text.visible(folder.path)} stay in search as part of {text.visible(folder.outer)}.")


def _folders(session: "EngineSession") -> tuple[FolderStatus, ...]:
    return session.get_status().result().folders
