"""Finds the profiles of web browsers of the current user."""

import configparser
import json
import logging
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from desktop_search.domain.lazy_dataclass import dataclass

log = logging.getLogger(__name__)

FIREFOX = "Firefox"
# Of profiles.ini and "Local State", which contains more than names.
_MAX_INI_BYTES, _MAX_STATE_BYTES = 1_000_000, 20_000_000
# Folders next to the profiles that are none of the user's.
_NO_PROFILES = frozenset({"Guest Profile", "System Profile"})
_CHROMIUM_FILES = ("Bookmarks", "AccountBookmarks")
# Name of the browser -> its folder of profiles, below the folder of the system that is named by the keys of `_bases`.
_FIREFOX_PLACES = {
    "linux": (
        "home/.mozilla/firefox",
        "config/mozilla/firefox",
        "home/snap/firefox/common/.mozilla/firefox",
        "home/.var/app/org.mozilla.firefox/.mozilla/firefox",
        "home/.var/app/org.mozilla.firefox/config/mozilla/firefox",
    ),
    "darwin": ("home/Library/Application Support/Firefox",),
    "win32": ("roaming/Mozilla/Firefox",),
}
_CHROMIUM_PLACES: dict[str, dict[str, tuple[str, ...]]] = {
    "linux": {
        "Chromium": (
            "config/chromium",
            "home/snap/chromium/common/chromium",
            "home/.var/app/org.chromium.Chromium/config/chromium",
        ),
        "Google Chrome": ("config/google-chrome", "home/.var/app/com.google.Chrome/config/google-chrome"),
        "Microsoft Edge": ("config/microsoft-edge", "home/.var/app/com.microsoft.Edge/config/microsoft-edge"),
        "Brave": (
            "config/BraveSoftware/Brave-Browser",
            "home/snap/brave/current/.config/BraveSoftware/Brave-Browser",
            "home/.var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser",
        ),
        "Vivaldi": ("config/vivaldi", "home/.var/app/com.vivaldi.Vivaldi/config/vivaldi"),
    },
    "darwin": {
        "Chromium": ("home/Library/Application Support/Chromium",),
        "Google Chrome": ("home/Library/Application Support/Google/Chrome",),
        "Microsoft Edge": ("home/Library/Application Support/Microsoft Edge",),
        "Brave": ("home/Library/Application Support/BraveSoftware/Brave-Browser",),
        "Vivaldi": ("home/Library/Application Support/Vivaldi",),
    },
    "win32": {
        "Chromium": ("local/Chromium/User Data",),
        "Google Chrome": ("local/Google/Chrome/User Data",),
        "Microsoft Edge": ("local/Microsoft/Edge/User Data",),
        "Brave": ("local/BraveSoftware/Brave-Browser/User Data",),
        "Vivaldi": ("local/Vivaldi/User Data",),
    },
}


@dataclass(frozen=True, slots=True)
class Profile:
    """One profile of a browser, with bookmarks."""

    browser: str
    name: str
    files: tuple[Path, ...]
    """Files with its bookmarks: places.sqlite, or JSON. Nothing else in a profile is opened."""


def find_profiles(
    home: Path | None = None, environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> tuple[Profile, ...]:
    """Return the profiles of the current user that have bookmarks; never raises."""
    bases = _bases(home or Path.home(), environment)
    key = platform if platform in _CHROMIUM_PLACES else "linux"
    found = [*_firefox(_places(bases, _FIREFOX_PLACES[key]))]
    for browser, places in _CHROMIUM_PLACES[key].items():
        found += _chromium(browser, _places(bases, places))
    # A folder may be reached by two paths.
    return tuple({os.path.realpath(one.files[0]): one for one in reversed(found)}.values())[::-1]


def labelled(profiles: Iterable[Profile]) -> Iterator[tuple[str, Profile]]:
    """Yield each profile with a name that is unique: "Firefox", or "Firefox (work)" if there are several."""
    profiles = list(profiles)
    taken: set[str] = set()
    for profile in profiles:
        is_only = sum(other.browser == profile.browser for other in profiles) == 1
        wanted = profile.browser if is_only or not profile.name else f"{profile.browser} ({profile.name})"
        label, number = wanted, 2
        while label.casefold() in taken:
            label, number = f"{wanted} {number}", number + 1
        taken.add(label.casefold())
        yield label, profile


def _bases(home: Path, environment: Mapping[str, str]) -> dict[str, Path]:
    return {
        "home": home,
        "config": Path(environment.get("XDG_CONFIG_HOME") or home / ".config"),
        "roaming": Path(environment.get("APPDATA") or home / "AppData/Roaming"),
        "local": Path(environment.get("LOCALAPPDATA") or home / "AppData/Local"),
    }


def _places(bases: Mapping[str, Path], places: Iterable[str]) -> Iterator[Path]:
    for place in places:
        base, _, rest = place.partition("/")
        yield bases[base] / rest


def _firefox(places: Iterable[Path]) -> Iterator[Profile]:
    for place in places:
        content = _read(place / "profiles.ini", _MAX_INI_BYTES)
        if content is None:
            continue
        listed = configparser.ConfigParser(interpolation=None, strict=False)
        try:
            listed.read_string(content.decode("utf-8-sig", "replace"))
        except configparser.Error as error:
            log.info("a list of Firefox profiles is damaged: %s", type(error).__name__)
            continue
        for section in listed.sections():
            path = listed.get(section, "Path", fallback="")
            if not section.startswith("Profile") or not path or "\0" in path:
                continue
            folder = Path(path) if listed.get(section, "IsRelative", fallback="1") == "0" else place / path
            if is_own_file(folder / "places.sqlite"):
                yield Profile(FIREFOX, listed.get(section, "Name", fallback=""), (folder / "places.sqlite",))


def _chromium(browser: str, places: Iterable[Path]) -> Iterator[Profile]:
    for place in places:
        try:
            names = sorted(entry.name for entry in os.scandir(place) if entry.is_dir())
        except OSError:
            continue
        shown = _chromium_names(place)
        for name in names:
            files = tuple(file for known in _CHROMIUM_FILES if is_own_file(file := place / name / known))
            if files and name not in _NO_PROFILES:
                yield Profile(browser, shown.get(name, name), files)


def _chromium_names(place: Path) -> dict[str, str]:
    """Names that the user gave to profiles, by folder."""
    try:
        cache = json.loads(_read(place / "Local State", _MAX_STATE_BYTES) or b"{}")["profile"]["info_cache"]
        return {str(folder): str(about["name"]) for folder, about in cache.items() if about.get("name")}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def is_own_file(path: Path) -> bool:
    """Whether this is a regular file of the current user. A list of profiles may name those of another user."""
    try:
        facts = path.stat()
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(facts.st_mode) and (sys.platform == "win32" or facts.st_uid == os.getuid())


def _read(path: Path, max_bytes: int) -> bytes | None:
    if not is_own_file(path):
        return None
    try:
        with path.open("rb") as file:
            content = file.read(max_bytes + 1)
    except OSError as error:
        log.info("%s cannot be read: %s", path.name, error.strerror)
        return None
    return content if len(content) <= max_bytes else None
