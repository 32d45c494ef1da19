"""Exclusion rules: which files and folders are not indexed, and why.

The user's own patterns take precedence, in both directions: "!Archive/" includes what another rule excludes. Next are
links, special files, the program's own data, hidden and system folders, temporary files and `.gitignore`. A chosen
folder itself is never excluded by its name, because the user chose it.
"""

import logging
import os
import stat
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from pathspec import GitIgnoreSpec

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.indexing.rules.ignore_patterns import IgnorePattern, make_spec
from desktop_search.indexing.rules.secrets import is_secret_folder, is_secret_name
from desktop_search.own_files import MARKER_NAME, has_marker, is_bookmarks_folder, own_root
from desktop_search.platform.system.mounts import real_path
from desktop_search.settings import IndexSettings

log = logging.getLogger(__name__)

GITIGNORE = ".gitignore"
# A larger .gitignore was not written by hand, and would slow down every scan.
MAX_GITIGNORE_BYTES = 1_000_000
# Each line is matched against every name below: 3 ms per file.
MAX_GITIGNORE_LINES = 5_000
# Number of invalid lines that are logged, and characters of each.
_LOGGED_LINES = 10
_LOGGED_CHARACTERS = 80
CACHE_TAG = "CACHEDIR.TAG"
VIRTUAL_ENVIRONMENT_TAG = "pyvenv.cfg"
# A folder with both is the data folder of a version that wrote no marker.
LEGACY_DATA_FILES = frozenset(["catalog.sqlite", "engine.lock"])
RULE_FILES = frozenset([GITIGNORE, CACHE_TAG, VIRTUAL_ENVIRONMENT_TAG, MARKER_NAME])
"""Files that affect the exclusion of everything next to and below them."""


class ExclusionReason(StrEnum):
    """Why a file or folder is not indexed."""

    LINK = "link"
    SPECIAL = "special"
    OWN_DATA = "own_data"
    OTHER_FOLDER = "other_folder"
    PATTERN = "pattern"
    HIDDEN = "hidden"
    SYSTEM = "system"
    TEMPORARY = "temporary"
    SECRET = "secret"
    GITIGNORED = "gitignored"
    CLOUD_ONLY = "cloud_only"

    @property
    def sentence(self) -> Message:
        """The text shown to the user."""
        return _SENTENCES[self]


_SENTENCES = {
    ExclusionReason.LINK: Message(
        "It is a symbolic link. Links are not followed; their targets are indexed if they are in a chosen folder."
    ),
    ExclusionReason.SPECIAL: Message("It is a device, a pipe or a socket, not a file."),
    ExclusionReason.OWN_DATA: Message("It is part of this program's own data."),
    ExclusionReason.OTHER_FOLDER: Message("It belongs to another of the chosen folders."),
    ExclusionReason.PATTERN: Message("One of your patterns matches it."),
    ExclusionReason.HIDDEN: Message("It is hidden."),
    ExclusionReason.SYSTEM: Message("It belongs to the system or to a tool, such as a cache or an installed package."),
    ExclusionReason.TEMPORARY: Message("It is a temporary, lock or backup file."),
    ExclusionReason.SECRET: Message("It is likely a secret, such as a private key or a password store."),
    ExclusionReason.GITIGNORED: Message("A .gitignore file matches it."),
    ExclusionReason.CLOUD_ONLY: Message("It is stored in the cloud only."),
}

# Compared in lower case, at any depth.
_SYSTEM_NAMES = frozenset(
    """
    node_modules bower_components jspm_packages .git .hg .svn .bzr cvs _darcs __pycache__ .cache .tox .nox .venv
    .mypy_cache .pytest_cache .ruff_cache .gradle .m2 .npm .cargo .rustup .terraform .ipynb_checkpoints .eggs
    site-packages __macosx $recycle.bin recycler $windows.~bt $windows.~ws msocache lost+found .trash .trashes
    .spotlight-v100 .fseventsd .documentrevisions-v100 .temporaryitems
    """.split()  # noqa: SIM905
) | {"system volume information"}
_SYSTEM_PREFIXES = (".trash-",)
# Folders that macOS shows as a single item; their parts mean nothing to a user.
_BUNDLE_SUFFIXES = (".app", ".framework", ".photoslibrary", ".egg-info", ".dist-info")
# Two components of a path, in lower case: (parent, name).
_SYSTEM_PAIRS = frozenset({("library", "caches"), ("library", "logs"), ("appdata", "local"), ("appdata", "locallow")})
# System folders, only at exactly this path.
_SYSTEM_PLACES_POSIX = frozenset(
    ["/proc", "/sys", "/dev", "/run", "/boot", "/tmp", "/var/cache", "/var/run", "/var/tmp", "/snap", "/System"]
)
# Virtual file systems: their files are generated while they are read, and may be endless.
_MADE_UP_PLACES = tuple(Path(place) for place in ("/proc", "/sys", "/dev"))
_SYSTEM_PLACES_WINDOWS = frozenset(["windows", "program files", "program files (x86)", "programdata", "perflogs"])

