"""Keys as they are written and kept: "Ctrl+Alt+Space", in the words of Qt's portable text."""

from desktop_search.domain.lazy_dataclass import dataclass

# In the order they are written. On a Mac Qt calls the command key Ctrl, and the control key Meta.
MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
# Keys nobody types a text with: they may be taken from all programs without another key beside them.
_ALONE = ("Print", "Pause", "Menu", "ScrollLock", "Help", "Search", "LaunchMail", "Favorites", "HomePage", "Calculator")


@dataclass(frozen=True, slots=True)
class KeyCombination:
    """A key and those held with it."""

    key: str
    """As Qt writes it: "Space", "K", "F9", "+"."""
    modifiers: frozenset[str]

    @classmethod
    def parse(cls, text: str) -> "KeyCombination | None":
        """None for what is no single combination of keys."""
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
        """Whether it can be taken from all programs without being missed in them."""
        is_function = self.key[:1] == "F" and self.key[1:].isdigit()
        return bool(self.modifiers - {"Shift"}) or is_function or self.key in _ALONE
