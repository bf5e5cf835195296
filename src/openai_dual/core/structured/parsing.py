"""Typed answers: what a request says to get one, and how the text of an answer is read. Pure.

Imports `jsons`, `structured` and the errors.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from ...errors import MalformedJSONError, StructuredAnswerError
from ..decoding.model import Model
from ..jsons import loads
from ..omit import Omit
from .schema import Structured, is_structured, structured
from .shapes import MisfitError

T = TypeVar("T")


class TypedTool(dict[str, Any]):
    """A function tool as requests give it, whose arguments are read as a type."""

    def __init__(self, arguments: Structured[Any], param: Mapping[str, Any]) -> None:
        super().__init__(param)
        self.arguments = arguments


@frozen
class Readers(Generic[T]):
    """How the content of an answer, and the arguments of its tool calls, are read."""

    content: Structured[T] | None = None
    tools: Mapping[str, Structured[Any] | None] = field(factory=dict[str, "Structured[Any] | None"])
    """The strict tools, by name, and the types of their arguments; None: what the JSON is."""

    def read(self, text: str, completion: Any = None) -> T | None:
        """Read the content of an answer; None if it is of no type. Raises `StructuredAnswerError`."""
        return None if self.content is None else read_as(self.content, text, completion)

    def arguments(self, tool: str, text: str, completion: Any = None) -> Any:
        """Read the arguments for *tool*; None if it is not strict. Raises `StructuredAnswerError`."""
        return read_as(self.tools[tool], text, completion) if tool in self.tools else None


def typed(given: Any, parameter: str) -> Structured[Any] | None:
    """Look at the type that *parameter* asks for; None if it is a schema written out, or nothing."""
    return structured(given, parameter) if is_structured(given) else None


def typed_tools(
    tools: Iterable[Any] | Omit | None,
) -> tuple[list[Any] | Omit | None, dict[str, Structured[Any] | None]]:
    """Return the tools as a request gives them, and how the arguments of the strict ones are read."""
    if tools is None or isinstance(tools, Omit):
        return tools, {}
    given = list(tools)
    return given, {name: each for tool in given for name, each in _strict_tool(tool)}


def _strict_tool(tool: Any) -> Iterable[tuple[str, Structured[Any] | None]]:
    if isinstance(tool, TypedTool):
        yield tool.arguments.name, tool.arguments
        return
    plain = tool.to_dict() if isinstance(tool, Model) else tool
    function = plain.get("function", plain) if isinstance(plain, Mapping) else {}
    if isinstance(function, Mapping) and function.get("strict") is True:
        yield str(function.get("name")), None


def chat_format(type_: Structured[Any]) -> dict[str, Any]:
    """Make the `response_format` of a chat completion."""
    schema = {"name": type_.name, "schema": type_.schema, "strict": True}
    return {"type": "json_schema", "json_schema": schema}


def responses_format(type_: Structured[Any]) -> dict[str, Any]:
    """Make the `format` in the `text` of a response."""
    return {"type": "json_schema", "name": type_.name, "schema": type_.schema, "strict": True}


def chat_tool(type_: Any, *, name: str | None = None, description: str | None = None) -> TypedTool:
    """Make a tool of chat completions whose arguments are of a type: an attrs class, a dataclass, a pydantic model...

    Raises `InvalidParameterError` for a type that a strict schema cannot express.
    """
    arguments, function = _function(type_, name, description)
    return TypedTool(arguments, {"type": "function", "function": function})


def responses_tool(type_: Any, *, name: str | None = None, description: str | None = None) -> TypedTool:
    """Make a tool of responses whose arguments are of a type, as `chat_tool` does of chat completions."""
    arguments, function = _function(type_, name, description)
    return TypedTool(arguments, {"type": "function", **function})


def _function(type_: Any, name: str | None, description: str | None) -> tuple[Structured[Any], dict[str, Any]]:
    known = structured(type_, "tool")
    arguments: Structured[Any] = Structured(name or known.name, known.schema, known.shape)
    return arguments, function_param(arguments, description or known.schema.get("description"))


def function_param(arguments: Structured[Any], about: str | None) -> dict[str, Any]:
    """Describe a function as requests do: its name, its parameters, and what it is for."""
    function = {"name": arguments.name, "parameters": arguments.schema, "strict": True}
    return function | ({"description": about} if about else {})


def read_as(type_: Structured[T] | None, text: str, completion: Any) -> Any:
    """Read JSON as a type, or as what it is if that is None; raises `StructuredAnswerError` with *completion*."""
    try:
        value = loads(text.encode())
        return value if type_ is None else type_.read(value)
    except (MalformedJSONError, MisfitError) as error:
        raise StructuredAnswerError(f"The answer is not what was asked for: {error}", completion) from error
