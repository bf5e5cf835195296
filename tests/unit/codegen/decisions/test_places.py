"""Types that the description has no name for are found by their place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from codegen.decisions.names import read
from codegen.decisions.places import give_names

TABLE = """\
operations: {}
mixins: {}
types:
  chat:
    models: {Tool: /components/schemas/Ask/oneOf/1/properties/tool, Ask: Ask}
    params: {ToolParam: /components/schemas/Ask/oneOf/1/properties/tool}
"""
POINTER = "/components/schemas/Ask/oneOf/1/properties/tool"
UNION = {"anyOf": [{"type": "string"}, {"type": "integer"}]}


def described(tool: Any) -> dict[str, Any]:
    return {"components": {"schemas": {"Ask": {"oneOf": [{}, {"properties": {"tool": tool}}]}}}}


def test_one_place_is_one_component_whatever_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "names.yaml").write_text(TABLE)
    names = read(tmp_path / "names.yaml")
    assert {POINTER: "Tool"} == names.places
    assert {"models": {"Tool": "Tool", "Ask": "Ask"}, "params": {"ToolParam": "Tool"}} == names.types["chat"]


def test_the_schema_moves_and_a_reference_stays() -> None:
    document = described(UNION)
    give_names(document, {POINTER: "Tool"})
    assert UNION == document["components"]["schemas"].pop("Tool")
    assert described({"$ref": "#/components/schemas/Tool"}) == document


def test_what_is_not_there_or_has_a_name_is_left() -> None:
    for document, place in (
        (described(UNION), POINTER.replace("/1/", "/7/")),
        (described(UNION), "/components/schemas/Gone/properties/a"),
        (described({"$ref": "#/components/schemas/Ask"}), POINTER),
    ):
        give_names(document, {place: "Tool"})
        assert "Tool" not in document["components"]["schemas"]
