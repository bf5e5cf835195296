"""`RealtimeMCPApprovalResponse`: `RealtimeMCPApprovalResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RealtimeMcpApprovalResponse(BaseModel):
    """`RealtimeMCPApprovalResponse` in the description."""

    __slots__ = (
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
            reason: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.approval_request_id = get("approval_request_id")
        self.approve = get("approve")
        self.reason = get("reason")
        return self


RealtimeMCPApprovalResponse = RealtimeMcpApprovalResponse
"""The name by which other modules import the class: no other class has it."""
