"""`AgentCommandExecutionItem`: `AgentCommandExecutionItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_function_call_status import AgentFunctionCallStatus


class AgentCommandExecutionItem(BaseModel):
    """`AgentCommandExecutionItem` in the description."""

    __slots__ = (
        "id",
        "command",
        "cwd",
        "duration_ms",
        "exit_code",
        "output",
        "status",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "command",
            "status",
            "turn_id",
            "type",
        }
    )

    id: str
    """Id of the object."""
    command: str
    """Command to run."""
    cwd: str | None
    """Working directory."""
    duration_ms: int | None
    """Duration in milliseconds."""
    exit_code: int | None
    """Exit status of the command."""
    output: str | None
    """Output of the command."""
    status: AgentFunctionCallStatus
    """Current state."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["command_execution"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            command: str,
            status: AgentFunctionCallStatus,
            turn_id: str,
            type: Literal["command_execution"],
            cwd: str | None = None,
            duration_ms: int | None = None,
            exit_code: int | None = None,
            output: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.command = get("command")
        self.cwd = get("cwd")
        self.duration_ms = get("duration_ms")
        self.exit_code = get("exit_code")
        self.output = get("output")
        self.status = get("status")
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self
