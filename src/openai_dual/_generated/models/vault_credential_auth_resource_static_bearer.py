"""`VaultCredentialAuthResourceStaticBearer`: `VaultCredentialAuthResourceStaticBearer` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class VaultCredentialAuthResourceStaticBearer(BaseModel):
    """`VaultCredentialAuthResourceStaticBearer` in the description."""

    __slots__ = (
        "mcp_server_url",
        "type",
    )
    _required = frozenset(
        {
            "mcp_server_url",
            "type",
        }
    )

    mcp_server_url: str
    """Address of the MCP server that the credential is for."""
    type: Literal["static_bearer"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mcp_server_url: str,
            type: Literal["static_bearer"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.mcp_server_url = get("mcp_server_url")
        self.type = get("type")
        return self