_TEMPORARY_PREFIXES = ("~$", ".~lock.", "._")
_TEMPORARY_SUFFIXES = (
    "~", ".tmp", ".temp", ".swp", ".swo", ".crdownload", ".part", ".partial", ".download", ".!ut",
)  # fmt: skip
_TEMPORARY_NAMES = frozenset(["thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store", "icon\r"])

# Windows: opening a file with one of these attributes downloads it.
_RECALL_ATTRIBUTES = 0x00400000 | 0x00040000


@dataclass(frozen=True, slots=True)
class _IgnoreFile:
    spec: GitIgnoreSpec
    prefix_length: int
    """Length of the prefix of a path, relative to the chosen folder, that this file's patterns do not see."""


# A member has none.
_NO_FACTS = os.stat_result((0o100644,) + (0,) * 9)


class DirectoryRules:
    """The rules inside one folder; created by `Rules.enter` and, for its subfolders, by `enter`."""

    __slots__ = ("_ignores", "_own_places", "_rules", "name", "path", "relative")

    def __init__(
        self, rules: "Rules", path: str, relative: str, ignores: tuple[_IgnoreFile, ...], own_places: frozenset[str]
    ) -> None:
        self._rules = rules
        self._ignores = ignores
        self._own_places = own_places
        self.path = path
        """Absolute, without a separator at the end except for a root's own."""
        self.relative = relative
        """Relative to the chosen folder, with "/" between components and at the end; empty for that folder itself."""
        self.name = os.path.basename(path)  # noqa: PTH119 (text: this runs a hundred thousand times a scan)

    @property
    def patterns_in(self) -> str:
        """Folder of the innermost .gitignore in force here; empty if there is none."""
        if not self._ignores:
            return ""
        below = len(self.relative) - self._ignores[-1].prefix_length
        return self.path[: len(self.path) - below] or os.sep

    def why_file(self, name: str, facts: os.stat_result) -> ExclusionReason | None:
        """Return why the regular file `name` in this folder is excluded; None if it is indexed."""
        rules = self._rules
        relative = self.relative + name
        if (own := rules.own_word(relative)) is not None:
            return ExclusionReason.PATTERN if own else self._always(name)
        if (reason := self._always(name)) is not None:
            return reason
        if rules.skip_secrets and is_secret_name(name, self.name):
            return ExclusionReason.SECRET
        if _is_temporary(name):
            return ExclusionReason.TEMPORARY
        if rules.skip_hidden and _is_hidden(name, facts):
            return ExclusionReason.HIDDEN
        if self._ignored(relative):
            return ExclusionReason.GITIGNORED
        return ExclusionReason.CLOUD_ONLY if getattr(facts, "st_file_attributes", 0) & _RECALL_ATTRIBUTES else None

    def why_folder(self, name: str, facts: os.stat_result | None = None) -> ExclusionReason | None:
        """Return why the folder `name` in this folder is excluded with everything below it; None if it is indexed."""
        rules = self._rules
        relative = f"{self.relative}{name}/"
        if getattr(facts, "st_reparse_tag", 0) == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1):
            return ExclusionReason.LINK
        if (reason := self._always(name)) is not None:
            return reason
        if (own := rules.own_word(relative)) is not None:
            return ExclusionReason.PATTERN if own else None
        if rules.skip_secrets and is_secret_folder(self.name, name):
            return ExclusionReason.SECRET
        if rules.skip_system and self._is_system(name):
            return ExclusionReason.SYSTEM
        if rules.skip_hidden and _is_hidden(name, facts):
            return ExclusionReason.HIDDEN
        return ExclusionReason.GITIGNORED if self._ignored(relative) else None

    def why_listing(self, names: Iterable[str]) -> ExclusionReason | None:
        """Return why this folder is excluded because of its contents: caches, virtual environments and data folders."""
        names = frozenset(names)
        if (MARKER_NAME in names and has_marker(Path(self.path))) or names >= LEGACY_DATA_FILES:
            # This includes the data of another index, whose catalog contains the texts of all its files.
            return ExclusionReason.OWN_DATA
        if not self._rules.skip_system or not self.relative or self._rules.own_word(self.relative) is False:
            return None
        return ExclusionReason.SYSTEM if any(name in (CACHE_TAG, VIRTUAL_ENVIRONMENT_TAG) for name in names) else None

    def with_gitignore(self) -> "DirectoryRules":
        """Return the rules with this folder's .gitignore added; call it if the listing contains one."""
        spec = _read_gitignore(Path(self.path, GITIGNORE)) if self._rules.skip_gitignored else None
        if spec is None:
            return self
        ignores = (*self._ignores, _IgnoreFile(spec, len(self.relative)))
        return DirectoryRules(self._rules, self.path, self.relative, ignores, self._own_places)

    def as_listed(self) -> tuple["DirectoryRules", ExclusionReason | None]:
        """Return the rules including any .gitignore, and why the folder's contents exclude it; accesses the disk."""
        telling = (CACHE_TAG, VIRTUAL_ENVIRONMENT_TAG, MARKER_NAME, *LEGACY_DATA_FILES)
        marks = [name for name in telling if os.path.lexists(_join(self.path, name))]
        return self.with_gitignore(), self.why_listing(marks)

    def enter(self, name: str) -> "DirectoryRules":
        """Return the rules of the subfolder `name`."""
        path, relative = _join(self.path, name), f"{self.relative}{name}/"
        return DirectoryRules(self._rules, path, relative, self._ignores, self._own_places)

    def _always(self, name: str) -> ExclusionReason | None:
        path = _join(self.path, name)
        if path in self._own_places:
            return ExclusionReason.OWN_DATA
        if path in self._rules.other_folders:
            return ExclusionReason.OTHER_FOLDER
        return ExclusionReason.PATTERN if path in self._rules.excluded_paths else None

    def _ignored(self, relative: str) -> bool:
        # The innermost file with a matching pattern decides, as in git.
        for ignore in reversed(self._ignores):
            word = ignore.spec.check_file(relative[ignore.prefix_length :]).include
            if word is not None:
                return word
        return False

    def _is_system(self, name: str) -> bool:
        lower = name.lower()
        if lower in _SYSTEM_NAMES or lower.startswith(_SYSTEM_PREFIXES) or lower.endswith(_BUNDLE_SUFFIXES):
            return True
        if (self.name.lower(), lower) in _SYSTEM_PAIRS:
            return True
        if sys.platform == "win32":
            return lower in _SYSTEM_PLACES_WINDOWS and Path(self.path).parent == Path(self.path)
        return _join(self.path, name) in _SYSTEM_PLACES_POSIX


