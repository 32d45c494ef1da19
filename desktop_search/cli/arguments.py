"""Argument parser of the command line."""

import argparse
import os
import re
from pathlib import Path
from typing import Any

from desktop_search.app_info import APP_NAME, VERSION

QUERY_LANGUAGE = """\
query syntax:
  "exact phrase"          passages with this phrase come first
  -word  -"some words"    exclude passages that contain this
  one OR other            passages with either come first
  type:pdf                a format, or a group: document, sheet, slides, mail, code, text, web, book, image, archive
  in:folder               in a folder with this name, or below this path
  name:invoice            file name contains; * and ? match any characters
  lang:de                 passages in a language, by code or name
  date:2024..2025         date of last change: 2024, 2024-03, 2024-03-31, >2023, ..2022, today
  modified:7d             changed in the last days (d), hours (h), weeks (w), months (m), years (y); >1y: longer ago
  size:>10mb              also <, 1mb..5mb
  page:12                 also 3-7, >3
A minus before a filter excludes: -type:pdf. Anything that is not a filter is searched as words.
Quote the whole query for the shell: desktop-search search 'heat pump -"air conditioning" in:"my bills"'
"""
_SPANS_S = {"m": 60.0, "h": 3600.0, "d": 86400.0}


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; it stores the name of the selected one in `command`."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--base-dir", type=_base_dir, metavar="DIR", help="folder for settings, index, models and logs")
    parser = argparse.ArgumentParser(
        "desktop-search",
        parents=[common],
        description=f"{APP_NAME} searches your files by meaning and by words, on this computer only. "
        "Without a command it opens its window.",
        epilog="Exit status: 0 for success, 1 for a failure (one line on standard error), 2 for wrong usage. "
        "See desktop-search COMMAND --help for details.",
    )
    parser.add_argument(
        "--hidden", action="store_true", help="without a command: start in the tray, without the window"
    )
    # Internal: the first command when the program starts itself without its window.
    parser.add_argument("--first", default="show", help=argparse.SUPPRESS)
    parser.add_argument("--version", action="version", version=f"{APP_NAME} {VERSION}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    answering = [
        *_add_search(commands, common),
        *_add_maintenance(commands, common),
        *_add_model(commands, common),
        *_add_folders(commands, common),
    ]
    for command in answering:
        command.add_argument("--json", action="store_true", help="print a single JSON object")
    _add_mcp(commands, common)
    _add_pause(commands, common)
    _add_settings(commands, common)
    _add_quick(commands, common)
    return parser


# Each function adds a group of commands, and returns those that support --json.


