"""Types of requests: those of `create_workload_identity_provider_federation_rule`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class CreateWorkloadIdentityProviderFederationRuleBodyParam(TypedDict, total=False):
    """`CreateWorkloadIdentityProviderFederationRuleBody` in the description."""

    attribute_matchers: Required[Mapping[str, str | bool | int | float] | BaseModel]
    """Attributes of a token and the values that they must have."""
    project_id: Required[str]
    """Id of the project."""
    service_account_id: Required[str]
    """Id of the service account."""
    description: str
    """Free text about the object."""
    enabled: bool
    """Whether it is enabled."""
    name: str
    """Name of the object."""
    permissions: (
        CreateWorkloadIdentityProviderFederationRulePermissionsServiceAccountDefaultParam
        | CreateWorkloadIdentityProviderFederationRulePermissionsRestrictedParam
        | BaseModel
    )
    """Permissions that the rule grants."""


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
