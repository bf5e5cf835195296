"""Generate the output of the emulated model: the scripted answer if there is one, else by a predictable rule.

The rule calls a tool if `tool_choice` forces one, or if the user's last message has a word of a tool's name
(`get_weather`: "weather"), or two words of its description and parameters. A computer tool first looks at the screen.
Otherwise the rule returns JSON that fits the requested schema, or repeats the message.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import chain

from attrs import evolve

from ...validation.catalogue import Schema
from ...validation.checker import Checker
from ..behaviour.answer import Answer
from ..messages import Refusal, dump
from ..request_context import RequestContext
from ..schema.sampler import Sampler
from .output import ModelOutput, tokenize, tokenize_json
from .prompt import Prompt, Tool, is_described, is_named

SPEAKING = frozenset(
    {
        "createAgentSession",
        "createAgentSessionEvent",
        "createChatCompletion",
        "createCompletion",
        "createResponse",
        "beta_createResponse",
        "createRun",
        "createThreadAndRun",
        "submitToolOuputsToRun",
        "getRun",
    }
)
"""The operations in which the model generates output."""

FAILURES: Mapping[int, str] = {400: "invalid_prompt", 429: "rate_limit_exceeded"}
"""The error code of a failed run or response, by the status of the error; the default is `server_error`."""


def generate(prompt: Prompt, context: RequestContext) -> ModelOutput:
    """Return the output for *prompt*: scripted, else by the rule. A scripted error is raised as `Refusal`."""
    answer = context.scripted_answer(prompt.text, prompt.model)
    return _scripted(answer, prompt, context) if answer else _by_rule(prompt, context)


def failure(refusal: Refusal) -> dict[str, str]:
    """Describe the error of a failed run or of a failed response in the background."""
    return {"code": FAILURES.get(refusal.status, "server_error"), "message": refusal.message}


def _by_rule(prompt: Prompt, context: RequestContext) -> ModelOutput:
    if tool := _tool(prompt):
        return _call(tool.name, prompt.text if tool.custom else _sample(tool.parameters, context), prompt)
    all_pieces = (
        tokenize(f"You said: {prompt.text}")
        if prompt.schema is None
        else tokenize_json(_sample(prompt.schema, context))
    )
    generated = all_pieces[: prompt.most]
    return ModelOutput(generated, cut=len(generated) < len(all_pieces))


def _scripted(answer: Answer, prompt: Prompt, context: RequestContext) -> ModelOutput:
    answer.raise_error()
    generated, end = evolve(_words(answer, prompt, context), used=answer.usage), answer.finish_reason
    return evolve(generated, cut=end == "length", filtered=end == "content_filter") if end else generated


def _words(answer: Answer, prompt: Prompt, context: RequestContext) -> ModelOutput:
    """Split the scripted *answer* into tokens; the rule supplies the text if the answer has none."""
    if answer.tool_calls:
        first, *others = (_call(call.name, call.text, prompt) for call in answer.tool_calls)
        return evolve(first, others=others)
    if answer.pieces is not None:
        return ModelOutput(list(answer.pieces))
    if answer.refusal is not None:
        return ModelOutput(tokenize(answer.refusal), refused=True)
    text = answer.text if answer.json is None else json.dumps(answer.json, ensure_ascii=False)
    return _by_rule(prompt, context) if text is None else ModelOutput(tokenize(text))


def _call(name: str, given: str, prompt: Prompt) -> ModelOutput:
    custom = any(tool.custom for tool in prompt.tools if tool.name == name)
    return ModelOutput(tokenize(given) if custom else tokenize_json(given), name, custom)


def _tool(prompt: Prompt) -> Tool | None:
    if prompt.choice == "none":
        return None
    if prompt.choice == "required":
        return next(iter(prompt.tools), None)
    named = (tool for tool in prompt.tools if prompt.choice == tool.name)
    if not prompt.by_user:
        return next(named, None)
    by_name = (tool for tool in prompt.tools if is_named(tool.name, prompt.text))
    by_words = (tool for tool in prompt.tools if is_described(tool, prompt.text))
    looking = (tool for tool in prompt.tools if tool.looks)
    return next(chain(named, by_name, by_words, looking), None)


def _sample(schema: Schema, context: RequestContext) -> str:
    """Generate JSON for a caller's schema, whose references are pointers within it."""
    definitions = {
        f"#/{group}/{name}": part for group in ("$defs", "definitions") for name, part in schema.get(group, {}).items()
    }
    value = Sampler(Checker({"#": schema, **definitions}), context.random).value({"type": "object", **schema})
    return dump(value).decode()
