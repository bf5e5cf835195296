"""`BetaMcpToolCallErrorParam`: `BetaMCPToolCallError` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_http_error_param import BetaHTTPErrorParam
    from .beta_mcp_protocol_error_param import BetaMCPProtocolErrorParam
    from .beta_mcp_tool_execution_error_param import BetaMCPToolExecutionErrorParam

BetaMcpToolCallErrorParam: TypeAlias = "BetaMCPProtocolErrorParam | BetaMCPToolExecutionErrorParam | BetaHTTPErrorParam"
