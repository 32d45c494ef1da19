"""Power state of the machine: on battery, saving power, or too hot."""

import contextlib
import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.platform.system.system_queries import ask_system_bus, output

SYSFS = Path("/sys")
# Distance to the critical temperature at which a machine counts as hot, in thousandths of a degree.
HOT_BELOW_CRITICAL = 8_000
# Plausible critical temperatures of a processor; firmware may report others.
CREDIBLE = range(60_000, 125_001)
# Constants of Windows: AC line offline, battery saver on.
OFFLINE, SAVER_ON = 0, 1


@dataclass(frozen=True, slots=True)
class PowerState:
    """Power state; unreadable values count as normal."""

    on_battery: bool = False
    is_saving: bool = False
    """The user, or a low battery, has enabled power saving."""
    is_hot: bool = False


def read_power() -> PowerState:
    """Current state. Takes a few milliseconds; never raises."""
    try:
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return macos_state(output("pmset", "-g", "batt"), output("pmset", "-g"), output("pmset", "-g", "therm"))
        return linux_state(SYSFS, _profile())
    except (OSError, ValueError, AttributeError):
        return PowerState()


def linux_state(sysfs: Path, profile: str = "") -> PowerState:
    """State from sysfs; `profile` is the value of the power-profiles daemon, if available."""
    profile = profile or _word(sysfs / "firmware/acpi/platform_profile")
    hot = any(_is_hot(zone) for zone in _below(sysfs / "class/thermal", "thermal_zone*"))
    return PowerState(_on_battery(sysfs), profile in ("power-saver", "low-power"), hot)


def macos_state(battery: str, general: str, thermal: str) -> PowerState:
    """State from the output of `pmset -g batt`, `pmset -g` and `pmset -g therm`."""
    settings = dict(line.split()[:2] for line in general.splitlines() if len(line.split()) >= 2)
    limits = [line.rpartition("=")[2].strip() for line in thermal.splitlines() if "CPU_Speed_Limit" in line]
    is_slowed = any(limit.isdigit() and int(limit) < 100 for limit in limits)
    return PowerState("'Battery Power'" in battery, settings.get("lowpowermode") == "1", is_slowed)


def _on_battery(sysfs: Path) -> bool:
    discharging = False
    for supply in _below(sysfs / "class/power_supply", "*"):
        kind = _word(supply / "type")
        if kind in ("Mains", "USB") and _word(supply / "online") == "1":
            return False
        # Mice and headphones have batteries too.
        is_own = _word(supply / "scope") != "Device"
        discharging |= kind == "Battery" and is_own and _word(supply / "status") == "Discharging"
    return discharging


def _is_hot(zone: Path) -> bool:
    temperature = _number(zone / "temp")
    for trip in _below(zone, "trip_point_*_type"):
        if _word(trip) == "critical":
            critical = _number(trip.with_name(trip.name.replace("_type", "_temp")))
            if critical in CREDIBLE and temperature >= critical - HOT_BELOW_CRITICAL:
                return True
    return False


def _profile() -> str:
    """Profile of the power-profiles daemon; empty if it is not available."""
    name, place = "net.hadess.PowerProfiles", "/net/hadess/PowerProfiles"
    said = ask_system_bus(name, place, "org.freedesktop.DBus.Properties.Get", name, "ActiveProfile")
    return said.partition("'")[2].partition("'")[0]


def _windows() -> PowerState:
    class Status(ctypes.Structure):
        _fields_ = (
            ("line", ctypes.c_ubyte),
            ("battery", ctypes.c_ubyte),
            ("percent", ctypes.c_ubyte),
            ("saver", ctypes.c_ubyte),
            ("left_s", ctypes.c_uint32),
            ("full_s", ctypes.c_uint32),
        )

    status = Status()
    windll = getattr(ctypes, "windll")  # noqa: B009  # mypy knows it on Windows only
    if not windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
        return PowerState()
    return PowerState(status.line == OFFLINE, status.saver == SAVER_ON)


def _below(folder: Path, pattern: str) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from sorted(folder.glob(pattern))


def _word(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _number(path: Path) -> int:
    word = _word(path)
    return int(word) if word.removeprefix("-").isdigit() else 0
