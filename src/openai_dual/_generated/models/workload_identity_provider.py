"""`WorkloadIdentityProvider`: `WorkloadIdentityProvider` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .workload_identity_provider_attribute_transformations_item import (
        WorkloadIdentityProviderAttributeTransformationsItem,
    )
    from .workload_identity_provider_verification_discovery import WorkloadIdentityProviderVerificationDiscovery
    from .workload_identity_provider_verification_uploaded_jwks import WorkloadIdentityProviderVerificationUploadedJwks


class WorkloadIdentityProvider(BaseModel):
    """`WorkloadIdentityProvider` in the description."""

    __slots__ = (
        "id",
        "attribute_transformations",
        "audience",
        "created_at",
        "description",
        "enabled",
        "issuer",
        "name",
        "object",
        "type",
        "updated_at",
        "verification",
    )
    _required = frozenset(
        {
            "id",
            "attribute_transformations",
            "audience",
            "created_at",
            "enabled",
            "issuer",
            "name",
            "object",
            "type",
            "updated_at",
            "verification",
        }
    )

    id: str
    """Id of the object."""
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationsItem]
    """Expressions that compute attributes from the claims of a token."""
    audience: str
    """Audience of the tokens."""
    created_at: int
    """Time of creation, in Unix seconds."""
    description: str | None
    """Free text about the object."""
    enabled: bool
    """Whether it is enabled."""
    issuer: str
    """Issuer of the tokens."""
    name: str
    """Name of the object."""
    object: Literal["organization.workload_identity_provider"]
    """Type name of the object."""
    type: Literal["oidc"]
    """Type of the object."""
    updated_at: int
    """Time of the last change, in Unix seconds."""
    verification: (
        WorkloadIdentityProviderVerificationDiscovery | WorkloadIdentityProviderVerificationUploadedJwks | Unknown
    )
    """How tokens are verified."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationsItem],
            audience: str,
            created_at: int,
            enabled: bool,
            issuer: str,
            name: str,
            object: Literal["organization.workload_identity_provider"],
            type: Literal["oidc"],
            updated_at: int,
            verification: WorkloadIdentityProviderVerificationDiscovery
            | WorkloadIdentityProviderVerificationUploadedJwks
            | Unknown,
            description: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.attribute_transformations = _attribute_transformations(get("attribute_transformations"))
        self.audience = get("audience")
        self.created_at = get("created_at")
        self.description = get("description")
        self.enabled = get("enabled")
        self.issuer = get("issuer")
        self.name = get("name")
        self.object = get("object")
        self.type = get("type")
        self.updated_at = get("updated_at")
        self.verification = _verification(get("verification"))
        return self


_attribute_transformations = each(
    to_model(
        "workload_identity_provider_attribute_transformations_item",
        "WorkloadIdentityProviderAttributeTransformationsItem",
    )
)
_verification = tagged(
    "type",
    {
        "discovery": to_model(
            "workload_identity_provider_verification_discovery", "WorkloadIdentityProviderVerificationDiscovery"
        ),
        "uploaded_jwks": to_model(
            "workload_identity_provider_verification_uploaded_jwks", "WorkloadIdentityProviderVerificationUploadedJwks"
        ),
    },
)
