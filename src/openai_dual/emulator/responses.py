"""Responses, whole or streamed: typed events with sequence numbers from `response.created` to `.completed`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .messages import Json, Reply, json_reply, typed_stream
from .script import Said, Turn, chosen, counted, pieces, plain_text, say, tools, wanted_schema
from .visit import Service, Visit

Event = tuple[str, dict[str, Any]]

USUAL: Mapping[str, Json] = {
    "instructions": None,
    "max_output_tokens": None,
    "metadata": {},
    "model": "gpt-4o-mini",
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}},
    "tool_choice": "auto",
    "top_p": 1.0,
    "truncation": "disabled",
}
"""The settings of a response whose request says nothing about them."""

INCOMPLETE: Mapping[str, str] = {"length": "max_output_tokens", "content_filter": "content_filter"}
"""Why a response is incomplete, by why what is said ends."""


def create(visit: Visit) -> Reply:
    """Answer the input, and keep the response unless `store` is false."""
    said = say(_turn(visit.body), visit)
    output = [_call(visit, call) for call in said.calls] or [_message(visit, said)]
    response = _settings(visit) | _outcome(visit, said, output)
    visit.state.spoken[output[0]["id"]] = said.pieces
    if visit.body.get("store") is not False:
        visit.state.kept("Response").add(response)
    return _reply(visit, response, streamed=visit.body.get("stream"))


def retrieve(visit: Visit) -> Reply:
    """Return a stored response, or stream its events once more."""
    response = visit.state.kept("Response").get(visit.path["response_id"])
    return _reply(visit, response, streamed=visit.query.get("stream"))


def delete(visit: Visit) -> Reply:
    """Forget a stored response."""
    response = visit.state.kept("Response").remove(visit.path["response_id"])
    return json_reply({"id": response["id"], "object": "response", "deleted": True})


def _reply(visit: Visit, response: dict[str, Any], *, streamed: bool | None) -> Reply:
    return typed_stream(_numbered(_events(response, visit.state.spoken))) if streamed else json_reply(response)


def _turn(body: Json) -> Turn:
    text, by_user = _last_input(body.get("input"))
    return Turn(
        text,
        by_user,
        tools(tool for tool in body.get("tools") or () if _is_function(tool)),
        chosen(body.get("tool_choice")),
        wanted_schema((body.get("text") or {}).get("format")),
        body.get("max_output_tokens"),
    )


def _last_input(given: Json) -> tuple[str, bool]:
    if not isinstance(given, list):
        return plain_text(given), True
    last: Json = given[-1] if given else {"role": "user"}
    if last.get("type") == "function_call_output":
        return plain_text(last.get("output")), False
    return plain_text(last.get("content")), last.get("role") == "user"


def _is_function(tool: Json) -> bool:
    return bool(tool.get("type") == "function")


def _settings(visit: Visit) -> dict[str, Any]:
    """Describe the response before there is an answer, with the request's settings or the usual ones."""
    body, given_tools = visit.body, visit.body.get("tools") or ()
    return {
        "id": visit.state.new_id("resp_"),
        "object": "response",
        "created_at": visit.state.now(),
        "error": None,
        **USUAL,
        **{name: body[name] for name in USUAL if body.get(name) is not None},
        "tools": [{"strict": True, "parameters": {}} | tool if _is_function(tool) else tool for tool in given_tools],
    }


def _outcome(visit: Visit, said: Said, output: list[dict[str, Any]]) -> dict[str, Any]:
    reason = INCOMPLETE.get(said.ending)
    return {
        "status": "incomplete" if reason else "completed",
        "completed_at": visit.state.now(),
        "incomplete_details": {"reason": reason} if reason else None,
        "output": output,
        "usage": _usage(visit.body, said),
    }


def _usage(body: Json, said: Said) -> dict[str, Any]:
    given, made = counted([said], len(pieces(str(body.get("input", "")))))
    return {
        "input_tokens": given,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": made,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": given + made,
    }


def _message(visit: Visit, said: Said) -> dict[str, Any]:
    return {
        "id": visit.state.new_id("msg_"),
        "type": "message",
        "status": "incomplete" if said.ending in INCOMPLETE else "completed",
        "role": "assistant",
        "content": [{"type": "refusal", "refusal": said.text} if said.refused else _text_part(said.text)],
    }


def _text_part(text: str) -> dict[str, Any]:
    return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}


def _call(visit: Visit, said: Said) -> dict[str, Any]:
    return {
        "id": visit.state.new_id("fc_"),
        "type": "function_call",
        "status": "completed",
        "call_id": visit.state.new_id("call_"),
        "name": said.tool,
        "arguments": said.text,
    }


def _numbered(events: Iterator[Event]) -> Iterator[Event]:
    for number, (name, data) in enumerate(events):
        yield name, {"type": name, "sequence_number": number, **data}


def _events(response: Json, spoken: Mapping[str, Sequence[str]]) -> Iterator[Event]:
    """Tell how *response* came about, its first item in the pieces in which it was *spoken*."""
    begun = response | {"status": "in_progress", "output": [], "incomplete_details": None}
    del begun["usage"], begun["completed_at"]
    yield "response.created", {"response": begun}
    yield "response.in_progress", {"response": begun}
    for index, item in enumerate(response["output"]):
        yield from (_call_events if item["type"] == "function_call" else _message_events)(item, index, spoken)
    yield f"response.{response['status']}", {"response": response}


def _call_events(item: Json, index: int, spoken: Mapping[str, Sequence[str]]) -> Iterator[Event]:
    place = {"item_id": item["id"], "output_index": index}
    yield (
        "response.output_item.added",
        {"output_index": index, "item": item | {"status": "in_progress", "arguments": ""}},
    )
    for piece in spoken.get(item["id"]) or pieces(item["arguments"]):
        yield "response.function_call_arguments.delta", place | {"delta": piece}
    yield "response.function_call_arguments.done", place | {"arguments": item["arguments"], "name": item["name"]}
    yield "response.output_item.done", {"output_index": index, "item": item}


def _message_events(item: Json, index: int, spoken: Mapping[str, Sequence[str]]) -> Iterator[Event]:
    place, part = {"item_id": item["id"], "output_index": index, "content_index": 0}, item["content"][0]
    kind, field = part["type"], "refusal" if part["type"] == "refusal" else "text"
    logged: dict[str, Json] = {} if kind == "refusal" else {"logprobs": []}
    yield "response.output_item.added", {"output_index": index, "item": item | {"status": "in_progress", "content": []}}
    yield "response.content_part.added", place | {"part": part | {field: ""}}
    for piece in spoken.get(item["id"]) or pieces(part[field]):
        yield f"response.{kind}.delta", place | {"delta": piece} | logged
    yield f"response.{kind}.done", place | {field: part[field]} | logged
    yield "response.content_part.done", place | {"part": part}
    yield "response.output_item.done", {"output_index": index, "item": item}


SERVICES: Mapping[str, Service] = {
    "createResponse": create,
    "getResponse": retrieve,
    "deleteResponse": delete,
    "beta_createResponse": create,
    "beta_getResponse": retrieve,
    "beta_deleteResponse": delete,
}
