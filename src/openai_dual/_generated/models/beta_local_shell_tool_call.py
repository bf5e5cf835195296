"""`BetaLocalShellToolCall`: `BetaLocalShellToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_local_shell_exec_action import BetaLocalShellExecAction


class LocalShellCall(BaseModel):
    """`BetaLocalShellToolCall` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "call_id",
        "action",
        "status",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "call_id",
            "action",
            "status",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["local_shell_call"]
    """Type of the object."""
    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    action: BetaLocalShellExecAction
    """Commands to run, with their limits."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["local_shell_call"],
            id: str,
            call_id: str,
            action: BetaLocalShellExecAction,
            status: Literal["in_progress", "completed", "incomplete"] | str,
            agent: BetaAgentTag | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.type = get("type")
        self.id = get("id")
        self.call_id = get("call_id")
        self.action = _action(get("action"))
        self.status = get("status")
        return self


BetaLocalShellToolCall = LocalShellCall
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
_action = to_model("beta_local_shell_exec_action", "BetaLocalShellExecAction")
