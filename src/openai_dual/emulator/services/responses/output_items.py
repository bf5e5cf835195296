"""What a response puts out: reasoning, calls of functions, a message; and the pieces in which a stream tells each."""

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
from . import input_items
from .hosted_tools import Use

Told: TypeAlias = tuple[dict[str, Any], Sequence[str]]
"""An item, and the pieces of its text."""


@frozen
class Output:
    """The items of a response, and the pieces of the text in each, by its id."""

    items: Sequence[dict[str, Any]]
    pieces: Mapping[str, Sequence[str]]
    reasoning_tokens: int = 0


def output(state: State, body: Json, prompt: Prompt, generated: ModelOutput, used: Sequence[Use]) -> Output:
    """Make the items for what is *generated* to *turn*, after the tools of the service were *used*."""
    thought = tokenize(_thought(body, prompt) or "")
    made = list[Told]()
    if thought:
        made.append((_reasoning(state, body, "".join(thought)), thought))
    made += [(use.item, use.pieces) for use in used]
    if not any(use.waits for use in used):
        made += _spoken(state, body, generated, [one for use in used for one in use.citations])
    return Output([item for item, _ in made], {item["id"]: told for item, told in made}, len(thought))


def _spoken(state: State, body: Json, generated: ModelOutput, cited: Sequence[Json]) -> list[Told]:
    if generated.calls:
        return [(_call(state, call), call.tokens) for call in generated.calls]
    return [(_message(state, body, generated, cited), generated.tokens)]


def reasons(body: Json) -> bool:
    """Tell whether the model that *body* asks thinks before it answers."""
    effort = (body.get("reasoning") or {}).get("effort")
    return effort != "none" and models.reasons(body.get("model") or "")


def _thought(body: Json, prompt: Prompt) -> str | None:
    return f"They said: {prompt.text}" if reasons(body) else None


def _reasoning(state: State, body: Json, thought: str) -> dict[str, Any]:
    """Make an item of reasoning: a summary if asked for, the thoughts encrypted if asked for."""
    wanted = (body.get("reasoning") or {}).get("summary")
    item: dict[str, Any] = {
        "id": input_items.new_id(state, "reasoning"),
        "type": "reasoning",
        "summary": [{"type": "summary_text", "text": thought}] if wanted else [],
    }
    if input_items.SECRET in (body.get("include") or ()):
        item |= {"content": [], "encrypted_content": state.random(thought).randbytes(48).hex()}
    return item


def _call(state: State, call: ModelOutput) -> dict[str, Any]:
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
    told = logprobs(state, generated.tokens, body.get("top_logprobs") or 0) if wanted else []
    annotations = [_placed(one, generated.text) for one in cited]
    return {"type": "output_text", "annotations": annotations, "logprobs": told, "text": generated.text}


def _placed(citation: Json, text: str) -> dict[str, Any]:
    """Let a citation be about all of *text*: pages have a span in it, files a place."""
    if citation["type"] == "file_citation":
        return {**citation, "index": len(text)}
    return {**citation, "start_index": 0, "end_index": len(text)}
