"""Folder names that `in:` accepts, and suggestions for unknown ones."""

import os
from collections import Counter

from desktop_search.searching.query.filter_hints import nearest
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.text import word_forms


class FolderNames:
    """Cache of folder names, invalidated when the catalog changes, since each keystroke queries it."""

    def __init__(self, catalog: Catalog, below: tuple[str, ...] = ()) -> None:
        """With `below`, only these folders and their content exist; see Selection.below."""
        self._catalog = catalog
        self._below = below
        self._revision: tuple[int, int] | None = None
        self._known: dict[str, bool] = {}
        self._names: dict[str, str] | None = None
        """Folder names by case-folded name, those with most files first."""

    def has(self, name: str) -> bool:
        """Whether a folder of the index has this name or path; root folders count even if empty."""
        self._renew()
        if name not in self._known:
            wanted = word_forms.fold(name).replace("\\", "/").removeprefix("~").strip("/")
            paths = self._below or [str(root.path) for root in self._catalog.folders.all()]
            roots = (f"/{word_forms.fold(path.replace(os.sep, '/')).strip('/')}/" for path in paths)
            # An empty path is not reported as a missing folder.
            is_root = not wanted or any(f"/{wanted}/" in root for root in roots)
            self._known[name] = is_root or self._catalog.query_filters.has_folder(name, self._below)
        return self._known[name]

    def nearest(self, name: str) -> str:
        """Suggest a folder that starts with the name, is one typo away or contains it; for a path, its unknown part.

        Suggests nothing with `below`.
        """
        if self._below:
            return ""
        steps = [step for step in name.replace("\\", "/").split("/") if step]
        missing = next((step for step in reversed(steps) if not self.has(step)), "")
        folded = word_forms.fold(missing)
        if len(folded) < 2:
            return ""
        names = self._all_names()
        found = next((key for key in names if key.startswith(folded)), "") or nearest(folded, names)
        found = found or next((key for key in names if folded in key), "")
        return names.get(found, "")

    def _renew(self) -> None:
        revision = self._catalog.revision()
        if revision != self._revision:
            self._revision, self._names = revision, None
            self._known.clear()

    def _all_names(self) -> dict[str, str]:
        self._renew()
        if self._names is None:
            counts: Counter[str] = Counter()
            for root in self._catalog.folders.all():
                above = os.fsencode(root.path)
                counts[root.path.name] += 1
                for place, files in self._catalog.query_filters.places(root.id).items():
                    for step in set(os.path.relpath(place, above).split(os.sep.encode())) - {b".", b".."}:
                        counts[os.fsdecode(step)] += files
            self._names = {}
            for name, _ in counts.most_common():
                self._names.setdefault(word_forms.fold(name), name)
        return self._names
