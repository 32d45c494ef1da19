"""Facets of the whole index: filter values and the number of files for each."""

import os
from collections import Counter

from desktop_search.domain.formats import GROUPS, kinds_of
from desktop_search.domain.queries import Facet, Facets
from desktop_search.store.catalog.catalog import Catalog

# Levels below a root folder; deeper folders are reached through their ancestors, or typed.
_DEEPEST = 3
_MOST_FOLDERS = 200


def facets(catalog: Catalog) -> Facets:
    """Types, folders and languages of the indexed files, most frequent first."""
    by_kind = Counter(catalog.selections.kinds())
    types = by_kind.copy()
    for group in GROUPS:
        if number := sum(by_kind[kind] for kind in kinds_of(group)):
            types[group] = number
    folders: Counter[str] = Counter()
    for root in catalog.folders.all():
        above = os.fsencode(root.path)
        for place, number in catalog.selections.places(root.id).items():
            folders[root.path.name] += number
            steps = os.path.relpath(place, above).split(os.sep.encode())[:_DEEPEST]
            for step in set(steps):
                folders[os.fsdecode(step)] += number
    folders = Counter({name: number for name, number in folders.items() if name not in ("", ".", "..") and number})
    return Facets(_facets(types), _facets(folders), _facets(Counter(catalog.selections.languages())))


def _facets(counts: Counter[str]) -> tuple[Facet, ...]:
    return tuple(Facet(value, number) for value, number in counts.most_common(_MOST_FOLDERS) if value and number)
