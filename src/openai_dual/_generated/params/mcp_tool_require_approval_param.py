"""`MCPToolRequireApprovalParam`: `MCPToolRequireApproval` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .mcp_tool_filter_param import MCPToolFilterParam


class MCPToolRequireApprovalParam(TypedDict, total=False):
    """`MCPToolRequireApproval`, as a request gives it."""

    always: MCPToolFilterParam | BaseModel
    never: MCPToolFilterParam | BaseModel
