"""What the emulated model says: a rule, so that tests can foresee it.

It calls a tool if `tool_choice` forces one, or if the last message is the user's and has a word of a tool's name
in it (`get_weather`: "weather"); else it answers JSON of the schema asked for, or repeats what it was told.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence

from attrs import frozen

from .catalogue import Schema
from .messages import Json
from .sample import Sampler
from .schema import Checker
from .visit import Visit


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


@frozen
class Said:
    """What the model answers: pieces of text, or of the arguments for a tool."""

    pieces: list[str]
    tool: str | None = None
    cut: bool = False
    """Whether the answer was longer than allowed."""
    refused: bool = False
    """Whether the model refuses, and says so."""

    @property
    def text(self) -> str:
        """The answer in one piece."""
        return "".join(self.pieces)


def say(turn: Turn, visit: Visit) -> Said:
    """Answer *turn* by the rule."""
    if tool := _tool(turn):
        return Said(pieces(_sample(tool.parameters, visit)), tool.name)
    text = f"You said: {turn.text}" if turn.schema is None else _sample(turn.schema, visit)
    all_pieces = pieces(text)
    said = all_pieces[: turn.most]
    return Said(said, cut=len(said) < len(all_pieces))


def pieces(text: str) -> list[str]:
    """Split *text* into the tokens of this model: words with the blanks before them."""
    return re.findall(r"\s*\S+|\s+$", text)


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
    return json.dumps(value)
