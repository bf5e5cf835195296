"""Every streaming operation of both clients yields each event of the description as its class."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.support.arguments import arguments
from tests.support.clients import KINDS, Driver, Kind
from tests.support.decoding import EVENTS
from tests.support.description import Schema, document, operations
from tests.support.facade import places, streamed, streaming
from tests.support.samples import fuller, minimal
from tests.support.schema_oracle import faults, leaves

FAILED = {"error", "response.failed"}
"""Events that raise an error instead of being yielded; agent sessions yield theirs."""
LAST = {
    "response.completed",
    "transcript.text.done",
    "speech.audio.done",
    "image_generation.completed",
    "image_edit.completed",
}
OTHER_ENDS = {"response.incomplete", "response.cancelled", "done"}
"""Final events; the tests end with one of `LAST`, or `[DONE]`."""


def schema_of(operation_id: str) -> Schema:
    """Find the schema of the events, by the description or by the name the table adds to it."""
    answers, component = operations()[operation_id].answers, streamed()[operation_id].get("event")
    named: Schema = {"$ref": f"#/components/schemas/{component}"}
    return answers.get(EVENTS, named)


def events_of(operation_id: str) -> list[dict[str, Any]]:
    """Sample each event that can be yielded, minimal and full; one that ends the stream comes last."""
    found = [on_the_wire(sample(leaf)) for leaf in leaves(schema_of(operation_id)) for sample in (minimal, fuller)]
    withheld = OTHER_ENDS if streamed()[operation_id].get("kind") == "agents" else FAILED | OTHER_ENDS
    handed = [event for event in found if tag(event) not in withheld]
    last = [event for event in handed if tag(event) in LAST]
    return [event for event in handed if event not in last] + last[:1]


def on_the_wire(event: dict[str, Any]) -> dict[str, Any]:
    """Keep what the service sends of an event that is described with the name of its SSE event."""
    return {name: event[name] for name in ("event", "data")} if "event" in event else event


def tag(event: dict[str, Any]) -> Any:
    return event.get("type", event.get("event"))


def wire(kind: str, events: list[dict[str, Any]]) -> bytes:
    """Write *events* as the service does."""
    named = "".join(f"event: {tag(event)}\ndata: {json.dumps(inner(kind, event))}\n\n" for event in events)
    plain = "".join(f"data: {json.dumps(event)}\n\n" for event in events)
    end = {"chat": "data: [DONE]\n\n", "completions": "data: [DONE]\n\n", "runs": "event: done\ndata: [DONE]\n\n"}
    return ((plain if kind in {"chat", "completions"} else named) + end.get(kind, "")).encode()


def inner(kind: str, event: dict[str, Any]) -> Any:
    return event["data"] if kind == "runs" else event


def test_the_streams_of_the_description_are_under_test() -> None:
    described = {each.id for each in operations().values() if EVENTS in each.answers}

    assert described <= streamed().keys()
    assert len(streamed()) == 15
    assert {facts["event"] for facts in streamed().values() if "event" in facts} <= document()["components"][
        "schemas"
    ].keys()


@pytest.mark.parametrize("client", KINDS)
@pytest.mark.parametrize("operation_id", streamed())
def test_each_event_is_handed_out_as_its_class(operation_id: str, client: Kind) -> None:
    events, schema = events_of(operation_id), schema_of(operation_id)
    content = wire(streamed()[operation_id]["kind"], events)
    response = httpx.Response(200, content=content, headers={"content-type": EVENTS})

    with Driver(client, httpx.MockTransport(lambda _: response)) as driver:
        keywords = arguments(operation_id).keywords | streaming(operation_id)
        found = driver.events(driver.call(places()[operation_id].name, **keywords))

    assert events == [event.to_dict() for event in found]
    assert [] == [fault for event in found for fault in faults(event, schema)]
