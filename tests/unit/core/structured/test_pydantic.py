"""pydantic classes as requested types: their schemas in strict form, and the JSON validated by pydantic itself.

Covers: schema, strict.
"""
# mypy: disable-error-code="misc, arg-type, unused-ignore"

from __future__ import annotations

import datetime as dt
import enum
import uuid
from decimal import Decimal
from typing import Any, Generic, Optional, TypeVar

import pytest

pydantic = pytest.importorskip("pydantic")

from openai_dual.core.structured.schema import structured  # noqa: E402 (pydantic is optional)
from openai_dual.core.structured.shapes import MisfitError  # noqa: E402 (as above)

T = TypeVar("T")
BaseModel: Any = pydantic.BaseModel
Field: Any = pydantic.Field


class Color(enum.Enum):
    RED = "red"


class Exact(BaseModel):
    model_config = pydantic.ConfigDict(strict=True)
    color: Color
    day: dt.date
    tags: tuple[str, ...]
    id: uuid.UUID


class Node(BaseModel, Generic[T]):
    value: T
    kids: list[Node[T]]


class Inner(BaseModel):
    a: int = 1


class Root(pydantic.RootModel[Inner]):  # type: ignore[misc,name-defined]  # pydantic is optional
    pass


class Text(BaseModel):
    content: str


class Titled(BaseModel):
    content: str
    title: str


@pydantic.dataclasses.dataclass
class Place:
    """A place."""

    name: str = Field(alias="Name", description="its name", min_length=1)
    floor: int = Field(default=0, ge=0)


LONG: Any = pydantic.create_model("L" * 70, value=(int, ...))

READ: list[tuple[Any, Any, Any]] = [
    (
        Exact,
        {"color": "red", "day": "2026-01-02", "tags": ["a"], "id": "0" * 32},
        {"color": Color.RED, "day": dt.date(2026, 1, 2), "tags": ("a",), "id": uuid.UUID(int=0)},
    ),
    (Node[int], {"value": 1, "kids": [{"value": 2, "kids": []}]}, None),
    (Node[list[int]], {"value": [1], "kids": []}, None),
    (Node[Optional[int]], {"value": None, "kids": []}, None),  # noqa: UP045 (the name that pydantic makes of it)
    (Root, {"a": 2}, None),
    (LONG, {"value": 1}, None),
    (Place, {"Name": "Oslo", "floor": 2}, {"name": "Oslo", "floor": 2}),
]


@pytest.mark.parametrize(("type_", "value", "expected"), READ, ids=[str(row[0])[-30:] for row in READ])
def test_classes_of_pydantic_are_read(type_: Any, value: Any, expected: dict[str, Any] | None) -> None:
    known = structured(type_, "format")

    found = known.read(value)

    assert isinstance(found, type_)
    assert (expected or {}).items() <= {name: getattr(found, name) for name in expected or ()}.items()
    assert len(known.name) <= 64
    assert "object" == known.schema["type"]


def test_a_dataclass_of_pydantic_has_its_aliases_descriptions_and_constraints() -> None:
    known = structured(Place, "format")

    assert {"Name": {"description": "its name", "type": "string"}, "floor": {"minimum": 0, "type": "integer"}} == (
        known.schema["properties"]
    )
    assert ["Name", "floor"] == known.schema["required"]
    with pytest.raises(MisfitError, match="Name"):
        known.read({"Name": "", "floor": 1})


@pytest.mark.parametrize(
    ("type_", "value", "schema"),
    [
        (pydantic.AnyUrl, "https://a.b/", {"type": "string"}),
        (bytes, "aGk=", {"type": "string"}),
        (dt.datetime, "2026-01-02T00:00:00Z", {"type": "string", "format": "date-time"}),
        (dt.timedelta, "PT1S", {"type": "string", "format": "duration"}),
        (pydantic.constr(pattern=r"^a+$"), "a", {"type": "string", "pattern": "^a+$"}),
        (pydantic.constr(min_length=1, max_length=3), "a", {"type": "string"}),
        (pydantic.conlist(int, min_length=1), [1], {"type": "array", "items": {"type": "integer"}, "minItems": 1}),
        (pydantic.conint(ge=1), 1, {"type": "integer", "minimum": 1}),
    ],
    ids=str,
)
def test_formats_and_keywords_that_strict_mode_refuses_are_left_out(type_: Any, value: Any, schema: Any) -> None:
    known = structured(pydantic.create_model("Holder", value=(type_, ...)), "format")

    assert schema == known.schema["properties"]["value"]
    assert known.read({"value": value}).value is not None


@pytest.mark.parametrize("pattern", [r"^(?!x).*$", r"(?<=a)b", r"(a)\1", r"(?P<n>a)"])
def test_patterns_that_strict_mode_refuses_are_left_out_and_still_checked(pattern: str) -> None:
    config = pydantic.ConfigDict(regex_engine="python-re")
    known = structured(
        pydantic.create_model("Holder", __config__=config, value=(str, Field(pattern=pattern))), "format"
    )

    assert {"type": "string"} == known.schema["properties"]["value"]
    with pytest.raises(MisfitError):
        known.read({"value": "x"})


def test_defaults_and_dicts_stay_in_a_schema_that_is_not_strict() -> None:
    loose = pydantic.create_model("Loose", more=(dict[str, int], ...), note=(str, "none"))

    schema = structured(loose, "format", strict=False).schema

    assert {"type": "integer"} == schema["properties"]["more"]["additionalProperties"]
    assert (["more"], "none") == (schema["required"], schema["properties"]["note"]["default"])


@pytest.mark.parametrize(
    ("value", "expected"),
    [({"content": "a"}, Text(content="a")), ({"content": "b", "title": "t"}, Titled(content="b", title="t"))],
)
def test_models_in_a_union_are_told_apart_by_all_keys(value: Any, expected: Any) -> None:
    import attrs

    holder = attrs.make_class("Holder", {"value": attrs.field(type=Text | Titled)})

    assert expected == structured(holder, "format").read({"value": value}).value


def test_decimals_are_validated_from_their_text() -> None:
    known = structured(pydantic.create_model("Price", value=(Decimal, ...)), "format")

    assert Decimal("1.10") == known.read({"value": "1.10"}).value
