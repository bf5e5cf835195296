"""Value classes behave as attrs' own: each test runs with both.

Covers: declared, initialiser, methods, as_attrs.
"""

from __future__ import annotations

import copy
import inspect
import pickle
import subprocess
import sys
import weakref
from types import SimpleNamespace
from typing import Any, ClassVar, Generic, TypeVar

import attrs
import pytest

from openai_dual import _values

T = TypeVar("T")


def positive(instance: Any, attribute: Any, value: Any) -> None:
    if value <= 0:
        raise ValueError(f"{type(instance).__name__}.{attribute.name}: {value}")


def twice(instance: Any) -> Any:
    return 2 * instance.size


def classes(kind: Any) -> SimpleNamespace:
    """Declare the same classes with *kind*: attrs, or the light twin."""

    @kind.frozen
    class Base:
        size: int = kind.field(converter=int, validator=positive)
        name: str = kind.field(default="x", repr=str.upper)

    @kind.frozen
    class Frozen(Base, Generic[T]):
        label: ClassVar[str] = "label"
        secret: str = kind.field(default="s", repr=False)
        items: list[int] = kind.field(factory=list, kw_only=True)
        noise: Any = kind.field(default=None, eq=False, kw_only=True, metadata={"about": "noise"})
        _hidden: int = kind.field(default=3, kw_only=True)
        other: int = kind.field(default=4, alias="another", kw_only=True)
        double: int = kind.field(default=kind.Factory(twice, takes_self=True), kw_only=True)

        def area(self) -> int:
            return self.size**2

    @kind.define(eq=False, kw_only=True)
    class Mutable:
        size: int = kind.field(converter=int, validator=[positive])
        seen: list[int] = kind.field(init=False, factory=list)
        late: int = kind.field(init=False)
        _state: str = kind.field(init=False, default="new")

        def __attrs_post_init__(self) -> None:
            self.late = self.size + 1

    @kind.define
    class Plain:
        size: int = 1

        def __repr__(self) -> str:
            return "its own"

    return SimpleNamespace(Base=Base, Frozen=Frozen, Mutable=Mutable, Plain=Plain)


KINDS = {"attrs": classes(attrs), "light": classes(_values)}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> SimpleNamespace:
    return KINDS[request.param]


def test_fields_of_bases_come_first_and_are_converted(kind: SimpleNamespace) -> None:
    value = kind.Frozen("2", "n", "t", items=[1], hidden=5, another=6)

    assert (2, "n", "t", [1], None, 5, 6, 4, 4) == (
        *(value.size, value.name, value.secret, value.items, value.noise, value._hidden),
        *(value.other, value.double, value.area()),
    )


def test_a_repr_shows_fields_as_they_say(kind: SimpleNamespace) -> None:
    assert "Frozen(size=1, name=X, items=[], noise=None, _hidden=3, other=4, double=2)" == repr(kind.Frozen(1))
    assert "its own" == repr(kind.Plain())


def test_values_are_compared_by_class_and_fields(kind: SimpleNamespace) -> None:
    assert kind.Frozen(1) == kind.Frozen(1, noise=2)
    assert kind.Frozen(1) != kind.Frozen(2)
    assert kind.Base(1) != kind.Frozen(1)
    assert kind.Mutable(size=1) != kind.Mutable(size=1)
    assert kind.Plain() == kind.Plain()


def test_only_what_cannot_change_is_hashed(kind: SimpleNamespace) -> None:
    assert hash(kind.Base(1)) == hash(kind.Base(1))
    assert {kind.Mutable(size=1)}
    with pytest.raises(TypeError, match="unhashable"):
        hash(kind.Plain())


def test_frozen_values_refuse_changes(kind: SimpleNamespace) -> None:
    value = kind.Frozen(1)

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        value.size = 2
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        del value.size
    assert 1 == value.size


def test_mutable_values_check_what_is_assigned(kind: SimpleNamespace) -> None:
    value = kind.Mutable(size=1)
    value.size = "7"

    assert (7, 2, [], "new") == (value.size, value.late, value.seen, value._state)
    with pytest.raises(ValueError, match=r"Mutable\.size: 0"):
        value.size = 0
    with pytest.raises(ValueError, match=r"Mutable\.size: 0"):
        kind.Mutable(size=0)