class Rules:
    """The exclusion rules of one chosen folder."""

    def __init__(
        self,
        settings: IndexSettings,
        own_places: Iterable[Path] = (),
        other_folders: Iterable[Path] = (),
        *,
        is_for_bookmarks: bool = False,
    ) -> None:
        """`own_places` are never indexed; `other_folders` are the other chosen ones, which are scanned separately."""
        self._is_for_bookmarks = is_for_bookmarks
        self.skip_hidden = settings.skip_hidden
        self.skip_system = settings.skip_system
        self.skip_gitignored = settings.skip_gitignored
        self.skip_secrets = settings.skip_secrets
        self._own_places = [real_path(place) for place in own_places]
        self.other_folders = frozenset(str(path) for path in other_folders)
        self.excluded_paths = frozenset(path for line in settings.exclude if (path := excluded_path(line)))
        self._own = parse_patterns(settings.exclude)
        self._brings_back = self._own is not None and any(pattern.include is False for pattern in self._own.patterns)

    def own_word(self, relative: str) -> bool | None:
        """Match the user's own patterns: True to exclude, False to include, None if none matches."""
        return self._own.check_file(relative).include if self._own is not None else None

    def brings_back(self, folder: Path, path: Path) -> bool:
        """Whether the user's own patterns include a file below a chosen folder that other rules exclude."""
        return path.is_relative_to(folder) and self.own_word(path.relative_to(folder).as_posix()) is False

    def is_secret_by_name(self, folder: Path, path: str) -> bool:
        """Whether a file is excluded as a secret by its name or that of a folder above it; does not access the disk."""
        if not self.skip_secrets:
            return False
        *parents, name = path[len(_join(str(folder), "")) :].split(os.sep)  # noqa: PTH206 (text: see `name`)
        above, relative = folder.name, ""
        for parent in parents:
            relative += f"{parent}/"
            if is_secret_folder(above, parent) and self.own_word(relative) is not False:
                return True
            above = parent
        return is_secret_name(name, above) and self.own_word(relative + name) is not False

    def why_member(self, folder: Path, container: Path, member: str) -> ExclusionReason | None:
        """Return why a member of an indexed container is excluded, judging by names, as if containers were folders."""
        here = self.enter(folder)
        *parents, archive = container.relative_to(folder).parts
        for name in parents:
            here = here.enter(name)
        *above, last = member.split("/")
        for name in (archive, *above):
            if (reason := here.why_folder(name)) is not None:
                return reason
            here = here.enter(name)
        return here.why_file(last, _NO_FACTS)

    def is_noise(self, folders: Sequence[str], name: str = "") -> bool:
        """Whether a change can be ignored, judging by names only: of folders, and of the file in them."""
        if self._brings_back or name in RULE_FILES:
            return False
        if name and ((self.skip_hidden and name.startswith(".")) or _is_temporary(name)):
            return True
        return any(self._is_noisy_folder(folder) for folder in folders)

    def is_own_data(self, path: str) -> bool:
        """Whether a path is in the program's own data, which changes with everything the program does."""
        return any(path.startswith(f"{place}{os.sep}") for place in self._own_places)

    def enter(self, folder: Path) -> DirectoryRules:
        """Return the rules for the top level of a chosen folder."""
        # A chosen folder may itself be a link, so paths below it differ from the real paths of the program's own data.
        real = real_path(folder)
        own = frozenset(str(folder / place.relative_to(real)) for place in self._own_places if _lies_in(place, real))
        return DirectoryRules(self, str(folder), "", (), own)

    def _is_noisy_folder(self, name: str) -> bool:
        return (self.skip_hidden and name.startswith(".")) or (self.skip_system and name.lower() in _SYSTEM_NAMES)

    def why_root(self, folder: Path) -> ExclusionReason | None:
        """Return why a chosen folder as a whole cannot be indexed: program's own data, or a virtual file system."""
        if self._is_for_bookmarks:
            return None
        real = real_path(folder)
        if any(_lies_in(real, place) for place in self._own_places) or _is_data(real):
            return ExclusionReason.OWN_DATA
        is_made_up = os.name == "posix" and any(_lies_in(real, place) for place in _MADE_UP_PLACES)
        return ExclusionReason.SYSTEM if is_made_up else None

    def includes_by_name(self, folder: Path, path: Path) -> bool:
        """Whether a folder below a chosen folder is indexed, judging by names; does not access the disk."""
        here = self.enter(folder)
        for name in path.relative_to(folder).parts:
            if here.why_folder(name) is not None:
                return False
            here = here.enter(name)
        return True

    def why_left_out(self, folder: Path, path: Path) -> ExclusionReason | None:
        """Return why a file or folder below a chosen folder is not indexed; None if it is. Accesses the disk.

        Raises OSError if the path cannot be accessed.
        """
        if (reason := self.why_root(folder)) is not None:
            return reason
        here = self.enter(folder)
        steps = path.relative_to(folder).parts
        for number, name in enumerate(steps):
            names = os.listdir(here.path)  # noqa: PTH208 (names only)
            if (reason := here.why_listing(names)) is not None:
                return reason
            if GITIGNORE in names:
                here = here.with_gitignore()
            facts = os.lstat(_join(here.path, name))
            if (reason := _why_entry(here, name, facts)) is not None:
                return reason
            if number < len(steps) - 1:
                here = here.enter(name)
        return None


