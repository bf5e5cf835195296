"""`LiveMCPToolChoiceParam`: `LiveMCPToolChoiceParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ToolChoiceLiveMCPToolChoiceParam(BaseModel):
    """`LiveMCPToolChoiceParam` in the description."""

    __slots__ = (
        "name",
        "server_label",
        "type",
    )
    _required = frozenset(
        {
            "name",
            "server_label",
            "type",
        }
    )

    name: str
    """Name of the tool."""
    server_label: str
    """Label of the MCP server in the request."""
    type: Literal["mcp"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            server_label: str,
            type: Literal["mcp"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.name = get("name")
        self.server_label = get("server_label")
        self.type = get("type")
        return self


LiveMCPToolChoiceParam = ToolChoiceLiveMCPToolChoiceParam
"""The name by which other modules import the class: no other class has it."""
