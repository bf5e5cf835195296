"""Types of requests: those of `update_agent_vault_credential`."""

from __future__ import annotations

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
    client_secret: str | None


class RotateMcpOauthTokenEndpointAuthParamClientSecretPostParam(TypedDict, total=False):
    """`RotateMcpOauthTokenEndpointAuthParamClientSecretPost` in the description."""

    type: Required[Literal["client_secret_post"]]
    client_secret: str | None


class RotateVaultCredentialAuthParamEnvironmentVariableParam(TypedDict, total=False):
    """`RotateVaultCredentialAuthParamEnvironmentVariable` in the description."""

    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]


class RotateVaultCredentialAuthParamMcpOauthParam(TypedDict, total=False):
    """`RotateVaultCredentialAuthParamMcpOauth` in the description."""

    type: Required[Literal["mcp_oauth"]]
    access_token: str | None
    expires_at: str | None
    refresh: RotateVaultCredentialAuthParamMcpOauthRefreshParam | BaseModel | None


class RotateVaultCredentialAuthParamMcpOauthRefreshParam(TypedDict, total=False):
    """`RotateVaultCredentialAuthParamMcpOauthRefresh` in the description."""

    refresh_token: str | None
    scope: str | None
    token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam | BaseModel | None


class RotateVaultCredentialAuthParamStaticBearerParam(TypedDict, total=False):
    """`RotateVaultCredentialAuthParamStaticBearer` in the description."""

    token: Required[str]
    type: Required[Literal["static_bearer"]]
