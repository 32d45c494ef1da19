"""Key combinations in Qt's portable text format: "Ctrl+Alt+Space"."""

from desktop_search.domain.lazy_dataclass import dataclass

# In writing order. On macOS, Qt calls the command key Ctrl and the control key Meta.
MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
# Keys that are not used for typing, and may therefore be global shortcuts without a modifier.
_ALONE = ("Print", "Pause", "Menu", "ScrollLock", "Help", "Search", "LaunchMail", "Favorites", "HomePage", "Calculator")


@dataclass(frozen=True, slots=True)
class KeyCombination:
    """A key with its modifiers."""

    key: str
    """Qt's name: "Space", "K", "F9", "+"."""
    modifiers: frozenset[str]

    @classmethod
    def parse(cls, text: str) -> "KeyCombination | None":
        """Parse a single key combination; None for other text."""
        head, plus, key = text.rpartition("+")
        if plus and not key and head in ("", head.removesuffix("+") + "+"):
            # The plus is the key itself: "Ctrl++", or alone.
            head, key = head.removesuffix("+"), "+"
        held = [part for part in head.split("+") if part]
        if not key or "," in head or any(part not in MODIFIERS for part in held):
            return None
        return cls(key, frozenset(held))

    @property
    def is_global(self) -> bool:
        """Whether other programs do not need the combination, so that it may be a global shortcut."""
        is_function = self.key[:1] == "F" and self.key[1:].isdigit()
        return bool(self.modifiers - {"Shift"}) or is_function or self.key in _ALONE
