"""Chat completions, streamed or not, stored with `store`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...messages import Json, Refusal, Reply, data_stream, json_reply
from ...model.generate import generate
from ...model.logprobs import logprobs
from ...model.output import ModelOutput, token_counts, tokenize
from ...model.prompt import Prompt, chosen, plain_text, tools, wanted_schema
from ...request_context import RequestContext, Service
from . import chunks, stored


def create(context: RequestContext) -> Reply:
    """Create a completion with *n* choices."""
    body = context.body
    _check_calls(body["messages"])
    prompt = _turn(body)
    generated = [generate(prompt, context) for _ in range(body.get("n") or 1)]
    choices = [_choice(context, index, answer) for index, answer in enumerate(generated)]
    completion = _head(context) | {"choices": choices, "usage": _usage(body, generated)}
    if body.get("store"):
        stored.keep(context, completion)
    if body.get("stream"):
        return data_stream(chunks.chunks(context, completion, generated))
    return json_reply(completion)


def _check_calls(messages: list[Json]) -> None:
    """Refuse the output of a tool that was not called, and a call without an output."""
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


def _turn(body: Json) -> Prompt:
    last = body["messages"][-1]
    return Prompt(
        plain_text(last.get("content")),
        last["role"] == "user",
        tools(tool.get("function") or {} for tool in body.get("tools") or ()),
        chosen(body.get("tool_choice")),
        wanted_schema(body.get("response_format")),
        body.get("max_completion_tokens") or body.get("max_tokens"),
    )


def _head(context: RequestContext) -> dict[str, Any]:
    return {
        "id": context.state.new_id("chatcmpl-"),
        "object": "chat.completion",
        "created": context.state.now(),
        "model": context.body["model"],
        "service_tier": "default",
        "system_fingerprint": "fp_emulator",
    }


def _choice(context: RequestContext, index: int, generated: ModelOutput) -> dict[str, Any]:
    message: dict[str, Any] = {
        "role": "assistant",
        "content": None if generated.tool or generated.refused else generated.text,
        "refusal": generated.text if generated.refused else None,
        "annotations": [],
    }
    if generated.tool:
        message["tool_calls"] = [_call(context, call) for call in generated.calls]
    wanted = context.body.get("logprobs") and not generated.tool
    return {
        "index": index,
        "message": message,
        "logprobs": _logprobs(context, generated) if wanted else None,
        "finish_reason": _finish(context.body, generated),
    }


def _call(context: RequestContext, generated: ModelOutput) -> dict[str, Any]:
    function = {"name": generated.tool, "arguments": generated.text}
    return {"id": context.state.new_id("call_"), "type": "function", "function": function}


def _logprobs(context: RequestContext, generated: ModelOutput) -> dict[str, Any]:
    tokens = logprobs(context.state, generated.tokens, context.body.get("top_logprobs") or 0)
    return {"content": None, "refusal": tokens} if generated.refused else {"content": tokens, "refusal": None}


def _finish(body: Json, generated: ModelOutput) -> str:
    """Return the finish reason. It is `stop` for a call that the request forces by name, as in the service."""
    if generated.tool and not isinstance(body.get("tool_choice"), dict):
        return "tool_calls"
    return generated.ending


def _usage(body: Json, generated: list[ModelOutput]) -> dict[str, Any]:
    given = sum(len(tokenize(plain_text(message.get("content")))) for message in body["messages"])
    prompt, completion = token_counts(generated, given)
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
