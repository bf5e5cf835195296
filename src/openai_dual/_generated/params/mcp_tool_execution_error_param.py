"""`MCPToolExecutionErrorParam`: `MCPToolExecutionError` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class MCPToolExecutionErrorParam(TypedDict, total=False):
    """`MCPToolExecutionError`, as a request gives it."""

    type: Required[Literal["mcp_tool_execution_error"]]
    content: Required[Any]
