"""Settings card for the device that runs the language model."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from desktop_search.settings import IndexSettings
from desktop_search.ui.widgets.widgets import Card, label

DEVICES = ("auto", "cpu", "cuda", "mps", "xpu")


class DeviceCard(Card):
    """Emits changes as a signal; the window applies them."""

    settings_changed = Signal(object)
    """Changed fields of IndexSettings by name (a dict)."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self.column.addWidget(label(self.tr("Processor"), "strong"))
        self.column.addWidget(label(self.tr("Runs the language model. Changing it reloads the model."), "muted"))
        names = {
            "auto": self.tr("Automatic"),
            "cpu": self.tr("CPU"),
            "cuda": self.tr("NVIDIA GPU (CUDA)"),
            "mps": self.tr("Apple GPU (MPS)"),
            "xpu": self.tr("Intel GPU (XPU)"),
        }
        self.choice = QComboBox()
        for device in DEVICES:
            self.choice.addItem(names[device], device)
        self.choice.setAccessibleName(self.tr("Processor"))
        self.choice.setMinimumWidth(240)
        self.choice.activated.connect(self._take)
        row = QHBoxLayout()
        row.addWidget(self.choice)
        row.addStretch(1)
        self.column.addLayout(row)
        self.setEnabled(False)

    def show_settings(self, settings: IndexSettings) -> None:
        """Show the settings of the engine."""
        self._shown = settings.device
        self.setEnabled(True)
        self.choice.setCurrentIndex(max(0, self.choice.findData(settings.device)))

    def _take(self) -> None:
        if self.choice.currentData() != self._shown:
            self._shown = self.choice.currentData()
            self.settings_changed.emit({"device": self._shown})
