"""JSON of any kind is read, only valid JSON is written, and every error is one of this package."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from typing import Any

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.decoding.model import Unknown
from openai_dual.core.jsons import dumps, loads
from openai_dual.core.omit import omit
from openai_dual.core.plain import Dumped, dump_text
from openai_dual.errors import MalformedJSONError, SerializationError

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_written_json_reads_back(value: Any) -> None:
    assert value == loads(dumps(value))


@given(st.binary())
def test_reading_fails_with_our_error_only(data: bytes) -> None:
    with suppress(MalformedJSONError):
        loads(data)


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b'"\\ud800"', "\ud800"),
        ('{"ä": 1}'.encode("utf-16"), {"ä": 1}),
        (b"\xef\xbb\xbf[1]", [1]),
        (b"123456789012345678901234567890", 123456789012345678901234567890),
    ],
)
def test_unusual_json_is_read(data: bytes, value: Any) -> None:
    assert value == loads(data)


@pytest.mark.parametrize("data", [b"", b"<html>", b'{"a"', b"\xff", b"[" * 100_000, b"{} {}"])
def test_bytes_that_are_not_json_are_refused(data: bytes) -> None:
    with pytest.raises(MalformedJSONError):
        loads(data)


class Pydantic:
    def model_dump(self, **_: Any) -> dict[str, Any]:
        return {"p": 1}


@pytest.mark.parametrize(
    ("value", "data"),
    [
        ({"a": [1, "ä"]}, '{"a":[1,"ä"]}'.encode()),
        ({"a": omit, "b": [omit, {"c": omit}]}, b'{"b":[{}]}'),
        ((n for n in (1, 2)), b"[1,2]"),
        ({"a": (1,), "s": {3}}, b'{"a":[1],"s":[3]}'),
        ({"m": [Unknown.from_dict({"x": {"y": None}})]}, b'{"m":[{"x":{"y":null}}]}'),
        ({"p": Pydantic()}, b'{"p":{"p":1}}'),
        ({"a": "\ud800", "b": "ä"}, b'{"a":"\\ud800","b":"\\u00e4"}'),
    ],
)
def test_bodies_hold_what_python_offers(value: Any, data: bytes) -> None:
    assert data == dumps(value)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [1, float("nan")]}, "body.a[1]: JSON cannot represent nan"),
        ({"a": float("inf")}, "body.a: JSON cannot represent inf"),
        ({"a": {"b": b"x"}}, "body.a.b: JSON cannot represent a value of type bytes"),
        ({"a": [object()]}, "body.a[0]: JSON cannot represent a value of type object"),
        ({"o": omit, "a": {(1,): 2}}, "body.a: the names in a JSON object are strings, got (1,)"),
        ({"a": {b"x": 2}}, "body.a: the names in a JSON object are strings, got b'x'"),
        ({"a": {float("nan"): 2}}, "body.a: JSON cannot represent nan"),
    ],
)
def test_a_value_that_json_cannot_represent_is_named(value: Any, message: str) -> None:
    with pytest.raises(SerializationError) as caught:
        dumps(value)

    assert message == str(caught.value)


KEYS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()


@given(st.lists(st.tuples(KEYS, JSON), unique_by=lambda pair: json.dumps({pair[0]: 0})).map(dict))
def test_keys_become_the_same_names_beside_plain_data_and_beside_models(value: dict[Any, Any]) -> None:
    alone = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    model = Unknown.from_dict({})

    assert f"[{{}},{alone}]".encode() == dumps([{}, value])
    assert dumps([{}, value]) == dumps([model, value])


@pytest.mark.parametrize(
    ("key", "name"),
    [(50256, "50256"), (1.5, "1.5"), (1e30, "1e+30"), (True, "true"), (False, "false"), (None, "null"), ("1", "1")],
)
@pytest.mark.parametrize(
    "beside", [1, omit, Unknown.from_dict({}), iter(())], ids=["plain", "omit", "model", "iterator"]
)
def test_keys_of_any_json_scalar_become_names(key: Any, name: str, beside: Any) -> None:
    assert {name: -100} == loads(dumps({"logit_bias": {key: -100}, "beside": beside}))["logit_bias"]


class Listed(Dumped):
    def _entries(self) -> Iterable[Any]:
        return ()

    def _as_dict(self, *, filled: bool) -> dict[str, Any]:
        return {"data": [], "filled": filled}


class Color(Enum):
    RED = "red"


@dataclass
class Point:
    x: int
    at: Any = None


@frozen
class Place:
    name: str
    point: Point
    left_out: Any = omit


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Listed(), {"data": [], "filled": False}),
        (Color.RED, "red"),
        (Point(1), {"x": 1, "at": None}),
        (Place("a", Point(1, Color.RED)), {"name": "a", "point": {"x": 1, "at": "red"}}),
    ],
)
def test_objects_with_fields_stand_in_bodies(value: Any, expected: Any) -> None:
    assert {"a": [expected]} == loads(dumps({"a": [value]}))


def test_an_unwritable_field_is_named() -> None:
    with pytest.raises(SerializationError, match=r"^body\.a\.at: JSON cannot represent a value of type bytes"):
        dumps({"a": Point(1, b"x")})


def test_a_value_that_contains_itself_is_refused() -> None:
    loop: list[Any] = []
    loop.append(loop)

    with pytest.raises(SerializationError):
        dumps(loop)


def test_text_is_compact_or_indented() -> None:
    value = {"a": [1], "ü": None}

    assert '{"a":[1],"ü":null}' == dump_text(value)
    assert json.dumps(value, indent=2, ensure_ascii=False) == dump_text(value, indent=2)
