"""Frozen dataclasses whose methods are made when they are first needed.

The library puts six functions for each together as text and compiles them when its module is imported: .7 ms. The
window has 130 before its first paint, the engine 190, and most are messages that no start sends. Here one costs .03 ms,
and .3 at the first that is made. To a type checker it is the library's own decorator.
"""

import dataclasses
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen: bool = False, slots: bool = False) -> Any:
        """As the library's, without base classes of its own kind; what is not frozen and of slots is made by that."""
        return _record if frozen and slots else dataclasses.dataclass(frozen=frozen, slots=slots)


def _record(cls: Any) -> Any:
    if hasattr(cls, "__post_init__"):
        return dataclasses.dataclass(frozen=True, slots=True)(cls)
    own = vars(cls)
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    for name, method in _METHODS.items():
        if name not in own:
            setattr(made, name, method)
    made.__init__ = _first_init(made)
    return made


def _first_init(made: Any) -> Any:
    def make_and_begin(self: Any, *args: Any, **named: Any) -> None:
        like = [(field.name, field.type, field) for field in dataclasses.fields(made)]
        # Without a docstring the library would write one.
        whole: Any = dataclasses.make_dataclass(
            made.__name__, like, frozen=True, repr=False, eq=False, namespace={"__doc__": made.__name__}
        )
        made.__init__ = whole.__init__
        made.__init__(self, *args, **named)

    return make_and_begin


@cache
def _all_of(cls: type) -> Any:
    """Takes the values of an instance, as something that compares and hashes as they do."""
    names = [field.name for field in dataclasses.fields(cls)]
    return attrgetter(*names) if names else type


def _equals(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    values = _all_of(self.__class__)
    return values(self) == values(other)


def _hashed(self: Any) -> int:
    return hash(_all_of(self.__class__)(self))


def _shown(self: Any) -> str:
    shown = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _refuse_to_set(self: Any, name: str, value: Any) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _reduced(self: Any) -> tuple[Any, ...]:
    """For copy and pickle, which would set the fields one by one."""
    return self.__class__, tuple(getattr(self, field.name) for field in dataclasses.fields(self))


_METHODS = {
    "__eq__": _equals,
    "__hash__": _hashed,
    "__reduce__": _reduced,
    "__repr__": _shown,
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
}
