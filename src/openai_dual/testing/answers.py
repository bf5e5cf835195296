"""Build responses as the service sends them, for `FakeTransport`. Plain values; pure.

The *fields* of every builder are added to the JSON body, or replace its fields.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from attrs import Factory, evolve, frozen

CREATED: Final = 1_767_225_600
MODEL: Final = "gpt-4o-mini"
TYPES: Final[Mapping[int, str]] = {
    400: "invalid_request_error",
    401: "authentication_error",
    403: "permission_error",
    404: "invalid_request_error",
    429: "rate_limit_error",
}


@frozen
class FakeAnswer:
    """A response: the chunks of its body, sent after *delay* seconds of the transport's clock.

    *broken* is raised after the last chunk; without chunks, instead of a response.
    """

    status: int = 200
    headers: Mapping[str, str] = Factory(dict[str, str])
    pieces: Sequence[bytes] = ()
    delay: float = 0.0
    broken: Exception | None = None

    def after(self, seconds: float) -> FakeAnswer:
        """Return the same response, *seconds* later."""
        return evolve(self, delay=seconds)

    def cut(self, pieces: int, error: Exception) -> FakeAnswer:
        """Return the same response, interrupted by *error* after this number of chunks."""
        return evolve(self, pieces=self.pieces[:pieces], broken=error)


def json_answer(value: Any, status: int = 200, *, headers: Mapping[str, str] | None = None) -> FakeAnswer:
    """Return a response with *value* as JSON."""
    body = json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()
    return FakeAnswer(status, {"content-type": "application/json", **_id(), **(headers or {})}, (body,))


def bytes_answer(body: bytes, content_type: str = "application/octet-stream", status: int = 200) -> FakeAnswer:
    """Return a response with *body* unchanged: a file, audio, an HTML page of a proxy."""
    return FakeAnswer(status, {"content-type": content_type, **_id()}, (body,))


def event_stream(events: Iterable[Mapping[str, Any] | str]) -> FakeAnswer:
    """Return a stream of *events*, one chunk each: JSON (named after its `type`, if any), or text such as `[DONE]`."""
    headers = {"content-type": "text/event-stream; charset=utf-8", **_id()}
    return FakeAnswer(200, headers, tuple(_event(event) for event in events))


def _event(event: Mapping[str, Any] | str) -> bytes:
    data = event if isinstance(event, str) else json.dumps(event, separators=(",", ":"), ensure_ascii=False)
    name = event.get("type") if isinstance(event, Mapping) else None
    return ((f"event: {name}\n" if name else "") + f"data: {data}\n\n").encode()


def _id() -> dict[str, str]:
    return {"x-request-id": "req_fake"}


def tool_call(name: str, arguments: Mapping[str, Any] | str = "{}", *, id: str = "call_fake") -> dict[str, Any]:
    """Return a call of the function *name*, for `chat_answer` and `chat_stream`."""
    text = arguments if isinstance(arguments, str) else json.dumps(arguments)
    return {"id": id, "type": "function", "function": {"name": name, "arguments": text}}


def _usage(prompt: int = 8, completion: int = 8) -> dict[str, int]:
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}


def _chat(kind: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": "chatcmpl-fake", "object": kind, "created": CREATED, "model": MODEL, **fields}


def chat_answer(text: str | None = "", *, tool_calls: Sequence[Mapping[str, Any]] = (), **fields: Any) -> FakeAnswer:
    """Return a chat completion with *text*, or with *tool_calls*."""
    message: dict[str, Any] = {"role": "assistant", "content": None if tool_calls else text, "refusal": None}
    if tool_calls:
        message["tool_calls"] = list(tool_calls)
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": _finish(tool_calls)}
    return json_answer(_chat("chat.completion", {"choices": [choice], "usage": _usage(), **fields}))


def chat_stream(
    *pieces: str, tool_calls: Sequence[Mapping[str, Any]] = (), usage: bool = False, **fields: Any
) -> FakeAnswer:
    """Return a streamed chat completion of *pieces* or *tool_calls*, with the usage if wanted, and `[DONE]`."""
    deltas: list[Any] = [{"role": "assistant", "content": None if tool_calls else ""}]
    deltas += [{"content": piece} for piece in pieces]
    deltas += [{"tool_calls": [{"index": index, **call}]} for index, call in enumerate(tool_calls)]
    choices = [{"index": 0, "delta": delta, "finish_reason": None} for delta in deltas]
    choices.append({"index": 0, "delta": {}, "finish_reason": _finish(tool_calls)})
    chunks = [_chat("chat.completion.chunk", {"choices": [choice], **fields}) for choice in choices]
    if usage:
        chunks.append(_chat("chat.completion.chunk", {"choices": [], "usage": _usage(), **fields}))
    return event_stream([*chunks, "[DONE]"])


def _finish(tool_calls: Sequence[object]) -> str:
    return "tool_calls" if tool_calls else "stop"


def _message(text: str, status: str = "completed") -> dict[str, Any]:
    content = [_part(text)] if status == "completed" else []
    return {"id": "msg_fake", "type": "message", "status": status, "role": "assistant", "content": content}


def _part(text: str) -> dict[str, Any]:
    return {"type": "output_text", "text": text, "annotations": []}


def _response(output: Sequence[Any], status: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    counted = {"input_tokens": 8, "output_tokens": 8, "total_tokens": 16}
    head = {"id": "resp_fake", "object": "response", "created_at": CREATED, "status": status, "model": MODEL}
    usage = counted if status == "completed" else None
    return {**head, "output": list(output), "error": None, "usage": usage, **fields}


def response_answer(text: str = "", *, output: Sequence[Mapping[str, Any]] | None = None, **fields: Any) -> FakeAnswer:
    """Return a response of the Responses API with *text*, or with items of *output*."""
    return json_answer(_response([_message(text)] if output is None else output, "completed", fields))


def response_stream(*pieces: str, **fields: Any) -> FakeAnswer:
    """Return a streamed response of *pieces*: all its numbered events, up to `response.completed`."""
    text, at = "".join(pieces), {"output_index": 0, "item_id": "msg_fake", "content_index": 0}
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": _response([], "in_progress", fields)},
        {"type": "response.in_progress", "response": _response([], "in_progress", fields)},
        {"type": "response.output_item.added", "output_index": 0, "item": _message("", "in_progress")},
        {"type": "response.content_part.added", **at, "part": _part("")},
        *({"type": "response.output_text.delta", **at, "delta": piece, "logprobs": []} for piece in pieces),
        {"type": "response.output_text.done", **at, "text": text, "logprobs": []},
        {"type": "response.content_part.done", **at, "part": _part(text)},
        {"type": "response.output_item.done", "output_index": 0, "item": _message(text)},
        {"type": "response.completed", "response": _response([_message(text)], "completed", fields)},
    ]
    return event_stream([{**event, "sequence_number": number} for number, event in enumerate(events)])


def embedding_answer(*vectors: Sequence[float], **fields: Any) -> FakeAnswer:
    """Return embeddings of *vectors* as lists of numbers; the client reads them for either encoding format."""
    data = [{"object": "embedding", "index": index, "embedding": list(each)} for index, each in enumerate(vectors)]
    usage = {"prompt_tokens": 8, "total_tokens": 8}
    return json_answer({"object": "list", "data": data, "model": "text-embedding-3-small", "usage": usage, **fields})


def error(
    status: int,
    message: str = "It was made to fail.",
    *,
    code: str | None = None,
    type: str | None = None,
    param: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> FakeAnswer:
    """Return an error response of the service."""
    kind = type or TYPES.get(status, "server_error")
    body = {"error": {"message": message, "type": kind, "param": param, "code": code}}
    return json_answer(body, status, headers=headers)


def rate_limited(retry_after: float = 1.0, *, limit: int = 500, code: str = "rate_limit_exceeded") -> FakeAnswer:
    """Return the 429 for *limit* requests per minute, to be retried after *retry_after* seconds."""
    headers = {
        "retry-after": f"{retry_after:g}",
        "retry-after-ms": f"{retry_after * 1000:g}",
        "x-ratelimit-limit-requests": str(limit),
        "x-ratelimit-remaining-requests": "0",
        "x-ratelimit-reset-requests": f"{retry_after:g}s",
    }
    return error(429, f"Rate limit reached: {limit} requests per minute.", code=code, headers=headers)
