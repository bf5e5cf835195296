"""Types of requests: those of `update_workload_identity_provider`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class UpdateWorkloadIdentityProviderAttributeTransformationParam(TypedDict, total=False):
    """`UpdateWorkloadIdentityProviderAttributeTransformation` in the description."""

    attribute: Required[str]
    """Name of the attribute."""
    expression: Required[str]
    """Expression that computes the value."""


class UpdateWorkloadIdentityProviderBodyParam(TypedDict, total=False):
    """`UpdateWorkloadIdentityProviderBody` in the description."""

    attribute_transformations: Iterable[UpdateWorkloadIdentityProviderAttributeTransformationParam | BaseModel]
    """Expressions that compute attributes from the claims of a token."""
    audience: str
    """Audience of the tokens."""
    description: str | None
    """Free text about the object."""
    enabled: bool
    """Whether it is enabled."""
    issuer: str
    """Issuer of the tokens."""
    name: str
    """Name of the object."""
    verification: (
        UpdateWorkloadIdentityProviderVerificationDiscoveryVerificationParam
        | UpdateWorkloadIdentityProviderVerificationUploadedJwksVerificationParam
        | BaseModel
    )
    """How tokens are verified."""


class UpdateWorkloadIdentityProviderVerificationDiscoveryVerificationParam(TypedDict, total=False):
    """`UpdateWorkloadIdentityProviderVerificationDiscoveryVerificationParam` in the description."""

    discovery_url: Required[str | None]
    """Address of the discovery document."""
    type: Required[Literal["discovery"]]
    """Type of the object."""


class UpdateWorkloadIdentityProviderVerificationUploadedJwksVerificationParam(TypedDict, total=False):
    """`UpdateWorkloadIdentityProviderVerificationUploadedJwksVerificationParam` in the description."""

    jwks: Required[Mapping[str, Any] | BaseModel]
    """JSON web key set."""
    type: Required[Literal["uploaded_jwks"]]
    """Type of the object."""
