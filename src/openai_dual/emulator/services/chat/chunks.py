"""The chunks of a streamed chat completion: role, content or tool calls, finish reason, usage; choices interleaved."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, zip_longest

from ...messages import Json
from ...model.output import ModelOutput
from ...request_context import RequestContext
from .. import models
from ..obfuscation import obfuscated


def chunks(context: RequestContext, completion: Json, generated: list[ModelOutput]) -> Iterator[Json]:
    """Yield the chunks of *completion*, whose choices were made of *generated*."""
    options = context.body.get("stream_options") or {}
    head = {name: item for name, item in completion.items() if name not in {"choices", "usage", "metadata"}}
    head["object"] = "chat.completion.chunk"
    for chunk in (
        _counted(head, completion, generated) if options.get("include_usage") else _plain(head, completion, generated)
    ):
        yield chunk if options.get("include_obfuscation") is False else obfuscated(chunk, context.random)


def _counted(head: Json, completion: Json, generated: list[ModelOutput]) -> Iterator[Json]:
    for chunk in _plain(head, completion, generated):
        yield {**chunk, "usage": None}
    yield {**head, "choices": [], "usage": completion["usage"]}


def _plain(head: Json, completion: Json, generated: list[ModelOutput]) -> Iterator[Json]:
    """Yield the choices interleaved; the first chunk of each has its role.

    Chunks of reasoning models have no `logprobs`.
    """
    by_choice = [
        list(_choice_chunks(choice, answer)) for choice, answer in zip(completion["choices"], generated, strict=True)
    ]
    turns = [[parts[:2], *([part] for part in parts[2:])] for parts in by_choice]
    hidden = {"logprobs"} if models.reasons(completion["model"]) else set[str]()
    for part in chain.from_iterable(chain.from_iterable(zip_longest(*turns, fillvalue=()))):
        yield {**head, "choices": [{name: item for name, item in part.items() if name not in hidden}]}


def _choice_chunks(choice: Json, generated: ModelOutput) -> Iterator[Json]:
    index, finish = choice["index"], choice["finish_reason"]
    known = choice["logprobs"]
    first, *deltas = _call_deltas(choice, generated) if generated.tool else _deltas(generated)
    yield _part(index, first, {"content": [], "refusal": None} if known else None)
    for number, delta in enumerate(deltas):
        yield _part(index, delta, _at(known, number) if known else None)
    yield _part(index, {}, None, finish)


def _part(index: int, delta: Json, logprobs: Json, finish: str | None = None) -> Json:
    return {"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": finish}


def _at(logprobs: Json, number: int) -> Json:
    return {name: tokens and tokens[number : number + 1] for name, tokens in logprobs.items()}


def _deltas(generated: ModelOutput) -> Iterator[Json]:
    if generated.refused:
        yield {"role": "assistant", "content": None, "refusal": ""}
    else:
        yield {"role": "assistant", "content": "", "refusal": None}
    yield from ({"refusal" if generated.refused else "content": piece} for piece in generated.tokens)


def _call_deltas(choice: Json, generated: ModelOutput) -> Iterator[Json]:
    """Yield the deltas of the calls; the role is in the delta of a single call, and before several calls."""
    role = {"role": "assistant", "content": None}
    alone = len(generated.calls) == 1
    if not alone:
        yield role
    for index, (call, words) in enumerate(zip(choice["message"]["tool_calls"], generated.calls, strict=True)):
        begun = {"tool_calls": [{"index": index, **call, "function": {**call["function"], "arguments": ""}}]}
        yield {**role, **begun, "refusal": None} if alone else begun
        yield from ({"tool_calls": [{"index": index, "function": {"arguments": piece}}]} for piece in words.tokens)
