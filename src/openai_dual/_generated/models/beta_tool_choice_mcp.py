"""`BetaToolChoiceMcp`: `BetaToolChoiceMCP` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class BetaToolChoiceMcp(BaseModel):
    """`BetaToolChoiceMCP` in the description."""

    __slots__ = (
        "type",
        "server_label",
        "name",
    )
    _required = frozenset(
        {
            "type",
            "server_label",
        }
    )

    type: Literal["mcp"]
    """Type of the object."""
    server_label: str
    """Label of the MCP server in the request."""
    name: str | None
    """Name of the tool."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp"],
            server_label: str,
            name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.server_label = get("server_label")
        self.name = get("name")
        return self
