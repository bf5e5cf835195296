"""The modules of WebSocket endpoints: a function for each event, grouped by the parts of its type."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from codegen.emit.channels import Event, grouped
from openai_dual._generated.channels import live, realtime
from tests.support.description import document


def test_events_are_grouped_by_the_parts_of_their_types() -> None:
    events = [Event(kind, "f", ()) for kind in ("session.update", "conversation.item.create", "close")]
    root = grouped(events, "TopSenders")

    assert [
        ("session", "Session", ["update"]),
        ("conversation.item", "ConversationItem", ["create"]),
        ("conversation", "Conversation", []),
        ("", "TopSenders", ["close"]),
    ] == [(group.path, group.class_name, [event.method for event in group.events]) for group in root.walk()]


def test_a_channel_has_the_facts_of_its_endpoint() -> None:
    operation = realtime.CHANNEL.operation

    assert ("GET", "/realtime", "realtime.connect", {"Upgrade": "websocket"}) == (
        operation.method,
        operation.path,
        operation.name,
        operation.headers,
    )


@pytest.mark.parametrize("accessor", [channel["accessor"] for channel in document()["x-channels"]])
def test_every_variant_of_the_client_events_has_a_sender(accessor: str) -> None:
    module = import_module(f"openai_dual._generated.channels.{accessor.removesuffix('.connect').replace('.', '_')}")
    [channel] = [one for one in document()["x-channels"] if one["accessor"] == accessor]

    assert [] == [kind for kind in kinds(channel["clientEvent"]) if not hasattr(module, kind.replace(".", "_"))]


def kinds(schema: dict[str, Any]) -> list[str]:
    schemas = document()["components"]["schemas"]
    while "$ref" in schema:
        schema = schemas[schema["$ref"].rpartition("/")[2]]
    if "allOf" in schema:
        schema = schema["allOf"][0]
    if members := schema.get("anyOf") or schema.get("oneOf"):
        return [kind for member in members for kind in kinds(member)]
    kind = schema["properties"]["type"]
    return [kind["const"] if "const" in kind else kind["enum"][0]]


def test_audio_may_be_bytes() -> None:
    assert {"type": "session.input_audio.append", "audio": b"x"} == live.session_input_audio_append(audio=b"x")
