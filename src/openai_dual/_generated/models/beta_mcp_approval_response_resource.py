"""`BetaMCPApprovalResponseResource`: `BetaMCPApprovalResponseResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag


class McpApprovalResponse(BaseModel):
    """`BetaMCPApprovalResponseResource` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "approval_request_id",
        "approve",
        "reason",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "approval_request_id",
            "approve",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["mcp_approval_response"]
    """Type of the object."""
    id: str
    """Id of the object."""
    approval_request_id: str
    """Id of the approval request."""
    approve: bool
    """Whether the call is approved."""
    reason: str | None
    """Reason for the state or the decision."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp_approval_response"],
            id: str,
            approval_request_id: str,
            approve: bool,
            agent: BetaAgentTag | None = None,
            reason: str | None = None,
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
        self.approval_request_id = get("approval_request_id")
        self.approve = get("approve")
        self.reason = get("reason")
        return self


BetaMCPApprovalResponseResource = McpApprovalResponse
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
