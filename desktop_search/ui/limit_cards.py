"""How much a file may take to be read, and the language model of the memory."""

from desktop_search.settings import RANGES
from desktop_search.ui.number_fields import NumbersCard, NumberSetting
from desktop_search.ui.parts import label


class LimitsCard(NumbersCard):
    """What is too large, too slow or too greedy to be read."""

    def __init__(self) -> None:
        super().__init__()
        self.say(
            self.tr("Limits"), self.tr("A file beyond a limit is not read; the page Health lists it with the reason.")
        )
        megabytes, seconds = self.tr(" MB"), self.tr(" s")
        self.add(NumberSetting("max_file_mb", self.tr("Largest file"), megabytes, RANGES["max_file_mb"]))
        self.add(
            NumberSetting("max_sheet_mb", self.tr("Most text in one spreadsheet"), megabytes, RANGES["max_sheet_mb"])
        )
        self.add(
            NumberSetting(
                "extract_timeout_s", self.tr("Longest time to read one file"), seconds, RANGES["extract_timeout_s"]
            )
        )
        self.add(
            NumberSetting(
                "extract_memory_mb", self.tr("Most memory to read one file"), megabytes, RANGES["extract_memory_mb"]
            )
        )


class MemoryCard(NumbersCard):
    """What the language model may keep, and for how long."""

    def __init__(self) -> None:
        super().__init__()
        self.say(self.tr("Memory"), self.tr("How much the language model may hold, and when it gives that back."))
        most, free = self.tr("Most memory for the language model"), self.tr("Free the model's memory after idling")
        automatic, never = self.tr("Automatic"), self.tr("Never")
        self.add(NumberSetting("memory_cap_mb", most, self.tr(" MB"), RANGES["memory_cap_mb"], 256, automatic))
        self.add(
            NumberSetting("unload_model_after_min", free, self.tr(" min"), RANGES["unload_model_after_min"], 1, never)
        )
        self.column.addWidget(
            label(
                self.tr(
                    "Where the language model would keep more than its share it starts afresh between two portions of "
                    "text. Automatic is a quarter of this computer's memory."
                ),
                "small",
            )
        )
