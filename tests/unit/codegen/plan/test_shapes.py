"""From schemas to annotations and decoders, as tables for answers and requests.

Covers: answers, requests.
"""

from __future__ import annotations

from typing import Any

import pytest

from codegen.decisions.names import Names
from codegen.decisions.unions import Declared
from codegen.plan.answers import Answers
from codegen.plan.components import Components
from codegen.plan.requests import Requests
from codegen.plan.shapes import optional, split_union

NULL = {"type": "null"}
FILE, LEVEL, MAP = ({"$ref": f"#/components/schemas/{name}"} for name in ("File", "Level", "Files"))
SCHEMAS: dict[str, Any] = {
    "File": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
    "Level": {"type": "string", "enum": ["low", "high"]},
    "Files": {"type": "object", "additionalProperties": FILE},
    "Id": {"type": "string"},
}
COMPONENTS = Components(SCHEMAS, Names({}, {}), frozenset(SCHEMAS), dict.fromkeys(SCHEMAS, "send"))
TO_FILE = 'to_model("file", "File")'


@pytest.mark.parametrize(
    ("schema", "annotation", "decoder"),
    [
        ({"type": "string"}, "str", None),
        ({"type": "number"}, "float", None),
        ({}, "Any", None),
        ({"type": "string", "const": "file"}, 'Literal["file"]', None),
        ({"type": "string", "enum": ["a", 'b"']}, 'Literal["a", "b\\""] | str', None),
        ({"type": "integer", "enum": [1, 2]}, "Literal[1, 2] | int", None),
        ({"anyOf": [{"type": "string"}, NULL]}, "str | None", None),
        ({"type": "object"}, "dict[str, Any]", None),
        ({"$ref": "#/components/schemas/Id"}, "str", None),
        (LEVEL, "Level", None),
        (FILE, "File", TO_FILE),
        (MAP, "Files", 'to_alias("files")'),
        ({"type": "array", "items": FILE}, "list[File]", f"each({TO_FILE})"),
        ({"type": "object", "additionalProperties": FILE}, "dict[str, File]", f"values({TO_FILE})"),
        ({"anyOf": [FILE, {"type": "string"}, NULL]}, "File | str | None", TO_FILE),
        (
            {"anyOf": [{"type": "array", "items": FILE}, FILE]},
            "list[File] | File",
            f"by_type(obj={TO_FILE}, array=each({TO_FILE}))",
        ),
    ],
)
def test_answers(schema: dict[str, Any], annotation: str, decoder: str | None) -> None:
    shape = Answers(COMPONENTS, Declared({})).shape(schema, "/here")

    assert (annotation, decoder) == (shape.annotation, shape.decoder)


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        ({"type": "string", "format": "binary"}, "FileInput"),
        ({"type": "array", "items": {"type": "string"}}, "Sequence[str]"),
        ({"type": "array", "items": FILE}, "Iterable[FileParam | BaseModel]"),
        (FILE, "FileParam | BaseModel"),
        (LEVEL, 'Literal["low", "high"]'),
        ({"anyOf": [{"type": "string"}, LEVEL]}, 'str | Literal["low", "high"]'),
        ({"anyOf": [FILE, NULL]}, "FileParam | BaseModel | None"),
        ({"type": "object"}, "Mapping[str, Any] | BaseModel"),
    ],
)
def test_requests_take_models_wherever_an_object_may_stand(schema: dict[str, Any], annotation: str) -> None:
    assert annotation == Requests(COMPONENTS).position(schema).annotation


def test_a_union_is_split_outside_brackets_and_strings_only() -> None:
    assert ['Literal["a|b"]', "list[int | str]", "None"] == split_union('Literal["a|b"] | list[int | str] | None')


def test_none_is_added_once() -> None:
    shape = Answers(COMPONENTS, Declared({})).shape({"anyOf": [{"type": "string"}, NULL]}, "/here")

    assert "str | None" == optional(shape).annotation


WITH_ARRAY: dict[str, Any] = SCHEMAS | {"Items": {"type": "array", "items": FILE}}
ARRAYS = Components(WITH_ARRAY, Names({}, {}), frozenset(WITH_ARRAY), dict.fromkeys(WITH_ARRAY, "send"))


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        ({"type": "array", "items": FILE}, "list[FileParam | BaseModel]"),
        ({"type": "array", "items": {"type": "string"}}, "list[str]"),
        ({"type": "string"}, "str"),
        ({"anyOf": [{"type": "array", "items": {"type": "string"}}, NULL]}, "Sequence[str] | None"),
    ],
)
def test_a_named_array_is_a_list_to_which_callers_can_append(schema: dict[str, Any], annotation: str) -> None:
    assert annotation == Requests(ARRAYS).declared(schema).annotation


def test_a_parameter_of_a_named_array_takes_any_iterable_too() -> None:
    shape = Requests(ARRAYS).position({"$ref": "#/components/schemas/Items"})

    assert "ItemsParam | Iterable[FileParam | BaseModel]" == shape.annotation
