"""D-Bus introspection data of the served objects, for tools such as gdbus and busctl."""

from collections.abc import Mapping
from html import escape

Methods = Mapping[str, tuple[str, str]]
"""Input and output signature of each method, by name."""


def described(path: str, served: Mapping[tuple[str, str], Methods]) -> str:
    """Introspection XML of one object; `served` has the methods of all, by (path, interface)."""
    parts = ["<node>"]
    for (where, interface), methods in served.items():
        if where == path:
            parts.append(f'<interface name="{escape(interface)}">')
            parts += [_method(name, takes, gives) for name, (takes, gives) in methods.items()]
            parts.append("</interface>")
    below = path.rstrip("/") + "/"
    children = {where.removeprefix(below).partition("/")[0] for where, _ in served if where.startswith(below)}
    parts += [f'<node name="{escape(child)}"/>' for child in sorted(children) if child]
    return "".join([*parts, "</node>"])


def _method(name: str, takes: str, gives: str) -> str:
    arguments = [f'<arg type="{escape(one)}" direction="in"/>' for one in complete_types(takes)]
    arguments += [f'<arg type="{escape(one)}" direction="out"/>' for one in complete_types(gives)]
    return f'<method name="{escape(name)}">{"".join(arguments)}</method>'


def complete_types(signature: str) -> list[str]:
    """Split a signature into its complete types: "asa{sv}u" into as, a{sv} and u."""
    types, start, depth = [], 0, 0
    for at, letter in enumerate(signature):
        depth += (letter in "({") - (letter in ")}")
        if depth == 0 and letter != "a":
            types.append(signature[start : at + 1])
            start = at + 1
    return types
