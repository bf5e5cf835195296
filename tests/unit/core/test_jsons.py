"""JSON of any kind comes in, only sound JSON goes out, and every refusal is ours."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.decoding.model import Unknown
from openai_dual.core.jsons import dumps, loads
from openai_dual.core.omit import omit
from openai_dual.core.plain import dump_text
from openai_dual.errors import MalformedJSONError, SerializationError

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_what_is_written_reads_back(value: Any) -> None:
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
def test_what_is_not_json_is_refused(data: bytes) -> None:
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
        ({"a": [1, float("nan")]}, "body.a[1]: JSON has no form for nan"),
        ({"a": float("inf")}, "body.a: JSON has no form for inf"),
        ({"a": {"b": b"x"}}, "body.a.b: JSON has no form for a value of type bytes"),
        ({"a": [object()]}, "body.a[0]: JSON has no form for a value of type object"),
        ({"o": omit, "a": {1: 2}}, "body.a: the names in a JSON object are strings, got 1"),
    ],
)
def test_what_json_cannot_hold_is_named(value: Any, message: str) -> None:
    with pytest.raises(SerializationError) as caught:
        dumps(value)

    assert message == str(caught.value)


def test_what_holds_itself_is_refused() -> None:
    loop: list[Any] = []
    loop.append(loop)

    with pytest.raises(SerializationError):
        dumps(loop)


def test_text_is_compact_or_indented() -> None:
    value = {"a": [1], "ü": None}

    assert '{"a":[1],"ü":null}' == dump_text(value)
    assert json.dumps(value, indent=2, ensure_ascii=False) == dump_text(value, indent=2)
