"""`BetaResponseSteerRequiredInputMcpApprovalResponse`: `BetaResponseSteerRequiredInputMcpApprovalResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class McpApprovalResponse(BaseModel):
    """`BetaResponseSteerRequiredInputMcpApprovalResponse` in the description."""

    __slots__ = (
        "approval_request_id",
        "type",
    )
    _required = frozenset(
        {
            "approval_request_id",
            "type",
        }
    )

    approval_request_id: str
    """Id of the approval request."""
    type: Literal["mcp_approval_response"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            approval_request_id: str,
            type: Literal["mcp_approval_response"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.approval_request_id = get("approval_request_id")
        self.type = get("type")
        return self


BetaResponseSteerRequiredInputMcpApprovalResponse = McpApprovalResponse
"""The name by which other modules import the class: no other class has it."""
