"""Adds and removes one table of a TOML file, and leaves every other line of it as it is."""

import json
import tomllib
from typing import Any


def read_toml_entry(text: str, section: str, name: str) -> object:
    """The table [section.name]; None if there is none. Raises ValueError."""
    servers = tomllib.loads(text).get(section, {})
    if not isinstance(servers, dict):
        raise ValueError(f"{section} is not a table")
    return servers.get(name)


def with_toml_entry(text: str, section: str, name: str, value: dict[str, Any]) -> str:
    """The text with this table at its end, in place of one of the same name. Raises ValueError."""
    kept = without_toml_entry(text, section, name)
    newline = "\r\n" if "\r\n" in text else "\n"
    # The strings and arrays of JSON are also those of TOML.
    fields = [f"{key} = {json.dumps(field, ensure_ascii=False)}" for key, field in value.items()]
    gap = f"{kept.rstrip()}{newline}{newline}" if kept.strip() else ""
    changed = gap + newline.join([f"[{section}.{name}]", *fields, ""])
    expected = tomllib.loads(kept)
    expected[section] = {**expected.get(section, {}), name: value}
    return _verified(changed, expected, section)


def without_toml_entry(text: str, section: str, name: str) -> str:
    """The text without this table and those inside it; unchanged if it has none. Raises ValueError."""
    if read_toml_entry(text, section, name) is None:
        return text
    kept: list[str] = []
    is_ours = False
    for line in text.splitlines(keepends=True):
        content = line.strip()
        if content.startswith("["):
            header = [key.strip(" \t\"'") for key in content.strip("[").partition("]")[0].split(".")]
            is_ours = header[:2] == [section, name]
            if is_ours and kept and not kept[-1].strip():
                kept.pop()
        # A comment may belong to the table that follows.
        if not is_ours or not content or content.startswith("#"):
            kept.append(line)
    expected = tomllib.loads(text)
    del expected[section][name]
    return _verified("".join(kept), expected, section)


def _verified(text: str, expected: dict[str, Any], section: str) -> str:
    """Refuse other ways of writing, such as an inline table."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        found = {}
    # Without its last table, a section may be empty or missing.
    if found | {section: found.get(section, {})} != expected | {section: expected.get(section, {})}:
        raise ValueError("the entry cannot be changed without touching its neighbours")
    return text
