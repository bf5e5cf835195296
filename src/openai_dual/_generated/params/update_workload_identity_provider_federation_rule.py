"""Types of requests: those of `update_workload_identity_provider_federation_rule`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class UpdateWorkloadIdentityProviderFederationRulePermissionsDefaultPermissionsParam(TypedDict, total=False):
    """`UpdateWorkloadIdentityProviderFederationRulePermissionsDefaultPermissionsParam` in the description."""

    type: Required[Literal["service_account_default"]]
    """Type of the object."""


class UpdateWorkloadIdentityProviderFederationRulePermissionsRestrictedPermissionsParam(TypedDict, total=False):
    """`UpdateWorkloadIdentityProviderFederationRulePermissionsRestrictedPermissionsParam` in the description."""

    scopes: Required[Sequence[str]]
    """Permissions of the key."""
    type: Required[Literal["restricted"]]
    """Type of the object."""
