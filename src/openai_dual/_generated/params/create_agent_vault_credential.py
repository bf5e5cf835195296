"""Types of requests: those of `create_agent_vault_credential`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class CreateMcpOauthTokenEndpointAuthParamClientSecretBasicParam(TypedDict, total=False):
    """`CreateMcpOauthTokenEndpointAuthParamClientSecretBasic` in the description."""

    client_secret: Required[str]
    type: Required[Literal["client_secret_basic"]]


class CreateMcpOauthTokenEndpointAuthParamClientSecretPostParam(TypedDict, total=False):
    """`CreateMcpOauthTokenEndpointAuthParamClientSecretPost` in the description."""

    client_secret: Required[str]
    type: Required[Literal["client_secret_post"]]


class CreateMcpOauthTokenEndpointAuthParamNoneParam(TypedDict, total=False):
    """`CreateMcpOauthTokenEndpointAuthParamNone` in the description."""

    type: Required[Literal["none"]]


class CreateVaultCredentialAuthParamEnvironmentVariableParam(TypedDict, total=False):
    """`CreateVaultCredentialAuthParamEnvironmentVariable` in the description."""

    networking: Required[CredentialNetworkingParam | BaseModel]
    secret_name: Required[str]
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]


class CreateVaultCredentialAuthParamMcpOauthParam(TypedDict, total=False):
    """`CreateVaultCredentialAuthParamMcpOauth` in the description."""

    access_token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["mcp_oauth"]]
    expires_at: str | None
    refresh: CreateVaultCredentialAuthParamMcpOauthRefreshParam | BaseModel | None


class CreateVaultCredentialAuthParamMcpOauthRefreshParam(TypedDict, total=False):
    """`CreateVaultCredentialAuthParamMcpOauthRefresh` in the description."""

    client_id: Required[str]
    refresh_token: Required[str]
    token_endpoint: Required[str]
    token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateParam | BaseModel]
    resource: str | None
    scope: str | None


class CreateVaultCredentialAuthParamStaticBearerParam(TypedDict, total=False):
    """`CreateVaultCredentialAuthParamStaticBearer` in the description."""

    token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["static_bearer"]]


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
    type: Required[Literal["limited"]]


class VaultCredentialNetworkingParamUnrestrictedParam(TypedDict, total=False):
    """`VaultCredentialNetworkingParamUnrestricted` in the description."""

    type: Required[Literal["unrestricted"]]
