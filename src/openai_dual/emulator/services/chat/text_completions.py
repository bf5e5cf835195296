"""Text completions, streamed or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...messages import Json, Reply, data_stream, json_reply
from ...model.generate import generate
from ...model.output import ModelOutput, token_counts, tokenize
from ...model.prompt import Prompt
from ...request_context import RequestContext, Service


def create(context: RequestContext) -> Reply:
    """Complete each prompt *n* times."""
    given = context.body.get("prompt") or ""
    prompts = given if isinstance(given, list) and isinstance(given[0], str) else [given]
    turns = [Prompt(str(prompt), most=context.body.get("max_tokens")) for prompt in prompts]
    generated = [generate(prompt, context) for prompt in turns for _ in range(context.body.get("n") or 1)]
    head = _head(context)
    if context.body.get("stream"):
        return data_stream(_chunks(head, generated, _usage(prompts, generated) if _with_usage(context) else None))
    choices = [_choice(index, answer.text, answer.ending) for index, answer in enumerate(generated)]
    return json_reply(head | {"choices": choices, "usage": _usage(prompts, generated)})


def _with_usage(context: RequestContext) -> bool:
    return bool((context.body.get("stream_options") or {}).get("include_usage"))


def _head(context: RequestContext) -> dict[str, Any]:
    return {
        "id": context.state.new_id("cmpl-"),
        "object": "text_completion",
        "created": context.state.now(),
        "model": context.body["model"],
    }


def _choice(index: int, text: str, finish: str | None) -> dict[str, Any]:
    return {"index": index, "text": text, "logprobs": None, "finish_reason": finish}


def _usage(prompts: list[Json], generated: list[ModelOutput]) -> dict[str, int]:
    prompt, completion = token_counts(generated, sum(len(tokenize(str(text))) for text in prompts))
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}


def _chunks(head: dict[str, Any], generated: list[ModelOutput], usage: dict[str, int] | None) -> Iterator[Json]:
    for index, answer in enumerate(generated):
        *first, last = answer.tokens or [""]
        yield from (head | {"choices": [_choice(index, piece, None)]} for piece in first)
        yield head | {"choices": [_choice(index, last, answer.ending)]}
    if usage:
        yield head | {"choices": [], "usage": usage}


SERVICES: Mapping[str, Service] = {
    "createCompletion": create,
}
