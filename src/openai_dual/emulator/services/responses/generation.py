"""Generate a response: its settings, output and final status."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import frozen

from ...messages import Json, Refusal
from ...model.generate import failure, generate
from ...model.output import token_counts
from ...request_context import RequestContext
from .. import models
from . import hosted_tools, output_items
from .history import History

USUAL: Mapping[str, Json] = {
    "background": False,
    "frequency_penalty": 0.0,
    "instructions": None,
    "max_output_tokens": None,
    "max_tool_calls": None,
    "model": "gpt-4o-mini",
    "parallel_tool_calls": True,
    "presence_penalty": 0.0,
    "previous_response_id": None,
    "prompt_cache_key": None,
    "prompt_cache_retention": "in_memory",
    "safety_identifier": None,
    "store": True,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}, "verbosity": "medium"},
    "tool_choice": "auto",
    "top_logprobs": 0,
    "top_p": 1.0,
    "truncation": "disabled",
    "metadata": {},
}
"""The default settings of a response."""

UNREASONED: Mapping[str, Json] = {"context": None, "effort": None, "summary": None}
REASONED: Mapping[str, Json] = {"context": "current_turn", "effort": "medium", "mode": "standard", "summary": None}
"""The default settings of reasoning models; above, those of other models."""

TOOL_USAGE: Mapping[str, Json] = {
    "image_gen": {
        "input_tokens": 0,
        "input_tokens_details": {"image_tokens": 0, "text_tokens": 0},
        "output_tokens": 0,
        "output_tokens_details": {"image_tokens": 0, "text_tokens": 0},
        "total_tokens": 0,
    },
    "web_search": {"num_requests": 0},
}
"""The initial usage of the hosted tools."""

INCOMPLETE: Mapping[str, str] = {"length": "max_output_tokens", "content_filter": "content_filter"}
"""The reason why a response is incomplete, by finish reason."""


@frozen
class Generated:
    """A complete response, and the deltas of its items for a stream."""

    response: dict[str, Any]
    pieces: Mapping[str, Sequence[str]]


def generate_response(context: RequestContext, history: History) -> Generated:
    """Generate a response. If it is refused, a response in the background becomes `failed`."""
    response = _settings(context, history)
    try:
        return _generate(context, history, response)
    except Refusal as refusal:
        if not response["background"]:
            raise
        return Generated({**response, "status": "failed", "error": failure(refusal), "output": []}, {})


def prepare_response(context: RequestContext, history: History) -> Generated:
    """Return a complete response without output: the model generates nothing."""
    end = {"status": "completed", "completed_at": context.state.now(), "output": []}
    told = usage(history.tokens(context.body), 0)
    return Generated(_settings(context, history) | end | {"usage": told}, {})


def usage(given: int, made: int, reasoning: int = 0) -> dict[str, Any]:
    """Return the usage of *given* and *made* tokens, with *reasoning* tokens added."""
    return {
        "input_tokens": given,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": made + reasoning,
        "output_tokens_details": {"reasoning_tokens": reasoning},
        "total_tokens": given + made + reasoning,
    }


def _generate(context: RequestContext, history: History, response: dict[str, Any]) -> Generated:
    body, prompt = context.body, history.turn(context.body)
    generated = generate(prompt, context)
    used = hosted_tools.uses(context, history, prompt)
    output = output_items.output(context.state, body, prompt, generated, used)
    given, made = token_counts([generated], history.tokens(body))
    reason = INCOMPLETE.get(generated.ending)
    end = {
        "status": "incomplete" if reason else "completed",
        "completed_at": None if reason else context.state.now(),
        "incomplete_details": {"reason": reason} if reason else None,
        "output": output.items,
        "tool_usage": {**TOOL_USAGE, "web_search": {"num_requests": _searches(used)}},
        "usage": usage(given, made, output.reasoning_tokens),
    }
    return Generated(response | end, output.pieces)


def _searches(used: Iterable[hosted_tools.Use]) -> int:
    return sum(use.item["type"] == "web_search_call" for use in used)


def _settings(context: RequestContext, history: History) -> dict[str, Any]:
    """Return the response before it has output, with the settings of the request and the defaults."""
    body = context.body
    given = {name: body[name] for name in (*USUAL, "user") if body.get(name) is not None}
    if history.conversation:
        given["conversation"] = {"id": history.conversation}
    return {
        "id": context.state.new_id("resp_"),
        "object": "response",
        "created_at": context.state.now(),
        "completed_at": None,
        "error": None,
        "incomplete_details": None,
        "service_tier": "default",
        "moderation": None,
        "tool_usage": TOOL_USAGE,
        **USUAL,
        **given,
        "reasoning": _reasoning(given.get("model", ""), body.get("reasoning") or {}),
        "text": {**USUAL["text"], **given.get("text", {})},
        "tools": [_tool(tool) for tool in body.get("tools") or ()],
    }


def _reasoning(model: str, given: Json) -> dict[str, Any]:
    return {**(REASONED if models.reasons(model) else UNREASONED), **given}


def _tool(given: Json) -> dict[str, Any]:
    """Return a tool as the request has it, without fields that are null; functions keep those."""
    if given["type"] == "function":
        return {"strict": True, "parameters": {}, "output_schema": None, **given}
    described: dict[str, Any] = _without_null(given)
    return described


def _without_null(value: Json) -> Json:
    if isinstance(value, dict):
        return {name: _without_null(item) for name, item in value.items() if item is not None}
    return [_without_null(item) for item in value] if isinstance(value, list) else value
