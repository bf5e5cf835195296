"""The rules of a conversation with tools: how long it runs, how it is watched, and who approves calls. Values only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypedDict

from ..._values import frozen
from ...errors import ConfigurationError, InvalidParameterError
from ..checks import checked_whole, is_number
from .tool_checkpoints import is_state

if TYPE_CHECKING:
    from .toolbox import OnError, ToolCall

Data = dict[str, Any]
Listener = Callable[[Any], object]

REFUSED = "Error: the user did not approve this call."


class Budget(Protocol):
    """What a run may use."""

    def meter(self, model: Any) -> Callable[[Data], str | None]:
        """Return the function that adds a response to the sum; it returns the reason why no other may follow."""
        ...


class RunKeywords(TypedDict, total=False):
    """How functions are called when the model asks for it."""

    max_rounds: int
    max_seconds: float | None
    on_error: OnError
    on_progress: Callable[[Any], object] | None
    stream: bool
    on_event: Callable[[Any], object] | None
    at_once: int
    budget: Budget | None
    approve: Callable[[ToolCall], object] | None
    on_checkpoint: Callable[[dict[str, Any]], object] | None
    resume: dict[str, Any] | None


@frozen
class ToolRules:
    """The rules of one run."""

    max_rounds: int = 10
    on_progress: Listener | None = None
    stream: bool = False
    on_event: Listener | None = None
    at_once: int = 1
    """The number of calls of one response that run at the same time."""
    budget: Budget | None = None
    approve: Callable[[ToolCall], object] | None = None
    approve_mcp: Listener | None = None
    on_checkpoint: Listener | None = None
    resume: Any = None
    """The state to continue from, as `on_checkpoint` received it."""
    max_seconds: float | None = None
    """The time of the run, compared before each request, and before each action of a computer."""
    cancelled: Callable[[], object] | None = None
    """Whether the run is to end, asked like the time."""

    def __attrs_post_init__(self) -> None:
        if self.resume is not None and not is_state(self.resume):
            raise InvalidParameterError("resume: expected the data that on_checkpoint received, of this version")
        checked_whole("max_rounds", self.max_rounds, least=1)
        checked_whole("at_once", self.at_once, least=1)
        if (limit := self.max_seconds) is not None and not (is_number(limit) and limit > 0):
            raise ConfigurationError(f"max_seconds: expected a number above 0, got {limit!r}", setting="max_seconds")
        if self.stream.__class__ is not bool:
            raise ConfigurationError(f"stream: expected True or False, got {self.stream!r}", setting="stream")
        for name in ("on_progress", "on_event", "approve", "approve_mcp", "on_checkpoint", "cancelled"):
            if (given := getattr(self, name)) is not None and not callable(given):
                raise ConfigurationError(f"{name}: expected a function or None, got {given!r}", setting=name)
        if self.budget is not None and not hasattr(self.budget, "meter"):
            raise ConfigurationError(f"budget: expected a ToolBudget or None, got {self.budget!r}", setting="budget")

    def items(self, name: str) -> dict[str, Any]:
        """Return the parameter *name* of a resumed run: its items."""
        return {} if self.resume is None else {name: self.resume["items"]}

    @property
    def streams(self) -> bool:
        """Whether responses are streamed."""
        return self.stream or self.on_event is not None


def refusal(verdict: object) -> str | None:
    """Return the text that the model receives for a call that is not approved; None for one that is.

    Only True approves; a text is the reason of a refusal.
    """
    if verdict is True:
        return None
    return f"{REFUSED} {verdict}" if isinstance(verdict, str) and verdict else REFUSED
