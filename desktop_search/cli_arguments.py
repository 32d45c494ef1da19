"""The words of the command line, and what each means."""

import argparse
import re
from pathlib import Path
from typing import Any

from desktop_search.app_info import APP_NAME, VERSION

QUERY_LANGUAGE = """\
what a query may hold beside words:
  "exact phrase"          passages with it come first
  -word  -"some words"    no passage that holds this
  one OR other            passages with either come first
  type:pdf                a format, or a group: document, sheet, slides, mail, code, text, web, book, image
  in:folder               in a folder of this name, or below this path
  name:invoice            files called so; * and ? stand for any characters
  lang:de                 passages in a language, by its code or name
  date:2024..2025         when the file was changed: 2024, 2024-03, 2024-03-31, >2023, ..2022, today
  modified:7d             in the last days (d), hours (h), weeks (w), months (m), years (y); >1y is longer ago
  size:>10mb              also <, 1mb..5mb
  page:12                 also 3-7, >3
A minus before a filter turns it round: -type:pdf. What is no filter is taken as words.
Quote the whole query for the shell: desktop-search search 'heat pump -"air conditioning" in:"my bills"'
"""
_SPANS_S = {"m": 60.0, "h": 3600.0, "d": 86400.0}


def command_parser() -> argparse.ArgumentParser:
    """The whole command line; each command leaves its name in `command`."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument(
        "--base-dir", type=_base_dir, metavar="DIR", help="keep settings, index, models and logs under this folder"
    )
    parser = argparse.ArgumentParser(
        "desktop-search",
        parents=[common],
        description=f"{APP_NAME} finds things in your own files by meaning and by words, on this machine alone. "
        "Without a command it opens its window.",
        epilog="Exit status: 0 when done, 1 for a failure, told in one line, 2 for wrong usage. "
        "desktop-search COMMAND --help tells more.",
    )
    parser.add_argument(
        "--hidden", action="store_true", help="without a command: go to the tray, and open the window when asked for"
    )
    # How this program starts itself without its window: what it is to do first.
    parser.add_argument("--first", default="show", help=argparse.SUPPRESS)
    parser.add_argument("--version", action="version", version=f"{APP_NAME} {VERSION}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    answering = [
        *_add_search(commands, common),
        *_add_upkeep(commands, common),
        *_add_model(commands, common),
    ]
    for command in answering:
        command.add_argument("--json", action="store_true", help="one JSON object on standard output, nothing else")
    _add_pause(commands, common)
    _add_settings(commands, common)
    _add_quick(commands, common)
    return parser


# Each adds a group of commands, and returns those that can answer in JSON.


def _add_search(commands: Any, common: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    index = commands.add_parser(
        "index",
        parents=[common],
        help="index folders to the end, and print a summary",
        description="Read the folders and all below them, and wait until everything in them is found by its words and "
        "its meaning. Files that have not changed are left alone. Interrupted, it goes on where it stood when run "
        "again. A folder once indexed stays in the index; the window removes it.",
    )
    index.add_argument("folders", nargs="+", metavar="FOLDER", help="a folder with your files")
    search = commands.add_parser(
        "search",
        parents=[common],
        help="print the files that answer a query",
        description="Print the files whose passages come nearest to the query, best first, with the score of "
        "the best passage (0 to 100). Filters alone list the files that pass them, newest first.",
        epilog=QUERY_LANGUAGE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    search.add_argument(
        "query", nargs="+", metavar="QUERY", help="a question or some words; a single - reads one query per line from "
        "standard input",
    )  # fmt: skip
    search.add_argument(
        "--rerank", action=argparse.BooleanOptionalAction, default=True, help="read the first passages once more with "
        "the query and put the files in a better order, where the settings allow it (the default)",
    )  # fmt: skip
    search.add_argument("--all", action="store_true", help="print weaker results too (--json always contains them)")
    similar = commands.add_parser(
        "similar",
        parents=[common],
        help="print the files that are like one",
        description="Print the files of the index whose contents are most like those of a file in it, its other "
        "versions and formats first.",
    )
    similar.add_argument("path", metavar="PATH", help="a file that is in the index")
    for command in (search, similar):
        command.add_argument(
            "--limit", type=_limit, default=10, metavar="N", help="at most so many files (default: 10)"
        )
    return [index, search, similar]


def _add_upkeep(commands: Any, common: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    status = commands.add_parser("status", parents=[common], help="print how the index stands")
    verify = commands.add_parser(
        "verify",
        parents=[common],
        help="check the parts of the index against each other, and repair them",
        description="Exit status 0 when the index is sound or could be repaired, 1 when it could not.",
    )
    verify.add_argument(
        "--deep", action="store_true", help="compare every word and every vector as well, which takes minutes"
    )
    why = commands.add_parser(
        "why",
        parents=[common],
        help="tell whether a file is in the index, and if not, why",
        description="Tell how a file or folder stands to the index: read with so many passages, waiting, a problem, or "
        "left out and by which rule.",
    )
    why.add_argument("path", metavar="PATH", help="a file or a folder")
    compact = commands.add_parser(
        "compact",
        parents=[common],
        help="give room on the disk back that the index does not need",
        description="Drop the vectors of models no longer used and what is kept of texts that are in no file any more, "
        "and make the index's files as small as what they hold. Searches go on meanwhile.",
    )
    rebuild = commands.add_parser(
        "rebuild-vectors",
        parents=[common],
        help="make the vector index anew from the catalog, without embedding anything",
        description="The vector index only repeats what the catalog holds. Make it anew when verify finds nothing and "
        "searches by meaning still find less than they should.",
    )
    return [status, verify, why, compact, rebuild]


def _add_pause(commands: Any, common: argparse.ArgumentParser) -> None:
    pause = commands.add_parser(
        "pause",
        parents=[common],
        help="let indexing rest; searching goes on",
        description="Let indexing rest, whether the window is open or not, until `resume`, an `index` command, or the "
        "time named. It outlasts the end of the program.",
    )
    pause.add_argument("--for", dest="for_s", type=_span_s, default=None, metavar="TIME", help="such as 30m, 1h or 2d")
    commands.add_parser("resume", parents=[common], help="end a pause")


def _add_settings(commands: Any, common: argparse.ArgumentParser) -> None:
    settings = commands.add_parser(
        "settings",
        parents=[common],
        help="choose what to use in place of settings that cannot be read",
        description="Settings that cannot be read might exclude files, so nothing is indexed until you choose what to "
        "use in their place. The unreadable file is kept.",
    )
    settings.add_argument("action", choices=("restore", "reset"), help="their last good copy, or the defaults")


def _add_quick(commands: Any, common: argparse.ArgumentParser) -> None:
    commands.add_parser(
        "toggle",
        parents=[common],
        help="show the quick search, or put it away",
        description="Show the quick search of the program that runs, or put it away; where none runs, start it without "
        "its window. Made to be bound to a key in the desktop's own settings.",
    )
    quick = commands.add_parser(
        "quick",
        parents=[common],
        help="show the quick search, with a text in it",
        description="Show the quick search with this text, or with what is selected in another program.",
    )
    quick.add_argument("text", nargs="*", metavar="TEXT", help="what to search for; without it the box is empty")
    quick.add_argument(
        "--selected", action="store_true", help="search for the text selected in another program (X11; elsewhere for "
        "the text copied last)",
    )  # fmt: skip


def _add_model(commands: Any, common: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    model = commands.add_parser(
        "model",
        parents=[common],
        help="list, get, import and use language models",
        description="The language model turns text into meaning. `get` is the only command that contacts another "
        "machine; `import` brings a model from a folder or a file without any.",
    )
    actions = model.add_subparsers(dest="action", metavar="ACTION", required=True, title="actions")
    made = {
        name: actions.add_parser(name, parents=[common], help=told)
        for name, told in (
            ("list", "print the models, * before the one in use"),
            ("use", "have what is indexed learnt with another model"),
            ("get", "download a model; what was broken off goes on where it stood"),
            ("import", "copy a model from a folder, a zip, a wheel or a tar, and try it out"),
            ("mirror", "print or set the address models are downloaded from"),
        )
    }
    for name in ("use", "get"):
        made[name].add_argument("name", metavar="MODEL", help="its name, as `model list` prints it")
    made["import"].add_argument("path", metavar="PATH", help="a folder with a sentence-transformers model, or a file")
    made["mirror"].add_argument(
        "address", nargs="?", type=_address, metavar="URL", help='such as https://models.example.org; "" for the hub'
    )
    return list(made.values())


def _address(given: str) -> str:
    if given and not re.match(r"https?://[^\s/]", given):
        raise argparse.ArgumentTypeError("an address that begins with https:// or http://")
    return given


def _base_dir(given: str) -> Path:
    # An empty variable in a script would otherwise scatter the index over the current folder.
    if not given or "\0" in given:
        raise argparse.ArgumentTypeError("the name of a folder")
    return Path(given)


def _limit(given: str) -> int:
    number = int(given) if given.isascii() and given.isdigit() else 0
    if not 1 <= number <= 1000:
        raise argparse.ArgumentTypeError("a number from 1 to 1000")
    return number


def _span_s(given: str) -> float:
    found = re.fullmatch(r"(\d{1,4}(?:\.\d+)?)([mhd])", given, re.ASCII)
    if found is None or float(found[1]) == 0:
        raise argparse.ArgumentTypeError("a time such as 30m, 1h or 2d")
    return float(found[1]) * _SPANS_S[found[2]]
