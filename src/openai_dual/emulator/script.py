"""What the emulated model says: a rule, so that tests can foresee it, unless the script has an answer.

By the rule, it calls a tool if `tool_choice` forces one, or if the last message is the user's and has a word of a
tool's name in it (`get_weather`: "weather"); else it answers JSON of the schema asked for, or repeats what it was told.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from attrs import evolve

from .answer import Answer
from .catalogue import Schema
from .messages import Refusal, dump
from .sample import Sampler
from .schema import Checker
from .speech import Said, json_pieces, pieces
from .turns import Tool, Turn, is_named
from .visit import Visit

SPEAKING = frozenset(
    {
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
"""The operations in which a model speaks: those that have `say` answer."""

FAILURES: Mapping[int, str] = {400: "invalid_prompt", 429: "rate_limit_exceeded"}
"""What a failure is called, by the status of the error answer; others are the server's."""


def say(turn: Turn, visit: Visit) -> Said:
    """Answer *turn* by the script, else by the rule; an error in the script is raised as `Refusal`."""
    answer = visit.cue(turn.text, turn.model)
    return _scripted(answer, turn, visit) if answer else _by_rule(turn, visit)


def failure(refusal: Refusal) -> dict[str, str]:
    """Describe why the model has not answered, as runs and responses in the background do."""
    return {"code": FAILURES.get(refusal.status, "server_error"), "message": refusal.message}


def _by_rule(turn: Turn, visit: Visit) -> Said:
    if tool := _tool(turn):
        return _call(tool.name, turn.text if tool.custom else _sample(tool.parameters, visit), turn)
    all_pieces = pieces(f"You said: {turn.text}") if turn.schema is None else json_pieces(_sample(turn.schema, visit))
    said = all_pieces[: turn.most]
    return Said(said, cut=len(said) < len(all_pieces))


def _scripted(answer: Answer, turn: Turn, visit: Visit) -> Said:
    answer.raise_error()
    said, end = evolve(_words(answer, turn, visit), used=answer.usage), answer.finish_reason
    return evolve(said, cut=end == "length", filtered=end == "content_filter") if end else said


def _words(answer: Answer, turn: Turn, visit: Visit) -> Said:
    """Turn what *answer* says into pieces; the rule says it if it says nothing."""
    if answer.tool_calls:
        first, *others = (_call(call.name, call.text, turn) for call in answer.tool_calls)
        return evolve(first, others=others)
    if answer.pieces is not None:
        return Said(list(answer.pieces))
    if answer.refusal is not None:
        return Said(pieces(answer.refusal), refused=True)
    text = answer.text if answer.json is None else json.dumps(answer.json, ensure_ascii=False)
    return _by_rule(turn, visit) if text is None else Said(pieces(text))


def _call(name: str, given: str, turn: Turn) -> Said:
    custom = any(tool.custom for tool in turn.tools if tool.name == name)
    return Said(pieces(given) if custom else json_pieces(given), name, custom)


def _tool(turn: Turn) -> Tool | None:
    if turn.choice == "none":
        return None
    if turn.choice == "required":
        return next(iter(turn.tools), None)
    return next(
        (tool for tool in turn.tools if turn.choice == tool.name or (turn.by_user and is_named(tool.name, turn.text))),
        None,
    )


def _sample(schema: Schema, visit: Visit) -> str:
    """Make JSON for a caller's own schema, which refers to itself by pointers."""
    definitions = {
        f"#/{group}/{name}": part for group in ("$defs", "definitions") for name, part in schema.get(group, {}).items()
    }
    value = Sampler(Checker({"#": schema, **definitions}), visit.random).value({"type": "object", **schema})
    return dump(value).decode()
