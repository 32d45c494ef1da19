"""Only `own_files.py` removes, renames or replaces files; read from the sources, so that no path has to be tried."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "desktop_search"
OWN_FILES = PACKAGE / "own_files.py"
# Methods of paths, and functions of os, shutil and Qt. `replace` and `rename` also name methods of text and others;
# those of a path take exactly one argument.
ALWAYS = {"unlink", "rmtree", "rmdir", "removedirs", "renames", "removeRecursively", "hardlink_to", "truncate"}
WITH_ONE_ARGUMENT = {"rename", "replace"}
OF_MODULES = {"os": {"remove", "rename", "replace", "unlink", "rmdir"}, "shutil": {"move", "rmtree"}}
OF_QT = {"QFile", "QDir", "QSaveFile"}


def calls(path: Path) -> Iterator[tuple[ast.Call, ast.Attribute]]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node, node.func


def removals(path: Path) -> Iterator[str]:
    for call, function in calls(path):
        owner = function.value.id if isinstance(function.value, ast.Name) else ""
        is_path_method = function.attr in WITH_ONE_ARGUMENT and len(call.args) == 1 and not call.keywords
        if (
            function.attr in ALWAYS
            or is_path_method
            or function.attr in OF_MODULES.get(owner, ())
            or (owner in OF_QT and function.attr in ("remove", "rename", "rmdir", "commit"))
        ):
            yield f"{path.relative_to(PACKAGE)}:{call.lineno}: {ast.unparse(call)}"


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nothing_else_removes_files(path: Path) -> None:
    found = list(removals(path)) if path != OWN_FILES else []
    assert not found, "use desktop_search/own_files.py instead:\n" + "\n".join(found)


def test_the_test_sees_a_removal(tmp_path: Path) -> None:
    """The patterns above find what they are for."""
    found = list(removals(OWN_FILES))
    assert any("unlink" in line for line in found)
    assert any(".replace(" in line for line in found)
    assert any("rmtree" in line for line in found)
