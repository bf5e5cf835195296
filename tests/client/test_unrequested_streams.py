"""Event streams that a server sends though none was requested, the same for both clients.

Covers: core.streaming.accumulate_completion, core.streaming.unrequested.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual.errors import InternalServerError, StreamInterrupted, WrongContentTypeError
from tests.support.clients import Driver

Dual: TypeAlias = Callable[..., Driver]


@dataclass
class City:
    name: str


CHAT = {"id": "c", "object": "chat.completion.chunk", "model": "m"}
TEXT = {"id": "c", "object": "text_completion", "model": "m"}
LOGPROBS = {"tokens": ["a"], "token_logprobs": [-1.0], "text_offset": [0]}


def chat(content: str, finish_reason: str | None = None) -> dict[str, Any]:
    return CHAT | {"choices": [{"index": 0, "delta": {"content": content}, "finish_reason": finish_reason}]}


def text(piece: str, index: int = 0, **choice: Any) -> dict[str, Any]:
    return TEXT | {"choices": [{"index": index, "text": piece, "logprobs": None, "finish_reason": None} | choice]}


def streamed(*events: Any, kind: str = "text/event-stream", done: bool = True) -> httpx.Response:
    body = "".join(f"data: {json.dumps(each)}\n\n" for each in events) + ("data: [DONE]\n\n" if done else "")
    return httpx.Response(200, text=body, headers={"content-type": kind, "x-request-id": "req_1"})


ASK = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}


@pytest.mark.parametrize(
    "label", ["text/event-stream", "text/event-stream; charset=utf-8", "application/json", "text/plain"]
)
def test_a_chat_stream_is_accumulated(dual: Dual, label: str) -> None:
    made = dual([streamed(chat("Hel"), chat("lo", "stop"), kind=label)]).call("chat.completions.create", **ASK)

    assert ("Hello", "stop", "chat.completion", "req_1") == (
        made.choices[0].message.content,
        made.choices[0].finish_reason,
        made.object,
        made._request_id,
    )


def test_a_typed_completion_is_accumulated(dual: Dual) -> None:
    driver = dual([streamed(chat('{"name":'), chat('"Oslo"}', "stop"))])

    assert City("Oslo") == driver.call("chat.completions.parse", **ASK, response_format=City).parsed


def test_a_completion_stream_is_accumulated(dual: Dual) -> None:
    events = [
        text("a", logprobs=LOGPROBS),
        text("x", 1),
        text("b", logprobs=LOGPROBS, finish_reason="stop"),
        text("", 1, finish_reason="length"),
        TEXT | {"choices": [], "usage": {"total_tokens": 3}},
    ]

    made = dual([streamed(*events)]).call("completions.create", model="m", prompt="p").to_dict()

    assert (
        TEXT
        | {
            "choices": [
                {
                    "text": "ab",
                    "index": 0,
                    "logprobs": {"tokens": ["a", "a"], "token_logprobs": [-1.0, -1.0], "text_offset": [0, 0]},
                    "finish_reason": "stop",
                },
                {"text": "x", "index": 1, "logprobs": None, "finish_reason": "length"},
            ],
            "usage": {"total_tokens": 3},
        }
        == made
    )


def test_a_response_stream_is_accumulated(dual: Dual) -> None:
    item = {"id": "m", "type": "message", "role": "assistant", "content": []}
    events = [
        {"type": "response.created", "response": {"id": "r", "status": "in_progress", "output": []}},
        {"type": "response.output_item.added", "output_index": 0, "item": item},
        {"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "delta": "Hello"},
        {"type": "response.completed", "response": {"id": "r", "status": "completed", "output": []}},
    ]

    made = dual([streamed(*events, done=False)]).call("responses.create", model="m", input="Hi")

    assert ("Hello", "completed") == (made.output_text, made.status)


@pytest.mark.parametrize(
    ("event", "done", "expected"),
    [
        (chat("Hel"), False, StreamInterrupted),
        (chat("Hel"), True, StreamInterrupted),
        ({"error": {"message": "oh", "code": "server_error"}}, True, InternalServerError),
    ],
)
def test_a_stream_that_fails_or_is_truncated_is_an_error(
    dual: Dual, event: dict[str, Any], done: bool, expected: type[Exception]
) -> None:
    with pytest.raises(expected):
        dual([streamed(event, done=done)]).call("chat.completions.create", **ASK)


def test_a_stream_in_the_place_of_another_response_is_an_error(dual: Dual) -> None:
    with pytest.raises(WrongContentTypeError):
        dual([streamed({"id": "x"})]).call("models.retrieve", "m")
