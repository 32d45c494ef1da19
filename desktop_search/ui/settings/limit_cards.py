"""Settings cards for the limits of reading a file and for the memory of the language model."""

from desktop_search.settings import RANGES
from desktop_search.ui.settings.number_fields import NumbersCard, NumberSetting
from desktop_search.ui.widgets.widgets import label


class LimitsCard(NumbersCard):
    """Limits for size, time and memory; files above them are not read."""

    def __init__(self) -> None:
        super().__init__()
        self.say(
            self.tr("Limits"), self.tr("Files that exceed a limit are not read. They are listed on the Health page.")
        )
        megabytes, seconds = self.tr(" MB"), self.tr(" s")
        self.add(NumberSetting("max_file_mb", self.tr("File size"), megabytes, RANGES["max_file_mb"]))
        self.add(NumberSetting("max_sheet_mb", self.tr("Text per spreadsheet"), megabytes, RANGES["max_sheet_mb"]))
        self.add(
            NumberSetting("extract_timeout_s", self.tr("Reading time per file"), seconds, RANGES["extract_timeout_s"])
        )
        self.add(NumberSetting("extract_memory_mb", self.tr("Memory per file"), megabytes, RANGES["extract_memory_mb"]))


class MemoryCard(NumbersCard):
    """Memory limit of the language model, and the idle time before it is unloaded."""

    def __init__(self) -> None:
        super().__init__()
        self.say(self.tr("Memory"), self.tr("Memory used by the language model."))
        most, free = self.tr("Memory limit of the language model"), self.tr("Unload the language model when idle for")
        automatic, never = self.tr("Automatic"), self.tr("Never")
        self.add(NumberSetting("memory_cap_mb", most, self.tr(" MB"), RANGES["memory_cap_mb"], 256, automatic))
        self.add(
            NumberSetting("unload_model_after_min", free, self.tr(" min"), RANGES["unload_model_after_min"], 1, never)
        )
        self.column.addWidget(
            label(
                self.tr(
                    "When the language model exceeds its limit, it is restarted between batches. Automatic: a "
                    "quarter of this computer's memory."
                ),
                "small",
            )
        )
