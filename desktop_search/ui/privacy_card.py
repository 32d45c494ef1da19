"""What is kept and who is contacted, in plain words."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings
from desktop_search.ui.names import isolated, printable
from desktop_search.ui.parts import Card, button, label

GROUP_GAP = 8


class PrivacyCard(Card):
    """Nothing to choose; everything to know."""

    reveal_requested = Signal(str)

    def __init__(self, paths: AppPaths, asked_host: str = "") -> None:
        """`asked_host` is whom new versions are asked for; empty where nobody can be."""
        super().__init__()
        self._asked_host = asked_host
        self.column.addWidget(label(self.tr("What is kept, and who is contacted"), "strong"))
        self._add(
            self.tr("Your files are only read."),
            self.tr("They are never changed, moved or sent anywhere."),
        )
        self._add(
            self.tr("The index stays on this computer."),
            self.tr(
                "In it are the text of your files, their names, and what the language model made of the text. Other "
                "users of this computer cannot read it, unless you move it to a drive that they can read."
            ),
        )
        self.server = self._add(self.tr("What the language model made of your texts lies on a server too."), "")
        if asked_host:
            self._add(
                self.tr("New versions are asked for only if you want it."),
                self.tr(
                    "By a button, or once a week if you choose so under About, {host} is contacted. Nothing is sent "
                    "but the request itself."
                ).format(host=isolated(printable(asked_host))),
            )
        self.nobody, _ = self._add(
            self.tr("Nobody is contacted."),
            self.tr(
                "There is no account, no cloud and no telemetry. The one exception is the button that downloads a "
                "language model: it contacts huggingface.co, or the mirror you name, and tells nothing about you or "
                "your files."
            ),
        )
        self._add(
            self.tr("Logs hold no contents."),
            self.tr(
                "They help to find faults. Names of files may stand in them; what stands in your files and what you "
                "search for does not. They are sent to nobody."
            ),
        )
        self.logs = button(self.tr("Show the logs"), partial(self.reveal_requested.emit, str(paths.logs)))
        row = QHBoxLayout()
        row.addWidget(self.logs)
        row.addStretch(1)
        self.column.addSpacing(GROUP_GAP)
        self.column.addLayout(row)

        self.show_settings(IndexSettings())

    def show_settings(self, settings: IndexSettings) -> None:
        """Say what leaves this computer with a vector server."""
        address = settings.vector_server
        for part in self.server:
            part.setVisible(bool(address))
        self.server[1].setText(
            self.tr(
                "The settings name {address} for it. What a text is about can be guessed from what is kept there; the "
                "texts themselves and the names of files are not sent."
            ).format(address=isolated(printable(address)))
        )
        is_other = bool(address or self._asked_host)
        self.nobody.setText(self.tr("Nobody else is contacted.") if is_other else self.tr("Nobody is contacted."))

    def _add(self, heading: str, sentence: str) -> tuple[QLabel, QLabel]:
        made = label(heading, "body"), label(sentence, "muted")
        # Not a gap in the column, which would stay where the heading is hidden.
        made[0].setContentsMargins(0, GROUP_GAP, 0, 0)
        for part in made:
            self.column.addWidget(part)
        return made
