"""`CredentialAuth`: `CredentialAuth` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .vault_credential_auth_resource_environment_variable import VaultCredentialAuthResourceEnvironmentVariable
    from .vault_credential_auth_resource_mcp_oauth import VaultCredentialAuthResourceMcpOauth
    from .vault_credential_auth_resource_static_bearer import VaultCredentialAuthResourceStaticBearer

CredentialAuth: TypeAlias = "VaultCredentialAuthResourceMcpOauth | VaultCredentialAuthResourceStaticBearer | VaultCredentialAuthResourceEnvironmentVariable | Unknown"

decode = tagged(
    "type",
    {
        "mcp_oauth": to_model("vault_credential_auth_resource_mcp_oauth", "VaultCredentialAuthResourceMcpOauth"),
        "static_bearer": to_model(
            "vault_credential_auth_resource_static_bearer", "VaultCredentialAuthResourceStaticBearer"
        ),
        "environment_variable": to_model(
            "vault_credential_auth_resource_environment_variable", "VaultCredentialAuthResourceEnvironmentVariable"
        ),
    },
)
"""Decode a value of this type."""
