"""Chat completions, whole or streamed: role, content or tool-call deltas, finish, usage, `[DONE]`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .messages import Json, Reply, data_stream, json_reply
from .script import Said, Turn, chosen, counted, pieces, plain_text, say, tools, wanted_schema
from .visit import Service, Visit


def create(visit: Visit) -> Reply:
    """Answer the last message, in as many choices as asked for."""
    body = visit.body
    said = [say(_turn(body), visit) for _ in range(body.get("n") or 1)]
    if body.get("stream"):
        return data_stream(_chunks(visit, said))
    choices = [_choice(visit, index, answer) for index, answer in enumerate(said)]
    return json_reply(_head(visit, "chat.completion") | {"choices": choices, "usage": _usage(body, said)})


def _turn(body: Json) -> Turn:
    last = body["messages"][-1]
    return Turn(
        plain_text(last.get("content")),
        last["role"] == "user",
        tools(tool.get("function") or {} for tool in body.get("tools") or ()),
        chosen(body.get("tool_choice")),
        wanted_schema(body.get("response_format")),
        body.get("max_completion_tokens") or body.get("max_tokens"),
    )


def _head(visit: Visit, kind: str) -> dict[str, Any]:
    return {
        "id": visit.state.new_id("chatcmpl-"),
        "object": kind,
        "created": visit.state.now(),
        "model": visit.body["model"],
        "service_tier": "default",
        "system_fingerprint": "fp_emulator",
    }


def _choice(visit: Visit, index: int, said: Said) -> dict[str, Any]:
    message: dict[str, Any] = {
        "role": "assistant",
        "content": None if said.tool or said.refused else said.text,
        "refusal": said.text if said.refused else None,
        "annotations": [],
    }
    if said.tool:
        message["tool_calls"] = [_call(visit, call, call.text) for call in said.calls]
    return {"index": index, "message": message, "logprobs": None, "finish_reason": _finish(said)}


def _call(visit: Visit, call: Said, arguments: str) -> dict[str, Any]:
    function = {"name": call.tool, "arguments": arguments}
    return {"id": visit.state.new_id("call_"), "type": "function", "function": function}


def _finish(said: Said) -> str:
    return "tool_calls" if said.tool else said.ending


def _usage(body: Json, said: list[Said]) -> dict[str, Any]:
    given = sum(len(pieces(plain_text(message.get("content")))) for message in body["messages"])
    prompt, completion = counted(said, given)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0},
    }


def _chunks(visit: Visit, said: list[Said]) -> Iterator[Json]:
    head = _head(visit, "chat.completion.chunk")
    with_usage = bool((visit.body.get("stream_options") or {}).get("include_usage"))
    if with_usage:
        head["usage"] = None
    for index, answer in enumerate(said):
        for delta in _deltas(visit, answer):
            yield head | {"choices": [_part(index, delta, None)]}
        yield head | {"choices": [_part(index, {}, _finish(answer))]}
    if with_usage:
        yield head | {"choices": [], "usage": _usage(visit.body, said)}


def _part(index: int, delta: Json, finish: str | None) -> dict[str, Any]:
    return {"index": index, "delta": delta, "logprobs": None, "finish_reason": finish}


def _deltas(visit: Visit, said: Said) -> Iterator[Json]:
    if said.tool:
        yield from _call_deltas(visit, said)
        return
    yield {"role": "assistant", "content": "", "refusal": None}
    yield from ({"refusal" if said.refused else "content": piece} for piece in said.pieces)


def _call_deltas(visit: Visit, said: Said) -> Iterator[Json]:
    for index, call in enumerate(said.calls):
        begun = {"tool_calls": [{"index": index, **_call(visit, call, "")}]}
        yield begun if index else {"role": "assistant", "content": None, **begun}
        yield from ({"tool_calls": [{"index": index, "function": {"arguments": piece}}]} for piece in call.pieces)


SERVICES: Mapping[str, Service] = {
    "createChatCompletion": create,
}
