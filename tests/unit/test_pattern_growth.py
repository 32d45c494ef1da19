"""Every regular expression of the package takes a time that grows no faster than the text.

All calls of `re` are read from the sources. Each expression is run on strings made from it, in the way it is used:
`match` begins once, `search` at every character. One that is made at run time needs an example in MADE_AT_RUN_TIME.
"""

import ast
import importlib
import re
import signal
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from helpers.attack_strings import attacks

import desktop_search
from desktop_search.assistants import tool_table
from desktop_search.embedding.models import unigram
from desktop_search.extract.readers import pdf
from desktop_search.indexing.rules import secrets
from desktop_search.searching import snippets
from desktop_search.store.catalog import query_filters
from desktop_search.text import unicode_normalization, word_forms
from desktop_search.ui.health import health_report

PACKAGE = Path(desktop_search.__file__).parent
METHODS = {"match", "fullmatch", "search", "findall", "finditer", "sub", "subn", "split"}
SMALL, LARGE = 1_000, 8_000
# A linear pattern takes less than 0.1 ms for a string of the small size, a quadratic one a millisecond or more.
SUSPICIOUS_S = 0.0004
# n log n grows by a factor of 10 between the two sizes, n squared by 64.
MOST_GROWTH = 20
# Longer than any linear pattern takes on this machine or a slower one.
GIVE_UP_S = 2.0
# For each expression; the fuzz run takes all.
USUAL_ATTACKS = 400

# Module and name -> why no text can make it slow.
EXEMPT = {
    "text/sentences.py::_WORD_BEFORE": "looks at 12 characters",
    "extract/readers/markup.py::_LINK": "looks at headings of 1,000 characters at most",
}
# Patterns built at run time from user input or files: module and name -> method, and examples.
MADE_AT_RUN_TIME: dict[str, tuple[str, Callable[[], list[re.Pattern[Any] | None]]]] = {
    "text/unicode_normalization.py::_long_run": ("sub", lambda: [unicode_normalization._long_run()]),
    "assistants/argument_check.py::_fitting": (
        "fullmatch",
        lambda: [
            re.compile(rule["pattern"])
            for tool in (tool_table.SEARCH, tool_table.FETCH)
            for rule in tool["inputSchema"]["properties"].values()
            if "pattern" in rule
        ],
    ),
    "embedding/models/unigram.py::_pattern_of": (
        "split",
        lambda: [unigram._pattern_of(["<s>", "</s>", "<unk>", "<mask>", "a", "aa"])],
    ),
    "extract/readers/pdf.py::_line_pattern": (
        "search",
        lambda: [pdf._line_pattern(" ".join(["a"] * 100)), pdf._line_pattern("1 a.b - c")],
    ),
    "indexing/rules/secrets.py::_SETTING_SECRETS": (
        "search",
        lambda: [*secrets._SETTING_SECRETS, *(pattern for patterns in secrets._JSON_SECRETS for pattern in patterns)],
    ),
    "searching/snippets.py::_word_pattern": ("finditer", lambda: [snippets._word_pattern({"a", "aa", "abc", "été"})]),
    "searching/snippets.py::_pair_pattern": ("finditer", lambda: [snippets._pair_pattern(["漢字漢", "字"])]),
    "searching/snippets.py::_phrase_pattern": (
        "finditer",
        lambda: [
            snippets._phrase_pattern(text) for text in ("a a a", "a — — — — b", "don't — stop", "漢 — 字", "a" * 100)
        ],
    ),
    "store/catalog/query_filters.py::_name_pattern": (
        "match",
        lambda: [query_filters._name_pattern(name) for name in ("a", "*a*a*a*a*b", "a?[b*[c]", "?" * 50 + "*b")],
    ),
    "text/word_forms.py::_word_pattern": (
        "findall",
        lambda: [word_forms._word_pattern(False), word_forms._word_pattern(True)],
    ),
    "ui/health/health_report.py::without_names": (
        "sub",
        lambda: [re.compile(re.escape("/a/a/a") + health_report._AFTER_NAME)],
    ),
}


@dataclass(frozen=True)
class Use:
    """One expression, and the methods it is used with."""

    where: str
    pattern: re.Pattern[Any]
    methods: frozenset[str]


class TookTooLongError(Exception):
    pass


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Ends an expression that backtracks without end, as they look for signals; pytest-timeout uses another signal."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TookTooLongError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@cache
def trees() -> dict[str, ast.Module]:
    """The sources, by their paths within the package."""
    files = sorted(PACKAGE.rglob("*.py"))
    return {path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in files}


@cache
def methods_of_names() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for tree in trees().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in METHODS:
                owner = node.value
                name = owner.id if isinstance(owner, ast.Name) else getattr(owner, "attr", "")
                found[name].add(node.attr)
    return found


def calls_of_re(tree: ast.Module) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr in METHODS | {"compile"}
    ]


