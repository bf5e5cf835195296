"""The messages of webhooks become one union."""

from __future__ import annotations

from typing import Any

from codegen.normalise.webhooks import webhook_events


def message(name: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    return {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}, "responses": {}}}


def test_all_messages_are_variants() -> None:
    document: dict[str, Any] = {"webhooks": {"b": message("B"), "a": message("A")}, "components": {"schemas": {}}}

    assert webhook_events(document) == ["A", "B"]
    assert [one["$ref"][-1] for one in document["components"]["schemas"]["WebhookEvent"]["anyOf"]] == ["A", "B"]


def test_a_description_without_webhooks_stays_as_it_is() -> None:
    document: dict[str, Any] = {"paths": {}, "components": {"schemas": {}}}

    assert webhook_events(document) == []
    assert document["components"]["schemas"] == {}
