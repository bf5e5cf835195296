"""The facts of a generated tree.

Covers: facts.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.drift.facts import Fact
from codegen.drift.ours import facts, hand_written
from codegen.errors import DescriptionError

THING = {"$ref": "#/components/schemas/Thing"}
DOCUMENT: dict[str, Any] = {
    "paths": {
        "/things": {
            "get": {
                "operationId": "listThings",
                "parameters": [{"name": "order", "in": "query", "schema": {"enum": ["asc", "desc"]}}],
                "responses": {"200": {"content": {"application/json": {"schema": {
                    "properties": {"data": {"type": "array", "items": THING}, "has_more": {"type": "boolean"}},
                }}}}},
            }
        }
    },
    "components": {"schemas": {
        "Thing": {"properties": {"id": {"type": "string"}, "parent": THING, "status": {"const": "new"}}},
        "WebhookEvent": {"anyOf": [{"properties": {"type": {"const": "thing.created"}}}]},
    }},
}  # fmt: skip


def test_operations_parameters_fields_constants_and_webhooks(tmp_path: Path) -> None:
    (tmp_path / "list_things.py").write_text("def list_things(owner, *, order=None, timeout=None): ...")
    row = {"id": "listThings", "client": {"name": "things.list", "builder": "list_things", "page": "cursor"}}
    (tmp_path / "operations.json").write_text(json.dumps({"operations": [row]}))

    found = facts(DOCUMENT, tmp_path)

    assert {fact for fact in found if fact.kind not in {"fields", "constants"}} == {
        Fact("operations", "things.list"),
        Fact("parameters", "things.list(owner)"),
        Fact("parameters", "things.list(order)"),
        Fact("required", "things.list(owner)"),
        Fact("pages", "things.list: cursor"),
        Fact("webhooks", "thing.created"),
    }
    assert Fact("constants", "things.list(order)=asc") in found
    assert Fact("constants", "things.list -> data.status=new") in found
    assert {fact.text for fact in found if fact.kind == "fields"} >= {"things.list -> data.parent.id"}
    assert Fact("fields", "things.list -> has_more") not in found


def test_methods_of_helpers_and_of_their_bases_are_known(tmp_path: Path) -> None:
    (tmp_path / "sockets").mkdir()
    (tmp_path / "sockets" / "base.py").write_text(
        "class Base(Any):\n    def connect(self): ...\n    def _open(self): ...\n"
    )
    text = "from .sockets.base import Base\n\nclass Own(Base[C]):\n    stream: Opening = opening()\n    close = drop\n"
    (tmp_path / "things.py").write_text(text)

    assert {"things.close", "things.connect", "things.stream"} == hand_written(
        tmp_path, {"things": "things.Own", "gone": "gone.Own"}
    )


def test_a_tree_of_another_description_is_refused(tmp_path: Path) -> None:
    row = {"id": "burnThings", "client": {"name": "things.burn", "builder": "burn_things"}}
    (tmp_path / "operations.json").write_text(json.dumps({"operations": [row]}))

    with pytest.raises(DescriptionError, match=r"operations.json: .*burnThings is of another: run `make generate`"):
        facts(DOCUMENT, tmp_path)
