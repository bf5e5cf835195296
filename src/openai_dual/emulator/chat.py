"""Chat completions, whole or streamed, kept if the request says `store`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import chat_chunks, stored_chats
from .logprobs import logprobs
from .messages import Json, Refusal, Reply, data_stream, json_reply
from .script import say
from .speech import Said, counted, pieces
from .turns import Turn, chosen, plain_text, tools, wanted_schema
from .visit import Service, Visit


def create(visit: Visit) -> Reply:
    """Answer the last message, in as many choices as asked for."""
    body = visit.body
    _check_calls(body["messages"])
    turn = _turn(body)
    said = [say(turn, visit) for _ in range(body.get("n") or 1)]
    choices = [_choice(visit, index, answer) for index, answer in enumerate(said)]
    completion = _head(visit) | {"choices": choices, "usage": _usage(body, said)}
    if body.get("store"):
        stored_chats.keep(visit, completion)
    if body.get("stream"):
        return data_stream(chat_chunks.chunks(visit, completion, said))
    return json_reply(completion)


def _check_calls(messages: list[Json]) -> None:
    """Refuse the output of a tool that was not called, and a call whose output is missing."""
    unanswered: set[str] = set()
    for index, message in enumerate(messages):
        if message["role"] != "tool":
            _refuse_unanswered(unanswered)
            unanswered = {call["id"] for call in message.get("tool_calls") or ()}
        elif message["tool_call_id"] in unanswered:
            unanswered.remove(message["tool_call_id"])
        else:
            sentence = "messages with role 'tool' must be a response to a preceding message with 'tool_calls'."
            raise Refusal(400, f"Invalid parameter: {sentence}", param=f"messages.[{index}].role")
    _refuse_unanswered(unanswered)


def _refuse_unanswered(calls: set[str]) -> None:
    if calls:
        message = "An assistant message with 'tool_calls' must be followed by tool messages responding to each of them."
        raise Refusal(400, f"{message} Without a response: {', '.join(sorted(calls))}", param="messages")


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


def _head(visit: Visit) -> dict[str, Any]:
    return {
        "id": visit.state.new_id("chatcmpl-"),
        "object": "chat.completion",
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
        message["tool_calls"] = [_call(visit, call) for call in said.calls]
    wanted = visit.body.get("logprobs") and not said.tool
    return {
        "index": index,
        "message": message,
        "logprobs": _logprobs(visit, said) if wanted else None,
        "finish_reason": _finish(visit.body, said),
    }


def _call(visit: Visit, said: Said) -> dict[str, Any]:
    function = {"name": said.tool, "arguments": said.text}
    return {"id": visit.state.new_id("call_"), "type": "function", "function": function}


def _logprobs(visit: Visit, said: Said) -> dict[str, Any]:
    tokens = logprobs(visit.state, said.pieces, visit.body.get("top_logprobs") or 0)
    return {"content": None, "refusal": tokens} if said.refused else {"content": tokens, "refusal": None}


def _finish(body: Json, said: Said) -> str:
    """Say why the answer ends; a call that the request demands by name ends with `stop`, as the service has it."""
    if said.tool and not isinstance(body.get("tool_choice"), dict):
        return "tool_calls"
    return said.ending


def _usage(body: Json, said: list[Said]) -> dict[str, Any]:
    given = sum(len(pieces(plain_text(message.get("content")))) for message in body["messages"])
    prompt, completion = counted(said, given)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


SERVICES: Mapping[str, Service] = {"createChatCompletion": create}
