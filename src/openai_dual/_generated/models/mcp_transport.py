"""`McpTransport`: `McpTransport` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .mcp_transport_resource_http import McpTransportResourceHTTP
    from .mcp_transport_resource_stdio import McpTransportResourceStdio

McpTransport: TypeAlias = "McpTransportResourceHTTP | McpTransportResourceStdio | Unknown"

decode = tagged(
    "type",
    {
        "http": to_model("mcp_transport_resource_http", "McpTransportResourceHTTP"),
        "stdio": to_model("mcp_transport_resource_stdio", "McpTransportResourceStdio"),
    },
)
"""Decode a value of this type."""
