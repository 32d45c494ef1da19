"""Text of files as it is given to a model: fenced by a random code, so that a file cannot pretend to end the fence."""

import secrets
from collections.abc import Sequence

from desktop_search.domain.assistant_access import shortened
from desktop_search.domain.queries import Break

# Longer titles and headings are truncated.
_MOST_LINE_CHARACTERS = 200


class Fence:
    """Quotes texts of files with one random code. Make one for each answer.

    The code comes first in a line, because a heading could end with what the code completes.
    """

    def __init__(self) -> None:
        self._code = secrets.token_hex(4)

    def quoted(self, text: str, breaks: Sequence[Break] = (), page_unit: str = "page") -> str:
        """The text between the lines of the fence, with a line where each page and section begins."""
        parts: list[str] = []
        at = 0
        for one in breaks:
            parts += [text[at : one.at], *self._marks(one, page_unit)]
            at = one.at
        lines = [f"<<{self._code} FILE>>", *(part.strip("\n") for part in [*parts, text[at:]]), f"<<{self._code} END>>"]
        return "\n".join(line for line in lines if line)

    def _marks(self, one: Break, page_unit: str) -> list[str]:
        marks = []
        if one.page is not None:
            label = f" ({one_line(one.page_label)})" if one.page_label and one.page_label != str(one.page) else ""
            marks.append(f"<<{self._code} {page_unit.upper()} {one.page}{label}>>")
        if one.heading:
            marks.append(f"<<{self._code} SECTION {one_line(' > '.join(one.heading))}>>")
        return marks


def one_line(text: str) -> str:
    """A title, heading or path as one printable line."""
    return shortened(text, _MOST_LINE_CHARACTERS)
