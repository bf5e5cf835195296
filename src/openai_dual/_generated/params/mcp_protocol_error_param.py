"""`MCPProtocolErrorParam`: `MCPProtocolError` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class MCPProtocolErrorParam(TypedDict, total=False):
    """`MCPProtocolError`, as a request gives it."""

    type: Required[Literal["mcp_protocol_error"]]
    code: Required[int]
    message: Required[str]
