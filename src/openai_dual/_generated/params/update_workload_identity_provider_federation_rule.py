"""Types of requests: those of `update_workload_identity_provider_federation_rule`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class UpdateWorkloadIdentityProviderFederationRuleBodyParam(TypedDict, total=False):
    """`UpdateWorkloadIdentityProviderFederationRuleBody` in the description."""

    attribute_matchers: Mapping[str, str | bool | int | float] | BaseModel
    """Attributes of a token and the values that they must have."""
    description: str | None
    """Free text about the object."""
    enabled: bool
    """Whether it is enabled."""
    name: str | None
    """Name of the object."""
    permissions: (
        UpdateWorkloadIdentityProviderFederationRulePermissionsDefaultPermissionsParam
        | UpdateWorkloadIdentityProviderFederationRulePermissionsRestrictedPermissionsParam
        | BaseModel
    )
    """Permissions that the rule grants."""


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
