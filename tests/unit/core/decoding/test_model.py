"""The base of the generated classes, tested on two classes written as the generator writes them.

Covers: attrs_fields, decoders, model_output.
"""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any, ClassVar, Self

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.decoding.decoders import each, nested, values
from openai_dual.core.decoding.model import Model, new
from openai_dual.core.plain import to_plain


class Part(Model):
    __slots__ = ("text",)
    text: str | None

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        self._data = data
        self.text = data.get("text")
        return self


class Message(Model):
    __slots__ = ("from_", "id", "parts")
    _required = frozenset({"id"})
    _aliases: ClassVar = {"from_": "from"}
    id: str
    from_: str | None
    parts: list[Part] | None

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        self._data = data
        get: Any = data.get
        self.id = get("id")
        self.from_ = get("from")
        self.parts = _parts(get("parts"))
        return self


_parts = each(nested(__name__, "Part"))

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
OBJECTS = st.dictionaries(st.sampled_from(["id", "from", "parts", "new", "text"]), JSON | st.lists(JSON))


@given(OBJECTS)
def test_any_object_round_trips(data: dict[str, Any]) -> None:
    expected = copy.deepcopy(data)
    assert expected == Message.from_dict(data).to_dict()


@given(OBJECTS)
def test_pickle_copy_and_equality(data: dict[str, Any]) -> None:
    message = Message.from_dict(data)
    assert message == pickle.loads(pickle.dumps(message))
    assert message == copy.deepcopy(message)
    assert (message == Part.from_dict(data)) is False


def test_absent_reads_as_none_and_stays_absent() -> None:
    message = Message.from_dict({"id": "m", "from": None})
    assert (None, None) == (message.from_, message.parts)
    assert frozenset({"id", "from_"}) == message.fields_set == message.model_fields_set
    assert {"id": "m", "from": None} == message.to_dict()


def test_unknown_fields_are_attributes_and_extra() -> None:
    message = Message.from_dict({"id": "m", "score": 3})
    assert 3 == getattr(message, "score")  # noqa: B009 (type checkers know only declared fields)
    assert {"score": 3} == message.model_extra
    with pytest.raises(AttributeError) as caught:
        getattr(message, "nothing")  # noqa: B009 (as above)
    assert "'Message' object has no attribute 'nothing'" == str(caught.value)


def test_a_spared_field_may_be_left_out_or_null() -> None:
    class Sparing(Message):
        __slots__ = ()
        _required = frozenset({"id", "from_"})
        _spared = frozenset({"from_"})

    assert {"id": "m"} == Sparing(id="m").to_dict()
    assert {"id": "m", "from": None} == Sparing(id="m", from_=None).to_dict()
    assert [attrs.NOTHING, None] == [attrs.fields_dict(Sparing)[name].default for name in ("id", "from_")]
    with pytest.raises(TypeError, match=r"missing 1 required .*'id'"):
        Sparing()


def test_assigned_values_are_in_the_dict() -> None:
    message = Message.from_dict({"id": "m", "parts": [{"text": "a"}]})
    assert message.parts is not None
    message.parts[0].text = "b"
    message.parts.append(Part(text="c"))
    message.from_ = "me"
    assert {"id": "m", "parts": [{"text": "b"}, {"text": "c"}], "from": "me"} == message.to_dict()


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, {"id": "m", "from_": None, "parts": None, "new": None}),
        ({"by_alias": True}, {"id": "m", "from": None, "parts": None, "new": None}),
        ({"exclude_defaults": True}, {"id": "m", "new": None}),
        ({"include": {"id"}}, {"id": "m"}),
        ({"exclude": {"from_", "new"}}, {"id": "m", "parts": None}),
        ({"exclude_unset": True}, {"id": "m", "new": None}),
        ({"exclude_none": True}, {"id": "m"}),
        ({"mode": "json", "exclude_unset": True, "exclude_none": True}, {"id": "m"}),
    ],
)
def test_model_dump(options: dict[str, Any], expected: dict[str, Any]) -> None:
    assert expected == Message.from_dict({"id": "m", "new": None}).model_dump(**options)


def test_model_dump_fills_what_is_inside_too() -> None:
    message = Message.from_dict({"id": "m", "parts": [{}, {"text": "a"}], "new": {"kept": None}})
    filled = {"id": "m", "from_": None, "parts": [{"text": None}, {"text": "a"}], "new": {"kept": None}}
    assert filled == message.model_dump()
    assert message.to_dict() == message.model_dump(exclude_unset=True)
    assert {"id": "m", "parts": [{}, {"text": "a"}], "new": {}} == message.model_dump(exclude_none=True)


