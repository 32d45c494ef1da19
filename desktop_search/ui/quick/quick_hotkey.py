"""Global hotkeys of quick search: binds the keys of the settings and shows failures there."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop_search.instance_client import ACTIVATION_VARIABLES
from desktop_search.platform.hotkeys.hotkeys import open_hotkeys
from desktop_search.platform.hotkeys.key_binding import Binding, Hotkeys
from desktop_search.settings import WindowSettings
from desktop_search.ui.quick.quick_search import QuickSearch
from desktop_search.ui.settings.setting_sections import Section
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.shortcuts import native_keys
from desktop_search.ui.window_state import WindowState

if TYPE_CHECKING:
    from desktop_search.ui.settings.hotkey_card import HotkeyCard
    from desktop_search.ui.settings.settings_page import SettingsPage

# Qt platforms without a keyboard.
WITHOUT_KEYS = ("offscreen", "minimal", "vnc")


class QuickHotkey(QObject):
    """One per window; binds the keys only when the quick search box is ready."""

    _pressed = Signal(str, str)
    _bound = Signal(object)

    def __init__(self, quick: QuickSearch, memory: WindowState, theme: Theme, command: str) -> None:
        """`command` is the command that the user can bind to a key by hand."""
        super().__init__(quick)
        self._quick, self._memory, self._theme, self._command = quick, memory, theme, command
        self._hotkeys: Hotkeys | None = None
        self._wanted: dict[str, str] = {}
        self._bindings: dict[str, Binding] = {}
        self._card: HotkeyCard | None = None
        # These signals are emitted on threads of the platform code.
        self._pressed.connect(self._on_pressed)
        self._bound.connect(self._on_bound)
        quick.prepared.connect(self._start)
        memory.changed.connect(self._follow)

    def close(self) -> None:
        """Unbind all keys."""
        hotkeys, self._hotkeys = self._hotkeys, None
        if hotkeys is not None:
            hotkeys.close()

    def bound_keys(self) -> dict[str, str]:
        """Return the keys that are bound, by action, as written by the desktop or the system."""
        had = (binding for binding in self._bindings.values() if binding.trouble is None)
        return {one.name: one.desktop_says or native_keys(self._wanted[one.name]) for one in had}

    def add_card(self, page: "SettingsPage") -> None:
        """Add the hotkey card to the settings page."""
        from desktop_search.ui.settings.hotkey_card import HotkeyCard

        self._card = card = HotkeyCard(self._memory.settings, self._command, self._theme)
        card.settings_changed.connect(lambda fields: self._memory.change(**fields))
        card.recording.connect(self._on_recording)
        self._memory.changed.connect(card.show_settings)
        for binding in self._bindings.values():
            card.show_binding(binding)
        page.add(Section.QUICK, card, self.tr("hotkey shortcut global key launcher spotlight selection clipboard"))

    def _start(self) -> None:
        if self._hotkeys is None and QGuiApplication.platformName() not in WITHOUT_KEYS:
            texts = {"quick": self.tr("Quick search"), "selected": self.tr("Search for the selected text")}
            self._hotkeys = open_hotkeys(self._pressed.emit, self._bound.emit, texts)
            self._follow(self._memory.settings)

    def _follow(self, settings: WindowSettings) -> None:
        wanted = {"quick": settings.quick_key, "selected": settings.selected_key}
        self._bind({name: keys for name, keys in wanted.items() if keys})

    def _bind(self, wanted: dict[str, str]) -> None:
        if self._hotkeys is None or wanted == self._wanted:
            return
        self._wanted = wanted
        self._bindings.clear()
        self._hotkeys.bind(wanted)

    def _on_recording(self, is_on: bool) -> None:
        """Unbind all keys while the user records a new one, so that the field receives them."""
        if is_on:
            self._bind({})
        else:
            self._follow(self._memory.settings)

    def _on_pressed(self, name: str, permit: str) -> None:
        act: Callable[[int], None] = self._quick.toggle if name == "quick" else self._quick.appear_with_selected
        if permit.isdecimal():
            act(int(permit))
            return
        if permit:
            os.environ[ACTIVATION_VARIABLES[0]] = permit
        act(0)

    def _on_bound(self, binding: Binding) -> None:
        if binding.name not in self._wanted:
            return
        self._bindings[binding.name] = binding
        if self._card is not None:
            self._card.show_binding(binding)
