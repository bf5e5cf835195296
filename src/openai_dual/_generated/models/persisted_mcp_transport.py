"""`PersistedMcpTransport`: `PersistedMcpTransport` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .persisted_mcp_transport_resource_http import PersistedMcpTransportResourceHTTP
    from .persisted_mcp_transport_resource_stdio import PersistedMcpTransportResourceStdio

PersistedMcpTransport: TypeAlias = "PersistedMcpTransportResourceHTTP | PersistedMcpTransportResourceStdio | Unknown"

decode = tagged(
    "type",
    {
        "http": to_model("persisted_mcp_transport_resource_http", "PersistedMcpTransportResourceHTTP"),
        "stdio": to_model("persisted_mcp_transport_resource_stdio", "PersistedMcpTransportResourceStdio"),
    },
)
"""Decode a value of this type."""
