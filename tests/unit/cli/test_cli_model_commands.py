"""`desktop-search model` with models that this installation cannot run."""

import argparse
from concurrent.futures import Future
from types import SimpleNamespace

import pytest

from desktop_search.cli import model_commands
from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.messages import Message
from desktop_search.domain.model_choices import ModelChoice
from desktop_search.engine.api import Models
from desktop_search.settings import IndexSettings


def done(value: object) -> "Future[object]":
    future: Future[object] = Future()
    future.set_result(value)
    return future


@pytest.fixture
def session() -> SimpleNamespace:
    problem = Message("Heavy requires PyTorch.")
    heavy = ModelChoice("heavy", "Heavy", Message("English"), 8, 8, 9, "MIT", installed=False, problem=problem)
    models = Models((heavy,), "other")
    return SimpleNamespace(get_models=lambda: done(models), get_index_settings=lambda: done(IndexSettings()))


def run(session: SimpleNamespace, **options: object) -> list[str]:
    said: list[str] = []
    model_commands.run(session, argparse.Namespace(json=False, **options), said.append, said.append)  # type: ignore[arg-type]
    return said


def test_the_list_says_why_a_model_cannot_be_used(session: SimpleNamespace) -> None:
    line = run(session, action="list")[0]
    assert line.split()[:2] == ["heavy", "unusable"]
    assert line.endswith("Heavy requires PyTorch.")


def test_such_a_model_is_not_selected(session: SimpleNamespace) -> None:
    with pytest.raises(ModelBrokenError, match=r"Heavy requires PyTorch\. Choose another model\."):
        run(session, action="use", name="heavy")
