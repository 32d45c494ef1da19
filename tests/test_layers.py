"""Which package may import which; read from the sources, so that nothing has to be loaded to find a breach."""

import ast
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = "desktop_search"
ROOT = Path(__file__).resolve().parent.parent / PACKAGE

BASE = {"domain", "app_info", "own_files"}
# A package (its own modules, not its sub-packages) or a single module -> the packages and modules it may import
# besides its own. From bottom to top: each names only entries above it in this table, so there is no cycle.
ALLOWED: dict[str, set[str]] = {
    "domain": set(),
    "app_info": set(),
    "own_files": {"domain", "app_info"},
    "text": {"domain"},
    "paths": BASE,
    "socket_paths": BASE,
    "settings": BASE,
    "settings_file": BASE | {"settings"},
    "logs": BASE | {"paths"},
    "instance_client": BASE | {"paths", "socket_paths"},
    "platform.processes": BASE,
    "platform.desktop": BASE,
    "platform.x11": BASE,
    "platform.dbus": BASE,
    "platform.system": BASE | {"platform.desktop", "platform.x11"},
    "platform.hotkeys": BASE | {"platform.x11", "platform.dbus"},
    "extract": BASE | {"platform.processes"},
    "extract.readers": BASE | {"extract", "text.line_joining", "text.unicode_normalization"},
    "extract.registry": BASE | {"extract", "extract.readers"},
    "extract.containers": BASE | {"extract", "extract.readers", "extract.registry"},
    "extract.extract_child": BASE | {"platform.processes", "extract", "extract.registry", "extract.containers"},
    "viewing": BASE | {"platform.processes", "extract"},
    "recognition": BASE | {"platform.processes", "extract", "text.junk_detection", "text.word_forms"},
    "embedding": BASE,
    "embedding.models": BASE | {"embedding", "text.function_words", "text.unicode_normalization"},
    "embedding.wheels": BASE | {"embedding.models"},
    "embedding.download": BASE | {"embedding.models", "embedding.wheels"},
    "embedding.runtime": BASE
    | {"platform.processes", "embedding", "embedding.models", "embedding.wheels", "embedding.download"},
    "chunking": BASE | {"embedding.interfaces", "text.sentences"},
    "store": BASE,
    "store.sqlite": BASE | {"store"},
    "store.words": BASE | {"text", "store.sqlite"},
    "store.catalog": BASE | {"text", "store.sqlite", "store.words"},
    "store.vectors": BASE | {"store.sqlite", "store.catalog"},
    "legacy_layout": BASE | {"paths", "settings_file", "embedding.models.model_catalog", "store.lock"},
    "indexing": BASE | {"store.sqlite"},
    "indexing.rules": BASE | {"settings", "platform.system", "indexing", "text.unicode_normalization"},
    "indexing.scan": BASE | {"platform.system", "store.sqlite", "store.catalog", "indexing", "indexing.rules"},
    "indexing.watch": BASE
    | {"platform.system", "store.sqlite", "store.catalog", "indexing", "indexing.rules", "indexing.scan"},
    "indexing.pipeline": BASE
    | {
        "text.line_joining",
        "extract",
        "embedding",
        "embedding.models",
        "chunking",
        "store",
        "store.sqlite",
        "store.catalog",
        "store.vectors",
        "indexing",
        "indexing.rules",
    },
    "indexing.worker": BASE
    | {
        "settings",
        "extract",
        "embedding",
        "store.sqlite",
        "store.catalog",
        "store.vectors",
        "indexing",
        "indexing.rules",
        "indexing.scan",
        "indexing.watch",
        "indexing.pipeline",
    },
    "searching.query": BASE | {"text", "store.catalog"},
    "searching.snippets": BASE | {"text", "searching.query"},
    "searching.rank": BASE
    | {"text", "embedding", "store.sqlite", "store.catalog", "searching.query", "searching.snippets"},
    "searching.retrieve": BASE
    | {
        "text",
        "embedding",
        "store.sqlite",
        "store.words",
        "store.catalog",
        "searching.query",
        "searching.snippets",
        "searching.rank",
    },
    "searching.present": BASE
    | {"text", "store.sqlite", "store.catalog", "searching.query", "searching.snippets", "searching.rank"},
    "searching.answer": BASE | {"text", "store.sqlite", "searching.query", "searching.rank", "searching.snippets"},
    "searching.searcher": BASE
    | {
        "embedding",
        "store.sqlite",
        "store.catalog",
        "searching.query",
        "searching.snippets",
        "searching.rank",
        "searching.retrieve",
        "searching.answer",
        "searching.present",
    },
    "bookmarks": BASE,
    "connectors": BASE,
    "engine.engine_mode": set(),
    "engine.api": BASE | {"settings"},
    "engine.rpc": BASE | {"socket_paths", "engine.api"},
    "engine.indexer_handle": BASE | {"embedding", "indexing", "indexing.worker"},
    "engine.backup": BASE | {"paths", "store.catalog", "indexing"},
    "engine.vectors": BASE | {"paths", "settings", "embedding", "store.sqlite", "store.catalog", "store.vectors"},
    "engine.models": BASE
    | {
        "paths",
        "platform.processes",
        "embedding",
        "embedding.models",
        "embedding.download",
        "embedding.runtime",
        "store.catalog",
        "store.vectors",
        "searching.searcher",
        "engine.api",
        "engine.indexer_handle",
        "engine.backup",
        "engine.vectors",
    },
    "engine.maintenance": BASE
    | {
        "paths",
        "settings",
        "logs",
        "platform.processes",
        "platform.system",
        "embedding.models",
        "embedding.download",
        "store",
        "store.sqlite",
        "store.catalog",
        "legacy_layout",
        "indexing.worker",
        "engine.api",
        "engine.rpc",
        "engine.backup",
        "engine.models",
    },
    "engine.scheduling": BASE
    | {
        "settings",
        "platform.system",
        "store.sqlite",
        "store.catalog",
        "indexing",
        "indexing.scan",
        "indexing.worker",
        "engine.indexer_handle",
        "engine.backup",
        "engine.models",
    },
    "engine.folders": BASE
    | {
        "paths",
        "settings",
        "platform.processes",
        "platform.system",
        "store.sqlite",
        "store.catalog",
        "indexing",
        "indexing.rules",
        "indexing.worker",
        "engine.backup",
        "bookmarks",
    },
    "engine.search": BASE
    | {
        "paths",
        "settings",
        "viewing",
        "embedding",
        "embedding.models",
        "embedding.download",
        "store.sqlite",
        "store.catalog",
        "store.vectors",
        "searching.rank",
        "searching.answer",
        "searching.present",
        "searching.searcher",
        "engine.models",
        "text.function_words",
    },
    "engine.text_recognition": BASE
    | {"settings", "store.catalog", "indexing.pipeline", "indexing.worker", "recognition", "engine.indexer_handle"},
    "engine.assistant_log": BASE,
    "engine.engine": BASE
    | {
        "engine.assistant_log",
        "engine.text_recognition",
        "paths",
        "settings",
        "settings_file",
        "extract",
        "viewing",
        "embedding",
        "store",
        "store.sqlite",
        "indexing.worker",
        "searching.searcher",
        "engine.engine_mode",
        "engine.api",
        "engine.indexer_handle",
        "engine.backup",
        "engine.vectors",
        "engine.models",
        "engine.maintenance",
        "engine.scheduling",
        "engine.folders",
        "engine.search",
    },
    "engine.server": BASE
    | {
        "paths",
        "store",
        "settings",
        "logs",
        "platform.processes",
        "legacy_layout",
        "indexing",
        "engine.api",
        "engine.engine_mode",
        "engine.rpc",
        "engine.engine",
    },
    "engine.carriers": BASE | {"engine.rpc"},
    "engine.own_engine": BASE
    | {
        "paths",
        "engine.api",
        "engine.engine_mode",
        "engine.rpc",
        "engine.engine",
        "engine.server",
        "engine.carriers",
    },
    "engine.client": BASE
    | {
        "paths",
        "store",
        "engine.api",
        "engine.engine_mode",
        "engine.rpc",
        "engine.engine",
        "engine.carriers",
        "engine.own_engine",
    },
    "assistants": BASE
    | {"paths", "engine.api", "engine.engine_mode", "engine.engine", "engine.client", "indexing.rules"},
    "chat": BASE | {"text.function_words", "text.unicode_normalization", "viewing.passage_locator"},
    "updates": BASE,
    "ui": BASE | {"settings", "settings_file"},
    "ui.client": BASE | {"paths", "engine.api", "engine.rpc.codec"},
    "ui.texts": BASE | {"text.languages"},
    "ui.theme": BASE | {"platform.system"},
    "ui.widgets": BASE | {"ui.texts", "ui.theme"},
    "ui.tray": BASE | {"ui.texts", "ui.theme", "ui.widgets"},
    "ui.models": BASE | {"settings", "ui.texts", "ui.theme", "ui.widgets", "engine.api"},
    "ui.results": BASE | {"platform.desktop", "ui.client", "ui.texts", "ui.theme", "ui.widgets", "engine.api"},
    "ui.recognition": BASE | {"ui.client", "ui.texts", "ui.widgets", "engine.api"},
    "ui.preview": BASE
    | {"platform.desktop", "ui.texts", "ui.theme", "ui.widgets", "ui.results", "ui.client", "engine.api"},
    "ui.settings": BASE
    | {
        "paths",
        "settings",
        "platform.desktop",
        "platform.hotkeys",
        "text.languages",
        "ui.texts",
        "ui.theme",
        "ui.widgets",
        "ui.tray",
        "ui.models",
        "engine.api",
    },
    "ui.folders": BASE
    | {
        "settings",
        "ui",
        "ui.client",
        "ui.texts",
        "ui.theme",
        "ui.widgets",
        "ui.models",
        "ui.settings",
        "engine.rpc.codec",
        "engine.api",
    },
    "ui.assistants": BASE
    | {
        "connectors",
        "settings",
        "ui.client",
        "ui.texts",
        "ui.theme",
        "ui.widgets",
        "ui.folders",
        "ui.settings",
        "engine.api",
    },
    "ui.search": BASE
    | {
        "settings",
        "platform.desktop",
        "ui",
        "ui.client",
        "ui.texts",
        "ui.theme",
        "ui.widgets",
        "ui.folders",
        "ui.recognition",
        "ui.results",
        "ui.preview",
        "ui.settings",
        "text.languages",
    },
    "ui.health": BASE
    | {"paths", "settings", "ui.client", "ui.texts", "ui.theme", "ui.widgets", "ui.recognition", "engine.api"},
    "ui.welcome": BASE
    | {
        "settings",
        "platform.desktop",
        "platform.system",
        "ui",
        "ui.client",
        "ui.texts",
        "ui.theme",
        "ui.widgets",
        "ui.models",
        "ui.folders",
        "ui.settings",
        "ui.search",
        "engine.api",
    },
    "ui.ask": BASE
    | {
        "settings",
        "chat",
        "ui",
        "ui.client",
        "ui.texts",
        "ui.theme",
        "ui.widgets",
        "ui.results",
        "ui.preview",
        "ui.settings",
        "engine.api",
    },
    "ui.window": BASE
    | {
        "paths",
        "ui",
        "ui.ask",
        "ui.client",
        "ui.texts",
        "ui.theme",
        "ui.widgets",
        "ui.folders",
        "ui.results",
        "ui.preview",
        "ui.settings",
        "ui.search",
        "ui.health",
        "ui.welcome",
        "engine.api",
    },
    "ui.quick": BASE
    | {
        "settings",
        "instance_client",
        "platform.x11",
        "platform.hotkeys",
        "ui",
        "ui.client",
        "ui.texts",
        "ui.theme",
        "ui.widgets",
        "ui.results",
        "ui.preview",
        "ui.settings",
        "ui.search",
        "engine.api",
    },
    "ui.desktop": BASE
    | {
        "settings",
        "instance_client",
        "platform.desktop",
        "platform.dbus",
        "ui",
        "ui.client",
        "ui.texts",
        "ui.theme",
        "ui.widgets",
        "ui.tray",
        "ui.settings",
        "engine.api",
    },
    "ui.app": BASE
    | {
        "paths",
        "socket_paths",
        "settings",
        "settings_file",
        "logs",
        "instance_client",
        "platform.desktop",
        "legacy_layout",
        "ui",
        "ui.client",
        "ui.texts",
        "ui.theme",
        "ui.widgets",
        "ui.folders",
        "ui.assistants",
        "connectors.assistant_programs",
        "ui.settings",
        "ui.window",
        "ui.quick",
        "ui.desktop",
        "updates.update_source",
    },
    "cli.arguments": BASE,
    "cli.output": BASE,
    "cli.answer_output": BASE | {"cli.output"},
    "cli.evaluation": BASE | {"engine.client"},
    "cli.model_commands": BASE | {"engine.client", "cli.output", "engine.api"},
    "cli.commands": BASE
    | {
        "paths",
        "logs",
        "instance_client",
        "legacy_layout",
        "engine.engine_mode",
        "engine.client",
        "assistants",
        "cli.arguments",
        "cli.output",
        "cli.answer_output",
        "cli.evaluation",
        "cli.model_commands",
        "engine.api",
        "ui.app.application",
    },
    "__main__": {
        "bookmarks",
        "chunking.sentence_marks",
        "cli.commands",
        "embedding.runtime.embedding_child",
        "engine.maintenance.index_mover",
        "engine.server.server",
        "engine.server.watchdog",
        "extract.extract_child",
        "indexing.rules.secrets",
        "instance_client",
        "store.vectors.probe",
        "updates.update_child",
        "viewing.view_child",
        "recognition.recognition_child",
    },
}
# Libraries that cost much to load, or that only one module may use.
ONLY_IN: dict[str, tuple[str, ...]] = {
    "PySide6": ("ui",),
    "torch": (
        "embedding.runtime.devices",
        "embedding.runtime.sentence_network",
        "embedding.runtime.cross_encoder",
    ),
    "rapidocr": ("recognition.paddle_engine",),
    "cv2": ("recognition.paddle_engine",),
    "pi_heif": ("extract.heif_decoding",),
    "PIL": ("viewing.picture_renderer", "recognition"),
    # It switches the library's telemetry off before the import.
    "onnxruntime": ("embedding.runtime.onnx_graph",),
    "sentence_transformers": ("embedding.runtime.sentence_network",),
    "transformers": (
        "embedding.runtime.sentence_network",
        "embedding.runtime.cross_encoder",
    ),
    "chromadb": (
        "store.vectors.chroma_client",
        "store.vectors.collection_vectors",
        "store.vectors.vector_index",
        "store.vectors.server_vectors",
        "store.vectors.probe",
    ),
    "watchdog": ("indexing.watch.watcher",),
    "jeepney": ("platform.dbus.session_bus",),
    "kreuzberg": ("extract",),
    "pypdf": ("extract",),
    "tinytag": ("extract",),
    "pygments": ("viewing.syntax_highlighting",),
    "pypdfium2": ("viewing.pdf_renderer", "recognition.pdf_scans"),
    "sqlite3": ("store", "bookmarks.firefox", "bookmarks.readers"),
    "cryptography": ("updates.release_document",),
    "certifi": ("updates.update_child",),
}


