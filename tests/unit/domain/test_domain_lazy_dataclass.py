"""A dataclass that is made late is as one that is made at once."""

import copy
import dataclasses
import pickle
import subprocess
import sys
import threading
from dataclasses import FrozenInstanceError, field

import pytest

from desktop_search.domain.lazy_dataclass import dataclass

ways = pytest.mark.parametrize("decorate", [dataclass, dataclasses.dataclass], ids=["late", "at once"])


def made_by(decorate):
    class Thing:
        """A thing."""

        name: str
        sizes: tuple[int, ...] = ()
        marks: list[int] = field(default_factory=list)
        token: str = field(default="t", repr=False)

        @property
        def count(self) -> int:
            return len(self.sizes)

    return decorate(frozen=True, slots=True)(Thing)


@ways
def test_values_defaults_and_methods(decorate):
    cls = made_by(decorate)
    one = cls("a", sizes=(1, 2))
    assert (one.name, one.sizes, one.marks, one.token, one.count) == ("a", (1, 2), [], "t", 2)
    assert cls("a").marks is not cls("a").marks
    assert [each.name for each in dataclasses.fields(cls)] == ["name", "sizes", "marks", "token"]
    assert cls.__match_args__ == ("name", "sizes", "marks", "token")
    other = dataclasses.asdict(dataclasses.replace(one, name="b"))
    assert other == {"name": "b", "sizes": (1, 2), "marks": [], "token": "t"}
    assert repr(one).endswith("Thing(name='a', sizes=(1, 2), marks=[])")
    assert not hasattr(one, "__dict__")


@ways
@pytest.mark.parametrize("given", [{}, {"name": "a", "other": 1}])
def test_what_does_not_fit_is_refused_also_the_first_time(decorate, given):
    with pytest.raises(TypeError):
        made_by(decorate)(**given)


@ways
def test_it_cannot_be_changed(decorate):
    one = made_by(decorate)("a")
    with pytest.raises(FrozenInstanceError):
        one.name = "b"
    with pytest.raises(FrozenInstanceError):
        del one.name
    assert one.name == "a"


@ways
def test_equal_are_those_of_one_class_with_equal_values(decorate):
    @decorate(frozen=True, slots=True)
    class Pair:
        left: int
        right: int

    @decorate(frozen=True, slots=True)
    class Single:
        left: int

    @decorate(frozen=True, slots=True)
    class Nothing:
        pass

    assert Pair(1, 2) == Pair(1, 2) != Pair(1, 3)
    assert Single(1) == Single(1) != Single(2)
    assert Nothing() == Nothing() != Single(1)
    assert {Pair(1, 2), Pair(1, 2), Pair(2, 1)} == {Pair(2, 1), Pair(1, 2)}
    assert len({Single(1), Single(1), Nothing(), Nothing()}) == 2
    assert Pair(1, 2) != (1, 2)


def test_its_own_methods_stay():
    @dataclass(frozen=True, slots=True)
    class Named:
        name: str

        def __repr__(self) -> str:
            return "nobody"

    assert repr(Named("a")) == "nobody"


def test_a_class_below_it_begins_as_it_does():
    class Special(made_by(dataclass)):
        pass

    assert Special("a").name == "a"
    assert Special("b", (1,)).count == 1


def test_several_threads_may_be_the_first():
    for _ in range(50):
        cls, found = made_by(dataclass), []
        threads = [threading.Thread(target=lambda cls=cls, found=found: found.append(cls("a"))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [cls("a")] * 4


@ways
def test_what_is_to_be_done_behind_its_making_is_done(decorate):
    @decorate(frozen=True, slots=True)
    class Positive:
        value: int

        def __post_init__(self) -> None:
            if self.value < 0:
                raise ValueError(self.value)

    assert Positive(1).value == 1
    with pytest.raises(ValueError):
        Positive(-1)


def test_what_may_change_is_the_librarys():
    @dataclass(slots=True)
    class Counter:
        value: int = 0

    counter = Counter()
    counter.value += 1
    assert counter == Counter(1)


def test_messages_are_not_compiled_before_they_are_sent():
    """One made as the protocol is imported would mean that the window's start pays for all of them."""
    program = (
        "import builtins\n"
        "compiled, run = [], exec\n"
        "def note(source, *rest):\n"
        "    compiled.extend([source] if isinstance(source, str) else [])\n"
        "    run(source, *rest)\n"
        "builtins.exec = note\n"
        "import desktop_search.engine.api as api\n"
        "before = len(compiled)\n"
        "print(api.Imported('a', 'b'), len(compiled) > before, before)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    *said, before = done.stdout.split()
    assert said == ["Imported(model_id='a',", "name='b')", "True"]
    # Three for each of those that are somewhere a default; all together were 600.
    assert int(before) <= 24


@ways
def test_values_survive_copying_and_pickling(decorate, monkeypatch):
    cls = made_by(decorate)
    # Pickle finds classes by their module and name.
    monkeypatch.setattr(sys.modules[__name__], "Thing", cls, raising=False)
    cls.__qualname__ = "Thing"
    one = cls("a", (1, 2), ["m"], "other")
    for again in (copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert again == one
        assert again.token == "other"
