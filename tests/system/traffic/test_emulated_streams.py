"""The emulator streams like the service: the same text gives events of the same kinds, order and fields."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Any

import pytest

from openai_dual.core.streaming.sse import EventDecoder
from openai_dual.emulator import Answer, Application, Request
from openai_dual.emulator.behaviour.answer import FinishReason
from tests.system.traffic.recorded import Interaction, interactions, needed

pytestmark = needed

HEADERS = {"authorization": "Bearer k", "content-type": "application/json"}
SPEAKING = ("/chat/completions", "/responses")
RECENT = {SPEAKING[0]: "2025-12", SPEAKING[1]: "2026-06"}
"""Fields change over time: recordings since this date count."""

FORBIDDEN = {"response.usage", "response.user", "response.text.format.description"}
"""Fields that the service sends as null against its description."""
REQUIRED = {"name", "response.usage.input_tokens_details.cache_write_tokens"}
"""Required fields that the service sometimes omits."""


def events(body: bytes) -> list[tuple[str, Any]]:
    """Read the name and the data of each event."""
    decoder = EventDecoder()
    told = [*decoder.feed(body), *decoder.flush()]
    return [(one.name, "[DONE]" if one.data == b"[DONE]" else json.loads(one.data)) for one in told]


def recorded() -> Iterator[Interaction]:
    """Find streams of the service with one choice and text only."""
    for one in interactions():
        if one.streamed and one.record["template"] in SPEAKING and one.status == 200 and one.json:
            told = [data for _, data in events(one.answered)]
            foreign = any("provider" in data for data in told if isinstance(data, dict))
            if not foreign and (one.json.get("n") or 1) == 1 and not _searched(told):
                yield one


def _searched(told: list[Any]) -> bool:
    return any("web_search" in data.get("type", "") for data in told if isinstance(data, dict))


def answer(one: Interaction) -> Answer:
    """Write the emulator script for the text of the service."""
    told = [data for _, data in events(one.answered) if isinstance(data, dict)]
    return _of_chat(told) if one.record["template"] == SPEAKING[0] else _of_response(told)


def _of_chat(told: list[Any]) -> Answer:
    choices = [choice for data in told for choice in data["choices"]]
    pieces = [piece for choice in choices if (piece := choice["delta"].get("content"))]
    calls: dict[int, dict[str, str]] = {}
    for call in (call for choice in choices for call in choice["delta"].get("tool_calls") or ()):
        made = calls.setdefault(call["index"], {"name": "", "arguments": ""})
        made["name"] += call["function"].get("name") or ""
        made["arguments"] += call["function"]["arguments"]
    cut = _cut(short=choices[-1]["finish_reason"] == "length")
    return (
        Answer(tool_calls=list(calls.values()), finish_reason=cut)
        if calls
        else Answer(pieces=pieces, finish_reason=cut)
    )


def _of_response(told: list[Any]) -> Answer:
    response = told[-1]["response"]
    calls = [
        {name: item[name] for name in ("name", "arguments")}
        for item in response["output"]
        if item["type"] == "function_call"
    ]
    pieces = [data["delta"] for data in told if data["type"] == "response.output_text.delta"]
    cut = _cut(short=response["status"] == "incomplete")
    return Answer(tool_calls=calls, finish_reason=cut) if calls else Answer(pieces=pieces, finish_reason=cut)


def _cut(*, short: bool) -> FinishReason | None:
    return "length" if short else None


def emulated(one: Interaction) -> list[tuple[str, Any]]:
    """Send the recorded request to the emulator."""
    application, body = Application(script=[answer(one)]), json.dumps(one.json).encode()
    reply = application.respond(Request("POST", f"/v1{one.record['template']}", (), HEADERS, body)).reply
    assert not isinstance(reply.body, bytes)
    return events(b"".join(reply.body))


def kind(event: tuple[str, Any]) -> str:
    """Name the kind of *event*: its type, or the contents of a chunk."""
    name, data = event
    if not isinstance(data, dict):
        return str(data)
    if "type" in data:
        assert name == data["type"]
        return str(data["type"])
    if not data["choices"]:
        return "usage"
    choice = data["choices"][0]
    return f"{', '.join(sorted(choice['delta']))} {choice['finish_reason']}"


def course(told: list[tuple[str, Any]]) -> list[str]:
    """List the kinds of events in order, without repetitions and without reasoning, which a model may omit."""
    return [name for name, _ in groupby(kind(event) for event in told if not _reasoned(event[1]))]


def _reasoned(data: Any) -> bool:
    return isinstance(data, dict) and data.get("item", {}).get("type") == "reasoning"


def fields(data: Any, below: str = "") -> Iterator[str]:
    """Yield the names of all fields, except those of the user's schemas."""
    if isinstance(data, dict):
        for name, item in data.items():
            path = f"{below}.{name}" if below else name
            yield path
            if name not in {"parameters", "schema", "metadata"}:
                yield from fields(item, path)
    elif isinstance(data, list):
        for item in data:
            yield from fields(item, below)


def sorts(told: list[tuple[str, Any]]) -> dict[str, set[str]]:
    """Collect the fields of the events by type; those of reasoning items are separate."""
    found: dict[str, set[str]] = {}
    for _, data in told:
        if isinstance(data, dict):
            sort = data.get("type", "chunk") + (" of reasoning" if _reasoned(data) else "")
            found.setdefault(sort, set()).update(fields(data))
    return found


def _by_course(one: Interaction) -> bool:
    """Skip streams where a proxy removed the requested usage."""
    asked = ((one.json or {}).get("stream_options") or {}).get("include_usage")
    return not asked or b'"usage"' in one.answered


def _is_recent(one: Interaction) -> bool:
    return bool(one.record["date"] >= RECENT[one.record["template"]])


STREAMS = [one for one in recorded() if _by_course(one)]


@pytest.mark.parametrize("one", STREAMS, ids=str)
def test_events_come_in_the_order_of_the_service(one: Interaction) -> None:
    assert course(events(one.answered)) == course(emulated(one))


@pytest.mark.parametrize("one", [one for one in STREAMS if _is_recent(one)], ids=str)
def test_events_have_the_fields_of_the_service(one: Interaction) -> None:
    theirs, ours = sorts(events(one.answered)), sorts(emulated(one))

    assert {} == {
        sort: differing
        for sort in theirs.keys() & ours.keys()
        if (differing := (theirs[sort] ^ ours[sort]) - FORBIDDEN - REQUIRED)
    }