def _add_search(commands: Any, common: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    index = commands.add_parser(
        "index",
        parents=[common],
        help="index folders completely and print a summary",
        description="Index the folders with all subfolders, and wait until everything can be found by words and by "
        "meaning. Unchanged files are skipped. If interrupted, the next run resumes. Folders stay in the index until "
        "they are removed in the window or with `folders remove`.",
    )
    index.add_argument("folders", nargs="+", metavar="FOLDER", help="folder to index")
    search = commands.add_parser(
        "search",
        parents=[common],
        help="search and print the matching files",
        description="Print the files that match the query best, best first, with the score of the best passage "
        "(0 to 100). Filters without words list the matching files, newest first.",
        epilog=QUERY_LANGUAGE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    search.add_argument(
        "query", nargs="+", metavar="QUERY", help="a question or words; a single - reads one query per line from "
        "standard input",
    )  # fmt: skip
    search.add_argument(
        "--rerank", action=argparse.BooleanOptionalAction, default=True, help="re-rank the top results with a second "
        "model if enabled in the settings (default)",
    )  # fmt: skip
    search.add_argument("--all", action="store_true", help="print weaker results too (--json always contains them)")
    answer = commands.add_parser(
        "answer",
        parents=[common],
        help="print the sentences of your files that answer a question",
        description="Print one to three sentences that answer the question, word for word, each with its file, page "
        "and date. Prints none if no sentence clearly answers it; `search` then finds the closest files. Filters work "
        "as in `search`.",
    )
    answer.add_argument(
        "query", nargs="+", metavar="QUESTION", help="a question; a single - reads one question per line from standard "
        "input",
    )  # fmt: skip
    evaluate = commands.add_parser(
        "evaluate",
        parents=[common],
        help="measure the search with your own queries",
        description="Search for each query of a file, and print how well the right files are ranked: by words, by "
        "meaning, by both, and re-ranked if enabled in the settings. Each line of the file has a query and one or "
        "more right files, separated by tabs.",
        epilog="nDCG@10: quality of the order of the first ten results; MRR@10: 1 divided by the position of the first "
        "right file; Recall@10: share of the right files among the first ten. All are 1 at best. Files that are shown "
        "together, such as copies, count as one result. Time: median per query.",
    )
    evaluate.add_argument("path", metavar="FILE", help="a text file in UTF-8")
    evaluate.add_argument(
        "--root", metavar="FOLDER", help="folder that names of files are relative to (default: the folder of FILE)"
    )
    similar = commands.add_parser(
        "similar",
        parents=[common],
        help="print files similar to a file",
        description="Print the indexed files with the most similar contents, other versions and formats of the "
        "file first.",
    )
    similar.add_argument("path", metavar="PATH", help="a file in the index")
    for command in (search, similar):
        command.add_argument(
            "--limit", type=_limit, default=10, metavar="N", help="maximum number of files (default: 10)"
        )
    return [index, search, answer, evaluate, similar]


def _add_maintenance(commands: Any, common: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    status = commands.add_parser("status", parents=[common], help="print the state of the index")
    verify = commands.add_parser(
        "verify",
        parents=[common],
        help="verify the index and repair errors",
        description="Compares the parts of the index with each other. Exit status: 0 if there are no errors or all "
        "were repaired, 1 otherwise.",
    )
    verify.add_argument("--deep", action="store_true", help="also compare every word and vector, which takes minutes")
    why = commands.add_parser(
        "why",
        parents=[common],
        help="explain whether a file is in the index, and if not, why",
        description="Print the status of a file or folder: indexed with its number of passages, waiting, unreadable, "
        "or excluded and by which rule.",
    )
    why.add_argument("path", metavar="PATH", help="a file or a folder")
    compact = commands.add_parser(
        "compact",
        parents=[common],
        help="free disk space that the index does not need",
        description="Delete vectors of unused models and data of deleted text, and shrink the index files. You can "
        "keep searching.",
    )
    rebuild = commands.add_parser(
        "rebuild-vectors",
        parents=[common],
        help="rebuild the vector index from the catalog, without embedding anything again",
        description="Rebuild the vector index from the vectors stored in the catalog. Use it if verify reports no "
        "errors and search by meaning still misses results.",
    )
    return [status, verify, why, compact, rebuild]


def _add_pause(commands: Any, common: argparse.ArgumentParser) -> None:
    pause = commands.add_parser(
        "pause",
        parents=[common],
        help="pause indexing; search still works",
        description="Pause indexing until `resume`, an `index` command or the end of the given time, even if "
        "the program restarts.",
    )
    pause.add_argument(
        "--for", dest="for_s", type=_span_s, default=None, metavar="TIME", help="duration, such as 30m, 1h or 2d"
    )
    commands.add_parser("resume", parents=[common], help="resume indexing")


def _add_mcp(commands: Any, common: argparse.ArgumentParser) -> None:
    mcp = commands.add_parser(
        "mcp",
        parents=[common],
        help="let assistants search, by the Model Context Protocol",
        description="Serve assistants on standard input and output by the Model Context Protocol, read-only, until the "
        "input ends. Without --folder, assistants can search the folders that are chosen for them in the settings: "
        "none by default. All calls are logged, and listed in the settings.",
    )
    mcp.add_argument(
        "--folder", dest="folders", action="append", type=os.path.expanduser, metavar="DIR",
        help="let the assistant search exactly this folder; can be given several times",
    )  # fmt: skip


def _add_settings(commands: Any, common: argparse.ArgumentParser) -> None:
    settings = commands.add_parser(
        "settings",
        parents=[common],
        help="replace settings that cannot be read",
        description="Unreadable settings may exclude files, so nothing is indexed until you choose a replacement. The "
        "unreadable file is kept.",
    )
    settings.add_argument(
        "action", choices=("restore", "reset"), help="restore: the last good copy; reset: the defaults"
    )


def _add_quick(commands: Any, common: argparse.ArgumentParser) -> None:
    commands.add_parser(
        "toggle",
        parents=[common],
        help="show or hide quick search",
        description="Show or hide quick search. Starts the program without its window if it is not running. Assign "
        "this command to a shortcut in the desktop's settings.",
    )
    quick = commands.add_parser(
        "quick",
        parents=[common],
        help="show quick search with a query",
        description="Show quick search with this text, or with the text selected in another program.",
    )
    quick.add_argument("text", nargs="*", metavar="TEXT", help="query; may be omitted")
    quick.add_argument(
        "--selected", action="store_true", help="search for the text selected in another program (X11; elsewhere the "
        "text copied last)",
    )  # fmt: skip


def _add_model(commands: Any, common: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    model = commands.add_parser(
        "model",
        parents=[common],
        help="list, download, import and select language models",
        description="The language model powers search by meaning. `get` is the only command that uses the network; "
        "`import` copies a model from a folder or a file.",
    )
    actions = model.add_subparsers(dest="action", metavar="ACTION", required=True, title="actions")
    made = {
        name: actions.add_parser(name, parents=[common], help=told)
        for name, told in (
            ("list", "print the models; * marks the one in use"),
            ("use", "switch to another model and index all files again with it"),
            ("get", "download a model; interrupted downloads resume"),
            ("import", "copy and test a model from a folder, zip, wheel or tar file"),
            ("mirror", "print or set the download address of models"),
        )
    }
    for name in ("use", "get"):
        made[name].add_argument("name", metavar="MODEL", help="name, as printed by `model list`")
    made["import"].add_argument("path", metavar="PATH", help="a folder with a sentence-transformers model, or a file")
    made["mirror"].add_argument(
        "address",
        nargs="?",
        type=_address,
        metavar="URL",
        help='such as https://models.example.org; "" for huggingface.co',
    )
    return list(made.values())


def _add_folders(commands: Any, common: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    folders = commands.add_parser(
        "folders",
        parents=[common],
        help="list the folders that are searched, and remove one",
        description="Add a folder with `index`. Removing one changes the index only, never the files themselves.",
    )
    actions = folders.add_subparsers(dest="action", metavar="ACTION", required=True, title="actions")
    listing = actions.add_parser("list", parents=[common], help="print the folders, one per line")
    remove = actions.add_parser(
        "remove",
        parents=[common],
        help="remove a folder from search",
        description="Remove a folder from search. If it is inside another folder that is searched, say what should "
        "happen to its files: --exclude or --keep.",
    )
    remove.add_argument("path", metavar="FOLDER", help="a folder that `folders list` prints")
    choice = remove.add_mutually_exclusive_group()
    choice.add_argument(
        "--exclude", dest="exclude", action="store_const", const=True, default=None,
        help="its files won't appear in search, and no rescan indexes them again",
    )  # fmt: skip
    choice.add_argument(
        "--keep", dest="exclude", action="store_const", const=False,
        help="its files stay in search, as part of the folder around it",
    )  # fmt: skip
    return [listing, remove]


def _address(given: str) -> str:
    if given and not re.match(r"https?://[^\s/]", given):
        raise argparse.ArgumentTypeError("expected an address that begins with https:// or http://")
    return given


def _base_dir(given: str) -> Path:
    # An empty shell variable would otherwise put the index into the current folder.
    if not given or "\0" in given:
        raise argparse.ArgumentTypeError("expected the name of a folder")
    return Path(given)


def _limit(given: str) -> int:
    number = int(given) if given.isascii() and given.isdigit() else 0
    if not 1 <= number <= 1000:
        raise argparse.ArgumentTypeError("expected a number from 1 to 1000")
    return number


def _span_s(given: str) -> float:
    found = re.fullmatch(r"(\d{1,4}(?:\.\d+)?)([mhd])", given, re.ASCII)
    if found is None or float(found[1]) == 0:
        raise argparse.ArgumentTypeError("expected a duration such as 30m, 1h or 2d")
    return float(found[1]) * _SPANS_S[found[2]]
