"""Who may import whom; read from the sources, so that nothing has to be loaded to find a breach."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = "desktop_search"
ROOT = Path(__file__).resolve().parent.parent / PACKAGE

BASE = {"domain", "app_info", "own_files"}
SEEN_BY_WINDOW = BASE | {
    "socket_paths",
    "summons",
    "settings",
    "paths",
    "logs",
    "legacy_layout",
    "platform",
    "engine.protocol",
    "engine.codec",
    "updates.source",
}
# Room -> what of the package it may import besides itself.
ALLOWED: dict[str, set[str]] = {
    "domain": set(),
    "app_info": set(),
    "own_files": {"domain", "app_info"},
    "paths": BASE,
    "socket_paths": BASE,
    "summons": BASE | {"paths", "socket_paths"},
    "logs": BASE | {"paths"},
    "legacy_layout": BASE | {"paths", "settings", "store.lock", "embedding.catalogue"},
    "settings": BASE,
    "platform": BASE | {"paths"},
    "extract": BASE | {"platform"},
    "viewing": BASE | {"platform", "extract"},
    "chunking": BASE | {"embedding.protocol"},
    "embedding": BASE | {"platform"},
    "store": BASE,
    "indexing": BASE | {"settings", "paths", "platform", "extract", "chunking", "embedding", "store"},
    "updates": BASE,
    "searching": BASE | {"chunking", "embedding", "store"},
    "engine": BASE
    | {"settings", "paths", "logs", "legacy_layout", "platform", "extract", "viewing", "chunking", "embedding", "store"}
    | {"indexing", "searching", "socket_paths"},
    "cli_arguments": BASE,
    "cli_text": BASE,
    "cli_model": BASE | {"cli_text", "engine.protocol", "engine.client"},
    "cli_folders": BASE | {"cli_text", "engine.protocol", "engine.client"},
    "cli_meter": BASE | {"cli_text", "engine.protocol"},
    "cli": BASE
    | {
        "summons",
        "cli_arguments",
        "cli_text",
        "cli_meter",
        "cli_model",
        "cli_folders",
        "settings",
        "paths",
        "logs",
        "legacy_layout",
        "platform",
        "engine",
        "ui.app",
    },
    "ui": SEEN_BY_WINDOW,
    "__main__": {
        "summons",
        "cli",
        "engine.server",
        "engine.watchdog",
        "engine.moving",
        "chunking.marks",
        "extract.child",
        "viewing.child",
        "embedding.child",
        "updates.child",
        "ui.app",
        "store.vectors",
        "store.probe",
    },
}
# Libraries that cost much to load, or that one place alone must know.
ONLY_IN: dict[str, tuple[str, ...]] = {
    "PySide6": ("ui",),
    "torch": ("embedding.transformer", "embedding.cross_encoder"),
    "sentence_transformers": ("embedding.sentence_network",),
    "transformers": ("embedding.sentence_network", "embedding.cross_encoder"),
    "chromadb": (
        "store.chroma_client",
        "store.collection_vectors",
        "store.vectors",
        "store.server_vectors",
        "store.probe",
    ),
    "watchdog": ("indexing.watch",),
    "jeepney": ("platform.session_bus",),
    "kreuzberg": ("extract",),
    "pypdf": ("extract",),
    "pygments": ("viewing.colors",),
    "pypdfium2": ("viewing.pdf_pages",),
    "sqlite3": ("store",),
    "cryptography": ("updates.document",),
    "certifi": ("updates.fetching",),
}


def modules() -> list[tuple[str, Path]]:
    found = []
    for path in sorted(ROOT.rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        found.append((name.removesuffix(".__init__").removesuffix("__init__"), path))
    return [(name, path) for name, path in found if name]


def imports_of(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} imports relatively; write the whole name"
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno


def is_within(name: str, places: set[str] | tuple[str, ...]) -> bool:
    return any(name == place or name.startswith(place + ".") for place in places)


MODULES = modules()


@pytest.mark.parametrize("name, path", MODULES, ids=[name for name, _ in MODULES])
def test_imports_go_the_right_way(name: str, path: Path) -> None:
    room = name.partition(".")[0]
    assert room in ALLOWED, f"{room} is a new room: say in this test what it may import"
    breaches = []
    for imported, line in imports_of(path):
        top = imported.partition(".")[0]
        if top == PACKAGE:
            inside = imported.removeprefix(PACKAGE).removeprefix(".")
            if inside and not is_within(inside, ALLOWED[room] | {room}):
                breaches.append(f"{path.name}:{line}: {room} may not import {inside}")
        elif room == "domain" and top not in sys.stdlib_module_names:
            breaches.append(f"{path.name}:{line}: domain knows the standard library only, not {top}")
        elif top in ONLY_IN and not is_within(name, ONLY_IN[top]):
            breaches.append(f"{path.name}:{line}: only {', '.join(ONLY_IN[top])} may import {top}")
    assert not breaches, "\n".join(breaches)


def test_the_test_sees_every_room() -> None:
    assert {name.partition(".")[0] for name, _ in MODULES} >= {"domain", "engine", "ui", "store", "extract"}
