"""`BetaMCPProtocolErrorParam`: `BetaMCPProtocolError` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaMCPProtocolErrorParam(TypedDict, total=False):
    """`BetaMCPProtocolError`, as a request gives it."""

    type: Required[Literal["mcp_protocol_error"]]
    code: Required[int]
    message: Required[str]
