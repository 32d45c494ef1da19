"""Finds the messages to the user that the window translates: the templates of all `Message("…")` calls.

The command line's own messages are not among them; it speaks English only.
"""

import ast
import re
from pathlib import Path

_CALLEE = "Message"


class NotLiteralError(Exception):
    """A message that cannot be translated: its template is not a literal, or lacks or has other arguments."""


def templates(package: Path) -> list[str]:
    """All of them, sorted. Raises NotLiteralError."""
    found: set[str] = set()
    for path in sorted(package.rglob("*.py")):
        here = _in(path)
        if "cli" not in path.relative_to(package).parts:
            found.update(here)
    return sorted(template for template in found if re.sub(r"\{\w+\}", "", template).strip())


def _in(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if path.name == "messages.py" or not _imports_messages(tree):
        return []
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == _CALLEE]
    return [_template(call, path) for call in calls]


def _imports_messages(tree: ast.Module) -> bool:
    imports = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return any(
        node.module == "desktop_search.domain.messages" and _CALLEE in [alias.name for alias in node.names]
        for node in imports
    )


def _template(call: ast.Call, path: Path) -> str:
    template = call.args[0] if len(call.args) == 1 else None
    if not isinstance(template, ast.Constant) or not isinstance(template.value, str):
        raise NotLiteralError(f"{path}:{call.lineno}")
    names = sorted(str(keyword.arg) for keyword in call.keywords)
    if names != sorted(set(re.findall(r"\{(\w+)\}", template.value))):
        raise NotLiteralError(f"{path}:{call.lineno}: names differ from the template's")
    return template.value
