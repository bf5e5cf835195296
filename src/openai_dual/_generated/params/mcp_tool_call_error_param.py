"""`McpToolCallErrorParam`: `MCPToolCallError` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .http_error_param import HTTPErrorParam
    from .mcp_protocol_error_param import MCPProtocolErrorParam
    from .mcp_tool_execution_error_param import MCPToolExecutionErrorParam

McpToolCallErrorParam: TypeAlias = "MCPProtocolErrorParam | MCPToolExecutionErrorParam | HTTPErrorParam"
