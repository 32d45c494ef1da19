"""Checks a tool's arguments against its input schema, of which only a small part of JSON Schema is used."""

import re
from collections.abc import Mapping
from typing import Any

_TYPES: Mapping[str, tuple[type, ...]] = {"string": (str,), "integer": (int,), "boolean": (bool,)}


class ArgumentError(Exception):
    """The arguments do not fit; the message is for the model that called."""


def checked(schema: Mapping[str, Any], arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments, with defaults for those that are missing or null. Raises ArgumentError."""
    properties: Mapping[str, Mapping[str, Any]] = schema["properties"]
    unknown = [name for name in arguments if name not in properties]
    if unknown:
        raise ArgumentError(f"There is no argument {unknown[0][:60]!r}. Known are: {', '.join(properties)}.")
    found: dict[str, Any] = {}
    for name, rule in properties.items():
        value = arguments.get(name)
        if value is not None:
            found[name] = _fitting(name, rule, value)
        elif name in schema.get("required", ()):
            raise ArgumentError(f"The argument {name!r} is missing.")
        else:
            found[name] = rule.get("default")
    return found


def _fitting(name: str, rule: Mapping[str, Any], value: Any) -> Any:
    # Some models write integers as 10.0.
    if rule["type"] == "integer" and isinstance(value, float) and value.is_integer():
        value = int(value)
    if type(value) not in _TYPES[rule["type"]]:
        raise ArgumentError(f"{name!r} must be of type {rule['type']}.")
    if isinstance(value, str):
        if len(value) > rule.get("maxLength", len(value)):
            raise ArgumentError(f"{name!r} may have {rule['maxLength']} characters at most.")
        if value == "" and "pattern" in rule:
            # Some models pass an empty string for an omitted argument.
            return rule.get("default")
        if "pattern" in rule and not re.fullmatch(rule["pattern"], value):
            raise ArgumentError(f"{name!r} is not valid: {rule['description']}")
    elif not rule.get("minimum", value) <= value <= rule.get("maximum", value):
        raise ArgumentError(f"{name!r} must be from {rule['minimum']} to {rule['maximum']}.")
    return value
