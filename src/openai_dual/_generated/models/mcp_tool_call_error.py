"""`McpToolCallError`: `MCPToolCallError` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .http_error import HTTPError
    from .mcp_protocol_error import MCPProtocolError
    from .mcp_tool_execution_error import MCPToolExecutionError

McpToolCallError: TypeAlias = "MCPProtocolError | MCPToolExecutionError | HTTPError | Unknown"

decode = tagged(
    "type",
    {
        "mcp_protocol_error": to_model("mcp_protocol_error", "MCPProtocolError"),
        "mcp_tool_execution_error": to_model("mcp_tool_execution_error", "MCPToolExecutionError"),
        "http_error": to_model("http_error", "HTTPError"),
    },
)
"""Decode a value of this type."""
