"""Models, at any depth, as dicts and as JSON text."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_dual.core.decoding.model import Model
from openai_dual.core.plain import Dumped, Entry, dump_text, to_plain


class Point(Model):
    __slots__ = ("x", "y")
    x: int
    y: int | None

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Point:
        self = super().from_dict(data)
        self.x, self.y = data.get("x"), data.get("y")  # type: ignore[assignment]  # any JSON is kept
        return self


POINT = Point.from_dict({"x": 1, "z": None})


class Holder(Dumped):
    """Holds a JSON object without being a model, as a page of a list does."""

    def _entries(self) -> list[Entry]:
        return [Entry("points", "points", [POINT])]


HOLDER = Holder()


def test_a_dict_is_what_was_parsed() -> None:
    assert {"points": [{"x": 1, "z": None}]} == HOLDER.to_dict()


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, {"x": 1, "z": None, "y": None}),
        ({"mode": "json"}, {"x": 1, "z": None, "y": None}),
        ({"exclude_unset": True}, {"x": 1, "z": None}),
        ({"exclude_none": True}, {"x": 1}),
        ({"exclude_none": True, "exclude_unset": True}, {"x": 1}),
    ],
)
def test_a_dump_has_declared_fields_unless_told_otherwise(options: Any, expected: object) -> None:
    assert {"points": [expected]} == HOLDER.model_dump(**options)


def test_json_texts_are_those_of_the_dicts() -> None:
    assert HOLDER.to_dict() == json.loads(HOLDER.to_json())
    assert HOLDER.model_dump() == json.loads(HOLDER.model_dump_json())
    assert "\n" in HOLDER.to_json()
    assert "\n" not in HOLDER.to_json(indent=None)


def test_models_are_converted_at_any_depth_and_other_values_are_kept() -> None:
    other = object()
    value = {"a": [POINT, {"b": POINT}], "c": other}

    converted = to_plain(value)

    assert {"a": [{"x": 1, "z": None}, {"b": {"x": 1, "z": None}}], "c": other} == converted
    assert value is not converted


def test_text_is_compact_or_indented() -> None:
    value = {"a": [1], "ü": None}

    assert '{"a":[1],"ü":null}' == dump_text(value)
    assert json.dumps(value, indent=2, ensure_ascii=False) == dump_text(value, indent=2)
