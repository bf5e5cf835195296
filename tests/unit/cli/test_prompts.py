from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from openai_dual.cli.failures import UsageError
from openai_dual.cli.prompts import chat_messages, contents_of, response_input, schema_of


def test_fields_become_a_strict_schema() -> None:
    assert {
        "name": "response",
        "schema": {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "age": {"type": "integer", "description": "in years"},
                "tags": {"type": "array", "items": {"type": "string"}},
            },
            "required": ["name", "age", "tags"],
            "additionalProperties": False,
        },
        "strict": True,
    } == schema_of("name, age int: in years, tags str[]")


@pytest.mark.parametrize("text", ["", "a b c", "age nonsense", "a,,b"])
def test_fields_that_cannot_be_read_are_refused(text: str) -> None:
    with pytest.raises(UsageError, match="--schema: expected 'name' or 'name TYPE'"):
        schema_of(text)


CLOSED = {"type": "object", "properties": {"a": {}}, "required": ["a"], "additionalProperties": False}


@pytest.mark.parametrize(
    ("schema", "strict"),
    [
        (CLOSED, True),
        ({"type": "object", "properties": {"a": {}}}, False),
        (CLOSED | {"properties": {"a": {"type": "object"}}}, False),
        (CLOSED | {"properties": {"a": {"anyOf": [CLOSED, {"type": "null"}]}}}, True),
    ],
)
def test_a_schema_of_json_is_strict_if_it_can_be(schema: dict[str, Any], strict: bool, tmp_path: Path) -> None:
    path = tmp_path / "schema.json"
    path.write_text(json.dumps(schema))

    assert {"name": "response", "schema": schema, "strict": strict} == schema_of(f"@{path}")


def test_a_named_schema_is_kept() -> None:
    assert {"name": "x", "schema": {}} == schema_of('{"name": "x", "schema": {}}')


def test_attachments_become_parts(tmp_path: Path) -> None:
    for name, content in (("a.png", b"png"), ("b.pdf", b"pdf"), ("c.txt", b"text")):
        (tmp_path / name).write_bytes(content)
    contents = contents_of(
        [str(tmp_path / "a.png"), str(tmp_path / "b.pdf"), f"@{tmp_path / 'c.txt'}", "https://x/y.png"]
    )

    assert [
        {
            "role": "user",
            "content": [
                {"type": "input_text", "text": "why?"},
                {"type": "input_image", "image_url": "data:image/png;base64,cG5n", "detail": "auto"},
                {"type": "input_file", "filename": "b.pdf", "file_data": "data:application/pdf;base64,cGRm"},
                {"type": "input_text", "text": "c.txt:\ntext"},
                {"type": "input_image", "image_url": "https://x/y.png", "detail": "auto"},
            ],
        }
    ] == response_input("why?", contents)
    assert ["system", "user"] == [each["role"] for each in chat_messages("why?", "be brief", contents)]
    assert ["text", "image_url", "file", "text", "image_url"] == [
        part["type"] for part in chat_messages("why?", None, contents)[0]["content"]
    ]


def test_without_attachments_the_question_is_text() -> None:
    assert "why?" == response_input("why?", [])
    assert [{"role": "user", "content": "why?"}] == chat_messages("why?", None, [])


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(UsageError, match="neither an image, a PDF, nor UTF-8 text"):
        contents_of([str(path)])
    with pytest.raises(UsageError, match="--attach: cannot read"):
        contents_of([str(tmp_path / "nothing")])
