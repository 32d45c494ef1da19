"""A question to a model by the OpenAI-compatible API, answered token by token."""

import json
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any

from desktop_search.chat.model_servers import member
from desktop_search.chat.server_connection import BrokenOffError, RefusedError, ServerConnection
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message

# Stops a model that repeats itself until its context is full.
MAX_ANSWER_CHARACTERS = 60_000
# HTTP status codes with which servers reject unknown fields of a request.
_UNKNOWN_FIELD = (400, 404, 415, 422, 501)


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message of a conversation."""

    role: str
    """system, user or assistant."""
    text: str


class Ending(StrEnum):
    """Why a model stopped writing."""

    COMPLETE = "complete"
    TOO_LONG = "too_long"
    """It reached its own limit, or ours."""


class ChatClient:
    """Sends questions to one model. No tools are offered, and calls of tools are ignored."""

    def __init__(self, connection: ServerConnection, model: str) -> None:
        self._connection, self._model = connection, model
        self.ending = Ending.COMPLETE
        """Why the last answer ended."""

    def answer(self, messages: Sequence[ChatMessage], most_tokens: int, schema: object | None = None) -> Iterator[str]:
        """The parts of the answer. With `schema` it is JSON.

        Raises ChatError, and SchemaRefusedError if the server does not support schemas.
        """
        body: dict[str, Any] = {
            "model": self._model,
            "messages": [{"role": one.role, "content": one.text} for one in messages],
            "temperature": 0,
            "max_tokens": most_tokens,
            "stream": True,
        }
        if schema is not None:
            wanted = {"name": "statements", "strict": True, "schema": schema}
            body["response_format"] = {"type": "json_schema", "json_schema": wanted}
        try:
            yield from self._limited(self._parts(body))
        except RefusedError as error:
            if schema is not None and error.status in _UNKNOWN_FIELD:
                raise SchemaRefusedError(error.status, error.message, error.remedy) from error
            raise

    def _limited(self, parts: Iterator[str]) -> Iterator[str]:
        left = MAX_ANSWER_CHARACTERS
        for part in parts:
            yield part[:left]
            left -= len(part)
            if left <= 0:
                self.ending = Ending.TOO_LONG
                return

    def _parts(self, body: object) -> Iterator[str]:
        self.ending = Ending.COMPLETE
        whole: list[bytes] = []
        size = 0
        has_events = False
        for line in self._connection.stream("/v1/chat/completions", body):
            if line.startswith(b"data:"):
                has_events = True
                event = line.removeprefix(b"data:").strip()
                if event == b"[DONE]":
                    return
                told = self._told(self._parsed(event))
                yield told.text
                if told.is_last:
                    return
            elif not has_events:
                whole.append(line)
                size += len(line)
                if size > MAX_ANSWER_CHARACTERS * 4:
                    raise self._connection.not_understood()
        if has_events:
            raise BrokenOffError
        # The server does not support streaming.
        content = b"\n".join(line for line in whole if not line.startswith((b":", b"event:")))
        if not content:
            raise BrokenOffError
        yield self._told(self._parsed(content)).text

    def _parsed(self, content: bytes) -> object:
        try:
            return json.loads(content)
        except (ValueError, RecursionError) as error:
            raise self._connection.not_understood() from error

    def _told(self, raw: object) -> "_Told":
        error = member(raw, "error")
        if error:
            reason = member(error, "message") if isinstance(error, dict) else error
            shown = " ".join(str(reason).split())[:200]
            raise RefusedError(
                500,
                Message("The language model server reports an error: {reason}", reason=shown),
                Message("Check the server's own messages."),
            )
        if not isinstance(member(raw, "choices"), list):
            raise self._connection.not_understood()
        choice = member(raw, "choices", 0)
        reason = member(choice, "finish_reason")
        if reason == "length":
            self.ending = Ending.TOO_LONG
        text = member(choice, "delta", "content") or member(choice, "message", "content")
        return _Told(text if isinstance(text, str) else "", isinstance(reason, str))


class SchemaRefusedError(RefusedError):
    """The server does not support answers by a JSON schema."""


@dataclass(frozen=True, slots=True)
class _Told:
    """The content of one event."""

    text: str
    is_last: bool
