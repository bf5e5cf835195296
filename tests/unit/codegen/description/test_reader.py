"""A broken description is refused with the place and what was expected there.

Covers: structure, operation_checks, schema_checks, references, expect, schemas.
"""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.description.reader import load, parse
from codegen.description.structure import check
from codegen.errors import DescriptionError
from codegen.normalise import normalise

SOUND: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/files/{id}": {
            "get": {
                "operationId": "getFile",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {
                    "200": {
                        "description": "OK",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/File"}}},
                    }
                },
            },
            "delete": {
                "operationId": "deleteFile",
                "parameters": [{"$ref": "#/components/parameters/id"}],
                "responses": {"200": {"$ref": "#/components/responses/done"}},
            },
        }
    },
    "components": {
        "parameters": {"id": {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}},
        "responses": {"done": {"description": "OK"}},
        "schemas": {
            "File": {
                "type": "object",
                "properties": {"id": {"type": "string"}, "$ref": {"type": "string"}},
                "required": ["id"],
            }
        },
    },
}


def changed(pointer: str, value: Any) -> dict[str, Any]:
    """Return the sound description with *value* at *pointer*; Ellipsis removes what is there."""
    document = deepcopy(SOUND)
    *path, last = (token.replace("~1", "/") for token in pointer.removeprefix("/").split("/"))
    holder: Any = document
    for token in path:
        holder = holder[int(token)] if isinstance(holder, list) else holder[token]
    if value is ...:
        del holder[last]
    else:
        holder[int(last) if isinstance(holder, list) else last] = value
    return document


GET = "/paths/~1files~1{id}/get"
FILE = "/components/schemas/File"


@pytest.mark.parametrize(
    ("pointer", "value", "where", "expected"),
    [
        ("/openapi", "2.0", "/openapi", "expected a version 3.x, found '2.0'"),
        ("/openapi", ..., "/openapi", "expected a version 3.x, found None"),
        ("/paths", ..., "/paths", "expected a mapping, found nothing"),
        ("/paths", {}, "/paths", "expected at least one path"),
        ("/components", [], "/components", "expected a mapping, found a list"),
        ("/components/schemas", "x", "/components/schemas", "expected a mapping, found a string"),
        (GET, 7, GET, "expected a mapping, found a number"),
        (f"{GET}/operationId", ..., f"{GET}/operationId", "expected a string, found nothing"),
        (
            f"{GET}/operationId",
            "deleteFile",
            "/paths/~1files~1{id}/delete/operationId",
            f"expected a unique operationId, 'deleteFile' is also at {GET}",
        ),
        (f"{GET}/responses", ..., f"{GET}/responses", "expected a mapping, found nothing"),
        (f"{GET}/responses/200", None, f"{GET}/responses/200", "expected a mapping, found nothing"),
        (f"{GET}/parameters", {}, f"{GET}/parameters", "expected a list, found a mapping"),
        (f"{GET}/parameters/0/in", True, f"{GET}/parameters/0/in", "expected a string, found a boolean"),
        (f"{FILE}/properties", [], f"{FILE}/properties", "expected a mapping, found a list"),
        (f"{FILE}/properties/id", "x", f"{FILE}/properties/id", "expected a schema, found a string"),
        (f"{FILE}/properties/id", {"enum": []}, f"{FILE}/properties/id/enum", "expected at least one entry"),
        (f"{FILE}/properties/id", {"anyOf": {}}, f"{FILE}/properties/id/anyOf", "expected a list, found a mapping"),
        (f"{FILE}/type", {}, f"{FILE}/type", "expected a type name, found a mapping"),
        (
            f"{FILE}/properties/id",
            {"$ref": "#/components/schemas/Gone"},
            f"{FILE}/properties/id/$ref",
            "expected a reference to something that exists, found #/components/schemas/Gone",
        ),
        (
            f"{FILE}/properties/id",
            {"$ref": "other.yaml#/A"},
            f"{FILE}/properties/id/$ref",
            "expected a reference within the file (#/...), found 'other.yaml#/A'",
        ),
        (
            f"{FILE}/properties/id",
            {"$ref": "#/info"},
            f"{FILE}/properties/id/$ref",
            "expected #/components/schemas/<name>, found #/info",
        ),
        ("/info/version", 1, "/info/version", "expected a string, found a number"),
        (
            "/paths/~1files~1{id}",
            {"$ref": "#/info"},
            "/paths/~1files~1{id}/$ref",
            "expected operations, found a reference",
        ),
        (f"{GET}/operationId", "--", f"{GET}/operationId", "expected a name, found '--'"),
        (f"{GET}/parameters", [], f"{GET}/parameters", "expected the path parameters id, found none"),
        (
            f"{GET}/parameters/0/in",
            "cookie",
            f"{GET}/parameters/0/in",
            "expected path, query or header, found 'cookie'",
        ),
        (f"{GET}/parameters/0/schema", ..., f"{GET}/parameters/0/schema", "expected a mapping, found nothing"),
        (
            f"{GET}/parameters/0",
            {"name": "a\r\nb", "in": "header", "schema": {}},
            f"{GET}/parameters/0/name",
            "expected a name, found 'a\\r\\nb'",
        ),
        (
            f"{GET}/parameters",
            [{"name": "a", "in": "query", "schema": {}}] * 2,
            f"{GET}/parameters/1",
            "expected each parameter once, found 'a' again",
        ),
        (
            f"{GET}/parameters/0",
            {"$ref": "#/components/responses/done"},
            f"{GET}/parameters/0/$ref",
            "expected #/components/parameters/<name>, found #/components/responses/done",
        ),
        (
            "/components/parameters/id",
            {"$ref": "#/components/parameters/id"},
            "/components/parameters/id",
            "expected parameters, found the circle #/components/parameters/id",
        ),
        (f"{GET}/security", [None], f"{GET}/security/0", "expected a mapping, found nothing"),
        (f"{GET}/responses", {"2x": {}}, f"{GET}/responses/2x", "expected a status such as 200 or 2XX"),
        (f"{GET}/responses", {"default": {}}, f"{GET}/responses", "expected an answer with a status of 2xx"),
        (f"{FILE}/required/0", 1, f"{FILE}/required/0", "expected a string, found a number"),
        (f"{FILE}/items", [], f"{FILE}/items", "expected a schema, found a list"),
        (f"{FILE}/minLength", "x", f"{FILE}/minLength", "expected a number, found a string"),
        (f"{FILE}/discriminator", "x", f"{FILE}/discriminator", "expected a mapping, found a string"),
        (f"{FILE}/const", {}, f"{FILE}/const", "expected a string, a number or a boolean, found a mapping"),
        (f"{FILE}/enum", ["a", {}], f"{FILE}/enum/1", "expected a string, a number or a boolean, found a mapping"),
        (f"{FILE}/enum", ["a", None, 1], f"{FILE}/enum", "expected values of one type, found a number and a string"),
        (
            f"{FILE}/type",
            "strng",
            f"{FILE}/type",
            "expected one of string, number, integer, boolean, array, object, null, found 'strng'",
        ),
        (
            FILE,
            {"anyOf": [{"$ref": "#/components/schemas/File"}, {"type": "null"}]},
            FILE,
            "expected a schema, found the circle File -> File",
        ),
    ],
)
def test_names_the_place_and_what_was_expected(pointer: str, value: Any, where: str, expected: str) -> None:
    with pytest.raises(DescriptionError) as caught:
        check(changed(pointer, value))
    assert (where, expected) == (caught.value.where, caught.value.expected)