def rules_for(
    folder: Path, settings: IndexSettings, own_places: Iterable[Path] = (), other_folders: Iterable[Path] = ()
) -> Rules:
    """Return the rules of an indexed folder: a chosen one, or ours with bookmarks.

    In that one only the user's patterns apply: its files are ours, and their names are titles.
    """
    if not is_bookmarks_folder(folder):
        return Rules(settings, own_places, other_folders)
    own = replace(settings, skip_hidden=False, skip_system=False, skip_gitignored=False, skip_secrets=False)
    return Rules(own, is_for_bookmarks=True)


def exclusion_of(path: Path) -> str:
    """Return the line for `IndexSettings.exclude` that excludes exactly this folder and everything below it."""
    return _join(str(path), "")


def excluded_path(line: str) -> str:
    """Return the path in a line of `IndexSettings.exclude`; empty if the line is only a pattern.

    An absolute path excludes that path, whichever chosen folder contains it. It is also a pattern, as in a .gitignore
    file, relative to each chosen folder; if that folder is the root, both have the same meaning.
    """
    return os.path.normpath(line) if os.path.isabs(line) and line.strip(os.sep) else ""  # noqa: PTH117 (text)


def parse_patterns(lines: Sequence[str]) -> GitIgnoreSpec | None:
    """Parse patterns as in a .gitignore; logs and skips invalid lines. Returns None if no pattern is left."""
    patterns, invalid = _parsed(lines)
    if invalid:
        named = ", ".join(repr(line[:_LOGGED_CHARACTERS]) for line in invalid[:_LOGGED_LINES])
        log.warning("passed over, as they are no patterns: %s%s", named, ", …" if len(invalid) > _LOGGED_LINES else "")
    # Comments and empty lines become patterns without effect.
    useful = [pattern for pattern in patterns if pattern.include is not None]
    return make_spec(useful) if useful else None


