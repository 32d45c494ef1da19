"""A fake panel for tray icons: a StatusNotifierWatcher, as in Plasma and GNOME's extension."""

from queue import SimpleQueue
from typing import Any

from desktop_search.platform.dbus.session_bus import Call, Method, Place, SessionBus

WATCHER, WATCHER_PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
ITEM, ITEM_PATH = "org.kde.StatusNotifierItem", "/StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"
HOST_IS_THERE = {"IsStatusNotifierHostRegistered": ("b", True), "ProtocolVersion": ("i", 0)}
PATIENCE_S = 60


class Panel:
    """Reads the icon, its tooltip and its menu, and triggers menu items."""

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus
        self._items: SimpleQueue[str] = SimpleQueue()
        self._item = ""
        bus.serve(WATCHER_PATH, WATCHER, {"RegisterStatusNotifierItem": Method("s", "", self._take_item)})
        properties = {
            "Get": Method("ss", "v", lambda call: call.answer(HOST_IS_THERE[call.body[1]])),
            "GetAll": Method("s", "a{sv}", lambda call: call.answer(HOST_IS_THERE)),
        }
        bus.serve(WATCHER_PATH, PROPERTIES, properties)
        assert bus.own(WATCHER)

    def wait_for_item(self) -> None:
        self._item = self._items.get(timeout=PATIENCE_S)

    def property(self, name: str) -> Any:
        place = Place(self._item, ITEM_PATH, PROPERTIES)
        ((_, value),) = self._bus.call(place, "Get", "ss", ITEM, name)
        return value

    def tool_tip(self) -> str:
        """Title and text of the tooltip."""
        _icon, _pixels, title, text = self.property("ToolTip")
        return f"{title}\n{text}".strip()

    def menu(self) -> dict[str, int]:
        """Enabled menu items: text to id."""
        _revision, (_id, _properties, rows) = self._bus.call(self._menu(), "GetLayout", "iias", 0, -1, [])
        found = {}
        for _signature, (number, properties, _below) in rows:
            values = {name: value for name, (_, value) in properties.items()}
            if values.get("visible", True) and values.get("enabled", True) and values.get("label"):
                found[values["label"].replace("_", "")] = number
        return found

    def choose(self, text: str) -> None:
        self._bus.call(self._menu(), "Event", "isvu", self.menu()[text], "clicked", ("s", ""), 0)

    def activate(self) -> None:
        """Click the icon."""
        self._bus.call(Place(self._item, ITEM_PATH, ITEM), "Activate", "ii", 0, 0)

    def _menu(self) -> Place:
        return Place(self._item, self.property("Menu"), MENU)

    def _take_item(self, call: Call) -> None:
        # Some clients register with their bus name, some with their object path.
        name = call.body[0]
        self._items.put(call.sender if name.startswith("/") else name)
        call.answer()
