"""Tree of watched folders, so that moving a folder updates the paths of all folders below it in one step."""

from collections.abc import Iterator


class WatchedFolder:
    """A folder in the tree; `descriptor` is the system's watch descriptor, None without a watch."""

    __slots__ = ("children", "descriptor", "name", "parent", "ticket")

    def __init__(self, name: str) -> None:
        self.name = name
        """Name in the parent, or the whole path of a chosen folder."""
        self.parent: WatchedFolder | None = None
        self.children: dict[str, WatchedFolder] | None = None
        self.descriptor: int | None = None
        self.ticket = 0
        """Identifies the request that set the watch."""

    def child(self, name: str) -> "WatchedFolder | None":
        return self.children.get(name) if self.children else None

    def below(self) -> "Iterator[WatchedFolder]":
        """Iterate over this folder and all folders below it."""
        waiting = [self]
        while waiting:
            folder = waiting.pop()
            yield folder
            waiting.extend(folder.children.values() if folder.children else ())


class WatchTree:
    """The watched folders below each chosen folder. Not thread-safe."""

    def __init__(self, separator: str = "/") -> None:
        self._separator = separator
        self._roots: dict[str, WatchedFolder] = {}
        self._by_descriptor: dict[int, WatchedFolder] = {}

    def __len__(self) -> int:
        return len(self._by_descriptor)

    def get(self, descriptor: int) -> WatchedFolder | None:
        return self._by_descriptor.get(descriptor)

    def place(self, folder: WatchedFolder) -> tuple[str, str] | None:
        """Return the chosen folder that contains the folder, and its path; None if it has been detached."""
        names = []
        while folder.parent is not None:
            names.append(folder.name)
            folder = folder.parent
        if self._roots.get(folder.name) is not folder:
            return None
        start = folder.name.rstrip(self._separator) if names else folder.name
        return folder.name, self._separator.join([start, *reversed(names)])

    def add(self, root: str, path: str, descriptor: int, ticket: int) -> int | None:
        """Record the watch of the folder at `path`; returns the ticket that the same watch had before."""
        folder = self._by_descriptor.get(descriptor)
        before = folder.ticket if folder is not None else None
        if folder is None:
            folder = WatchedFolder(path)
            self._by_descriptor[descriptor] = folder
        folder.descriptor, folder.ticket = descriptor, ticket
        if self.place(folder) != (root, path):
            self.take_out(folder)
            self._put_at(root, path, folder)
        return before

    def put(self, folder: WatchedFolder, parent: WatchedFolder, name: str) -> None:
        """Attach a detached folder, with all folders below it, to another parent."""
        in_the_way = parent.child(name)
        if in_the_way is not None and in_the_way is not folder:
            self.take_out(in_the_way)
        folder.name, folder.parent = name, parent
        if parent.children is None:
            parent.children = {}
        parent.children[name] = folder

    def take_out(self, folder: WatchedFolder) -> None:
        """Detach a folder with all folders below it; their watches remain."""
        if folder.parent is not None:
            if folder.parent.child(folder.name) is folder and folder.parent.children:
                del folder.parent.children[folder.name]
            folder.parent = None
        elif self._roots.get(folder.name) is folder:
            del self._roots[folder.name]

    def remove(self, descriptor: int) -> None:
        """Record that a watch has been removed."""
        folder = self._by_descriptor.pop(descriptor, None)
        if folder is not None:
            folder.descriptor = None
            if not folder.children:
                self.take_out(folder)

    def root(self, path: str) -> WatchedFolder | None:
        return self._roots.get(path)

    def _put_at(self, root: str, path: str, folder: WatchedFolder) -> None:
        if path == root:
            # Keep the object: children of a folder without a watch would be lost with it.
            folder.name = root
            self._roots[root] = folder
            return
        here = self._roots.setdefault(root, WatchedFolder(root))
        *steps, name = path[len(root) :].strip(self._separator).split(self._separator)
        for step in steps:
            found = here.child(step)
            if found is None:
                found = WatchedFolder(step)
                self.put(found, here, step)
            here = found
        there = here.child(name)
        if there is not None and there.descriptor is None and there.children and not folder.children:
            folder.children, there.children = there.children, None
            for child in folder.children.values():
                child.parent = folder
        self.put(folder, here, name)
