"""`MCPApprovalResponseParam`: `MCPApprovalResponse` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class MCPApprovalResponseParam(TypedDict, total=False):
    """`MCPApprovalResponse`, as a request gives it."""

    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None
