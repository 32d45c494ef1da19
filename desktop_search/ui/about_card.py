"""What this program is."""

from desktop_search.app_info import APP_NAME, VERSION
from desktop_search.ui.parts import Card, label


class AboutCard(Card):
    """Name and version."""

    def __init__(self) -> None:
        super().__init__()
        name = self.tr("{program} {version}").format(program=APP_NAME, version=VERSION)
        self.column.addWidget(label(name, "strong"))
        self.column.addWidget(
            label(self.tr("Finds things in your own files by what they say. It is free software."), "muted")
        )
