"""What indexing looks up for: how the machine is powered, what its screen is used for, whether the user is present."""

from dataclasses import field

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.platform.system.power import PowerState, read_power
from desktop_search.platform.system.presence import is_away
from desktop_search.platform.system.screen import ScreenState, read_screen
from desktop_search.settings import IndexSettings


@dataclass(frozen=True, slots=True)
class SystemState:
    """As found by one look; what was not asked for counts as all being well, and the user as present."""

    power: PowerState = field(default_factory=PowerState)
    screen: ScreenState = field(default_factory=ScreenState)
    is_away: bool = False


def read_system_state(settings: IndexSettings) -> SystemState:
    """Looks for what the settings mind, and at nothing else; some milliseconds."""
    minds_power = settings.pause_on_battery or settings.pause_in_power_saver or settings.pause_when_hot
    minds_screen = settings.pause_in_full_screen or settings.pause_while_presenting
    return SystemState(
        power=read_power() if minds_power else PowerState(),
        screen=read_screen() if minds_screen else ScreenState(),
        is_away=settings.all_cores_when_away and is_away(),
    )


def reason_to_wait(around: SystemState, settings: IndexSettings) -> str:
    """Why indexing is to wait, as it follows "waiting: "; empty when it need not."""
    if settings.pause_on_battery and around.power.on_battery:
        return "on battery"
    if settings.pause_in_power_saver and around.power.is_saving:
        return "saving power"
    if settings.pause_when_hot and around.power.is_hot:
        return "the machine is hot"
    if settings.pause_in_full_screen and around.screen.is_full_screen:
        return "a program is in full screen"
    if settings.pause_while_presenting and around.screen.is_presenting:
        return "a presentation or a film"
    return ""
