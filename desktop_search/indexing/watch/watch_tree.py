"""Which watched folder lies where, so that a moved folder takes all below it along in one step."""

from collections.abc import Iterator


class WatchedFolder:
    """One folder with a watch of its own; `descriptor` is the system's number for the watch, None without one."""

    __slots__ = ("children", "descriptor", "name", "parent", "ticket")

    def __init__(self, name: str) -> None:
        self.name = name
        """Name in its parent, or the whole path of a chosen folder."""
        self.parent: WatchedFolder | None = None
        self.children: dict[str, WatchedFolder] | None = None
        self.descriptor: int | None = None
        self.ticket = 0
        """What the watch was asked for with."""

    def child(self, name: str) -> "WatchedFolder | None":
        return self.children.get(name) if self.children else None

    def below(self) -> "Iterator[WatchedFolder]":
        """This one and all in it."""
        waiting = [self]
        while waiting:
            folder = waiting.pop()
            yield folder
            waiting.extend(folder.children.values() if folder.children else ())


class WatchTree:
    """The watched folders below each chosen one. Not for several threads at once."""

    def __init__(self, separator: str = "/") -> None:
        self._separator = separator
        self._roots: dict[str, WatchedFolder] = {}
        self._by_descriptor: dict[int, WatchedFolder] = {}

    def __len__(self) -> int:
        return len(self._by_descriptor)

    def get(self, descriptor: int) -> WatchedFolder | None:
        return self._by_descriptor.get(descriptor)

    def place(self, folder: WatchedFolder) -> tuple[str, str] | None:
        """The chosen folder it lies in, and its path; None once it was taken out."""
        names = []
        while folder.parent is not None:
            names.append(folder.name)
            folder = folder.parent
        if self._roots.get(folder.name) is not folder:
            return None
        start = folder.name.rstrip(self._separator) if names else folder.name
        return folder.name, self._separator.join([start, *reversed(names)])

    def add(self, root: str, path: str, descriptor: int, ticket: int) -> int | None:
        """Note that the folder at `path` has this watch; gives the ticket the same watch had before."""
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
        """Hang a folder that was taken out, and all in it, under another."""
        in_the_way = parent.child(name)
        if in_the_way is not None and in_the_way is not folder:
            self.take_out(in_the_way)
        folder.name, folder.parent = name, parent
        if parent.children is None:
            parent.children = {}
        parent.children[name] = folder

    def take_out(self, folder: WatchedFolder) -> None:
        """From here on it lies nowhere, nor does what is in it; the watches are still there."""
        if folder.parent is not None:
            if folder.parent.child(folder.name) is folder and folder.parent.children:
                del folder.parent.children[folder.name]
            folder.parent = None
        elif self._roots.get(folder.name) is folder:
            del self._roots[folder.name]

    def remove(self, descriptor: int) -> None:
        """The watch is no more."""
        folder = self._by_descriptor.pop(descriptor, None)
        if folder is not None:
            folder.descriptor = None
            if not folder.children:
                self.take_out(folder)

    def root(self, path: str) -> WatchedFolder | None:
        return self._roots.get(path)

    def _put_at(self, root: str, path: str, folder: WatchedFolder) -> None:
        if path == root:
            # Children of a folder that has no watch any more would be lost with it.
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
