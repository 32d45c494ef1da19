"""Messages keep their template and arguments, between processes and in the catalog."""

import copy
import importlib
import json
import os
from pathlib import Path

import pytest

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import (
    NO_MESSAGE,
    Message,
    joined,
    message_from_json,
    message_of_stored,
    message_to_json,
    stored_message,
)

REPOSITORY = Path(__file__).resolve().parents[3]
ODD_NAME = os.fsdecode(b"/home/\xff/{reason}.txt")
NESTED = joined(
    Message("The folder {folder} cannot be read ({reason}).", folder=ODD_NAME, reason=5), Message("It is hidden.")
)


def is_same(one: Message, other: Message) -> bool:
    """Compare templates and arguments, recursively; `==` compares the text."""
    return (
        type(one) is type(other)
        and one.template == other.template
        and one.arguments.keys() == other.arguments.keys()
        and all(
            is_same(value, other.arguments[name])  # type: ignore[arg-type]
            if isinstance(value, Message)
            else value == other.arguments[name]
            for name, value in one.arguments.items()
        )
    )


def test_a_message_is_its_english_text() -> None:
    assert f"The folder {ODD_NAME} cannot be read (5). It is hidden." == NESTED
    assert (
        str(DesktopSearchError(Message("It broke."), Message("Mend {what}.", what=Path("/a")))) == "It broke. Mend /a."
    )
    assert joined(NO_MESSAGE, Message("It is hidden."), NO_MESSAGE).template == "It is hidden."
    assert not joined()


@pytest.mark.parametrize("message", [NESTED, NO_MESSAGE, Message("It is hidden."), Message("Größe {n}.", n=3)])
def test_a_message_survives_json_the_catalog_and_copying(message: Message) -> None:
    assert is_same(message_from_json(json.loads(json.dumps(message_to_json(message)))), message)
    assert stored_message(message).isascii()
    assert is_same(message_of_stored(stored_message(message)), message)
    assert is_same(copy.deepcopy(message), message)


@pytest.mark.parametrize("text", ["It ends too early.", "Größe: {0}", '{"id":', '{"id":3}', '{"id":"a","args":[]}'])
def test_a_text_stored_by_an_earlier_version_is_kept(text: str) -> None:
    assert message_of_stored(text) == text


@pytest.mark.parametrize("raw", [None, 3, [], {}, {"id": 1}, {"id": "a", "args": {"n": None}}, {"id": "", "args": 1}])
def test_anything_else_is_refused(raw: object) -> None:
    with pytest.raises(ValueError, match="not a message"):
        message_from_json(raw)


def test_deep_nesting_is_refused() -> None:
    raw: dict[str, object] = {"id": "end"}
    for _ in range(50):
        raw = {"id": "{a}", "args": {"a": raw}}
    with pytest.raises(ValueError, match="not a message"):
        message_from_json(raw)


def test_a_template_evaluates_nothing() -> None:
    raw = {"id": "{a.__class__} {b} {0} {a!r:>99999999}", "args": {"a": "x"}}
    assert message_from_json(raw) == raw["id"]


def test_every_template_is_a_literal_with_the_names_of_its_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(REPOSITORY / "packaging"))
    engine_texts = importlib.import_module("engine_texts")
    assert len(engine_texts.templates(REPOSITORY / "desktop_search")) > 300


@pytest.mark.parametrize(
    "call", ['Message(f"{a} is gone.")', "Message(a)", 'Message("{a} is gone.")', 'Message("Gone.", a=a)']
)
def test_any_other_template_is_refused(call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(REPOSITORY / "packaging"))
    engine_texts = importlib.import_module("engine_texts")
    (tmp_path / "a.py").write_text(f"from desktop_search.domain.messages import Message\nb = {call}\n")
    with pytest.raises(engine_texts.NotLiteralError):
        engine_texts.templates(tmp_path)
