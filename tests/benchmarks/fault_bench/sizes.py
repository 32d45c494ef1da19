"""Sizes of the measurements; smaller ones are for trials."""

import argparse
from dataclasses import dataclass, fields
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Sizes:
    """The default sizes, for which the goals are defined."""

    storm_ops: int = 20_000
    storm_seconds: float = 300.0
    passages: int = 50_000
    saves: int = 200
    real_saves: int = 50
    real_files: int = 600
    """Index size for the real model, because embedding 50,000 passages would take half an hour."""
    rename_files: int = 10_000
    rescan_files: int = 100_000
    idle_seconds: float = 300.0
    scans: Path | None = None
    """Folder of scanned pages, such as scanned_folder.py makes, for saves while text is recognized."""
    tree: Path | None = None
    """Folder of real documents, such as ../shared/data/make_tree.sh makes, in addition to the evaluation data."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add one option per size."""
    group = parser.add_argument_group("sizes, smaller for trials")
    for field in fields(Sizes):
        kind = Path if field.default is None else type(field.default)
        group.add_argument(
            f"--{field.name.replace('_', '-')}", type=kind, default=field.default, help=f"{field.default}"
        )


def sizes_of(options: argparse.Namespace) -> Sizes:
    return Sizes(**{field.name: getattr(options, field.name) for field in fields(Sizes)})