def modules() -> list[tuple[str, Path]]:
    found = []
    for path in sorted(ROOT.rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        found.append((name.removesuffix(".__init__").removesuffix("__init__"), path))
    return [(name, path) for name, path in found if name]


def imports_of(path: Path) -> Iterator[tuple[str, int]]:
    """Imported names and their lines, imports in functions and for annotations alone included."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} imports relatively; write the whole name"
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno


def is_within(name: str, places: tuple[str, ...]) -> bool:
    return any(name == place or name.startswith(place + ".") for place in places)


MODULES = modules()
NAMES = {name for name, _ in MODULES}
PACKAGES = {name for name, path in MODULES if path.name == "__init__.py"}


def module_of(imported: str) -> str:
    """The module that a dotted name begins with; "" for the package itself."""
    while imported and imported not in NAMES:
        imported = imported.rpartition(".")[0]
    return imported


def entry_of(module: str) -> str:
    """The entry of the table that a module belongs to."""
    return module if module in ALLOWED or module in PACKAGES else module.rpartition(".")[0]


def inner_imports(path: Path) -> Iterator[tuple[str, int]]:
    for imported, line in imports_of(path):
        if imported.partition(".")[0] == PACKAGE:
            module = module_of(imported.removeprefix(PACKAGE).removeprefix("."))
            if module:
                yield module, line


def cycles(imports: dict[str, set[str]]) -> set[frozenset[str]]:
    """Groups of modules of which each imports each other one, directly or through others."""

    def reached(start: str) -> set[str]:
        found: set[str] = set()
        waiting = [start]
        while waiting:
            for name in imports.get(waiting.pop(), set()) - found:
                found.add(name)
                waiting.append(name)
        return found

    reach = {name: reached(name) for name in imports}
    return {
        frozenset(other for other in reach[name] if name in reach.get(other, set()))
        for name in imports
        if name in reach[name]
    }


@pytest.mark.parametrize("name, path", MODULES, ids=[name for name, _ in MODULES])
def test_imports_go_the_right_way(name: str, path: Path) -> None:
    entry = entry_of(name)
    assert entry in ALLOWED or name in PACKAGES, f"{entry} is a new package: say in this test what it may import"
    allowed = ALLOWED.get(entry, set()) | {entry}
    breaches = []
    for module, line in inner_imports(path):
        if module not in allowed and entry_of(module) not in allowed:
            breaches.append(f"{path.name}:{line}: {entry} may not import {module}")
    for imported, line in imports_of(path):
        top = imported.partition(".")[0]
        if top == PACKAGE:
            continue
        if entry == "domain" and top not in sys.stdlib_module_names:
            breaches.append(f"{path.name}:{line}: domain knows the standard library only, not {top}")
        elif top in ONLY_IN and not is_within(name, ONLY_IN[top]):
            breaches.append(f"{path.name}:{line}: only {', '.join(ONLY_IN[top])} may import {top}")
    assert not breaches, "\n".join(breaches)


def test_the_table_goes_from_bottom_to_top() -> None:
    entries = list(ALLOWED)
    for number, entry in enumerate(entries):
        below = entries[:number]
        for other in ALLOWED[entry]:
            assert other in below or entry_of(other) in below, (
                f"{entry} names {other}, which is not above it in the table"
            )


def test_the_table_names_what_there_is() -> None:
    assert set(ALLOWED) <= NAMES
    assert set().union(*ALLOWED.values()) <= NAMES
    assert {place for places in ONLY_IN.values() for place in places} <= NAMES
    assert {entry_of(name) for name in NAMES - PACKAGES} == set(ALLOWED)


def test_no_modules_import_each_other() -> None:
    """Neither in functions nor for annotations."""
    imports = {name: {module for module, _ in inner_imports(path)} - {name} for name, path in MODULES}
    assert not cycles(imports)


def test_packages_hand_nothing_on() -> None:
    """An import in an `__init__.py` would be loaded with every module of the package."""
    for name, path in MODULES:
        if name in PACKAGES:
            assert not list(imports_of(path)), f"{name} imports"


def test_no_two_modules_share_a_base_name() -> None:
    count = Counter(name.rpartition(".")[2] for name in NAMES - PACKAGES)
    assert [name for name, number in count.items() if number > 1] == []
