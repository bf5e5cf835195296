"""`OrganizationProjectCertificate`: `OrganizationProjectCertificate` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .organization_project_certificate_certificate_details import OrganizationProjectCertificateCertificateDetails


class CertificateActivateResponse(BaseModel):
    """`OrganizationProjectCertificate` in the description."""

    __slots__ = (
        "object",
        "id",
        "name",
        "created_at",
        "certificate_details",
        "active",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "name",
            "created_at",
            "certificate_details",
            "active",
        }
    )
    _spared = frozenset(
        {
            "name",
        }
    )

    object: Literal["organization.project.certificate"]
    """Type name of the object."""
    id: str
    """Id of the object."""
    name: str | None
    """Name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    certificate_details: OrganizationProjectCertificateCertificateDetails
    """Details of the certificate."""
    active: bool
    """Whether it is active."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.project.certificate"],
            id: str,
            created_at: int,
            certificate_details: OrganizationProjectCertificateCertificateDetails,
            active: bool,
            name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.id = get("id")
        self.name = get("name")
        self.created_at = get("created_at")
        self.certificate_details = _certificate_details(get("certificate_details"))
        self.active = get("active")
        return self


OrganizationProjectCertificate = CertificateActivateResponse
"""The name by which other modules import the class: no other class has it."""

_certificate_details = to_model(
    "organization_project_certificate_certificate_details", "OrganizationProjectCertificateCertificateDetails"
)
