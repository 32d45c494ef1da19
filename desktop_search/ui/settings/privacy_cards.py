"""Settings cards for privacy: a summary, and the search history."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel

from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings, WindowSettings
from desktop_search.ui.settings.setting_cards import SettingsCard
from desktop_search.ui.settings.setting_labels import setting_help, setting_label
from desktop_search.ui.texts.display_names import isolated, printable
from desktop_search.ui.texts.texts import learned_text
from desktop_search.ui.widgets.widgets import Card, button, label

GROUP_GAP = 8


class PrivacyCard(Card):
    """Summarizes which data is stored and which hosts are contacted; has no settings."""

    reveal_requested = Signal(str)

    def __init__(self, paths: AppPaths, asked_host: str = "") -> None:
        """`asked_host` is the host that is asked for updates; empty if updates are not available."""
        super().__init__()
        self._asked_host = asked_host
        self.column.addWidget(label(self.tr("Privacy at a glance"), "strong"))
        self._add(
            self.tr("Your files are only read"),
            self.tr("They are never changed, moved or uploaded."),
        )
        self._add(
            self.tr("The index stays on this computer"),
            self.tr(
                "It contains the text and names of your files, and vectors computed from the text. Other users "
                "of this computer cannot read it, unless you move it to a drive they can read."
            ),
        )
        self.server = self._add(self.tr("Vectors of your texts are also stored on a server"), "")
        self.assistants = self._add(
            self.tr("AI assistants can search folders that you chose"),
            self.tr(
                "An assistant may send what it reads to its provider. You can see what it asked under AI assistants."
            ),
        )
        if asked_host:
            self._add(
                self.tr("Checks for updates are off unless you turn them on"),
                self.tr(
                    "When you click Check now, or weekly if enabled under About, the program contacts {host}. Only "
                    "the request itself is sent."
                ).format(host=isolated(printable(asked_host))),
            )
        self.language_model = self._add(self.tr("Questions go to a language model server"), "")
        self.connections, _ = self._add(
            self.tr("No network connections"),
            self.tr(
                "No account, no cloud, no telemetry. The only exception: downloading a language model contacts "
                "huggingface.co, or the mirror you set, and sends nothing about you or your files."
            ),
        )
        self._add(
            self.tr("Logs contain no file contents"),
            self.tr(
                "Logs help to find bugs. They may contain file names, but no text of your files and no "
                "searches. They are never sent."
            ),
        )
        self.logs = button(self.tr("Show the logs"), partial(self.reveal_requested.emit, str(paths.logs)))
        row = QHBoxLayout()
        row.addWidget(self.logs)
        row.addStretch(1)
        self.column.addSpacing(GROUP_GAP)
        self.column.addLayout(row)

        self._is_remote = False
        self.show_settings(IndexSettings())
        self.show_window_settings(WindowSettings())

    def show_window_settings(self, settings: WindowSettings) -> None:
        """Show which language model server gets questions and passages, if one does."""
        is_used = settings.chat and bool(settings.chat_server)
        for part in self.language_model:
            part.setVisible(is_used)
        self.language_model[1].setText(
            self.tr("Server: {address}. It gets what you enter on the Ask page, and the passages found for it.").format(
                address=isolated(printable(settings.chat_server))
            )
        )
        self._is_remote = is_used and bool(settings.chat_permitted)
        self._show_connections()

    def _show_connections(self) -> None:
        is_other = self._has_vector_server or self._is_remote or bool(self._asked_host)
        self.connections.setText(self.tr("No other connections") if is_other else self.tr("No network connections"))

    def show_settings(self, settings: IndexSettings) -> None:
        """Show what is sent to the vector server, if one is configured, and whether assistants have access."""
        address = settings.vector_server
        for part in self.server:
            part.setVisible(bool(address))
        self.server[1].setText(
            self.tr(
                "Server: {address}. What a text is about can be inferred from its vector. The texts and file "
                "names themselves are not sent."
            ).format(address=isolated(printable(address)))
        )
        for part in self.assistants:
            part.setVisible(settings.assistant_access and bool(settings.assistant_folders))
        self._has_vector_server = bool(address)
        self._show_connections()

    def _add(self, heading: str, sentence: str) -> tuple[QLabel, QLabel]:
        made = label(heading, "body"), label(sentence, "muted")
        # Part of the label, as spacing in the layout would remain when the heading is hidden.
        made[0].setContentsMargins(0, GROUP_GAP, 0, 0)
        for part in made:
            self.column.addWidget(part)
        return made


class LearningCard(SettingsCard):
    """Switch for learning from use, and a button to delete what was learned."""

    forget_requested = Signal()
    shown = Signal()
    """The card became visible, so its count may be outdated."""

    def __init__(self) -> None:
        help_text = setting_help("learn_from_use")
        super().__init__(setting_label("learn_from_use"), help_text)
        self.add_switch("learn_from_use", help_text)
        self.count = label("", "muted")
        self.forget_button = button(self.tr("Forget"), self.forget_requested.emit)
        self.forget_button.setAccessibleName(self.tr("Forget what was learned"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.forget_button)
        row.addWidget(self.count, 1)
        self.column.addLayout(row)
        self.setEnabled(False)
        self.show_count(0)

    def show_settings(self, settings: IndexSettings) -> None:
        super().show_settings(settings)
        if not settings.learn_from_use:
            # Turning it off deletes the uses.
            self.show_count(0)

    def show_count(self, queries: int) -> None:
        """Show the number of queries with recorded uses."""
        self.forget_button.setEnabled(queries > 0)
        self.count.setText(learned_text(queries))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()


class HistoryCard(SettingsCard):
    """Whether recent searches are remembered, and a button to clear them."""

    clear_requested = Signal()

    def __init__(self, settings: WindowSettings, recent: int) -> None:
        super().__init__(self.tr("Recent searches"), setting_help("keep_recent"))
        self.add_group("history", setting_help("keep_recent"))
        self.clear_button = button(self.tr("Clear recent searches"), self.clear_requested.emit)
        row = QHBoxLayout()
        row.addWidget(self.clear_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.show_settings(settings)
        self.show_recent(recent)

    def show_recent(self, recent: int) -> None:
        """Enable the button if there are recent searches."""
        self.clear_button.setEnabled(recent > 0)
