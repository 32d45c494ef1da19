"""A conversation as a Markdown document with its sources."""

import re
from collections.abc import Sequence
from pathlib import Path

from desktop_search.chat.conversation import Turn
from desktop_search.ui.ask.turn_card import removed_text, source_text
from desktop_search.ui.texts.display_names import printable, printable_text
from desktop_search.ui.texts.translations import tr

# Everything that Markdown, HTML in it, or a viewer's recognition of addresses could take for more than text.
_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~:@&$^=\"'])")


def as_markdown(turns: Sequence[Turn], model: str) -> str:
    """All questions with their statements, quotations and sources; texts of files and of the model are escaped.

    The links to the sources are the only ones.
    """
    return (
        "\n\n".join(_turn(turn) for turn in turns)
        + "\n\n"
        + tr("Written by {model}").format(model=_plain(model))
        + "\n"
    )


def _turn(turn: Turn) -> str:
    lines = [f"## {_plain(turn.question)}"]
    numbers: dict[int, int] = {}
    for statement in turn.statements:
        number = numbers.setdefault(statement.passage, len(numbers) + 1)
        quotation = tr("“{passage}”").format(passage=_plain(turn.quotation(statement)))
        lines.append(f"- {_plain(statement.text)} \\[{number}\\]\n  > {quotation}")
    if not turn.statements:
        lines.append(tr("Your files don't seem to answer this."))
    if turn.removed:
        lines.append(f"*{removed_text(turn.removed)}*")
    for passage, number in numbers.items():
        found = turn.passages[passage]
        # Parentheses in a path would end the link.
        address = Path(found.path).as_uri().replace("(", "%28").replace(")", "%29")
        page = f"#page={found.page}" if found.kind == "pdf" and found.page else ""
        lines.append(f"{number}. [{_plain(printable(source_text(found)))}]({address}{page})")
    return "\n\n".join(lines)


def _plain(text: str) -> str:
    """Text on one line that is shown as it is."""
    return _SPECIAL.sub(r"\\\1", " ".join(printable_text(text).split()))
