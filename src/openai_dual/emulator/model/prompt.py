"""The prompt of the model, independent of the operation, and functions that read it from requests."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen

from ...validation.catalogue import Schema
from ..messages import Json

ENOUGH: Final = 2
"""The number of common words that make a tool fit a message."""
COMMON: Final = frozenset(
    [
        "about",
        "been",
        "call",
        "for",
        "from",
        "function",
        "get",
        "give",
        "given",
        "have",
        "into",
        "list",
        "make",
        "must",
        "need",
        "name",
        "only",
        "please",
        "return",
        "show",
        "some",
        "string",
        "tell",
        "text",
        "that",
        "their",
        "them",
        "then",
        "there",
        "they",
        "thi",
        "tool",
        "tru",
        "type",
        "user",
        "value",
        "want",
        "were",
        "what",
        "when",
        "where",
        "which",
        "will",
        "with",
        "word",
        "would",
        "your",
    ]
)
"""Words that do not say what a text is about."""


@frozen
class Tool:
    """A function that the model may call, and the schema of its arguments. A *custom* tool takes text."""

    name: str
    parameters: Schema
    custom: bool = False
    looks: bool = False
    """Whether it shows the model the screen: without a call the model sees nothing."""
    description: str = ""


@frozen
class Prompt:
    """The prompt of the model."""

    text: str
    """The text of the last message, or the output of a tool."""
    by_user: bool = True
    tools: Sequence[Tool] = ()
    choice: str | None = None
    """`auto`, `none`, `required`, or the name of the tool to call."""
    schema: Schema | None = None
    """The schema of the JSON that is asked for; {} is any object."""
    most: int | None = None
    """The maximum number of output tokens."""
    model: str | None = None
    """The model, if the body of the request does not name it."""


def plain_text(content: Json) -> str:
    """Join the text of a message's *content*: a string, or a list of parts."""
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    return " ".join(part["text"] for part in parts if isinstance(part, dict) and isinstance(part.get("text"), str))


def tools(functions: Iterable[Json]) -> list[Tool]:
    """Return the functions and custom tools of a request; a function without a name is skipped."""
    named = [function for function in functions if isinstance(function.get("name"), str)]
    return [
        Tool(
            one["name"],
            one.get("parameters") or {},
            one.get("type") == "custom",
            description=str(one.get("description") or ""),
        )
        for one in named
    ]


def chosen(choice: Json) -> str | None:
    """Return the `tool_choice`: a word, or the name of the forced function."""
    if isinstance(choice, dict):
        choice = choice.get("function", choice).get("name")
    return choice if isinstance(choice, str) else None


def wanted_schema(wanted: Json) -> Schema | None:
    """Return the schema that a `response_format` asks for; None if text is allowed."""
    if not isinstance(wanted, dict):
        return None
    if wanted.get("type") == "json_schema":
        return (wanted.get("json_schema") or wanted).get("schema") or {}
    return {} if wanted.get("type") == "json_object" else None


def is_named(name: str, text: str) -> bool:
    """Return whether *text* has a word of *name* with more than three letters: `get_weather`, "the weather?"."""
    words = [word for word in re.split(r"[^a-z]+", name.lower()) if len(word) > 3]
    return any(word in text.lower() for word in words)


def is_described(tool: Tool, text: str) -> bool:
    """Return whether *text* has two words of the description of *tool*, or of its parameters and their values."""
    described = f"{tool.description} {' '.join(_texts(tool.parameters))}"
    return len(_words(described) & _words(text)) >= ENOUGH


def _texts(schema: Json) -> Iterator[str]:
    """Yield the names, the values and the descriptions in a schema."""
    if isinstance(schema, list):
        for each in schema:
            yield from _texts(each)
    elif isinstance(schema, dict):
        for name, value in schema.items():
            if name in {"properties", "$defs", "definitions"} and isinstance(value, dict):
                yield from value
                yield from _texts([*value.values()])
            elif name in {"enum", "const", "description"}:
                yield from (each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str))
            else:
                yield from _texts(value)


def _words(text: str) -> set[str]:
    """Return the words that say what *text* is about, without the ending of a plural."""
    return {word.removesuffix("s") for word in re.findall(r"[a-z]{4,}", text.lower())} - COMMON
