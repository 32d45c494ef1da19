"""Calls that assistants made through the MCP server, as they are logged."""

from desktop_search.domain.lazy_dataclass import dataclass

MOST_PATHS = 20
"""Limit of the paths that are logged for one call."""
MOST_NAME_CHARACTERS = 80
MOST_REQUEST_CHARACTERS = 300
MOST_PATH_CHARACTERS = 4_096


@dataclass(frozen=True, slots=True)
class AssistantCall:
    """A tool call of an assistant, and what it got."""

    at: str
    """ISO 8601 in UTC: 2026-11-25T01:02:03Z."""
    client: str
    """The name that the program gave; see `shortened`. Empty if it gave none."""
    tool: str
    request: str
    """The main argument, such as the query; see `shortened`."""
    results: int
    """Number of files or passages delivered."""
    paths: tuple[str, ...]
    """Files of which something was delivered, at most MOST_PATHS."""
    refused: bool
    """True if the user does not share what was asked for; nothing was delivered."""


def bounded(call: AssistantCall) -> AssistantCall:
    """The call with everything cut to its limits, so that no program can fill the log with one call."""
    return AssistantCall(
        call.at[:32],
        shortened(call.client, MOST_NAME_CHARACTERS),
        shortened(call.tool, MOST_NAME_CHARACTERS),
        shortened(call.request, MOST_REQUEST_CHARACTERS),
        call.results,
        tuple(path[:MOST_PATH_CHARACTERS] for path in call.paths[:MOST_PATHS]),
        call.refused,
    )


def shortened(text: str, limit: int) -> str:
    """One printable line of at most `limit` characters."""
    # Line breaks and other separators become spaces; control characters, also those of bidirectional text, are dropped.
    line = "".join(one for one in " ".join(text[: 4 * limit].split()) if one.isprintable())
    return line if len(line) <= limit else line[: limit - 1] + "…"
