"""Functions as tools of the model: the schema of their parameters, and how their calls are served. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial, update_wrapper
from inspect import iscoroutinefunction
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    Literal,
    NamedTuple,
    ParamSpec,
    Protocol,
    TypeAlias,
    TypeVar,
    overload,
)

from ..._values import evolve, frozen
from ...errors import ConfigurationError, InvalidParameterError, StructuredAnswerError
from ..effects import Ask
from ..omit import Omit
from ..plain import to_plain
from ..structured.parameters import summary
from ..structured.parsing import function_param, read_as
from ..structured.schema import structured_parameters
from .tool_results import result_text

if TYPE_CHECKING:
    from ..structured.schema import Structured
    from .steps import Workflow

P = ParamSpec("P")
R = TypeVar("R")
OnError: TypeAlias = Literal["feed_back", "raise"]

POLICIES: Final = ("feed_back", "raise")


class Tool(Generic[P, R]):
    """A function that the model may call; Python code can still call it directly."""

    def __init__(
        self,
        function: Callable[P, R],
        name: str | None = None,
        description: str | None = None,
        *,
        strict: bool = True,
        independent: bool = False,
    ) -> None:
        known = structured_parameters(function, "tools", strict=strict)
        self.function = function
        self.overlaps = independent or iscoroutinefunction(function)
        """Whether it may run at the same time as other calls of a response."""
        self.arguments: Structured[dict[str, Any]] = evolve(known, name=name or known.name)
        self.description = description or summary(function)
        update_wrapper(self, function)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Call the function."""
        return self.function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<tool {self.name}>"

    @property
    def name(self) -> str:
        """The name of the tool, as the model sees it."""
        return self.arguments.name

    @property
    def param(self) -> dict[str, Any]:
        """The description of the function in a request."""
        return function_param(self.arguments, self.description)

    @property
    def definition(self) -> dict[str, Any]:
        """The description of the function among the tools of an agent."""
        about = self.description or self.name.replace("_", " ")
        parameters = self.arguments.schema
        return {"type": "function", "name": self.name, "description": about, "parameters": parameters}


@overload
def tool(function: Callable[P, R], /) -> Tool[P, R]: ...
@overload
def tool(
    *, name: str | None = ..., description: str | None = ..., strict: bool = ..., independent: bool = ...
) -> Callable[[Callable[P, R]], Tool[P, R]]: ...
def tool(
    function: Any = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
    independent: bool = False,
) -> Any:
    """Make a tool of a function with type hints, for `run_tools`: its parameters become a strict schema.

    The descriptions come from its docstring (a section `Args:`, or `:param name:`), or from `Annotated[str, "..."]`.
    With `strict=False` the parameters may also be dicts and values of any type. With `independent=True` its calls may
    run at the same time as others (`at_once` of `run_tools`): in the blocking client on threads. Raises
    `InvalidParameterError` for parameters that the schema cannot express.
    """
    if function is None:
        return partial(Tool, name=name, description=description, strict=strict, independent=independent)
    return Tool(function, name, description, strict=strict, independent=independent)


class ToolCall(NamedTuple):
    """A call that the model asks for; `name` is None if it is not a call of a top-level function."""

    id: str
    name: str | None
    arguments: Any
    """JSON text, from some servers the object itself; of a computer the call as the model has sent it."""
    kind: Literal["function", "computer"] = "function"
    """Whether a function is called, or actions of a computer are."""


class Operator(Protocol):
    """Operates a computer for the model."""

    def operate(
        self, call: ToolCall, check: Callable[[], Workflow[None]], *, lost: bool = False
    ) -> Workflow[dict[str, Any]]:
        """Perform the actions of *call*, and return the fields of its result; of a *lost* call only look."""
        ...


@frozen
class Toolbox:
    """The functions that the model may call, by name, and the other tools of the request, which the caller serves."""

    tools: Mapping[str, Tool[..., Any]]
    others: Sequence[Any] = ()
    on_error: OnError = "feed_back"
    computer: Operator | None = None
    """Performs the calls of a computer."""

    @classmethod
    def of(
        cls, functions: Iterable[Callable[..., Any]], others: Any, on_error: OnError, computer: Operator | None = None
    ) -> Toolbox:
        """Make tools of *functions*, beside *others*. Raises `InvalidParameterError`, `ConfigurationError`."""
        if on_error not in POLICIES:
            raise ConfigurationError(f"on_error: expected one of {POLICIES}, got {on_error!r}", setting="on_error")
        made = [each if isinstance(each, Tool) else Tool(each) for each in functions]
        tools = {each.name: each for each in made}
        if len(tools) < len(made):
            raise InvalidParameterError(f"tools: expected functions of different names, got {[t.name for t in made]}")
        return cls(tools, [] if others is None or isinstance(others, Omit) else [*others], on_error, computer)

    def serves(self, calls: Iterable[ToolCall]) -> bool:
        """Tell whether all of *calls* are ours to serve; a call of an unknown tool is, and is refused."""
        described = (to_plain(each) for each in self.others)
        names = {(each.get("function") or each).get("name") for each in described}
        return all(
            self.computer is not None if call.kind == "computer" else call.name is not None and call.name not in names
            for call in calls
        )

    def groups(self, calls: Sequence[ToolCall], at_once: int) -> list[list[int]]:
        """Return the indexes of *calls* in order; consecutive calls that may overlap are in one group."""
        groups: list[list[int]] = []
        joins = False
        for index, call in enumerate(calls):
            found = self.tools.get(call.name or "") if call.kind == "function" else None
            overlaps = at_once > 1 and found is not None and found.overlaps
            if overlaps and joins:
                groups[-1].append(index)
            else:
                groups.append([index])
            joins = overlaps
        return groups

    def operate(
        self, call: ToolCall, check: Callable[[], Workflow[None]], *, lost: bool = False
    ) -> Workflow[dict[str, Any]]:
        """Perform the actions of a computer, as `Operator.operate`."""
        if self.computer is None:
            raise AssertionError("without a computer its calls are not served")
        return self.computer.operate(call, check, lost=lost)

    def run(self, asked: ToolCall) -> Workflow[str]:
        """Call the function and return its result as text, or its error as text if errors are fed back."""
        at = f"{asked.name}()"
        try:
            return result_text((yield from self._call(asked)), at)
        except ConfigurationError:  # the model cannot correct that
            raise
        except Exception as error:
            if self.on_error == "raise":
                error.add_note(f"This happened in the tool {asked.name}.")
                raise
            return f"Error: {type(error).__name__}: {error}"

    def _call(self, asked: ToolCall) -> Workflow[Any]:
        found = self.tools.get(asked.name or "")
        if found is None:
            raise StructuredAnswerError(f"There is no tool {asked.name}, but {', '.join(self.tools)}.")
        keywords = read_as(found.arguments, asked.arguments or "{}", None)
        return (yield Ask(partial(found.function, **keywords), f"{asked.name}()"))
