"""The events of a streamed response: typed and numbered, from `response.created` to the final event."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ...messages import Json

Event = tuple[str, dict[str, Any]]
Pieces = Mapping[str, Sequence[str]]
"""The deltas of the text in each item, by the item's id."""


Teller = Callable[[Json, Sequence[str]], Iterator[Event]]


def opened(response: Json, status: str = "in_progress") -> dict[str, Any]:
    """Return *response* as it was before it had output."""
    late: dict[str, Any] = {
        "output": [],
        "completed_at": None,
        "incomplete_details": None,
        "error": None,
        "service_tier": "auto",
    }
    return {name: item for name, item in response.items() if name != "usage"} | late | {"status": status}


def numbered(response: Json, pieces: Pieces) -> Iterator[Event]:
    """Yield the events of *response*, which is complete."""
    for number, (name, data) in enumerate(_events(response, pieces)):
        yield name, {"type": name, **data, "sequence_number": number}


def _events(response: Json, pieces: Pieces) -> Iterator[Event]:
    first = "queued" if response["background"] else "in_progress"
    yield "response.created", {"response": opened(response, first)}
    if response["background"]:
        yield "response.queued", {"response": opened(response, first)}
    yield "response.in_progress", {"response": opened(response)}
    for index, item in enumerate(response["output"]):
        yield from _item_events(index, item, pieces.get(item["id"], ()))
    yield f"response.{response['status']}", {"response": response}


def _item_events(index: int, item: Json, pieces: Sequence[str]) -> Iterator[Event]:
    """Yield the events of an item; `TELLERS` has those between `added` and `done`."""
    blank, tell = TELLERS[item["type"]]
    yield "response.output_item.added", {"item": {**item, **blank}, "output_index": index}
    for name, data in tell(item, pieces):
        yield f"response.{name}", {**data, "item_id": item["id"], "output_index": index}
    yield "response.output_item.done", {"item": item, "output_index": index}


def _reasoning_events(item: Json, pieces: Sequence[str]) -> Iterator[Event]:
    for index, part in enumerate(item["summary"]):
        place = {"summary_index": index}
        yield "reasoning_summary_part.added", {**place, "part": {**part, "text": ""}}
        yield from (("reasoning_summary_text.delta", {**place, "delta": piece}) for piece in pieces)
        yield "reasoning_summary_text.done", {**place, "text": part["text"]}
        yield "reasoning_summary_part.done", {**place, "part": part}


def _call_events(item: Json, pieces: Sequence[str]) -> Iterator[Event]:
    yield from (("function_call_arguments.delta", {"delta": piece}) for piece in pieces)
    yield "function_call_arguments.done", {"arguments": item["arguments"], "name": item["name"]}


def _custom_call_events(item: Json, pieces: Sequence[str]) -> Iterator[Event]:
    yield from (("custom_tool_call_input.delta", {"delta": piece}) for piece in pieces)
    yield "custom_tool_call_input.done", {"input": item["input"]}


def _message_events(item: Json, pieces: Sequence[str]) -> Iterator[Event]:
    for index, part in enumerate(item["content"]):
        tell = _refusal_events if part["type"] == "refusal" else _text_events
        for name, data in tell(part, pieces):
            yield name, {**data, "content_index": index}


def _refusal_events(part: Json, pieces: Sequence[str]) -> Iterator[Event]:
    yield "content_part.added", {"part": {**part, "refusal": ""}}
    yield from (("refusal.delta", {"delta": piece}) for piece in pieces)
    yield "refusal.done", {"refusal": part["refusal"]}
    yield "content_part.done", {"part": part}


def _text_events(part: Json, pieces: Sequence[str]) -> Iterator[Event]:
    yield "content_part.added", {"part": {**part, "text": "", "logprobs": [], "annotations": []}}
    for index, piece in enumerate(pieces):
        yield "output_text.delta", {"delta": piece, "logprobs": part["logprobs"][index : index + 1]}
    for index, annotation in enumerate(part["annotations"]):
        yield "output_text.annotation.added", {"annotation_index": index, "annotation": annotation}
    yield "output_text.done", {"text": part["text"], "logprobs": part["logprobs"]}
    yield "content_part.done", {"part": part}


def _plain_events(*stages: str) -> Teller:
    """Return a function that yields the events of items that go through *stages* without deltas."""

    def tell(item: Json, _: Sequence[str]) -> Iterator[Event]:
        yield from ((f"{item['type']}.{stage}", {}) for stage in stages)

    return tell


def _code_events(item: Json, pieces: Sequence[str]) -> Iterator[Event]:
    yield "code_interpreter_call.in_progress", {}
    yield from (("code_interpreter_call_code.delta", {"delta": piece}) for piece in pieces)
    yield "code_interpreter_call_code.done", {"code": item["code"]}
    yield "code_interpreter_call.interpreting", {}
    yield "code_interpreter_call.completed", {}


def _image_events(_: Json, pieces: Sequence[str]) -> Iterator[Event]:
    yield "image_generation_call.in_progress", {}
    yield "image_generation_call.generating", {}
    for index, image in enumerate(pieces):
        yield (
            "image_generation_call.partial_image",
            {"partial_image_index": index, "partial_image_b64": image},
        )
    yield "image_generation_call.completed", {}


def _server_call_events(item: Json, pieces: Sequence[str]) -> Iterator[Event]:
    yield "mcp_call.in_progress", {}
    yield from (("mcp_call_arguments.delta", {"delta": piece}) for piece in pieces)
    yield "mcp_call_arguments.done", {"arguments": item["arguments"]}
    yield "mcp_call.completed", {}


WORKING = {"status": "in_progress"}
TELLERS: Mapping[str, tuple[dict[str, Any], Teller]] = {
    "reasoning": ({"summary": []}, _reasoning_events),
    "function_call": ({"status": "in_progress", "arguments": ""}, _call_events),
    "custom_tool_call": ({"input": ""}, _custom_call_events),
    "message": ({"status": "in_progress", "content": []}, _message_events),
    "web_search_call": (WORKING, _plain_events("in_progress", "searching", "completed")),
    "file_search_call": (WORKING | {"results": None}, _plain_events("in_progress", "searching", "completed")),
    "code_interpreter_call": (WORKING | {"code": "", "outputs": None}, _code_events),
    "image_generation_call": (WORKING | {"result": None}, _image_events),
    "mcp_list_tools": ({"tools": []}, _plain_events("in_progress", "completed")),
    "mcp_call": (WORKING | {"arguments": "", "output": None}, _server_call_events),
    "mcp_approval_request": ({}, _plain_events()),
    "computer_call": (WORKING, _plain_events()),
}
"""By type of item: its fields in the `added` event, and the function that yields its events."""
