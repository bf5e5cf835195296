"""`McpTransportResourceHTTP`: `McpTransportResourceHTTP` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class McpTransportResourceHTTP(BaseModel):
    """`McpTransportResourceHTTP` in the description."""

    __slots__ = (
        "server_url",
        "type",
    )
    _required = frozenset(
        {
            "server_url",
            "type",
        }
    )

    server_url: str
    """Address of the MCP server."""
    type: Literal["http"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            server_url: str,
            type: Literal["http"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.server_url = get("server_url")
        self.type = get("type")
        return self