def test_accepts_a_sound_description_with_a_property_called_ref() -> None:
    check(SOUND)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a:\n  [1, 2", "api.yaml: line "),
        ("a: 1\nb: 2\na: 3", "api.yaml: line 3, column 1: expected valid YAML, found 'a' twice in one mapping"),
        ("- 1", "api.yaml: expected a mapping, found a list"),
        ("", "api.yaml: expected a mapping, found nothing"),
        ("a: \x07", "api.yaml: expected valid YAML, "),
        ("paths: {}", "api.yaml: /openapi: expected a version 3.x, found None"),
    ],
)
def test_names_the_file_and_the_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "api.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DescriptionError) as caught:
        load(path)
    assert message == str(caught.value)[: len(message)]


def test_refuses_what_it_cannot_read(tmp_path: Path) -> None:
    (tmp_path / "latin.yaml").write_bytes(b"a: \xe9")
    for name, message in (
        ("absent.yaml", "absent.yaml: expected a readable file, No such file or directory"),
        ("latin.yaml", "latin.yaml: byte 3: expected UTF-8 text"),
    ):
        with pytest.raises(DescriptionError) as caught:
            load(tmp_path / name)
        assert message == str(caught.value)


def test_reads_yaml_1_2_as_json_would_have_it() -> None:
    text = "{no: no, on: on, time: 12:30, day: 2026-01-01, octal: 010, true: true, 200: 1.5, e: 1e3, none: null, t: ~}"
    expected = {"no": "no", "on": "on", "time": "12:30", "day": "2026-01-01", "octal": 10, "true": True, "200": 1.5}
    assert {**expected, "e": 1000.0, "none": None, "t": None} == parse(text)


def test_reads_json(tmp_path: Path) -> None:
    path = tmp_path / "api.json"
    path.write_text(json.dumps(SOUND), encoding="utf-8")
    assert SOUND == load(path)


def _pointers(node: Any, at: str = "") -> list[str]:
    if not isinstance(node, dict | list):
        return [at]
    items = node.items() if isinstance(node, dict) else enumerate(node)
    inner = [pointer for key, value in items for pointer in _pointers(value, f"{at}/{str(key).replace('/', '~1')}")]
    return [at, *inner] if at else inner


JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(), st.just("x"), st.just([]), st.just({}), st.just(["x"]), st.just({"x": {}})
)


@given(st.sampled_from([pointer for pointer in _pointers(SOUND) if not pointer.startswith("/info")]), JUNK)
def test_no_junk_gets_past_the_checks_and_breaks_a_pass(pointer: str, junk: Any) -> None:
    document = changed(pointer, junk)
    try:
        check(document)
    except DescriptionError:
        return
    normalise(document)
