"""Make streamed responses: a long text in many deltas, for chat, responses and runs, and a long JSON text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal, TypeAlias

from .payloads import chunk, encoded, response, text

Api: TypeAlias = Literal["chat", "responses", "runs"]
APIS: tuple[Api, ...] = ("chat", "responses", "runs")

PIECE = 5
"""Characters of JSON in one event."""


def blocks(api: Api, count: int) -> list[bytes]:
    """Return *count* encoded events of a stream and its end marker."""
    if api == "chat":
        return chat_blocks(chunks(count))
    if api == "responses":
        return [_block(event, event["type"]) for event in response_events(count)]
    return [*(_block(data, name) for name, data in run_events(count)), b"event: done\ndata: [DONE]\n\n"]


def chat_blocks(events: Iterable[object]) -> list[bytes]:
    """Return the encoded events of a chat stream and its end marker."""
    return [*map(_block, events), b"data: [DONE]\n\n"]


def _block(data: object, name: str | None = None) -> bytes:
    head = f"event: {name}\n".encode() if name else b""
    return head + b"data: " + encoded(data) + b"\n\n"


def pieces(count: int) -> list[str]:
    """Return *count* words and pairs of words."""
    return [f" {text(1 + i % 2)}" for i in range(count)]


def chunks(count: int) -> list[dict[str, Any]]:
    """Return the events of a complete chat stream; the last one finishes its choice."""
    return finished(pieces(count - 1))


def finished(said: Sequence[str]) -> list[dict[str, Any]]:
    """Return the events of a chat stream with this content, and one that finishes its choice."""
    end = chunk()
    end["choices"][0] |= {"delta": {}, "finish_reason": "stop"}
    return [*map(chunk, said), end]


def structured(count: int) -> list[dict[str, Any]]:
    """Return the events of a chat stream whose content is an object with an array of objects."""
    items = (encoded({"name": f"item {number}", "value": number, "ok": True}) for number in range(count * PIECE // 40))
    said = (b'{"items":[' + b",".join(items) + b"]}").decode()
    return finished([said[at : at + PIECE] for at in range(0, len(said), PIECE)])


def response_events(count: int) -> list[dict[str, Any]]:
    """Return the events of a streamed response with one message."""
    part: dict[str, Any] = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
    message: dict[str, Any] = {"id": "msg_bench1", "type": "message", "status": "completed", "role": "assistant"}
    place = {"item_id": "msg_bench1", "output_index": 0, "content_index": 0}
    said = pieces(count - 4)
    whole = response() | {"output": [message | {"content": [part | {"text": "".join(said)}]}]}
    delta: dict[str, Any] = {"type": "response.output_text.delta", **place, "logprobs": [], "obfuscation": "q8Zr1xk"}
    begun = message | {"status": "in_progress", "content": []}
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": response() | {"status": "in_progress", "output": []}},
        {"type": "response.output_item.added", "output_index": 0, "item": begun},
        {"type": "response.content_part.added", **place, "part": part},
        *(delta | {"delta": piece} for piece in said),
        {"type": "response.completed", "response": whole},
    ]
    return [{"sequence_number": number, **event} for number, event in enumerate(events)]


def run_events(count: int) -> list[tuple[str, dict[str, Any]]]:
    """Return the events of a run that writes one message, each with its name."""
    message: dict[str, Any] = {"id": "msg_bench1", "object": "thread.message", "role": "assistant"}
    said = pieces(count - 3)
    whole = {"type": "text", "text": {"value": "".join(said), "annotations": []}}
    return [
        ("thread.message.created", message | {"status": "in_progress", "content": []}),
        *(("thread.message.delta", _message_delta(piece)) for piece in said),
        ("thread.message.completed", message | {"status": "completed", "content": [whole]}),
        ("thread.run.completed", {"id": "run_bench1", "object": "thread.run", "status": "completed"}),
    ]


def _message_delta(piece: str) -> dict[str, Any]:
    part = {"index": 0, "type": "text", "text": {"value": piece, "annotations": []}}
    return {"id": "msg_bench1", "object": "thread.message.delta", "delta": {"content": [part]}}
