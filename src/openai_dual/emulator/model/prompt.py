"""What the model is asked, whichever operation asks it: `Prompt`, and the readers of what requests say of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from attrs import frozen

from ..messages import Json
from ..schema.catalogue import Schema


@frozen
class Tool:
    """A function the model may call, and the schema of its arguments; a *custom* tool takes any text."""

    name: str
    parameters: Schema
    custom: bool = False


@frozen
class Prompt:
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


def plain_text(content: Json) -> str:
    """Join the text in the *content* of a message: text, or a list of parts."""
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    return " ".join(part["text"] for part in parts if isinstance(part, dict) and isinstance(part.get("text"), str))


def tools(functions: Iterable[Json]) -> list[Tool]:
    """Read the functions and custom tools that a request offers; one without a name cannot be called."""
    named = [function for function in functions if isinstance(function.get("name"), str)]
    return [Tool(one["name"], one.get("parameters") or {}, one.get("type") == "custom") for one in named]


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


def is_named(name: str, text: str) -> bool:
    """Tell whether *text* has a word of *name* in it, of more than three letters: `get_weather`, "the weather?"."""
    words = [word for word in re.split(r"[^a-z]+", name.lower()) if len(word) > 3]
    return any(word in text.lower() for word in words)
