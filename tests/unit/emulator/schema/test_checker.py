"""Values are checked against schemas, and problems have their place.

Covers: problems.
"""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.emulator.schema.catalogue import Schema
from openai_dual.emulator.schema.checker import Checker

PERSON: Schema = {
    "type": "object",
    "properties": {
        "kind": {"const": "person"},
        "name": {"type": "string", "minLength": 1, "maxLength": 3, "pattern": "^[a-z]*$"},
        "age": {"type": "integer", "exclusiveMinimum": 0, "maximum": 150},
        "tags": {"type": "array", "items": {"enum": ["a", "b"]}, "maxItems": 2},
    },
    "required": ["kind", "name"],
    "additionalProperties": False,
}


PET: Schema = {"type": "object", "properties": {"kind": {"const": "pet"}, "legs": {"type": "number"}}}


UNION: Schema = {"anyOf": [{"$ref": "Person"}, {"$ref": "Pet"}, {"type": "string"}, {"type": "null"}]}


ANN = {"kind": "person", "name": "ann"}


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (ANN, None),
        (ANN | {"age": 1.0, "tags": ["a", "b"]}, None),
        (ANN | {"age": None}, ("age", "invalid_type")),
        ({"kind": "pet", "legs": 4}, None),
        ("text", None),
        (None, None),
        ({"kind": "person"}, ("name", "missing_required_parameter")),
        (ANN | {"name": ""}, ("name", "string_below_min_length")),
        (ANN | {"name": "anna"}, ("name", "string_above_max_length")),
        (ANN | {"name": "ANN"}, ("name", "invalid_value")),
        (ANN | {"name": None}, ("name", "invalid_type")),
        (ANN | {"age": 0}, ("age", "integer_below_min_value")),
        (ANN | {"age": 151}, ("age", "integer_above_max_value")),
        (ANN | {"age": 1.5}, ("age", "invalid_type")),
        (ANN | {"age": True}, ("age", "invalid_type")),
        (ANN | {"tags": ["a", "c"]}, ("tags[1]", "invalid_value")),
        (ANN | {"tags": ["a"] * 3}, ("tags", "array_above_max_length")),
        (ANN | {"more": 1}, ("more", "unknown_parameter")),
        ({"kind": "thing"}, ("kind", "invalid_value")),
        (1, ("", "invalid_type")),
    ],
)
def test_a_problem_has_its_path(value: Any, problem: tuple[str, str] | None) -> None:
    found = Checker({"Person": PERSON, "Pet": PET}).problem(UNION, value)

    assert problem == (found and (found.at, found.code))


def test_requests_may_omit_fields_that_the_service_fills_in() -> None:
    schemas = {"Person": PERSON | {"shared": True}}

    assert Checker(schemas, lenient=True).fits({"$ref": "Person"}, {})
    assert not Checker(schemas).fits({"$ref": "Person"}, {})


def test_requests_may_set_optional_fields_to_null() -> None:
    requests = Checker({"Person": PERSON, "Pet": PET}, lenient=True)

    assert requests.fits(UNION, ANN | {"age": None})
    assert not requests.fits(UNION, ANN | {"name": None})
