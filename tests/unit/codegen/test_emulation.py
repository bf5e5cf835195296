"""The part of a description that the emulator gets."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.emulation import reduced, write

JSON = "application/json"


def answers(schema: dict[str, Any], status: str = "200") -> dict[str, Any]:
    return {status: {"content": {JSON: {"schema": schema}}}, "404": {"content": {}}}


def asks(schema: dict[str, Any]) -> dict[str, Any]:
    return {"required": True, "content": {JSON: {"schema": schema}}}


HEADER = {"type": "string", "x-items": {"enum": ["1"]}}

DOCUMENT: dict[str, Any] = {
    "paths": {
        "/things?beta=true": {
            "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "x-default": 20}}],
            "post": {
                "operationId": "makeThing",
                "x-path": "/things",
                "x-query": [["beta", "true"]],
                "parameters": [{"name": "x-version", "in": "header", "schema": HEADER}],
                "requestBody": asks({"$ref": "#/components/schemas/Asked"}),
                "responses": answers({"$ref": "#/components/schemas/Thing"}, "201"),
            },
        },
        "/things/{id}": {
            "get": {
                "operationId": "watchThing",
                "responses": {
                    "200": {
                        "content": {JSON: {"schema": {"type": "object"}}},
                        "x-content": {"text/event-stream": {"schema": {"$ref": "#/components/schemas/Part"}}},
                    }
                },
            }
        },
    },
    "components": {
        "schemas": {
            "Asked": {"type": "object", "properties": {"part": {"$ref": "#/components/schemas/Part"}}},
            "Thing": {"type": "object", "properties": {"part": {"$ref": "#/components/schemas/Part"}}},
            "Part": {
                "type": "object",
                "x-title": "a part",
                "required": ["id", "text", "note", "kind", "gone"],
                "properties": {
                    "text": {"type": "string"},
                    "id": {"type": "string"},
                    "note": {"$ref": "#/components/schemas/Note"},
                    "kind": {"const": "message"},
                },
            },
            "Note": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "Forgotten": {"type": "string"},
            "Said": {"anyOf": [{"$ref": "#/components/schemas/Word"}, {"$ref": "#/components/schemas/Part"}]},
            "Heard": {"anyOf": [{"$ref": "#/components/schemas/Word"}]},
            "Word": {"type": "string"},
        },
    },
    "x-channels": [
        {
            "accessor": "things.connect",
            "path": "/things",
            "clientEvent": {"$ref": "#/components/schemas/Said"},
            "serverEvent": {"$ref": "#/components/schemas/Heard"},
        }
    ],
}

PLACEMENTS = {"makeThing": {"name": "things.create"}, "watchThing": {"name": "things.watch"}}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    directory = tmp_path_factory.mktemp("generated")
    write(DOCUMENT, PLACEMENTS, directory)
    facts: dict[str, Any] = json.loads((directory / "operations.json").read_bytes())
    return facts


def test_an_operation_keeps_its_address_parameters_body_and_answer(written: dict[str, Any]) -> None:
    assert {
        "id": "makeThing",
        "client": PLACEMENTS["makeThing"],
        "method": "POST",
        "path": "/things",
        "query": {"beta": "true"},
        "parameters": [{"name": "limit", "required": False, "schema": {"type": "integer"}}],
        "path_parameters": [],
        "headers": [{"name": "x-version", "required": False, "schema": {"type": "array", "items": {"enum": ["1"]}}}],
        "body": {"required": True, "content": {JSON: {"$ref": "Asked"}}},
        "status": 201,
        "content": {JSON: {"$ref": "Thing"}},
    } == written["operations"][0]


def test_the_content_types_are_those_of_the_service(written: dict[str, Any]) -> None:
    assert {"text/event-stream": {"$ref": "Part"}} == written["operations"][1]["content"]


def test_schemas_in_reach_are_kept(written: dict[str, Any]) -> None:
    part = {"properties": {"part": {"$ref": "Part"}}, "type": "object"}

    assert ["Asked", "Note", "Part", "Thing"] == list(written["schemas"])
    assert (part, part) == (written["schemas"]["Asked"], written["schemas"]["Thing"])


def test_a_schema_of_requests_and_responses_says_what_the_service_fills_in(written: dict[str, Any]) -> None:
    assert ["id", "note", "kind", "gone"] == written["schemas"]["Part"]["filled"]


def test_the_schemas_of_events_are_a_file_of_what_is_not_known(tmp_path: Path) -> None:
    write(DOCUMENT, PLACEMENTS, tmp_path)
    schemas = json.loads((tmp_path / "events.json").read_bytes())["schemas"]

    assert {
        "Heard": {"anyOf": [{"$ref": "Word"}]},
        "Said": {"anyOf": [{"$ref": "Word"}, {"$ref": "Part"}]},
        "Word": {"type": "string"},
    } == schemas


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "x-title": "T", "description": "D", "example": 1}, {"type": "string"}),
        ({"minimum": 0, "exclusiveMinimum": True}, {"exclusiveMinimum": 0}),
        ({"required": ["a", "b", "a"]}, {"required": ["a", "b"]}),
        ({"exclusiveMaximum": 5}, {"exclusiveMaximum": 5}),
        ({"additionalProperties": False}, {"additionalProperties": False}),
        ({"additionalProperties": True}, {"additionalProperties": True}),
        ({"additionalProperties": {"type": "string", "x-a": 1}}, {"additionalProperties": {"type": "string"}}),
        ({"items": {"$ref": "#/components/schemas/A", "deprecated": True}}, {"items": {"$ref": "A"}}),
        ({"anyOf": [{"const": "a"}, {"type": "null"}]}, {"anyOf": [{"const": "a"}, {"type": "null"}]}),
        ({"properties": {"type": {"type": "string"}}}, {"properties": {"type": {"type": "string"}}}),
    ],
)
def test_a_schema_keeps_what_decides_on_validity(schema: dict[str, Any], expected: dict[str, Any]) -> None:
    assert expected == reduced(schema)


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    write(DOCUMENT, PLACEMENTS, tmp_path)
    first = (tmp_path / "operations.json").read_bytes()
    write(DOCUMENT, PLACEMENTS, tmp_path)

    assert first == (tmp_path / "operations.json").read_bytes()
