"""Finds the sentences that the engine says to a person, so that the window can say them in another language.

The engine's processes know no Qt and no language but English; what they say is recorded and logged as it is. Only the
window translates, by knowing every sentence there is. This gathers them from the source: each literal outside the
window's own package that reads as a sentence, with {0}, {1}... where something is filled in.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

# What these say stays in English: the command line, and rooms whose words are for logs and developers.
_NOT_THEIRS = frozenset({
    "ui", "cli", "explain.py", "file_status.py", "codec.py", "__main__.py",
})  # fmt: skip
# Of a model in the catalogue: facts that are no sentences.
_FACTS = frozenset({"languages", "note"})
# Constants whose sentences are given to models, not to people.
_SAMPLES = frozenset({"HARMLESS", "_TRIED"})


def sentences(package: Path) -> list[str]:
    """All of them, sorted."""
    found: set[str] = set()
    for path in sorted(package.rglob("*.py")):
        if not _NOT_THEIRS.intersection(path.relative_to(package).parts):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found.update(_in(tree))
    return sorted(found)


def _in(tree: ast.Module) -> Iterator[str]:
    skipped: set[ast.AST] = set()
    constants = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(node.value)
        elif _is_for_others(node):
            skipped.update(ast.walk(node))
        elif isinstance(node, ast.JoinedStr):
            skipped.update(child for value in node.values for child in ast.walk(value))
        elif isinstance(node, ast.keyword) and node.arg in _FACTS:
            value = constants.get(node.value.id) if isinstance(node.value, ast.Name) else node.value
            if value is not None and (fact := _template(value)):
                yield fact
        elif isinstance(node, ast.AnnAssign) and ast.unparse(node.target) in _FACTS and node.value:
            # What stands for a model that says nothing else.
            yield from filter(None, [_template(node.value)])
    for node in ast.walk(tree):
        if node not in skipped and (text := _template(node)) and _is_sentence(text):
            yield text


def _is_for_others(node: ast.AST) -> bool:
    """True for what is logged, printed, given to a model, or declared in the table of settings."""
    if isinstance(node, ast.Assign):
        return not _SAMPLES.isdisjoint(ast.unparse(target) for target in node.targets)
    return isinstance(node, ast.Call) and ast.unparse(node.func).startswith(
        ("log.", "logging.", "print", "argparse", "setting")
    )


def _template(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts, number = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        else:
            parts.append(f"{{{number}}}")
            number += 1
    return "".join(parts)


def _is_sentence(text: str) -> bool:
    words = text.split()
    begins = text[:1].isupper() or text.startswith("{0} ")
    return begins and text.endswith(".") and len(words) > 2 and any(word.isalpha() and len(word) > 1 for word in words)
