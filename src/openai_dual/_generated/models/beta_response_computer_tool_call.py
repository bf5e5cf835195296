"""`BetaResponseComputerToolCall`: `BetaComputerToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_computer_action import BetaComputerAction
    from .beta_computer_action_list import BetaComputerActionList
    from .beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam


class BetaResponseComputerToolCall(BaseModel):
    """`BetaComputerToolCall` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "call_id",
        "action",
        "actions",
        "pending_safety_checks",
        "status",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "call_id",
            "pending_safety_checks",
            "status",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["computer_call"]
    """Type of the object; service default: "computer_call"."""
    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    action: BetaComputerAction | None
    """Action to perform on the computer."""
    actions: BetaComputerActionList | None
    """Actions to perform on the computer, in order."""
    pending_safety_checks: list[BetaComputerCallSafetyCheckParam]
    """Safety checks that the caller must acknowledge before it continues."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer_call"],
            id: str,
            call_id: str,
            pending_safety_checks: list[BetaComputerCallSafetyCheckParam],
            status: Literal["in_progress", "completed", "incomplete"] | str,
            agent: BetaAgentTag | None = None,
            action: BetaComputerAction | None = None,
            actions: BetaComputerActionList | None = None,
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
        self.action = None if (value := get("action")) is None else _action(value)
        self.actions = None if (value := get("actions")) is None else _actions(value)
        self.pending_safety_checks = _pending_safety_checks(get("pending_safety_checks"))
        self.status = get("status")
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
_action = to_alias("beta_computer_action")
_actions = to_alias("beta_computer_action_list")
_pending_safety_checks = each(to_model("beta_computer_call_safety_check_param", "BetaComputerCallSafetyCheckParam"))
