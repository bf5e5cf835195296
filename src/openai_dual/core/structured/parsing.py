"""Typed responses: the parts of a request that ask for a type, and the readers of the response's text. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar

from ..._values import evolve, field, frozen
from ...errors import InvalidParameterError, MalformedJSONError, StructuredAnswerError
from ..decoding.model import Model
from ..jsons import dumps, loads
from ..omit import Omit, is_omitted, omit
from .schema import Structured, is_structured, structured
from .shapes import MisfitError

T = TypeVar("T")

Api: TypeAlias = Literal["chat", "responses"]
ToolKey: TypeAlias = tuple[str, str]
"""The namespace of a tool, empty at the top level, and its name."""
ToolReaders: TypeAlias = Mapping[ToolKey, Structured[Any] | None]

KEPT_BESIDE: Final = frozenset({"type", "function"})
"""Fields of a tool in the form of chat completions; other fields beside them stay."""


class TypedTool(dict[str, Any]):
    """A function tool as requests have it, whose arguments are parsed as a type."""

    def __init__(self, arguments: Structured[Any], param: Mapping[str, Any]) -> None:
        super().__init__(param)
        self.arguments = arguments


@frozen
class Readers(Generic[T]):
    """The readers of a response's content and of the arguments of its tool calls."""

    content: Structured[T] | None = None
    tools: ToolReaders = field(factory=dict[ToolKey, "Structured[Any] | None"])
    """The typed and the strict tools, with the type of their arguments; None: any JSON."""

    def read(self, text: str, completion: Any = None) -> T | None:
        """Parse the content of a response; None without a type. Raises `StructuredAnswerError`."""
        return None if self.content is None else read_as(self.content, text, completion)

    def arguments(self, tool: str, text: Any, completion: Any = None, namespace: str | None = None) -> Any:
        """Parse the arguments for *tool*; None if it is neither typed nor strict. Raises `StructuredAnswerError`.

        A call with a *namespace* is looked up there, or at the top level if the namespace is the name of the tool.
        """
        keys = [(namespace or "", tool)] + ([("", tool)] if namespace == tool else [])
        found = next((key for key in keys if key in self.tools), None)
        return None if found is None else read_as(self.tools[found], text, completion)


def readers_of(
    content: Any, parse_as: Any, tools: ToolReaders, parameter: str, *, strict: bool
) -> tuple[Readers[Any], Structured[Any] | None]:
    """Return the readers, and the type to request.

    *content* is the value of *parameter*; *parse_as* chooses another type to parse, or none with None.
    """
    requested = typed(content, parameter, strict=strict)
    if isinstance(parse_as, Omit):
        return Readers(requested, tools), requested
    parsed = None if parse_as is None else structured(parse_as, "parse_as", strict=False)
    return Readers(parsed, tools), requested


def typed(given: Any, parameter: str, *, strict: bool = True) -> Structured[Any] | None:
    """Return the type that *parameter* requests; None if it is a schema written as a dict, or nothing."""
    return structured(given, parameter, strict=strict) if is_structured(given) else None


def typed_tools(
    tools: Iterable[Any] | Omit | None, api: Api = "chat"
) -> tuple[list[Any] | Omit | None, dict[ToolKey, Structured[Any] | None]]:
    """Return the tools in the form of *api*, and the readers of the arguments of the typed and the strict ones."""
    if tools is None or isinstance(tools, Omit) or is_omitted(tools):
        return None if tools is None else omit, {}
    given = [_for_responses(tool) for tool in tools] if api == "responses" else list(tools)
    return given, {key: each for tool in given for key, each in _readers(tool, "")}


def _for_responses(tool: Any) -> Any:
    """Return *tool*, which may have the form of chat completions, in the form of responses."""
    plain = _plain(tool)
    if not isinstance(plain, Mapping):
        return tool
    if plain.get("type") == "namespace" and isinstance(plain.get("tools"), Iterable):
        return {**plain, "tools": [_for_responses(each) for each in plain["tools"]]}
    function = plain.get("function")
    if not isinstance(function, Mapping):
        return tool
    param = {"type": "function", **function, **{key: plain[key] for key in plain if key not in KEPT_BESIDE}}
    return TypedTool(tool.arguments, param) if isinstance(tool, TypedTool) else param


def _readers(tool: Any, namespace: str) -> Iterable[tuple[ToolKey, Structured[Any] | None]]:
    if isinstance(tool, TypedTool):
        yield (namespace, tool.arguments.name), tool.arguments
        return
    plain = _plain(tool)
    if not isinstance(plain, Mapping):
        return
    if plain.get("type") == "namespace":
        for each in plain.get("tools") or ():
            yield from _readers(each, str(plain.get("name")))
        return
    function = plain.get("function", plain)
    if isinstance(function, Mapping) and function.get("strict") is True:
        yield (namespace, str(function.get("name"))), None


def _plain(tool: Any) -> Any:
    return tool.to_dict() if isinstance(tool, Model) else tool


def chat_format(type_: Structured[Any]) -> dict[str, Any]:
    """Return the `response_format` of a chat completion."""
    schema = {"name": type_.name, "schema": type_.schema, "strict": type_.strict}
    return {"type": "json_schema", "json_schema": schema}


def responses_format(type_: Structured[Any]) -> dict[str, Any]:
    """Return the `format` in the `text` of a response."""
    return {"type": "json_schema", "name": type_.name, "schema": type_.schema, "strict": type_.strict}


def chat_tool(type_: Any, *, name: str | None = None, description: str | None = None, strict: bool = True) -> TypedTool:
    """Return a tool of chat completions whose arguments are of a type: an attrs class, a dataclass, a pydantic model...

    With `strict=False` the schema may have defaults, dicts and values of any type. Raises `InvalidParameterError` for a
    type that the schema cannot express.
    """
    arguments, function = _function(type_, name, description, strict=strict)
    return TypedTool(arguments, {"type": "function", "function": function})


def responses_tool(
    type_: Any,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
    defer_loading: bool | Omit = omit,
) -> TypedTool:
    """Return a tool of responses whose arguments are of a type, as `chat_tool` does for chat completions.

    *defer_loading* leaves the definition to the tool search of the service.
    """
    arguments, function = _function(type_, name, description, strict=strict)
    deferred = {} if isinstance(defer_loading, Omit) else {"defer_loading": defer_loading}
    return TypedTool(arguments, {"type": "function", **function, **deferred})


def _function(
    type_: Any, name: str | None, description: str | None, *, strict: bool
) -> tuple[Structured[Any], dict[str, Any]]:
    known = structured(type_, "tool", strict=strict)
    arguments: Structured[Any] = evolve(known, name=name or known.name)
    return arguments, function_param(arguments, description or known.schema.get("description"))


def function_param(arguments: Structured[Any], about: str | None) -> dict[str, Any]:
    """Return the description of a function in a request: its name, its parameters and its purpose."""
    function = {"name": arguments.name, "parameters": arguments.schema, "strict": arguments.strict}
    return function | ({"description": about} if about else {})


def read_as(type_: Structured[T] | None, text: Any, completion: Any) -> Any:
    """Parse JSON as a type, or as any JSON if that is None. Raises `StructuredAnswerError` with *completion*.

    Some servers send the JSON value itself in the place of its text.
    """
    try:
        value = loads(text.encode(errors="surrogatepass")) if isinstance(text, str) else loads(dumps(text))
        return value if type_ is None else type_.read(value)
    except (MalformedJSONError, MisfitError, InvalidParameterError) as error:
        message = f"The response does not have the requested type: {error}"
        raise StructuredAnswerError(message, completion) from error
