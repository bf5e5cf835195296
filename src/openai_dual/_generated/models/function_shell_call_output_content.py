"""`FunctionShellCallOutputContent`: `FunctionShellCallOutputContent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .function_shell_call_output_exit_outcome import FunctionShellCallOutputExitOutcome
    from .function_shell_call_output_timeout_outcome import FunctionShellCallOutputTimeoutOutcome


class Output(BaseModel):
    """`FunctionShellCallOutputContent` in the description."""

    __slots__ = (
        "stdout",
        "stderr",
        "outcome",
        "created_by",
    )
    _required = frozenset(
        {
            "stdout",
            "stderr",
            "outcome",
        }
    )

    stdout: str
    """Standard output."""
    stderr: str
    """Standard error output."""
    outcome: FunctionShellCallOutputTimeoutOutcome | FunctionShellCallOutputExitOutcome | Unknown
    """Whether the command exited or reached the timeout."""
    created_by: str | None
    """Who created the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            stdout: str,
            stderr: str,
            outcome: FunctionShellCallOutputTimeoutOutcome | FunctionShellCallOutputExitOutcome | Unknown,
            created_by: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.stdout = get("stdout")
        self.stderr = get("stderr")
        self.outcome = _outcome(get("outcome"))
        self.created_by = get("created_by")
        return self


FunctionShellCallOutputContent = Output
"""The name by which other modules import the class: no other class has it."""

_outcome = tagged(
    "type",
    {
        "timeout": to_model("function_shell_call_output_timeout_outcome", "FunctionShellCallOutputTimeoutOutcome"),
        "exit": to_model("function_shell_call_output_exit_outcome", "FunctionShellCallOutputExitOutcome"),
    },
)
