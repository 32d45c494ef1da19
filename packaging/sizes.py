"""Says what takes the room in the frozen program, and whether it keeps to its budget.

    python packaging/sizes.py TREE [ARTEFACT ...]

TREE is the folder with the frozen program, an ARTEFACT a .deb or .tar.xz made of it. Ends with 1 where something is
larger than it may be.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

_MB = 1_000_000
LIBRARIES = "_internal"
# In megabytes of 1,000,000 bytes: what was reached on 2026-11-24 for Linux x86-64 (547, 98 and 11), and some 3 % more
# for the next versions of libraries. To it was added the size of the wheels for text recognition when unpacked, without
# the files left out: 230, of which OpenCV takes 159.
BUDGET_MB = {"all": 794, "PySide6": 101, "desktop_search": 12}
# 194 with xz -9 on the same day, without text recognition, whose wheels are archives of 99.
ARTEFACT_BUDGET_MB = {".deb": 299, ".xz": 299}
# Smallest part that the report lists.
NAMED_MB = 1.0


def parts(tree: Path) -> Counter[str]:
    """Bytes of each part of a frozen folder; links count nothing."""
    found: Counter[str] = Counter()
    for path in tree.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found[part_of(path.relative_to(tree))] += path.stat().st_size
    return found


def part_of(place: Path) -> str:
    """The part a file counts to, by its place in the frozen folder."""
    if place.parts[0] != LIBRARIES:
        return "programs"
    name = place.parts[1]
    for ending in (".libs", ".dist-info"):
        name = name.split("-")[0].removesuffix(ending) if name.endswith(ending) else name
    if len(place.parts) == 2 and name.endswith((".pyc", ".zip")):
        return "Python"
    return "Python" if name.startswith(("python3", "libpython")) else name


def over_budget(found: Counter[str], artefacts: Iterable[tuple[str, int]] = ()) -> Iterator[str]:
    """A sentence for each part, and each artefact by its name and bytes, that takes more than it may."""
    for name, budget in BUDGET_MB.items():
        taken = found.total() if name == "all" else found[name]
        if taken > budget * _MB:
            yield f"{name} takes {taken / _MB:.0f} MB, and may take {budget}."
    for name, taken in artefacts:
        artefact_budget = ARTEFACT_BUDGET_MB.get(Path(name).suffix)
        if artefact_budget is not None and taken > artefact_budget * _MB:
            yield f"{name} takes {taken / _MB:.0f} MB, and may take {artefact_budget}."


def report(found: Counter[str]) -> str:
    """A table in Markdown, the largest first."""
    lines = ["| part | MB |", "|---|--:|"]
    rest = found.total()
    for name, taken in found.most_common():
        if taken < NAMED_MB * _MB:
            break
        rest -= taken
        lines.append(f"| {name} | {taken / _MB:.1f} |")
    return "\n".join([*lines, f"| all else | {rest / _MB:.1f} |", f"| **together** | **{found.total() / _MB:.1f}** |"])


def main(given: Sequence[str]) -> int:
    """Print the report and the parts that exceed the budget."""
    if not given:
        print(__doc__)
        return 2
    found = parts(Path(given[0]))
    artefacts = [(Path(name).name, Path(name).stat().st_size) for name in given[1:]]
    print(report(found))
    for name, taken in artefacts:
        print(f"{name}: {taken / _MB:.1f} MB")
    broken = list(over_budget(found, artefacts))
    for sentence in broken:
        print(sentence, file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
