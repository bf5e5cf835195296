"""`SessionRequiredActionResourceMcpApprovalRequestRequest`: `SessionRequiredActionResourceMcpApprovalRequestRequest` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(BaseModel):
    """`SessionRequiredActionResourceMcpApprovalRequestRequest` in the description."""

    __slots__ = (
        "arguments",
        "message",
        "name",
        "server_label",
        "type",
    )
    _required = frozenset(
        {
            "arguments",
            "message",
            "server_label",
            "type",
        }
    )

    arguments: Any
    """Arguments of the call."""
    message: str
    """Description of the error for people."""
    name: str | None
    """Name of the tool to be called."""
    server_label: str
    """Label of the MCP server in the request."""
    type: Literal["mcp_tool_call"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: Any,
            message: str,
            server_label: str,
            type: Literal["mcp_tool_call"],
            name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.arguments = get("arguments")
        self.message = get("message")
        self.name = get("name")
        self.server_label = get("server_label")
        self.type = get("type")
        return self


SessionRequiredActionResourceMcpApprovalRequestRequest = (
    RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
)
"""The name by which other modules import the class: no other class has it."""
