"""`RealtimeMCPApprovalRequest`: `RealtimeMCPApprovalRequest` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RealtimeMcpApprovalRequest(BaseModel):
    """`RealtimeMCPApprovalRequest` in the description."""

    __slots__ = (
        "type",
        "id",
        "server_label",
        "name",
        "arguments",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "server_label",
            "name",
            "arguments",
        }
    )

    type: Literal["mcp_approval_request"]
    """Type of the object."""
    id: str
    """Id of the object."""
    server_label: str
    """Label of the MCP server in the request."""
    name: str
    """Name of the tool to be called."""
    arguments: str
    """Arguments of the call."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp_approval_request"],
            id: str,
            server_label: str,
            name: str,
            arguments: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.server_label = get("server_label")
        self.name = get("name")
        self.arguments = get("arguments")
        return self


RealtimeMCPApprovalRequest = RealtimeMcpApprovalRequest
"""The name by which other modules import the class: no other class has it."""
