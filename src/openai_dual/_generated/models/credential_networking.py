"""`CredentialNetworking`: `CredentialNetworking` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .vault_credential_networking_resource_limited import VaultCredentialNetworkingResourceLimited
    from .vault_credential_networking_resource_unrestricted import VaultCredentialNetworkingResourceUnrestricted

CredentialNetworking: TypeAlias = (
    "VaultCredentialNetworkingResourceUnrestricted | VaultCredentialNetworkingResourceLimited | Unknown"
)

decode = tagged(
    "type",
    {
        "unrestricted": to_model(
            "vault_credential_networking_resource_unrestricted", "VaultCredentialNetworkingResourceUnrestricted"
        ),
        "limited": to_model("vault_credential_networking_resource_limited", "VaultCredentialNetworkingResourceLimited"),
    },
)
"""Decode a value of this type."""
