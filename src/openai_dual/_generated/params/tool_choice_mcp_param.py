"""`ToolChoiceMcpParam`: `ToolChoiceMCP` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ToolChoiceMcpParam(TypedDict, total=False):
    """`ToolChoiceMCP`, as a request gives it."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None
