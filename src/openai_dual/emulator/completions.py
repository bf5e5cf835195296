"""Text completions, whole or streamed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .messages import Json, Reply, data_stream, json_reply
from .script import say
from .speech import Said, counted, pieces
from .turns import Turn
from .visit import Service, Visit


def create(visit: Visit) -> Reply:
    """Complete each prompt, as often as asked for."""
    given = visit.body.get("prompt") or ""
    prompts = given if isinstance(given, list) and isinstance(given[0], str) else [given]
    turns = [Turn(str(prompt), most=visit.body.get("max_tokens")) for prompt in prompts]
    said = [say(turn, visit) for turn in turns for _ in range(visit.body.get("n") or 1)]
    head = _head(visit)
    if visit.body.get("stream"):
        return data_stream(_chunks(head, said, _usage(prompts, said) if _with_usage(visit) else None))
    choices = [_choice(index, answer.text, answer.ending) for index, answer in enumerate(said)]
    return json_reply(head | {"choices": choices, "usage": _usage(prompts, said)})


def _with_usage(visit: Visit) -> bool:
    return bool((visit.body.get("stream_options") or {}).get("include_usage"))


def _head(visit: Visit) -> dict[str, Any]:
    return {
        "id": visit.state.new_id("cmpl-"),
        "object": "text_completion",
        "created": visit.state.now(),
        "model": visit.body["model"],
    }


def _choice(index: int, text: str, finish: str | None) -> dict[str, Any]:
    return {"index": index, "text": text, "logprobs": None, "finish_reason": finish}


def _usage(prompts: list[Json], said: list[Said]) -> dict[str, int]:
    prompt, completion = counted(said, sum(len(pieces(str(text))) for text in prompts))
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}


def _chunks(head: dict[str, Any], said: list[Said], usage: dict[str, int] | None) -> Iterator[Json]:
    for index, answer in enumerate(said):
        *first, last = answer.pieces or [""]
        yield from (head | {"choices": [_choice(index, piece, None)]} for piece in first)
        yield head | {"choices": [_choice(index, last, answer.ending)]}
    if usage:
        yield head | {"choices": [], "usage": usage}


SERVICES: Mapping[str, Service] = {
    "createCompletion": create,
}