def uses_in(place: str) -> Iterator[Use]:
    tree = trees()[place]
    functions: dict[ast.AST, str] = {}
    names: dict[ast.AST, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            functions |= dict.fromkeys(ast.walk(node), node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if isinstance(target, ast.Name):
                names |= dict.fromkeys(ast.walk(node.value), target.id)
    for call in calls_of_re(tree):
        where = f"{place}::{functions.get(call) or names.get(call)}"
        method = call.func.attr  # type: ignore[attr-defined]
        methods = {method} if method != "compile" else methods_of_names().get(names.get(call, "")) or {"search"}
        try:
            patterns: list[re.Pattern[Any] | None] = [evaluated(call, place)]
        except NameError:
            assert where in MADE_AT_RUN_TIME, f"{where} is made at run time and has no example"
            methods, patterns = {MADE_AT_RUN_TIME[where][0]}, MADE_AT_RUN_TIME[where][1]()
        for pattern in filter(None, patterns):
            yield Use(where, pattern, frozenset(methods))


def evaluated(call: ast.Call, place: str) -> re.Pattern[Any]:
    """The expression of a call. Raises NameError where it is made of more than constants."""
    module = importlib.import_module("desktop_search." + place.removesuffix(".py").replace("/", "."))
    at = {"compile": 1, "match": 2, "fullmatch": 2, "search": 2, "findall": 2, "finditer": 2, "split": 3, "sub": 4}
    flags = [keyword.value for keyword in call.keywords if keyword.arg == "flags"]
    flags += call.args[at[call.func.attr] :]  # type: ignore[attr-defined]

    def value(node: ast.expr) -> Any:
        return eval(compile(ast.Expression(node), place, "eval"), dict(vars(module)))

    return re.compile(value(call.args[0]), value(flags[0]) if flags else 0)


def took(pattern: re.Pattern[Any], method: str, text: Any) -> float:
    start = time.thread_time()
    if method in ("match", "fullmatch"):
        getattr(pattern, method)(text)
    else:
        for _ in pattern.finditer(text):
            pass
    return time.thread_time() - start


def grows_too_fast(use: Use, attack: tuple[str, str, str]) -> str | None:
    start, pump, end = attack

    def text(size: int) -> Any:
        made = start + pump * (size // len(pump)) + end
        return made if isinstance(use.pattern.pattern, str) else made.encode("latin-1", "replace")

    modes = {"match" if m == "match" else "fullmatch" if m == "fullmatch" else "search" for m in use.methods}
    for mode in modes:
        try:
            # Exponential growth shows in the first few.
            for size in (24, 200, SMALL):
                with time_limit(GIVE_UP_S):
                    small = took(use.pattern, mode, text(size))
            if small < SUSPICIOUS_S:
                continue
            with time_limit(GIVE_UP_S):
                large = took(use.pattern, mode, text(LARGE))
            # Again where it seems slow: the least of several is what the expression itself takes.
            for _ in range(3):
                if large <= small * MOST_GROWTH:
                    break
                small = min(small, took(use.pattern, mode, text(SMALL)))
                with time_limit(GIVE_UP_S):
                    large = min(large, took(use.pattern, mode, text(LARGE)))
        except TookTooLongError:
            return f"{mode} on {start!r} + {pump!r} * n + {end!r}: more than {GIVE_UP_S} s"
        if large > small * MOST_GROWTH:
            return f"{mode} on {start!r} + {pump!r} * n + {end!r}: {small:.4f} s and then {large:.4f} s"
    return None


def check(use: Use, most: int | None) -> list[str]:
    """The problem of an expression; empty if there is none."""
    found = next(filter(None, (grows_too_fast(use, attack) for attack in islice(attacks(use.pattern), most))), None)
    return [f"{use.where} ({use.pattern.pattern!r:.200}): {found}"] if found else []


@pytest.mark.parametrize("place", [place for place, tree in trees().items() if calls_of_re(tree)])
def test_no_expression_takes_more_than_linear_time(place: str) -> None:
    troubles = [trouble for use in uses_in(place) if use.where not in EXEMPT for trouble in check(use, USUAL_ATTACKS)]
    assert not troubles, "\n".join(troubles)


@pytest.mark.fuzz
@pytest.mark.parametrize("place", [place for place, tree in trees().items() if calls_of_re(tree)])
def test_no_expression_takes_more_than_linear_time_on_any_attack(place: str) -> None:
    troubles = [trouble for use in uses_in(place) if use.where not in EXEMPT for trouble in check(use, None)]
    assert not troubles, "\n".join(troubles)


@pytest.mark.parametrize("slow", ["(?:a+)+b", "a*a*a*b", r"\s*[#]$", r"(?:<!--.*?-->\s*)*<html", r"(\w+)=", "a.*b.*c"])
def test_a_slow_expression_is_found(slow: str) -> None:
    assert check(Use("here", re.compile(slow, re.DOTALL), frozenset({"search"})), USUAL_ATTACKS)


def test_no_exemption_is_left_over() -> None:
    known = {use.where for place, tree in trees().items() if calls_of_re(tree) for use in uses_in(place)}
    assert not (EXEMPT.keys() | MADE_AT_RUN_TIME.keys()) - known
