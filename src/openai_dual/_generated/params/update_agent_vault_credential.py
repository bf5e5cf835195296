"""Types of requests: those of `update_agent_vault_credential`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel

CredentialAuthRotateParam: TypeAlias = "RotateVaultCredentialAuthParamMcpOauthParam | RotateVaultCredentialAuthParamStaticBearerParam | RotateVaultCredentialAuthParamEnvironmentVariableParam"
"""`CredentialAuthRotateParam` in the description."""

McpOauthTokenEndpointAuthRotateParam: TypeAlias = "RotateMcpOauthTokenEndpointAuthParamClientSecretBasicParam | RotateMcpOauthTokenEndpointAuthParamClientSecretPostParam"
"""`McpOauthTokenEndpointAuthRotateParam` in the description."""


class RotateMcpOauthTokenEndpointAuthParamClientSecretBasicParam(TypedDict, total=False):
    """`RotateMcpOauthTokenEndpointAuthParamClientSecretBasic` in the description."""

    type: Required[Literal["client_secret_basic"]]
    """Type of the object."""
    client_secret: str | None
    """OAuth client secret."""


class RotateMcpOauthTokenEndpointAuthParamClientSecretPostParam(TypedDict, total=False):
    """`RotateMcpOauthTokenEndpointAuthParamClientSecretPost` in the description."""

    type: Required[Literal["client_secret_post"]]
    """Type of the object."""
    client_secret: str | None
    """OAuth client secret."""


class RotateVaultCredentialAuthParamEnvironmentVariableParam(TypedDict, total=False):
    """`RotateVaultCredentialAuthParamEnvironmentVariable` in the description."""

    secret_value: Required[str]
    """The secret."""
    type: Required[Literal["environment_variable"]]
    """Type of the object."""


class RotateVaultCredentialAuthParamMcpOauthParam(TypedDict, total=False):
    """`RotateVaultCredentialAuthParamMcpOauth` in the description."""

    type: Required[Literal["mcp_oauth"]]
    """Type of the object."""
    access_token: str | None
    """OAuth access token."""
    expires_at: str | None
    """Time of expiry."""
    refresh: RotateVaultCredentialAuthParamMcpOauthRefreshParam | BaseModel | None
    """How the access token is renewed."""


class RotateVaultCredentialAuthParamMcpOauthRefreshParam(TypedDict, total=False):
    """`RotateVaultCredentialAuthParamMcpOauthRefresh` in the description."""

    refresh_token: str | None
    """OAuth refresh token."""
    scope: str | None
    """OAuth scope."""
    token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam | BaseModel | None
    """How the client authenticates at the token endpoint."""


class RotateVaultCredentialAuthParamStaticBearerParam(TypedDict, total=False):
    """`RotateVaultCredentialAuthParamStaticBearer` in the description."""

    token: Required[str]
    """Bearer token."""
    type: Required[Literal["static_bearer"]]
    """Type of the object."""


class UpdateVaultCredentialBodyParam(TypedDict, total=False):
    """`UpdateVaultCredentialBody` in the description."""

    auth: CredentialAuthRotateParam | BaseModel
    """How the credential authenticates."""
    metadata: Mapping[str, str] | BaseModel
    """Up to 16 key-value pairs of strings, stored with the object."""
