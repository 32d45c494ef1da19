"""The session's message bus (D-Bus): calling, listening, owning a name and serving methods; Linux alone has one.

One thread of its own reads the bus. Everything that arrives is given to handlers on that thread, so a handler of the
window emits a signal of a QObject and nothing else; Qt carries it over. Values travel as jeepney has them: a variant is
a pair ("s", "text"), a structure a tuple, an array a list, a{sv} a dict of pairs.
"""

import contextlib
import itertools
import logging
import os
import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.platform.dbus.introspection import described

if sys.platform == "linux":
    from jeepney import (
        DBusAddress,
        HeaderFields,
        MatchRule,
        Message,
        MessageFlag,
        MessageType,
        message_bus,
        new_error,
        new_method_call,
        new_method_return,
        new_signal,
    )
    from jeepney.auth import AuthenticationError
    from jeepney.bus import get_bus
    from jeepney.io.blocking import prep_socket
    from jeepney.io.threading import DBusConnection, ReceiveStopped

log = logging.getLogger(__name__)

CALL_TIMEOUT_S = 5.0
LOG_IN_S = 1.0
BUS_ERROR = "org.freedesktop.DBus.Error"
# Answers of RequestName: it is ours, or was before.
OWNED = (1, 4)
# Not in a queue for the name, as another copy of the program may answer just as well.
DO_NOT_QUEUE = 4

_ArrivedT = TypeVar("_ArrivedT")


