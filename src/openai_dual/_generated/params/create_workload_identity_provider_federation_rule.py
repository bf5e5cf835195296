"""Types of requests: those of `create_workload_identity_provider_federation_rule`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class CreateWorkloadIdentityProviderFederationRulePermissionsRestrictedParam(TypedDict, total=False):
    """`CreateWorkloadIdentityProviderFederationRulePermissionsRestricted` in the description."""

    scopes: Required[Sequence[str]]
    """Permissions of the key."""
    type: Required[Literal["restricted"]]
    """Type of the object."""


class CreateWorkloadIdentityProviderFederationRulePermissionsServiceAccountDefaultParam(TypedDict, total=False):
    """`CreateWorkloadIdentityProviderFederationRulePermissionsServiceAccountDefault` in the description."""

    type: Required[Literal["service_account_default"]]
    """Type of the object."""
