"""`MCPApprovalRequestParam`: `MCPApprovalRequest` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class MCPApprovalRequestParam(TypedDict, total=False):
    """`MCPApprovalRequest`, as a request gives it."""

    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
