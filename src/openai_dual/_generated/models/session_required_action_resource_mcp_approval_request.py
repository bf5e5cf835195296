"""`SessionRequiredActionResourceMcpApprovalRequest`: `SessionRequiredActionResourceMcpApprovalRequest` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .session_required_action_resource_mcp_approval_request_request import (
        SessionRequiredActionResourceMcpApprovalRequestRequest,
    )


class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(BaseModel):
    """`SessionRequiredActionResourceMcpApprovalRequest` in the description."""

    __slots__ = (
        "request",
        "request_id",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "request",
            "request_id",
            "turn_id",
            "type",
        }
    )

    request: SessionRequiredActionResourceMcpApprovalRequestRequest
    """Action that needs approval."""
    request_id: str
    """Id of the request."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["mcp_approval_request"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            request: SessionRequiredActionResourceMcpApprovalRequestRequest,
            request_id: str,
            turn_id: str,
            type: Literal["mcp_approval_request"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.request = _request(get("request"))
        self.request_id = get("request_id")
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self


SessionRequiredActionResourceMcpApprovalRequest = RequiredActionSessionRequiredActionResourceMcpApprovalRequest
"""The name by which other modules import the class: no other class has it."""

_request = to_model(
    "session_required_action_resource_mcp_approval_request_request",
    "SessionRequiredActionResourceMcpApprovalRequestRequest",
)
