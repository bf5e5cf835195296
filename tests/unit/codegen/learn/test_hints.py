"""Python types as JSON schemas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Annotated, Any, Literal, Required, TypedDict, Union

import pytest

from codegen.learn.hints import Types, fields, members


class Thing:
    """As much of a model class as is read."""

    model_fields: Mapping[str, Any] = {}


class Omit:
    """As the type of parameters that are left out."""


class Alias:
    """The second name of a field."""

    alias = "from"


class Sent(TypedDict, total=False):
    name: Required[str]
    from_: Annotated[list[int], Alias()]


STRING, INTEGER = {"type": "string"}, {"type": "integer"}


@pytest.mark.parametrize(
    ("hint", "schema"),
    [
        (str, STRING),
        (datetime, STRING | {"format": "date-time"}),
        (Any, {}),
        (list[int], {"type": "array", "items": INTEGER}),
        (Iterable[str], {"type": "array", "items": STRING}),
        (dict[str, int], {"type": "object", "additionalProperties": INTEGER}),
        (Literal["a", "b"], STRING | {"enum": ["a", "b"]}),
        (Literal["a", 1], {"enum": ["a", 1]}),
        (int | None, {"anyOf": [INTEGER, {"type": "null"}]}),
        (str | Omit, STRING),
        (Union[bytes, str, tuple[str, bytes]], STRING | {"format": "binary"}),  # noqa: UP007 (as the package writes it)
        (Annotated[Required[int], "text"], INTEGER),
    ],
)
def test_a_type_becomes_a_schema(hint: Any, schema: dict[str, Any]) -> None:
    assert schema == Types({}, ()).schema(hint)


def test_an_object_becomes_a_component() -> None:
    types = Types({}, ())

    assert {"$ref": "#/components/schemas/TestHintsSent"} == types.schema(Sent)
    assert {
        "TestHintsSent": {
            "type": "object",
            "properties": {"name": STRING, "from": {"type": "array", "items": INTEGER}},
            "required": ["name"],
        }
    } == types.components


def test_a_component_that_is_known_is_referred_to() -> None:
    types = Types({Sent: "Known"}, ())

    assert ({"$ref": "#/components/schemas/Known"}, {}) == (types.schema(Sent), types.components)


def test_a_name_that_is_taken_gets_a_number() -> None:
    types = Types({}, {"TestHintsSent"})
    types.schema(Sent)

    assert ["TestHintsSent2"] == [*types.components]


def test_fields_and_members() -> None:
    assert [("name", True), ("from", False)] == [(key, required) for key, _, required in fields(Sent)]
    assert [str, type(None)] == list(members(Union[str, None, Omit]))  # noqa: UP007 (as above)
