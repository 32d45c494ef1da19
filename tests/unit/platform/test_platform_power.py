"""Power as the three systems tell it."""

from pathlib import Path

import pytest

from desktop_search.platform.system.power import PowerState, linux_state, macos_state, read_power


def sysfs(root: Path, **files: str) -> Path:
    for name, content in files.items():
        path = root / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content + "\n", encoding="ascii")
    return root


def laptop(root: Path, online: str, status: str) -> Path:
    return sysfs(
        root,
        class__power_supply__AC__type="Mains",
        class__power_supply__AC__online=online,
        class__power_supply__BAT0__type="Battery",
        class__power_supply__BAT0__status=status,
    )


def test_a_laptop_is_on_battery_only_while_nothing_feeds_it(tmp_path: Path) -> None:
    assert linux_state(laptop(tmp_path / "1", "0", "Discharging")).on_battery
    # Some feed themselves from the battery for a while though they are plugged in.
    assert not linux_state(laptop(tmp_path / "2", "1", "Discharging")).on_battery
    assert not linux_state(laptop(tmp_path / "3", "0", "Full")).on_battery


def test_a_mouse_is_no_battery_of_the_machine(tmp_path: Path) -> None:
    root = sysfs(
        tmp_path,
        class__power_supply__hid0__type="Battery",
        class__power_supply__hid0__scope="Device",
        class__power_supply__hid0__status="Discharging",
    )
    assert linux_state(root) == PowerState()


def test_power_saving_is_told_by_the_daemon_or_the_firmware(tmp_path: Path) -> None:
    assert linux_state(tmp_path, "power-saver").is_saving
    assert not linux_state(tmp_path, "balanced").is_saving
    assert linux_state(sysfs(tmp_path, firmware__acpi__platform_profile="low-power")).is_saving


@pytest.mark.parametrize(
    "temperature, critical, hot", [("96000", "100000", True), ("70000", "100000", False), ("96000", "-274000", False)]
)
def test_near_the_critical_temperature_it_is_hot(tmp_path: Path, temperature: str, critical: str, hot: bool) -> None:
    root = sysfs(
        tmp_path,
        class__thermal__thermal_zone0__temp=temperature,
        class__thermal__thermal_zone0__trip_point_0_type="passive",
        class__thermal__thermal_zone0__trip_point_0_temp="1000",
        class__thermal__thermal_zone0__trip_point_1_type="critical",
        class__thermal__thermal_zone0__trip_point_1_temp=critical,
    )
    assert linux_state(root).is_hot is hot


def test_a_mac_tells_through_pmset() -> None:
    on_battery = "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t83%; discharging; 4:10 remaining\n"
    general = "System-wide power settings:\nCurrently in use:\n lowpowermode         1\n sleep                1\n"
    thermal = "CPU Power notify\n\tCPU_Scheduler_Limit \t= 100\n\tCPU_Available_CPUs \t= 8\n\tCPU_Speed_Limit \t= 60\n"
    assert macos_state(on_battery, general, thermal) == PowerState(True, True, True)
    calm = "Note: No thermal warning level has been recorded\n"
    assert macos_state("Now drawing from 'AC Power'\n", " lowpowermode 0\n", calm) == PowerState()
    assert macos_state("", "", "") == PowerState()


def test_this_machine_can_be_asked() -> None:
    assert isinstance(read_power(), PowerState)
