"""Owner check: an object that belongs to one thread is not used on another.

Most objects belong to one thread and need no lock. Such a class is decorated with `@owned`, and the few methods that
other threads may call with `@any_thread`. Its docstring names the thread: "Thread: engine." The owner is the thread
that calls a method first; another thread may take over once that one has ended.

The check costs time, so it is done only where CHECK_VARIABLE is set, as in the tests and the processes they start.
"""

import functools
import os
import threading
from collections.abc import Callable
from types import FunctionType
from typing import Any, TypeVar

CHECK_VARIABLE = "DESKTOP_SEARCH_CHECK_THREADS"
CHECKS_OWNERS = __debug__ and bool(os.environ.get(CHECK_VARIABLE))

_T = TypeVar("_T")
_FunctionT = TypeVar("_FunctionT", bound=Callable[..., Any])


class WrongThreadError(AssertionError):
    """A method was called on a thread that does not own the object."""


def any_thread(method: _FunctionT) -> _FunctionT:
    """Decorator for a method of an `@owned` class that is thread-safe."""
    if CHECKS_OWNERS:
        method.__dict__["is_for_any_thread"] = True
    return method


def owned(cls: type[_T]) -> type[_T]:
    """Class decorator: the public methods and properties must be called on one thread, except `@any_thread`."""
    if CHECKS_OWNERS:
        for name, member in list(vars(cls).items()):
            if name.startswith("_"):
                continue
            if isinstance(member, FunctionType):
                setattr(cls, name, _checked(member))
            elif isinstance(member, property) and isinstance(member.fget, FunctionType):
                setattr(cls, name, property(_checked(member.fget), member.fset, member.fdel, member.__doc__))
    return cls


def check_owner(owner: threading.Thread) -> None:
    """Raise WrongThreadError on any other thread, if the check is on."""
    if CHECKS_OWNERS and threading.current_thread() is not owner:
        raise WrongThreadError(f"called on {threading.current_thread().name}; for {owner.name} only")


def _checked(method: FunctionType) -> Callable[..., Any]:
    if "is_for_any_thread" in vars(method):
        return method

    @functools.wraps(method)
    def checked(self: Any, *args: Any, **kwargs: Any) -> Any:
        here = threading.current_thread()
        owner = vars(self).setdefault("_owner_thread", here)
        if owner is not here:
            if owner.is_alive():
                raise WrongThreadError(f"{method.__qualname__} called on {here.name}; {owner.name} owns the object")
            vars(self)["_owner_thread"] = here
        return method(self, *args, **kwargs)

    return checked
