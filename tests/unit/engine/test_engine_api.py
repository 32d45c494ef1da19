"""The operations that the API declares, and that every implementation has the same."""

import ast
import inspect
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import Any

import pytest

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import Message
from desktop_search.engine.api import EngineApi, Failed, Operation, RequestFailedError, completed, operations
from desktop_search.engine.rpc.codec import Result, Superseded, complete
from desktop_search.engine.server.operations import EngineOperations

SCRIPTED_ENGINE = Path(__file__).parents[2] / "ui" / "scripted_engine.py"


class Recorder(EngineApi):
    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []

    def _call(self, operation: Operation, arguments: dict[str, Any]) -> "Future[Any]":
        self.calls.append((operation.name, arguments))
        return completed(None)


def arguments_of(function: Any) -> list[tuple[str, str]]:
    """Names and defaults."""
    return [(one.name, repr(one.default)) for one in inspect.signature(function).parameters.values()]


def test_a_call_names_every_argument() -> None:
    api = Recorder()
    api.set_paused(True)
    api.remove_folder(3, exclude=False)
    assert api.calls == [
        ("set_paused", {"paused": True, "for_s": None}),
        ("remove_folder", {"folder_id": 3, "exclude": False}),
    ]
    with pytest.raises(TypeError):
        api.set_paused()  # type: ignore[call-arg]


@pytest.mark.parametrize("name", operations())
def test_the_engine_implements_every_operation(name: str) -> None:
    declared, implemented = getattr(EngineApi, name), getattr(EngineOperations, name)
    assert implemented is not declared
    assert arguments_of(implemented) == arguments_of(declared)


@pytest.mark.parametrize("name", operations())
def test_the_scripted_engine_of_the_tests_implements_every_operation(name: str) -> None:
    (scripted,) = (one for one in ast.parse(SCRIPTED_ENGINE.read_text("utf-8")).body if isinstance(one, ast.ClassDef))
    (method,) = (one for one in scripted.body if isinstance(one, ast.FunctionDef) and one.name == name)
    assert [one.arg for one in method.args.args] == [one for one, _ in arguments_of(getattr(EngineApi, name))]
    defaults = [repr(ast.literal_eval(one)) for one in method.args.defaults]
    empty = repr(inspect.Parameter.empty)
    assert defaults == [one for _, one in arguments_of(getattr(EngineApi, name)) if one != empty]


def test_every_operation_says_what_it_does() -> None:
    assert [name for name in operations() if not getattr(EngineApi, name).__doc__] == []


def test_a_reply_completes_a_future() -> None:
    there, failed, superseded = Future[Any](), Future[Any](), Future[Any]()
    complete(there, Result("get_status", 1))
    complete(failed, Failed(Message("It broke."), Message("Repair it."), True, "Traceback"))
    complete(superseded, Superseded())
    assert there.result() == 1
    error = failed.exception()
    assert isinstance(error, RequestFailedError | DesktopSearchError)
    assert (error.message, error.remedy) == ("It broke.", "Repair it.")
    with pytest.raises(CancelledError):
        superseded.result()
