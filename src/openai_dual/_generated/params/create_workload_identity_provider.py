"""Types of requests: those of `create_workload_identity_provider`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class CreateWorkloadIdentityProviderAttributeTransformationParam(TypedDict, total=False):
    """`CreateWorkloadIdentityProviderAttributeTransformation` in the description."""

    attribute: Required[str]
    """Name of the attribute."""
    expression: Required[str]
    """Expression that computes the value."""


class CreateWorkloadIdentityProviderBodyParam(TypedDict, total=False):
    """`CreateWorkloadIdentityProviderBody` in the description."""

    audience: Required[str]
    """Audience of the tokens."""
    issuer: Required[str]
    """Issuer of the tokens."""
    name: Required[str]
    """Name of the object."""
    type: Required[Literal["oidc"]]
    """Type of the object."""
    attribute_transformations: Iterable[CreateWorkloadIdentityProviderAttributeTransformationParam | BaseModel]
    """Expressions that compute attributes from the claims of a token."""
    description: str
    """Free text about the object."""
    enabled: bool
    """Whether it is enabled."""
    verification: (
        CreateWorkloadIdentityProviderVerificationDiscoveryParam
        | CreateWorkloadIdentityProviderVerificationUploadedJwksParam
        | BaseModel
    )
    """How tokens are verified."""


class CreateWorkloadIdentityProviderVerificationDiscoveryParam(TypedDict, total=False):
    """`CreateWorkloadIdentityProviderVerificationDiscovery` in the description."""

    discovery_url: Required[str | None]
    """Address of the discovery document."""
    type: Required[Literal["discovery"]]
    """Type of the object."""


class CreateWorkloadIdentityProviderVerificationUploadedJwksParam(TypedDict, total=False):
    """`CreateWorkloadIdentityProviderVerificationUploadedJwks` in the description."""

    jwks: Required[Mapping[str, Any] | BaseModel]
    """JSON web key set."""
    type: Required[Literal["uploaded_jwks"]]
    """Type of the object."""
