"""The page of settings; every change applies at once."""

from dataclasses import replace
from functools import partial
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QHBoxLayout, QRadioButton, QSpinBox

from desktop_search.app_info import APP_NAME, VERSION
from desktop_search.domain.status import IndexStatus
from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings
from desktop_search.ui.models_card import ModelsCard
from desktop_search.ui.names import short_path, size_text
from desktop_search.ui.order_card import OrderCard
from desktop_search.ui.parts import Card, ElidedLabel, Page, button, label
from desktop_search.ui.power_card import PowerCard
from desktop_search.ui.theme import Theme

DEVICES = ("auto", "cpu", "cuda", "mps", "xpu")
# A number being typed is taken when it rests, as each change leads to a scan.
NUMBER_PAUSE_MS = 900


class SettingsPage(Page):
    """Look, model, device, limits, and where things lie."""

    theme_chosen = Signal(str)
    settings_changed = Signal(object)
    reveal_requested = Signal(str)

    def __init__(self, theme: Theme, paths: AppPaths, chosen_theme: str) -> None:
        super().__init__()
        self.set_heading(self.tr("Settings"), self.tr("Every change applies at once."))
        self._settings: IndexSettings | None = None
        self._looks: dict[str, QRadioButton] = {}
        self._numbers: dict[str, QSpinBox] = {}
        self._pause = QTimer(self, singleShot=True, interval=NUMBER_PAUSE_MS)
        self._pause.timeout.connect(self._take_numbers)
        self.models = ModelsCard(theme)
        self.models.mirror_changed.connect(self._take_mirror)
        self.order = OrderCard()
        self.order.settings_changed.connect(self._change)
        self._device = QComboBox()
        self._limits = self._limits_card()
        self.power = PowerCard()
        self.power.settings_changed.connect(self._change)
        self.column.addWidget(self._look_card(chosen_theme))
        self.column.addWidget(self.models)
        self.column.addWidget(self.order)
        self.column.addWidget(self._device_card())
        self.column.addWidget(self.power)
        self.column.addWidget(self._limits)
        self.column.addWidget(self._about_card(paths))
        for card in (self._device, self._limits):
            card.setEnabled(False)

    def _look_card(self, chosen: str) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("Look"), "strong"))
        row = QHBoxLayout()
        row.setSpacing(24)
        self._look = QButtonGroup(self)
        for name, text in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            choice = QRadioButton(text)
            choice.setChecked(name == chosen)
            self._looks[name] = choice
            choice.toggled.connect(partial(self._on_look, name))
            self._look.addButton(choice)
            row.addWidget(choice)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _on_look(self, name: str, chosen: bool) -> None:
        if chosen:
            self.theme_chosen.emit(name)

    def _device_card(self) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("Device"), "strong"))
        card.column.addWidget(label(self.tr("What the language model runs on."), "muted"))
        names = {
            "auto": self.tr("Choose by itself"),
            "cpu": self.tr("Processor (CPU)"),
            "cuda": self.tr("NVIDIA graphics (CUDA)"),
            "mps": self.tr("Apple graphics (MPS)"),
            "xpu": self.tr("Intel graphics (XPU)"),
        }
        for device in DEVICES:
            self._device.addItem(names[device], device)
        self._device.setAccessibleName(self.tr("Device"))
        self._device.setMinimumWidth(240)
        self._device.activated.connect(self._take_device)
        row = QHBoxLayout()
        row.addWidget(self._device)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _limits_card(self) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("Limits"), "strong"))
        card.column.addWidget(
            label(self.tr("A file beyond a limit is not read; the page Health lists it with the reason."), "muted")
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        rows = (
            ("max_file_mb", self.tr("Largest file"), self.tr(" MB"), 1, 100_000),
            ("max_sheet_mb", self.tr("Most text in one spreadsheet"), self.tr(" MB"), 1, 1_000),
            ("extract_timeout_s", self.tr("Longest time to read one file"), self.tr(" s"), 5, 3_600),
            ("extract_memory_mb", self.tr("Most memory to read one file"), self.tr(" MB"), 256, 65_536),
            ("memory_cap_mb", self.tr("Most memory for the language model"), self.tr(" MB"), 0, 262_144),
            ("unload_model_after_min", self.tr("Free the model's memory after idling"), self.tr(" min"), 0, 1_440),
        )
        for number, (name, text, unit, least, most) in enumerate(rows):
            field = QSpinBox()
            field.setRange(least, most)
            field.setSuffix(unit)
            field.setGroupSeparatorShown(True)
            field.setMinimumWidth(128)
            field.setAccessibleName(text)
            # The style sheet's padding does not reach a spin box's own line edit.
            field.lineEdit().setTextMargins(6, 0, 0, 0)
            # A wheel meant to scroll the page must not change a number in passing.
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.valueChanged.connect(self._pause.start)
            self._numbers[name] = field
            grid.addWidget(label(text, wrap=False), number, 0)
            grid.addWidget(field, number, 1)
        self._numbers["memory_cap_mb"].setSpecialValueText(self.tr("Automatic"))
        self._numbers["memory_cap_mb"].setSingleStep(256)
        card.column.addLayout(grid)
        card.column.addWidget(
            label(
                self.tr(
                    "Where the language model would keep more than its share it starts afresh between two portions of "
                    "text. Automatic is a quarter of this computer's memory."
                ),
                "small",
            )
        )
        return card

    def _about_card(self, paths: AppPaths) -> Card:
        card = Card()
        card.column.addWidget(label(f"{APP_NAME} {VERSION}", "strong"))
        self._index_size = label("", "muted")
        self._index_size.hide()
        places = (
            (self.tr("Index and models"), str(paths.data)),
            (self.tr("Settings"), str(paths.config)),
            (self.tr("Logs"), str(paths.logs)),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for number, (text, folder) in enumerate(places):
            shower = button(self.tr("Show"), partial(self.reveal_requested.emit, folder))
            shower.setAccessibleName(self.tr("Show the folder: {name}").format(name=text))
            grid.addWidget(label(text, wrap=False), number, 0)
            grid.addWidget(ElidedLabel(short_path(folder)), number, 1)
            grid.addWidget(shower, number, 2)
        card.column.addLayout(grid)
        card.column.addWidget(self._index_size)
        return card

    def show_theme(self, name: str) -> None:
        """Mark the look in use."""
        self._looks[name].setChecked(True)

    def show_settings(self, settings: IndexSettings) -> None:
        """Show what the engine keeps; fields being edited stay."""
        self._settings = settings
        self._device.setEnabled(True)
        self._limits.setEnabled(True)
        self.power.show_settings(settings)
        self.models.show_settings(settings)
        self.order.show_settings(settings)
        self._device.setCurrentIndex(max(0, self._device.findData(settings.device)))
        if self._pause.isActive():
            return
        for name, field in self._numbers.items():
            field.blockSignals(True)
            field.setValue(getattr(settings, name))
            field.blockSignals(False)

    def show_status(self, status: IndexStatus) -> None:
        """Tell how much room the index takes, and how far a change of the model is."""
        self._index_size.setText(self.tr("The index takes {size}.").format(size=size_text(status.index_bytes)))
        self._index_size.setVisible(status.index_bytes > 0)
        self.models.show_switch(status.switch)
        self.models.show_downloads(status.downloads)

    def _take_device(self) -> None:
        if self._settings is not None and self._device.currentData() != self._settings.device:
            self._change(replace(self._settings, device=self._device.currentData()))

    def _take_mirror(self, address: str) -> None:
        if self._settings is not None and address != self._settings.hub_mirror:
            self._change(replace(self._settings, hub_mirror=address))

    def _take_numbers(self) -> None:
        if self._settings is None:
            return
        changed = replace(self._settings, **cast(Any, {name: field.value() for name, field in self._numbers.items()}))
        if changed != self._settings:
            self._change(changed)

    def _change(self, settings: IndexSettings) -> None:
        self._settings = settings
        self.settings_changed.emit(settings)
