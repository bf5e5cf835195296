"""`VaultCredentialAuthResourceMcpOauthRefresh`: `VaultCredentialAuthResourceMcpOauthRefresh` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Self

    from .mcp_oauth_token_endpoint_auth import McpOauthTokenEndpointAuth


class VaultCredentialAuthResourceMcpOauthRefresh(BaseModel):
    """`VaultCredentialAuthResourceMcpOauthRefresh` in the description."""

    __slots__ = (
        "client_id",
        "resource",
        "scope",
        "token_endpoint",
        "token_endpoint_auth",
    )
    _required = frozenset(
        {
            "client_id",
            "token_endpoint",
            "token_endpoint_auth",
        }
    )

    client_id: str
    """OAuth client id."""
    resource: str | None
    """OAuth resource that the token is for."""
    scope: str | None
    """OAuth scope."""
    token_endpoint: str
    """Address of the OAuth token endpoint."""
    token_endpoint_auth: McpOauthTokenEndpointAuth
    """How the client authenticates at the token endpoint."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            client_id: str,
            token_endpoint: str,
            token_endpoint_auth: McpOauthTokenEndpointAuth,
            resource: str | None = None,
            scope: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.client_id = get("client_id")
        self.resource = get("resource")
        self.scope = get("scope")
        self.token_endpoint = get("token_endpoint")
        self.token_endpoint_auth = _token_endpoint_auth(get("token_endpoint_auth"))
        return self


_token_endpoint_auth = to_alias("mcp_oauth_token_endpoint_auth")
