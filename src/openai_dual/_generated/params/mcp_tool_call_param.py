"""`MCPToolCallParam`: `MCPToolCall` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.mcp_tool_call_status import MCPToolCallStatus
    from .mcp_tool_call_error_param import McpToolCallErrorParam


class MCPToolCallParam(TypedDict, total=False):
    """`MCPToolCall`, as a request gives it."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: McpToolCallErrorParam | BaseModel | None
    status: MCPToolCallStatus
    approval_request_id: str | None
