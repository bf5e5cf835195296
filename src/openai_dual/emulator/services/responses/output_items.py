"""The output items of a response: reasoning, tool calls, a message; and their deltas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from attrs import frozen

from ...messages import Json
from ...model.logprobs import logprobs
from ...model.output import ModelOutput, tokenize
from ...model.prompt import Prompt
from ...state import State
from .. import models
from . import computers, input_items
from .hosted_tools import Use

ItemDeltas: TypeAlias = tuple[dict[str, Any], Sequence[str]]
"""An item, and the deltas of its text."""


@frozen
class Output:
    """The items of a response, the deltas of each by its id, and the reasoning tokens."""

    items: Sequence[dict[str, Any]]
    pieces: Mapping[str, Sequence[str]]
    reasoning_tokens: int = 0


def output(state: State, body: Json, prompt: Prompt, generated: ModelOutput, used: Sequence[Use]) -> Output:
    """Return the items for *generated*, after the results of the hosted tools, *used*."""
    thought = tokenize(_thought(body, prompt) or "")
    made = list[ItemDeltas]()
    if thought:
        made.append((_reasoning(state, body, "".join(thought)), thought))
    made += [(use.item, use.pieces) for use in used]
    if not any(use.waits for use in used):
        made += _text_or_calls(state, body, generated, [one for use in used for one in use.citations])
    return Output([item for item, _ in made], {item["id"]: deltas for item, deltas in made}, len(thought))


def _text_or_calls(state: State, body: Json, generated: ModelOutput, cited: Sequence[Json]) -> list[ItemDeltas]:
    if generated.calls:
        return [(_call(state, body, call), call.tokens) for call in generated.calls]
    return [(_message(state, body, generated, cited), generated.tokens)]


def reasons(body: Json) -> bool:
    """Return whether the request's model reasons."""
    effort = (body.get("reasoning") or {}).get("effort")
    return effort != "none" and models.reasons(body.get("model") or "")


def _thought(body: Json, prompt: Prompt) -> str | None:
    return f"They said: {prompt.text}" if reasons(body) else None


def _reasoning(state: State, body: Json, thought: str) -> dict[str, Any]:
    """Return a reasoning item: with a summary, and with encrypted content, if the request asks for them."""
    wanted = (body.get("reasoning") or {}).get("summary")
    item: dict[str, Any] = {
        "id": input_items.new_id(state, "reasoning"),
        "type": "reasoning",
        "summary": [{"type": "summary_text", "text": thought}] if wanted else [],
    }
    if input_items.SECRET in (body.get("include") or ()):
        item |= {"content": [], "encrypted_content": state.random(thought).randbytes(48).hex()}
    return item


def _call(state: State, body: Json, call: ModelOutput) -> dict[str, Any]:
    if call.tool in computers.kinds(body.get("tools")):
        return computers.call_item(state, call)
    if call.custom:
        kind = "custom_tool_call"
        made = {"id": input_items.new_id(state, kind), "type": kind, "call_id": state.new_id("call_")}
        return {**made, "name": call.tool, "input": call.text}
    return {
        "id": input_items.new_id(state, "function_call"),
        "type": "function_call",
        "status": "completed",
        "arguments": call.text,
        "call_id": state.new_id("call_"),
        "name": call.tool,
    }


def _message(state: State, body: Json, generated: ModelOutput, cited: Sequence[Json]) -> dict[str, Any]:
    return {
        "id": input_items.new_id(state, "message"),
        "type": "message",
        "status": "completed" if generated.ending == "stop" else "incomplete",
        "content": [_part(state, body, generated, cited)],
        "role": "assistant",
    }


def _part(state: State, body: Json, generated: ModelOutput, cited: Sequence[Json]) -> dict[str, Any]:
    if generated.refused:
        return {"type": "refusal", "refusal": generated.text}
    wanted = input_items.LOGPROBS in (body.get("include") or ())
    token_logprobs = logprobs(state, generated.tokens, body.get("top_logprobs") or 0) if wanted else []
    annotations = [_placed(one, generated.text) for one in cited]
    return {"type": "output_text", "annotations": annotations, "logprobs": token_logprobs, "text": generated.text}


def _placed(citation: Json, text: str) -> dict[str, Any]:
    """Complete a citation: web pages have a span of *text*, files an index."""
    if citation["type"] == "file_citation":
        return {**citation, "index": len(text)}
    return {**citation, "start_index": 0, "end_index": len(text)}
