"""Values are checked against schemas, and problems have their place.

Covers: problems, catalogue, unions.
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from openai_dual.validation.catalogue import Schema, catalogue
from openai_dual.validation.checker import Checker

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
ANIMALS: Schema = {"anyOf": [{"$ref": "Person"}, {"$ref": "Pet"}]}
UNION: Schema = {"anyOf": [{"$ref": "Animals"}, {"type": "string"}, {"type": "null"}]}
SCHEMAS = {"Person": PERSON, "Pet": PET, "Animals": ANIMALS}
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
    found = Checker(SCHEMAS).problem(UNION, value)

    assert problem == (found and (found.path, found.code))


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        (
            ANN | {"name": "ANNA", "age": 0, "tags": ["c", 1, "a"]},
            [
                "name: expected at most 3 characters, got 4",
                "name: expected text that matches '^[a-z]*$', got 'ANNA'",
                "age: expected more than 0, got 0",
                "tags: expected at most 2 elements, got 3",
                "tags[0]: expected 'a' or 'b', got 'c'",
                "tags[1]: expected string, got integer",
            ],
        ),
        ({"kind": "person"}, ["name: expected a value, got none"]),
        ({"kind": "thing"}, ["kind: expected 'person' or 'pet', got 'thing'"]),
        ({"kind": []}, ["kind: expected 'person' or 'pet', got array"]),
        ({"kind": "x" * 41}, ["kind: expected 'person' or 'pet', got a text of 41 characters"]),
        (1, ["body: expected object or string or null, got integer"]),
    ],
)
def test_all_problems_of_the_closest_variant_are_found(value: Any, texts: list[str]) -> None:
    assert texts == [str(each) for each in Checker(SCHEMAS).problems(UNION, value)]


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        (ANN | {"tags": ["c"]}, {"described": "invalid_value", "refused": "invalid_value"}),
        (ANN | {"tags": [1]}, dict.fromkeys(("described", "allowed", "refused"), "invalid_type")),
        (ANN | {"more": 1}, {"described": "unknown_parameter", "refused": "unknown_parameter"}),
        ({"kind": "pet", "more": 1}, {"refused": "unknown_parameter"}),
        ({"kind": "robot", "more": 1}, {"described": "invalid_value", "refused": "invalid_value"}),
        ({"kind": 1}, dict.fromkeys(("described", "allowed", "refused"), "invalid_value")),
        ({"kind": "person", "name": 1}, dict.fromkeys(("described", "allowed", "refused"), "invalid_type")),
    ],
)
def test_unknown_properties_and_constants_pass_if_allowed(value: Any, codes: dict[str, str]) -> None:
    found = {mode: Checker(SCHEMAS, unknown=mode).problem(UNION, value) for mode in ("described", "allowed", "refused")}

    assert codes == {mode: problem.code for mode, problem in found.items() if problem}


@pytest.mark.parametrize(
    ("schema", "unknown"),
    [
        ({"type": "object"}, None),
        ({"properties": {"a": {}}, "additionalProperties": True}, None),
        ({"properties": {"a": {}}, "additionalProperties": {"type": "integer"}}, None),
        ({"properties": {"a": {}}}, "b"),
    ],
)
def test_an_object_that_may_have_other_properties_has_no_unknown_ones(schema: Schema, unknown: str | None) -> None:
    found = Checker({}, unknown="refused").problem(schema, {"b": 1})

    assert unknown == (found and found.path)


def test_variants_that_share_a_tag_are_told_apart_by_their_fields() -> None:
    texts: Schema = {"properties": {"type": {"const": "a"}, "text": {"type": "string"}}, "required": ["text"]}
    files: Schema = {"properties": {"type": {"const": "a"}, "file": {"type": "string"}}, "required": ["file"]}
    checker, union = Checker({}), {"anyOf": [texts, files]}

    assert checker.fits(union, {"type": "a", "file": "f"})
    assert ["text"] == [each.path for each in checker.problems(union, {"type": "a", "text": 1})]


def test_a_message_shows_no_credential() -> None:
    schema: Schema = {"properties": {"api_key": {"enum": ["a"]}, "name": {"enum": ["a"]}}}
    value = {"api_key": "secret-of-mine", "name": "sk-abcdefghijkl"}

    assert ["***", "'***'"] == [each.got for each in Checker({}).problems(schema, value)]


def test_a_long_list_of_constants_is_cut() -> None:
    found = Checker({}).problem({"enum": [f"v{number}" for number in range(30)]}, "x")

    assert found is not None
    assert found.expected.endswith("'v19' and 10 others")


def test_requests_may_omit_fields_that_the_service_fills_in() -> None:
    schemas = {"Person": PERSON | {"filled": ["kind"]}}

    assert Checker(schemas, lenient=True).fits({"$ref": "Person"}, {"name": "ann"})
    assert not Checker(schemas, lenient=True).fits({"$ref": "Person"}, {"kind": "person"})
    assert not Checker(schemas).fits({"$ref": "Person"}, {"name": "ann"})


def test_requests_may_set_optional_fields_to_null() -> None:
    requests = Checker(SCHEMAS, lenient=True)

    assert requests.fits(UNION, ANN | {"age": None})
    assert not requests.fits(UNION, ANN | {"name": None})


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 160)
    | st.floats(-2, 160)
    | st.sampled_from(["person", "pet", "ann", "A", ""]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["kind", "name", "age", "tags", "legs", "more"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(VALUES)
def test_validity_is_that_of_json_schema(value: Any) -> None:
    pointers = {name: f"#/$defs/{name}" for name in SCHEMAS}
    animals = {"anyOf": [{"$ref": pointers["Person"]}, {"$ref": pointers["Pet"]}]}
    document = {"$defs": SCHEMAS | {"Animals": animals}, "anyOf": [{"$ref": pointers["Animals"]}, *UNION["anyOf"][1:]]}

    assert Draft202012Validator(document).is_valid(value) == Checker(SCHEMAS).fits(UNION, value)


def test_the_catalogue_is_read_once() -> None:
    assert catalogue() is catalogue()
    assert "createChatCompletion" in catalogue().operations
