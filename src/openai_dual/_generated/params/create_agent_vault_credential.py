"""Types of requests: those of `create_agent_vault_credential`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class CreateMcpOauthTokenEndpointAuthParamClientSecretBasicParam(TypedDict, total=False):
    """`CreateMcpOauthTokenEndpointAuthParamClientSecretBasic` in the description."""

    client_secret: Required[str]
    """OAuth client secret."""
    type: Required[Literal["client_secret_basic"]]
    """Type of the object."""


class CreateMcpOauthTokenEndpointAuthParamClientSecretPostParam(TypedDict, total=False):
    """`CreateMcpOauthTokenEndpointAuthParamClientSecretPost` in the description."""

    client_secret: Required[str]
    """OAuth client secret."""
    type: Required[Literal["client_secret_post"]]
    """Type of the object."""


class CreateMcpOauthTokenEndpointAuthParamNoneParam(TypedDict, total=False):
    """`CreateMcpOauthTokenEndpointAuthParamNone` in the description."""

    type: Required[Literal["none"]]
    """Type of the object."""


class CreateVaultCredentialAuthParamEnvironmentVariableParam(TypedDict, total=False):
    """`CreateVaultCredentialAuthParamEnvironmentVariable` in the description."""

    networking: Required[CredentialNetworkingParam | BaseModel]
    """Hosts to which the secret may be sent."""
    secret_name: Required[str]
    """Name of the environment variable that holds the secret."""
    secret_value: Required[str]
    """The secret."""
    type: Required[Literal["environment_variable"]]
    """Type of the object."""


class CreateVaultCredentialAuthParamMcpOauthParam(TypedDict, total=False):
    """`CreateVaultCredentialAuthParamMcpOauth` in the description."""

    access_token: Required[str]
    """OAuth access token."""
    mcp_server_url: Required[str]
    """Address of the MCP server that the credential is for."""
    type: Required[Literal["mcp_oauth"]]
    """Type of the object."""
    expires_at: str | None
    """Time of expiry."""
    refresh: CreateVaultCredentialAuthParamMcpOauthRefreshParam | BaseModel | None
    """How the access token is renewed."""


class CreateVaultCredentialAuthParamMcpOauthRefreshParam(TypedDict, total=False):
    """`CreateVaultCredentialAuthParamMcpOauthRefresh` in the description."""

    client_id: Required[str]
    """OAuth client id."""
    refresh_token: Required[str]
    """OAuth refresh token."""
    token_endpoint: Required[str]
    """Address of the OAuth token endpoint."""
    token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateParam | BaseModel]
    """How the client authenticates at the token endpoint."""
    resource: str | None
    """OAuth resource that the token is for."""
    scope: str | None
    """OAuth scope."""


class CreateVaultCredentialAuthParamStaticBearerParam(TypedDict, total=False):
    """`CreateVaultCredentialAuthParamStaticBearer` in the description."""

    token: Required[str]
    """Bearer token."""
    mcp_server_url: Required[str]
    """Address of the MCP server that the credential is for."""
    type: Required[Literal["static_bearer"]]
    """Type of the object."""


class CreateVaultCredentialBodyParam(TypedDict, total=False):
    """`CreateVaultCredentialBody` in the description."""

    auth: Required[CredentialAuthCreateParam | BaseModel]
    """How the credential authenticates."""
    name: Required[str]
    """Name of the object."""
    metadata: Mapping[str, str] | BaseModel
    """Up to 16 key-value pairs of strings, stored with the object."""


CredentialAuthCreateParam: TypeAlias = "CreateVaultCredentialAuthParamMcpOauthParam | CreateVaultCredentialAuthParamStaticBearerParam | CreateVaultCredentialAuthParamEnvironmentVariableParam"
"""`CredentialAuthCreateParam` in the description."""

CredentialNetworkingParam: TypeAlias = (
    "VaultCredentialNetworkingParamUnrestrictedParam | VaultCredentialNetworkingParamLimitedParam"
)
"""`CredentialNetworkingParam` in the description."""

McpOauthTokenEndpointAuthCreateParam: TypeAlias = "CreateMcpOauthTokenEndpointAuthParamNoneParam | CreateMcpOauthTokenEndpointAuthParamClientSecretBasicParam | CreateMcpOauthTokenEndpointAuthParamClientSecretPostParam"
"""`McpOauthTokenEndpointAuthCreateParam` in the description."""


class VaultCredentialNetworkingParamLimitedParam(TypedDict, total=False):
    """`VaultCredentialNetworkingParamLimited` in the description."""

    allowed_hosts: Required[Sequence[str]]
    """Hosts to which the secret may be sent."""
    type: Required[Literal["limited"]]
    """Type of the object."""


class VaultCredentialNetworkingParamUnrestrictedParam(TypedDict, total=False):
    """`VaultCredentialNetworkingParamUnrestricted` in the description."""

    type: Required[Literal["unrestricted"]]
    """Type of the object."""
