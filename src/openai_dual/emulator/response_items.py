"""What a response puts out: reasoning, calls of functions, a message; and the pieces in which a stream tells each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from . import items, models
from .logprobs import logprobs
from .messages import Json
from .speech import Said, pieces
from .state import State
from .turns import Turn


@frozen
class Output:
    """The items of a response, and the pieces of the text in each, by its id."""

    items: Sequence[dict[str, Any]]
    pieces: Mapping[str, Sequence[str]]
    reasoning_tokens: int = 0


def output(state: State, body: Json, turn: Turn, said: Said) -> Output:
    """Make the items for what is *said* to *turn*."""
    thought = _thought(body, turn)
    reasoning = [] if thought is None else [_reasoning(state, body, thought)]
    spoken = [_call(state, call) for call in said.calls] or [_message(state, body, said)]
    told = [pieces(thought or "")] * len(reasoning) + [list(call.pieces) for call in said.calls or [said]]
    made = [*reasoning, *spoken]
    return Output(made, {item["id"]: told[index] for index, item in enumerate(made)}, len(pieces(thought or "")))


def reasons(body: Json) -> bool:
    """Tell whether the model that *body* asks thinks before it answers."""
    effort = (body.get("reasoning") or {}).get("effort")
    return effort != "none" and models.reasons(body.get("model") or "")


def _thought(body: Json, turn: Turn) -> str | None:
    return f"They said: {turn.text}" if reasons(body) else None


def _reasoning(state: State, body: Json, thought: str) -> dict[str, Any]:
    """Make an item of reasoning: a summary if asked for, the thoughts encrypted if asked for."""
    wanted = (body.get("reasoning") or {}).get("summary")
    item: dict[str, Any] = {
        "id": items.new_id(state, "reasoning"),
        "type": "reasoning",
        "summary": [{"type": "summary_text", "text": thought}] if wanted else [],
    }
    if items.SECRET in (body.get("include") or ()):
        item |= {"content": [], "encrypted_content": state.random(thought).randbytes(48).hex()}
    return item


def _call(state: State, call: Said) -> dict[str, Any]:
    return {
        "id": items.new_id(state, "function_call"),
        "type": "function_call",
        "status": "completed",
        "arguments": call.text,
        "call_id": state.new_id("call_"),
        "name": call.tool,
    }


def _message(state: State, body: Json, said: Said) -> dict[str, Any]:
    return {
        "id": items.new_id(state, "message"),
        "type": "message",
        "status": "completed" if said.ending == "stop" else "incomplete",
        "content": [_part(state, body, said)],
        "role": "assistant",
    }


def _part(state: State, body: Json, said: Said) -> dict[str, Any]:
    if said.refused:
        return {"type": "refusal", "refusal": said.text}
    wanted = items.LOGPROBS in (body.get("include") or ())
    told = logprobs(state, said.pieces, body.get("top_logprobs") or 0) if wanted else []
    return {"type": "output_text", "annotations": [], "logprobs": told, "text": said.text}