def test_json_text() -> None:
    message = Message(id="m", parts=[Part(text="ä")])
    assert '{"id":"m","parts":[{"text":"ä"}]}' == message.to_json(indent=None)
    assert '{\n  "id": "m"\n}' == Message(id="m").model_dump_json(indent=2, exclude_unset=True)


def test_construction_names_what_is_missing() -> None:
    for kind in (TypeError, ValueError):
        with pytest.raises(kind, match=r"missing 1 required keyword argument\(s\): 'id'"):
            Message()


def test_attrs_sees_an_attrs_class() -> None:
    assert attrs.has(Message)
    assert ["from_", "id", "parts"] == [field.name for field in attrs.fields(Message)]
    message = Message.from_dict({"id": "m", "parts": [{"text": "a"}]})
    assert {"from_": None, "id": "m", "parts": [{"text": "a"}]} == attrs.asdict(message)


def test_evolve_keeps_absent_fields_absent() -> None:
    message = Message.from_dict({"id": "m"})
    evolved = attrs.evolve(message, id="n")  # type: ignore[misc]  # mypy knows decorated classes only
    assert {"id": "n"} == evolved.to_dict()


class Parsed(Message):
    """A message with a value that a helper has read, as parsed responses have."""

    __slots__ = ("_parsed",)
    _parsed: Any
    parts: Any

    @property
    def parsed(self) -> Any:
        return self._parsed


def parsed_message() -> Parsed:
    message = Parsed.from_dict({"id": "m", "from": None, "parts": [{"text": "a"}], "new": 1})
    message._parsed, message._request_id = {"read": [1]}, "req_1"
    message.parts = [Parsed.from_dict({"id": "inner"})]
    message.parts[0]._parsed = "inner value"
    return message


COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda message: pickle.loads(pickle.dumps(message)),
    "evolve": attrs.evolve,
    "replace": lambda message: message.__replace__(),
}


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
def test_copies_keep_the_values_of_helpers_and_the_request_id(copied: Callable[[Any], Any]) -> None:
    again = copied(parsed_message())

    assert ({"read": [1]}, "req_1") == (again.parsed, again._request_id)
    assert (Parsed, "inner value") == (type(again.parts[0]), again.parts[0].parsed)
    assert "m" == again.id


@pytest.mark.parametrize("name", ["copy", "deepcopy", "pickle", "replace"])
def test_copies_keep_nulls_and_unknown_fields_and_assignments(name: str) -> None:
    message = parsed_message()
    message.id = None  # type: ignore[assignment]  # wrong, and kept

    again = COPIES[name](message)

    assert message.to_dict() == again.to_dict()
    assert (None, 1) == (again.id, again.new)


def test_a_deep_copy_shares_nothing() -> None:
    message = parsed_message()
    again = copy.deepcopy(message)

    message.parsed["read"].append(2)
    message.model_extra.clear()
    message.parts[0]._data["id"] = "changed"  # not a copy's

    assert {"read": [1]} == again.parsed
    assert "inner" == again.parts[0].to_dict()["id"]


def test_a_pickle_without_a_field_that_a_later_version_declares_is_read() -> None:
    again = Message.__new__(Message)

    again.__setstate__({"_data": {"id": "m", "parts": [{"text": "a"}]}, "id": "n"})

    assert ("n", None) == (again.id, again._request_id)
    assert [Part(text="a")] == again.parts


def test_evolve_alone_sees_the_values_of_helpers() -> None:
    assert ["from_", "id", "parts"] == [field.name for field in attrs.fields(Parsed)]
    assert {"from_", "id", "parts"} == attrs.asdict(parsed_message(), recurse=False).keys()


def test_replace_keeps_nulls_and_unknown_fields() -> None:
    message = Message.from_dict({"id": "m", "from": None, "new": 1})
    assert {"id": "n", "from": None, "new": 1} == message.__replace__(id="n").to_dict()


def test_repr_shows_what_is_there() -> None:
    message = Message.from_dict({"id": "m", "from": None, "new": 1})
    assert "Message(from_=None, id='m', new=1)" == repr(message)


def test_instances_are_slotted_and_unhashable() -> None:
    message = Message(id="m")
    assert not hasattr(message, "__dict__")
    with pytest.raises(TypeError):
        hash(message)


@pytest.mark.parametrize("value", [None, 3, "text", {"a": 1}])
def test_unexpected_json_types_are_kept(value: object) -> None:
    assert value == each(nested(__name__, "Part"))(value)


def test_maps_decode_their_values() -> None:
    decoded = values(nested(__name__, "Part"))({"a": {"text": "x"}, "b": 1})
    assert {"a": Part(text="x"), "b": 1} == decoded
    assert {"a": {"text": "x"}, "b": 1} == to_plain(decoded)
