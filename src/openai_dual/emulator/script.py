"""What the emulated model says: a rule, so that tests can foresee it, unless the script has an answer.

By the rule, it calls a tool if `tool_choice` forces one, or if the last message is the user's and has a word of a
tool's name in it (`get_weather`: "weather"); else it answers JSON of the schema asked for, or repeats what it was told.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from .answer import Answer, Tokens
from .catalogue import Schema
from .messages import Json, Refusal, dump
from .sample import Sampler
from .schema import Checker
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


@frozen
class Tool:
    """A function the model may call, and the schema of its arguments."""

    name: str
    parameters: Schema


@frozen
class Turn:
    """What the model is asked, whichever operation asks it."""

    text: str
    """The text of the last message, or the output of a tool."""
    by_user: bool = True
    tools: Sequence[Tool] = ()
    choice: str | None = None
    """`auto`, `none`, `required`, or the name of the tool to call."""
    schema: Schema | None = None
    """What a JSON answer must fit, {} for any object."""
    most: int | None = None
    """The most tokens the answer may have."""
    model: str | None = None
    """The model that is asked, where the body of the request does not say."""


@frozen
class Said:
    """What the model answers: pieces of text, or of the arguments for a tool."""

    pieces: list[str]
    tool: str | None = None
    cut: bool = False
    """Whether the answer was longer than allowed."""
    refused: bool = False
    """Whether the model refuses, and says so."""
    filtered: bool = False
    """Whether the answer was broken off for what it says."""
    used: Tokens | None = None
    """The tokens to report, if the script says so."""
    others: Sequence[Said] = ()
    """Calls of tools beside the first."""

    @property
    def calls(self) -> Sequence[Said]:
        """The calls of tools: for each its name, and its arguments as text and pieces."""
        return [self, *self.others] if self.tool else []

    @property
    def ending(self) -> str:
        """Why it ends, as chat completions call it."""
        if self.cut:
            return "length"
        return "content_filter" if self.filtered else "stop"

    @property
    def text(self) -> str:
        """The answer in one piece."""
        return "".join(self.pieces)


def say(turn: Turn, visit: Visit) -> Said:
    """Answer *turn* by the script, else by the rule; an error in the script is raised as `Refusal`."""
    answer = visit.cue(turn.text, turn.model)
    return _scripted(answer, turn, visit) if answer else _by_rule(turn, visit)


def failure(refusal: Refusal) -> dict[str, str]:
    """Describe why the model has not answered, as runs and responses in the background do."""
    return {"code": FAILURES.get(refusal.status, "server_error"), "message": refusal.message}


def counted(said: Iterable[Said], given: int) -> tuple[int, int]:
    """Tell how many tokens were read, *given* by count, and made; as the script says if it does."""
    answers = list(said)
    used = next((answer.used for answer in answers if answer.used), None)
    made = sum(len(said.pieces) for answer in answers for said in (answer, *answer.others))
    return (used.input, used.output) if used else (given, made)


def _by_rule(turn: Turn, visit: Visit) -> Said:
    if tool := _tool(turn):
        return Said(json_pieces(_sample(tool.parameters, visit)), tool.name)
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
        first, *others = (Said(json_pieces(call.text), call.name) for call in answer.tool_calls)
        return evolve(first, others=others)
    if answer.pieces is not None:
        return Said(list(answer.pieces))
    if answer.refusal is not None:
        return Said(pieces(answer.refusal), refused=True)
    text = answer.text if answer.json is None else json.dumps(answer.json, ensure_ascii=False)
    return _by_rule(turn, visit) if text is None else Said(pieces(text))


def pieces(text: str) -> list[str]:
    """Split *text* into the tokens of this model: words with the blanks before them."""
    return re.findall(r"\s*\S+|\s+$", text)


def json_pieces(text: str) -> list[str]:
    """Split JSON as the service does: names, words, up to three digits, and the signs between them."""
    return re.findall(r" ?[^\W\d]+|\d{1,3}|[^\w\s]+|\s", text)


def plain_text(content: Json) -> str:
    """Join the text in the *content* of a message: text, or a list of parts."""
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    return " ".join(part["text"] for part in parts if isinstance(part, dict) and isinstance(part.get("text"), str))


def tools(functions: Iterable[Json]) -> list[Tool]:
    """Read the functions that a request offers; one without a name cannot be called."""
    named = [function for function in functions if isinstance(function.get("name"), str)]
    return [Tool(function["name"], function.get("parameters") or {}) for function in named]


def chosen(choice: Json) -> str | None:
    """Read a `tool_choice`: a word, or an object that names a function."""
    if isinstance(choice, dict):
        choice = choice.get("function", choice).get("name")
    return choice if isinstance(choice, str) else None


def wanted_schema(wanted: Json) -> Schema | None:
    """Read which schema a `response_format` asks for; None if any text will do."""
    if not isinstance(wanted, dict):
        return None
    if wanted.get("type") == "json_schema":
        return (wanted.get("json_schema") or wanted).get("schema") or {}
    return {} if wanted.get("type") == "json_object" else None


def _tool(turn: Turn) -> Tool | None:
    if turn.choice == "none":
        return None
    if turn.choice == "required":
        return next(iter(turn.tools), None)
    return next(
        (tool for tool in turn.tools if turn.choice == tool.name or (turn.by_user and _asked(tool, turn))), None
    )


def _asked(tool: Tool, turn: Turn) -> bool:
    words = [word for word in re.split(r"[^a-z]+", tool.name.lower()) if len(word) > 3]
    return any(word in turn.text.lower() for word in words)


def _sample(schema: Schema, visit: Visit) -> str:
    """Make JSON for a caller's own schema, which refers to itself by pointers."""
    definitions = {
        f"#/{group}/{name}": part for group in ("$defs", "definitions") for name, part in schema.get(group, {}).items()
    }
    value = Sampler(Checker({"#": schema, **definitions}), visit.random).value({"type": "object", **schema})
    return dump(value).decode()
