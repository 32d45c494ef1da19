"""Exports, imports and resets settings, and handles the settings that concern only the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings, Settings, SettingValue, WindowSettings, changed_fields
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.folders.index_actions import IndexActions
from desktop_search.ui.settings.setting_labels import change_line, first_few, setting_label
from desktop_search.ui.settings.setting_sections import Section
from desktop_search.ui.settings.settings_exchange import (
    MAX_BYTES,
    default_settings,
    exchange_text,
    excludes_less,
    read_exchange,
)
from desktop_search.ui.texts.display_names import printable
from desktop_search.ui.texts.texts import listed, settings_change_text
from desktop_search.ui.texts.translations import engine_text
from desktop_search.ui.widgets.dialogs import confirm
from desktop_search.ui.window_state import WindowState

if TYPE_CHECKING:
    from desktop_search.ui.settings.setting_cards import SettingsCard
    from desktop_search.ui.settings.settings_page import SettingsPage
    from desktop_search.ui.settings.storage_cards import ExchangeCard

FILE_NAME = "desktop-search-settings.json"


class SettingsActions(QObject):
    """One per window."""

    restart_requested = Signal()
    reveal_requested = Signal(str)
    theme_chosen = Signal(str)
    said = Signal(str)
    """A transient note for the status line."""

    def __init__(
        self, client: EngineClient, index: IndexActions, paths: AppPaths, memory: WindowState, window: QWidget
    ) -> None:
        super().__init__(window)
        self._client, self._index_actions, self._paths = client, index, paths
        self._memory, self._window = memory, window
        self._index: IndexSettings | None = None
        self._page: SettingsPage | None = None
        self.exchange: ExchangeCard | None = None
        memory.changed.connect(self._show_window_settings)
        client.index_settings_changed.connect(self._keep)

    def add_cards(self, page: "SettingsPage") -> None:
        """Add the cards to the settings page."""
        from desktop_search.ui.settings.appearance_cards import LanguageCard, ScaleCard
        from desktop_search.ui.settings.privacy_cards import PrivacyCard
        from desktop_search.ui.settings.storage_cards import ExchangeCard
        from desktop_search.updates.update_source import update_source

        memory = self._memory
        self._page = page
        scale, language = ScaleCard(memory.settings, memory.at_start), LanguageCard(memory.settings)
        self._cards: tuple[SettingsCard, ...] = (scale, language)
        for card in self._cards:
            card.settings_changed.connect(lambda changed: memory.change(**changed))
        scale.restart_requested.connect(self.restart_requested)
        page.add(Section.APPEARANCE, scale, self.tr("zoom font text bigger larger accessibility scaling dpi"))
        page.add(Section.APPEARANCE, language, self.tr("translation locale deutsch français español"))
        source = update_source()
        privacy = PrivacyCard(self._paths, source.host if source else "")
        privacy.reveal_requested.connect(self.reveal_requested)
        privacy.show_settings(self._index or IndexSettings())
        privacy.show_window_settings(memory.settings)
        memory.changed.connect(privacy.show_window_settings)
        self._client.index_settings_changed.connect(privacy.show_settings)
        page.add(Section.PRIVACY, privacy, self.tr("network internet telemetry data protection security tracking"))
        self.exchange = ExchangeCard()
        self.exchange.export_requested.connect(self.export)
        self.exchange.import_requested.connect(self.choose_import)
        self.exchange.reset_requested.connect(self.reset)
        page.add(Section.DATA, self.exchange, self.tr("backup restore defaults json transfer"))

    def present(self) -> Settings:
        """Return all current settings."""
        return Settings(self._index or IndexSettings(), self._memory.settings)

    def export(self) -> None:
        """Let the user choose a file, and export the settings to it."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export settings"), str(Path.home() / FILE_NAME), self.tr("Settings") + " (*.json)"
        )
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, file: Path) -> None:
        """Export the settings to a file; the card shows errors."""
        try:
            file.write_text(exchange_text(self.present()), encoding="utf-8")
        except OSError as error:
            text = self.tr("The settings could not be saved ({reason}). Choose another place.")
            self._say(text.format(reason=printable(error.strerror or str(error))))
            return
        self._say("")
        self.said.emit(self.tr("Settings saved as {name}").format(name=printable(file.name)))

    def choose_import(self) -> None:
        """Let the user choose a settings file, and import it after confirmation."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import settings"), str(Path.home()), self.tr("Settings") + " (*.json)"
        )
        if chosen:
            self.import_from(Path(chosen))

    def import_from(self, file: Path) -> None:
        """Import the settings of a file, all or none, after showing the changes and the unknown names."""
        try:
            with file.open("rb") as read:
                text = read.read(MAX_BYTES).decode("utf-8", "replace")
            present = self.present()
            found = read_exchange(text, present)
        except OSError as error:
            text = self.tr("The file could not be read ({reason}).")
            self._say(text.format(reason=printable(error.strerror or str(error))))
            return
        except DesktopSearchError as error:
            self._say(engine_text(error.text))
            return
        self._say("")
        index = changed_fields(present.index, found.settings.index)
        window = changed_fields(present.window, found.settings.window)
        changed = {**index, **window}
        lines = (
            [settings_change_text(len(changed))] if changed else [self.tr("No setting differs from the current ones.")]
        )
        told_by = {name: change_line(name, getattr(present.index, name), value) for name, value in index.items()}
        told_by |= {name: change_line(name, getattr(present.window, name), value) for name, value in window.items()}
        less = [name for name in index if excludes_less(present.index, found.settings.index, name)]
        lines += [line for name, line in told_by.items() if name not in less]
        if less:
            lines += ["", self.tr("Caution: these settings may index more of your files:")]
            lines += [*(told_by[name] for name in less), ""]
        if "model" in changed:
            lines.append(self.tr("The language model changes, so all files are indexed again."))
        if "keep_recent" in changed and not found.settings.window.keep_recent:
            lines.append(self.tr("Recent searches are no longer remembered, and existing ones are cleared."))
        if found.unknown:
            unknown = self.tr("Unknown settings, ignored: {names}")
            lines.append(unknown.format(names=first_few(found.unknown)))
        if found.left_out:
            left_out = self.tr("Not imported, because these control where your data is stored: {names}")
            lines.append(left_out.format(names=listed(setting_label(name) for name in found.left_out)))
        if self._agrees(self.tr("Import these settings?"), "\n".join(lines), self.tr("Import")):
            self._apply(index, window, present)

    def reset(self) -> None:
        """Reset all settings to the defaults after confirmation."""
        text = self.tr(
            "Your folders, the index and the language model are kept. Exclusion patterns are reset too. "
            "Export the settings first if you want to restore them later."
        )
        if self._agrees(self.tr("Reset all settings?"), text, self.tr("Reset")):
            present = self.present()
            first = default_settings(present)
            self._apply(
                changed_fields(present.index, first.index), changed_fields(present.window, first.window), present
            )

    def _apply(self, index: dict[str, SettingValue], window: dict[str, SettingValue], present: Settings) -> None:
        """Change these fields; `exclude` replaces the patterns in `present`.

        The engine's fields are first, as it may reject them; the window's fields follow, so that it is all or nothing.
        """
        if not index:
            self._take_window(window)
            return
        rest = {name: value for name, value in index.items() if name != "exclude"}
        exclude, before = index.get("exclude"), present.index.exclude if "exclude" in index else ()
        future = self._index_actions.request_change(rest, exclude if isinstance(exclude, tuple) else (), before)
        deliver(future, self, lambda _: self._take_window(window))

    def _take_window(self, changes: dict[str, SettingValue]) -> None:
        self._memory.change(**changes)
        if "theme" in changes:
            self.theme_chosen.emit(self._memory.settings.theme)
        self.said.emit(self.tr("Settings imported."))

    def _keep(self, settings: IndexSettings) -> None:
        self._index = settings

    def _show_window_settings(self, settings: WindowSettings) -> None:
        if self._page is not None:
            for card in self._cards:
                card.show_settings(settings)

    def _say(self, trouble: str) -> None:
        if self.exchange is not None:
            self.exchange.say(trouble)

    def _agrees(self, question: str, text: str, yes: str) -> bool:
        return confirm(self._window, question, text, yes, self.tr("Cancel"))
