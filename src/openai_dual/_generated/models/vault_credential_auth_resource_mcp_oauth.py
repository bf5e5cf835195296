"""`VaultCredentialAuthResourceMcpOauth`: `VaultCredentialAuthResourceMcpOauth` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .vault_credential_auth_resource_mcp_oauth_refresh import VaultCredentialAuthResourceMcpOauthRefresh


class VaultCredentialAuthResourceMcpOauth(BaseModel):
    """`VaultCredentialAuthResourceMcpOauth` in the description."""

    __slots__ = (
        "expires_at",
        "mcp_server_url",
        "refresh",
        "type",
    )
    _required = frozenset(
        {
            "mcp_server_url",
            "type",
        }
    )

    expires_at: str | None
    """Time of expiry."""
    mcp_server_url: str
    """Address of the MCP server that the credential is for."""
    refresh: VaultCredentialAuthResourceMcpOauthRefresh | None
    """How the access token is renewed."""
    type: Literal["mcp_oauth"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mcp_server_url: str,
            type: Literal["mcp_oauth"],
            expires_at: str | None = None,
            refresh: VaultCredentialAuthResourceMcpOauthRefresh | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.expires_at = get("expires_at")
        self.mcp_server_url = get("mcp_server_url")
        self.refresh = None if (value := get("refresh")) is None else _refresh(value)
        self.type = get("type")
        return self


_refresh = to_model("vault_credential_auth_resource_mcp_oauth_refresh", "VaultCredentialAuthResourceMcpOauthRefresh")
