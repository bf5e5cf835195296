"""`BetaMCPToolCallError`: `BetaMCPToolCallError` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_http_error import BetaHTTPError
    from .beta_mcp_protocol_error import BetaMCPProtocolError
    from .beta_mcp_tool_execution_error import BetaMCPToolExecutionError

BetaMCPToolCallError: TypeAlias = "BetaMCPProtocolError | BetaMCPToolExecutionError | BetaHTTPError | Unknown"

decode = tagged(
    "type",
    {
        "mcp_protocol_error": to_model("beta_mcp_protocol_error", "BetaMCPProtocolError"),
        "mcp_tool_execution_error": to_model("beta_mcp_tool_execution_error", "BetaMCPToolExecutionError"),
        "http_error": to_model("beta_http_error", "BetaHTTPError"),
    },
)
"""Decode a value of this type."""
