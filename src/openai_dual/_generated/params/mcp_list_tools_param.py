"""`MCPListToolsParam`: `MCPListTools` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .mcp_list_tools_tool_param import MCPListToolsToolParam


class MCPListToolsParam(TypedDict, total=False):
    """`MCPListTools`, as a request gives it."""

    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[MCPListToolsToolParam | BaseModel]]
    error: str | None