class BusError(Exception):
    """A call that was not answered, or answered with an error; `name` is the error's name on the bus."""

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__(f"{name}: {text}" if text else name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Place:
    """Whom to call: a name on the bus, an object of it, an interface of that."""

    name: str
    path: str
    interface: str


@dataclass(frozen=True, slots=True)
class Heard:
    """A signal that arrived."""

    sender: str
    path: str
    member: str
    body: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """A method that is served: what it is called with, what it answers with (D-Bus signatures), and who does it."""

    takes: str
    gives: str
    handler: "Callable[[Call], None]"


class Call:
    """A call of one of the served methods; to be answered once, now or later, from any thread."""

    def __init__(self, bus: "SessionBus", message: "Message", gives: str) -> None:
        self._bus, self._message, self._gives = bus, message, gives
        self.body: tuple[Any, ...] = message.body
        self.sender: str = message.header.fields.get(HeaderFields.sender, "")

    def answer(self, *values: Any) -> None:
        """Send the reply."""
        self._bus.reply(self._message, new_method_return(self._message, self._gives or None, values))

    def fail(self, text: str, name: str = f"{BUS_ERROR}.Failed") -> None:
        """Send an error."""
        self._bus.reply(self._message, new_error(self._message, name, "s", (text,)))


def connect_session_bus() -> "SessionBus | None":
    """The person's session bus; None where there is none, or one that is not a socket of this machine."""
    address = _address()
    if sys.platform != "linux" or not address:
        return None
    try:
        bus = SessionBus(DBusConnection(prep_socket(get_bus(address), timeout=LOG_IN_S)))
    except (OSError, ValueError, RuntimeError, KeyError, AuthenticationError) as error:
        log.info("the session bus cannot be reached: %s", error)
        return None
    try:
        bus.join()
    except BusError as error:
        log.info("the session bus lets nobody in: %s", error)
        bus.close()
        return None
    return bus


def _address() -> str:
    """Where the bus is; never one that would open a network connection, which jeepney could not anyway."""
    if address := os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return address
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    bus = Path(runtime, "bus") if runtime else None
    return f"unix:path={bus}" if bus and bus.exists() else ""


class SessionBus:
    """A connection to the session bus, with the thread that reads it."""

    def __init__(self, connection: "DBusConnection") -> None:
        self._connection = connection
        self.unique_name = ""
        """As ":1.42"; a portal's request objects are named after it."""
        self._waiting: dict[int, Future[tuple[Any, ...]]] = {}
        self._listeners: dict[int, tuple[MatchRule, str, Callable[[Heard], None]]] = {}
        """Each with the name its signals are to come from, or nothing where anybody's are meant."""
        self._owners: dict[str, str] = {}
        """Unique name behind each of those names; empty while nobody has it."""
        self._numbers = itertools.count(1)
        self._served: dict[tuple[str, str], Mapping[str, Method]] = {}
        self._lock = threading.Lock()
        self._is_open = True
        self._thread = threading.Thread(target=self._read, name="session bus", daemon=True)
        self._thread.start()

    @property
    def is_open(self) -> bool:
        """False once the bus is gone; nothing arrives any more then."""
        return self._is_open

    def join(self) -> None:
        """Be one of those on the bus, which comes before everything else. Raises BusError."""
        (self.unique_name,) = self.call(_BUS, "Hello")

    def call(
        self, place: Place, method: str, signature: str = "", *arguments: Any, timeout_s: float = CALL_TIMEOUT_S
    ) -> tuple[Any, ...]:
        """Call and wait for the answer. Raises BusError. Not for handlers, which would wait for their own thread."""
        assert threading.current_thread() is not self._thread, "the thread that brings the answer cannot wait for it"
        serial, future = self._send_call(place, method, signature, arguments)
        try:
            return future.result(timeout_s)
        except TimeoutError as error:
            raise BusError(f"{BUS_ERROR}.NoReply", f"{place.name} did not answer in {timeout_s:g} s") from error
        finally:
            self._waiting.pop(serial, None)

    def ask(
        self,
        place: Place,
        method: str,
        signature: str,
        arguments: tuple[Any, ...],
        on_answer: Callable[[tuple[Any, ...] | BusError], None],
    ) -> None:
        """Call without waiting: what the answer was, or why there is none, is given to `on_answer` when it comes."""

        def hand_over(future: Future[tuple[Any, ...]]) -> None:
            error = future.exception()
            on_answer(future.result() if error is None else error if isinstance(error, BusError) else _lost(error))

        try:
            _serial, future = self._send_call(place, method, signature, arguments)
        except BusError as error:
            on_answer(error)
        else:
            future.add_done_callback(hand_over)

    def listen(
        self,
        interface: str,
        member: str,
        handler: Callable[[Heard], None],
        path: str | None = None,
        sender: str = "",
    ) -> Callable[[], None]:
        """Have the signals of that name given to `handler`, until the function this returns is called.

        `sender` is the name on the bus they have to come from: anybody can send a signal to a program directly,
        whatever that has asked for.
        """
        if sender:
            self._follow(sender)
        rule = MatchRule(type="signal", interface=interface, member=member, path=path)
        return self._listen(rule, sender, handler)

    def _listen(self, rule: "MatchRule", sender: str, handler: Callable[[Heard], None]) -> Callable[[], None]:
        number = next(self._numbers)
        self._listeners[number] = rule, sender, handler
        self._send_quietly(message_bus.AddMatch(rule))

        def stop() -> None:
            if self._listeners.pop(number, None):
                self._send_quietly(message_bus.RemoveMatch(rule))

        return stop

    def _follow(self, name: str) -> None:
        """Know from here on who has that name; before anything that name sends, as the bus keeps the order."""
        if name in self._owners or name in (_BUS.name, self.unique_name) or name.startswith(":"):
            return
        self._owners[name] = ""
        rule = MatchRule(type="signal", interface=_BUS.interface, member="NameOwnerChanged", path=_BUS.path)
        rule.add_arg_condition(0, name)

        def on_change(heard: Heard) -> None:
            self._owners[name] = heard.body[2]

        def on_answer(answer: tuple[Any, ...] | BusError) -> None:
            if not isinstance(answer, BusError):
                self._owners[name] = answer[0]

        self._listen(rule, _BUS.name, on_change)
        self.ask(_BUS, "GetNameOwner", "s", (name,), on_answer)

    def emit(self, path: str, interface: str, member: str, signature: str = "", *arguments: Any) -> None:
        """Send a signal to whoever listens."""
        self._send(new_signal(DBusAddress(path, interface=interface), member, signature or None, arguments))

    def own(self, name: str) -> bool:
        """Be found by this name; False when somebody else is."""
        (answer,) = self.call(_BUS, "RequestName", "su", name, DO_NOT_QUEUE)
        return answer in OWNED

    def give_up(self, name: str) -> None:
        """Be found by this name no more."""
        self._send_quietly(new_method_call(_address_of(_BUS), "ReleaseName", "s", (name,)))

    def serve(self, path: str, interface: str, methods: Mapping[str, Method]) -> None:
        """Answer calls of these methods; no methods means: no more."""
        if methods:
            self._served[path, interface] = methods
        else:
            self._served.pop((path, interface), None)

    def reply(self, call: "Message", message: "Message") -> None:
        """Send what answers a call, unless its caller does not want to know."""
        if not call.header.flags & MessageFlag.no_reply_expected:
            self._send_quietly(message, wants_reply=True)

    def close(self) -> None:
        """Leave the bus."""
        with self._lock:
            if self._is_open:
                self._is_open = False
                self._connection.interrupt()
        if threading.current_thread() is not self._thread:
            self._thread.join(CALL_TIMEOUT_S)

    # Sending.

    def _send_call(
        self, place: Place, method: str, signature: str, arguments: tuple[Any, ...]
    ) -> tuple[int, "Future[tuple[Any, ...]]"]:
        serial: int = next(self._connection.outgoing_serial)
        future: Future[tuple[Any, ...]] = Future()
        self._waiting[serial] = future
        try:
            self._send(new_method_call(_address_of(place), method, signature or None, arguments), serial)
        except BusError:
            self._waiting.pop(serial, None)
            raise
        return serial, future

    def _send(self, message: "Message", serial: int | None = None) -> None:
        """Raises BusError."""
        with self._lock:
            if not self._is_open:
                raise BusError(f"{BUS_ERROR}.Disconnected")
            try:
                self._connection.send(message, serial=serial)
            except OSError as error:
                raise _lost(error) from error

    def _send_quietly(self, message: "Message", wants_reply: bool = False) -> None:
        """Where the bus is gone there is nobody left to tell."""
        if not wants_reply:
            message.header.flags |= MessageFlag.no_reply_expected
        try:
            self._send(message)
        except BusError as error:
            log.info("%s", error)

    # Receiving, on the bus's own thread.

    def _read(self) -> None:
        try:
            while True:
                self._take(self._connection.receive())
        except (ReceiveStopped, OSError) as end:
            log.debug("the session bus is left: %s", end)
        except Exception:  # Edge: what is no message is the end of this connection, and whoever waits is told.
            log.exception("what came over the session bus is not understood")
        with self._lock, contextlib.suppress(OSError):
            self._is_open = False
            self._connection.close()
            # jeepney 0.9 leaves open the pipe it interrupts itself with.
            for end_of_pipe in (self._connection._stop_r, self._connection._stop_w):
                os.close(end_of_pipe)
        for future in list(self._waiting.values()):
            future.set_exception(BusError(f"{BUS_ERROR}.Disconnected"))
        self._waiting.clear()

    def _take(self, message: "Message") -> None:
        kind = message.header.message_type
        if kind is MessageType.signal:
            self._spread(message)
        elif kind is MessageType.method_call:
            self._do(message)
        else:
            future = self._waiting.pop(message.header.fields.get(HeaderFields.reply_serial, -1), None)
            if future is None:
                return
            if kind is MessageType.error:
                name = message.header.fields.get(HeaderFields.error_name, "")
                future.set_exception(BusError(name, " ".join(str(part) for part in message.body)))
            else:
                future.set_result(message.body)

    def _spread(self, message: "Message") -> None:
        fields = message.header.fields
        heard = Heard(
            fields.get(HeaderFields.sender, ""), fields[HeaderFields.path], fields[HeaderFields.member], message.body
        )
        for rule, sender, handler in list(self._listeners.values()):
            is_meant = not sender or heard.sender in (sender, self._owners.get(sender))
            if is_meant and rule.matches(message):
                _guarded(handler, heard)

    def _do(self, message: "Message") -> None:
        fields = message.header.fields
        path, member = fields[HeaderFields.path], fields[HeaderFields.member]
        interface = fields.get(HeaderFields.interface)
        if interface == "org.freedesktop.DBus.Peer" and member == "Ping":
            self.reply(message, new_method_return(message))
            return
        if interface == "org.freedesktop.DBus.Introspectable" and member == "Introspect":
            text = described(path, {place: _signatures(methods) for place, methods in self._served.items()})
            self.reply(message, new_method_return(message, "s", (text,)))
            return
        method = self._method(path, interface, member)
        if method is None:
            text = f"no method {member} at {path}"
            self.reply(message, new_error(message, f"{BUS_ERROR}.UnknownMethod", "s", (text,)))
        elif fields.get(HeaderFields.signature, "") != method.takes:
            text = f"{member} takes ({method.takes})"
            self.reply(message, new_error(message, f"{BUS_ERROR}.InvalidArgs", "s", (text,)))
        else:
            call = Call(self, message, method.gives)
            if not _guarded(method.handler, call):
                call.fail(f"{member} went wrong")

    def _method(self, path: str, interface: str | None, member: str) -> Method | None:
        places = [(path, interface)] if interface else [place for place in self._served if place[0] == path]
        found = (self._served.get((where, name or ""), {}).get(member) for where, name in places)
        return next((method for method in found if method is not None), None)


def _signatures(methods: Mapping[str, Method]) -> dict[str, tuple[str, str]]:
    return {name: (method.takes, method.gives) for name, method in methods.items()}


def _guarded(handler: Callable[[_ArrivedT], None], arrived: _ArrivedT) -> bool:
    """False when the handler raised."""
    try:
        handler(arrived)
    except Exception:  # Edge: one handler's bug must not end the thread that serves all others.
        log.exception("what came over the session bus was not handled")
        return False
    return True


def _address_of(place: Place) -> "DBusAddress":
    return DBusAddress(place.path, bus_name=place.name, interface=place.interface)


def _lost(error: BaseException) -> BusError:
    return BusError(f"{BUS_ERROR}.Disconnected", str(error))


_BUS = Place("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
