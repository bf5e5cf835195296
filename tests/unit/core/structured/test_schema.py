"""Types as strict schemas, and JSON read as types."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Annotated, Any, Generic, Literal, NewType, NotRequired, Optional, TypedDict, Union
from uuid import UUID

import attrs
import pytest
from typing_extensions import TypeAliasType, TypeVar

from openai_dual.core.structured.schema import is_structured, structured
from openai_dual.core.structured.shapes import MisfitError
from openai_dual.core.structured.strict import strict
from openai_dual.errors import InvalidParameterError

Name = NewType("Name", str)


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclass
class Point:
    """A place.

    More about it.
    """

    x: int
    y: float = field(default=0.0, metadata={"description": "how high"})


@attrs.define
class Tree:
    name: Name
    children: list[Tree]


class Box(TypedDict):
    size: Annotated[int, "in metres"]
    note: NotRequired[str]


@dataclass
class Cat:
    kind: Literal["cat"]
    lives: int


@dataclass
class Dog:
    kind: Literal["dog"]
    tail: str


def holding(type_: Any) -> type:
    """Make a class with one field, `value`, of a type."""
    return attrs.make_class("Holder", {"value": attrs.field(type=type_)})


T = TypeVar("T")


@dataclass
class Pair(Generic[T]):
    first: T
    others: list[T]


@attrs.define
class Cell(Generic[T]):
    value: T


class Entry(TypedDict, Generic[T]):
    value: T


@attrs.define
class Odd:
    number: int = attrs.field(converter=int)

    @number.validator
    def check(self, _: Any, value: int) -> None:
        if value % 2 == 0:
            raise ValueError(f"{value} is even")


VALUES: list[tuple[Any, dict[str, Any], list[tuple[Any, Any]]]] = [
    (str, {"type": "string"}, [("a", "a")]),
    (bool, {"type": "boolean"}, [(True, True)]),
    (int, {"type": "integer"}, [(1, 1)]),
    (float, {"type": "number"}, [(1, 1), (1.5, 1.5)]),
    (Name, {"type": "string"}, [("a", "a")]),
    (type(None), {"type": "null"}, [(None, None)]),
    (Literal["a", "b"], {"type": "string", "enum": ["a", "b"]}, [("b", "b")]),
    (Literal[1, 2], {"type": "integer", "enum": [1, 2]}, [(2, 2)]),
    (Color, {"type": "string", "enum": ["red", "blue"]}, [("blue", Color.BLUE)]),
    (Optional[str], {"anyOf": [{"type": "string"}, {"type": "null"}]}, [(None, None), ("a", "a")]),  # noqa: UP045 (both spellings are known)
    (Union[int, str], {"anyOf": [{"type": "integer"}, {"type": "string"}]}, [(1, 1), ("1", "1")]),  # noqa: UP007 (as above)
    (list[int], {"type": "array", "items": {"type": "integer"}}, [([1, 2], [1, 2]), ([], [])]),
    (Sequence[str], {"type": "array", "items": {"type": "string"}}, [(["a"], ["a"])]),
    (tuple[int, ...], {"type": "array", "items": {"type": "integer"}}, [([1, 2], (1, 2))]),
    (set[str], {"type": "array", "items": {"type": "string"}}, [(["a", "a"], {"a"})]),
    (dt.date, {"type": "string", "format": "date"}, [("2026-01-02", dt.date(2026, 1, 2))]),
    (
        dt.datetime,
        {"type": "string", "format": "date-time"},
        [("2026-01-02T03:04:05+00:00", dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC))],
    ),
    (UUID, {"type": "string", "format": "uuid"}, [("0" * 32, UUID(int=0))]),
    (Annotated[str, "a word"], {"type": "string", "description": "a word"}, [("a", "a")]),
    (
        Literal["a", 1, None],  # noqa: PYI061 (people write it)
        {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "integer", "enum": [1]}, {"type": "null"}]},
        [("a", "a"), (1, 1), (None, None)],
    ),
    (Literal[Color.RED], {"type": "string", "enum": ["red"]}, [("red", Color.RED)]),
    (Decimal, {"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$"}, [("-1.50", Decimal("-1.50"))]),
    (TypeAliasType("Word", str), {"type": "string"}, [("a", "a")]),
    (
        TypeAliasType("Many", list[T], type_params=(T,))[int],  # type: ignore[arg-type]  # to mypy T is of typing
        {"type": "array", "items": {"type": "integer"}},
        [([1], [1])],
    ),
    (
        list[int] | list[str],
        {"anyOf": [{"type": "array", "items": {"type": kind}} for kind in ("integer", "string")]},
        [([1], [1]), (["a"], ["a"])],
    ),
]


@pytest.mark.parametrize(("type_", "schema", "values"), VALUES, ids=[str(row[0]) for row in VALUES])
def test_values(type_: Any, schema: dict[str, Any], values: list[tuple[Any, Any]]) -> None:
    known = structured(holding(type_), "format")

    assert schema == known.schema["properties"]["value"]
    assert [value for _, value in values] == [known.read({"value": json}).value for json, _ in values]


def test_a_dataclass() -> None:
    known = structured(Point, "format")

    assert {
        "type": "object",
        "properties": {"x": {"type": "integer"}, "y": {"type": "number", "description": "how high"}},
        "required": ["x", "y"],
        "additionalProperties": False,
        "description": "A place.",
    } == known.schema
    assert ("Point", Point(1, 2.5)) == (known.name, known.read({"x": 1, "y": 2.5, "more": True}))


def test_a_typed_dict_has_no_optional_keys() -> None:
    known = structured(Box, "format")

    assert ["size", "note"] == known.schema["required"]
    assert {"size": 1, "note": "n"} == known.read({"size": 1, "note": "n"})


def test_a_type_that_refers_to_itself() -> None:
    known = structured(Tree, "format")

    assert {"$ref": "#/$defs/Tree"} == known.schema["properties"]["children"]["items"]
    assert {"type", "properties", "required", "additionalProperties"} == known.schema["$defs"]["Tree"].keys()
    leaf = {"name": "b", "children": []}
    assert Tree(Name("a"), [Tree(Name("b"), [])]) == known.read({"name": "a", "children": [leaf]})


def test_a_union_is_decided_by_what_is_constant() -> None:
    known = structured(holding(Cat | Dog | None), "format")

    assert [Cat("cat", 7), Dog("dog", "long"), None] == [
        known.read({"value": value}).value
        for value in ({"kind": "cat", "lives": 7}, {"kind": "dog", "tail": "long"}, None)
    ]


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        (Pair[int], {"first": 1, "others": [2]}, Pair(1, [2])),
        (Cell[Pair[str]], {"value": {"first": "a", "others": []}}, Cell(Pair("a", []))),
        (Entry[Color], {"value": "red"}, {"value": Color.RED}),
    ],
    ids=str,
)
def test_generic_classes(type_: Any, value: Any, expected: Any) -> None:
    assert is_structured(type_)
    assert expected == structured(type_, "format").read(value)


def test_a_generic_class_has_a_schema_for_each_use() -> None:
    both = attrs.make_class("Both", {"a": attrs.field(type=Cell[int]), "b": attrs.field(type=Cell[str])})

    definitions = structured(both, "format").schema["$defs"]

    assert ["integer", "string"] == [each["properties"]["value"]["type"] for each in definitions.values()]


def test_a_class_made_in_a_function_may_refer_to_itself() -> None:
    @dataclass
    class Chain:
        next: Chain | None

    assert Chain(Chain(None)) == structured(Chain, "format").read({"next": {"next": None}})


def test_two_classes_of_one_name_are_told_apart() -> None:
    other = attrs.make_class("Cat", {"paws": attrs.field(type=int)})
    known = structured(attrs.make_class("Both", {"a": attrs.field(type=Cat), "b": attrs.field(type=other)}), "format")

    assert {"Cat", "Cat_2"} == known.schema["$defs"].keys()


class Deep:
    """What `type Deep = int | list[Deep]` makes from Python 3.12 on."""

    __name__ = "Deep"
    __type_params__ = ()

    @property
    def __value__(self) -> Any:
        return Union[int, list[self]]  # type: ignore[valid-type]  # noqa: UP007 (an instance is no type)


@attrs.define
class Missing:
    value: Nowhere  # type: ignore[name-defined]  # noqa: F821 (that is what is tested)


REFUSED: list[tuple[Any, str]] = [
    (str, "format: str: expected an attrs class, a dataclass, a TypedDict or a pydantic model"),
    (list[Point], "format: list"),
    (dict, "format: dict: a strict schema cannot express dict"),
    (holding(dict[str, int]), "format: Holder.value: a strict schema cannot express"),
    (holding(Any), "format: Holder.value: a strict schema cannot express"),
    (holding(list), "format: Holder.value: expected the type of the items"),
    (holding(tuple[int, str]), "format: Holder.value: a strict schema has no tuples of a fixed length"),
    (holding(list[dict[str, int]]), "format: Holder.value[]: a strict schema cannot express"),
    (holding(Literal[b"a"]), "format: Holder.value: expected values that are texts, whole numbers, booleans or null"),
    (holding(Deep()), "format: Holder.value[]: expected Deep not to refer to itself but through a class"),
    (Pair, "format: Pair.first: a strict schema cannot express T"),
    (holding(bytes), "format: Holder.value: a strict schema cannot express bytes"),
    (Missing, "format: Missing: name 'Nowhere' is not defined"),
]


@pytest.mark.parametrize(("type_", "message"), REFUSED, ids=[row[1] for row in REFUSED])
def test_what_cannot_be_expressed_is_refused_by_its_place(type_: Any, message: str) -> None:
    with pytest.raises(InvalidParameterError) as caught:
        structured(type_, "format")

    assert str(caught.value).startswith(message)


MISFITS: list[tuple[Any, Any, str]] = [
    (holding(str), {"value": 1}, "Holder.value: expected string, got 1"),
    (holding(int), {"value": True}, "Holder.value: expected integer, got True"),
    (holding(int), {"value": "1"}, "Holder.value: expected integer, got '1'"),
    (holding(int), {}, "Holder.value: expected a value, there is none"),
    (holding(int), [], "Holder: expected an object, got []"),
    (holding(list[int]), {"value": [1, "a"]}, "Holder.value[1]: expected integer, got 'a'"),
    (holding(list[int]), {"value": {}}, "Holder.value: expected an array, got {}"),
    (holding(Color), {"value": "green"}, "Holder.value: expected one of ['red', 'blue'], got 'green'"),
    (holding(dt.date), {"value": "yesterday"}, "Holder.value: expected a date, got 'yesterday'"),
    (holding(dt.date), {"value": 5}, "Holder.value: expected a date, got 5"),
    (holding(Cat | Dog), {"value": {"kind": "cow"}}, "Holder.value: expected Cat or Dog, got {'kind': 'cow'}"),
    (Odd, {"number": 2}, "Odd: 2 is even"),
    (holding(Decimal), {"value": "NaN"}, "Holder.value: expected a decimal number as text, got 'NaN'"),
    (holding(Cat | None), {"value": "cat"}, "Holder.value: expected Cat or NoneType, got 'cat'"),
]


@pytest.mark.parametrize(("type_", "value", "message"), MISFITS, ids=[row[2] for row in MISFITS])
def test_what_does_not_fit_is_told_by_its_place(type_: Any, value: Any, message: str) -> None:
    with pytest.raises(MisfitError) as caught:
        structured(type_, "format").read(value)

    assert message == str(caught.value)


def test_pydantic_models_if_the_user_has_it() -> None:
    pydantic = pytest.importorskip("pydantic")
    inner = pydantic.create_model("Inner", count=(int, pydantic.Field(default=3, description="how many")))
    outer = pydantic.create_model("Outer", inner=(inner, ...), words=(list[str], ...))
    known = structured(holding(outer), "format")

    assert {"Inner", "Outer"} == known.schema["$defs"].keys()
    assert {
        "type": "object",
        "properties": {"count": {"type": "integer", "description": "how many"}},
        "required": ["count"],
        "additionalProperties": False,
    } == known.schema["$defs"]["Inner"]
    value = known.read({"value": {"inner": {"count": 1}, "words": ["a"]}}).value
    assert (1, ["a"]) == (value.inner.count, value.words)
    with pytest.raises(MisfitError, match=r"Holder\.value: "):
        known.read({"value": {"inner": {"count": "many"}, "words": []}})


STRICT: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"type": "string", "title": "T", "default": "x"}, {"type": "string"}),
    (
        {"type": "object", "properties": {"a": {"type": "string"}}},
        {
            "type": "object",
            "properties": {"a": {"type": "string"}},
            "required": ["a"],
            "additionalProperties": False,
        },
    ),
    ({"oneOf": [{"type": "string"}, {"type": "null"}]}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
    ({"allOf": [{"$ref": "#/$defs/A"}], "description": "d"}, {"anyOf": [{"$ref": "#/$defs/A"}], "description": "d"}),
    ({"$ref": "#/$defs/A"}, {"$ref": "#/$defs/A"}),
    (
        {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
        {"type": "array", "items": {"type": "string"}},
    ),
]


@pytest.mark.parametrize(("schema", "expected"), STRICT)
def test_schemas_in_strict_form(schema: dict[str, Any], expected: dict[str, Any]) -> None:
    assert expected == strict(schema, "x")


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "additionalProperties": {"type": "string"}},
        {"type": "object", "additionalProperties": True},
        {"type": "object", "patternProperties": {}},
        {"type": "array", "prefixItems": []},
    ],
)
def test_schemas_that_have_no_strict_form(schema: dict[str, Any]) -> None:
    with pytest.raises(InvalidParameterError, match=r"x\.y: a strict schema has no"):
        strict({"type": "object", "properties": {"y": schema}}, "x")


def test_a_schema_that_says_nothing_is_refused() -> None:
    with pytest.raises(InvalidParameterError, match=r"x\.y: a strict schema cannot express any value"):
        strict({"type": "object", "properties": {"y": {"title": "Y"}}}, "x")