def lines_without_sense(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines that are not valid patterns."""
    return tuple(_parsed(lines)[1])


def _parsed(lines: Sequence[str]) -> tuple[list[IgnorePattern], list[str]]:
    """Return the patterns, and the invalid lines."""
    patterns: list[IgnorePattern] = []
    invalid: list[str] = []
    for line in lines:
        try:
            patterns.append(IgnorePattern(line.rstrip("\r\n")))
        except ValueError:
            invalid.append(line)
    return patterns, invalid


def _read_gitignore(path: Path) -> GitIgnoreSpec | None:
    try:
        facts = path.lstat()
        if not stat.S_ISREG(facts.st_mode):
            return None
        if facts.st_size > MAX_GITIGNORE_BYTES:
            log.warning("%s has %d bytes, so it leaves nothing out", path, facts.st_size)
            return None
        # Names are matched in the form that os.fsdecode gives them, surrogate escapes included.
        text = path.read_text(encoding="utf-8-sig", errors="surrogateescape")
    except FileNotFoundError:
        return None
    except OSError as error:
        log.warning("%s cannot be read, so it leaves nothing out: %s", path, error)
        return None
    # Split at line feeds only, as git does: a name may contain other characters that Python treats as line ends.
    lines = text.split("\n")
    if len(lines) > MAX_GITIGNORE_LINES:
        log.warning("%s has %d lines, so it leaves nothing out", path, len(lines))
        return None
    return parse_patterns(lines)


def _why_entry(here: DirectoryRules, name: str, facts: os.stat_result) -> ExclusionReason | None:
    if stat.S_ISLNK(facts.st_mode):
        return ExclusionReason.LINK
    if stat.S_ISDIR(facts.st_mode):
        return here.why_folder(name, facts)
    if stat.S_ISREG(facts.st_mode):
        return here.why_file(name, facts)
    return ExclusionReason.SPECIAL


def _is_data(folder: Path) -> bool:
    """Whether a folder is, or is inside, the data folder of an index."""
    # A folder without a marker may be the user's own, so folders below it can be chosen.
    return own_root(folder) is not None or all(map(os.path.isfile, (folder / name for name in LEGACY_DATA_FILES)))


def _is_temporary(name: str) -> bool:
    lower = name.lower()
    if lower.startswith(_TEMPORARY_PREFIXES) or lower in _TEMPORARY_NAMES:
        return True
    return lower.endswith(_TEMPORARY_SUFFIXES) or (len(name) > 1 and name.startswith("#") and name.endswith("#"))


def _is_hidden(name: str, facts: os.stat_result | None) -> bool:
    if name.startswith("."):
        return True
    if getattr(facts, "st_file_attributes", 0) & getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 0):
        return True
    return bool(getattr(facts, "st_flags", 0) & getattr(stat, "UF_HIDDEN", 0)) if sys.platform == "darwin" else False


def _join(folder: str, name: str) -> str:
    return folder + name if folder.endswith(os.sep) else f"{folder}{os.sep}{name}"


def _lies_in(path: Path, folder: Path) -> bool:
    return path == folder or folder in path.parents
