"""Shapes: JSON read as values, and as the right member of a union.

Covers: fields, strict.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any, Literal, NotRequired, TypedDict

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.structured.schema import structured
from openai_dual.core.structured.shapes import MisfitError


@dataclass
class Text:
    content: str


@dataclass
class Titled:
    content: str
    title: str


@dataclass
class Optional:
    content: str
    title: str = ""
    tags: list[str] = field(default_factory=list[str])


@dataclass
class Section:
    parts: list[Text | Titled]


@attrs.define
class AttrsText:
    content: str


@attrs.define
class AttrsTitled:
    content: str
    title: str = "none"


class DictText(TypedDict):
    content: str


class DictTitled(TypedDict):
    content: str
    title: NotRequired[str]


@dataclass
class Day:
    day: dt.date


@dataclass
class Word:
    day: str


@dataclass
class Nested:
    inner: Text


@dataclass
class NestedTitled:
    inner: Titled


def read(type_: Any, value: Any) -> Any:
    holder = attrs.make_class("Holder", {"value": attrs.field(type=type_)})
    return structured(holder, "format").read({"value": value}).value


A = {"content": "a"}
B = {"content": "b", "title": "t"}

UNIONS: list[tuple[Any, Any, Any]] = [
    (Text | Titled, A, Text("a")),
    (Text | Titled, B, Titled("b", "t")),
    (Titled | Text, A, Text("a")),
    (Text | Titled, B | {"more": 1}, Titled("b", "t")),
    (Text | Optional, A, Text("a")),
    (Text | Optional, B, Optional("b", "t")),
    (list[Text | Titled], [A, B], [Text("a"), Titled("b", "t")]),
    (list[Text] | list[Titled], [B], [Titled("b", "t")]),
    (AttrsText | AttrsTitled, B, AttrsTitled("b", "t")),
    (DictText | DictTitled, B, B),
    (Nested | NestedTitled, {"inner": B}, NestedTitled(Titled("b", "t"))),
    (Section | Text, {"parts": [A, B]}, Section([Text("a"), Titled("b", "t")])),
    (Text | Titled | None, None, None),
    (dt.date | str, "2026-01-02", dt.date(2026, 1, 2)),
    (str | dt.date, "2026-01-02", "2026-01-02"),
    (int | float, 2.5, 2.5),
    (list[dt.date] | list[str], ["2026-01-02"], [dt.date(2026, 1, 2)]),
]


@pytest.mark.parametrize(("type_", "value", "expected"), UNIONS, ids=str)
def test_a_union_is_read_as_the_member_that_keeps_the_keys(type_: Any, value: Any, expected: Any) -> None:
    assert expected == read(type_, value)


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        (Day | Word, {"day": "2026-01-02"}),
        (Text | AttrsText, A),
        (list[Text] | list[AttrsText], [A]),
    ],
)
def test_a_value_of_several_members_is_an_error(type_: Any, value: Any) -> None:
    with pytest.raises(MisfitError, match="got a value of several of them"):
        read(type_, value)


@given(st.permutations([Text, Titled, Optional]), st.sampled_from([A, B, B | {"tags": ["x"]}]))
def test_the_order_of_a_union_of_objects_does_not_matter(members: list[Any], value: dict[str, Any]) -> None:
    union = members[0] | members[1]
    try:
        found = read(union, value)
    except MisfitError:
        found = None
    try:
        again = read(members[1] | members[0], value)
    except MisfitError:
        again = None

    assert found == again


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        (int, 2.0, 2),
        (Literal[1, 2], 2.0, 2),
        (list[int], [1.0, 2], [1, 2]),
        (float, 2, 2),
        (Optional, A, Optional("a")),
        (AttrsTitled, A, AttrsTitled("a")),
        (DictTitled, A, A),
    ],
)
def test_whole_numbers_and_defaults_are_read(type_: Any, value: Any, expected: Any) -> None:
    found = read(type_, value)

    assert (expected, type(expected)) == (found, type(found))


@pytest.mark.parametrize(("type_", "value"), [(int, 2.5), (int, float("inf")), (Literal[1], 1.5), (DictTitled, {})])
def test_other_numbers_and_missing_keys_are_errors(type_: Any, value: Any) -> None:
    with pytest.raises(MisfitError):
        read(type_, value)


LOOSE: list[tuple[Any, dict[str, Any], Any, Any]] = [
    (dict[str, int], {"type": "object", "additionalProperties": {"type": "integer"}}, {"a": 1.0}, {"a": 1}),
    (dict, {"type": "object", "additionalProperties": True}, {"a": [1]}, {"a": [1]}),
    (Any, {}, [1, {"b": None}], [1, {"b": None}]),
    (
        tuple[int, str],
        {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "string"}], "minItems": 2, "maxItems": 2},
        [1, "a"],
        (1, "a"),
    ),
    (list, {"type": "array", "items": {}}, [1, "a"], [1, "a"]),
]


@pytest.mark.parametrize(("type_", "schema", "value", "expected"), LOOSE, ids=str)
def test_schemas_that_are_not_strict_may_be_open(type_: Any, schema: dict[str, Any], value: Any, expected: Any) -> None:
    known = structured(attrs.make_class("Holder", {"value": attrs.field(type=type_)}), "format", strict=False)

    assert schema == known.schema["properties"]["value"]
    assert expected == known.read({"value": value}).value


def test_schemas_that_are_not_strict_require_only_what_has_no_default() -> None:
    known = structured(Optional, "format", strict=False)

    assert (["content"], False) == (known.schema["required"], known.strict)
