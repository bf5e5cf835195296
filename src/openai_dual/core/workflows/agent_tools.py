"""The functions that serve the tool calls of an agent session, and the result that the session receives. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from ..._values import field, frozen
from ...errors import ConfigurationError, InvalidParameterError
from ..effects import Ask
from ..omit import Omit
from ..plain import to_plain
from ..structured.parsing import read_as
from .tool_results import result_text
from .toolbox import Tool

if TYPE_CHECKING:
    from .steps import Workflow

Data = dict[str, Any]

ToolErrorStage: TypeAlias = Literal["arguments", "execution", "output"]
"""Where serving a tool call failed: reading its arguments, in the function, or writing its result."""
ToolHandlers: TypeAlias = Mapping[str, Callable[..., Any]] | Iterable[Callable[..., Any]]
"""Functions by the name of their tool, called with one dict of arguments; or functions with type hints."""

CONTENT: Final = frozenset({"input_text", "input_image"})
"""Types of the parts that a result may consist of."""


@frozen
class AgentToolError:
    """A tool call that could not be served; the session receives it as a failed call."""

    error: Exception
    tool_name: str
    session_id: str
    turn_id: str
    call_id: str
    stage: ToolErrorStage


@frozen
class AgentToolbox:
    """The functions that serve tool calls, by the names of the tools."""

    handlers: Mapping[str, Callable[..., Any]] = field(factory=dict)
    on_error: Callable[[AgentToolError], Any] | None = None
    """Called with each error; it may raise to end the turn here, or return the text that the agent receives."""
    added: Sequence[Tool[..., Any]] = ()
    """The functions that were given without names."""

    @classmethod
    def of(
        cls, given: ToolHandlers | Omit | None, on_error: Callable[[AgentToolError], Any] | Omit | None
    ) -> AgentToolbox:
        """Collect the handlers. Raises `InvalidParameterError` for two of one name, or one that cannot be called."""
        on_error = None if isinstance(on_error, Omit) else on_error
        if given is None or isinstance(given, Omit):
            return cls({}, on_error)
        if isinstance(given, Mapping):
            named: Mapping[str, Any] = cast("Mapping[str, Any]", given)
            for name, handler in named.items():
                if not callable(handler):
                    raise InvalidParameterError(f"tool_handlers: {name}: expected a function, got {handler!r}")
            return cls(named, on_error)
        made = [each if isinstance(each, Tool) else Tool(each, strict=False) for each in given]
        tools = {each.name: each for each in made}
        if len(tools) < len(made):
            raise InvalidParameterError(
                f"tool_handlers: expected functions of different names, got {[each.name for each in made]}"
            )
        return cls(tools, on_error, made)

    def serves(self, action: Data) -> bool:
        """Tell whether *action*, which a session waits for, is a call of one of the functions."""
        return action.get("type") == "function_call" and action.get("name") in self.handlers

    def run(self, call: Data, session_id: str) -> Workflow[Data]:
        """Call the function for *call* and return the fields of its result: `success` with `output`, or `error`."""
        name = str(call.get("name"))
        stage: ToolErrorStage = "arguments"
        try:
            asked = _call(self.handlers[name], call)
            stage = "execution"
            value = yield Ask(asked, f"{name}()")
            stage = "output"
            return {"success": True, "output": tool_output(value, f"{name}()")}
        except ConfigurationError:  # the agent cannot correct that
            raise
        except Exception as error:  # noqa: BLE001 (the agent receives it)
            failed = AgentToolError(error, name, session_id, str(call["turn_id"]), str(call["call_id"]), stage)
            text = yield from self._reported(failed)
            return {"success": False, "error": text}

    def _reported(self, failed: AgentToolError) -> Workflow[str]:
        """Report an error to the caller; return its text for the agent."""
        text = None
        if (report := self.on_error) is not None:
            text = yield Ask(lambda: report(failed), "on_tool_error")
        return text if isinstance(text, str) else f"Error: {type(failed.error).__name__}: {failed.error}"


def _call(handler: Callable[..., Any], call: Data) -> Callable[[], Any]:
    """Return the call of *handler* with the arguments of *call*. Raises `StructuredAnswerError`."""
    arguments: Any = call.get("arguments")
    arguments = {} if arguments in (None, "") else arguments
    if isinstance(handler, Tool):
        return partial(handler.function, **read_as(handler.arguments, arguments, None))
    return partial(handler, read_as(None, arguments, None))


def tool_output(value: Any, at: str) -> Any:
    """Return a result as a session takes it: None, text, or parts with a `type`; anything else as JSON text."""
    if value is None:
        return None
    if isinstance(value, list | tuple) and value:
        parts = [to_plain(each) for each in value]
        if all(isinstance(each, Mapping) and each.get("type") in CONTENT for each in parts):
            return parts
    return result_text(value, at)
