"""Where something belongs in a description."""

from __future__ import annotations

from typing import Any

from codegen.description.schemas import Action, Pointer
from codegen.learn import places

THING = ("components", "schemas", "Thing")
DOCUMENT: dict[str, Any] = {
    "components": {
        "schemas": {
            "Thing": {"properties": {"id": {"type": "string"}, "part": {"$ref": "#/components/schemas/Part"}}},
            "Part": {"anyOf": [{"properties": {"size": {"enum": ["s", "m"]}}}, {"type": "null"}]},
            "List": {"allOf": [{"properties": {"data": {"items": {"$ref": "#/components/schemas/Thing"}}}}]},
        }
    }
}
LIST: Pointer = ("components", "schemas", "List")
PART: Pointer = ("components", "schemas", "Part")


def test_fields_lead_to_objects() -> None:
    first = (*LIST, "allOf", "0", "properties", "data")

    assert [first] == list(places.ends(DOCUMENT, LIST, ["data"]))
    assert [THING] == [place for place, _ in places.holders(DOCUMENT, LIST, ["data"])]
    assert [(*PART, "anyOf", "0")] == [place for place, _ in places.holders(DOCUMENT, LIST, ["data", "part"])]
    assert [] == list(places.holders(DOCUMENT, LIST, ["data", "owner"]))


def test_unions_and_constants() -> None:
    part = (*THING, "properties", "part")

    assert (*PART, "anyOf") == places.union(DOCUMENT, part)
    assert places.union(DOCUMENT, THING) is None
    size = (*PART, "anyOf", "0", "properties", "size")
    assert [(*size, "enum")] == list(places.values(DOCUMENT, size))


def test_parts_of_an_operation() -> None:
    json: dict[str, Any] = {"application/json": {"schema": {}}}
    action = Action(
        "/things",
        "post",
        {
            "parameters": [{"name": "include[]", "schema": {}}],
            "requestBody": {"content": json},
            "responses": {"200": {"content": json}, "400": {"content": json}},
        },
    )
    own = ("paths", "/things", "post")

    assert [(*own, "responses", "200", "content", "application/json", "schema")] == list(places.response(action))
    assert [(*own, "requestBody", "content", "application/json", "schema")] == list(places.body(action))
    assert [("include", (*own, "parameters", "0", "schema"))] == list(places.given(action))


def test_a_place_is_spelt_as_a_json_path() -> None:
    assert "$['paths']['/a']['allOf'][0]" == places.json_path(("paths", "/a", "allOf", "0"))