def test_there_is_no_room_for_other_attributes(kind: SimpleNamespace) -> None:
    with pytest.raises(AttributeError):
        kind.Plain().other = 1


@pytest.mark.parametrize("arguments", [{}, {"size": 1, "none": 2}, {"size": 1, "_hidden": 2}])
def test_wrong_arguments_are_refused(kind: SimpleNamespace, arguments: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="argument"):
        kind.Frozen(**arguments)


def test_keywords_are_not_positional(kind: SimpleNamespace) -> None:
    with pytest.raises(TypeError, match="positional"):
        kind.Frozen(1, "n", "s", [2])


def test_the_signature_names_the_arguments(kind: SimpleNamespace) -> None:
    names = ["size", "name", "secret", "items", "noise", "hidden", "another", "double"]

    assert names == list(inspect.signature(kind.Frozen).parameters)


def test_factories_make_a_value_for_each_instance(kind: SimpleNamespace) -> None:
    assert kind.Frozen(1).items is not kind.Frozen(1).items


def test_copies_and_weak_references(kind: SimpleNamespace) -> None:
    value = kind.Frozen(1, items=[1])
    shallow, deep = copy.copy(value), copy.deepcopy(value)

    assert value == shallow == deep
    assert (True, False) == (shallow.items is value.items, deep.items is value.items)
    assert value is weakref.ref(value)()


def test_attrs_knows_the_fields(kind: SimpleNamespace) -> None:
    value = kind.Frozen(1, items=[2])
    known = attrs.fields(kind.Frozen)

    assert attrs.has(kind.Frozen)
    assert [each.name for each in attrs.fields(KINDS["attrs"].Frozen)] == [each.name for each in known]
    assert ({"about": "noise"}, "other", "another") == (known.noise.metadata, known.other.name, known.other.alias)
    assert attrs.asdict(KINDS["attrs"].Frozen(1, items=[2])) == attrs.asdict(value)


def test_evolve_converts_and_validates(kind: SimpleNamespace) -> None:
    value = kind.Frozen(1, hidden=9)

    for evolve in (attrs.evolve, _values.evolve) if kind is KINDS["light"] else (attrs.evolve,):
        assert kind.Frozen(5, hidden=9, double=2) == evolve(value, size="5")
        with pytest.raises(ValueError, match="size"):
            evolve(value, size=0)


def test_patterns_match_positions(kind: SimpleNamespace) -> None:
    match kind.Frozen(1, "n"):
        case kind.Frozen(size, name):
            assert (1, "n") == (size, name)
        case _:
            pytest.fail("the pattern did not match")


def test_a_class_of_attrs_extends_a_light_one() -> None:
    @attrs.frozen
    class Extended(KINDS["light"].Base):  # type: ignore[misc]  # a base that only run time knows
        more: int = 1

    extended: Any = Extended
    assert ["size", "name", "more"] == [each.name for each in attrs.fields(extended)]
    assert (2, 5) == (extended(2, more=5).size, extended(2, more=5).more)


def test_a_class_without_the_decorator_inherits_everything(kind: SimpleNamespace) -> None:
    class Heir(kind.Base):  # type: ignore[misc, name-defined]  # as above
        pass

    assert Heir("1") == Heir(1)
    assert 1 == kind.Base(1).size


def test_pickles_keep_all_fields() -> None:
    from openai_dual import Retry

    assert Retry(initial=2) == pickle.loads(pickle.dumps(Retry(initial=2)))


def test_a_state_of_an_older_version_may_lack_a_field() -> None:
    value = object.__new__(KINDS["light"].Base)
    value.__setstate__({"size": 1})

    assert (1, False) == (value.size, hasattr(value, "name"))


def test_declaring_using_and_copying_do_not_load_attrs() -> None:
    code = "import sys; from openai_dual import Retry; from openai_dual._values import evolve"
    use = "evolve(Retry(), initial=3) == Retry(); hash(Retry()); repr(Retry()); print('attr' in sys.modules)"

    assert b"False" == subprocess.check_output([sys.executable, "-c", f"{code}; {use}"]).strip()
